"""A selection across cards: two points, and the text between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copilot_desktop.rendering.inline import utf16_length, utf16_slice
from copilot_desktop.widgets.transcript.boxes import Box, Selected
from copilot_desktop.widgets.transcript.card_list import CardList

_END = 1 << 60
_WORD_END = re.compile(r"\w{1,200}\Z")
_WORD_START = re.compile(r"\w{1,200}")


@dataclass(frozen=True, slots=True, order=True)
class TextPoint:
    """A place in the transcript; `position` counts in the box."""

    card: int
    row: int = 0
    box: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the mouse was pressed to where it is now."""

    start: TextPoint
    end: TextPoint

    @property
    def is_empty(self) -> bool:
        return self.start == self.end

    @property
    def bounds(self) -> tuple[TextPoint, TextPoint]:
        return (self.start, self.end) if self.start <= self.end else (self.end, self.start)

    def part(self, card: int, row: int, box: int, length: int) -> Selected | None:
        """Return the selected part of a box, None for nothing."""
        first, last = self.bounds
        here = (card, row, box)
        first_box, last_box = (first.card, first.row, first.box), (last.card, last.row, last.box)
        if not first_box <= here <= last_box:
            return None
        start = min(length, first.position) if here == first_box else 0
        end = min(length, last.position) if here == last_box else length
        return (start, end) if end > start or (first_box < here < last_box) else None


def select_all(cards: CardList) -> Selection | None:
    if not len(cards):
        return None
    return Selection(TextPoint(0), TextPoint(len(cards) - 1, _END, _END, _END))


def selected_text(cards: CardList, selection: Selection, width: int) -> str:
    """Return the plain text of a selection. Rows that are not laid out are only parsed."""
    first, last = selection.bounds
    parts: list[str] = []
    for index in range(first.card, min(last.card, len(cards) - 1) + 1):
        boxes: list[str] = []
        for row_index, row in enumerate(cards[index].ensure_rows(width)):
            if not (first.card, first.row) <= (index, row_index) <= (last.card, last.row):
                continue
            boxes += _selected_boxes(row.build(), selection, index, row_index)
        if boxes:
            parts.append("\n".join(boxes))
    return "\n\n".join(parts)


def _selected_boxes(boxes: list[Box], selection: Selection, card: int, row: int) -> list[str]:
    found: list[str] = []
    for number, box in enumerate(boxes):
        part = selection.part(card, row, number, box.length)
        if part is not None:
            text = box.copy(*part)
            if text:
                found.append(text)
    return found


def word_bounds(text: str, position: int) -> tuple[int, int]:
    """Return start and end of the word at a UTF-16 position, both equal when there is none."""
    before = utf16_slice(text, 0, position)
    after = utf16_slice(text, position, utf16_length(text))
    left = _WORD_END.search(before)
    right = _WORD_START.match(after)
    start = position - utf16_length(left.group()) if left else position
    return start, position + (utf16_length(right.group()) if right else 0)
