"""The demo's model server: OpenAI-compatible chat completions on 127.0.0.1.

It lives in the caller's event loop, listens on a port the system chooses, and lets only
clients with its random key in. Any number of answers stream at once, each in its own task.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from copilot_desktop.demo.http_wire import (
    MAX_HEAD_BYTES,
    Head,
    RequestRefused,
    check_access,
    error_response,
    json_response,
    read_body,
    read_head,
)
from copilot_desktop.demo.playback import ClientGone, Playback
from copilot_desktop.demo.script import ChatRequest, RequestError, Script, Step, parse_request
from copilot_desktop.product import DEMO_MODEL_ID

_log = logging.getLogger("copilot_desktop.demo")

#: A client that has connected sends its request at once; this frees forgotten sockets.
_REQUEST_TIMEOUT_S = 60.0

#: How long a refused client may go on sending its body before it is cut off.
_LINGER_S = 1.0


class DemoModelServer:
    """A scripted model behind an OpenAI-compatible address.

    Use as `async with DemoModelServer(script) as server:` or call `start` and `stop`. May be
    started again after a stop; port and key are then new unless they were given.

    Args:
        script: what to answer.
        port: 0 lets the system choose.
        api_key: "" makes a random one at each start.
        pace: factor on every delay of the script; 0 is as fast as possible.
        seed: of the rhythm.
    """

    model_id = DEMO_MODEL_ID

    def __init__(
        self,
        script: Script | Callable[[ChatRequest], Sequence[Step]],
        *,
        port: int = 0,
        api_key: str = "",
        pace: float = 1.0,
        seed: int = 0,
    ) -> None:
        self._answer = script if callable(script) else script.answer
        self._wanted_port = port
        self._wanted_key = api_key
        self._pace = pace
        self._seed = seed
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._port = 0
        self._api_key = ""
        self._requests = 0

    @property
    def base_url(self) -> str:
        """What a provider's `baseUrl` is set to. Empty while stopped."""
        return f"http://127.0.0.1:{self._port}/v1" if self._server is not None else ""

    @property
    def api_key(self) -> str:
        return self._api_key

    @property
    def is_running(self) -> bool:
        return self._server is not None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to listen. Does nothing while running.

        Raises:
            OSError: the port cannot be had.
        """
        if self._server is not None:
            return
        self._api_key = self._wanted_key or f"demo-{secrets.token_urlsafe(32)}"
        server = await asyncio.start_server(
            self._accept, "127.0.0.1", self._wanted_port, limit=MAX_HEAD_BYTES
        )
        self._server = server
        self._port = server.sockets[0].getsockname()[1]
        _log.info("demo model server listens on port %d", self._port)

    async def stop(self) -> None:
        """Stop listening, end every open answer and wait until their tasks are gone."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        while self._connections:
            for task in self._connections:
                task.cancel()
            await asyncio.wait(self._connections)
        await server.wait_closed()
        _log.info("demo model server stopped")

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # The server owns these tasks itself: asyncio would start them too, but drop them at close.
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer), name="demo-connection")
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        finished = False
        try:
            await self._serve_request(reader, writer)
            finished = True
        except (ClientGone, ConnectionError, asyncio.IncompleteReadError, TimeoutError) as exc:
            _log.debug("demo connection ended early: %s", type(exc).__name__)
        finally:
            if finished:
                writer.close()
            else:
                # A cut must look like one, and a cancelled answer must not wait for its client.
                writer.transport.abort()
            try:
                with contextlib.suppress(ConnectionError):
                    await writer.wait_closed()
            finally:
                # A client that does not read would hold a closing connection open for ever.
                writer.transport.abort()

    async def _serve_request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_REQUEST_TIMEOUT_S):
                head = await read_head(reader)
                check_access(head, self._api_key)
                request = await self._read_request(reader, writer, head)
        except RequestRefused as exc:
            writer.write(error_response(exc.status, exc.message))
            await _finish_unread(reader, writer)
            return
        if request is None:
            model = {"id": self.model_id, "object": "model", "created": 1, "owned_by": "copilot-desktop"}
            writer.write(json_response(200, {"object": "list", "data": [model]}))
            await writer.drain()
            return
        steps = self._answer(request)
        await Playback(reader, writer, request, pace=self._pace, seed=self._seed).play(steps)

    async def _read_request(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, head: Head
    ) -> ChatRequest | None:
        """Return the chat request, or None for the list of models."""
        match head.method, head.path:
            case "GET", "/v1/models":
                return None
            case "POST", "/v1/chat/completions":
                body = await read_body(reader, writer, head)
            case _, "/v1/models" | "/v1/chat/completions":
                raise RequestRefused(405, f"{head.method} is not possible here.")
            case _:
                raise RequestRefused(404, "There is nothing at this address.")
        try:
            decoded = json.loads(body)
            request = parse_request(decoded, self._requests + 1)
        except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, RequestError) as exc:
            raise RequestRefused(400, f"The body is not a chat request: {exc}") from exc
        self._requests += 1
        return request


async def _finish_unread(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Let a refused client read its answer: closing over unread bytes would reset the connection."""
    await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_LINGER_S):
            while await reader.read(MAX_HEAD_BYTES):
                pass
