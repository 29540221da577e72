"""An old server seen from the adapter that stands before it: calls are answered by a table."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.jsonrpc.connection import OnNotification
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods

SHELL = {
    "kind": "shell",
    "toolCallId": "call_1",
    "fullCommandText": "echo hi",
    "intention": "Say hi",
    "commands": [{"identifier": "echo hi", "readOnly": False}],
    "canOfferSessionApproval": False,
}
FOR_SESSION = {
    "kind": "approve-for-session",
    "approval": {"kind": "commands", "commandIdentifiers": ["echo hi"]},
}


class OldServer:
    """The connection to a scripted server, and whoever is above the adapter.

    Attributes:
        answers: result by method, an error to raise, or a function of the parameters; the server
            knows no other methods.
        called: every call that reached the server.
        told: every notification that came through the adapter.
        closure: why the connection ended, None while it is open.
    """

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.answers = dict(answers)
        self.called: list[tuple[str, Any]] = []
        self.told: list[tuple[str, Any]] = []
        self.on_told: Callable[[str, Any], None] = lambda _method, _params: None
        self.closure: ConnectionClosed | None = None
        self.adapter = Compatibility(on_notification=self._tell, on_request=self._refuse)
        self._notify: OnNotification = self._tell
        self._replies: set[asyncio.Task[Any]] = set()

    @property
    def is_watched(self) -> bool:
        """Notifications pass through the adapter."""
        return self._notify == self.adapter.on_notification

    # What the adapter uses

    async def request(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        del timeout_s
        self.called.append((method, params))
        if method not in self.answers:
            raise ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}")
        answer = self.answers[method]
        answer = answer(params) if callable(answer) else answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    def take_over(self, on_notification: OnNotification) -> None:
        self._notify = on_notification

    # What the server does

    async def connect(self, version: str, protocol_version: int) -> Compatibility:
        await self.adapter.adapt(self, version, protocol_version)
        self.called.clear()
        return self.adapter

    def notify(self, method: str, params: Any) -> None:
        self._notify(method, params)

    def event(self, kind: str, data: Any, *, session_id: str = "s1", **envelope: Any) -> None:
        event = {"type": kind, "data": data, "id": f"event-{len(self.told)}", **envelope}
        self.notify(methods.SESSION_EVENT, {"sessionId": session_id, "event": event})

    def ask(self, method: str, **params: Any) -> asyncio.Task[Any]:
        """Send a request; the task returns the reply."""
        task = asyncio.create_task(self.adapter.on_request(method, {"sessionId": "s1", **params}))
        self._replies.add(task)
        task.add_done_callback(self._replies.discard)
        return task

    async def close(self) -> None:
        """Lose the connection."""
        self.closure = ConnectionClosed("lost")
        for task in self._replies:
            task.cancel()
        await asyncio.gather(*self._replies, return_exceptions=True)
        await self.adapter.close()

    # What those above see

    def events(self, *kinds: str) -> list[dict[str, Any]]:
        """The data of the events of these types that came through, each with its session."""
        return [
            {**params["event"]["data"], "session": params["sessionId"]}
            for method, params in self.told
            if method == methods.SESSION_EVENT and params["event"]["type"] in kinds
        ]

    def _tell(self, method: str, params: Any) -> None:
        self.told.append((method, params))
        self.on_told(method, params)

    async def _refuse(self, method: str, _params: Any) -> Any:
        if method == "hooks.invoke":
            return {"output": {"seen": "above"}}
        raise ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}")


async def settle() -> None:
    """Let everything that can run do so."""
    for _ in range(10):
        await asyncio.sleep(0)


async def protocol_2(answers: dict[str, Any] | None = None) -> OldServer:
    server = OldServer(answers or {})
    await server.connect("0.0.420", 2)
    return server


async def protocol_3(version: str = "1.0.34", answers: dict[str, Any] | None = None) -> OldServer:
    server = OldServer({methods.HANDLE_PERMISSION: {"success": True}, **(answers or {})})
    await server.connect(version, 3)
    return server


async def answer(
    server: OldServer, method: str, request_id: str, *, session: str = "s1", **params: Any
) -> Any:
    return await server.adapter.call(method, {"sessionId": session, "requestId": request_id, **params})
