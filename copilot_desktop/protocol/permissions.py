"""Permission requests, questions, and the decisions that answer them (protocol.md section 6.1).

A permission is a broadcast event `permission.requested`, answered by the method
`session.permissions.handlePendingPermissionRequest` and settled for everybody by
`permission.completed`. What else may wait for an answer is in `protocol.requests`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NewType

from copilot_desktop.protocol.grants import Grant
from copilot_desktop.protocol.permission_subjects import (
    CommandSegment,
    CustomToolPermission,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
    FileContent,
    FileEdit,
    HookPermission,
    JsonObject,
    McpPermission,
    MemoryPermission,
    OtherPermission,
    PathPermission,
    PermissionSubject,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)

__all__ = [
    "CommandSegment",
    "CustomToolPermission",
    "DecisionKind",
    "ExtensionAccessPermission",
    "ExtensionEnvironmentPermission",
    "ExtensionManagementPermission",
    "FileContent",
    "FileEdit",
    "HookPermission",
    "JsonObject",
    "McpPermission",
    "MemoryPermission",
    "OtherPermission",
    "PathPermission",
    "PermissionDecision",
    "PermissionOutcome",
    "PermissionRequest",
    "PermissionScope",
    "PermissionSubject",
    "Question",
    "ReadPermission",
    "RequestId",
    "ShellPermission",
    "UrlPermission",
    "WorkflowPermission",
    "WritePermission",
]

RequestId = NewType("RequestId", str)


@dataclass(frozen=True, slots=True)
class PermissionRequest:
    """One open permission request of a session.

    Attributes:
        request_id: what the answer names.
        subject: what is asked for, typed by kind.
        tool_call_id: the tool call it belongs to, or "" when the server named none.
        agent_id: the sub-agent that asks, or "" for the main agent.
        needs_managed_approval: the organisation's policy wants a person to confirm it.
        raw: the event's data, for details and for kinds this version does not know.
    """

    request_id: RequestId
    subject: PermissionSubject
    tool_call_id: str = ""
    agent_id: str = ""
    needs_managed_approval: bool = False
    raw: JsonObject = field(default_factory=dict, compare=False)


class DecisionKind(Enum):
    """What a person (or the absence of one) decided."""

    ALLOW_ONCE = "allow-once"
    #: For the rest of the session, as far as the grant reaches.
    ALLOW_FOR_SESSION = "allow-for-session"
    #: In this repository or folder, from now on.
    ALLOW_FOR_LOCATION = "allow-for-location"
    #: In this session and, by the CLI's settings, wherever it heeds them; addresses only.
    ALLOW_PERMANENTLY = "allow-permanently"
    DENY = "deny"
    DENY_AND_STOP = "deny-and-stop"
    USER_NOT_AVAILABLE = "user-not-available"


@dataclass(frozen=True, slots=True)
class PermissionDecision:
    """The answer to a permission request. `protocol.decisions` makes and checks the wider ones.

    Attributes:
        feedback: sent with DENY; the agent reads it and goes on. A DENY without feedback is
            sent with a neutral sentence, because the server aborts the whole turn on a bare
            `reject`; DENY_AND_STOP is that bare `reject`.
        grant: with the three wider kinds, what else is allowed from now on.
        location_key: with ALLOW_FOR_LOCATION, the key that the server resolved the folder to.
    """

    kind: DecisionKind
    feedback: str = ""
    grant: Grant | None = None
    location_key: str = ""


class PermissionOutcome(Enum):
    """How a request ended, from `permission.completed` or from the end of its turn."""

    APPROVED = "approved"
    DENIED_BY_USER = "denied-by-user"
    DENIED_BY_RULE = "denied-by-rule"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class PermissionScope(StrEnum):
    """How far an approval reaches."""

    ONCE = ""
    SESSION = "session"
    #: The repository or folder, in later sessions as well.
    FOLDER = "folder"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the agent to the person (`user_input.requested`, section 6.2).

    Attributes:
        choices: offered answers, possibly none.
        allow_freeform: a free text is accepted as well.
    """

    request_id: RequestId
    question: str
    choices: tuple[str, ...] = ()
    allow_freeform: bool = True
    tool_call_id: str = ""
    agent_id: str = ""
