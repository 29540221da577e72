"""Notes when nobody looks at the conversation in front, and has told what came until somebody does again."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from copilot_desktop.widgets.chat_page import ChatPage

#: A window beside that of another program may be read: a look into that one is no absence.
_SHORTEST_S: Final = 20.0

_CHANGES: Final = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange)


def _is_in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


class Absence(QObject):
    """Watches one page; another window of ours in front is no absence.

    Args:
        is_active: tells whether the person is in this application.
        clock: a monotonic clock in seconds.
    """

    def __init__(
        self,
        page: ChatPage,
        *,
        is_active: Callable[[], bool] = _is_in_front,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._is_active = is_active
        self._clock = clock
        self._is_away = self._was_out_of_sight = False
        self._left_at = 0.0
        page.installEventFilter(self)
        page.window().installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._look)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._look()
        return False

    def _look(self) -> None:
        page = self._page
        is_in_sight = page.isVisible() and not page.window().isMinimized()
        if not is_in_sight or not self._is_active():
            if not self._is_away:
                self._is_away, self._left_at = True, self._clock()
                page.look_away()
            self._was_out_of_sight |= not is_in_sight
        elif self._is_away:
            is_long = self._clock() - self._left_at >= _SHORTEST_S
            tells = is_long or self._was_out_of_sight
            self._is_away = self._was_out_of_sight = False
            page.look_back(tells=tells)
