"""When Python looks for cycles of dead objects: while nothing happens, not in the middle of a frame.

A full pass over the objects of long conversations takes longer than several frames. Here it is
taken out of the automatic passes. It comes when for some time no objects were made, and what has
survived it is not looked at by the next ones. Reference counting frees all else at once, as always.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

#: Of the automatic passes: the last number keeps them from ever being full.
_THRESHOLDS: Final = (10_000, 20, 1_000_000)
_IDLE_MS: Final = 2000
#: After so many passes over all that is new a full one is due although something happens.
_MOST_PASSES: Final = 100
#: One of so many full passes looks at the survivors of the earlier ones, too.
_WHOLE_EVERY: Final = 8


class Collector(QObject):
    """Make it in the thread of the window; `stop` gives Python its own ways back."""

    def __init__(self, parent: QObject | None = None, *, idle_ms: int = _IDLE_MS) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        self._passes = -1
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._collect)
        self._dispatcher = QAbstractEventDispatcher.instance()
        gc.set_threshold(*_THRESHOLDS)
        self._dispatcher.aboutToBlock.connect(self._look)

    def stop(self) -> None:
        self._dispatcher.aboutToBlock.disconnect(self._look)
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _look(self) -> None:
        """The event loop has nothing to do at the moment."""
        passes = gc.get_stats()[0]["collections"]
        if passes == self._passes:
            return
        # Objects were made since the last look. A caret that blinks makes none.
        self._passes = passes
        if gc.get_count()[2] > _MOST_PASSES:
            self._collect()
        else:
            self._timer.start()

    def _collect(self) -> None:
        self._timer.stop()
        self._count += 1
        if self._count % _WHOLE_EVERY == 0:
            gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._passes = gc.get_stats()[0]["collections"]
