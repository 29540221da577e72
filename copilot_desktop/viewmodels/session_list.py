"""The sidebar's list: group headers and sessions, with live states."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.session.transcript import Activity, Change, StateChanged
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import folder_name, one_line
from copilot_desktop.viewmodels.session_rows import (
    ITEM_ROLE,
    GroupHeader,
    SessionGroup,
    SessionRow,
    SessionState,
    SidebarItem,
    group_of,
    group_title,
    snippet_of,
    stale_at,
    state_of,
    time_text,
)

__all__ = [
    "ITEM_ROLE",
    "GroupHeader",
    "SessionGroup",
    "SessionListModel",
    "SessionRow",
    "SessionState",
    "SidebarItem",
]

#: The third line of a row changes at most twice a second (DESIGN.md section 3.1).
_REFRESH_MS = 500

_NO_PARENT = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Listed:
    """What is known of one session, from the server's list, our records and its events."""

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    modified_at: float = 0.0
    is_demo: bool = False
    unread: bool = False
    was_running: bool = False
    #: As it was last worked out, and the time by which it is ordered.
    row: tuple[SessionRow, float] | None = None
    conversation: Conversation | None = None
    unsubscribe: Callable[[], None] | None = None


class SessionListModel(QAbstractListModel):
    """All sessions, grouped and ordered, with live states.

    Deltas only mark a session; its row is worked out again at most twice a second. Other rows are
    left alone then: a change costs little however many sessions there are.
    """

    def __init__(self, *, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._listed: dict[str, _Listed] = {}
        self._items: list[SidebarItem] = []
        self._front = ""
        self._is_held = False
        self._marked: set[str] = set()
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._refreshing.timeout.connect(self._renew_marked)
        #: When the first of the times ("2 m") or of the days that are shown will be another one.
        self._stale_at = math.inf

    # ---- content ---------------------------------------------------------------------------

    def list_session(
        self,
        session_id: str,
        *,
        title: str = "",
        folder: str = "",
        branch: str = "",
        modified_at: float = 0.0,
        is_demo: bool = False,
    ) -> None:
        """Add a session or renew what the server's list or our records say of it."""
        item = self._listed.setdefault(session_id, _Listed(session_id))
        item.title = title or item.title
        item.folder = folder or item.folder
        item.branch = branch or item.branch
        item.modified_at = max(modified_at, item.modified_at)
        item.is_demo = is_demo or item.is_demo

    def follow(self, conversation: Conversation) -> None:
        """Show the live state of `conversation` from now on."""
        item = self._listed.setdefault(conversation.session_id, _Listed(conversation.session_id))
        if item.conversation is conversation:
            return
        if item.unsubscribe is not None:
            item.unsubscribe()
        item.conversation = conversation

        def on_event(_event: object, changes: tuple[Change, ...]) -> None:
            self._session_changed(item, changes)

        item.unsubscribe = conversation.on(on_event)

    def forget(self, session_id: str) -> None:
        """Take a session out of the list."""
        item = self._listed.pop(session_id, None)
        if item is not None and item.unsubscribe is not None:
            item.unsubscribe()
        self.refresh()

    def close(self) -> None:
        """Stop following every session."""
        for item in self._listed.values():
            if item.unsubscribe is not None:
                item.unsubscribe()
        self._refreshing.stop()

    def known_ids(self) -> frozenset[str]:
        """Return the ids of all listed sessions."""
        return frozenset(self._listed)

    def set_front(self, session_id: str) -> None:
        """Say which session the person looks at ("" for none): it counts as read."""
        self._front = session_id
        if item := self._listed.get(session_id):
            item.unread = False
        self.refresh()

    def _session_changed(self, item: _Listed, changes: tuple[Change, ...]) -> None:
        assert item.conversation is not None
        transcript = item.conversation.transcript
        is_running = transcript.activity is Activity.RUNNING
        if item.was_running and not is_running and item.session_id != self._front:
            item.unread = True
        item.was_running = is_running
        item.modified_at = max(item.modified_at, transcript.last_event_at or 0.0)
        self._marked.add(item.session_id)
        if any(isinstance(change, StateChanged) for change in changes):
            self._renew_marked()
        elif not self._refreshing.isActive():
            self._refreshing.start()

    # ---- order -----------------------------------------------------------------------------

    @property
    def session_ids(self) -> list[str]:
        """Ids of the sessions as they stand, from the top."""
        return [item.session_id for item in self._items if isinstance(item, SessionRow)]

    @property
    def waiting_ids(self) -> list[str]:
        """Ids of the sessions that need the person, longest waiting first."""
        waiting = [
            item.session_id
            for item in self._items
            if isinstance(item, SessionRow) and item.state is SessionState.NEEDS_YOU
        ]
        # While it waits nothing happens in a session: its last event is its request.
        return sorted(waiting, key=lambda session_id: self._listed[session_id].modified_at)

    def row(self, session_id: str) -> SessionRow | None:
        """Return the row of a session as it is shown."""
        return next(
            (item for item in self._items if isinstance(item, SessionRow) and item.session_id == session_id),
            None,
        )

    def hold_order(self, held: bool) -> None:
        """Keep every row where it stands while the person points at the list or walks through it."""
        if held != self._is_held:
            self._is_held = held
            if not held:
                self.refresh()

    def refresh(self) -> None:
        """Work out all rows again and announce what differs."""
        self._marked.update(self._listed)
        self._renew_marked()

    def renew_times(self) -> None:
        """Show other times where time has passed. Cheap: call it whenever the person does anything.

        No timer does it, so that nothing wakes up while nobody is there and nothing happens.
        """
        if self._clock() >= self._stale_at:
            self._renew_marked()

    def _renew_marked(self) -> None:
        self._refreshing.stop()
        now = self._clock()
        if now >= self._stale_at:
            self._marked.update(self._listed)
        for item in self._listed.values():
            if item.row is None or item.session_id in self._marked:
                item.row = self._row(item, now)
        self._marked.clear()
        rows = [item.row for item in self._listed.values() if item.row is not None]
        rows.sort(key=lambda pair: (pair[0].group.value, -pair[1], pair[0].session_id))
        fresh = {row.session_id: row for row, _ in rows}
        if self._is_held and fresh.keys() == set(self.session_ids):
            self._show(
                [fresh[item.session_id] if isinstance(item, SessionRow) else item for item in self._items]
            )
        else:
            self._show(_grouped([row for row, _ in rows]))
        self._stale_at = min((stale_at(modified_at, now) for _, modified_at in rows), default=math.inf)

    def _row(self, item: _Listed, now: float) -> tuple[SessionRow, float]:
        transcript = item.conversation.transcript if item.conversation else None
        state = state_of(transcript)
        snippet, role = snippet_of(transcript, state)
        folder = (transcript.folder if transcript else "") or item.folder
        title = one_line(transcript.title if transcript and transcript.title else item.title)
        row = SessionRow(
            session_id=item.session_id,
            title=title or tr("New session"),
            folder_name=folder_name(folder),
            folder=folder,
            branch=(transcript.branch if transcript else "") or item.branch,
            state=state,
            group=group_of(state, item.modified_at, now),
            snippet=snippet,
            snippet_role=role,
            waiting_count=len(transcript.requests) if transcript else 0,
            time_text=time_text(item.modified_at, now),
            unread=item.unread,
            is_demo=item.is_demo,
        )
        return row, item.modified_at

    def _show(self, items: list[SidebarItem]) -> None:
        wanted = {_key(item) for item in items}
        for index in range(len(self._items) - 1, -1, -1):
            if _key(self._items[index]) not in wanted:
                self.beginRemoveRows(_NO_PARENT, index, index)
                del self._items[index]
                self.endRemoveRows()
        present = {_key(item) for item in self._items}
        for index, item in enumerate(items):
            key = _key(item)
            if index < len(self._items) and _key(self._items[index]) == key:
                if self._items[index] != item:
                    self._items[index] = item
                    self.dataChanged.emit(self.index(index), self.index(index))
            elif key in present:
                source = next(at for at in range(index, len(self._items)) if _key(self._items[at]) == key)
                self.beginMoveRows(_NO_PARENT, source, source, _NO_PARENT, index)
                del self._items[source]
                self._items.insert(index, item)
                self.endMoveRows()
                self.dataChanged.emit(self.index(index), self.index(index))
            else:
                self.beginInsertRows(_NO_PARENT, index, index)
                self._items.insert(index, item)
                self.endInsertRows()

    # ---- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._items):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._items[index.row()], GroupHeader):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _grouped(rows: list[SessionRow]) -> list[SidebarItem]:
    """Return `rows` under the headings of their groups; a group without rows has no heading."""
    items: list[SidebarItem] = []
    for group in SessionGroup:
        members = [row for row in rows if row.group is group]
        if members:
            items.append(GroupHeader(group, group_title(group), len(members)))
            items.extend(members)
    return items


def _key(item: SidebarItem) -> tuple[str, str]:
    return ("group", item.group.name) if isinstance(item, GroupHeader) else ("session", item.session_id)
