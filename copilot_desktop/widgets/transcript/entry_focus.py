"""The keyboard in a conversation: scrolling, and the ring that walks over its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent

from copilot_desktop.widgets.transcript.side_scroll import SideScroll

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView


class EntryFocus:
    """The ring of one view."""

    def __init__(self, view: ChatView) -> None:
        self._view = view

    def press(self, key: Qt.Key) -> bool:
        """Do what a key means; False when it means nothing here."""
        view = self._view
        bar = view.verticalScrollBar()
        has_focus = view.ring is not None
        match key:
            case Qt.Key.Key_Home:
                view.scroll_to_start()
            case Qt.Key.Key_End:
                view.scroll_to_end()
            case Qt.Key.Key_PageUp:
                view.move_by(-self._page())
            case Qt.Key.Key_PageDown:
                view.move_by(self._page())
            case Qt.Key.Key_Up | Qt.Key.Key_Down if has_focus:
                self._move(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Up:
                view.move_by(-bar.singleStep())
            case Qt.Key.Key_Down:
                view.move_by(bar.singleStep())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if has_focus:
                index = self._index()
                if index is not None:
                    view.activate(index)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                return self._scroll_sideways(-1 if key == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Escape if has_focus:
                view.show_ring(None)
            case _:
                return False
        return True

    def _page(self) -> int:
        return max(1, self._view.verticalScrollBar().pageStep() - self._view.look.px(40))

    def _scroll_sideways(self, direction: int) -> bool:
        """Scroll what is wider than the page: of the entry with the ring, else in the middle."""
        view = self._view
        index = self._index()
        middle = view.column.view_height // 2
        found: list[tuple[int, SideScroll]] = []
        for placed in view.column.visible():
            y = placed.y
            for box in placed.row.boxes or ():
                if box.side is not None and box.side.reach and index in (None, placed.card_index):
                    found.append((max(0, y - middle, middle - y - box.height), box.side))
                y += box.height
        if not found:
            return False
        _, side = min(found, key=lambda pair: pair[0])
        if side.step(direction):
            view.viewport().update()
        return True

    def enter(self, *, forward: bool) -> None:
        """Tab has come from outside."""
        visible = self._visible_expandable()
        if visible:
            self._put(visible[0] if forward else visible[-1])

    def tab(self, *, forward: bool) -> bool:
        """Go over the expandable cards on the screen; False at their end."""
        index = self._index() if self._view.ring is not None else None
        if index is None:
            return False
        visible = self._visible_expandable()
        further = [i for i in visible if i > index] if forward else [i for i in visible if i < index][::-1]
        if further:
            self._put(further[0])
        return bool(further)

    def _put(self, index: int) -> None:
        self._view.show_ring(self._view.column.cards[index].entry.id)
        self._view.caret.put(None)
        self._tell(index)

    def _visible_expandable(self) -> list[int]:
        return [
            row.card_index
            for row in self._view.column.visible()
            if row.row_index == 0 and row.card.is_expandable and row.y >= 0
        ]

    def _index(self) -> int | None:
        return self._view.position_of(self._view.ring) if self._view.ring is not None else None

    def _move(self, by: int) -> None:
        """Put the ring on the next expandable card in a direction and bring it into view."""
        index = self._index()
        column = self._view.column
        cards = column.cards
        if index is None:
            return
        index += by
        while 0 <= index < len(cards) and not cards[index].is_expandable:
            index += by
        if not 0 <= index < len(cards):
            return
        if index not in self._visible_expandable():
            self._view.show_place(index, column.view_height // 3)
        self._put(index)

    def _tell(self, index: int) -> None:
        """Let a screen reader follow the ring, which is no widget."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(index)
            QAccessible.updateAccessibility(event)
