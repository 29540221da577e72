"""The list of sessions: keyboard, pointer, the pulse, and what a screen reader hears."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QIdentityProxyModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from shiboken6 import isValid

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_list import (
    ITEM_ROLE,
    GroupHeader,
    SessionListModel,
    SessionRow,
    SessionState,
)
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_delegate import SessionDelegate, where
from copilot_desktop.widgets.style import Style

_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

#: A person is there.
_BY_PERSON = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.Enter,
)


def accessible_row(item: object) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(item, GroupHeader):
        return ntr("{title}, {count} session", "{title}, {count} sessions", item.count, title=item.title)
    if not isinstance(item, SessionRow):
        return ""
    state = {
        SessionState.STREAMING: tr("working"),
        SessionState.NEEDS_YOU: tr("needs you"),
        SessionState.FAILED: tr("failed"),
        SessionState.PAUSED: tr("paused"),
        SessionState.UNREAD: tr("idle"),
        SessionState.NOT_LOADED: tr("not loaded"),
        SessionState.IDLE: tr("idle"),
    }[item.state]
    place = where(item).replace(" · ", " ")
    parts = [visible_line(item.title, 200), visible_line(place, 200), state, item.time_text]
    if item.unread:
        parts.append(tr("unread"))
    return ", ".join(part for part in parts if part)


class _SpokenRows(QIdentityProxyModel):
    """The session list with words for assistive technology."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_row(super().data(index, ITEM_ROLE))
        return super().data(index, role)


class SessionListView(QListView):
    """Signals:
    opened(session_id): the person chose a session by click or Enter.
    """

    opened = Signal(str)

    def __init__(
        self, style: Style, sessions: SessionListModel, pulse: Pulse, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._pulse = pulse
        self._sessions = sessions
        self._heights: list[int] = []
        self._streaming: list[QPersistentModelIndex] = []
        self._order_has_changed = False
        #: Twenty sessions that begin or end change the rows hundreds of times before the next frame.
        self._handle: QWindow | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self._delegate = SessionDelegate(style, pulse, self)
        rows = _SpokenRows(self)
        rows.setSourceModel(sessions)
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Sessions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        rows.dataChanged.connect(self._rows_changed)
        rows.modelReset.connect(self._reset)
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.rowsMoved):
            signal.connect(self._order_changed)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_for_motion)
        bar.rangeChanged.connect(self._leave_room_for_bar)
        pulse.beat.connect(self._repaint_glyphs)
        style.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(80))

    def set_front(self, session_id: str) -> None:
        """Show which session is in front ("" for none)."""
        if session_id != self._delegate.front_id:
            self._delegate.front_id = session_id
            self._select_front(make_current=not self.hasFocus())
            self.viewport().update()

    def _leave_room_for_bar(self, minimum: int, maximum: int) -> None:
        self._delegate.trailing_margin = 0 if maximum > minimum else 8
        self.viewport().update()

    def item(self, index: QModelIndex) -> SessionRow | GroupHeader | None:
        item = index.data(ITEM_ROLE)
        return item if isinstance(item, SessionRow | GroupHeader) else None

    # ---- choosing --------------------------------------------------------------------------

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """The selected row is the session in front, wherever the keyboard is."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index == self.currentIndex():
                self._open(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.shows_focus = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.shows_focus = True
        self.viewport().update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the headings of groups."""
        start = self.currentIndex()
        target = super().moveCursor(action, modifiers)
        step = 1 if target.row() >= start.row() else -1
        if action == QAbstractItemView.CursorAction.MoveHome:
            step = 1
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            step = -1
        while target.isValid() and not isinstance(self.item(target), SessionRow):
            target = target.siblingAtRow(target.row() + step)
        return target if target.isValid() else start

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.shows_focus = event.reason() in _KEYBOARD_REASONS
        if not isinstance(self.item(self.currentIndex()), SessionRow):
            self._select_front(make_current=True)
        super().focusInEvent(event)
        self._hold_order()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hold_order()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._sessions.renew_times()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BY_PERSON:
            self._sessions.renew_times()
        return super().eventFilter(watched, event)

    def _watch_person(self) -> None:
        """See whatever a person does in the window: it reaches the window's handle first."""
        handle = self.window().windowHandle()
        if handle is not self._handle:
            if self._handle is not None and isValid(self._handle):
                self._handle.removeEventFilter(self)
            self._handle = handle
            if handle is not None:
                handle.installEventFilter(self)

    def viewportEvent(self, event: QEvent) -> bool:
        handled = super().viewportEvent(event)
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._hold_order()
        return handled

    def _hold_order(self) -> None:
        """No row may jump from under the pointer or the keyboard."""
        self._sessions.hold_order(self.isVisible() and (self.hasFocus() or self.viewport().underMouse()))

    def _open(self, index: QModelIndex) -> None:
        item = self.item(index)
        if isinstance(item, SessionRow):
            self.opened.emit(item.session_id)

    def _select_front(self, *, make_current: bool) -> None:
        front, first = QModelIndex(), QModelIndex()
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            item = self.item(index)
            if isinstance(item, SessionRow):
                first = first if first.isValid() else index
                if item.session_id == self._delegate.front_id:
                    front = index
                    break
        selection = self.selectionModel()
        selection.select(front, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if make_current:
            target = front if front.isValid() else first
            selection.setCurrentIndex(target, QItemSelectionModel.SelectionFlag.NoUpdate)
            if front.isValid() and self.isVisible():
                self.scrollTo(front)

    # ---- following the model ---------------------------------------------------------------

    def _reset(self) -> None:
        self._order_has_changed = True
        self._settle()

    def _order_changed(self) -> None:
        self._order_has_changed = True
        self._settling.start()

    def _rows_changed(self) -> None:
        self._settling.start()

    def _settle(self) -> None:
        if self._order_has_changed:
            self._order_has_changed = False
            self._select_front(make_current=not self.currentIndex().isValid())
        model = self.model()
        heights = [
            self._delegate.row_height(model.index(row, 0).data(ITEM_ROLE)) for row in range(model.rowCount())
        ]
        if heights != self._heights:
            self._heights = heights
            self.scheduleDelayedItemsLayout()
        self._look_for_motion()

    def _restyle(self) -> None:
        self._rows_changed()
        self.viewport().update()

    # ---- the pulse -------------------------------------------------------------------------

    def _find_streaming(self) -> list[QPersistentModelIndex]:
        """Return the rows in view whose session streams."""
        found: list[QPersistentModelIndex] = []
        viewport = self.viewport().rect()
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            item = self.item(index)
            if isinstance(item, SessionRow) and item.state is SessionState.STREAMING:
                rect = self.visualRect(index)
                if rect.isEmpty() or rect.intersects(viewport):
                    found.append(QPersistentModelIndex(index))
        return found

    def _look_for_motion(self) -> None:
        is_seen = self.isVisible() and not self.window().isMinimized()
        self._streaming = self._find_streaming() if is_seen else []
        self._pulse.want(self, bool(self._streaming))

    def _repaint_glyphs(self) -> None:
        if self.window().isMinimized():
            self._look_for_motion()
        for index in self._streaming:
            self.viewport().update(self._delegate.glyph_rect(self.visualRect(index)))

    def _shows_only_glyphs(self, rect: QRect) -> bool:
        if is_mirrored():
            return rect.left() > self.viewport().width() - self._delegate.text_left
        return rect.right() < self._delegate.text_left

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.glyphs_only = self._shows_only_glyphs(event.rect())
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_person()
        self._sessions.renew_times()
        self._look_for_motion()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hold_order()
        self._pulse.want(self, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_for_motion()
