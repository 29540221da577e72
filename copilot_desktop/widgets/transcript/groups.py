"""Which cards of a conversation stand in one group of tools, and which groups are open.

A group forms when the turn of its calls has ended: while it is on, every call is a card of its own,
and nothing folds under the eyes of the person. What was there when the conversation was opened is
grouped at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from copilot_desktop.session.agent_groups import agent_at
from copilot_desktop.session.entries import Entry, EntryId, ToolCall, ToolState, TurnSummary, UserMessage
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.session.tool_runs import is_member, run_at, summary_of
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.agent_card import agent_runs, agent_state
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.tool_group import GroupPart

_CHANGES: Final = (ToolKind.EDIT, ToolKind.CREATE, ToolKind.DELETE)
#: Of a sub-agent that works.
AGENT_TAIL: Final = 5
#: Agents of agents further inside stand no further inside.
_MAX_DEPTH: Final = 4
#: As far back as the calls of a turn that is on are looked for.
_MAX_TURN: Final = 5000


class Groups:
    """The groups of one view. Entries are asked for anew: they change all the time."""

    def __init__(self, column: Column) -> None:
        self._column = column
        #: Calls of turns that are on, or whose group may not form yet.
        self._loose: set[EntryId] = set()
        #: Entries of groups into which something came, or from which something is gone.
        self._disturbed: set[EntryId] = set()
        #: Groups that the person has opened or closed, by session: unlike they would be else.
        self._turned: dict[str, set[EntryId]] = {}
        #: The calls that the person has opened or closed all at once, by session.
        self._all: dict[str, tuple[set[EntryId], bool]] = {}
        self._session = ""
        self._entries = EntryList()
        #: The run that was looked at last: neighbours mostly ask for the same.
        self._run = range(0)
        self._whole: GroupPart | None = None
        #: How far inside the entries of each sub-agent of that run stand.
        self._depths: dict[str, int] = {}

    @property
    def turned(self) -> frozenset[EntryId]:
        """Groups of the present session that the person has opened or closed."""
        return frozenset(self._turned.get(self._session, ()))

    def restore(self, session_id: str, turned: Iterable[EntryId]) -> None:
        """The last run has left these turned; of use unless the session was shown in this one."""
        self._turned.setdefault(session_id, set(turned))

    # -- what changes ----------------------------------------------------------------

    def reset(self, session: str, entries: EntryList, *, is_running: bool) -> None:
        """Another conversation is shown, or all of it anew."""
        self._session = session
        self._loose.clear()
        self._disturbed.clear()
        self._forget()
        if not is_running:
            return
        for index in range(len(entries) - 1, max(-1, len(entries) - 1 - _MAX_TURN), -1):
            entry = entries[index]
            if isinstance(entry, TurnSummary) or (isinstance(entry, UserMessage) and not entry.is_queued):
                return
            self.take(entry)

    def take(self, entry: Entry) -> None:
        """A new entry or value has come: its group waits for the end of the turn."""
        if is_member(entry) or _starts_agent(entry):
            self._loose.add(entry.id)
            self._forget()
        if _starts_agent(entry):
            # It may have become one just now.
            self._disturbed.add(entry.id)

    def came(self, entry: Entry) -> None:
        """A new entry stands in the transcript: a sub-agent's has its place below the call."""
        self._forget()
        if entry.agent_id:
            self._disturbed.add(entry.id)

    def disturb(self, index: int) -> None:
        """The card at `index` was put there, has changed, or stood there until now."""
        cards = self._column.cards
        for place in range(max(0, index - 1), min(len(cards), index + 2)):
            if cards[place].part is not None:
                self._disturbed.add(cards[place].entry.id)

    def drop(self, entry_id: EntryId) -> None:
        """An entry is gone."""
        self._loose.discard(entry_id)

    def _forget(self) -> None:
        self._run = range(0)

    @property
    def is_waiting(self) -> bool:
        """Calls are there that do not stand in a group yet."""
        return bool(self._loose)

    # -- where a card stands -----------------------------------------------------------

    def part_at(self, entries: EntryList, index: int) -> GroupPart | None:
        """Return where the card at `index` stands in its group, None outside of one."""
        if entries is not self._entries or index not in self._run:
            self._entries = entries
            self._run = _run_of(entries, index)
            self._whole = self._look_at(entries, self._run)
            is_agent = self._whole is not None and self._whole.is_agent
            self._depths = _depths(entries, self._run) if is_agent else {}
        whole, run = self._whole, self._run
        if whole is None:
            return None
        is_first = index == run.start
        if whole.is_agent:
            return self._agent_part(entries, index, whole)
        summary = summary_of(entries[place] for place in run) if is_first else None
        return replace(whole, is_first=is_first, is_last=index == run.stop - 1, summary=summary)

    def _look_at(self, entries: EntryList, run: range) -> GroupPart | None:
        """Return what all parts of a run's group have in common."""
        call = entries[run.start]
        if isinstance(call, ToolCall) and call.agent is not None:
            return self._look_at_agent(call, run)
        if len(run) < 2:
            return None
        calls = [entry for place in run if isinstance(entry := entries[place], ToolCall)]
        if len(calls) < 2 or any(call.id in self._loose or not call.state.is_settled for call in calls):
            return None
        first = calls[0].id
        stays_open = any(call.has_failed for call in calls)
        return GroupPart(
            first,
            is_first=False,
            is_last=False,
            is_open=self._stays_open(first, stays_open) is not self._is_turned(first),
            lists_files=all(call.diff and tool_kind(call) in _CHANGES for call in calls),
        )

    def _look_at_agent(self, call: ToolCall, run: range) -> GroupPart:
        """Return what all parts of a sub-agent's group have in common.

        While it works, its newest cards show; afterwards none, unless it has failed.
        """
        is_turned = self._is_turned(call.id)
        has_failed = call.has_failed or agent_state(call) is ToolState.FAILED
        is_live = call.id in self._loose and not has_failed
        is_open = is_live or (self._stays_open(call.id, has_failed) is not is_turned)
        earlier = max(0, len(run) - 1 - AGENT_TAIL) if is_live and not is_turned else 0
        return GroupPart(
            call.id, is_first=False, is_last=False, is_open=is_open, is_agent=True, earlier=earlier
        )

    def _agent_part(self, entries: EntryList, index: int, whole: GroupPart) -> GroupPart:
        run = self._run
        if index == run.start:
            tools = sum(isinstance(entries[place], ToolCall) for place in run[1:])
            is_last = len(run) == 1 or not whole.is_open
            return replace(whole, is_first=True, is_last=is_last, tools=tools)
        is_shown = whole.is_open and index - run.start > whole.earlier
        depth = self._depths.get(entries[index].agent_id, 1)
        return replace(whole, is_last=index == run.stop - 1, is_open=is_shown, depth=depth, earlier=0)

    # -- the cards -----------------------------------------------------------------------

    def settle(self, entries: EntryList) -> None:
        """Take the cards out of groups that are no more what they were."""
        disturbed, self._disturbed = self._disturbed, set()
        for entry_id in disturbed:
            index = entries.position(entry_id)
            if index is not None:
                self._place(entries, _run_of(entries, index))

    def form(self, entries: EntryList, held: list[range], opened: set[EntryId]) -> None:
        """The turn has ended: let groups form, but never where the person is at.

        Args:
            held: cards that must stay as they are.
            opened: what the person has opened; a group with one of them stays open.
        """
        runs = [run for run in self._waiting_runs(entries) if not any(_overlap(run, cards) for cards in held)]
        if not runs:
            return
        kept = self._kept(runs)
        for run in runs:
            ids = {entries[index].id for index in run}
            self._loose -= ids
            self._forget()
            part = self.part_at(entries, run.start)
            if part is not None and not part.is_open and not opened.isdisjoint(ids):
                self._turn(part)
            self._place(entries, run)
        if kept is not None:
            self._column.put_card_at(*kept)

    def _waiting_runs(self, entries: EntryList) -> list[range]:
        runs: list[range] = []
        for entry_id in sorted(self._loose):
            index = entries.position(entry_id)
            if index is None:
                self._loose.discard(entry_id)
            elif not any(index in run for run in runs):
                run = _run_of(entries, index)
                calls = (entries[place] for place in run)
                if all(_has_ended(call) for call in calls if isinstance(call, ToolCall)):
                    runs.append(run)
        return runs

    def _kept(self, runs: list[range]) -> tuple[int, int] | None:
        """Return the card that must stay where it is, and where; None when the column knows."""
        column = self._column
        if column.follows:
            return None
        placed = column.visible()
        if not placed or not _is_in(runs, placed[0].card_index):
            return None
        first = placed[0]
        if first.y >= 0 and first.row_index == 0 and any(run.start == first.card_index for run in runs):
            return first.card_index, first.y
        for row in placed:
            if row.row_index == 0 and not _is_in(runs, row.card_index):
                return row.card_index, row.y
        run = next(run for run in runs if first.card_index in run)
        return run.start, 0

    def toggle(self, entries: EntryList, index: int) -> bool:
        """The person opens or closes the group of a card; False when it stands in none."""
        part = self._column.cards[index].part
        if part is None:
            return False
        self._turn(part)
        self._place(entries, _run_of(entries, index))
        return True

    def opened_beside(self, entries: EntryList, index: int) -> list[int]:
        """Return the other cards of the group that the person has opened: one body at a time."""
        cards = self._column.cards
        if cards[index].part is None:
            return []
        return [place for place in _run_of(entries, index) if place != index and cards[place].is_expanded]

    def turn_all(self, calls: set[EntryId], *, is_open: bool) -> None:
        """The person opens or closes the groups of all calls there are. The cards are the caller's."""
        self._all[self._session] = calls, is_open
        self._turned.pop(self._session, None)
        self._forget()

    def _stays_open(self, first: EntryId, by_itself: bool) -> bool:
        """Tell whether a group is open that was not turned by itself."""
        calls, is_open = self._all.get(self._session, (set(), False))
        return is_open if first in calls else by_itself

    def _is_turned(self, first: EntryId) -> bool:
        return first in self._turned.get(self._session, ())

    def _turn(self, part: GroupPart) -> None:
        self._turned.setdefault(self._session, set()).symmetric_difference_update({part.first})
        self._forget()

    def _place(self, entries: EntryList, run: range) -> None:
        """Give the cards of a run their places in its group."""
        column = self._column
        self._forget()
        for index in run:
            card = column.cards[index]
            part = self.part_at(entries, index)
            if part != card.part:
                card.set_part(part, column.width)
                column.resized(index)


def _run_of(entries: EntryList, index: int) -> range:
    """Return the indices of the cards that belong together with one."""
    entry = entries[index]
    return agent_at(entries, index) if entry.agent_id or _starts_agent(entry) else run_at(entries, index)


def _depths(entries: EntryList, run: range) -> dict[str, int]:
    """Return how far inside the entries of each agent of a group stand: an agent may have agents."""
    found: dict[str, int] = {}
    for index in run:
        entry = entries[index]
        if isinstance(entry, ToolCall) and entry.agent is not None:
            found[entry.agent.agent_id] = min(_MAX_DEPTH, found.get(entry.agent_id, 0) + 1)
    return found


def _starts_agent(entry: Entry) -> bool:
    return isinstance(entry, ToolCall) and entry.agent is not None


def _has_ended(call: ToolCall) -> bool:
    return call.state.is_settled and not agent_runs(call)


def _is_in(runs: list[range], index: int) -> bool:
    return any(index in run for run in runs)


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop
