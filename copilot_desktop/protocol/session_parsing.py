"""Reading the events of a session as a whole: its life, its settings, its notes and its history.

`PARSERS` is a part of the table in `protocol.events`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from copilot_desktop.protocol.event_reading import Envelope, Unreadable, needed
from copilot_desktop.protocol.event_types import (
    CompactionCompleted,
    CompactionStarted,
    ContextChanged,
    CustomAgentChanged,
    HistoryRewound,
    McpServerStatusChanged,
    ModeChanged,
    ModelChanged,
    PermissionModeChanged,
    QueueModified,
    SessionEvent,
    SessionFailed,
    SessionLimitChanged,
    SessionNote,
    SessionResumed,
    SessionShutdown,
    SessionStarted,
    SystemNotification,
    TaskCompleted,
    TitleChanged,
    UsageInfo,
)
from copilot_desktop.protocol.json_fields import JsonFields

#: Of `session.error`, beside what a person reads.
_ERROR_DETAILS: Final = (
    "errorCode",
    "providerErrorType",
    "providerErrorParam",
    "providerCallId",
    "serviceRequestId",
    "url",
)


def _session_started(envelope: Envelope, data: JsonFields) -> SessionEvent:
    context = data.inner("context")
    return SessionStarted(
        **envelope,
        cli_version=data.text("copilotVersion"),
        model=data.text("selectedModel"),
        folder=context.text("cwd"),
        branch=context.text("branch"),
    )


def _session_resumed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    context = data.inner("context")
    return SessionResumed(
        **envelope,
        model=data.text("selectedModel"),
        folder=context.text("cwd"),
        branch=context.text("branch"),
        was_active=data.flag("sessionWasActive"),
        was_in_use=data.flag("alreadyInUse"),
    )


def _session_shutdown(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SessionShutdown(**envelope)


def _context_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ContextChanged(**envelope, folder=data.text("cwd"), branch=data.text("branch"))


def _mcp_server_status_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return McpServerStatusChanged(
        **envelope,
        server=needed(data, "serverName"),
        status=needed(data, "status"),
        error=data.text("error"),
    )


def _title_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return TitleChanged(**envelope, title=needed(data, "title"))


def _queue_modified(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return QueueModified(**envelope)


def _model_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ModelChanged(
        **envelope,
        model=needed(data, "newModel"),
        previous=data.text("previousModel"),
        effort=data.text("reasoningEffort"),
        previous_effort=data.text("previousReasoningEffort"),
    )


def _limit_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    limits = data.inner("sessionLimits")
    return SessionLimitChanged(**envelope, max_ai_credits=limits.real("maxAiCredits"))


def _mode_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ModeChanged(**envelope, mode=needed(data, "newMode"), previous=data.text("previousMode"))


def _permission_mode_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return PermissionModeChanged(**envelope, mode=needed(data, "mode"), previous=data.text("previousMode"))


def _usage_info(envelope: Envelope, data: JsonFields) -> SessionEvent:
    current, limit = data.number("currentTokens"), data.number("tokenLimit")
    if current is None or limit is None:
        raise Unreadable("currentTokens")
    return UsageInfo(**envelope, current_tokens=current, token_limit=limit)


def _session_failed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SessionFailed(
        **envelope,
        error_type=data.text("errorType"),
        message=data.text("message"),
        status_code=data.number("statusCode"),
        details={name: text for name in _ERROR_DETAILS if (text := data.text(name))},
    )


def _session_info(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SessionNote(**envelope, note_type=data.text("infoType"), message=data.text("message"))


def _session_warning(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SessionNote(
        **envelope, is_warning=True, note_type=data.text("warningType"), message=data.text("message")
    )


def _system_notification(envelope: Envelope, data: JsonFields) -> SessionEvent:
    kind = data.inner("kind")
    return SystemNotification(
        **envelope,
        kind=needed(kind, "type"),
        description=kind.text("displayName") or kind.text("description"),
        exit_code=kind.number("exitCode"),
    )


def _compaction_started(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return CompactionStarted(**envelope, trigger=data.text("trigger"))


def _compaction_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return CompactionCompleted(
        **envelope,
        success=data.flag("success"),
        tokens_before=data.number("preCompactionTokens"),
        tokens_after=data.number("postCompactionTokens"),
        summary=data.text("summaryContent"),
        error=data.text("error") or data.inner("error").text("message"),
    )


def _history_rewound(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return HistoryRewound(**envelope, first_removed_id=needed(data, "upToEventId"))


def _custom_agent_selected(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return CustomAgentChanged(**envelope, name=data.text("agentDisplayName") or needed(data, "agentName"))


def _custom_agent_deselected(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return CustomAgentChanged(**envelope)


def _task_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return TaskCompleted(**envelope, summary=data.text("summary"), success=data.flag("success"))


PARSERS: Final[Mapping[str, Callable[[Envelope, JsonFields], SessionEvent]]] = {
    "session.start": _session_started,
    "session.resume": _session_resumed,
    "session.shutdown": _session_shutdown,
    "session.context_changed": _context_changed,
    "session.mcp_server_status_changed": _mcp_server_status_changed,
    "session.title_changed": _title_changed,
    "pending_messages.modified": _queue_modified,
    "session.model_change": _model_changed,
    "session.session_limits_changed": _limit_changed,
    "session.mode_changed": _mode_changed,
    "session.permissions_changed": _permission_mode_changed,
    "session.usage_info": _usage_info,
    "session.error": _session_failed,
    "session.info": _session_info,
    "session.warning": _session_warning,
    "system.notification": _system_notification,
    "session.compaction_start": _compaction_started,
    "session.compaction_complete": _compaction_completed,
    "session.snapshot_rewind": _history_rewound,
    "subagent.selected": _custom_agent_selected,
    "subagent.deselected": _custom_agent_deselected,
    "session.task_complete": _task_completed,
}
