"""What a transcript is made of: one frozen value per thing a person can see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NewType, TypeAlias

from copilot_desktop.protocol.attached import Attached, AttachmentKind
from copilot_desktop.protocol.file_edits import FileEdit
from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionScope, PermissionSubject
from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.session.growing_text import GrowingText

__all__ = [
    "AgentRun",
    "AssistantMessage",
    "Attached",
    "AttachmentKind",
    "Delivery",
    "Entry",
    "EntryId",
    "ErrorNotice",
    "FileEdit",
    "Notice",
    "NoticeKind",
    "PermissionRecord",
    "PermissionScope",
    "Picture",
    "PlanOutcome",
    "PlanRecord",
    "QuestionRecord",
    "Reasoning",
    "StreamState",
    "ToolCall",
    "ToolState",
    "TurnSummary",
    "UserMessage",
]

#: Stable for the life of the entry and equal in live and restored transcripts.
EntryId = NewType("EntryId", str)


class Delivery(Enum):
    """What is known about the fate of a prompt.

    A prompt is written to our journal (PENDING), acknowledged by the server (ACCEPTED), and
    seen in a `user.message` event (DELIVERED). UNCONFIRMED: the connection ended before the
    event came; FAILED: the server or the transport refused it.
    """

    PENDING = "pending"
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"


class StreamState(Enum):
    """How far a streamed text is.

    STREAMING grows; COMPLETE is the server's final text; STOPPED was ended by the person,
    INTERRUPTED by a lost connection, FAILED by an error of the model.
    """

    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


class ToolState(Enum):
    """Life of a tool call."""

    ANNOUNCED = "announced"
    WAITING = "waiting"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    DENIED = "denied"
    CANCELLED = "cancelled"

    @property
    def is_settled(self) -> bool:
        return self in (ToolState.SUCCEEDED, ToolState.FAILED, ToolState.DENIED, ToolState.CANCELLED)


class PlanOutcome(Enum):
    """What became of a plan: EXPIRED was withdrawn or cut off before anybody decided."""

    APPROVED = "approved"
    CHANGES = "changes"
    EXPIRED = "expired"


class NoticeKind(Enum):
    """Why a one-line row stands in the transcript."""

    INFO = "info"
    WARNING = "warning"
    STOPPED = "stopped"
    RETRY = "retry"
    MODEL_CHANGE = "model-change"
    MODE_CHANGE = "mode-change"
    COMPACTION = "compaction"
    CONNECTION_LOST = "connection-lost"
    DAMAGED = "damaged"
    PARKED = "parked"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class UserMessage:
    """A prompt of the person.

    Attributes:
        text: what the person wrote; never the server's transformed content.
        timestamp: seconds since the epoch, None when unknown.
        attachments: what was sent along.
        event_id: of its `user.message`, which names the place to rewind to; "" until delivered.
        is_queued: written while a turn ran, and not begun yet.
        is_steering: it was to be read by the turn that ran, or was.
    """

    id: EntryId
    text: str
    delivery: Delivery = Delivery.DELIVERED
    timestamp: float | None = None
    attachments: tuple[Attached, ...] = ()
    agent_id: str = ""
    event_id: str = ""
    is_queued: bool = False
    is_steering: bool = False


@dataclass(frozen=True, slots=True)
class AssistantMessage:
    """A text of the model. Markdown, untrusted."""

    id: EntryId
    text: GrowingText = field(default_factory=GrowingText)
    state: StreamState = StreamState.STREAMING
    model: str = ""
    timestamp: float | None = None
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class Reasoning:
    """What the model thought before an answer. Untrusted.

    Attributes:
        duration_s: seconds from its first delta to its end, None while streaming or unknown.
        started_at: timestamp of the first delta, None when unknown.
    """

    id: EntryId
    text: GrowingText = field(default_factory=GrowingText)
    state: StreamState = StreamState.STREAMING
    started_at: float | None = None
    duration_s: float | None = None
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class AgentRun:
    """The sub-agent that a tool call has started, with what the server sums up of it.

    Attributes:
        agent_id: what the entries of its own have as theirs.
        name: for display. Untrusted, like `description`.
        description: its task in a few words.
        tool_count, tokens, duration_s: None until it has ended, or when the server does not tell.
        state: RUNNING, or how it ended. The call of an agent in the background ends before it.
        error: of a failed one.
    """

    agent_id: str
    name: str = ""
    description: str = ""
    model: str = ""
    tool_count: int | None = None
    tokens: int | None = None
    duration_s: float | None = None
    state: ToolState = ToolState.RUNNING
    error: str = ""
    in_background: bool = False


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call of a tool, from its announcement to its result.

    Attributes:
        name: the tool's name, e.g. `bash`, `create`, `<server>-<tool>`.
        title: the server's short phrase for it, may be empty.
        arguments: decoded arguments; {} until known.
        raw_arguments: the text of malformed arguments, or the beginning of those still streamed.
        intention: one line of the model about why. Untrusted.
        output: live output while running (raw, with control sequences); the final text after.
        diff: unified diff of an edit, "" for none.
        exit_code: of a shell command, None when not a shell or not ended.
        error: message of a failed call.
        duration_s: seconds between start and completion, None while unknown.
        progress: newest word of the tool about how far it is, "" when it has ended.
        message_id: the message that asked for it, "" when none did or it is not final yet.
        pictures: that it has brought; those without bytes are too large to keep.
        output_file: where the server keeps an output too large for the model, "" for nowhere.
        agent: the sub-agent that this call has started.
        parent_id: entry of the call whose sub-agent makes this one, "" for the main agent's calls
            and while that call is unknown. All entries of an agent follow its call.
        mcp_server: the MCP server that has the tool, "" for none.
        mcp_tool: the tool's name there.
        files: that the call has really changed, as the server lists them.
    """

    id: EntryId
    name: str = ""
    title: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    raw_arguments: str = ""
    intention: str = ""
    state: ToolState = ToolState.ANNOUNCED
    output: GrowingText = field(default_factory=GrowingText)
    diff: str = ""
    exit_code: int | None = None
    error: str = ""
    started_at: float | None = None
    duration_s: float | None = None
    agent_id: str = ""
    progress: str = ""
    message_id: str = ""
    pictures: tuple[Picture, ...] = ()
    output_file: str = ""
    agent: AgentRun | None = None
    parent_id: str = ""
    mcp_server: str = ""
    mcp_tool: str = ""
    files: tuple[FileEdit, ...] = ()

    @property
    def has_failed(self) -> bool:
        """It failed, or it is a command that ended by itself with an exit code other than 0."""
        ended_badly = self.state is ToolState.SUCCEEDED and self.exit_code not in (None, 0)
        return ended_badly or self.state is ToolState.FAILED


@dataclass(frozen=True, slots=True)
class PermissionRecord:
    """A settled permission request: what was asked and how it ended.

    Attributes:
        scope: how far an approval reaches; ONCE for every other outcome.
    """

    id: EntryId
    subject: PermissionSubject
    outcome: PermissionOutcome
    feedback: str = ""
    tool_call_id: str = ""
    timestamp: float | None = None
    agent_id: str = ""
    scope: PermissionScope = PermissionScope.ONCE


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A settled plan.

    Attributes:
        summary: Markdown, untrusted, like `plan`.
        plan: the whole plan, "" when only a live client was told.
        action: how an approved one is worked off (`interactive`, `autopilot`, …), "" when not told.
        feedback: of the person who wants changes.
    """

    id: EntryId
    summary: str
    plan: str = ""
    outcome: PlanOutcome = PlanOutcome.EXPIRED
    action: str = ""
    feedback: str = ""
    timestamp: float | None = None
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """A settled question.

    Attributes:
        answer: the answer, "" when it was dismissed or withdrawn.
        dismissed: skipped by the person, or no longer answerable.
        has_expired: the latter; the server may ask once more after all.
    """

    id: EntryId
    question: str
    answer: str = ""
    dismissed: bool = False
    timestamp: float | None = None
    agent_id: str = ""
    has_expired: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A one-line row between the other entries.

    Attributes:
        text: foreign text (from the server), shown as plain text; may be empty when `kind`
            and `fields` say it all.
        fields: values for the words chosen by `kind`, e.g. {"model": "gpt-5"}. RETRY: `attempt`
            counted from 1, `reason` in the server's word, `model`, and `since`, the time of the
            first attempt that failed; the row's timestamp is that of the newest. COMPACTION: `phase`,
            `tokens_before`, `tokens_after`, `duration_s`, and `summary`, untrusted Markdown in tags.
        is_past: of CONNECTION_LOST: something was asked after it, so going on is not offered any more.
    """

    id: EntryId
    kind: NoticeKind
    text: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    timestamp: float | None = None
    agent_id: str = ""
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class ErrorNotice:
    """A failed turn or an error of the session (`session.error`), or one of our own.

    Attributes:
        code: the server's errorType, or a stable code of `error_text` for our own.
        message: foreign text.
        status_code: HTTP status of the provider, None when there is none.
        retry_at: when the provider will answer again, None when nobody tells.
        attempts: how often the server has asked in vain, None when not known.
        details: codes and ids to look into it with, by the server's name of each.
        provider: who failed: the host of the model's server, "" when not known.
        is_past: something was asked after it, so trying again is not offered any more.
    """

    id: EntryId
    code: str
    message: str
    status_code: int | None = None
    timestamp: float | None = None
    agent_id: str = ""
    retry_at: float | None = None
    attempts: int | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    provider: str = ""
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class TurnSummary:
    """Closes a finished run of the main agent: what it cost.

    Attributes:
        model: of the last model call.
        output_tokens: sum over the run, None when the server told none.
        duration_s: seconds from the prompt to the end, None when unknown.
        tokens_per_s: while the model was writing; told live only, like the two after it.
        first_token_s: from the first request of the run to its first token.
        input_tokens: sum over the run's calls of the model.
        prompt_id: entry of the prompt that began the run, "" when none did.
    """

    id: EntryId
    model: str = ""
    output_tokens: int | None = None
    duration_s: float | None = None
    timestamp: float | None = None
    agent_id: str = ""
    tokens_per_s: float | None = None
    first_token_s: float | None = None
    input_tokens: int | None = None
    prompt_id: str = ""


Entry: TypeAlias = (
    UserMessage
    | AssistantMessage
    | Reasoning
    | ToolCall
    | PermissionRecord
    | PlanRecord
    | QuestionRecord
    | Notice
    | ErrorNotice
    | TurnSummary
)
