"""What a transcript is made of: one frozen value per thing a person can see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NewType, TypeAlias

from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionSubject
from copilot_desktop.session.growing_text import GrowingText

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
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class UserMessage:
    """A prompt of the person.

    Attributes:
        text: what the person wrote; never the server's transformed content.
        timestamp: seconds since the epoch, None when unknown.
        attachments: display names.
        event_id: of its `user.message`, which names the place to rewind to; "" until delivered.
        is_queued: written while a turn ran, and not begun yet.
    """

    id: EntryId
    text: str
    delivery: Delivery = Delivery.DELIVERED
    timestamp: float | None = None
    attachments: tuple[str, ...] = ()
    agent_id: str = ""
    event_id: str = ""
    is_queued: bool = False


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

    @property
    def has_failed(self) -> bool:
        """It failed, or it is a command that ended by itself with an exit code other than 0."""
        ended_badly = self.state is ToolState.SUCCEEDED and self.exit_code not in (None, 0)
        return ended_badly or self.state is ToolState.FAILED


@dataclass(frozen=True, slots=True)
class PermissionRecord:
    """A settled permission request: what was asked and how it ended."""

    id: EntryId
    subject: PermissionSubject
    outcome: PermissionOutcome
    feedback: str = ""
    tool_call_id: str = ""
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
        fields: values for the words chosen by `kind`, e.g. {"model": "gpt-5"}.
    """

    id: EntryId
    kind: NoticeKind
    text: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    timestamp: float | None = None
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class ErrorNotice:
    """A failed turn or an error of the session (`session.error`), or one of our own.

    Attributes:
        code: the server's errorType, or a stable code of `error_text` for our own.
        message: foreign text.
        status_code: HTTP status of the provider, None when there is none.
    """

    id: EntryId
    code: str
    message: str
    status_code: int | None = None
    timestamp: float | None = None
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class TurnSummary:
    """Closes a finished run of the main agent: what it cost.

    Attributes:
        model: of the last model call.
        output_tokens: sum over the run, None when the server told none.
        duration_s: seconds from the prompt to the end, None when unknown.
    """

    id: EntryId
    model: str = ""
    output_tokens: int | None = None
    duration_s: float | None = None
    timestamp: float | None = None
    agent_id: str = ""


Entry: TypeAlias = (
    UserMessage
    | AssistantMessage
    | Reasoning
    | ToolCall
    | PermissionRecord
    | QuestionRecord
    | Notice
    | ErrorNotice
    | TurnSummary
)
