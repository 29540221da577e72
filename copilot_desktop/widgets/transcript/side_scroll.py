"""Sideways scrolling inside a box: how far, and the bar that shows and moves it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.widgets.transcript.look import Look


class SideScroll:
    """Of one box. Lengths are pixels, points count from the corner of the box.

    Attributes:
        offset: how far the content is moved to the left.
        reach: how far it can be moved.
        view: width of what shows.
        bar_height: of the strip at the bottom in which the mouse takes the bar.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self.offset = 0
        self.reach = 0
        self.bar_height = look.px(12)
        self._left = 0
        self.view = 0
        self._bottom = 0
        self._grabbed_at = 0

    def fit(self, left: int, view: int, content: int, bottom: int) -> None:
        """Take the lengths of a layout.

        Args:
            left: where the visible part begins.
            view: its width.
            content: width of what is scrolled.
            bottom: lower edge of the box's inside.
        """
        self._left, self.view, self._bottom = left, view, bottom
        self.reach = max(0, content - view)
        self.offset = min(self.offset, self.reach)

    def take(self, other: SideScroll) -> None:
        """Stand where another one does, which is shown no more."""
        self.offset, self.reach = other.offset, other.reach

    def scroll_by(self, dx: int) -> bool:
        """Scroll; True when something moved."""
        return self._scroll_to(self.offset + dx)

    def step(self, direction: int) -> bool:
        """Scroll by one press of a key: -1 for what stands further left."""
        return self.scroll_by(direction * self._look.px(40))

    def bring_into_view(self, x: int) -> bool:
        """Scroll so far that a point of the content shows, `x` from its left edge."""
        margin = min(self._look.px(24), self.view // 4)
        if x < self.offset + margin:
            return self._scroll_to(x - margin)
        if x > self.offset + self.view - margin:
            return self._scroll_to(x - self.view + margin)
        return False

    def _scroll_to(self, offset: int) -> bool:
        before = self.offset
        self.offset = max(0, min(self.reach, offset))
        return self.offset != before

    @property
    def thumb(self) -> tuple[int, int]:
        """Left edge and width of the part of the bar that is held."""
        track = self._track
        width = min(track, max(self._look.px(24), track * self.view // (self.view + self.reach)))
        return self._left + self._inset + (track - width) * self.offset // max(1, self.reach), width

    @property
    def _inset(self) -> int:
        """What round corners take from the bar."""
        return min(self._look.px(4), self.view // 4)

    @property
    def _track(self) -> int:
        return self.view - 2 * self._inset

    def is_on_bar(self, x: int, y: int) -> bool:
        in_strip = self._bottom - self.bar_height <= y < self._bottom
        return bool(self.reach) and in_strip and self._left <= x < self._left + self.view

    def grab(self, x: int, y: int) -> bool:
        """Take the bar at a point; beside the thumb it comes there. False when no bar is there."""
        if not self.is_on_bar(x, y):
            return False
        left, width = self.thumb
        if not left <= x < left + width:
            self._grabbed_at = width // 2
            self.drag(x)
        self._grabbed_at = x - self.thumb[0]
        return True

    def drag(self, x: int) -> bool:
        """Move the thumb that was grabbed to a point; True when something moved."""
        room = self._track - self.thumb[1]
        moved = x - self._grabbed_at - self._left - self._inset
        return room > 0 and self._scroll_to(moved * self.reach // room)

    def paint(self, painter: QPainter, x: int, y: int) -> None:
        """Paint the bar of a box whose corner is at (x, y)."""
        if not self.reach:
            return
        look = self._look
        left, width = self.thumb
        height = look.px(4)
        rect = QRectF(x + left, y + self._bottom - look.px(2) - height, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("scrollbar.thumb"))
        painter.setBrush(look.color("scrollbar.thumb"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.restore()
