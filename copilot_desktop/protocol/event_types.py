"""Events of a session, typed (protocol.md section 8).

One class for each event that shows in a transcript; everything else is an `UnknownEvent`.
`protocol.events` reads them and is where to import them from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionRequest, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The envelope that all events share.

    Attributes:
        type: the server's name of it.
        event_id: unique, "" when the server gave none.
        timestamp: seconds since the epoch.
        ephemeral: not on disk: no history will ever contain it.
        agent_id: the sub-agent it belongs to, "" for the main agent.
    """

    type: str = ""
    event_id: str = ""
    timestamp: float | None = None
    ephemeral: bool = False
    agent_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownEvent(Event):
    """An event this version does not know, or one it could not read."""

    data: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStarted(Event):
    """`session.start`: the first event of a session."""

    cli_version: str = ""
    model: str = ""
    folder: str = ""
    branch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionResumed(Event):
    """`session.resume`: somebody attached. `was_active`: it had been running all along."""

    model: str = ""
    folder: str = ""
    branch: str = ""
    was_active: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionShutdown(Event):
    """`session.shutdown`: the last event of a life of the session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextChanged(Event):
    """`session.context_changed`: another working directory or branch."""

    folder: str = ""
    branch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleChanged(Event):
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChanged(Event):
    model: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeChanged(Event):
    mode: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionModeChanged(Event):
    """`session.permissions_changed`."""

    mode: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageInfo(Event):
    """`session.usage_info`: fill of the context window."""

    current_tokens: int = 0
    token_limit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UserPrompt(Event):
    """`user.message`: a prompt reached the agent.

    Attributes:
        source: "" or "user" for a person's prompt, else who made it.
        delivery: idle, queued or steering.
        attachments: display names.
    """

    message_id: str = ""
    content: str = ""
    source: str = ""
    delivery: str = ""
    attachments: tuple[str, ...] = ()

    @property
    def is_from_person(self) -> bool:
        return self.source in ("", "user") and self.content != ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnStarted(Event):
    """`assistant.turn_start`: one call of the model begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Event):
    """`assistant.turn_end`: the call and its tools have ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRetried(Event):
    """`assistant.turn_retry`: what was streamed in this turn is void."""

    reason: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDelta(Event):
    """`assistant.message_start` (with an empty text) or `assistant.message_delta`.

    Attributes:
        text: as it came; a surrogate pair may be split over two deltas.
    """

    message_id: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRequest:
    """A tool call announced by an `assistant.message`."""

    tool_call_id: str
    name: str = ""
    title: str = ""
    intention: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    raw_arguments: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageCompleted(Event):
    """`assistant.message`: the final text and the tools it asks for."""

    message_id: str = ""
    content: str = ""
    reasoning: str = ""
    model: str = ""
    output_tokens: int | None = None
    tool_requests: tuple[ToolRequest, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasoningDelta(Event):
    reasoning_id: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasoningCompleted(Event):
    """`assistant.reasoning`; comes after the `assistant.message` that repeats it."""

    reasoning_id: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDelta(Event):
    """`assistant.tool_call_delta`: a raw piece of the JSON arguments."""

    tool_call_id: str = ""
    name: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolStarted(Event):
    """`tool.execution_start`, or `tool.user_requested` for a command of the person."""

    tool_call_id: str = ""
    name: str = ""
    title: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    raw_arguments: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolOutput(Event):
    """`tool.shell_output`: the next piece of the output, raw. `sequence` is contiguous, -1 when missing."""

    tool_call_id: str = ""
    text: str = ""
    sequence: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolPartialResult(Event):
    """`tool.execution_partial_result`: all output so far, of old servers the only source."""

    tool_call_id: str = ""
    output: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolProgress(Event):
    tool_call_id: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCompleted(Event):
    """`tool.execution_complete`.

    Attributes:
        content: what the model got to read.
        detailed: what is meant for display; a diff for edits.
        edits_files: the server lists files that were really changed.
        output_preview: of an output too large for the model; "" otherwise.
        error_code: failure, denied, rejected, interrupted, timeout; "" without an error.
    """

    tool_call_id: str = ""
    success: bool = False
    content: str = ""
    detailed: str = ""
    exit_code: int | None = None
    edits_files: bool = False
    output_preview: str = ""
    error_code: str = ""
    error_message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentChanged(Event):
    """`assistant.intent`: what the model says it is doing."""

    intent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentIdle(Event):
    """`assistant.idle`: the agent's loop has stopped."""

    aborted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionIdle(Event):
    """`session.idle`: background work has ended as well."""

    aborted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aborted(Event):
    """`abort`: the turn was stopped."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentInterrupted(Event):
    """`agent.interrupted`: these tool calls get no completion any more."""

    tool_call_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionRequested(Event):
    request: PermissionRequest
    resolved_by_hook: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionCompleted(Event):
    request_id: str = ""
    outcome: PermissionOutcome = PermissionOutcome.CANCELLED
    feedback: str = ""
    tool_call_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Event):
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCompleted(Event):
    """`user_input.completed`. Old servers do not tell the answer: `answer` is None then."""

    request_id: str = ""
    answer: str | None = None
    dismissed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFailed(Event):
    """`session.error`."""

    error_type: str = ""
    message: str = ""
    status_code: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionNote(Event):
    """`session.info` or `session.warning`."""

    is_warning: bool = False
    note_type: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemNotification(Event):
    """`system.notification`, by its `kind`; the text is meant for the model.

    Attributes:
        description: what it is about: a command's description or an agent's name.
    """

    kind: str = ""
    description: str = ""
    exit_code: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompactionStarted(Event):
    trigger: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompactionCompleted(Event):
    success: bool = False
    tokens_before: int | None = None
    tokens_after: int | None = None
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRewound(Event):
    """`session.snapshot_rewind`: `first_removed_id` and every event after it are gone."""

    first_removed_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubagentStarted(Event):
    tool_call_id: str = ""
    name: str = ""
    in_background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SubagentEnded(Event):
    """`subagent.completed` or `subagent.failed`."""

    tool_call_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomAgentChanged(Event):
    """`subagent.selected` (with a name) or `subagent.deselected` for the main agent."""

    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskCompleted(Event):
    """`session.task_complete`: autopilot says it is done."""

    summary: str = ""
    success: bool = False


SessionEvent: TypeAlias = (
    UnknownEvent
    | SessionStarted
    | SessionResumed
    | SessionShutdown
    | ContextChanged
    | TitleChanged
    | ModelChanged
    | ModeChanged
    | PermissionModeChanged
    | UsageInfo
    | UserPrompt
    | TurnStarted
    | TurnEnded
    | TurnRetried
    | MessageDelta
    | MessageCompleted
    | ReasoningDelta
    | ReasoningCompleted
    | ToolCallDelta
    | ToolStarted
    | ToolOutput
    | ToolPartialResult
    | ToolProgress
    | ToolCompleted
    | IntentChanged
    | AgentIdle
    | SessionIdle
    | Aborted
    | AgentInterrupted
    | PermissionRequested
    | PermissionCompleted
    | QuestionAsked
    | QuestionCompleted
    | SessionFailed
    | SessionNote
    | SystemNotification
    | CompactionStarted
    | CompactionCompleted
    | HistoryRewound
    | SubagentStarted
    | SubagentEnded
    | CustomAgentChanged
    | TaskCompleted
)
