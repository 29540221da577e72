"""What a JSON-RPC connection can fail with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copilot_desktop.error_text import CopilotDesktopError


class FramingError(CopilotDesktopError):
    """The other side's bytes are no frames, or it could not read ours: the connection is over."""

    code = "connection-garbled"

    def fields(self) -> Mapping[str, Any]:
        return {"detail": str(self)}


class ResponseError(CopilotDesktopError):
    """The other side answered a request with an error.

    Attributes:
        rpc_code: JSON-RPC error code, e.g. -32601.
        message: the other side's words; foreign text.
        data: the other side's further data, None when there is none.
    """

    code = "agent-refused"

    def __init__(self, rpc_code: int, message: str, data: object = None) -> None:
        super().__init__(f"{message} ({rpc_code})")
        self.rpc_code = rpc_code
        self.message = message
        self.data = data

    def fields(self) -> Mapping[str, Any]:
        return {"detail": self.message, "rpc_code": self.rpc_code}


class ConnectionClosed(CopilotDesktopError):
    """The connection ended before the answer came.

    Attributes:
        reason: why it ended, one line.
    """

    code = "connection-closed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def fields(self) -> Mapping[str, Any]:
        return {"detail": self.reason}


class MessageTooLarge(CopilotDesktopError):
    """A message of ours was not sent, since the other side would not take it."""

    code = "message-too-large"

    def __init__(self, size_bytes: int, limit_bytes: int) -> None:
        super().__init__(f"a message of {size_bytes} bytes; the limit is {limit_bytes}")
        self._fields = {"size_mb": size_bytes // 1_000_000, "limit_mb": limit_bytes // 1_000_000}
