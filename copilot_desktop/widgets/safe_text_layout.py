"""Layout of foreign text that cannot lie about what it says.

How it works. The text is cut into tokens: escapes (see `rendering.visible_text`), runs of ASCII,
single words of other scripts, tabs. Every token is measured and painted by itself, one after the
other from left to right, so no token can reorder, cover or hide another one: the bidirectional
algorithm never sees more than one word. Lines break at spaces and, where a word is longer than
the line, anywhere; spaces take the room they take. Nothing is elided unless a caller asks for a
number of lines. Qt's own layout is not used: it interprets, and it needs seconds for a line of
200 kB.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from copilot_desktop.rendering.visible_text import Run, visible_runs

_MARKS: Final = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_TOKEN: Final = re.compile(
    rf"(?P<newline>\n)|(?P<tab>\t)|(?P<ascii>(?:[\x20-\x7e](?![{_MARKS}])){{1,4096}})"
    r"|(?P<other>[\x20-\x7e]?[^\x00-\x7f]{1,64})|(?P<single>.)",
    re.DOTALL,
)
_SPACE_OR_WORD: Final = re.compile(r"\x20+|[^\x20]+")

#: Columns from one tab stop to the next.
_TAB: Final = 4

#: Steps between two looks at the clock; each is a word or a line.
_STEPS_AT_ONCE: Final = 32


@dataclass(slots=True)
class Piece:
    """Something painted in one go.

    Attributes:
        start, length: the part of the original text that it stands for.
        x, width: in pixels from the start of the line.
    """

    text: str
    start: int
    length: int
    x: float
    width: float
    is_escape: bool = False


@dataclass(slots=True)
class Line:
    """One painted line; `start`..`end` of the original text, without its newline."""

    start: int
    end: int = 0
    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0


class SafeTextLayout:
    """The lines of a text in a font, broken at a width; None keeps each line whole.

    Args:
        lazily: lay nothing out yet; `ensure`, `advance` and `finish` do.

    Attributes:
        lines: what is laid out; until it is complete the last one may still grow.
        is_complete: that is all of the text.
    """

    def __init__(self, text: str, font: QFont, width: float | None, *, lazily: bool = False) -> None:
        self._metrics = QFontMetricsF(font)
        self._column = self._metrics.horizontalAdvance("0")
        self._is_fixed = abs(self._metrics.horizontalAdvance("iW.m") - 4 * self._column) < 0.01
        self._width = float("inf") if width is None else max(width, 4 * self._column)
        self.lines: list[Line] = [Line(0)]
        self.is_complete = False
        self._length = len(text)
        self._work = self._lay_out(text)
        if not lazily:
            self.finish()

    # ---- how far it is ---------------------------------------------------------------------

    def ensure(self, count: int) -> None:
        """Lay out the first `count` lines, or all when there are fewer."""
        while not self.is_complete and len(self.lines) <= count:
            next(self._work, None)

    def advance(self, seconds: float) -> None:
        """Go on for about so long."""
        end = perf_counter() + seconds
        while not self.is_complete and perf_counter() < end:
            for _ in range(_STEPS_AT_ONCE):
                next(self._work, None)

    def finish(self) -> None:
        """Lay out what is left."""
        for _ in self._work:
            pass

    def estimated_count(self) -> int:
        """Return how many lines there are, or will be about."""
        known = len(self.lines)
        if self.is_complete:
            return known
        return max(known + 1, round(known * self._length / max(1, self.lines[-1].start)))

    @property
    def width(self) -> float:
        """Width of the longest line so far, in pixels."""
        return max(line.width for line in self.lines)

    # ---- laying out ------------------------------------------------------------------------

    def _lay_out(self, text: str) -> Iterator[None]:
        for run in visible_runs(text):
            yield from self._add_run(run)
        self.lines[-1].end = len(text)
        self.is_complete = True

    @property
    def column(self) -> float:
        return self._column

    def _add_run(self, run: Run) -> Iterator[None]:
        if run.is_escape:
            self._place(Piece(run.text, run.start, run.length, 0, self._advance(run.text), True))
            yield
            return
        for match in _TOKEN.finditer(run.text):
            start, token = run.start + match.start(), match.group()
            if match.lastgroup == "newline":
                self.lines[-1].end = start
                self.lines.append(Line(start + 1))
            elif match.lastgroup == "tab":
                position = self.lines[-1].width
                stop = _TAB * self._column
                self._place(Piece("", start, 1, 0, stop - position % stop))
            elif match.lastgroup == "ascii" and self._is_fixed:
                yield from self._add_columns(token, start)
            elif match.lastgroup == "ascii":
                for part in _SPACE_OR_WORD.finditer(token):
                    self._add_token(part.group(), start + part.start(), is_space=part.group().isspace())
                    yield
            else:
                self._add_token(token, start)
            yield

    def _add_columns(self, text: str, start: int) -> Iterator[None]:
        """Break ASCII in a font of fixed pitch by counting: one step per line, not per word."""
        at, end = 0, len(text)
        if self._width == float("inf"):
            self._place_part(text, 0, end, start)
            return
        whole = int(self._width / self._column + 1e-6)
        while at < end:
            used = self.lines[-1].width / self._column
            room = max(0, int(whole - used + 1e-6))
            if end - at <= room:
                self._place_part(text, at, end, start)
                return
            # A space may hang over the edge, where it shows nothing that is missed.
            space = text.rfind(" ", at, at + room + 1)
            if space >= 0:
                stop = space + 1
            else:
                stop = at + room
                word_end = text.find(" ", at, at + whole + 1)
                fits_a_line = (end if word_end < 0 else word_end) - at <= whole
                if self.lines[-1].pieces and (fits_a_line or room == 0):
                    stop = at
            if stop > at:
                self._place_part(text, at, stop, start)
                at = stop
            if at < end:
                self._break(start + at)
            yield

    def _place_part(self, text: str, at: int, stop: int, start: int) -> None:
        width = (stop - at) * self._column
        self._place(Piece(text[at:stop], start + at, stop - at, 0, width), stays=True)

    def _add_token(self, token: str, start: int, *, is_space: bool = False) -> None:
        at = 0
        while at < len(token):
            count = len(token) - at
            width = self._advance(token) if at == 0 else self._advance_of_rest(token, at)
            room = self._width - self.lines[-1].width
            if width > room and not (is_space and count == 1):
                if width <= self._width and not is_space:
                    self._break(start + at)
                    continue
                # Longer than a line: it fills what is left of this one and goes on.
                count = self._fitting(token, at, room)
                if count == 0 and self.lines[-1].pieces:
                    self._break(start + at)
                    continue
                count = max(count, 1)
            part = token[at : at + count]
            self._place(Piece(part, start + at, count, 0, self._advance(part)), stays=True)
            at += count
            if at < len(token):
                self._break(start + at)

    def _advance_of_rest(self, token: str, at: int) -> float:
        # Not cut out first: a line of a megabyte is broken ten thousand times.
        if self._is_fixed and token.isascii():
            return (len(token) - at) * self._column
        return self._advance(token[at:])

    def _fitting(self, token: str, at: int, room: float) -> int:
        if self._is_fixed and token.isascii():
            return min(len(token) - at, max(0, int(room / self._column)))
        low, high = 0, len(token) - at
        while low < high:
            middle = (low + high + 1) // 2
            if self._advance(token[at : at + middle]) <= room:
                low = middle
            else:
                high = middle - 1
        return low

    def _break(self, start: int) -> None:
        self.lines[-1].end = start
        self.lines.append(Line(start))

    def _place(self, piece: Piece, *, stays: bool = False) -> None:
        line = self.lines[-1]
        if not stays and line.pieces and line.width + piece.width > self._width:
            self._break(piece.start)
            line = self.lines[-1]
        piece.x = line.width
        line.width += piece.width
        last = line.pieces[-1] if line.pieces else None
        if self._merges(last, piece):
            assert last is not None
            last.text += piece.text
            last.length += piece.length
            last.width += piece.width
        else:
            line.pieces.append(piece)
        line.end = piece.start + piece.length

    def _merges(self, last: Piece | None, piece: Piece) -> bool:
        return (
            last is not None
            and self._is_fixed
            and not last.is_escape
            and not piece.is_escape
            and bool(last.text)
            and piece.text.isascii()
            and bool(piece.text)
            and last.text.isascii()
        )

    def _advance(self, text: str) -> float:
        if self._is_fixed and text.isascii():
            return len(text) * self._column
        return self._metrics.horizontalAdvance(text)

    def x_of(self, piece: Piece, offset: int) -> float:
        """Return where the character at `offset` of the original text begins, within `piece`."""
        inside = min(max(offset - piece.start, 0), piece.length)
        if piece.is_escape or not piece.text:
            return piece.x + (piece.width if inside else 0)
        return piece.x + self._advance(piece.text[:inside])

    def span(self, line: Line, start: int, end: int) -> tuple[float, float] | None:
        """Return from where to where `start`..`end` of the original text lies in `line`."""
        left = right = None
        for piece in line.pieces:
            if piece.start + piece.length <= start or piece.start >= end:
                continue
            if left is None:
                left = self.x_of(piece, start)
            right = self.x_of(piece, end)
        return None if left is None or right is None else (left, right)

    def offset_at(self, line_index: int, x: float) -> int:
        """Return the offset of the original text nearest to `x` in a line."""
        line = self.lines[min(max(line_index, 0), len(self.lines) - 1)]
        for piece in line.pieces:
            if x >= piece.x + piece.width:
                continue
            if piece.is_escape or not piece.text:
                return piece.start + (piece.length if x > piece.x + piece.width / 2 else 0)
            low = self._fitting(piece.text, 0, max(0.0, x - piece.x))
            return piece.start + min(low, piece.length)
        return line.end

    def shown_lines(self) -> Iterator[str]:
        """Yield what is painted, line by line; a tab as a tab."""
        for line in self.lines:
            yield "".join(piece.text or "\t" for piece in line.pieces)
