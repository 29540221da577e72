"""A text that grows at its end, as an immutable value with cheap appends.

A streamed answer receives tens of thousands of small deltas. `GrowingText` keeps them as a
list of parts shared between successive values: an append to the newest value is O(1) and
copies nothing, while older values keep seeing exactly what they saw. Joining is done once
per value, on demand.
"""

from __future__ import annotations

from collections.abc import Iterator


class GrowingText:
    """An immutable text. Equality and hash are those of the text, not of its parts."""

    __slots__ = ("_count", "_joined", "_length", "_parts")

    def __init__(self, text: str = "") -> None:
        self._parts: list[str] = [text] if text else []
        self._count = len(self._parts)
        self._length = len(text)
        self._joined: str | None = text

    def append(self, text: str) -> GrowingText:
        """Return this text with `text` at its end. O(len(text)) for the newest value."""
        if not text:
            return self
        grown = GrowingText.__new__(GrowingText)
        # Somebody else has already continued this value: continue from a copy of our view.
        grown._parts = self._parts if len(self._parts) == self._count else self._parts[: self._count]
        grown._parts.append(text)
        grown._count = self._count + 1
        grown._length = self._length + len(text)
        grown._joined = None
        return grown

    def since(self, length: int) -> str:
        """Return the text after the first `length` characters, walking only the new parts."""
        missing = self._length - length
        if missing <= 0:
            return ""
        tail: list[str] = []
        index = self._count
        while missing > 0:
            index -= 1
            part = self._parts[index]
            tail.append(part if len(part) <= missing else part[len(part) - missing :])
            missing -= len(part)
        tail.reverse()
        return "".join(tail)

    def __str__(self) -> str:
        if self._joined is None:
            self._joined = "".join(self._parts[: self._count])
        return self._joined

    def __len__(self) -> int:
        return self._length

    def __bool__(self) -> bool:
        return self._length > 0

    def __iter__(self) -> Iterator[str]:
        """The parts, in order."""
        return iter(self._parts[: self._count])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, GrowingText):
            return self._length == other._length and str(self) == str(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(str(self))

    def __repr__(self) -> str:
        return f"GrowingText({str(self)!r})"
