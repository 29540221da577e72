"""The two drawings of the Usage tab: what fills the context, and how fast the agent wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.token_speed import HISTORY_S
from copilot_desktop.widgets.style import Style

_FILL_ALPHA: Final = 0.12


class ContextBar(QWidget):
    """Parts of a whole side by side; what is left over is the track."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._parts: tuple[tuple[str, float], ...] = ()
        self.setAccessibleName(tr("Context by part"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[tuple[str, float]], words: str) -> None:
        """Show (colour key, share of the whole); `words` say the same."""
        self._parts = tuple(parts)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(160), self._own_style.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._own_style
        whole = QRectF(self.rect())
        gap = style.px(1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            clip = QPainterPath()
            clip.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
            painter.setClipPath(clip)
            painter.fillRect(whole, style.color("chart.track"))
            at = 0.0
            for key, share in self._parts:
                width = max(0.0, min(1.0, share)) * whole.width()
                left = whole.width() - at - width if self.isRightToLeft() else at
                if width > 0:
                    painter.fillRect(QRectF(left, 0, max(1.0, width - gap), whole.height()), style.color(key))
                at += width


class Sparkline(QWidget):
    """Tokens per second over the last two minutes."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._points: tuple[tuple[float, float], ...] = ()
        self.setAccessibleName(tr("Tokens per second, last two minutes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[tuple[float, float]]) -> None:
        """Show (seconds ago, tokens per second), oldest first."""
        self._points = tuple(points)
        top = max((speed for _ago, speed in points), default=0.0)
        self.setAccessibleDescription(tr("At most {count} tokens per second", count=round(top)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(308), self._own_style.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._own_style.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._own_style
        dot = style.px(3)
        width, height = self.width() - dot, self.height() - dot
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(0, self.height() - 1, self.width(), 1, style.color("chart.track"))
            top = max((speed for _ago, speed in self._points), default=0.0)
            if len(self._points) < 2 or top <= 0:
                return
            line = [
                QPointF(width * (1 - ago / HISTORY_S), dot + (height - dot) * (1 - speed / top))
                for ago, speed in self._points
            ]
            color = style.color("chart.input")
            fill = QColor(color)
            fill.setAlphaF(_FILL_ALPHA)
            ground = [QPointF(line[0].x(), height), *line, QPointF(line[-1].x(), height)]
            painter.setPen(QPen(QColor(0, 0, 0, 0)))
            painter.setBrush(QBrush(fill))
            painter.drawPolygon(QPolygonF(ground))
            painter.setPen(QPen(color, 1.5 * style.zoom / 100))
            painter.drawPolyline(QPolygonF(line))
            painter.setBrush(QBrush(color))
            painter.drawEllipse(line[-1], dot, dot)
