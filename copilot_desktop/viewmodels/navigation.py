"""What is in front in the main window, and the ways from one page or session to another."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.own_windows import OwnWindows
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.search_places import FoundPlace

#: Pages that come over another one and go again by the same command.
_TURNED: Final = (Page.PROCESS, Page.RULES, Page.DECISIONS, Page.CUSTOMIZE)

_log = logging.getLogger("copilot_desktop.ui")


class Navigation(QObject):
    """The page in front, and the session on it.

    Attributes:
        page: what is in front.
        chat: the session in front, None on any other page.

    Signals:
        page_changed(): `page` or `chat` is new.
        place_wanted(place): the session of a `FoundPlace` is in front; the place in it is to be shown.
    """

    page_changed = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        chats: Chats,
        own_windows: OwnWindows,
        search: SearchViewModel,
        *,
        first_page: Callable[[], Page],
        leaving: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Begin on the first page.

        Args:
            first_page: where a new session is begun now.
            leaving: called when another session, or none, comes to the front.
        """
        super().__init__(parent)
        self.page = Page.START
        self.chat: ChatViewModel | None = None
        self._chats = chats
        self._own_windows = own_windows
        self._search = search
        self._first_page = first_page
        self._leaving = leaving
        #: The page, and the session on it, that each of these came over.
        self._before: dict[Page, tuple[Page, str]] = {}
        self._before_search: tuple[Page, str] = (Page.START, "")

    def show(self, page: Page, chat: ChatViewModel | None = None) -> None:
        """Bring a page to the front."""
        if self.chat is not chat:
            self._leaving()
        if chat is not None:
            chat.catch_up()
        self.page = page
        self.chat = chat
        self._chats.set_front(chat)
        self._search.set_shown(page is Page.SEARCH)
        self.page_changed.emit()
        _log.info("page in front: %s", page.value)
        self._chats.drop_deleted()

    def show_first(self) -> None:
        """Bring the page to the front where a new session is begun."""
        self.show(self._first_page())

    def show_process(self) -> None:
        """Bring the page of the agent's process to the front; again, what was there before."""
        self._turn(Page.PROCESS)

    def show_customize(self) -> None:
        """Bring what sessions are given to the front; again, what was there before."""
        self._turn(Page.CUSTOMIZE)

    def show_rules(self) -> None:
        """Bring the page of remembered rules to the front; again, what was there before."""
        self._turn(Page.RULES)

    def show_decisions(self) -> None:
        """Bring the log of decisions to the front; again, what was there before."""
        self._turn(Page.DECISIONS)

    def _turn(self, turned: Page) -> None:
        """Bring a page to the front that goes again by the same command."""
        if self.page is not turned:
            # Of two such pages one after the other, neither leads back to the other for ever.
            beneath = self._before.get(self.page) if self.page in _TURNED else None
            self._before[turned] = beneath or self._place()
            self.show(turned)
            return
        page, session_id = self._before.get(turned, (Page.START, ""))
        if self._can_be_in_front(session_id):
            self.open_session(session_id)
        elif page is Page.NEW_SESSION:
            self.show_first()
        else:
            self.show(page if page is Page.SEARCH else Page.START)

    def show_search(self, words: str) -> None:
        """Bring the search of all sessions to the front, with what was looked for last or `words`."""
        if self.page is not Page.SEARCH:
            self._before_search = self._place()
        if words:
            self._search.set_query(words)
        self.show(Page.SEARCH)

    def leave_search(self) -> None:
        """Go back where the person was before the search."""
        page, session_id = self._before_search
        if self._can_be_in_front(session_id):
            self.open_session(session_id)
        else:
            self.show(Page.START if page is Page.CHAT else page)

    def open_session(self, session_id: str) -> None:
        """Bring a session to the front, or the window of its own that it has."""
        if not self._own_windows.raise_window(session_id):
            self.show(Page.CHAT, self._chats.open(session_id))

    def go_to(self, place: FoundPlace) -> None:
        """Bring the session of a place to the front, and have the place shown."""
        self.open_session(place.session_id)
        if place.entry_id:
            self.place_wanted.emit(place)

    def open_neighbour(self, offset: int, here: str) -> None:
        """Bring the session `offset` places further down the sidebar to the front.

        Args:
            here: counted from this session; "" for the one in front.
        """
        if session_id := self._chats.listed.neighbour(here or self._front_id(), offset):
            self.open_session(session_id)

    def tear_off(self, session_id: str) -> None:
        """Give a session a window of its own; the main window goes on to another page."""
        chat = self._chats.open(session_id)
        if chat is self.chat:
            self.show_first()
        chat.catch_up()
        self._own_windows.open(chat)

    def leave(self, session_ids: Iterable[str]) -> None:
        """Show these sessions nowhere any more."""
        left = frozenset(session_ids)
        for session_id in left:
            self._own_windows.close(session_id)
        if self.chat is not None and self.chat.session_id in left:
            self.show_first()

    def _can_be_in_front(self, session_id: str) -> bool:
        """Tell whether a session that was in front can be so again, whatever the list is filtered by."""
        is_known = session_id in self._chats.listed.known_ids()
        return is_known and session_id not in self._own_windows.session_ids

    def _front_id(self) -> str:
        return self.chat.session_id if self.chat is not None else ""

    def _place(self) -> tuple[Page, str]:
        return self.page, self._front_id()
