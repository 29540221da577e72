"""Finished Markdown texts: parsed as a whole, or in parts that are small whatever the text is."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from markdown_it.common.utils import normalizeReference, unescapeAll

from copilot_desktop.rendering.block_builder import build_blocks, code_language
from copilot_desktop.rendering.blocks import Block, CodeBlock, Gap, Table, TableRest, plain_blocks
from copilot_desktop.rendering.cutter import FENCE, MAX_ROWS, closing_fence, row_limit, sure_definitions
from copilot_desktop.rendering.markdown_parser import PARSER, References
from copilot_desktop.rendering.segments import Segment, cut_segments, normalize_newlines

#: Link definitions of one message beyond this are not looked for: reading them takes time.
MAX_DEFINITIONS: Final = 2000

_DEFINITION: Final = re.compile(r"^[ >*+\-\d.)]{0,16}\[[^\]\n]{1,999}\]:", re.MULTILINE)
_DELIMITERS: Final = {"left": ":--", "right": "--:", "center": ":-:"}


def without_mark(text: str) -> str:
    """Return `text` without the byte order mark that may begin it."""
    return text.removeprefix("\ufeff")


def parse_blocks(text: str, references: References | None = None) -> list[Block]:
    """Parse a whole text. `references` are link definitions from elsewhere in the message."""
    return build_blocks(PARSER.parse(normalize_newlines(without_mark(text)), _environment(references)))


def segment_blocks(segment: Segment, references: References | None = None) -> list[Block]:
    """Return the blocks of one part of a text that was cut by `cut_segments`."""
    if segment.is_empty:
        return []
    if segment.is_code:
        return [_code_block(segment.source)]
    if segment.plain is not None:
        return plain_blocks(segment.source, Gap.BLOCK if segment.ends_stretch else Gap.NONE)
    tokens = PARSER.parse(segment.source, _environment(references))
    blocks = build_blocks(tokens, first_number=segment.first_number, more_items=segment.goes_on)
    if segment.rest:
        table = blocks[-1]
        if isinstance(table, Table):
            blocks[-1] = replace(table, rest=TableRest(segment.rest.strip("\n").split("\n")))
        else:
            blocks += plain_blocks(segment.rest)
    return blocks


def _code_block(source: str) -> CodeBlock:
    """Return what the parser would make of a fenced block; it goes through all of its characters."""
    opening, _, body = source.partition("\n")
    match = FENCE.match(opening)
    mark = match.group(2) if match is not None else ""
    end = closing_fence(mark).search(body)
    if end is not None:
        body = body[: end.start()]
    lines = body.split("\n")
    # A last line of nothing but spaces is none to the parser.
    if not lines[-1].strip(" \t"):
        lines.pop()
    return CodeBlock(code_language(opening[len(mark) :]), lines)


def link_references(text: str | Iterable[Segment]) -> References:
    """Return the link definitions of a text, for parsing its parts by themselves."""
    if isinstance(text, str):
        if not _DEFINITION.search(text):
            return {}
        text = cut_segments(text)
    found: dict[str, Any] = {}
    for segment in text:
        add_definitions(segment, found)
        if len(found) > MAX_DEFINITIONS:
            break
    return found


def add_definitions(segment: Segment, found: dict[str, Any]) -> int:
    """Add the link definitions of one part of a text to those of the parts before.

    Returns what that has cost, in characters that are parsed.
    """
    if segment.plain is not None or segment.is_code or "]:" not in segment.source:
        return 1
    if segment.is_empty:
        for label, address in sure_definitions(segment.source):
            name = normalizeReference(label)
            if name not in found:
                href = PARSER.normalizeLink(unescapeAll(address))
                found[name] = {"title": "", "href": href, "map": [0, 0]}
        return len(segment.source) // 8
    if not _DEFINITION.search(segment.source):
        return len(segment.source) // 50
    PARSER.block.parse(segment.source, PARSER, {"references": found}, [])
    return len(segment.source)


def show_more_rows(table: Table, count: int = MAX_ROWS, references: References | None = None) -> Table:
    """Return `table` with `count` more of its rows parsed. The given table stays as it is."""
    if table.rest is None:
        return table
    columns = len(table.alignments)
    lines = table.rest.lines[:count]
    delimiters = "|".join(_DELIMITERS.get(alignment, "---") for alignment in table.alignments)
    rows = list(table.rows)
    step = row_limit(columns)
    for start in range(0, len(lines), step):
        source = "\n".join([f"|{'x|' * columns}", f"|{delimiters}|", *lines[start : start + step]])
        (part, *_) = parse_blocks(source, references)
        if isinstance(part, Table):
            rows += part.rows
    left = table.rest.lines[count:]
    return replace(table, rows=tuple(rows), rest=TableRest(left) if left else None)


def _environment(references: References | None) -> dict[str, Any]:
    return {"references": {} if references is None else ChainMap({}, references)}
