"""One server kept in reach: started or connected to, watched, once more when it is lost, and left."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, Final

from copilot_desktop.client.errors import AgentFailed, AgentNotReady, ConnectionClosed, ServerEnded
from copilot_desktop.client.running_server import OnNotification, OnRequest, RunningServer, ServerSource
from copilot_desktop.client.silence import SilenceWatch
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import FastLane

_log = logging.getLogger("copilot_desktop.client")

#: How long the failure of a call waits for the reason of it: the exit status comes after the
#: end of the pipe, and the last words on stderr with it.
_REASON_S: Final = 1.0


class ClientState(Enum):
    """Life of the server as a user of the client sees it.

    NEW -> STARTING -> READY -> (RESTARTING -> READY)* -> CLOSING -> CLOSED. STOPPED: it could
    not be started or ended too often (`failure` says why); `restart` starts it again, that is
    STARTING from any state. A remote server is connected to where this says started.
    """

    NEW = "new"
    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    STOPPED = "stopped"
    CLOSING = "closing"
    CLOSED = "closed"


class _Current:
    """The server that runs now, with those who wait on it.

    Attributes:
        end: how it ended, once that is known; cancelled when it was ended on purpose.
    """

    def __init__(self, server: RunningServer) -> None:
        self.server = server
        self.silence = SilenceWatch(server)
        self.end: asyncio.Future[CopilotDesktopError] = asyncio.get_running_loop().create_future()

    async def close(self) -> None:
        self.end.cancel()
        await self.silence.close()


class SupervisedServer:
    """The one server of a client, whichever process or connection it is at the moment.

    Args:
        source: how it is started or reached.
        on_state: called at every change of `state`; must not raise.
        on_lost: called with the reason after the server has ended and before it is started again.
        is_excused: asked after `on_lost` whether that end counts as a crash of the server.
        before_end: awaited before the server is ended for good; stops what runs on it.

    Attributes:
        state: see `ClientState`.
        version: version of the running CLI, "" until known.
        failure: why it is STOPPED or RESTARTING, else None.
        attempt: number of the running restart, 0 when not restarting.
    """

    def __init__(
        self,
        source: ServerSource,
        *,
        on_notification: OnNotification,
        on_request: OnRequest,
        fast_lane: FastLane,
        on_state: Callable[[ClientState], None],
        on_lost: Callable[[str], None],
        before_end: Callable[[], Awaitable[None]],
        is_excused: Callable[[], bool] = lambda: False,
    ) -> None:
        self._source = source
        self._on_notification = on_notification
        self._on_request = on_request
        self._fast_lane = fast_lane
        self._on_state = on_state
        self._on_lost = on_lost
        self._before_end = before_end
        self._is_excused = is_excused
        self._current: _Current | None = None
        self._supervising: asyncio.Task[None] | None = None
        #: Held while it is decided what runs, not while a start is waited for.
        self._changing = asyncio.Lock()
        self._policy = source.restart_rule()
        self.state = ClientState.NEW
        self.version = ""
        self.failure: CopilotDesktopError | None = None
        self.attempt = 0

    @property
    def pid(self) -> int | None:
        """Process id of the running server, None when none of ours runs."""
        return self._current.server.pid if self._current is not None else None

    @property
    def stderr_tail(self) -> str:
        """The last lines that the running server wrote to stderr; "" when none of ours runs."""
        return self._current.server.stderr_tail if self._current is not None else ""

    @property
    def is_being_asked(self) -> bool:
        """The server is suspected to be mute, and was asked."""
        return self._current is not None and self._current.silence.is_asking

    async def start(self) -> None:
        """Start the server and return when it is READY.

        Raises:
            CopilotDesktopError: it could not be started; the state is then STOPPED. Or it was
                closed or restarted meanwhile (AgentNotReady).
        """
        async with self._changing:
            self._refuse_when_closed()
            if self.state not in (ClientState.NEW, ClientState.STOPPED):
                raise RuntimeError(f"cannot start a client that is {self.state.value}")
            first = self._begin()
        await self._until_ready(first)

    async def restart(self) -> None:
        """End the server if it runs or starts, and start it anew. Raises as `start` does."""
        async with self._changing:
            self._refuse_when_closed()
            self._set_state(ClientState.STARTING)
            await self._end_server()
            self._on_lost("restart")
            # `close` may have been called while the old server ended.
            self._refuse_when_closed()
            first = self._begin()
        await self._until_ready(first)

    async def close(self) -> None:
        """Stop what runs on it and end it with all its children. Nothing starts afterwards."""
        if self.state is not ClientState.CLOSED:
            self._set_state(ClientState.CLOSING)
        async with self._changing:
            if self.state is ClientState.CLOSED:
                return
            try:
                await self._end_server(self._before_end)
            finally:
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
                    await self._end_server()
                    self._set_state(ClientState.STOPPED)
            raise

    async def _end_server(self, before: Callable[[], Awaitable[None]] | None = None) -> None:
        """End the supervision, then do what comes `before`, then end the server."""
        supervising, self._supervising = self._supervising, None
        if supervising is not None:
            supervising.cancel()
            await asyncio.gather(supervising, return_exceptions=True)
        current = self._current
        if current is None:
            return
        try:
            if before is not None:
                await before()
        finally:
            self._current = None
            await current.close()
            await current.server.stop()

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
                if self._source.is_final(error):
                    self._set_state(ClientState.STOPPED)
                    return
            else:
                had_started = True
                if not first.done():
                    first.set_result(None)
                self.failure = await self._watch_server()
            if had_started and self._is_excused():
                delay_s: float | None = self._policy.excused_delay()
            else:
                delay_s = self._policy.next_delay(time.monotonic(), had_started=had_started)
            if delay_s is None:
                self._set_state(ClientState.STOPPED)
                return
            self.attempt = self._policy.attempt
            self._set_state(ClientState.RESTARTING)
            await asyncio.sleep(delay_s)

    async def _start_server(self) -> None:
        server = await self._source.open(
            on_notification=self._on_notification, on_request=self._on_request, fast_lane=self._fast_lane
        )
        self._current = _Current(server)
        self.version = server.version
        self.failure = None
        self.attempt = 0
        self._set_state(ClientState.READY)

    async def _watch_server(self) -> CopilotDesktopError:
        current = self._current
        assert current is not None
        ended = await current.server.wait()
        _log.info("the CLI ended: %s", ended)
        if not current.end.done():
            current.end.set_result(ended)
        self._current = None
        await current.close()
        self._on_lost(str(ended))
        return ended

    def _set_state(self, state: ClientState) -> None:
        if state is self.state:
            return
        _log.info("client: %s -> %s", self.state.value, state.value)
        self.state = state
        self._on_state(state)

    async def call(self, method: str, params: Any, *, timeout_s: float | None) -> Any:
        """Call any method of the server.

        Raises:
            AgentNotReady: no server runs.
            ServerEnded: it ended before it answered; the exit status and its last words are in it.
            ResponseError, ConnectionClosed, TimeoutError: see `Connection.request`.
        """
        current = self._current
        if current is None:
            raise AgentNotReady(f"the agent is {self.state.value}") from self.failure
        current.silence.call_begins()
        try:
            return await current.server.call(method, params, timeout_s=timeout_s)
        except TimeoutError:
            current.silence.ask()
            raise
        except ConnectionClosed as error:
            raise await _explained(error, current) from error
        finally:
            current.silence.call_ends()


async def _explained(error: ConnectionClosed, current: _Current) -> ConnectionClosed:
    """Return what tells how the server ended, as far as that is known soon."""
    # A server that takes no more input may still have something to say; mostly it is about to end.
    await asyncio.wait({current.end}, timeout=_REASON_S)
    if not current.end.done() or current.end.cancelled():
        return error
    return ServerEnded(error.reason, current.end.result(), current.server.stderr_tail)
