"""A tab of the inspector: what the agent has done, row by row; each leads to where it happened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copilot_desktop.session.activity import ActivityItem, CommandRun
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.activity_list import ACTIVITY_ROLE, ActivityList
from copilot_desktop.widgets.activity_words import words_of
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_ROW: Final = 48


class SaidActivity(ActivityList):
    """The rows, told in words for a screen reader."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            items = super().data(index, ACTIVITY_ROLE)
            return words_of(items).said if items else None
        return super().data(index, role)


class ActivityView(QListView):
    """Signals:
    entry_chosen(entry_id): the person wants to see where it happened.
    output_requested(entry_id): the person wants to see what it has printed.
    """

    entry_chosen = Signal(str)
    output_requested = Signal(str)

    def __init__(self, style: Style, rows: ActivityList, name: str, nothing: str) -> None:
        super().__init__()
        self._own_style = style
        self.rows = rows
        self._nothing = nothing
        #: The place of the output was pressed, not that of the row.
        self._log_asked = False
        rows.setParent(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_RowPainter(style, self))
        self.setModel(rows)
        self.clicked.connect(self._choose)
        rows.count_changed.connect(lambda _count: self.viewport().update())
        style.changed.connect(self.scheduleDelayedItemsLayout)

    def say_nothing(self, words: str) -> None:
        """Show these words while there is no row."""
        if words != self._nothing:
            self._nothing = words
            self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        items = index.data(ACTIVITY_ROLE)
        if not items:
            return
        if self._log_asked and has_log(items):
            self._log_asked = False
            self.output_requested.emit(items[-1].entry_id)
        else:
            self.entry_chosen.emit(items[-1].entry_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._log_asked = log_place(self._own_style, self.visualRect(index)).contains(event.position())
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        items = index.data(ACTIVITY_ROLE)
        if not items:
            return
        last = items[-1]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shows = menu.addAction(tr("Show in the conversation"))
        shows.triggered.connect(lambda _checked=False: self.entry_chosen.emit(last.entry_id))
        if isinstance(last, CommandRun):
            log = menu.addAction(tr("Show the output"))
            log.setEnabled(last.has_output)
            log.triggered.connect(lambda _checked=False: self.output_requested.emit(last.entry_id))
            copy = menu.addAction(tr("Copy the command"))
            copy.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(last.command))
        place = self.visualRect(index).bottomLeft() if is_by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._log_asked = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount():
            return
        style, px = self._own_style, self._own_style.px
        with QPainter(self.viewport()) as painter:
            painter.setFont(style.font("small"))
            painter.setPen(style.color("text.secondary"))
            place = QRectF(self.viewport().rect()).adjusted(px(16), px(16), -px(16), 0)
            painter.drawText(
                place,
                Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap,
                self._nothing,
            )


def has_log(items: tuple[ActivityItem, ...]) -> bool:
    """Tell whether what a row is about has printed something."""
    return isinstance(items[-1], CommandRun) and items[-1].has_output


def log_place(style: Style, rect: QRect) -> QRectF:
    """Return where a click in a row leads to its output."""
    px = style.px
    whole = QRectF(rect)
    return mirrored(whole, QRectF(whole.right() - px(38), whole.y() + px(10), px(28), px(28)))


class _RowPainter(QStyledItemDelegate):
    """Two lines: what it is about, and below it where, and what came of it."""

    def __init__(self, style: Style, view: QWidget) -> None:
        super().__init__(view)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._style.px(100), self._style.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        items = index.data(ACTIVITY_ROLE)
        if not items:
            return
        words, style, px = words_of(items), self._style, self._style.px
        rect, state = option.rect, option.state
        whole = QRectF(rect)
        box = whole.adjusted(px(4), px(2), -px(4), -px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(style.tokens.radius("md"))
        if state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, box, radius, style.color("state.selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, box, radius, style.color("state.hover"))
        view = self.parent()
        dpr = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
        icon = style.pixmap(words.icon, px(16), words.icon_color, dpr)
        draw_icon(painter, whole, QPointF(whole.x() + px(12), whole.y() + px(8)), icon)
        has_room = has_log(items)
        if has_room:
            place = log_place(style, option.rect)
            log = style.pixmap("events", px(14), "text.tertiary", dpr)
            corner = QPointF(place.x() + px(7), place.y() + px(7))
            draw_icon(painter, place, corner, log)
        left, width = whole.x() + px(38), whole.width() - px(38) - px(40 if has_room else 12)
        self._line(painter, whole, QRectF(left, whole.y() + px(6), width, px(18)), words.text, "terminal")
        below = QRectF(left, whole.y() + px(25), width, px(16))
        # Alone in its line it stands where one begins to read.
        note_width = self._note(painter, whole, below, words.note, words.note_color, at_end=bool(words.place))
        if words.place:
            below.setWidth(max(0.0, width - note_width))
            self._line(painter, whole, below, words.place, "small", "text.secondary")
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, box, radius, style)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        whole: QRectF,
        place: QRectF,
        text: str,
        font_name: str,
        color: str = "text.primary",
    ) -> None:
        font = self._style.font(font_name)
        painter.setFont(font)
        painter.setPen(self._style.color(color))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        draw_words(painter, whole, place, shown, is_technical=True)

    def _note(
        self, painter: QPainter, whole: QRectF, place: QRectF, note: str, color: str, *, at_end: bool
    ) -> float:
        """Paint the note in its line; return the room it takes."""
        if not note:
            return 0.0
        font = self._style.font("small")
        width = min(place.width(), QFontMetricsF(font).horizontalAdvance(note) + 1)
        painter.setFont(font)
        painter.setPen(self._style.color(color))
        left = place.right() - width if at_end else place.x()
        here = QRectF(left, place.y(), width, place.height())
        painter.drawText(mirrored(whole, here), Qt.AlignmentFlag.AlignVCenter, note)
        return width + self._style.px(8)
