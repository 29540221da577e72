"""Walks over the lines of a text for places where Markdown can be cut, without parsing it.

A place is one where a new top-level block or list item begins for certain: at a heading, a rule, a
fence, an item or a link definition at the left edge, or at any line at the left edge after a blank
line. Lines that change nothing are passed over together by one regular expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from copilot_desktop.rendering.footnotes import begins_footnote
from copilot_desktop.rendering.math_rules import formula_end

#: Rows of a table that are parsed at once; fewer when it has many columns.
MAX_ROWS: Final = 200
_MAX_CELLS: Final = 2000
_NEVER: Final = 1 << 30
#: A part with more lines is cut before it has the size that is asked for: each line may be a block.
_MAX_LINES: Final = 120

FENCE: Final = re.compile(r"^( {0,3})(`{3,}(?=[^`]*$)|~{3,})")
_HEADING: Final = re.compile(r"#{1,6}(?:[ \t]|$)")
_ITEM: Final = re.compile(r"([-*+]|[0-9]{1,9}[.)])([ \t]+|$)")
#: With these a line may begin that is no text; digits and spaces are others.
_SIGNS: Final = "-*+_#>`~$\\["
_DELIMITERS: Final = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,63}\|?[ \t]*$")

_LABELLED: Final = re.compile(r"^\[([^\]\n]+)\]:[ \t]*+([^\s]++)", re.MULTILINE)
#: A definition that is one whatever stands below it, and whose address no parser refuses.
_DEFINED: Final = (
    r"\[(?=[ \t]*+[^\s\]])[^\]\[\\^\n]{1,200}+\]:[ \t]*+"
    r"(?:https?:[^\s<>()\\\x00-\x1f\x7f]++|[^\s<>()\\:&\x00-\x1f\x7f]++)[ \t]*+"
)
_DEFINITION: Final = re.compile(_DEFINED + "$")
#: How a line begins that is text wherever it stands below a blank line.
_TEXT: Final = r"(?:[^\s\-*+_#>`~$\\\[\d]|\*{1,2}+[^\s*]|`{1,2}+[^\s`]|[0-9]++[^\s.)0-9])"
_BLANK: Final = r"[ \t]*+\n"
#: What may stand between two places at which nothing is open.
_CLOSED_BLOCKS: Final = re.compile(
    "(?:"
    + "|".join(
        (
            _BLANK,
            r"#{1,6}+(?:[ \t][^\n]*+)?\n",
            rf"(?:-{{3,}}+|\*{{3,}}+|_{{3,}}+){_BLANK}",
            # Up to a blank line: a paragraph, a short table, a quote, a formula of several lines.
            rf"(?!\|){_TEXT}[^\n]*+\n(?:{_TEXT}[^\n]*+\n)*+{_BLANK}",
            rf"(?:\|[^\n]*+\n){{1,10}}+{_BLANK}",
            rf"(?:>[^\n]*+\n)++{_BLANK}",
            rf"\$\$\n[A-Za-z0-9][^\n$]*+\n\$\${_BLANK}",
            rf"\$\$\n(?:[^\s\-*+_#>`~$\[\d][^\n$]*+\n){{1,20}}+\$\${_BLANK}{_BLANK}",
            # A list, up to a line at the left edge that is none of it. Whether a fence with two or three
            # spaces before it stands in an item is for others to tell.
            r"(?=[-*+0-9])(?:(?:[-*+]|[0-9]{1,9}[.)]) (?![-*_ \t]*+\n)[^\n]*+\n"
            rf"|(?:    |\t| {{2,3}}+[^ `~\n])[^\n]*+\n|{_BLANK})++(?<=\n\n)(?={_TEXT}|[#>`$\\\[])",
            r"```(?!`)[^`\n]*+\n(?:(?! {0,3}```)[^\n]*+\n)*+ {0,3}```(?!`)" + _BLANK,
        )
    )
    + ")++"
)
#: Lines that go on with what the line before was, by how that one begins.
_MORE_TEXT: Final = re.compile(r"(?:[^\s\-*+_#>`~$\\\[\d][^\n]*+\n)++")
_MORE_QUOTE: Final = re.compile(r"(?:>[^\n]*+\n)++")
_MORE_ITEMS: Final = {
    **{
        mark: re.compile(rf"(?:{re.escape(mark)} [^\s\-*_][^\n]*+\n(?:  ++\S[^\n]*+\n)*+)++")
        for mark in "-*+"
    },
    **{mark: re.compile(rf"(?:[0-9]{{1,9}}{re.escape(mark)} [^\s][^\n]*+\n)++") for mark in ".)"},
}
_MORE_DEFINITIONS: Final = re.compile(f"(?:{_DEFINED}\n)++")
_BLANK_LINES: Final = re.compile(r"(?:[ \t]*+\n)++")
_TABLE_ROWS: Final = re.compile(r"(?:\|[^\n]*+(?:\n|\Z))++")


def row_limit(columns: int) -> int:
    """Return how many rows of a table are parsed at once."""
    return max(10, min(MAX_ROWS, _MAX_CELLS // max(1, columns)))


def _is_rule(bare: str) -> bool:
    sign = bare[0]
    return not bare.strip(f"{sign} \t") and bare.count(sign) >= 3


def sure_definitions(source: str) -> Iterator[tuple[str, str]]:
    """Yield labels and addresses of a part that has nothing but definitions; see `Cut.is_empty`."""
    return ((match.group(1), match.group(2)) for match in _LABELLED.finditer(source))


@lru_cache(maxsize=64)
def _more_of_item(offset: int) -> re.Pattern[str]:
    """Return what goes on with an item whose text has so many spaces before it."""
    return re.compile(rf"(?: {{{offset}}}[^\n]*+\n|{_BLANK})++")


@lru_cache(maxsize=64)
def closing_fence(mark: str) -> re.Pattern[str]:
    """Return what ends the code that `mark` began, at the beginning of a line."""
    return re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cut:
    """A place for a cut.

    Attributes:
        position: the part before ends here, and another one begins.
        number: of the first item behind it, when that is inside an ordered list.
        goes_on: the list above goes on behind it.
        rest_from: where the rows of a table begin that stand before it and are not parsed, -1 for none.
        is_empty: nothing that is shown stands before it: link definitions and blank lines.
    """

    position: int
    number: int | None = None
    goes_on: bool = False
    rest_from: int = -1
    is_empty: bool = False


class Cutter:
    """Knows what is open at the top level of a text, line by line.

    Attributes:
        found: places to cut at so far, in order.
        is_done: there will be no others.
    """

    def __init__(self, source: str, target: int) -> None:
        """Cut `source` at the first place after each `target` characters."""
        self.found: list[Cut] = []
        self.is_done = False
        self._source = source
        self._target = target
        self._last = 0
        self._wanted = self._wanted_from(0)
        self._candidate: Cut | None = None
        self._position = 0
        self._above = ""
        # Nothing is open that this line could go on with.
        self._is_fresh = True
        # A list, its innermost known indent, its mark and the number of its next item.
        self._offset = 0
        self._mark = ""
        self._number = 0
        # A footnote goes on as a quote does, and below blank lines.
        self._in_quote = self._in_footnote = False
        # The line before may go on with the list or quote, or be a paragraph below it.
        self._is_loose = False
        # A line may have begun a list or not.
        self._is_unsure = False
        # Indent of what belongs to the item without text that was the line before.
        self._empty_offset = 0
        self._after_definition = False
        # Something that is shown stands behind the last cut, or behind the candidate for one.
        self._shows = self._shows_since = False

    def _wanted_from(self, position: int) -> int:
        """Return where the next cut is wanted behind one at a position."""
        size = min(self._target, len(self._source) - position)
        *lines, rest = self._source[position : position + size].split("\n", _MAX_LINES)
        return position + size - (len(rest) if len(lines) >= _MAX_LINES else 0)

    @property
    def ends_empty(self) -> bool:
        """Nothing that is shown stands behind the last place."""
        return not self._shows

    def walk(self, lines: int) -> None:
        """Look at so many lines more, or at fewer when the text ends."""
        size = len(self._source)
        for _ in range(lines):
            if self._position >= size or not self._step(size):
                self._end()
                return

    def _step(self, size: int) -> bool:
        """Take in a line, or several of a kind; return whether to go on."""
        source, begin = self._source, self._position
        if source[begin] == "\n":
            self._position = self._take_blanks(begin)
            return True
        if self._is_fresh and not (self._mark or self._in_quote or self._is_loose or self._is_unsure):
            # Up to where a cut is wanted.
            run = _CLOSED_BLOCKS.match(source, begin, self._wanted)
            if run is not None:
                self._may_cut()
                self._leave()
                self._shows = self._shows_since = True
                self._above = ""
                self._position = run.end()
                return True
        end = source.find("\n", begin)
        line = source[begin : end if end >= 0 else size]
        following = self._take(line)
        if not following:
            self._shows = self._shows_since = True
            return False
        if not self._after_definition and line.strip(" \t"):
            self._shows = self._shows_since = True
        self._above = line
        self._position = min(size, following)
        if following == begin + len(line) + 1 < size:
            self._pass_alike(line[0])
        return True

    def _pass_alike(self, begin: str) -> None:
        """Pass over lines that begin as the last one did and change nothing, but for the last of them."""
        source, start = self._source, self._position
        first = "\n"
        if begin == " " and self._mark and 0 < self._offset < _NEVER and not self._is_loose:
            run = _more_of_item(self._offset).match(source, start)
        elif self._mark and (begin == self._mark or (begin.isdigit() and self._mark in ".)")):
            if self._is_loose or self._is_unsure or self._empty_offset or self._is_fresh:
                return
            first = f"\n{begin} " if begin == self._mark else "\n"
            run = _MORE_ITEMS[self._mark].match(source, start, self._wanted)
        elif begin == "[" and self._after_definition:
            run = _MORE_DEFINITIONS.match(source, start, self._wanted)
        elif begin == ">":
            run = _MORE_QUOTE.match(source, start)
        elif self._is_fresh or begin in _SIGNS or begin.isdigit() or begin.isspace():
            return
        else:
            run = _MORE_TEXT.match(source, start)
        last = source.rfind(first, start, run.end() - 1) + 1 if run is not None else 0
        if last <= start:
            return
        if begin.isdigit() and self._number < _NEVER:
            self._number += source.count("\n", start, last)
        self._position = last

    def _end(self) -> None:
        self.is_done = True
        candidate = self._candidate
        if candidate is not None and len(self._source) - candidate.position > 4 * self._target:
            self.found.append(candidate)
            self._shows = self._shows_since

    def _may_cut(self, *, number: int | None = None, goes_on: bool = False) -> None:
        """A block begins at the present position."""
        position = self._position
        if position <= self._last:
            return
        if position < self._wanted:
            self._candidate = Cut(position, number, goes_on, is_empty=not self._shows)
            self._shows_since = False
            return
        before = self._candidate
        if before is not None and position - before.position > 4 * self._target:
            self.found.append(before)
            self._shows = self._shows_since
        self._add(Cut(position, number, goes_on, is_empty=not self._shows))

    def _add(self, cut: Cut) -> None:
        self.found.append(cut)
        self._last = cut.position
        self._wanted = self._wanted_from(cut.position)
        self._candidate = None
        self._shows = self._shows_since = False

    def _leave(self) -> None:
        """Whatever was open is closed."""
        self._offset = 0
        self._mark = ""
        self._in_quote = self._in_footnote = self._is_unsure = self._is_loose = False

    def _take_blanks(self, begin: int) -> int:
        """Take in blank lines; return where they end."""
        run = _BLANK_LINES.match(self._source, begin)
        end = run.end() if run is not None else begin + 1
        is_closed = not (self._mark or self._in_quote or self._is_unsure or self._above[:1].isspace())
        if is_closed and end - begin > self._target:
            # So many of them stand by themselves; they would belong to indented code.
            self._may_cut()
        self._take_blank()
        if end - begin > 1:
            self._take_blank()
        return end

    def _take_blank(self) -> None:
        if self._is_fresh and self._offset == _NEVER:
            # Two blank lines below an item without text end the list.
            self._leave()
        if self._in_quote and not self._in_footnote:
            self._in_quote = self._is_loose = False
        self._is_fresh = True
        self._after_definition = False
        self._empty_offset = 0

    def _take(self, line: str) -> int:
        """Take in a line, and what belongs to it; return where that ends, 0 to cut no more."""
        following = self._position + len(line) + 1
        bare = line.lstrip(" \t")
        if not bare:
            self._take_blank()
            return following
        indent = len(line) - len(bare)
        if "\t" in line[:indent]:
            indent = len(line[:indent].expandtabs(4))
        was_fresh, self._is_fresh = self._is_fresh, False
        after_definition, self._after_definition = self._after_definition, False
        begin = bare[0]
        empty_offset, self._empty_offset = self._empty_offset, 0
        if empty_offset and indent >= empty_offset:
            self._offset = empty_offset
        elif empty_offset:
            was_fresh = True
        if self._mark and indent >= self._offset:
            # Below a paragraph that ended the list it would be another fence.
            return 0 if self._is_loose and begin in "`~" else following
        if indent > 3:
            return following
        was_loose, self._is_loose = self._is_loose, False
        if begin in "`~" and (fence := FENCE.match(line)):
            return self._take_fence(fence.group(2), following, indent)
        if begin == "#" and _HEADING.match(bare):
            self._begin_block(indent)
            self._is_fresh = indent == 0
            return following
        if begin in "*-_" and _is_rule(bare):
            is_sure = was_fresh or (not was_loose and (self._mark != "" or self._in_quote))
            self._take_rule(line, indent, is_sure=is_sure)
            return following
        if (begin in "-*+" or begin.isdigit()) and (match := _ITEM.match(bare)):
            self._take_item(match, indent, bare, was_fresh=was_fresh, was_loose=was_loose)
            return following
        if begin == ">":
            if not self._in_quote:
                self._begin_block(indent)
            self._in_quote = True
            return following
        return self._take_text(line, bare, was_fresh=was_fresh, after_definition=after_definition)

    def _take_text(self, line: str, bare: str, *, was_fresh: bool, after_definition: bool) -> int:
        begin, indent = bare[0], len(line) - len(bare)
        if begin in "$\\" and (end := self._formula_end(self._position + indent, bare)):
            if indent and (self._mark or self._in_quote or not was_fresh):
                return 0
            self._begin_block(indent)
            self._is_fresh = indent == 0
            return end
        if was_fresh:
            self._begin_block(indent)
            if begin == "|" and indent == 0 and (end := self._take_table(line)):
                return end
        self._after_definition = (was_fresh or after_definition) and _DEFINITION.match(line) is not None
        if after_definition and self._after_definition:
            self._begin_block(indent)
        if begin == "[" and begins_footnote(bare) and not self._in_quote:
            # What stands below it goes on as below a quote.
            is_unsure = self._mark != "" and not was_fresh
            self._leave()
            self._in_quote = self._in_footnote = True
            self._is_unsure = is_unsure
        else:
            self._is_loose = self._mark != "" or self._in_quote
        return self._position + len(line) + 1

    def _begin_block(self, indent: int) -> None:
        if indent == 0:
            self._may_cut()
        self._leave()

    def _take_fence(self, mark: str, following: int, indent: int) -> int:
        if self._is_unsure and indent:
            return 0
        self._begin_block(indent)
        end = closing_fence(mark).search(self._source, following)
        if end is None:
            return len(self._source)
        self._is_fresh = True
        return end.end() + 1

    def _take_rule(self, line: str, indent: int, *, is_sure: bool) -> None:
        if is_sure or line.strip().strip("-"):
            self._begin_block(indent)
            self._is_fresh = indent == 0
        else:
            # A rule or the underline of a heading, both end what is open; or that of a table's header.
            self._leave()
            self._is_fresh = indent == 0 and "|" not in self._above

    def _take_item(
        self, match: re.Match[str], indent: int, bare: str, *, was_fresh: bool, was_loose: bool
    ) -> None:
        marker, space = match.groups()
        is_empty = match.end() == len(bare)
        number = int(marker[:-1]) if marker[0].isdigit() else None
        is_sure = was_fresh or (not was_loose and (self._mark != "" or self._in_quote))
        if not is_sure and (is_empty or number not in (None, 1)):
            # Text, unless what stands above is no paragraph.
            self._is_unsure = True
            self._is_loose = was_loose
            return
        goes_on = self._mark == marker[-1]
        # It is another list if a paragraph ended the one above.
        is_known = not self._is_unsure and not (goes_on and was_loose)
        is_next = goes_on and number is not None
        is_counted = not is_next or self._number < _NEVER
        if is_known and is_counted and indent == 0 and (goes_on or not is_empty):
            self._may_cut(number=self._number if is_next else None, goes_on=goes_on)
        if not goes_on:
            self._leave()
            self._mark = marker[-1]
            self._number = number or 0
        self._number = self._number + 1 if is_known else _NEVER
        width = len((" " * indent + marker + space).expandtabs(4)) - indent - len(marker)
        self._offset = indent + len(marker) + (width if width <= 4 else 1)
        self._in_quote = False
        if is_empty:
            self._empty_offset = indent + len(marker) + 1
            self._offset = _NEVER

    def _formula_end(self, begin: int, bare: str) -> int:
        """Return where the lines end of the formula that begins here, 0 when none does."""
        closer = {"$$": "$$", "\\[": "\\]"}.get(bare[:2])
        end = -1 if closer is None else formula_end(self._source, begin, closer)
        if end < 0:
            return 0
        line_end = self._source.find("\n", end)
        return len(self._source) if line_end < 0 else line_end + 1

    def _take_table(self, line: str) -> int:
        """Take in a table with more rows than are parsed at once; return where it ends, else 0."""
        source, begin = self._source, self._position
        size = len(source)
        second = begin + len(line) + 1
        end = source.find("\n", second)
        delimiters = source[second:end] if second < end else ""
        run = _TABLE_ROWS.match(source, begin) if _DELIMITERS.match(delimiters) else None
        if run is None:
            return 0
        rest_from = end + 1
        for _ in range(row_limit(delimiters.strip().strip("|").count("|") + 1)):
            rest_from = source.find("\n", rest_from, run.end()) + 1
            if not rest_from:
                return 0
        line_end = source.find("\n", run.end())
        if rest_from >= run.end() or source[run.end() : line_end if line_end >= 0 else size].strip():
            return 0
        if begin > self._last:
            self._add(Cut(begin, is_empty=not self._shows))
        self._add(Cut(run.end(), rest_from=rest_from))
        self._is_fresh = True
        return run.end()
