"""What moves by itself on the screen: the seconds of running tools, and what turns.

A paint that shows some of it arms the next step; nothing ticks when there is nothing to see.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from copilot_desktop.widgets.transcript.column import Column, PlacedRow
from copilot_desktop.widgets.transcript.header_box import LineBox

_CLOCK_MS: Final = 1000


class Animation(QObject):
    """The steps of one view.

    Attributes:
        clock, turner: armed while seconds run, and while something turns.

    Signals:
        ticked(): rows on the screen show other seconds.
    """

    ticked = Signal()

    def __init__(self, column: Column, viewport: QWidget, turn_ms: int) -> None:
        super().__init__(viewport)
        self._column = column
        self._viewport = viewport
        self.clock = self._timer(_CLOCK_MS)
        self.clock.timeout.connect(self.tick)
        self.turner = self._timer(turn_ms)
        self.turner.timeout.connect(self._turn)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    def painted(self, placed: list[PlacedRow], *, spins: bool) -> None:
        """Rows were painted; with `spins` something among them turns on."""
        if any(row.row_index == 0 and row.card.ticks for row in placed) and not self.clock.isActive():
            self.clock.start()
        if spins and not self.turner.isActive():
            self.turner.start()

    def tick(self) -> None:
        """Have the rows on the screen show the present time."""
        for placed in self._column.visible():
            if placed.row_index == 0 and placed.card.ticks:
                placed.card.tick()
        self.ticked.emit()

    def _turn(self) -> None:
        """Have painted again what turns."""
        for placed in self._column.visible():
            if any(isinstance(box, LineBox) and box.spins for box in placed.row.boxes or ()):
                self._viewport.update(QRect(0, placed.y, self._viewport.width(), placed.row.height))
