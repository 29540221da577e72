"""Heights of all cards: where a card starts, and which card stands at a height, in O(log n).

Two levels: Fenwick trees over chunks of some 64 cards, and a plain list inside a chunk. A chunk is
guessed from a few sampled cards until something asks for one of its cards, so that opening
50,000 cards costs 200 estimates and not 50,000. All heights are whole pixels: a text line cut
at a fraction of a pixel would be drawn differently after each scroll.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Final

CHUNK: Final = 64
#: So many cards of an unseen chunk are estimated, and so many of all chunks together.
_SAMPLES: Final = 8
_MOST_SAMPLES: Final = 64


class Fenwick:
    """Prefix sums over integers with update, append and search in O(log n).

    Attributes:
        total: sum of all values.
    """

    __slots__ = ("_tree", "_widest_step", "total", "values")

    def __init__(self, values: Iterable[int] = ()) -> None:
        self.values = list(values)
        self.total = sum(self.values)
        self._widest_step = _step_of(len(self.values))
        sums = list(accumulate(self.values, initial=0))
        # Each node holds the values from behind its number without the lowest bit on.
        self._tree = [total - sums[node & (node - 1)] for node, total in enumerate(sums)]

    def __len__(self) -> int:
        return len(self.values)

    def append(self, value: int) -> None:
        self.values.append(value)
        index = len(self.values)
        low = index - (index & -index)
        child = index - 1
        total = value
        while child > low:
            total += self._tree[child]
            child -= child & -child
        self._tree.append(total)
        self.total += value
        self._widest_step = _step_of(index)

    def set(self, index: int, value: int) -> None:
        tree, count = self._tree, len(self.values)
        difference = value - self.values[index]
        self.values[index] = value
        self.total += difference
        index += 1
        while difference and index <= count:
            tree[index] += difference
            index += index & -index

    def prefix(self, count: int) -> int:
        """Return the sum of the first `count` values."""
        total = 0
        while count > 0:
            total += self._tree[count]
            count -= count & -count
        return total

    def find(self, y: int) -> tuple[int, int]:
        """Return the index whose stretch contains `y`, and the sum before it; the last at most."""
        tree, count = self._tree, len(self.values)
        position, left, step = 0, y, self._widest_step
        while step:
            following = position + step
            if following <= count and tree[following] <= left:
                position = following
                left -= tree[following]
            step >>= 1
        total = y - left
        if position >= count > 0:
            position = count - 1
            total -= self.values[position]
        return position, total


def _step_of(count: int) -> int:
    """Return the widest step of a search among `count` values."""
    return 1 << count.bit_length() >> 1


class Heights:
    """Heights of `count` cards; `estimate(index)` must be cheap and at least 0."""

    def __init__(self, count: int, estimate: Callable[[int], int]) -> None:
        self._estimate = estimate
        #: None for a chunk of which no card was asked for.
        self._chunks: list[list[int] | None] = [None] * ((count + CHUNK - 1) // CHUNK)
        full = [CHUNK] * len(self._chunks)
        if count % CHUNK:
            full[-1] = count % CHUNK
        self._counts = Fenwick(full)
        #: All chunks but the last one have the same number of cards: nothing was put between.
        self._is_even = True
        self._sums = Fenwick(self._guesses(count))

    def _guesses(self, count: int) -> list[int]:
        """Return about how high each chunk is, from a few cards of the whole."""
        chunks = len(self._chunks)
        stride = max(1, (chunks + _MOST_SAMPLES - 1) // _MOST_SAMPLES)
        per_chunk = max(1, min(_SAMPLES, _MOST_SAMPLES // max(1, chunks)))
        guesses: list[int] = []
        for chunk in range(0, chunks, stride):
            start, end = chunk * CHUNK, min(count, (chunk + 1) * CHUNK)
            step = max(1, (end - start) // per_chunk)
            sample = range(start + step // 2, end, step)
            mean = sum(self._estimate(index) for index in sample) / max(1, len(sample))
            guesses += [round(mean * CHUNK)] * min(stride, chunks - chunk)
            if chunk + stride >= chunks and count % CHUNK:
                guesses[-1] = round(mean * (count % CHUNK))
        return guesses

    def __len__(self) -> int:
        return self._counts.total

    def _at(self, index: int) -> tuple[int, int]:
        """Return the chunk of a card, and its number in there."""
        if not 0 <= index < len(self):
            raise IndexError(index)
        if self._is_even:
            return divmod(index, CHUNK)
        chunk, start = self._counts.find(index)
        return chunk, index - start

    def _first(self, chunk: int) -> int:
        """Return the first card of a chunk."""
        return chunk * CHUNK if self._is_even else self._counts.prefix(chunk)

    def _cards(self, chunk: int) -> list[int]:
        heights = self._chunks[chunk]
        if heights is None:
            start = self._first(chunk)
            heights = [self._estimate(start + number) for number in range(self._counts.values[chunk])]
            self._chunks[chunk] = heights
            self._sums.set(chunk, sum(heights))
        return heights

    def __getitem__(self, index: int) -> int:
        chunk, offset = self._at(index)
        return self._cards(chunk)[offset]

    def __setitem__(self, index: int, height: int) -> None:
        chunk, offset = self._at(index)
        heights = self._cards(chunk)
        difference = height - heights[offset]
        if difference:
            heights[offset] = height
            self._sums.set(chunk, self._sums.values[chunk] + difference)

    def append(self, height: int) -> None:
        if not self._chunks or self._counts.values[-1] >= CHUNK:
            self._chunks.append([height])
            self._counts.append(1)
            self._sums.append(height)
        else:
            self._put(len(self._chunks) - 1, self._counts.values[-1], height)

    def insert(self, index: int, height: int) -> None:
        """Put a card before the one at `index`. Costs no more than a chunk, wherever that is."""
        if index >= len(self):
            self.append(height)
            return
        chunk, offset = self._at(index)
        has_room = chunk == len(self._chunks) - 1 and self._counts.values[chunk] < CHUNK
        self._is_even = self._is_even and has_room
        self._put(chunk, offset, height)
        heights = self._chunks[chunk]
        if heights is not None and len(heights) >= 2 * CHUNK:
            self._chunks[chunk : chunk + 1] = [heights[:CHUNK], heights[CHUNK:]]
            self._counts = _split(self._counts, chunk, CHUNK)
            self._sums = _split(self._sums, chunk, sum(heights[:CHUNK]))

    def _put(self, chunk: int, offset: int, height: int) -> None:
        heights = self._chunks[chunk]
        if heights is not None:
            heights.insert(offset, height)
        self._counts.set(chunk, self._counts.values[chunk] + 1)
        self._sums.set(chunk, self._sums.values[chunk] + height)

    def remove(self, index: int) -> None:
        """Take a card out. Costs no more than a chunk, wherever it is."""
        chunk, offset = self._at(index)
        height = self._cards(chunk).pop(offset)
        self._is_even = self._is_even and chunk == len(self._chunks) - 1
        self._counts.set(chunk, self._counts.values[chunk] - 1)
        self._sums.set(chunk, self._sums.values[chunk] - height)
        if not self._counts.values[chunk]:
            del self._chunks[chunk]
            for tree in (self._counts, self._sums):
                del tree.values[chunk]
            self._counts, self._sums = Fenwick(self._counts.values), Fenwick(self._sums.values)

    def total(self) -> int:
        return self._sums.total

    def prefix(self, index: int) -> int:
        """Return where card `index` starts; `len(self)` gives the total."""
        if index >= len(self):
            return self.total()
        chunk, offset = self._at(index)
        inside = sum(self._cards(chunk)[:offset]) if offset else 0
        return self._sums.prefix(chunk) + inside

    def find(self, y: int) -> tuple[int, int]:
        """Return the card at height `y` and where it starts; the first or last at most."""
        if y < 0 or not self._chunks:
            return 0, 0
        while True:
            chunk, start = self._sums.find(y)
            before = self._sums.values[chunk]
            heights = self._cards(chunk)
            # Looking into an unseen chunk may have changed its sum: then look again.
            if self._sums.values[chunk] == before or y < start + self._sums.values[chunk]:
                break
            if chunk == len(self._chunks) - 1:
                break
        first = self._first(chunk)
        for offset, height in enumerate(heights):
            if y < start + height:
                return first + offset, start
            start += height
        return first + len(heights) - 1, start - heights[-1]


def _split(tree: Fenwick, index: int, first: int) -> Fenwick:
    """Return a tree in which one value stands as two, `first` and the rest."""
    values = tree.values
    return Fenwick([*values[:index], first, values[index] - first, *values[index + 1 :]])
