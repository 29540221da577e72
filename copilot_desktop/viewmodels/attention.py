"""What a person who looks elsewhere has to know of their sessions: one waits, failed, or has finished.

Nothing is told of the session that is in front of an active window. While the window is active, what
waits in another session is shown within it; while it is not, the desktop tells what is switched on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    ErrorNotice,
    Notice,
    NoticeKind,
    UserMessage,
)
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.settings import Settings
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.request_words import asked_line

#: Of a title and of a sentence that leave our window.
_MAX_TITLE: Final = 60
_MAX_TEXT: Final = 140

#: Of what a sentence is made of: enough for the longest key that is known, which is taken out whole.
_LONG: Final = 1000

#: The same of the same session is not told again sooner.
_QUIET_S: Final = 10.0

#: Of the newest entries, looked at for how a turn has ended.
_LOOK_BACK: Final = 50


class Kind(Enum):
    """What has happened to a session."""

    WAITING = "waiting"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Message:
    """What the desktop tells: plain, of one line each, and without secrets.

    Attributes:
        is_urgent: somebody has to do something before the work goes on.
    """

    session_id: str
    kind: Kind
    title: str
    text: str
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Absence:
    """What has happened while the window was not looked at, over all sessions.

    Attributes:
        done, failed: sessions whose last turn since then ended so.
        waiting: sessions that wait now.
        session_id: the one to look at first: one that waits, else one that failed, else one that is done.
    """

    done: int = 0
    failed: int = 0
    waiting: int = 0
    session_id: str = ""


class Notifications(Protocol):
    """The desktop's notifications: at most one for each session."""

    def show(self, message: Message) -> None:
        """Show a message; it takes the place of one before of the same session."""

    def close(self, session_id: str) -> None:
        """Take the message of a session away, if there is one."""


class _Silent:
    """Where the desktop shows no notifications."""

    def show(self, message: Message) -> None:
        """Do nothing."""

    def close(self, session_id: str) -> None:
        """Do nothing."""


@dataclass(slots=True)
class _Followed:
    """What was known of a session the last time."""

    was_running: bool
    requests: tuple[OpenRequest, ...]


_Outcome: TypeAlias = tuple[Kind, str]


class Attention(QObject):
    """Follows every session that was opened, and tells.

    Signals:
        opened(session_id): the person has clicked the message of a session; bring the window.
        returned(absence): the window is looked at again, and an `Absence` has something in it.
        working_changed(): `is_working` is another one.

    Args:
        clean: takes secrets out of text.

    Attributes:
        notifications: where to tell; silent until it is set.
    """

    opened = Signal(str)
    returned = Signal(object)
    working_changed = Signal()

    def __init__(
        self,
        chats: Chats,
        settings: Callable[[], Settings],
        *,
        clean: Callable[[str], str],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._settings = settings
        self._clean = clean
        self._clock = clock
        self.notifications: Notifications = _Silent()
        self._is_active = True
        self._followed: dict[str, _Followed] = {}
        self._is_working = False
        self._told_at: dict[tuple[str, Kind], float] = {}
        #: The request that the message of a session tells of.
        self._told_of: dict[str, str] = {}
        #: How the last turn of a session ended while the window was not looked at.
        self._ended: dict[str, Kind] = {}
        chats.added.connect(self._follow)
        chats.shown_changed.connect(self._on_shown)
        for chat in chats.opened:
            self._follow(chat)

    @property
    def is_working(self) -> bool:
        """A turn runs that does not wait for the person."""
        return self._is_working

    def _renew_working(self) -> None:
        is_working = any(it.was_running and not it.requests for it in self._followed.values())
        if is_working != self._is_working:
            self._is_working = is_working
            self.working_changed.emit()

    # ---- the window ------------------------------------------------------------------------

    @property
    def is_window_active(self) -> bool:
        return self._is_active

    def set_window_active(self, is_active: bool) -> None:
        """The window is looked at, or no more."""
        if is_active == self._is_active:
            return
        self._is_active = is_active
        if not is_active:
            self._ended.clear()
            return
        self._on_shown()
        ended = {session_id: kind for session_id, kind in self._ended.items() if self._is_open(session_id)}
        self._ended.clear()
        shown = self._chats.shown_ids
        waiting = [chat.session_id for chat in self._chats.opened if chat.transcript.requests]
        failed = [session_id for session_id, kind in ended.items() if kind is Kind.FAILED]
        done = [session_id for session_id, kind in ended.items() if kind is Kind.DONE]
        # What is shown tells by itself what has become of it; and what waited before is no news.
        if not shown.issuperset(ended):
            first = next(session_id for session_id in (*waiting, *failed, *done) if session_id not in shown)
            self.returned.emit(Absence(len(done), len(failed), len(waiting), first))

    def asked_in(self, session_id: str) -> str:
        """Return the id of the request that the last message of a session told of, "" for none."""
        return self._told_of.get(session_id, "")

    def activate(self, session_id: str) -> None:
        """The person has clicked the message of a session."""
        self.notifications.close(session_id)
        self.opened.emit(session_id)

    def _is_open(self, session_id: str) -> bool:
        return session_id in self._followed

    def _on_shown(self) -> None:
        if self._is_active:
            for session_id in self._chats.shown_ids:
                self.notifications.close(session_id)

    # ---- sessions --------------------------------------------------------------------------

    def _follow(self, chat: ChatViewModel) -> None:
        session_id = chat.session_id
        self._followed[session_id] = _Followed(chat.is_running, chat.transcript.requests)
        chat.state_changed.connect(lambda: self._on_state(chat))
        chat.reset.connect(lambda: self._on_reset(chat))
        chat.requests_changed.connect(lambda: self._on_requests(chat))
        chat.destroyed.connect(lambda: self._forget(session_id))

    def _forget(self, session_id: str) -> None:
        followed = self._followed.pop(session_id, None)
        self.notifications.close(session_id)
        if followed is not None and followed.was_running:
            # It was deleted while it worked: nobody else says that it does no more.
            self._renew_working()

    def _on_reset(self, chat: ChatViewModel) -> None:
        # Its history was read: what stands in it has happened before.
        followed = self._followed[chat.session_id]
        followed.was_running = chat.is_running
        followed.requests = chat.transcript.requests
        self._renew_working()

    def _on_state(self, chat: ChatViewModel) -> None:
        followed = self._followed[chat.session_id]
        was_running, followed.was_running = followed.was_running, chat.is_running
        self._renew_working()
        if was_running and not chat.is_running and not chat.transcript.requests:
            outcome = _outcome_of(chat.transcript)
            if outcome is not None:
                self._tell(chat, *outcome)

    def _on_requests(self, chat: ChatViewModel) -> None:
        followed = self._followed[chat.session_id]
        before, followed.requests = followed.requests, chat.transcript.requests
        self._renew_working()
        known = {request.request_id for request in before}
        fresh = [request for request in followed.requests if request.request_id not in known]
        if fresh:
            if self._tell(chat, Kind.WAITING, asked_line(fresh[0], limit=_LONG, is_private=True)):
                self._told_of[chat.session_id] = fresh[0].request_id
        elif not followed.requests:
            self.notifications.close(chat.session_id)

    def _tell(self, chat: ChatViewModel, kind: Kind, text: str) -> bool:
        session_id = chat.session_id
        if self._is_active:
            return False
        if kind is not Kind.WAITING:
            self._ended[session_id] = kind
        settings, now = self._settings(), self._clock()
        is_wanted = {
            Kind.WAITING: settings.notify_waiting,
            Kind.FAILED: settings.notify_failed,
            Kind.DONE: settings.notify_done,
        }[kind]
        if not is_wanted or now - self._told_at.get((session_id, kind), -_QUIET_S) < _QUIET_S:
            return False
        self._told_at[session_id, kind] = now
        self.notifications.show(
            Message(
                session_id=session_id,
                kind=kind,
                title=self._plain(chat.title, _MAX_TITLE),
                text=self._plain(text, _MAX_TEXT),
                is_urgent=kind is Kind.WAITING,
            )
        )
        return True

    def _plain(self, text: str, limit: int) -> str:
        # Cleaned before it is cut: half a secret is not known any more.
        return visible_line(one_line(self._clean(text[: 8 * limit]), limit=limit), limit)


def _outcome_of(transcript: Transcript) -> _Outcome | None:
    """Return how the last turn has ended, None when the person has stopped it."""
    entries = transcript.entries
    answer = ""
    for index in range(len(entries) - 1, max(-1, len(entries) - 1 - _LOOK_BACK), -1):
        match entries[index]:
            case ErrorNotice(agent_id="") as error if transcript.has_failed:
                return Kind.FAILED, tr("Failed: {reason}", reason=one_line(error.message, limit=_LONG))
            case Notice(kind=NoticeKind.STOPPED, fields={"budget": _}):
                return Kind.FAILED, tr("Stopped: the budget of this session is used up")
            case Notice(kind=NoticeKind.STOPPED):
                return None
            case Notice(kind=NoticeKind.CONNECTION_LOST):
                return Kind.FAILED, tr("Interrupted: the agent stopped")
            case AssistantMessage(agent_id="", text=text) if text and not answer:
                answer = one_line(str(text)[: 4 * _LONG], limit=_LONG)
            case UserMessage(is_queued=False, agent_id="", delivery=Delivery.DELIVERED):
                break
            case _:
                continue
    if transcript.has_failed:
        return Kind.FAILED, tr("Failed")
    return Kind.DONE, tr("Finished: {answer}", answer=answer) if answer else tr("Finished")
