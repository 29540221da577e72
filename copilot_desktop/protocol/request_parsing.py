"""Reading the events of `protocol.request_events`.

`PARSERS` is a part of the table in `protocol.events`, which makes an `UnknownEvent` of what has
no request id: nobody could answer it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from copilot_desktop.protocol.elicitation import parse_elicitation
from copilot_desktop.protocol.event_reading import Envelope
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.request_events import (
    AutoModeSwitchCompleted,
    AutoModeSwitchRequested,
    ElicitationCompleted,
    ElicitationRequested,
    LimitsExhaustedCompleted,
    LimitsExhaustedRequested,
    OAuthCompleted,
    OAuthRequired,
    PlanApprovalCompleted,
    PlanApprovalRequested,
    RequestEvent,
    SamplingCompleted,
    SamplingRequested,
)
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    PlanApproval,
    Sampling,
)


def _id(data: JsonFields) -> RequestId:
    return RequestId(data.text("requestId"))


def _elicitation_requested(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return ElicitationRequested(**envelope, request=parse_elicitation(data, agent_id=envelope["agent_id"]))


def _elicitation_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return ElicitationCompleted(
        **envelope, request_id=_id(data), action=data.text("action"), content=data.inner("content").raw
    )


def _plan_requested(envelope: Envelope, data: JsonFields) -> RequestEvent:
    request = PlanApproval(
        request_id=_id(data),
        summary=data.text("summary"),
        plan=data.text("planContent"),
        actions=data.texts("actions"),
        recommended=data.text("recommendedAction"),
        model=data.text("model"),
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return PlanApprovalRequested(**envelope, request=request)


def _plan_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    approved = data.raw.get("approved")
    return PlanApprovalCompleted(
        **envelope,
        request_id=_id(data),
        is_approved=approved if isinstance(approved, bool) else None,
        action=data.text("selectedAction"),
        approves_edits=data.flag("autoApproveEdits"),
        feedback=data.text("feedback"),
    )


def _auto_mode_requested(envelope: Envelope, data: JsonFields) -> RequestEvent:
    request = AutoModeSwitch(
        request_id=_id(data),
        error_code=data.text("errorCode"),
        retry_after_s=data.real("retryAfterSeconds"),
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return AutoModeSwitchRequested(**envelope, request=request)


def _auto_mode_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return AutoModeSwitchCompleted(**envelope, request_id=_id(data), response=data.text("response"))


def _limits_requested(envelope: Envelope, data: JsonFields) -> RequestEvent:
    request = LimitsExhausted(
        request_id=_id(data),
        used_credits=data.real("usedAiCredits") or 0.0,
        max_credits=data.real("maxAiCredits") or 0.0,
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return LimitsExhaustedRequested(**envelope, request=request)


def _limits_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return LimitsExhaustedCompleted(
        **envelope, request_id=_id(data), action=data.inner("response").text("action")
    )


def _sampling_requested(envelope: Envelope, data: JsonFields) -> RequestEvent:
    request = Sampling(
        request_id=_id(data),
        server=data.text("serverName"),
        mcp_request_id=data.raw.get("mcpRequestId"),
        request=data.inner("request").raw,
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return SamplingRequested(**envelope, request=request)


def _sampling_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return SamplingCompleted(**envelope, request_id=_id(data))


def _oauth_required(envelope: Envelope, data: JsonFields) -> RequestEvent:
    client, asked = data.inner("staticClientConfig"), data.inner("wwwAuthenticateParams")
    request = OAuthLogin(
        request_id=_id(data),
        server=data.text("serverName"),
        server_url=data.text("serverUrl"),
        reason=data.text("reason"),
        client_id=client.text("clientId"),
        scopes=asked.text("scope") or client.text("scope"),
        resource_metadata_url=asked.text("resourceMetadataUrl"),
        resource_metadata=data.text("resourceMetadata"),
        can_refresh=data.text("reason") == "refresh" and data.flag("runtimeRefreshSupported"),
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
        raw=data.raw,
    )
    return OAuthRequired(**envelope, request=request)


def _oauth_completed(envelope: Envelope, data: JsonFields) -> RequestEvent:
    return OAuthCompleted(**envelope, request_id=_id(data), outcome=data.text("outcome"))


PARSERS: Final[Mapping[str, Callable[[Envelope, JsonFields], RequestEvent]]] = {
    "elicitation.requested": _elicitation_requested,
    "elicitation.completed": _elicitation_completed,
    "exit_plan_mode.requested": _plan_requested,
    "exit_plan_mode.completed": _plan_completed,
    "auto_mode_switch.requested": _auto_mode_requested,
    "auto_mode_switch.completed": _auto_mode_completed,
    "session_limits_exhausted.requested": _limits_requested,
    "session_limits_exhausted.completed": _limits_completed,
    "sampling.requested": _sampling_requested,
    "sampling.completed": _sampling_completed,
    "mcp.oauth_required": _oauth_required,
    "mcp.oauth_completed": _oauth_completed,
}
