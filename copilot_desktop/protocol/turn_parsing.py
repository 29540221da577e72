"""Reading the events of a run: prompts, answers, tool calls and sub-agents.

`PARSERS` is a part of the table in `protocol.events`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from copilot_desktop.protocol.attached import attachments_of
from copilot_desktop.protocol.event_reading import Envelope, needed
from copilot_desktop.protocol.event_types import (
    Aborted,
    AgentIdle,
    AgentInterrupted,
    BinaryAsset,
    BudgetStop,
    IntentChanged,
    MessageCompleted,
    MessageDelta,
    ReasoningCompleted,
    ReasoningDelta,
    SessionEvent,
    SessionIdle,
    SubagentEnded,
    SubagentStarted,
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
    UserPrompt,
)
from copilot_desktop.protocol.file_edits import file_edits_of
from copilot_desktop.protocol.json_fields import JsonFields, whole_text
from copilot_desktop.protocol.pictures import picture_of, pictures_of

#: The type of our own record of it, in our journal.
BUDGET_STOP: Final = "copilot_desktop.budget_stop"

_SAVED_TO: Final = re.compile(
    r"Output too large to read at once \([^()\n]{1,40}\)\. Saved to: (\S[^\n]{0,1000})"
)


def _user_prompt(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return UserPrompt(
        **envelope,
        message_id=data.text("messageId"),
        content=data.text("content"),
        source=data.text("source"),
        delivery=data.text("delivery"),
        attachments=attachments_of(data),
    )


def _turn_started(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return TurnStarted(**envelope)


def _turn_ended(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return TurnEnded(**envelope)


def _turn_retried(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return TurnRetried(**envelope, reason=data.text("reason"), model=data.text("model"))


def _message_delta(envelope: Envelope, data: JsonFields) -> SessionEvent:
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


def _message_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
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


def _reasoning_delta(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ReasoningDelta(
        **envelope, reasoning_id=data.text("reasoningId"), text=data.raw_text("deltaContent")
    )


def _reasoning_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ReasoningCompleted(**envelope, reasoning_id=data.text("reasoningId"), content=data.text("content"))


def _tool_call_delta(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ToolCallDelta(
        **envelope,
        tool_call_id=needed(data, "toolCallId"),
        name=data.text("toolName"),
        text=data.raw_text("inputDelta"),
    )


def _tool_started(envelope: Envelope, data: JsonFields) -> SessionEvent:
    arguments, raw_arguments = _arguments(data)
    return ToolStarted(
        **envelope,
        tool_call_id=needed(data, "toolCallId"),
        name=data.text("toolName"),
        title=data.text("toolTitle"),
        arguments=arguments,
        raw_arguments=raw_arguments,
        mcp_server=data.text("mcpServerName"),
        mcp_tool=data.text("mcpToolName"),
    )


def _tool_output(envelope: Envelope, data: JsonFields) -> SessionEvent:
    sequence = data.number("sequence")
    return ToolOutput(
        **envelope,
        tool_call_id=needed(data, "toolCallId"),
        text=data.raw_text("text"),
        sequence=-1 if sequence is None else sequence,
    )


def _tool_partial_result(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ToolPartialResult(
        **envelope, tool_call_id=needed(data, "toolCallId"), output=data.text("partialOutput")
    )


def _tool_progress(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return ToolProgress(
        **envelope, tool_call_id=needed(data, "toolCallId"), message=data.text("progressMessage")
    )


def _tool_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    result, error = data.inner("result"), data.inner("error")
    content = result.text("content") or data.text("result")
    contents = result.items("contents")
    if not content:
        content = "\n".join(item.text("text") for item in contents if item.text("text"))
    exits = (item.number("exitCode") for item in contents if item.text("type") == "shell_exit")
    previews = (item.text("outputPreview") for item in contents if item.flag("outputTruncated"))
    files = (item.text("outputFilePath") for item in contents)
    exit_code = data.inner("shellExecution").number("exitCode")
    return ToolCompleted(
        **envelope,
        tool_call_id=needed(data, "toolCallId"),
        # A result without a word on success is a result.
        success=data.flag("success", default="error" not in data),
        content=content,
        detailed=result.text("detailedContent"),
        exit_code=exit_code if exit_code is not None else next(exits, None),
        file_edits=file_edits_of(data),
        output_preview=next(previews, ""),
        output_file=next(filter(None, files), "") or _saved_to(content),
        pictures=pictures_of(result),
        error_code=error.text("code"),
        error_message=error.text("message") or data.text("error"),
    )


def _saved_to(content: str) -> str:
    """The file that the server names in place of an output that is too large for the model."""
    match = _SAVED_TO.match(content)
    return match.group(1) if match else ""


def _intent_changed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return IntentChanged(**envelope, intent=data.text("intent"))


def _agent_idle(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return AgentIdle(**envelope, aborted=data.flag("aborted"))


def _session_idle(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SessionIdle(**envelope, aborted=data.flag("aborted"))


def _aborted(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return Aborted(**envelope, reason=data.text("reason"))


def _budget_stop(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return BudgetStop(
        **envelope,
        unit=needed(data, "unit"),
        limit=data.real("limit") or 0.0,
        used=data.real("used") or 0.0,
    )


def _agent_interrupted(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return AgentInterrupted(**envelope, tool_call_ids=data.texts("toolCallIds"))


def _subagent_started(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return SubagentStarted(
        **envelope,
        tool_call_id=data.text("toolCallId"),
        name=data.text("agentDisplayName") or data.text("agentName"),
        description=data.text("agentDescription"),
        model=data.text("model"),
        in_background=data.text("executionMode") == "background",
    )


def _subagent_ended(envelope: Envelope, data: JsonFields) -> SessionEvent:
    milliseconds = data.real("durationMs")
    return SubagentEnded(
        **envelope,
        tool_call_id=data.text("toolCallId"),
        model=data.text("model"),
        tool_count=_count(data, "totalToolCalls"),
        tokens=_count(data, "totalTokens"),
        duration_s=None if milliseconds is None or milliseconds < 0 else milliseconds / 1000,
        has_failed=envelope["type"] == "subagent.failed",
        was_cancelled=data.flag("cancelled"),
        error=data.text("error"),
    )


def _count(data: JsonFields, name: str) -> int | None:
    value = data.number(name)
    return value if value is None or value >= 0 else None


def _binary_asset(envelope: Envelope, data: JsonFields) -> SessionEvent:
    # Its own id names nothing further.
    item = JsonFields({"mimeType": data.text("mimeType"), "data": data.text("data")})
    picture = picture_of(item, data.text("description"))
    return BinaryAsset(**envelope, asset_id=needed(data, "assetId"), picture=picture)


PARSERS: Final[Mapping[str, Callable[[Envelope, JsonFields], SessionEvent]]] = {
    "user.message": _user_prompt,
    "session.binary_asset": _binary_asset,
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
    BUDGET_STOP: _budget_stop,
    "agent.interrupted": _agent_interrupted,
    "subagent.started": _subagent_started,
    "subagent.completed": _subagent_ended,
    "subagent.failed": _subagent_ended,
}
