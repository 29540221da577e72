"""The sidebar's list: group headers and sessions, with live states."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.session.transcript import Change, StateChanged
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import folder_name
from copilot_desktop.viewmodels.list_options import (
    Grouping,
    ListOptions,
    Shelf,
    Sort,
    options_from_json,
    options_to_json,
)
from copilot_desktop.viewmodels.session_facts import ListedSession, Marks, NoMarks, SessionFacts
from copilot_desktop.viewmodels.session_order import (
    Arrangement,
    group_of,
    heading_place,
    is_listed,
    kind_of,
    place_of,
    shelf_of,
)
from copilot_desktop.viewmodels.session_rows import (
    FOLDER_PREFIX,
    ITEM_ROLE,
    SECTION_PREFIX,
    GroupHeader,
    SessionRow,
    SidebarItem,
    group_title,
    stale_at,
)
from copilot_desktop.viewmodels.session_states import URGENCY, SessionState, has_third_line

__all__ = [
    "ITEM_ROLE",
    "GroupHeader",
    "Grouping",
    "ListOptions",
    "ListedSession",
    "SessionListModel",
    "SessionRow",
    "SessionState",
    "Shelf",
    "SidebarItem",
    "Sort",
]

#: The third line of a row changes at most twice a second (DESIGN.md section 3.1).
_REFRESH_MS = 500

_OPTIONS_KEY = "list-options"
_FOLDED_KEY = "folded-groups"

_NO_PARENT = QModelIndex()
_NO_MARKS = NoMarks()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class ListRecords(Protocol):
    """What the list keeps between runs, and what the person did with sessions."""

    @property
    def sections(self) -> tuple[str, ...]: ...
    def marks(self, session_id: str) -> Marks: ...
    def app_state(self, key: str) -> Any: ...
    def save_app_state(self, key: str, value: Any) -> None: ...


class NoRecords:
    """Keeps nothing."""

    sections: tuple[str, ...] = ()

    def marks(self, session_id: str) -> Marks:
        return _NO_MARKS

    def app_state(self, key: str) -> Any:
        return None

    def save_app_state(self, key: str, value: Any) -> None:
        pass


class SessionListModel(QAbstractListModel):
    """All sessions, grouped and ordered, with live states.

    Deltas only mark a session; its row is worked out again at most twice a second. Other rows are
    left alone then: a change costs little however many sessions there are.

    Signals:
        options_changed(): `options` is new.
        waiting_changed(count): `waiting_count` is new.
    """

    options_changed = Signal()
    waiting_changed = Signal(int)

    def __init__(
        self,
        *,
        records: ListRecords | None = None,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._records: ListRecords = records if records is not None else NoRecords()
        self._facts: dict[str, SessionFacts] = {}
        self._rows: dict[str, SessionRow] = {}
        self._items: list[SidebarItem] = []
        self._options = options_from_json(self._records.app_state(_OPTIONS_KEY))
        folded = self._records.app_state(_FOLDED_KEY)
        self._folded = {key for key in folded if isinstance(key, str)} if isinstance(folded, list) else set()
        self._waiting_count = 0
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

    def list_session(self, session_id: str, **values: Any) -> None:
        """Add a session or renew what is told of it: the values of `ListedSession`."""
        self._known(session_id).take(ListedSession(session_id, **values))

    def list_many(self, sessions: Iterable[ListedSession]) -> None:
        """Add or renew sessions and show them, in slices that leave the frames alone."""
        for listed in sessions:
            self._known(listed.session_id).take(listed)
        self.refresh()

    def _known(self, session_id: str) -> SessionFacts:
        facts = self._facts.get(session_id)
        if facts is None:
            facts = self._facts[session_id] = SessionFacts(session_id, marks=self._records.marks(session_id))
        return facts

    def follow(self, conversation: Conversation) -> None:
        """Show the live state of `conversation` from now on."""
        facts = self._known(conversation.session_id)
        if facts.conversation is conversation:
            return
        if facts.unsubscribe is not None:
            facts.unsubscribe()
        facts.conversation = conversation

        def on_event(_event: object, changes: tuple[Change, ...]) -> None:
            self._session_changed(facts, changes)

        facts.unsubscribe = conversation.on(on_event)

    def unfollow(self, session_id: str) -> None:
        """A session was let go of: what is known of it stays, its live state is over."""
        facts = self._facts.get(session_id)
        if facts is not None and facts.conversation is not None:
            if facts.unsubscribe is not None:
                facts.unsubscribe()
            facts.listed_title, facts.listed_folder = facts.automatic_title, facts.folder
            facts.listed_branch, facts.listed_last_line = facts.branch, facts.last_line
            facts.conversation = facts.unsubscribe = None
            self.refresh()

    def forget(self, session_id: str) -> None:
        """Take a session out of the list."""
        facts = self._facts.pop(session_id, None)
        if facts is not None and facts.unsubscribe is not None:
            facts.unsubscribe()
        self.refresh()

    def close(self) -> None:
        """Stop following every session."""
        for facts in self._facts.values():
            if facts.unsubscribe is not None:
                facts.unsubscribe()
        self._refreshing.stop()

    def known_ids(self) -> frozenset[str]:
        """Return the ids of all listed sessions, also of those that are filtered out."""
        return frozenset(self._facts)

    def renew_marks(self, session_ids: Iterable[str]) -> None:
        """The person did something with sessions: it is shown at once, even while the order is held."""
        for session_id in session_ids:
            if facts := self._facts.get(session_id):
                facts.marks = self._records.marks(session_id)
        self._renew_all()

    def renew_sections(self) -> None:
        """The person's sections are others."""
        self._renew_all()

    def set_front(self, session_id: str) -> None:
        """Say which session the person looks at ("" for none)."""
        self._front = session_id
        if facts := self._facts.get(session_id):
            facts.unread = False
        self.refresh()

    def saw_end(self, session_id: str) -> None:
        """The end of a session was before the person's eyes for a while."""
        if facts := self._facts.get(session_id):
            facts.unread = False
            self.refresh()

    def mark_unread(self, session_ids: Iterable[str], unread: bool) -> None:
        """Mark sessions as unread or as read, by the person's word."""
        for session_id in session_ids:
            if facts := self._facts.get(session_id):
                facts.unread = unread
        self.refresh()

    def dismiss_failure(self, session_ids: Iterable[str]) -> None:
        """The person has taken note of the errors of sessions."""
        for session_id in session_ids:
            if facts := self._facts.get(session_id):
                facts.dismissed_at = self._clock()
        self.refresh()

    def set_offline(self, is_offline: bool) -> None:
        """The agent is away, or is there again."""
        for facts in self._facts.values():
            facts.is_offline = is_offline
        self.refresh()

    def _session_changed(self, facts: SessionFacts, changes: tuple[Change, ...]) -> None:
        transcript = facts.transcript
        assert transcript is not None
        is_working = facts.is_working
        if facts.was_working and not is_working and facts.session_id != self._front:
            facts.unread = True
        facts.was_working = is_working
        facts.modified_at = max(facts.modified_at, transcript.last_event_at or 0.0)
        self._marked.add(facts.session_id)
        if any(isinstance(change, StateChanged) for change in changes):
            self._renew_marked()
        elif not self._refreshing.isActive():
            self._refreshing.start()

    # ---- options ---------------------------------------------------------------------------

    @property
    def options(self) -> ListOptions:
        return self._options

    def set_options(self, **values: Any) -> None:
        """Choose other `ListOptions`; they are kept, but for the text."""
        options = replace(self._options, **values)
        if options == self._options:
            return
        is_kept = options_to_json(options) != options_to_json(self._options)
        self._options = options
        if is_kept:
            self._records.save_app_state(_OPTIONS_KEY, options_to_json(options))
        self._renew_all()
        self.options_changed.emit()

    def toggle_group(self, key: str) -> None:
        """Fold the group of this key, or open it."""
        self._folded ^= {key}
        self._records.save_app_state(_FOLDED_KEY, sorted(self._folded))
        self._renew_all()

    def folders(self) -> Sequence[tuple[str, int]]:
        """Return the folders of the sessions of the shelf with how many each has, the fullest first."""
        counts = Counter(
            facts.folder
            for facts in self._facts.values()
            if facts.folder and shelf_of(facts) is self._options.shelf
        )
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

    # ---- order -----------------------------------------------------------------------------

    @property
    def items(self) -> Sequence[SidebarItem]:
        """The list as it stands."""
        return self._items

    @property
    def line_counts(self) -> Sequence[int]:
        """Lines of each of the `items`: 0 of a heading, 2 or 3 of a session."""
        return [
            0 if isinstance(item, GroupHeader) else 3 if has_third_line(item.state) else 2
            for item in self._items
        ]

    @property
    def session_ids(self) -> list[str]:
        """Ids of the sessions as they stand, from the top."""
        return [item.session_id for item in self._items if isinstance(item, SessionRow)]

    @property
    def recent_ids(self) -> list[str]:
        """Ids of the sessions that were in front, the latest first."""
        return [self._front] if self._front in self._facts else []

    @property
    def waiting_ids(self) -> list[str]:
        """Ids of the sessions that need the person, longest waiting first."""
        waiting = [facts for facts in self._facts.values() if facts.state is SessionState.NEEDS_YOU]
        waiting.sort(key=lambda facts: (facts.waiting_since, facts.session_id))
        return [facts.session_id for facts in waiting]

    @property
    def waiting_count(self) -> int:
        """Sessions that need the person or failed unseen: the number at the tray and at the icon."""
        return self._waiting_count

    def row_of(self, session_id: str) -> int:
        """Return where a session stands, -1 when it is not shown."""
        for index, item in enumerate(self._items):
            if isinstance(item, SessionRow) and item.session_id == session_id:
                return index
        return -1

    def row(self, session_id: str) -> SessionRow | None:
        """Return the row of a session, also of one that is folded away or filtered out."""
        return self._rows.get(session_id)

    @property
    def is_held(self) -> bool:
        """Every row stays where it stands."""
        return self._is_held

    def hold_order(self, held: bool) -> None:
        """Keep every row where it stands while the person points at the list or walks through it."""
        if held != self._is_held:
            self._is_held = held
            if not held:
                self.refresh()

    def refresh(self) -> None:
        """Work out all rows again and announce what differs."""
        self._marked.update(self._facts)
        self._renew_marked()

    def renew_times(self) -> None:
        """Show other times where time has passed. Cheap: call it whenever the person does anything.

        No timer does it, so that nothing wakes up while nobody is there and nothing happens.
        """
        if self._clock() >= self._stale_at:
            self._renew_marked()

    def _renew_all(self) -> None:
        held, self._is_held = self._is_held, False
        self.refresh()
        self._is_held = held

    def _renew_marked(self) -> None:
        self._refreshing.stop()
        now = self._clock()
        if now >= self._stale_at:
            self._marked.update(self._facts)
        arrangement = self._arrangement()
        for facts in self._facts.values():
            if facts.session_id not in self._rows or facts.session_id in self._marked:
                facts.renew_state(now)
                self._rows[facts.session_id] = facts.row(group_of(facts, arrangement, now), now)
        for session_id in self._rows.keys() - self._facts.keys():
            del self._rows[session_id]
        self._marked.clear()
        fresh = {
            session_id: row
            for session_id, row in self._rows.items()
            if is_listed(self._facts[session_id], self._options)
        }
        if self._is_held and fresh.keys() == set(self.session_ids):
            self._show(
                [fresh[item.session_id] if isinstance(item, SessionRow) else item for item in self._items]
            )
        else:
            self._show(self._grouped(fresh.values(), arrangement))
        self._stale_at = min(
            (stale_at(facts.modified_at, now) for facts in self._facts.values()), default=math.inf
        )
        waiting = sum(
            facts.state is SessionState.NEEDS_YOU or (facts.state is SessionState.FAILED and facts.unread)
            for facts in self._facts.values()
            if shelf_of(facts) is Shelf.ACTIVE
        )
        if waiting != self._waiting_count:
            self._waiting_count = waiting
            self.waiting_changed.emit(waiting)

    def _arrangement(self) -> Arrangement:
        times: dict[str, float] = {}
        for facts in self._facts.values():
            times[facts.folder] = max(facts.modified_at, times.get(facts.folder, 0.0))
        return Arrangement(self._options, self._records.sections, times)

    def _grouped(self, rows: Iterable[SessionRow], arrangement: Arrangement) -> list[SidebarItem]:
        """Return `rows` under the headings of their groups."""
        groups: dict[str, list[SessionRow]] = {}
        if self._options.shelf is Shelf.ACTIVE and not self._options.is_filtered:
            groups = {SECTION_PREFIX + section: [] for section in self._records.sections}
        for row in rows:
            groups.setdefault(row.group, []).append(row)
        items: list[SidebarItem] = []
        for key in sorted(groups, key=lambda key: heading_place(key, arrangement)):
            members = groups[key]
            members.sort(key=lambda row: place_of(self._facts[row.session_id], row.group, arrangement))
            is_open = key not in self._folded
            states = {row.state for row in members}
            items.append(
                GroupHeader(
                    key=key,
                    title=_title_of(key),
                    count=len(members),
                    is_open=is_open,
                    kind=kind_of(key),
                    state=None if is_open else next((state for state in URGENCY if state in states), None),
                    unread=not is_open and any(row.unread for row in members),
                )
            )
            if is_open:
                items.extend(members)
        return items

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


def _title_of(key: str) -> str:
    if key.startswith(SECTION_PREFIX):
        return key.removeprefix(SECTION_PREFIX)
    if key.startswith(FOLDER_PREFIX):
        return folder_name(key.removeprefix(FOLDER_PREFIX)) or tr("No folder")
    return group_title(key)


def _key(item: SidebarItem) -> tuple[str, str]:
    return ("group", item.key) if isinstance(item, GroupHeader) else ("session", item.session_id)
