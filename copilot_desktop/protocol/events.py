"""Reading the `event` object of `session.event` notifications and of stored histories.

Never raises: what cannot be read is an `UnknownEvent`, so that one odd event costs nothing but
itself. Everything whose type begins with `model.` is dropped unread: these internal events
repeat whole conversations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from copilot_desktop.protocol.event_types import (
    Aborted,
    AgentIdle,
    AgentInterrupted,
    CompactionCompleted,
    CompactionStarted,
    ContextChanged,
    CustomAgentChanged,
    Event,
    HistoryRewound,
    IntentChanged,
    MessageCompleted,
    MessageDelta,
    ModeChanged,
    ModelChanged,
    PermissionCompleted,
    PermissionModeChanged,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
    ReasoningCompleted,
    ReasoningDelta,
    SessionFailed,
    SessionIdle,
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
from copilot_desktop.protocol.json_fields import JsonFields, seconds, whole_text
from copilot_desktop.protocol.permission_parsing import parse_outcome, parse_permission_request
from copilot_desktop.protocol.permissions import Question, RequestId
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
from copilot_desktop.protocol.tool_events import PARSERS as _TOOL_PARSERS
from copilot_desktop.protocol.tool_events import (
    CommandCompleted,
    CommandRequested,
    ExternalToolCompleted,
    ExternalToolRequested,
    ToolEvent,
)
from copilot_desktop.protocol.usage_events import PARSERS as _USAGE_PARSERS
from copilot_desktop.protocol.usage_events import ModelUsage, UsageCheckpoint, UsageEvent

__all__ = [
    "Aborted",
    "AgentIdle",
    "AgentInterrupted",
    "AutoModeSwitchCompleted",
    "AutoModeSwitchRequested",
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
    "ReasoningCompleted",
    "ReasoningDelta",
    "SamplingCompleted",
    "SamplingRequested",
    "SessionEvent",
    "SessionFailed",
    "SessionIdle",
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


class _Unreadable(Exception):
    """The event lacks a field without which it means nothing."""


#: The envelope's fields as keyword arguments.
_Envelope: TypeAlias = dict[str, Any]

_Parser: TypeAlias = Callable[[_Envelope, JsonFields], SessionEvent]


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
    if parser is None or not isinstance(data, Mapping):
        return UnknownEvent(
            type=event_type,
            event_id=event_id,
            timestamp=timestamp,
            ephemeral=ephemeral,
            agent_id=agent_id,
            data=data if isinstance(data, Mapping) else {},
        )
    if not agent_id:
        # Before agentId existed, a sub-agent's events named the call that started it.
        parent = data.get("parentToolCallId")
        agent_id = parent if isinstance(parent, str) else ""
    envelope: _Envelope = {
        "type": event_type,
        "event_id": event_id,
        "timestamp": timestamp,
        "ephemeral": ephemeral,
        "agent_id": agent_id,
    }
    try:
        return parser(envelope, JsonFields(data))
    except _Unreadable:
        return UnknownEvent(**envelope, data=data)


def _needed(data: JsonFields, name: str) -> str:
    value = data.text(name)
    if not value:
        raise _Unreadable(name)
    return value


def _session_started(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    context = data.inner("context")
    return SessionStarted(
        **envelope,
        cli_version=data.text("copilotVersion"),
        model=data.text("selectedModel"),
        folder=context.text("cwd"),
        branch=context.text("branch"),
    )


def _session_resumed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    context = data.inner("context")
    return SessionResumed(
        **envelope,
        model=data.text("selectedModel"),
        folder=context.text("cwd"),
        branch=context.text("branch"),
        was_active=data.flag("sessionWasActive"),
    )


def _session_shutdown(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SessionShutdown(**envelope)


def _context_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ContextChanged(**envelope, folder=data.text("cwd"), branch=data.text("branch"))


def _title_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return TitleChanged(**envelope, title=_needed(data, "title"))


def _model_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ModelChanged(**envelope, model=_needed(data, "newModel"), previous=data.text("previousModel"))


def _mode_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ModeChanged(**envelope, mode=_needed(data, "newMode"), previous=data.text("previousMode"))


def _permission_mode_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return PermissionModeChanged(**envelope, mode=_needed(data, "mode"), previous=data.text("previousMode"))


def _usage_info(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    current, limit = data.number("currentTokens"), data.number("tokenLimit")
    if current is None or limit is None:
        raise _Unreadable("currentTokens")
    return UsageInfo(**envelope, current_tokens=current, token_limit=limit)


def _user_prompt(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    names = (item.text("displayName") or item.text("path") for item in data.items("attachments"))
    return UserPrompt(
        **envelope,
        message_id=data.text("messageId"),
        content=data.text("content"),
        source=data.text("source"),
        delivery=data.text("delivery"),
        attachments=tuple(name for name in names if name),
    )


def _turn_started(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return TurnStarted(**envelope)


def _turn_ended(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return TurnEnded(**envelope)


def _turn_retried(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return TurnRetried(**envelope, reason=data.text("reason"), model=data.text("model"))


def _message_delta(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return MessageDelta(**envelope, message_id=data.text("messageId"), text=data.raw_text("deltaContent"))


def _arguments(data: JsonFields) -> tuple[Mapping[str, Any], str]:
    """Decoded arguments, and the text of those the server could not decode."""
    value = data.raw.get("arguments")
    if isinstance(value, Mapping):
        return value, ""
    return {}, whole_text(value)


def _tool_request(item: JsonFields) -> ToolRequest:
    arguments, raw_arguments = _arguments(item)
    return ToolRequest(
        tool_call_id=item.text("toolCallId"),
        name=item.text("name"),
        title=item.text("toolTitle"),
        intention=item.text("intentionSummary"),
        arguments=arguments,
        raw_arguments=raw_arguments,
    )


def _message_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return MessageCompleted(
        **envelope,
        message_id=data.text("messageId"),
        content=data.text("content"),
        reasoning=data.text("reasoningText"),
        model=data.text("model"),
        output_tokens=data.number("outputTokens"),
        tool_requests=tuple(
            _tool_request(item) for item in data.items("toolRequests") if item.text("toolCallId")
        ),
    )


def _reasoning_delta(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ReasoningDelta(
        **envelope, reasoning_id=data.text("reasoningId"), text=data.raw_text("deltaContent")
    )


def _reasoning_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ReasoningCompleted(**envelope, reasoning_id=data.text("reasoningId"), content=data.text("content"))


def _tool_call_delta(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ToolCallDelta(
        **envelope,
        tool_call_id=_needed(data, "toolCallId"),
        name=data.text("toolName"),
        text=data.raw_text("inputDelta"),
    )


def _tool_started(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    arguments, raw_arguments = _arguments(data)
    return ToolStarted(
        **envelope,
        tool_call_id=_needed(data, "toolCallId"),
        name=data.text("toolName"),
        title=data.text("toolTitle"),
        arguments=arguments,
        raw_arguments=raw_arguments,
    )


def _tool_output(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    sequence = data.number("sequence")
    return ToolOutput(
        **envelope,
        tool_call_id=_needed(data, "toolCallId"),
        text=data.raw_text("text"),
        sequence=-1 if sequence is None else sequence,
    )


def _tool_partial_result(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ToolPartialResult(
        **envelope, tool_call_id=_needed(data, "toolCallId"), output=data.text("partialOutput")
    )


def _tool_progress(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return ToolProgress(
        **envelope, tool_call_id=_needed(data, "toolCallId"), message=data.text("progressMessage")
    )


def _tool_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    result, error = data.inner("result"), data.inner("error")
    content = result.text("content") or data.text("result")
    contents = result.items("contents")
    if not content:
        content = "\n".join(item.text("text") for item in contents if item.text("text"))
    exits = (item.number("exitCode") for item in contents if item.text("type") == "shell_exit")
    previews = (item.text("outputPreview") for item in contents if item.flag("outputTruncated"))
    exit_code = data.inner("shellExecution").number("exitCode")
    return ToolCompleted(
        **envelope,
        tool_call_id=_needed(data, "toolCallId"),
        # A result without a word on success is a result.
        success=data.flag("success", default="error" not in data),
        content=content,
        detailed=result.text("detailedContent"),
        exit_code=exit_code if exit_code is not None else next(exits, None),
        edits_files=bool(data.items("fileEdits")),
        output_preview=next(previews, ""),
        error_code=error.text("code"),
        error_message=error.text("message") or data.text("error"),
    )


def _intent_changed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return IntentChanged(**envelope, intent=data.text("intent"))


def _agent_idle(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return AgentIdle(**envelope, aborted=data.flag("aborted"))


def _session_idle(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SessionIdle(**envelope, aborted=data.flag("aborted"))


def _aborted(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return Aborted(**envelope, reason=data.text("reason"))


def _agent_interrupted(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return AgentInterrupted(**envelope, tool_call_ids=data.texts("toolCallIds"))


def _permission_requested(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    _needed(data, "requestId")
    return PermissionRequested(
        **envelope,
        request=parse_permission_request(data, agent_id=envelope["agent_id"]),
        resolved_by_hook=data.flag("resolvedByHook"),
    )


def _permission_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    result = data.inner("result")
    return PermissionCompleted(
        **envelope,
        request_id=_needed(data, "requestId"),
        outcome=parse_outcome(result.text("kind")),
        feedback=result.text("feedback"),
        tool_call_id=data.text("toolCallId"),
    )


def _question_asked(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    question = Question(
        request_id=RequestId(_needed(data, "requestId")),
        question=data.text("question"),
        choices=data.texts("choices"),
        allow_freeform=data.flag("allowFreeform", default=True),
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return QuestionAsked(**envelope, question=question)


def _question_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return QuestionCompleted(
        **envelope,
        request_id=_needed(data, "requestId"),
        answer=data.text("answer") if "answer" in data else None,
        dismissed=data.flag("dismissed"),
    )


def _session_failed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SessionFailed(
        **envelope,
        error_type=data.text("errorType"),
        message=data.text("message"),
        status_code=data.number("statusCode"),
    )


def _session_info(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SessionNote(**envelope, note_type=data.text("infoType"), message=data.text("message"))


def _session_warning(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SessionNote(
        **envelope, is_warning=True, note_type=data.text("warningType"), message=data.text("message")
    )


def _system_notification(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    kind = data.inner("kind")
    return SystemNotification(
        **envelope,
        kind=_needed(kind, "type"),
        description=kind.text("displayName") or kind.text("description"),
        exit_code=kind.number("exitCode"),
    )


def _compaction_started(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return CompactionStarted(**envelope, trigger=data.text("trigger"))


def _compaction_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return CompactionCompleted(
        **envelope,
        success=data.flag("success"),
        tokens_before=data.number("preCompactionTokens"),
        tokens_after=data.number("postCompactionTokens"),
        error=data.text("error") or data.inner("error").text("message"),
    )


def _history_rewound(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return HistoryRewound(**envelope, first_removed_id=_needed(data, "upToEventId"))


def _subagent_started(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SubagentStarted(
        **envelope,
        tool_call_id=data.text("toolCallId"),
        name=data.text("agentDisplayName") or data.text("agentName"),
        in_background=data.text("executionMode") == "background",
    )


def _subagent_ended(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return SubagentEnded(**envelope, tool_call_id=data.text("toolCallId"))


def _custom_agent_selected(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return CustomAgentChanged(**envelope, name=data.text("agentDisplayName") or _needed(data, "agentName"))


def _custom_agent_deselected(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return CustomAgentChanged(**envelope)


def _task_completed(envelope: _Envelope, data: JsonFields) -> SessionEvent:
    return TaskCompleted(**envelope, summary=data.text("summary"), success=data.flag("success"))


def _answerable(parser: _Parser) -> _Parser:
    """What has no id can neither be answered nor settled."""

    def parse(envelope: _Envelope, data: JsonFields) -> SessionEvent:
        _needed(data, "requestId")
        return parser(envelope, data)

    return parse


_PARSERS: Final[Mapping[str, _Parser]] = {
    "session.start": _session_started,
    "session.resume": _session_resumed,
    "session.shutdown": _session_shutdown,
    "session.context_changed": _context_changed,
    "session.title_changed": _title_changed,
    "session.model_change": _model_changed,
    "session.mode_changed": _mode_changed,
    "session.permissions_changed": _permission_mode_changed,
    "session.usage_info": _usage_info,
    "user.message": _user_prompt,
    "assistant.turn_start": _turn_started,
    "assistant.turn_end": _turn_ended,
    "assistant.turn_retry": _turn_retried,
    "assistant.message_start": _message_delta,
    "assistant.message_delta": _message_delta,
    "assistant.message": _message_completed,
    "assistant.reasoning_delta": _reasoning_delta,
    "assistant.reasoning": _reasoning_completed,
    "assistant.tool_call_delta": _tool_call_delta,
    "tool.execution_start": _tool_started,
    "tool.user_requested": _tool_started,
    "tool.shell_output": _tool_output,
    "tool.execution_partial_result": _tool_partial_result,
    "tool.execution_progress": _tool_progress,
    "tool.execution_complete": _tool_completed,
    "assistant.intent": _intent_changed,
    "assistant.idle": _agent_idle,
    "session.idle": _session_idle,
    "abort": _aborted,
    "agent.interrupted": _agent_interrupted,
    "permission.requested": _permission_requested,
    "permission.completed": _permission_completed,
    "user_input.requested": _question_asked,
    "user_input.completed": _question_completed,
    "session.error": _session_failed,
    "session.info": _session_info,
    "session.warning": _session_warning,
    "system.notification": _system_notification,
    "session.compaction_start": _compaction_started,
    "session.compaction_complete": _compaction_completed,
    "session.snapshot_rewind": _history_rewound,
    "subagent.started": _subagent_started,
    "subagent.completed": _subagent_ended,
    "subagent.failed": _subagent_ended,
    "subagent.selected": _custom_agent_selected,
    "subagent.deselected": _custom_agent_deselected,
    "session.task_complete": _task_completed,
    **{event_type: _answerable(parser) for event_type, parser in _REQUEST_PARSERS.items()},
    **{event_type: _answerable(parser) for event_type, parser in _TOOL_PARSERS.items()},
    **_USAGE_PARSERS,
}

#: Types of events that become more than an `UnknownEvent`.
KNOWN_TYPES: Final = frozenset(_PARSERS)
