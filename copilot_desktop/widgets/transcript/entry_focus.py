"""The keyboard in a conversation: scrolling, and the ring that walks over its entries.

The view is one stop of Tab. Inside it arrows go from entry to entry; Tab goes over what can be
pressed in the entry with the ring, and then on to the next widget.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QKeyEvent, QPainter, QPen

from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Part, PartKind
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.selection import TextPoint
from copilot_desktop.widgets.transcript.side_scroll import SideScroll

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_TURNS: Final = (ActionKind.TOGGLE, ActionKind.TOGGLE_GROUP)
#: As many rows of a long entry are laid out to find the next part.
_MAX_ROWS: Final = 400


@dataclass(frozen=True, slots=True)
class _PartPlace:
    """Names a part of an entry: the number of one in its box."""

    entry: EntryId
    block: BlockId
    number: int


class EntryFocus:
    """The ring of one view."""

    def __init__(self, view: ChatView) -> None:
        self._view = view
        self._part: _PartPlace | None = None

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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._part is not None:
                self._press_part()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if card.is_expandable:
                self._view.activate(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # What has nothing to open has perhaps something to press; never by one key alone.
                self.tab(forward=True)
            case Qt.Key.Key_Escape if self._part is not None:
                self._set_part(None)
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
        self._part = None
        if before in seen:
            self._put(before)
        elif seen:
            self._put(seen[0] if forward else seen[-1])

    def tab(self, *, forward: bool) -> bool:
        """Go over the parts of the entry with the ring; False at their end."""
        index = self.index
        if index is None:
            return False
        found = self._next_part(index, 1 if forward else -1)
        if found is None and (forward or self._part is None):
            return False
        self._set_part(found)
        return True

    def _next_part(self, index: int, by: int) -> _PartPlace | None:
        """Return the part after the present one, or before it; None when it is the entry itself."""
        card = self._view.column.cards[index]
        present = self._place_of(self._part)
        if by < 0 and present is None:
            return None
        rows = card.ensure_rows(self._view.column.width)
        last = len(rows) - 1
        start = present[0] if present is not None else 0
        for row_index in range(start, min(last, start + _MAX_ROWS) + 1) if by > 0 else range(start, -1, -1):
            places = list(self._parts_of_row(index, row_index))
            for number, count in places if by > 0 else places[::-1]:
                key = (row_index, number, count)
                if present is None or (key > present if by > 0 else key < present):
                    return _PartPlace(card.entry.id, card.block_of(row_index, number), count)
        return None

    def _parts_of_row(self, index: int, row_index: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a row: numbers of the box and of the part in it."""
        for number, box in enumerate(self._boxes(index, row_index)):
            for count in range(len(_parts(box, is_first=row_index == 0))):
                yield number, count

    def _boxes(self, index: int, row_index: int) -> list[Box]:
        """Return the boxes of a row, laid out."""
        column = self._view.column
        card = column.cards[index]
        if not 0 <= row_index < len(card.ensure_rows(column.width)):
            return []
        column.place_in_row(index, card.block_of(row_index, 0), 0)
        return (card.rows or [])[row_index].boxes or []

    def _place_of(self, place: _PartPlace | None) -> tuple[int, int, int] | None:
        """Return row, box and number of a part as they are now; None when it is gone."""
        index = self.index
        if place is None or index is None or place.entry != self._view.ring:
            return None
        card = self._view.column.cards[index]
        if not card.ensure_rows(self._view.column.width):
            return None
        row_index, number = card.place_of(place.block)
        boxes = self._boxes(index, row_index)
        if not 0 <= number < len(boxes):
            return None
        count = len(_parts(boxes[number], is_first=row_index == 0))
        return (row_index, number, place.number) if place.number < count else None

    @property
    def part(self) -> tuple[Part, Hit] | None:
        """The part with the ring, and where it is."""
        found, index = self._place_of(self._part), self.index
        if found is None or index is None:
            return None
        row_index, number, count = found
        box = self._boxes(index, row_index)[number]
        part = _parts(box, is_first=row_index == 0)[count]
        x, y = part.rect[:2]
        return part, Hit(index, row_index, number, self._view.column.cards[index], box, x, y)

    @property
    def focused_part(self) -> tuple[EntryId, BlockId, int] | None:
        """Entry, box and number of the part with the ring; the line itself comes after its parts."""
        place = self._part if self._place_of(self._part) is not None else None
        return (place.entry, place.block, place.number) if place is not None else None

    def go_to(self, entry_id: EntryId, block: BlockId | None = None, number: int = 0) -> None:
        """Put the ring on an entry or on a part of it, as assistive technology asks."""
        index = self._view.position_of(entry_id)
        if index is None or not self._is_shown(index):
            return
        self._view.setFocus()
        self._go(index)
        place = _PartPlace(entry_id, block, number) if block is not None else None
        if self._place_of(place) is not None:
            self._set_part(place)

    def _set_part(self, place: _PartPlace | None) -> None:
        self._part = place
        found = self.part
        self._view.point_at_link(found[0].address if found is not None else "")
        if found is not None:
            self._bring_part(*found)
        self._view.viewport().update()
        self._tell()

    def _bring_part(self, part: Part, hit: Hit) -> None:
        """Bring a part into view, no farther than it takes."""
        rect = self._rect_of(part, hit)
        margin = self._view.look.space(8)
        if rect is None:
            block = hit.card.block_of(hit.row_index, hit.box_index)
            self._view.show_text(hit.card_index, block, 0)
            rect = self._rect_of(part, hit)
        if rect is not None:
            below = rect.bottom() + margin - self._view.column.view_height
            if rect.top() < margin:
                self._view.move_by(rect.top() - margin)
            elif below > 0:
                self._view.move_by(below)

    def _rect_of(self, part: Part, hit: Hit) -> QRect | None:
        """Return where a part is in the viewport, None when its row is not on the screen."""
        for placed in self._view.column.visible():
            if (placed.card_index, placed.row_index) == (hit.card_index, hit.row_index):
                boxes = placed.row.boxes or []
                y = placed.y + sum(box.height for box in boxes[: hit.box_index])
                left, top, width, height = part.rect
                return QRect(self._view.left + left, y + top, width, height)
        return None

    def _press_part(self) -> None:
        found = self.part
        if found is None:
            return
        part, hit = found
        if part.address:
            block = hit.card.block_of(hit.row_index, hit.box_index)
            position = hit.box.position_at(hit.x + part.rect[2] // 2, hit.y + part.rect[3] // 2)
            origin = TextPoint(hit.card.entry.id, block, position)
            self._view.follow_link(part.address, origin, by_key=True)
        elif part.action is not None:
            self._view.run(part.action, hit)

    def put_at(self, entry_id: EntryId, block: BlockId, address: str) -> None:
        """Put the ring on the link of a box that leads to `address`, else on the entry."""
        index = self._view.position_of(entry_id)
        if index is None:
            return
        self._put(index)
        row_index, number = self._view.column.cards[index].place_of(block)
        boxes = self._boxes(index, row_index)
        parts = _parts(boxes[number], is_first=row_index == 0) if 0 <= number < len(boxes) else []
        for count, part in enumerate(parts):
            if address and part.address == address:
                self._set_part(_PartPlace(entry_id, block, count))
                return

    # -- the ring ----------------------------------------------------------------

    @property
    def index(self) -> int | None:
        """Where the entry with the ring stands, None when there is no ring."""
        return self._view.position_of(self._view.ring) if self._view.ring is not None else None

    def forget_part(self) -> None:
        """The ring is gone, or on another entry."""
        if self._part is not None:
            self._part = None
            self._view.point_at_link("")

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
        placed = next((row for row in column.visible() if row.card_index == index), None)
        if placed is None:
            view.show_place(index, column.view_height // 3)
            placed = next((row for row in column.visible() if row.card_index == index), None)
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
        found, index = self.part, self.index
        rect = self._rect_of(*found) if found is not None else None
        inset = view.look.px(8)
        if rect is not None:
            return QPoint(rect.left() + min(inset, rect.width() // 2), rect.center().y())
        for placed in view.column.visible():
            if placed.card_index == index and placed.y + placed.row.height > 0:
                return QPoint(view.left + inset, max(placed.y, 0) + inset)
        return view.viewport().rect().center()

    # -- painting ----------------------------------------------------------------

    def paint(self) -> None:
        """Paint the ring of a part over the painted viewport."""
        found = self.part if self._part is not None else None
        rect = self._rect_of(*found) if found is not None else None
        if rect is None:
            return
        look = self._view.look
        around = QRectF(rect).adjusted(-look.px(2), -look.px(1), look.px(2), look.px(1))
        painter = QPainter(self._view.viewport())
        # An exception with an active painter would crash the process later.
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("focus.ring"), look.px(2)))
            painter.drawRoundedRect(around, look.radius("sm"), look.radius("sm"))
        finally:
            painter.end()


def _parts(box: Box, *, is_first: bool) -> list[Part]:
    """Return what can be pressed in a box. What its entry does as a whole is no part of it.

    Args:
        is_first: the box stands in the first row of the entry.
    """
    found = box.parts()
    action = getattr(box, "action", None)
    if isinstance(action, Action) and not (is_first and action.kind in _TURNS):
        rect = (0, box.top, box.width, box.height - box.top - box.gap)
        found.append(Part(PartKind.BUTTON, rect, box.text, action=action))
    return found
