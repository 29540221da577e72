"""A row of small buttons with words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.transcript.boxes import (
    Action,
    Clip,
    Marks,
    paint_rounded,
)
from copilot_desktop.widgets.transcript.button_box import ButtonBox
from copilot_desktop.widgets.transcript.look import Look

_ICON: Final = 14
_ICON_GAP: Final = 6


class ButtonLook(Enum):
    """How much a button asks to be pressed; GHOST is the least likely one."""

    PRIMARY = "primary"
    NORMAL = "normal"
    GHOST = "ghost"


@dataclass(frozen=True, slots=True)
class WordButton:
    """One of the buttons; its words name it."""

    name: str
    action: Action
    icon: str = ""
    dress: ButtonLook = ButtonLook.NORMAL


class ButtonRow(ButtonBox[WordButton]):
    """Buttons one after the other, in as many lines as it takes."""

    def __init__(self, look: Look, buttons: Sequence[WordButton], *, is_centred: bool = False) -> None:
        super().__init__(look, buttons)
        self._is_centred = is_centred
        self._places: list[QRectF] = []

    def _layout(self, width: int) -> int:
        look = self.look
        high, gap = look.density("controlSmall"), look.space(8)
        places: list[QRectF] = []
        left = y = 0
        for button in self._buttons:
            words = round(look.metrics("smallStrong").horizontalAdvance(button.name) + 0.5)
            icon = look.px(_ICON + _ICON_GAP) if button.icon else 0
            wide = min(width, words + icon + 2 * look.space(12))
            if left and left + wide > width:
                left, y = 0, y + high + gap
            places.append(QRectF(left, y, wide, high))
            left += wide + gap
        if self._is_centred:
            places = [place.translated(_room_beside(place, places, width) / 2, 0) for place in places]
        whole = QRectF(0, 0, width, high)
        self._places = [mirrored(whole, place) for place in places]
        return y + high

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        for number, (button, place) in enumerate(zip(self._buttons, self._places, strict=True)):
            self._paint_button(painter, button, place.translated(x, y), is_pointed=number == self._pointed)

    def _paint_button(self, painter: QPainter, button: WordButton, rect: QRectF, *, is_pointed: bool) -> None:
        look = self.look
        color = "text.primary"
        radius = look.radius("md")
        match button.dress:
            case ButtonLook.PRIMARY:
                fill = "accent.solidHover" if is_pointed else "accent.solid"
                paint_rounded(painter, rect, radius, fill, None, look)
                color = "accent.onSolid"
            case ButtonLook.NORMAL:
                paint_rounded(painter, rect, radius, "surface.raised", "border.default", look)
            case ButtonLook.GHOST:
                color = "text.secondary"
        if is_pointed and button.dress is not ButtonLook.PRIMARY:
            paint_rounded(painter, rect, radius, "state.hover", None, look)
        left = rect.x() + look.space(12)
        if button.icon:
            size = look.px(_ICON)
            icon = look.pixmap(button.icon, _ICON, color)
            draw_icon(painter, rect, QPointF(left, rect.y() + (rect.height() - size) // 2), icon)
            left += size + look.px(_ICON_GAP)
        painter.setFont(look.font("smallStrong"))
        painter.setPen(look.color(color))
        draw_words(painter, rect, QRectF(left, rect.y(), rect.right() - left, rect.height()), button.name)

    def _button_places(self) -> Sequence[QRectF]:
        return self._places


def _room_beside(place: QRectF, places: Sequence[QRectF], width: int) -> float:
    """Return how much room the line of a button leaves."""
    return max(0.0, width - max(other.right() for other in places if other.y() == place.y()))
