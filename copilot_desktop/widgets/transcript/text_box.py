"""The box of a text: a paragraph, a heading or a piece of plain text, wrapped to its width."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from copilot_desktop.rendering.anchors import link_address, place_words
from copilot_desktop.rendering.blocks import Place
from copilot_desktop.rendering.inline import InlineText, utf16_length, utf16_slice
from copilot_desktop.widgets.direction import reads_right_to_left
from copilot_desktop.widgets.transcript.boxes import (
    Box,
    Clip,
    Marks,
    Part,
    PartKind,
    cursor_x,
    format_range,
    paint_rounded,
)
from copilot_desktop.widgets.transcript.inline_math import Formula, MathText, has_formulas
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_paint import formulas


class TextBox(Box):
    """A paragraph, heading or piece of plain text, wrapped to the width."""

    def __init__(
        self,
        look: Look,
        content: InlineText,
        face: Face,
        place: Place | None = None,
        top: int = 0,
    ) -> None:
        super().__init__(look, place, top)
        self.content = content
        self.face = face
        self._layout_text: QTextLayout | None = None
        self._math: MathText | None = None
        self._has_math = has_formulas(content)
        # Of each line: room above the text for a formula, and height without it.
        self._texts: list[tuple[int, int]] = []
        self._tops: list[int] = []
        self._heights: list[int] = []
        self._code_pad = look.px(4)
        # As the bidirectional algorithm has it: the first letter decides for the paragraph.
        self.reads_right_to_left = reads_right_to_left(content.text)

    def grow(self, content: InlineText) -> bool:
        """Take a content that goes on with the present one; False when it is another one.

        Lines that stay as they are need no paint.
        """
        before, count = self.content, len(self.content.spans)
        if (
            not content.text.startswith(before.text)
            or content.spans[:count] != before.spans
            or any(span.start < self.length for span in content.spans[count : count + 1])
            or self._has_math
            or has_formulas(content)
            or self.reads_right_to_left != reads_right_to_left(content.text)
        ):
            return False
        lines = self._lines()
        self.content, self._layout_text = content, None
        if self.width >= 0:
            width, self.width = self.width, -1
            self.layout(width)
        self.changed(self._first_other_line(lines, before.text) if content.text.isascii() else 0)
        return True

    def _lines(self) -> list[tuple[int, int, int]]:
        """Return what lines show, and where: first position, length, and y from the top of the box."""
        layout = self._layout_text
        if layout is None:
            return []
        made = (layout.lineAt(index) for index in range(layout.lineCount()))
        return [
            (line.textStart(), line.textLength(), self.top + top)
            for line, top in zip(made, self._tops, strict=True)
        ]

    def _first_other_line(self, before: list[tuple[int, int, int]], text: str) -> int:
        """Return where lines begin that differ from those before, which ended with the end of `text`."""
        # A span that begins with the new text widens the character before it.
        end = len(text) - 1
        for old, new in zip(before, self._lines(), strict=False):
            if old != new or old[0] + old[1] > end:
                return new[2]
        return self.height

    @property
    def text(self) -> str:
        marker = self.place.all_markers if self.place is not None else ""
        # The marker is painted, not laid out: it is no part of the positions.
        return f"{marker} {self.content.plain}" if marker else self.content.plain

    @property
    def length(self) -> int:
        return utf16_length(self.content.text)

    @property
    def position_text(self) -> str:
        return self.content.text

    @property
    def natural_width(self) -> int:
        """Width of the widest line, after layout."""
        layout = self._layout_text
        if layout is None:
            return 0
        return max(
            (int(layout.lineAt(i).naturalTextWidth()) + 1 for i in range(layout.lineCount())), default=0
        )

    @property
    def _shown(self) -> InlineText:
        """What is laid out: the content with its formulas as pictures."""
        return self.content if self._math is None else self._math.shown

    def _to_shown(self, position: int, *, is_end: bool = False) -> int:
        return position if self._math is None else self._math.to_shown(position, is_end=is_end)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Return disjoint formats. Inline code gets room for its rounded background."""
        ranges: list[QTextLayout.FormatRange] = []
        pictures = {formula.position: formula for formula in self._formulas}
        done = 0
        for span in self._shown.spans:
            picture = pictures.get(span.start)
            if picture is not None:
                made = picture.make_format()
            else:
                made = self.look.inline_format(span.style, self.face)
            start, length = span.start, span.length
            if span.style.code:
                # Before: by widening the character that stands there; behind: the last one of the code.
                if ranges and start == done:
                    self._widen_last(ranges)
                elif start > done:
                    ranges.append(format_range(start - 1, 1, self._wide(QTextCharFormat())))
                if length > 1:
                    ranges.append(format_range(start, length - 1, made))
                ranges.append(format_range(start + length - 1, 1, self._wide(made)))
            else:
                ranges.append(format_range(start, length, made))
            done = start + length
        return ranges

    def _widen_last(self, ranges: list[QTextLayout.FormatRange]) -> None:
        last = ranges.pop()
        if last.length > 1:
            ranges.append(format_range(last.start, last.length - 1, last.format))
        ranges.append(format_range(last.start + last.length - 1, 1, self._wide(last.format)))

    def _wide(self, made: QTextCharFormat) -> QTextCharFormat:
        wide = QTextCharFormat(made)
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide.setFontLetterSpacing(self._code_pad)
        return wide

    def _font(self) -> QFont:
        return self.look.font(self.face.text_style)

    @property
    def _formulas(self) -> list[Formula]:
        return [] if self._math is None else self._math.formulas

    def _set_formulas(self, width: int) -> None:
        """Take the formulas that are set by now; the text is laid out anew when there are more."""
        math = MathText(self.look, self.content, self.face, width)
        self.is_unsettled = math.is_waiting
        if self._math is None or self._math.formulas != math.formulas:
            self._math, self._layout_text = math, None
            self.changed()

    def _layout(self, width: int) -> int:
        if self._has_math:
            self._set_formulas(width)
        layout = self._layout_text
        if layout is None:
            layout = QTextLayout(self._shown.text, self._font())
            layout.setCacheEnabled(True)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            if self.reads_right_to_left:
                option.setTextDirection(Qt.LayoutDirection.RightToLeft)
                option.setAlignment(Qt.AlignmentFlag.AlignRight)
            layout.setTextOption(option)
            if self._shown.spans:
                layout.setFormats(self._formats())
            self._layout_text = layout
        minimum = self.look.line(self.face.text_style)
        self._tops.clear()
        self._heights.clear()
        self._texts.clear()
        y = 0
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            natural = round(line.height())
            height = max(minimum, natural)
            lift, drop = self._room_for_formulas(line, height) if self._has_math else (0, 0)
            line.setPosition(QPointF(0, y + lift + (height - natural) // 2))
            self._tops.append(y)
            self._heights.append(lift + height + drop)
            self._texts.append((lift, height))
            y += lift + height + drop
        layout.endLayout()
        return y

    def _room_for_formulas(self, line: QTextLine, height: int) -> tuple[int, int]:
        """Return by how much a line of `height` grows upwards and downwards for its formulas."""
        base = (height - round(line.height())) // 2 + round(line.ascent())
        start, end = line.textStart(), line.textStart() + line.textLength()
        here = [formula for formula in self._formulas if start <= formula.position < end]
        lift = max((formula.ascent - base for formula in here), default=0)
        drop = max((formula.descent - (height - base) for formula in here), default=0)
        return max(0, lift), max(0, drop)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        layout = self._layout_text
        if layout is None:
            return
        look = self.look
        if self._tops:
            line = QRectF(x - self.inner_left, y, self.width, self._heights[0])
            style = self.face.text_style
            self._containers.paint_markers(painter, line, style, is_mirrored=self.reads_right_to_left)
        first, last = self._visible_lines(y, clip)
        for span in self._shown.spans:
            if span.style.code:
                self._paint_code(painter, x, y, span.start, span.start + span.length, first, last)
        formats: list[QTextLayout.FormatRange] = []
        inks: list[tuple[int, int, str]] = []
        for start, end, background, foreground in marks.bands():
            start, end = self._to_shown(start), self._to_shown(end, is_end=True)
            inks.append((start, end, foreground))
            for index in range(first, last):
                self._paint_band(painter, x, y, index, start, end, background)
            made = QTextCharFormat()
            made.setForeground(look.color(foreground))
            formats.append(format_range(start, end - start, made))
        painter.setPen(look.color(self.face.color))
        layout.draw(painter, QPointF(x, y), formats, QRectF(x - 100, clip.top, 1e5, clip.bottom - clip.top))
        self._paint_formulas(painter, x, y, first, last, inks)

    def _paint_formulas(
        self, painter: QPainter, x: int, y: int, first: int, last: int, inks: list[tuple[int, int, str]]
    ) -> None:
        layout = self._layout_text
        assert layout is not None
        for formula in self._formulas:
            line = layout.lineForTextPosition(formula.position)
            if not first <= line.lineNumber() < last:
                continue
            color = "accent.text" if formula.style.is_link else self.face.color
            for start, end, ink in inks:
                color = ink if start <= formula.position < end else color
            left = min(cursor_x(line, formula.position), cursor_x(line, formula.position + 1))
            left += x + self.look.px(1)
            base = y + round(line.y()) + round(line.ascent())
            formulas().paint(painter, formula.picture, formula.em, left, base, self.look.color(color))

    def _visible_lines(self, y: int, clip: Clip) -> tuple[int, int]:
        first, last = 0, len(self._tops)
        while first < last and y + self._tops[first] + self._heights[first] < clip.top:
            first += 1
        while last > first and y + self._tops[last - 1] > clip.bottom:
            last -= 1
        return first, last

    def _stretch(self, index: int, start: int, end: int) -> tuple[float, float] | None:
        """Return the x range of a stretch of text on line `index`."""
        assert self._layout_text is not None
        line = self._layout_text.lineAt(index)
        begin = max(start, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        if begin >= stop:
            return None
        a, b = cursor_x(line, begin), cursor_x(line, stop)
        return min(a, b), max(a, b)

    def _paint_code(
        self, painter: QPainter, x: int, y: int, start: int, end: int, first: int, last: int
    ) -> None:
        look = self.look
        for index in range(first, last):
            stretch = self._stretch(index, start, end)
            if stretch is None:
                continue
            left, right = stretch
            lift, line_height = self._texts[index]
            height = min(line_height, look.line("codeInline") + look.px(1))
            top = y + self._tops[index] + lift + (line_height - height) // 2
            rect = QRectF(x + left - self._code_pad, top, right - left + self._code_pad, height)
            paint_rounded(painter, rect, look.radius("sm"), "code.inlineBackground", None, look)

    def _paint_band(
        self, painter: QPainter, x: int, y: int, index: int, start: int, end: int, color: str
    ) -> None:
        stretch = self._stretch(index, start, end)
        if stretch is not None:
            left, right = stretch
            rect = QRectF(x + left, y + self._tops[index], right - left, self._heights[index])
            painter.fillRect(rect, self.look.color(color))

    def position_place(self, position: int) -> tuple[int, int, int]:
        layout = self._layout_text
        if layout is None or not self._tops:
            return super().position_place(position)
        position = self._to_shown(max(0, min(position, self.length)))
        found = layout.lineForTextPosition(position)
        index = found.lineNumber() if found.isValid() else layout.lineCount() - 1
        x = self.inner_left + round(cursor_x(layout.lineAt(index), position))
        return x, self.top + self._tops[index], self._heights[index]

    @property
    def may_have_parts(self) -> bool:
        """There are links in the text; it need not be laid out."""
        if self._containers.footnote() is not None:
            return True
        return any(link_address(span.style) for span in self.content.spans)

    def parts(self) -> list[Part]:
        found: list[Part] = []
        marker = self._back_link()
        if marker is not None:
            rect, address = marker
            found.append(Part(PartKind.LINK, rect, place_words(address), address=address))
        for span in self._shown.spans:
            address = link_address(span.style)
            if not address:
                continue
            end = span.start + span.length
            for index in range(len(self._tops)):
                stretch = self._stretch(index, span.start, end)
                if stretch is not None:
                    left = self.inner_left + round(stretch[0])
                    width = round(stretch[1] - stretch[0])
                    rect = (left, self.top + self._tops[index], width, self._heights[index])
                    words = span.style.source or utf16_slice(self._shown.text, span.start, end)
                    found.append(Part(PartKind.LINK, rect, words, address=address))
                    break
        return found

    def _back_link(self) -> tuple[tuple[int, int, int, int], str] | None:
        """Return rectangle and address of the marker of a footnote that begins here."""
        found = self._containers.footnote()
        if found is None or not self._heights:
            return None
        left, width, address = found
        if self.reads_right_to_left:
            left = self.width - left - width
        return (left, self.top, width, self._heights[0]), address

    def _position(self, x: int, y: int) -> int:
        layout = self._layout_text
        if layout is None:
            return 0
        if y < 0:
            return 0
        for index, top in enumerate(self._tops):
            if y < top + self._heights[index]:
                position = int(layout.lineAt(index).xToCursor(x))
                return position if self._math is None else self._math.to_written(position)
        return self.length

    def link_at(self, x: int, y: int) -> str:
        layout = self._layout_text
        marker = self._back_link()
        if marker is not None:
            (left, top, width, height), address = marker
            if left <= x < left + width and top <= y < top + height:
                return address
        x, y = x - self.inner_left, y - self.top
        if layout is None or y < 0:
            return ""
        for span in self._shown.spans:
            address = link_address(span.style)
            if not address:
                continue
            for index, top in enumerate(self._tops):
                if not top <= y < top + self._heights[index]:
                    continue
                stretch = self._stretch(index, span.start, span.start + span.length)
                if stretch is not None and stretch[0] <= x < stretch[1]:
                    return address
        return ""

    def tex_at(self, x: int, y: int) -> str:
        position = self.position_at(x, y)
        for span in self.content.spans:
            if span.style.math and span.start <= position <= span.start + span.length:
                return utf16_slice(self.content.text, span.start, span.start + span.length)
        return ""

    def caret_place(self) -> tuple[int, int, int]:
        layout = self._layout_text
        if layout is None or not self._tops:
            return super().caret_place()
        line = layout.lineAt(layout.lineCount() - 1)
        x = self.inner_left + round(line.naturalTextWidth())
        if self.reads_right_to_left:
            # The caret stands before the text, eight wide and three apart.
            x = self.inner_left + round(line.naturalTextRect().left()) - self.look.px(8 + 2 * 3)
        return x, self.top + self._tops[-1], self._heights[-1]
