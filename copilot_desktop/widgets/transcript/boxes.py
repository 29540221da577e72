"""Boxes: the laid-out pieces that a row paints. This module has the base and the text box.

A box knows its height for a width, paints itself between two clip lines, and maps points to
text positions. Positions are UTF-16 offsets into `text`, as in Qt. Every length is a whole
number of pixels, and every box sets pen, brush and font before it paints.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from copilot_desktop.rendering.blocks import Block, Gap, Place
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText, utf16_length, utf16_slice
from copilot_desktop.widgets.direction import reads_right_to_left
from copilot_desktop.widgets.transcript.containers import Containers
from copilot_desktop.widgets.transcript.inline_math import Formula, MathText, has_formulas
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.side_scroll import SideScroll

#: Selected part of a box: two positions, the first smaller.
Selected: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What of a box's text is marked.

    Attributes:
        selected: by the person, None for nothing.
        matches: of what is looked for.
        current: the match that was gone to.
    """

    selected: Selected | None = None
    matches: tuple[Selected, ...] = ()
    current: Selected | None = None

    def within(self, offset: int, length: int) -> Marks:
        """Return the marks of a part of the text, counted from its start."""
        if self is NO_MARKS:
            return self
        cut = [_cut(match, offset, length) for match in self.matches]
        return Marks(
            _cut(self.selected, offset, length),
            tuple(match for match in cut if match is not None),
            _cut(self.current, offset, length),
        )

    def bands(self) -> list[tuple[int, int, str, str]]:
        """Return start, end, colour of the background and of the text, the last one on top."""
        found = [(*match, "find.match", "find.onMatch") for match in self.matches if match != self.current]
        if self.current is not None:
            found.append((*self.current, "find.current", "find.onCurrent"))
        if self.selected is not None:
            found.append((*self.selected, "selection.background", "selection.text"))
        return found


def _cut(stretch: Selected | None, offset: int, length: int) -> Selected | None:
    if stretch is None or stretch[0] >= offset + length or stretch[1] <= offset:
        return None
    return max(0, stretch[0] - offset), min(length, stretch[1] - offset)


NO_MARKS: Final = Marks()


class PartKind(Enum):
    """What a part of a box is."""

    LINK = "link"
    BUTTON = "button"


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside a box that can be pressed, for the keyboard and for screen readers.

    Attributes:
        rect: left, top, width and height in the box.
        name: its words.
        address: of a link.
        action: of a button.
    """

    kind: PartKind
    rect: tuple[int, int, int, int]
    name: str
    address: str = ""
    action: Action | None = None


#: Further down than any box reaches.
_NOTHING: Final = 1 << 30
#: From the edge of a card to text beside its bar.
QUOTE_INSET: Final = 25
#: Painted shapes are cut this far outside the clip, so that coordinates stay small.
_OVERDRAW: Final = 40


class ActionKind(Enum):
    """What a click on a part of a box does."""

    #: Opens or closes a part of the card, by its name.
    PART = "part"
    #: Shows the whole output of a tool in a window of its own.
    OPEN_FULL = "open-full"
    TOGGLE = "toggle"
    TOGGLE_GROUP = "toggle-group"
    COPY = "copy"
    #: The box does it itself: `Box.act` with the text.
    INSIDE = "inside"
    RESEND = "resend"
    RETRY = "retry"
    COPY_TURN = "copy-turn"


@dataclass(frozen=True, slots=True)
class Action:
    """Attributes: text: what COPY puts on the clipboard, what INSIDE does."""

    kind: ActionKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """The band of the viewport that is being painted, and the viewport's height is no concern."""

    top: int
    bottom: int

    def band(self, y: int, height: int) -> tuple[int, int]:
        """Return `y` and `height` cut to the neighbourhood of the clip."""
        top = max(y, self.top - _OVERDRAW)
        bottom = min(y + height, self.bottom + _OVERDRAW)
        return top, max(0, bottom - top)


class Box:
    """Base of all boxes: indentation, quote bars and the gap below.

    Attributes:
        side: scrolls the inside sideways, None where nothing can be wider than the box.
        is_unsettled: something is shown for the time being; `layout` asks again.
    """

    def __init__(self, look: Look, place: Place | None = None, top: int = 0) -> None:
        self.look = look
        self.width = -1
        self.height = 0
        self.top = top
        self.indent = 0
        self.inset_right = 0
        self._containers = Containers(look, Place())
        self.gap = 0
        self.side: SideScroll | None = None
        self.is_unsettled = False
        self.place = place
        #: What the box shows, None for none of Markdown's blocks.
        self.source_block: Block | None = None
        self.reads_right_to_left = False
        self.version = 0
        self._fresh = _NOTHING
        if place is not None:
            self._set_place(place)

    def _set_place(self, place: Place) -> None:
        look = self.look
        self._containers = Containers(look, place)
        self.indent = self._containers.indent
        gaps = {Gap.NONE: 0, Gap.ITEM: look.space(4), Gap.INNER: look.space(8)}
        self.gap = gaps.get(place.gap, look.density("blockGap"))

    # -- to be overridden --------------------------------------------------------

    @property
    def text(self) -> str:
        """What the box contributes to a copy."""
        return ""

    @property
    def code_text(self) -> str:
        """Return the code that the box shows, "" when it is no code block."""
        return ""

    @property
    def written_text(self) -> str:
        """Return the text as it was written where something hidden in it is shown, "" elsewhere."""
        return ""

    def _layout(self, width: int) -> int:
        """Lay out for an inner width and return the inner height."""
        return 0

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        """Paint the inside with its top left corner at (x, y)."""

    def _position(self, x: int, y: int) -> int:
        return 0

    def link_at(self, x: int, y: int) -> str:
        """Return the address under a point of the box, "" for none."""
        return ""

    def tex_at(self, x: int, y: int) -> str:
        """Return the source of the formula under a point of the box, "" for none."""
        return ""

    def action_at(self, x: int, y: int) -> Action | None:
        """Return what a click on a point of the box does."""
        return None

    def tip_at(self, x: int, y: int) -> str:
        """Return the tooltip of what is at a point of the box, "" for none."""
        return ""

    def point(self, place: tuple[int, int] | None) -> bool:
        """The mouse stands at a point of the box, or has left it; True when it looks different now."""
        return False

    def set_wraps(self, wraps: bool) -> None:
        """Wrap long lines that would go beyond the edge, or not. Needs another layout."""

    def act(self, what: str) -> bool:
        """Do an action of the kind INSIDE; True when the box needs another layout."""
        return False

    def caret_place(self) -> tuple[int, int, int]:
        """Return x, y and line height for a caret after the last character."""
        return self.indent, self.top, self.look.line("body")

    def position_place(self, position: int) -> tuple[int, int, int]:
        """Return x, y and height in the box of the line at a text position. Call it after `layout`."""
        return self.indent, self.top, self.look.line("body")

    def reveal(self, position: int) -> bool:
        """Scroll sideways until a text position shows; True when something moved."""
        return False

    def parts(self) -> list[Part]:
        """Return what can be pressed in the box, in the order of reading. Call it after `layout`."""
        return []

    # -- common ------------------------------------------------------------------

    @property
    def length(self) -> int:
        """Number of text positions."""
        return utf16_length(self.text)

    @property
    def position_text(self) -> str:
        """The text that positions count in."""
        return self.text

    def copy(self, start: int, end: int) -> str:
        """Return what is copied for a stretch of positions."""
        if start <= 0 and end >= self.length:
            return self.text
        return utf16_slice(self.position_text, start, end).replace(LINE_BREAK, "\n")

    def inset(self, start: int, end: int = 0) -> None:
        """Stand further inside: `start` is where the text begins."""
        self._containers.inset(start)
        self.indent += start
        self.inset_right += end

    def put_in_quote(self) -> None:
        """Stand beside the bar that the card paints at the left of all its text."""
        beside = self.look.px(QUOTE_INSET)
        # The bar stands where the language of the application begins, whichever way the text goes.
        self.inset(beside, beside if self.reads_right_to_left or self.look.is_mirrored else 0)

    def layout(self, width: int) -> int:
        """Lay out for a width unless that is done, and return the height."""
        if width != self.width or self.is_unsettled:
            inner = self._layout(max(self.look.px(40), width - self.indent - self.inset_right))
            self.width = width
            self.height = self.top + inner + self.gap
        return self.height

    def changed(self, top: int = 0) -> None:
        """What is painted from `top` on has changed, from the top of the box."""
        self.version += 1
        self._fresh = min(self._fresh, top)

    def take_fresh(self) -> int:
        """Return where the changes since the last call begin."""
        fresh, self._fresh = self._fresh, _NOTHING
        return fresh

    @property
    def inner_left(self) -> int:
        """Where the inside begins; lists and quotes in a right-to-left language indent at the right."""
        return self.inset_right if self.reads_right_to_left else self.indent

    def paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        top, height = clip.band(y + self.top, self.height - self.top)
        # Of a box that ends far below only what is near the clip.
        gap = self.gap if top + height == y + self.height else 0
        area = QRectF(x, top, self.width, height)
        self._containers.paint_bars(painter, area, gap, is_mirrored=self.reads_right_to_left)
        self._paint(painter, x + self.inner_left, y + self.top, clip, marks)
        # It is laid out again with the next frame, unless that waits for more than time.
        self.look.wants_frame |= self.is_unsettled and formulas().is_loaded

    def position_at(self, x: int, y: int) -> int:
        """Return the text position nearest to a point of the box."""
        return self._position(x - self.inner_left, y - self.top)


def paint_rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, border: str | None, look: Look
) -> None:
    """Paint a rounded rectangle with a hairline inside its edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if border and look.style.tokens.is_high_contrast else 1
    inset = width / 2 if border else 0
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    if fill:
        painter.fillPath(path, look.color(fill))
    if border:
        pen = painter.pen()
        pen.setColor(look.color(border))
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setWidthF(width)
        painter.strokePath(path, pen)
    painter.restore()


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
                    ranges.append(_range(start - 1, 1, self._wide(QTextCharFormat())))
                if length > 1:
                    ranges.append(_range(start, length - 1, made))
                ranges.append(_range(start + length - 1, 1, self._wide(made)))
            else:
                ranges.append(_range(start, length, made))
            done = start + length
        return ranges

    def _widen_last(self, ranges: list[QTextLayout.FormatRange]) -> None:
        last = ranges.pop()
        if last.length > 1:
            ranges.append(_range(last.start, last.length - 1, last.format))
        ranges.append(_range(last.start + last.length - 1, 1, self._wide(last.format)))

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
            formats.append(_range(start, end - start, made))
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
            color = "accent.text" if formula.style.href else self.face.color
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

    def parts(self) -> list[Part]:
        found: list[Part] = []
        for span in self._shown.spans:
            address = span.style.href or span.style.file
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
        x, y = x - self.inner_left, y - self.top
        if layout is None or y < 0:
            return ""
        for span in self._shown.spans:
            address = span.style.href or span.style.file
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


def cursor_x(line: QTextLine, position: int) -> float:
    """Return where a position of the text stands on its line."""
    # The stubs do not know that PySide returns the pair (x, position).
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = made
    return found


def format_range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a format for a stretch of a text layout."""
    return _range(start, length, made)


class RuleBox(Box):
    """A horizontal rule."""

    @property
    def text(self) -> str:
        return "---"

    def _layout(self, width: int) -> int:
        return self.look.space(8)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width = self.width - self.indent - self.inset_right
        painter.fillRect(x, y + look.space(4), width, look.px(1), look.color("border.default"))


def plain_text(text: str) -> InlineText:
    """Return foreign text for a text box: newlines kept, nothing interpreted."""
    return InlineText(text.replace("\n", LINE_BREAK))
