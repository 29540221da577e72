"""The top-level blocks among the tokens of markdown-it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Top:
    """A top-level block: source lines [start, end) and tokens [first, last)."""

    kind: str
    start: int
    end: int
    first: int
    last: int

    @property
    def certain_from(self) -> int:
        """The line that has to be complete for it to be what it is."""
        return self.start + 1 if self.kind == "table_open" else self.start


def top_level(tokens: Sequence[Token]) -> list[Top]:
    tops: list[Top] = []
    index = 0
    while index < len(tokens):
        end = index
        if tokens[index].nesting == 1:
            end += 1
            while not (tokens[end].level == 0 and tokens[end].nesting == -1):
                end += 1
        start, stop = tokens[index].map or (0, 0)
        tops.append(Top(tokens[index].type, start, stop, index, end + 1))
        index = end + 1
    return tops
