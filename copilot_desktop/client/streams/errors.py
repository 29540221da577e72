"""How a turn can fail whoever waits for it. Each error carries what had come until then."""

from __future__ import annotations

from collections.abc import Mapping

from copilot_desktop.client.streams.result import TurnResult
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.errors import ConnectionClosed

__all__ = [
    "ConnectionClosed",
    "TurnAborted",
    "TurnError",
    "TurnFailed",
    "TurnLost",
    "TurnStalled",
    "TurnTimedOut",
]


class TurnError(CopilotDesktopError):
    """A turn did not come to its end as it should.

    Attributes:
        result: what had come; `result.text` may be half an answer.
    """

    def __init__(self, message: str, result: TurnResult) -> None:
        super().__init__(message)
        self.result = result


class TurnFailed(TurnError):
    """The server gave the turn up: `result.failure` says why."""

    code = "turn-failed"

    def __init__(self, result: TurnResult) -> None:
        super().__init__(result.failure.message if result.failure is not None else "failed", result)

    def fields(self) -> Mapping[str, str]:
        return {"detail": str(self)}


class TurnAborted(TurnError):
    """The turn was stopped, or its prompt was taken out of the queue before its turn came."""

    code = "turn-aborted"

    def __init__(self, result: TurnResult) -> None:
        super().__init__(result.reason or "aborted", result)


class TurnStalled(TurnError):
    """Nothing came for a while although the turn runs and nobody is asked."""

    code = "turn-stalled"

    def __init__(self, result: TurnResult, quiet_s: float) -> None:
        super().__init__(f"no event for {quiet_s:g} s", result)
        self.quiet_s = quiet_s

    def fields(self) -> Mapping[str, str]:
        return {"seconds": f"{self.quiet_s:g}"}


class TurnTimedOut(TurnError, TimeoutError):
    """The turn has not ended within the time that was given. It goes on unless it is aborted."""

    code = "turn-timed-out"

    def __init__(self, result: TurnResult, timeout_s: float) -> None:
        super().__init__(f"not done within {timeout_s:g} s", result)
        self.timeout_s = timeout_s

    def fields(self) -> Mapping[str, str]:
        return {"seconds": f"{self.timeout_s:g}"}


class TurnLost(ConnectionClosed):
    """The server has gone, or the session was left or given up, while the turn ran.

    On a remote server the agent may go on all the same. `ConnectionRestored` says so when the
    session is followed again; what it has said meanwhile is told before, as events of the session.

    Attributes:
        result: what had come until then.
    """

    def __init__(self, result: TurnResult) -> None:
        super().__init__(result.reason)
        self.result = result
