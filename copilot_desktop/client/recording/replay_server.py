"""The client's end of a connection to a player."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.client.errors import ConnectionClosed
from copilot_desktop.client.handshake import check_versions, read_versions
from copilot_desktop.client.running_server import OnNotification, OnRequest
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import Connection, FastLane, OnWire
from copilot_desktop.protocol.methods import ConnectResult
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.client")

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class ReplaySource:
    """Connects to a player, again and again if the recording has several connections."""

    is_remote = True

    def __init__(self, connect: Callable[[], Awaitable[Streams]], *, on_wire: OnWire | None = None) -> None:
        self._connect = connect
        self._on_wire = on_wire

    async def open(
        self, *, on_notification: OnNotification, on_request: OnRequest, fast_lane: FastLane
    ) -> ReplayServer:
        """Connect and shake hands, as the recording has it."""
        reader, writer = await self._connect()
        compatibility = Compatibility(on_notification=on_notification, on_request=on_request)
        connection = Connection(
            reader,
            writer,
            on_notification=on_notification,
            on_request=compatibility.on_request,
            name="replay",
            fast_lane=fast_lane,
            on_wire=self._on_wire,
        )
        reading = asyncio.create_task(connection.run(), name="replay-read")
        server = ReplayServer(connection, reading, compatibility)
        try:
            told = await read_versions(connection)
            # Whatever it was, it can do no harm any more.
            check_versions(told, allow_insecure=True)
            await compatibility.adapt(connection, told.version, told.protocol_version)
        except BaseException:
            await server.stop()
            raise
        server.told = told
        return server

    def restart_rule(self) -> AtOnce:
        return AtOnce()

    def is_final(self, error: CopilotDesktopError) -> bool:
        """A recording does not change."""
        del error
        return True


class AtOnce:
    """A player is there again without delay."""

    def __init__(self) -> None:
        self.attempt = 0

    def next_delay(self, now: float, *, had_started: bool = True) -> float | None:
        del now, had_started
        self.attempt += 1
        return 0.0

    def reset(self) -> None:
        self.attempt = 0


class ReplayServer:
    """One connection to a player that answered the handshake."""

    def __init__(
        self, connection: Connection, reading: asyncio.Task[None], compatibility: Compatibility
    ) -> None:
        self._connection = connection
        self._compatibility = compatibility
        self._reading = reading
        self.told = ConnectResult()

    @property
    def name(self) -> str:
        return "replay"

    @property
    def version(self) -> str:
        return self.told.version

    @property
    def pid(self) -> int | None:
        return None

    @property
    def stderr_tail(self) -> str:
        return ""

    @property
    def has_ended(self) -> bool:
        return self._connection.closure is not None

    @property
    def chunks_read(self) -> int:
        return self._connection.chunks_read

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method; the player answers as it was recorded."""
        return await self._compatibility.call(method, params, timeout_s=timeout_s)

    async def wait(self) -> CopilotDesktopError:
        """Wait until the recorded connection has ended."""
        await asyncio.wait({self._reading})
        await self.stop()
        return self._connection.closure or ConnectionClosed(tr("the recording has ended"))

    async def stop(self) -> None:
        await self._compatibility.close()
        await self._connection.close()
        self._reading.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._reading

    def give_up(self) -> None:
        self._reading.cancel()
