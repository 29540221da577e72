"""Where a session stands: created, attached, lost and given up; and the way from one to the next.

A session is created or resumed on the server, once, by whoever needs it first. After a loss of the
connection it is resumed, and where we catch up, what was missed is told before what comes now.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S, ServerCaller
from copilot_desktop.client.catching_up import (
    ask_what_was_missed,
    newest_stored_id,
    was_active,
    without,
)
from copilot_desktop.client.errors import (
    AgentNotReady,
    FolderMissing,
    FolderSilent,
    SessionClosed,
    SessionGone,
)
from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.client.foreign_calls import TooManyThreads, call_foreign
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session_use import SessionInUse
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.local_events import ConnectionLost, ConnectionRestored, SessionOpened
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.session")

#: Creating and resuming took 0.07 to 4.7 s on a busy machine (reliability.md).
_ATTACH_TIMEOUT_S: Final = 60.0

#: A disk that slept needs seconds to come up; one on a lost network never answers.
_DISK_TIMEOUT_S: Final = 15.0

#: A prompt is mostly sent right after its session was attached, and who may use it was just asked.
_CHECKED_S: Final = 1.0

#: What tells whether the main agent is at work.
_NOTED: Final[tuple[type, ...]] = (
    events.AgentIdle,
    events.SessionIdle,
    events.SessionResumed,
    events.SessionShutdown,
    events.TurnStarted,
    events.UserPrompt,
)


class Handle(Protocol):
    """Whose life it is; `Session` is one."""

    session_id: str
    options: SessionOptions | None
    may_make_anew: Callable[[], bool]

    def offer(self, options: SessionOptions) -> None:
        """Be ready for calls of what the server is about to hear of."""


class SessionLife:
    """The standing of one session, and its events on their way in.

    Attributes:
        exists: it was created on the server, or found there.
        is_attached: the server sends its events to us.
        is_closed: it was given up; that is final.
        is_running: a run of the main agent is on.
        was_lost: it was attached when the connection was lost, and nobody has attached or left it
            since.
        prepare_use: called at every attaching, before the first command.

    Args:
        is_remote: the folder of the session is not looked for on this computer.
        catches_up: after a loss of the connection, what happened meanwhile is told first.
        check_use: raises SessionInUse when another process has the session open.
    """

    def __init__(
        self,
        handle: Handle,
        caller: ServerCaller,
        routes: EventRoutes,
        *,
        exists: bool,
        is_remote: bool,
        catches_up: bool,
        check_use: Callable[[], Awaitable[None]],
    ) -> None:
        self.exists = exists
        self.is_attached = False
        self.is_closed = False
        self.is_running = False
        self.was_lost = False
        self.prepare_use: Callable[[], Awaitable[None]] = _nothing
        self._handle = handle
        self._caller = caller
        self._routes = routes
        self._is_remote = is_remote
        self._catches_up = catches_up
        self._check_use = check_use
        #: When it was found that no other process has it open, by the monotonic clock.
        self._checked_at = 0.0
        #: It holds a prompt, so that the server keeps it.
        self._was_used = exists
        self._losses = 0
        self._attaching = asyncio.Lock()
        #: What comes while we catch up; it is told after what was missed.
        self._held: list[Any] | None = None
        #: Types of events that somebody here handles and that the server sends to nobody else.
        self._interests: list[str] = []
        routes.add(self._note, _NOTED)

    def check_open(self) -> None:
        """Raise SessionClosed when it was given up."""
        if self.is_closed:
            raise SessionClosed(self._handle.session_id)

    def end(self) -> None:
        """Note that the session is given up. Makes no call."""
        self.is_closed = True
        self.is_attached = self.is_running = self.was_lost = False

    async def ask(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any:
        """Call a method of the session as it stands, attached or not. Raises as `ServerCaller.call`."""
        return await self._caller.call(
            method, {"sessionId": self._handle.session_id, **(params or {})}, timeout_s=timeout_s
        )

    # ---- events ----------------------------------------------------------------------------

    def receive(self, params: Any) -> None:
        """Take the params of a `session.event` notification that came the ordinary way."""
        if self._held is not None:
            self._held.append(params)
            return
        self._routes.newest = params
        if (event := parse_event(params)) is not None:
            self._routes.tell(event)

    def _hold(self, held: list[Any] | None) -> None:
        """Keep what comes in `held` from now on; None tells it as it comes."""
        self._held = held
        self._routes.is_held = held is not None

    def _note(self, event: SessionEvent) -> None:
        if event.agent_id:
            return
        match event:
            case events.SessionResumed():
                # Whoever it was may have gone, and may not: it is looked once more.
                self._checked_at = 0.0 if event.was_in_use else self._checked_at
            case events.TurnStarted() | events.UserPrompt():
                self.is_running = self._was_used = True
            case _:
                self.is_running = False

    def connection_lost(self, reason: str) -> None:
        """The server has ended: what it had not finished will not be finished."""
        self._losses += 1
        self.is_running = False
        # Whatever it holds is stored, and will be told when we catch up again.
        self._hold(None)
        if self.is_attached:
            self.is_attached = False
            self.was_lost = True
            self._routes.tell(ConnectionLost(at=time.time(), reason=reason))

    # ---- attaching -------------------------------------------------------------------------

    async def attach(self, *, for_prompt: bool = False) -> bool:
        """Create or resume the session; True when what was missed was told.

        Does nothing when it is attached, but for a prompt that is to begin a turn: then it is looked
        once more whether another process has opened the session meanwhile.

        Raises:
            SessionInUse: it has; the session is left.
            What `Session.attach` raises.
        """
        async with self._attaching:
            self.check_open()
            is_due = for_prompt and time.monotonic() - self._checked_at > _CHECKED_S
            if self.is_attached and not self.is_running and is_due:
                await self._check_again()
            if self.is_attached:
                return False
            options = self._handle.options
            if options is None:
                raise AgentNotReady("the session has no options yet")
            if not self._is_remote:
                await _check_folder(options.folder)
            self._handle.offer(options)
            was_there = self.exists
            catches_up = self._catches_up and self.was_lost and was_there
            # Nothing is told of a session that turns out to be another's.
            self._hold([] if was_there else None)
            held: Sequence[Any] = ()
            try:
                await self._enter(options)
                # Now, not with the first command: what that starts may ask at once.
                await self._tell_interests()
                await self.prepare_use()
                held = await self._catch_up() if catches_up else self._held or ()
            finally:
                # After a failure nothing is told: it is stored, and will be missed the next time.
                self._hold(None)
            for params in held:
                self.receive(params)
            if was_there and not self._checked_at:
                # The server said with the resuming that another process had it open. One that is not
                # seen now may be seen before the next prompt.
                await self._check_again()
                self._checked_at = 0.0
        return catches_up

    async def _enter(self, options: SessionOptions) -> None:
        """Create or resume, by what is known of the session."""
        session_id = self._handle.session_id
        losses = self._losses
        is_new = not self.exists
        if not is_new:
            await self._check_use()
        try:
            await self._open(options, is_new=is_new)
        except SessionGone:
            if self._was_used and not self._handle.may_make_anew():
                raise
            _log.info("session %s was lost before its first answer; made anew", session_id)
            is_new = True
            await self._open(options, is_new=True)
        if not is_new:
            await self._check_again()
        if losses != self._losses:
            raise ConnectionClosed("the agent ended while the session was opened")
        if self.is_closed:
            # Given up meanwhile: the server must not go on telling us.
            await self._leave()
            raise SessionClosed(session_id)
        self.is_attached = self.exists = True
        self.was_lost = False
        provider = options.provider_name
        if is_new:
            self._routes.tell(SessionOpened(str(options.folder), options.model, provider=provider))
        elif provider:
            self._routes.tell(SessionOpened(provider=provider))

    async def _check_again(self) -> None:
        """Leave a session that another process has opened meanwhile; nothing of it runs here."""
        try:
            await self._check_use()
        except SessionInUse:
            self.is_attached = False
            await self._leave()
            raise
        self._checked_at = time.monotonic()

    def declare_interest(self, event_type: str) -> Callable[[], None]:
        """Tell the server of it at every attaching; return what ends that."""
        self._interests.append(event_type)

        def end() -> None:
            if event_type in self._interests:
                self._interests.remove(event_type)

        return end

    async def _tell_interests(self) -> None:
        for event_type in dict.fromkeys(self._interests):
            try:
                await self.ask(methods.REGISTER_INTEREST, {"eventType": event_type})
            except (ResponseError, TimeoutError) as error:
                _log.info("session %s hears nothing of %s: %s", self._handle.session_id, event_type, error)

    async def _open(self, options: SessionOptions, *, is_new: bool) -> None:
        session_id = self._handle.session_id
        method = methods.SESSION_CREATE if is_new else methods.SESSION_RESUME
        params = (options.params if is_new else options.resume_params)(session_id)
        try:
            await self._caller.call(method, params, timeout_s=_ATTACH_TIMEOUT_S)
        except ResponseError as error:
            if not is_new and "session not found" in error.message.lower():
                raise SessionGone(session_id) from error
            raise

    async def _catch_up(self) -> Sequence[Any]:
        """Tell what was missed; return what has come since, to be received now."""
        session_id = self._handle.session_id
        try:
            missed = await ask_what_was_missed(self.ask, newest_stored_id(self._routes.newest))
        except (ResponseError, TimeoutError) as error:
            _log.warning("session %s is followed again, with a gap: %s", session_id, error)
            return self._held or ()
        held = self._held
        self._hold(None)
        if held is None:
            raise ConnectionClosed("the agent ended while the session was resumed")
        for event in missed.events:
            self.receive({"sessionId": session_id, "event": event})
        self.is_running = missed.is_running if missed.is_running is not None else was_active(held)
        self._routes.tell(ConnectionRestored(at=time.time(), is_running=self.is_running))
        return without(held, missed.events)

    async def detach(self) -> None:
        """Leave the session; the server keeps it. Does nothing when not attached."""
        self.was_lost = False
        async with self._attaching:
            if not self.is_attached:
                return
            self.is_attached = False
            try:
                await self._leave()
            finally:
                if self.is_running:
                    # It goes on with its other clients, and nobody tells us what comes of it.
                    self.is_running = False
                    self._routes.tell(ConnectionLost(at=time.time(), reason=tr("the session was left")))

    async def _leave(self) -> None:
        await self.ask(methods.SESSION_DETACH)


async def _nothing() -> None:
    """Nothing is to be done before the session is used."""


async def _check_folder(folder: Path) -> None:
    """Raise FolderMissing or FolderSilent when `folder` cannot be worked in."""
    try:
        async with asyncio.timeout(_DISK_TIMEOUT_S):
            # In a thread that nobody waits for: a disk that does not answer holds it for ever.
            is_there = await call_foreign(folder.is_dir)
    except (TimeoutError, TooManyThreads) as error:
        raise FolderSilent(str(folder)) from error
    except OSError as error:
        raise FolderMissing(str(folder)) from error
    if not is_there:
        raise FolderMissing(str(folder))
