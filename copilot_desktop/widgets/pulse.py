"""The one animation timer. It stands still when nothing visible moves."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.widgets.style import Style


class Pulse(QObject):
    """A phase between 0 and 1 that goes round while somebody wants it to.

    Signals:
        beat(): the phase is new; repaint what pulses, and nothing else.
    """

    beat = Signal()

    def __init__(
        self, style: Style, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._clock = clock
        self._wanting: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(style.tokens.motion("frameMs.pulse"))
        self._timer.timeout.connect(self.beat)

    @property
    def phase(self) -> float:
        """How far the ring has grown; a fixed value when the desktop asks for no motion."""
        if self._style.reduced_motion:
            return self._style.tokens.reduced_pulse_phase
        length_s = self._style.tokens.motion("duration.pulse") / 1000
        return (self._clock() % length_s) / length_s

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def want(self, who: QObject, wanted: bool) -> None:
        """Say whether `who` shows something that pulses right now."""
        if wanted:
            self._wanting.add(id(who))
        else:
            self._wanting.discard(id(who))
        should_run = bool(self._wanting) and not self._style.reduced_motion
        if should_run and not self._timer.isActive():
            self._timer.start()
        elif not should_run:
            self._timer.stop()
