"""From the tokens of markdown-it to blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from copilot_desktop.rendering.blocks import (
    MAX_TEXT_CHARS,
    AlertTitle,
    Block,
    CodeBlock,
    Container,
    Gap,
    Heading,
    MathBlock,
    Paragraph,
    Place,
    Rule,
    Table,
    TableRest,
    text_pieces,
)
from copilot_desktop.rendering.inline import InlineText, inline_text

_BULLETS: Final = ("•", "◦", "▪")
_TASK_BOXES: Final = {False: "☐", True: "☑"}


@dataclass(slots=True)
class _Open:
    """A container that is open, and the marker that the next block in it shall show."""

    container: Container
    serial: int
    marker: str = ""
    task: bool | None = None
    alert: str = ""


@dataclass(slots=True)
class _Leaf:
    block: Block
    path: tuple[tuple[Container, int], ...]
    root: int
    place: Place
    is_piece: bool = False


@dataclass(slots=True)
class _OpenList:
    is_ordered: bool
    number: int
    delimiter: str


@dataclass(slots=True)
class _Walk:
    """State of the walk over a token list."""

    leaves: list[_Leaf] = field(default_factory=list)
    path: list[_Open] = field(default_factory=list)
    lists: list[_OpenList] = field(default_factory=list)
    roots: list[int] = field(default_factory=list)
    serial: int = 0

    def next_serial(self) -> int:
        self.serial += 1
        return self.serial

    def open(self, container: Container, marker: str = "", *, alert: str = "", is_root: bool = True) -> None:
        self.path.append(_Open(container, self.next_serial(), marker, alert=alert))
        if is_root:
            self.roots.append(self.serial)

    def close(self, *, is_root: bool = True) -> None:
        # A container without a block would not show its marker.
        if self.path[-1].marker:
            self.add(Paragraph(InlineText("")))
        self.path.pop()
        if is_root:
            self.roots.pop()

    def add(self, block: Block, *, is_piece: bool = False) -> None:
        root = self.roots[0] if self.roots else 0
        markers = tuple(opened.marker for opened in self.path)
        task: bool | None = None
        alert = ""
        for opened in self.path:
            if opened.marker:
                task = opened.task
            alert = opened.alert or alert
            opened.marker = ""
        place = Place(
            tuple(opened.container for opened in self.path),
            markers if any(markers) else (),
            task=task,
            alert=alert,
        )
        path = tuple((opened.container, opened.serial) for opened in self.path)
        self.leaves.append(_Leaf(block, path, root, place, is_piece))


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


def code_language(info: str) -> str:
    """Return the language that stands after a fence."""
    words = unescapeAll(info).split()
    return words[0] if words else ""


def _take(walk: _Walk, tokens: Sequence[Token], index: int, first_number: int | None) -> int:
    token = tokens[index]
    match token.type:
        case "bullet_list_open" | "ordered_list_open":
            _open_list(walk, token, first_number)
        case "bullet_list_close" | "ordered_list_close":
            walk.lists.pop()
            walk.roots.pop()
        case "heading_open":
            walk.add(Heading(int(token.tag[1]), inline_text(tokens[index + 1].children or ())))
            return index + 3
        case "alert_title_open":
            walk.add(AlertTitle(walk.path[-1].alert))
            return index + 3
        case "table_open":
            return _add_table(walk, tokens, index)
        case "inline":
            _add_paragraph(walk, token)
        case "fence" | "code_block":
            walk.add(CodeBlock(code_language(token.info), _lines(token.content)))
        case "math_block":
            walk.add(MathBlock(token.content, token.markup))
        case "hr":
            walk.add(Rule())
        case _:
            _enter_or_leave(walk, token)
    return index + 1


def _enter_or_leave(walk: _Walk, token: Token) -> None:
    match token.type:
        case "list_item_open":
            walk.open(Container.ITEM, _marker(walk), is_root=False)
            checked = token.meta.get("checked")
            if checked is not None:
                walk.path[-1].task = checked
                walk.path[-1].marker = _TASK_BOXES[checked]
        case "list_item_close":
            walk.close(is_root=False)
        case "blockquote_open":
            walk.open(Container.QUOTE)
        case "alert_open":
            walk.open(Container.ALERT, alert=str(token.meta["kind"]).lower())
        case "footnote_reference_open":
            walk.open(Container.FOOTNOTE, f"{token.meta['label']}.")
        case "blockquote_close" | "alert_close" | "footnote_reference_close":
            walk.close()
        case _:
            pass


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
    walk.roots.append(walk.next_serial())
    walk.lists.append(_OpenList(is_ordered, number, token.markup))


def _marker(walk: _Walk) -> str:
    innermost = walk.lists[-1]
    if innermost.is_ordered:
        number = innermost.number
        innermost.number += 1
        return f"{number}{innermost.delimiter}"
    depth = sum(1 for open_list in walk.lists if not open_list.is_ordered)
    return _BULLETS[min(depth, len(_BULLETS)) - 1]


def _add_paragraph(walk: _Walk, token: Token) -> None:
    if len(token.content) <= MAX_TEXT_CHARS:
        walk.add(Paragraph(inline_text(token.children or ())))
        return
    pieces = list(text_pieces(token.content))
    for number, piece in enumerate(pieces):
        walk.add(Paragraph(InlineText(piece)), is_piece=number < len(pieces) - 1)


def _add_table(walk: _Walk, tokens: Sequence[Token], index: int) -> int:
    lines: list[tuple[InlineText, ...]] = []
    alignments: list[str] = []
    cells: list[InlineText] = []
    rest: TableRest | None = None
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
        elif token.type == "table_rest":
            rest = TableRest(token.content.split("\n"))
        index += 1
    if lines:
        walk.add(Table(lines[0], tuple(lines[1:]), tuple(alignments), rest=rest))
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
                gap = _item_gap(leaf) if following.place.markers else Gap.INNER
        elif more_items and leaf.path:
            gap = _item_gap(leaf)
        if leaf.is_piece:
            gap = Gap.NONE
        elif gap is Gap.BLOCK and leaf.path and leaf.path[0][0] is Container.FOOTNOTE:
            # Footnotes stand together, and what follows is not known while they stream.
            gap = Gap.INNER
        elif isinstance(leaf.block, AlertTitle) and gap is not Gap.BLOCK:
            gap = Gap.ITEM
        blocks.append(replace(leaf.block, place=replace(leaf.place, gap=gap, shared=shared)))
    return blocks


def _item_gap(leaf: _Leaf) -> Gap:
    """Return the gap before the next item: small after text, larger after a framed block."""
    is_text = isinstance(leaf.block, Paragraph) and leaf.path[-1][0] is Container.ITEM
    return Gap.ITEM if is_text else Gap.INNER
