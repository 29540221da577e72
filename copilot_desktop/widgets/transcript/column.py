"""The column of cards: which rows are on the screen, and where. No painting, no events.

How it works. The truth about scrolling is the anchor: the row at the upper edge of the viewport
and how many of its pixels are above that edge. Heights of rows that were never seen are
estimates; when a row above the anchor gets its real height nothing on the screen moves, only
the scroll bar does. In follow mode the anchor is computed from the end instead.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import WRAPPED, BlockId, Card
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.follow import Follow
from copilot_desktop.widgets.transcript.heights import Heights
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace, first_line
from copilot_desktop.widgets.transcript.rows import Row

#: Rows whose boxes are kept.
MAX_LAID_OUT_ROWS: Final = 120
#: Cards that are kept when there are more than that and `_SPARE_CARDS`.
MAX_CARDS: Final = 400
_SPARE_CARDS: Final = 200


def _no_card(entry: Entry) -> Card:
    raise LookupError(entry.id)


@dataclass(frozen=True, slots=True)
class PlacedRow:
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
    """Cards with their heights, the anchor, and the cache of laid-out rows.

    Attributes:
        cards: change it with `insert` and `remove` only.
        follow: tells whether the end stays in view.
        width, view_height: of the column and of the viewport.
        bottom_margin: empty space after the last card.
    """

    def __init__(self) -> None:
        self.cards = CardList(EntryList(), _no_card)
        self.follow = Follow()
        self.width = 0
        self.view_height = 0
        self.bottom_margin = 0
        self._heights = Heights(0, self._estimate)
        self._card = 0
        self._row = 0
        self._px = 0
        #: What was read before the view changed its size or fonts, until it is scrolled.
        self._held: ReadingPlace | None = None
        self._laid_out: OrderedDict[Row, None] = OrderedDict()
        #: Cards by when they were seen, the last one last.
        self._seen: OrderedDict[Card, None] = OrderedDict()
        self._enough_cards = MAX_CARDS + _SPARE_CARDS

    # -- cards -------------------------------------------------------------------

    def set_cards(self, cards: CardList) -> None:
        self.cards = cards
        self._laid_out.clear()
        self._seen.clear()
        self._enough_cards = MAX_CARDS + _SPARE_CARDS
        self._heights = Heights(len(cards), self._estimate)
        self._card = self._row = self._px = 0
        self._held = None

    def insert(self, index: int, card: Card) -> None:
        self._heights.insert(index, card.height(self.width))
        self.cards.insert(index, card)
        if index <= self._card and len(self.cards) > 1:
            self._card += 1
        if self._held is not None and index <= self._held.card:
            self._held = replace(self._held, card=self._held.card + 1)

    def remove(self, index: int) -> None:
        self._heights.remove(index)
        del self.cards[index]
        if index < self._card:
            self._card -= 1
        elif index == self._card:
            self._card = min(index, max(0, len(self.cards) - 1))
            self._row, self._px = 0, 0
        if self._held is not None and index <= self._held.card:
            is_gone = index == self._held.card
            self._held = None if is_gone else replace(self._held, card=self._held.card - 1)

    def resized(self, index: int) -> None:
        """A card's rows have changed: take its height, keep the anchor inside it."""
        card = self.cards[index]
        if index == self._card and card.rows is not None and self._row >= len(card.rows):
            self._row = max(0, len(card.rows) - 1)
        self._heights[index] = card.height(self.width)

    def resize(self, width: int, view_height: int) -> None:
        """Take the size of the viewport; the text at its upper edge stays there."""
        if (width, view_height) == (self.width, self.view_height):
            return
        self._hold()
        share = self._share()
        self.view_height = view_height
        if width != self.width:
            self.width = width
            self._forget_heights()
        self._put_back(share)

    def restyle(self, look: Look) -> None:
        """Take another theme or zoom; the text at the upper edge stays there."""
        self._hold()
        share = self._share()
        is_at_start = bool(len(self.cards)) and self.value <= 0
        for card in self.cards.made():
            card.restyle(look, self.width)
        self._forget_heights()
        if is_at_start:
            self.jump_to(0)
        else:
            self._put_back(share)

    def _hold(self) -> None:
        """Remember what is read. Over a chain of changes that is what was read before the first."""
        if self._held is None and not self.follows and self.width > 0:
            self._held = first_line(self.visible())

    def _forget_heights(self) -> None:
        self._laid_out.clear()
        self._heights = Heights(len(self.cards), self._estimate)

    def _put_back(self, share: float) -> None:
        held = self._held
        if held is not None:
            self._show_place(held)
        elif (row := self._anchor_row()) is not None and self._px > 0:
            self._measure(self._card, self._row)
            self._px = round(share * row.height)

    def _share(self) -> float:
        """Return how much of its row is above the upper edge."""
        row = self._anchor_row()
        return self._px / row.height if row is not None and row.height else 0.0

    def reading_place(self) -> ReadingPlace | None:
        """Return the first line of text on the screen."""
        return first_line(self.visible())

    def show_reading_place(self, place: ReadingPlace) -> None:
        """Show a line where it stood."""
        self._held = None
        self._show_place(place)

    @contextmanager
    def keeping_place(self, index: int) -> Iterator[None]:
        """Hold the line that is read while the rows of a card change, if it stands in that card."""
        place = None
        if index == self._card and not self.follows and self._is_laid_out:
            place = first_line(self.visible())
        yield
        if place is not None and place.card == index:
            self._show_place(place)

    @property
    def _is_laid_out(self) -> bool:
        """The row at the upper edge is as it was painted."""
        row = self._anchor_row()
        return row is not None and row.boxes is not None

    def _show_place(self, place: ReadingPlace) -> None:
        if self._rows(place.card):
            row_index, _, offset, _ = self.place_in_row(place.card, place.block, place.position)
            self._put(place.card, row_index, offset - place.y)

    def _put(self, index: int, row_index: int, px: int) -> None:
        """Have the upper edge `px` pixels into a row, or as far above it."""
        self._card, self._row, self._px = index, row_index, px
        self._climb()
        self._descend()

    def _estimate(self, index: int) -> int:
        return self.cards.glance(index).height(self.width)

    def _anchor_row(self) -> Row | None:
        if self._card >= len(self.cards):
            return None
        rows = self.cards[self._card].rows
        return rows[self._row] if rows and self._row < len(rows) else None

    # -- heights -----------------------------------------------------------------

    @property
    def follows(self) -> bool:
        """The end stays in view."""
        return self.follow.is_on

    @property
    def total(self) -> int:
        return self._heights.total() + self.bottom_margin

    @property
    def maximum(self) -> int:
        """Largest scroll value."""
        return max(0, self.total - self.view_height)

    @property
    def value(self) -> int:
        """Scroll value of the anchor."""
        if not len(self.cards):
            return 0
        return self._heights.prefix(self._card) + self._offset()

    def _offset(self) -> int:
        """Return how far the upper edge is inside the anchor's card."""
        card = self.cards[self._card]
        rows = card.rows or []
        return card.top * bool(rows) + sum(row.height for row in rows[: self._row]) + self._px

    def _rows(self, index: int) -> list[Row]:
        card = self.cards[index]
        if card.rows is None:
            card.ensure_rows(self.width)
            self._heights[index] = card.height(self.width)
        return card.rows or []

    def _split(self, index: int, row_index: int) -> int:
        """Cut a row that is longer than a frame affords, now that it is seen.

        Returns how many rows it is more. The anchor stays where it is.
        """
        card = self.cards[index]
        rows = card.rows
        if not rows or not rows[row_index].may_split:
            return 0
        pieces = rows[row_index].pieces(card.content(self.width)[1])
        more = len(pieces) - 1
        if more:
            rows[row_index : row_index + 1] = pieces
            if index == self._card and row_index < self._row:
                self._row += more
            self._heights[index] = card.height(self.width)
        return more

    def _measure(self, index: int, row_index: int) -> Row:
        """Lay out a row; of one that has to be cut, the first piece."""
        self._split(index, row_index)
        card = self.cards[index]
        row = self._rows(index)[row_index]
        before = row.height
        row.layout(card.content(self.width)[1], wraps=WRAPPED in card.open_parts)
        if row.height != before:
            self._heights[index] = card.height(self.width)
        self._laid_out[row] = None
        self._laid_out.move_to_end(row)
        self._seen[card] = None
        self._seen.move_to_end(card)
        return row

    def trim(self, busy: Iterable[Card] = ()) -> None:
        """Drop boxes and cards that were not seen for long; cards of `busy` stay."""
        while len(self._laid_out) > MAX_LAID_OUT_ROWS:
            row, _ = self._laid_out.popitem(last=False)
            row.drop()
        if self.cards.made_count > self._enough_cards:
            while len(self._seen) > MAX_CARDS:
                self._seen.popitem(last=False)
            self.cards.release({*self._seen, *busy})
            self._enough_cards = max(self.cards.made_count, MAX_CARDS) + _SPARE_CARDS

    @property
    def laid_out_rows(self) -> int:
        return len(self._laid_out)

    # -- anchor ------------------------------------------------------------------

    def scroll_by(self, dy: int) -> None:
        """Move by pixels; exact even where heights above were only estimates."""
        if not len(self.cards):
            return
        self._held = None
        self._px += dy
        self._climb()
        self._descend()

    def _climb(self) -> None:
        """Move the anchor up while its offset is above its row."""
        while self._px < 0:
            rows = self._rows(self._card)
            if self._row > 0 and rows:
                self._row -= 1
                self._row += self._split(self._card, self._row)
                self._px += self._measure(self._card, self._row).height
                continue
            top = self.cards[self._card].top if rows else 0
            if self._px >= -top:
                return
            if self._card == 0:
                self._px = -top
                return
            self._px += top
            self._card -= 1
            rows = self._rows(self._card)
            self._row = max(0, len(rows) - 1)
            if rows:
                self._row += self._split(self._card, self._row)
                self._px += self._measure(self._card, self._row).height + self.cards[self._card].bottom

    def _descend(self) -> None:
        """Move the anchor down while its offset is below its row."""
        while self._card < len(self.cards):
            rows = self._rows(self._card)
            if rows:
                height = self._measure(self._card, self._row).height
                if self._row < len(rows) - 1:
                    if self._px < height:
                        return
                    self._px -= height
                    self._row += 1
                    continue
                height += self.cards[self._card].bottom
                if self._px < height:
                    return
                self._px -= height
            elif self._px < 0:
                return
            if self._card == len(self.cards) - 1:
                # Past the end: `visible` comes back from there.
                self._row = max(0, len(rows) - 1)
                self._px = rows[self._row].height if rows else 0
                return
            self._card += 1
            self._row = 0
            if self._rows(self._card):
                self._px -= self.cards[self._card].top

    def jump_to(self, value: int) -> None:
        """Go to a scroll value, as by dragging the scroll bar."""
        if not len(self.cards):
            return
        self._held = None
        self._card, start = self._heights.find(value)
        rows = self._rows(self._card)
        self._row = 0
        self._px = value - start - (self.cards[self._card].top if rows else 0)
        while rows and self._row < len(rows) - 1 and self._px >= rows[self._row].height:
            self._px -= rows[self._row].height
            self._row += 1

    def put_card_at(self, index: int, y: int) -> None:
        """Show the first row of a card `y` pixels below the upper edge."""
        self._held = None
        self._rows(index)
        self._put(index, 0, -y)

    def put_row_at(self, index: int, row_index: int, offset: int, y: int) -> None:
        """Show what stands `offset` pixels into a row `y` pixels below the upper edge."""
        self._held = None
        self._measure(index, row_index)
        self._put(index, row_index, offset - y)

    def place_in_row(self, index: int, block: BlockId, position: int) -> tuple[int, Box, int, int]:
        """Return the row of a text position, its box, and the y and height of its line in the row."""
        row_index, number = self._place_of(index, block)
        if self.cards[index].rows and self._split(index, row_index):
            row_index, number = self._place_of(index, block)
        boxes = self._measure(index, row_index).boxes or [Box(self.cards[index].look)]
        number = max(0, min(number, len(boxes) - 1))
        _, y, height = boxes[number].position_place(position)
        return row_index, boxes[number], sum(box.height for box in boxes[:number]) + y, height

    def _place_of(self, index: int, block: BlockId) -> tuple[int, int]:
        self._rows(index)
        return self.cards[index].place_of(block)

    @property
    def first_card(self) -> int:
        """The card at the upper edge."""
        return self._card

    def held_entry(self) -> tuple[EntryId, int] | None:
        """Return the entry at the upper edge, and where its first row is."""
        if not len(self.cards):
            return None
        card = self.cards[self._card]
        return card.entry.id, card.top * bool(card.rows) - self._offset()

    def _anchor_to_end(self) -> None:
        # At least one pixel: a view without room, before it is first shown, still has a last card.
        y = max(1, self.view_height - self.bottom_margin)
        index = len(self.cards)
        # The last card is looked at even where there is no room for any.
        while index > 0 and (y > 0 or index == len(self.cards)):
            index -= 1
            rows = self._rows(index)
            if not rows:
                continue
            card = self.cards[index]
            y -= card.bottom
            row_index = len(rows)
            while row_index > 0 and (y > 0 or row_index == len(rows)):
                row_index -= 1
                row_index += self._split(index, row_index)
                y -= self._measure(index, row_index).height
            if row_index > 0 or y <= 0:
                self._card, self._row, self._px = index, row_index, -y
                return
            y -= card.top
        rows = self._rows(index) if len(self.cards) else []
        top = self.cards[index].top if rows else 0
        # A short transcript starts at the top.
        self._card, self._row, self._px = index, 0, -top - min(0, y)

    # -- the screen ----------------------------------------------------------------

    def visible(self) -> list[PlacedRow]:
        """Lay out what is on the screen and return its rows from top to bottom."""
        if not len(self.cards) or self.width <= 0:
            return []
        if self.follows:
            self._held = None
            self._anchor_to_end()
        else:
            self._descend()
            self._climb()
        placed, end = self._place()
        if not self.follows and end + self.bottom_margin < self.view_height and self._is_scrolled():
            self._anchor_to_end()
            placed, end = self._place()
        return placed

    def _is_scrolled(self) -> bool:
        return self._card > 0 or self._offset() > 0

    def _place(self) -> tuple[list[PlacedRow], int]:
        placed: list[PlacedRow] = []
        index, row_index, y = self._card, self._row, -self._px
        while index < len(self.cards) and y < self.view_height:
            card = self.cards[index]
            rows = self._rows(index)
            # A lead shows before the first row does.
            lead = card.lead_height
            while (
                row_index < len(rows) and y - (lead and card.top if row_index == 0 else 0) < self.view_height
            ):
                row = self._measure(index, row_index)
                placed.append(PlacedRow(index, row_index, card, row, y))
                y += row.height
                row_index += 1
            if row_index < len(rows):
                break
            if rows:
                y += card.bottom
            index += 1
            row_index = 0
            if index < len(self.cards) and self._rows(index):
                y += self.cards[index].top
        return placed, y

    def rows_span(self, placed: PlacedRow) -> tuple[int, int]:
        """Return the y of the first row of a placed row's card, and the height of all its rows."""
        rows = placed.card.rows or []
        above = sum(row.height for row in rows[: placed.row_index])
        return placed.y - above, sum(row.height for row in rows)

    @property
    def to_end(self) -> int:
        """How many pixels are left below the viewport."""
        return max(0, self.maximum - self.value)

    def is_near_end(self, distance: int) -> bool:
        return self.to_end <= distance

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
