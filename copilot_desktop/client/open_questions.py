"""The server's own requests for an answer, held open until it is known who answers them."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from copilot_desktop.jsonrpc.connection import NO_REPLY


class OpenQuestions:
    """`userInput.request`s of one session (protocol.md section 0, item 1).

    An error reply would answer the model with "user was unable to respond", so each request
    stays unanswered unless the method that answers by id is unknown to this server.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[str, asyncio.Future[Any]]] = []

    async def wait(self, question: str) -> Any:
        """Return what to reply to the request, which may be `NO_REPLY`."""
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, future))
        try:
            return await future
        finally:
            with contextlib.suppress(ValueError):
                self._waiting.remove((question, future))

    def answer(self, question: str, response: dict[str, Any]) -> bool:
        """Reply to the oldest request with this text; False when there is none."""
        return self._release(question, response)

    def settle(self, question: str) -> None:
        """The question was answered by its id: the request needs no reply any more."""
        self._release(question, NO_REPLY)

    def clear(self) -> None:
        """The connection has ended; nobody waits."""
        for _, future in self._waiting:
            if not future.done():
                future.set_result(NO_REPLY)

    def _release(self, question: str, reply: object) -> bool:
        for text, future in self._waiting:
            if text == question and not future.done():
                future.set_result(reply)
                return True
        return False
