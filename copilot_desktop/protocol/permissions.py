"""Permission requests and the decisions that answer them (protocol.md section 6.1).

A permission is a broadcast event `permission.requested`, answered by the method
`session.permissions.handlePendingPermissionRequest` and settled for everybody by
`permission.completed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NewType, TypeAlias

RequestId = NewType("RequestId", str)

#: A decoded JSON object as the server sent it.
JsonObject: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ShellPermission:
    """The agent wants to run a shell command (`commands` / `shell`).

    Attributes:
        command: the full command text, byte for byte what will run.
        intention: what the model says it is for. Untrusted text.
        warning: the server's own warning, if any.
        can_offer_session_approval: the server's word on wider grants.
        sandbox_bypass: the command asks to run outside the sandbox.
    """

    command: str
    intention: str = ""
    warning: str = ""
    can_offer_session_approval: bool = False
    sandbox_bypass: bool = False


@dataclass(frozen=True, slots=True)
class WritePermission:
    """The agent wants to create or change a file.

    Attributes:
        path: the file, as the server names it.
        diff: unified git-style diff; may be empty.
        creates: the file does not exist yet.
    """

    path: str
    diff: str = ""
    intention: str = ""
    creates: bool = False


@dataclass(frozen=True, slots=True)
class OtherPermission:
    """Any other kind (`read`, `path`, `url`, `mcp`, ...), shown by its fields."""

    kind: str
    fields: JsonObject = field(default_factory=dict)
    intention: str = ""


PermissionSubject: TypeAlias = ShellPermission | WritePermission | OtherPermission


@dataclass(frozen=True, slots=True)
class PermissionRequest:
    """One open permission request of a session.

    Attributes:
        request_id: what the answer names.
        subject: what is asked for, typed by kind.
        tool_call_id: the tool call it belongs to, or "" when the server named none.
        agent_id: the sub-agent that asks, or "" for the main agent.
        uses_new_words: the server understands `approve-once` (CLI >= 1.0.39, told by the
            presence of `promptRequest`); otherwise it wants `approved`.
        raw: the event's data, for details and for kinds this version does not know.
    """

    request_id: RequestId
    subject: PermissionSubject
    tool_call_id: str = ""
    agent_id: str = ""
    uses_new_words: bool = True
    raw: JsonObject = field(default_factory=dict, compare=False)


class DecisionKind(Enum):
    """What a person (or the absence of one) decided."""

    ALLOW_ONCE = "allow-once"
    DENY = "deny"
    DENY_AND_STOP = "deny-and-stop"
    USER_NOT_AVAILABLE = "user-not-available"


@dataclass(frozen=True, slots=True)
class PermissionDecision:
    """The answer to a permission request.

    Attributes:
        feedback: sent with DENY; the agent reads it and goes on. A DENY without feedback is
            sent with a neutral sentence, because the server aborts the whole turn on a bare
            `reject`; DENY_AND_STOP is that bare `reject`.
    """

    kind: DecisionKind
    feedback: str = ""


class PermissionOutcome(Enum):
    """How a request ended, from `permission.completed` or from the end of its turn."""

    APPROVED = "approved"
    DENIED_BY_USER = "denied-by-user"
    DENIED_BY_RULE = "denied-by-rule"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


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


#: What waits for a person in a session, oldest first.
PendingRequest: TypeAlias = PermissionRequest | Question
