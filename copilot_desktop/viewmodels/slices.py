"""Long work of the GUI thread in pieces that leave room for frames between them."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import suppress
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer

#: What can be stopped after any step; each step yields how many items it dealt with.
Steps: TypeAlias = Generator[int, None, None]

#: CPU time of one piece: a frame of 16 ms has room for it beside its painting.
_BUDGET_S: Final = 0.005

#: What a step yields behind which the piece ends: what comes next has a frame for itself.
PIECE_ENDS: Final = 0

#: So much is done whatever the clock says: short work is over when `start` returns.
_AT_ONCE: Final = 500


class Slices(QObject):
    """Does one long work at a time. Its timer runs only while there is some."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        return self._steps is not None

    def start(self, steps: Steps, *, at_once: bool = True) -> None:
        """Give up what is under way and begin `steps`.

        Args:
            at_once: short work is done when this returns.
        """
        self.stop()
        self._steps = steps
        begun, done = time.thread_time(), 0
        while at_once and (done < _AT_ONCE or time.thread_time() - begun < _BUDGET_S):
            step = next(steps, None)
            if self._steps is not steps:
                # Whoever was told of a step has begun something else.
                return
            if step is None:
                self._steps = None
                return
            done += step
        self._timer.start()

    def stop(self) -> None:
        """Give up what is under way."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            # One that runs cannot be closed: somebody whom it told of a change has called us.
            with suppress(ValueError):
                steps.close()

    def finish(self) -> None:
        """Do the rest now."""
        while self._steps is not None:
            self._step(self._steps)

    def advance(self) -> None:
        """Do one more step."""
        if self._steps is not None:
            self._step(self._steps)

    def _go_on(self) -> None:
        begun = time.thread_time()
        while self._steps is not None and time.thread_time() - begun < _BUDGET_S:
            if self._step(self._steps) == PIECE_ENDS:
                return

    def _step(self, steps: Steps) -> int | None:
        done = next(steps, None)
        if done is None and self._steps is steps:
            self._steps = None
            self._timer.stop()
        return done
