"""Rows of a list in which a person picks one by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PICK_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PickRow:
    """One row. All words are plain text, some of them foreign.

    Attributes:
        id: for whoever made the row.
        title: what is picked.
        matched: which characters of `title` were typed.
        detail: beside the title.
        aside: at the end of the row.
        keys: of the command, in Qt's portable spelling.
        icon: of the set.
        why_not: why it cannot be picked now, "" when it can.
        is_code: the title is a word of a language: in letters of one width, the detail in a column.
    """

    id: str
    title: str
    matched: tuple[int, ...] = ()
    detail: str = ""
    aside: str = ""
    keys: str = ""
    icon: str = ""
    why_not: str = ""
    is_code: bool = False

    @property
    def accessible_text(self) -> str:
        """What a screen reader says."""
        return ", ".join(
            part for part in (self.title, self.detail, self.aside, self.keys, self.why_not) if part
        )


@dataclass(frozen=True, slots=True)
class PickHeading:
    """The title of the rows below it."""

    title: str


class PickModel(QAbstractListModel):
    """Headings and rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[PickRow | PickHeading, ...] = ()

    @property
    def items(self) -> tuple[PickRow | PickHeading, ...]:
        return self._items

    def show(self, items: Sequence[PickRow | PickHeading]) -> None:
        """Show `items` in place of those before."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def step(self, row: int, by: int) -> int:
        """Return the row that can be picked next to `row`, around the ends; -1 when there is none."""
        count = len(self._items)
        for offset in range(1, count + 1):
            at = (row + by * offset) % count
            if isinstance(self._items[at], PickRow):
                return at
        return -1

    @property
    def first(self) -> int:
        """The first row that can be picked, -1 for none."""
        return self.step(-1, 1)

    def row(self, at: int) -> PickRow | None:
        """Return a row, None for a heading or where there is none."""
        item = self._items[at] if 0 <= at < len(self._items) else None
        return item if isinstance(item, PickRow) else None

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == PICK_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.accessible_text if isinstance(item, PickRow) else item.title
        return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._items[index.row()], PickHeading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
