"""A list whose rows have a few different heights, for any number of rows.

How it works: Qt's own layout asks every row for its size after every change, which takes a second
for ten thousand of them. Here the rows stand where `RowOffsets` says, which is told the heights of
all rows at once; only rows in view are asked for anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from copilot_desktop.widgets.row_offsets import RowOffsets
from copilot_desktop.widgets.style import Style


class RowList(QListView):
    """Geometry and scrolling. What is selected is set by whoever derives from it."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_style = style
        self._offsets = RowOffsets()
        self._is_measured = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def row_heights(self) -> Iterable[int]:
        """Return the heights of all rows, in pixels."""
        raise NotImplementedError

    @property
    def offsets(self) -> RowOffsets:
        """Where every row stands."""
        if not self._is_measured:
            self.measure()
        return self._offsets

    def measure(self) -> None:
        """Take the heights of all rows again."""
        self._is_measured = True
        if self._offsets.set_heights(self.row_heights()):
            self.updateGeometries()
            self.viewport().update()

    def forget_heights(self) -> None:
        """Other rows stand there: they are measured when somebody asks, once for many changes."""
        self._is_measured = False

    # ---- where rows are --------------------------------------------------------------------

    def row_rect(self, row: int) -> QRect:
        """Return where a row is painted in the viewport."""
        top = self.offsets.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.offsets.height(row))

    def row_at(self, position: QPoint) -> int:
        """Return the row at a place of the viewport, -1 for none."""
        if not self.viewport().rect().contains(position):
            return -1
        return self.offsets.row_at(position.y() + self.verticalOffset())

    def rows_in_view(self) -> range:
        """Return the rows of which something can be seen."""
        top = self.verticalOffset()
        return self.offsets.rows_between(top, top + self.viewport().height())

    def go_to(self, row: int) -> None:
        """Bring the keyboard to a row."""
        self.setCurrentIndex(self.model().index(row, 0))
        self.viewport().update()

    def select_rows(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Let Qt's selection, which screen readers see, be these first and last rows."""
        selection, model = QItemSelection(), self.model()
        for first, last in ranges:
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ---- Qt --------------------------------------------------------------------------------

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return self.row_rect(index.row()) if 0 <= index.row() < self.offsets.count else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.offsets.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected by a frame that is drawn around it."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What is selected does not follow the keyboard."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Whoever derives handles the keys itself."""
        return self.currentIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not 0 <= index.row() < self.offsets.count:
            return
        rect, bar, height = self.row_rect(index.row()), self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)

    def doItemsLayout(self) -> None:
        self.measure()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._list_style.px(20))
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.offsets.total - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Any = (),
    ) -> None:
        if not self._is_measured:
            # Where it stands is not worth to be found out now: all is painted again.
            self.viewport().update()
            return
        # Qt's own list would lay out every row.
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            # Qt's own list would look the row up in its own layout, which is not used.
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(current.row())
            QAccessible.updateAccessibility(told)
