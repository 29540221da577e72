"""A line that says which keys do what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_key_cap, fill_rounded
from copilot_desktop.widgets.style import Style

#: Keys in Qt's spelling, and what they do.
Hint: TypeAlias = tuple[tuple[str, ...], str]

_SIDE: Final = 10
_CAP: Final = 20
_BETWEEN: Final = 16

#: Keys that are known by a sign. `chevron-up` for an arrow up, as in the set of icons.
_ICONS: Final = {"Up": "chevron-up", "Down": "chevron-down"}


class KeyHints(QWidget):
    """Hints from the start of the line, and some at its end, as far as there is room."""

    def __init__(
        self, style: Style, hints: Sequence[Hint], at_end: Sequence[Hint] = (), *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._hints = tuple(hints)
        self._at_end = tuple(at_end)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        style.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self._style.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._style.px
        with QPainter(self) as painter:
            x = float(px(_SIDE))
            limit = self.width() - px(_SIDE)
            for hint in self._hints:
                width = self._width(hint)
                if x + width > limit:
                    return
                self._paint(painter, hint, x)
                x += width + px(_BETWEEN)
            right = float(limit)
            for hint in reversed(self._at_end):
                width = self._width(hint)
                if right - width < x:
                    return
                self._paint(painter, hint, right - width)
                right -= width + px(_BETWEEN)

    def _cap_width(self, key: str) -> float:
        px = self._style.px
        if key in _ICONS:
            return px(_CAP)
        metrics = QFontMetricsF(self._style.font("key"))
        return max(float(px(_CAP)), metrics.horizontalAdvance(key) + px(10))

    def _width(self, hint: Hint) -> float:
        px = self._style.px
        caps = sum(self._cap_width(key) + px(4) for key in hint[0])
        return caps + px(2) + QFontMetricsF(self._style.font("small")).horizontalAdvance(hint[1]) + 1

    def _paint(self, painter: QPainter, hint: Hint, x: float) -> None:
        style, px = self._style, self._style.px
        place = QRectF(self.rect())
        for key in hint[0]:
            box = QRectF(x, (self.height() - px(_CAP)) / 2, self._cap_width(key), px(_CAP))
            if key in _ICONS:
                fill_rounded(
                    painter,
                    mirrored(place, box),
                    px(4),
                    style.color("kbd.background"),
                    style.color("border.subtle"),
                )
                icon = style.pixmap(_ICONS[key], px(12), "kbd.text", self.devicePixelRatioF())
                draw_icon(painter, place, QPointF(box.x() + px(4), box.y() + px(4)), icon)
            else:
                draw_key_cap(painter, mirrored(place, box), key, style, on_solid=False, enabled=True)
            x += box.width() + px(4)
        painter.setFont(style.font("small"))
        painter.setPen(style.color("text.secondary"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(hint[1]) + 1
        draw_words(painter, place, QRectF(x + px(2), 0, width, self.height()), hint[1])
