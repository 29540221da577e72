"""Events of a session, typed (protocol.md section 8).

One class for each event that shows in a transcript. Those of requests, of tools that a client runs
and of usage have modules of their own; everything else is an `UnknownEvent`. `protocol.events`
reads them and is where to import them from. They are structs: a flood makes them by the hundred
thousand, and a frozen dataclass takes four times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from msgspec import Struct, field

from copilot_desktop.protocol.attached import Attached
from copilot_desktop.protocol.file_edits import FileEdit
from copilot_desktop.protocol.permissions import (
    PermissionOutcome,
    PermissionRequest,
    PermissionScope,
    Question,
)
from copilot_desktop.protocol.pictures import Picture


class Event(Struct, frozen=True, kw_only=True, gc=False):
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


class UnknownEvent(Event, frozen=True, kw_only=True):
    """An event this version does not know, or one it could not read. `data` counts in no comparison."""

    data: Mapping[str, Any] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownEvent):
            return NotImplemented
        return self._envelope == other._envelope

    def __hash__(self) -> int:
        return hash(self._envelope)

    @property
    def _envelope(self) -> tuple[object, ...]:
        return (self.type, self.event_id, self.timestamp, self.ephemeral, self.agent_id)


class SessionStarted(Event, frozen=True, kw_only=True):
    """`session.start`: the first event of a session."""

    cli_version: str = ""
    model: str = ""
    folder: str = ""
    branch: str = ""


class SessionResumed(Event, frozen=True, kw_only=True):
    """`session.resume`: somebody attached.

    Attributes:
        was_active: it had been running all along.
        was_in_use: another process had it open at that moment.
    """

    model: str = ""
    folder: str = ""
    branch: str = ""
    was_active: bool = False
    was_in_use: bool = False


class SessionShutdown(Event, frozen=True, kw_only=True):
    """`session.shutdown`: the last event of a life of the session."""


class ContextChanged(Event, frozen=True, kw_only=True):
    """`session.context_changed`: another working directory or branch."""

    folder: str = ""
    branch: str = ""


class McpServerStatusChanged(Event, frozen=True, kw_only=True):
    """`session.mcp_server_status_changed`. `status`, `error`: as of `protocol.mcp.McpServerState`."""

    server: str
    status: str
    error: str = ""


class TitleChanged(Event, frozen=True, kw_only=True):
    title: str = ""


class QueueModified(Event, frozen=True, kw_only=True):
    """`pending_messages.modified`: what waits behind the running turn is another; `session.queue` tells."""


class ModelChanged(Event, frozen=True, kw_only=True):
    """`session.model_change`: another model, or another reasoning effort of the same one.

    Attributes:
        effort, previous_effort: "low", "high", ..., "" for the model's own.
    """

    model: str = ""
    previous: str = ""
    effort: str = ""
    previous_effort: str = ""


class SessionLimitChanged(Event, frozen=True, kw_only=True):
    """`session.session_limits_changed`. `max_ai_credits` is None for no limit."""

    max_ai_credits: float | None = None


class ModeChanged(Event, frozen=True, kw_only=True):
    mode: str = ""
    previous: str = ""


class PermissionModeChanged(Event, frozen=True, kw_only=True):
    """`session.permissions_changed`."""

    mode: str = ""
    previous: str = ""


class UsageInfo(Event, frozen=True, kw_only=True):
    """`session.usage_info`: fill of the context window."""

    current_tokens: int = 0
    token_limit: int = 0


class UserPrompt(Event, frozen=True, kw_only=True):
    """`user.message`: a prompt reached the agent.

    Attributes:
        source: "" or "user" for a person's prompt, else who made it.
        delivery: idle, queued or steering.
    """

    message_id: str = ""
    content: str = ""
    source: str = ""
    delivery: str = ""
    attachments: tuple[Attached, ...] = ()

    @property
    def is_from_person(self) -> bool:
        return self.source in ("", "user") and (self.content != "" or bool(self.attachments))


class BinaryAsset(Event, frozen=True, kw_only=True):
    """`session.binary_asset`: bytes that other events name by their id. None when they are no picture."""

    asset_id: str = ""
    picture: Picture | None = None


class TurnStarted(Event, frozen=True, kw_only=True):
    """`assistant.turn_start`: one call of the model begins."""


class TurnEnded(Event, frozen=True, kw_only=True):
    """`assistant.turn_end`: the call and its tools have ended."""


class TurnRetried(Event, frozen=True, kw_only=True):
    """`assistant.turn_retry`: what was streamed in this turn is void."""

    reason: str = ""
    model: str = ""


class MessageDelta(Event, frozen=True, kw_only=True):
    """`assistant.message_start` (with an empty text) or `assistant.message_delta`.

    Attributes:
        text: as it came; a surrogate pair may be split over two deltas.
    """

    message_id: str = ""
    text: str = ""


class ToolRequest(Struct, frozen=True, kw_only=True):
    """A tool call announced by an `assistant.message`."""

    tool_call_id: str
    name: str = ""
    title: str = ""
    intention: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    raw_arguments: str = ""


class MessageCompleted(Event, frozen=True, kw_only=True):
    """`assistant.message`: the final text and the tools it asks for."""

    message_id: str = ""
    content: str = ""
    reasoning: str = ""
    model: str = ""
    output_tokens: int | None = None
    tool_requests: tuple[ToolRequest, ...] = ()


class ReasoningDelta(Event, frozen=True, kw_only=True):
    reasoning_id: str = ""
    text: str = ""


class ReasoningCompleted(Event, frozen=True, kw_only=True):
    """`assistant.reasoning`; comes after the `assistant.message` that repeats it."""

    reasoning_id: str = ""
    content: str = ""


class ToolCallDelta(Event, frozen=True, kw_only=True):
    """`assistant.tool_call_delta`: a raw piece of the JSON arguments."""

    tool_call_id: str = ""
    name: str = ""
    text: str = ""


class ToolStarted(Event, frozen=True, kw_only=True):
    """`tool.execution_start`, or `tool.user_requested` for a command of the person.

    Attributes:
        mcp_server, mcp_tool: of a tool of an MCP server, "" for every other one.
    """

    tool_call_id: str = ""
    name: str = ""
    title: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    raw_arguments: str = ""
    mcp_server: str = ""
    mcp_tool: str = ""


class ToolOutput(Event, frozen=True, kw_only=True):
    """`tool.shell_output`: the next piece of the output, raw. `sequence` is contiguous, -1 when missing."""

    tool_call_id: str = ""
    text: str = ""
    sequence: int = -1


class ToolPartialResult(Event, frozen=True, kw_only=True):
    """`tool.execution_partial_result`: all output so far, of old servers the only source."""

    tool_call_id: str = ""
    output: str = ""


class ToolProgress(Event, frozen=True, kw_only=True):
    tool_call_id: str = ""
    message: str = ""


class ToolCompleted(Event, frozen=True, kw_only=True):
    """`tool.execution_complete`.

    Attributes:
        content: what the model got to read.
        detailed: what is meant for display; a diff for edits.
        file_edits: files that were really changed.
        output_preview: of an output too large for the model; "" otherwise.
        output_file: where the server has put the whole of such an output, "" for nowhere.
        error_code: failure, denied, rejected, interrupted, timeout; "" without an error.
    """

    tool_call_id: str = ""
    success: bool = False
    content: str = ""
    detailed: str = ""
    exit_code: int | None = None
    file_edits: tuple[FileEdit, ...] = ()
    output_preview: str = ""
    output_file: str = ""
    pictures: tuple[Picture, ...] = ()
    error_code: str = ""
    error_message: str = ""


class IntentChanged(Event, frozen=True, kw_only=True):
    """`assistant.intent`: what the model says it is doing."""

    intent: str = ""


class AgentIdle(Event, frozen=True, kw_only=True):
    """`assistant.idle`: the agent's loop has stopped."""

    aborted: bool = False


class SessionIdle(Event, frozen=True, kw_only=True):
    """`session.idle`: background work has ended as well."""

    aborted: bool = False


class Aborted(Event, frozen=True, kw_only=True):
    """`abort`: the turn was stopped.

    Attributes:
        reason: a value of `AbortReason`; "" and words of a later server for others.
    """

    reason: str = ""


class BudgetStop(Event, frozen=True, kw_only=True):
    """A record of our own: the session's budget is used up, so its turn is stopped; an `abort` follows.

    Attributes:
        unit: what the budget counts: "tokens" or "credits".
        limit, used: so many of them.
    """

    unit: str = ""
    limit: float = 0.0
    used: float = 0.0


class AgentInterrupted(Event, frozen=True, kw_only=True):
    """`agent.interrupted`: these tool calls get no completion any more."""

    tool_call_ids: tuple[str, ...] = ()


class PermissionRequested(Event, frozen=True, kw_only=True):
    request: PermissionRequest
    resolved_by_hook: bool = False


class PermissionCompleted(Event, frozen=True, kw_only=True):
    """`permission.completed`.

    Attributes:
        result: the server's word for how it ended, e.g. "denied-by-rules".
        reason: what a hook, a policy or the end of the turn says of it, "" for nothing.
        rules: that have denied it, as the server writes them: "shell(rm:*)".
        approval: what is allowed from now on as well, as `grants.Grant.params` writes it; empty for
            nothing.
    """

    request_id: str = ""
    outcome: PermissionOutcome = PermissionOutcome.CANCELLED
    feedback: str = ""
    tool_call_id: str = ""
    scope: PermissionScope = PermissionScope.ONCE
    result: str = ""
    reason: str = ""
    rules: tuple[str, ...] = ()
    approval: Mapping[str, Any] = field(default_factory=dict)


class QuestionAsked(Event, frozen=True, kw_only=True):
    question: Question


class QuestionCompleted(Event, frozen=True, kw_only=True):
    """`user_input.completed`. Old servers do not tell the answer: `answer` is None then."""

    request_id: str = ""
    answer: str | None = None
    dismissed: bool = False


class SessionFailed(Event, frozen=True, kw_only=True):
    """`session.error`.

    Attributes:
        details: what else helps to look into it, by the server's name of each.
    """

    error_type: str = ""
    message: str = ""
    status_code: int | None = None
    details: Mapping[str, str] = field(default_factory=dict)


class SessionNote(Event, frozen=True, kw_only=True):
    """`session.info` or `session.warning`."""

    is_warning: bool = False
    note_type: str = ""
    message: str = ""


class SystemNotification(Event, frozen=True, kw_only=True):
    """`system.notification`, by its `kind`; the text is meant for the model.

    Attributes:
        description: what it is about: a command's description or an agent's name.
    """

    kind: str = ""
    description: str = ""
    exit_code: int | None = None


class CompactionStarted(Event, frozen=True, kw_only=True):
    trigger: str = ""


class CompactionCompleted(Event, frozen=True, kw_only=True):
    """`session.compaction_complete`: a summary stands for the earlier messages now.

    Attributes:
        tokens_before, tokens_after: of the whole context.
        summary: what the model goes on with. Untrusted.
    """

    success: bool = False
    tokens_before: int | None = None
    tokens_after: int | None = None
    summary: str = ""
    error: str = ""


class HistoryRewound(Event, frozen=True, kw_only=True):
    """`session.snapshot_rewind`: `first_removed_id` and every event after it are gone."""

    first_removed_id: str = ""


class SubagentStarted(Event, frozen=True, kw_only=True):
    """`subagent.started`: a call has started an agent, which is the event's own `agent_id`.

    Attributes:
        name: for display.
        description: its task in a few words.
    """

    tool_call_id: str = ""
    name: str = ""
    description: str = ""
    model: str = ""
    in_background: bool = False


class SubagentEnded(Event, frozen=True, kw_only=True):
    """`subagent.completed` or `subagent.failed`. Numbers are None when the server does not tell them."""

    tool_call_id: str = ""
    model: str = ""
    tool_count: int | None = None
    tokens: int | None = None
    duration_s: float | None = None
    has_failed: bool = False
    was_cancelled: bool = False
    error: str = ""


class CustomAgentChanged(Event, frozen=True, kw_only=True):
    """`subagent.selected` (with a name) or `subagent.deselected` for the main agent."""

    name: str = ""


class TaskCompleted(Event, frozen=True, kw_only=True):
    """`session.task_complete`: autopilot says it is done."""

    summary: str = ""
    success: bool = False


SessionEvent: TypeAlias = (
    UnknownEvent
    | SessionStarted
    | SessionResumed
    | SessionShutdown
    | ContextChanged
    | McpServerStatusChanged
    | TitleChanged
    | QueueModified
    | ModelChanged
    | SessionLimitChanged
    | ModeChanged
    | PermissionModeChanged
    | UsageInfo
    | UserPrompt
    | BinaryAsset
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
    | BudgetStop
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
