"""Blocks written as Markdown again, for copying a part of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

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
)
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText
from copilot_desktop.rendering.inline_runs import Run, runs_of, write_runs

#: Letters that Markdown would take for its own, in the middle of a text.
_ESCAPED: Final = re.compile(
    r"[\\`*]|(?<!\w)_|_(?!\w)|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|~(?=~)|\$(?=\S)|(?<=\S)\$"
    r"|\[(?=\^|[^\]\n]{0,999}\][(\[:]|[ xX]\]\s)"
)
#: With a backslash it would begin a formula.
_BRACKET: Final = "&#91;"
#: What begins a block of another kind.
_BEGINS_BLOCK: Final = re.compile(r"(?:#{1,6}(?=\s|\Z)|>|[-+](?=\s|\Z)|=+\s*\Z|-+\s*\Z|\|)")
_BEGINS_ITEM: Final = re.compile(r"\d{1,9}(?=[.)](?:\s|\Z))")
_WRAPS: Final = {"bold": "**", "italic": "*", "strike": "~~"}
_TASKS: Final = {"☐": "- [ ] ", "☑": "- [x] "}


def to_markdown(blocks: Iterable[Block]) -> str:
    """Return Markdown that shows as `blocks` do, without a line end after the last."""
    lines: list[str] = []
    #: Width of the indentation of each container.
    indents: list[str] = []
    before: Place | None = None
    for block in blocks:
        place = block.place
        firsts: list[str] = []
        rests: list[str] = []
        for depth, container in enumerate(place.containers):
            marker = place.markers[depth] if depth < len(place.markers) else ""
            first, rest = _prefix(container, marker, indents[depth] if depth < len(indents) else "  ")
            firsts.append(first)
            rests.append(rest)
        if before is not None and before.gap not in (Gap.NONE, Gap.ITEM):
            lines.append("".join(rests[: before.shared]).rstrip())
        for number, line in enumerate(_own_lines(block)):
            before_it = "".join(rests if number else firsts)
            lines.append(before_it + line if line else before_it.rstrip())
        indents = rests
        before = place
    return "\n".join(lines)


def _prefix(container: Container, marker: str, indent: str) -> tuple[str, str]:
    """Return what stands before the first line of a block in a container, and before the others."""
    if container in (Container.QUOTE, Container.ALERT):
        return "> ", "> "
    if not marker:
        return indent, indent
    if container is Container.FOOTNOTE:
        return f"[^{marker.rstrip('.')}]: ", "    "
    if marker[0].isdigit():
        return f"{marker} ", " " * (len(marker) + 1)
    # A task's box is text of the item.
    return _TASKS.get(marker, "- "), "  "


def _own_lines(block: Block) -> list[str]:
    match block:
        case Paragraph(text=text):
            return _paragraph(text)
        case Heading(level=level, text=text):
            return ["#" * level + " " + _inline(text).replace("\\\n", " ")]
        case CodeBlock():
            longest = max((len(run) for run in re.findall("`{3,}", block.text)), default=2)
            fence = "`" * max(3, longest + 1)
            return [fence + block.language, *block.text.split("\n"), fence]
        case Table():
            return _table(block)
        case MathBlock(source=source):
            return source.split("\n")
        case AlertTitle(kind=kind):
            return [f"[!{kind.upper()}]"]
        case Rule():
            return ["---"]


def _paragraph(text: InlineText) -> list[str]:
    lines = _inline(text).split("\n")
    for number, line in enumerate(lines):
        if _BEGINS_BLOCK.match(line):
            lines[number] = "\\" + line
        elif found := _BEGINS_ITEM.match(line):
            lines[number] = found.group() + "\\" + line[found.end() :]
    return lines


def _table(table: Table) -> list[str]:
    rules = {"left": ":--", "right": "--:", "center": ":-:"}
    columns = len(table.header)
    alignments = [*table.alignments, *[""] * columns][:columns]
    lines = [_row(table.header), "|" + "|".join(rules.get(kind, "---") for kind in alignments) + "|"]
    lines += [_row(row) for row in table.rows]
    return lines if table.rest is None else lines + table.rest.lines


def _row(cells: Iterable[InlineText]) -> str:
    texts = [_inline(cell).replace("\\\n", "<br>").replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(texts) + " |"


def _inline(text: InlineText) -> str:
    return write_runs(list(runs_of(text)), _leaf, _wrap)


def _leaf(run: Run) -> str:
    style, text = run.style, run.text
    if style.math:
        return text
    if style.footnote:
        return f"[^{style.footnote}]"
    if style.code:
        return _code(text)
    escaped = _ESCAPED.sub(_escape, text)
    if style.file or style.anchor:
        escaped = f"[{escaped}]({_address(style.file or style.anchor)})"
    return escaped.replace(LINE_BREAK, "\\\n")


def _escape(match: re.Match[str]) -> str:
    return _BRACKET if match.group() == "[" else "\\" + match.group()


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or (text[:1] == text[-1:] == " ") else ""
    return f"{fence}{pad}{text.replace(LINE_BREAK, ' ')}{pad}{fence}"


def _wrap(name: str, text: str, value: str) -> str:
    if name == "href":
        return f"[{text}]({_address(value)})"
    # A mark beside a space is none.
    inner = text.strip()
    if not inner:
        return text
    start = text.index(inner)
    mark = _WRAPS[name]
    return f"{text[:start]}{mark}{inner}{mark}{text[start + len(inner) :]}"


def _address(address: str) -> str:
    return f"<{address}>" if any(letter in address for letter in " ()") else address
