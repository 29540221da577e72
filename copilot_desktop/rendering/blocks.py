"""The blocks of a Markdown text, flat: a list item or quote is a property of the blocks inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, TypeAlias

from markdown_it.token import Token

from copilot_desktop.rendering.inline import LINE_BREAK, InlineText, inline_text, show_hidden

#: A paragraph longer than this is cut into pieces: laying out text costs more than parsing it.
MAX_TEXT_CHARS: Final = 8 * 1024
#: Size of one piece.
PIECE_CHARS: Final = 2000

#: A list item that begins so is a task; the box takes the place of the bullet.
_TASK_BOXES: Final = {"[ ] ": "☐", "[x] ": "☑"}
_BULLETS: Final = ("•", "◦", "▪")


class Container(Enum):
    """What a block may stand in."""

    ITEM = "item"
    QUOTE = "quote"


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
        marker: "•" or "3." for the first block of a list item, else "".
        shared: how many of the containers go on in the next block.
    """

    containers: tuple[Container, ...] = ()
    marker: str = ""
    gap: Gap = Gap.BLOCK
    shared: int = 0


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

    The only mutable block: while its fence is open, lines are appended to it.

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


@dataclass(frozen=True, slots=True)
class Table:
    """Attributes:
    alignments: "left", "right", "center" or "" per column.
    continues: the rows belong to the table before, whose header is not repeated.
    """

    header: tuple[InlineText, ...]
    rows: tuple[tuple[InlineText, ...], ...]
    alignments: tuple[str, ...]
    place: Place = Place()
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    place: Place = Place()


Block: TypeAlias = Paragraph | Heading | CodeBlock | Table | Rule


def block_text(block: Block) -> str:
    """Return the plain text of `block`, as copied."""
    match block:
        case Paragraph(text=text, place=place):
            return f"{place.marker} {text.plain}" if place.marker else text.plain
        case Heading(text=text):
            return text.plain
        case CodeBlock():
            return block.text
        case Table(header=header, rows=rows, continues=continues):
            lines = rows if continues else (header, *rows)
            return "\n".join("\t".join(cell.plain for cell in line) for line in lines)
        case Rule():
            return "---"


def plain_blocks(text: str, gap: Gap = Gap.BLOCK) -> list[Block]:
    """Return `text` as unstyled paragraphs of bounded length, cut the same way for any growth."""
    pieces = list(_pieces(text))
    return [
        Paragraph(InlineText(piece), Place(gap=gap if index == len(pieces) - 1 else Gap.NONE))
        for index, piece in enumerate(pieces)
    ]


def _pieces(text: str) -> Iterator[str]:
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


@dataclass(slots=True)
class _Leaf:
    block: Block
    path: tuple[tuple[Container, int], ...]
    root: int
    marker: str = ""
    is_piece: bool = False


@dataclass(slots=True)
class _OpenList:
    is_ordered: bool
    number: int
    serial: int


@dataclass(slots=True)
class _Walk:
    """State of the walk over a token list."""

    leaves: list[_Leaf] = field(default_factory=list)
    path: list[tuple[Container, int]] = field(default_factory=list)
    lists: list[_OpenList] = field(default_factory=list)
    roots: list[int] = field(default_factory=list)
    serial: int = 0
    marker: str = ""

    def next_serial(self) -> int:
        self.serial += 1
        return self.serial

    def add(self, block: Block, *, is_piece: bool = False) -> None:
        root = self.roots[0] if self.roots else 0
        self.leaves.append(_Leaf(block, tuple(self.path), root, self.marker, is_piece))
        self.marker = ""


def build_blocks(
    tokens: Sequence[Token],
    *,
    first_number: int | None = None,
    more_items: bool = False,
    table_continues: bool = False,
) -> list[Block]:
    """Turn the tokens of markdown-it into blocks.

    Args:
        tokens: of whole top-level blocks.
        first_number: number of the first item when the tokens begin inside an ordered list.
        more_items: the list that ends the tokens goes on in the next call.
        table_continues: the first block is a table whose header was shown before.
    """
    walk = _Walk()
    index = 0
    while index < len(tokens):
        index = _take(walk, tokens, index, first_number)
    blocks = _place(walk.leaves, more_items=more_items)
    if table_continues and blocks and isinstance(blocks[0], Table):
        blocks[0] = replace(blocks[0], continues=True)
    return blocks


def _take(walk: _Walk, tokens: Sequence[Token], index: int, first_number: int | None) -> int:
    token = tokens[index]
    match token.type:
        case "bullet_list_open" | "ordered_list_open":
            _open_list(walk, token, first_number)
        case "bullet_list_close" | "ordered_list_close":
            walk.lists.pop()
            walk.roots.pop()
        case "list_item_open":
            walk.path.append((Container.ITEM, walk.next_serial()))
            walk.marker = _marker(walk)
        case "list_item_close":
            if walk.marker:
                walk.add(Paragraph(InlineText("")))
            walk.path.pop()
        case "blockquote_open":
            serial = walk.next_serial()
            walk.path.append((Container.QUOTE, serial))
            walk.roots.append(serial)
        case "blockquote_close":
            walk.path.pop()
            walk.roots.pop()
        case "heading_open":
            walk.add(Heading(int(token.tag[1]), inline_text(tokens[index + 1].children or ())))
            return index + 3
        case "inline":
            _add_paragraph(walk, token)
        case "fence" | "code_block":
            words = token.info.split()
            walk.add(CodeBlock(words[0] if words else "", _lines(token.content)))
        case "hr":
            walk.add(Rule())
        case "table_open":
            return _add_table(walk, tokens, index)
        case _:
            pass
    return index + 1


def _lines(content: str) -> list[str]:
    lines = content.split("\n")
    if not lines[-1]:
        lines.pop()
    return lines


def _open_list(walk: _Walk, token: Token, first_number: int | None) -> None:
    is_ordered = token.type == "ordered_list_open"
    number = int(token.attrs.get("start", 1)) if is_ordered else 0
    if is_ordered and first_number is not None and not walk.leaves and not walk.lists:
        number = first_number
    serial = walk.next_serial()
    walk.roots.append(serial)
    walk.lists.append(_OpenList(is_ordered, number, serial))


def _marker(walk: _Walk) -> str:
    innermost = walk.lists[-1]
    if innermost.is_ordered:
        number = innermost.number
        innermost.number += 1
        return f"{number}."
    depth = sum(1 for open_list in walk.lists if not open_list.is_ordered)
    return _BULLETS[min(depth, len(_BULLETS)) - 1]


def _add_paragraph(walk: _Walk, token: Token) -> None:
    if len(token.content) > MAX_TEXT_CHARS:
        _add_text(walk, token.content)
        return
    text = inline_text(token.children or ())
    box = _TASK_BOXES.get(text.text[:4].lower())
    if walk.marker and box is not None:
        walk.marker = box
        text = InlineText(text.text[4:], tuple(replace(span, start=span.start - 4) for span in text.spans))
    walk.add(Paragraph(text))


def _add_text(walk: _Walk, text: str) -> None:
    pieces = list(_pieces(text))
    for number, piece in enumerate(pieces):
        walk.add(Paragraph(InlineText(piece)), is_piece=number < len(pieces) - 1)


def _add_table(walk: _Walk, tokens: Sequence[Token], index: int) -> int:
    lines: list[tuple[InlineText, ...]] = []
    alignments: list[str] = []
    cells: list[InlineText] = []
    while tokens[index].type != "table_close":
        token = tokens[index]
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append(tuple(cells))
        elif token.type == "th_open":
            style = str(token.attrs.get("style", ""))
            alignments.append(style.removeprefix("text-align:"))
        elif token.type == "inline":
            cells.append(inline_text(token.children or ()))
        index += 1
    if lines:
        walk.add(Table(lines[0], tuple(lines[1:]), tuple(alignments)))
    return index + 1


def _place(leaves: list[_Leaf], *, more_items: bool) -> list[Block]:
    blocks: list[Block] = []
    for index, leaf in enumerate(leaves):
        following = leaves[index + 1] if index + 1 < len(leaves) else None
        shared = 0
        gap = Gap.BLOCK
        if following is not None:
            for mine, other in zip(leaf.path, following.path, strict=False):
                if mine != other:
                    break
                shared += 1
            if leaf.root and leaf.root == following.root:
                gap = _item_gap(leaf) if following.marker else Gap.INNER
        elif more_items and leaf.path:
            gap = _item_gap(leaf)
        if leaf.is_piece:
            gap = Gap.NONE
        containers = tuple(container for container, _ in leaf.path)
        leaf.block = replace(leaf.block, place=Place(containers, leaf.marker, gap, shared))
        blocks.append(leaf.block)
    return blocks


def _item_gap(leaf: _Leaf) -> Gap:
    """Return the gap before the next item: small after text, larger after a framed block."""
    is_text = isinstance(leaf.block, Paragraph) and leaf.path[-1][0] is Container.ITEM
    return Gap.ITEM if is_text else Gap.INNER
