"""The list of changed files: letter, name, folder, lines added and removed, and whether it was reviewed."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
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
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.changes import ChangedFile, ChangesViewModel
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

FILE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
REVIEWED_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_ROW: Final = 31
_MAX_SHOWN: Final = 400
_COLORS: Final = {"A": "success.text", "D": "danger.text", "M": "accent.text", "R": "info.text"}

_NO_PARENT: Final = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class ChangeListModel(QAbstractListModel):
    """The files of a `ChangesViewModel`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes: ChangesViewModel | None = None
        self._files: tuple[ChangedFile, ...] = ()

    @property
    def files(self) -> tuple[ChangedFile, ...]:
        return self._files

    def show_files(self, changes: ChangesViewModel | None) -> None:
        """Take over the files as they are now."""
        self._changes = changes
        files = changes.files if changes is not None else ()
        if [file.path for file in files] == [file.path for file in self._files]:
            # The same rows: what is chosen and where the list stands stays.
            self._files = files
            if files:
                self.dataChanged.emit(self.index(0), self.index(len(files) - 1))
            return
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def row_of(self, path: str) -> int:
        return next((row for row, file in enumerate(self._files) if file.path == path), -1)

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        if role == FILE_ROLE:
            return file
        is_reviewed = self._changes is not None and self._changes.is_reviewed(file)
        if role == REVIEWED_ROLE:
            return is_reviewed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(file, is_reviewed)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return None


def said(file: ChangedFile, is_reviewed: bool) -> str:
    """Return a row in words."""
    kinds = {"A": tr("Added"), "D": tr("Deleted"), "M": tr("Changed"), "R": tr("Renamed")}
    words = [
        visible_line(file.path, _MAX_SHOWN),
        kinds[file.kind.value],
        ntr("{count} line added", "{count} lines added", file.added),
        ntr("{count} line removed", "{count} lines removed", file.removed),
    ]
    return ", ".join([*words, tr("reviewed")] if is_reviewed else words)


class ChangeList(QListView):
    """Signals:
    file_chosen(file): another `ChangedFile` is to be shown.
    reviewed_toggled(file): the person has looked at it, or wants to look again.
    comment_requested(file): the person wants to say something about a file.
    menu_requested(file, place): the person wants to know what can be done with it; a place on the screen.
    """

    file_chosen = Signal(object)
    reviewed_toggled = Signal(object)
    comment_requested = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.rows = ChangeListModel(self)
        self.setAccessibleName(tr("Changed files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # It paints its own ground, so scrolling moves what is painted already.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setItemDelegate(_FilePainter(style, self))
        self.setModel(self.rows)
        self.selectionModel().currentChanged.connect(self._choose)
        style.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> ChangedFile | None:
        found = self.currentIndex().data(FILE_ROLE)
        return found if isinstance(found, ChangedFile) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._own_style.color("surface.canvas"))
        super().paintEvent(event)

    def row_height(self) -> int:
        return self._own_style.px(_ROW)

    def _choose(self, index: QModelIndex) -> None:
        self.file_chosen.emit(index.data(FILE_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        file = self.current
        if file is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if event.key() == Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    self.reviewed_toggled.emit(file)
                return
            if event.key() == Qt.Key.Key_C:
                if not event.isAutoRepeat():
                    self.comment_requested.emit(file)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        file = index.data(FILE_ROLE)
        if file is not None:
            self.setCurrentIndex(index)
            place = self.visualRect(index).bottomLeft() if is_by_key else event.pos()
            self.menu_requested.emit(file, self.viewport().mapToGlobal(place))


class _FilePainter(QStyledItemDelegate):
    def __init__(self, style: Style, view: QWidget) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(self._style.px(100), self._style.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        file = index.data(FILE_ROLE)
        if not isinstance(file, ChangedFile):
            return
        style, px = self._style, self._style.px
        whole = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, whole, 0, style.color("state.selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, whole, 0, style.color("state.hover"))
        y, height = whole.y(), whole.height()
        mono = style.font("terminal")
        painter.setFont(mono)
        letter = file.kind.value
        painter.setPen(style.color(_COLORS[letter]))
        draw_words(painter, whole, QRectF(whole.x() + px(15), y, px(16), height), letter, is_technical=True)
        right = whole.right() - px(15)
        for text, key in ((f"-{file.removed}", "danger.text"), (f"+{file.added}", "success.text")):
            if text[1:] != "0":
                painter.setPen(style.color(key))
                width = QFontMetricsF(mono).horizontalAdvance(text) + 1
                column = max(width, px(34))
                place = QRectF(right - width, y, width, height)
                draw_words(painter, whole, place, text, at_end=True, is_technical=True)
            else:
                column = px(34)
            right -= column + px(4)
        if index.data(REVIEWED_ROLE):
            view = self.parent()
            dpr = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
            icon = style.pixmap("check", px(14), "success.text", dpr)
            draw_icon(painter, whole, QPointF(right - px(14), y + (height - px(14)) / 2), icon)
            right -= px(18)
        self._paint_name(painter, whole, file, right - px(6), is_done=bool(index.data(REVIEWED_ROLE)))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, whole.adjusted(px(2), px(1), -px(2), -px(1)), px(4), style)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, whole: QRectF, file: ChangedFile, right: float, *, is_done: bool
    ) -> None:
        style, px = self._style, self._style.px
        folder, _, name = visible_line(file.path, _MAX_SHOWN).rpartition("/")
        left = whole.x() + px(35)
        room = max(0.0, right - left)
        painter.setFont(style.font("ui"))
        painter.setPen(style.color("text.secondary" if is_done else "text.primary"))
        metrics = QFontMetricsF(style.font("ui"))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        place = QRectF(left, whole.y(), room, whole.height())
        draw_words(painter, whole, place, shown, is_technical=True)
        used = metrics.horizontalAdvance(shown) + px(8)
        if folder and room - used > px(24):
            font = style.font("small")
            painter.setFont(font)
            painter.setPen(style.color("text.tertiary"))
            shown = QFontMetricsF(font).elidedText(folder, Qt.TextElideMode.ElideMiddle, room - used)
            place = QRectF(left + used, whole.y(), room - used, whole.height())
            draw_words(painter, whole, place, shown, is_technical=True)
