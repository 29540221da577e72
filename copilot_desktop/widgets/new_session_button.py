"""The button at the top of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_key_cap
from copilot_desktop.widgets.style import Style


class NewSessionButton(QPushButton):
    """A button of the style sheet that writes its text at the left and its key at the right."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setAccessibleName(tr("New session"))
        # Enter presses it, as Space does.
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            side = px(16)
            icon = style.pixmap("new-session", side, "text.primary", self.devicePixelRatioF())
            draw_icon(painter, whole, QPointF(px(12), (self.height() - side) / 2), icon)
            painter.setFont(style.font("uiStrong"))
            painter.setPen(style.color("text.primary"))
            key = tr("Ctrl N")
            width = QFontMetricsF(style.font("key")).horizontalAdvance(key) + px(10)
            room = whole.adjusted(px(34), 0, -width - px(14), 0)
            words = QFontMetricsF(painter.font()).elidedText(
                tr("New session"), Qt.TextElideMode.ElideRight, room.width()
            )
            draw_words(painter, whole, room, words)
            cap = QRectF(self.width() - px(8) - width, (self.height() - px(18)) / 2, width, px(18))
            draw_key_cap(painter, mirrored(whole, cap), key, style, on_solid=False, enabled=True)
