"""The kinds of rows that a Markdown text has, and what they cost."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Protocol

from copilot_desktop.rendering.blocks import Block, CodeBlock, Gap, Table, block_text, plain_blocks
from copilot_desktop.rendering.segments import Segment
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.rows import BoxFactory, Row

#: What a block costs besides its text, in characters; of code only the lines on the screen do.
_BLOCK_COST: Final = 40
_CODE_COST: Final = 400


class Owner(Protocol):
    """Has the blocks of the rows; see `MarkdownRows`."""

    @property
    def part_of_stream(self) -> int: ...
    @property
    def first_part(self) -> int: ...
    def blocks_of(self, part: int) -> list[Block]: ...
    def build(self, blocks: list[Block], *, is_first: bool) -> list[Box]: ...
    def note_above(self, part: int) -> Box | None: ...
    def cut(self, row: MarkdownRow, width: int) -> list[Row]: ...


class MarkdownRow(Row):
    """A row of a Markdown text.

    Attributes:
        part: where the part of the text begins that it belongs to; a stream is one part.
        first: how many blocks of that part stand before it.
    """

    __slots__ = ("first", "part")

    def __init__(self, part: int, first: int, factory: BoxFactory, estimate: int) -> None:
        super().__init__(factory, estimate)
        self.part = part
        self.first = first


class BlockRow(MarkdownRow):
    """A row of blocks that came from a stream."""

    __slots__ = ("blocks", "size")

    def __init__(self, owner: Owner, first: int, *, is_first: bool) -> None:
        self.blocks: list[Block] = []
        self.size = 0
        part = owner.part_of_stream
        super().__init__(part, first, lambda: owner.build(self.blocks, is_first=is_first), 1)


class PartRow(MarkdownRow):
    """A row of blocks of one part of a finished text; at first of all of them."""

    __slots__ = ("_count", "_owner")

    def __init__(
        self, owner: Owner, part: int, estimate: int, first: int = 0, count: int | None = None
    ) -> None:
        self._owner = owner
        self._count = count
        super().__init__(part, first, self._build, estimate)
        self.may_split = count is None

    def _build(self) -> list[Box]:
        end = None if self._count is None else self.first + self._count
        blocks = self._owner.blocks_of(self.part)[self.first : end]
        boxes = self._owner.build(blocks, is_first=self.part == self._owner.first_part and self.first == 0)
        note = self._owner.note_above(self.part) if self.first == 0 else None
        return boxes if note is None else [note, *boxes]

    def pieces(self, width: int) -> list[Row]:
        self.may_split = False
        return self._owner.cut(self, width) or [self]


class WaitingRow(MarkdownRow):
    """A row of what is not cut yet: as it was written."""

    __slots__ = ("end",)

    def __init__(self, owner: Owner, piece: Segment, estimate: int) -> None:
        #: Where the next one begins.
        self.end = piece.start + len(piece.source)

        def build() -> list[Box]:
            return owner.build(plain_blocks(piece.source, Gap.NONE), is_first=False)

        super().__init__(piece.start, 0, build, estimate)


def shown_text(block: Block) -> str:
    """Return the text of a block, of a long table without the rows that show only when asked for."""
    if isinstance(block, Table) and block.rest is not None:
        block = replace(block, rest=None)
    return block_text(block)


def cost_of(block: Block, text: str) -> int:
    """Return about what it costs to show a block with that text, in characters."""
    return _BLOCK_COST + (min(len(text), _CODE_COST) if isinstance(block, CodeBlock) else len(text))
