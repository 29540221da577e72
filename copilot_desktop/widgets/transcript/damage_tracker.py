"""Has Qt paint only what differs from the screen, and move what has only moved."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.column import PlacedRow
from copilot_desktop.widgets.transcript.damage import Band, Snapshot, compare, snapshot, widest_gap
from copilot_desktop.widgets.transcript.screen import Screen


class DamageTracker:
    """Knows what stands on the screen of one scroll area.

    Attributes:
        slack: how many pixels around a piece may belong to it, e.g. its shadow or ring.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._shown: Snapshot = {}
        self.slack = 0

    def forget(self) -> None:
        """Nothing of what is on the screen holds any more."""
        self._shown = {}

    def present(self, screen: Screen, placed: list[PlacedRow]) -> None:
        """Repaint what differs from the screen; move what only moved."""
        before, self._shown = self._shown, snapshot(screen, placed)
        viewport = self._area.viewport()
        repaint = compare(before, self._shown, viewport.height())
        if repaint is None:
            viewport.update()
            return
        if repaint.dy:
            top, bottom = self._uncovered()
            viewport.scroll(0, repaint.dy, QRect(0, top, viewport.width(), bottom - top))
            viewport.update(0, 0, viewport.width(), top)
            viewport.update(0, bottom, viewport.width(), viewport.height() - bottom)
        self._update(repaint.bands)

    def _uncovered(self) -> Band:
        """Return the largest band that nothing lies over: only there can pixels be moved."""
        viewport = self._area.viewport()
        place = viewport.geometry()
        covers = [
            child.geometry()
            for child in self._area.children()
            if isinstance(child, QWidget) and child is not viewport and child.isVisible()
        ]
        taken = [(rect.top(), rect.bottom() + 1) for rect in covers if rect.intersects(place)]
        return widest_gap([(top - place.top(), end - place.top()) for top, end in taken], place.height())

    def _update(self, bands: Iterable[Band]) -> None:
        viewport, slack = self._area.viewport(), self.slack
        for top, bottom in bands:
            viewport.update(0, top - slack, viewport.width(), bottom - top + 2 * slack)

    def painted(self, screen: Screen, placed: list[PlacedRow], region: QRegion) -> None:
        """A region was painted. What has moved without being presented is painted as a whole."""
        before, self._shown = self._shown, snapshot(screen, placed)
        viewport = self._area.viewport()
        if QRegion(viewport.rect()).subtracted(region).isEmpty():
            return
        repaint = compare(before, self._shown, viewport.height())
        if repaint is None or repaint.dy or repaint.bands:
            viewport.update()

    def finish(self, boxes: Iterable[Box]) -> None:
        """Paint again what was not ready in the last paint."""
        pieces = (self._shown.get(box) for box in boxes)
        self._update((piece.y, piece.bottom) for piece in pieces if piece is not None)
