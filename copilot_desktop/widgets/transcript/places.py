"""Where each conversation was left, so that coming back finds what was read. No Qt.

A place names entries, not numbers: what came, went or was loaded meanwhile does not move it.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from copilot_desktop.session.entries import AssistantMessage, Entry, EntryId, Reasoning, ToolCall
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace

#: Sessions whose place is remembered.
_MAX_SESSIONS: Final = 200
#: So many of the newest entries are remembered: the last ones may be removed again.
NEWEST: Final = 16
#: So many of the newest entries are looked at for those that are later than a moment.
_MAX_LATER: Final = 5000


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a person has read a conversation.

    Attributes:
        newest: ids of the last entries, the last one first.
        said: the last answer and how long it was, None for none.
        at: time of the last entry that has one, in seconds since the epoch; 0 when it is not known.
    """

    newest: tuple[EntryId, ...]
    said: tuple[EntryId, int] | None = None
    at: float = 0.0

    @classmethod
    def all_of(cls, entries: EntryList) -> Seen:
        """Everything that is there was read."""
        times = (time_of(entries[index]) for index in range(len(entries) - 1, -1, -1)[:NEWEST])
        return cls(newest_of(entries), said_last(entries), max(times, default=0.0))

    def first_new(self, entries: EntryList) -> int | None:
        """Return the index of the first entry that has come since, None for none."""
        for entry_id in self.newest:
            index = entries.position(entry_id)
            if index is not None:
                return index + 1 if index + 1 < len(entries) else None
        return self._first_later(entries) if self.at else None

    def _first_later(self, entries: EntryList) -> int | None:
        """So much has come that what was read last is not among the entries."""
        first = None
        for index in range(len(entries) - 1, -1, -1)[:_MAX_LATER]:
            at = time_of(entries[index])
            if at > self.at:
                first = index
            elif at:
                break
        return first


@dataclass(frozen=True, slots=True)
class Place:
    """How a conversation was left.

    Attributes:
        shown: the entries that were on the screen, and where each began.
        line: the first line on the screen, in the first of them.
        width: of the column, 0 when it is not known exactly where the first of them began.
        follows: the end was in view.
        seen: how far it was read; less than there was, when the person had looked away.
    """

    shown: tuple[tuple[EntryId, int], ...]
    line: ReadingPlace | None
    width: int
    follows: bool
    seen: Seen

    def grown(self, entries: EntryList) -> tuple[int, int] | None:
        """Return the index of the answer that has become longer since, and how long it was before."""
        if self.seen.said is None:
            return None
        entry_id, size = self.seen.said
        index = entries.position(entry_id)
        entry = entries[index] if index is not None else None
        is_longer = isinstance(entry, AssistantMessage) and len(entry.text) > size
        return (index, size) if index is not None and is_longer else None

    def first_new(self, entries: EntryList) -> int | None:
        """Return the index of the first entry that has come since, None for none."""
        return self.seen.first_new(entries)

    def shown_now(self, entries: EntryList) -> tuple[int, int, bool] | None:
        """Return index and place of an entry that was on the screen, and whether it was the first."""
        for number, (entry_id, y) in enumerate(self.shown):
            index = entries.position(entry_id)
            if index is not None:
                return index, y, number == 0
        return None


def newest_of(entries: EntryList) -> tuple[EntryId, ...]:
    """Return the ids of the last entries, the last one first."""
    end = len(entries)
    return tuple(entries[index].id for index in range(end - 1, max(-1, end - 1 - NEWEST), -1))


def said_last(entries: EntryList) -> tuple[EntryId, int] | None:
    """Return the last answer, when it is one of the newest entries, and the length of its text."""
    end = len(entries)
    for index in range(end - 1, max(-1, end - 1 - NEWEST), -1):
        entry = entries[index]
        if isinstance(entry, AssistantMessage):
            return entry.id, len(entry.text)
    return None


def time_of(entry: Entry) -> float:
    """Return when an entry came or, of a tool, ended, in seconds since the epoch; 0 when not known."""
    match entry:
        case ToolCall():
            return (entry.started_at or 0.0) + (entry.duration_s or 0.0)
        case Reasoning():
            return entry.started_at or 0.0
        case _:
            return entry.timestamp or 0.0


class Places:
    """The places of the sessions left most recently."""

    def __init__(self) -> None:
        self._places: OrderedDict[str, Place] = OrderedDict()

    def leave(self, session_id: str, place: Place) -> None:
        self._places[session_id] = place
        self._places.move_to_end(session_id)
        while len(self._places) > _MAX_SESSIONS:
            self._places.popitem(last=False)

    def of(self, session_id: str) -> Place | None:
        """Return where a session was left, None when it was not visited."""
        return self._places.get(session_id)
