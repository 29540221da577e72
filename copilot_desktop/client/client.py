"""The Copilot client: one supervised server and the sessions on it. No Qt.

async with CopilotClient(command, copilot_home=home) as client:
    session = client.new_session(SessionOptions(folder=Path.cwd(), provider=provider))
    session.on(lambda event, changes: print(event))
    await session.send("Hello")
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar

from copilot_desktop.client.errors import AgentFailed, AgentNotReady, HistoryUnreadable
from copilot_desktop.client.history import event_log_path, read_event_log
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.process import environment_for_cli
from copilot_desktop.client.restart_policy import RestartPolicy
from copilot_desktop.client.server import METHOD_NOT_FOUND, RUNG_S, START_TIMEOUT_S, Server
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import NO_REPLY
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.methods import AuthStatus, ModelInfo, SessionSummary
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.client")

_Handler = TypeVar("_Handler")

#: Ordinary calls answer within milliseconds; a busy machine within seconds.
_CALL_TIMEOUT_S: Final = 30.0

#: A call that got no answer may be slow by itself; a `ping` is not. After this the server is mute.
_PING_TIMEOUT_S: Final = 10.0

#: What is written down at the end takes milliseconds.
_FINISH_S: Final = 5.0

#: Events per page of history: a page decodes in a few milliseconds.
_HISTORY_PAGE: Final = 500


class ClientState(Enum):
    """Life of the server as a user of the client sees it.

    NEW -> STARTING -> READY -> (RESTARTING -> READY)* -> CLOSING -> CLOSED. STOPPED: it could
    not be started or ended too often (`failure` says why); `restart` starts it again, that is
    STARTING from any state.
    """

    NEW = "new"
    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    STOPPED = "stopped"
    CLOSING = "closing"
    CLOSED = "closed"


class CopilotClient:
    """One CLI server, restarted when it ends by itself, and all sessions on it.

    Attributes:
        state: see `ClientState`.
        version: version of the running CLI, "" until known.
        failure: why it is STOPPED or RESTARTING, else None.
        attempt: number of the running restart, 0 when not restarting.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        copilot_home: Path,
        environ: Mapping[str, str] | None = None,
        journal: PromptJournal | None = None,
        allow_insecure: bool = False,
        start_timeout_s: float = START_TIMEOUT_S,
    ) -> None:
        self._command = tuple(command)
        self._copilot_home = copilot_home
        self._environ = dict(os.environ if environ is None else environ)
        self._journal = journal
        self._allow_insecure = allow_insecure
        self._start_timeout_s = start_timeout_s
        self._server: Server | None = None
        self._sessions: dict[str, Session] = {}
        self._supervising: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()
        self._suspect: Server | None = None
        self._policy = RestartPolicy()
        self._scope = TaskScope(self._task_failed)
        self._state_handlers: list[Callable[[ClientState], None]] = []
        self._lifecycle_handlers: list[Callable[[str, str], None]] = []
        self._event_handlers: list[Callable[[str, dict[str, Any]], None]] = []
        self.state = ClientState.NEW
        self.version = ""
        self.failure: CopilotDesktopError | None = None
        self.attempt = 0

    @property
    def pid(self) -> int | None:
        """Process id of the running server, None when none runs."""
        return self._server.pid if self._server is not None else None

    @property
    def command(self) -> tuple[str, ...]:
        """What is started: an executable and the arguments that come before ours."""
        return self._command

    def use(self, command: Sequence[str]) -> None:
        """Take another CLI from the next start on."""
        self._command = tuple(command)

    # ---- life ------------------------------------------------------------------------------

    async def __aenter__(self) -> CopilotClient:
        await self.start()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def start(self) -> None:
        """Start the server and return when it is READY.

        Raises:
            CopilotDesktopError: it could not be started; the state is then STOPPED. Or it was
                closed or restarted meanwhile (AgentNotReady).
        """
        async with self._changing:
            if self.state not in (ClientState.NEW, ClientState.STOPPED):
                raise RuntimeError(f"cannot start a client that is {self.state.value}")
            first = self._begin()
        await self._until_ready(first)

    async def restart(self) -> None:
        """End the server if it runs or starts, and start it anew. Raises as `start` does."""
        async with self._changing:
            self._refuse_when_closed()
            await self._end_server("restart", gently=False)
            # `close` may have been called while the old server ended.
            self._refuse_when_closed()
            first = self._begin()
        await self._until_ready(first)

    async def close(self) -> None:
        """Stop running turns, leave the sessions and end the server with all its children."""
        if self.state is not ClientState.CLOSED:
            self._set_state(ClientState.CLOSING)
        async with self._changing:
            if self.state is ClientState.CLOSED:
                return
            try:
                await self._end_server("", gently=True)
            finally:
                await self._scope.finish(_FINISH_S)
                self._set_state(ClientState.CLOSED)

    def _refuse_when_closed(self) -> None:
        if self.state in (ClientState.CLOSING, ClientState.CLOSED):
            raise AgentNotReady(f"the agent is {self.state.value}")

    def _begin(self) -> asyncio.Future[None]:
        """Start supervising; the future tells how the first start went."""
        self._policy.reset()
        self.failure = None
        self.attempt = 0
        first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # Whoever started may have gone; then nobody asks.
        first.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._set_state(ClientState.STARTING)
        self._supervising = asyncio.create_task(self._supervise(first), name="cli-supervisor")
        return first

    async def _until_ready(self, first: asyncio.Future[None]) -> None:
        supervising = self._supervising
        try:
            await asyncio.shield(first)
        except asyncio.CancelledError:
            async with self._changing:
                # Unless somebody else has started or closed it meanwhile.
                if self._supervising is supervising and supervising is not None:
                    await self._end_server("", gently=False)
                    self._set_state(ClientState.STOPPED)
            raise

    async def _end_server(self, reason: str, *, gently: bool) -> None:
        """End the supervision and the server; `gently` stops its turns first."""
        supervising, self._supervising = self._supervising, None
        if supervising is not None:
            supervising.cancel()
            await asyncio.gather(supervising, return_exceptions=True)
        server, self._server = self._server, None
        if server is None:
            return
        try:
            if gently:
                await self._abort_running(server)
        finally:
            await server.stop()
            if gently:
                for session in self._sessions.values():
                    session.keep_partial_texts()
            else:
                self._tell_sessions(reason)

    async def _abort_running(self, server: Server) -> None:
        busy = [session for session in self._sessions.values() if session.is_attached and session.is_busy]
        if not busy:
            return
        calls = [
            server.call(methods.SESSION_ABORT, {"sessionId": session.session_id}, timeout_s=RUNG_S)
            for session in busy
        ]
        for outcome in await asyncio.gather(*calls, return_exceptions=True):
            if isinstance(outcome, Exception):
                _log.info("abort while closing: %s", outcome)

    async def _supervise(self, first: asyncio.Future[None]) -> None:
        """Keep a server running until it ends too often. Cancelled by `_end_server`."""
        try:
            await self._keep_running(first)
        except asyncio.CancelledError:
            if not first.done():
                first.set_exception(AgentNotReady("stopped while starting"))
            raise
        except Exception as error:  # noqa: BLE001 - whoever waits for it must not wait for ever
            _log.exception("the supervision of the CLI failed")
            self.failure = AgentFailed(error)
            self._set_state(ClientState.STOPPED)
            if not first.done():
                first.set_exception(self.failure)

    async def _keep_running(self, first: asyncio.Future[None]) -> None:
        while True:
            had_started = False
            try:
                await self._start_server()
            except CopilotDesktopError as error:
                self.failure = error
                _log.info("the CLI did not start: %s", error)
                if not first.done():
                    # The very first start: a missing or broken CLI does not mend itself.
                    self._set_state(ClientState.STOPPED)
                    first.set_exception(error)
                    return
            else:
                had_started = True
                if not first.done():
                    first.set_result(None)
                self.failure = await self._watch_server()
            delay_s = self._policy.next_delay(time.monotonic(), had_started=had_started)
            if delay_s is None:
                self._set_state(ClientState.STOPPED)
                return
            self.attempt = self._policy.attempt
            self._set_state(ClientState.RESTARTING)
            await asyncio.sleep(delay_s)

    async def _start_server(self) -> None:
        server = await Server.start(
            self._command,
            environ=environment_for_cli(self._environ),
            folder=Path.home(),
            on_notification=self._on_notification,
            on_request=self._on_request,
            allow_insecure=self._allow_insecure,
            start_timeout_s=self._start_timeout_s,
        )
        self._server = server
        self.version = server.version
        self.failure = None
        self.attempt = 0
        self._set_state(ClientState.READY)

    async def _watch_server(self) -> CopilotDesktopError:
        assert self._server is not None
        exited = await self._server.wait()
        _log.info("the CLI ended: %s", exited)
        self._server = None
        self._tell_sessions(str(exited))
        return exited

    def _tell_sessions(self, reason: str) -> None:
        for session in tuple(self._sessions.values()):
            session.connection_lost(reason)

    def _set_state(self, state: ClientState) -> None:
        if state is self.state:
            return
        _log.info("client: %s -> %s", self.state.value, state.value)
        self.state = state
        for handler in tuple(self._state_handlers):
            _guarded(handler, state)

    def on_state(self, handler: Callable[[ClientState], None]) -> Callable[[], None]:
        """Call `handler(state)` at every change of state. Returns the unsubscribing function."""
        return _subscribe(self._state_handlers, handler)

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        """Call `handler(type, session_id)` for `session.lifecycle` notifications.

        They are frequent, about one per persisted event; join them before acting.
        """
        return _subscribe(self._lifecycle_handlers, handler)

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """Call `handler(session_id, event)` for each raw event, before it is reduced."""
        return _subscribe(self._event_handlers, handler)

    # ---- wire ------------------------------------------------------------------------------

    async def call(
        self, method: str, params: Any = None, *, timeout_s: float | None = _CALL_TIMEOUT_S
    ) -> Any:
        """Call any method of the server.

        Raises:
            AgentNotReady: no server runs.
            ResponseError, ConnectionClosed, TimeoutError: see `Connection.request`.
        """
        server = self._server
        if server is None:
            raise AgentNotReady(f"the agent is {self.state.value}")
        try:
            return await server.call(method, params, timeout_s=timeout_s)
        except TimeoutError:
            if self._suspect is not server:
                self._suspect = server
                self._scope.start(self._end_if_mute(server), name="ping")
            raise

    async def _end_if_mute(self, server: Server) -> None:
        """End a server that answers nothing at all any more; it is then started anew."""
        try:
            await server.call(methods.PING, {"message": ""}, timeout_s=_PING_TIMEOUT_S)
        except TimeoutError:
            _log.warning("the CLI (pid %d) is mute; ending it", server.pid)
            server.give_up()
        except (ResponseError, ConnectionClosed) as error:
            _log.info("ping: %s", error)
        finally:
            if self._suspect is server:
                self._suspect = None

    def start_task(self, coroutine: Coroutine[Any, Any, object], *, name: str) -> None:
        """Run `coroutine` as a task owned by this client; a failure is logged."""
        self._scope.start(coroutine, name=name)

    def _task_failed(self, name: str, error: BaseException) -> None:
        _log.error("%s failed: %s", name, error, exc_info=error)

    def _on_notification(self, method: str, params: Any) -> None:
        if not isinstance(params, dict):
            return
        if method == methods.SESSION_EVENT:
            session_id, event = str(params.get("sessionId", "")), params.get("event")
            if isinstance(event, dict):
                for raw_handler in tuple(self._event_handlers):
                    _guarded(raw_handler, session_id, event)
            if session := self._sessions.get(session_id):
                session.receive(params)
        elif method == methods.SESSION_LIFECYCLE:
            for handler in tuple(self._lifecycle_handlers):
                _guarded(handler, str(params.get("type", "")), str(params.get("sessionId", "")))

    async def _on_request(self, method: str, params: Any) -> Any:
        if method == methods.USER_INPUT_REQUEST:
            told = params if isinstance(params, dict) else {}
            session = self._sessions.get(str(told.get("sessionId", "")))
            if session is None:
                return NO_REPLY
            return await session.wait_for_answer(str(told.get("question", "")))
        if method == methods.EXIT_PLAN_MODE_REQUEST:
            # An error would reject the plan with feedback; the event asks the person.
            return NO_REPLY
        raise ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}", None)

    # ---- sessions --------------------------------------------------------------------------

    def new_session(self, options: SessionOptions) -> Session:
        """Return a handle of a new session; the first prompt creates it on the server."""
        return self._register(str(uuid.uuid4()), options, is_new=True)

    def session(self, session_id: str, options: SessionOptions | None = None) -> Session:
        """Return the handle of an existing session, the same one for the same id."""
        known = self._sessions.get(session_id)
        if known is not None:
            if options is not None:
                known.options = options
            return known
        return self._register(session_id, options, is_new=False)

    def _register(self, session_id: str, options: SessionOptions | None, *, is_new: bool) -> Session:
        session = Session(self, session_id, options, is_new=is_new, journal=self._journal)
        self._sessions[session_id] = session
        return session

    async def leave(self, session: Session) -> None:
        """Detach from a session and forget its handle."""
        self._sessions.pop(session.session_id, None)
        await session.detach()

    def forget(self, session: Session) -> None:
        """Drop the handle of a session that is gone from the server."""
        self._sessions.pop(session.session_id, None)

    async def list_sessions(self) -> list[SessionSummary]:
        """Return the sessions of this home, as the server lists them (empty ones are not)."""
        answer = await self.call(methods.SESSION_LIST, {})
        items = answer.get("sessions", []) if isinstance(answer, dict) else []
        return [summary for item in items if (summary := SessionSummary.parse(item)) is not None]

    async def auth_status(self) -> AuthStatus:
        """Return whether the CLI is signed in, and as whom."""
        return AuthStatus.parse(await self.call(methods.AUTH_GET_STATUS, {}))

    async def list_models(self) -> list[ModelInfo]:
        """Return the models of the signed-in account; raises ResponseError when signed out."""
        answer = await self.call(methods.MODELS_LIST, {})
        items = answer.get("models", []) if isinstance(answer, dict) else []
        return [model for item in items if (model := ModelInfo.parse(item)) is not None]

    async def read_history(self, session_id: str) -> list[dict[str, Any]]:
        """Return the persisted events of a session, oldest first. Needs no attaching.

        Asks the server, and reads the event log where the method is unknown or no server runs.

        Raises:
            HistoryUnreadable: neither way worked.
        """
        try:
            return await self._read_persisted(session_id)
        except ResponseError as error:
            if error.rpc_code != METHOD_NOT_FOUND:
                _log.info("readPersistedEvents: %s; reading the log itself", error)
        except (AgentNotReady, ConnectionClosed, TimeoutError) as error:
            _log.info("%s; reading the event log itself", error)
        try:
            path = event_log_path(self._copilot_home, session_id)
            return await asyncio.to_thread(read_event_log, path)
        except (OSError, ValueError) as error:
            raise HistoryUnreadable(session_id, str(error)) from error

    async def _read_persisted(self, session_id: str) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            params: dict[str, Any] = {"sessionId": session_id, "max": _HISTORY_PAGE}
            if cursor is not None:
                params["cursor"] = cursor
            page = await self.call(methods.READ_PERSISTED_EVENTS, params)
            if not isinstance(page, dict) or not isinstance(page.get("events"), list):
                raise ResponseError(METHOD_NOT_FOUND, "no events in the answer")
            items = page["events"]
            events.extend(item for item in items if isinstance(item, dict))
            following = page.get("cursor")
            if not page.get("hasMore") or not items or following == cursor:
                return events
            cursor = following


def _guarded(handler: Callable[..., None], *arguments: object) -> None:
    """Call foreign code: its failure must reach the log, and nobody else."""
    try:
        handler(*arguments)
    except Exception:  # noqa: BLE001 - see above
        _log.exception("a handler failed")


def _subscribe(handlers: list[_Handler], handler: _Handler) -> Callable[[], None]:
    handlers.append(handler)

    def unsubscribe() -> None:
        with contextlib.suppress(ValueError):
            handlers.remove(handler)

    return unsubscribe
