"""Blocks and expected HTML written in one canonical form, to compare what we show with a specification.

The form keeps what a reader sees: the order and kind of blocks, what they stand in, the marker of
each list item, the text and style of every stretch, and where a link leads. It drops what the page
does not show: titles of links, whether a list is loose, which `<ul>` an item belongs to, the order
of nested styles, and empty paragraphs and quotes. A line that only the source breaks is a space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from html import escape
from html.parser import HTMLParser
from typing import Final, TypeAlias

from copilot_desktop.rendering.blocks import (
    AlertTitle,
    Block,
    CodeBlock,
    Container,
    Heading,
    MathBlock,
    Paragraph,
    Rule,
    Table,
)
from copilot_desktop.rendering.hidden_text import show_hidden
from copilot_desktop.rendering.inline import (
    LINE_BREAK,
    InlineStyle,
    InlineText,
    utf16_slice,
)

Run: TypeAlias = tuple[str, InlineStyle]

_PLAIN: Final = InlineStyle()
_VOID: Final = frozenset({"br", "hr", "img", "input"})
_BULLETS: Final = ("•", "◦", "▪")
_INLINE: Final = frozenset({"a", "em", "strong", "del", "s", "code", "br", "img", "input"})
#: The order in which the styles of a stretch are written.
_TAGS: Final = (("strong", "bold"), ("em", "italic"), ("del", "strike"), ("code", "code"), ("img", "image"))


def blocks_html(blocks: Iterable[Block]) -> str:
    """Return `blocks` in the canonical form."""
    writer = _Writer()
    for block in blocks:
        place = block.place
        writer.close(to=writer.shared)
        markers = (*place.markers, *[""] * len(place.containers))
        for kind, marker in list(zip(place.containers, markers, strict=False))[writer.shared :]:
            name = {Container.ITEM: f"li {_marker(marker)}", Container.FOOTNOTE: f"note {marker}"}
            writer.open(name.get(kind, kind.value))
        writer.shared = place.shared
        match block:
            case Paragraph(text=text):
                writer.line("p", _runs_html(_runs(text)))
            case Heading(level=level, text=text):
                writer.line(f"h{level}", _runs_html(_runs(text)), keep=True)
            case CodeBlock():
                lines = [*block.lines, block.partial] if block.partial else block.lines
                writer.code(block.language, "".join(f"{line}\n" for line in lines))
            case Table(header=header, rows=rows, alignments=alignments):
                cells = [[_runs_html(_runs(cell)) for cell in row] for row in (header, *rows)]
                writer.table(alignments, cells)
            case Rule():
                writer.line("hr", "", keep=True)
            case MathBlock(tex=tex):
                writer.line("math", escape(tex, quote=False), keep=True)
            case AlertTitle(kind=kind_of_alert):
                writer.line(f"alert-title {kind_of_alert}", "", keep=True)
    return writer.finish()


def canonical_html(html: str) -> str:
    """Return the HTML of a specification in the canonical form."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    writer = _Writer()
    _write_nodes(writer, reader.root.children)
    return writer.finish()


def _marker(marker: str) -> str:
    """Return `marker` as HTML knows it: without the sign of the depth or the delimiter."""
    if marker in _BULLETS:
        return "•"
    return f"{marker[:-1]}." if marker.endswith(")") else marker


# -- the form ------------------------------------------------------------------


@dataclass
class _Writer:
    lines: list[str] = field(default_factory=list)
    open_containers: list[str] = field(default_factory=list)
    shared: int = 0

    def open(self, name: str) -> None:
        self._add(f"<{name}>".replace(" >", ">"))
        self.open_containers.append(name)

    def close(self, *, to: int) -> None:
        while len(self.open_containers) > to:
            name = self.open_containers.pop()
            if name == "quote" and self.lines[-1].strip() == "<quote>":
                self.lines.pop()

    def line(self, tag: str, content: str, *, keep: bool = False) -> None:
        if content or keep:
            self._add(f"<{tag}>{content}")

    def code(self, language: str, content: str) -> None:
        self._add(f"<pre {language}>{content!r}".replace("<pre >", "<pre>"))

    def table(self, alignments: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
        self._add(f"<table {','.join(alignments)}>")
        for row in rows:
            self._add("<tr>" + "".join(f"<td>{cell}" for cell in row))

    def finish(self) -> str:
        self.close(to=0)
        return "\n".join(self.lines)

    def _add(self, line: str) -> None:
        self.lines.append("  " * len(self.open_containers) + line)


def inline_html(text: InlineText) -> str:
    """Return the text of a block in the canonical form."""
    return _runs_html(_runs(text))


def _runs_html(runs: Iterable[Run]) -> str:
    merged: list[Run] = []
    for text, style in runs:
        if not text:
            continue
        if merged and merged[-1][1] == style:
            merged[-1] = (merged[-1][0] + text, style)
        else:
            merged.append((text, style))
    return "".join(_run_html(text, style) for text, style in merged)


def _run_html(text: str, style: InlineStyle) -> str:
    tags = [(f'a href="{escape(style.href)}"', "a")] if style.href else []
    tags += [(tag, tag) for tag, attribute in _TAGS if getattr(style, attribute)]
    opening = "".join(f"<{tag}>" for tag, _ in tags)
    closing = "".join(f"</{tag}>" for _, tag in reversed(tags))
    shown = escape(text, quote=False).replace(LINE_BREAK, "<br>")
    return f"{opening}{shown}{closing}"


def _runs(text: InlineText) -> Iterator[Run]:
    done = 0
    for span in text.spans:
        yield utf16_slice(text.text, done, span.start), _PLAIN
        done = span.start + span.length
        yield utf16_slice(text.text, span.start, done), span.style
    yield utf16_slice(text.text, done, 2 * len(text.text)), _PLAIN


# -- expected HTML ---------------------------------------------------------------


@dataclass
class _Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[_Node | str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = _Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if any(node.tag == tag for node in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _write_nodes(writer: _Writer, nodes: Iterable[_Node | str]) -> None:
    loose: list[_Node | str] = []
    for node in nodes:
        if isinstance(node, str) or node.tag in _INLINE:
            loose.append(node)
            continue
        _write_paragraph(writer, loose)
        loose = []
        _write_block(writer, node)
    _write_paragraph(writer, loose)


def _write_paragraph(writer: _Writer, nodes: list[_Node | str]) -> None:
    """Write the text of a tight list item, which stands in no element of its own."""
    content = _content(nodes)
    if content.strip():
        writer.line("p", content)


def _write_block(writer: _Writer, node: _Node) -> None:
    depth = len(writer.open_containers)
    match node.tag:
        case "p":
            writer.line("p", _content(node.children))
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            writer.line(node.tag, _content(node.children), keep=True)
        case "hr":
            writer.line("hr", "", keep=True)
        case "pre":
            code = next((child for child in node.children if isinstance(child, _Node)), node)
            language = code.attributes.get("class", "").removeprefix("language-")
            writer.code(language, _text(code))
        case "blockquote":
            writer.open("quote")
            _write_nodes(writer, node.children)
            writer.close(to=depth)
        case "ul" | "ol":
            number = int(node.attributes.get("start", "1"))
            for item in node.children:
                if isinstance(item, _Node):
                    _write_item(writer, item, f"{number}." if node.tag == "ol" else "•")
                    number += 1
        case "table":
            rows = [row for row in _descendants(node) if row.tag == "tr"]
            cells = [[cell for cell in row.children if isinstance(cell, _Node)] for row in rows]
            writer.table(
                [_alignment(cell) for cell in cells[0]],
                [[_content(cell.children) for cell in row] for row in cells],
            )
        case _:
            writer.line(f"raw {node.tag}", _text(node), keep=True)


def _write_item(writer: _Writer, item: _Node, marker: str) -> None:
    boxes = [node for node in _descendants(item) if node.tag == "input"]
    first = next(iter(_descendants(item)), None)
    children = item.children
    if boxes and first is boxes[0]:
        marker = "☑" if "checked" in first.attributes else "☐"
        children = [child for child in children if child is not first]
        if children and isinstance(children[0], str):
            children[0] = children[0].removeprefix(" ")
    writer.open(f"li {marker}")
    _write_nodes(writer, children)
    writer.close(to=len(writer.open_containers) - 1)


def _descendants(node: _Node) -> Iterator[_Node]:
    for child in node.children:
        if isinstance(child, _Node):
            yield child
            yield from _descendants(child)


def _alignment(cell: _Node) -> str:
    return cell.attributes.get("align") or cell.attributes.get("style", "").removeprefix("text-align:")


def _text(node: _Node) -> str:
    return "".join(child if isinstance(child, str) else _text(child) for child in node.children)


def _content(nodes: Iterable[_Node | str]) -> str:
    runs = list(_expected_runs(nodes, _PLAIN))
    # The newline that ends the text of a tight item, before a nested list.
    if runs and runs[-1][0].endswith("\n"):
        runs[-1] = (runs[-1][0][:-1], runs[-1][1])
    if runs and runs[0][0].startswith("\n"):
        runs[0] = (runs[0][0][1:], runs[0][1])
    return _runs_html((show_hidden(text.replace("\n", " ")), style) for text, style in runs)


def _expected_runs(nodes: Iterable[_Node | str], style: InlineStyle) -> Iterator[Run]:
    after_break = False
    for node in nodes:
        if isinstance(node, str):
            yield node.removeprefix("\n") if after_break else node, style
            after_break = False
            continue
        after_break = node.tag == "br"
        match node.tag:
            case "br":
                yield LINE_BREAK, style
            case "img":
                yield _picture_words(node), replace(style, image=True)
            case "a":
                yield from _expected_runs(node.children, replace(style, href=node.attributes.get("href", "")))
            case "strong":
                yield from _expected_runs(node.children, replace(style, bold=True))
            case "em":
                yield from _expected_runs(node.children, replace(style, italic=True))
            case "del" | "s":
                yield from _expected_runs(node.children, replace(style, strike=True))
            case "code":
                yield from _expected_runs(node.children, replace(style, code=True))
            case _:
                yield f"<{node.tag}>", style
                yield from _expected_runs(node.children, style)


def _picture_words(node: _Node) -> str:
    words = node.attributes.get("alt", "").replace("\n", " ")
    address = node.attributes.get("src", "")
    return f"{words} ({address})" if words and address else words or address
