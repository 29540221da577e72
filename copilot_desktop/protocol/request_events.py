"""Events about requests that wait for an answer, beside permissions and questions.

Each `*Requested` carries what `protocol.requests` describes; its `*Completed` settles it for
every client. `opened` and `closed` tell them apart for whoever only keeps a list.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from msgspec import field

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.event_types import (
    Event,
    PermissionCompleted,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
)
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)


class ElicitationRequested(Event, frozen=True, kw_only=True):
    request: Elicitation


class ElicitationCompleted(Event, frozen=True, kw_only=True):
    """`elicitation.completed`. `action` is "" when the server does not tell."""

    request_id: str = ""
    action: str = ""
    content: Mapping[str, Any] = field(default_factory=dict)


class PlanApprovalRequested(Event, frozen=True, kw_only=True):
    """`exit_plan_mode.requested`."""

    request: PlanApproval


class PlanApprovalCompleted(Event, frozen=True, kw_only=True):
    """`exit_plan_mode.completed`. `is_approved` is None when the server does not tell."""

    request_id: str = ""
    is_approved: bool | None = None
    action: str = ""
    approves_edits: bool = False
    feedback: str = ""


class AutoModeSwitchRequested(Event, frozen=True, kw_only=True):
    request: AutoModeSwitch


class AutoModeSwitchCompleted(Event, frozen=True, kw_only=True):
    """`auto_mode_switch.completed`. `response` is `yes`, `yes_always` or `no`."""

    request_id: str = ""
    response: str = ""


class LimitsExhaustedRequested(Event, frozen=True, kw_only=True):
    """`session_limits_exhausted.requested`."""

    request: LimitsExhausted


class LimitsExhaustedCompleted(Event, frozen=True, kw_only=True):
    """`session_limits_exhausted.completed`. `action` is `add`, `set`, `unset` or `cancel`."""

    request_id: str = ""
    action: str = ""


class SamplingRequested(Event, frozen=True, kw_only=True):
    request: Sampling


class SamplingCompleted(Event, frozen=True, kw_only=True):
    request_id: str = ""


class OAuthRequired(Event, frozen=True, kw_only=True):
    """`mcp.oauth_required`; comes only to who called `session.eventLog.registerInterest`."""

    request: OAuthLogin


class OAuthCompleted(Event, frozen=True, kw_only=True):
    """`mcp.oauth_completed`."""

    request_id: str = ""
    outcome: str = ""


RequestEvent: TypeAlias = (
    ElicitationRequested
    | ElicitationCompleted
    | PlanApprovalRequested
    | PlanApprovalCompleted
    | AutoModeSwitchRequested
    | AutoModeSwitchCompleted
    | LimitsExhaustedRequested
    | LimitsExhaustedCompleted
    | SamplingRequested
    | SamplingCompleted
    | OAuthRequired
    | OAuthCompleted
)

#: Classes of the events that open a request, for `Session.on`.
OPENING: tuple[type[Event], ...] = (
    PermissionRequested,
    QuestionAsked,
    ElicitationRequested,
    PlanApprovalRequested,
    AutoModeSwitchRequested,
    LimitsExhaustedRequested,
    SamplingRequested,
    OAuthRequired,
)

#: Classes of the events that close one.
CLOSING: tuple[type[Event], ...] = (
    PermissionCompleted,
    QuestionCompleted,
    ElicitationCompleted,
    PlanApprovalCompleted,
    AutoModeSwitchCompleted,
    LimitsExhaustedCompleted,
    SamplingCompleted,
    OAuthCompleted,
)


def opened(event: object) -> OpenRequest | None:
    """Return the request that `event` opens, None when it opens none."""
    match event:
        case PermissionRequested(request=request, resolved_by_hook=False):
            return request
        case QuestionAsked(question=question):
            return question
        case (
            ElicitationRequested(request=request)
            | PlanApprovalRequested(request=request)
            | AutoModeSwitchRequested(request=request)
            | LimitsExhaustedRequested(request=request)
            | SamplingRequested(request=request)
            | OAuthRequired(request=request)
        ):
            return request
    return None


def closed(event: object) -> str:
    """Return the id of the request that `event` closes, "" when it closes none."""
    match event:
        case (
            PermissionCompleted(request_id=request_id)
            | QuestionCompleted(request_id=request_id)
            | ElicitationCompleted(request_id=request_id)
            | PlanApprovalCompleted(request_id=request_id)
            | AutoModeSwitchCompleted(request_id=request_id)
            | LimitsExhaustedCompleted(request_id=request_id)
            | SamplingCompleted(request_id=request_id)
            | OAuthCompleted(request_id=request_id)
        ):
            return request_id
    return ""
