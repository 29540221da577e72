"""A list of what the agent has done in one session, kept up to date by what changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copilot_desktop.session.activity import ActivityItem
from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.session.transcript import Change, Inserted, Removed, StateChanged, Updated
from copilot_desktop.viewmodels.chat import ChatViewModel

#: Role under which the model returns the items of a row, the oldest first.
ACTIVITY_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_NO_PARENT: Final = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class ActivityList(QAbstractListModel):
    """Rows of items that have the same key, in the order in which the keys came up.

    Text that streams in costs nothing here; any other change costs what one entry does.

    Signals:
        count_changed(count): there are so many rows now.

    Args:
        items_of: returns what an entry tells.
    """

    count_changed = Signal(int)

    def __init__(
        self, items_of: Callable[[Entry], Sequence[ActivityItem]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._items_of = items_of
        self._chat: ChatViewModel | None = None
        self._keys: list[str] = []
        self._rows: dict[str, dict[EntryId, ActivityItem]] = {}
        self._keys_of: dict[EntryId, tuple[str, ...]] = {}

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Tell of `chat` from now on."""
        if chat is self._chat:
            return
        if self._chat is not None:
            self._chat.changed.disconnect(self._follow)
            self._chat.reset.disconnect(self._read_all)
        self._chat = chat
        if chat is not None:
            chat.changed.connect(self._follow)
            chat.reset.connect(self._read_all)
        self._read_all()

    def lose_chat(self) -> None:
        """The chat is being destroyed: forget it without a word to it."""
        self._chat = None
        self._read_all()

    def row_of(self, key: str) -> int:
        """Return where the row of a key stands, -1 when there is none."""
        return self._keys.index(key) if key in self._rows else -1

    def last_entry(self, fits: Callable[[str], bool]) -> EntryId | None:
        """Return the newest entry of the first row whose key fits, None without one."""
        key = next((key for key in self._keys if fits(key)), None)
        return next(reversed(self._rows[key])) if key is not None else None

    # ---- following -----------------------------------------------------------------------------

    def _read_all(self) -> None:
        self.beginResetModel()
        self._keys.clear()
        self._rows.clear()
        self._keys_of.clear()
        for entry in self._chat.transcript.entries if self._chat is not None else ():
            for item in self._note(entry):
                if item.key not in self._rows:
                    self._keys.append(item.key)
                self._rows.setdefault(item.key, {})[entry.id] = item
        self.endResetModel()
        self.count_changed.emit(len(self._keys))

    def _note(self, entry: Entry) -> Sequence[ActivityItem]:
        items = self._items_of(entry)
        if items:
            self._keys_of[entry.id] = tuple(item.key for item in items)
        return items

    def _follow(self, changes: tuple[Change, ...]) -> None:
        assert self._chat is not None
        count = len(self._keys)
        entries = self._chat.transcript.entries
        for change in changes:
            if isinstance(change, StateChanged) or (isinstance(change, Updated) and change.appended):
                continue
            entry = None if isinstance(change, Removed) else entries.find(change.entry_id)
            if (
                isinstance(change, Inserted)
                and change.index < len(entries) - len(changes)
                and entry is not None
            ):
                if self._items_of(entry):
                    # Between others: their order is read anew. Seldom, and never while text streams.
                    self._read_all()
                    return
                continue
            self._renew(change.entry_id, entry)
        if count != len(self._keys):
            self.count_changed.emit(len(self._keys))

    def _renew(self, entry_id: EntryId, entry: Entry | None) -> None:
        before = self._keys_of.pop(entry_id, ())
        items = {item.key: item for item in self._note(entry)} if entry is not None else {}
        for key in before:
            if key not in items:
                self._take(key, entry_id)
        for key, item in items.items():
            if key not in self._rows:
                self.beginInsertRows(_NO_PARENT, len(self._keys), len(self._keys))
                self._keys.append(key)
                self._rows[key] = {entry_id: item}
                self.endInsertRows()
            elif self._rows[key].get(entry_id) != item:
                self._rows[key][entry_id] = item
                index = self.index(self._keys.index(key))
                self.dataChanged.emit(index, index)

    def _take(self, key: str, entry_id: EntryId) -> None:
        row = self._keys.index(key)
        self._rows[key].pop(entry_id, None)
        if self._rows[key]:
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginRemoveRows(_NO_PARENT, row, row)
        del self._keys[row], self._rows[key]
        self.endRemoveRows()

    # ---- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        if role == ACTIVITY_ROLE:
            return tuple(self._rows[key].values())
        return None
