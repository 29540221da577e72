"""The state of one session as a frozen value, and the changes between two of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from operator import eq
from typing import TypeAlias

from copilot_desktop.protocol.requests import OpenRequest
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

    Values sit in chunks of `CHUNK` entries, of which the first and the last may have fewer;
    replacing, appending or putting older ones before copies one chunk and the tuple of chunks. The
    map from id to position is shared between successive values, as positions only ever change when
    an entry is removed or inserted between others. It counts from the first entry of the first
    value: what is put before that stands at negative positions.
    """

    CHUNK = 256

    __slots__ = ("_before", "_chunks", "_gap", "_length", "_positions")

    def __init__(self, entries: tuple[Entry, ...] = ()) -> None:
        self._chunks: tuple[tuple[Entry, ...], ...] = _chunked(entries, self.CHUNK)
        self._length = len(entries)
        self._positions: dict[EntryId, int] = {entry.id: index for index, entry in enumerate(entries)}
        #: How many entries stand before the one from which positions count.
        self._before = 0
        #: How many the first chunk has less than the others.
        self._gap = 0

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int) -> Entry:
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        # Asked several times for each delta.
        chunk_index, offset = divmod(index, self.CHUNK) if not self._gap else self._place(index)
        return self._chunks[chunk_index][offset]

    def __iter__(self) -> Iterator[Entry]:
        for chunk in self._chunks:
            yield from chunk

    def __eq__(self, other: object) -> bool:
        if isinstance(other, EntryList):
            if self._gap == other._gap:
                return self._chunks == other._chunks
            return self._length == other._length and all(map(eq, self, other))
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._length)

    def position(self, entry_id: EntryId) -> int | None:
        """Return the index of the entry with `entry_id`, or None."""
        position = self._positions.get(entry_id)
        if position is None:
            return None
        index = position + self._before
        # The map is shared with newer values: an index is ours only if the id stands there.
        if not 0 <= index < self._length or self[index].id != entry_id:
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
        if self._chunks and self._place(self._length)[0] < len(self._chunks):
            chunks = (*self._chunks[:-1], (*self._chunks[-1], entry))
        else:
            chunks = (*self._chunks, (entry,))
        taken = self._positions.get(entry.id)
        positions = self._positions if taken is None else dict(self._positions)
        positions[entry.id] = self._length - self._before
        return self._successor(chunks, self._length + 1, positions)

    def replace(self, index: int, entry: Entry) -> EntryList:
        """Return the list with the entry at `index` replaced by one of the same id."""
        if self[index].id != entry.id:
            raise ValueError(f"{entry.id} does not stand at {index}")
        chunk_index, offset = self._place(index)
        chunk = self._chunks[chunk_index]
        chunks = (
            *self._chunks[:chunk_index],
            (*chunk[:offset], entry, *chunk[offset + 1 :]),
            *self._chunks[chunk_index + 1 :],
        )
        return self._successor(chunks, self._length, self._positions)

    def insert(self, index: int, entry: Entry) -> EntryList:
        """Return the list with `entry` before `index`. Copies the map of positions, unless at the end.

        Raises:
            ValueError: an entry with this id exists.
        """
        if index == self._length:
            return self.append(entry)
        if self.position(entry.id) is not None:
            raise ValueError(f"duplicate entry {entry.id}")
        chunk_index, offset = self._place(index)
        tail = [moved for chunk in self._chunks[chunk_index:] for moved in chunk]
        tail.insert(offset, entry)
        return self._with_tail(chunk_index, tail, dict(self._positions))

    def remove(self, index: int) -> EntryList:
        """Return the list without the entry at `index`. Copies the map of positions."""
        positions = dict(self._positions)
        del positions[self[index].id]
        chunk_index, offset = self._place(index)
        tail = [moved for chunk in self._chunks[chunk_index:] for moved in chunk]
        del tail[offset]
        return self._with_tail(chunk_index, tail, positions)

    def truncate(self, length: int) -> EntryList:
        """Return the first `length` entries."""
        if length >= self._length:
            return self
        chunk_index, offset = self._place(length)
        tail = list(self._chunks[chunk_index][:offset]) if offset else []
        kept = {entry.id for chunk in self._chunks[:chunk_index] for entry in chunk}
        positions = {entry_id: index for entry_id, index in self._positions.items() if entry_id in kept}
        return self._with_tail(chunk_index, tail, positions)

    def prepend(self, older: Sequence[Entry]) -> EntryList:
        """Return the list with `older` before its first entry. Costs no more the longer it is.

        Raises:
            ValueError: an entry with the id of one of them exists, or two of them have the same.
        """
        ids = {entry.id for entry in older}
        if len(ids) < len(older) or any(self.position(entry_id) is not None for entry_id in ids):
            raise ValueError("duplicate entry")
        positions = self._positions if ids.isdisjoint(self._positions) else dict(self._positions)
        first = -self._before - len(older)
        positions.update((entry.id, first + offset) for offset, entry in enumerate(older))
        # The chunk that was the first is filled up, so that only the new first one may have fewer.
        filled = min(self._gap, len(older))
        rest, filling = older[: len(older) - filled], older[len(older) - filled :]
        chunks = self._chunks
        if filling:
            chunks = ((*filling, *chunks[0]), *chunks[1:])
        head = len(rest) % self.CHUNK
        gap = self.CHUNK - head if head else self._gap - filled
        chunks = (*_chunked(tuple(rest), self.CHUNK, head), *chunks)
        return self._successor(chunks, self._length + len(older), positions, len(older), gap)

    def _place(self, index: int) -> tuple[int, int]:
        """Return the chunk of the entry at `index`, and where it stands in it."""
        chunk_index, offset = divmod(index + self._gap, self.CHUNK)
        return chunk_index, offset if chunk_index else offset - self._gap

    def _successor(
        self,
        chunks: tuple[tuple[Entry, ...], ...],
        length: int,
        positions: dict[EntryId, int],
        older: int = 0,
        gap: int | None = None,
    ) -> EntryList:
        made = EntryList.__new__(EntryList)
        made._chunks = chunks
        made._length = length
        made._positions = positions
        made._before = self._before + older
        made._gap = self._gap if gap is None else gap
        return made

    def _with_tail(self, chunk_index: int, tail: list[Entry], positions: dict[EntryId, int]) -> EntryList:
        """Return the chunks before `chunk_index`, then `tail`; `positions` is corrected and kept."""
        first = max(0, chunk_index * self.CHUNK - self._gap)
        head = self.CHUNK - self._gap if chunk_index == 0 and self._gap else 0
        chunks = (*self._chunks[:chunk_index], *_chunked(tuple(tail), self.CHUNK, head))
        start = first - self._before
        positions.update((entry.id, start + offset) for offset, entry in enumerate(tail))
        # Without any entry there is no first chunk that could have fewer.
        gap = self._gap if chunks else 0
        return self._successor(chunks, first + len(tail), positions, gap=gap)


def _chunked(entries: tuple[Entry, ...], size: int, head: int = 0) -> tuple[tuple[Entry, ...], ...]:
    """Cut `entries` into chunks of `size`, the first one of `head` when that is not 0."""
    first = (entries[:head],) if head and entries else ()
    return (*first, *(entries[start : start + size] for start in range(head, len(entries), size)))


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything a person can see of one session, derived from its events alone.

    Attributes:
        entries: in the order of reading.
        requests: everything that waits for a person, oldest first.
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
    requests: tuple[OpenRequest, ...] = ()
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
