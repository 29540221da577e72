"""The pill above the composer that leads back to the newest message."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import paint_rounded
from copilot_desktop.widgets.transcript.look import Look


class JumpPill(QAbstractButton):
    """Says how many messages have arrived below."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._count = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(0)
        self.hide()
        style.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.resize(self.sizeHint())

    @property
    def count(self) -> int:
        """How many messages are new."""
        return self._count

    def stand_over(self, area: QRect, middle: int, gap: int) -> None:
        """Stand `gap` pixels above the lower edge of an area, centred at `middle`."""
        self.move(middle - self.width() // 2, area.bottom() - self.height() - gap)

    def set_count(self, count: int) -> None:
        """Show how many messages are new, or the plain words for none."""
        if count != self._count:
            self._count = count
            words = (
                ntr("{count} new message", "{count} new messages", count) if count else tr("Jump to latest")
            )
            self.setText(words)
            self.setAccessibleName(words)
            self.resize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        look = Look(self._style, self.devicePixelRatioF())
        words = round(look.metrics("uiStrong").horizontalAdvance(self.text()) + 1)
        return QSize(words + look.px(14) + look.space(6) + 2 * look.space(12), look.density("control"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = Look(self._style, self.devicePixelRatioF())
        color = "accent.text" if self._count else "text.primary"
        painter = QPainter(self)
        try:
            area = QRectF(self.rect())
            fill = "state.hover" if self.underMouse() else "surface.overlay"
            paint_rounded(painter, area, area.height() / 2, fill, "border.default", look)
            size = look.px(14)
            left = look.space(12)
            whole = QRectF(self.rect())
            arrow = look.pixmap("jump-latest", 14, color)
            draw_icon(painter, whole, QPointF(left, (self.height() - size) // 2), arrow)
            painter.setFont(look.font("uiStrong"))
            painter.setPen(look.color(color))
            area.setLeft(left + size + look.space(6))
            draw_words(painter, whole, area, self.text())
        finally:
            painter.end()
