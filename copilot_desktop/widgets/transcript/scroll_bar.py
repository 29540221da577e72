"""The scroll bar of a column whose heights are known better and better."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar

from copilot_desktop.widgets.transcript.column import Column


class ColumnScrollBar(QScrollBar):
    """Always takes its width, so that text does not wrap anew when a transcript overflows.

    Attributes:
        is_syncing: it moves because the column has; the person did nothing.
    """

    is_syncing = False

    def sync(self, column: Column, step: int) -> None:
        """Show where a column stands; the arrow buttons scroll by `step` pixels."""
        self.is_syncing = True
        try:
            self.setRange(0, column.maximum)
            self.setPageStep(column.view_height)
            self.setSingleStep(step)
            if not self.isSliderDown():
                # The thumb stays under the mouse that holds it.
                self.setValue(column.value)
        finally:
            self.is_syncing = False

    @property
    def is_held_at_edge(self) -> bool:
        """The thumb is held at one of its ends: it means the end, though it may be a little off."""
        return self.isSliderDown() and self.value() in (self.minimum(), self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
