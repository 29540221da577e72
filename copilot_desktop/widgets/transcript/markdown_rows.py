"""Rows of a Markdown text: cut from a finished text, or grown from a stream."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator
from typing import Final

from copilot_desktop.rendering.blocks import Block, CodeBlock, Gap, Heading, Paragraph, block_text
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.long_text import LongParse, LongText
from copilot_desktop.rendering.markdown import IncrementalMarkdown, References, parse_blocks, segment_blocks
from copilot_desktop.rendering.segments import Segment, plain_pieces
from copilot_desktop.widgets.transcript.block_boxes import build_box, merge_tables
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.plain_note import PlainNote
from copilot_desktop.widgets.transcript.rows import Row, estimate_text
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox
from copilot_desktop.widgets.transcript.text_rows import (
    BlockRow,
    MarkdownRow,
    PartRow,
    WaitingRow,
    cost_of,
    shown_text,
)

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
#: Characters of a row, about a third of a screen: a frame lays out little that it does not show.
_ROW_CHARS: Final = 800
#: A row above this is cut into several when it is seen.
_MAX_COST: Final = 2 * _ROW_CHARS
#: Parts of a text whose blocks are kept, while rows of them are made.
_PARSED_PARTS: Final = 2


class MarkdownRows:
    """Keeps `rows` equal to a Markdown text.

    A long text is taken in a little at a time: call `go_on` while `is_unfinished`. What is still to come
    of it stands there as it was written.

    Attributes:
        look: taken by boxes made from now on.
        part_of_stream: where the part begins that a stream goes on with.
        first_part: where the first part begins that is shown.
        has_late_references: rows of the stream show a link as text that was defined later.
        has_plain_parts: rows of the stream show as plain text what was too long to be parsed on the way.
    """

    def __init__(self, look: Look, face: Face, *, is_quoted: bool = False) -> None:
        self.look = look
        self._is_quoted = is_quoted
        self.face = face
        self._reset()

    def _reset(self) -> None:
        self.rows: list[MarkdownRow] = []
        self.part_of_stream = self.first_part = 0
        #: Parts that have rows, by where they begin, and the first ones of stretches of plain text.
        self._parts: dict[int, Segment] = {}
        self._noted: set[int] = set()
        self._references: References = {}
        self._parsed: OrderedDict[int, list[Block]] = OrderedDict()
        #: What is taken in at the moment, how many parts of it have rows, and how many rows wait.
        self._text: LongText | None = None
        self._taken = self._waiting = 0
        #: What came meanwhile of a text that grows, None of one that does not.
        self._ahead: list[str] | None = None
        self._late: LongParse | None = None
        self.has_late_references = False
        self.has_plain_parts = False
        self._stream: IncrementalMarkdown | None = None
        self._open: BlockRow | None = None
        self._tail: BlockRow | None = None
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
        if row.part == block[0]:
            return row_index, block[1] - row.first
        part = self._parts.get(row.part)
        if part is not None and block[0] < part.start + len(part.text):
            # It was text that is parsed now: about as far down.
            number = len(self.blocks_of(row.part)) * (block[0] - part.start) // len(part.text)
            return self.place_of((row.part, number))
        # Of a part that is gone, the end of the one before.
        return row_index, _LAST

    def blocks(self, may_hold: Callable[[str], bool]) -> Iterator[tuple[tuple[int, int], Block]]:
        """Yield the blocks with their names, see `block_of`.

        Args:
            may_hold: called with the source of a part that would have to be parsed; False passes it over.
        """
        looked_at = -1
        for row in self.rows:
            if isinstance(row, BlockRow):
                yield from (((row.part, row.first + n), block) for n, block in enumerate(row.blocks))
            elif row.part != looked_at and row.part in self._parts:
                looked_at = row.part
                if may_hold(self._parts[row.part].source):
                    blocks = self.blocks_of(row.part)
                    yield from (((row.part, n), block) for n, block in enumerate(blocks))

    def place_at(self, offset: int, text: str) -> tuple[tuple[int, int], int]:
        """Return block and position in it of what stands at an offset of the source, about.

        Args:
            text: the whole source.
        """
        for row in self.rows[len(self.rows) - self._waiting :]:
            if isinstance(row, WaitingRow) and row.part <= offset < row.end:
                return (row.part, 0), 0
        ends = ((start, start + len(segment.text)) for start, segment in self._parts.items())
        part = next((start for start, end in ends if offset <= end), self.part_of_stream)
        # Of a part that is cut nowhere its end is near enough.
        blocks = parse_blocks(text[max(part, offset - _MAX_LOOK_BACK) : offset], self._references)
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
    def is_streaming(self) -> bool:
        return self._stream is not None or self._ahead is not None

    @property
    def is_unfinished(self) -> bool:
        """Something is left to do: call `go_on`."""
        return self._text is not None or self._late is not None

    def set_text(self, text: str, width: int, rendered: Collection[int] = ()) -> None:
        """Show a finished text. Only cuts it; parsing waits until a row is seen.

        Args:
            rendered: stretches that are too long to be parsed, and shall be all the same.
        """
        self._reset()
        if text and not text.isspace():
            self._text = LongText(text, rendered)
            self._take(width)

    def go_on(self, width: int) -> None:
        """Do a little of what is left; `rows` change."""
        if self._text is not None:
            self._text.step()
            self._take(width)
        elif self._late is not None:
            self._late.step()
            self._take_late(width)

    def _take(self, width: int) -> None:
        """Take what was done of the text into the rows."""
        text = self._text
        if text is None:
            return
        waiting: list[MarkdownRow] = self.rows[len(self.rows) - self._waiting :]
        del self.rows[len(self.rows) - self._waiting :]
        for part in text.segments[self._taken :]:
            self._add_part(part, width)
        self._taken = len(text.segments)
        self._wait(text, waiting, width)
        if not text.is_done:
            self._references = text.references
            return
        self._text = None
        self._set_references(text.references)
        if self._ahead is not None:
            self._start_stream(text, self._ahead, width)

    def _add_part(self, part: Segment, width: int) -> None:
        if part.is_empty:
            return
        if not self.rows:
            self.first_part = part.start
        last = self._parts.get(self.rows[-1].part) if self.rows else None
        if part.plain is not None and (last is None or last.plain != part.plain):
            self._noted.add(part.start)
        self._parts[part.start] = part
        # Of one piece of code nobody needs to count the lines to know that they are many.
        breaks = part.source.count("\n")
        self.rows.append(PartRow(self, part.start, self._estimate(len(part.source), breaks, width)))

    def _wait(self, text: LongText, waiting: list[MarkdownRow], width: int) -> None:
        """Put rows of what is not cut yet behind the others. Those of before stay the same ones."""
        begin = text.cut_up_to
        kept = [row for row in waiting if row.part >= begin]
        end = kept[0].part if kept else len(text.source)
        made: list[MarkdownRow] = []
        if begin < end:
            for piece in plain_pieces(text.source[begin:end], begin, 0):
                estimate = self._estimate(len(piece.source), piece.source.count("\n"), width)
                made.append(WaitingRow(self, piece, estimate))
        self.rows += [*made, *kept]
        self._waiting = len(made) + len(kept)

    def _set_references(self, references: References) -> None:
        """Take all link definitions: rows that were seen before may show links now."""
        self._references = references
        if not references:
            return
        self._parsed.clear()
        for row in self.rows:
            if row.boxes is not None and "[" in self._parts[row.part].source:
                row.boxes = None
                row.touch()

    def note_above(self, part: int) -> Box | None:
        """Return what stands above the first part of a stretch of plain text, None elsewhere."""
        if part not in self._noted:
            return None
        return PlainNote(self.look, Action(ActionKind.PART, f"{RENDERED}{self._parts[part].plain}"))

    def blocks_of(self, part: int) -> list[Block]:
        """Return the blocks of a part of a finished text."""
        blocks = self._parsed.get(part)
        if blocks is None:
            blocks = self._parsed[part] = segment_blocks(self._parts[part], self._references)
            while len(self._parsed) > _PARSED_PARTS:
                self._parsed.popitem(last=False)
        return blocks

    def cut(self, row: MarkdownRow, width: int) -> list[Row]:
        """Put several rows in the place of one that is too long for a frame; none when it is not."""
        blocks = self.blocks_of(row.part)
        texts = [shown_text(block) for block in blocks]
        costs = [cost_of(block, text) for block, text in zip(blocks, texts, strict=True)]
        if sum(costs) <= _MAX_COST or len(blocks) < 2:
            return []
        made: list[MarkdownRow] = []
        first = cost = height = 0
        for number, block in enumerate(blocks):
            text = texts[number]
            cost += costs[number]
            height += self._estimate(len(text), text.count("\n") + (block.place.gap is Gap.BLOCK), width)
            if cost > _ROW_CHARS or number == len(blocks) - 1:
                made.append(PartRow(self, row.part, height, first, number + 1 - first))
                first, cost, height = number + 1, 0, 0
        at = self.rows.index(row)
        self.rows[at : at + 1] = made
        return [*made]

    def _estimate(self, characters: int, breaks: int, width: int) -> int:
        return estimate_text(self.look, self.face.text_style, characters, breaks, width)

    def begin_stream(self, text: str = "", width: int = 0) -> None:
        """Show a text that grows; of what is there already only the open end is parsed."""
        self._reset()
        end = text.rfind("\n") + 1
        if len(text) <= _MIN_CLOSED or not end:
            self._stream = IncrementalMarkdown()
            self.feed(text)
            self.flush(width)
            return
        self._ahead = [text[end:]]
        self._text = LongText(text[:end])
        self._take(width)

    def _start_stream(self, text: LongText, ahead: list[str], width: int) -> None:
        """The beginning of a text that grows is cut: go on where it is open."""
        begin, number = text.open_end()
        self._ahead = None
        while self.rows and self.rows[-1].part >= begin:
            self._parts.pop(self.rows.pop().part, None)
        self.part_of_stream = begin
        self._stream = IncrementalMarkdown(self._references, follows_text=begin > 0, first_number=number)
        # The mark that may begin a text is taken off already, one of them.
        self._stream.feed(text.source[begin:] if begin else "\ufeff" + text.source)
        for piece in ahead:
            self._stream.feed(piece)
        self.flush(width)

    def feed(self, text: str) -> None:
        if self._ahead is not None:
            self._ahead.append(text)
        elif self._stream is None:
            raise RuntimeError("not streaming")
        else:
            self._stream.feed(text)

    def flush(self, width: int, *, final: bool = False) -> None:
        """Take what was fed into the rows. After a final flush the stream is over."""
        if final and self._ahead is not None and self._text is not None:
            # It is over before its beginning was cut.
            self.set_text("".join((self._text.source, *self._ahead)), width)
            return
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

    def resolve_late(self, text: str, width: int) -> None:
        """Show the links of a finished stream that were defined after their use.

        Only rows that change are made again, unless `text` falls into other blocks than it did while it
        grew.
        """
        self.has_late_references = False
        rows = [row for row in self.rows if isinstance(row, BlockRow)]
        shown = (block for row in rows for block in row.blocks)
        if len(rows) != len(self.rows) or len(text) > _MAX_LATE:
            self.set_text(text, width)
        elif any(_BRACKETS.search(block_text(block)) for block in shown):
            self._late = LongParse(text)
            self.go_on(width)

    def _take_late(self, width: int) -> None:
        """Take the blocks of the whole text into the rows, when they are all known."""
        late = self._late
        if late is None or not late.is_done:
            return
        self._late = None
        rows = [row for row in self.rows if isinstance(row, BlockRow)]
        if len(late.blocks) != sum(len(row.blocks) for row in rows):
            self.set_text(late.source, width)
            return
        for row in rows:
            resolved = late.blocks[row.first : row.first + len(row.blocks)]
            if resolved != row.blocks:
                row.blocks = resolved
                row.boxes = None
                row.touch()

    def _commit(self, block: Block, spare: list[tuple[Block, Box]], width: int) -> None:
        row = self._open
        if row is not None and merge_tables(row.blocks, block):
            if row.boxes and isinstance(row.boxes[-1], TableBox):
                merged = row.blocks[-1]
                row.boxes[-1].extend(merged)  # type: ignore[arg-type]  # merge_tables made a table
            row.grow()
            return
        if row is None or row.size > _ROW_CHARS:
            row = self._open = BlockRow(self, self._finished, is_first=not self.rows)
            self.rows.append(row)
        text = shown_text(block)
        row.size += cost_of(block, text)
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

    def _build(self, block: Block, row: BlockRow, index: int) -> Box:
        above = row.boxes[-1] if row.boxes else None
        is_first = index == 0 and self.rows[0] is row
        return self._box(block, is_first=is_first, above=above)

    def _set_tail(self, blocks: list[Block], spare: list[tuple[Block, Box]]) -> None:
        row = BlockRow(self, self._finished, is_first=not self.rows)
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
