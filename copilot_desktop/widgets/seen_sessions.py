"""Which sessions stand in a window that is on the screen, and how such a window comes to the front."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from copilot_desktop.viewmodels.chat import ChatViewModel

_FOLLOWED: Final = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange)


class SeenSessions(QObject):
    """Follows the windows that show a session each. One that is minimised or put away shows none.

    Signals:
        changed(): `ids` may be new because of a window; what a window shows is told by others.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._windows: dict[QWidget, Callable[[], ChatViewModel | None]] = {}

    def follow(self, window: QWidget, chat: Callable[[], ChatViewModel | None]) -> None:
        """Count what a window shows; `chat` returns it, None for no session."""
        self._windows[window] = chat
        window.installEventFilter(self)
        self.changed.emit()

    def leave(self, window: QWidget) -> None:
        """Count a window no more."""
        window.removeEventFilter(self)
        if self._windows.pop(window, None) is not None:
            self.changed.emit()

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the sessions that can be seen."""
        chats = (chat() for window, chat in self._windows.items() if not _is_put_away(window))
        return frozenset(chat.session_id for chat in chats if chat is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window that is destroyed is hidden on the way.
        if event.type() in _FOLLOWED and isValid(watched):
            self.changed.emit()
        return False


def _is_put_away(window: QWidget) -> bool:
    if not isValid(window):
        return True
    # One that was not shown yet is about to be.
    was_hidden = window.isHidden() and window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return was_hidden or window.isMinimized()


def come_forward(window: QWidget) -> None:
    """Bring a window to the front, as it was before it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def is_person_in(window: QWidget) -> bool:
    """Tell whether a window is the active one, or a dialog of its is."""
    active: QWidget | None = QApplication.activeWindow()
    while active is not None and active is not window:
        active = active.parentWidget()
    return active is window
