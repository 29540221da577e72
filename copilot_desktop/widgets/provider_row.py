"""A line of the list of model servers: a tile, a name, where it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_HEIGHT = 50
_TILE = 28
_SIDE = 12


class ProviderRow(QAbstractButton):
    """Checked while it is the one that is shown. Up and Down go from one to the next.

    Args:
        name, where: foreign text of a provider that is set up.
    """

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, style: Style, icon: str, name: str, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._icon_name = icon
        self._name = visible_line(name, 80)
        self._where = visible_line(where, 120)
        self._shows_ring = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._where)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)

    @property
    def name(self) -> str:
        return self._name

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self._style.line("uiStrong") + self._style.line("small") + self._style.px(10)
        return QSize(self._style.px(200), max(self._style.px(_HEIGHT), words))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        whole = QRectF(self.rect())
        radius = px(style.tokens.radius("lg"))
        with QPainter(self) as painter:
            if self.isChecked():
                fill_rounded(painter, whole, radius, style.color("state.selected"))
            elif self.underMouse():
                fill_rounded(painter, whole, radius, style.color("state.windowHover"))
            side, tile = px(_SIDE), px(_TILE)
            ground = mirrored(whole, QRectF(side, (whole.height() - tile) / 2, tile, tile))
            border = style.color("border.default")
            fill_rounded(painter, ground, px(8), style.color("surface.raised"), border)
            icon = px(16)
            pixmap = style.pixmap(self._icon_name, icon, "text.secondary", self.devicePixelRatioF())
            place = QPointF(side + (tile - icon) / 2, (whole.height() - icon) / 2)
            draw_icon(painter, whole, place, pixmap)
            left = side + tile + px(12)
            width = max(0.0, whole.width() - left - px(8))
            above, below = style.line("uiStrong"), style.line("small")
            top = (whole.height() - above - below) / 2
            lines = (
                (self._name, "uiStrong", "text.primary", top, above),
                # On the selected ground the lightest words are too light.
                (self._where, "small", "text.secondary", top + above, below),
            )
            for words, text_style, color, y, height in lines:
                painter.setFont(style.font(text_style))
                painter.setPen(style.color(color))
                cut = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width)
                draw_words(painter, whole, QRectF(left, y, width, height), cut)
            if self._shows_ring:
                draw_ring(painter, whole, radius, style)
