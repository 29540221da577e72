"""Leaving a conversation and coming back to it: the place, and the divider above what is new."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.card import Card, Lead
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.places import Place, Places, Seen

#: A header further away is not scrolled to exactly: everything between would be laid out.
_EXACT_VIEWS: Final = 8
#: Entries that may show nothing, looked at for one that can carry the divider.
_LOOK_AHEAD: Final = 50
#: Pages of the history that are read to find the place where the last run has left a session.
_PAGES_BACK: Final = 8


class Visits:
    """The visits of one view to its sessions."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._places = Places()
        #: Where to go as soon as the history is there.
        self._awaited: Place | None = None
        #: How often more of the history was read to find that place, and how many entries there were.
        self._looked_for = self._looked_among = 0
        self._divider: EntryId | None = None
        #: The answer that has grown meanwhile, and how long it was.
        self._grown: tuple[EntryId, int] | None = None
        self._is_away = False
        #: How far the person had read when they looked away, None while they look.
        self._seen: Seen | None = None

    @property
    def is_awaited(self) -> bool:
        """The place that was left has not been shown yet."""
        return self._awaited is not None

    @property
    def has_grown(self) -> bool:
        """The answer that was streaming has become longer meanwhile."""
        return self._grown is not None

    def leave(self, session_id: str, entries: EntryList) -> None:
        """Remember the place in a session. It is still on the screen."""
        place = self.place(entries)
        self._divider = self._grown = None
        self._seen = None
        if place is not None:
            self._places.leave(session_id, place)

    def place(self, entries: EntryList) -> Place | None:
        """Return where the person is, None when the history is not there yet."""
        column = self._column
        if self._awaited is not None or not len(entries) or not len(column.cards):
            # What was remembered before still holds.
            return None
        shown: dict[EntryId, int] = {}
        rows = column.visible()
        for placed in rows:
            if placed.card.entry.id not in shown:
                shown[placed.card.entry.id] = column.rows_span(placed)[0]
        line = None if column.follows else column.reading_place()
        # Above what was seen stand guesses: by them a header is not found again.
        is_exact = bool(rows) and column.knows_rows_above(rows[0])
        width = column.width if is_exact else 0
        seen = self._seen or Seen.all_of(entries)
        return Place(tuple(shown.items()), line, width, column.follows, seen)

    def look_away(self, entries: EntryList) -> None:
        """Nobody looks at the conversation from now on: what comes is new until they look back."""
        self._is_away = True
        if self._awaited is None and len(entries):
            self._seen = Seen.all_of(entries)

    def look_back(self, entries: EntryList) -> int | None:
        """Return the index of the first entry that has come meanwhile, None for none."""
        self._is_away = False
        seen, self._seen = self._seen, None
        return seen.first_new(entries) if seen is not None else None

    def mark_new(self, index: int, entries: EntryList) -> None:
        """Put the divider above an entry, unless it shows nothing."""
        self.forget(entries)
        new = self._first_to_see(index)
        if new is not None:
            self._divider = entries[new].id
            self.dress(self._column.cards[new])
            self._column.resized(new)

    def restore(self, session_id: str, place: Place) -> None:
        """The last run has left a session there; of use unless it was visited in this one."""
        if self._places.of(session_id) is None:
            self._places.leave(session_id, place)

    def is_further_up(self, entries: EntryList) -> bool:
        """The place to go to stands before what was read; not for ever, it may be gone."""
        place = self._awaited
        if place is None or place.follows:
            return False
        found = place.shown_now(entries)
        if found is not None and found[2]:
            return False
        if len(entries) != self._looked_among:
            self._looked_for += 1
            self._looked_among = len(entries)
        return self._looked_for <= _PAGES_BACK

    def come(self, session_id: str | None) -> None:
        """Another session is shown from now on, None for none."""
        self._awaited = self._places.of(session_id) if session_id is not None else None
        self._looked_for = self._looked_among = 0

    def forget(self, entries: EntryList) -> None:
        """The person goes on with the conversation: nothing in it is new to them any more."""
        self._awaited = None
        grown = entries.position(self._grown[0]) if self._grown is not None else None
        if grown is not None and grown < len(self._column.cards):
            self._column.cards[grown].new_from = None
        index = entries.position(self._divider) if self._divider is not None else None
        self._divider = self._grown = None
        if index is not None and index < len(self._column.cards):
            self._column.cards[index].set_lead(None)
            self._column.resized(index)

    def dress(self, card: Card) -> None:
        """Give a new card what stands above it."""
        if card.entry.id == self._divider:
            card.set_lead(Lead(tr("New since you left"), is_new=True))
        if self._grown is not None and card.entry.id == self._grown[0] and isinstance(card, AssistantCard):
            card.new_from = card.place_at(self._grown[1], self._column.width)

    def show(self, entries: EntryList) -> int | None:
        """Go where the person was; return the index of the first entry they have not seen."""
        place, self._awaited = self._awaited, None
        if place is None:
            return None
        if self._is_away:
            self._seen = place.seen
        column = self._column
        new = self._first_to_see(place.first_new(entries))
        if new is not None:
            self._divider = entries[new].id
            self.dress(column.cards[new])
            column.resized(new)
        grown = place.grown(entries)
        if grown is not None:
            self._grown = entries[grown[0]].id, grown[1]
            self.dress(column.cards[grown[0]])
        if not place.follows:
            column.follow.let_go()
            self._show_place(place, entries)
        elif grown is not None and (begin := column.cards[grown[0]].new_from) is not None:
            # What was read ends above it.
            column.follow.let_go()
            row_index, _, offset, _ = column.place_in_row(grown[0], *begin)
            column.put_row_at(grown[0], row_index, offset, column.view_height // 4)
        elif new is not None:
            column.follow.let_go()
            column.put_card_at(new, max(column.cards[new].top, column.view_height // 4))
        return new

    def _first_to_see(self, index: int | None) -> int | None:
        cards, width = self._column.cards, self._column.width
        if index is None:
            return None
        ahead = range(index, min(len(cards), index + _LOOK_AHEAD))
        return next((i for i in ahead if cards[i].ensure_rows(width)), None)

    def _show_place(self, place: Place, entries: EntryList) -> None:
        column = self._column
        found = place.shown_now(entries)
        if found is None:
            column.follow.catch_up()
            return
        index, y, is_first = found
        is_near = abs(y) < _EXACT_VIEWS * column.view_height
        if is_first and place.line is not None and not (is_near and place.width == column.width):
            column.show_reading_place(replace(place.line, card=index))
        else:
            column.put_card_at(index, y)
