"""How far code, output and tables are scrolled sideways, remembered when their boxes are dropped."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.rows import Row

#: Boxes whose place is remembered: those that were scrolled last.
_MAX_PLACES: Final = 1000


class SidePlaces:
    """The places of one view, by session, entry and box.

    Attributes:
        session: the one that is shown, "" for none.
    """

    def __init__(self) -> None:
        self.session = ""
        self._offsets: OrderedDict[tuple[str, EntryId, BlockId], int] = OrderedDict()

    def __len__(self) -> int:
        return len(self._offsets)

    def keep(self, card: Card, block: BlockId, box: Box) -> None:
        """Remember how far a box of a card is scrolled now."""
        if box.side is None:
            return
        key = self.session, card.entry.id, block
        self._offsets[key] = box.side.offset
        self._offsets.move_to_end(key)
        if len(self._offsets) > _MAX_PLACES:
            self._offsets.popitem(last=False)

    def restore(self, card: Card, row_index: int, row: Row) -> None:
        """Scroll the boxes of a row that was just made as those before were. Call it after `layout`."""
        for number, box in enumerate(row.boxes or ()):
            if box.side is not None and box.side.reach:
                block = card.block_of(row_index, number)
                offset = self._offsets.get((self.session, card.entry.id, block))
                if offset is not None:
                    box.side.scroll_by(offset - box.side.offset)
