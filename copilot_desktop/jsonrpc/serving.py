"""Requests of the other side: each is handled by a task of its own and answered once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias

from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import INTERNAL_ERROR, REQUEST_CANCELLED, MessageId, Request
from copilot_desktop.jsonrpc.peer import Peer

#: How long handlers may take to notice that the connection has ended.
_END_S: Final = 1.0


class _NoReply:
    """Type of `NO_REPLY`."""


#: Returned by `OnRequest` when the request is to stay unanswered on purpose.
NO_REPLY: Final = _NoReply()

#: Returns the result of a request, or raises `ResponseError`.
OnRequest: TypeAlias = Callable[[str, Any], Awaitable[Any]]

_log = logging.getLogger("copilot_desktop.jsonrpc")


class ServedRequests:
    """The requests that are being handled.

    When the other side takes one back, its handler is cancelled, and the answer is the error
    -32800; or what the handler returns in spite of it.

    Args:
        on_request: the handler.
        peer: makes the bytes of the answers.
        write: takes them. Not called once `stop` was.
        name: of the connection, for the log.
    """

    def __init__(
        self, on_request: OnRequest, *, peer: Peer, write: Callable[[bytes], Awaitable[None]], name: str
    ) -> None:
        self._on_request = on_request
        self._peer = peer
        self._write = write
        self._name = name
        self._tasks: set[asyncio.Task[None]] = set()
        #: Those of the tasks whose handlers run, by the id of the request.
        self._handling: dict[MessageId, asyncio.Task[None]] = {}
        #: Those of the tasks whose requests were taken back.
        self._withdrawn: set[asyncio.Task[None]] = set()
        self._is_stopped = False

    def start(self, request: Request) -> None:
        """Handle `request`, which may take as long as a person takes."""
        task = asyncio.create_task(self._serve(request), name=f"{self._name}: {request.method}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._handling[request.id] = task

    def withdraw(self, params: Any) -> None:
        """The other side wants no answer any more to the request that `params` name."""
        request_id = params.get("id") if isinstance(params, dict) else None
        if isinstance(request_id, bool) or not isinstance(request_id, str | int | float):
            return
        task = self._handling.get(request_id)
        if task is not None:
            self._withdrawn.add(task)
            # In the next turn: a task that has not begun would end without an answer.
            asyncio.get_running_loop().call_soon(self._cancel_handler, request_id, task)

    async def stop(self) -> None:
        """Cancel what is being handled. What holds out against it is left behind after a second."""
        self._is_stopped = True
        # A handler may close the connection itself: it cannot wait for its own end.
        tasks = self._tasks - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        if tasks:
            _, stubborn = await asyncio.wait(tasks, timeout=_END_S)
            for task in stubborn:
                _log.warning("%s goes on after the connection has ended", task.get_name())

    def _cancel_handler(self, request_id: MessageId, task: asyncio.Task[None]) -> None:
        # It may have come to its end in between, and writing the answer must not be cut off.
        if self._handling.get(request_id) is task:
            task.cancel()

    async def _serve(self, request: Request) -> None:
        frame = await self._reply_to(request)
        if frame and not self._is_stopped:
            await self._write(frame)

    async def _reply_to(self, request: Request) -> bytes:
        """Return the frame that answers `request`, empty when it is to stay unanswered."""
        task = asyncio.current_task()
        assert task is not None
        try:
            try:
                result = await self._on_request(request.method, request.params)
                return b"" if result is NO_REPLY else self._peer.result(request, result)
            except ResponseError as exc:
                return self._peer.failure(request, exc.rpc_code, exc.message, exc.data)
            except asyncio.CancelledError:
                if task not in self._withdrawn or self._is_stopped:
                    raise
                task.uncancel()
                return self._peer.failure(request, REQUEST_CANCELLED, "request cancelled")
        except Exception:  # noqa: BLE001 - the other side waits for an answer, and gets one
            _log.exception("%s: answering %s failed", self._name, request.method)
            return self._peer.failure(request, INTERNAL_ERROR, "internal error")
        finally:
            self._withdrawn.discard(task)
            if self._handling.get(request.id) is task:
                del self._handling[request.id]
