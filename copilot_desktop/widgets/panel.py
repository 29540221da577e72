"""Surfaces that the application paints itself: rounded panels, their shadows, icons, key caps."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.widgets.style import Style

#: Shadow pixmaps kept; one per size of a card, and sizes come and go while a window is resized.
_MAX_SHADOWS: Final = 24

_shadows: dict[tuple[object, ...], QPixmap] = {}


def fill_rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor, border: QColor | None = None
) -> None:
    """Fill a rounded rectangle, with a hairline inside its edge when `border` is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if border is None else QPen(border, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(rect if border is None else rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def draw_ring(
    painter: QPainter, rect: QRectF, radius: float, style: Style, *, width: float | None = None
) -> None:
    """Draw the focus ring inside `rect`."""
    thickness = style.px(2) if width is None else width
    half = thickness / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.color("focus.ring"), thickness))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    painter.restore()


def draw_shadow(
    painter: QPainter, rect: QRect, radius: int, style: Style, elevation: str, dpr: float
) -> None:
    """Paint the shadow of something at `rect`; the painter's widget needs margins for the blur.

    Rendered once per size: an effect on a widget that holds an editor would draw the whole
    subtree again with every key.
    """
    blur, offset, alpha = style.tokens.elevation(elevation)
    if not alpha:
        return
    blur, offset = style.px(blur), style.px(offset)
    key = (rect.width(), rect.height(), radius, elevation, style.tokens.name, style.zoom, dpr)
    pixmap = _shadows.get(key)
    if pixmap is None:
        pixmap = _render_shadow(rect.size(), radius, blur, alpha, style.color("shadow.color"), dpr)
        while len(_shadows) >= _MAX_SHADOWS:
            del _shadows[next(iter(_shadows))]
        _shadows[key] = pixmap
    painter.drawPixmap(QPointF(rect.x() - blur, rect.y() - blur + offset), pixmap)


def _render_shadow(size: QSize, radius: int, blur: int, alpha: float, color: QColor, dpr: float) -> QPixmap:
    pixmap = QPixmap((size + QSize(2 * blur, 2 * blur)) * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Each smaller rectangle replaces what is under it, which gives an exact fall-off.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for step in range(blur, -1, -1):
            fade = math.exp(-3.2 * (step / blur) ** 2) * (1 - step / (blur + 1))
            color.setAlphaF(alpha * fade)
            painter.setBrush(color)
            grown = QRectF(blur, blur, size.width(), size.height()).adjusted(-step, -step, step, step)
            painter.drawRoundedRect(grown, radius + step, radius + step)
    return pixmap


def draw_key_cap(
    painter: QPainter, rect: QRectF, text: str, style: Style, *, on_solid: bool, enabled: bool
) -> None:
    """Draw a key's name in a small box."""
    if on_solid and enabled:
        fill, ink = style.color("kbd.onSolidBackground"), style.color("kbd.onSolid")
    else:
        fill = style.color("kbd.background")
        ink = style.color("kbd.text" if enabled else "text.disabled")
    border = None if on_solid else style.color("border.subtle")
    fill_rounded(painter, rect, style.px(4), fill, border)
    painter.save()
    painter.setFont(style.font("key"))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Panel(QWidget):
    """A rounded surface with a border; optionally a focus ring while something inside has focus."""

    def __init__(
        self,
        style: Style,
        *,
        fill: str,
        border: str,
        radius: str = "lg",
        rings: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel_style = style
        self._fill = fill
        self._border = border
        self._radius = radius
        self._rings = rings
        self._has_ring = False
        style.changed.connect(self.update)

    def set_border(self, key: str) -> None:
        if key != self._border:
            self._border = key
            self.update()

    def set_ring(self, shown: bool) -> None:
        if shown != self._has_ring:
            self._has_ring = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._panel_style
        radius = style.px(style.tokens.radius(self._radius))
        with QPainter(self) as painter:
            fill_rounded(
                painter, QRectF(self.rect()), radius, style.color(self._fill), style.color(self._border)
            )
            if self._rings and self._has_ring:
                draw_ring(painter, QRectF(self.rect()), radius, style)


class IconView(QWidget):
    """An icon of the set in a colour of the theme; with `tile`, on a rounded ground of 28 px."""

    def __init__(
        self,
        style: Style,
        name: str,
        color_key: str,
        *,
        size: int = 16,
        tile: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_style = style
        self._name = name
        self._color_key = color_key
        self._size = size
        self._tile = tile
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        style.changed.connect(self._restyle)

    def set_icon(self, name: str, color_key: str, tile: str = "") -> None:
        self._name, self._color_key, self._tile = name, color_key, tile
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._icon_style.px(28 if self._tile else self._size)
        return QSize(side, side)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._icon_style
        with QPainter(self) as painter:
            if self._tile:
                fill_rounded(painter, QRectF(self.rect()), style.px(8), style.color(self._tile))
            side = style.px(self._size)
            pixmap = style.pixmap(self._name, side, self._color_key, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), pixmap)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)
