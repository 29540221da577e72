"""F6 and Shift+F6: from region to region, each with the focus where it was left."""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class Regions(QObject):
    """The regions of a window in their order.

    Args:
        find: returns the regions that are there now, each with the widget that takes the focus
            when the region has not had it yet.
    """

    def __init__(self, find: Callable[[], list[tuple[QWidget, QWidget]]], parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._left: weakref.WeakKeyDictionary[QWidget, QWidget] = weakref.WeakKeyDictionary()

    def step(self, direction: int) -> None:
        """Give the focus to the next (+1) or previous (-1) region."""
        regions = [(area, first) for area, first in self._find() if area.isVisible()]
        if not regions:
            return
        focused = QApplication.focusWidget()
        at = next(
            (index for index, (area, _) in enumerate(regions) if focused and area.isAncestorOf(focused)),
            next((index for index, (area, _) in enumerate(regions) if area is focused), None),
        )
        if at is None:
            target = 0 if direction > 0 else len(regions) - 1
        else:
            if focused is not None:
                self._left[regions[at][0]] = focused
            target = (at + direction) % len(regions)
        area, first = regions[target]
        left = self._left.get(area)
        usable = left is not None and (left is area or area.isAncestorOf(left)) and left.isVisible()
        (left if usable and left is not None else first).setFocus(Qt.FocusReason.ShortcutFocusReason)
