"""Paragraphs and underlined headings of Markdown in one pass over their lines.

markdown-it looks twice for the end, and asks eight rules about each line. Most lines begin with a
letter, and no rule but that of tables, which looks at the line below, can end a paragraph there.
"""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

#: What begins a block that can end a paragraph.
_STARTERS: Final = frozenset(">#-+*_`~$\\[0123456789")


def replace_text_rules(block: MarkdownIt) -> None:
    """Put the rule in the place of the parser's own two."""
    block.block.ruler.disable(["lheading"])
    block.block.ruler.at("paragraph", _parse_text)


def _parse_text(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    rules = state.md.block.ruler.getRules("paragraph")
    parent, state.parentType = state.parentType, "paragraph"
    end = state.lineMax
    line = start_line + 1
    level = 0
    while line < end and not state.isEmpty(line):
        indent = state.sCount[line]
        if indent - state.blkIndent <= 3:
            first = state.src[state.bMarks[line] + state.tShift[line]]
            if first in "-=" and indent >= state.blkIndent and _is_underline(state, line, first):
                level = 1 if first == "=" else 2
                break
            # A negative indent is the parser's mark of a line that goes on lazily.
            may_end = indent >= 0 and (first in _STARTERS or _is_above_delimiters(state, line, end))
            if may_end and any(rule(state, line, end, True) for rule in rules):
                break
        line += 1
    content = state.getLines(start_line, line, state.blkIndent, False).strip()
    state.line = line + 1 if level else line
    name, tag = ("heading", f"h{level}") if level else ("paragraph", "p")
    token = state.push(f"{name}_open", tag, 1)
    token.map = [start_line, state.line]
    token = state.push("inline", "", 0)
    token.content = content
    token.map = [start_line, line]
    token.children = []
    state.push(f"{name}_close", tag, -1)
    state.parentType = parent
    return True


def _is_underline(state: StateBlock, line: int, mark: str) -> bool:
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    return not text.lstrip(mark).strip(" \t")


def _is_above_delimiters(state: StateBlock, line: int, end: int) -> bool:
    """Tell whether the line below may be the second one of a table."""
    if line + 1 >= end:
        return False
    begin = state.bMarks[line + 1] + state.tShift[line + 1]
    return (
        state.src[begin : begin + 1] in ("|", "-", ":") and "-" in state.src[begin : state.eMarks[line + 1]]
    )
