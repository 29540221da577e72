"""The keyboard in a conversation: scrolling, and the ring that walks over its entries.

The view is one stop of Tab. Inside it arrows go from entry to entry; Tab goes over what can be
pressed in the entry with the ring, and then on to the next widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QKeyEvent

from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.widgets.transcript.boxes import Part
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.part_focus import PartFocus, PartPlace
from copilot_desktop.widgets.transcript.side_scroll import SideScroll

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

_CTRL: Final = Qt.KeyboardModifier.ControlModifier


class EntryFocus:
    """The ring of one view.

    Attributes:
        parts: the ring inside the entry.
    """

    def __init__(self, view: ChatView) -> None:
        self._view = view
        self.parts = PartFocus(view, self._tell)

    # -- keys --------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers == _CTRL:
            return self._press_with_ctrl(key)
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        return (self.index is not None and self._press_at_ring(key)) or self._scroll(key)

    def _press_with_ctrl(self, key: Qt.Key) -> bool:
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        by = -1 if key == Qt.Key.Key_Up else 1
        seen = self._seen()
        index = self.index if self.index is not None else seen[0] - (by > 0) if seen else None
        found = self._prompt(index, by) if index is not None else None
        if found is not None:
            self._go(found)
        return True

    def _prompt(self, index: int, by: int) -> int | None:
        """Return the next prompt in a direction."""
        entries = self._view.column.cards
        index += by
        while 0 <= index < len(entries):
            entry = self._view.entry_at(index)
            if isinstance(entry, UserMessage) and not entry.agent_id and self._is_shown(index):
                return index
            index += by
        return None

    def _scroll(self, key: Qt.Key) -> bool:
        view = self._view
        match key:
            case Qt.Key.Key_Home:
                view.scroll_to_start()
            case Qt.Key.Key_End:
                view.scroll_to_end()
            case Qt.Key.Key_PageUp:
                view.move_by(-self._page())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                view.move_by(self._page())
            case Qt.Key.Key_Up:
                view.move_by(-view.verticalScrollBar().singleStep())
            case Qt.Key.Key_Down:
                view.move_by(view.verticalScrollBar().singleStep())
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                return self._scroll_sideways(-1 if key == Qt.Key.Key_Left else 1)
            case _:
                return False
        return True

    def _scroll_sideways(self, direction: int) -> bool:
        """Scroll what is wider than the page: of the entry with the ring, else in the middle.

        Returns False when nothing moved.
        """
        view = self._view
        middle = view.column.view_height // 2
        found: list[tuple[int, Hit, SideScroll]] = []
        for placed in view.column.visible():
            y = placed.y
            for number, box in enumerate(placed.row.boxes or ()):
                if box.side is not None and box.side.reach and self.index in (None, placed.card_index):
                    hit = Hit(placed.card_index, placed.row_index, number, placed.card, box, 0, 0)
                    found.append((max(0, y - middle, middle - y - box.height), hit, box.side))
                y += box.height
        if not found:
            return False
        _, hit, side = min(found, key=lambda item: item[0])
        moved = side.step(direction)
        if moved:
            view.column.keep_side(hit)
            view.viewport().update()
        return moved

    def _press_at_ring(self, key: Qt.Key) -> bool:
        """Do what a key means for the entry with the ring."""
        index = self.index
        assert index is not None
        card = self._view.column.cards[index]
        match key:
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                # The view scrolls as without the ring.
                self._scroll(key)
                count = len(self._view.column.cards)
                self._put(self._shown(-1, 1) if key == Qt.Key.Key_Home else self._shown(count, -1))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                found = self._shown(index, -1 if key == Qt.Key.Key_Up else 1)
                if found is not None:
                    self._go(found)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                is_onwards = (key == Qt.Key.Key_Right) is not self._view.look.is_mirrored
                if not self._scroll(key):
                    self._open_or_close(index, is_opening=is_onwards)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self.parts.is_on:
                self.parts.press()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if card.is_expandable:
                self._view.activate(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # What has nothing to open has perhaps something to press; never by one key alone.
                self.tab(forward=True)
            case Qt.Key.Key_Escape if self.parts.is_on:
                self.parts.put(None)
            case Qt.Key.Key_Escape:
                self._view.show_ring(None)
                self._tell()
            case _:
                return False
        return True

    def _page(self) -> int:
        return max(1, self._view.verticalScrollBar().pageStep() - self._view.look.px(40))

    def _open_or_close(self, index: int, *, is_opening: bool) -> None:
        view = self._view
        card = view.column.cards[index]
        part = card.part
        is_group = part is not None and part.is_first
        if not card.is_expandable:
            is_turned = False
        elif is_group and part is not None and (not part.is_open or not (is_opening or card.is_expanded)):
            is_turned = part.is_open is not is_opening
            if is_turned:
                view.toggle_group(index)
        else:
            is_turned = card.is_expanded is not is_opening
            if is_turned:
                view.toggle(index)
        if not is_turned and not is_opening and part is not None and not is_group:
            # Out of the group, to its header.
            first = view.position_of(part.first)
            if first is not None:
                self._go(first)

    # -- Tab ---------------------------------------------------------------------

    def enter(self, *, forward: bool) -> None:
        """The focus has come by a key: to the entry where it was, or to one on the screen."""
        seen = self._seen()
        before = self._view.position_of(self._view.left_at) if self._view.left_at is not None else None
        self.parts.clear()
        if before in seen:
            self._put(before)
        elif seen:
            self._put(seen[0] if forward else seen[-1])

    def tab(self, *, forward: bool) -> bool:
        """Go over the parts of the entry with the ring; False at their end."""
        return self.parts.step(forward=forward)

    @property
    def part(self) -> tuple[Part, Hit] | None:
        """The part with the ring, and where it is."""
        return self.parts.part

    def go_to(self, entry_id: EntryId, block: BlockId | None = None, number: int = 0) -> None:
        """Put the ring on an entry or on a part of it, as assistive technology asks."""
        index = self._view.position_of(entry_id)
        if index is None or not self._is_shown(index):
            return
        self._view.setFocus()
        self._go(index)
        if block is not None:
            self.parts.put_at(PartPlace(entry_id, block, number))

    def put_at(self, entry_id: EntryId, block: BlockId, address: str) -> None:
        """Put the ring on the link of a box that leads to `address`, else on the entry."""
        index = self._view.position_of(entry_id)
        if index is None:
            return
        self._put(index)
        self.parts.put_on_link(entry_id, block, address)

    # -- the ring ----------------------------------------------------------------

    @property
    def index(self) -> int | None:
        """Where the entry with the ring stands, None when there is no ring."""
        return self._view.position_of(self._view.ring) if self._view.ring is not None else None

    def _put(self, index: int | None) -> None:
        if index is None:
            return
        self._view.show_ring(self._view.column.cards[index].entry.id)
        self._view.caret.put(None)
        self._tell()

    def _go(self, index: int) -> None:
        """Put the ring on an entry and bring it into view."""
        self._bring(index)
        self._put(index)

    def _seen(self) -> list[int]:
        """Return the entries that begin on the screen; the one that fills it when none does."""
        placed = self._view.column.visible()
        begin = [row.card_index for row in placed if row.row_index == 0 and row.y >= 0]
        return begin or [row.card_index for row in placed[:1]]

    def _is_shown(self, index: int) -> bool:
        """Anything of an entry is shown: it is not empty, nor folded into a group."""
        column = self._view.column
        return bool(column.cards[index].ensure_rows(column.width))

    def _shown(self, index: int, by: int) -> int | None:
        """Return the next entry in a direction that is shown."""
        index += by
        while 0 <= index < len(self._view.column.cards):
            if self._is_shown(index):
                return index
            index += by
        return None

    def _bring(self, index: int) -> None:
        view, column = self._view, self._view.column
        margin = view.look.space(24)
        placed = column.first_row_of(index)
        if placed is None:
            view.show_place(index, column.view_height // 3)
            placed = column.first_row_of(index)
        if placed is None:
            return
        top, height = column.rows_span(placed)
        below = top + height - column.view_height
        if top < 0 or (below > 0 and top > margin and height > column.view_height - margin):
            view.show_place(index, margin + column.cards[index].lead_height)
        elif below > 0 and top > margin:
            view.move_by(min(below + view.look.space(8), top - margin))

    def _tell(self) -> None:
        """Let a screen reader follow the ring, which is no widget."""
        if QAccessible.isActive():
            document = QAccessible.queryAccessibleInterface(self._view)
            focused: QAccessibleInterface | None = document.focusChild()
            event = QAccessibleEvent(document if focused is None else focused, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)

    def menu_point(self) -> QPoint:
        """Return where the menu opens by a key: at the part or the entry with the ring."""
        view = self._view
        rect, index = self.parts.rect(), self.index
        inset = view.look.px(8)
        if rect is not None:
            return QPoint(rect.left() + min(inset, rect.width() // 2), rect.center().y())
        for placed in view.column.visible():
            if placed.card_index == index and placed.y + placed.row.height > 0:
                return QPoint(view.left + inset, max(placed.y, 0) + inset)
        return view.viewport().rect().center()
