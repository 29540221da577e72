"""Reading the `event` object of `session.event` notifications and of stored histories.

Never raises: what cannot be read is an `UnknownEvent`, so that one odd event costs nothing but
itself. Everything whose type begins with `model.` is dropped unread: these internal events
repeat whole conversations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from copilot_desktop.protocol.event_reading import Envelope, Unreadable, needed
from copilot_desktop.protocol.event_types import (
    Aborted,
    AgentIdle,
    AgentInterrupted,
    BinaryAsset,
    BudgetStop,
    CompactionCompleted,
    CompactionStarted,
    ContextChanged,
    CustomAgentChanged,
    Event,
    HistoryRewound,
    IntentChanged,
    McpServerStatusChanged,
    MessageCompleted,
    MessageDelta,
    ModeChanged,
    ModelChanged,
    PermissionCompleted,
    PermissionModeChanged,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
    QueueModified,
    ReasoningCompleted,
    ReasoningDelta,
    SessionFailed,
    SessionIdle,
    SessionLimitChanged,
    SessionNote,
    SessionResumed,
    SessionShutdown,
    SessionStarted,
    SubagentEnded,
    SubagentStarted,
    SystemNotification,
    TaskCompleted,
    TitleChanged,
    ToolCallDelta,
    ToolCompleted,
    ToolOutput,
    ToolPartialResult,
    ToolProgress,
    ToolRequest,
    ToolStarted,
    TurnEnded,
    TurnRetried,
    TurnStarted,
    UnknownEvent,
    UsageInfo,
    UserPrompt,
)
from copilot_desktop.protocol.event_types import SessionEvent as _TranscriptEvent
from copilot_desktop.protocol.json_fields import JsonFields, seconds
from copilot_desktop.protocol.question_parsing import PARSERS as _QUESTION_PARSERS
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
from copilot_desktop.protocol.request_parsing import PARSERS as _REQUEST_PARSERS
from copilot_desktop.protocol.session_parsing import PARSERS as _SESSION_PARSERS
from copilot_desktop.protocol.tool_events import PARSERS as _TOOL_PARSERS
from copilot_desktop.protocol.tool_events import (
    CommandCompleted,
    CommandRequested,
    ExternalToolCompleted,
    ExternalToolRequested,
    ToolEvent,
)
from copilot_desktop.protocol.turn_parsing import PARSERS as _TURN_PARSERS
from copilot_desktop.protocol.usage_events import PARSERS as _USAGE_PARSERS
from copilot_desktop.protocol.usage_events import ModelUsage, UsageCheckpoint, UsageEvent

__all__ = [
    "Aborted",
    "AgentIdle",
    "AgentInterrupted",
    "AutoModeSwitchCompleted",
    "AutoModeSwitchRequested",
    "BinaryAsset",
    "BudgetStop",
    "CommandCompleted",
    "CommandRequested",
    "CompactionCompleted",
    "CompactionStarted",
    "ContextChanged",
    "CustomAgentChanged",
    "ElicitationCompleted",
    "ElicitationRequested",
    "Event",
    "ExternalToolCompleted",
    "ExternalToolRequested",
    "HistoryRewound",
    "IntentChanged",
    "LimitsExhaustedCompleted",
    "LimitsExhaustedRequested",
    "McpServerStatusChanged",
    "MessageCompleted",
    "MessageDelta",
    "ModeChanged",
    "ModelChanged",
    "ModelUsage",
    "OAuthCompleted",
    "OAuthRequired",
    "PermissionCompleted",
    "PermissionModeChanged",
    "PermissionRequested",
    "PlanApprovalCompleted",
    "PlanApprovalRequested",
    "QuestionAsked",
    "QuestionCompleted",
    "QueueModified",
    "ReasoningCompleted",
    "ReasoningDelta",
    "SamplingCompleted",
    "SamplingRequested",
    "SessionEvent",
    "SessionFailed",
    "SessionIdle",
    "SessionLimitChanged",
    "SessionNote",
    "SessionResumed",
    "SessionShutdown",
    "SessionStarted",
    "SubagentEnded",
    "SubagentStarted",
    "SystemNotification",
    "TaskCompleted",
    "TitleChanged",
    "ToolCallDelta",
    "ToolCompleted",
    "ToolOutput",
    "ToolPartialResult",
    "ToolProgress",
    "ToolRequest",
    "ToolStarted",
    "TurnEnded",
    "TurnRetried",
    "TurnStarted",
    "UnknownEvent",
    "UsageCheckpoint",
    "UsageInfo",
    "UserPrompt",
    "event_of",
    "is_known",
    "parse_event",
    "parse_events",
]


#: Every event that this version knows, and `UnknownEvent`.
SessionEvent: TypeAlias = _TranscriptEvent | RequestEvent | ToolEvent | UsageEvent

_Parser: TypeAlias = Callable[[Envelope, JsonFields], SessionEvent]


def parse_event(params: Any) -> SessionEvent | None:
    """Read the params of a `session.event` notification; None for what is to be dropped."""
    return _parse(params.get("event") if isinstance(params, Mapping) else None)


def parse_events(events: Iterable[Any]) -> list[SessionEvent]:
    """Read the event objects of a history, leaving out those to be dropped."""
    return [event for event in map(_parse, events) if event is not None]


def is_known(event_type: str) -> bool:
    """Say whether events of this type have a class of their own."""
    return event_type in _PARSERS


def _parse(event: Any) -> SessionEvent | None:
    if not isinstance(event, Mapping):
        return UnknownEvent()
    event_type = event.get("type")
    if not isinstance(event_type, str):
        return UnknownEvent()
    if event_type.startswith("model."):
        return None
    event_id, agent_id = event.get("id"), event.get("agentId")
    return event_of(
        event_type,
        event.get("data"),
        event_id=event_id if isinstance(event_id, str) else "",
        timestamp=seconds(event.get("timestamp")),
        ephemeral=event.get("ephemeral") is True,
        agent_id=agent_id if isinstance(agent_id, str) else "",
    )


def event_of(
    event_type: str, data: Any, *, event_id: str, timestamp: float | None, ephemeral: bool, agent_id: str
) -> SessionEvent:
    """Return the event with this envelope and this decoded data."""
    parser = _PARSERS.get(event_type)
    is_object = isinstance(data, (dict, Mapping))
    if parser is None or not is_object:
        return UnknownEvent(
            type=event_type,
            event_id=event_id,
            timestamp=timestamp,
            ephemeral=ephemeral,
            agent_id=agent_id,
            data=data if is_object else {},
        )
    if not agent_id:
        # Before agentId existed, a sub-agent's events named the call that started it.
        parent = data.get("parentToolCallId")
        agent_id = parent if isinstance(parent, str) else ""
    envelope: Envelope = {
        "type": event_type,
        "event_id": event_id,
        "timestamp": timestamp,
        "ephemeral": ephemeral,
        "agent_id": agent_id,
    }
    try:
        return parser(envelope, JsonFields(data))
    except Unreadable:
        return UnknownEvent(**envelope, data=data)


def _answerable(parser: _Parser) -> _Parser:
    """What has no id can neither be answered nor settled."""

    def parse(envelope: Envelope, data: JsonFields) -> SessionEvent:
        needed(data, "requestId")
        return parser(envelope, data)

    return parse


_PARSERS: Final[Mapping[str, _Parser]] = {
    **_SESSION_PARSERS,
    **_TURN_PARSERS,
    **_QUESTION_PARSERS,
    **{event_type: _answerable(parser) for event_type, parser in _REQUEST_PARSERS.items()},
    **{event_type: _answerable(parser) for event_type, parser in _TOOL_PARSERS.items()},
    **_USAGE_PARSERS,
}

#: Types of events that become more than an `UnknownEvent`.
KNOWN_TYPES: Final = frozenset(_PARSERS)
