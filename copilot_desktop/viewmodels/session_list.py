"""The sidebar's list: group headers and sessions, with live states."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from copilot_desktop.client.session import Session
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    ErrorNotice,
    Reasoning,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.transcript import Activity, Change, StateChanged, Transcript
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import folder_name, one_line


class SessionState(Enum):
    """What the sidebar shows by shape, colour and words (DESIGN.md section 3.1)."""

    STREAMING = "streaming"
    NEEDS_YOU = "needs-you"
    FAILED = "failed"
    NOT_LOADED = "not-loaded"
    IDLE = "idle"


class SessionGroup(Enum):
    """Groups of the sidebar, in their order."""

    NEEDS_YOU = 0
    RUNNING = 1
    TODAY = 2
    YESTERDAY = 3
    EARLIER = 4


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the sidebar.

    Attributes:
        title: already falls back to "New session".
        folder_name: last part of the working directory.
        snippet: live third line ("" when idle): what is streamed, run or asked.
        snippet_role: "live", "attention" or "error"; chooses the colour of the snippet.
        waiting_count: open requests.
        time_text: "now", "2 m", "11:42", "Mon", "12 Nov".
        unread: ended or failed while not looked at.
    """

    session_id: str
    title: str
    folder_name: str = ""
    folder: str = ""
    branch: str = ""
    state: SessionState = SessionState.IDLE
    group: SessionGroup = SessionGroup.TODAY
    snippet: str = ""
    snippet_role: str = "live"
    waiting_count: int = 0
    time_text: str = ""
    unread: bool = False
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class GroupHeader:
    """A heading between the sessions. Not selectable."""

    group: SessionGroup
    title: str
    count: int


SidebarItem: TypeAlias = SessionRow | GroupHeader

#: Role under which the model returns its `SidebarItem`.
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1

#: The third line of a row changes at most twice a second (DESIGN.md section 3.1).
_REFRESH_MS = 500
#: Relative times ("2 m") of the last hour are renewed once a minute.
_CLOCK_MS = 60_000

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
    session: Session | None = None
    unsubscribe: Callable[[], None] | None = None


class SessionListModel(QAbstractListModel):
    """All sessions, grouped and ordered, with live states.

    Deltas only mark a session; rows are worked out again at most twice a second.
    """

    def __init__(self, *, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._listed: dict[str, _Listed] = {}
        self._items: list[SidebarItem] = []
        self._front = ""
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._refreshing.timeout.connect(self.refresh)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.setInterval(_CLOCK_MS)
        self._minute.timeout.connect(self.refresh)

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

    def follow(self, session: Session) -> None:
        """Show the live state of `session` from now on."""
        item = self._listed.setdefault(session.session_id, _Listed(session.session_id))
        if item.session is session:
            return
        if item.unsubscribe is not None:
            item.unsubscribe()
        item.session = session

        def on_event(_event: object, changes: tuple[Change, ...]) -> None:
            self._session_changed(item, changes)

        item.unsubscribe = session.on(on_event)

    def forget(self, session_id: str) -> None:
        """Take a session out of the list."""
        item = self._listed.pop(session_id, None)
        if item is not None and item.unsubscribe is not None:
            item.unsubscribe()
        self.refresh()

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
        assert item.session is not None
        transcript = item.session.transcript
        is_running = transcript.activity is Activity.RUNNING
        if item.was_running and not is_running and item.session_id != self._front:
            item.unread = True
        item.was_running = is_running
        item.modified_at = max(item.modified_at, transcript.last_event_at or 0.0)
        if any(isinstance(change, StateChanged) for change in changes):
            self.refresh()
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
        return [
            item.session_id
            for item in self._items
            if isinstance(item, SessionRow) and item.state is SessionState.NEEDS_YOU
        ]

    def row(self, session_id: str) -> SessionRow | None:
        """Return the row of a session as it is shown."""
        return next(
            (
                item
                for item in self._items
                if isinstance(item, SessionRow) and item.session_id == session_id
            ),
            None,
        )

    def refresh(self) -> None:
        """Work out the rows again and announce what differs."""
        self._refreshing.stop()
        now = self._clock()
        rows = [self._row(item, now) for item in self._listed.values()]
        rows.sort(key=lambda pair: (pair[0].group.value, -pair[1], pair[0].session_id))
        items: list[SidebarItem] = []
        for group in SessionGroup:
            members = [row for row, _ in rows if row.group is group]
            if members:
                items.append(GroupHeader(group, _group_title(group), len(members)))
                items.extend(members)
        self._show(items)
        if any(now - modified_at < 3600 for _, modified_at in rows):
            self._minute.start()
        else:
            self._minute.stop()

    def _row(self, item: _Listed, now: float) -> tuple[SessionRow, float]:
        transcript = item.session.transcript if item.session else None
        state = _state_of(item, transcript)
        snippet, role = _snippet_of(transcript, state)
        folder = (transcript.folder if transcript else "") or item.folder
        title = one_line(transcript.title if transcript and transcript.title else item.title)
        row = SessionRow(
            session_id=item.session_id,
            title=title or tr("New session"),
            folder_name=folder_name(folder),
            folder=folder,
            branch=(transcript.branch if transcript else "") or item.branch,
            state=state,
            group=_group_of(state, transcript, item.modified_at, now),
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
        if index.isValid() and isinstance(self._items[index.row()], GroupHeader):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(item: SidebarItem) -> tuple[str, str]:
    return ("group", item.group.name) if isinstance(item, GroupHeader) else ("session", item.session_id)


def _state_of(item: _Listed, transcript: Transcript | None) -> SessionState:
    if transcript is None:
        return SessionState.NOT_LOADED
    if transcript.requests:
        return SessionState.NEEDS_YOU
    if transcript.activity is Activity.RUNNING:
        return SessionState.STREAMING
    if transcript.has_failed:
        return SessionState.FAILED
    return SessionState.IDLE


def _group_of(state: SessionState, transcript: Transcript | None, modified_at: float, now: float) -> SessionGroup:
    if state is SessionState.NEEDS_YOU:
        return SessionGroup.NEEDS_YOU
    if state is SessionState.STREAMING:
        return SessionGroup.RUNNING
    days = _days_ago(modified_at, now)
    if days <= 0:
        return SessionGroup.TODAY
    return SessionGroup.YESTERDAY if days == 1 else SessionGroup.EARLIER


def _group_title(group: SessionGroup) -> str:
    return {
        SessionGroup.NEEDS_YOU: tr("Needs you"),
        SessionGroup.RUNNING: tr("Running"),
        SessionGroup.TODAY: tr("Today"),
        SessionGroup.YESTERDAY: tr("Yesterday"),
        SessionGroup.EARLIER: tr("Earlier"),
    }[group]


def _snippet_of(transcript: Transcript | None, state: SessionState) -> tuple[str, str]:
    """Return the third line of a row and its role; ("", "live") for a row of two lines."""
    if transcript is None:
        return "", "live"
    if state is SessionState.NEEDS_YOU:
        return _asked(transcript.requests[0]), "attention"
    if state is SessionState.FAILED:
        error = next((e for e in reversed_entries(transcript) if isinstance(e, ErrorNotice)), None)
        return (one_line(error.message) if error else tr("Failed")), "error"
    if state is SessionState.STREAMING:
        return _live_line(transcript), "live"
    return "", "live"


def _asked(request: PermissionRequest | Question) -> str:
    if isinstance(request, Question):
        return tr("Asks: {question}", question=one_line(request.question))
    match request.subject:
        case ShellPermission(command=command):
            return tr("Wants to run {command}", command=one_line(command))
        case WritePermission(path=path):
            return tr("Wants to change {file}", file=folder_name(path))
        case OtherPermission(kind=kind):
            return tr("Asks for permission: {kind}", kind=kind)


def _live_line(transcript: Transcript) -> str:
    for entry in reversed_entries(transcript):
        match entry:
            case ToolCall(state=ToolState.RUNNING):
                return tr("Running {tool}", tool=one_line(entry.intention or entry.title or entry.name))
            case AssistantMessage() if entry.text:
                # Only the newest characters are looked at, whatever the length of the answer.
                tail = entry.text.since(max(0, len(entry.text) - 400)).strip().rsplit("\n", 1)[-1]
                return one_line(tail)
            case Reasoning():
                return tr("Thinking")
            case UserMessage():
                return tr("Working")
            case _:
                continue
    return tr("Working")


def reversed_entries(transcript: Transcript, *, limit: int = 50) -> Iterator[Entry]:
    """Yield the newest entries first, at most `limit`."""
    count = len(transcript.entries)
    for index in range(count - 1, max(-1, count - 1 - limit), -1):
        yield transcript.entries[index]


def _days_ago(moment: float, now: float) -> int:
    return (datetime.fromtimestamp(now).date() - datetime.fromtimestamp(moment).date()).days


def time_text(moment: float, now: float) -> str:
    """Return when a session was last active: "now", "2 m", "11:42", "Mon", "12 Nov"."""
    if moment <= 0:
        return ""
    elapsed = now - moment
    if elapsed < 60:
        return tr("now")
    if elapsed < 3600:
        return tr("{minutes} m", minutes=int(elapsed // 60))
    date = datetime.fromtimestamp(moment)
    days = _days_ago(moment, now)
    if days <= 0:
        return date.strftime("%H:%M")
    if days < 7:
        return QLocale().dayName(date.isoweekday(), QLocale.FormatType.ShortFormat)
    month = QLocale().monthName(date.month, QLocale.FormatType.ShortFormat)
    return f"{date.day} {month}"
