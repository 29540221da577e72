"""Gives sessions back to the agent that nobody has used for a while.

The CLI keeps about 3 MB for each session that it has loaded. One that is given back stays as it is
here, and is loaded again by the next thing that is done with it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.session.entries import ToolCall, ToolState
from copilot_desktop.session.transcript import Activity
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.underway import LOOK_BACK, has_prompt_underway

_log = logging.getLogger("copilot_desktop.session")

#: A task of these states is over; an agent that is idle waits for further messages, which nobody will send.
_ENDED: Final = frozenset({"idle", "completed", "failed", "cancelled"})


class Events(Protocol):
    """Tells what happens in sessions; `CopilotClient` is one."""

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """Call `handler(session_id, event)` for each raw event; return what ends that."""


class IdleRelease(QObject):
    """One timer for all sessions. It runs only while one of them could be given back later.

    A session that cannot be given back, because of a task in the background for one, is not asked about
    again until something happens in it: the server tells when a task ends or a queue changes.

    Args:
        events: of all sessions.
        idle_minutes: tells after how many minutes; 0 for never.
        clock: a monotonic clock in seconds.
    """

    def __init__(
        self,
        chats: Chats,
        scope: TaskScope,
        *,
        events: Events,
        idle_minutes: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._scope = scope
        self._idle_minutes = idle_minutes
        self._clock = clock
        #: When something last happened in a session, or it was last in front.
        self._used: dict[str, float] = {}
        #: How often a session was used: two uses may fall into one tick of a clock.
        self._uses: dict[str, int] = {}
        self._shown: frozenset[str] = frozenset()
        #: Sessions that could not be given back and in which nothing has happened since.
        self._held: set[str] = set()
        self._asked_about = ""
        self._unsubscribe = events.on_event(self._take_event)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._release_due)
        chats.added.connect(self._follow)
        chats.shown_changed.connect(self._on_shown)
        for chat in chats.opened:
            self._follow(chat)

    def close(self) -> None:
        """Give nothing back any more."""
        self._unsubscribe()
        self._timer.stop()

    @property
    def is_ticking(self) -> bool:
        """A session may have to be given back later."""
        return self._timer.isActive()

    def settings_changed(self) -> None:
        """The person has chosen another time."""
        self._arm()

    def release_now(self) -> None:
        """Give back every session that is idle, however short; on the person's word."""
        self._scope.start(self._release(lambda _session_id: True), name="release-sessions")

    # ---- following -------------------------------------------------------------------------

    def _follow(self, chat: ChatViewModel) -> None:
        self._used[chat.session_id] = self._clock()
        chat.state_changed.connect(lambda: self._note_use(chat))

    def _note_use(self, chat: ChatViewModel) -> None:
        self._used[chat.session_id] = self._clock()
        self._uses[chat.session_id] = self._uses.get(chat.session_id, 0) + 1
        self._held.discard(chat.session_id)
        if not self._timer.isActive():
            self._arm()

    def _take_event(self, session_id: str, _event: dict[str, Any]) -> None:
        if session_id == self._asked_about:
            self._asked_about = ""
        if session_id in self._held:
            self._held.discard(session_id)
            self._used[session_id] = self._clock()
            self._arm()

    def _on_shown(self) -> None:
        shown = self._chats.shown_ids
        self._used.update(dict.fromkeys(self._shown | shown, self._clock()))
        self._held -= self._shown | shown
        self._shown = shown
        self._arm()

    def _candidates(self) -> list[ChatViewModel]:
        return [
            chat
            for chat in self._chats.opened
            if chat.session_id not in self._chats.shown_ids and is_releasable(chat.conversation)
        ]

    def _arm(self) -> None:
        """Come back when the first of the sessions is due."""
        minutes = self._idle_minutes()
        ids = [chat.session_id for chat in self._candidates() if chat.session_id not in self._held]
        if not ids or not minutes:
            self._timer.stop()
            return
        due = min(self._used[session_id] for session_id in ids) + 60 * minutes
        self._timer.start(max(0, round(1000 * (due - self._clock()))))

    # ---- releasing -------------------------------------------------------------------------

    def _release_due(self) -> None:
        self._scope.start(self._release(self._is_due), name="release-sessions")

    def _is_due(self, session_id: str) -> bool:
        minutes = self._idle_minutes()
        is_idle = self._clock() - self._used[session_id] >= 60 * minutes
        return minutes > 0 and is_idle and session_id not in self._held

    async def _release(self, is_due: Callable[[str], bool]) -> None:
        for chat in self._candidates():
            if is_due(chat.session_id):
                await self._release_one(chat)
        self._arm()

    def _hold(self, session_id: str) -> None:
        """Leave a session alone until something happens in it."""
        if self._asked_about == session_id:
            self._held.add(session_id)
        else:
            # It has happened while the server was asked: the answer may be of before.
            self._used[session_id] = self._clock()

    async def _release_one(self, chat: ChatViewModel) -> None:
        conversation, uses = chat.conversation, self._uses.get(chat.session_id, 0)
        self._asked_about = chat.session_id
        try:
            if await _has_work(conversation):
                self._hold(chat.session_id)
                return
            # Asking took a moment, in which the person may have come back.
            is_same = (
                self._uses.get(chat.session_id, 0) == uses and chat.session_id not in self._chats.shown_ids
            )
            if not is_same or not is_releasable(conversation):
                return
            await conversation.session.detach()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("session %s was not given back: %s", chat.session_id, error)
            self._hold(chat.session_id)
            return
        _log.info("session %s was idle and is given back", chat.session_id)
        chat.notify_state()


def is_releasable(conversation: Conversation) -> bool:
    """Tell whether nothing goes on in a session, as far as is known here."""
    transcript = conversation.transcript
    if not conversation.is_attached or transcript.activity is not Activity.IDLE or transcript.requests:
        return False
    if has_prompt_underway(transcript):
        return False
    entries = transcript.entries
    for index in range(len(entries) - 1, max(-1, len(entries) - 1 - LOOK_BACK), -1):
        entry = entries[index]
        if isinstance(entry, ToolCall) and (
            not entry.state.is_settled or (entry.agent is not None and entry.agent.state is ToolState.RUNNING)
        ):
            return False
    return True


async def _has_work(conversation: Conversation) -> bool:
    """Ask the server whether something waits or runs that we may not know of."""
    session = conversation.session
    try:
        queue = await session.queue.read()
        if queue.items or queue.steering or queue.in_flight_steering:
            return True
    except MethodUnsupported:
        # An old CLI has no queue that outlives its turn.
        _log.debug("session %s: this CLI tells no queue", conversation.session_id)
    try:
        if any(task.status not in _ENDED for task in await session.tasks.list()):
            return True
        # A prompt that the session sends to itself later would never be sent.
        return bool(await session.schedule.list())
    except MethodUnsupported:
        # Then what our transcript knows of has to do.
        return False
