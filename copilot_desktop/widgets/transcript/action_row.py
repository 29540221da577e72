"""A line of words with small buttons behind them: under a prompt, and at the end of a turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
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

_ICON: Final = 16
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class RowButton:
    """One of the buttons.

    Attributes:
        name: for the tooltip and for screen readers.
        done_icon: stands there for a moment when it has worked, "" for none.
    """

    icon: str
    name: str
    action: Action
    done_icon: str = ""


class ActionRow(ButtonBox[RowButton]):
    """Words and buttons. The buttons show while the card is active; their space is always kept.

    Attributes:
        is_copied: the button that copies says that it has worked.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        buttons: Sequence[RowButton],
        *,
        height: int,
        is_active: Callable[[], bool],
        at_end: bool = False,
        hides_words: bool = False,
        color: str = "text.tertiary",
    ) -> None:
        super().__init__(look, buttons)
        self._words = words
        self._line = height
        self._is_active = is_active
        self._at_end = at_end
        self._hides_words = hides_words
        self._color = color
        self.is_copied = False

    @property
    def text(self) -> str:
        # What comes and goes with the pointer is no part of the conversation.
        return "" if self._hides_words else self._words

    def _layout(self, width: int) -> int:
        return self._line

    @property
    def _words_width(self) -> int:
        if not self._words:
            return 0
        return round(self.look.metrics("small").horizontalAdvance(self._words) + 0.5)

    def _places(self) -> list[QRectF]:
        """Return where the words and the buttons stand in the box, in this order."""
        look = self.look
        side, gap = self._line, look.px(_GAP)
        # The hit area is wider than the icon: neighbours stand close.
        buttons = len(self._buttons) * side
        words = self._words_width
        between = gap if words and buttons else 0
        width = self.width - self.indent - self.inset_right
        words = min(words, max(0, width - buttons - between))
        # The icon of a button at an edge stands on the edge.
        inset = (side - look.px(_ICON)) // 2 if buttons else 0
        left = width - words - between - buttons + inset if self._at_end else 0
        found = [QRectF(left, 0, words, self._line)]
        left += words + between - (inset if not words else 0)
        found += [QRectF(left + number * side, 0, side, self._line) for number in range(len(self._buttons))]
        whole = QRectF(0, 0, width, self._line)
        return [mirrored(whole, place) for place in found]

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        is_active = self._is_active()
        words, *buttons = (place.translated(x, y) for place in self._places())
        whole = QRectF(x, y, self.width - self.indent - self.inset_right, self._line)
        if self._words and (is_active or not self._hides_words):
            painter.setFont(look.font("small"))
            painter.setPen(look.color(self._color))
            elided = look.metrics("small").elidedText(
                self._words, Qt.TextElideMode.ElideRight, words.width() + 1
            )
            left = mirrored(whole, words)
            draw_words(painter, whole, left.adjusted(0, 0, look.px(2), 0), elided)
        if not is_active:
            return
        for number, (button, place) in enumerate(zip(self._buttons, buttons, strict=True)):
            if number == self._pointed:
                paint_rounded(painter, place, look.radius("md"), "state.hover", None, look)
            icon = button.done_icon if self.is_copied and button.done_icon else button.icon
            size = look.px(_ICON)
            inset = (place.width() - size) // 2
            at = QPointF(place.x() + inset, place.y() + (place.height() - size) // 2)
            color = "status.done" if icon != button.icon else "text.secondary"
            # The place is mirrored already.
            draw_icon(painter, place, at, look.pixmap(icon, _ICON, color))

    def _button_places(self) -> Sequence[QRectF]:
        return self._places()[1:]

    def _button_at(self, x: int, y: int) -> int | None:
        return super()._button_at(x, y) if self._is_active() else None

    def tip_at(self, x: int, y: int) -> str:
        number = self._button_at(x, y)
        return "" if number is None else self._buttons[number].name
