"""The state of one session as a frozen value, and the changes between two of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from copilot_desktop.protocol.permissions import PendingRequest
from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.session.progress import Progress


@dataclass(frozen=True, slots=True)
class Inserted:
    """An entry was put at `index`; what stood there and after moved one down."""

    index: int
    entry_id: EntryId


@dataclass(frozen=True, slots=True)
class Updated:
    """The entry at `index` has a new value.

    Attributes:
        appended: the characters appended to its growing text (`text` or `output`), when the
            update is nothing but that append; "" for any other update.
    """

    index: int
    entry_id: EntryId
    appended: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """The entry at `index` is gone; what stood after moved one up."""

    index: int
    entry_id: EntryId


@dataclass(frozen=True, slots=True)
class StateChanged:
    """Something outside the entries changed: title, activity, requests, model, usage."""


Change: TypeAlias = Inserted | Updated | Removed | StateChanged


class Activity(Enum):
    """What the main agent does. The composer is locked only by what the view model decides.

    IDLE: the last run has ended (`assistant.idle`, decision 17a). RUNNING: a run is on.
    BACKGROUND: the run has ended but attached background work goes on.
    """

    IDLE = "idle"
    RUNNING = "running"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class ContextUsage:
    """Fill of the model's context window, in tokens (`session.usage_info`)."""

    current_tokens: int
    token_limit: int


class EntryList:
    """An immutable sequence of entries, cheap at 75,000 of them.

    Values sit in chunks of up to `CHUNK` entries; replacing or appending copies one chunk and
    the tuple of chunks. The map from id to position is shared between successive values, as
    positions only ever change when an entry is removed or inserted before the end.
    """

    CHUNK = 256

    __slots__ = ("_chunks", "_length", "_positions")

    def __init__(self, entries: tuple[Entry, ...] = ()) -> None:
        self._chunks: tuple[tuple[Entry, ...], ...] = tuple(
            entries[start : start + self.CHUNK] for start in range(0, len(entries), self.CHUNK)
        )
        self._length = len(entries)
        self._positions: dict[EntryId, int] = {entry.id: index for index, entry in enumerate(entries)}

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int) -> Entry:
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        return self._chunks[index // self.CHUNK][index % self.CHUNK]

    def __iter__(self) -> Iterator[Entry]:
        for chunk in self._chunks:
            yield from chunk

    def __eq__(self, other: object) -> bool:
        if isinstance(other, EntryList):
            return self._chunks == other._chunks
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._length)

    def position(self, entry_id: EntryId) -> int | None:
        """Return the index of the entry with `entry_id`, or None."""
        index = self._positions.get(entry_id)
        # The map is shared with newer values: an index is ours only if the id stands there.
        if index is None or index >= self._length or self[index].id != entry_id:
            return None
        return index

    def find(self, entry_id: EntryId) -> Entry | None:
        index = self.position(entry_id)
        return None if index is None else self[index]

    def append(self, entry: Entry) -> EntryList:
        """Return the list with `entry` at its end.

        Raises:
            ValueError: an entry with this id exists.
        """
        if self.position(entry.id) is not None:
            raise ValueError(f"duplicate entry {entry.id}")
        grown = EntryList.__new__(EntryList)
        if self._chunks and len(self._chunks[-1]) < self.CHUNK:
            grown._chunks = (*self._chunks[:-1], (*self._chunks[-1], entry))
        else:
            grown._chunks = (*self._chunks, (entry,))
        grown._length = self._length + 1
        taken = self._positions.get(entry.id)
        grown._positions = self._positions if taken is None else dict(self._positions)
        grown._positions[entry.id] = self._length
        return grown

    def replace(self, index: int, entry: Entry) -> EntryList:
        """Return the list with the entry at `index` replaced by one of the same id."""
        if self[index].id != entry.id:
            raise ValueError(f"{entry.id} does not stand at {index}")
        chunk_index, offset = divmod(index, self.CHUNK)
        chunk = self._chunks[chunk_index]
        changed = EntryList.__new__(EntryList)
        changed._chunks = (
            *self._chunks[:chunk_index],
            (*chunk[:offset], entry, *chunk[offset + 1 :]),
            *self._chunks[chunk_index + 1 :],
        )
        changed._length = self._length
        changed._positions = self._positions
        return changed

    def insert(self, index: int, entry: Entry) -> EntryList:
        """Return the list with `entry` before `index`. Copies the map of positions, unless at the end.

        Raises:
            ValueError: an entry with this id exists.
        """
        if index == self._length:
            return self.append(entry)
        if self.position(entry.id) is not None:
            raise ValueError(f"duplicate entry {entry.id}")
        chunk_index, offset = divmod(index, self.CHUNK)
        tail = [moved for chunk in self._chunks[chunk_index:] for moved in chunk]
        tail.insert(offset, entry)
        return self._with_tail(chunk_index, tail, dict(self._positions))

    def remove(self, index: int) -> EntryList:
        """Return the list without the entry at `index`. Copies the map of positions."""
        positions = dict(self._positions)
        del positions[self[index].id]
        chunk_index, offset = divmod(index, self.CHUNK)
        tail = [moved for chunk in self._chunks[chunk_index:] for moved in chunk]
        del tail[offset]
        return self._with_tail(chunk_index, tail, positions)

    def truncate(self, length: int) -> EntryList:
        """Return the first `length` entries."""
        chunk_index, offset = divmod(length, self.CHUNK)
        tail = list(self._chunks[chunk_index][:offset]) if offset else []
        kept = {entry.id for chunk in self._chunks[:chunk_index] for entry in chunk}
        positions = {entry_id: index for entry_id, index in self._positions.items() if entry_id in kept}
        return self._with_tail(chunk_index, tail, positions)

    def _with_tail(self, chunk_index: int, tail: list[Entry], positions: dict[EntryId, int]) -> EntryList:
        """Return the chunks before `chunk_index`, then `tail`; `positions` is corrected and kept."""
        changed = EntryList.__new__(EntryList)
        changed._chunks = (
            *self._chunks[:chunk_index],
            *(tuple(tail[start : start + self.CHUNK]) for start in range(0, len(tail), self.CHUNK)),
        )
        first = chunk_index * self.CHUNK
        changed._length = first + len(tail)
        positions.update((entry.id, first + offset) for offset, entry in enumerate(tail))
        changed._positions = positions
        return changed


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything a person can see of one session, derived from its events alone.

    Attributes:
        entries: in the order of reading.
        requests: open permission requests and questions, oldest first.
        title: the server's title (first prompt or a later name), "" until known.
        folder: the session's working directory, "" until known.
        model: id of the selected model, "" until known.
        activity: what the main agent does.
        intent: short status line of the model while it works, "" for none.
        usage: fill of the context window, None until told.
        has_failed: the last run ended in an error.
        last_event_at: timestamp of the newest event in seconds since the epoch.
        recent_ids: ids of the newest events; one that comes again is a repetition.
        progress: bookkeeping of the reducer; nothing to show.
    """

    entries: EntryList = field(default_factory=EntryList)
    requests: tuple[PendingRequest, ...] = ()
    title: str = ""
    folder: str = ""
    branch: str = ""
    model: str = ""
    mode: str = "interactive"
    activity: Activity = Activity.IDLE
    intent: str = ""
    usage: ContextUsage | None = None
    has_failed: bool = False
    cli_version: str = ""
    last_event_at: float | None = None
    recent_ids: tuple[str, ...] = ()
    progress: Progress = field(default_factory=Progress)
