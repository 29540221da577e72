"""Whether somebody does anything in the window, for what is renewed only then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

#: A person is there.
_BY_PERSON = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.Enter,
)


class Presence(QObject):
    """Calls `noticed` whenever a person does something in the window of `widget`.

    No timer is needed that would wake up while nobody is there.
    """

    def __init__(self, widget: QWidget, noticed: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._noticed = noticed
        self._handle: QWindow | None = None

    def watch(self) -> None:
        """Watch the window that the widget stands in now: whatever is done reaches its handle first."""
        handle = self._widget.window().windowHandle()
        if handle is not self._handle:
            if self._handle is not None and isValid(self._handle):
                self._handle.removeEventFilter(self)
            self._handle = handle
            if handle is not None:
                handle.installEventFilter(self)
        self._noticed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BY_PERSON:
            self._noticed()
        return False
