"""Functions that answer what a session asks for.

handlers = RequestHandlers(session, on_permission=policies.allow_reads_inside(folder))

Nothing is ever allowed by default: a request without a handler waits for somebody else, and so
does one whose handler returns None, raises, or gives an answer that does not fit.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from copilot_desktop.client.errors import MethodUnsupported, SessionClosed
from copilot_desktop.client.foreign_calls import call_foreign
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAnswer
from copilot_desktop.protocol.permissions import PermissionDecision, PermissionRequest, Question
from copilot_desktop.protocol.request_events import CLOSING, OPENING
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAnswer,
    LimitsExhausted,
    OAuthAnswer,
    OAuthLogin,
    OpenRequest,
    PlanAnswer,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
)
from copilot_desktop.session.local_events import ConnectionLost, RequestWithdrawn
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.requests")

_Request = TypeVar("_Request", contravariant=True)
_Answer = TypeVar("_Answer", covariant=True)

#: A plain function, which runs in a thread of its own and may block, or a coroutine function.
#: None leaves the request to somebody else.
Handler: TypeAlias = Callable[[_Request], _Answer | Awaitable[_Answer | None] | None]

PermissionHandler: TypeAlias = Handler[PermissionRequest, PermissionDecision]
QuestionHandler: TypeAlias = Handler[Question, QuestionAnswer]
PlanHandler: TypeAlias = Handler[PlanApproval, PlanAnswer]
ElicitationHandler: TypeAlias = Handler[Elicitation, ElicitationAnswer]
AutoModeHandler: TypeAlias = Handler[AutoModeSwitch, AutoModeAnswer]
LimitsHandler: TypeAlias = Handler[LimitsExhausted, LimitsAnswer]
SamplingHandler: TypeAlias = Handler[Sampling, SamplingAnswer]
OAuthHandler: TypeAlias = Handler[OAuthLogin, OAuthAnswer]

#: Events after which a request may not be open any more.
_ENDING: Final[tuple[type, ...]] = (
    *CLOSING,
    events.AgentIdle,
    events.SessionIdle,
    events.SessionShutdown,
    RequestWithdrawn,
    ConnectionLost,
)

#: A server tells of logins only to clients that said they want to know.
_OAUTH_EVENT: Final = "mcp.oauth_required"


class RequestSession(Protocol):
    """What handlers need of a session. `Session` is one."""

    @property
    def session_id(self) -> str: ...

    @property
    def is_attached(self) -> bool: ...

    @property
    def requests(self) -> tuple[OpenRequest, ...]: ...

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]: ...

    def on_closed(self, handler: Callable[[], None]) -> Callable[[], None]: ...

    def declare_interest(self, event_type: str) -> Callable[[], None]: ...

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any: ...

    async def answer(self, request: OpenRequest, answer: Answer) -> bool: ...


class RequestHandlers:
    """Puts the requests of one session to functions of yours, and their answers to the server.

    Works from the moment it is made, for what waits already as well, until the session is closed
    or `close` is called. Each request is put once, in a task of its own, so a slow handler holds
    up nothing. When somebody else answers first, the handler is cancelled; a plain function goes
    on in its thread, and what it returns is dropped.
    """

    def __init__(
        self,
        session: RequestSession,
        *,
        on_permission: PermissionHandler | None = None,
        on_question: QuestionHandler | None = None,
        on_plan: PlanHandler | None = None,
        on_elicitation: ElicitationHandler | None = None,
        on_auto_mode_switch: AutoModeHandler | None = None,
        on_limits: LimitsHandler | None = None,
        on_sampling: SamplingHandler | None = None,
        on_oauth: OAuthHandler | None = None,
    ) -> None:
        """Begin to answer. Needs a running event loop.

        Raises:
            SessionClosed: the session was given up.
        """
        self._session = session
        given: dict[type, Handler[Any, Answer] | None] = {
            PermissionRequest: on_permission,
            Question: on_question,
            PlanApproval: on_plan,
            Elicitation: on_elicitation,
            AutoModeSwitch: on_auto_mode_switch,
            LimitsExhausted: on_limits,
            Sampling: on_sampling,
            OAuthLogin: on_oauth,
        }
        self._handlers = {kind: handler for kind, handler in given.items() if handler is not None}
        self._scope = TaskScope(_task_failed)
        #: Handlers at work, by the request they were given.
        self._running: dict[str, asyncio.Task[None]] = {}
        #: What was put and is still open, so that a repetition puts it no second time.
        self._put: dict[str, OpenRequest] = {}
        self._unsubscribe = [
            session.on(self._opened, *OPENING),
            session.on(self._ended, *_ENDING),
            session.on_closed(self._stop),
        ]
        if on_oauth is not None:
            self._unsubscribe.append(session.declare_interest(_OAUTH_EVENT))
            if session.is_attached:
                self._scope.start(self._register_interest(), name="interest in logins")
        self._opened(None)

    async def close(self) -> None:
        """Stop answering and cancel what runs; what is open waits for somebody else."""
        self._stop()
        await self._scope.close()

    # ---- events ----------------------------------------------------------------------------

    def _opened(self, _event: object) -> None:
        for request in self._session.requests:
            handler = self._handlers.get(type(request))
            # A request that was changed is another one; the answer to the old is not sent.
            if handler is None or self._put.get(request.request_id) == request:
                continue
            self._cancel(request.request_id)
            self._put[request.request_id] = request
            name = f"{type(request).__name__} {request.request_id}"
            task = self._scope.start(self._run(handler, request), name=name)
            if task is not None:
                self._running[request.request_id] = task

    def _ended(self, _event: object) -> None:
        still_open = {request.request_id for request in self._session.requests}
        for request_id in [known for known in self._put if known not in still_open]:
            del self._put[request_id]
            self._cancel(request_id)

    def _stop(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        self._put.clear()
        for request_id in tuple(self._running):
            self._cancel(request_id)

    def _cancel(self, request_id: str) -> None:
        task = self._running.pop(request_id, None)
        if task is not None:
            task.cancel()

    # ---- work ------------------------------------------------------------------------------

    async def _run(self, handler: Handler[Any, Answer], request: OpenRequest) -> None:
        try:
            answer = await call_foreign(handler, request)
        finally:
            # From here on it cannot be cancelled: the answer may be on its way.
            if self._running.get(request.request_id) is asyncio.current_task():
                del self._running[request.request_id]
        if answer is None or self._put.get(request.request_id) != request:
            return
        if not await self._session.answer(request, answer):
            _log.info("%s of session %s was settled by somebody else", *_names(request, self._session))

    async def _register_interest(self) -> None:
        try:
            await self._session.call(methods.REGISTER_INTEREST, {"eventType": _OAUTH_EVENT})
        except MethodUnsupported:
            _log.info("this CLI tells nobody of logins")


def _names(request: OpenRequest, session: RequestSession) -> tuple[str, str]:
    return f"{type(request).__name__} {request.request_id}", session.session_id


def _task_failed(name: str, error: Exception) -> None:
    if isinstance(error, (SessionClosed, ConnectionClosed)):
        _log.info("%s: no answer was sent: %s", name, error)
    elif isinstance(error, CopilotDesktopError):
        _log.error("%s: no answer was taken: %s", name, error)
    else:
        _log.error("%s: its handler failed; it still waits", name, exc_info=error)
