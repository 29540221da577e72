"""One server kept running: started, watched, started again when it ends by itself, and ended."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.errors import AgentFailed, AgentNotReady, ConnectionClosed, ResponseError
from copilot_desktop.client.process import environment_for_cli
from copilot_desktop.client.restart_policy import RestartPolicy
from copilot_desktop.client.server import Server
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.client")

#: A call that got no answer may be slow by itself; a `ping` is not. After this the server is mute.
_PING_TIMEOUT_S: Final = 10.0


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


class SupervisedServer:
    """The one server of a client, whichever process it is at the moment.

    Args:
        on_state: called at every change of `state`; must not raise.
        on_lost: called with the reason after the server has ended and before it is started again.
        before_end: awaited before the server is ended for good; stops what runs on it.

    Attributes:
        state: see `ClientState`.
        version: version of the running CLI, "" until known.
        failure: why it is STOPPED or RESTARTING, else None.
        attempt: number of the running restart, 0 when not restarting.
        command: what is started the next time.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        environ: Mapping[str, str],
        allow_insecure: bool,
        start_timeout_s: float,
        on_notification: Callable[[str, Any], None],
        on_request: Callable[[str, Any], Awaitable[Any]],
        on_state: Callable[[ClientState], None],
        on_lost: Callable[[str], None],
        before_end: Callable[[], Awaitable[None]],
    ) -> None:
        self.command = tuple(command)
        self._environ = environ
        self._allow_insecure = allow_insecure
        self._start_timeout_s = start_timeout_s
        self._on_notification = on_notification
        self._on_request = on_request
        self._on_state = on_state
        self._on_lost = on_lost
        self._before_end = before_end
        self._server: Server | None = None
        self._supervising: asyncio.Task[None] | None = None
        #: Held while it is decided what runs, not while a start is waited for.
        self._changing = asyncio.Lock()
        self._policy = RestartPolicy()
        self._pings = TaskScope(self._ping_failed)
        self._suspect: Server | None = None
        self.state = ClientState.NEW
        self.version = ""
        self.failure: CopilotDesktopError | None = None
        self.attempt = 0

    @property
    def pid(self) -> int | None:
        """Process id of the running server, None when none runs."""
        return self._server.pid if self._server is not None else None

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
                await self._pings.close()
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
        server = self._server
        if server is None:
            return
        try:
            if before is not None:
                await before()
        finally:
            self._server = None
            await server.stop()

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
            self.command,
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
        self._on_lost(str(exited))
        return exited

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
                self._pings.start(self._end_if_mute(server), name="ping")
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

    def _ping_failed(self, name: str, error: Exception) -> None:
        _log.error("%s failed: %s", name, error, exc_info=error)
