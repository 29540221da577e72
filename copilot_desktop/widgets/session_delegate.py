"""How a row of the sidebar is painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.session_list import ITEM_ROLE, GroupHeader, SessionRow
from copilot_desktop.viewmodels.session_states import has_third_line
from copilot_desktop.widgets.direction import draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style

_SNIPPET_COLORS = {"attention": "attention.text", "error": "danger.text"}


class SessionDelegate(QStyledItemDelegate):
    """Paints group headings and sessions.

    Attributes:
        trailing_margin: space at the end of a row; a scroll bar takes its place.
        glyphs_only: nothing but the marks at the start of the rows is to be painted.
        front_id: the session in front, painted as selected.
        shows_focus: the list was reached with the keyboard, so the current row shows its ring.
    """

    def __init__(self, style: Style, pulse: Pulse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._pulse = pulse
        self.front_id = ""
        self.shows_focus = False
        self.trailing_margin = 8
        self.glyphs_only = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.row_height(index.data(ITEM_ROLE)))

    def row_height(self, item: object) -> int:
        style = self._style
        if isinstance(item, GroupHeader):
            return style.px(style.tokens.density("sectionHeader") + 6)
        three = isinstance(item, SessionRow) and has_third_line(item.state)
        return style.px(style.tokens.density("rowThreeLine" if three else "rowTwoLine"))

    @property
    def text_left(self) -> int:
        """Where the text of every row begins."""
        return self._style.px(8) + self._style.px(34)

    def glyph_rect(self, row: QRect) -> QRect:
        """Return the part of a row that moves while its session streams."""
        center = self._glyph_center(self._box(row)).toPoint()
        if is_mirrored():
            center.setX(row.left() + row.right() + 1 - center.x())
        reach = self._style.px(10) + 1
        return QRect(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        try:
            if isinstance(item, GroupHeader):
                self._paint_header(painter, option.rect, item)
            elif isinstance(item, SessionRow):
                self._paint_row(painter, option, item)
        finally:
            painter.restore()

    def _box(self, row: QRect) -> QRectF:
        px = self._style.px
        return QRectF(row).adjusted(px(8), 1, -px(self.trailing_margin), -1)

    def _glyph_center(self, box: QRectF) -> QPointF:
        px = self._style.px
        return QPointF(box.x() + px(18), box.y() + px(17))

    def _paint_header(self, painter: QPainter, rect: QRect, header: GroupHeader) -> None:
        style = self._style
        font = style.font("caption")
        painter.setFont(font)
        painter.setPen(style.color("text.secondary"))
        line = QRectF(rect).adjusted(style.px(20), style.px(8), -style.px(12), 0)
        draw_words(painter, QRectF(rect), line, header.title)
        line.setLeft(line.left() + QFontMetricsF(font).horizontalAdvance(header.title) + style.px(8))
        painter.setPen(style.color("text.tertiary"))
        draw_words(painter, QRectF(rect), line, str(header.count))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: SessionRow) -> None:
        style, px = self._style, self._style.px
        whole = QRectF(option.rect)
        box = self._box(option.rect)
        shown_box = mirrored(whole, box)
        is_front = row.session_id == self.front_id
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        radius = px(style.tokens.radius("lg"))
        if is_front or is_hovered:
            key = "state.selectedHover" if is_front and is_hovered else "state.selected"
            fill_rounded(painter, shown_box, radius, style.color(key if is_front else "state.windowHover"))
            if is_front and style.tokens.is_high_contrast:
                draw_ring(painter, shown_box, radius, style)
        if self.shows_focus and option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, shown_box, radius, style)
        quiet = "text.secondary" if is_front else "text.tertiary"
        device = painter.device()
        draw_status(
            painter,
            mirrored(whole, QRectF(self._glyph_center(box), QSizeF())).topLeft(),
            row.state,
            style,
            phase=self._pulse.phase,
            count=row.waiting_count,
            dpr=device.devicePixelRatioF(),
        )
        if self.glyphs_only:
            return
        left, right = box.x() + px(34), box.right() - px(10)
        time_width = 0.0
        if row.time_text:
            font = style.font("time")
            time_width = QFontMetricsF(font).horizontalAdvance(row.time_text) + 1
            painter.setFont(font)
            painter.setPen(style.color(quiet))
            place = QRectF(right - time_width, box.y() + px(8), time_width, px(18))
            draw_words(painter, whole, place, row.time_text, at_end=True)

        def line(
            text: str, top: float, height: float, text_style: str, key: str, width: float, weight: int = 0
        ) -> None:
            font = style.font(text_style)
            if weight:
                font.setWeight(QFont.Weight(weight))
            painter.setFont(font)
            painter.setPen(style.color(key))
            shown = QFontMetricsF(font).elidedText(
                visible_line(text, 200), Qt.TextElideMode.ElideRight, width
            )
            draw_words(painter, whole, QRectF(left, box.y() + px(top), width, px(height)), shown)

        weight = 600 if row.unread else 500
        line(row.title, 8, 18, "uiStrong", "text.primary", right - left - time_width - px(8), weight)
        line(where(row), 27, 16, "small", "text.secondary", right - left - px(14 if row.unread else 0))
        if row.snippet:
            key = _SNIPPET_COLORS.get(row.snippet_role, "text.secondary")
            line(row.snippet, 45, 16, "small", key, right - left)
        if row.unread:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("status.unread"))
            mark = QRectF(right - px(8), box.y() + px(31), px(8), px(8))
            painter.drawEllipse(mirrored(whole, mark))


def where(row: SessionRow) -> str:
    """Return the second line of a row: folder and branch."""
    return " · ".join(part for part in (row.folder_name, row.branch) if part)
