"""The place where a person reads: the first line of text on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.rows import Row


class Placed(Protocol):
    """A row on the screen, `y` from the top of the viewport."""

    @property
    def card_index(self) -> int: ...
    @property
    def row_index(self) -> int: ...
    @property
    def card(self) -> Card: ...
    @property
    def row(self) -> Row: ...
    @property
    def y(self) -> int: ...


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A line of text, by what stands in it and not by its number, which the width decides.

    Attributes:
        card: its index.
        block, position: of the first character, see `Card.block_of`.
        y: of the line's upper edge, from the top of the viewport.
    """

    card: int
    block: BlockId
    position: int
    y: int


def first_line(rows: Iterable[Placed]) -> ReadingPlace | None:
    """Return the first line of which something is to be seen, None where there is no text."""
    for placed in rows:
        top = placed.y
        for number, box in enumerate(placed.row.boxes or ()):
            if box.height and top + box.height > 0:
                position, y, height = _line_at(box, max(0, -top))
                if top + y + height > 0:
                    block = placed.card.block_of(placed.row_index, number)
                    return ReadingPlace(placed.card_index, block, position, top + y)
            top += box.height
    return None


def _line_at(box: Box, y: int) -> tuple[int, int, int]:
    """Return where the line at a height begins in the text, and its y and height in the box."""
    position = box.position_at(box.width if box.reads_right_to_left else 0, y)
    _, top, height = box.position_place(position)
    return position, top, height
