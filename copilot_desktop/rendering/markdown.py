"""Incremental Markdown: finished blocks are committed once, only the open tail is parsed again.

How it works. Block k may be committed when a later block exists whose first line is complete:
a partial last line could still turn into a lazy continuation of k. The cut is made at the end
of k, not at the start of k+1, so that link definitions between them (which emit no token) stay
in the tail. An open list commits its finished items, an open table its finished rows (its
header is kept as context for the next parse), and an open top-level fence is not parsed at all:
lines are appended until the closing fence.

Work is bounded for every input: besides the bounds of `markdown_parser`, a tail above `OPEN_LIMIT`
is parsed only when it grew by a quarter (its newest part is plain text until then), and above
`CLOSE_LIMIT` it is committed as plain.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from markdown_it.token import Token

from copilot_desktop.rendering.block_builder import build_blocks, code_language
from copilot_desktop.rendering.blocks import Block, CodeBlock, Table, plain_blocks
from copilot_desktop.rendering.markdown_parser import PARSER
from copilot_desktop.rendering.markdown_parser import References as References

#: An open block above this is not parsed at each flush.
OPEN_LIMIT: Final = 16 * 1024
#: An open block above this is shown as plain text for good.
CLOSE_LIMIT: Final = 64 * 1024
#: Growth of a large tail that pays for another parse.
_REPARSE_GROWTH: Final = 1.25
#: Rows of an open table that are parsed again at each flush before they are committed.
_OPEN_TABLE_ROWS: Final = 16

_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
_DEFINITION = re.compile(r"^[ >*+\-\d.)]{0,16}\[[^\]\n]{1,999}\]:", re.MULTILINE)


def normalize_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def parse_blocks(text: str, references: References | None = None) -> list[Block]:
    """Parse a whole text. `references` are link definitions from elsewhere in the message."""
    env: dict[str, Any] = {"references": {} if references is None else ChainMap({}, references)}
    return build_blocks(PARSER.parse(normalize_newlines(text), env))


def link_references(text: str) -> References:
    """Return the link definitions of `text`, for parsing its parts by themselves."""
    if not _DEFINITION.search(text):
        return {}
    env: dict[str, Any] = {}
    PARSER.block.parse(normalize_newlines(text), PARSER, env, [])
    found: References = env.get("references", {})
    return found


@dataclass(slots=True)
class MarkdownFlush:
    """What one flush changed.

    Attributes:
        committed: final blocks, to be put after those committed before.
        tail: replaces the tail of the last flush.
        is_same_tail: the tail is the open code block of the last flush, with more lines.
    """

    committed: list[Block] = field(default_factory=list)
    tail: list[Block] = field(default_factory=list)
    is_same_tail: bool = False


@dataclass(frozen=True, slots=True)
class _Top:
    """A top-level block: source lines [start, end) and tokens [first, last)."""

    kind: str
    start: int
    end: int
    first: int
    last: int


@dataclass(slots=True)
class _OpenFence:
    block: CodeBlock
    close: re.Pattern[str]
    indent: int


def _top_level(tokens: Sequence[Token]) -> list[_Top]:
    tops: list[_Top] = []
    index = 0
    while index < len(tokens):
        end = index
        if tokens[index].nesting == 1:
            end += 1
            while not (tokens[end].level == 0 and tokens[end].nesting == -1):
                end += 1
        start, stop = tokens[index].map or (0, 0)
        tops.append(_Top(tokens[index].type, start, stop, index, end + 1))
        index = end + 1
    return tops


class IncrementalMarkdown:
    """Parses one growing text.

    Attributes:
        has_late_references: a link was defined after blocks that may use it were committed;
            parse the finished text as a whole to show them.
        parsed_chars: characters given to the parser so far, for tests and benchmarks.
    """

    def __init__(self) -> None:
        self.has_late_references = False
        self.parsed_chars = 0
        self._pending: list[str] = []
        self._tail = ""
        self._fence: _OpenFence | None = None
        self._table_head = ""
        self._next_number: int | None = None
        self._references: dict[str, Any] = {}
        self._has_committed = False
        self._parsed_length = 0
        self._parsed_blocks: list[Block] = []

    def feed(self, text: str) -> None:
        """Append `text`. Costs nothing until the next flush."""
        self._pending.append(text)

    def flush(self, *, final: bool = False) -> MarkdownFlush:
        """Take in what was fed. After a final flush nothing may follow."""
        text = "".join(self._pending)
        self._pending.clear()
        if text.endswith("\r") and not final:
            # Half of a "\r\n", perhaps.
            self._pending.append("\r")
            text = text[:-1]
        text = normalize_newlines(text)
        result = MarkdownFlush()
        if self._fence is not None:
            rest = self._feed_fence(self._fence, text)
            if rest is None:
                block = self._fence.block
                if final:
                    self._finish_fence(self._fence)
                    result.committed.append(block)
                else:
                    result.tail.append(block)
                    result.is_same_tail = True
                return result
            result.committed.append(self._fence.block)
            self._fence = None
            self._tail = rest
        else:
            self._tail += text
        self._has_committed |= bool(result.committed)
        while True:
            committed, tail, again = self._advance(final=final)
            result.committed += committed
            self._has_committed |= bool(committed)
            if not again:
                break
        if final:
            result.committed += tail
        else:
            result.tail = tail
        return result

    # -- open fence ------------------------------------------------------------

    def _feed_fence(self, fence: _OpenFence, text: str) -> str | None:
        """Append lines; return what follows the closing fence, None while it is open."""
        block = fence.block
        lines = (block.partial + text).split("\n")
        for index, line in enumerate(lines[:-1]):
            if fence.close.match(line):
                self._close_fence(fence)
                return "\n".join(lines[index + 1 :])
            block.lines.append(_dedent(line, fence.indent))
        block.partial = lines[-1]
        return None

    def _finish_fence(self, fence: _OpenFence) -> None:
        # A last line of nothing but spaces is no line to the parser either.
        if fence.block.partial.strip() and not fence.close.match(fence.block.partial):
            fence.block.lines.append(_dedent(fence.block.partial, fence.indent))
        self._close_fence(fence)
        self._fence = None
        self._tail = ""

    @staticmethod
    def _close_fence(fence: _OpenFence) -> None:
        fence.block.partial = ""
        fence.block.is_open = False

    def _open_fence(self, lines: list[str], top: _Top, language: str) -> CodeBlock | None:
        """Leave the parser for an open top-level fence whose first line is complete."""
        match = _FENCE.match(lines[top.start])
        if match is None:
            return None
        mark = match.group(2)
        close = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
        body = lines[top.start + 1 :]
        if any(close.match(line) for line in body):
            return None
        indent = len(match.group(1))
        block = CodeBlock(
            language, [_dedent(line, indent) for line in body[:-1]], is_open=True, partial=body[-1]
        )
        self._fence = _OpenFence(block, close, indent)
        return block

    # -- text ------------------------------------------------------------------

    def _advance(self, *, final: bool) -> tuple[list[Block], list[Block], bool]:
        """Parse the tail; return committed blocks, tail blocks, and whether to go on."""
        if not self._tail.strip():
            return [], [], False
        if not final and OPEN_LIMIT < len(self._tail) < self._parsed_length * _REPARSE_GROWTH:
            return [], [*self._parsed_blocks, *plain_blocks(self._tail[self._parsed_length :])], False
        head = self._table_head
        text = head + self._tail
        offset = 2 if head else 0
        env: dict[str, Any] = {"references": ChainMap({}, self._references)}
        self.parsed_chars += len(text)
        tokens = PARSER.parse(text, env)
        tops = _top_level(tokens)
        lines = text.split("\n")
        complete = len(lines) if final else len(lines) - 1

        ready = 0
        while ready < len(tops) - 1 and tops[ready + 1].start < complete:
            ready += 1
        committed: list[Block] = []
        cut = offset
        for number, top in enumerate(tops[:ready]):
            committed += self._build(tokens, top, is_first=number == 0, head=bool(head))
            cut = top.end
        if ready:
            self._table_head = ""
            self._next_number = None
        rest = tops[ready:]
        if len(rest) == 1 and not final:
            opened = self._open(tokens, lines, rest[0], complete, is_first=ready == 0)
            if opened is not None:
                more, tail, cut, again = opened
                self._cut(lines, cut, env)
                if self._fence is not None:
                    self._tail = ""
                self._remember(tail)
                return committed + more, tail, again
        if cut > offset:
            self._cut(lines, cut, env)
        tail = []
        for number, top in enumerate(rest):
            is_first = ready == 0 and number == 0
            tail += self._build(tokens, top, is_first=is_first, head=bool(head) and is_first)
        if len(self._tail) > CLOSE_LIMIT and not final:
            plain = plain_blocks(self._tail)
            self._tail, self._table_head, self._next_number = "", "", None
            self._remember([])
            return committed + plain, [], False
        self._remember(tail)
        if final:
            self._cut(lines, len(lines), env)
        return committed, tail, False

    def _remember(self, tail: list[Block]) -> None:
        self._parsed_length = len(self._tail)
        self._parsed_blocks = tail if self._parsed_length > OPEN_LIMIT else []

    def _build(self, tokens: list[Token], top: _Top, *, is_first: bool, head: bool) -> list[Block]:
        return build_blocks(
            tokens[top.first : top.last],
            first_number=self._next_number if is_first else None,
            table_continues=head and is_first,
        )

    def _open(
        self, tokens: list[Token], lines: list[str], top: _Top, complete: int, *, is_first: bool
    ) -> tuple[list[Block], list[Block], int, bool] | None:
        """Commit a part of the open block: (committed, tail, cut line, go on), or None."""
        if top.kind == "fence" and top.start < complete:
            block = self._open_fence(lines, top, code_language(tokens[top.first].info))
            return None if block is None else ([], [block], top.start, False)
        if top.kind in ("bullet_list_open", "ordered_list_open"):
            return self._open_list(tokens, top, complete, is_first=is_first)
        if top.kind == "table_open" and complete - top.start > 2 + _OPEN_TABLE_ROWS:
            return self._open_table(tokens, lines, top, complete)
        return None

    def _open_list(
        self, tokens: list[Token], top: _Top, complete: int, *, is_first: bool
    ) -> tuple[list[Block], list[Block], int, bool] | None:
        items = [
            index
            for index in range(top.first + 1, top.last - 1)
            if tokens[index].level == 1 and tokens[index].type == "list_item_open"
        ]
        done = 0
        while done < len(items) - 1 and _line(tokens[items[done + 1]]) < complete:
            done += 1
        if not done:
            return None
        first = items[done]
        number = self._next_number if is_first else None
        if number is None and top.kind == "ordered_list_open":
            number = int(tokens[top.first].attrs.get("start", 1))
        opening, closing = tokens[top.first], tokens[top.last - 1]
        committed = build_blocks(
            [opening, *tokens[top.first + 1 : first], closing], first_number=number, more_items=True
        )
        self._next_number = None if number is None else number + done
        tail = build_blocks([opening, *tokens[first : top.last]], first_number=self._next_number)
        return committed, tail, _line(tokens[first]), False

    def _open_table(
        self, tokens: list[Token], lines: list[str], top: _Top, complete: int
    ) -> tuple[list[Block], list[Block], int, bool] | None:
        end = min(top.end, complete)
        if end <= top.start + 2:
            return None
        blocks = build_blocks(tokens[top.first : top.last], table_continues=bool(self._table_head))
        table = blocks[0]
        if not isinstance(table, Table):
            return None
        incomplete = top.end - end
        rows = table.rows[: len(table.rows) - incomplete] if incomplete else table.rows
        if not self._table_head:
            self._table_head = lines[top.start] + "\n" + lines[top.start + 1] + "\n"
        committed = Table(table.header, rows, table.alignments, table.place, table.continues)
        return [committed], [], end, True

    def _cut(self, lines: list[str], line: int, env: dict[str, Any]) -> None:
        """Drop the lines before `line` from the tail, keeping the links they define."""
        for label, definition in env["references"].maps[0].items():
            defined_up_to = definition.get("map", [0, 0])[1]
            if defined_up_to <= line and label not in self._references:
                self._references[label] = definition
                self.has_late_references |= self._has_committed
        self._tail = "\n".join(lines[line:])


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _dedent(line: str, indent: int) -> str:
    """Take up to `indent` columns of space from a line; of a tab that is cut, spaces stay."""
    column = 0
    kept = 0
    while column < indent and kept < len(line) and line[kept] in " \t":
        column += 4 - column % 4 if line[kept] == "\t" else 1
        kept += 1
    return " " * max(0, column - indent) + line[kept:]
