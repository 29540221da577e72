"""A table: columns as wide as their texts, narrowed together when they do not fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import Table, block_text
from copilot_desktop.rendering.inline import InlineText, utf16_length
from copilot_desktop.translation import ntr
from copilot_desktop.widgets.direction import reads_right_to_left
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks, Part, TextBox, paint_rounded
from copilot_desktop.widgets.transcript.look import Face, Look

#: Rows beyond this are not shown in the transcript; copying the message gives all of them.
MAX_ROWS = 200


class TableBox(Box):
    """A `Table`. `above` is the box of the table that this one continues: columns line up."""

    def __init__(self, look: Look, table: Table, face: Face, above: TableBox | None = None) -> None:
        super().__init__(look, table.place)
        self.table = table
        self.face = face
        self._above = above
        self._cells: list[list[TextBox]] = []
        self._natural: list[int] = []
        self._columns: list[int] = []
        self._rows: list[int] = []
        self._pad_x = look.space(12)
        self._pad_y = look.px(7)
        if above is not None and not table.continues:
            self._above = None

    @property
    def _lines(self) -> tuple[tuple[InlineText, ...], ...]:
        rows = self.table.rows[:MAX_ROWS]
        return rows if self.table.continues else (self.table.header, *rows)

    @property
    def text(self) -> str:
        return block_text(self.table)

    @property
    def _left_out(self) -> str:
        count = len(self.table.rows) - MAX_ROWS
        if count <= 0:
            return ""
        return ntr("{count} more row, part of every copy", "{count} more rows, part of every copy", count)

    def extend(self, table: Table) -> None:
        """Show `table`, which is the present one with more rows."""
        known = len(self._cells)
        self.table = table
        if known:
            for line in self._lines[known:]:
                self._add(line, is_header=False)
        if self.width >= 0:
            width, self.width = self.width, -1
            self.layout(width)

    def _add(self, line: tuple[InlineText, ...], *, is_header: bool) -> None:
        face = Face("smallStrong", "text.secondary") if is_header else self.face
        cells: list[TextBox] = []
        for column, content in enumerate(line):
            cell = TextBox(self.look, content, face)
            cell.layout(100_000)
            if column == len(self._natural):
                self._natural.append(0)
            self._natural[column] = max(self._natural[column], cell.natural_width + 1)
            cells.append(cell)
        self._cells.append(cells)

    def _layout(self, width: int) -> int:
        if not self._cells:
            if self._above is not None:
                self._natural = list(self._above._natural)
            for number, line in enumerate(self._lines):
                self._add(line, is_header=number == 0 and not self.table.continues)
        self._columns = self._fit(width)
        self._rows = []
        for cells in self._cells:
            tallest = 0
            for cell, column in zip(cells, self._columns, strict=False):
                tallest = max(tallest, cell.layout(column - 2 * self._pad_x))
            self._rows.append(tallest + 2 * self._pad_y)
        note = self.look.density("listRow") if self._left_out else 0
        return sum(self._rows) + self.look.px(1) + note

    def _fit(self, width: int) -> list[int]:
        pad = 2 * self._pad_x
        wanted = [natural + pad for natural in self._natural]
        if sum(wanted) <= width or not wanted:
            return wanted
        fair = width // len(wanted)
        spare = width - sum(min(column, fair) for column in wanted)
        wide = sum(column - fair for column in wanted if column > fair)
        return [
            column if column <= fair else fair + spare * (column - fair) // max(1, wide) for column in wanted
        ]

    def _shift(self, column: int, cell: TextBox) -> int:
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

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        width, height = sum(self._columns), sum(self._rows) + look.px(1)
        top, shown = clip.band(y, height)
        rect = QRectF(x, top, width, shown)
        has_header = not self.table.continues
        paint_rounded(painter, rect, look.radius("lg"), None, "border.subtle", look)
        offset = 0
        row_y = y
        for number, (cells, row) in enumerate(zip(self._cells, self._rows, strict=True)):
            if row_y + row >= clip.top and row_y <= clip.bottom:
                if number == 0 and has_header:
                    self._paint_header(painter, QRectF(x, row_y, width, row))
                if number < len(self._rows) - 1:
                    line = look.color("border.subtle")
                    painter.fillRect(x + 1, row_y + row - look.px(1), width - 2, look.px(1), line)
                self._paint_cells(painter, x, row_y, cells, offset, clip, marks)
            offset += sum(utf16_length(cell.text) + 1 for cell in cells)
            row_y += row
            if row_y > clip.bottom:
                return
        if self._left_out:
            painter.setFont(look.font("small"))
            painter.setPen(look.color("text.tertiary"))
            note = QRectF(x + self._pad_x, row_y, self.width - self._pad_x, look.density("listRow"))
            painter.drawText(note, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._left_out)

    def _paint_header(self, painter: QPainter, rect: QRectF) -> None:
        look = self.look
        painter.save()
        painter.setClipRect(rect.adjusted(1, 1, -1, 0), Qt.ClipOperation.IntersectClip)
        # Rounded above only: the lower corners lie outside the clip.
        taller = rect.adjusted(0, 0, 0, look.radius("lg"))
        paint_rounded(painter, taller, look.radius("lg"), "surface.sunken", "border.subtle", look)
        painter.restore()

    def _paint_cells(
        self,
        painter: QPainter,
        x: int,
        y: int,
        cells: list[TextBox],
        offset: int,
        clip: Clip,
        marks: Marks,
    ) -> None:
        for column, cell in enumerate(cells):
            length = utf16_length(cell.text)
            left = x + self._left_of(column) + self._pad_x + self._shift(column, cell)
            cell.paint(painter, left, y + self._pad_y, clip, marks.within(offset, length))
            offset += length + 1

    def _cell_at(self, x: int, y: int) -> tuple[TextBox, int, int, int] | None:
        """Return the cell at or next to a point, its text offset, and the point inside it."""
        offset = 0
        for number, (cells, row) in enumerate(zip(self._cells, self._rows, strict=True)):
            if y < row or number == len(self._rows) - 1:
                for column, cell in enumerate(cells):
                    left = self._left_of(column)
                    is_here = x >= left if self._is_mirrored else x < left + self._columns[column]
                    if is_here or column == len(cells) - 1:
                        left += self._pad_x + self._shift(column, cell)
                        return cell, offset, x - left, y - self._pad_y
                    offset += utf16_length(cell.text) + 1
            offset += sum(utf16_length(cell.text) + 1 for cell in cells)
            y -= row
        return None

    def _cells_in_order(self) -> Iterator[tuple[TextBox, int, int, int]]:
        """Yield each cell with its text offset and its place in the box."""
        offset, top = 0, self.top
        for cells, row in zip(self._cells, self._rows, strict=True):
            for column, cell in enumerate(cells):
                left = self.indent + self._left_of(column) + self._pad_x + self._shift(column, cell)
                yield cell, offset, left, top + self._pad_y
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

    def parts(self) -> list[Part]:
        found: list[Part] = []
        for cell, _, left, top in self._cells_in_order():
            for part in cell.parts():
                x, y, width, height = part.rect
                found.append(replace(part, rect=(left + x, top + y, width, height)))
        return found

    def _position(self, x: int, y: int) -> int:
        found = self._cell_at(x, y)
        if found is None:
            return 0
        cell, offset, inner_x, inner_y = found
        return offset + cell.position_at(inner_x, max(0, inner_y))

    def link_at(self, x: int, y: int) -> str:
        found = self._cell_at(x - self.indent, y - self.top)
        return "" if found is None else found[0].link_at(found[2], found[3])

    def caret_place(self) -> tuple[int, int, int]:
        line = self.look.line("body")
        # Beside the table; within it where it fills the column, which would cut the caret off.
        inside = min(sum(self._columns) + self.look.space(4), self.width - self.indent - self.look.px(14))
        return self.indent + inside, self.top + max(0, sum(self._rows) - line - self._pad_y), line
