"""Finding in a conversation: where the words stand, and the way to them.

How it works. Entries are searched in slices of a few milliseconds, from the one on the screen on.
An entry whose source cannot hold the words is passed over; of others the boxes are made, as they
would look when opened, and searched. What is found names entry, block and stretch as a selection
does, so it stays on its words while the conversation goes on; an entry that has changed is searched
again a moment later. When all is searched nothing ticks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.session.entries import AssistantMessage, Entry, EntryId, Reasoning, UserMessage
from copilot_desktop.session.transcript import Change, Inserted, Removed, Updated
from copilot_desktop.viewmodels.shown_conversation import ShownConversation
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Marks
from copilot_desktop.widgets.transcript.card import WRAPPED, BlockId, Card
from copilot_desktop.widgets.transcript.cards import make_card
from copilot_desktop.widgets.transcript.find_query import Query, QueryTooSlow

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

_SLICE_S: Final = 0.006
#: Of what was not read yet of the history, so much is read at once.
_OLDER_BYTES: Final = 4 * 1024 * 1024
#: After a change; an answer that streams is not searched with every word.
_AGAIN_MS: Final = 250
#: More matches are not counted.
MAX_MATCHES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of a box's text."""

    entry: EntryId
    block: BlockId
    start: int
    end: int


class Finder(QObject):
    """Looks for one query at a time in the conversation of one view.

    Signals:
        changed(): number, place, or state of the search.

    Attributes:
        is_searching: not all was looked at yet.
        is_too_slow: the pattern was given up.
    """

    changed = Signal()

    def __init__(self, view: ChatView) -> None:
        super().__init__(view)
        self._view = view
        self._chat: ShownConversation | None = None
        self._query: Query | None = None
        self._queue: deque[EntryId] = deque()
        self._work: Iterator[None] | None = None
        self._found: dict[EntryId, list[Match]] = {}
        self._marks: dict[tuple[EntryId, BlockId], Marks] = {}
        self._ordered: list[Match] | None = None
        self._count = 0
        self._current: Match | None = None
        self._opened: list[EntryId] = []
        #: Of each entry the parts that have to be open where its matches are, and that were before.
        self._parts: dict[EntryId, frozenset[str]] = {}
        self._opened_parts: dict[EntryId, frozenset[str]] = {}
        #: By their first entries.
        self._opened_groups: list[EntryId] = []
        self._dirty: dict[EntryId, None] = {}
        #: What has been searched, as it was then.
        self._searched: dict[EntryId, Entry] = {}
        self._wants_first = False
        self._at: EntryId | None = None
        self.is_searching = self.is_too_slow = False
        self._slice = QTimer(self)
        self._slice.setSingleShot(True)
        self._slice.timeout.connect(self._search_on)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._search_again)

    # ---- state -----------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """Number of matches so far, `MAX_MATCHES` at most."""
        return min(self._count, MAX_MATCHES)

    @property
    def current(self) -> Match | None:
        """The match that was gone to."""
        return self._current

    @property
    def number(self) -> int:
        """Number of the current match, from 1; 0 for none."""
        ordered = self._in_order()
        return ordered.index(self._current) + 1 if self._current in ordered else 0

    # ---- searching -------------------------------------------------------------------------

    def search(self, query: Query | None, *, at: EntryId | None = None) -> None:
        """Look for something else; None looks for nothing.

        Args:
            at: an entry that is known to have it: it is searched first, and the view goes nowhere else
                by itself.
        """
        self._at = at
        self._follow(self._view.chat)
        self._query = query if query is not None and query.text and not query.error else None
        self._start()

    def close(self) -> None:
        """Look for nothing, and close what was opened on the way, but for where the person is."""
        keep = self._current.entry if self._current is not None else None
        opened, self._opened = self._opened, []
        groups, self._opened_groups = self._opened_groups, []
        parts, self._opened_parts = self._opened_parts, {}
        self.search(None)
        self._follow(None)
        for entry_id in opened:
            index = self._view.position_of(entry_id)
            if entry_id != keep and index is not None and self._view.column.cards[index].is_expanded:
                self._view.toggle(index)
        for entry_id, before in parts.items():
            index = self._view.position_of(entry_id)
            if entry_id != keep and index is not None:
                self._view.set_parts(index, before)
        kept = self._view.position_of(keep) if keep is not None else None
        current = self._view.column.cards[kept].part if kept is not None else None
        for first in groups:
            index = self._view.position_of(first)
            part = self._view.column.cards[index].part if index is not None else None
            if index is None or part is None or (current is not None and current.first == first):
                continue
            if part.is_open:
                self._view.toggle_group(index)

    def _follow(self, chat: ShownConversation | None) -> None:
        if chat is self._chat:
            return
        if self._chat is not None:
            self._chat.changed.disconnect(self._take_changes)
            self._chat.reset.disconnect(self._renew)
            self._chat.state_changed.disconnect(self._stop_waiting)
        self._chat = chat
        self._opened.clear()
        self._opened_parts.clear()
        self._opened_groups.clear()
        if chat is not None:
            chat.changed.connect(self._take_changes)
            chat.reset.connect(self._renew)
            chat.state_changed.connect(self._stop_waiting)

    def _start(self) -> None:
        self._slice.stop()
        self._again.stop()
        self._work = None
        self._found.clear()
        self._parts.clear()
        self._marks.clear()
        self._dirty.clear()
        self._searched.clear()
        self._ordered = None
        self._count = 0
        self.is_too_slow = False
        origin = self._at or (self._current.entry if self._current is not None else None)
        self._current = None
        self._wants_first = True
        if self._query is not None:
            self._queue = deque(self._ids_from(origin))
            self.is_searching = True
            self._slice.start(0)
        else:
            self._queue.clear()
            self.is_searching = False
        self._view.set_matches(self._marks_of if self._query is not None else None)
        self.changed.emit()

    def _renew(self) -> None:
        """The transcript was replaced, mostly by one with an older page: search what is new in it."""
        chat = self._chat
        if chat is None or self._query is None:
            return
        self._work = None
        self._ordered = None
        now = {entry.id: entry for entry in chat.transcript.entries}
        for entry_id in [it for it in self._searched if it not in now]:
            del self._searched[entry_id]
            self._forget(entry_id)
            self._note(entry_id, [])
        self._queue = deque(
            entry_id for entry_id in self._ids_from(None) if self._searched.get(entry_id) is not now[entry_id]
        )
        self.is_searching = True
        self._slice.start(0)
        self.changed.emit()

    def _reads_older(self) -> bool:
        """Have more of the history read, to search that as well; False when there is no need."""
        chat = self._chat
        if chat is None or not chat.has_older or self._count >= MAX_MATCHES or self.is_too_slow:
            return False
        chat.load_older(wanted=_OLDER_BYTES)
        return True

    def _stop_waiting(self) -> None:
        """What stands before could not be read."""
        is_idle = self.is_searching and not self._queue and self._work is None
        if is_idle and self._chat is not None and not self._chat.has_older:
            self.is_searching = False
            self.changed.emit()

    def _ids_from(self, origin: EntryId | None) -> list[EntryId]:
        """Return all entries, those on the screen and below them first."""
        if self._chat is None:
            return []
        ids = [entry.id for entry in self._chat.transcript.entries]
        start = self._view.position_of(origin) if origin is not None else None
        if start is None:
            visible = self._view.column.visible()
            start = visible[0].card_index if visible else 0
        return ids[start:] + ids[:start]

    def _take_changes(self, changes: tuple[Change, ...]) -> None:
        if self._query is None:
            return
        for change in changes:
            if isinstance(change, Inserted | Updated | Removed):
                self._dirty[change.entry_id] = None
                self._ordered = None
        if self._dirty and not self._again.isActive():
            self._again.start()

    def _search_again(self) -> None:
        self._queue.extend(self._dirty)
        self._dirty.clear()
        self.is_searching = True
        self._slice.start(0)

    def _search_on(self) -> None:
        """Search for a few milliseconds."""
        ends = perf_counter() + _SLICE_S
        is_at_end = False
        while not is_at_end and perf_counter() < ends:
            if self._work is None:
                if not self._queue or self._count >= MAX_MATCHES or self.is_too_slow:
                    self._queue.clear()
                    self.is_searching = self._reads_older()
                    is_at_end = True
                    continue
                self._work = self._search_entry(self._queue.popleft())
            if next(self._work, _DONE) is _DONE:
                self._work = None
        if not is_at_end:
            self._slice.start(0)
        if self._wants_first and self._at in self._searched:
            self._wants_first = False
            if first := self._found.get(self._at):
                self._go(first[0])
            self.changed.emit()
        elif self._wants_first and self._found and self._at is None:
            self._wants_first = False
            self.step(1)
        else:
            self._view.viewport().update()
            self.changed.emit()

    def _search_entry(self, entry_id: EntryId) -> Iterator[None]:
        """Search one entry, box by box; yields between them."""
        query, chat = self._query, self._chat
        if query is None or chat is None:
            return
        self._forget(entry_id)
        self._searched.pop(entry_id, None)
        index, entry = self._view.position_of(entry_id), chat.transcript.entries.find(entry_id)
        if index is None or entry is None:
            return
        source = _source(entry)
        if source is not None and not query.may_match(source):
            self._searched[entry_id] = entry
            return
        parts = self._view.column.cards.glance(index).open_parts
        for hidden, text in make_card(self._view.look, entry).hidden_texts():
            try:
                parts |= hidden if not hidden <= parts and query.is_in(text) else frozenset()
            except QueryTooSlow:
                self.is_too_slow = True
                return
            yield
        self._parts[entry_id] = parts
        card = self._readable(index, entry, parts)
        found: list[Match] = []
        card.ensure_rows(self._view.column.width)
        while card.is_unfinished:
            self._go_on(card)
            yield
        row_index = -1
        while (row_index := row_index + 1) < len(rows := card.rows or []):
            self._split(card, row_index)
            for number, box in enumerate(rows[row_index].build()):
                block = card.block_of(row_index, number)
                try:
                    spans = query.spans(box.position_text)
                except QueryTooSlow:
                    self.is_too_slow = True
                    return
                found += (Match(entry_id, block, start, end) for start, end in spans)
                yield
            yield
        self._note(entry_id, found)
        self._searched[entry_id] = entry

    def _readable(self, index: int, entry: Entry, parts: frozenset[str]) -> Card:
        """Return a card of the entry with all of its text: the one on the screen, or one like it.

        Args:
            parts: that are open in it.
        """
        card = self._view.column.cards.peek(index)
        part = None if card is None else card.part
        is_folded = part is not None and part.is_hidden
        shows_all = card is not None and not is_folded and (card.is_expanded or not card.is_expandable)
        is_whole = card is not None and not card.is_cut and _is_open_as(card, parts)
        if card is not None and card.rows is not None and shows_all and is_whole:
            return card
        made = make_card(self._view.look, entry)
        made.open_parts = parts
        made.is_expanded = made.is_expandable
        if made.whole_part:
            made.open_parts |= {made.whole_part}
        if part is not None:
            made.part = replace(part, is_open=True)
        return made

    def _shown_index(self, card: Card) -> int | None:
        """Return where a card is shown, None for one that was made to be searched."""
        index = self._view.position_of(card.entry.id)
        return index if index is not None and self._view.column.cards.peek(index) is card else None

    def _go_on(self, card: Card) -> None:
        """Make some more rows of a card."""
        index, column = self._shown_index(card), self._view.column
        if index is not None:
            column.go_on(index)
        else:
            card.apply(column.width)

    def _split(self, card: Card, row_index: int) -> None:
        """Cut a row that is longer than a slice of the search affords."""
        index, column, rows = self._shown_index(card), self._view.column, card.rows
        if index is not None:
            column.split(index, row_index)
        elif rows and rows[row_index].may_split:
            rows[row_index : row_index + 1] = rows[row_index].pieces(card.content(column.width)[1])

    def _forget(self, entry_id: EntryId) -> None:
        for match in self._found.pop(entry_id, ()):
            self._marks.pop((entry_id, match.block), None)
            self._count -= 1
        self._ordered = None

    def _note(self, entry_id: EntryId, found: list[Match]) -> None:
        if not found:
            if self._current is not None and self._current.entry == entry_id:
                self._current = None
            return
        self._found[entry_id] = found
        self._count += len(found)
        self._ordered = None
        if self._current is not None and self._current.entry == entry_id and self._current not in found:
            # Its words have changed: the nearest stands for it.
            self._current = min(found, key=lambda match: abs(match.start - self._start_of_current()))
        blocks: dict[BlockId, list[tuple[int, int]]] = {}
        for match in found:
            blocks.setdefault(match.block, []).append((match.start, match.end))
        for block, stretches in blocks.items():
            self._marks[entry_id, block] = Marks(matches=tuple(stretches))

    def _start_of_current(self) -> int:
        return self._current.start if self._current is not None else 0

    def _marks_of(self, entry_id: EntryId, block: BlockId, box: Box) -> Marks:
        if self._is_closed(entry_id):
            # It shows another text than the one that was searched, e.g. the last lines.
            return self._marks_in(box)
        marks = self._marks.get((entry_id, block), NO_MARKS)
        current = self._current
        if current is not None and (current.entry, current.block) == (entry_id, block):
            return Marks(matches=marks.matches, current=(current.start, current.end))
        return marks

    def _is_closed(self, entry_id: EntryId) -> bool:
        index = self._view.position_of(entry_id)
        card = self._view.column.cards.peek(index) if index is not None else None
        if card is None:
            return False
        is_other = not _is_open_as(card, self._parts.get(entry_id, frozenset()))
        return is_other or (card.is_expandable and not card.is_expanded)

    def _marks_in(self, box: Box) -> Marks:
        """Search a box as it is painted."""
        if self._query is None or self.is_too_slow:
            return NO_MARKS
        try:
            return Marks(matches=tuple(self._query.spans(box.position_text)))
        except QueryTooSlow:
            return NO_MARKS

    # ---- going -----------------------------------------------------------------------------

    def _in_order(self) -> list[Match]:
        if self._ordered is None:
            found: Iterable[tuple[int | None, list[Match]]] = (
                (self._view.position_of(entry_id), matches) for entry_id, matches in self._found.items()
            )
            placed = sorted((index, matches) for index, matches in found if index is not None)
            self._ordered = [match for _, matches in placed for match in matches]
        return self._ordered

    def step(self, by: int) -> None:
        """Go to the next match, or the one before; around the ends."""
        ordered = self._in_order()
        if not ordered:
            self.changed.emit()
            return
        if self._current in ordered:
            place = (ordered.index(self._current) + by) % len(ordered)
        else:
            place = self._first_from_here(ordered) - (by < 0)
        self._go(ordered[place])

    def _first_from_here(self, ordered: list[Match]) -> int:
        visible = self._view.column.visible()
        here = visible[0].card_index if visible else 0
        places = (
            place for place, match in enumerate(ordered) if (self._view.position_of(match.entry) or 0) >= here
        )
        return next(places, 0)

    def _go(self, match: Match) -> None:
        index = self._view.position_of(match.entry)
        if index is None:
            return
        self._current = match
        card = self._view.column.cards[index]
        if card.part is not None and card.part.is_hidden:
            first = self._view.position_of(card.part.first)
            if first is not None:
                self._view.toggle_group(first)
                self._opened_groups.append(card.part.first)
        if card.is_expandable and not card.is_expanded:
            self._view.toggle(index)
            self._opened.append(match.entry)
        if card.is_cut:
            self._view.turn_part(index, card.whole_part)
        parts = self._parts.get(match.entry, frozenset())
        if not _is_open_as(card, parts):
            self._opened_parts.setdefault(match.entry, card.open_parts)
            self._view.set_parts(index, parts | (card.open_parts & _SHAPES))
        self._view.show_text(index, match.block, match.start)
        self.changed.emit()


_DONE: Final = object()
#: Parts that change how a text looks and not which one is shown.
_SHAPES: Final = frozenset({WRAPPED})


def _is_open_as(card: Card, parts: frozenset[str]) -> bool:
    """The same text is shown as with these parts open."""
    return not (card.open_parts ^ parts) - _SHAPES - {card.whole_part}


def _source(entry: Entry) -> str | None:
    """Return a text that holds the words the card would show, None when only the card can tell."""
    match entry:
        case UserMessage(text=text):
            return None if entry.attachments else text
        case AssistantMessage(text=text, state=state):
            return f"{words.stream_state(state)} {text}"
        case Reasoning(text=text):
            return f"{words.reasoning_title(entry)} {text}"
        case _:
            return None
