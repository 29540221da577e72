"""The cards of the conversation that is shown, kept up to date with its view model.

Changes are applied to the list of cards at once and to the rows of the cards once per frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from copilot_desktop.session.entries import (
    Delivery,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.transcript import Change, EntryList, Inserted, Removed, StateChanged, Updated
from copilot_desktop.viewmodels.shown_conversation import ShownConversation
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.cards import make_card
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.days import day_lead
from copilot_desktop.widgets.transcript.disclosure import Disclosure
from copilot_desktop.widgets.transcript.folding import Folding
from copilot_desktop.widgets.transcript.groups import Groups
from copilot_desktop.widgets.transcript.kept_view import KeptView, from_json, to_json
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.turns import newest_end
from copilot_desktop.widgets.transcript.visits import Visits


class OutOfStep(Exception):
    """The cards are not those that the changes are about; all must be read anew."""


class LiveCards:
    """The cards of one view.

    Attributes:
        groups, disclosure, folding, visits: what decides how the cards stand there.
        newest_end: the footer of the last turn, None while a turn is on.
    """

    def __init__(self, column: Column, look: Callable[[], Look], arrived: Callable[[Entry], None]) -> None:
        """Make the cards of nothing.

        Args:
            look: says how cards look at the moment; the folder of the conversation is put into it.
            arrived: called with each entry that is new in the transcript.
        """
        self._column = column
        self._arrived = arrived
        self._chat: ShownConversation | None = None
        self._look = look
        self.groups = Groups(column)
        self.disclosure = Disclosure(column, self.groups)
        self.folding = Folding(column, self.groups)
        self.visits = Visits(column)
        self.newest_end: EntryId | None = None
        #: Those whose rows do not show the newest value yet.
        self._dirty: dict[EntryId, Card] = {}

    @property
    def chat(self) -> ShownConversation | None:
        return self._chat

    @property
    def entries(self) -> EntryList:
        return self._chat.transcript.entries if self._chat is not None else EntryList()

    @property
    def is_dirty(self) -> bool:
        """Something is not on the screen yet."""
        return bool(self._dirty)

    @property
    def busy(self) -> Iterable[Card]:
        """The cards that may not be released."""
        return (*self._dirty.values(), *self.folding.tails)

    def position_of(self, entry_id: EntryId) -> int | None:
        """Return where an entry stands, None when it is not shown."""
        index = self._chat.transcript.entries.position(entry_id) if self._chat is not None else None
        return index if index is not None and index < len(self._column.cards) else None

    # -- another conversation ------------------------------------------------------------

    def show(self, chat: ShownConversation | None) -> None:
        """Take another conversation; `rebuild` makes its cards."""
        self.keep_view_state()
        if self._chat is not None:
            self.visits.leave(self._chat.session_id, self.entries)
        if chat is not None:
            self._restore(chat)
        self._column.follow.catch_up()
        self.visits.come(chat.session_id if chat is not None else None)
        self.disclosure.show(chat.session_id if chat is not None else "")
        self._column.sides.session = chat.session_id if chat is not None else ""
        self._chat = chat

    def keep_view_state(self) -> None:
        """Have kept how the conversation is shown, for the next run."""
        if self._chat is not None and (place := self.visits.place(self.entries)) is not None:
            disclosure, groups = self.disclosure, self.groups
            view = KeptView(place, frozenset(disclosure.opened), disclosure.parts, groups.turned)
            self._chat.keep_view_state(to_json(view, self._chat.transcript))

    def _restore(self, chat: ShownConversation) -> None:
        view = from_json(chat.view_state)
        self.disclosure.restore(chat.session_id, view.opened, view.parts)
        self.groups.restore(chat.session_id, view.turned)
        if view.place is not None:
            self.visits.restore(chat.session_id, view.place)

    def rebuild(self) -> tuple[int, int] | None:
        """Read the transcript anew.

        Returns the card that stood at the upper edge and where its first row was, None for the end.
        """
        self._dirty.clear()
        self.folding.reset()
        entries, column = self.entries, self._column
        if self._chat is not None:
            self.groups.reset(self._chat.session_id, entries, is_running=self._chat.is_running)
        self.newest_end = newest_end(entries)
        held = column.held_entry() if not column.follows else None
        column.set_cards(CardList(entries, self._make))
        index = entries.position(held[0]) if held is not None else None
        if held is None or index is None:
            column.follow.catch_up()
            return None
        return index, held[1]

    def _make(self, entry: Entry) -> Card:
        chat = self._chat
        look = self._look()
        look.folder = chat.folder if chat is not None else ""
        card = make_card(look, entry)
        self.disclosure.dress(card)
        index = chat.transcript.entries.position(entry.id) if chat is not None else None
        if chat is not None and index is not None:
            card.set_part(self.groups.part_at(chat.transcript.entries, index), self._column.width)
            card.set_day(day_lead(chat.transcript.entries, index))
        self.visits.dress(card)
        return card

    # -- changes -------------------------------------------------------------------------

    def take(self, changes: Sequence[Change]) -> bool:
        """Take the changes of the transcript; False when none of them is about an entry.

        Raises:
            OutOfStep: the changes do not fit.
        """
        entries = self.entries
        is_any = False
        for change in changes:
            match change:
                case Inserted(index=index, entry_id=entry_id):
                    # Gone again in the same step: an empty row until its removal comes.
                    entry = entries.find(entry_id) or Notice(entry_id, NoticeKind.INFO)
                    self._insert(index, entry)
                case Updated(index=index, entry_id=entry_id, appended=appended):
                    if not self._stands_at(index, entry_id):
                        # Cannot happen while changes are faithful; a wrong row would be worse.
                        raise OutOfStep(entry_id)
                    self._update(index, entry_id, entries.find(entry_id), is_append=bool(appended))
                case Removed(index=index, entry_id=entry_id):
                    self.groups.disturb(index)
                    self.groups.drop(entry_id)
                    self._column.remove(index)
                    self._dirty.pop(entry_id, None)
                    self.folding.drop(entry_id)
                case StateChanged():
                    continue
            is_any = True
        return is_any

    def _stands_at(self, index: int, entry_id: EntryId) -> bool:
        cards = self._column.cards
        return index < len(cards) and cards[index].entry.id == entry_id

    def _insert(self, index: int, entry: Entry) -> None:
        self.groups.take(entry)
        card = self._make(entry)
        self._column.insert(index, card)
        self.groups.disturb(index)
        self.groups.came(entry)
        self._dirty[entry.id] = card
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.PENDING:
            # What the person just sent is shown to them.
            self.visits.forget(self.entries)
            self._column.follow.catch_up()
        self._arrived(entry)

    def _update(self, index: int, entry_id: EntryId, entry: Entry | None, *, is_append: bool) -> None:
        if entry is None:
            return
        card = self._column.cards[index]
        if type(entry) is not type(card.entry):
            self._column.remove(index)
            self._insert(index, entry)
            return
        self.groups.take(entry)
        if card.part is not None:
            self.groups.disturb(index)
        card.update(entry, is_append=is_append)
        self._dirty[entry_id] = card

    def go_on_with(self, cards: Iterable[Card]) -> None:
        """Have `apply` do more of cards whose rows are not all made."""
        for card in cards:
            self._dirty[card.entry.id] = card

    def apply(self, held: Callable[[], list[range]]) -> None:
        """Bring all changes since the last frame to the rows.

        Args:
            held: says which cards must not fold; asked only when something is to.
        """
        dirty, self._dirty = self._dirty, {}
        entries, column = self.entries, self._column
        for card in dirty.values():
            index = column.cards.index_of(card, entries)
            if index is None:
                continue
            with column.keeping_place(index):
                if card.rows is not None:
                    card.apply(column.width)
                column.resized(index)
            self.folding.take(card)
        if self._chat is None:
            return
        self.groups.settle(entries)
        if any(isinstance(card.entry, UserMessage | TurnSummary) for card in dirty.values()):
            self.newest_end = newest_end(entries)
        if self.may_fold:
            self.folding.fold(entries, held(), self.disclosure.opened)

    @property
    def may_fold(self) -> bool:
        """The turn has ended, and something is to fold."""
        return self.folding.is_waiting and self._chat is not None and not self._chat.is_running
