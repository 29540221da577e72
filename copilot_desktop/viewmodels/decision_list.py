"""The decisions that are shown, newest first: a list that grows at its end and where new ones come."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.storage.decisions import DecisionRecord, LoggedDecision
from copilot_desktop.viewmodels.decision_words import (
    answer_words,
    kind_name,
    subject_words,
    time_words,
    who_words,
)
from copilot_desktop.viewmodels.labels import folder_name

#: Role under which the model returns its row.
DECISION_ROLE = Qt.ItemDataRole.UserRole + 1

_NO_PARENT = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

#: Characters of a row that are looked at; more stand on no screen.
_LINE = 400


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in words. Everything foreign in it has its hidden characters made visible.

    Attributes:
        kind: what was asked for.
        place: title of the session and its folder.
        leads_on: there is a conversation to go to.
    """

    logged: LoggedDecision
    subject: str
    answer: str
    who: str
    kind: str
    place: str
    time_text: str
    leads_on: bool

    @property
    def record(self) -> DecisionRecord:
        return self.logged.record

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = (self.kind, self.subject, self.answer, self.who, self.time_text, self.place)
        return ", ".join(filter(None, parts))


def row_of(logged: LoggedDecision, title: str, now: float, *, leads_on: bool) -> DecisionRow:
    """Return a decision in words.

    Args:
        title: of its session, "" when that is not known.
    """
    record = logged.record
    place = " · ".join(filter(None, (title, folder_name(record.folder) if record.folder else "")))
    return DecisionRow(
        logged,
        visible_line(subject_words(record), _LINE),
        visible_line(answer_words(record), _LINE),
        visible_line(who_words(record), _LINE),
        visible_line(kind_name(record.kind), _LINE),
        visible_line(place, _LINE),
        time_words(record.at, now),
        leads_on,
    )


class DecisionList(QAbstractListModel):
    """`DecisionRow` under DECISION_ROLE. The words of a row are made when it is looked at.

    Args:
        words: returns the row of a decision.
    """

    def __init__(self, words: Callable[[LoggedDecision], DecisionRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._decisions: list[LoggedDecision] = []
        self._rows: dict[int, DecisionRow] = {}

    @property
    def last(self) -> LoggedDecision | None:
        """The oldest one that was read."""
        return self._decisions[-1] if self._decisions else None

    def at(self, row: int) -> DecisionRow | None:
        """Return a row, None where there is none."""
        if not 0 <= row < len(self._decisions):
            return None
        logged = self._decisions[row]
        found = self._rows.get(logged.row_id)
        if found is None:
            found = self._rows[logged.row_id] = self._words(logged)
        return found

    def row_of(self, row_id: int) -> int:
        """Return where a decision stands, -1 when it is not shown."""
        return next((row for row, logged in enumerate(self._decisions) if logged.row_id == row_id), -1)

    def show(self, decisions: Sequence[LoggedDecision]) -> None:
        """Show others."""
        self.beginResetModel()
        self._decisions = list(decisions)
        self._rows.clear()
        self.endResetModel()

    def append(self, decisions: Sequence[LoggedDecision]) -> None:
        """Add older ones at the end."""
        if decisions:
            self.beginInsertRows(_NO_PARENT, len(self._decisions), len(self._decisions) + len(decisions) - 1)
            self._decisions += decisions
            self.endInsertRows()

    def add_new(self, decisions: Iterable[LoggedDecision]) -> None:
        """Put decisions that have just been made where their time puts them."""
        for logged in decisions:
            place = bisect_left(self._decisions, _order(logged), key=_order)
            self.beginInsertRows(_NO_PARENT, place, place)
            self._decisions.insert(place, logged)
            self.endInsertRows()

    def forget_words(self) -> None:
        """Make the words anew: titles, the day or the language are other ones."""
        self._rows.clear()
        if self._decisions:
            self.dataChanged.emit(self.index(0), self.index(len(self._decisions) - 1))

    # ---- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._decisions)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case _ if role == DECISION_ROLE:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.subject
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
        return None


def _order(logged: LoggedDecision) -> tuple[float, int]:
    """The newest comes first."""
    return -logged.record.at, -logged.row_id
