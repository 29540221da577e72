"""Selecting with the keyboard, from where the person has clicked or from the entry with the ring.

There is a place but no caret to be seen: without Shift the arrows walk over entries or scroll.
Directions are those of the text, not of the screen: in a line from right to left, "right" goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint, select_all
from copilot_desktop.widgets.transcript.text_units import (
    next_character,
    next_word,
    previous_character,
    previous_word,
)

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

_Key = QKeySequence.StandardKey
#: Farther left and right than any line reaches.
_FAR: Final = 1 << 20
#: As many rows are looked through for the next text.
_MAX_ROWS: Final = 5000


@dataclass(frozen=True, slots=True)
class _Place:
    """A place as it lies at the moment.

    Attributes:
        top, line: y of its line in the row, and the height of the line.
    """

    card: int
    row: int
    number: int
    box: Box
    position: int
    x: int
    top: int
    line: int


class Caret:
    """The place of one view, from which the keyboard selects."""

    def __init__(self, view: ChatView) -> None:
        self._view = view
        self._clicked: TextPoint | None = None
        #: Where lines are left for the one below or above, until the caret moves along one.
        self._goal: int | None = None

    def put(self, point: TextPoint | None) -> None:
        """The person has clicked here; None when they are at the entry with the ring."""
        self._clicked = point
        self._goal = None

    def origin(self) -> TextPoint | None:
        """Return from where a selection goes on, None when the person was nowhere."""
        selection = self._view.selection
        begun = selection.start if selection is not None and self._clicked is not None else None
        for point in (begun, self._clicked, self._at_ring()):
            if point is not None and self._view.position_of(point.entry) is not None:
                return point
        return None

    def _at_ring(self) -> TextPoint | None:
        ring = self._view.ring
        index = self._view.position_of(ring) if ring is not None else None
        if ring is None or index is None:
            return None
        rows = self._view.column.cards[index].ensure_rows(self._view.column.width)
        if not rows:
            return None
        return TextPoint(ring, self._view.column.cards[index].block_of(0, 0), 0)

    # -- keys --------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """Make the selection longer or shorter; False when the key does not ask for it."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        steps = {
            _Key.SelectNextChar: self._right,
            _Key.SelectPreviousChar: self._left,
            _Key.SelectNextWord: self._word_right,
            _Key.SelectPreviousWord: self._word_left,
            _Key.SelectNextLine: self._down,
            _Key.SelectPreviousLine: self._up,
            _Key.SelectStartOfLine: self._home,
            _Key.SelectEndOfLine: self._end,
            _Key.SelectNextPage: self._page_down,
            _Key.SelectPreviousPage: self._page_up,
        }
        step = next((step for key, step in steps.items() if event.matches(key)), None)
        is_to_start = event.matches(_Key.SelectStartOfDocument)
        if step is None and not is_to_start and not event.matches(_Key.SelectEndOfDocument):
            return False
        origin = self.origin() or self._first_seen()
        if origin is None:
            return True
        selection = self._view.selection
        is_going_on = selection is not None and selection.start == origin
        here = self._resolve(selection.end) if selection is not None and is_going_on else None
        here = here or self._resolve(origin)
        if here is None:
            return True
        # The selection goes on from here when the ring has begun it.
        self._clicked = origin
        if step is None:
            self._reach_end(origin, at_start=is_to_start)
            return True
        found = step(here)
        if step not in (self._down, self._up):
            self._goal = None
        if found is not None:
            self._view.select(Selection(origin, self._point(found)))
            self._show(found)
        return True

    def _reach_end(self, origin: TextPoint, *, at_start: bool) -> None:
        view = self._view
        cards = view.column.cards
        whole = select_all(cards[0].entry.id, cards[len(cards) - 1].entry.id)
        view.select(Selection(origin, whole.start if at_start else whole.end))
        if at_start:
            view.scroll_to_start()
        else:
            view.scroll_to_end()

    def _first_seen(self) -> TextPoint | None:
        return self._view.text_point(QPoint(self._view.left, 0))

    # -- places ------------------------------------------------------------------

    def _resolve(self, point: TextPoint) -> _Place | None:
        """Return where a point lies, laid out; None when its entry is shown no more."""
        column = self._view.column
        index = self._view.position_of(point.entry)
        if index is None:
            return None
        card = column.cards[index]
        rows = card.ensure_rows(column.width)
        if not rows:
            return None
        row_index, number = card.place_of(point.block)
        boxes = len(rows[row_index].build())
        return self._at(index, row_index, max(0, min(number, boxes - 1)), point.position)

    def _at(self, index: int, row_index: int, number: int, position: int) -> _Place | None:
        column = self._view.column
        block = column.cards[index].block_of(row_index, number)
        row_index, box, top, line = column.place_in_row(index, block, position)
        position = max(0, min(position, box.length))
        x = box.position_place(position)[0]
        return _Place(index, row_index, number, box, position, x, top, line)

    def _point(self, place: _Place) -> TextPoint:
        card = self._view.column.cards[place.card]
        return TextPoint(card.entry.id, card.block_of(place.row, place.number), place.position)

    def _neighbour(self, place: _Place, by: int) -> _Place | None:
        """Return the start of the next box that holds text, or the end of the one before."""
        column = self._view.column
        index, row_index, number = place.card, place.row, place.number + by
        for _ in range(_MAX_ROWS):
            rows = column.cards[index].ensure_rows(column.width)
            boxes = rows[row_index].build() if 0 <= row_index < len(rows) else []
            while 0 <= number < len(boxes):
                if boxes[number].length:
                    return self._at(index, row_index, number, 0 if by > 0 else boxes[number].length)
                number += by
            row_index += by
            if not 0 <= row_index < len(rows):
                index += by
                if not 0 <= index < len(column.cards):
                    return None
                rows = column.cards[index].ensure_rows(column.width)
                row_index = 0 if by > 0 else len(rows) - 1
            number = 0
            if by < 0 and 0 <= row_index < len(rows):
                number = len(rows[row_index].build()) - 1
        return None

    # -- steps along the text ----------------------------------------------------

    def _right(self, here: _Place) -> _Place | None:
        found = next_character(here.box.position_text, here.position)
        return self._moved(here, found) if found is not None else self._neighbour(here, 1)

    def _left(self, here: _Place) -> _Place | None:
        found = previous_character(here.box.position_text, here.position)
        return self._moved(here, found) if found is not None else self._neighbour(here, -1)

    def _word_right(self, here: _Place) -> _Place | None:
        place: _Place | None = here
        while place is not None:
            found = next_word(place.box.position_text, place.position)
            if found is not None:
                return self._moved(place, found)
            here, place = place, self._neighbour(place, 1)
        return self._moved(here, here.box.length)

    def _word_left(self, here: _Place) -> _Place | None:
        place: _Place | None = here
        while place is not None:
            found = previous_word(place.box.position_text, place.position)
            if found is not None:
                return self._moved(place, found)
            here, place = place, self._neighbour(place, -1)
        return self._moved(here, 0)

    def _moved(self, here: _Place, position: int) -> _Place | None:
        return self._at(here.card, here.row, here.number, position)

    # -- steps by lines ----------------------------------------------------------

    def _home(self, here: _Place) -> _Place | None:
        return self._moved(here, min(self._line_ends(here)))

    def _end(self, here: _Place) -> _Place | None:
        return self._moved(here, max(self._line_ends(here)))

    def _line_ends(self, here: _Place) -> tuple[int, int]:
        _, y, _ = here.box.position_place(here.position)
        return self._on_line(here.box, -_FAR, y), self._on_line(here.box, _FAR, y)

    def _on_line(self, box: Box, x: int, y: int) -> int:
        """Return the position at x on the line that begins at y."""
        _, _, line = box.position_place(box.position_at(x, y))
        position = box.position_at(x, y + max(1, line // 2))
        while box.position_place(position)[1] > y:
            # The end of a wrapped line is the start of the next one as well.
            before = previous_character(box.position_text, position)
            if before is None:
                break
            position = before
        return position

    def _down(self, here: _Place) -> _Place | None:
        return self._over_lines(here, 1)

    def _up(self, here: _Place) -> _Place | None:
        return self._over_lines(here, -1)

    def _over_lines(self, here: _Place, by: int) -> _Place | None:
        goal = self._goal = here.x if self._goal is None else self._goal
        box = here.box
        _, top, line = box.position_place(here.position)
        probe = top + line + 1 if by > 0 else top - 2
        while 0 <= probe < box.height:
            _, y, _ = box.position_place(box.position_at(goal, probe))
            if (y - top) * by > 0:
                return self._moved(here, self._on_line(box, goal, y))
            probe += by * max(4, line // 3)
        beside = self._neighbour(here, by)
        if beside is None:
            # Beyond the last line there is still the rest of it.
            return self._moved(here, box.length if by > 0 else 0)
        _, y, _ = beside.box.position_place(beside.position)
        return self._moved(beside, self._on_line(beside.box, goal, y))

    def _page_down(self, here: _Place) -> _Place | None:
        return self._over_page(here, 1)

    def _page_up(self, here: _Place) -> _Place | None:
        return self._over_page(here, -1)

    def _over_page(self, here: _Place, by: int) -> _Place | None:
        view = self._view
        self._show(here)
        y = self._y_on_screen(here)
        before = view.column.value
        view.move_by(by * max(1, view.column.view_height - view.look.px(40)))
        if view.column.value == before or y is None:
            # There is no further page: all that is left.
            return self._edge(by)
        point = view.text_point(QPoint(view.left + here.x, max(0, y) + here.line // 2))
        return self._resolve(point) if point is not None else None

    def _edge(self, by: int) -> _Place | None:
        """Return the end of all text, or its start."""
        cards = self._view.column.cards
        card = len(cards) - 1 if by > 0 else 0
        rows = cards[card].ensure_rows(self._view.column.width)
        outside = _Place(card, len(rows) if by > 0 else -1, 0, Box(self._view.look), 0, 0, 0, 0)
        return self._neighbour(outside, -by)

    # -- the screen --------------------------------------------------------------

    def _y_on_screen(self, place: _Place) -> int | None:
        for placed in self._view.column.visible():
            if (placed.card_index, placed.row_index) == (place.card, place.row):
                return placed.y + place.top
        return None

    def _show(self, place: _Place) -> None:
        """Bring a place into view, no farther than it takes."""
        view = self._view
        y, margin = self._y_on_screen(place), view.look.space(8)
        if y is None:
            point = self._point(place)
            view.show_text(place.card, point.block, place.position)
            return
        below = y + place.line + margin - view.column.view_height
        if y < margin:
            view.move_by(y - margin)
        elif below > 0:
            view.move_by(below)
        if place.box.reveal(place.position):
            view.viewport().update()
