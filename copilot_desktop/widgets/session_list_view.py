"""The list of sessions: what is shown of it, and that no row moves from under the person."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QIdentityProxyModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.session_list import (
    ITEM_ROLE,
    GroupHeader,
    SessionListModel,
    SessionRow,
)
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.presence import Presence
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.rail_delegate import RailDelegate
from copilot_desktop.widgets.rename_editor import RenameEditor
from copilot_desktop.widgets.row_list import RowList
from copilot_desktop.widgets.row_look import RowDelegate, RowLook
from copilot_desktop.widgets.row_motion import RowMotion
from copilot_desktop.widgets.session_choice import SessionChoice
from copilot_desktop.widgets.session_delegate import SessionDelegate
from copilot_desktop.widgets.session_drag import SessionDrag
from copilot_desktop.widgets.session_keys import handle_key
from copilot_desktop.widgets.session_pointer import SessionPointer
from copilot_desktop.widgets.session_words import accessible_row
from copilot_desktop.widgets.style import Style

_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class _SpokenRows(QIdentityProxyModel):
    """The session list with words for assistive technology."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_row(super().data(index, ITEM_ROLE))
        return super().data(index, role)


class SessionListView(RowList):
    """Signals:
    opened(session_id): the person chose a session by click or Enter.
    menu_requested(place): the menu of `acted_on()` is wanted at a place of the screen.
    group_menu_requested(key, place): the menu of a group is wanted there.
    deletion_requested(): Delete was pressed for `acted_on()`.
    undo_requested(): what was done last shall be undone.
    left_upwards(): Up was pressed at the first row.

    Attributes:
        sessions: the model.
        choice: the sessions that were chosen together.
        drag: what is being dragged.
        editor: renames a session in place.
        motion: moves the marks of sessions that stream.
        can_change: somebody follows what is asked for here: menus, names, drops.
    """

    opened = Signal(str)
    menu_requested = Signal(QPoint)
    group_menu_requested = Signal(str, QPoint)
    deletion_requested = Signal()
    undo_requested = Signal()
    left_upwards = Signal()

    def __init__(
        self, style: Style, sessions: SessionListModel, pulse: Pulse, parent: QWidget | None = None
    ) -> None:
        super().__init__(style, parent)
        self._style = style
        self.sessions = sessions
        self.can_change = False
        self._front = ""
        self._shows_ring = False
        self._has_menu = False
        #: What stood at the top of the view before the rows changed, and how far from its edge.
        self._kept: tuple[str, int] | None = None
        #: Twenty sessions that begin or end change the rows hundreds of times before the next frame.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self._full = SessionDelegate(style, pulse)
        self._rail = RailDelegate(style, pulse)
        self._delegate: RowDelegate = self._full
        self.choice = SessionChoice(sessions, self)
        self.drag = SessionDrag(self, style)
        self.editor = RenameEditor(style, self.viewport())
        self.motion = RowMotion(self, pulse, self._glyph_rect)
        self._pointer = SessionPointer(self)
        self._presence = Presence(self, self._renew_times)
        self.setAccessibleName(tr("Sessions"))
        rows = _SpokenRows(self)
        rows.setSourceModel(sessions)
        self.setModel(rows)
        self._connect(rows)
        self.measure()

    def _connect(self, rows: QIdentityProxyModel) -> None:
        for before in (
            rows.modelAboutToBeReset,
            rows.layoutAboutToBeChanged,
            rows.rowsAboutToBeInserted,
            rows.rowsAboutToBeRemoved,
        ):
            before.connect(self._keep_place)
        rows.modelReset.connect(self._reset)
        for after in (
            rows.layoutChanged,
            rows.rowsInserted,
            rows.rowsRemoved,
            rows.rowsMoved,
        ):
            after.connect(self._order_changed)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._leave_room_for_bar)
        self._style.changed.connect(self._restyle)
        self.choice.changed.connect(self._choice_changed)
        self.editor.finished.connect(self._end_renaming)

    # ---- what it is told -------------------------------------------------------------------

    @property
    def front(self) -> str:
        """The session in front, "" for none."""
        return self._front

    def set_front(self, session_id: str) -> None:
        """Show which session is in front ("" for none)."""
        if session_id != self._front:
            self._front = session_id
            self.choice.clear()
            self._select(make_current=not self.hasFocus())
            self.viewport().update()

    @property
    def is_rail(self) -> bool:
        """It shows tiles instead of rows."""
        return self._delegate is self._rail

    def set_rail(self, is_rail: bool) -> None:
        """Show tiles instead of rows, or rows again."""
        if is_rail != self.is_rail:
            self.editor.commit()
            self._delegate = self._rail if is_rail else self._full
            self.measure()
            self.viewport().update()
            self.scrollTo(self.currentIndex())
            self._settling.start()

    def hold_for_menu(self, is_open: bool) -> None:
        """Keep the rows where they are while a menu is open for some of them."""
        self._has_menu = is_open
        self.hold_order()

    def rename(self, session_id: str) -> None:
        """Edit the title of a session in its row."""
        row = self.sessions.row_of(session_id)
        item = self.item_at(row)
        if isinstance(item, SessionRow) and self.can_change:
            self.go_to(row)
            self.editor.start(session_id, item.title)
            self.hold_order()
            self._place_editor()

    # ---- rows ------------------------------------------------------------------------------

    def item_at(self, row: int) -> SessionRow | GroupHeader | None:
        """Return what a row shows, None when there is none."""
        return self.sessions.items[row] if 0 <= row < self.sessions.rowCount() else None

    def item(self, index: QModelIndex) -> SessionRow | GroupHeader | None:
        return self.item_at(index.row()) if index.isValid() else None

    def current_item(self) -> SessionRow | GroupHeader | None:
        """Return what the keyboard is at."""
        return self.item(self.currentIndex())

    def heading_of(self, row: int) -> int:
        """Return the row of the heading above a row; -1 when there is none."""
        counts = self.sessions.line_counts
        while row >= 0 and counts[row]:
            row -= 1
        return row

    def more_rect(self, row: int) -> QRect:
        """Return where the "…" button of a row is; empty when it has none."""
        item = self.item_at(row)
        if item is None or not self.can_change:
            return QRect()
        return self._delegate.more_rect(self.row_rect(row), item)

    def _glyph_rect(self, rect: QRect) -> QRect:
        return self._delegate.glyph_rect(rect)

    def acted_on(self) -> list[str]:
        """Return the sessions that a command is for: the chosen ones, or the one at the keyboard."""
        if self.choice.ids:
            return self.choice.in_order()
        item = self.current_item()
        return [item.session_id] if isinstance(item, SessionRow) else []

    def activate(self) -> None:
        """Open the session at the keyboard, or fold its group."""
        item = self.current_item()
        if isinstance(item, GroupHeader):
            self.turn_group(item)
        elif item is not None:
            self.choice.clear()
            self.choice.anchor = item.session_id
            self.opened.emit(item.session_id)

    def turn_group(self, header: GroupHeader) -> None:
        """Fold a group, or open it, and say so."""
        self.sessions.toggle_group(header.key)
        self._announce(accessible_row(replace(header, is_open=not header.is_open)))

    def go_to_first(self) -> None:
        """Bring the keyboard to the first session."""
        first = next((row for row, count in enumerate(self.sessions.line_counts) if count), -1)
        if first >= 0:
            self.go_to(first)

    def open_menu(self) -> None:
        """Ask for the menu of what is at the keyboard, beside it."""
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            self.ask_for_menu(index.row(), self.row_rect(index.row()).center())

    def ask_for_menu(self, row: int, position: QPoint) -> None:
        """Ask for the menu of a row, at a place of the viewport."""
        place, item = self.viewport().mapToGlobal(position), self.item_at(row)
        if isinstance(item, GroupHeader):
            self.group_menu_requested.emit(item.key, place)
        elif item is not None:
            self.menu_requested.emit(place)

    # ---- geometry --------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(80))

    def row_heights(self) -> list[int]:
        heights = [self._delegate.height(count) for count in range(4)]
        return [heights[count] for count in self.sessions.line_counts]

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        above = index.row() - 1
        if above >= 0 and self.row_rect(index.row()).top() < 0 and not self.sessions.line_counts[above]:
            # With the first session of a group comes its heading.
            index = self.model().index(above, 0)
        super().scrollTo(index, hint)

    def _leave_room_for_bar(self, minimum: int, maximum: int) -> None:
        self._full.trailing_margin = 0 if maximum > minimum else 8
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.motion.look()
        self._place_editor()

    # ---- pointer and keyboard --------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._shows_ring = False
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.press_twice(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self._pointer.ask_for_menu(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._pointer.show_tool_tip(event)
            return True
        handled = super().viewportEvent(event)
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._pointer.hover_again()
            self.hold_order()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._shows_ring = True
        self.viewport().update()
        if not (self.drag.handle_key(event) or handle_key(self, event)):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: there is a field for that, and Qt's own search works out every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in _KEYBOARD_REASONS
        if not self.currentIndex().isValid():
            self._select(make_current=True)
        super().focusInEvent(event)
        self.hold_order()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.drag.cancel()
        self.hold_order()

    def hold_order(self) -> None:
        """No row may jump from under the pointer, the keyboard, an editor or an open menu."""
        is_used = self.hasFocus() or self.viewport().underMouse() or self.drag.is_active
        is_used = is_used or self._has_menu or bool(self.editor.session_id)
        self.sessions.hold_order(self.isVisible() and is_used)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._renew_times()

    def _renew_times(self) -> None:
        self.sessions.renew_times()

    # ---- following the model ---------------------------------------------------------------

    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Any = (),
    ) -> None:
        super().dataChanged(top_left, bottom_right, roles)
        self._settling.start()

    def _keep_place(self, *_: object) -> None:
        """Remember which session is the first one in view."""
        if self._kept is None and self.verticalOffset() > 0:
            for row in self.rows_in_view():
                item = self.item_at(row)
                if isinstance(item, SessionRow):
                    self._kept = (item.session_id, self.row_rect(row).top())
                    break

    def _order_changed(self, *_: object) -> None:
        # Whoever asks where a row is before the next frame gets an answer that fits the model.
        self.forget_heights()
        self.viewport().update()
        self._settling.start()

    def _reset(self) -> None:
        self._order_changed()
        self._settle()

    def _settle(self) -> None:
        self.measure()
        if self._kept is not None:
            (session_id, top), self._kept = self._kept, None
            row = self.sessions.row_of(session_id)
            if row >= 0 and self.sessions.is_held:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.row_rect(row).top() - top)
        self.choice.keep_shown()
        self._select(make_current=not self.currentIndex().isValid())
        self._place_editor()
        self._pointer.hover_again()
        self.motion.look()

    def _restyle(self) -> None:
        self.measure()
        self._settling.start()
        self.viewport().update()

    def _choice_changed(self) -> None:
        self._select(make_current=False)
        self.viewport().update()
        count = len(self.choice.ids)
        words = ntr("{count} session selected", "{count} sessions selected", count)
        self._announce(words if count else tr("Selection cleared"))

    def _announce(self, words: str) -> None:
        if QAccessible.isActive() and self.isVisible():
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    def _select(self, *, make_current: bool) -> None:
        """Let what is chosen, or the session in front, be selected."""
        ids, counts = self.choice.ids or {self._front}, self.sessions.line_counts
        if len(ids) > 1 and len(ids) == len(counts) - counts.count(0):
            # All of them: ten thousand rows need not be looked up one by one.
            self.select_rows([(0, len(counts) - 1)])
            return
        rows = sorted(row for row in map(self.sessions.row_of, ids) if row >= 0)
        ranges: list[tuple[int, int]] = []
        for row in rows:
            # A heading in between cannot be selected and does not tear a range apart.
            if ranges and not any(counts[ranges[-1][1] + 1 : row]):
                ranges[-1] = (ranges[-1][0], row)
            else:
                ranges.append((row, row))
        self.select_rows(ranges)
        if make_current:
            target = rows[0] if rows else next((row for row, count in enumerate(counts) if count), -1)
            if target >= 0:
                # Only to the session in front: to the first one nobody wanted to go.
                self.setAutoScroll(bool(rows))
                self.setCurrentIndex(self.model().index(target, 0))
                self.setAutoScroll(True)

    def _scrolled(self) -> None:
        self._place_editor()
        self._pointer.hover_again()
        self.motion.look()

    # ---- renaming --------------------------------------------------------------------------

    def _place_editor(self) -> None:
        if not self.editor.session_id:
            return
        row = self.sessions.row_of(self.editor.session_id)
        if row < 0:
            self.editor.commit()
        else:
            self.editor.setGeometry(self._delegate.title_rect(self.row_rect(row)))

    def _end_renaming(self, with_keyboard: bool) -> None:
        self.editor.hide()
        if with_keyboard:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.hold_order()
        self.viewport().update()

    # ---- painting --------------------------------------------------------------------------

    def _shows_only_glyphs(self, rect: QRect) -> bool:
        if self.is_rail:
            return False
        if is_mirrored():
            return rect.left() > self.viewport().width() - self._full.text_left
        return rect.right() < self._full.text_left

    def paintEvent(self, event: QPaintEvent) -> None:
        shown, top = event.rect(), self.verticalOffset()
        glyphs_only = self._shows_only_glyphs(shown)
        with QPainter(self.viewport()) as painter:
            for row in self.offsets.rows_between(shown.top() + top, shown.bottom() + 1 + top):
                item = self.item_at(row)
                if item is not None:
                    self._delegate.paint(
                        painter, self.row_rect(row), item, self._look(row, item, glyphs_only)
                    )
            self.drag.paint(painter)

    def _look(self, row: int, item: SessionRow | GroupHeader, glyphs_only: bool) -> RowLook:
        session_id = item.session_id if isinstance(item, SessionRow) else ""
        is_hovered = row == self._pointer.row and not self.drag.is_active
        is_edited = bool(session_id) and session_id == self.editor.session_id
        return RowLook(
            is_selected=bool(session_id) and session_id in (self.choice.ids or {self._front}),
            is_hovered=is_hovered,
            has_ring=self._shows_ring and self.hasFocus() and row == self.currentIndex().row(),
            shows_more=is_hovered and not is_edited and not self.more_rect(row).isEmpty(),
            more_is_hovered=is_hovered and self._pointer.is_at_more,
            is_edited=is_edited,
            glyphs_only=glyphs_only,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presence.watch()
        self.motion.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drag.cancel()
        self._pointer.hover(None)
        self.hold_order()
        self.motion.stop()
