"""The pointer in the list of sessions: opening, choosing, dragging, menus, tool tips."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.widgets.session_words import tool_tip_lines

if TYPE_CHECKING:
    from copilot_desktop.widgets.session_list_view import SessionListView


class SessionPointer:
    """Turns presses and moves in one list into what they mean.

    Attributes:
        row: the row under the pointer, -1 for none.
        is_at_more: the pointer is over the "…" button of that row.
    """

    def __init__(self, view: SessionListView) -> None:
        self._view = view
        #: A plain press was made here; its release opens what is under it.
        self._can_open = False
        self.row = -1
        self.is_at_more = False

    # ---- buttons ---------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        view, position = self._view, event.position().toPoint()
        self._can_open = False
        row = view.row_at(position)
        item = view.item_at(row)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if item is None:
            view.choice.clear()
            return
        if view.more_rect(row).contains(position):
            self.take_alone(row, item)
            view.ask_for_menu(row, view.more_rect(row).bottomLeft())
            return
        before = view.current_item()
        view.go_to(row)
        if isinstance(item, SessionRow):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                view.choice.toggle(item.session_id, view.front)
                return
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                start = before.session_id if isinstance(before, SessionRow) else view.front
                view.choice.extend(item.session_id, start)
                return
        self._can_open = True
        view.drag.prepare(row, position)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, position = self._view, event.position().toPoint()
        can_open, self._can_open = self._can_open, False
        if view.drag.is_active:
            view.drag.drop(position)
            return
        view.drag.cancel()
        row = view.row_at(position)
        if can_open and row >= 0 and row == view.currentIndex().row():
            view.activate()

    def press_twice(self, event: QMouseEvent) -> None:
        """Rename what was clicked twice. The first click has opened it."""
        row = self._view.row_at(event.position().toPoint())
        item = self._view.item_at(row)
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and isinstance(item, SessionRow) and not self._view.is_rail:
            self._view.rename(item.session_id)
        else:
            self.press(event)

    def ask_for_menu(self, place: QPoint) -> None:
        """Ask for the menu of what is at a place of the screen."""
        position = self._view.viewport().mapFromGlobal(place)
        row = self._view.row_at(position)
        item = self._view.item_at(row)
        if item is not None:
            self.take_alone(row, item)
            self._view.ask_for_menu(row, position)

    def take_alone(self, row: int, item: SessionRow | GroupHeader) -> None:
        """Bring the keyboard to a row; what was chosen without it is chosen no longer."""
        if isinstance(item, GroupHeader) or item.session_id not in self._view.choice.ids:
            self._view.choice.clear()
        self._view.go_to(row)

    # ---- moving ----------------------------------------------------------------------------

    def move(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        self.hover(position)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._view.drag.move(position)

    def hover(self, position: QPoint | None) -> None:
        """Follow the pointer to a place of the viewport, None outside of it."""
        view = self._view
        row = view.row_at(position) if position is not None else -1
        is_at_more = position is not None and row >= 0 and view.more_rect(row).contains(position)
        if (row, is_at_more) != (self.row, self.is_at_more):
            for changed in (row, self.row):
                if 0 <= changed < view.offsets.count:
                    view.viewport().update(view.row_rect(changed))
            self.row, self.is_at_more = row, is_at_more

    def hover_again(self) -> None:
        """The rows have moved below the pointer."""
        viewport = self._view.viewport()
        self.hover(viewport.mapFromGlobal(viewport.cursor().pos()) if viewport.underMouse() else None)

    def show_tool_tip(self, event: QHelpEvent) -> None:
        view = self._view
        row = view.row_at(event.pos())
        item = view.item_at(row)
        if isinstance(item, SessionRow) and not view.drag.is_active:
            lines = "<br>".join(html.escape(visible(line)) for line in tool_tip_lines(item))
            # Titles are foreign text: every character of them is escaped.
            QToolTip.showText(event.globalPos(), f"<span>{lines}</span>", view.viewport(), view.row_rect(row))
        else:
            QToolTip.hideText()
