"""Which rows of the list of sessions move, and the pulse that moves them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from copilot_desktop.viewmodels.session_list import SessionRow, SessionState
from copilot_desktop.widgets.pulse import Pulse

if TYPE_CHECKING:
    from copilot_desktop.widgets.session_list_view import SessionListView


class RowMotion(QObject):
    """Wants the pulse while a session that streams is in view, and repaints only its mark.

    Args:
        glyph_rect: returns the part of a row that moves.
    """

    def __init__(self, view: SessionListView, pulse: Pulse, glyph_rect: Callable[[QRect], QRect]) -> None:
        super().__init__(view)
        self._view = view
        self._pulse = pulse
        self._glyph_rect = glyph_rect
        self._rows: list[int] = []
        pulse.beat.connect(self._repaint)

    def find(self) -> list[int]:
        """Return the rows in view whose session streams."""
        items = self._view.sessions.items
        return [
            row
            for row in self._view.rows_in_view()
            if isinstance(item := items[row], SessionRow) and item.state is SessionState.STREAMING
        ]

    def look(self) -> None:
        """Rows, or what is seen of them, have changed."""
        is_seen = self._view.isVisible() and not self._view.window().isMinimized()
        self._rows = self.find() if is_seen else []
        self._pulse.want(self._view, bool(self._rows))

    def stop(self) -> None:
        """Nothing is seen any more."""
        self._rows = []
        self._pulse.want(self._view, False)

    def _repaint(self) -> None:
        if self._view.window().isMinimized():
            self.look()
        for row in self._rows:
            if row < self._view.offsets.count:
                self._view.viewport().update(self._glyph_rect(self._view.row_rect(row)))
