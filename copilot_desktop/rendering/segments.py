"""Cuts a long finished text at places where Markdown can be parsed in parts, without parsing it.

A cut is made only where a new top-level block or list item begins for certain: at a heading, a
rule, a fence, an item or a link definition at the left edge, or at any line at the left edge
after a blank line. What cannot be cut and is longer than any text a person writes is shown as
plain text, in pieces.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.rendering.math_rules import formula_end, open_formula

#: Size from which the next safe place is taken.
SEGMENT_CHARS: Final = 3000
#: A part above this that cannot be cut is shown as plain text.
PLAIN_CHARS: Final = 64 * 1024
#: Rows of a table that are parsed at once; fewer when it has many columns.
MAX_ROWS: Final = 200
_MAX_CELLS: Final = 2000
_NEVER: Final = 1 << 30

_FENCE: Final = re.compile(r"^( {0,3})(`{3,}(?=[^`]*$)|~{3,})")
_HEADING: Final = re.compile(r"#{1,6}(?:[ \t]|$)")
_RULE: Final = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_ITEM: Final = re.compile(r"([-*+]|\d{1,9}[.)])([ \t]+|$)")
_DEFINITION: Final = re.compile(r"\[[^\]\[\\^\n]{1,200}\]:[ \t]*[^\s<>()\\]+[ \t]*$")
_DELIMITERS: Final = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,63}\|?[ \t]*$")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a text.

    Attributes:
        source: Markdown whose blocks are those of the whole text here.
        rest: more rows of the table that ends `source`.
        first_number: of the first item, when the part begins inside an ordered list.
        goes_on: the next part begins with the next item of the list that ends this one.
        plain: number of the stretch of plain text that the part belongs to, None for Markdown.
        ends_stretch: the last part of its stretch.
    """

    source: str
    rest: str = ""
    first_number: int | None = None
    goes_on: bool = False
    plain: int | None = None
    ends_stretch: bool = True

    @property
    def text(self) -> str:
        return self.source + self.rest


def normalize_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def cut_segments(
    source: str, rendered: Collection[int] = (), target: int = SEGMENT_CHARS, *, is_start: bool = True
) -> list[Segment]:
    """Return parts of `source` of about `target` characters whose blocks are those of the whole.

    Lines end with "\\n" in the parts.

    Args:
        rendered: numbers of the stretches of plain text that shall be parsed all the same.
        is_start: `source` begins a message, and perhaps with a byte order mark.
    """
    source = normalize_newlines(source)
    if is_start:
        source = source.removeprefix("\ufeff")
    if len(source) <= target * 3 // 2:
        return [Segment(source)]
    segments: list[Segment] = []
    stretch = 0
    for segment in _Cutter(source, target).segments():
        if len(segment.source) <= PLAIN_CHARS or _is_code(segment.source):
            segments.append(segment)
            continue
        if stretch in rendered:
            segments.append(segment)
        else:
            pieces = [replace(segment, source=piece, plain=stretch) for piece in _slices(segment.source)]
            segments += [replace(piece, ends_stretch=False) for piece in pieces[:-1]]
            segments.append(pieces[-1])
        stretch += 1
    return segments


def row_limit(columns: int) -> int:
    """Return how many rows of a table are parsed at once."""
    return max(10, min(MAX_ROWS, _MAX_CELLS // max(1, columns)))


def closed_part(source: str) -> tuple[int, bool]:
    """Return how much of a growing text is closed for certain, and whether its list goes on."""
    complete = source.rfind("\n") + 1
    formula = open_formula(source)
    cuts = [
        cut
        for cut in _Cutter(source[:complete], 0).cuts()
        if cut.number is None and cut.rest_from < 0 and (formula < 0 or cut.position <= formula)
    ]
    return (cuts[-1].position, cuts[-1].goes_on) if cuts else (0, False)


def _is_code(source: str) -> bool:
    """Tell whether `source` is one fenced block: however long, it is parsed line by line."""
    match = _FENCE.match(source)
    if match is None or match.group(1):
        return False
    mark = match.group(2)
    close = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$", re.MULTILINE)
    end = close.search(source, source.find("\n") + 1)
    return end is None or not source[end.end() :].strip()


def _slices(source: str) -> Iterator[str]:
    start = 0
    while len(source) - start > SEGMENT_CHARS:
        end = start + SEGMENT_CHARS
        cut = source.rfind("\n", start, end) + 1 or source.rfind(" ", start, end) + 1
        end = cut if cut > start else end
        yield source[start:end]
        start = end
    yield source[start:]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place for a cut; see the attributes of `Segment`."""

    position: int
    number: int | None = None
    goes_on: bool = False
    rest_from: int = -1


class _Cutter:
    """Walks over the lines of a text and knows what is open at its top level."""

    def __init__(self, source: str, target: int) -> None:
        self._source = source
        self._target = target
        self._lines = source.split("\n")
        self._found: list[_Cut] = []
        self._last = 0
        self._candidate: _Cut | None = None
        self._position = 0
        # Nothing is open that this line could go on with.
        self._is_fresh = True
        # A list, its innermost known indent, its mark and the number of its next item.
        self._offset = 0
        self._mark = ""
        self._number = 0
        self._in_quote = False
        # The line before may go on with the list or quote, or be a paragraph below it.
        self._is_loose = False
        # A line may have begun a list or not.
        self._is_unsure = False
        # Indent of what belongs to the item without text that was the line before.
        self._empty_offset = 0
        self._after_definition = False

    def segments(self) -> Iterator[Segment]:
        start = _Cut(0)
        for cut in [*self.cuts(), _Cut(len(self._source))]:
            middle = cut.rest_from if cut.rest_from >= 0 else cut.position
            if cut.position > start.position:
                yield Segment(
                    self._source[start.position : middle],
                    self._source[middle : cut.position],
                    start.number,
                    cut.goes_on,
                )
            start = cut

    def cuts(self) -> list[_Cut]:
        """Return the places to cut at, in order."""
        index = 0
        while index < len(self._lines):
            if not self._lines[index]:
                self._take_blank()
                self._position += 1
                index += 1
                continue
            count = self._take(index)
            if count == 0:
                break
            if count == 1:
                self._position += len(self._lines[index]) + 1
            else:
                self._position += sum(map(len, self._lines[index : index + count])) + count
            index += count
        self._end()
        return self._found

    def _end(self) -> None:
        candidate = self._candidate
        if candidate is not None and len(self._source) - candidate.position > 4 * self._target:
            self._found.append(candidate)

    def _may_cut(self, *, number: int | None = None, goes_on: bool = False) -> None:
        """A block begins at the present position."""
        cut = _Cut(self._position, number, goes_on)
        if cut.position > self._last and cut.position - self._last >= self._target:
            before = self._candidate
            if before is not None and cut.position - before.position > 4 * self._target:
                self._found.append(before)
            self._found.append(cut)
            self._last = cut.position
            self._candidate = None
        elif cut.position > self._last:
            self._candidate = cut

    def _leave(self) -> None:
        """Whatever was open is closed."""
        self._offset = 0
        self._mark = ""
        self._in_quote = self._is_unsure = self._is_loose = False

    def _take_blank(self) -> None:
        if self._is_fresh and self._offset == _NEVER:
            # Two blank lines below an item without text end the list.
            self._leave()
        self._is_fresh = True
        self._after_definition = False
        self._empty_offset = 0

    def _take(self, index: int) -> int:
        """Take in a line; return how many lines were taken, 0 to cut no more."""
        line = self._lines[index]
        bare = line.lstrip(" \t")
        if not bare:
            self._take_blank()
            return 1
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
            return 0 if self._is_loose and begin in "`~" else 1
        if indent > 3:
            return 1
        was_loose, self._is_loose = self._is_loose, False
        if begin in "`~" and _FENCE.match(line):
            return self._take_fence(index, indent)
        if begin == "#" and _HEADING.match(bare):
            self._begin_block(indent)
            self._is_fresh = indent == 0
            return 1
        if begin in "*-_" and _RULE.match(bare):
            is_sure = was_fresh or (not was_loose and (self._mark != "" or self._in_quote))
            return self._take_rule(index, indent, is_sure=is_sure)
        if (begin in "-*+" or begin.isdigit()) and (match := _ITEM.match(bare)):
            self._take_item(match, indent, bare, was_fresh=was_fresh, was_loose=was_loose)
            return 1
        if begin == ">":
            if not self._in_quote:
                self._begin_block(indent)
            self._in_quote = True
            return 1
        return self._take_text(index, indent, bare, was_fresh=was_fresh, after_definition=after_definition)

    def _take_text(
        self, index: int, indent: int, bare: str, *, was_fresh: bool, after_definition: bool
    ) -> int:
        line = self._lines[index]
        begin = bare[0]
        if begin in "$\\" and (count := self._formula_lines(index, bare)):
            if indent and (self._mark or self._in_quote or not was_fresh):
                return 0
            self._begin_block(indent)
            self._is_fresh = indent == 0
            return count
        if was_fresh:
            self._begin_block(indent)
            if begin == "|" and indent == 0 and (count := self._take_table(index)):
                return count
        self._after_definition = (was_fresh or after_definition) and _DEFINITION.match(line) is not None
        if after_definition and self._after_definition:
            self._begin_block(indent)
        if bare.startswith("[^") and not self._in_quote:
            # A footnote, perhaps: what stands below it goes on as below a quote.
            self._leave()
            self._in_quote = True
        else:
            self._is_loose = self._mark != "" or self._in_quote
        return 1

    def _begin_block(self, indent: int) -> None:
        if indent == 0:
            self._may_cut()
        self._leave()

    def _take_fence(self, index: int, indent: int) -> int:
        if self._is_unsure and indent:
            return 0
        self._begin_block(indent)
        match = _FENCE.match(self._lines[index])
        mark = match.group(2) if match else "```"
        close = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
        for end in range(index + 1, len(self._lines)):
            if close.match(self._lines[end]):
                self._is_fresh = True
                return end + 1 - index
        return len(self._lines) - index

    def _take_rule(self, index: int, indent: int, *, is_sure: bool) -> int:
        line = self._lines[index]
        if is_sure or line.strip().strip("-"):
            self._begin_block(indent)
            self._is_fresh = indent == 0
        else:
            # A rule or the underline of a heading, both end what is open; or that of a table's header.
            self._leave()
            self._is_fresh = indent == 0 and "|" not in self._lines[index - 1]
        return 1

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
        is_known = not self._is_unsure and not (goes_on and was_loose and not was_fresh)
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

    def _formula_lines(self, index: int, bare: str) -> int:
        """Return how many lines the formula takes that begins here, 0 when none does."""
        closer = {"$$": "$$", "\\[": "\\]"}.get(bare[:2])
        if closer is None:
            return 0
        begin = self._position + len(self._lines[index]) - len(bare)
        end = formula_end(self._source, begin, closer)
        return 0 if end < 0 else self._source.count("\n", begin, end) + 1

    def _take_table(self, index: int) -> int:
        """Take in a table with more rows than are parsed at once; return its number of lines."""
        lines = self._lines
        if index + 1 >= len(lines) or not _DELIMITERS.match(lines[index + 1]):
            return 0
        first = index + 2 + row_limit(lines[index + 1].strip().strip("|").count("|") + 1)
        if first >= len(lines) or not all(line.startswith("|") for line in lines[index : first + 1]):
            return 0
        end = first
        while end < len(lines) and lines[end].startswith("|"):
            end += 1
        if end < len(lines) and lines[end].strip():
            return 0
        begin = self._position
        rest_from = begin + sum(map(len, lines[index:first])) + first - index
        stop = rest_from + sum(map(len, lines[first:end])) + end - first
        if begin > self._last:
            self._found.append(_Cut(begin))
        self._found.append(_Cut(min(stop, len(self._source)), rest_from=rest_from))
        self._last = stop
        self._candidate = None
        self._is_fresh = True
        return end - index
