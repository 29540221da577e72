"""Rows of a Markdown text: cut from a finished text, or grown from a stream."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from copilot_desktop.rendering.blocks import Block, CodeBlock, Gap, block_text
from copilot_desktop.rendering.markdown import IncrementalMarkdown, References, link_references, parse_blocks
from copilot_desktop.rendering.segments import SEGMENT_CHARS, split_segments
from copilot_desktop.widgets.transcript.block_boxes import build_box, merge_tables
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.rows import Row, estimate_text
from copilot_desktop.widgets.transcript.table_box import TableBox

#: What may turn out to be a link; texts without it need no other look.
_BRACKETS: Final = re.compile(r"\[[^\]]")
#: A longer text is cut anew instead, and parsed where it is seen.
_MAX_LATE: Final = 100_000


class _BlockRow(Row):
    """A row of blocks that came from a stream.

    Attributes:
        first: how many blocks of the text stand before it.
    """

    __slots__ = ("blocks", "first", "size")

    def __init__(self, owner: MarkdownRows, first: int, *, is_first: bool) -> None:
        self.blocks: list[Block] = []
        self.first = first
        self.size = 0
        super().__init__(lambda: owner.build(self.blocks, is_first=is_first), 1)


class MarkdownRows:
    """Keeps `rows` equal to a Markdown text.

    Attributes:
        look: taken by boxes made from now on.
        has_late_references: rows of the stream show a link as text that was defined later.
    """

    def __init__(self, look: Look, face: Face, *, is_quoted: bool = False) -> None:
        self.look = look
        self._is_quoted = is_quoted
        self.face = face
        self.rows: list[Row] = []
        self.has_late_references = False
        self._stream: IncrementalMarkdown | None = None
        self._open: _BlockRow | None = None
        self._tail: _BlockRow | None = None
        #: Blocks of the stream that are finished.
        self._finished = 0

    def block_of(self, row_index: int, number: int) -> tuple[int, int]:
        """Return a name of a box: its block keeps it when it moves from one row to another."""
        row = self.rows[row_index]
        return (0, row.first + number) if isinstance(row, _BlockRow) else (row_index, number)

    def place_of(self, block: tuple[int, int]) -> tuple[int, int]:
        """Return row and box of a block, of the last one when there is no such block."""
        row_index, number = block
        if self.rows and isinstance(self.rows[0], _BlockRow):
            firsts = [row.first for row in self.rows if isinstance(row, _BlockRow)]
            row_index = max(0, bisect_right(firsts, number) - 1)
            number -= firsts[row_index]
        return min(row_index, max(0, len(self.rows) - 1)), number

    def build(self, blocks: list[Block], *, is_first: bool) -> list[Box]:
        """Return new boxes for the blocks of a row."""
        boxes: list[Box] = []
        for block in blocks:
            boxes.append(
                self._box(block, is_first=is_first and not boxes, above=boxes[-1] if boxes else None)
            )
        return boxes

    def _box(self, block: Block, *, is_first: bool, above: Box | None) -> Box:
        box = build_box(self.look, block, self.face, is_first=is_first, above=above)
        if self._is_quoted:
            box.put_in_quote()
        return box

    @property
    def is_streaming(self) -> bool:
        return self._stream is not None

    def set_text(self, text: str, width: int) -> None:
        """Show a finished text. Only cuts it; parsing waits until a row is seen."""
        self._stream = self._open = self._tail = None
        self.rows = []
        if not text.strip():
            return
        references = link_references(text)
        for segment in split_segments(text):
            self.rows.append(self._segment_row(segment, references, width))

    def _segment_row(self, segment: str, references: References, width: int) -> Row:
        is_first = not self.rows

        def build() -> list[Box]:
            return self.build(parse_blocks(segment, references), is_first=is_first)

        return Row(build, self._estimate(len(segment), segment.count("\n"), width))

    def _estimate(self, characters: int, breaks: int, width: int) -> int:
        return estimate_text(self.look, self.face.text_style, characters, breaks, width)

    def begin_stream(self) -> None:
        self._stream = IncrementalMarkdown()
        self._open = self._tail = None
        self._finished = 0
        self.rows = []

    def feed(self, text: str) -> None:
        if self._stream is None:
            raise RuntimeError("not streaming")
        self._stream.feed(text)

    def flush(self, width: int, *, final: bool = False) -> None:
        """Take what was fed into the rows. After a final flush the stream is over."""
        stream = self._stream
        if stream is None:
            return
        result = stream.flush(final=final)
        self.has_late_references = stream.has_late_references
        tail = self._tail
        if result.is_same_tail and tail is not None and tail.boxes:
            box = tail.boxes[0]
            if isinstance(box, CodeBox) and box.block is result.tail[0]:
                box.refresh()
                tail.grow()
                return
        spare: list[tuple[Block, Box]] = []
        if tail is not None:
            spare = list(zip(tail.blocks, tail.boxes or (), strict=False))
            self.rows.pop()
            self._tail = None
        for block in result.committed:
            self._commit(block, spare, width)
        if result.tail:
            self._set_tail(result.tail, spare)
        if final:
            for row in self.rows:
                row.is_pinned = False
            self._stream = None

    def resolve_late(self, text: str) -> bool:
        """Show the links of a finished stream that were defined after their use.

        Only rows that change are made again. False when the rows have to be made from the text:
        it falls into other blocks than it did while it grew, or is too long to parse at once.
        """
        self.has_late_references = False
        rows = [row for row in self.rows if isinstance(row, _BlockRow)]
        shown = [block for row in rows for block in row.blocks]
        if not any(_BRACKETS.search(block_text(block)) for block in shown):
            return True
        if len(text) > _MAX_LATE:
            return False
        blocks = parse_blocks(text, link_references(text))
        if len(blocks) != len(shown) or len(rows) != len(self.rows):
            return False
        for row in rows:
            resolved = blocks[row.first : row.first + len(row.blocks)]
            if resolved != row.blocks:
                row.blocks = resolved
                row.boxes = None
                row.touch()
        return True

    def _commit(self, block: Block, spare: list[tuple[Block, Box]], width: int) -> None:
        row = self._open
        if row is not None and merge_tables(row.blocks, block):
            if row.boxes and isinstance(row.boxes[-1], TableBox):
                merged = row.blocks[-1]
                row.boxes[-1].extend(merged)  # type: ignore[arg-type]  # merge_tables made a table
            row.grow()
            return
        if row is None or row.size > SEGMENT_CHARS:
            row = self._open = _BlockRow(self, self._finished, is_first=not self.rows)
            self.rows.append(row)
        text = block_text(block)
        row.size += len(text)
        kept = _take_spare(block, spare)
        if isinstance(kept, CodeBox):
            # It has not seen how the block ended.
            kept.refresh()
        if row.boxes is None and not row.blocks and kept is not None:
            row.boxes = [kept]
        elif row.boxes is not None:
            row.boxes.append(kept if kept is not None else self._build(block, row, len(row.blocks)))
        row.blocks.append(block)
        self._finished += 1
        if row.boxes is None:
            # Text that flies past is only estimated, never laid out.
            row.height += self._estimate(len(text), text.count("\n") + (block.place.gap is Gap.BLOCK), width)
        row.grow()

    def _build(self, block: Block, row: _BlockRow, index: int) -> Box:
        above = row.boxes[-1] if row.boxes else None
        is_first = index == 0 and self.rows[0] is row
        return self._box(block, is_first=is_first, above=above)

    def _set_tail(self, blocks: list[Block], spare: list[tuple[Block, Box]]) -> None:
        row = _BlockRow(self, self._finished, is_first=not self.rows)
        above = self._open.boxes[-1] if self._open is not None and self._open.boxes else None
        boxes: list[Box] = []
        for index, block in enumerate(blocks):
            box = spare[index][1] if index < len(spare) and _is_same(spare[index][0], block) else None
            if box is None:
                is_first = not self.rows and index == 0
                box = self._box(block, is_first=is_first, above=above)
            boxes.append(box)
            above = box
        row.blocks = blocks
        row.boxes = boxes
        row.is_pinned = True
        self._tail = row
        self.rows.append(row)

    def restyle(self, look: Look, width: int) -> None:
        """Take new fonts and colours: boxes are made again when they are seen."""
        self.look = look
        for row in self.rows:
            row.boxes = None
            row.touch()


def _is_same(old: Block, new: Block) -> bool:
    if isinstance(old, CodeBlock) and isinstance(new, CodeBlock):
        # An open block is the same object or another text.
        return old is new or (not old.is_open and not new.is_open and old == new)
    return old == new


def _take_spare(block: Block, spare: list[tuple[Block, Box]]) -> Box | None:
    """Return the box that showed `block` in the tail, if it was its first block."""
    if spare and _is_same(spare[0][0], block):
        return spare.pop(0)[1]
    return None
