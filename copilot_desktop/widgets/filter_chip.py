"""A button that shows what a list is narrowed by and opens the choices."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style

_HEIGHT = 28
_MOST = 220


class FilterChip(QAbstractButton):
    """Shows `name` while everything is let through, else what was chosen."""

    def __init__(self, style: Style, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._icon_name = icon
        self._name = name
        self._chosen = ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Everything"))
        # The window's overlay draws the ring, outside the edge.
        self.setProperty("focusRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)

    @property
    def chosen(self) -> str:
        return self._chosen

    def set_chosen(self, words: str) -> None:
        """Show what was chosen, "" for everything. Foreign text is made visible."""
        words = visible_line(words, 120)
        if words != self._chosen:
            self._chosen = words
            self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
            self.setAccessibleDescription("" if words else tr("Everything"))
            self._restyle()

    def sizeHint(self) -> QSize:
        px = self._own_style.px
        metrics = QFontMetricsF(self._own_style.font("smallStrong"))
        words = min(round(metrics.horizontalAdvance(self._chosen or self._name)) + 2, px(_MOST))
        return QSize(px(10 + 14 + 6 + 6 + 12 + 8) + words, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._own_style.px(60), self._own_style.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        rect = QRectF(self.rect())
        ink = "accent.text" if self._chosen else "text.secondary"
        with QPainter(self) as painter:
            if self._chosen:
                fill = style.color("accent.subtleHover" if self.underMouse() else "accent.subtle")
            else:
                state = "state.pressed" if self.isDown() else "state.hover" if self.underMouse() else ""
                fill = style.color(state or "surface.canvas")
            border = style.color("accent.border" if self._chosen else "border.default")
            fill_rounded(painter, rect, px(6), fill, border)
            dpr = self.devicePixelRatioF()
            icon = style.pixmap(self._icon_name, px(14), ink, dpr)
            draw_icon(painter, rect, QPointF(px(10), (rect.height() - px(14)) / 2), icon)
            arrow = style.pixmap("chevron-down", px(12), ink, dpr)
            place = QPointF(rect.width() - px(8 + 12), (rect.height() - px(12)) / 2)
            draw_icon(painter, rect, place, arrow)
            painter.setFont(style.font("smallStrong"))
            painter.setPen(style.color(ink))
            box = rect.adjusted(px(30), 0, -px(26), 0)
            words = QFontMetricsF(painter.font()).elidedText(
                self._chosen or self._name, Qt.TextElideMode.ElideMiddle, box.width()
            )
            draw_words(painter, rect, box, words)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
