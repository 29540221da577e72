"""The sessions of the list in their order: what is new of some is shown at once, of many in slices.

How it works: what is new of a session only marks it. A few marked ones are put where they belong one by
one. What concerns all (other options, another day, hundreds at once) makes a second list in slices of a
frame and then shows that instead; what happens meanwhile is put into it afterwards.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.viewmodels.grouped_list import Arranged, Group, GroupedListModel, Member, fill
from copilot_desktop.viewmodels.list_options import Grouping, ListOptions, Shelf
from copilot_desktop.viewmodels.list_records import ListRecords
from copilot_desktop.viewmodels.session_facts import ListedSession, SessionFacts
from copilot_desktop.viewmodels.session_order import (
    Arrangement,
    arrangement_at,
    folder_of,
    group_of,
    is_listed,
    kept_groups,
    name_of,
    place_of,
    shelf_of,
    title_of,
)
from copilot_desktop.viewmodels.session_rows import FOLDER_PREFIX, SessionRow, next_day
from copilot_desktop.viewmodels.session_states import SessionState, has_third_line
from copilot_desktop.viewmodels.slices import PIECE_ENDS, Slices, Steps

#: The third line of a row changes at most twice a second (DESIGN.md section 3.1).
_REFRESH_MS: Final = 500

#: Changes of more sessions at once are told as a new list.
_FEW: Final = 60

#: Sessions that are renewed one by one in one step: about a millisecond of work, like the next number.
_RENEWED: Final = 8

#: Sessions that are looked at in one step of longer work.
_PART: Final = 50


class ArrangedSessions(GroupedListModel):
    """Signals:
    waiting_changed(count): `waiting_count` is new, or which sessions it counts.
    requests_changed(): who waits for the person, or for what, may be new.
    """

    waiting_changed = Signal(int)
    requests_changed = Signal()

    def __init__(self, records: ListRecords, clock: Callable[[], float], parent: QObject | None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._records = records
        self._facts: dict[str, SessionFacts] = {}
        self._options = ListOptions()
        #: By which the list that is shown was put together.
        self._arrangement = Arrangement(self._options)
        self._folded: frozenset[str] = frozenset()
        self._is_held = False
        #: Something of them is new and not shown yet.
        self._marked: set[str] = set()
        #: They belong elsewhere and stand where they are only while the order is held.
        self._displaced: set[str] = set()
        #: The person has moved them: they are not held.
        self._released: set[str] = set()
        self._intake: list[Iterator[ListedSession]] = []
        #: Forgotten since it was told of them there.
        self._gone: set[str] = set()
        #: All have to be put in order anew.
        self._is_stale = False
        #: What was last found out when all were put in order.
        self._made: dict[str, Member] = {}
        #: They have to be when the order is not held any more.
        self._is_late = False
        #: Even those that are held.
        self._by_person = False
        self._waiting: set[str] = set()
        self._counted: set[str] = set()
        self._told: frozenset[str] = frozenset()
        self._requests_are_new = False
        #: Until when each row says the same that was worked out.
        self._row_ends: dict[str, float] = {}
        self._next_end = math.inf
        self._day_ends_at = next_day(clock())
        #: How many groups of folders have the same name.
        self._folder_names: Counter[str] = Counter()
        self._slices = Slices(self)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH_MS)
        self._refreshing.timeout.connect(self._flush_in_slices)

    @abstractmethod
    def _take(self, listed: ListedSession) -> None:
        """Take over what is told of a session."""

    # ---- what is asked ---------------------------------------------------------------------

    @property
    def waiting_ids(self) -> list[str]:
        """Ids of the sessions that need the person, longest waiting first."""
        return sorted(self._waiting, key=lambda each: (self._facts[each].waiting_since, each))

    @property
    def failed_ids(self) -> list[str]:
        """Ids of the sessions that failed while nobody looked, the latest first."""
        failed = self._counted - self._waiting
        return sorted(failed, key=lambda each: (-self._facts[each].modified_at, each))

    @property
    def waiting_count(self) -> int:
        """Sessions that need the person or failed unseen: the number at the tray and at the icon."""
        return len(self._counted)

    @property
    def waiting_rows(self) -> list[SessionRow]:
        """Rows of the sessions that need the person, longest waiting first."""
        rows = (self.row(session_id) for session_id in self.waiting_ids)
        return [row for row in rows if row is not None]

    def row(self, session_id: str) -> SessionRow | None:
        """Return the row of a session, also of one that is folded away or filtered out."""
        facts = self._facts.get(session_id)
        if facts is None:
            return None
        if (known := self._rows.get(session_id)) is None:
            member = self._shown.members.get(session_id)
            group = member.group if member else group_of(facts, self._arrangement)
            known = self._rows[session_id] = self._work_out(session_id, group)
        return known

    # ---- when ------------------------------------------------------------------------------

    @property
    def is_held(self) -> bool:
        """Every row stays where it stands."""
        return self._is_held

    def hold_order(self, held: bool) -> None:
        """Keep every row where it stands while the person points at the list or walks through it.

        What the person does (pins, sections, names, options) moves all the same, and what is new is
        put where it belongs.
        """
        if held != self._is_held:
            self._is_held = held
            if not held:
                self._marked |= self._displaced
                self._displaced.clear()
                self._is_stale, self._is_late = self._is_stale or self._is_late, False
                self._flush()

    def refresh(self) -> None:
        """Show what is new. Of very many sessions at once in slices: see `finish`."""
        self._flush()

    def finish(self) -> None:
        """Show all that is new now, however long it takes."""
        self._flush()
        self._slices.finish()

    @property
    def is_arranging(self) -> bool:
        """More is to be shown than is shown yet."""
        return self._slices.is_working

    def advance(self) -> None:
        """Do the next step of what `finish` would do, as the event loop does when it has time."""
        self._slices.advance()

    def renew_times(self) -> None:
        """Show other times where time has passed. Cheap: call it whenever the person does anything.

        No timer does it, so that nothing wakes up while nobody is there and nothing happens.
        """
        if self._clock() >= min(self._next_end, self._day_ends_at):
            self._flush()

    def forget_words(self) -> None:
        """The language has changed: rows and headings are put into words anew when they are asked for."""
        for facts in self._facts.values():
            facts.touch()
        self._rows.clear()
        self._headers.clear()

    def _mark(self, session_id: str) -> None:
        facts = self._facts.get(session_id)
        if facts is not None:
            facts.touch()
            self._marked.add(session_id)
            if not self._refreshing.isActive():
                self._refreshing.start()

    def _flush(self) -> None:
        self._refreshing.stop()
        if not self._slices.is_working:
            self._slices.start(self._steps())

    def _flush_in_slices(self) -> None:
        if not self._slices.is_working:
            self._slices.start(self._steps(), at_once=False)

    def _arrange_anew(self, *, by_person: bool) -> None:
        self._is_stale = True
        self._by_person = self._by_person or by_person
        self._refreshing.stop()
        self._slices.start(self._steps())

    def _steps(self) -> Steps:
        while True:
            if self._intake:
                taken = 0
                for listed in islice(self._intake[0], _PART):
                    if listed.session_id not in self._gone:
                        self._take(listed)
                    taken += 1
                if taken < _PART:
                    del self._intake[0]
                if not self._intake:
                    self._gone.clear()
                # To take one over costs more than to look at it.
                yield 3 * _PART
                continue
            self._refreshing.stop()
            now = self._clock()
            if now >= self._day_ends_at:
                self._is_stale = True
            if self._is_stale or len(self._marked) > _FEW:
                yield from self._arrange(now)
            elif self._marked:
                part = set(islice(self._marked, _RENEWED))
                self._marked -= part
                self._renew(part, now)
                yield len(part)
            elif now >= self._next_end:
                yield from self._renew_rows(now)
            else:
                break
        self._tell_waiting()

    # ---- a few -----------------------------------------------------------------------------

    def _renew(self, session_ids: Iterable[str], now: float) -> None:
        """Put sessions where they belong and tell what their rows say now."""
        told: list[str] = []
        groups: set[str] = set()
        for session_id in sorted(session_ids):
            facts = self._facts.get(session_id)
            if facts is None:
                continue
            self._look_at(facts, now)
            old = self._shown.members.get(session_id)
            new = self._member_of(facts)
            if old is not None and self._is_held and session_id not in self._released:
                new = self._held_back(old, new, facts)
            self._released.discard(session_id)
            self._put(session_id, new)
            groups |= {member.group for member in (old, new) if member is not None}
            is_new = old is None or new is None
            if self._says_else(facts, new) or (not is_new and _height(old) != _height(new)):
                told.append(session_id)
        self._tell_rows(row for row in map(self.row_of, told) if row >= 0)
        if self._folders_are_out_of_order(groups):
            # Folders stay where they are as well while the order is held.
            self._is_late = self._is_held
            self._is_stale = self._is_stale or not self._is_held

    def _look_at(self, facts: SessionFacts, now: float) -> None:
        facts.renew_state(now)
        session_id = facts.session_id
        waits = facts.state is SessionState.NEEDS_YOU
        if waits or session_id in self._waiting:
            self._requests_are_new = True
        counts = waits or (
            facts.state is SessionState.FAILED and facts.unread and shelf_of(facts) is Shelf.ACTIVE
        )
        for is_in, ids in ((waits, self._waiting), (counts, self._counted)):
            if is_in:
                ids.add(session_id)
            else:
                ids.discard(session_id)

    def _member_of(self, facts: SessionFacts) -> Member | None:
        if not is_listed(facts, self._options):
            return None
        group = group_of(facts, self._arrangement)
        folder = folder_of(group)
        if folder is not None and group not in self._shown.groups:
            self._arrangement.folder_times[folder] = facts.modified_at
        return Member(place_of(facts, group, self._arrangement), facts.state, facts.unread)

    def _held_back(self, old: Member, new: Member | None, facts: SessionFacts) -> Member:
        if new is not None and new.place == old.place:
            self._displaced.discard(facts.session_id)
        else:
            self._displaced.add(facts.session_id)
        return Member(old.place, facts.state, facts.unread)

    def _says_else(self, facts: SessionFacts, member: Member | None) -> bool:
        known = self._rows.pop(facts.session_id, None)
        if known is None:
            return False
        group = member.group if member else group_of(facts, self._arrangement)
        fresh = self._rows[facts.session_id] = self._work_out(facts.session_id, group)
        return fresh != known

    def _renew_rows(self, now: float) -> Steps:
        """Work out again the rows whose time is up."""
        over = [session_id for session_id, end in self._row_ends.items() if end <= now]
        for session_id in over:
            del self._row_ends[session_id]
        self._next_end = min(self._row_ends.values(), default=math.inf)
        shown = [session_id for session_id in over if session_id in self._rows]
        for start in range(0, len(shown), _PART):
            self._renew(shown[start : start + _PART], now)
            yield _PART

    def _folders_are_out_of_order(self, groups: Iterable[str]) -> bool:
        """Tell whether a folder in which something happened has come before or behind another one."""
        if self._options.grouping is not Grouping.FOLDER:
            return False
        times = self._arrangement.folder_times
        headings = [key for key in self._shown.groups if key.startswith(FOLDER_PREFIX)]
        for key in groups:
            folder = folder_of(key)
            if folder is None or key not in self._shown.groups:
                continue
            newest = max(self._facts[each].modified_at for each in self._ids_in(key))
            placed = times.get(folder, 0.0)
            low, high = min(newest, placed), max(newest, placed)
            others = (times.get(folder_of(other) or "", 0.0) for other in headings if other != key)
            if low != high and any(low <= other <= high for other in others):
                return True
        return False

    # ---- all -------------------------------------------------------------------------------

    def _arrange(self, now: float) -> Steps:
        """Make the list anew beside the one that is shown."""
        by_person, is_held = self._by_person, self._is_held and not self._by_person
        marked, released = self._marked, self._released
        self._is_stale = self._by_person = False
        self._marked, self._released = set(), set()
        is_whole = False
        try:
            yield from self._arrange_all(now, marked, is_held=is_held, released=released)
            is_whole = True
        finally:
            if not is_whole:
                # Given up: it is still to be done.
                self._is_stale, self._by_person = True, self._by_person or by_person
                self._marked |= marked
                self._released |= released

    def _arrange_all(self, now: float, marked: set[str], *, is_held: bool, released: set[str]) -> Steps:
        arrangement = arrangement_at(now, self._options, self._records.sections)
        if is_held:
            # The folders stay in their order as well.
            arrangement.folder_times.update(self._arrangement.folder_times)
        listed: list[tuple[SessionFacts, str]] = []
        displaced: set[str] = set()
        for number, facts in enumerate(tuple(self._facts.values())):
            if facts.conversation is not None or facts.session_id in marked:
                self._look_at(facts, now)
            stands = is_held and facts.session_id in self._shown.members
            if stands or is_listed(facts, self._options):
                group = group_of(facts, arrangement)
                listed.append((facts, group))
                if (folder := folder_of(group)) is not None:
                    times = arrangement.folder_times
                    if not is_held or group not in self._shown.groups:
                        times[folder] = max(facts.modified_at, times.get(folder, 0.0))
            if number % _PART == _PART - 1:
                yield _PART
        members: dict[str, Member] = {}
        for number, (facts, group) in enumerate(listed):
            session_id = facts.session_id
            old = self._shown.members.get(session_id)
            place = place_of(facts, group, arrangement)
            if old is not None and is_held and session_id not in released and place != old.place:
                displaced.add(session_id)
                place = old.place
            elif is_held and not is_listed(facts, self._options):
                if session_id in released:
                    continue
                displaced.add(session_id)
            member = Member(place, facts.state, facts.unread)
            # The same as last time is taken again: ten thousand new ones would have to be collected.
            known = self._made.get(session_id)
            members[session_id] = self._made[session_id] = known if known == member else member
            if number % _PART == _PART - 1:
                yield _PART
        keys = {*kept_groups(self._options, arrangement), *(member.group for member in members.values())}
        made = Arranged(members=members, groups={key: self._group(key, arrangement) for key in keys})
        yield from fill(made, self._folded)
        # Then the view has to look at all of it.
        yield PIECE_ENDS
        self._arrangement = arrangement
        self._displaced = displaced
        self._day_ends_at = next_day(now)
        if made.places == self._shown.places and made.lines == self._shown.lines:
            self._shown = made
            yield from self._tell_what_differs()
        else:
            self._row_ends.clear()
            self._next_end = math.inf
            self._folder_names = Counter(name_of(key) for key in made.groups)
            self._replace(made)
        self._requests_are_new = True

    def _tell_what_differs(self) -> Steps:
        """Nothing has moved: tell which rows that were asked for say something else."""
        self._headers.clear()
        self._tell_rows(map(self._row_of_place, (group.heading for group in self._shown.groups.values())))
        ids = list(self._rows)
        for start in range(0, len(ids), _PART):
            self._renew(ids[start : start + _PART], self._clock())
            yield _PART

    def _tell_waiting(self) -> None:
        if self._requests_are_new:
            self._requests_are_new = False
            self.requests_changed.emit()
        if self._told != self._counted:
            self._told = frozenset(self._counted)
            self.waiting_changed.emit(len(self._told))

    # ---- for the list under headings -------------------------------------------------------

    def _work_out(self, session_id: str, group: str) -> SessionRow:
        now = self._clock()
        facts = self._facts[session_id]
        end = facts.stale_at(now)
        self._row_ends[session_id] = end
        self._next_end = min(self._next_end, end)
        return facts.row(group, now)

    def _new_group(self, key: str) -> Group:
        group = self._group(key, self._arrangement)
        if key in self._folded:
            group.folded = []
        return group

    def _group(self, key: str, arrangement: Arrangement) -> Group:
        return Group(arrangement.heading(key), is_kept=key in kept_groups(self._options, arrangement))

    def _title_of(self, key: str) -> str:
        return title_of(key, is_alone=self._folder_names[name_of(key)] < 2)

    def _groups_changed(self, key: str, *, came: bool) -> None:
        name = name_of(key)
        self._folder_names[name] += 1 if came else -1
        if name and self._folder_names[name] in (1, 2):
            # The others of this name are told apart by what they are in, or need it no more.
            for other in [known for known in self._headers if known != key and name_of(known) == name]:
                self._tell_heading(self._shown.groups[other])


def _height(member: Member | None) -> bool:
    return member is not None and has_third_line(member.state)
