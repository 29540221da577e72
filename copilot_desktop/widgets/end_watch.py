"""Sees that the end of a session was before the person's eyes: it is unread no more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer

from copilot_desktop.viewmodels.session_list import SessionListModel
from copilot_desktop.widgets.chat_page import ChatPage

#: So long the end is on the screen of an active window before it counts as seen (DESIGN.md section 4).
_SEEN_MS: Final = 1000

_CHANGES: Final = (
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.WindowActivate,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowStateChange,
)


class EndWatch(QObject):
    """Watches one page. Its timer runs only while something unread is being seen."""

    def __init__(self, page: ChatPage, sessions: SessionListModel) -> None:
        super().__init__(page)
        self._page = page
        self._sessions = sessions
        self._session_id = ""
        self._seeing = QTimer(self)
        self._seeing.setSingleShot(True)
        self._seeing.setInterval(_SEEN_MS)
        self._seeing.timeout.connect(self._tell)
        page.installEventFilter(self)
        page.window().installEventFilter(self)
        page.chat_changed.connect(self._chat_changed)
        page.view.position_changed.connect(self._look)
        sessions.unread_changed.connect(self._look)
        self._chat_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._look()
        return False

    def _chat_changed(self) -> None:
        chat = self._page.chat
        if self._session_id:
            self._sessions.set_visible(self._session_id, False)
        self._session_id = chat.session_id if chat is not None else ""
        self._seeing.stop()
        self._look()

    def _look(self) -> None:
        if not self._session_id:
            return
        is_visible = self._page.isVisible() and not self._page.window().isMinimized()
        self._sessions.set_visible(self._session_id, is_visible)
        is_seen = (
            is_visible
            and self._sessions.is_unread(self._session_id)
            and self._page.window().isActiveWindow()
            and self._page.view.shows_end
        )
        if not is_seen:
            self._seeing.stop()
        elif not self._seeing.isActive():
            self._seeing.start()

    def _tell(self) -> None:
        if self._session_id:
            self._sessions.saw_end(self._session_id)
