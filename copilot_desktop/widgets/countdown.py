"""A line that counts down. All of them share one timer, which runs while one of them is to be seen."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_STEP_MS: Final = 1000


class _Ticker(QObject):
    """Calls everybody who counts once a second; stops with the last one."""

    def __init__(self) -> None:
        super().__init__()
        self._counting: WeakSet[Countdown] = WeakSet()
        self.timer = QTimer(self)
        self.timer.setInterval(_STEP_MS)
        self.timer.timeout.connect(self._tick)

    def add(self, countdown: Countdown) -> None:
        self._counting.add(countdown)
        if not self.timer.isActive():
            self.timer.start()

    def remove(self, countdown: Countdown) -> None:
        self._counting.discard(countdown)
        if not self._counting:
            self.timer.stop()

    def _tick(self) -> None:
        for countdown in tuple(self._counting):
            countdown.renew()
        if not self._counting:
            self.timer.stop()


_tickers: list[_Ticker] = []


def ticker() -> _Ticker:
    """Return the one that all share."""
    if not _tickers:
        _tickers.append(_Ticker())
    return _tickers[0]


def clock_text(seconds: float) -> str:
    """Return a time that is left as m:ss, or h:mm:ss."""
    left = max(0, math.ceil(seconds))
    minutes, hours = left // 60 % 60, left // 3600
    return f"{hours}:{minutes:02}:{left % 60:02}" if hours else f"{minutes}:{left % 60:02}"


class Countdown(PlainLabel):
    """Says by `words(text)` how long it is until a moment, and by `over` that it has come."""

    def __init__(
        self,
        style: Style,
        words: Callable[[str], str],
        over: str,
        clock: Clock = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, "", "ui", "text.secondary", wrap=True, parent=parent)
        self._words = words
        self._over = over
        self._clock = clock
        self._until = 0.0

    def count_to(self, until: float) -> None:
        """Count down to a moment of the clock."""
        self._until = until
        self.renew()
        if self.isVisible() and not self.is_over:
            ticker().add(self)

    @property
    def is_over(self) -> bool:
        """The moment has come."""
        return self._clock() >= self._until

    def renew(self) -> None:
        """Say how long it is now."""
        if self.is_over:
            ticker().remove(self)
        self.setText(self._over if self.is_over else self._words(clock_text(self._until - self._clock())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()
        if not self.is_over:
            ticker().add(self)

    def hideEvent(self, event: QHideEvent) -> None:
        ticker().remove(self)
        super().hideEvent(event)
