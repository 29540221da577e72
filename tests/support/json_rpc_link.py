"""A running JSON-RPC connection, and the far end of it by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from copilot_desktop.jsonrpc.connection import Connection, FastLane
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from tests.support.connected_pair import FarEnd, connected_pair
from tests.support.pace import PATIENCE_S

#: Nothing here takes long; a test that hangs is to fail.


class Link:
    """A running connection, its far end, and what arrived."""

    def __init__(self, far: FarEnd) -> None:
        self.far = far
        self.seen: list[tuple[str, Any]] = []
        self.handle: Callable[[str, Any], None] = lambda method, params: self.seen.append((method, params))
        self.answer: Callable[[str, Any], Awaitable[Any]] = self._refuse
        self.connection: Connection
        self.writer: asyncio.StreamWriter
        self.run: asyncio.Task[None]

    def notified(self, method: str, params: Any) -> None:
        self.handle(method, params)

    async def requested(self, method: str, params: Any) -> Any:
        return await self.answer(method, params)

    async def _refuse(self, method: str, params: Any) -> Any:
        raise ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}")

    async def until_ended(self) -> str:
        async with asyncio.timeout(PATIENCE_S):
            await self.run
        assert self.connection.closure is not None
        return self.connection.closure.reason


@asynccontextmanager
async def linked(fast_lane: FastLane | None = None) -> AsyncIterator[Link]:
    async with connected_pair() as (near, far), asyncio.timeout(PATIENCE_S):
        link = Link(FarEnd(far))
        link.connection = Connection(
            near.reader,
            near.writer,
            on_notification=link.notified,
            on_request=link.requested,
            name="test",
            fast_lane=fast_lane,
        )
        link.writer = near.writer
        link.run = asyncio.create_task(link.connection.run())
        yield link
        link.run.cancel()
        with suppress(asyncio.CancelledError):
            await link.run


async def turns(count: int = 20) -> None:
    """Let everything that is ready run."""
    for _ in range(count):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0)
