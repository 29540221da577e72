"""Blocks of Markdown as rich draws them. Foreign text never controls the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Console, ConsoleOptions, Group, JustifyMethod, RenderableType, RenderResult
from rich.rule import Rule as RichRule
from rich.segment import Segment
from rich.style import Style
from rich.table import Table as RichTable
from rich.text import Text

from copilot_desktop.rendering.blocks import (
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
    split_row,
)
from copilot_desktop.rendering.highlight import LineHighlighter
from copilot_desktop.rendering.inline import InlineStyle, InlineText, utf16_length, utf16_slice
from copilot_desktop.rendering.visible_text import visible

_QUOTE_BAR: Final = "│ "
_ITEM_INDENT: Final = "   "
_CODE_INDENT: Final = "    "

_JUSTIFY: Final[dict[str, JustifyMethod]] = {"right": "right", "center": "center"}

#: Names of `rendering.highlight` in the terminal's own sixteen colours, which fit any background.
_SYNTAX: Final = {
    "syntax.keyword": "magenta",
    "syntax.type": "yellow",
    "syntax.constant": "cyan",
    "syntax.comment": "bright_black",
    "syntax.decorator": "yellow",
    "syntax.string": "green",
    "syntax.regexp": "green",
    "syntax.number": "cyan",
    "syntax.function": "blue",
    "syntax.tag": "magenta",
    "syntax.attribute": "yellow",
    "syntax.property": "blue",
    "diff.addText": "green",
    "diff.delText": "red",
    "diff.hunkText": "cyan",
}


def render_blocks(blocks: Iterable[Block]) -> RenderableType:
    """Return `blocks`, each with the space below it that belongs to it."""
    return Group(*(render_block(block) for block in blocks))


def render_block(block: Block) -> RenderableType:
    """Return one block with the space below it."""
    return _Placed(block)


class Tail:
    """The end of something that grows: its last lines, as many as fit.

    A live region higher than the screen could not be drawn over.
    """

    def __init__(self, content: RenderableType, max_lines: int) -> None:
        self._content = content
        self._max_lines = max_lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = console.render_lines(self._content, options.update(height=None), pad=False)
        while lines and not "".join(segment.text for segment in lines[-1]).strip():
            lines.pop()
        for line in lines[-self._max_lines :]:
            yield from line
            yield Segment.line()


class _Placed:
    """A block within its list items and quotes: bars, indents and the marker of its item."""

    def __init__(self, block: Block) -> None:
        self._block = block

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        place = self._block.place
        first, rest = _prefixes(place)
        if isinstance(self._block, CodeBlock):
            first, rest = first + _CODE_INDENT, rest + _CODE_INDENT
        width = max(options.max_width - max(len(first), len(rest)), 8)
        content = _content(self._block)
        lines = console.render_lines(content, options.update(width=width, height=None), pad=False)
        for number, line in enumerate(lines):
            prefix = first if number == 0 else rest
            if prefix:
                yield Segment(prefix, Style(color="bright_black"))
            yield from line
            yield Segment.line()
        if place.gap in (Gap.BLOCK, Gap.INNER):
            yield Segment.line()


def _prefixes(place: Place) -> tuple[str, str]:
    """What stands before the first line of a block, and before the others."""
    rest = "".join(_prefix(container) for container in place.containers)
    if not place.markers:
        return rest, rest
    both = zip(place.containers, place.markers, strict=True)
    return "".join(f"{marker:<2} " if marker else _prefix(container) for container, marker in both), rest


def _prefix(container: Container) -> str:
    return _QUOTE_BAR if container in (Container.QUOTE, Container.ALERT) else _ITEM_INDENT


def _content(block: Block) -> RenderableType:
    match block:
        case Paragraph(text=text):
            return inline(text)
        case Heading(level=level, text=text):
            shown = inline(text)
            shown.stylize("bold underline" if level == 1 else "bold")
            return shown
        case CodeBlock():
            return code(block.language, [*block.lines, *([block.partial] if block.partial else [])])
        case Table():
            return _table(block)
        case MathBlock(source=source):
            return Text(visible(source), "italic", overflow="fold")
        case AlertTitle(kind=kind):
            return Text(kind.capitalize(), "bold")
        case Rule():
            return RichRule(style="bright_black")


def inline(text: InlineText) -> Text:
    """Return styled text; a link's address follows it, and is not made clickable."""
    plain = text.text
    shown = Text(overflow="fold")
    position = 0
    for span in text.spans:
        shown.append(_shown(utf16_slice(plain, position, span.start)))
        position = span.start + span.length
        words = utf16_slice(plain, span.start, position)
        shown.append(_shown(words), _style(span.style))
        if span.style.href and span.style.href != words:
            shown.append(f" ({visible(span.style.href)})", "bright_black")
    shown.append(_shown(utf16_slice(plain, position, utf16_length(plain))))
    return shown


def _shown(text: str) -> str:
    return visible(text.replace("\u2028", "\n"))


def _style(style: InlineStyle) -> Style:
    return Style(
        bold=style.bold or None,
        italic=style.italic or style.image or None,
        strike=style.strike or None,
        underline=bool(style.href) or None,
        color="cyan" if style.code else None,
    )


def code(language: str, lines: Sequence[str]) -> Text:
    """Return source code with its colours."""
    highlighter = LineHighlighter(language)
    highlighter.feed(lines)
    shown = Text(overflow="fold")
    for number, (line, runs) in enumerate(zip(lines, highlighter.lines, strict=True)):
        if number:
            shown.append("\n")
        position = 0
        for start, length, name in runs:
            shown.append(visible(utf16_slice(line, position, start)))
            position = start + length
            shown.append(visible(utf16_slice(line, start, position)), _SYNTAX.get(name, ""))
        shown.append(visible(utf16_slice(line, position, utf16_length(line))))
    return shown


def _table(table: Table) -> RenderableType:
    shown = RichTable(show_header=not table.continues, border_style="bright_black", header_style="bold")
    for cell, alignment in zip(table.header, table.alignments, strict=False):
        shown.add_column(inline(cell), justify=_JUSTIFY.get(alignment, "left"), overflow="fold")
    for row in table.rows:
        shown.add_row(*(inline(cell) for cell in row))
    if table.rest is not None:
        for line in table.rest.lines:
            cells = split_row(line)[: len(table.alignments)]
            shown.add_row(*(Text(visible(cell), overflow="fold") for cell in cells))
    return shown
