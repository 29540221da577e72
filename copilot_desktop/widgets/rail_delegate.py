"""How a session is painted where the sidebar is a rail: a tile with two letters and the state."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.viewmodels.session_monogram import monogram
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.row_look import RowLook
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style

#: The side of a tile, and how far apart tiles begin.
_TILE: Final = 26
_PITCH: Final = 42

#: What is painted of a selected row around its tile.
_SPOT: Final = 38

#: How large the mark of the state is beside the one of a full row.
_GLYPH_SIZE: Final = 0.75


class RailDelegate:
    """Paints tiles; headings of groups have no room and are left out.

    Attributes:
        trailing_margin: not used; a rail leaves no room beside its tiles.
    """

    def __init__(self, style: Style, pulse: Pulse) -> None:
        self._style = style
        self._pulse = pulse
        self.trailing_margin = 0

    # ---- places ----------------------------------------------------------------------------

    def height(self, line_count: int) -> int:
        return self._style.px(_PITCH) if line_count else 0

    def glyph_rect(self, rect: QRect) -> QRect:
        center, reach = self._glyph_center(rect), self._style.px(8) + 1
        return QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def more_rect(self, rect: QRect, item: SessionRow | GroupHeader) -> QRect:
        return QRect()

    def title_rect(self, rect: QRect) -> QRect:
        return self._centered(rect, _TILE).toAlignedRect()

    def _centered(self, rect: QRect, side: int) -> QRectF:
        # The row is as wide as the rail, whether or not a scroll bar lies over its end.
        size = self._style.px(side)
        left = (self._style.px(self._style.tokens.layout("sidebar.rail")) - size) / 2
        place = QRectF(rect.x() + left, rect.y() + (rect.height() - size) / 2, size, size)
        return mirrored(QRectF(rect), place)

    def _glyph_center(self, rect: QRect) -> QPointF:
        tile = self._centered(rect, _TILE)
        whole = QRectF(tile.right() - self._style.px(3), tile.y() + self._style.px(3), 0, 0)
        return mirrored(tile, whole).topLeft()

    # ---- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter, rect: QRect, item: SessionRow | GroupHeader, look: RowLook) -> None:
        if isinstance(item, GroupHeader):
            return
        style, px = self._style, self._style.px
        painter.save()
        try:
            spot, tile = self._centered(rect, _SPOT), self._centered(rect, _TILE)
            radius = px(style.tokens.radius("lg"))
            if look.is_selected:
                fill_rounded(painter, spot, radius, style.color("state.selected"))
            hovered = "state.windowPressed" if look.is_hovered else "state.windowHover"
            border = style.color("border.default") if style.tokens.is_high_contrast else None
            fill_rounded(painter, tile, px(style.tokens.radius("md")), style.color(hovered), border)
            if look.has_ring or (look.is_selected and style.tokens.is_high_contrast):
                draw_ring(painter, spot, radius, style)
            painter.setFont(style.font("caption"))
            painter.setPen(style.color("text.primary" if item.unread else "text.secondary"))
            painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, monogram(item.title))
            self._paint_state(painter, rect, item)
        finally:
            painter.restore()

    def _paint_state(self, painter: QPainter, rect: QRect, row: SessionRow) -> None:
        style, center = self._style, self._glyph_center(rect)
        draw_status(
            painter,
            center,
            row.state,
            style,
            phase=self._pulse.phase,
            count=row.waiting_count,
            dpr=painter.device().devicePixelRatioF(),
            size=_GLYPH_SIZE,
        )
