"""Keeps how the conversation on a page is shown, so that the next run shows it so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from copilot_desktop.widgets.chat_page import ChatPage

#: Scrolling moves the place with every frame.
_KEEP_EVERY_MS: Final = 1500


class ViewKeeper(QObject):
    """Watches one page. Its timer runs only after something has moved."""

    def __init__(self, page: ChatPage) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        page.view.position_changed.connect(self._moved)
        page.chat_changed.connect(self._timer.stop)

    def _moved(self) -> None:
        if not self._timer.isActive() and self._page.isVisible():
            self._timer.start()

    def keep(self) -> None:
        """Keep it now."""
        self._timer.stop()
        self._page.view.keep_view_state()
