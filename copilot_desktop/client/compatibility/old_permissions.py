"""Permission events of CLI <= 1.0.35, which understands old words only and remembers nothing."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.compatibility.asking import Params, Request, made_event
from copilot_desktop.client.compatibility.held_requests import Tell
from copilot_desktop.client.compatibility.old_words import (
    GRANTED,
    SessionGrants,
    is_lasting,
    old_decision,
    with_prompt,
)
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.client")


@dataclass(frozen=True, slots=True)
class _Open:
    session_id: str
    data: Mapping[str, Any]


class OldPermissions:
    """The permission requests of one connection that came without a `promptRequest`."""

    def __init__(self, request: Request, tell: Tell, grants: SessionGrants) -> None:
        self._request = request
        self._tell = tell
        self._grants = grants
        self._open: dict[str, _Open] = {}
        #: Answered from what was granted before; nobody above hears of them.
        self._hidden: set[str] = set()
        self._scope = TaskScope(_failed)

    async def close(self) -> None:
        await self._scope.close()

    def requested(self, params: dict[str, Any]) -> None:
        """Tell a `permission.requested` in the shape of newer servers, unless it was granted."""
        event, session_id = params["event"], str(params.get("sessionId", ""))
        data = event.get("data")
        if not isinstance(data, dict) or "promptRequest" in data or data.get("resolvedByHook") is True:
            self._tell(params)
            return
        request_id = str(data.get("requestId", ""))
        self._open[request_id] = _Open(session_id, data)
        shown = {**params, "event": {**event, "data": with_prompt(data)}}
        if self._grants.covers(session_id, data.get("permissionRequest")):
            self._hidden.add(request_id)
            self._scope.start(self._grant(session_id, request_id, shown), name="granted-permission")
        else:
            self._tell(shown)

    async def _grant(self, session_id: str, request_id: str, shown: dict[str, Any]) -> None:
        params = {"sessionId": session_id, "requestId": request_id, "result": GRANTED}
        try:
            await self._request(methods.HANDLE_PERMISSION, params, timeout_s=CALL_TIMEOUT_S)
        except (ResponseError, TimeoutError) as error:
            _log.warning("a granted permission was not accepted (%s); asking", error)
            self._hidden.discard(request_id)
            self._tell(shown)
        except ConnectionClosed as error:
            _log.info("granted permission: %s", error)

    def completed(self, params: dict[str, Any]) -> None:
        """Tell a `permission.completed`, unless nobody has heard of its beginning."""
        data = params["event"].get("data")
        request_id = str(data.get("requestId", "")) if isinstance(data, dict) else ""
        self._open.pop(request_id, None)
        if request_id in self._hidden:
            self._hidden.discard(request_id)
        else:
            self._tell(params)

    async def answer(self, params: Params, timeout_s: float | None) -> Any:
        """Send a decision in the words that the request wants, and remember what it grants."""
        opened = self._open.get(str(params.get("requestId", "")))
        if opened is None:
            return await self._request(methods.HANDLE_PERMISSION, params, timeout_s=timeout_s)
        decision = params.get("result")
        sent = {**params, "result": old_decision(decision)}
        answer = await self._request(methods.HANDLE_PERMISSION, sent, timeout_s=timeout_s)
        if is_lasting(decision) and not (isinstance(answer, dict) and answer.get("success") is False):
            self._grants.add(opened.session_id, opened.data.get("permissionRequest"))
        return answer

    def permissions(self, session_id: str) -> list[dict[str, Any]]:
        """Return the open requests of a session as `pendingRequests` lists them."""
        return [
            {"requestId": request_id, "request": with_prompt(opened.data)["promptRequest"]}
            for request_id, opened in self._open.items()
            if opened.session_id == session_id and request_id not in self._hidden
        ]

    def give_up(self, session_id: str) -> None:
        """The turn was aborted; such a server says nothing about what was open in it."""
        for request_id, opened in tuple(self._open.items()):
            if opened.session_id == session_id:
                ending = made_event(
                    "permission.completed", {"requestId": request_id, "result": {"kind": "cancelled"}}
                )
                self.completed({"sessionId": session_id, "event": ending})


def _failed(name: str, error: Exception) -> None:
    _log.error("%s failed: %s", name, error, exc_info=error)
