"""The way to a place of a conversation that was found by searching all sessions.

What stands there may not have been read yet: older pages are, until the line of the log is among them
that told the text. Then its entry is shown, opened, and its words are looked for by the find bar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject

from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.search_places import FoundPlace, words_to_find
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.places import time_of

#: Of the log, so much is read at once on the way.
_STEP_BYTES: Final = 8 * 1024 * 1024

#: What is told apart in an id when the server has given it twice; the index and a transcript that is read
#: page by page may count in another order.
_NUMBER: Final = re.compile(r"[#@]\d+\Z")

#: Entries of one id that are told within so many seconds are the same.
_SAME_S: Final = 2.0


class FoundPlaces(QObject):
    """Goes to one place at a time in a view.

    Args:
        find: opens the find bar with words at an entry; `is_regex` for several of them.
        say: tells the person how it goes, "" for nothing any more.
    """

    def __init__(
        self,
        view: ChatView,
        find: Callable[[str, bool, EntryId], None],
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._find = find
        self._say = say
        self._chat: ChatViewModel | None = None
        self._place: FoundPlace | None = None

    @property
    def is_on_the_way(self) -> bool:
        """Something is read on the way to a place."""
        return self._place is not None

    def go(self, place: FoundPlace) -> None:
        """Go to a place of the conversation in the view."""
        self.cancel()
        chat = self._view.chat
        if not isinstance(chat, ChatViewModel) or chat.session_id != place.session_id:
            return
        self._chat, self._place = chat, place
        chat.reset.connect(self._go_on)
        chat.state_changed.connect(self._go_on)
        self._go_on()

    def cancel(self) -> None:
        """Go nowhere any more: the person has gone elsewhere."""
        chat, self._chat, self._place = self._chat, None, None
        if chat is not None:
            chat.reset.disconnect(self._go_on)
            chat.state_changed.disconnect(self._go_on)
            self._say("")

    def _go_on(self) -> None:
        chat, place = self._chat, self._place
        if chat is None or place is None or chat.is_loading:
            return
        entries = chat.transcript.entries
        if chat.has_older and not _is_read(place, chat.read_from, entries):
            self._say(tr("Reading earlier messages…"))
            wanted = chat.read_from - place.line if place.line >= 0 else _STEP_BYTES
            chat.load_older(wanted=min(_STEP_BYTES, wanted))
            return
        entry = entry_of(place, entries) or entry_of(replace(place, entry_id=place.otherwise), entries)
        self.cancel()
        if entry is None:
            self._say(tr("What was found is not in this conversation any more."))
            return
        self._show(entry, place)

    def _show(self, entry: Entry, place: FoundPlace) -> None:
        view = self._view
        index = view.position_of(entry.id)
        if index is None:
            return
        card = view.column.cards[index]
        if card.part is not None and card.part.is_hidden:
            first = view.position_of(card.part.first)
            if first is not None:
                view.toggle_group(first)
        if card.is_expandable and not card.is_expanded:
            view.toggle(index)
        view.show_place(index, view.column.view_height // 4)
        if place.query:
            words, is_regex = words_to_find(place)
            self._find(words, is_regex, entry.id)


def _is_read(place: FoundPlace, read_from: int, entries: Iterable[Entry]) -> bool:
    """Tell whether the page has been read that holds the place."""
    if place.line >= 0:
        return read_from <= place.line
    if entry_of(place, entries) is not None:
        return True
    oldest = next((time for entry in entries if (time := time_of(entry))), None)
    return oldest is not None and oldest <= place.time


def entry_of(place: FoundPlace, entries: Iterable[Entry]) -> Entry | None:
    """Return the entry that shows the text: of its id, of several that were given one by the time."""
    wanted = _NUMBER.sub("", place.entry_id)
    same = [entry for entry in entries if _NUMBER.sub("", entry.id) == wanted]
    exact = next((entry for entry in same if entry.id == place.entry_id), None)
    if len(same) <= 1 or not place.time:
        return exact or (same[0] if same else None)
    nearest = min(same, key=lambda entry: abs(time_of(entry) - place.time))
    if exact is not None and abs(time_of(exact) - place.time) <= _SAME_S:
        return exact
    return nearest
