"""A table for screen readers: rows, and cells that are called by their column.

Cells know row and column and the heading of their column. The table itself cannot be asked for the cell
at a place: PySide6 (6.11) has no `QAccessibleTableInterface`, so that Python can neither make one nor
hand it to Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTableCellInterface

from copilot_desktop.rendering.blocks import Table
from copilot_desktop.rendering.inline import LINE_BREAK
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.accessible_blocks import (
    BlockAccessible,
    Described,
    Kind,
    PartAccessible,
    Piece,
    Role,
)
from copilot_desktop.widgets.transcript.accessible_interfaces import ReadText
from copilot_desktop.widgets.transcript.accessible_places import inner_rect, shown_box
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.table_box import TableBox

if TYPE_CHECKING:
    from copilot_desktop.session.entries import EntryId
    from copilot_desktop.widgets.chat_view import ChatView


class _Cell(QAccessibleTableCellInterface):
    """Where a cell stands."""

    def __init__(self, cell: CellAccessible) -> None:
        super().__init__()
        self._cell = cell

    def rowIndex(self) -> int:
        return self._cell.row.number

    def columnIndex(self) -> int:
        return self._cell.column

    def rowExtent(self) -> int:
        return 1

    def columnExtent(self) -> int:
        return 1

    def isSelected(self) -> bool:
        return False

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        heading = self._cell.row.table.heading_of(self._cell.column)
        return [heading] if heading is not None and heading is not self._cell else []

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        return []

    def table(self) -> QAccessibleInterface:
        return self._cell.row.table


class CellAccessible(Piece):
    """A cell. Its name begins with the heading of its column."""

    def __init__(self, row: RowAccessible, column: int) -> None:
        super().__init__(row.view, row)
        self.row = row
        self.column = column
        self._interfaces[Kind.TextInterface] = ReadText(lambda: self.words, self.rect)
        self._interfaces[Kind.TableCellInterface] = _Cell(self)

    @property
    def words(self) -> str:
        return self.row.table.words_of(self.row.number, self.column)

    def role(self) -> QAccessible.Role:
        return Role.ColumnHeader if self.row.is_header else Role.Cell

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name:
            return ""
        heading = "" if self.row.is_header else self.row.table.title_of(self.column)
        return tr("{heading}: {value}", heading=heading, value=self.words) if heading else self.words

    def rect(self) -> QRect:
        return self.row.table.rect_of(self.row.number, self.column)

    def children(self) -> list[Piece]:
        return list(self.row.table.parts_in(self.row.number, self.column))

    def kept(self) -> list[Piece]:
        return self.row.table.kept_in(self)


class RowAccessible(Piece):
    """A row. `number` counts from the header, if the table has one."""

    def __init__(self, table: TableAccessible, number: int) -> None:
        super().__init__(table.view, table)
        self.table = table
        self.number = number
        self._cells: list[CellAccessible] = []

    @property
    def is_header(self) -> bool:
        return self.number == 0 and self.table.has_header

    def cells(self) -> list[CellAccessible]:
        if not self._cells:
            self._cells = [CellAccessible(self, column) for column in range(self.table.columns)]
        return self._cells

    def children(self) -> list[Piece]:
        return list(self.cells())

    def kept(self) -> list[Piece]:
        return list(self._cells)

    def role(self) -> QAccessible.Role:
        return Role.Row

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name:
            return ""
        return ", ".join(cell.text(QAccessible.Text.Name) for cell in self.cells() if cell.words)

    def rect(self) -> QRect:
        cells = self.cells()
        return cells[0].rect().united(cells[-1].rect()) if cells else QRect()


class TableAccessible(BlockAccessible):
    """A table with its rows; a button that shows more of them comes after the last."""

    def __init__(
        self,
        view: ChatView,
        parent: QAccessibleInterface,
        entry_id: EntryId,
        block: BlockId,
        said: Described,
        table: Table,
    ) -> None:
        super().__init__(view, parent, entry_id, block, said)
        self._table = table
        self._lines = table.rows if table.continues else (table.header, *table.rows)
        self._rows: list[RowAccessible] = []
        #: How many rows are shown, and in which cell each part stands; None is outside of all.
        self._shown = 0
        self._places: list[tuple[int, int] | None] = []

    @property
    def has_header(self) -> bool:
        return not self._table.continues

    @property
    def columns(self) -> int:
        return len(self._table.header)

    def take(self, box: Box, width: int) -> None:
        if isinstance(box, TableBox):
            box.layout(width)
            self._shown = min(len(self._lines), box.shown_rows)
            self._places = box.part_cells()
        super().take(box, width)

    def rows(self) -> list[RowAccessible]:
        """Return the rows that are shown."""
        while len(self._rows) < self._shown:
            self._rows.append(RowAccessible(self, len(self._rows)))
        return self._rows

    def title_of(self, column: int) -> str:
        header = self._table.header
        return _words(header[column].text) if column < len(header) else ""

    def words_of(self, row: int, column: int) -> str:
        line = self._lines[row]
        return _words(line[column].text) if column < len(line) else ""

    def heading_of(self, column: int) -> CellAccessible | None:
        rows = self.rows() if self.has_header else []
        return rows[0].cells()[column] if rows else None

    def rect_of(self, row: int, column: int) -> QRect:
        box = shown_box(self.view, self.entry_id, self.block)
        place = box.cell_place(row, column) if isinstance(box, TableBox) else None
        return inner_rect(self.view, self.entry_id, self.block, place) if place is not None else QRect()

    def parts_in(self, row: int, column: int) -> list[PartAccessible]:
        """Return the links in a cell."""
        return [part for part in self._parts if self._places[part.number] == (row, column)]

    def kept_in(self, cell: CellAccessible) -> list[Piece]:
        return [part for part in self._parts if part.parent() is cell]

    def parent_of(self, number: int) -> QAccessibleInterface:
        place = self._places[number]
        if place is None:
            return self
        return self.rows()[place[0]].cells()[place[1]]

    def children(self) -> list[Piece]:
        outside = [part for part in self._parts if self._places[part.number] is None]
        return [*self.rows(), *outside]

    def kept(self) -> list[Piece]:
        return [*self._rows, *(part for part in self._parts if part.parent() is self)]


def _words(text: str) -> str:
    return visible(text.replace(LINE_BREAK, "\n"))


def make_block(
    view: ChatView, parent: QAccessibleInterface, entry_id: EntryId, block: BlockId, said: Described
) -> BlockAccessible:
    """Return the object of a box."""
    if said.table is None:
        return BlockAccessible(view, parent, entry_id, block, said)
    return TableAccessible(view, parent, entry_id, block, said, said.table)
