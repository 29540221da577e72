"""Opening and closing: cards, parts of cards, groups, all tools at once.

What the person has opened is remembered by session and entry, so that a card which is released and
made again is as they left it. What they have opened or closed stays where it is on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.all_tools import calls_in, turn_all
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.column import Column, Hit
from copilot_desktop.widgets.transcript.groups import Groups


class Disclosure:
    """What is open in one view. Entries are asked for anew: they change all the time."""

    def __init__(self, column: Column, groups: Groups) -> None:
        self._column = column
        self._groups = groups
        self._session = ""
        #: By session.
        self._entries: dict[str, set[EntryId]] = {}
        self._parts: dict[str, dict[EntryId, frozenset[str]]] = {}

    def show(self, session_id: str) -> None:
        """Another session is shown from now on, "" for none."""
        self._session = session_id

    @property
    def opened(self) -> set[EntryId]:
        """The entries of the present session that the person has opened."""
        return self._entries.setdefault(self._session, set())

    @property
    def parts(self) -> Mapping[EntryId, frozenset[str]]:
        """The parts of entries of the present session that the person has opened."""
        return self._parts.get(self._session, {})

    def restore(
        self, session_id: str, opened: Iterable[EntryId], parts: Mapping[EntryId, frozenset[str]]
    ) -> None:
        """The last run has left these open; of use unless the session was shown in this one."""
        self._entries.setdefault(session_id, set(opened))
        self._parts.setdefault(session_id, dict(parts))

    def dress(self, card: Card) -> None:
        """Open a new card as far as the person has opened it before."""
        card.is_expanded = card.entry.id in self.opened
        card.open_parts = self._parts.get(self._session, {}).get(card.entry.id, frozenset())

    # -- by the person -----------------------------------------------------------------

    def toggle(self, entries: EntryList, index: int) -> None:
        """Open or close an expandable card; its first line stays where it is."""
        column = self._column
        card = column.cards[index]
        y = column.card_y(index)
        card.toggle(column.width)
        if card.is_expanded:
            self.opened.add(card.entry.id)
            self._close_beside(entries, index)
        else:
            self.opened.discard(card.entry.id)
        column.resized(index)
        self._turned(index, y, is_open=card.is_expanded)

    def _close_beside(self, entries: EntryList, index: int) -> None:
        """Close what is open in the same group: one body at a time."""
        column = self._column
        for other in self._groups.opened_beside(entries, index):
            column.cards[other].toggle(column.width)
            self.opened.discard(column.cards[other].entry.id)
            column.resized(other)

    def toggle_group(self, entries: EntryList, index: int) -> None:
        """Open or close the group that begins with a card; its header stays where it is."""
        y = self._column.card_y(index)
        if self._groups.toggle(entries, index):
            part = self._column.cards[index].part
            self._turned(index, y, is_open=part is not None and part.is_open)

    def _turned(self, index: int, y: int, *, is_open: bool) -> None:
        """A card was opened or closed that stood at `y`."""
        column = self._column
        column.follow.let_go()
        # A card that is closed from further down shows its beginning.
        column.put_card_at(index, y if is_open else max(0, y))
        column.visible()
        if not is_open:
            column.catch_up_at_end()

    def turn_part(self, index: int, name: str) -> None:
        """Open or close a part of a card; what stands above it stays where it is."""
        column = self._column
        card = column.cards[index]
        self.set_parts(index, card.open_parts ^ {name})

    def set_parts(self, index: int, parts: frozenset[str]) -> None:
        """Open these parts of a card and close all others; what stands above them stays where it is."""
        column = self._column
        card = column.cards[index]
        card.open_parts = parts
        self._parts.setdefault(self._session, {})[card.entry.id] = card.open_parts
        place = column.reading_place()
        card.apply(column.width)
        column.resized(index)
        column.follow.let_go()
        if place is not None:
            column.show_reading_place(place)
        column.visible()
        column.catch_up_at_end()

    def relay(self, hit: Hit) -> None:
        """Lay out a row again whose box has changed by itself; what stands above stays where it is."""
        column = self._column
        row = (hit.card.rows or [])[hit.row_index]
        # What was changed would be lost with the box.
        row.is_pinned = True
        row.touch()
        column.follow.let_go()
        column.visible()
        column.catch_up_at_end()

    def turn_all(self, entries: EntryList, is_open: bool | None = None) -> None:
        """Open or close all tools; None opens them unless all are open."""
        if is_open is None:
            is_open = not calls_in(entries) <= self.opened
        turn_all(self._column, entries, self._groups, self.opened, is_open=is_open)
        self._column.visible()
