"""One session of the server: its events, what it asks for, and the commands on it. No transcript.

Events are told to the handlers given to `on`, in the order of their arrival. Commands are calls
to the server; what they come to is an event again. A session is attached, that is created or
resumed on the server, by the first command that needs it, and never twice: two resumes of one
session double its events.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Protocol, TypeAlias

from copilot_desktop.client.calls.by_subject import SessionCalls
from copilot_desktop.client.catching_up import (
    ask_what_was_missed,
    newest_stored_id,
    was_active,
    without,
)
from copilot_desktop.client.client_commands import CommandRunner
from copilot_desktop.client.errors import AgentNotReady, FolderMissing, SessionClosed, SessionGone
from copilot_desktop.client.event_frames import decode_params
from copilot_desktop.client.event_routes import EventHandler, EventRoutes
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.tools.runner import ToolRunner
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.attachments import Attachment
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
)
from copilot_desktop.protocol.request_answers import answer_call, question_response
from copilot_desktop.protocol.request_events import CLOSING, OPENING
from copilot_desktop.protocol.requests import Answer, OpenRequest, QuestionAnswer
from copilot_desktop.protocol.sending import AbortReason, AgentMode, JsonSchemaFormat, SendMode, send_params
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    RequestWithdrawn,
    SessionOpened,
)

_log = logging.getLogger("copilot_desktop.session")

#: Creating and resuming took 0.07 to 4.7 s on a busy machine (reliability.md).
_ATTACH_TIMEOUT_S: Final = 60.0
CALL_TIMEOUT_S: Final = 30.0

#: What a session tells beside the server's events: facts of our own side.
OwnEvent: TypeAlias = SessionOpened | RequestWithdrawn | ConnectionLost | ConnectionRestored

#: What a session follows for itself.
_NOTED: Final[tuple[type, ...]] = (
    *OPENING,
    *CLOSING,
    events.AgentIdle,
    events.SessionIdle,
    events.SessionShutdown,
    events.TurnStarted,
    events.UserPrompt,
)


class Caller(Protocol):
    """The way to the server; `CopilotClient` is one."""

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method. Raises AgentNotReady, ResponseError, ConnectionClosed, TimeoutError."""

    def release(self, session_id: str) -> None:
        """The handle of this session is closed; forget it."""


class Session(SessionCalls):
    """A handle of one session. Made by `CopilotClient.new_session` or `.session`.

    Attributes:
        session_id: chosen by us for new sessions, so that no event can come before it is known.
        options: with what it is created or resumed; None when a provider is still to be given.
        may_make_anew: asked when the server does not know the session any more; True creates it
            once more under its id. Not asked about a session that was never used.

    Args:
        is_remote: the folder of the session is not looked for on this computer.
        catches_up: after a loss of the connection, what happened meanwhile is told first.
    """

    def __init__(
        self,
        caller: Caller,
        session_id: str,
        options: SessionOptions | None,
        *,
        is_new: bool,
        is_remote: bool = False,
        catches_up: bool = False,
    ) -> None:
        self.session_id = session_id
        self.options = options
        self.may_make_anew: Callable[[], bool] = lambda: False
        self._caller = caller
        self._exists = not is_new
        self._is_attached = False
        self._is_closed = False
        self._is_running = False
        self._is_remote = is_remote
        self._catches_up = catches_up
        #: It holds a prompt, so that the server keeps it.
        self._was_used = not is_new
        self._was_lost = False
        self._losses = 0
        self._attaching = asyncio.Lock()
        self._routes = EventRoutes(session_id)
        self._routes.add(self._note, _NOTED)
        self._closed_handlers: list[Callable[[], None]] = []
        self._requests = OpenRequests()
        #: The newest `session.event`; by it is told what was missed after a loss.
        self._newest: Any = None
        #: What comes while we catch up; it is told after what was missed.
        self._held: list[Any] | None = None
        self._tools: ToolRunner | None = None
        self._commands: CommandRunner | None = None

    # ---- state -----------------------------------------------------------------------------

    @property
    def is_attached(self) -> bool:
        """The server sends the events of this session to us."""
        return self._is_attached

    @property
    def exists_on_server(self) -> bool:
        """False for a session that was not created on the server yet."""
        return self._exists

    @property
    def is_closed(self) -> bool:
        """The handle was given up; it takes no calls and tells nothing any more."""
        return self._is_closed

    @property
    def is_running(self) -> bool:
        """A run of the main agent is on."""
        return self._is_running

    @property
    def was_lost(self) -> bool:
        """It was attached when the connection was lost, and nobody has attached or left it since."""
        return self._was_lost

    @property
    def requests(self) -> tuple[OpenRequest, ...]:
        """What waits for somebody to answer it, oldest first."""
        return self._requests.items

    @property
    def tools(self) -> ToolRunner:
        """Runs the tools of the options, and tells of it."""
        if self._tools is None:
            self._tools = ToolRunner(self)
        return self._tools

    def note_existing(self) -> None:
        """The session was found on disk: it is to be resumed, not created."""
        self._exists = True

    # ---- events ----------------------------------------------------------------------------

    def on(self, handler: EventHandler, *kinds: type) -> Callable[[], None]:
        """Call `handler(event)` for each event, in order of arrival; return what unsubscribes.

        Args:
            handler: a plain function. What it raises is logged and keeps no other from being
                called.
            kinds: classes of `protocol.events` and of `session.local_events`; only their
                events are told. Everything when there are none.

        Raises:
            SessionClosed: the handle was given up.
        """
        self._check_open()
        return self._routes.add(handler, kinds)

    def on_closed(self, handler: Callable[[], None]) -> Callable[[], None]:
        """Call `handler()` once when the handle is given up; return what unsubscribes."""
        self._check_open()
        self._closed_handlers.append(handler)

        def unsubscribe() -> None:
            if handler in self._closed_handlers:
                self._closed_handlers.remove(handler)

        return unsubscribe

    def receive(self, params: Any) -> None:
        """Take the params of a `session.event` notification, or what the fast lane made of it."""
        if self._held is not None:
            self._held.append(decode_params(params[1]) if isinstance(params, tuple) else params)
            return
        self._newest = params
        if isinstance(params, tuple):
            self._routes.take(params)
        elif (event := parse_event(params)) is not None:
            self._routes.tell(event)

    def tell(self, event: SessionEvent | OwnEvent) -> None:
        """Call the handlers that want `event`."""
        self._routes.tell(event)

    def _note(self, event: SessionEvent) -> None:
        self._requests.note(event)
        if event.agent_id:
            return
        match event:
            case events.TurnStarted() | events.UserPrompt():
                self._is_running = self._was_used = True
            case events.AgentIdle() | events.SessionIdle() | events.SessionShutdown():
                self._is_running = False
            case _:
                return

    def connection_lost(self, reason: str) -> None:
        """The server has ended: what it had not finished will not be finished."""
        self._losses += 1
        self._requests.clear()
        self._is_running = False
        # Whatever it holds is stored, and will be told when we catch up again.
        self._held = None
        if self._is_attached:
            self._is_attached = False
            self._was_lost = True
            self.tell(ConnectionLost(at=time.time(), reason=reason))

    # ---- life ------------------------------------------------------------------------------

    async def attach(self) -> None:
        """Create or resume the session on the server. Does nothing when it is attached.

        After a loss of the connection it is resumed, and where we catch up, the handlers are told
        what was missed, then `ConnectionRestored`, then what comes now.

        Raises:
            FolderMissing: the working directory does not exist.
            SessionGone: the server does not know the session (any more).
            SessionClosed: the handle was given up.
            AgentNotReady, ResponseError, ConnectionClosed, TimeoutError.
        """
        async with self._attaching:
            self._check_open()
            if self._is_attached:
                return
            options = self.options
            if options is None:
                raise AgentNotReady("the session has no options yet")
            if not self._is_remote and not await asyncio.to_thread(options.folder.is_dir):
                raise FolderMissing(str(options.folder))
            self._offer(options)
            catches_up = self._catches_up and self._was_lost and self._exists
            self._held = [] if catches_up else None
            held: Sequence[Any] = ()
            try:
                await self._enter(options)
                if catches_up:
                    held = await self._catch_up()
            finally:
                # After a failure nothing is told: it is stored, and will be missed the next time.
                self._held = None
            for params in held:
                self.receive(params)
        if catches_up and self._is_running:
            await self._take_up_requests()

    async def _enter(self, options: SessionOptions) -> None:
        """Create or resume, by what is known of the session."""
        losses = self._losses
        is_new = not self._exists
        try:
            await self._open(options, is_new=is_new)
        except SessionGone:
            if self._was_used and not self.may_make_anew():
                raise
            _log.info("session %s was lost before its first answer; made anew", self.session_id)
            is_new = True
            await self._open(options, is_new=True)
        if losses != self._losses:
            raise ConnectionClosed("the agent ended while the session was opened")
        if self._is_closed:
            # Given up meanwhile: the server must not go on telling us.
            await self._leave()
            raise SessionClosed(self.session_id)
        self._is_attached = self._exists = True
        self._was_lost = False
        if is_new:
            self.tell(SessionOpened(folder=str(options.folder), model=options.model))

    async def _catch_up(self) -> Sequence[Any]:
        """Tell what was missed; return what has come since, to be received now."""
        try:
            missed = await ask_what_was_missed(self._bare_call, newest_stored_id(self._newest))
        except (ResponseError, TimeoutError) as error:
            _log.warning("session %s is followed again, with a gap: %s", self.session_id, error)
            return self._held or ()
        held, self._held = self._held, None
        if held is None:
            raise ConnectionClosed("the agent ended while the session was resumed")
        for event in missed.events:
            self.receive({"sessionId": self.session_id, "event": event})
        self._is_running = missed.is_running if missed.is_running is not None else was_active(held)
        self.tell(ConnectionRestored(at=time.time(), is_running=self._is_running))
        return without(held, missed.events)

    async def _take_up_requests(self) -> None:
        try:
            await self.restore_requests()
        except (ResponseError, TimeoutError) as error:
            _log.info("session %s: open permissions are not told: %s", self.session_id, error)

    def _offer(self, options: SessionOptions) -> None:
        """Be ready for calls of what the server is about to hear of: nobody else answers them."""
        if options.tools or self._tools is not None:
            self.tools.declare(options.tools)
        if options.commands and self._commands is None:
            self._commands = CommandRunner(self)
        if self._commands is not None:
            self._commands.declare(options.commands)

    async def _open(self, options: SessionOptions, *, is_new: bool) -> None:
        method = methods.SESSION_CREATE if is_new else methods.SESSION_RESUME
        params = (options.params if is_new else options.resume_params)(self.session_id)
        try:
            await self._caller.call(method, params, timeout_s=_ATTACH_TIMEOUT_S)
        except ResponseError as error:
            if not is_new and "session not found" in error.message.lower():
                raise SessionGone(self.session_id) from error
            raise

    async def detach(self) -> None:
        """Leave the session; the server keeps it on disk, and the next command resumes it.

        Does nothing when not attached.
        """
        self._was_lost = False
        async with self._attaching:
            if self._is_attached:
                self._is_attached = False
                await self._leave()

    async def _leave(self) -> None:
        await self._bare_call(methods.SESSION_DETACH)

    async def close(self) -> None:
        """Detach and give the handle up, whatever comes of detaching."""
        try:
            await self.detach()
        finally:
            self.give_up()

    async def destroy(self) -> None:
        """End the session for all clients, keep its history, and give the handle up."""
        self._check_open()
        await self._bare_call(methods.SESSION_DESTROY)
        self.give_up()

    def give_up(self) -> None:
        """Let go of every handler; the handle is of no use afterwards. Makes no call."""
        if self._is_closed:
            return
        self._is_closed = True
        self._is_attached = self._is_running = self._was_lost = False
        self._requests.clear()
        self._caller.release(self.session_id)
        handlers, self._closed_handlers = self._closed_handlers, []
        for handler in handlers:
            try:
                handler()
            except Exception:  # noqa: BLE001 - foreign code, as in `tell`
                _log.exception("a handler of session %s failed", self.session_id)
        self._routes.clear()

    # ---- commands --------------------------------------------------------------------------

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any:
        """Call a method of the session, attaching first if needed.

        Args:
            params: without the `sessionId`.

        Raises:
            SessionClosed: the handle was given up.
            MethodUnsupported: this CLI has no such method.
            FolderMissing, SessionGone, AgentNotReady, ResponseError, ConnectionClosed, TimeoutError.
        """
        self._check_open()
        await self.attach()
        return await self._bare_call(method, params, timeout_s=timeout_s)

    async def _bare_call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any:
        return await self._caller.call(
            method, {"sessionId": self.session_id, **(params or {})}, timeout_s=timeout_s
        )

    async def send(
        self,
        prompt: str,
        *,
        attachments: Sequence[Attachment] = (),
        mode: SendMode | None = None,
        agent_mode: AgentMode | None = None,
        prepend: bool = False,
        display_prompt: str = "",
        response_format: JsonSchemaFormat | None = None,
        request_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Send a prompt and return the message id the server gave it.

        Args:
            mode: what happens to it while the session works: it waits for its turn (None,
                ENQUEUE) or steers the running one (IMMEDIATE).
            agent_mode: for this prompt only.
            prepend: to the front of the queue.
            display_prompt: what the history shows in its place.
            request_headers: go to the model server with this prompt's requests.

        Raises:
            As `call`. After ConnectionClosed and TimeoutError the prompt may have arrived.
        """
        params = send_params(
            prompt,
            attachments=attachments,
            mode=mode,
            agent_mode=agent_mode,
            prepend=prepend,
            display_prompt=display_prompt,
            response_format=response_format,
            request_headers=request_headers,
        )
        answer = await self.call(methods.SESSION_SEND, params)
        return str(answer.get("messageId", "")) if isinstance(answer, dict) else ""

    async def abort(self, reason: AbortReason | None = None) -> None:
        """Stop the running turn; its end comes as events. Queued prompts are dropped with it.

        Does nothing when the session is not attached: then nothing of it runs.
        """
        self._check_open()
        if self._is_attached:
            await self._bare_call(methods.SESSION_ABORT, {"reason": reason} if reason else None)

    # ---- answers ---------------------------------------------------------------------------

    async def answer(self, request: OpenRequest, answer: Answer) -> bool:
        """Answer an open request of any kind; False when it is not open any more.

        The request leaves `requests` by the event that settles it for everybody, or here when
        the server says that nobody waits for it any more. An answer to a request that has left
        already is not sent: it may belong to an earlier life of the server. Nor is one to a
        request that asks for something else by now.

        Raises:
            ValueError: the answer does not fit the request; nothing was sent.
        """
        self._check_open()
        if self._requests.find(request.request_id) != request:
            return False
        if isinstance(request, Question) and isinstance(answer, QuestionAnswer):
            return await self._respond(request.request_id, question_response(request, answer))
        method, params = answer_call(request, answer)
        return self._was_taken(request.request_id, await self._bare_call(method, params))

    async def answer_permission(self, request_id: RequestId, decision: PermissionDecision) -> bool:
        """Answer a permission request as `answer` does; False when it is not open any more."""
        request = self._requests.find(request_id)
        return isinstance(request, PermissionRequest) and await self.answer(request, decision)

    async def answer_question(self, request_id: RequestId, answer: str, *, is_freeform: bool) -> bool:
        """Answer a question of the agent; False when it is not open any more."""
        return await self._respond(request_id, {"answer": answer, "wasFreeform": is_freeform})

    async def dismiss_question(self, request_id: RequestId) -> bool:
        """Skip a question; the agent is told so and goes on. False when it is not open any more."""
        return await self._respond(request_id, {"dismissed": True})

    async def _respond(self, request_id: RequestId, response: dict[str, Any]) -> bool:
        self._check_open()
        request = self._requests.find(request_id)
        if not isinstance(request, Question):
            return False
        answer = await self._bare_call(
            methods.HANDLE_USER_INPUT, {"requestId": request_id, "response": response}
        )
        return self._was_taken(request_id, answer)

    async def restore_requests(self) -> None:
        """Take up the permissions that wait on the server and that we have not been told of.

        They are told as if they had been asked for now. Of use after resuming a session that went
        on without us. Other kinds of requests cannot be asked for.
        """
        answer = await self.call(methods.PENDING_PERMISSIONS)
        for request in parse_pending_permissions(answer):
            if self._requests.find(request.request_id) is not None:
                continue
            event = events.PermissionRequested(
                type="permission.requested", agent_id=request.agent_id, request=request
            )
            if self._requests.note(event):
                self.tell(event)

    def _was_taken(self, request_id: RequestId, answer: Any) -> bool:
        if isinstance(answer, dict) and answer.get("success") is False:
            if self._requests.remove(request_id):
                self.tell(RequestWithdrawn(request_id=request_id, at=time.time()))
            return False
        return True

    def _check_open(self) -> None:
        if self._is_closed:
            raise SessionClosed(self.session_id)
