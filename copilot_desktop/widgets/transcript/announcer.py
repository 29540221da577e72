"""What a screen reader is told by itself: little, and never the text that streams in."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

#: At most one sentence in this time; of several the newest.
EVERY_S: Final = 3.0


class Announcer:
    """Tells sentences about one view, while it is in front."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._waiting = ""
        self._last_at = -EVERY_S
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def say(self, words: str) -> None:
        """Tell `words`, now or when the sentence before has been heard."""
        if not QAccessible.isActive():
            return
        self._waiting = words
        if self._timer.isActive():
            return
        wait_s = self._last_at + EVERY_S - monotonic()
        if wait_s > 0:
            self._timer.start(round(wait_s * 1000))
        else:
            self._tell()

    def forget(self) -> None:
        """Tell nothing of what was to be told."""
        self._waiting = ""
        self._timer.stop()

    def _tell(self) -> None:
        words, self._waiting = self._waiting, ""
        if words and self._view.isVisible():
            self._last_at = monotonic()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
