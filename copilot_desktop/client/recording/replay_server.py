"""The client's end of a connection to a player."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from copilot_desktop.client.errors import ConnectionClosed
from copilot_desktop.client.link import Link
from copilot_desktop.client.linked_server import LinkedServer
from copilot_desktop.client.running_server import OnNotification, OnRequest
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import FastLane
from copilot_desktop.translation import tr

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class ReplaySource:
    """Connects to a player, again and again if the recording has several connections."""

    is_remote = True

    def __init__(self, connect: Callable[[], Awaitable[Streams]]) -> None:
        self._connect = connect

    async def open(
        self, *, on_notification: OnNotification, on_request: OnRequest, fast_lane: FastLane
    ) -> ReplayServer:
        """Connect and shake hands, as the recording has it."""
        reader, writer = await self._connect()
        link = Link(
            reader,
            writer,
            on_notification=on_notification,
            on_request=on_request,
            fast_lane=fast_lane,
            on_wire=None,
            name="replay",
        )
        try:
            # Whatever it was, it can do no harm any more.
            await link.shake_hands(allow_insecure=True)
        except BaseException:
            await link.close()
            raise
        return ReplayServer(link)

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

    def excused_delay(self) -> float:
        return 0.0

    def reset(self) -> None:
        self.attempt = 0


class ReplayServer(LinkedServer):
    """One connection to a player that answered the handshake."""

    @property
    def name(self) -> str:
        return "replay"

    async def wait(self) -> CopilotDesktopError:
        """Wait until the recorded connection has ended."""
        await asyncio.wait({self._link.reading})
        await self.stop()
        return self._link.closure or ConnectionClosed(tr("the recording has ended"))
