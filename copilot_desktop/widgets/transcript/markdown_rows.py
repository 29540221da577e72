"""Rows of a Markdown text: cut from a finished text, or grown from a stream."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator
from typing import Final

from copilot_desktop.rendering.blocks import Block, CodeBlock, Gap, Heading, Paragraph, block_text
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.markdown import (
    IncrementalMarkdown,
    References,
    link_references,
    parse_blocks,
    segment_blocks,
)
from copilot_desktop.rendering.math_rules import open_formula
from copilot_desktop.rendering.segments import Segment, cut_segments
from copilot_desktop.widgets.transcript.block_boxes import build_box, merge_tables
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.plain_note import PlainNote
from copilot_desktop.widgets.transcript.rows import BoxFactory, Row, estimate_text
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox

#: What may turn out to be a link; texts without it need no other look.
_BRACKETS: Final = re.compile(r"\[[^\]]")
#: Of a text above this that goes on growing, what is closed is cut and not parsed.
_MIN_CLOSED: Final = 8_000
#: Begins the name of a part of a card: a stretch of plain text that is parsed after all.
RENDERED: Final = "render-"
#: A longer text is cut anew instead, and parsed where it is seen.
_MAX_LATE: Final = 100_000
_LAST: Final = 1 << 30
#: As much before a place is parsed to find it.
_MAX_LOOK_BACK: Final = 16_000


#: What a block costs besides its text, in characters; of code only the lines on the screen do.
_BLOCK_COST: Final = 40
_CODE_COST: Final = 400
#: Characters of a row, about a third of a screen: a frame lays out little that it does not show.
_ROW_CHARS: Final = 800
#: A row above this is cut into several when it is seen.
_MAX_COST: Final = 2 * _ROW_CHARS
#: Parts of a text whose blocks are kept, while rows of them are made.
_PARSED_PARTS: Final = 2


class _MarkdownRow(Row):
    """A row of a Markdown text.

    Attributes:
        part: number of the part of the text that it belongs to; a stream is one part.
        first: how many blocks of that part stand before it.
    """

    __slots__ = ("first", "part")

    def __init__(self, part: int, first: int, factory: BoxFactory, estimate: int) -> None:
        super().__init__(factory, estimate)
        self.part = part
        self.first = first


class _BlockRow(_MarkdownRow):
    """A row of blocks that came from a stream."""

    __slots__ = ("blocks", "size")

    def __init__(self, owner: MarkdownRows, first: int, *, is_first: bool) -> None:
        self.blocks: list[Block] = []
        self.size = 0
        part = owner.part_of_stream
        super().__init__(part, first, lambda: owner.build(self.blocks, is_first=is_first), 1)


class _PartRow(_MarkdownRow):
    """A row of blocks of one part of a finished text; at first of all of them."""

    __slots__ = ("_count", "_owner")

    def __init__(
        self, owner: MarkdownRows, part: int, estimate: int, first: int = 0, count: int | None = None
    ) -> None:
        self._owner = owner
        self._count = count
        super().__init__(part, first, self._build, estimate)
        self.may_split = count is None

    def _build(self) -> list[Box]:
        end = None if self._count is None else self.first + self._count
        blocks = self._owner.blocks_of(self.part)[self.first : end]
        boxes = self._owner.build(blocks, is_first=self.part == 0 and self.first == 0)
        note = self._owner.note_above(self.part) if self.first == 0 else None
        return boxes if note is None else [note, *boxes]

    def pieces(self, width: int) -> list[Row]:
        self.may_split = False
        return self._owner.cut(self, width) or [self]


class MarkdownRows:
    """Keeps `rows` equal to a Markdown text.

    Attributes:
        look: taken by boxes made from now on.
        has_late_references: rows of the stream show a link as text that was defined later.
        has_plain_parts: rows of the stream show as plain text what was too long to be parsed on the way.
    """

    def __init__(self, look: Look, face: Face, *, is_quoted: bool = False) -> None:
        self.look = look
        self._is_quoted = is_quoted
        self.face = face
        self.rows: list[_MarkdownRow] = []
        self._parts: list[Segment] = []
        self._references: References = {}
        self._parsed: OrderedDict[int, list[Block]] = OrderedDict()
        self.has_late_references = False
        self.has_plain_parts = False
        self._stream: IncrementalMarkdown | None = None
        self._open: _BlockRow | None = None
        self._tail: _BlockRow | None = None
        #: Blocks of the stream that are finished.
        self._finished = 0

    def block_of(self, row_index: int, number: int) -> tuple[int, int]:
        """Return a name of a box: its block keeps it when it moves from one row to another."""
        row = self.rows[row_index]
        return row.part, row.first + number

    def place_of(self, block: tuple[int, int]) -> tuple[int, int]:
        """Return row and box of a block, of the last one when there is no such block."""
        if not self.rows:
            return 0, 0
        row_index = max(0, bisect_right(self.rows, block, key=lambda row: (row.part, row.first)) - 1)
        row = self.rows[row_index]
        # Of a part that is gone, the end of the one before.
        return row_index, block[1] - row.first if row.part == block[0] else _LAST

    def blocks(self, may_hold: Callable[[str], bool]) -> Iterator[tuple[tuple[int, int], Block]]:
        """Yield the blocks with their names, see `block_of`.

        Args:
            may_hold: called with the source of a part that would have to be parsed; False passes it over.
        """
        looked_at = -1
        for row in self.rows:
            if isinstance(row, _BlockRow):
                yield from (((row.part, row.first + n), block) for n, block in enumerate(row.blocks))
            elif row.part != looked_at:
                looked_at = row.part
                if may_hold(self._parts[row.part].source):
                    blocks = self.blocks_of(row.part)
                    yield from (((row.part, n), block) for n, block in enumerate(blocks))

    def place_at(self, offset: int, text: str) -> tuple[tuple[int, int], int]:
        """Return block and position in it of what stands at an offset of the source, about.

        Args:
            text: the whole source.
        """
        part = start = 0
        for segment in self._parts:
            if offset <= start + len(segment.text):
                break
            part += 1
            start += len(segment.text)
        # Of a part that is cut nowhere its end is near enough.
        blocks = parse_blocks(text[max(start, offset - _MAX_LOOK_BACK) : offset], self._references)
        if not blocks:
            return (part, 0), 0
        last = blocks[-1]
        shown = last.text.text if isinstance(last, Paragraph | Heading) else block_text(last)
        is_text = isinstance(last, Paragraph | Heading | CodeBlock)
        return (part, len(blocks) - 1), utf16_length(shown) if is_text else 0

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
    def part_of_stream(self) -> int:
        """The number of the part that a stream goes on with."""
        return len(self._parts)

    @property
    def is_streaming(self) -> bool:
        return self._stream is not None

    def set_text(self, text: str, width: int, rendered: Collection[int] = ()) -> None:
        """Show a finished text. Only cuts it; parsing waits until a row is seen.

        Args:
            rendered: stretches that are too long to be parsed, and shall be all the same.
        """
        self._set_parts(cut_segments(text, rendered) if text.strip() else [], width)

    def _set_parts(self, parts: list[Segment], width: int) -> None:
        self._stream = self._open = self._tail = None
        self.rows = []
        self._parsed.clear()
        self._parts = parts
        self._references = link_references(parts)
        for number, part in enumerate(self._parts):
            estimate = self._estimate(len(part.source), part.source.count("\n"), width)
            self.rows.append(_PartRow(self, number, estimate))

    def note_above(self, part: int) -> Box | None:
        """Return what stands above the first part of a stretch of plain text, None elsewhere."""
        stretch = self._parts[part].plain
        if stretch is None or (part > 0 and self._parts[part - 1].plain == stretch):
            return None
        return PlainNote(self.look, Action(ActionKind.PART, f"{RENDERED}{stretch}"))

    def blocks_of(self, part: int) -> list[Block]:
        """Return the blocks of a part of a finished text."""
        blocks = self._parsed.get(part)
        if blocks is None:
            blocks = self._parsed[part] = segment_blocks(self._parts[part], self._references)
            while len(self._parsed) > _PARSED_PARTS:
                self._parsed.popitem(last=False)
        return blocks

    def cut(self, row: _MarkdownRow, width: int) -> list[Row]:
        """Put several rows in the place of one that is too long for a frame; none when it is not."""
        blocks = self.blocks_of(row.part)
        costs = [_cost(block) for block in blocks]
        if sum(costs) <= _MAX_COST or len(blocks) < 2:
            return []
        made: list[_MarkdownRow] = []
        first = cost = height = 0
        for number, block in enumerate(blocks):
            text = block_text(block)
            cost += costs[number]
            height += self._estimate(len(text), text.count("\n") + (block.place.gap is Gap.BLOCK), width)
            if cost > _ROW_CHARS or number == len(blocks) - 1:
                made.append(_PartRow(self, row.part, height, first, number + 1 - first))
                first, cost, height = number + 1, 0, 0
        at = self.rows.index(row)
        self.rows[at : at + 1] = made
        return [*made]

    def _estimate(self, characters: int, breaks: int, width: int) -> int:
        return estimate_text(self.look, self.face.text_style, characters, breaks, width)

    def begin_stream(self, text: str = "", width: int = 0) -> None:
        """Show a text that grows; of what is there already only the open end is parsed."""
        closed = _closed_parts(text) if len(text) > _MIN_CLOSED else []
        self._set_parts(closed, width)
        self._stream = IncrementalMarkdown(self._references, follows_text=bool(closed))
        self._finished = 0
        size = sum(len(part.text) for part in closed)
        self.feed(text.removeprefix("\ufeff")[size:] if closed else text)
        self.flush(width)

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
        self.has_plain_parts = stream.has_plain_parts
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
        if len(rows) != len(self.rows):
            return False
        if not any(_BRACKETS.search(block_text(block)) for block in shown):
            return True
        if len(text) > _MAX_LATE:
            return False
        blocks = parse_blocks(text, link_references(text))
        if len(blocks) != len(shown):
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
        if row is None or row.size > _ROW_CHARS:
            row = self._open = _BlockRow(self, self._finished, is_first=not self.rows)
            self.rows.append(row)
        text = block_text(block)
        row.size += _cost(block)
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
            box = _grown(*spare[index], block) if index < len(spare) else None
            if box is None:
                is_first = not self.rows and index == 0
                box = self._box(block, is_first=is_first, above=above)
                before = spare[index][1] if index < len(spare) else None
                if isinstance(box, TableBox) and isinstance(before, TableBox):
                    box.reuse(before)
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


def _closed_parts(text: str) -> list[Segment]:
    """Return the parts of a growing text that nothing behind them can change."""
    complete = text[: text.rfind("\n") + 1].removeprefix("\ufeff")
    parts = cut_segments(complete)
    if sum(len(part.text) for part in parts) != len(complete):
        return []
    formula = open_formula(complete)
    end = len(complete)
    while parts:
        last = parts.pop()
        end -= len(last.text)
        is_cut = last.first_number is None and last.plain is None and not (parts and parts[-1].rest)
        if is_cut and (formula < 0 or end <= formula):
            break
    return parts


def _cost(block: Block) -> int:
    """Return about what it costs to show a block, in characters."""
    size = len(block_text(block))
    return _BLOCK_COST + (min(size, _CODE_COST) if isinstance(block, CodeBlock) else size)


def _is_same(old: Block, new: Block) -> bool:
    if isinstance(old, CodeBlock) and isinstance(new, CodeBlock):
        # An open block is the same object or another text.
        return old is new or (not old.is_open and not new.is_open and old == new)
    return old == new


def _grown(old: Block, box: Box, new: Block) -> Box | None:
    """Return the box of a block as that of the block that stands there now, None when it cannot be."""
    if _is_same(old, new):
        return box
    if not (isinstance(old, Paragraph) and isinstance(new, Paragraph) and old.place == new.place):
        return None
    if not (isinstance(box, TextBox) and box.grow(new.text)):
        return None
    box.source_block = new
    return box


def _take_spare(block: Block, spare: list[tuple[Block, Box]]) -> Box | None:
    """Return the box that showed `block` in the tail, if it was its first block."""
    if spare and _is_same(spare[0][0], block):
        return spare.pop(0)[1]
    return None
