"""A server and a session on the wire's level that tell of MCP servers, skills, agents, instructions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from copilot_desktop.client.calls.by_subject import ServerCalls, SessionCalls
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.viewmodels.session_servers import SessionServers
from tests.support.fake_controls import FakeControls

Answer = Callable[[dict[str, Any]], Awaitable[Any]]


class _Wire:
    """Attributes:
    answers: by method: what is answered, or what answers; an exception is raised.
    calls: (method, params) in order.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        del timeout_s
        given = dict(params or {})
        self.calls.append((method, given))
        answer = self.answers.get(method, {})
        if isinstance(answer, Exception):
            raise answer
        return await answer(given) if callable(answer) else answer

    def methods(self) -> list[str]:
        return [method for method, _params in self.calls]


class WireServer(_Wire, ServerCalls):
    """A server."""


class WireSession(_Wire, SessionCalls):
    """A session. `is_attached`: the server has it open."""

    session_id = "session-1"

    def __init__(self) -> None:
        super().__init__()
        self.is_attached = True
        self.is_closed = False
        self._handlers: list[tuple[Callable[[Any], None], tuple[type, ...]]] = []

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]:
        self._handlers.append((handler, kinds))
        return lambda: self._handlers.remove((handler, kinds))

    def tell(self, event: object) -> None:
        for handler, kinds in tuple(self._handlers):
            if isinstance(event, kinds):
                handler(event)


class WireChat:
    """What `CustomSource` needs of a chat."""

    title = "A session"
    session_id = "session-1"

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.session: Any = WireSession()
        self.controls = FakeControls()
        self.taken_up = 0

    @property
    def servers(self) -> SessionServers:
        return self.controls.servers

    async def take_up(self) -> bool:
        self.taken_up += 1
        return True


def unsupported(method: str) -> MethodUnsupported:
    """Return what an older CLI makes of a call."""
    return MethodUnsupported(method, "1.0.1", ResponseError(-32601, f"Unhandled method {method}", None))
