"""The cards of a transcript: made when they are first asked for, released when they were not seen for long.

Opening 50,000 entries makes a few hundred cards (the estimates of heights ask for samples). What is
kept of a card that is gone is its entry; all its state is keyed by the entry's id.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from copilot_desktop.session.entries import Entry
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.card import Card


class CardList:
    """A list of cards over the entries that stood in the transcript when it was opened.

    Attributes:
        made_count: how many cards exist.
    """

    def __init__(self, entries: EntryList, make: Callable[[Entry], Card]) -> None:
        self._entries = entries
        self._make = make
        # A card; or the index of an entry nobody has asked for, or the newest entry of a card that is gone.
        self._slots: list[Card | Entry | int] = list(range(len(entries)))
        self.made_count = 0

    def __len__(self) -> int:
        return len(self._slots)

    def __getitem__(self, index: int) -> Card:
        slot = self._slots[index]
        if isinstance(slot, Card):
            return slot
        card = self._slots[index] = self._make_from(slot)
        self.made_count += 1
        return card

    def _make_from(self, slot: Entry | int) -> Card:
        return self._make(self._entries[slot] if isinstance(slot, int) else slot)

    def peek(self, index: int) -> Card | None:
        """Return a card if it exists."""
        slot = self._slots[index] if index < len(self._slots) else None
        return slot if isinstance(slot, Card) else None

    def glance(self, index: int) -> Card:
        """Return a card to ask it something; it is not kept."""
        slot = self._slots[index]
        return slot if isinstance(slot, Card) else self._make_from(slot)

    def __delitem__(self, index: int) -> None:
        self.made_count -= isinstance(self._slots[index], Card)
        del self._slots[index]

    def insert(self, index: int, card: Card) -> None:
        self._slots.insert(index, card)
        self.made_count += 1

    def made(self) -> Iterator[Card]:
        """The cards that exist."""
        return (slot for slot in self._slots if isinstance(slot, Card))

    def release(self, kept: Container[Card]) -> None:
        """Let go of all cards but some."""
        slots = self._slots
        for index, slot in enumerate(slots):
            if isinstance(slot, Card) and slot not in kept and not slot.holds_state:
                slots[index] = slot.entry
                self.made_count -= 1

    def index_of(self, card: Card, entries: EntryList) -> int | None:
        """Return where a card stands, without making one; None when it is shown no more.

        Args:
            entries: those of the transcript as they are now.
        """
        index = entries.position(card.entry.id)
        return index if index is not None and self.peek(index) is card else None
