"""Requests of an old server that wait for their reply, told as events and answered by id."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from copilot_desktop.client.compatibility.asking import PERMISSION, Ask, Asked, Params, made_event
from copilot_desktop.client.compatibility.old_words import GRANTED, SessionGrants, is_lasting

_log = logging.getLogger("copilot_desktop.client")

#: Tells the params of a `session.event` to those above.
Tell: TypeAlias = Callable[[dict[str, Any]], None]


class HeldRequests:
    """All such requests of one connection, by an id that is made up here.

    Args:
        is_over: whether the connection has ended; nothing is told then.
    """

    def __init__(self, tell: Tell, grants: SessionGrants, *, is_over: Callable[[], bool]) -> None:
        self._tell = tell
        self._grants = grants
        self._is_over = is_over
        self._held: dict[str, Asked] = {}

    async def hold(self, ask: Ask, params: Params) -> Any:
        """Tell a request as an event, wait for the command that answers it, return the reply.

        One that the server takes back is closed for everybody, and gets the reply that fits: an
        error would answer the model with "user was unable to respond".
        """
        session_id = str(params.get("sessionId", ""))
        if ask is PERMISSION and self._grants.covers(session_id, params.get("permissionRequest")):
            return {"result": GRANTED}
        asked = Asked(ask, session_id, params, asyncio.get_running_loop().create_future())
        self._held[asked.request_id] = asked
        try:
            self._tell_event(asked, ask.requested, ask.event(params))
            return await asked.reply
        except asyncio.CancelledError:
            if self._is_over():
                raise
            if asked.reply.done() and not asked.reply.cancelled():
                return asked.reply.result()
            self._tell_event(asked, ask.completed, ask.cancelled)
            return ask.given_up
        finally:
            del self._held[asked.request_id]

    def answer(self, ask: Ask, params: Params) -> dict[str, Any]:
        """Carry out a command that answers by id; returns the result of the command."""
        asked = self._held.get(str(params.get("requestId", "")))
        if asked is None or asked.ask is not ask or asked.session_id != params.get("sessionId"):
            return {"success": False}
        if not self._settle(asked, ask.reply(params), ask.outcome(params)):
            return {"success": False}
        if ask is PERMISSION and is_lasting(params.get("result")):
            self._grants.add(asked.session_id, asked.params.get("permissionRequest"))
        return {"success": True}

    def permissions(self, session_id: str) -> list[dict[str, Any]]:
        """Return the open permission requests of a session as `pendingRequests` lists them."""
        return [
            {"requestId": asked.request_id, "request": PERMISSION.event(asked.params)["promptRequest"]}
            for asked in self._held.values()
            if asked.ask is PERMISSION and asked.session_id == session_id
        ]

    def note_event(self, ask: Ask, session_id: str, data: Params) -> None:
        """The server tells the same question by an event of its own.

        Its id is kept, to know the event that ends the question when somebody else answers it.
        Several same questions are told in the order they were asked.
        """
        text = data.get(ask.text)
        for asked in self._of(session_id):
            if asked.ask is ask and not asked.server_id and asked.params.get(ask.text) == text:
                asked.server_id = str(data.get("requestId", ""))
                return

    def note_end(self, ask: Ask, session_id: str, data: Params) -> None:
        """The server tells by an event of its own that a question is settled."""
        server_id = str(data.get("requestId", ""))
        for asked in self._of(session_id):
            if server_id and asked.ask is ask and asked.server_id == server_id:
                outcome = {name: value for name, value in data.items() if name != "requestId"}
                self._settle(asked, ask.given_up, outcome)

    def give_up(self, session_id: str) -> None:
        """Nobody in this session waits for an answer any more."""
        for asked in self._of(session_id):
            self._settle(asked, asked.ask.given_up, asked.ask.cancelled)

    def _of(self, session_id: str) -> list[Asked]:
        return [asked for asked in self._held.values() if asked.session_id == session_id]

    def _settle(self, asked: Asked, reply: Any, outcome: Mapping[str, Any]) -> bool:
        if asked.reply.done():
            return False
        asked.reply.set_result(reply)
        self._tell_event(asked, asked.ask.completed, outcome)
        return True

    def _tell_event(self, asked: Asked, kind: str, data: Mapping[str, Any]) -> None:
        event = made_event(kind, {"requestId": asked.request_id, **data})
        try:
            self._tell({"sessionId": asked.session_id, "event": event})
        except Exception:  # noqa: BLE001 - what fails above must not become an error reply
            _log.exception("handling %s failed", kind)
