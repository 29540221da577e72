"""A small relay between a client and a TCP server, on which a test lets the network fail."""

from __future__ import annotations

import asyncio
import contextlib
from types import TracebackType
from typing import Self


class _Line:
    """One relayed connection."""

    def __init__(self, near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        self.near = near
        self.far = far


class TcpRelay:
    """Relays every connection to `port` on this computer.

    Attributes:
        port: where it listens itself.
        connections: how many were made so far.
        refuses: new connections are closed at once.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._server: asyncio.Server | None = None
        self._lines: set[_Line] = set()
        self._kept: set[_Line] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0
        self.connections = 0
        self.refuses = False

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        self.drop()
        self.drop_far_ends()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def drop(self) -> None:
        """Both ends of every connection see it end."""
        for line in tuple(self._lines):
            line.near.transport.abort()
            line.far.transport.abort()
        self._lines.clear()

    def drop_near_ends(self) -> None:
        """The client sees its connections end, and the server does not: it goes on."""
        for line in tuple(self._lines):
            self._kept.add(line)
            line.near.transport.abort()
        self._lines.clear()

    def drop_far_ends(self) -> None:
        """The server sees now what the client saw before."""
        for line in self._kept:
            line.far.transport.abort()
        self._kept.clear()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        if self.refuses:
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        line = _Line(writer, far_writer)
        self._lines.add(line)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(self._pump(line, reader, far_writer), self._pump(line, far_reader, writer))

    async def _pump(self, line: _Line, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                if not sink.is_closing():
                    sink.write(data)
                    await sink.drain()
        # The end is passed on, unless the far end is to be kept.
        if line in self._lines and not sink.is_closing():
            with contextlib.suppress(OSError):
                sink.write_eof()
