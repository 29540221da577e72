"""How a row of the sidebar is painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow, SessionState
from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.elided_lines import ElidedLines
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.row_look import RowLook
from copilot_desktop.widgets.session_words import where
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style

_SNIPPET_COLORS: Final = {"attention": "attention.text", "error": "danger.text"}

#: Characters of a line that are looked at.
_LONGEST_LINE: Final = 200

#: Height of the first line of a row, and how far it is from the top.
_TITLE_TOP: Final = 8
_TITLE_HEIGHT: Final = 18


class SessionDelegate:
    """Paints group headings and sessions.

    Attributes:
        trailing_margin: space at the end of a row; a scroll bar takes its place.
    """

    def __init__(self, style: Style, pulse: Pulse) -> None:
        self._style = style
        self._pulse = pulse
        self._lines = ElidedLines(style)
        self.trailing_margin = 8

    # ---- places ----------------------------------------------------------------------------

    def height(self, line_count: int) -> int:
        style = self._style
        if line_count == 0:
            return style.px(style.tokens.density("sectionHeader") + 6)
        return style.px(style.tokens.density("rowThreeLine" if line_count > 2 else "rowTwoLine"))

    @property
    def text_left(self) -> int:
        """Where the text of every row begins."""
        return self._style.px(8) + self._style.px(34)

    def glyph_rect(self, rect: QRect) -> QRect:
        center = self._glyph_center(self._box(rect))
        reach = self._style.px(10) + 1
        place = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
        return mirrored(QRectF(rect), place).toAlignedRect()

    def more_rect(self, rect: QRect, item: SessionRow | GroupHeader) -> QRect:
        px = self._style.px
        side, box = px(28), self._box(rect)
        if isinstance(item, GroupHeader):
            if item.kind != "section":
                return QRect()
            top = box.bottom() - side
        else:
            top = box.y() + px(3)
        place = QRectF(box.right() - side - px(3), top, side, side)
        return mirrored(QRectF(rect), place).toAlignedRect()

    def title_rect(self, rect: QRect) -> QRect:
        px, box = self._style.px, self._box(rect)
        left = box.x() + px(28)
        place = QRectF(left, box.y() + px(4), box.right() - px(6) - left, px(26))
        return mirrored(QRectF(rect), place).toAlignedRect()

    def _box(self, row: QRect) -> QRectF:
        px = self._style.px
        return QRectF(row).adjusted(px(8), 1, -px(self.trailing_margin), -1)

    def _glyph_center(self, box: QRectF) -> QPointF:
        px = self._style.px
        return QPointF(box.x() + px(18), box.y() + px(17))

    # ---- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter, rect: QRect, item: SessionRow | GroupHeader, look: RowLook) -> None:
        painter.save()
        try:
            if isinstance(item, GroupHeader):
                self._paint_header(painter, rect, item, look)
            else:
                self._paint_row(painter, rect, item, look)
        finally:
            painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, header: GroupHeader, look: RowLook) -> None:
        style, px, whole = self._style, self._style.px, QRectF(rect)
        if look.glyphs_only:
            return
        if look.has_ring:
            box = QRectF(rect).adjusted(px(4), px(6), -px(self.trailing_margin), -1)
            draw_ring(painter, mirrored(whole, box), px(style.tokens.radius("md")), style)
        line = whole.adjusted(px(20), px(8), -px(12), 0)
        if look.is_hovered or look.has_ring or not header.is_open:
            side = px(12)
            folded = "chevron-left" if is_mirrored() else "chevron-right"
            name = "chevron-down" if header.is_open else folded
            icon = style.pixmap(name, side, "text.secondary", painter.device().devicePixelRatioF())
            draw_icon(painter, whole, QPointF(px(7), line.center().y() - side / 2), icon)
        font = style.font("caption")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(style.color("text.secondary"))
        count = str(header.count)
        room = line.width() - metrics.horizontalAdvance(count) - px(8 + (28 if look.shows_more else 0))
        title = metrics.elidedText(
            visible_line(header.title, _LONGEST_LINE), Qt.TextElideMode.ElideRight, room
        )
        draw_words(painter, whole, line, title)
        line.setLeft(line.left() + metrics.horizontalAdvance(title) + px(8))
        painter.setPen(style.color("text.tertiary"))
        draw_words(painter, whole, line, count)
        if look.shows_more:
            self._paint_more(painter, self.more_rect(rect, header), look)
        elif header.state is not None:
            # What a folded group hides must not be missed.
            center = QRectF(line.right() - px(8), line.center().y(), 0, 0)
            self._paint_state(painter, mirrored(whole, center).topLeft(), header.state, 0)

    def _paint_row(self, painter: QPainter, rect: QRect, row: SessionRow, look: RowLook) -> None:
        px, whole, box = self._style.px, QRectF(rect), self._box(rect)
        self._paint_ground(painter, mirrored(whole, box), look)
        # What is unread is told by the dot at the other end.
        state = SessionState.IDLE if row.state is SessionState.UNREAD else row.state
        center = mirrored(whole, QRectF(self._glyph_center(box), QSizeF())).topLeft()
        self._paint_state(painter, center, state, row.waiting_count)
        if look.glyphs_only:
            return
        quiet = "text.secondary" if look.is_selected else "text.tertiary"
        left, right = box.x() + px(34), box.right() - px(10)
        taken = self._paint_end_of_title(painter, rect, row, look, quiet)
        if not look.is_edited:
            weight = 600 if row.unread else 500
            place = QRectF(left, box.y() + px(_TITLE_TOP), right - left - taken, px(_TITLE_HEIGHT))
            self._paint_line(painter, whole, place, row.title, "uiStrong", "text.primary", weight=weight)
        end = self._paint_marks(painter, whole, box, row)
        place = QRectF(left, box.y() + px(27), end - left, px(16))
        self._paint_line(painter, whole, place, where(row), "small", "text.secondary")
        if row.snippet and rect.height() > self.height(2):
            key = _SNIPPET_COLORS.get(row.snippet_role, "text.secondary")
            place = QRectF(left, box.y() + px(45), right - left, px(16))
            self._paint_line(painter, whole, place, row.snippet, "small", key)

    def _paint_state(self, painter: QPainter, center: QPointF, state: SessionState, count: int) -> None:
        draw_status(
            painter,
            center,
            state,
            self._style,
            phase=self._pulse.phase,
            count=count,
            dpr=painter.device().devicePixelRatioF(),
        )

    def _paint_ground(self, painter: QPainter, box: QRectF, look: RowLook) -> None:
        style = self._style
        radius = style.px(style.tokens.radius("lg"))
        if look.is_selected or look.is_hovered:
            key = "state.windowHover"
            if look.is_selected:
                key = "state.selectedHover" if look.is_hovered else "state.selected"
            fill_rounded(painter, box, radius, style.color(key))
        if look.has_ring or (look.is_selected and style.tokens.is_high_contrast):
            draw_ring(painter, box, radius, style)

    def _paint_end_of_title(
        self, painter: QPainter, rect: QRect, row: SessionRow, look: RowLook, quiet: str
    ) -> float:
        """Paint the time, or the button in its place; return how much of the line that takes."""
        style, px, whole, box = self._style, self._style.px, QRectF(rect), self._box(rect)
        if look.is_edited:
            return 0.0
        if look.shows_more:
            self._paint_more(painter, self.more_rect(rect, row), look)
            return px(28)
        if not row.time_text:
            return 0.0
        font = style.font("time")
        width = QFontMetricsF(font).horizontalAdvance(row.time_text) + 1
        painter.setFont(font)
        painter.setPen(style.color(quiet))
        place = QRectF(box.right() - px(10) - width, box.y() + px(_TITLE_TOP), width, px(_TITLE_HEIGHT))
        draw_words(painter, whole, place, row.time_text, at_end=True)
        return width + px(8)

    def _paint_more(self, painter: QPainter, place: QRect, look: RowLook) -> None:
        style, box = self._style, QRectF(place)
        if look.more_is_hovered:
            radius = style.px(style.tokens.radius("md"))
            fill_rounded(painter, box, radius, style.color("state.windowPressed"))
        side = style.px(16)
        icon = style.pixmap("more", side, "text.secondary", painter.device().devicePixelRatioF())
        painter.drawPixmap(box.center() - QPointF(side / 2, side / 2), icon)

    def _paint_marks(self, painter: QPainter, whole: QRectF, box: QRectF, row: SessionRow) -> float:
        """Paint what stands at the end of the second line; return where the words have to end."""
        style, px = self._style, self._style.px
        right, middle = box.right() - px(10), box.y() + px(35)
        if row.unread:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("status.unread"))
            right -= px(8)
            painter.drawEllipse(mirrored(whole, QRectF(right, middle - px(4), px(8), px(8))))
            right -= px(6)
        side = px(12)
        for name, is_shown in (("pin", row.is_pinned), ("external", row.in_use or row.has_own_window)):
            if is_shown:
                right -= side
                icon = style.pixmap(name, side, "text.secondary", painter.device().devicePixelRatioF())
                draw_icon(painter, whole, QPointF(right, middle - side / 2), icon)
                right -= px(6)
        return right

    def _paint_line(
        self,
        painter: QPainter,
        whole: QRectF,
        place: QRectF,
        text: str,
        text_style: str,
        key: str,
        *,
        weight: int = 0,
    ) -> None:
        painter.setFont(self._lines.font(text_style, weight))
        painter.setPen(self._style.color(key))
        draw_words(painter, whole, place, self._lines.fit(text, text_style, weight, place.width()))
