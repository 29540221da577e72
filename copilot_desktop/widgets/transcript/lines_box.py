"""Boxes of lines that are not wrapped unless the person asks: only visible ones are ever laid out.

So the height costs nothing. Of wrapped lines only the long ones are laid out for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from copilot_desktop.rendering.blocks import Place
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks, cursor_x, format_range
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.side_scroll import SideScroll

#: A longer line is drawn up to here; copying gives all of it.
MAX_DRAWN_CHARS = 4000
_MAX_CACHED_LINES = 400


class LinesBox(Box):
    """Base of code, terminal output and diffs.

    Attributes:
        header: height above the lines.
        left: width before the text of each line.
        wraps: long lines go on in the next row, instead of beyond the edge.
    """

    def __init__(self, look: Look, text_style: str, place: Place | None = None, top: int = 0) -> None:
        super().__init__(look, place, top)
        self.text_style = text_style
        self.line_height = look.line(text_style)
        self.side = self._side = SideScroll(look)
        self.header = 0
        self.left = look.space(12)
        self.padding = look.space(10)
        self.padding_bottom = self.padding
        self._layouts: dict[int, QTextLayout] = {}
        self._offsets = [0]
        self._widest = 0
        self._inner = 0, 0
        self._counted = 0
        self.wraps = False
        # Rows on the screen before each line, when lines are wrapped.
        self._starts = [0]

    @property
    def may_wrap(self) -> bool:
        """Lines can be wrapped: nothing but text stands in them, and they are not too many."""
        return False

    @property
    def is_cut(self) -> bool:
        """Some lines go beyond the edge."""
        return self._side.reach > 0

    # -- to be overridden --------------------------------------------------------

    @property
    def lines(self) -> Sequence[str]:
        return ()

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        return []

    def prepare(self, last: int) -> None:
        """Get ready to paint the lines before `last`."""

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        """Paint the background of the whole box."""

    def paint_line_back(self, painter: QPainter, index: int, x: int, y: int) -> None:
        """Paint what stands behind and before a line."""

    # -- common ------------------------------------------------------------------

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def length(self) -> int:
        return max(0, self._offset(len(self.lines)) - 1)

    @property
    def position_text(self) -> str:
        return "\n".join(self.lines)

    def forget_lines(self, first: int) -> None:
        """Lines from `first` on have changed."""
        for index in [index for index in self._layouts if index >= first]:
            del self._layouts[index]
        del self._offsets[first + 1 :]
        del self._starts[first + 1 :]

    def set_wraps(self, wraps: bool) -> None:
        if wraps != self.wraps and self.may_wrap:
            self.wraps = wraps
            self._layouts.clear()
            self._starts = [0]
            self._side.scroll_by(-self._side.offset)
            self.width = -1
            self.changed()

    def _row_of(self, index: int) -> int:
        """Return how many rows on the screen stand before line `index`."""
        return self._starts[index] if self.wraps else index

    def _line_of_row(self, row: int) -> int:
        """Return the line that is shown in a row."""
        return bisect_right(self._starts, row) - 1 if self.wraps else row

    def _count_rows(self, width: int) -> None:
        """Find out how many rows each line takes."""
        lines = self.lines
        advance = self.look.metrics(self.text_style).horizontalAdvance("x")
        fits = int(self._room(width) // advance)
        del self._starts[len(lines) + 1 :]
        while len(self._starts) <= len(lines):
            index = len(self._starts) - 1
            line = lines[index]
            is_short = len(line) <= fits and line.isascii() and "\t" not in line
            rows = 1 if is_short else max(1, self._line_layout(index).lineCount())
            self._starts.append(self._starts[-1] + rows)

    def _room(self, width: int) -> int:
        """Return how much of the inner width the text of a line has."""
        return max(1, width - self.left - self.look.space(12))

    def _offset(self, index: int) -> int:
        """Return the position of the start of line `index`."""
        lines = self.lines
        while len(self._offsets) <= index:
            self._offsets.append(self._offsets[-1] + utf16_length(lines[len(self._offsets) - 1]) + 1)
        return self._offsets[index]

    def _layout(self, width: int) -> int:
        lines = self.lines
        longest = max((len(line) for line in lines[self._counted :]), default=0)
        self._counted = max(0, len(lines) - 1)
        advance = self.look.metrics(self.text_style).horizontalAdvance("x")
        # Of wide characters the true width is known when the line is painted.
        self._widest = max(self._widest, round(min(longest, MAX_DRAWN_CHARS) * advance))
        if self.wraps:
            if width != self._inner[0]:
                self._layouts.clear()
                self._starts = [0]
            self._inner = width, self._inner[1]
            self._count_rows(width)
        rows = self._row_of(len(lines))
        height = self.header + self.padding + self.padding_bottom + self.line_height * rows
        self._fit(width, height)
        return height

    def _fit(self, width: int, height: int) -> None:
        self._inner = width, height
        view = self._room(width)
        content = view if self.wraps else self._widest
        self._side.fit(self.inner_left + self.left, view, content, self.top + height)

    def refresh(self) -> None:
        """Lines were appended: take the new height."""
        if self.width >= 0:
            width, self.width = self.width, -1
            self.layout(width)

    def _widen(self, width: int) -> None:
        """A line turned out to be that wide."""
        if width > self._widest:
            self._widest = width
            self._fit(*self._inner)

    def _line_layout(self, index: int) -> QTextLayout:
        layout = self._layouts.get(index)
        if layout is None:
            if len(self._layouts) > _MAX_CACHED_LINES:
                self._layouts.clear()
            text = self.lines[index][:MAX_DRAWN_CHARS]
            layout = QTextLayout(text, self.look.font(self.text_style))
            option = QTextOption()
            wrap = QTextOption.WrapMode
            option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if self.wraps else wrap.NoWrap)
            option.setTabStopDistance(4 * self.look.metrics(self.text_style).horizontalAdvance(" "))
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            formats = self.line_formats(index)
            if formats:
                layout.setFormats(formats)
            layout.beginLayout()
            width = float(self._room(self._inner[0])) if self.wraps else 1e6
            top = 0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, top + (self.line_height - round(line.height())) // 2))
                top += self.line_height
                if not self.wraps:
                    self._widen(round(line.naturalTextWidth()))
            layout.endLayout()
            self._layouts[index] = layout
        return layout

    def _lines_between(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the first line of a stretch and the one behind its last, from the top of all lines."""
        first = max(0, self._line_of_row(max(0, top // self.line_height)))
        last = self._line_of_row(max(-1, bottom // self.line_height)) + 1
        return first, min(len(self.lines), last)

    def prepare_paint(self, top: int, bottom: int, deadline: float) -> bool:
        look, above = self.look, self.top + self.header + self.padding
        first, last = self._lines_between(top - above, bottom - above)
        if first >= last:
            return True
        # The share of a paint is not touched: it takes its own when it begins.
        wanted, look.wants_frame = look.wants_frame, False
        look.budget_s = deadline - perf_counter()
        self.prepare(last)
        is_late, look.wants_frame = look.wants_frame, wanted
        if is_late:
            return False
        for index in range(first, last):
            if perf_counter() >= deadline:
                return False
            self._line_layout(index)
        return True

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        self.paint_back(painter, x, y, clip)
        first_y = y + self.header + self.padding
        first, last = self._lines_between(clip.top - first_y, clip.bottom - first_y)
        self.prepare(last)
        look = self.look
        width = self.width - self.indent - self.inset_right
        for index in range(first, last):
            self.paint_line_back(painter, index, x, first_y + self._row_of(index) * self.line_height)
        painter.save()
        visible = QRectF(x + self.left - look.space(2), clip.top, width - self.left, clip.bottom - clip.top)
        inner = QRectF(x, y + self.header, width - look.px(1), self.height)
        painter.setClipRect(visible.intersected(inner), Qt.ClipOperation.IntersectClip)
        for index in range(first, last):
            self._paint_line(painter, index, x, first_y + self._row_of(index) * self.line_height, marks)
        painter.restore()
        self._side.paint(painter, x - self.inner_left, y - self.top)

    def _paint_line(self, painter: QPainter, index: int, x: int, y: int, marks: Marks) -> None:
        look = self.look
        layout = self._line_layout(index)
        origin = QPointF(x + self.left - self._side.offset, y)
        formats: list[QTextLayout.FormatRange] = []
        offset = self._offset(index)
        length = self._offset(index + 1) - offset - 1
        for first, last, background, foreground in marks.bands():
            start, end = max(0, first - offset), min(length, last - offset)
            if start > end or last <= offset or first > offset + end:
                continue
            self._paint_bands(painter, layout, origin, start, end, look.color(background))
            # A selected line end shows, as it is copied.
            if last > offset + end:
                line = layout.lineAt(layout.lineCount() - 1)
                left = origin.x() + cursor_x(line, end)
                top = y + (layout.lineCount() - 1) * self.line_height
                painter.fillRect(QRectF(left, top, look.space(6), self.line_height), look.color(background))
            made = QTextCharFormat()
            made.setForeground(look.color(foreground))
            formats.append(format_range(start, end - start, made))
        painter.setPen(look.color("code.text"))
        layout.draw(painter, origin, formats)

    def _paint_bands(
        self, painter: QPainter, layout: QTextLayout, origin: QPointF, start: int, end: int, color: QColor
    ) -> None:
        """Paint the background of a stretch of one line, in each of its rows."""
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if start >= stop or end <= begin:
                continue
            a, b = cursor_x(line, max(start, begin)), cursor_x(line, min(end, stop))
            top = origin.y() + number * self.line_height
            painter.fillRect(QRectF(origin.x() + min(a, b), top, abs(b - a), self.line_height), color)

    def position_place(self, position: int) -> tuple[int, int, int]:
        index = self._line_of(position)
        x = self.inner_left + self.left - self._side.offset
        row = self._row_of(index)
        if index < len(self.lines):
            layout = self._line_layout(index)
            line = layout.lineForTextPosition(position - self._offset(index))
            if line.isValid():
                row += line.lineNumber()
                x += round(cursor_x(line, position - self._offset(index)))
        top = self.top + self.header + self.padding + row * self.line_height
        return x, top, self.line_height

    def reveal(self, position: int) -> bool:
        x = self.position_place(position)[0] - self.inner_left - self.left
        return self._side.bring_into_view(x + self._side.offset)

    @property
    def scroll_x(self) -> int:
        """How far the lines are scrolled sideways."""
        return self._side.offset

    @property
    def view_width(self) -> int:
        """Width in which the text of a line shows."""
        return self._side.view

    def _line_of(self, position: int) -> int:
        """Return the line that a position lies in."""
        self._offset(len(self.lines))
        return max(0, min(len(self.lines) - 1, bisect_right(self._offsets, position) - 1))

    def _position(self, x: int, y: int) -> int:
        count = len(self.lines)
        if not count or y < 0:
            return 0
        rows = self._row_of(count)
        if y >= self.header + self.padding + rows * self.line_height:
            return self.length
        row = max(0, min(rows - 1, (y - self.header - self.padding) // self.line_height))
        index = self._line_of_row(row)
        line = self._line_layout(index).lineAt(row - self._row_of(index))
        cursor = line.xToCursor(x - self.left + self._side.offset) if line.isValid() else 0
        return self._offset(index) + int(cursor)

    def caret_place(self) -> tuple[int, int, int]:
        x, y, height = self.position_place(self.length)
        return min(x, self.width - self.look.space(16)), y, height
