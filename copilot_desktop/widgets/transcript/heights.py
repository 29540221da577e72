"""Heights of all cards: where a card starts, and which card stands at a height, in O(log n).

Two levels: a Fenwick tree over chunks of 256 cards, and a plain list inside a chunk. A chunk is
estimated from a few sampled cards until something asks for one of its cards, so that opening
50,000 cards costs 200 estimates and not 50,000. All heights are whole pixels: a text line cut
at a fraction of a pixel would be drawn differently after each scroll.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

CHUNK: Final = 256
#: Every 32nd card of an unseen chunk is estimated.
_SAMPLE: Final = 32


class Fenwick:
    """Prefix sums over integers with update, append and search in O(log n)."""

    __slots__ = ("_tree", "values")

    def __init__(self, values: Iterable[int] = ()) -> None:
        self.values = list(values)
        self._tree = [0] * (len(self.values) + 1)
        for index, value in enumerate(self.values, 1):
            self._tree[index] += value
            parent = index + (index & -index)
            if parent <= len(self.values):
                self._tree[parent] += self._tree[index]

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

    def set(self, index: int, value: int) -> None:
        difference = value - self.values[index]
        self.values[index] = value
        index += 1
        while difference and index <= len(self.values):
            self._tree[index] += difference
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
        position = total = 0
        step = 1 << len(self.values).bit_length()
        while step:
            following = position + step
            if following <= len(self.values) and total + self._tree[following] <= y:
                position = following
                total += self._tree[following]
            step >>= 1
        if position >= len(self.values) > 0:
            position = len(self.values) - 1
            total -= self.values[position]
        return position, total


class Heights:
    """Heights of `count` cards; `estimate(index)` must be cheap and at least 0."""

    def __init__(self, count: int, estimate: Callable[[int], int]) -> None:
        self._estimate = estimate
        self._build([None] * ((count + CHUNK - 1) // CHUNK), count)

    def _build(self, chunks: list[list[int] | None], count: int) -> None:
        self._count = count
        self._chunks = chunks
        self._sums = Fenwick(
            self._guess(index) if chunk is None else sum(chunk) for index, chunk in enumerate(chunks)
        )

    def _guess(self, chunk: int) -> int:
        start, end = chunk * CHUNK, min(self._count, (chunk + 1) * CHUNK)
        sample = range(start, end, _SAMPLE)
        return sum(self._estimate(index) for index in sample) * (end - start) // max(1, len(sample))

    def __len__(self) -> int:
        return self._count

    def _cards(self, chunk: int) -> list[int]:
        heights = self._chunks[chunk]
        if heights is None:
            start, end = chunk * CHUNK, min(self._count, (chunk + 1) * CHUNK)
            heights = [self._estimate(index) for index in range(start, end)]
            self._chunks[chunk] = heights
            self._sums.set(chunk, sum(heights))
        return heights

    def __getitem__(self, index: int) -> int:
        return self._cards(index // CHUNK)[index % CHUNK]

    def __setitem__(self, index: int, height: int) -> None:
        chunk, offset = divmod(index, CHUNK)
        heights = self._cards(chunk)
        difference = height - heights[offset]
        if difference:
            heights[offset] = height
            self._sums.set(chunk, self._sums.values[chunk] + difference)

    def append(self, height: int) -> None:
        if self._count % CHUNK == 0:
            self._chunks.append([height])
            self._sums.append(height)
        else:
            chunk = self._count // CHUNK
            self._cards(chunk).append(height)
            self._sums.set(chunk, self._sums.values[chunk] + height)
        self._count += 1

    def insert(self, index: int, height: int) -> None:
        """Before the end this costs a pass over the cards that follow; it is rare."""
        if index == self._count:
            self.append(height)
            return
        chunks = self._chunks
        carried = height
        offset = index % CHUNK
        for chunk in range(index // CHUNK, len(chunks)):
            heights = self._cards(chunk)
            heights.insert(offset, carried)
            if len(heights) <= CHUNK:
                break
            carried, offset = heights.pop(), 0
        else:
            chunks.append([carried])
        self._build(chunks, self._count + 1)

    def remove(self, index: int) -> None:
        """Costs a pass over the cards that follow; it is rare."""
        chunks = self._chunks
        del self._cards(index // CHUNK)[index % CHUNK]
        for chunk in range(index // CHUNK, len(chunks) - 1):
            heights = self._cards(chunk)
            heights.append(self._cards(chunk + 1).pop(0))
        if chunks and chunks[-1] == []:
            chunks.pop()
        self._build(chunks, self._count - 1)

    def total(self) -> int:
        return self._sums.prefix(len(self._sums))

    def prefix(self, index: int) -> int:
        """Return where card `index` starts; `len(self)` gives the total."""
        chunk, offset = divmod(index, CHUNK)
        if chunk >= len(self._chunks):
            return self.total()
        inside = sum(self._cards(chunk)[:offset]) if offset else 0
        return self._sums.prefix(chunk) + inside

    def find(self, y: int) -> tuple[int, int]:
        """Return the card at height `y` and where it starts; the first or last at most."""
        if y < 0 or not self._count:
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
        for offset, height in enumerate(heights):
            if y < start + height:
                return chunk * CHUNK + offset, start
            start += height
        return chunk * CHUNK + len(heights) - 1, start - heights[-1]
