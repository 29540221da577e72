"""Facts of our own side, reduced like the server's events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from copilot_desktop.session.entries import Attached, StreamState


@dataclass(frozen=True, slots=True)
class SessionOpened:
    """The session was created or resumed; what the reply and the session list told of it.

    Attributes:
        provider: who answers for the model: the host of its server.
    """

    folder: str = ""
    model: str = ""
    title: str = ""
    branch: str = ""
    cli_version: str = ""
    provider: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLoaded:
    """All persisted events have been reduced.

    Unless the session is `still_running` in the server, what they left unfinished never ends:
    texts are interrupted, tools cancelled, requests expired.

    Attributes:
        goes_on: these were the events before a later page of the history. What they left unfinished
            may end there, so nothing was cut off.
    """

    still_running: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class HistoryDamaged:
    """A place in the stored history that could not be read.

    Attributes:
        offset: where it begins in the event log, in bytes.
        size: in bytes.
        is_tail: nothing was written after it.
    """

    offset: int
    size: int
    is_tail: bool = False


@dataclass(frozen=True, slots=True)
class PromptWritten:
    """The person sent a prompt and it is in our journal; the server does not know it yet."""

    prompt_id: str
    text: str
    at: float
    attachments: tuple[Attached, ...] = ()
    is_steering: bool = False


@dataclass(frozen=True, slots=True)
class PromptReworded:
    """The person has changed the words of a prompt that waits for its turn."""

    prompt_id: str
    text: str


@dataclass(frozen=True, slots=True)
class PromptAccepted:
    """The server answered `session.send`."""

    prompt_id: str
    message_id: str


@dataclass(frozen=True, slots=True)
class PromptUnanswered:
    """No reply to `session.send` came: the prompt may have arrived, and its event may still come."""

    prompt_id: str


@dataclass(frozen=True, slots=True)
class PromptsLost:
    """The server died before it had stored these prompts, though it had told of them."""

    prompt_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromptWithdrawn:
    """The prompt goes back to where it was written; it never happened."""

    prompt_id: str


@dataclass(frozen=True, slots=True)
class CommandEntered:
    """The person has entered a slash command; the server is asked to run it. It keeps no note of that."""

    command_id: str
    text: str
    at: float


class CommandOutcome(Enum):
    """What came of a command: Markdown, one plain line, or the words of a failure."""

    MARKDOWN = "markdown"
    LINE = "line"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CommandAnswered:
    """What the server said to a command. Foreign text; "" adds nothing."""

    command_id: str
    text: str
    outcome: CommandOutcome
    at: float


@dataclass(frozen=True, slots=True)
class CommandWithdrawn:
    """The command became a prompt, which has a row of its own, or was not run."""

    command_id: str


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    """The server refused our answer: somebody else was faster, or nobody waits for it."""

    request_id: str
    at: float


@dataclass(frozen=True, slots=True)
class ConnectionLost:
    """The server's process or the connection to it has ended, or we have left a session at work.

    Attributes:
        reason: foreign text, may be empty.
    """

    at: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionRestored:
    """The session is followed again, and what was missed of it has been told.

    Attributes:
        is_running: it works in the server. Otherwise what it left unfinished never ends.
    """

    at: float
    is_running: bool = False


class PartialKind(Enum):
    """What a streamed text is: a message, a thought, or the output of a tool."""

    MESSAGE = "message"
    REASONING = "reasoning"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class SessionParkedAt:
    """The server has died each time that it took the session up; it is left alone."""

    at: float


@dataclass(frozen=True, slots=True)
class SessionReleased:
    """The person wants it taken up once more."""


@dataclass(frozen=True, slots=True)
class PartialRestored:
    """Our journal's copy of a streamed text whose final form the server never stored.

    Attributes:
        message_id: of the entry, of whatever kind.
        state: how it ended. What was finished, but not stored by the server, is INTERRUPTED.
        after_entry_id: the entry above it when it was streamed; "" puts it at the end.
    """

    message_id: str
    text: str
    state: StreamState = StreamState.INTERRUPTED
    after_entry_id: str = ""
    at: float | None = None
    kind: PartialKind = PartialKind.MESSAGE
    agent_id: str = ""


@dataclass(frozen=True, slots=True)
class JournalPromptRestored:
    """A prompt of our journal; of use only when the server's history does not have it.

    Attributes:
        message_id: from the reply to `session.send`, "" when it never came.
        attachments: what was sent along, without bytes.
    """

    prompt_id: str
    text: str
    at: float
    message_id: str = ""
    attachments: tuple[Attached, ...] = ()


LocalEvent: TypeAlias = (
    SessionOpened
    | HistoryLoaded
    | HistoryDamaged
    | PromptWritten
    | PromptReworded
    | PromptAccepted
    | PromptUnanswered
    | PromptsLost
    | PromptWithdrawn
    | CommandEntered
    | CommandAnswered
    | CommandWithdrawn
    | RequestWithdrawn
    | ConnectionLost
    | ConnectionRestored
    | SessionParkedAt
    | SessionReleased
    | PartialRestored
    | JournalPromptRestored
)
