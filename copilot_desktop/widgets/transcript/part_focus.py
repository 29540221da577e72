"""The ring on a part of an entry: a link, a button, a header, whatever can be pressed.

Parts are named by their block, which stays while a text streams; where a part is, or whether it is
still there, is found anew each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Part, PartKind
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.selection import TextPoint

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

_TURNS: Final = (ActionKind.TOGGLE, ActionKind.TOGGLE_GROUP)
#: As many rows of a long entry are laid out to find the next part.
_MAX_ROWS: Final = 400


@dataclass(frozen=True, slots=True)
class PartPlace:
    """Names a part of an entry: the number of one in its box."""

    entry: EntryId
    block: BlockId
    number: int


class PartFocus:
    """The ring inside the entry that has the ring of one view."""

    def __init__(self, view: ChatView, moved: Callable[[], None]) -> None:
        """Begin without a part.

        Args:
            moved: called when the ring goes to another part, or back to the entry.
        """
        self._view = view
        self._moved = moved
        self._place: PartPlace | None = None

    @property
    def is_on(self) -> bool:
        """A part has the ring."""
        return self._place is not None

    @property
    def _index(self) -> int | None:
        return self._view.position_of(self._view.ring) if self._view.ring is not None else None

    @property
    def part(self) -> tuple[Part, Hit] | None:
        """The part with the ring, and where it is."""
        found, index = self._find(self._place), self._index
        if found is None or index is None:
            return None
        row_index, number, count = found
        box = self._boxes(index, row_index)[number]
        part = _parts(box, is_first=row_index == 0)[count]
        x, y = part.rect[:2]
        return part, Hit(index, row_index, number, self._view.column.cards[index], box, x, y)

    @property
    def focused(self) -> tuple[EntryId, BlockId, int] | None:
        """Entry, box and number of the part with the ring; the line itself comes after its parts."""
        place = self._place if self._find(self._place) is not None else None
        return (place.entry, place.block, place.number) if place is not None else None

    # -- moves -------------------------------------------------------------------------

    def clear(self) -> None:
        """The ring is gone, or on another entry."""
        if self._place is not None:
            self._place = None
            self._view.point_at_link("")

    def step(self, *, forward: bool) -> bool:
        """Go to the next part or the one before; False at their end."""
        index = self._index
        if index is None:
            return False
        found = self._next(index, 1 if forward else -1)
        if found is None and (forward or self._place is None):
            return False
        self.put(found)
        return True

    def put_at(self, place: PartPlace) -> None:
        """Put the ring on a part if it is there."""
        if self._find(place) is not None:
            self.put(place)

    def put_on_link(self, entry_id: EntryId, block: BlockId, address: str) -> None:
        """Put the ring on the link of a box that leads to `address`, if it is there."""
        index = self._index
        if index is None or not address:
            return
        row_index, number = self._view.column.cards[index].place_of(block)
        boxes = self._boxes(index, row_index)
        parts = _parts(boxes[number], is_first=row_index == 0) if 0 <= number < len(boxes) else []
        for count, part in enumerate(parts):
            if part.address == address:
                self.put(PartPlace(entry_id, block, count))
                return

    def put(self, place: PartPlace | None) -> None:
        """Put the ring on a part, or back on the entry as a whole."""
        self._place = place
        found = self.part
        self._view.point_at_link(found[0].address if found is not None else "")
        if found is not None:
            self._bring(*found)
        self._view.viewport().update()
        self._moved()

    def _bring(self, part: Part, hit: Hit) -> None:
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

    def press(self) -> None:
        """Follow the link, or do what the button is for."""
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

    # -- where parts are -----------------------------------------------------------------

    def _next(self, index: int, by: int) -> PartPlace | None:
        """Return the part after the present one, or before it; None when it is the entry itself."""
        card = self._view.column.cards[index]
        present = self._find(self._place)
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
                    return PartPlace(card.entry.id, card.block_of(row_index, number), count)
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

    def _find(self, place: PartPlace | None) -> tuple[int, int, int] | None:
        """Return row, box and number of a part as they are now; None when it is gone."""
        index = self._index
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

    def rect(self) -> QRect | None:
        """Return where the part with the ring is in the viewport, None when there is none to be seen."""
        found = self.part if self._place is not None else None
        return self._rect_of(*found) if found is not None else None

    # -- painting ----------------------------------------------------------------

    def paint(self) -> None:
        """Paint the ring of a part over the painted viewport."""
        rect = self.rect()
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
