"""Laying out, in the pauses of scrolling, what comes into view next.

A screen that was never seen has to be parsed, laid out and coloured, which takes longer than painting
it. So after a frame in which the person has scrolled, the screen beyond the edge that they move to is
got ready in slices shorter than a frame. It is dropped when they turn round or go elsewhere, and it
ends when that one screen is ready: nothing ticks while nobody scrolls.
"""

from __future__ import annotations

from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.widgets.transcript.column import Column, PlacedRow
from copilot_desktop.widgets.transcript.row_layout import MAX_LAID_OUT_ROWS

#: What a slice may take before the next input is looked at. A single row may take longer.
_SLICE_S: Final = 0.004
#: Slices after one frame: a screen takes a few.
_MOST_SLICES: Final = 100


class LookAhead(QObject):
    """Gets ready what lies beyond one edge of a column's screen.

    Signals:
        advanced(): rows were made or laid out, so heights are known better. Not emitted when all was ready.
    """

    advanced = Signal()

    def __init__(self, column: Column, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._up: bool | None = None
        self._slices = 0
        #: Serials of rows whose boxes can be painted at once.
        self._ready: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)

    @property
    def is_active(self) -> bool:
        """Another slice will come."""
        return self._timer.isActive()

    def scrolled(self, *, up: bool) -> None:
        """The person moves on; the next paint begins the slices."""
        self._up = up
        self._slices = _MOST_SLICES
        self._ready.clear()

    def painted(self) -> None:
        """A frame is over: now there is time."""
        if self._up is not None:
            self._timer.start()

    def stop(self) -> None:
        """Something else is shown, or nothing."""
        self._up = None
        self._timer.stop()
        self._ready.clear()

    def _advance(self) -> None:
        """Do one slice."""
        up = self._up
        shown = self._column.visible()
        if up is None or not shown:
            self.stop()
            return
        deadline = perf_counter() + _SLICE_S
        # What is on the screen is not what the cache gives up for what may come.
        room = MAX_LAID_OUT_ROWS - len(shown)
        self._slices -= 1
        # To look for what is to be done makes rows, of heights that were guessed before.
        known = (self._column.value, self._column.maximum)
        is_any = is_over = False
        while not is_over:
            is_over = not self._step(up=up, room=room, deadline=deadline)
            is_any |= not is_over
            if perf_counter() >= deadline:
                break
        if is_over or self._slices <= 0:
            self.stop()
        else:
            self._timer.start()
        if is_any or known != (self._column.value, self._column.maximum):
            self.advanced.emit()

    def _step(self, *, up: bool, room: int, deadline: float) -> bool:
        """Do the next piece of work; False when there was none."""
        column = self._column
        height = column.view_height
        top = -height if up else height
        beyond = 0
        for placed in column.from_edge(up=up):
            row = placed.row
            beyond += placed.y + row.height <= 0 or placed.y >= height
            if beyond > room:
                return False
            if not column.is_laid_out(placed):
                self._ready.discard(row.serial)
                column.lay_out(placed)
                return True
            if row.serial not in self._ready:
                if _is_ready(placed, top, top + height, deadline):
                    self._ready.add(row.serial)
                if perf_counter() >= deadline:
                    return True
        return False


def _is_ready(placed: PlacedRow, top: int, bottom: int, deadline: float) -> bool:
    """Have the boxes of a row do what else their painting needs; True when that is done."""
    y = placed.y
    for box in placed.row.boxes or ():
        if y < bottom and y + box.height > top and not box.prepare_paint(top - y, bottom - y, deadline):
            return False
        y += box.height
    return True
