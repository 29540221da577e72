"""The list of what was found: keys, pointer, and reading on at its end."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QIdentityProxyModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.search_results import SearchResults
from copilot_desktop.viewmodels.search_rows import (
    ROW_ROLE,
    HitRow,
    MoreRow,
    SearchHeader,
    SearchRow,
    TitleRow,
)
from copilot_desktop.widgets.long_list import LongList
from copilot_desktop.widgets.search_delegate import SearchDelegate
from copilot_desktop.widgets.search_words import spoken
from copilot_desktop.widgets.style import Style

#: Keys of a list that mean the same while the field has the keyboard.
MOVING_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _SpokenRows(QIdentityProxyModel):
    """The results with words for assistive technology."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(super().data(index, ROW_ROLE))
        return super().data(index, role)


def _key_of(row: object) -> object:
    """Return what makes a row the same when the search was made once more."""
    match row:
        case HitRow():
            return row.key
        case TitleRow() | SearchHeader():
            return (type(row), row.session_id)
        case MoreRow():
            return (MoreRow, row.session_id, bool(row.titles))
    return None


class SearchResultsView(LongList):
    """Signals:
    activated_row(row): the person wants to go where a row leads.
    current_moved(row): another row is the current one.
    """

    activated_row = Signal(object)
    current_moved = Signal(object)

    def __init__(self, style: Style, results: SearchResults, parent: QWidget | None = None) -> None:
        self._delegate = SearchDelegate(style)
        super().__init__(self._delegate, parent)
        self._delegate.setParent(self)
        self._style = style
        self._kept: object = None
        self._kept_place = 0
        rows = _SpokenRows(self)
        rows.setSourceModel(results)
        self.setModel(rows)
        self.setAccessibleName(tr("Results"))
        self.setUniformItemSizes(False)
        rows.modelAboutToBeReset.connect(self._keep_current)
        rows.modelReset.connect(self._restore_current)
        rows.rowsInserted.connect(self._take_inserted)
        style.changed.connect(self.scheduleDelayedItemsLayout)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(80))

    @property
    def current(self) -> SearchRow | None:
        """The row that Enter opens."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, SearchHeader | TitleRow | HitRow | MoreRow) else None

    # ---- the current row -------------------------------------------------------------------

    def _keep_current(self) -> None:
        self._kept = _key_of(self.current)
        self._kept_place = self.verticalScrollBar().value()

    def _restore_current(self) -> None:
        """Stay on the row that was the current one, else begin at the first."""
        kept, self._kept = self._kept, None
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if kept is not None and _key_of(index.data(ROW_ROLE)) == kept:
                self.setCurrentIndex(index)
                self.doItemsLayout()
                self.verticalScrollBar().setValue(self._kept_place)
                return
        self.scrollToTop()
        self.select_first()

    def _first(self) -> QModelIndex:
        """Return the first row that can be the current one."""
        index = self.model().index(0, 0)
        while index.isValid() and isinstance(index.data(ROW_ROLE), SearchHeader):
            index = index.siblingAtRow(index.row() + 1)
        return index

    def select_first(self) -> None:
        """Make the first row the current one that can be."""
        index = self._first()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _take_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Where more was asked for, the first of it becomes the current row."""
        current = self.currentIndex()
        if current.row() == last + 1 and isinstance(current.data(ROW_ROLE), MoreRow):
            self.setCurrentIndex(self.model().index(first, 0))
        self._look_for_end()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit(current.data(ROW_ROLE))
        self._look_for_end()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the headings."""
        start = self.currentIndex()
        target = super().moveCursor(action, modifiers)
        step = 1 if target.row() >= start.row() else -1
        if action == QAbstractItemView.CursorAction.MoveHome:
            step = 1
        while target.isValid() and isinstance(target.data(ROW_ROLE), SearchHeader):
            target = target.siblingAtRow(target.row() + step)
        if not target.isValid() and step < 0:
            # The heading above the first row comes into view with it.
            self.scrollToTop()
            target = self._first()
        return target if target.isValid() else start

    # ---- choosing --------------------------------------------------------------------------

    def activate_current(self) -> None:
        """Go where the current row leads."""
        row = self.current
        if row is not None and not isinstance(row, SearchHeader):
            self.activated_row.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        is_in_row = self._delegate.row_rect(self.visualRect(index)).contains(point)
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex() and is_in_row:
            self.activate_current()

    def press(self, event: QKeyEvent) -> None:
        """Take a key that moves, while the field has the keyboard."""
        QListView.keyPressEvent(self, event)

    # ---- reading on ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
