"""Ctrl+Tab: through the sessions in the order of their use, while Ctrl is held."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.widgets.direction import draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, draw_shadow, fill_rounded
from copilot_desktop.widgets.session_words import accessible_row, where
from copilot_desktop.widgets.status_glyph import draw_status
from copilot_desktop.widgets.style import Style

#: Rows that are shown, and their measures.
_MOST_ROWS: Final = 8
_ROW: Final = 48
_WIDTH: Final = 380
_PADDING: Final = 6
#: Room around it for its shadow.
_SHADOW: Final = 24
_LONGEST_LINE: Final = 200

#: On macOS the key beside the arrow keys is the one that Qt calls Meta, and Cmd+Tab is the system's.
_IS_MAC: Final = sys.platform == "darwin"
_HELD_KEY: Final = Qt.Key.Key_Meta if _IS_MAC else Qt.Key.Key_Control
_HELD: Final = Qt.KeyboardModifier.MetaModifier if _IS_MAC else Qt.KeyboardModifier.ControlModifier

#: The keys to bind: one session on, and one back.
FORWARD_KEY: Final = "Meta+Tab" if _IS_MAC else "Ctrl+Tab"
BACKWARD_KEY: Final = "Meta+Shift+Tab" if _IS_MAC else "Ctrl+Shift+Tab"


class RecentSwitcher(QWidget):
    """Lies over the middle of `host` while the key is held; its release opens what is marked.

    Escape, or another window that comes forward, leaves everything as it was.

    Args:
        here: the session of the window, where a walk begins; "" for the one in front.
        open_session: brings a session to the front; None for the application's way.
    """

    accessible_role = QAccessible.Role.List

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        host: QWidget,
        *,
        here: str = "",
        open_session: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(host)
        self._app = app
        self._here = here
        self._open_session = open_session or app.open_session
        self._style = style
        self._host = host
        self._marked = ""
        self._ids: list[str] = []
        self._watched: QObject | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        host.installEventFilter(self)
        style.changed.connect(self._place)

    @property
    def marked(self) -> str:
        """The session that the release opens, "" while the key is not held."""
        return self._marked

    def step(self, offset: int) -> None:
        """Mark the next (+1) or previous (-1) session in the order of use."""
        sessions = self._app.sessions
        marked = sessions.walk_recent(offset, self._here)
        if not marked:
            return
        self._marked = marked
        if not QGuiApplication.queryKeyboardModifiers() & _HELD:
            # It was let go of before this was worked out: no release will come.
            self.commit()
            return
        recent = sessions.recent_ids
        known = set(recent)
        every = [*recent, *(other for other in sessions.session_ids if other not in known)]
        at = every.index(marked) if marked in every else 0
        first = max(0, min(at - _MOST_ROWS + 1, len(every) - _MOST_ROWS))
        self._ids = every[first : first + _MOST_ROWS]
        self._watch()
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._announce()

    def commit(self) -> None:
        """Open what is marked."""
        self._end()
        session_id = self._app.sessions.commit_recent()
        if session_id:
            self._open_session(session_id)

    def cancel(self) -> None:
        """Leave everything as it was."""
        if self._marked:
            self._end()
            self._app.sessions.cancel_recent()

    def _end(self) -> None:
        self._marked = ""
        self.hide()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def _watch(self) -> None:
        """Keys reach the window's handle first, whoever has the focus."""
        handle = self.window().windowHandle()
        if self._watched is None and handle is not None:
            handle.installEventFilter(self)
            self._watched = handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.WindowDeactivate:
                self.cancel()
            return False
        if not self._marked:
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyRelease and event.key() == _HELD_KEY:
                self.commit()
            elif event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
        return False

    def _announce(self) -> None:
        row = self._app.sessions.row(self._marked)
        if QAccessible.isActive() and row is not None:
            event = QAccessibleAnnouncementEvent(self, accessible_row(row))
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    # ---- painting --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        px = self._style.px
        width = min(px(_WIDTH), self._host.width() - px(2 * _PADDING)) + 2 * px(_SHADOW)
        return QSize(width, len(self._ids) * px(_ROW) + px(2 * _PADDING) + 2 * px(_SHADOW))

    def _place(self) -> None:
        size = self.sizeHint()
        left = (self._host.width() - size.width()) // 2
        self.setGeometry(QRect(left, (self._host.height() - size.height()) // 3, size.width(), size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        panel = self.rect().adjusted(px(_SHADOW), px(_SHADOW), -px(_SHADOW), -px(_SHADOW))
        radius = px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            draw_shadow(painter, panel, radius, style, "composer", self.devicePixelRatioF())
            fill, border = style.color("surface.overlay"), style.color("border.default")
            fill_rounded(painter, QRectF(panel), radius, fill, border)
            place = QRectF(panel).adjusted(px(_PADDING), px(_PADDING), -px(_PADDING), 0)
            place.setHeight(px(_ROW))
            for session_id in self._ids:
                row = self._app.sessions.row(session_id)
                if row is not None:
                    self._paint_row(painter, place, row)
                place.translate(0, px(_ROW))

    def _paint_row(self, painter: QPainter, place: QRectF, row: SessionRow) -> None:
        style, px = self._style, self._style.px
        is_marked = row.session_id == self._marked
        if is_marked:
            radius = px(style.tokens.radius("md"))
            fill_rounded(painter, place, radius, style.color("state.selected"))
            if style.tokens.is_high_contrast:
                draw_ring(painter, place, radius, style)
        glyph = mirrored(place, QRectF(place.x() + px(18), place.center().y(), 0, 0)).topLeft()
        phase = style.tokens.reduced_pulse_phase
        dpr = self.devicePixelRatioF()
        draw_status(painter, glyph, row.state, style, phase=phase, count=row.waiting_count, dpr=dpr)
        lines = (
            (row.title, "uiStrong", "text.primary", px(6), px(18)),
            (where(row), "small", "text.secondary", px(25), px(16)),
        )
        for text, text_style, key, top, height in lines:
            painter.setFont(style.font(text_style))
            painter.setPen(style.color(key))
            room = QRectF(place.x() + px(36), place.y() + top, place.width() - px(46), height)
            shown = QFontMetricsF(painter.font()).elidedText(
                visible_line(text, _LONGEST_LINE), Qt.TextElideMode.ElideRight, room.width()
            )
            draw_words(painter, place, room, shown)
