"""What a search has found, as a list that only grows at its end and where the person asks for more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copilot_desktop.viewmodels.search_rows import (
    ROW_ROLE,
    HitRow,
    MoreRow,
    SearchHeader,
    SearchRow,
    TitleRow,
)

_NO_PARENT = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class SearchResults(QAbstractListModel):
    """`SearchRow` under ROW_ROLE. Headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SearchRow] = []

    @property
    def rows(self) -> Sequence[SearchRow]:
        return self._rows

    @property
    def hit_count(self) -> int:
        return sum(isinstance(row, HitRow) for row in self._rows)

    @property
    def title_count(self) -> int:
        """Sessions found by their titles, also those that are not shown yet."""
        shown = sum(isinstance(row, TitleRow) for row in self._rows)
        return shown + sum(len(row.titles) for row in self._rows if isinstance(row, MoreRow))

    @property
    def has_more(self) -> bool:
        """There may be more hits in a session than are shown."""
        return any(isinstance(row, MoreRow) and row.session_id for row in self._rows)

    @property
    def last_session(self) -> str:
        """The session of the last group, "" when that is none of hits."""
        for row in reversed(self._rows):
            if isinstance(row, SearchHeader):
                return row.session_id
        return ""

    @property
    def full_sessions(self) -> frozenset[str]:
        """Sessions whose further hits are asked for below their own."""
        return frozenset(row.session_id for row in self._rows if isinstance(row, MoreRow) and row.session_id)

    def show(self, rows: Sequence[SearchRow]) -> None:
        """Show other rows; nothing happens when they are those that are shown."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def append(self, rows: Sequence[SearchRow]) -> None:
        """Add rows at the end."""
        if rows:
            self.beginInsertRows(_NO_PARENT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def replace(self, row: SearchRow, others: Sequence[SearchRow]) -> None:
        """Put other rows where one is; nothing happens when it is there no more."""
        if row not in self._rows:
            return
        at = self._rows.index(row)
        if others:
            self.beginInsertRows(_NO_PARENT, at, at + len(others) - 1)
            self._rows[at:at] = others
            self.endInsertRows()
        at += len(others)
        self.beginRemoveRows(_NO_PARENT, at, at)
        del self._rows[at]
        self.endRemoveRows()

    # ---- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            match row:
                case SearchHeader():
                    return row.title
                case TitleRow():
                    return row.title.text
                case HitRow():
                    return row.hit.snippet.text
        return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], SearchHeader):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
