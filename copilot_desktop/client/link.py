"""The connection to one server: its reader, the handshake, calls. The same for pipes and sockets."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.client.handshake import check_versions, read_versions
from copilot_desktop.client.running_server import OnNotification, OnRequest
from copilot_desktop.jsonrpc.connection import Connection, FastLane, OnWire
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol.methods import ConnectResult

_log = logging.getLogger("copilot_desktop.client")


class Link:
    """A connection that is read from the moment it is made. Whoever makes it closes it.

    Attributes:
        reading: ends with the connection.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        on_notification: OnNotification,
        on_request: OnRequest,
        fast_lane: FastLane | None,
        on_wire: OnWire | None,
        name: str,
    ) -> None:
        self._compatibility = Compatibility(on_notification=on_notification, on_request=on_request)
        self._connection = Connection(
            reader,
            writer,
            on_notification=on_notification,
            on_request=self._compatibility.on_request,
            name=name,
            fast_lane=fast_lane,
            on_wire=on_wire,
        )
        self._name = name
        self._told = ConnectResult()
        self.reading = asyncio.create_task(self._connection.run(), name=f"{name}-read")

    @property
    def version(self) -> str:
        """Version of the CLI as it told it, "" when it does not or before the handshake."""
        return self._told.version

    @property
    def closure(self) -> ConnectionClosed | None:
        """Why the connection ended; None while it is open."""
        return self._connection.closure

    @property
    def chunks_read(self) -> int:
        """Grows with everything that comes."""
        return self._connection.chunks_read

    async def shake_hands(self, *, token: str = "", allow_insecure: bool = False) -> None:
        """Introduce ourselves, look whom we talk to, and adapt to it.

        Raises:
            ResponseError: the server refused.
            ConnectionClosed: it went away.
            ProtocolUnsupported, CliTooOld: we must not talk to it.
        """
        told = await read_versions(self._connection, token=token)
        check_versions(told, allow_insecure=allow_insecure)
        await self._compatibility.adapt(self._connection, told.version, told.protocol_version)
        self._told = told
        _log.info("%s: CLI %s, protocol %d", self._name, told.version, told.protocol_version)

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method of the server by its name of today; raises as `Connection.request` does."""
        return await self._compatibility.call(method, params, timeout_s=timeout_s)

    def cut(self) -> None:
        """End the connection without waiting; `reading` ends soon after."""
        self.reading.cancel()

    async def close(self) -> None:
        """End the connection; everything owed fails."""
        await self._connection.close()
        await self._compatibility.close()
        self.reading.cancel()
        for outcome in await asyncio.gather(self.reading, return_exceptions=True):
            if isinstance(outcome, Exception) and not isinstance(outcome, ConnectionClosed):
                _log.warning("%s: the connection ended: %s", self._name, outcome)
