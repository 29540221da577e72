"""One session of the server: its events, what it asks for, and the commands on it. No transcript.

Events are told to the handlers given to `on`, in the order of their arrival. Commands are calls
to the server; what they come to is an event again. A session is attached, that is created or
resumed on the server, by the first command that needs it, and never twice: two resumes of one
session double its events.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from copilot_desktop.client.answering import Answering
from copilot_desktop.client.calls.by_subject import SessionCalls
from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.client_commands import CommandRunner
from copilot_desktop.client.event_routes import EventHandler, EventRoutes
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session_life import SessionLife
from copilot_desktop.client.session_rules import SessionRules, StandingRules
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.client.tools.runner import ToolRunner
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.attachments import Attachment
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.permissions import PermissionDecision, RequestId
from copilot_desktop.protocol.requests import Answer, OpenRequest
from copilot_desktop.protocol.sending import AbortReason, AgentMode, JsonSchemaFormat, SendMode, send_params
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    RequestWithdrawn,
    SessionOpened,
    SessionParkedAt,
    SessionReleased,
)

_log = logging.getLogger("copilot_desktop.session")

#: What a session tells beside the server's events: facts of our own side.
OwnEvent: TypeAlias = (
    SessionOpened | RequestWithdrawn | ConnectionLost | ConnectionRestored | SessionParkedAt | SessionReleased
)


class Caller(Protocol):
    """The way to the server; `CopilotClient` is one."""

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method. Raises AgentNotReady, ResponseError, ConnectionClosed, TimeoutError."""

    def release(self, session_id: str) -> None:
        """The handle of this session is closed; forget it."""


async def _is_free() -> None:
    """Nobody else is known to have the session open."""


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
        check_use: raises SessionInUse when another process has the session open; asked before it is
            resumed, after it, and before a prompt.
        standing: the rules that hold in every session.
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
        check_use: Callable[[], Awaitable[None]] = _is_free,
        standing: Callable[[], StandingRules] = StandingRules,
    ) -> None:
        self.session_id = session_id
        self.options = options
        self.may_make_anew: Callable[[], bool] = lambda: False
        self._caller = caller
        self._routes = EventRoutes(session_id)
        self._life = SessionLife(
            self,
            caller,
            self._routes,
            exists=not is_new,
            is_remote=is_remote,
            catches_up=catches_up,
            check_use=check_use,
        )
        #: Takes the params of a `session.event` notification.
        self.receive: Callable[[Any], None] = self._life.receive
        #: Takes a usual `session.event` message as it came, see `EventRoutes.take`. Not a method that
        #: calls another: here the floods come by.
        self.take: Callable[[bytes], bool] = self._routes.take
        self._answering = Answering(self._life, self._routes)
        #: What decides in this session in place of a person, as far as it is known here.
        self.rules = SessionRules(self._life, self._routes, standing)
        self._closed_handlers: list[Callable[[], None]] = []
        self._tools: ToolRunner | None = None
        self._commands: CommandRunner | None = None

    # ---- state -----------------------------------------------------------------------------

    @property
    def is_attached(self) -> bool:
        """The server sends the events of this session to us."""
        return self._life.is_attached

    @property
    def exists_on_server(self) -> bool:
        """False for a session that was not created on the server yet."""
        return self._life.exists

    @property
    def is_closed(self) -> bool:
        """The handle was given up; it takes no calls and tells nothing any more."""
        return self._life.is_closed

    @property
    def is_running(self) -> bool:
        """A run of the main agent is on."""
        return self._life.is_running

    @property
    def was_lost(self) -> bool:
        """It was attached when the connection was lost, and nobody has attached or left it since."""
        return self._life.was_lost

    @property
    def requests(self) -> tuple[OpenRequest, ...]:
        """What waits for somebody to answer it, oldest first."""
        return self._answering.requests.items

    @property
    def tools(self) -> ToolRunner:
        """Runs the tools of the options, and tells of it."""
        if self._tools is None:
            self._tools = ToolRunner(self)
        return self._tools

    def note_existing(self) -> None:
        """The session was found on disk: it is to be resumed, not created."""
        self._life.exists = True

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
        self._life.check_open()
        return self._routes.add(handler, kinds)

    def declare_interest(self, event_type: str) -> Callable[[], None]:
        """Tell the server whenever the session is attached that somebody here handles a kind of event.

        Of some events, such as "mcp.oauth_required", it tells only those who said so. Attaches
        nothing, and tells nothing when the session is attached already. Returns what ends it.
        """
        self._life.check_open()
        return self._life.declare_interest(event_type)

    def on_closed(self, handler: Callable[[], None]) -> Callable[[], None]:
        """Call `handler()` once when the handle is given up; return what unsubscribes."""
        self._life.check_open()
        return subscribe(self._closed_handlers, handler)

    def tell(self, event: SessionEvent | OwnEvent) -> None:
        """Call the handlers that want `event`."""
        self._routes.tell(event)

    def connection_lost(self, reason: str) -> None:
        """The server has ended: what it had not finished will not be finished."""
        self._answering.requests.clear()
        self._life.connection_lost(reason)

    # ---- life ------------------------------------------------------------------------------

    async def attach(self) -> None:
        """Create or resume the session on the server. Does nothing when it is attached.

        After a loss of the connection it is resumed, and where we catch up, the handlers are told
        what was missed, then `ConnectionRestored`, then what comes now.

        Raises:
            FolderMissing: the working directory does not exist.
            FolderSilent: its disk does not answer.
            SessionGone: the server does not know the session (any more).
            SessionInUse: another process has it open.
            SessionClosed: the handle was given up.
            AgentNotReady, ResponseError, ConnectionClosed, TimeoutError.
        """
        await self._attach()

    async def _attach(self, *, for_prompt: bool = False) -> None:
        has_caught_up = await self._life.attach(for_prompt=for_prompt)
        if has_caught_up and self.is_running:
            try:
                await self.restore_requests()
            except (ResponseError, TimeoutError) as error:
                _log.info("session %s: open requests are not told: %s", self.session_id, error)

    def offer(self, options: SessionOptions) -> None:
        """Be ready for calls of what the server is about to hear of: nobody else answers them."""
        if options.tools or self._tools is not None:
            self.tools.declare(options.tools)
        if options.commands and self._commands is None:
            self._commands = CommandRunner(self)
        if self._commands is not None:
            self._commands.declare(options.commands)

    async def detach(self) -> None:
        """Leave the session; the server keeps it on disk, and the next command resumes it.

        Does nothing when not attached.
        """
        try:
            await self._life.detach()
        finally:
            self._answering.requests.clear()

    async def close(self) -> None:
        """Detach and give the handle up, whatever comes of detaching."""
        try:
            await self.detach()
        finally:
            self.give_up()

    async def destroy(self) -> None:
        """End the session for all clients, keep its history, and give the handle up."""
        self._life.check_open()
        await self._life.ask(methods.SESSION_DESTROY)
        self.give_up()

    def give_up(self) -> None:
        """Let go of every handler; the handle is of no use afterwards. Makes no call."""
        if self.is_closed:
            return
        self._life.end()
        self._answering.requests.clear()
        self._caller.release(self.session_id)
        handlers = list(self._closed_handlers)
        self._closed_handlers.clear()
        for handler in handlers:
            guarded(handler)
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
            FolderMissing, SessionGone, SessionInUse, AgentNotReady, ResponseError, ConnectionClosed,
            TimeoutError.
        """
        self._life.check_open()
        await self.attach()
        return await self._life.ask(method, params, timeout_s=timeout_s)

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
        self._life.check_open()
        await self._attach(for_prompt=True)
        answer = await self.call(methods.SESSION_SEND, params)
        return str(answer.get("messageId", "")) if isinstance(answer, dict) else ""

    async def abort(self, reason: AbortReason | None = None) -> None:
        """Stop the running turn; its end comes as events. Queued prompts are dropped with it.

        Does nothing when the session is not attached: then nothing of it runs.
        """
        self._life.check_open()
        if self.is_attached:
            await self._life.ask(methods.SESSION_ABORT, {"reason": reason} if reason else None)

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
        self._life.check_open()
        was_taken = await self._answering.answer(request, answer)
        if was_taken:
            self.rules.note_answer(answer)
        return was_taken

    async def answer_permission(self, request_id: RequestId, decision: PermissionDecision) -> bool:
        """Answer a permission request as `answer` does; False when it is not open any more."""
        self._life.check_open()
        return await self._answering.decide(request_id, decision)

    async def answer_question(self, request_id: RequestId, answer: str, *, is_freeform: bool) -> bool:
        """Answer a question of the agent; False when it is not open any more."""
        self._life.check_open()
        return await self._answering.respond(request_id, {"answer": answer, "wasFreeform": is_freeform})

    async def dismiss_question(self, request_id: RequestId) -> bool:
        """Skip a question; the agent is told so and goes on. False when it is not open any more."""
        self._life.check_open()
        return await self._answering.respond(request_id, {"dismissed": True})

    async def restore_requests(self) -> None:
        """Take up the requests that wait on the server and that we have not been told of.

        They are told as if they had been asked for now. Of use after resuming a session that went
        on without us. An old CLI can be asked for permissions only.

        Raises:
            As `call`.
        """
        await self.attach()
        await self._answering.restore()
