"""When the next frame is due: soon after the first change, later when frames cost much."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

#: One frame at 60 Hz.
FRAME_MS: Final = 16
#: Frames take a quarter of the time at most.
_COST_FACTOR: Final = 4
#: How much of a cheap frame is believed at once; an expensive one is believed as a whole.
_SHARE: Final = 0.25


class Part(Enum):
    """What a frame consists of."""

    CHANGES = "changes"
    PAINT = "paint"


class FrameClock(QObject):
    """A timer that is armed by the first change and does not tick when nothing happens.

    A frame's cost is that of applying the changes and of the last paint.

    Signals:
        due(): bring all changes to the screen.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace: Callable[[], int] = lambda: FRAME_MS
        self._cost_s = 0.0
        self._spent_s: dict[Part, float] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    def set_pace(self, pace: Callable[[], int]) -> None:
        """Have `pace` say how many milliseconds frames are apart at least, e.g. more in a crowd."""
        self._pace = pace

    @property
    def is_armed(self) -> bool:
        return self._timer.isActive()

    @property
    def interval_ms(self) -> int:
        """How long after a change the next frame is due."""
        return max(FRAME_MS, self._pace(), round(_COST_FACTOR * self._cost_s * 1000))

    def arm(self) -> None:
        """Something has changed."""
        if not self._timer.isActive():
            self._settle()
            self._timer.start(self.interval_ms)

    def stop(self) -> None:
        self._timer.stop()

    @contextmanager
    def measured(self, part: Part) -> Iterator[None]:
        """Count what is done inside as a part of the present frame."""
        begin = perf_counter()
        try:
            yield
        finally:
            # Not added up: a person may scroll for minutes between two frames.
            self._spent_s[part] = perf_counter() - begin

    def _settle(self) -> None:
        """The frame is over: take its cost."""
        spent = sum(self._spent_s.values())
        self._spent_s.clear()
        if spent > self._cost_s:
            self._cost_s = spent
        else:
            self._cost_s += _SHARE * (spent - self._cost_s)
