"""A transcript in the making: what one event does to it, and the changes that tell so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from copilot_desktop.session.agent_groups import agent_at, agent_end
from copilot_desktop.session.entries import Delivery, Entry, EntryId, UserMessage
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.transcript import (
    Activity,
    Change,
    Inserted,
    Removed,
    StateChanged,
    Transcript,
    Updated,
)

#: Fields that change with nearly every event and that nobody shows.
_UNSEEN: Final = frozenset({"last_event_at", "recent_ids"})

_UNDELIVERED: Final = (Delivery.PENDING, Delivery.ACCEPTED)


class Draft:
    """The successor of `before`. Lives for one event and is the only thing here that mutates."""

    __slots__ = ("_fields", "before", "changes", "entries", "progress")

    def __init__(self, before: Transcript) -> None:
        self.before = before
        self.entries = before.entries
        self.progress = before.progress
        self.changes: list[Change] = []
        self._fields: dict[str, Any] = {}

    def finish(self) -> tuple[Transcript, tuple[Change, ...]]:
        before = self.before
        changed = {name: value for name, value in self._fields.items() if getattr(before, name) != value}
        if not changed and self.entries is before.entries and self.progress is before.progress:
            return before, ()
        after = evolve(before, entries=self.entries, progress=self.progress, **changed)
        if not changed.keys() <= _UNSEEN:
            self.changes.append(StateChanged())
        return after, tuple(self.changes)

    # State beside the entries

    def set(self, **fields: Any) -> None:
        """Set fields of the transcript."""
        self._fields.update(fields)

    def get(self, name: str) -> Any:
        """The present value of a field of the transcript."""
        return self._fields[name] if name in self._fields else getattr(self.before, name)

    def note(self, **fields: Any) -> None:
        """Set fields of the bookkeeping."""
        self.progress = evolve(self.progress, **fields)

    @property
    def activity(self) -> Activity:
        activity: Activity = self.get("activity")
        return activity

    # Entries

    def find(self, entry_id: EntryId) -> Entry | None:
        return self.entries.find(entry_id)

    def free_id(self, wanted: str) -> EntryId:
        """Return `wanted`, or a variant of it that no entry has."""
        entry_id, number = EntryId(wanted), 1
        while self.entries.position(entry_id) is not None:
            number += 1
            entry_id = EntryId(f"{wanted}#{number}")
        return entry_id

    def add(self, entry: Entry) -> None:
        """Put a new entry at the end, but above prompts that still wait for their turn.

        What a sub-agent does goes below the call that started it, so that it stands together.
        """
        agent_id = entry.agent_id
        place = self.progress.agents.get(agent_id) if agent_id else None
        index = agent_end(self.entries, self.progress.agents, agent_id)
        self._insert(self.floor() if index is None else index, entry)
        if place is not None and index is not None:
            self.note(agents={**self.progress.agents, agent_id: replace(place, last=entry.id)})

    def append(self, entry: Entry) -> None:
        """Put a new entry at the very end."""
        self._insert(len(self.entries), entry)

    def add_before(self, entry_id: EntryId, entry: Entry) -> None:
        """Put a new entry right before another one, or at the end when there is no such."""
        index = self.entries.position(entry_id)
        # Nothing stands among the entries of an agent but its own.
        self._insert(self.floor() if index is None else agent_at(self.entries, index).start, entry)

    def add_above(self, entry_id: EntryId, entry: Entry) -> None:
        """Put a new entry of an agent right above another one of the same agent."""
        index = self.entries.position(entry_id)
        assert index is not None
        self._insert(index, entry)

    def add_after(self, entry_id: EntryId, entry: Entry) -> None:
        """Put a new entry right after another one, or at the end when there is no such."""
        index = self.entries.position(entry_id)
        self._insert(self.floor() if index is None else agent_at(self.entries, index).stop, entry)

    def _insert(self, index: int, entry: Entry) -> None:
        self.entries = self.entries.insert(index, entry)
        self.changes.append(Inserted(index, entry.id))

    def floor(self) -> int:
        """Index of the first of the waiting prompts at the end; the length when there are none."""
        index = len(self.entries)
        if not self.progress.waiting_prompts:
            return index
        while index > 0:
            above = self.entries[index - 1]
            if not isinstance(above, UserMessage) or above.delivery not in _UNDELIVERED:
                break
            index -= 1
        return index

    def put(self, entry: Entry, appended: str = "") -> None:
        """Give an existing entry a new value; `appended` when the change is nothing but that."""
        index = self.entries.position(entry.id)
        if index is None or (not appended and self.entries[index] == entry):
            return
        self.entries = self.entries.replace(index, entry)
        self.changes.append(Updated(index, entry.id, appended))

    def remove(self, entry_id: EntryId) -> None:
        index = self.entries.position(entry_id)
        if index is not None:
            self.entries = self.entries.remove(index)
            self.changes.append(Removed(index, entry_id))

    def truncate(self, length: int) -> None:
        """Drop every entry from `length` on, the last one first."""
        for index in range(len(self.entries) - 1, length - 1, -1):
            self.changes.append(Removed(index, self.entries[index].id))
        self.entries = self.entries.truncate(length)
