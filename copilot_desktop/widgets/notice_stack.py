"""Notices in a corner of the window: another session needs the person."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored, mirrored_place
from copilot_desktop.widgets.panel import draw_ring, draw_shadow, fill_rounded
from copilot_desktop.widgets.seen_sessions import SeenSessions
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style

_MAX_NOTICES: Final = 3

_FOLLOWED: Final = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)

#: Room around the notices, and between them.
_MARGIN: Final = 16
_GAP: Final = 8
_HEIGHT: Final = 60

#: Room under the last notice for its shadow.
_SHADOW: Final = 28


class Notice(QAbstractButton):
    """One session that waits; a click brings it to the front."""

    def __init__(self, style: Style, row: SessionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_row(row)

    def words(self) -> tuple[str, str]:
        """Return the title of the session and what it wants, both made visible."""
        title = visible_line(self.row.title, 80)
        wants = self.row.snippet or tr("Needs you")
        return title, visible_line(wants, 200)

    def show_row(self, row: SessionRow) -> None:
        self.row = row
        title, wants = self.words()
        self.setAccessibleName(f"{title}: {wants}")
        self.setAccessibleDescription(tr("Opens the session"))
        self.update()

    def sizeHint(self) -> QSize:
        px = self._own_style.px
        return QSize(px(400), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        box = QRectF(self.rect())
        radius = px(style.tokens.radius("popup"))
        title, wants = self.words()
        with QPainter(self) as painter:
            dpr = self.devicePixelRatioF()
            fill = "state.hover" if self.underMouse() else "surface.overlay"
            fill_rounded(painter, box, radius, style.color(fill), style.color("attention.border"))
            if self.hasFocus():
                draw_ring(painter, box, radius, style)
            draw_status(
                painter,
                mirrored(box, QRectF(box.x() + px(22), box.center().y(), 0, 0)).topLeft(),
                self.row.state,
                style,
                phase=0.35,
                count=self.row.waiting_count,
                dpr=dpr,
            )
            arrow = "chevron-left" if is_mirrored() else "chevron-right"
            chevron = style.pixmap(arrow, px(16), "text.tertiary", dpr)
            draw_icon(painter, box, QPointF(box.right() - px(28), box.center().y() - px(8)), chevron)
            left, width = box.x() + px(42), box.width() - px(42) - px(36)
            for text, top, text_style, key in (
                (title, 10, "uiStrong", "text.primary"),
                (wants, 31, "small", "attention.text"),
            ):
                font = style.font(text_style)
                painter.setFont(font)
                painter.setPen(style.color(key))
                shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
                place = QRectF(left, box.y() + px(top), width, px(20))
                draw_words(painter, box, place, shown)


class NoticeStack(QWidget):
    """Up to three notices over `host`, at the top right of `below`. They stay until answered or opened.

    Args:
        seen: what stands in a window on the screen needs no notice in any.

    Signals:
        opened(session_id): a notice was clicked.
        covers(height): so much of the top of `below` lies under the first notice.
    """

    opened = Signal(str)
    covers = Signal(int)

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, app: ApplicationViewModel, style: Style, host: QWidget, *, below: QWidget, seen: SeenSessions
    ) -> None:
        super().__init__(host)
        self._seen = seen
        self._below = below
        self._requests: QWidget | None = None
        self._is_silent = False
        self._app = app
        self._style = style
        self._host = host
        self._column = QVBoxLayout(self)
        self.setAccessibleName(tr("Notices"))
        self.hide()
        for widget in (host, below):
            widget.installEventFilter(self)
        app.sessions.requests_changed.connect(self.refresh)
        app.page_changed.connect(self.refresh)
        seen.changed.connect(self.refresh)
        style.changed.connect(self._place)
        self.refresh()

    @property
    def notices(self) -> list[Notice]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def refresh(self) -> None:
        """Show who waits now."""
        waiting = self._waiting()
        wanted = waiting[:_MAX_NOTICES]
        shown = {notice.row.session_id: notice for notice in self.notices}
        ids = [row.session_id for row in wanted]
        for session_id, notice in shown.items():
            if session_id not in ids:
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
        for row in wanted:
            if known := shown.get(row.session_id):
                if known.row != row:
                    known.show_row(row)
                continue
            notice = Notice(self._style, row, self)
            notice.clicked.connect(lambda _checked=False, which=row.session_id: self.opened.emit(which))
            self._column.addWidget(notice)
            notice.show()
            words = tr("{title} needs you: {request}", title=notice.words()[0], request=notice.words()[1])
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def set_silent(self, is_silent: bool) -> None:
        """Show nothing while something else in the window lists what waits."""
        self._is_silent = is_silent
        self.refresh()

    def keep_off(self, requests: QWidget) -> None:
        """Show nothing while it would lie over `requests`: what is answered there has to be read."""
        self._requests = requests
        requests.installEventFilter(self)
        self._place()

    def _hides_request(self) -> bool:
        requests = self._requests
        if requests is None or not requests.isVisibleTo(self._host):
            return False
        place = QRect(requests.mapTo(self._host, QPoint(0, 0)), requests.size())
        # The shadow below the last notice hides nothing.
        return place.intersects(self.geometry().adjusted(0, 0, 0, -self._style.px(_SHADOW)))

    def _waiting(self) -> list[SessionRow]:
        if self._is_silent:
            return []
        seen = self._seen.ids
        return [row for row in self._app.sessions.waiting_rows if row.session_id not in seen]

    def _place(self) -> None:
        notices = self.notices
        self.setVisible(bool(notices))
        px = self._style.px
        if not notices:
            self.covers.emit(0)
            return
        self._column.setContentsMargins(px(_MARGIN), px(_MARGIN), px(_MARGIN), px(_SHADOW))
        self._column.setSpacing(px(_GAP))
        width = min(px(400 + 2 * _MARGIN), self._host.width())
        height = px(_MARGIN + _SHADOW - _GAP) + len(notices) * px(_HEIGHT + _GAP)
        place = QRect(self._host.width() - width, self._below.y(), width, height)
        self.setGeometry(mirrored_place(self._host.rect(), place))
        if self._hides_request():
            self.hide()
            self.covers.emit(0)
            return
        self.raise_()
        # The page makes room for one: three would take more of it than they say.
        self.covers.emit(px(_MARGIN) + px(_HEIGHT + _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        radius = style.px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            for notice in self.notices:
                draw_shadow(painter, notice.geometry(), radius, style, "composer", self.devicePixelRatioF())
