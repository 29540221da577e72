"""A table: columns as wide as their texts. What is wider than the page first wraps, then scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from time import perf_counter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from copilot_desktop.rendering.blocks import Table, block_text
from copilot_desktop.rendering.inline import InlineText, utf16_length
from copilot_desktop.rendering.markdown import show_more_rows
from copilot_desktop.translation import ntr
from copilot_desktop.widgets.direction import reads_right_to_left
from copilot_desktop.widgets.transcript.boxes import (
    Action,
    ActionKind,
    Box,
    Clip,
    Marks,
    Part,
    PartKind,
    paint_rounded,
)
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.side_scroll import SideScroll
from copilot_desktop.widgets.transcript.table_cell import TableCell
from copilot_desktop.widgets.transcript.table_columns import Limits, fit_columns, longest_word

#: Rows that are shown at first, and more of them each time the person asks.
MAX_ROWS = 200
#: Cells that are added at once.
_MAX_CELLS = 4000


class TableBox(Box):
    """A `Table`. `above` is the box of the table that this one continues: columns line up."""

    def __init__(self, look: Look, table: Table, face: Face, above: TableBox | None = None) -> None:
        super().__init__(look, table.place)
        self.table = table
        self.face = face
        self._above = above
        self._cells: list[list[TableCell]] = []
        self._natural: list[int] = []
        self._words: list[int] = []
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {}
        #: Cells whose formulas are not set yet, and their columns.
        self._waiting: list[tuple[int, TableCell]] = []
        self._columns: list[int] = []
        self._rows: list[int] = []
        self._pad_x = look.space(12)
        self._pad_y = look.px(7)
        self._view = 0
        #: What showed the table a moment ago, until the cells are made.
        self._old: TableBox | None = None
        self._most = MAX_ROWS
        self._has_more = False
        self.side = self._side = SideScroll(look)
        if above is not None and not table.continues:
            self._above = None

    @property
    def _lines(self) -> tuple[tuple[InlineText, ...], ...]:
        rows = self.table.rows[: self._most]
        return rows if self.table.continues else (self.table.header, *rows)

    @property
    def text(self) -> str:
        return block_text(self.table)

    @property
    def _more(self) -> str:
        table = self.table
        count = min(self._step, len(table.rows) + table.more_lines - min(self._most, len(table.rows)))
        return ntr("Show {count} more row", "Show {count} more rows", count) if count > 0 else ""

    @property
    def _step(self) -> int:
        """How many more rows are shown at once: fewer of a wide table."""
        return max(20, min(MAX_ROWS, _MAX_CELLS // max(1, len(self.table.alignments))))

    def act(self, what: str) -> bool:
        """Show more rows."""
        self._has_more = True
        self._most = min(self._most, len(self.table.rows)) + self._step
        self.table = self._with_rows(self.table)
        self._add_lines()
        self.width = -1
        return True

    def _with_rows(self, table: Table) -> Table:
        """Return `table` with as many rows parsed as are shown."""
        missing = self._most - len(table.rows)
        return show_more_rows(table, missing) if self._has_more and missing > 0 else table

    def extend(self, table: Table) -> None:
        """Show `table`, which is the present one with more rows."""
        columns, kept = self._columns, self.top + sum(self._rows)
        self.table = self._with_rows(table)
        if self._cells:
            self._add_lines()
        if self.width >= 0:
            width, self.width = self.width, -1
            self.layout(width)
        self.changed(kept if self._columns == columns else 0)

    def reuse(self, old: TableBox) -> None:
        """Take over cells of the box that showed the table before its last row changed."""
        self._old = old if old.look is self.look and old.face == self.face else None
        self._side.take(old._side)

    def _cell(self, content: InlineText, face: Face, column: int) -> TableCell:
        """Return the cell of the next line in a column."""
        number = len(self._cells)
        if self._old is not None and number < len(self._old._cells):
            line = self._old._cells[number]
            if column < len(line) and line[column].content == content and line[column].face == face:
                return line[column]
        return TableCell(self.look, content, face, *self._font_of(face.text_style))

    def _add_lines(self) -> None:
        for number, line in enumerate(self._lines[len(self._cells) :], len(self._cells)):
            self._add(line, is_header=number == 0 and not self.table.continues)

    def _add(self, line: tuple[InlineText, ...], *, is_header: bool) -> None:
        face = Face("smallStrong", "text.secondary") if is_header else self.face
        metrics = self._font_of(face.text_style)[1]
        cells: list[TableCell] = []
        for column, content in enumerate(line):
            cell = self._cell(content, face, column)
            if column == len(self._natural):
                self._natural.append(0)
                self._words.append(0)
            self._measure(column, cell)
            self._words[column] = max(self._words[column], self._word_width(content, metrics))
            cells.append(cell)
        self._cells.append(cells)

    def _measure(self, column: int, cell: TableCell) -> None:
        self._natural[column] = max(self._natural[column], cell.widest() + 1)
        if cell.is_unsettled:
            self._waiting.append((column, cell))

    def _word_width(self, content: InlineText, metrics: QFontMetricsF) -> int:
        word = longest_word(content.text)
        width = ceil(metrics.horizontalAdvance(word)) + 1
        if any(span.style.code for span in content.spans):
            code = self.look.metrics("codeInline").horizontalAdvance("x")
            width = max(width, ceil(len(word) * code) + self.look.px(2 * 4))
        return width

    def _font_of(self, text_style: str) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get(text_style)
        if found is None:
            font = QFont(self.look.font(text_style))
            font.setFeature(QFont.Tag("tnum"), 1)
            found = self._fonts[text_style] = font, QFontMetricsF(font)
        return found

    def _layout(self, width: int) -> int:
        look = self.look
        if not self._cells:
            if self._above is not None:
                self._natural, self._words = list(self._above._natural), list(self._above._words)
            self._add_lines()
            self._old = None
        waiting, self._waiting = self._waiting, []
        for column, cell in waiting:
            self._measure(column, cell)
            self.changed()
        pad = 2 * self._pad_x
        limits = Limits(look.px(64), look.px(120), look.px(320))
        self._columns = fit_columns(self._natural, self._words, width, pad, limits)
        self._rows = []
        for number, cells in enumerate(self._cells):
            is_header = number == 0 and not self.table.continues
            tallest = look.px(20) if is_header else 0
            for cell, column in zip(cells, self._columns, strict=False):
                tallest = max(tallest, cell.layout(column - pad))
            self._rows.append(tallest + 2 * self._pad_y + look.px(1) * is_header)
        self.is_unsettled = bool(self._waiting)
        content = sum(self._columns)
        self._view = min(width, content)
        frame = sum(self._rows) + look.px(1)
        if content > width:
            frame += self._side.bar_height
        started = self._side.reach > 0
        self._side.fit(self.inner_left, self._view, content, self.top + frame)
        if self._is_mirrored and not started:
            self._side.scroll_by(self._side.reach)
        return frame + (look.density("listRow") if self._more else 0)

    def _shift(self, column: int, cell: TableCell) -> int:
        """Return how far a cell is moved to the right by the column's alignment."""
        alignments = self.table.alignments
        alignment = alignments[column] if column < len(alignments) else ""
        room = self._columns[column] - 2 * self._pad_x - cell.natural_width
        shift = {"right": max(0, room), "center": max(0, room // 2)}.get(alignment, 0)
        # Right-to-left text stands at the right edge already.
        return shift - max(0, room) if cell.reads_right_to_left and alignment else shift

    @property
    def _is_mirrored(self) -> bool:
        """The columns run from right to left, as the first heading does."""
        if self._above is not None:
            return self._above._is_mirrored
        return bool(self.table.header) and reads_right_to_left(self.table.header[0].text)

    def _left_of(self, column: int) -> int:
        before = sum(self._columns[:column])
        return sum(self._columns[column + 1 :]) if self._is_mirrored else before

    def _cell_top(self, cell: TableCell, row: int) -> int:
        """Return where a cell begins below the top of its row: headings stand in the middle."""
        is_header = row == 0 and not self.table.continues
        return (self._rows[row] - cell.height) // 2 if is_header else self._pad_y

    @property
    def _frame_height(self) -> int:
        return sum(self._rows) + self.look.px(1) + (self._side.bar_height if self._side.reach else 0)

    def prepare_paint(self, top: int, bottom: int, deadline: float) -> bool:
        row_y = self.top
        for cells, row in zip(self._cells, self._rows, strict=True):
            if row_y + row >= top and row_y <= bottom:
                if perf_counter() >= deadline:
                    return False
                for cell in cells:
                    cell.settle()
            row_y += row
        return True

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width = self._view
        top, shown = clip.band(y, self._frame_height)
        paint_rounded(painter, QRectF(x, top, width, shown), look.radius("lg"), None, "border.subtle", look)
        painter.save()
        painter.setClipRect(QRectF(x + 1, top, width - 2, shown), Qt.ClipOperation.IntersectClip)
        self._paint_rows(painter, x, y, clip, marks)
        painter.restore()
        self._side.paint(painter, x - self.inner_left, y - self.top)
        if self._more:
            painter.setFont(look.font("smallStrong"))
            painter.setPen(look.color("accent.text"))
            row = QRectF(x + self._pad_x, y + self._frame_height, width, look.density("listRow"))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._more)

    def _paint_rows(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width, row_y, offset = self._view, y, 0
        for number, (cells, row) in enumerate(zip(self._cells, self._rows, strict=True)):
            if row_y + row >= clip.top and row_y <= clip.bottom:
                if number == 0 and not self.table.continues:
                    self._paint_header(painter, QRectF(x, row_y, width, row))
                if number < len(self._rows) - 1 or self._side.reach:
                    line = look.color("border.subtle")
                    painter.fillRect(x + 1, row_y + row - look.px(1), width - 2, look.px(1), line)
                self._paint_cells(painter, x - self._side.offset, row_y, number, offset, clip, marks)
            offset += sum(utf16_length(cell.text) + 1 for cell in cells)
            row_y += row
            if row_y > clip.bottom:
                return

    def _paint_header(self, painter: QPainter, rect: QRectF) -> None:
        look = self.look
        painter.save()
        painter.setClipRect(rect.adjusted(1, 1, -1, 0), Qt.ClipOperation.IntersectClip)
        # Rounded above only: the lower corners lie outside the clip.
        taller = rect.adjusted(0, 0, 0, look.radius("lg"))
        paint_rounded(painter, taller, look.radius("lg"), "surface.sunken", "border.subtle", look)
        painter.restore()

    def _paint_cells(
        self, painter: QPainter, x: int, y: int, row: int, offset: int, clip: Clip, marks: Marks
    ) -> None:
        view_left = x + self._side.offset
        left = x + sum(self._columns) if self._is_mirrored else x
        for column, (cell, width) in enumerate(zip(self._cells[row], self._columns, strict=False)):
            length = utf16_length(cell.text)
            left -= width if self._is_mirrored else 0
            # A wide table has many columns beside what is seen of it.
            if left < view_left + self._view and left + width > view_left:
                inner = left + self._pad_x + self._shift(column, cell)
                cell.paint(painter, inner, y + self._cell_top(cell, row), clip, marks.within(offset, length))
            left += 0 if self._is_mirrored else width
            offset += length + 1

    def _cell_at(self, x: int, y: int) -> tuple[TableCell, int, int, int] | None:
        """Return the cell at or next to a point, its text offset, and the point inside it."""
        offset = 0
        x += self._side.offset
        for number, (cells, row) in enumerate(zip(self._cells, self._rows, strict=True)):
            if y < row or number == len(self._rows) - 1:
                for column, cell in enumerate(cells):
                    left = self._left_of(column)
                    is_here = x >= left if self._is_mirrored else x < left + self._columns[column]
                    if is_here or column == len(cells) - 1:
                        left += self._pad_x + self._shift(column, cell)
                        return cell, offset, x - left, y - self._cell_top(cell, number)
                    offset += utf16_length(cell.text) + 1
            offset += sum(utf16_length(cell.text) + 1 for cell in cells)
            y -= row
        return None

    def _cells_in_order(self) -> Iterator[tuple[TableCell, int, int, int]]:
        """Yield each cell with its text offset and its place in the box."""
        offset, top = 0, self.top
        for number, (cells, row) in enumerate(zip(self._cells, self._rows, strict=True)):
            for column, cell in enumerate(cells):
                left = self.inner_left + self._left_of(column) + self._pad_x + self._shift(column, cell)
                yield cell, offset, left - self._side.offset, top + self._cell_top(cell, number)
                offset += utf16_length(cell.text) + 1
            top += row

    def position_place(self, position: int) -> tuple[int, int, int]:
        place = super().position_place(position)
        for cell, offset, left, top in self._cells_in_order():
            if offset > position:
                break
            x, y, height = cell.position_place(position - offset)
            place = left + x, top + y, height
        return place

    def reveal(self, position: int) -> bool:
        x = self.position_place(position)[0] - self.inner_left
        return self._side.bring_into_view(x + self._side.offset)

    def parts(self) -> list[Part]:
        found: list[Part] = []
        for cell, _, left, top in self._cells_in_order():
            for part in cell.parts():
                x, y, width, height = part.rect
                found.append(replace(part, rect=(left + x, top + y, width, height)))
        if self._more:
            row = self.look.density("listRow")
            rect = (self.inner_left, self.top + self._frame_height, self._view, row)
            found.append(Part(PartKind.BUTTON, rect, self._more, action=_SHOW_MORE))
        return found

    @property
    def shown_rows(self) -> int:
        """Number of rows that are shown, the header among them. Call it after `layout`."""
        return len(self._cells)

    def part_cells(self) -> list[tuple[int, int] | None]:
        """Return row and column of each of the `parts`; None is outside of all cells."""
        found: list[tuple[int, int] | None] = [
            (number, column)
            for number, cells in enumerate(self._cells)
            for column, cell in enumerate(cells)
            for _ in cell.parts()
        ]
        return [*found, None] if self._more else found

    def cell_place(self, row: int, column: int) -> tuple[int, int, int, int] | None:
        """Return left, top, width and height of a cell in the box, None when there is no such cell."""
        if not (0 <= row < len(self._rows) and 0 <= column < len(self._columns)):
            return None
        left = self.inner_left + self._left_of(column) - self._side.offset
        return left, self.top + sum(self._rows[:row]), self._columns[column], self._rows[row]

    def _position(self, x: int, y: int) -> int:
        found = self._cell_at(x, y)
        if found is None:
            return 0
        cell, offset, inner_x, inner_y = found
        return offset + cell.position_at(inner_x, max(0, inner_y))

    def link_at(self, x: int, y: int) -> str:
        x, y = x - self.inner_left, y - self.top
        if not 0 <= x < self._view:
            return ""
        found = self._cell_at(x, y)
        return "" if found is None else found[0].link_at(found[2], found[3])

    def action_at(self, x: int, y: int) -> Action | None:
        y -= self.top + self._frame_height
        is_more = (
            self._more and 0 <= y < self.look.density("listRow") and 0 <= x - self.inner_left < self._view
        )
        return _SHOW_MORE if is_more else None

    def caret_place(self) -> tuple[int, int, int]:
        line = self.look.line("body")
        # Beside the table; within it where it fills the column, which would cut the caret off.
        inside = min(self._view + self.look.space(4), self.width - self.indent - self.look.px(14))
        return self.indent + inside, self.top + max(0, sum(self._rows) - line - self._pad_y), line


_SHOW_MORE = Action(ActionKind.INSIDE, "more")
