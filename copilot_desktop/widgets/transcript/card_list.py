"""The cards of a transcript, made when they are first asked for.

Opening 50,000 entries makes a few hundred cards (the estimates of heights ask for samples),
and each entry scrolled past one more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.card import Card


class CardList:
    """A list of cards over the entries that stood in the transcript when it was opened."""

    def __init__(self, entries: EntryList, make: Callable[[Entry], Card]) -> None:
        self._entries = entries
        self._make = make
        # A card, or the index of its entry while nobody has asked for the card.
        self._slots: list[Card | int] = list(range(len(entries)))

    def __len__(self) -> int:
        return len(self._slots)

    def __getitem__(self, index: int) -> Card:
        slot = self._slots[index]
        if isinstance(slot, int):
            slot = self._slots[index] = self._make(self._entries[slot])
        return slot

    def peek(self, index: int) -> Card | None:
        """Return a card if it was made already."""
        slot = self._slots[index]
        return None if isinstance(slot, int) else slot

    def __delitem__(self, index: int) -> None:
        del self._slots[index]

    def insert(self, index: int, card: Card) -> None:
        self._slots.insert(index, card)

    def made(self) -> Iterator[Card]:
        """The cards that exist."""
        return (slot for slot in self._slots if not isinstance(slot, int))

    def is_card_of(self, index: int, entry_id: EntryId, card: Card) -> bool:
        """Tell whether `card` stands at `index`, without making one."""
        return index < len(self._slots) and self._slots[index] is card and card.entry.id == entry_id
