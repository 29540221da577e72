"""The column of cards: which rows are on the screen, and where. No painting, no events.

The anchor says which row is at the upper edge, see `anchor`; in follow mode it is computed from the
end instead. The layout has the rows and their heights, see `row_layout`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.transcript.anchor import Anchor
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.follow import Follow
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace, first_line
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.side_places import SidePlaces

#: Cards that are looked at for what lies beyond an edge: those in a closed group have no height.
_MOST_CARDS: Final = 500


class PlacedRow(NamedTuple):
    """A row on the screen, `y` from the top of the viewport."""

    card_index: int
    row_index: int
    card: Card
    row: Row
    y: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A box on the screen, and a point inside it."""

    card_index: int
    row_index: int
    box_index: int
    card: Card
    box: Box
    x: int
    y: int


class Column:
    """Cards one below the other, and the part of them that the viewport shows.

    Attributes:
        follow: tells whether the end stays in view.
        view_height: of the viewport.
        bottom_margin: empty space after the last card.
        stick: as many pixels near the end is at the end.
    """

    def __init__(self) -> None:
        self.follow = Follow()
        self.view_height = 0
        self.bottom_margin = 0
        self.stick = 0
        self._anchor = Anchor()
        self._layout = self._anchor.layout
        #: What was read before the view changed its size or fonts, until it is scrolled.
        self._held: ReadingPlace | None = None

    # -- cards -------------------------------------------------------------------

    @property
    def cards(self) -> CardList:
        """Change it with `insert` and `remove` only."""
        return self._layout.cards

    @property
    def width(self) -> int:
        return self._layout.width

    def set_cards(self, cards: CardList) -> None:
        self._layout.set_cards(cards)
        self._anchor.reset()
        self._held = None

    def insert(self, index: int, card: Card) -> None:
        self._layout.insert(index, card)
        self._anchor.inserted(index)
        if self._held is not None and index <= self._held.card:
            self._held = replace(self._held, card=self._held.card + 1)

    def remove(self, index: int) -> None:
        self._layout.remove(index)
        self._anchor.removed(index)
        if self._held is not None and index <= self._held.card:
            is_gone = index == self._held.card
            self._held = None if is_gone else replace(self._held, card=self._held.card - 1)

    def resized(self, index: int) -> None:
        """A card's rows have changed: take its height, keep the anchor inside it."""
        self._anchor.resized(index)
        self._layout.resized(index)

    def go_on(self, index: int) -> None:
        """Make some more rows of a card that is unfinished."""
        with self.keeping_place(index):
            self.cards[index].apply(self.width)
            self.resized(index)

    def split(self, index: int, row_index: int) -> None:
        """Cut a row that is longer than a frame affords."""
        self._layout.split(index, row_index)

    def trim(self, busy: Iterable[Card] = ()) -> None:
        """Drop boxes and cards that were not seen for long; cards of `busy` stay."""
        self._layout.trim(busy)

    @property
    def sides(self) -> SidePlaces:
        """How far boxes are scrolled sideways."""
        return self._layout.sides

    def keep_side(self, hit: Hit) -> None:
        """The person has scrolled a box sideways: it stands there again when it was dropped."""
        self.sides.keep(hit.card, hit.card.block_of(hit.row_index, hit.box_index), hit.box)

    @property
    def laid_out_rows(self) -> int:
        return self._layout.laid_out_rows

    # -- size and looks ------------------------------------------------------------

    def resize(self, width: int, view_height: int) -> None:
        """Take the size of the viewport; the text at its upper edge stays there."""
        if (width, view_height) == (self.width, self.view_height):
            return
        self._hold()
        share = self._anchor.share()
        self.view_height = view_height
        if width != self.width:
            self._layout.width = width
            for card in self.cards.made():
                card.refit(width)
            self._layout.forget_heights()
        self._put_back(share)

    def restyle(self, look: Look) -> None:
        """Take another theme or zoom; the text at the upper edge stays there."""
        self._hold()
        share = self._anchor.share()
        is_at_start = bool(len(self.cards)) and self.value <= 0
        for card in self.cards.made():
            card.restyle(look, self.width)
        self._layout.forget_heights()
        if is_at_start:
            self.jump_to(0)
        else:
            self._put_back(share)

    def _hold(self) -> None:
        """Remember what is read. Over a chain of changes that is what was read before the first."""
        if self._held is None and not self.follows and self.width > 0:
            self._held = first_line(self.visible())

    def _put_back(self, share: float) -> None:
        if self._held is not None:
            self._show_place(self._held)
        else:
            self._anchor.keep_share(share)

    def reading_place(self) -> ReadingPlace | None:
        """Return the first line of text on the screen."""
        return first_line(self.visible())

    def show_reading_place(self, place: ReadingPlace) -> None:
        """Show a line where it stood."""
        # Until all of its card is there it may be somewhere else in it.
        self._held = place if self.cards[place.card].is_unfinished else None
        self._show_place(place)

    @contextmanager
    def keeping_place(self, index: int) -> Iterator[None]:
        """Hold the line that is read while the rows of a card change, if it stands in that card."""
        place = None
        if index == self._anchor.card and not self.follows and self._is_laid_out:
            held = self._held
            place = held if held is not None and held.card == index else first_line(self.visible())
        yield
        if place is not None and place.card == index:
            self._show_place(place)

    @property
    def _is_laid_out(self) -> bool:
        """The row at the upper edge is as it was painted."""
        row = self._anchor.row_here()
        return row is not None and row.boxes is not None

    def _show_place(self, place: ReadingPlace) -> None:
        if self._layout.rows(place.card):
            row_index, _, offset, _ = self.place_in_row(place.card, place.block, place.position)
            self._anchor.put(place.card, row_index, offset - place.y)

    # -- scrolling -------------------------------------------------------------------

    @property
    def follows(self) -> bool:
        """The end stays in view."""
        return self.follow.is_on

    @property
    def total(self) -> int:
        return self._layout.heights.total() + self.bottom_margin

    @property
    def maximum(self) -> int:
        """Largest scroll value."""
        return max(0, self.total - self.view_height)

    @property
    def value(self) -> int:
        """Scroll value of the anchor."""
        return self._anchor.value

    @property
    def to_end(self) -> int:
        """How many pixels are left below the viewport."""
        return max(0, self.maximum - self.value)

    def is_near_end(self, distance: int) -> bool:
        return self.to_end <= distance

    @property
    def is_at_end(self) -> bool:
        return self.is_near_end(self.stick)

    def catch_up_at_end(self) -> None:
        """Follow the end again where it is in view."""
        if self.is_at_end:
            self.follow.catch_up()

    def scroll_by(self, dy: int) -> None:
        """Move by pixels; exact even where heights above were only estimates."""
        if len(self.cards):
            self._held = None
            self._anchor.scroll_by(dy)

    def jump_to(self, value: int) -> None:
        """Go to a scroll value, as by dragging the scroll bar."""
        if len(self.cards):
            self._held = None
            self._anchor.jump_to(value)

    def put_card_at(self, index: int, y: int) -> None:
        """Show the first row of a card `y` pixels below the upper edge."""
        self._held = None
        self._layout.rows(index)
        self._anchor.put(index, 0, -y)

    def put_row_at(self, index: int, row_index: int, offset: int, y: int) -> None:
        """Show what stands `offset` pixels into a row `y` pixels below the upper edge."""
        self._held = None
        self._layout.measure(index, row_index)
        self._anchor.put(index, row_index, offset - y)

    def place_in_row(self, index: int, block: BlockId, position: int) -> tuple[int, Box, int, int]:
        """Return the row of a text position, its box, and the y and height of its line in the row."""
        return self._layout.place_in_row(index, block, position)

    @property
    def first_card(self) -> int:
        """The card at the upper edge."""
        return self._anchor.card

    def held_entry(self) -> tuple[EntryId, int] | None:
        """Return the entry at the upper edge, and where its first row is."""
        if not len(self.cards):
            return None
        card = self.cards[self._anchor.card]
        return card.entry.id, card.top * bool(card.rows) - self._anchor.offset

    # -- the screen ----------------------------------------------------------------

    def visible(self) -> list[PlacedRow]:
        """Lay out what is on the screen and return its rows from top to bottom."""
        if not len(self.cards) or self.width <= 0:
            return []
        room = self.view_height - self.bottom_margin
        self._layout.begin()
        if self.follows:
            self._held = None
            self._anchor.go_to_end(room)
        else:
            self._settle_first_row()
            self._anchor.settle()
        placed, end = self._place()
        if not self.follows and end < room and self._is_scrolled() and not self.is_waiting:
            self._anchor.go_to_end(room)
            placed, end = self._place()
        return placed

    def _settle_first_row(self) -> None:
        """Have formulas that can be set by now take their room in the row at the upper edge.

        The first line that is seen whole stays where it is, else what stands below the row.
        """
        anchor = self._anchor
        row = anchor.row_here()
        if row is None or row.boxes is None or not any(box.is_unsettled for box in row.boxes):
            return
        here = PlacedRow(anchor.card, anchor.row, self.cards[anchor.card], row, -anchor.px)
        line, height = _first_whole_line(here), row.height
        self._layout.measure(anchor.card, anchor.row)
        if row.height == height:
            return
        if line is None:
            anchor.px += row.height - height
        else:
            _, _, offset, _ = self.place_in_row(line.card, line.block, line.position)
            anchor.px = offset - line.y

    @property
    def is_waiting(self) -> bool:
        """There was more to lay out than a frame affords: what is visible is not all yet."""
        return self._layout.is_exhausted

    def _is_scrolled(self) -> bool:
        return self._anchor.card > 0 or self._anchor.offset > 0

    def _place(self) -> tuple[list[PlacedRow], int]:
        layout, anchor = self._layout, self._anchor
        cards = layout.cards
        placed: list[PlacedRow] = []
        index, row_index, y = anchor.card, anchor.row, -anchor.px
        while index < len(cards) and y < self.view_height:
            card = cards[index]
            rows = layout.rows(index)
            # A lead shows before the first row does.
            lead = card.lead_height
            while (
                row_index < len(rows) and y - (lead and card.top if row_index == 0 else 0) < self.view_height
            ):
                row = layout.measure(index, row_index)
                placed.append(PlacedRow(index, row_index, card, row, y))
                y += row.height
                row_index += 1
                if layout.is_exhausted:
                    return placed, y
            if row_index < len(rows):
                break
            if rows:
                y += card.bottom
            index += 1
            row_index = 0
            if index < len(cards) and layout.rows(index):
                y += cards[index].top
        return placed, y

    def card_y(self, index: int) -> int:
        """Return where a card begins on the screen; at the upper edge when it is not there."""
        placed = self.first_row_of(index)
        return self.rows_span(placed)[0] if placed is not None else 0

    def first_row_of(self, index: int) -> PlacedRow | None:
        """Return the uppermost row of a card on the screen, None when it has none there."""
        return next((row for row in self.visible() if row.card_index == index), None)

    def from_edge(self, *, up: bool) -> Iterator[PlacedRow]:
        """Yield the rows from the upper edge on, up or down, to the end of the screen beyond the edge.

        They stand where the heights known so far put them. Cards get their rows, nothing is laid out;
        begin anew after that has changed.
        """
        return self._upwards() if up else self._downwards()

    def _upwards(self) -> Iterator[PlacedRow]:
        anchor = self._anchor
        here = anchor.row_here()
        y = (here.height if here is not None else 0) - anchor.px
        for index in range(anchor.card, max(-1, anchor.card - _MOST_CARDS), -1):
            card, rows = self.cards[index], self._layout.rows(index)
            if index < anchor.card and rows:
                y -= card.bottom
            for row_index in range(len(rows) - 1 if index < anchor.card else anchor.row, -1, -1):
                if y <= -self.view_height or row_index >= len(rows):
                    return
                y -= rows[row_index].height
                yield PlacedRow(index, row_index, card, rows[row_index], y)
            if rows:
                y -= card.top

    def _downwards(self) -> Iterator[PlacedRow]:
        anchor = self._anchor
        y = -anchor.px
        for index in range(anchor.card, min(len(self.cards), anchor.card + _MOST_CARDS)):
            card, rows = self.cards[index], self._layout.rows(index)
            if index > anchor.card and rows:
                y += card.top
            for row_index in range(0 if index > anchor.card else anchor.row, len(rows)):
                if y >= 2 * self.view_height:
                    return
                yield PlacedRow(index, row_index, card, rows[row_index], y)
                y += rows[row_index].height
            if rows:
                y += card.bottom

    def is_laid_out(self, placed: PlacedRow) -> bool:
        """Tell whether the boxes of a row are there, at the present width."""
        row = placed.row
        width = placed.card.content(self.width)[1]
        return row.boxes is not None and row.width == width and not row.may_split

    def lay_out(self, placed: PlacedRow) -> None:
        """Lay out a row that comes into view soon; one that is too long is only cut."""
        if not self._layout.split(placed.card_index, placed.row_index):
            self._layout.measure(placed.card_index, placed.row_index)

    def rows_span(self, placed: PlacedRow) -> tuple[int, int]:
        """Return the y of the first row of a placed row's card, and the height of all its rows."""
        rows = placed.card.rows or []
        above = sum(row.height for row in rows[: placed.row_index])
        return placed.y - above, sum(row.height for row in rows)

    def knows_rows_above(self, placed: PlacedRow) -> bool:
        """The rows between a placed row and the top of its card were laid out at the present width."""
        rows = placed.card.rows or []
        return all(row.width == placed.row.width for row in rows[: placed.row_index])

    def hit(self, x: int, y: int) -> Hit | None:
        """Return the box at a point of the screen, `x` from the left edge of the column."""
        found = self.nearest(x, y)
        if found is None or not 0 <= found.y < found.box.height or not 0 <= x < self.width:
            return None
        return found

    def nearest(self, x: int, y: int) -> Hit | None:
        """Return the box at the height of a point, or the one above it."""
        found: Hit | None = None
        for placed in self.visible():
            box_y = placed.y
            for number, box in enumerate(placed.row.boxes or ()):
                if found is not None and box_y > y:
                    return found
                found = Hit(placed.card_index, placed.row_index, number, placed.card, box, x, y - box_y)
                box_y += box.height
        return found


def _first_whole_line(placed: PlacedRow) -> ReadingPlace | None:
    """Return the first line of a row that is not cut by the upper edge, None when there is none."""
    line = first_line([placed])
    cut = 0
    while line is not None and line.y + cut < 0:
        # Look again from the lower edge of that line.
        boxes = placed.row.boxes or []
        row_index, number = placed.card.place_of(line.block)
        height = boxes[number].position_place(line.position)[2] if row_index == placed.row_index else 0
        if height <= 0:
            return None
        cut += line.y + height
        line = first_line([placed._replace(y=placed.y - cut)])
    return None if line is None else replace(line, y=line.y + cut)
