"""The rows of the inbox: one for each open request, whichever session asks."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHideEvent, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copilot_desktop.protocol.permissions import PermissionRequest
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.inbox import Inbox, InboxItem, ItemKey, age_words
from copilot_desktop.viewmodels.labels import folder_name
from copilot_desktop.viewmodels.request_words import asked_line
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.single_shot import single_shot
from copilot_desktop.widgets.style import Style

_AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()

INBOX_ROLE: Final = int(Qt.ItemDataRole.UserRole)

#: What is said of the age changes with the minute.
_MINUTE_MS: Final = 60_000

_MAX_TITLE: Final = 120
_MAX_WORDS: Final = 200


def place_words(item: InboxItem) -> str:
    """Return folder and branch of the session, made visible."""
    return visible_line(
        " · ".join(part for part in (folder_name(item.folder), item.branch) if part), _MAX_TITLE
    )


def _is_permission(request: OpenRequest) -> bool:
    return isinstance(request, PermissionRequest)


class InboxRows(QAbstractListModel):
    """The items of an inbox; rows are told one by one, so that the one at the keyboard stays it."""

    def __init__(self, inbox: Inbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._items: list[InboxItem] = list(inbox.items)
        inbox.changed.connect(self._follow)

    @property
    def items(self) -> list[InboxItem]:
        return self._items

    def row_of(self, key: ItemKey) -> int:
        """Return the row of a request, -1 when it is not there."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role == INBOX_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (
                visible_line(item.title, _MAX_TITLE),
                visible_line(asked_line(item.request), _MAX_WORDS),
                place_words(item),
                age_words(item.asked_at, self._inbox.now),
            )
            return ", ".join(part for part in parts if part)
        return None

    def _follow(self) -> None:
        wanted = list(self._inbox.items)
        keys = {item.key for item in wanted}
        for row in range(len(self._items) - 1, -1, -1):
            if self._items[row].key not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._items[row]
                self.endRemoveRows()
        # What stays keeps its order, and what is new comes last.
        kept = len(self._items)
        self._items[:] = wanted[:kept]
        if kept:
            self.dataChanged.emit(self.index(0), self.index(kept - 1))
        if len(wanted) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(wanted) - 1)
            self._items.extend(wanted[kept:])
            self.endInsertRows()


class _Delegate(QStyledItemDelegate):
    """Three lines: the session and the age, what is asked, the folder."""

    def __init__(self, inbox: Inbox, style: Style, parent: QObject) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._style = style
        self.shows_focus = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(0, self._style.px(self._style.tokens.density("rowThreeLine")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        item = index.data(INBOX_ROLE)
        if not isinstance(item, InboxItem):
            return
        style, px = self._style, self._style.px
        whole = QRectF(option.rect)
        state = option.state
        box = whole.adjusted(px(8), 0, -px(8), 0)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        dpr = painter.device().devicePixelRatioF()
        painter.save()
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            fill = style.color("state.selected" if is_current else "state.hover")
            fill_rounded(painter, box, px(style.tokens.radius("lg")), fill)
        if self.shows_focus and is_current:
            draw_ring(painter, box, px(style.tokens.radius("lg")), style)
        quiet = "text.secondary" if is_current else "text.tertiary"
        icon = "permission-ask" if _is_permission(item.request) else "question"
        color = "attention.text" if _is_permission(item.request) else "info.text"
        corner = QPointF(box.x() + px(10), box.y() + px(10))
        draw_icon(painter, whole, corner, style.pixmap(icon, px(16), color, dpr))
        left = box.x() + px(38)
        width = box.right() - px(10) - left
        age = age_words(item.asked_at, self._inbox.now)
        small = style.font("small")
        age_width = QFontMetricsF(small).horizontalAdvance(age) + px(2)
        lines = (
            (visible_line(item.title, _MAX_TITLE), "uiStrong", "text.primary", 8, width - age_width - px(8)),
            (visible_line(asked_line(item.request), _MAX_WORDS), "small", color, 28, width),
            (place_words(item), "small", quiet, 46, width),
        )
        for text, look, key, top, room in lines:
            font = style.font(look)
            painter.setFont(font)
            painter.setPen(style.color(key))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            draw_words(painter, whole, QRectF(left, box.y() + px(top), room, px(18)), shown)
        painter.setFont(small)
        painter.setPen(style.color(quiet))
        place = QRectF(box.right() - px(10) - age_width, box.y() + px(8), age_width, px(18))
        draw_words(painter, whole, place, age, at_end=True)
        painter.restore()


class InboxList(QListView):
    """Signals:
    chosen(): the person wants to answer the current row.
    moved(key): another request became the current one, by the person; its `ItemKey`.
    """

    chosen = Signal()
    moved = Signal(object)

    def __init__(self, inbox: Inbox, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.rows = InboxRows(inbox, self)
        self._delegate = _Delegate(inbox, style, self)
        self._aging = single_shot(self, _MINUTE_MS, self._age)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Requests"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.rows.rowsInserted.connect(self._keep_age)
        # Not the change of the current row: Qt changes it as well when a row is taken away.
        self.clicked.connect(self._tell)
        style.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setViewportMargins(0, self._own_style.px(8), 0, 0)
        self.scheduleDelayedItemsLayout()

    def show_current(self, key: ItemKey | None) -> None:
        """Mark the request that is shown; nothing is told."""
        row = self.rows.row_of(key) if key is not None else -1
        if row >= 0:
            index = self.rows.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def _tell(self, index: _AnyIndex) -> None:
        item = index.data(INBOX_ROLE)
        if isinstance(item, InboxItem):
            self.moved.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Right):
            event.accept()
            if not event.isAutoRepeat():
                self.chosen.emit()
            return
        if event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A letter looks for nothing here: the one that was meant for a card would move the choice.
            event.ignore()
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._tell(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._delegate.shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._delegate.shows_focus = False
        self.viewport().update()

    # ---- ages --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_age()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._aging.stop()

    def _keep_age(self) -> None:
        if self.isVisible() and self.rows.rowCount() and not self._aging.isActive():
            self._aging.start()

    def _age(self) -> None:
        self.viewport().update()
        self._keep_age()
