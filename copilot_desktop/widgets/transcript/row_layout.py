"""Laying out the rows of cards that are seen, and keeping the heights of all others about right.

Rows and cards that were not seen for long are dropped: a conversation costs no more than its screen.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from copilot_desktop.session.entries import Entry
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import WRAPPED, BlockId, Card
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.heights import Heights
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.side_places import SidePlaces

#: Rows whose boxes are kept.
MAX_LAID_OUT_ROWS: Final = 120
#: Cards that are kept when there are more than that and `_SPARE_CARDS`.
MAX_CARDS: Final = 400
_SPARE_CARDS: Final = 200
#: Rows that show nothing, although a text stands behind them, that one frame may meet.
_MOST_BLANK: Final = 6


def _no_card(entry: Entry) -> Card:
    raise LookupError(entry.id)


class RowLayout:
    """The rows of all cards in a column, and the cache of those that are laid out.

    Attributes:
        cards: change it with `insert` and `remove` only.
        width: of the column; call `forget_heights` after a change.
        heights: of all cards, exact for those whose rows were seen at this width.
        sides: how far the boxes are scrolled sideways.
        is_exhausted: so many rows turned out to show nothing since `begin` that others have to wait.
    """

    def __init__(self, cut: Callable[[int, int, int], None]) -> None:
        """Make a layout without cards.

        Args:
            cut: called with a card, a row in it, and how many more rows stand in its place now.
        """
        self._cut = cut
        self.width = 0
        self.sides = SidePlaces()
        self._blank = 0
        self.set_cards(CardList(EntryList(), _no_card))

    def set_cards(self, cards: CardList) -> None:
        self.cards = cards
        #: Rows and cards by when they were seen, the last one last.
        self._laid_out: OrderedDict[Row, None] = OrderedDict()
        self._seen: OrderedDict[Card, None] = OrderedDict()
        self._enough_cards = MAX_CARDS + _SPARE_CARDS
        self.forget_heights()

    def insert(self, index: int, card: Card) -> None:
        self.heights.insert(index, card.height(self.width))
        self.cards.insert(index, card)

    def remove(self, index: int) -> None:
        self.heights.remove(index)
        del self.cards[index]

    def resized(self, index: int) -> None:
        """A card has other rows, or rows of other heights."""
        self.heights[index] = self.cards[index].height(self.width)

    def forget_heights(self) -> None:
        """All rows are to be laid out anew."""
        self._laid_out.clear()
        self.heights = Heights(len(self.cards), self._estimate)

    def _estimate(self, index: int) -> int:
        return self.cards.glance(index).height(self.width)

    def rows(self, index: int) -> list[Row]:
        """Return the rows of a card, which are made when it has none yet."""
        card = self.cards[index]
        if card.rows is None:
            card.ensure_rows(self.width)
            self.heights[index] = card.height(self.width)
        return card.rows or []

    def split(self, index: int, row_index: int) -> int:
        """Cut a row that is longer than a frame affords, now that it is seen.

        Returns how many rows it is more.
        """
        card = self.cards[index]
        rows = card.rows
        if not rows or not rows[row_index].may_split:
            return 0
        pieces = rows[row_index].pieces(card.content(self.width)[1])
        more = len(pieces) - 1
        if more:
            rows[row_index : row_index + 1] = pieces
            self._cut(index, row_index, more)
            self.heights[index] = card.height(self.width)
        return more

    def begin(self) -> None:
        """A frame begins: some more rows may turn out to show nothing."""
        self._blank = 0

    @property
    def is_exhausted(self) -> bool:
        return self._blank >= _MOST_BLANK

    def measure(self, index: int, row_index: int) -> Row:
        """Lay out a row; of one that has to be cut, the first piece."""
        self.split(index, row_index)
        card = self.cards[index]
        row = self.rows(index)[row_index]
        if row.is_blank and row.boxes is None:
            return row
        before = row.height
        is_new = row.boxes is None
        row.layout(card.content(self.width)[1], wraps=WRAPPED in card.open_parts)
        self._blank += is_new and row.is_blank
        if is_new and self.sides:
            self.sides.restore(card, row_index, row)
        if row.height != before:
            self.heights[index] = card.height(self.width)
        self._laid_out[row] = None
        self._laid_out.move_to_end(row)
        self._seen[card] = None
        self._seen.move_to_end(card)
        return row

    def place_in_row(self, index: int, block: BlockId, position: int) -> tuple[int, Box, int, int]:
        """Return the row of a text position, its box, and the y and height of its line in the row."""
        row_index, number = self._place_of(index, block)
        if self.cards[index].rows and self.split(index, row_index):
            row_index, number = self._place_of(index, block)
        boxes = self.measure(index, row_index).boxes or [Box(self.cards[index].look)]
        number = max(0, min(number, len(boxes) - 1))
        _, y, height = boxes[number].position_place(position)
        return row_index, boxes[number], sum(box.height for box in boxes[:number]) + y, height

    def _place_of(self, index: int, block: BlockId) -> tuple[int, int]:
        self.rows(index)
        return self.cards[index].place_of(block)

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
