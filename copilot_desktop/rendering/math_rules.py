r"""Formulas in Markdown: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`, told from money and from shell variables.

Each search is one call of `str.find` over a bounded stretch, so that no text makes it slow.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from copilot_desktop.rendering.inline import MATH_CLOSERS

#: Longest formula inside a line, and longest one that stands by itself.
_MAX_INLINE: Final = 800
_MAX_BLOCK: Final = 4000

_HAS_SYMBOL: Final = re.compile(r"[^\W_]")
#: "20,000 b and c": a sum of money and what is said after it, up to another sum.
_MONEY: Final = re.compile(r"\d[^\\^_{}=]*(?<![A-Za-z])[A-Za-z]{2,}[^\\^_{}=]*", re.DOTALL)
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n")
#: A line that may begin a formula of several lines.
_OPENER: Final = re.compile(r"^ {0,3}(\$\$|\\\[)", re.MULTILINE)


def add_math(block: MarkdownIt, inline: MarkdownIt) -> None:
    """Teach the two parsers formulas."""
    alternatives: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    block.block.ruler.before("fence", "math_block", _parse_block, alternatives)
    inline.inline.ruler.before("escape", "math_inline", _parse_inline)


def open_formula(text: str) -> int:
    """Return where a formula begins that what follows `text` may still close or undo, -1 if none."""
    if "$$" not in text and "\\[" not in text:
        return -1
    # What is further away from the last line is closed or none.
    first = max(0, text.rfind("\n") - _MAX_BLOCK - len("   $$"))
    for match in _OPENER.finditer(text, first):
        start = match.end()
        end = text.find(MATH_CLOSERS[match.group(1)], start, start + _MAX_BLOCK)
        if end >= 0:
            # What follows on its line decides.
            is_open = text.find("\n", end) < 0
        else:
            is_open = len(text) - start <= _MAX_BLOCK and _BLANK_LINE.search(text, start) is None
        if is_open:
            return match.start()
    return -1


def _parse_inline(state: StateInline, silent: bool) -> bool:
    src, pos = state.src, state.pos
    opener = src[pos : pos + 2]
    if opener not in MATH_CLOSERS:
        opener = opener[:1]
        if opener != "$":
            return False
    start = pos + len(opener)
    end = _inline_end(src, start, min(state.posMax, start + _MAX_INLINE), opener)
    content = src[start:end]
    if end < 0 or "`" in content or not _HAS_SYMBOL.search(content):
        return False
    if opener == "$":
        before = src[pos - 1] if pos else " "
        if before.isalnum() or before in "$\\" or _MONEY.fullmatch(content):
            return False
    if not silent:
        token = state.push("math_inline", "", 0)
        token.content = content.strip()
        token.markup = opener
        token.info = src[pos : end + len(MATH_CLOSERS[opener])]
    state.pos = end + len(MATH_CLOSERS[opener])
    return True


def _inline_end(src: str, start: int, limit: int, opener: str) -> int:
    """Return where the content ends, -1 when it is no formula."""
    closer = MATH_CLOSERS[opener]
    if opener == "$" and src[start : start + 1].isspace():
        return -1
    end = start
    while True:
        end = src.find(closer, end, limit)
        if end < 0 or not _is_escaped(src, start, end):
            break
        end += 1
    if end >= 0 and opener == "$":
        following = src[end + 1 : end + 2]
        if src[end - 1].isspace() or following.isalnum() or following == "$":
            return -1
    return end


def _is_escaped(src: str, start: int, position: int) -> bool:
    begin = position
    while begin > start and src[begin - 1] == "\\":
        begin -= 1
    return (position - begin) % 2 == 1


def formula_end(src: str, begin: int, closer: str, *, is_raw: bool = True) -> int:
    """Return where the formula ends that begins a line of `src`, -1 when there is none.

    Args:
        begin: of its opener.
        is_raw: its lines have nothing before them that belongs to a quote or item.
    """
    end = src.find(closer, begin + 2, begin + 2 + _MAX_BLOCK)
    if end < 0:
        return -1
    end += 2
    line_end = src.find("\n", end)
    content = src[begin + 2 : end - 2]
    if src[end : line_end if line_end >= 0 else len(src)].strip() or not _HAS_SYMBOL.search(content):
        return -1
    return -1 if is_raw and _BLANK_LINE.search(content) else end


def _parse_block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    begin = state.bMarks[start_line] + state.tShift[start_line]
    opener = state.src[begin : begin + 2]
    if opener not in ("$$", "\\[") or state.is_code_block(start_line):
        return False
    end = formula_end(state.src, begin, MATH_CLOSERS[opener], is_raw=False)
    if end < 0:
        return False
    last = bisect_left(state.eMarks, end, start_line)
    if last >= end_line:
        return False
    # Asked below an item whether its text ends here, the formula itself stands outside.
    indent = min(state.blkIndent, state.sCount[start_line])
    for line in range(start_line + 1, last + 1):
        if state.isEmpty(line) or state.sCount[line] < indent:
            return False
    source = state.getLines(start_line, last + 1, state.blkIndent, False).strip()
    content = source[2:-2].strip()
    if not _HAS_SYMBOL.search(content):
        return False
    if silent:
        return True
    token = state.push("math_block", "", 0)
    token.map = [start_line, last + 1]
    token.content = content
    token.markup = source
    state.line = last + 1
    return True
