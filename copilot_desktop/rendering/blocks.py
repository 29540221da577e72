"""The blocks of a Markdown text, flat: a list item or quote is a property of the blocks inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, TypeAlias

from copilot_desktop.rendering.hidden_text import show_hidden
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText

#: A paragraph longer than this is cut into pieces: laying out text costs more than parsing it.
MAX_TEXT_CHARS: Final = 8 * 1024
#: Size of one piece.
PIECE_CHARS: Final = 2000


class Container(Enum):
    """What a block may stand in."""

    ITEM = "item"
    QUOTE = "quote"
    ALERT = "alert"
    FOOTNOTE = "footnote"


class Gap(Enum):
    """Space below a block. Decided by the block's neighbours inside the same parse."""

    NONE = "none"
    ITEM = "item"
    INNER = "inner"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands.

    Attributes:
        containers: from the outside in.
        markers: what begins with this block, one for each container: "•", "3." or "☐" for a list
            item, the label and a point for a footnote, else "".
        task: whether the innermost item that begins here is a task, and is done.
        alert: kind of the innermost alert: "note", "tip", "important", "warning" or "caution".
        shared: how many of the containers go on in the next block.
    """

    containers: tuple[Container, ...] = ()
    markers: tuple[str, ...] = ()
    gap: Gap = Gap.BLOCK
    shared: int = 0
    task: bool | None = None
    alert: str = ""

    @property
    def marker(self) -> str:
        """The innermost marker."""
        return next((marker for marker in reversed(self.markers) if marker), "")

    @property
    def all_markers(self) -> str:
        """The markers in the order they are read."""
        return " ".join(marker for marker in self.markers if marker)


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: InlineText
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Heading:
    """Attributes: level: 1 to 6."""

    level: int
    text: InlineText
    place: Place = Place()


@dataclass(slots=True)
class CodeBlock:
    """A fenced or indented code block.

    Mutable: while its fence is open, lines are appended to it.

    Attributes:
        language: first word after the fence, "" for none.
        partial: the unfinished last line of an open fence.
    """

    language: str
    lines: list[str]
    place: Place = Place()
    is_open: bool = False
    partial: str = ""

    @property
    def text(self) -> str:
        return "\n".join([*self.lines, self.partial] if self.partial else self.lines)


@dataclass(slots=True)
class TableRest:
    """Rows of a table as they were written, not parsed. Grows while the table is open."""

    lines: list[str]
    _plain: str = field(default="", repr=False, compare=False)
    _counted: int = field(default=0, repr=False, compare=False)

    @property
    def plain(self) -> str:
        """The rows with a tab between their cells, as copied."""
        if self._counted < len(self.lines):
            more = "\n".join(_row_plain(line) for line in self.lines[self._counted :])
            self._plain = f"{self._plain}\n{more}" if self._counted else more
            self._counted = len(self.lines)
        return self._plain


@dataclass(frozen=True, slots=True)
class Table:
    """Attributes:
    alignments: "left", "right", "center" or "" per column.
    continues: the rows belong to the table before, whose header is not repeated.
    rest: what follows `rows` when the table is too long to be shown at once.
    """

    header: tuple[InlineText, ...]
    rows: tuple[tuple[InlineText, ...], ...]
    alignments: tuple[str, ...]
    place: Place = Place()
    continues: bool = False
    rest: TableRest | None = None

    @property
    def more_lines(self) -> int:
        """Number of rows that are not in `rows`."""
        return 0 if self.rest is None else len(self.rest.lines)


@dataclass(frozen=True, slots=True)
class MathBlock:
    """A formula that stands by itself.

    Attributes: source: with its delimiters, as copied and as shown when it cannot be set.
    """

    tex: str
    source: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class AlertTitle:
    """The first block of an alert. Attributes: kind: as `Place.alert`."""

    kind: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Rule:
    place: Place = Place()


Block: TypeAlias = Paragraph | Heading | CodeBlock | Table | MathBlock | AlertTitle | Rule


def block_text(block: Block) -> str:
    """Return the plain text of `block`, as copied."""
    match block:
        case Paragraph(text=text, place=place) | Heading(text=text, place=place):
            markers = place.all_markers
            return f"{markers} {text.plain}" if markers else text.plain
        case CodeBlock():
            return block.text
        case Table(header=header, rows=rows, continues=continues, rest=rest):
            lines = rows if continues else (header, *rows)
            texts = ["\t".join(cell.plain for cell in line) for line in lines]
            return "\n".join(texts if rest is None else [*texts, rest.plain])
        case MathBlock(source=source):
            return source
        case AlertTitle(kind=kind):
            return kind.capitalize()
        case Rule():
            return "---"


def without_open_link(block: Block) -> Block:
    """Return `block` without the links that what follows in an unfinished text could make longer."""
    match block:
        case Paragraph(text=text) | Heading(text=text):
            return replace(block, text=text.without_open_link())
        case Table(rows=rows, header=header):
            if rows:
                return replace(block, rows=(*rows[:-1], tuple(cell.without_open_link() for cell in rows[-1])))
            return replace(block, header=tuple(cell.without_open_link() for cell in header))
        case _:
            return block


def append_rows(table: Table, more: Table) -> Table:
    """Return `table` with the rows of a table that continues it. The rest grows in place."""
    rest = table.rest
    if rest is None:
        rest = more.rest
    elif more.rest is not None:
        rest.lines += more.rest.lines
    return replace(table, rows=table.rows + more.rows, place=more.place, rest=rest)


def join_tables(blocks: Iterable[Block]) -> list[Block]:
    """Return `blocks` with the parts of tables put together."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Table) and block.continues and isinstance(last, Table):
            found[-1] = append_rows(last, block)
        else:
            found.append(block)
    return found


def split_row(line: str) -> list[str]:
    """Return the sources of the cells of a table's row."""
    line = line.strip()
    if "\\" not in line:
        cells = line.split("|")
    else:
        # A backslash before the bar keeps it in the cell, however many stand before it.
        cells = [cell.replace("\0", "|") for cell in line.replace("\\|", "\0").split("|")]
    if cells and not cells[0]:
        del cells[0]
    if cells and not cells[-1]:
        del cells[-1]
    return [cell.strip() for cell in cells]


def _row_plain(line: str) -> str:
    return "\t".join(split_row(line))


def plain_blocks(text: str, gap: Gap = Gap.BLOCK) -> list[Block]:
    """Return `text` as unstyled paragraphs of bounded length, cut the same way for any growth."""
    pieces = list(text_pieces(text))
    return [
        Paragraph(InlineText(piece), Place(gap=gap if index == len(pieces) - 1 else Gap.NONE))
        for index, piece in enumerate(pieces)
    ]


def text_pieces(text: str) -> Iterator[str]:
    """Cut text into pieces of at most `PIECE_CHARS`, preferably at a line end or a space."""
    start = 0
    text = show_hidden(text.strip("\n")).replace("\n", LINE_BREAK)
    while len(text) - start > PIECE_CHARS:
        end = start + PIECE_CHARS
        cut = max(text.rfind(LINE_BREAK, start, end), text.rfind(" ", start, end))
        if cut <= start:
            yield text[start:end]
            start = end
        else:
            yield text[start:cut]
            start = cut + 1
    if start < len(text):
        yield text[start:]
