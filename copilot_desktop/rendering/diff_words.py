"""Which words of a changed line are new or gone.

A removed line is compared word by word with the added one that took its place: in pairs where a
block has as many lines on both sides, else with the line it has most in common with. Lines that
have little in common get no marks: where everything is marked, nothing is.

Bounded: long lines and long blocks are left without marks, and a line whose words repeat too
often is marked from its first to its last difference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Final, TypeAlias

from copilot_desktop.rendering.diff import DiffRow, RowKind
from copilot_desktop.rendering.inline import utf16_length

#: Start and length in UTF-16 units.
Mark: TypeAlias = tuple[int, int]

#: Changed share above which two lines have too little in common.
_MAX_CHANGED: Final = 0.6
#: Where it is not sure that one line took the place of the other, as there are more on one side.
_MAX_CHANGED_UNSURE: Final = 0.3
_MAX_LINE: Final = 400
_MAX_TOKENS: Final = 200
#: Pairs of lines of which the most alike are looked for.
_MAX_PAIRS: Final = 400
#: Comparisons of words, for two lines and for a call.
_MAX_LINE_WORK: Final = 2_000
_MAX_WORK: Final = 40_000

_TOKEN: Final = re.compile(r"\w+|\s+|.", re.DOTALL)


def word_marks(rows: Sequence[DiffRow], texts: Sequence[str] | None = None) -> dict[int, tuple[Mark, ...]]:
    """Return the marks of rows, by their index. Rows without a mark are left out.

    Args:
        texts: what is shown of the rows, where that is not their text.
    """
    found: dict[int, tuple[Mark, ...]] = {}
    work = 0
    for deleted, added in _blocks(rows):
        if work > _MAX_WORK:
            break
        if len(deleted) != len(added) and len(deleted) * len(added) > _MAX_PAIRS:
            continue
        old = [_Line(texts[index] if texts else rows[index].text) for index in deleted]
        new = [_Line(texts[index] if texts else rows[index].text) for index in added]
        pairs, cost = _pairs(old, new)
        work += cost
        for i, j in pairs:
            if work > _MAX_WORK:
                break
            work += _compare(old[i], new[j])
            # Another indentation alone makes no pair sure, and is seen without a mark.
            only_blanks = old[i].new_size == new[j].new_size == 0 and len(old) == len(new)
            for index, line in ((deleted[i], old[i]), (added[j], new[j])):
                if marks := line.marks(only_blanks=only_blanks):
                    found[index] = marks
    return found


def _blocks(rows: Sequence[DiffRow]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the indexes of removed lines with those of the added ones behind them."""
    deleted: list[int] = []
    added: list[int] = []
    for index, row in enumerate(rows):
        if row.kind is RowKind.DELETE and not added:
            deleted.append(index)
        elif row.kind is RowKind.ADD and deleted:
            added.append(index)
        elif row.kind is not RowKind.NOTE:
            # A note that says "No newline at end of file" stands between both sides.
            if added:
                yield deleted, added
            deleted, added = ([index] if row.kind is RowKind.DELETE else []), []
    if added:
        yield deleted, added


class _Line:
    """Words of a line, and which of them are changed. A line that is too long has no words."""

    def __init__(self, text: str) -> None:
        self.tokens: list[str] = _TOKEN.findall(text) if len(text) <= _MAX_LINE else []
        if len(self.tokens) > _MAX_TOKENS:
            self.tokens = []
        self.changed = [False] * len(self.tokens)
        self.words = Counter(token for token in self.tokens if not token.isspace())
        self.size = sum(map(len, self.words.elements()))

    def mark(self, start: int, end: int) -> None:
        self.changed[start:end] = [True] * (end - start)

    @property
    def new_size(self) -> int:
        """How many characters are changed. Blanks do not count."""
        pairs = zip(self.tokens, self.changed, strict=True)
        return sum(len(token) for token, is_new in pairs if is_new and not token.isspace())

    def marks(self, *, only_blanks: bool) -> tuple[Mark, ...]:
        """Return the changed stretches. Changed blanks count alone where nothing else has changed."""
        tokens, changed = self.tokens, self.changed
        if not only_blanks:
            for index, token in enumerate(tokens):
                if token.isspace():
                    # A blank between two changed words belongs to them; any other tells nothing.
                    is_inside = 0 < index < len(tokens) - 1
                    changed[index] = is_inside and changed[index - 1] and changed[index + 1]
        offsets = [0, *accumulate(map(utf16_length, tokens))]
        marks: list[Mark] = []
        for index, is_new in enumerate(changed):
            if not is_new:
                continue
            begin, stop = offsets[index], offsets[index + 1]
            if marks and sum(marks[-1]) == begin:
                marks[-1] = marks[-1][0], stop - marks[-1][0]
            else:
                marks.append((begin, stop - begin))
        return tuple(marks)


def _pairs(old: list[_Line], new: list[_Line]) -> tuple[list[tuple[int, int]], int]:
    """Return which lines to compare, in order, and how much work it was to find them."""
    if len(old) == len(new):
        return [(index, index) for index in range(len(old))], len(old)
    # The best sum of what pairs have in common, for every two beginnings of both sides.
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[_in_common(one, other) for other in new] for one in old]
    for i in range(len(old)):
        for j in range(len(new)):
            best[i + 1][j + 1] = max(best[i][j] + alike[i][j], best[i][j + 1], best[i + 1][j])
    pairs: list[tuple[int, int]] = []
    i, j = len(old), len(new)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    pairs.reverse()
    return pairs, 10 * len(old) * len(new)


def _in_common(one: _Line, other: _Line) -> float:
    """Return how alike two lines are, 0 when they have too little in common to compare them."""
    common = sum(map(len, (one.words & other.words).elements()))
    share = 2 * common / max(1, one.size + other.size)
    # One pair that is much alike counts more than two that are somewhat.
    return share * share if share >= 1 - _MAX_CHANGED_UNSURE else 0.0


def _compare(one: _Line, other: _Line) -> int:
    """Mark the differences of two lines, unless they are too many; return how much work that was."""
    a, b = one.tokens, other.tokens
    low = 0
    while low < min(len(a), len(b)) and a[low] == b[low]:
        low += 1
    high = 0
    while high < min(len(a), len(b)) - low and a[len(a) - 1 - high] == b[len(b) - 1 - high]:
        high += 1
    inner_a, inner_b = a[low : len(a) - high], b[low : len(b) - high]
    counts = Counter(inner_b)
    work = sum(counts[token] for token in inner_a)
    if work > _MAX_LINE_WORK:
        one.mark(low, low + len(inner_a))
        other.mark(low, low + len(inner_b))
        work = 0
    else:
        matcher = SequenceMatcher(None, inner_a, inner_b, autojunk=False)
        for tag, a_start, a_end, b_start, b_end in matcher.get_opcodes():
            if tag != "equal":
                one.mark(low + a_start, low + a_end)
                other.mark(low + b_start, low + b_end)
    if one.new_size + other.new_size > _MAX_CHANGED * (one.size + other.size):
        one.changed = [False] * len(a)
        other.changed = [False] * len(b)
    return work + len(a) + len(b)
