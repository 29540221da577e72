"""The rows of the protocol log: time, arrow, name, size."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.wire_rows import WireFilter, WireRow, size_words
from copilot_desktop.widgets.direction import draw_words
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

WIRE_ROLE: Final = Qt.ItemDataRole.UserRole + 1

_ROW: Final = 22
_MAX_SHOWN: Final = 120
_NO_PARENT: Final = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class WireListModel(QAbstractListModel):
    """The rows that the filter lets through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = WireFilter()
        self._shown: deque[WireRow] = deque()

    @property
    def filter(self) -> WireFilter:
        return self._filter

    def show_rows(self, rows: Sequence[WireRow], wanted: WireFilter | None = None) -> None:
        """Begin with these rows."""
        self._filter = wanted or self._filter
        self.beginResetModel()
        self._shown = deque(row for row in rows if self._filter.lets_through(row))
        self.endResetModel()

    def add_rows(self, rows: Sequence[WireRow], oldest: int) -> None:
        """Add rows, and let go of those before number `oldest`."""
        gone = 0
        while gone < len(self._shown) and self._shown[gone].number < oldest:
            gone += 1
        if gone:
            self.beginRemoveRows(_NO_PARENT, 0, gone - 1)
            for _ in range(gone):
                self._shown.popleft()
            self.endRemoveRows()
        new = [row for row in rows if self._filter.lets_through(row)]
        if new:
            count = len(self._shown)
            self.beginInsertRows(_NO_PARENT, count, count + len(new) - 1)
            self._shown.extend(new)
            self.endInsertRows()

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == WIRE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            way = tr("to the agent") if row.is_ours else tr("from the agent")
            return f"{row.at:.3f}, {way}, {visible_line(row.name, _MAX_SHOWN)}, {size_words(row.size)}"
        return None


class WireList(QListView):
    """Signals:
    row_chosen(row): another `WireRow` is to be shown whole.
    """

    row_chosen = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.rows = WireListModel(self)
        self.setAccessibleName(tr("Messages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_RowPainter(style, self))
        self.setModel(self.rows)
        self.selectionModel().currentChanged.connect(self._choose)
        style.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - self._own_style.px(4)

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.data(WIRE_ROLE))


class _RowPainter(QStyledItemDelegate):
    def __init__(self, style: Style, view: QWidget) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(self._style.px(100), self._style.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        row = index.data(WIRE_ROLE)
        if not isinstance(row, WireRow):
            return
        style, px = self._style, self._style.px
        whole, state = QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, whole, 0, style.color("state.selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, whole, 0, style.color("state.hover"))
        font = style.font("terminal")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        y, height = whole.y(), whole.height()
        time = f"{row.at % 60:06.3f}" if row.at < 60 else f"{int(row.at) // 60}:{row.at % 60:02.0f}"
        painter.setPen(style.color("text.tertiary"))
        draw_words(painter, whole, QRectF(whole.x() + px(12), y, px(52), height), time, is_technical=True)
        painter.setPen(style.color("accent.text" if row.is_ours else "text.tertiary"))
        arrow = "→" if row.is_ours else "←"
        draw_words(painter, whole, QRectF(whole.x() + px(70), y, px(14), height), arrow, is_technical=True)
        note = visible_line(row.note, 24) if row.note else size_words(row.size)
        width = metrics.horizontalAdvance(note) + 1
        right = whole.right() - px(12)
        painter.setPen(style.color("text.tertiary"))
        place = QRectF(right - width, y, width, height)
        draw_words(painter, whole, place, note, at_end=True, is_technical=True)
        left = whole.x() + px(90)
        room = max(0.0, right - width - px(8) - left)
        painter.setPen(style.color("text.primary"))
        name = metrics.elidedText(visible_line(row.name, _MAX_SHOWN), Qt.TextElideMode.ElideRight, room)
        draw_words(painter, whole, QRectF(left, y, room, height), name, is_technical=True)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, whole.adjusted(px(2), 0, -px(2), 0), px(4), style)
        painter.restore()
