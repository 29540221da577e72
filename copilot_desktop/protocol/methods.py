"""Names of the methods and notifications in use, and the parts of their answers we read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.protocol.json_fields import JsonFields

# Server
CONNECT: Final = "connect"
PING: Final = "ping"
STATUS_GET: Final = "status.get"
RUNTIME_SHUTDOWN: Final = "runtime.shutdown"
AUTH_GET_STATUS: Final = "auth.getStatus"
MODELS_LIST: Final = "models.list"

# Sessions
SESSION_CREATE: Final = "session.create"
SESSION_RESUME: Final = "session.resume"
SESSION_SEND: Final = "session.send"
SESSION_ABORT: Final = "session.abort"
SESSION_DETACH: Final = "session.detach"
SESSION_DESTROY: Final = "session.destroy"
SESSION_LIST: Final = "session.list"
READ_PERSISTED_EVENTS: Final = "sessions.readPersistedEvents"
HANDLE_PERMISSION: Final = "session.permissions.handlePendingPermissionRequest"
HANDLE_USER_INPUT: Final = "session.ui.handlePendingUserInput"

# What the server sends
SESSION_EVENT: Final = "session.event"
SESSION_LIFECYCLE: Final = "session.lifecycle"
USER_INPUT_REQUEST: Final = "userInput.request"
EXIT_PLAN_MODE_REQUEST: Final = "exitPlanMode.request"


@dataclass(frozen=True, slots=True)
class ConnectResult:
    """Answer to `connect`.

    Attributes:
        version: of the CLI, "" when it does not tell.
        protocol_version: 0 when it does not tell.
    """

    version: str = ""
    protocol_version: int = 0

    @staticmethod
    def parse(answer: Any) -> ConnectResult:
        data = JsonFields(answer)
        return ConnectResult(data.text("version"), data.number("protocolVersion") or 0)


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One item of `session.list`.

    Attributes:
        title: a name the person gave, else the beginning of the first prompt.
        started_at, modified_at: seconds since the epoch, None when not told.
        client_name: the program that made it.
    """

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    repository: str = ""
    started_at: float | None = None
    modified_at: float | None = None
    client_name: str = ""
    is_remote: bool = False

    @staticmethod
    def parse(item: Any) -> SessionSummary | None:
        """Read one item; None when it has no id."""
        data = JsonFields(item)
        session_id = data.text("sessionId")
        if not session_id:
            return None
        context = data.inner("context")
        return SessionSummary(
            session_id=session_id,
            title=_title(data.text("name") or data.text("summary")),
            folder=context.text("cwd"),
            branch=context.text("branch"),
            repository=context.text("repository"),
            started_at=data.time("startTime"),
            modified_at=data.time("modifiedTime"),
            client_name=data.text("clientName"),
            is_remote=data.flag("isRemote"),
        )


def _title(text: str) -> str:
    # The server takes the first message of the history, be it one made for the model.
    return "" if text.lstrip().startswith("<system_notification>") else text


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One item of `models.list` or `session.model.list`.

    Attributes:
        context_tokens: size of the prompt it takes, None when not told.
        multiplier: price in premium requests per prompt, None when not told.
        is_enabled: the account's policy allows it.
    """

    id: str
    name: str
    supports_vision: bool = False
    context_tokens: int | None = None
    reasoning_efforts: tuple[str, ...] = ()
    multiplier: float | None = None
    is_enabled: bool = True

    @staticmethod
    def parse(item: Any) -> ModelInfo | None:
        """Read one item; None when it has no id."""
        data = JsonFields(item)
        model_id = data.text("id")
        if not model_id:
            return None
        capabilities = data.inner("capabilities")
        limits = capabilities.inner("limits")
        context = limits.number("max_prompt_tokens")
        return ModelInfo(
            id=model_id,
            name=data.text("name") or model_id,
            supports_vision=capabilities.inner("supports").flag("vision"),
            context_tokens=limits.number("max_context_window_tokens") if context is None else context,
            reasoning_efforts=data.texts("supportedReasoningEfforts"),
            multiplier=data.inner("billing").real("multiplier"),
            is_enabled=data.inner("policy").text("state") in ("", "enabled"),
        )


@dataclass(frozen=True, slots=True)
class AuthStatus:
    """Answer to `auth.getStatus`.

    Attributes:
        message: the server's words, foreign text.
    """

    is_authenticated: bool = False
    login: str = ""
    host: str = ""
    auth_type: str = ""
    message: str = ""

    @staticmethod
    def parse(answer: Any) -> AuthStatus:
        data = JsonFields(answer)
        return AuthStatus(
            is_authenticated=data.flag("isAuthenticated"),
            login=data.text("login"),
            host=data.text("host"),
            auth_type=data.text("authType"),
            message=data.text("statusMessage"),
        )
