"""The list of decisions: keys, pointer, and reading on at its end. Only what is seen is painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.decision_list import DECISION_ROLE, DecisionList, DecisionRow
from copilot_desktop.widgets.decision_delegate import DecisionDelegate
from copilot_desktop.widgets.style import Style

_KEYBOARD_REASONS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class DecisionsView(QListView):
    """Signals:
    opened(row): the person wants to go to where a decision was made: Enter, or a double click.
    current_moved(row): another decision, or None, is the current one.
    end_neared(): what stands below is wanted soon.
    typed(text): letters were typed that are meant for the field.
    """

    opened = Signal(object)
    current_moved = Signal(object)
    end_neared = Signal()
    typed = Signal(str)

    def __init__(self, style: Style, rows: DecisionList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._rows = rows
        self._delegate = DecisionDelegate(style, self)
        self._kept = 0
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Decisions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        rows.modelAboutToBeReset.connect(self._keep_current)
        rows.modelReset.connect(self._restore_current)
        rows.rowsInserted.connect(self._look_for_end)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_for_end)
        bar.rangeChanged.connect(self._look_for_end)
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

    def open_current(self) -> None:
        """Go to where the current decision was made."""
        if (row := self.current) is not None:
            self.opened.emit(row)

    # ---- events ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.shows_focus = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.open_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.shows_focus = True
        self.viewport().update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.open_current()
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text() and plain == Qt.KeyboardModifier.NoModifier:
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.shows_focus = event.reason() in _KEYBOARD_REASONS
        if self.current is None:
            self.select(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._delegate.shows_focus = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_for_end()

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.value() > bar.maximum() - self.viewport().height():
            self.end_neared.emit()
