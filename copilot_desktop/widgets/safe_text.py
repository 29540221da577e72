"""Layout and painting of foreign text that cannot lie about what it says.

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
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import Run, escape_invisible, visible
from copilot_desktop.widgets.style import Style

_MARKS: Final = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_TOKEN: Final = re.compile(
    rf"(?P<newline>\n)|(?P<tab>\t)|(?P<ascii>(?:[\x20-\x7e](?![{_MARKS}]))+)"
    r"|(?P<other>[\x20-\x7e]?[^\x00-\x7f]{1,64})|(?P<single>.)",
    re.DOTALL,
)
_SPACE_OR_WORD: Final = re.compile(r"\x20+|[^\x20]+")

#: Columns from one tab stop to the next.
_TAB: Final = 4


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
    """The lines of a text in a font, broken at a width; None keeps each line whole."""

    def __init__(self, text: str, font: QFont, width: float | None) -> None:
        self._metrics = QFontMetricsF(font)
        self._column = self._metrics.horizontalAdvance("0")
        self._is_fixed = abs(self._metrics.horizontalAdvance("iW.m") - 4 * self._column) < 0.01
        self._width = float("inf") if width is None else max(width, 4 * self._column)
        self.lines: list[Line] = [Line(0)]
        for run in escape_invisible(text):
            self._add_run(run)
        self.lines[-1].end = len(text)
        self._starts = [line.start for line in self.lines]
        self.width = max(line.width for line in self.lines)

    @property
    def column(self) -> float:
        return self._column

    def _add_run(self, run: Run) -> None:
        if run.is_escape:
            self._place(Piece(run.text, run.start, run.length, 0, self._advance(run.text), True))
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
                self._add_columns(token, start)
            elif match.lastgroup == "ascii":
                for part in _SPACE_OR_WORD.finditer(token):
                    self._add_token(part.group(), start + part.start(), is_space=part.group().isspace())
            else:
                self._add_token(token, start)

    def _add_columns(self, text: str, start: int) -> None:
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

    def line_at(self, offset: int) -> int:
        """Return the index of the line that holds `offset` of the original text."""
        return max(0, bisect_right(self._starts, offset) - 1)

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


@dataclass(frozen=True, slots=True)
class Inks:
    """Colour keys for painting: text, escapes and their ground."""

    text: str = "text.primary"
    escape: str = "risk.text"
    escape_ground: str = "risk.background"


def paint_line(
    painter: QPainter,
    layout: SafeTextLayout,
    line: Line,
    rect: QRectF,
    baseline: float,
    style: Style,
    inks: Inks,
    marked: Sequence[tuple[int, int]] = (),
) -> None:
    """Paint one line from the left edge of `rect`; `marked` parts of the original in risk colours."""
    # A space that hangs over the edge is not worth a mark.
    last = line.pieces[-1].text if line.pieces else ""
    stop = line.end - (len(last) - len(last.rstrip(" ")))
    spans = [span for start, end in marked if (span := layout.span(line, start, min(end, stop))) is not None]
    for left, right in spans:
        ground = QRectF(rect.x() + left - 1, rect.y() + 1, right - left + 2, rect.height() - 2)
        painter.fillRect(ground, style.color("risk.background"))
    for piece in line.pieces:
        if not piece.text:
            continue
        left = rect.x() + piece.x
        if piece.is_escape:
            ground = QRectF(left, rect.y() + 2, piece.width, rect.height() - 4)
            painter.fillRect(ground, style.color(inks.escape_ground))
            painter.setPen(style.color(inks.escape))
            painter.drawText(QPointF(left, baseline), piece.text)
            continue
        painter.setPen(style.color(inks.text))
        painter.drawText(QPointF(left, baseline), piece.text)
        if spans and any(span[0] < piece.x + piece.width and span[1] > piece.x for span in spans):
            _paint_marked(painter, piece, spans, rect, baseline, style)


def _paint_marked(
    painter: QPainter,
    piece: Piece,
    spans: Sequence[tuple[float, float]],
    rect: QRectF,
    baseline: float,
    style: Style,
) -> None:
    """Paint the marked parts of a piece again, in their colour, cut to their bounds."""
    painter.save()
    painter.setPen(style.color("risk.text"))
    for left, right in spans:
        painter.setClipRect(QRectF(rect.x() + left, rect.y(), right - left, rect.height()))
        painter.fillRect(
            QRectF(rect.x() + left, rect.y() + 1, right - left, rect.height() - 2),
            style.color("risk.background"),
        )
        painter.drawText(QPointF(rect.x() + piece.x, baseline), piece.text)
    painter.restore()


class SafeText(QWidget):
    """A paragraph of foreign text in one of the text styles, wrapped, never interpreted.

    Args:
        max_lines: lines shown; a longer text ends in an ellipsis. None shows all of it, which
            is the only choice for what a person approves.
    """

    def __init__(
        self,
        style: Style,
        text: str = "",
        text_style: str = "ui",
        color_key: str = "text.primary",
        *,
        max_lines: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._text_style = text_style
        self._inks = Inks(text=color_key)
        self._max_lines = max_lines
        self._layout: SafeTextLayout | None = None
        self._layout_width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style.changed.connect(self._restyle)
        self.set_text(text)

    def text(self) -> str:
        """Return the original text."""
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(visible(text))
        self._restyle()

    def set_color_key(self, color_key: str) -> None:
        self._inks = Inks(text=color_key)
        self.update()

    def shown_text(self) -> str:
        """Return what is painted at the present width, without line breaks of our own."""
        return "".join(self._laid_out(self.width()).shown_lines())

    def _restyle(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> SafeTextLayout:
        if self._layout is None or self._layout_width != width:
            self._layout = SafeTextLayout(self._text, self._style.font(self._text_style), width)
            self._layout_width = width
        return self._layout

    @property
    def _line_height(self) -> int:
        return self._style.px(self._style.tokens.text_style(self._text_style).line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(SafeTextLayout(self._text, self._style.font(self._text_style), width).lines)
        return min(lines, self._max_lines or lines) * self._line_height

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 0 else self._style.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid_out(self.width())
        height = self._line_height
        with QPainter(self) as painter:
            painter.setFont(self._style.font(self._text_style))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            metrics = QFontMetricsF(painter.font())
            shift = (height - metrics.height()) / 2 + metrics.ascent()
            shown = min(len(layout.lines), self._max_lines or len(layout.lines))
            for index in range(shown):
                line = layout.lines[index]
                rect = QRectF(0, index * height, self.width(), height)
                paint_line(painter, layout, line, rect, rect.y() + shift, self._style, self._inks)
            if shown < len(layout.lines):
                self._paint_ellipsis(painter, layout.lines[shown - 1], (shown - 1) * height, shift)

    def _paint_ellipsis(self, painter: QPainter, line: Line, top: float, shift: float) -> None:
        advance = QFontMetricsF(painter.font()).horizontalAdvance("…")
        x = min(line.width, self.width() - advance)
        ground = (
            self.palette().window().color()
            if self.parentWidget() is None
            else self._style.color("surface.raised")
        )
        painter.fillRect(QRectF(x, top, self.width() - x, self._line_height), ground)
        painter.setPen(self._style.color(self._inks.text))
        painter.drawText(QPointF(x, top + shift), "…")
