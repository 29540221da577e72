"""What a session keeps of its own, beside what the CLI keeps. `storage.StateDb` does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class PromptNote(Protocol):
    """A prompt of the journal."""

    @property
    def prompt_id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def created_at(self) -> float: ...
    @property
    def message_id(self) -> str:
        """The server's, "" while unknown."""

    @property
    def attachments(self) -> str:
        """What was sent along, as `attachments_to_json` has written it; "" for nothing."""


class PartialNote(Protocol):
    """A streamed text whose final form the CLI never stored."""

    @property
    def message_id(self) -> str:
        """Of the entry, which need not be a message."""

    @property
    def text(self) -> str: ...
    @property
    def updated_at(self) -> float: ...
    @property
    def state(self) -> str:
        """The value of a `StreamState`; "streaming" when nobody lived to tell the end."""

    @property
    def after_entry_id(self) -> str:
        """The entry above it, by the id it has after a restart."""

    @property
    def kind(self) -> str:
        """The value of a `PartialKind`."""

    @property
    def agent_id(self) -> str:
        """Of the sub-agent that it came from, "" for the main one."""


class CommandNote(Protocol):
    """A slash command that was entered, and what it said."""

    @property
    def command_id(self) -> str: ...
    @property
    def at(self) -> float:
        """Seconds since the epoch."""

    @property
    def text(self) -> str: ...
    @property
    def answered_at(self) -> float:
        """0 while nothing was said."""

    @property
    def answer(self) -> str: ...
    @property
    def outcome(self) -> str:
        """The value of a `CommandOutcome`, "" while nothing was said."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """What a streamed text has grown by.

    Attributes:
        start: how many characters the journal has before it; what it had from there on is replaced.
        state, after_entry_id, kind, agent_id: of the whole text, see `PartialNote`.
    """

    session_id: str
    entry_id: str
    start: int
    text: str
    state: str
    after_entry_id: str = ""
    kind: str = "message"
    agent_id: str = ""


class PromptJournal(Protocol):
    """Where every prompt is written before it is sent, and streamed text that the CLI drops."""

    async def record_prompt(self, prompt_id: str, session_id: str, text: str, attachments: str = "") -> None:
        """Return only when the prompt would survive a power loss."""

    async def mark_prompt(self, prompt_id: str, state: str, message_id: str | None = None) -> None:
        """Note what became of it: "accepted", "delivered" or "failed"."""

    async def settle_prompts(self, prompt_ids: Sequence[str]) -> None:
        """Note that these need no watching any more: they were found on the CLI's disk, say."""

    async def open_prompts(self, session_id: str) -> Sequence[PromptNote]:
        """Return the prompts of a session that were neither settled nor refused, oldest first.

        Delivered ones are among them: the CLI tells of a prompt before it has written it down.
        """

    async def save_pieces(self, pieces: Sequence[TextPiece]) -> None:
        """Keep what streamed texts have grown by, all of it or nothing."""

    async def partials_of(self, session_id: str) -> Sequence[PartialNote]:
        """Return the streamed texts of a session, oldest first."""

    async def forget_partials(self, session_id: str, message_ids: Sequence[str]) -> None:
        """Drop streamed texts: the CLI has their final form, or threw them away on purpose."""

    async def record_usage(
        self,
        session_id: str,
        call_id: str,
        *,
        at: float,
        model: str,
        input_tokens: int,
        output_tokens: int,
        json: str,
    ) -> None:
        """Add a call of a model; one that is there already stays as it is.

        Args:
            json: a list of the events that tell it.
        """

    async def record_decision(
        self,
        session_id: str,
        request_id: str,
        *,
        at: float,
        kind: str,
        subject: str,
        outcome: str,
        decision: str,
        scope: str,
        words: str,
        decided_by: str,
        rule: str,
        folder: str,
        tool_call_id: str,
        detail: str,
    ) -> None:
        """Add an answer to a request; the first one stays. See `decision_records` for the words.

        Args:
            rule: which rules, or the words of which hook or policy; "" when that is not known.
            folder: of the session, "" when it is not known.
            tool_call_id: the call it was about, "" for none.
            detail: a list of the events that tell it, as JSON; "" when the log has them in any case.
        """

    async def facts_of(self, session_id: str) -> Sequence[tuple[float, str]]:
        """Return when each call and decision of a session was, and the events that tell it."""

    async def record_command(self, session_id: str, command_id: str, *, at: float, text: str) -> None:
        """Add a slash command; one that is there already stays as it is."""

    async def answer_command(
        self, session_id: str, command_id: str, *, at: float, answer: str, outcome: str
    ) -> None:
        """Note what a slash command said."""

    async def forget_commands(self, session_id: str, command_ids: Sequence[str]) -> None:
        """Drop slash commands that became prompts, or before which the conversation was taken back."""

    async def commands_of(self, session_id: str) -> Sequence[CommandNote]:
        """Return the slash commands of a session, oldest first."""
