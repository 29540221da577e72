"""The sidebar's list: group headers and sessions, with live states."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.session.transcript import Activity, Change, StateChanged
from copilot_desktop.viewmodels.arranged_sessions import ArrangedSessions
from copilot_desktop.viewmodels.list_options import (
    Grouping,
    ListOptions,
    Shelf,
    Sort,
    options_from_json,
    options_to_json,
)
from copilot_desktop.viewmodels.list_records import ListRecords, PassingRecords
from copilot_desktop.viewmodels.recent_order import RecentOrder
from copilot_desktop.viewmodels.session_facts import ListedSession, SessionFacts
from copilot_desktop.viewmodels.session_order import arrangement_at, kept_groups, shelf_of
from copilot_desktop.viewmodels.session_rows import ITEM_ROLE, GroupHeader, SessionRow, SidebarItem
from copilot_desktop.viewmodels.session_states import SessionState, failure_time

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

_OPTIONS_KEY: Final = "list-options"
_FOLDED_KEY: Final = "folded-groups"
_RECENT_KEY: Final = "recent-sessions"

#: Groups that are remembered as folded: those of folders come and go.
_MAX_FOLDED: Final = 500


class SessionListModel(ArrangedSessions):
    """All sessions, grouped and ordered, with live states.

    Deltas only mark a session; its row is worked out again at most twice a second. Other rows are
    left alone then: a change costs little however many sessions there are.

    Signals:
        options_changed(): `options` is new.
        unread_changed(): something ended unseen, or was seen.
    """

    options_changed = Signal()
    unread_changed = Signal()

    def __init__(
        self,
        *,
        records: ListRecords | None = None,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records if records is not None else PassingRecords(), clock, parent)
        self._options = options_from_json(self._records.app_state(_OPTIONS_KEY))
        self._arrangement = arrangement_at(clock(), self._options, self._records.sections)
        self._folded = frozenset(_texts(self._records.app_state(_FOLDED_KEY)))
        self._recent = RecentOrder(_texts(self._records.app_state(_RECENT_KEY)))
        self._front = ""
        self._visible: set[str] = set()
        self._is_offline = False
        for key in kept_groups(self._options, self._arrangement):
            self._ensured(key)

    # ---- content ---------------------------------------------------------------------------

    def list_session(self, session_id: str, **values: Any) -> None:
        """Add a session or renew what is told of it: the values of `ListedSession`."""
        self._take(ListedSession(session_id, **values))

    def list_many(self, sessions: Iterable[ListedSession]) -> None:
        """Add or renew sessions and show them, in slices that leave the frames alone."""
        self._intake.append(iter(sessions))
        self._flush()

    def _take(self, listed: ListedSession) -> None:
        is_new = listed.session_id not in self._facts
        if self._known(listed.session_id).take(listed) or is_new:
            self._mark(listed.session_id)

    def _known(self, session_id: str) -> SessionFacts:
        facts = self._facts.get(session_id)
        if facts is None:
            marks = self._records.marks(session_id)
            facts = self._facts[session_id] = SessionFacts(session_id, marks, is_offline=self._is_offline)
        return facts

    def follow(self, conversation: Conversation) -> None:
        """Show the live state of `conversation` from now on."""
        facts = self._known(conversation.session_id)
        if facts.conversation is conversation:
            return
        if facts.unsubscribe is not None:
            facts.unsubscribe()
        facts.conversation = conversation
        facts.was_working = conversation.transcript.activity is not Activity.IDLE

        def on_event(event: object, changes: tuple[Change, ...]) -> None:
            self._session_changed(facts, changes, is_read=event is None)

        facts.unsubscribe = conversation.on(on_event)
        self._mark(conversation.session_id)

    def forget(self, session_id: str) -> None:
        """Take a session out of the list."""
        if self._intake:
            self._gone.add(session_id)
        facts = self._facts.pop(session_id, None)
        if facts is None:
            return
        if facts.unsubscribe is not None:
            facts.unsubscribe()
        for ids in (self._marked, self._displaced, self._released, self._waiting, self._counted):
            ids.discard(session_id)
        self._visible.discard(session_id)
        self._recent.forget(session_id)
        self._rows.pop(session_id, None)
        self._row_ends.pop(session_id, None)
        self._made.pop(session_id, None)
        self._put(session_id, None)
        self._requests_are_new = True
        if self._slices.is_working:
            # The list that is being made has it.
            self._arrange_anew(by_person=False)
        self._flush()

    def close(self) -> None:
        """Stop following every session."""
        for facts in self._facts.values():
            if facts.unsubscribe is not None:
                facts.unsubscribe()
        self._refreshing.stop()
        self._slices.stop()

    def known_ids(self) -> AbstractSet[str]:
        """Return the ids of all listed sessions, also of those that are filtered out; it follows changes."""
        return self._facts.keys()

    def known_sessions(self) -> Iterable[SessionFacts]:
        """Return what is known of every session, whatever is shown; no row is worked out for it."""
        return self._facts.values()

    def _session_changed(self, facts: SessionFacts, changes: tuple[Change, ...], *, is_read: bool) -> None:
        transcript = facts.transcript
        assert transcript is not None
        facts.modified_at = max(facts.modified_at, transcript.last_event_at or 0.0)
        is_working = transcript.activity is not Activity.IDLE
        if is_working and not facts.was_working and facts.marks.failed_at:
            self._change_marks(facts, failed_at=0.0)
        elif facts.was_working and not is_working and not is_read:
            self._note_end(facts, failure_time(transcript) if transcript.has_failed else 0.0)
        facts.was_working = is_working
        self._mark(facts.session_id)
        if is_read or any(isinstance(change, StateChanged) for change in changes):
            self._flush()

    # ---- what the person has seen ----------------------------------------------------------

    def set_front(self, session_id: str) -> None:
        """Say which session the person looks at ("" for none)."""
        self.set_visible(self._front, False)
        self.set_visible(session_id, True)
        self._front = session_id
        self.visit(session_id)
        self._flush()

    def visit(self, session_id: str) -> None:
        """The person has come to a session, in whichever window: it is the one used last."""
        before = self._recent.ids
        self._recent.visit(session_id)
        if self._recent.ids != before:
            self._records.save_app_state(_RECENT_KEY, list(self._recent.ids))

    def set_visible(self, session_id: str, is_visible: bool) -> None:
        """Say whether a window shows a session: what ends there is not unread."""
        if is_visible:
            self._visible.add(session_id)
        else:
            self._visible.discard(session_id)

    def is_visible(self, session_id: str) -> bool:
        """Tell whether a window shows a session."""
        return session_id in self._visible

    def set_own_window(self, session_id: str, has_window: bool) -> None:
        """Say whether a session has a window of its own."""
        facts = self._facts.get(session_id)
        if facts is not None and facts.has_own_window is not has_window:
            facts.has_own_window = has_window
            self._mark(session_id)
            self._flush()

    def is_unread(self, session_id: str) -> bool:
        """Tell whether a session ended while nobody looked."""
        facts = self._facts.get(session_id)
        return facts is not None and facts.unread

    def saw_end(self, session_id: str) -> None:
        """The end of a session was before the person's eyes for a while."""
        facts = self._facts.get(session_id)
        if facts is not None and facts.unread:
            self._change_marks(facts, seen_at=self._clock_after(facts.marks.ended_at))
            self._mark(session_id)
            self._flush()

    def mark_unread(self, session_ids: Iterable[str], unread: bool) -> None:
        """Mark sessions as unread or as read, by the person's word."""
        for session_id in session_ids:
            facts = self._facts.get(session_id)
            if facts is not None and facts.unread is not unread:
                ended_at = facts.marks.ended_at or self._clock()
                seen_at = 0.0 if unread else self._clock_after(ended_at)
                self._change_marks(facts, ended_at=ended_at, seen_at=seen_at)
                self._mark(session_id)
        self._flush()

    def dismiss_failure(self, session_ids: Iterable[str]) -> None:
        """The person has taken note of the errors of sessions."""
        for session_id in session_ids:
            facts = self._facts.get(session_id)
            if facts is not None:
                transcript = facts.transcript
                read = failure_time(transcript) if transcript is not None and transcript.has_failed else 0.0
                self._change_marks(facts, dismissed_at=self._clock_after(max(read, facts.marks.failed_at)))
                self._mark(session_id)
        self._flush()

    def renew_marks(self, session_ids: Iterable[str]) -> None:
        """The person did something with sessions: it is shown at once, even while the order is held."""
        for session_id in session_ids:
            if facts := self._facts.get(session_id):
                facts.marks = self._records.marks(session_id)
                self._released.add(session_id)
                self._mark(session_id)
        self._flush()

    def renew_sections(self) -> None:
        """The person's sections are others."""
        self._arrange_anew(by_person=True)

    def set_offline(self, is_offline: bool) -> None:
        """The agent is away, or is there again."""
        if is_offline != self._is_offline:
            self._is_offline = is_offline
            for facts in self._facts.values():
                facts.is_offline = is_offline
                if facts.conversation is not None:
                    self._mark(facts.session_id)
            self._flush()

    def _note_end(self, facts: SessionFacts, failed_at: float) -> None:
        ended_at = self._clock()
        seen = {"seen_at": ended_at} if facts.session_id in self._visible else {}
        self._change_marks(facts, ended_at=ended_at, failed_at=failed_at, **seen)

    def _change_marks(self, facts: SessionFacts, **values: float) -> None:
        was_unread = facts.unread
        self._records.change_marks(facts.session_id, **values)
        facts.marks = self._records.marks(facts.session_id)
        if facts.unread is not was_unread:
            self.unread_changed.emit()

    def _clock_after(self, moment: float) -> float:
        """Return the time, but no earlier one: clocks are set."""
        return max(self._clock(), moment)

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
        self._arrange_anew(by_person=True)
        self.options_changed.emit()

    def toggle_group(self, key: str) -> None:
        """Fold the group of this key, or open it."""
        self._folded ^= {key}
        self._records.save_app_state(_FOLDED_KEY, sorted(self._folded)[:_MAX_FOLDED])
        if key in self._shown.groups:
            self._fold(key, key not in self._folded)
        if self._slices.is_working:
            self._arrange_anew(by_person=False)

    def folders(self) -> Sequence[tuple[str, int]]:
        """Return the folders of the sessions of the shelf with how many each has, the fullest first."""
        counts = Counter(
            facts.folder
            for facts in self._facts.values()
            if facts.folder and shelf_of(facts) is self._options.shelf
        )
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

    # ---- in the order of use ---------------------------------------------------------------

    @property
    def recent_ids(self) -> list[str]:
        """Ids of the sessions that were in front, the latest first."""
        return [session_id for session_id in self._recent.ids if session_id in self._facts]

    @property
    def is_walking_recent(self) -> bool:
        return self._recent.is_walking

    def walk_recent(self, offset: int, here: str = "") -> str:
        """Go on through the sessions in the order of their use while a key is held; "" for nowhere.

        Behind those that were in front come the others as they stand. Bring what is returned to the
        front; the order stays as it is until `commit_recent`.

        Args:
            here: the session where a walk begins; "" for the one in front.
        """
        here = here or self._front
        others = (str(place[-1]) for place in self._shown.places if place[3])
        session_id = self._recent.walk(offset, here, others)
        while session_id and session_id not in self._facts:
            # It was kept from an earlier run and is gone.
            self._recent.forget(session_id)
            session_id = self._recent.walk(0, here, ())
        return session_id

    def commit_recent(self) -> str:
        """The key was released: what was walked to comes first from now on. Returns it."""
        session_id = self._recent.commit()
        if session_id:
            self._records.save_app_state(_RECENT_KEY, list(self._recent.ids))
        return session_id

    def cancel_recent(self) -> str:
        """The walk was given up; returns the session where it began."""
        return self._recent.cancel()


def _texts(value: Any) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
