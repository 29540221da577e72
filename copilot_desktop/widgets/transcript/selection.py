"""A selection across cards: two points, and the text between them.

Points name their entry, not its place, and count in blocks that keep their number while a text
streams: a selection stays on its words whatever is inserted, opened, laid out anew or appended.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from copilot_desktop.rendering.inline import utf16_length, utf16_slice
from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.transcript.boxes import Selected
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.column import Column

_END = 1 << 60
_FIRST: BlockId = ((0, 0), 0)
_WORD_END = re.compile(r"\w{1,200}\Z")
_WORD_START = re.compile(r"\w{1,200}")

#: Says where an entry stands, None when it is shown no more.
IndexOf: TypeAlias = Callable[[EntryId], int | None]


@dataclass(frozen=True, slots=True)
class TextPoint:
    """A place in the transcript.

    Attributes:
        block: see `Card.block_of`.
        position: counts in the box, in UTF-16 units.
    """

    entry: EntryId
    block: BlockId = _FIRST
    position: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A selection as it lies at the moment: its ends in order, with the indices of their cards."""

    first: tuple[int, BlockId, int]
    last: tuple[int, BlockId, int]

    def part(self, card: int, block: BlockId, length: int) -> Selected | None:
        """Return the selected part of a box, None for nothing."""
        here, first, last = (card, block), self.first[:2], self.last[:2]
        if not first <= here <= last:
            return None
        start = min(length, self.first[2]) if here == first else 0
        end = min(length, self.last[2]) if here == last else length
        return (start, end) if end > start or (first < here < last) else None


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the mouse was pressed to where it is now."""

    start: TextPoint
    end: TextPoint

    @property
    def is_empty(self) -> bool:
        return self.start == self.end

    def resolve(self, index_of: IndexOf) -> Span | None:
        """Return where the selection lies; None when an end of it is shown no more."""
        ends = []
        for point in (self.start, self.end):
            index = index_of(point.entry)
            if index is None:
                return None
            ends.append((index, point.block, point.position))
        return Span(min(ends), max(ends))


def select_all(first: EntryId, last: EntryId) -> Selection:
    return Selection(TextPoint(first), TextPoint(last, ((_END, _END), _END), _END))


def selected_text(column: Column, span: Span) -> str:
    """Return the plain text of a selection. Rows that are not laid out are only parsed.

    Takes as long as it takes: ask for short ones only.
    """
    parts: list[str] = []
    cards = column.cards
    for index in range(span.first[0], min(span.last[0], len(cards) - 1) + 1):
        card = cards[index]
        card.ensure_rows(column.width)
        while card.is_unfinished:
            column.go_on(index)
        boxes: list[str] = []
        for row_index, row in enumerate(card.rows or ()):
            whole = (index, card.block_of(row_index, 0)), (index, card.block_of(row_index, _END))
            if whole[1] < span.first[:2] or whole[0] > span.last[:2]:
                continue
            for number, box in enumerate(row.build()):
                part = span.part(index, card.block_of(row_index, number), box.length)
                if part is not None and (text := box.copy(*part)):
                    boxes.append(text)
        if boxes:
            parts.append("\n".join(boxes))
    return "\n\n".join(parts)


def word_bounds(text: str, position: int) -> tuple[int, int]:
    """Return start and end of the word at a UTF-16 position, both equal when there is none."""
    before = utf16_slice(text, 0, position)
    after = utf16_slice(text, position, utf16_length(text))
    left = _WORD_END.search(before)
    right = _WORD_START.match(after)
    start = position - utf16_length(left.group()) if left else position
    return start, position + (utf16_length(right.group()) if right else 0)
