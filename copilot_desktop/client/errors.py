"""What can go wrong between us and the CLI, beside what `process` and `discovery` raise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copilot_desktop.client.process import CliExited, describe_exit
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError

__all__ = [
    "AgentFailed",
    "AgentNotReady",
    "CliNotAnswering",
    "CliRefused",
    "ConnectionClosed",
    "FolderMissing",
    "FolderSilent",
    "HistoryUnreadable",
    "MethodUnsupported",
    "NotSignedIn",
    "ProtocolUnsupported",
    "ProviderNeeded",
    "ResponseError",
    "ServerEnded",
    "SessionClosed",
    "SessionGone",
]


class CliNotAnswering(CopilotDesktopError):
    """The process runs but did not answer the handshake in time."""

    code = "cli-not-answering"

    def __init__(self, waited_s: float, stderr_tail: str) -> None:
        super().__init__(f"no answer within {waited_s:.0f} s")
        self._fields = {"seconds": f"{waited_s:.0f}", "detail": stderr_tail}


class ServerEnded(ConnectionClosed):
    """The server ended before it answered, and how it ended is known.

    Attributes:
        cause: CliExited for a process of ours, else how the connection was lost.
        exit_status: exit code, negative signal number, None when it is not known.
        stderr_tail: the last lines that a process of ours wrote to stderr.
    """

    def __init__(self, reason: str, cause: CopilotDesktopError, stderr_tail: str = "") -> None:
        super().__init__(reason)
        self.cause = cause
        self.exit_status = cause.exit_status if isinstance(cause, CliExited) else None
        self.stderr_tail = stderr_tail

    def __str__(self) -> str:
        return self.reason if str(self.cause) == self.reason else f"{self.reason}: {self.cause}"

    def fields(self) -> Mapping[str, Any]:
        status = "" if self.exit_status is None else describe_exit(self.exit_status)
        return {"detail": "\n".join(filter(None, (self.reason, status, self.stderr_tail)))}


class ProtocolUnsupported(CopilotDesktopError):
    """The CLI speaks a version of the protocol that we do not."""

    code = "protocol-unsupported"

    def __init__(self, version: object) -> None:
        super().__init__(f"protocol version {version}")
        self._fields = {"version": str(version)}


class CliRefused(CopilotDesktopError):
    """The CLI answered the handshake with an error."""

    code = "cli-refused"

    def __init__(self, reason: str, stderr_tail: str) -> None:
        super().__init__(reason)
        self._fields = {"detail": "\n".join(filter(None, (reason, stderr_tail)))}


class AgentFailed(CopilotDesktopError):
    """Our own care for the process failed in a way that nobody thought of."""

    code = "unexpected"

    def __init__(self, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}")

    def fields(self) -> Mapping[str, str]:
        return {"detail": str(self)}


class AgentNotReady(CopilotDesktopError):
    """There is no running server to send this to."""

    code = "agent-not-ready"


class MethodUnsupported(ResponseError):
    """This CLI has no such method.

    Attributes:
        method: what was called.
        cli_version: "" when the CLI does not tell.
    """

    code = "cli-lacks-method"

    def __init__(self, method: str, cli_version: str, answer: ResponseError) -> None:
        super().__init__(answer.rpc_code, answer.message, answer.data)
        self.method = method
        self.cli_version = cli_version

    def fields(self) -> Mapping[str, Any]:
        return {**super().fields(), "method": self.method, "version": self.cli_version or "?"}


class SessionClosed(CopilotDesktopError):
    """The handle of this session was closed; take a new one from the client."""

    code = "session-closed"

    def __init__(self, session_id: str) -> None:
        super().__init__(f"session {session_id} is closed")
        self._fields = {"session": session_id}


class SessionParked(CopilotDesktopError):
    """The server has died each time that it took this session up; it is left alone for now."""

    code = "session-parked"

    def __init__(self, session_id: str) -> None:
        super().__init__(f"session {session_id} is parked")
        self._fields = {"session": session_id}


class SessionGone(CopilotDesktopError):
    """The server does not know this session any more."""

    code = "session-gone"

    def __init__(self, session_id: str) -> None:
        super().__init__(f"session {session_id} not found")
        self._fields = {"session": session_id}


class FolderMissing(CopilotDesktopError):
    """The working directory of a session does not exist (any more)."""

    code = "folder-missing"

    def __init__(self, folder: str) -> None:
        super().__init__(f"no folder {folder}")
        self._fields = {"folder": folder}


class FolderSilent(CopilotDesktopError):
    """The disk of a folder does not answer."""

    code = "folder-silent"

    def __init__(self, folder: str) -> None:
        super().__init__(f"no answer about {folder}")
        self._fields = {"folder": folder}


class NotSignedIn(CopilotDesktopError):
    """The models of a Copilot account were wanted, and the CLI knows no account."""

    code = "not-signed-in"


class ProviderNeeded(CopilotDesktopError):
    """The session used a model of the person's own whose key is not known in this run."""

    code = "provider-needed"

    def __init__(self, model: str) -> None:
        super().__init__(f"no provider for {model}")
        self._fields = {"model": model}


class HistoryUnreadable(CopilotDesktopError):
    """The event log of a session could not be read."""

    code = "history-unreadable"

    def __init__(self, session_id: str, reason: str) -> None:
        super().__init__(f"{session_id}: {reason}")
        self._fields = {"session": session_id, "detail": reason}
