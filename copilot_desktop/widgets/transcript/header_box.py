"""One-line boxes: the header of a tool card, of a reasoning, a decision, a divider, a footer."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.transcript.boxes import Action, Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.look import Look

#: What points onwards points the other way.
_MIRRORED_ICONS: Final = {"chevron-right": "chevron-left", "chevron-left": "chevron-right"}

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: text in a style, or an icon.

    Attributes:
        elides: gives way when the line is too narrow; at most one piece of a line does.
        gap: space before it.
        width: of its column, in which it stands at the end; 0 for its own.
        spins: an arc that turns, in the place of an icon.
        on_demand: shown while the card is pointed at or has the ring; its space is always kept.
    """

    text: str = ""
    text_style: str = "ui"
    color: str = "text.secondary"
    icon: str = ""
    icon_size: int = 14
    elides: bool = False
    gap: int = 8
    width: int = 0
    spins: bool = False
    on_demand: bool = False


#: One turn of the arc, and how much of a circle it is.
_TURN_S: Final = 0.9
_ARC_DEGREES: Final = 270
#: How far a plate reaches beyond its words.
_PLATE_SLACK: Final = 6


class LineBox(Box):
    """Pieces from the left and from the right, on one line."""

    def __init__(
        self,
        look: Look,
        left: Sequence[Piece],
        right: Sequence[Piece] = (),
        *,
        height: int,
        padding: int = 0,
        action: Action | None = None,
        is_active: Callable[[], bool] = lambda: True,
        has_plate: bool = False,
    ) -> None:
        super().__init__(look)
        # Words without a card around them: a plate says under the mouse that they can be clicked.
        self._has_plate = has_plate
        self._is_pointed = False
        self._left = tuple(piece for piece in left if piece.text or piece.icon or piece.spins)
        self._right = tuple(piece for piece in right if piece.text or piece.icon or piece.spins)
        self._is_active = is_active
        lines = (look.line(piece.text_style) for piece in (*self._left, *self._right) if piece.text)
        self._line = max((height, *lines))
        self._padding = padding
        self.action = action
        self.end = 0

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in (*self._left, *self._right) if piece.text)

    @property
    def spins(self) -> bool:
        """Something in it turns."""
        return any(piece.spins for piece in (*self._left, *self._right))

    def _layout(self, width: int) -> int:
        return self._line

    def _width(self, piece: Piece) -> int:
        if piece.width:
            return self.look.px(piece.width)
        if piece.icon or piece.spins:
            return self.look.px(piece.icon_size)
        return round(self.look.metrics(piece.text_style).horizontalAdvance(piece.text) + 0.5)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        whole = QRectF(x, y, self.width, self._line)
        if self._is_pointed:
            slack = look.px(_PLATE_SLACK)
            plate = QRectF(x - slack, y, self._words_width() + 2 * slack, self._line)
            paint_rounded(painter, mirrored(whole, plate), look.radius("md"), "state.hover", None, look)
        right = x + self.width - self._padding
        for piece in reversed(self._right):
            width = self._width(piece)
            self._paint_piece(painter, piece, whole, right - width, y, width)
            right -= width + look.px(piece.gap)
        fixed = sum(
            (0 if piece.elides else self._width(piece)) + look.px(piece.gap if index else 0)
            for index, piece in enumerate(self._left)
        )
        left = x + self._padding
        room = max(0, right - left - fixed)
        for index, piece in enumerate(self._left):
            if index:
                left += look.px(piece.gap)
            width = self._width(piece)
            if piece.elides:
                width = min(width, room)
            self._paint_piece(painter, piece, whole, left, y, width)
            left += width
        self.end = left - x

    def _paint_piece(
        self, painter: QPainter, piece: Piece, whole: QRectF, x: int, y: int, width: int
    ) -> None:
        look = self.look
        if piece.on_demand and not self._is_active():
            return
        if piece.spins:
            self._paint_arc(painter, piece, whole, x, y)
            return
        if piece.icon:
            size = look.px(piece.icon_size)
            top = y + (self._line - size) // 2
            name = _MIRRORED_ICONS.get(piece.icon, piece.icon) if look.is_mirrored else piece.icon
            draw_icon(painter, whole, QPointF(x, top), look.pixmap(name, piece.icon_size, piece.color))
            return
        text = piece.text
        if piece.elides:
            mode = (
                Qt.TextElideMode.ElideMiddle
                if "/" in text and " " not in text
                else Qt.TextElideMode.ElideRight
            )
            text = look.metrics(piece.text_style).elidedText(text, mode, width)
        if piece.width:
            own = round(look.metrics(piece.text_style).horizontalAdvance(text) + 0.5)
            x, width = x + width - own, own
        painter.setFont(look.font(piece.text_style))
        painter.setPen(look.color(piece.color))
        # Commands, paths and counts with signs keep their order in every language.
        is_technical = look.style.tokens.text_style(piece.text_style).family == "mono"
        place = QRectF(x, y, width + look.px(2), self._line)
        draw_words(painter, whole, place, text, is_technical=is_technical)

    def _words_width(self) -> int:
        """Return how wide the pieces at the left are."""
        gaps = sum(self.look.px(piece.gap) for piece in self._left[1:])
        return min(self.width, sum(self._width(piece) for piece in self._left) + gaps)

    def point(self, place: tuple[int, int] | None) -> bool:
        is_pointed = self._has_plate and place is not None and self.action_at(*place) is not None
        if is_pointed == self._is_pointed:
            return False
        self._is_pointed = is_pointed
        return True

    def _paint_arc(self, painter: QPainter, piece: Piece, whole: QRectF, x: int, y: int) -> None:
        look = self.look
        size = look.px(piece.icon_size)
        turned = 0.0
        if not look.style.reduced_motion:
            look.spins = True
            turned = time.monotonic() % _TURN_S / _TURN_S * 360
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color(piece.color), look.px(1.5) or 1)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2 + size / 14
        place = mirrored(whole, QRectF(x, y + (self._line - size) // 2, size, size))
        circle = place.adjusted(inset, inset, -inset, -inset)
        painter.drawArc(circle, round((90 - turned) * 16), -_ARC_DEGREES * 16)
        painter.restore()

    def action_at(self, x: int, y: int) -> Action | None:
        if not 0 <= y - self.top < self._line:
            return None
        # Words at the right alone are a button: the empty line before them is not.
        if self.look.is_mirrored:
            x = self.width - x
        return self.action if self._left or x >= self.width - self._right_width() else None

    def _right_width(self) -> int:
        pieces = sum(self._width(piece) + self.look.px(piece.gap) for piece in self._right)
        return self._padding + pieces


class DividerBox(Box):
    """A centred text between hairlines, wrapped when it is long."""

    def __init__(self, look: Look, icon: str, text: str, color: str = "text.secondary") -> None:
        super().__init__(look)
        self._icon = icon
        self._words = text
        self._color = color

    @property
    def text(self) -> str:
        return self._words

    def _layout(self, width: int) -> int:
        look = self.look
        self._room = width - look.px(14 + 6) - 2 * look.space(32)
        bound = look.metrics("small").boundingRect(
            QRectF(0, 0, self._room, 1e5), Qt.TextFlag.TextWordWrap, self._words
        )
        self._text_width = min(self._room, round(bound.width()) + look.space(2))
        return max(look.line("small"), round(bound.height()))

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        inner = self.height
        width = look.px(14 + 6) + self._text_width
        left = x + (self.width - width) // 2
        middle = y + inner // 2
        line = look.color("border.subtle")
        gap = look.space(12)
        painter.fillRect(x, middle, left - gap - x, look.px(1), line)
        painter.fillRect(left + width + gap, middle, x + self.width - left - width - gap, look.px(1), line)
        size = look.px(14)
        icon_top = y + (look.line("small") - size) // 2
        whole = QRectF(x, y, self.width, inner)
        draw_icon(painter, whole, QPointF(left, icon_top), look.pixmap(self._icon, 14, self._color))
        painter.setFont(look.font("small"))
        painter.setPen(look.color(self._color))
        words = QRectF(left + look.px(14 + 6), y, self._text_width + look.px(2), inner)
        painter.drawText(mirrored(whole, words), int(_LEFT) | int(Qt.TextFlag.TextWordWrap), self._words)
