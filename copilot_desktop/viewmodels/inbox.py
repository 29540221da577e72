"""Everything that waits for the person, of all sessions, the oldest first; and answers to it.

The requests stand in the transcripts of the sessions that were opened in this run: only those have a
connection on which something can be asked. What is listed here is derived from them and nothing else, so
that a number shown anywhere is the length of this list.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.requests import Answer, OpenRequest, is_same_request
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat import ChatViewModel

#: The session and the request: requests of two sessions may have the same id.
ItemKey: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One open request.

    Attributes:
        title, folder, branch: of its session, as it is called now; foreign text.
        asked_at: when it was first seen here, in seconds since the epoch.
    """

    session_id: str
    request: OpenRequest
    title: str
    folder: str
    branch: str
    asked_at: float

    @property
    def key(self) -> ItemKey:
        return self.session_id, self.request.request_id


class Inbox(QObject):
    """Follows sessions and lists what they ask.

    Signals:
        changed(): `items` is new.
        count_changed(count): `count` is new; told after `changed`.
        failed(session_id, request_id): an answer did not get through and can be given again.
    """

    changed = Signal()
    count_changed = Signal(int)
    failed = Signal(str, str)

    def __init__(self, *, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._chats: dict[str, ChatViewModel] = {}
        #: In the order in which they were asked.
        self._items: dict[ItemKey, InboxItem] = {}
        self._told_count = 0

    # ---- what is asked ---------------------------------------------------------------------

    @property
    def items(self) -> tuple[InboxItem, ...]:
        """All open requests, the oldest first."""
        return tuple(self._items.values())

    @property
    def count(self) -> int:
        """The number of all badges."""
        return len(self._items)

    @property
    def now(self) -> float:
        """The time by which `asked_at` is told."""
        return self._clock()

    def find(self, key: ItemKey) -> InboxItem | None:
        """Return an open request, None when it is not open any more."""
        return self._items.get(key)

    def chat_of(self, session_id: str) -> ChatViewModel | None:
        """Return a session that is followed, None for any other."""
        return self._chats.get(session_id)

    def after(self, session_id: str) -> InboxItem | None:
        """Return the oldest request of another session, else of this one, None when there is none."""
        others = (item for item in self._items.values() if item.session_id != session_id)
        return next(others, next(iter(self._items.values()), None))

    # ---- answering -------------------------------------------------------------------------

    def answer(self, shown: InboxItem, answer: Answer) -> bool:
        """Answer the very request that was shown, whether or not its session is in front.

        Returns False, and does nothing, when it is not open any more or asks for something else by now.
        """
        chat = self._chats.get(shown.session_id)
        if chat is None:
            return False
        wanted = shown.request.request_id
        held = next((it for it in chat.transcript.requests if it.request_id == wanted), None)
        if held is None or not is_same_request(held, shown.request):
            return False
        chat.answer(wanted, answer)
        return True

    # ---- following -------------------------------------------------------------------------

    def follow(self, chat: ChatViewModel) -> None:
        """List what a session asks from now on, until it is forgotten."""
        session_id = chat.session_id
        self._chats[session_id] = chat
        renew = partial(self._renew, session_id)
        chat.requests_changed.connect(renew)
        chat.reset.connect(renew)
        chat.state_changed.connect(renew)
        chat.request_failed.connect(partial(self.failed.emit, session_id))
        self._renew(session_id)

    def forget(self, session_id: str) -> None:
        """A session is gone."""
        if self._chats.pop(session_id, None) is not None:
            self._renew(session_id)

    def _renew(self, session_id: str) -> None:
        chat = self._chats.get(session_id)
        requests = chat.transcript.requests if chat is not None else ()
        before = {key: item for key, item in self._items.items() if key[0] == session_id}
        if not before and not requests:
            # Most sessions, most of the time.
            return
        after: dict[ItemKey, InboxItem] = {}
        for request in requests:
            assert chat is not None
            key: ItemKey = (session_id, request.request_id)
            known = before.get(key)
            after[key] = InboxItem(
                session_id,
                request,
                chat.title,
                chat.folder,
                chat.branch,
                known.asked_at if known is not None else self._clock(),
            )
        if after == before and all(is_same_request(after[key].request, before[key].request) for key in after):
            return
        for key in before.keys() - after.keys():
            del self._items[key]
        # What was listed keeps its place; what is new comes last.
        self._items.update(after)
        self.changed.emit()
        if self.count != self._told_count:
            self._told_count = self.count
            self.count_changed.emit(self.count)


def age_words(asked_at: float, now: float) -> str:
    """Say how long ago something was asked: "just now", "2 minutes ago"."""
    minutes = int(max(0.0, now - asked_at) // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return ntr("{count} minute ago", "{count} minutes ago", minutes)
    if minutes < 24 * 60:
        return ntr("{count} hour ago", "{count} hours ago", minutes // 60)
    return ntr("{count} day ago", "{count} days ago", minutes // (24 * 60))


def waiting_words(count: int) -> str:
    """Say how much waits, "" for nothing."""
    return ntr("{count} request waits for you", "{count} requests wait for you", count) if count else ""
