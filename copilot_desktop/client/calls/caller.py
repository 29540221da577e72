"""What typed calls need: somebody who carries a call to the server and brings back its result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

#: Enough for every call that does not wait for a model, a command or a person.
CALL_TIMEOUT_S: Final = 30.0

#: What a call carries beside the session's id.
Params = Mapping[str, Any] | None


class ServerCaller(Protocol):
    """A server. `CopilotClient` is one."""

    async def call(
        self, method: str, params: Params = None, *, timeout_s: float | None = CALL_TIMEOUT_S
    ) -> Any:
        """Call `method` and return its decoded result; None as timeout waits as long as the server lives.

        Raises:
            AgentNotReady: no server runs.
            MethodUnsupported: this server does not know the method.
            ResponseError: the server refused.
            ConnectionClosed: the server went away before it answered.
            TimeoutError: no answer within `timeout_s`.
        """


class SessionCaller(Protocol):
    """A session on a server, where every call carries the session's id. `Session` is one."""

    @property
    def session_id(self) -> str: ...

    async def call(
        self, method: str, params: Params = None, *, timeout_s: float | None = CALL_TIMEOUT_S
    ) -> Any:
        """Call `method` with "sessionId" added to `params`, attaching the session first if needed.

        Raises what `ServerCaller.call` raises, and SessionClosed when the session has been left.
        """
