"""Footnotes in Markdown, where they stand: the plugin's rules behind a look at the label.

The rules by themselves look for the end of a label without bound, and take character classes
such as `[^a-z]` for references.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote.index import footnote_def, footnote_ref

_LABEL: Final = re.compile(r"\[\^(?:[0-9]{1,9}|[^\W\d_][\w.:-]{1,63})\]")
#: `[^a-z]`, `[^0-9]` and the like: a range of characters. So is a single letter, most of the time.
_RANGE: Final = re.compile(r"\[\^.-.\]|\[\^\w-\w")


def add_footnotes(block: MarkdownIt, inline: MarkdownIt) -> None:
    """Teach the two parsers footnotes."""
    alternatives: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    block.block.ruler.before("reference", "footnote_def", _parse_definition, alternatives)
    inline.inline.ruler.after("image", "footnote_ref", _parse_reference)


def begins_footnote(line: str) -> bool:
    """Tell whether a line without the spaces before it is the first one of a footnote."""
    match = _LABEL.match(line)
    return match is not None and line.startswith(":", match.end()) and _RANGE.match(line) is None


def _is_label(src: str, pos: int) -> bool:
    return _LABEL.match(src, pos) is not None and _RANGE.match(src, pos) is None


def _parse_definition(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    begin = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("[^", begin) or not _is_label(state.src, begin):
        return False
    return footnote_def(state, start_line, end_line, silent)


def _parse_reference(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[^", state.pos) or not _is_label(state.src, state.pos):
        return False
    return footnote_ref(state, silent, always_match=True)
