"""Cuts a long finished text into parts that can be parsed by themselves; see `cutter` for where.

What cannot be cut and is longer than any text a person writes is shown as plain text, in pieces.
A long text is cut a little at a time: no step takes longer because the text is longer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.rendering.cutter import FENCE, Cut, Cutter, closing_fence
from copilot_desktop.rendering.math_rules import open_formula

#: Size from which the next safe place is taken.
SEGMENT_CHARS: Final = 3000
#: A part above this that cannot be cut is shown as plain text.
PLAIN_CHARS: Final = 64 * 1024
#: So is one that would take longer to parse, in about microseconds.
_PLAIN_COST: Final = 200_000
_LINE_COST: Final = 20
_ITEM_COST: Final = 80
_ITEM: Final = re.compile(r"^[ \t>]*(?:[-*+]|[0-9]{1,9}[.)])(?=\s)", re.MULTILINE)
_ALL: Final = 1 << 60


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a text.

    Attributes:
        source: Markdown whose blocks are those of the whole text here.
        start: where it begins in the text whose lines end with "\\n".
        rest: more rows of the table that ends `source`.
        first_number: of the first item, when the part begins inside an ordered list.
        goes_on: the next part begins with the next item of the list that ends this one.
        plain: number of the stretch of plain text that the part belongs to, None for Markdown.
        ends_stretch: the last part of its stretch.
        is_code: it is one fenced block.
        is_empty: it has no blocks: link definitions and blank lines.
    """

    source: str
    start: int = 0
    rest: str = ""
    first_number: int | None = None
    goes_on: bool = False
    plain: int | None = None
    ends_stretch: bool = True
    is_code: bool = False
    is_empty: bool = False

    @property
    def text(self) -> str:
        return self.source + self.rest


def normalize_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


class Cutting:
    """A text that is being cut.

    Attributes:
        source: the text, whose lines end with "\\n".
        segments: the parts so far.
        cut_up_to: where the rest begins, which is not cut yet.
        is_done: the parts are the whole text.
    """

    def __init__(
        self,
        source: str,
        rendered: Collection[int] = (),
        target: int = SEGMENT_CHARS,
        *,
        is_start: bool = True,
    ) -> None:
        """Begin to cut. For the arguments see `cut_segments`."""
        source = normalize_newlines(source)
        self.source = source.removeprefix("\ufeff") if is_start else source
        self.segments: list[Segment] = []
        self.cut_up_to = 0
        self.is_done = False
        self._rendered = rendered
        self._cutter = Cutter(self.source, target)
        self._from = Cut(0)
        self._taken = 0
        self._stretch = 0
        if len(self.source) <= target * 3 // 2:
            self.segments.append(Segment(self.source))
            self.cut_up_to, self.is_done = len(self.source), True

    def step(self, lines: int) -> None:
        """Cut as far as a look at so many lines goes; lines of a kind count as one."""
        if self.is_done:
            return
        cutter = self._cutter
        cutter.walk(lines)
        found = cutter.found
        while self._taken < len(found):
            self._take(found[self._taken])
            self._taken += 1
        if cutter.is_done:
            self._take(Cut(len(self.source), is_empty=cutter.ends_empty))
            self.is_done = True

    def _take(self, cut: Cut) -> None:
        start, self._from = self._from, cut
        self.cut_up_to = cut.position
        if cut.position <= start.position:
            return
        middle = cut.rest_from if cut.rest_from >= 0 else cut.position
        source = self.source[start.position : middle]
        segment = Segment(
            source,
            start.position,
            self.source[middle : cut.position],
            start.number,
            cut.goes_on,
            is_code=len(source) > SEGMENT_CHARS and _is_code(source),
            is_empty=cut.is_empty,
        )
        if segment.is_code or segment.is_empty or not _is_too_long(source):
            self.segments.append(segment)
            return
        if self._stretch in self._rendered:
            self.segments.append(segment)
        else:
            *pieces, last = plain_pieces(source, start.position, self._stretch)
            self.segments += [*pieces, replace(last, rest=segment.rest, ends_stretch=True)]
        self._stretch += 1


def cut_segments(
    source: str, rendered: Collection[int] = (), target: int = SEGMENT_CHARS, *, is_start: bool = True
) -> list[Segment]:
    """Return parts of `source` of about `target` characters whose blocks are those of the whole.

    Lines end with "\\n" in the parts.

    Args:
        rendered: numbers of the stretches of plain text that shall be parsed all the same.
        is_start: `source` begins a message, and perhaps with a byte order mark.
    """
    cutting = Cutting(source, rendered, target, is_start=is_start)
    while not cutting.is_done:
        cutting.step(_ALL)
    return cutting.segments


def plain_pieces(source: str, start: int, stretch: int) -> Iterator[Segment]:
    """Return a stretch of plain text, which begins at `start`, in pieces."""
    begin = 0
    while len(source) - begin > SEGMENT_CHARS:
        end = begin + SEGMENT_CHARS
        cut = source.rfind("\n", begin, end) + 1 or source.rfind(" ", begin, end) + 1
        end = cut if cut > begin else end
        yield Segment(source[begin:end], start + begin, plain=stretch, ends_stretch=False)
        begin = end
    yield Segment(source[begin:], start + begin, plain=stretch, ends_stretch=False)


def closed_part(source: str) -> tuple[int, bool]:
    """Return how much of a growing text is closed for certain, and whether its list goes on."""
    complete = source.rfind("\n") + 1
    formula = open_formula(source)
    cutter = Cutter(source[:complete], 0)
    while not cutter.is_done:
        cutter.walk(_ALL)
    cuts = [
        cut
        for cut in cutter.found
        if cut.number is None and cut.rest_from < 0 and (formula < 0 or cut.position <= formula)
    ]
    return (cuts[-1].position, cuts[-1].goes_on) if cuts else (0, False)


def _is_too_long(source: str) -> bool:
    if len(source) <= 2 * SEGMENT_CHARS:
        return False
    if len(source) > PLAIN_CHARS:
        return True
    cost = _LINE_COST * source.count("\n")
    return cost > _PLAIN_COST or cost + _ITEM_COST * len(_ITEM.findall(source)) > _PLAIN_COST


def _is_code(source: str) -> bool:
    """Tell whether `source` is one fenced block: however long, it is parsed line by line."""
    line, _, _ = source.partition("\n")
    match = FENCE.match(line)
    if match is None or match.group(1):
        return False
    end = closing_fence(match.group(2)).search(source, len(line) + 1)
    return end is None or not source[end.end() :].strip()
