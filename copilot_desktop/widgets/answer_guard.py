"""Keeps a decision from being made by a key or a click that was meant for something else.

A request appears while a person types or clicks elsewhere. Until it has stood still, in an
active window, for half a second, no input counts; a held key never does. Each change starts the
wait anew, but not for ever: whoever makes a window wobble must not make it unanswerable.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

#: Seconds without a change before input counts (decision 18).
DELAY_S: Final = 0.5

#: A series of changes delays at most this many times the delay, as Firefox bounds its own.
_MAX_DELAYS: Final = 20

_CHANGES: Final = (
    QEvent.Type.WindowActivate,
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.WindowStateChange,
)

Clock = Callable[[], float]


class AnswerGuard(QObject):
    """Tells whether `card` may take an answer now."""

    def __init__(self, card: QWidget, clock: Clock = time.monotonic) -> None:
        super().__init__(card)
        self._card = card
        self._clock = clock
        self._ancestors: list[QWidget] = []
        self._armed_at = clock()
        self._series_began_at = self._shown_at = self._armed_at
        card.installEventFilter(self)

    @property
    def clock(self) -> Clock:
        """Tells the seconds that it goes by."""
        return self._clock

    @property
    def is_open(self) -> bool:
        """The card stood still long enough, in a window that is active."""
        if not self._card.isVisible() or not self._card.window().isActiveWindow():
            return False
        now = self._clock()
        waited = now - self._armed_at
        return waited >= DELAY_S or now - self._series_began_at >= _MAX_DELAYS * DELAY_S

    @property
    def was_read(self) -> bool:
        """This very request has been on the screen long enough, in a window that is active.

        Enough for words that the person has written on the card: a field that grows with them moves
        the card with every line.
        """
        if not self._card.isVisible() or not self._card.window().isActiveWindow():
            return False
        return self._clock() - self._shown_at >= DELAY_S

    def rearm(self) -> None:
        """Begin the wait: the card shows something else, or stands somewhere else."""
        now = self._clock()
        if now - self._armed_at >= DELAY_S:
            self._series_began_at = now
        self._armed_at = now

    def restart(self) -> None:
        """Begin the wait and forget earlier ones: another request is shown."""
        self._armed_at = self._series_began_at = self._shown_at = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._card and kind == QEvent.Type.Show:
            self._watch_ancestors()
            self.rearm()
        elif kind in _CHANGES:
            self.rearm()
        return False

    def _watch_ancestors(self) -> None:
        """A card moves on the screen when anything that it stands in moves."""
        for widget in self._ancestors:
            widget.removeEventFilter(self)
        self._ancestors = []
        ancestor: QWidget | None = self._card.parentWidget()
        while ancestor is not None:
            ancestor.installEventFilter(self)
            self._ancestors.append(ancestor)
            ancestor = ancestor.parentWidget()
