"""The title of an alert: icon and kind in its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import AlertTitle
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.boxes import Clip, Marks
from copilot_desktop.widgets.transcript.containers import ALERTS
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.text_box import TextBox


def alert_words(kind: str) -> str:
    """Return how a kind of alert is called."""
    match kind:
        case "tip":
            return tr("Tip")
        case "important":
            return tr("Important")
        case "warning":
            return tr("Warning")
        case "caution":
            return tr("Caution")
        case _:
            return tr("Note")


class AlertTitleBox(TextBox):
    """An `AlertTitle`."""

    def __init__(self, look: Look, block: AlertTitle) -> None:
        role, self._icon = ALERTS.get(block.kind, ALERTS["note"])
        face = Face("uiStrong", f"{role}.text")
        super().__init__(look, InlineText(alert_words(block.kind)), face, block.place)
        # The icon stands before the words.
        self._room = look.px(16 + 6)
        self.indent += self._room
        self.gap = min(self.gap, look.space(4))

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        height = self.height - self.top - self.gap
        icon = look.pixmap(self._icon, 16, self.face.color)
        left = x - self._room
        if self.reads_right_to_left:
            left = x + self.width - self.indent + self._room - look.px(16)
        painter.drawPixmap(QPointF(left, y + (height - look.px(16)) // 2), icon)
        super()._paint(painter, x, y, clip, marks)
