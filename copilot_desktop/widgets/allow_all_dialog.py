"""The question before everything is allowed in a session."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.answer_guard import AnswerGuard, Clock
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.style import Style

#: Keys that press a button.
_PRESSING: Final = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AllowAllDialog(AskDialog):
    """Asks whether everything may be allowed; `accepted` says yes.

    The button that says yes is as deaf as a request card in its first half second: the click that
    opened the question may be a double one. A held key never counts.
    """

    def __init__(self, style: Style, parent: QWidget | None = None, clock: Clock = time.monotonic) -> None:
        super().__init__(
            style,
            tr("Allow everything in this session?"),
            tr("The agent can run any command, change any file and open any address without asking."),
            tr("Allow everything"),
            parent=parent,
        )
        self.guard = AnswerGuard(self, clock)
        self.accept_button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
        if watched is self.accept_button and not self.guard.is_open and event.type() in presses:
            return True
        if watched is self.accept_button and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress and event.key() in _PRESSING
            return is_press and (event.isAutoRepeat() or not self.guard.is_open)
        return super().eventFilter(watched, event)
