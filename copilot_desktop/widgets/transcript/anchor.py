"""The anchor: the row at the upper edge of the viewport, and how many of its pixels are above it.

It is the truth about scrolling. Heights of rows that were never seen are estimates; when a row above
the anchor gets its real height nothing on the screen moves, only the scroll bar does.
"""

from __future__ import annotations

from copilot_desktop.widgets.transcript.row_layout import RowLayout
from copilot_desktop.widgets.transcript.rows import Row


class Anchor:
    """The anchor of one column, and how it moves over the rows.

    Attributes:
        card, row: which one is at the upper edge.
        px: how far the upper edge is inside that row; between two moves it may be outside of it.
        layout: lays out the rows over which the anchor moves.
    """

    def __init__(self) -> None:
        self.card = 0
        self.row = 0
        self.px = 0
        self.layout = RowLayout(self._cut)

    # -- while the cards change ------------------------------------------------------

    def reset(self) -> None:
        """Other cards are shown."""
        self.card = self.row = self.px = 0

    def inserted(self, index: int) -> None:
        if index <= self.card and len(self.layout.cards) > 1:
            self.card += 1

    def removed(self, index: int) -> None:
        if index < self.card:
            self.card -= 1
        elif index == self.card:
            self.card = min(index, max(0, len(self.layout.cards) - 1))
            self.row, self.px = 0, 0

    def resized(self, index: int) -> None:
        """A card has other rows: stay inside them."""
        rows = self.layout.cards[index].rows
        if index == self.card and rows is not None and self.row >= len(rows):
            self.row = max(0, len(rows) - 1)

    def _cut(self, index: int, row_index: int, more: int) -> None:
        if index == self.card and row_index < self.row:
            self.row += more

    # -- where it is -------------------------------------------------------------------

    def row_here(self) -> Row | None:
        """Return the row at the upper edge, None where its card has none."""
        cards = self.layout.cards
        if self.card >= len(cards):
            return None
        rows = cards[self.card].rows
        return rows[self.row] if rows and self.row < len(rows) else None

    @property
    def offset(self) -> int:
        """How far the upper edge is inside its card."""
        card = self.layout.cards[self.card]
        rows = card.rows or []
        return card.top * bool(rows) + sum(row.height for row in rows[: self.row]) + self.px

    @property
    def value(self) -> int:
        """How far the upper edge is inside the column, by the heights known so far."""
        return self.layout.heights.prefix(self.card) + self.offset if len(self.layout.cards) else 0

    def share(self) -> float:
        """Return how much of its row is above the upper edge."""
        row = self.row_here()
        return self.px / row.height if row is not None and row.height else 0.0

    def keep_share(self, share: float) -> None:
        """Have as much of the row above the upper edge, whatever height it has now."""
        if (row := self.row_here()) is not None and self.px > 0:
            self.layout.measure(self.card, self.row)
            self.px = round(share * row.height)

    # -- moves ---------------------------------------------------------------------------

    def scroll_by(self, dy: int) -> None:
        """Move by pixels; exact even where heights above were only estimates."""
        self.px += dy
        self._climb()
        self._descend()

    def put(self, index: int, row_index: int, px: int) -> None:
        """Have the upper edge `px` pixels into a row, or as far above it."""
        self.card, self.row, self.px = index, row_index, px
        self._climb()
        self._descend()

    def settle(self) -> None:
        """Come back into a row after the rows have changed."""
        self._descend()
        self._climb()

    def _climb(self) -> None:
        """Move up while the offset is above the row."""
        layout = self.layout
        while self.px < 0:
            rows = layout.rows(self.card)
            if self.row > 0 and rows:
                self.row -= 1
                self.row += layout.split(self.card, self.row)
                self.px += layout.measure(self.card, self.row).height
                if layout.is_exhausted:
                    # What is further up is looked at when the person goes on.
                    self.px = max(0, self.px)
                continue
            top = layout.cards[self.card].top if rows else 0
            if self.px >= -top:
                return
            if self.card == 0:
                self.px = -top
                return
            self.px += top
            self.card -= 1
            rows = layout.rows(self.card)
            self.row = max(0, len(rows) - 1)
            if rows:
                self.row += layout.split(self.card, self.row)
                self.px += layout.measure(self.card, self.row).height + layout.cards[self.card].bottom

    def _descend(self) -> None:
        """Move down while the offset is below the row."""
        layout = self.layout
        while self.card < len(layout.cards):
            rows = layout.rows(self.card)
            if rows:
                height = layout.measure(self.card, self.row).height
                if self.row < len(rows) - 1:
                    if self.px < height or layout.is_exhausted:
                        self.px = min(self.px, height)
                        return
                    self.px -= height
                    self.row += 1
                    continue
                height += layout.cards[self.card].bottom
                if self.px < height:
                    return
                self.px -= height
            elif self.px < 0:
                return
            if self.card == len(layout.cards) - 1:
                # Past the end: the column comes back from there.
                self.row = max(0, len(rows) - 1)
                self.px = rows[self.row].height if rows else 0
                return
            self.card += 1
            self.row = 0
            if layout.rows(self.card):
                self.px -= layout.cards[self.card].top

    def jump_to(self, value: int) -> None:
        """Go to a height of the column, as by dragging the scroll bar."""
        layout = self.layout
        self.card, start = layout.heights.find(value)
        rows = layout.rows(self.card)
        self.row = 0
        self.px = value - start - (layout.cards[self.card].top if rows else 0)
        while rows and self.row < len(rows) - 1 and self.px >= rows[self.row].height:
            self.px -= rows[self.row].height
            self.row += 1

    def go_to_end(self, room: int) -> None:
        """Have the last row end `room` pixels below the upper edge; short columns start at their top."""
        layout = self.layout
        # At least one pixel: a view without room, before it is first shown, still has a last card.
        y = max(1, room)
        count = index = len(layout.cards)
        # The last card is looked at even where there is no room for any.
        while index > 0 and (y > 0 or index == count):
            index -= 1
            rows = layout.rows(index)
            if not rows:
                continue
            card = layout.cards[index]
            y -= card.bottom
            row_index = len(rows)
            while row_index > 0 and (y > 0 or row_index == len(rows)):
                row_index -= 1
                row_index += layout.split(index, row_index)
                y -= layout.measure(index, row_index).height
                if layout.is_exhausted and y > 0:
                    # The rows above have to wait for the next frame.
                    self.card, self.row, self.px = index, row_index, -y
                    return
            if row_index > 0 or y <= 0:
                self.card, self.row, self.px = index, row_index, -y
                return
            y -= card.top
        top = layout.cards[index].top if count and layout.rows(index) else 0
        self.card, self.row, self.px = index, 0, -top - min(0, y)
