"""Incremental Markdown: finished blocks are committed once, only the open tail is parsed again.

How it works. Block k may be committed when a later block exists whose first line is complete:
a partial last line could still turn into a lazy continuation of k. The cut is made at the end
of k, not at the start of k+1, so that link definitions between them (which emit no token) stay
in the tail. An open list commits its finished items, an open table its finished rows (its
header is kept as context for the next parse), an open formula nothing, and an open top-level
fence is not parsed at all: lines are appended until the closing fence. Plain words are
appended to the last paragraph as it was parsed.

Work is bounded for every input, besides the bounds of `markdown_parser`: above `OPEN_LIMIT` the
tail is parsed only up to a line before which everything is closed for certain; until one comes
its newest part is plain text. So it is below the limit when the last parse took long, until
the tail has grown. Above `CLOSE_LIMIT` a tail is committed as plain text.
"""

from __future__ import annotations

import re
import time
from collections import ChainMap
from dataclasses import dataclass, field, replace
from typing import Any, Final

from markdown_it.token import Token

from copilot_desktop.rendering.block_builder import build_blocks, code_language
from copilot_desktop.rendering.blocks import Block, Table, TableRest, plain_blocks, without_open_link
from copilot_desktop.rendering.markdown_parser import COMPLETE_LINES, PARSER, SHOWN_ROWS, References
from copilot_desktop.rendering.markdown_static import (
    link_references,
    parse_blocks,
    segment_blocks,
    show_more_rows,
    without_mark,
)
from copilot_desktop.rendering.math_rules import open_formula
from copilot_desktop.rendering.open_fence import OpenFence, is_half_fence
from copilot_desktop.rendering.plain_growth import with_plain_words
from copilot_desktop.rendering.segments import closed_part, cut_segments, normalize_newlines
from copilot_desktop.rendering.top_level import Top, top_level

__all__ = [
    "IncrementalMarkdown",
    "MarkdownFlush",
    "References",
    "link_references",
    "parse_blocks",
    "segment_blocks",
    "show_more_rows",
]

#: An open block above this is not parsed at each flush.
OPEN_LIMIT: Final = 16 * 1024
#: An open block above this is shown as plain text for good.
CLOSE_LIMIT: Final = 64 * 1024
#: A parse of a tail above this size that took longer is not done again before the tail has grown.
_SMALL_TAIL: Final = 2048
_SLOW_S: Final = 0.006
_REPARSE_GROWTH: Final = 1.125
#: A line that may end what is open above the limit, although not for certain.
_MAY_END: Final = re.compile(r"^\d{1,9}[.)]", re.MULTILINE)
#: Without one of these nothing is closed for certain.
_MAY_CLOSE: Final = re.compile(r"\n[ \t]*\n|^(?:[#`~$\\\[*_+-]|\d)", re.MULTILINE)
_LARGE_REPARSE_GROWTH: Final = 1.25


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


class IncrementalMarkdown:
    """Parses one growing text.

    Attributes:
        has_late_references: a link was defined after blocks that may use it were committed;
            parse the finished text as a whole to show them.
        has_plain_parts: a block too long to be parsed while it grew was committed as plain text;
            parse the finished text as a whole to show it as it is.
        parsed_chars: characters given to the parser so far, for tests and benchmarks.
    """

    def __init__(
        self,
        references: References | None = None,
        open_limit: int = OPEN_LIMIT,
        *,
        follows_text: bool = False,
        first_number: int | None = None,
    ) -> None:
        """Begin a text, or go on behind finished blocks that are shown already.

        Args:
            references: link definitions of the text before.
            follows_text: there is a text before.
            first_number: of the first item, when that text ends inside an ordered list.
        """
        self.has_late_references = False
        self.has_plain_parts = False
        self.parsed_chars = 0
        self._open_limit = open_limit
        self._close_limit = open_limit * (CLOSE_LIMIT // OPEN_LIMIT)
        self._pending: list[str] = []
        self._is_first = not follows_text
        self._tail = ""
        self._fence: OpenFence | None = None
        self._table_head = ""
        self._shown_rows = 0
        self._next_number = first_number
        self._references: dict[str, Any] = dict(references or {})
        self._has_committed = follows_text
        self._parsed_length = 0
        self._parsed_blocks: list[Block] = []
        self._was_slow = False
        self._looked_up_to = 0

    def feed(self, text: str) -> None:
        """Append `text`. Costs nothing until the next flush."""
        self._pending.append(text)

    def flush(self, *, final: bool = False) -> MarkdownFlush:
        """Take in what was fed. After a final flush nothing may follow."""
        text = self._take_pending(final=final)
        result = MarkdownFlush()
        if self._fence is not None:
            block = self._fence.block
            rest = self._fence.feed(text)
            if rest is None:
                if final:
                    self._fence.finish()
                    self._fence = None
                    result.committed.append(block)
                else:
                    result.tail.append(block)
                    result.is_same_tail = True
                return result
            result.committed.append(block)
            self._fence = None
            self._tail = rest
        else:
            grown = None if final else self._grown_tail(text)
            self._tail += text
            if grown is not None:
                self._remember(grown, "")
                return MarkdownFlush(tail=grown)
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

    def _take_pending(self, *, final: bool) -> str:
        text = "".join(self._pending)
        self._pending.clear()
        if text.endswith("\r") and not final:
            # Half of a "\r\n", perhaps.
            self._pending.append("\r")
            text = text[:-1]
        if self._is_first and text:
            self._is_first = False
            text = without_mark(text)
        return normalize_newlines(text)

    def _grown_tail(self, text: str) -> list[Block] | None:
        """Return the blocks of the tail with `text` at its end, None when that takes a parse."""
        blocks = self._parsed_blocks
        if not blocks or self._parsed_length != len(self._tail) or self._table_head:
            return None
        last = with_plain_words(self._tail, blocks[-1], text)
        return None if last is None else [*blocks[:-1], last]

    # -- long tails ------------------------------------------------------------

    def _waits(self) -> bool:
        """Tell whether the tail shall not be parsed at this flush."""
        length = len(self._tail)
        if length > self._open_limit:
            if self._begins_fence():
                return False
            if length < self._parsed_length * _LARGE_REPARSE_GROWTH:
                return True
            return _MAY_END.search(self._tail, self._parsed_length) is None
        return self._was_slow and _SMALL_TAIL < length < self._parsed_length * _REPARSE_GROWTH

    def _waiting_tail(self) -> list[Block]:
        return [*self._parsed_blocks, *plain_blocks(self._tail[self._parsed_length :])]

    def _shorten(self) -> list[Block]:
        """Commit of a long tail what is closed for certain, and all of one that is too long."""
        position, list_goes_on = 0, False
        if _MAY_CLOSE.search(self._tail, self._looked_up_to):
            position, list_goes_on = closed_part(self._tail)
        # The last line, and a blank one before it, may still go on.
        self._looked_up_to = max(0, self._tail.rfind("\n", 0, self._tail.rfind("\n") + 1) - 1)
        committed: list[Block] = []
        if position:
            closed, rest = self._tail[:position], self._tail[position:]
            segments = cut_segments(closed, is_start=False)
            for segment in segments:
                self._tail = segment.text
                if segment.plain is not None:
                    committed += self._give_up()
                    continue
                if segment.first_number is not None:
                    self._next_number = segment.first_number
                goes_on = segment.goes_on or (list_goes_on and segment is segments[-1])
                more, tail, _ = self._parse(final=True, more_items=goes_on)
                committed += [*more, *tail]
                self._has_committed |= bool(committed)
            self._tail = rest
            self._parsed_length, self._parsed_blocks = 0, []
            self._looked_up_to = 0
        if len(self._tail) > self._close_limit and not self._begins_fence():
            committed += self._give_up()
        return committed

    def _begins_fence(self) -> bool:
        """Tell whether the tail begins with a fence: however long, it takes no time."""
        line, newline, _ = self._tail.lstrip("\n").partition("\n")
        return bool(newline) and OpenFence.opens(line)

    def _give_up(self) -> list[Block]:
        plain = plain_blocks(self._tail)
        self.has_plain_parts = True
        self._tail, self._table_head, self._next_number = "", "", None
        self._parsed_length, self._parsed_blocks = 0, []
        self._looked_up_to = 0
        return plain

    # -- text ------------------------------------------------------------------

    def _advance(self, *, final: bool) -> tuple[list[Block], list[Block], bool]:
        """Take the tail on; return committed blocks, tail blocks, and whether to go on."""
        committed = self._shorten() if len(self._tail) > self._open_limit else []
        if not self._tail.strip():
            return committed, [], False
        if not final and self._waits():
            return committed, self._waiting_tail(), False
        started = time.thread_time()
        more, tail, again = self._parse(final=final)
        self._was_slow = time.thread_time() - started > _SLOW_S
        return committed + more, tail, again

    def _parse(self, *, final: bool, more_items: bool = False) -> tuple[list[Block], list[Block], bool]:
        """Parse the tail. Arguments: more_items: the list that ends it goes on all the same."""
        held = "" if final else self._tail[self._tail.rfind("\n") + 1 :]
        held = held if held and is_half_fence(held) else ""
        head = self._table_head
        text = head + self._tail.removesuffix(held)
        lines = text.split("\n")
        complete = len(lines) if final else len(lines) - 1
        env: dict[str, Any] = {"references": ChainMap({}, self._references), COMPLETE_LINES: complete}
        if head:
            env[SHOWN_ROWS] = self._shown_rows
        self.parsed_chars += len(text)
        tokens = PARSER.parse(text, env)
        tops = top_level(tokens)
        formula = -1 if final else open_formula(text)
        # What stands before an open formula may go on with it.
        limit = len(lines) + 1 if formula < 0 else text.count("\n", 0, formula)

        ready = 0
        while ready < len(tops) - 1 and tops[ready + 1].certain_from < complete:
            if tops[ready].end >= limit:
                break
            ready += 1
        committed: list[Block] = []
        cut = offset = 2 if head else 0
        for number, top in enumerate(tops[:ready]):
            committed += self._build(tokens, top, is_first=number == 0, head=bool(head))
            cut = top.end
        if ready:
            self._table_head = ""
            self._next_number = None
        rest = tops[ready:]
        if len(rest) == 1 and not final and (formula < 0 or rest[0].kind == "fence"):
            opened = self._open(tokens, lines, rest[0], complete, is_first=ready == 0)
            if opened is not None:
                more, tail, cut, again = opened
                self._cut(lines, cut, env, held)
                if self._fence is not None:
                    self._fence.feed(held)
                    self._tail = ""
                tail = self._unfinished(tail, lines, held)
                self._remember(tail, held)
                return committed + more, tail, again
        if cut > offset:
            self._cut(lines, cut, env, held)
        tail = []
        for number, top in enumerate(rest):
            is_first = ready == 0 and number == 0
            goes_on = more_items and number == len(rest) - 1
            tail += self._build(
                tokens, top, is_first=is_first, head=bool(head) and is_first, more_items=goes_on
            )
        tail = tail if final else self._unfinished(tail, lines, held)
        self._looked_up_to = 0
        self._remember(tail, held)
        if final:
            self._cut(lines, len(lines), env, "")
            self._table_head, self._next_number = "", None
        return committed, tail, False

    @staticmethod
    def _unfinished(tail: list[Block], lines: list[str], held: str) -> list[Block]:
        """Return the tail without a live link at its very end: its address may go on."""
        if tail and lines[-1] and not held:
            tail[-1] = without_open_link(tail[-1])
        return tail

    def _remember(self, tail: list[Block], held: str) -> None:
        self._parsed_length = len(self._tail) - len(held)
        self._parsed_blocks = tail

    def _build(
        self, tokens: list[Token], top: Top, *, is_first: bool, head: bool, more_items: bool = False
    ) -> list[Block]:
        return build_blocks(
            tokens[top.first : top.last],
            first_number=self._next_number if is_first else None,
            table_continues=head and is_first,
            more_items=more_items,
        )

    def _open(
        self, tokens: list[Token], lines: list[str], top: Top, complete: int, *, is_first: bool
    ) -> tuple[list[Block], list[Block], int, bool] | None:
        """Commit a part of the open block: (committed, tail, cut line, go on), or None."""
        if top.kind == "fence" and top.start < complete:
            fence = self._open_fence(lines, top, code_language(tokens[top.first].info))
            return None if fence is None else ([], [fence.block], top.start, False)
        if top.kind in ("bullet_list_open", "ordered_list_open"):
            return self._open_list(tokens, top, complete, is_first=is_first)
        if top.kind == "table_open" and complete > top.start + 2:
            return self._open_table(tokens, lines, top, complete)
        return None

    def _open_fence(self, lines: list[str], top: Top, language: str) -> OpenFence | None:
        """Leave the parser for an open top-level fence whose first line is complete."""
        fence = OpenFence(lines[top.start], language)
        body = "\n".join(lines[top.start + 1 :])
        if not OpenFence.opens(lines[top.start]) or fence.feed(body) is not None:
            return None
        self._fence = fence
        return fence

    def _open_list(
        self, tokens: list[Token], top: Top, complete: int, *, is_first: bool
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
        self, tokens: list[Token], lines: list[str], top: Top, complete: int
    ) -> tuple[list[Block], list[Block], int, bool] | None:
        end = min(top.end, complete)
        if end <= top.start + 2:
            return None
        (table,) = build_blocks(tokens[top.first : top.last], table_continues=bool(self._table_head))
        if not isinstance(table, Table):
            return None
        if top.end > end:
            table = _without_last_row(table)
        if not self._table_head:
            self._table_head = lines[top.start] + "\n" + lines[top.start + 1] + "\n"
            self._shown_rows = 0
        self._shown_rows += len(table.rows)
        return [table], [], end, True

    def _cut(self, lines: list[str], line: int, env: dict[str, Any], held: str) -> None:
        """Drop the lines before `line` from the tail, keeping the links they define."""
        for label, definition in env["references"].maps[0].items():
            defined_up_to = definition.get("map", [0, 0])[1]
            if defined_up_to <= line and label not in self._references:
                self._references[label] = definition
                self.has_late_references |= self._has_committed
        self._tail = "\n".join(lines[line:]) + held


def _without_last_row(table: Table) -> Table:
    if table.rest is None:
        return replace(table, rows=table.rows[:-1])
    lines = table.rest.lines[:-1]
    return replace(table, rest=TableRest(lines) if lines else None)


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0
