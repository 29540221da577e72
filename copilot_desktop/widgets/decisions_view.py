"""The list of decisions: keys, pointer, and reading on at its end. Only what is seen is painted."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.decision_list import DECISION_ROLE, DecisionList, DecisionRow
from copilot_desktop.widgets.decision_delegate import DecisionDelegate
from copilot_desktop.widgets.long_list import LongList
from copilot_desktop.widgets.style import Style


class DecisionsView(LongList):
    """Signals:
    opened(row): the person wants to go to where a decision was made: Enter, or a double click.
    current_moved(row): another decision, or None, is the current one.
    """

    opened = Signal(object)
    current_moved = Signal(object)

    def __init__(self, style: Style, rows: DecisionList, parent: QWidget | None = None) -> None:
        self._delegate = DecisionDelegate(style)
        super().__init__(self._delegate, parent)
        self._delegate.setParent(self)
        self._style = style
        self._rows = rows
        self._kept = 0
        self.setModel(rows)
        self.setAccessibleName(tr("Decisions"))
        self.setUniformItemSizes(True)
        rows.modelAboutToBeReset.connect(self._keep_current)
        rows.modelReset.connect(self._restore_current)
        rows.rowsInserted.connect(self._look_for_end)
        style.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(54))

    def _restyle(self) -> None:
        # The height of a row is asked for once.
        self.setUniformItemSizes(False)
        self.setUniformItemSizes(True)
        self.scheduleDelayedItemsLayout()

    @property
    def current(self) -> DecisionRow | None:
        row = self.currentIndex().data(DECISION_ROLE)
        return row if isinstance(row, DecisionRow) else None

    def select(self, row: int) -> None:
        """Make a row the current one."""
        index = self._rows.index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_first(self) -> None:
        self.select(0)

    def _keep_current(self) -> None:
        current = self.current
        self._kept = current.logged.row_id if current is not None else 0

    def _restore_current(self) -> None:
        """Stay on the decision that was the current one, as far as it is still shown."""
        row = self._rows.row_of(self._kept) if self._kept else -1
        if row >= 0:
            self.select(row)
        else:
            self.scrollToTop()
            self.current_moved.emit(None)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit(current.data(DECISION_ROLE))
        self._look_for_end()

    def activate_current(self) -> None:
        """Go to where the current decision was made."""
        if (row := self.current) is not None:
            self.opened.emit(row)

    # ---- events ----------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.activate_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_for_end()
