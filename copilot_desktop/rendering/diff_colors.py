"""Syntax colours and marked words of a diff, made for a stretch of rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from copilot_desktop.rendering.diff import Diff, DiffRow, RowKind
from copilot_desktop.rendering.diff_words import Mark, word_marks
from copilot_desktop.rendering.highlight import CodeRun, LineHighlighter, language_of

#: Rows that are coloured at once; views that cut their rows do so at the same places.
STRETCH: Final = 200

#: Characters coloured in one step: about a millisecond.
_STEP_CHARS: Final = 400


class DiffColors:
    """Colours of the rows of a diff.

    Args:
        shown: what a row's text is painted as; colours and marks are positions in that.
        stretch: so many rows are coloured at once.
    """

    def __init__(
        self,
        rows: Sequence[DiffRow],
        diff: Diff,
        shown: Callable[[str], str] | None = None,
        *,
        stretch: int = STRETCH,
    ) -> None:
        self._stretch = stretch
        self.diff = diff
        self._rows = rows
        self._shown = shown
        self._colors: dict[int, list[CodeRun]] = {}
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._done: set[int] = set()
        files = diff.files
        # A renamed file has two names; its new one says more.
        name = (diff.paths[0] if files else diff.paths[-1]) if diff.paths else ""
        #: Where a file begins, and its name: what that is written in is found out with the colours.
        self._files = [(0, name), *((index, rows[index].text) for index in files)]

    def is_ready(self, index: int) -> bool:
        """Tell whether the stretch of a row was coloured."""
        return index // self._stretch in self._done

    def colors(self, index: int) -> list[CodeRun]:
        """Return the syntax colours of a row, none before `prepare`."""
        return self._colors.get(index, [])

    def marks(self, index: int) -> tuple[Mark, ...]:
        """Return the marked words of a row, none before `prepare`."""
        return self._marks.get(index, ())

    def prepare(self, index: int) -> None:
        """Colour the stretch of rows that a row is in."""
        for _ in self.steps(index):
            pass

    def steps(self, index: int) -> Iterator[None]:
        """Colour the stretch of a row in short steps; it has its colours behind the last of them."""
        number = index // self._stretch
        if number in self._done:
            return
        first = number * self._stretch
        rows = self._rows[first : first + self._stretch]
        texts = [self._shown(row.text) if self._shown is not None else row.text for row in rows]
        found = word_marks(rows, texts)
        colors: dict[int, list[CodeRun]] = {}
        yield
        for start, end, language in self._languages(first, first + len(rows)):
            # Both sides by themselves: together they are no valid source code.
            for kinds in ((RowKind.CONTEXT, RowKind.DELETE), (RowKind.CONTEXT, RowKind.ADD)):
                places = [place for place in range(start, end) if self._rows[place].kind in kinds]
                highlighter = LineHighlighter(language)
                lines = [texts[place - first] for place in places]
                for part in _parts(lines) if highlighter.is_resumable else [lines]:
                    highlighter.feed(part)
                    yield
                colors.update(zip(places, highlighter.lines, strict=True))
        self._marks.update((first + place, marks) for place, marks in found.items())
        self._colors.update(colors)
        self._done.add(number)

    def _languages(self, first: int, last: int) -> list[tuple[int, int, str]]:
        """Return the parts of a stretch that are written in a known language."""
        ends = [*(start for start, _ in self._files[1:]), len(self._rows)]
        return [
            (max(first, start), min(last, end), language)
            for (start, name), end in zip(self._files, ends, strict=True)
            if start < last and end > first and (language := language_of(name))
        ]


def _parts(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines in parts that one step can deal with."""
    part: list[str] = []
    chars = 0
    for line in lines:
        part.append(line)
        chars += len(line)
        if chars > _STEP_CHARS:
            yield part
            part, chars = [], 0
    if part:
        yield part
