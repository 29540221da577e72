"""What else may wait for an answer: plans, forms, limits, sampling and logins (protocol.md section 6).

Each request is a class with `request_id`, `tool_call_id` and `agent_id`; each answer one with
`params`. `protocol.request_answers` says which method takes which.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAnswer
from copilot_desktop.protocol.permissions import (
    JsonObject,
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
)

# ---- questions -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuestionAnswer:
    """What a person answered.

    Attributes:
        is_freeform: typed, not one of the offered choices.
        dismissed: the question was skipped; the agent is told so and goes on.
    """

    answer: str = ""
    is_freeform: bool = True
    dismissed: bool = False


# ---- plans -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlanApproval:
    """`exit_plan_mode.requested`: the agent has a plan and asks what to do with it.

    Attributes:
        summary: Markdown.
        plan: the whole plan, Markdown.
        actions: `autopilot`, `interactive`, `exit_only`, `autopilot_fleet`, or a word of a later
            server: what may be chosen.
        recommended: one of them, "" when not told.
    """

    request_id: RequestId
    summary: str
    plan: str = ""
    actions: tuple[str, ...] = ()
    recommended: str = ""
    model: str = ""
    tool_call_id: str = ""
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """What becomes of a plan; `approve_plan` and `reject_plan` make it.

    Attributes:
        action: of an approved plan, one of those that were offered; "" leaves it to the server.
        approves_edits: edits of the plan's work need no further permission.
        feedback: of a rejected plan; the agent reads it and stays in plan mode.
    """

    is_approved: bool
    action: str = ""
    approves_edits: bool = False
    feedback: str = ""

    def params(self) -> dict[str, Any]:
        """The `response` of `session.ui.handlePendingExitPlanMode`."""
        params: dict[str, Any] = {"approved": self.is_approved}
        if self.action:
            params["selectedAction"] = self.action
        if self.approves_edits:
            params["autoApproveEdits"] = True
        if self.feedback:
            params["feedback"] = self.feedback
        return params


def approve_plan(action: str = "", *, approves_edits: bool = False) -> PlanAnswer:
    """Let the agent work the plan off in the way `action` names."""
    return PlanAnswer(is_approved=True, action=action, approves_edits=approves_edits)


def reject_plan(feedback: str = "") -> PlanAnswer:
    """Send the agent back to planning."""
    return PlanAnswer(is_approved=False, feedback=feedback)


# ---- models and limits -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AutoModeSwitch:
    """`auto_mode_switch.requested`: the model is over its limit; may the server pick others?

    Attributes:
        retry_after_s: when the limit ends, None when not told.
    """

    request_id: RequestId
    error_code: str = ""
    retry_after_s: float | None = None
    tool_call_id: str = ""
    agent_id: str = ""


class AutoModeAnswer(Enum):
    YES = "yes"
    #: And do not ask again.
    YES_ALWAYS = "yes_always"
    NO = "no"

    def params(self) -> str:
        """The `response` of `session.ui.handlePendingAutoModeSwitch`."""
        return self.value


@dataclass(frozen=True, slots=True)
class LimitsExhausted:
    """`session_limits_exhausted.requested`: the session has used up the credits it was given."""

    request_id: RequestId
    used_credits: float = 0.0
    max_credits: float = 0.0
    tool_call_id: str = ""
    agent_id: str = ""


class LimitsAction(Enum):
    #: So many credits more.
    ADD = "add"
    #: A new limit.
    SET = "set"
    #: No limit any more.
    UNSET = "unset"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class LimitsAnswer:
    """What becomes of a limit.

    Attributes:
        credits: needed by ADD and SET, and by nothing else.
    """

    action: LimitsAction
    credits: float | None = None

    def __post_init__(self) -> None:
        if (self.credits is not None) is not (self.action in (LimitsAction.ADD, LimitsAction.SET)):
            raise ValueError(f"{self.action.value} with {self.credits} credits makes no sense")
        if self.credits is not None and not 0 < self.credits < float("inf"):
            raise ValueError("credits must be more than 0")

    def params(self) -> dict[str, Any]:
        """The `response` of `session.ui.handlePendingSessionLimitsExhausted`."""
        params: dict[str, Any] = {"action": self.action.value}
        if self.credits is not None:
            name = "additionalAiCredits" if self.action is LimitsAction.ADD else "maxAiCredits"
            params[name] = self.credits
        return params


# ---- MCP -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sampling:
    """`sampling.requested`: an MCP server wants a model to answer something.

    Attributes:
        mcp_request_id: the server's own id of it, any JSON.
        request: its `CreateMessageRequest`: messages, maxTokens, ...; foreign text.
    """

    request_id: RequestId
    server: str = ""
    mcp_request_id: Any = None
    request: JsonObject = field(default_factory=dict)
    tool_call_id: str = ""
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class SamplingAnswer:
    """The result for the MCP server (its `CreateMessageResult`), None refuses."""

    response: JsonObject | None = None

    def params(self) -> dict[str, Any] | None:
        """The `response` of `session.ui.handlePendingSampling`."""
        return None if self.response is None else dict(self.response)


@dataclass(frozen=True, slots=True)
class OAuthLogin:
    """`mcp.oauth_required`: an MCP server wants a login.

    Attributes:
        reason: `initial`, `refresh`, `reauth`, `upscope` or a later word.
        client_id, scopes: of a client that is registered already; "" when there is none.
        resource_metadata_url: where the server says it describes its logins.
        resource_metadata: that description, JSON as the server wrote it; "" when it was not got.
        can_refresh: the CLI itself can renew the token.
        raw: the event's data.
    """

    request_id: RequestId
    server: str = ""
    server_url: str = ""
    reason: str = ""
    client_id: str = ""
    scopes: str = ""
    resource_metadata_url: str = ""
    resource_metadata: str = ""
    can_refresh: bool = False
    tool_call_id: str = ""
    agent_id: str = ""
    raw: JsonObject = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OAuthToken:
    """A token that the client has got.

    Attributes:
        access_token: a secret; never logged.
        expires_in_s: None when not known.
    """

    access_token: str = field(repr=False)
    token_type: str = ""
    expires_in_s: int | None = None

    def params(self) -> dict[str, Any]:
        """The `result` of `session.mcp.oauth.handlePendingRequest`."""
        params: dict[str, Any] = {"kind": "token", "accessToken": self.access_token}
        if self.token_type:
            params["tokenType"] = self.token_type
        if self.expires_in_s is not None:
            params["expiresIn"] = self.expires_in_s
        return params


class OAuthChoice(Enum):
    """An answer without a token."""

    CANCELLED = "cancelled"
    #: Let the CLI renew the token; only where `can_refresh`.
    REFRESH = "runtimeRefresh"

    def params(self) -> dict[str, Any]:
        """The `result` of `session.mcp.oauth.handlePendingRequest`."""
        return {"kind": self.value}


OAuthAnswer: TypeAlias = OAuthToken | OAuthChoice

#: Everything that may wait for an answer in a session.
OpenRequest: TypeAlias = (
    PermissionRequest
    | Question
    | Elicitation
    | PlanApproval
    | AutoModeSwitch
    | LimitsExhausted
    | Sampling
    | OAuthLogin
)

#: What may answer one.
Answer: TypeAlias = (
    PermissionDecision
    | QuestionAnswer
    | ElicitationAnswer
    | PlanAnswer
    | AutoModeAnswer
    | LimitsAnswer
    | SamplingAnswer
    | OAuthAnswer
)


def is_same_request(one: OpenRequest | None, other: OpenRequest | None) -> bool:
    """Equal in everything that a person is shown, the raw fields included."""
    if one != other:
        return False
    match one, other:
        case (
            (PermissionRequest(raw=raw), PermissionRequest(raw=other_raw))
            | (Elicitation(raw=raw), Elicitation(raw=other_raw))
            | (OAuthLogin(raw=raw), OAuthLogin(raw=other_raw))
        ):
            return raw == other_raw
    return True
