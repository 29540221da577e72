"""markdown-it as this application uses it: no text is lost, and the work is bounded.

Raw HTML and linkify are off. Rules that could take seconds on a text made for it are replaced
by ones that stop in time and show what is left as it was written.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from copilot_desktop.rendering.autolinks import add_autolinks
from copilot_desktop.rendering.blocks import MAX_TEXT_CHARS
from copilot_desktop.rendering.footnotes import add_footnotes
from copilot_desktop.rendering.math_rules import add_math

#: Levels of quotes (one each) and list items (two each); what lies deeper is shown as written.
#: The parser's own limit would drop it.
MAX_DEPTH: Final = 60
#: `[` repeated is the slowest inline input known, 12 us each; this bounds it to one frame.
_MAX_BRACKETS: Final = 1000
_MAX_COLUMNS: Final = 64

References = MutableMapping[str, Any]


def _parse_depths(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """At the deepest level, make one paragraph of all that belongs there."""
    if silent or state.level < MAX_DEPTH:
        return False
    line = start_line + 1
    # A negative indent is the parser's mark of a line that goes on lazily.
    while line < end_line and (
        state.isEmpty(line) or state.sCount[line] < 0 or state.sCount[line] >= state.blkIndent
    ):
        line += 1
    token = state.push("paragraph_open", "p", 1)
    token.map = [start_line, line]
    token = state.push("inline", "", 0)
    token.content = state.getLines(start_line, line, state.blkIndent, False).strip()
    token.map = [start_line, line]
    token.children = []
    state.push("paragraph_close", "p", -1)
    state.line = line
    return True


def _parse_inline(state: StateCore) -> None:
    """Replaces markdown-it's rule: leaves texts alone whose inline parse could take seconds."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if len(token.content) > MAX_TEXT_CHARS or token.content.count("[") > _MAX_BRACKETS:
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            _INLINE.inline.parse(token.content, _INLINE, state.env, token.children)


def _parse_table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Replaces markdown-it's rule: a row of hundreds of columns is no table to read.

    Short rows are filled up with empty cells, so ten kilobytes could become 65,000 cells.
    """
    if start_line + 1 >= end_line:
        return False
    delimiters = state.src[state.bMarks[start_line + 1] : state.eMarks[start_line + 1]]
    return delimiters.count("|") <= _MAX_COLUMNS and table(state, start_line, end_line, silent)


def _make_inline() -> MarkdownIt:
    """Return the parser of texts. Its nesting is that of brackets and stays small: it costs time."""
    options: Any = {"html": False, "strikethrough_single_tilde": True}
    return MarkdownIt("commonmark", options).enable(["strikethrough"])


def _make_parser(inline: MarkdownIt) -> MarkdownIt:
    options: Any = {"html": False, "maxNesting": MAX_DEPTH + 10, "tasklists": True, "alerts": True}
    parser = MarkdownIt("commonmark", options).enable(["table"])
    parser.block.ruler.before("table", "depths", _parse_depths)
    parser.block.ruler.at("table", _parse_table, {"alt": ["paragraph", "reference"]})
    parser.core.ruler.at("inline", _parse_inline)
    add_math(parser, inline)
    add_footnotes(parser, inline)
    add_autolinks(inline)
    return parser


_INLINE: Final = _make_inline()
PARSER: Final = _make_parser(_INLINE)
