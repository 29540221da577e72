"""Folding at the end of a turn: tails of live output close, calls gather in groups.

Never where the person is at something: what may not fold now waits until they have left it.
"""

from __future__ import annotations

from collections.abc import Iterable

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.groups import Groups
from copilot_desktop.widgets.transcript.tool_card import ToolCard


class Folding:
    """What is to fold in one view."""

    def __init__(self, column: Column, groups: Groups) -> None:
        self._column = column
        self._groups = groups
        self._tails: dict[EntryId, ToolCard] = {}

    def reset(self) -> None:
        """Another conversation is shown, or all of it anew."""
        self._tails.clear()

    def take(self, card: Card) -> None:
        """A card shows its newest value: it may hold a tail."""
        if isinstance(card, ToolCard) and card.holds_tail:
            self._tails[card.entry.id] = card

    def drop(self, entry_id: EntryId) -> None:
        """An entry is gone."""
        self._tails.pop(entry_id, None)

    @property
    def tails(self) -> Iterable[Card]:
        """The cards that show the end of an output as it came."""
        return self._tails.values()

    @property
    def is_waiting(self) -> bool:
        """Something is to fold as soon as it may."""
        return bool(self._tails) or self._groups.is_waiting

    def fold(self, entries: EntryList, held: list[range], opened: set[EntryId]) -> None:
        """The turn has ended: fold what may fold.

        Args:
            held: cards that must stay as they are.
            opened: what the person has opened; a group with one of them stays open.
        """
        self._fold_tails(entries, held)
        if self._groups.is_waiting:
            self._groups.form(entries, held, opened)

    def _fold_tails(self, entries: EntryList, held: list[range]) -> None:
        column = self._column
        for entry_id, card in list(self._tails.items()):
            index = column.cards.index_of(card, entries)
            if index is None:
                del self._tails[entry_id]
            elif card.call.state.is_settled and not any(index in cards for cards in held):
                del self._tails[entry_id]
                y = column.card_y(index) if index == column.first_card and not column.follows else None
                card.fold(column.width)
                column.resized(index)
                if y is not None:
                    # What was read is gone: its header stands there instead.
                    column.put_card_at(index, max(0, y))
