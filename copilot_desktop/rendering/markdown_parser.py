"""markdown-it as this application uses it: no text is lost, and the work is bounded.

Raw HTML and linkify are off. Rules that could take seconds on a text made for it are replaced
by ones that stop in time and show what is left as it was written.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import MutableMapping
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from copilot_desktop.rendering.autolinks import add_autolinks
from copilot_desktop.rendering.blocks import MAX_TEXT_CHARS
from copilot_desktop.rendering.cutter import row_limit
from copilot_desktop.rendering.footnotes import add_footnotes
from copilot_desktop.rendering.math_rules import add_math
from copilot_desktop.rendering.text_rule import replace_text_rules

#: Levels of quotes (one each) and list items (two each); what lies deeper is shown as written.
#: The parser's own limit would drop it.
MAX_DEPTH: Final = 60
#: `[` repeated is the slowest inline input known, 12 us each; this bounds it to one frame.
_MAX_BRACKETS: Final = 1000
#: The same for all signs that have a meaning inside a text.
_MAX_SIGNS: Final = 2000
_SIGNS: Final = "[*_~`<&!$@:\\"
_MAX_COLUMNS: Final = 64

#: In the environment of a parse: how many lines of the text are complete.
COMPLETE_LINES: Final = "complete_lines"
#: How many rows were shown before of the table that begins the text.
SHOWN_ROWS: Final = "shown_rows"

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
    _forget_unfinished(state.env)
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if _is_too_slow(token.content):
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            _INLINE.inline.parse(token.content, _INLINE, state.env, token.children)


def _is_too_slow(content: str) -> bool:
    if len(content) <= _MAX_BRACKETS:
        return False
    return (
        len(content) > MAX_TEXT_CHARS
        or content.count("[") > _MAX_BRACKETS
        or sum(content.count(sign) for sign in _SIGNS) > _MAX_SIGNS
    )


def _forget_unfinished(env: MutableMapping[str, Any]) -> None:
    """Take back links whose definition reaches the unfinished last line: their address may go on."""
    complete = env.get(COMPLETE_LINES)
    references = env.get("references")
    if complete is None or not isinstance(references, ChainMap):
        return
    own = references.maps[0]
    for label in [label for label, found in own.items() if found["map"][1] > complete]:
        del own[label]


def _parse_table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Replaces markdown-it's rule: very many rows are kept as written, very many columns are text.

    Short rows are filled up with empty cells, so ten kilobytes could become 65,000 cells.
    """
    if start_line + 1 >= end_line:
        return False
    delimiters = state.src[state.bMarks[start_line + 1] : state.eMarks[start_line + 1]]
    if "-" not in delimiters:
        return False
    columns = delimiters.strip().strip("|").count("|") + 1
    if columns > _MAX_COLUMNS:
        return False
    shown = state.env.get(SHOWN_ROWS, 0) if start_line == 0 else 0
    last = min(end_line, start_line + 2 + max(0, row_limit(columns) - shown))
    if not table(state, start_line, last, silent):
        return False
    if not silent and state.line == last < end_line:
        _keep_rest(state, end_line)
    return True


def _keep_rest(state: StateBlock, end_line: int) -> None:
    """Put the rows from the present line on into the table that was just parsed, as they are."""
    first = line = state.line
    stops = state.md.block.ruler.getRules("blockquote")
    parent, state.parentType = state.parentType, "table"
    while line < end_line and not state.isEmpty(line):
        indent = state.sCount[line] - state.blkIndent
        if indent < 0 or indent > 3:
            break
        # Nothing else begins with a bar; the loop over the rules is what takes time.
        is_row = state.src[state.bMarks[line] + state.tShift[line]] == "|"
        if not is_row and any(stop(state, line, end_line, True) for stop in stops):
            break
        line += 1
    state.parentType = parent
    if line == first:
        return
    closing = state.tokens.pop()
    rest = Token("table_rest", "", 0, content=state.getLines(first, line, state.blkIndent, False))
    state.tokens += [rest, closing]
    opening = next(token for token in reversed(state.tokens) if token.type == "table_open")
    opening.map = [opening.map[0] if opening.map else first, line]
    state.line = line


class _TextParser(MarkdownIt):
    def normalizeLinkText(self, link: str) -> str:
        """Return how an address in angle brackets is shown: as written where it holds an `xn--` name.

        Put into letters, such a name could look like any other one.
        """
        return link if "xn--" in link.lower() else super().normalizeLinkText(link)


def _make_inline() -> MarkdownIt:
    """Return the parser of texts. Its nesting is that of brackets and stays small: it costs time."""
    options: Any = {"html": False, "strikethrough_single_tilde": True}
    return _TextParser("commonmark", options).enable(["strikethrough"])


def _make_parser(inline: MarkdownIt) -> MarkdownIt:
    options: Any = {"html": False, "maxNesting": MAX_DEPTH + 10, "tasklists": True, "alerts": True}
    parser = MarkdownIt("commonmark", options).enable(["table"])
    parser.block.ruler.before("table", "depths", _parse_depths)
    parser.block.ruler.at("table", _parse_table, {"alt": ["paragraph", "reference"]})
    parser.core.ruler.at("inline", _parse_inline)
    replace_text_rules(parser)
    add_math(parser, inline)
    add_footnotes(parser, inline)
    add_autolinks(inline)
    return parser


_INLINE: Final = _make_inline()
PARSER: Final = _make_parser(_INLINE)
