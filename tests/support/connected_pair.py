"""Two ends of one in-memory connection, and the far end of a JSON-RPC one."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from copilot_desktop.jsonrpc.framing import FrameDecoder, encode_frame


@dataclass(frozen=True, slots=True)
class Streams:
    """One end of a connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


@asynccontextmanager
async def connected_pair() -> AsyncIterator[tuple[Streams, Streams]]:
    """Yield both ends of a socket pair; both are closed at the end."""
    near_socket, far_socket = socket.socketpair()
    near = Streams(*await asyncio.open_connection(sock=near_socket))
    far = Streams(*await asyncio.open_connection(sock=far_socket))
    try:
        yield near, far
    finally:
        for end in (near, far):
            # Aborting a transport that flushed and closed by itself fails in Python 3.11.
            if not end.writer.is_closing():
                end.writer.transport.abort()
        await asyncio.sleep(0)


class FarEnd:
    """Speaks frames by hand, so that a test decides each byte of the other side."""

    def __init__(self, streams: Streams) -> None:
        self.reader = streams.reader
        self.writer = streams.writer
        self._decoder = FrameDecoder()

    def send(self, message: Any) -> None:
        self.send_bytes(encode_frame(json.dumps(message).encode()))

    def send_bytes(self, data: bytes) -> None:
        self.writer.write(data)

    def send_eof(self) -> None:
        self.writer.close()

    async def receive(self) -> Any:
        """Return the next message that came."""
        while (body := self._decoder.next_body()) is None:
            data = await self.reader.read(65536)
            if not data:
                raise EOFError("the other end closed")
            self._decoder.receive_data(data)
        return json.loads(body)
