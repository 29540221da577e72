"""Painting of foreign text: marks, escapes, and a paragraph as a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.direction import reads_right_to_left
from copilot_desktop.widgets.prose_layout import ProseLayout, needs_prose_layout
from copilot_desktop.widgets.safe_text_layout import Line, Piece, SafeTextLayout
from copilot_desktop.widgets.style import Style

#: Widths whose lines are kept: a card is measured with and without a scroll bar.
_LAYOUTS: Final = 3

#: Widths whose height is kept.
_WIDTHS: Final = 8


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
    colors: Sequence[tuple[int, int, str]] = (),
) -> None:
    """Paint one line from the left edge of `rect`.

    Args:
        marked: parts of the original text in risk colours.
        colors: parts of it with the key of their colour, in order; escapes keep theirs.
    """
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
        if colors:
            _paint_colored(painter, layout, piece, colors, QPointF(rect.x(), baseline), style, inks.text)
        else:
            painter.setPen(style.color(inks.text))
            painter.drawText(QPointF(left, baseline), piece.text)
        if spans and any(span[0] < piece.x + piece.width and span[1] > piece.x for span in spans):
            _paint_marked(painter, piece, spans, rect, baseline, style)


def _paint_colored(
    painter: QPainter,
    layout: SafeTextLayout,
    piece: Piece,
    colors: Sequence[tuple[int, int, str]],
    origin: QPointF,
    style: Style,
    rest: str,
) -> None:
    """Paint a piece in the colours of its parts, what has none in the colour `rest`."""

    def paint(start: int, end: int, key: str) -> None:
        words = piece.text[start - piece.start : end - piece.start]
        # Every second part is the space between two words: nothing to be painted.
        if words and words != " " * len(words):
            x = origin.x() + layout.x_of(piece, start)
            painter.setPen(style.color(key))
            painter.drawText(QPointF(x, origin.y()), words)

    at, stop = piece.start, piece.start + piece.length
    for start, end, key in colors:
        if end <= at or start >= stop:
            continue
        if not piece.text.isascii():
            # Letters of other scripts may be one shape together.
            start, end = (at, stop) if start <= at else (stop, stop)
        paint(at, max(at, start), rest)
        paint(max(at, start), min(end, stop), key)
        at = min(end, stop)
    paint(at, stop, rest)


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
        is_prose: a person or a model wrote it to be read; its words stand as their script wants.
            Else only a text that begins in a right-to-left language does, such as our own words.
        max_lines: lines shown; a longer text ends in an ellipsis. None shows all of it, which
            is the only choice for what a person approves.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self,
        style: Style,
        text: str = "",
        text_style: str = "ui",
        color_key: str = "text.primary",
        *,
        max_lines: int | None = None,
        is_prose: bool = False,
        is_bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._text = ""
        self._is_prose = is_prose
        self._is_bold = is_bold
        self._text_style = text_style
        self._inks = Inks(text=color_key)
        self._max_lines = max_lines
        self._layouts: dict[int, SafeTextLayout] = {}
        self._heights: dict[int, int] = {}
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
        if (prose := self._prose(self.width())) is not None:
            return prose.text
        return "".join(self._laid_out(self.width()).shown_lines())

    def _prose(self, width: int) -> ProseLayout | None:
        """Return the layout for right-to-left prose, None for everything else."""
        text = self._text
        if not needs_prose_layout(text) or not (self._is_prose or reads_right_to_left(text)):
            return None
        if self._style.tokens.text_style(self._text_style).family == "mono":
            return None
        return ProseLayout(text, self._font, width, self._line_height)

    def _restyle(self) -> None:
        self._layouts.clear()
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> SafeTextLayout:
        layout = self._layouts.get(width)
        if layout is None:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            layout = self._layouts[width] = SafeTextLayout(self._text, self._font, width)
        return layout

    @property
    def _font(self) -> QFont:
        font = self._style.font(self._text_style)
        if self._is_bold:
            font.setBold(True)
        return font

    @property
    def _line_height(self) -> int:
        return self._style.line(self._text_style)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked for many times with few widths while a card is laid out.
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= _WIDTHS:
                self._heights.clear()
            height = self._heights[width] = self._measured(width)
        return height

    def _measured(self, width: int) -> int:
        prose = self._prose(width)
        if prose is not None:
            lines = prose.line_count
        else:
            lines = len(self._laid_out(width).lines)
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
        height = self._line_height
        if (prose := self._prose(self.width())) is not None:
            with QPainter(self) as painter:
                painter.setFont(self._font)
                prose.paint(painter, self._style, self._inks.text, self._max_lines or prose.line_count)
            return
        layout = self._laid_out(self.width())
        with QPainter(self) as painter:
            painter.setFont(self._font)
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
