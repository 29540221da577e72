"""Slash commands of one session: which there are, and what comes of those that the person enters.

The server neither looks for commands in prompts nor keeps what they say: a command and its words are
rows that our journal keeps. A command that becomes a prompt is an ordinary prompt.
"""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.calls.slash_commands import find_command, parse_slash
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.protocol.slash_commands import (
    AgentPrompt,
    CommandChoice,
    CommandCompleted,
    CommandText,
    InvocationResult,
    SetModel,
    SetPlanModel,
    ShowDialog,
    SlashCommand,
    SubcommandChoice,
    TimelineEntry,
    UnknownInvocation,
)
from copilot_desktop.rendering.ansi import plain_output
from copilot_desktop.session.local_events import (
    CommandAnswered,
    CommandEntered,
    CommandOutcome,
    CommandWithdrawn,
)
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.session")

#: Skills come and go while the agent works.
_MAX_AGE_S: Final = 30.0

#: The server's words about a failed call begin so.
_PREFIX: Final = "failed with message: "


class SlashRunning(QObject):
    """Lists and runs the commands of a session.

    Signals:
        changed(): `commands`, `is_listing` or `why_none` is new.
        wanted(text): the command wants to be completed: `text` goes into the composer.
        dialog_wanted(kind): a dialog of ours is to be opened: "model-picker".
    """

    changed = Signal()
    wanted = Signal(str)
    dialog_wanted = Signal(str)

    def __init__(
        self,
        conversation: Conversation,
        scope: TaskScope,
        *,
        attach: Callable[[], Awaitable[bool]],
        can_ask: Callable[[], bool],
        settled: Callable[[], Awaitable[None]],
        note_commands: Callable[[tuple[SlashCommand, ...]], None],
        parent: QObject,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Know no command yet.

        Args:
            attach: gives the session to the server with its options; False when that failed, which
                it has reported itself.
            can_ask: tells whether the agent can be asked.
            settled: waits until the mode that was chosen before has reached the server; raises as a call.
            note_commands: is told which commands there are.
        """
        super().__init__(parent)
        self._conversation = conversation
        self._scope = scope
        self._attach = attach
        self._can_ask = can_ask
        self._settled = settled
        self._note_commands = note_commands
        self._clock = clock
        self._commands: tuple[SlashCommand, ...] = ()
        self._choices: dict[str, tuple[CommandChoice, ...]] = {}
        self._listed_at = float("-inf")
        self._listing: asyncio.Task[None] | None = None
        self._why_none = ""

    # ---- which there are -------------------------------------------------------------------

    @property
    def commands(self) -> tuple[SlashCommand, ...]:
        """What the server offers in this session, as it said last."""
        return self._commands

    @property
    def is_listing(self) -> bool:
        """The server is being asked for the first time."""
        return self._listing is not None and not self._commands

    @property
    def why_none(self) -> str:
        """Why the server's commands are not known, "" when they are or are being asked for."""
        return self._why_none if not self._commands else ""

    @property
    def is_refused(self) -> bool:
        """They are not known, and nobody is being asked: what looks like a command is a message."""
        return bool(self.why_none)

    @property
    def note(self) -> str:
        """What is to be said of the list, "" for nothing."""
        if self.is_listing:
            return tr("Asking the agent for its commands…")
        return (
            tr("The agent's commands are not there: {reason}", reason=self.why_none) if self.why_none else ""
        )

    @property
    def is_known(self) -> bool:
        """The server has said which commands there are."""
        return bool(self._commands)

    def find(self, name: str) -> SlashCommand | None:
        """Return the command of a name or alias."""
        return find_command(self._commands, name)

    def choices(self, command: SlashCommand) -> tuple[CommandChoice, ...]:
        """Return the words that a command takes, as far as they are known."""
        known = command.input.choices if command.input is not None else ()
        return known or self._choices.get(command.name, ())

    def look(self) -> None:
        """The person is about to enter a command: find out which there are, unless that was just done."""
        if self._listing is not None or self._clock() - self._listed_at < _MAX_AGE_S:
            return
        if not self._can_ask():
            self._tell_none(tr("The agent is not there yet."))
            return
        self._listing = self._scope.start(self._list(), name="list-slash-commands")

    async def _list(self) -> None:
        why = ""
        try:
            if await self._attach():
                self._commands = await self._conversation.session.slash_commands.list()
                self._listed_at = self._clock()
                self._note_commands(self._commands)
            else:
                why = tr("The session could not be opened.")
        except MethodUnsupported:
            why = tr("This version of the CLI has no commands.")
            self._listed_at = self._clock()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("the commands of session %s are not known: %s", self._conversation.session_id, error)
            why = describe(error).title
        finally:
            self._listing = None
        self._why_none = why
        self.changed.emit()

    def _tell_none(self, why: str) -> None:
        if why != self._why_none:
            self._why_none = why
            self.changed.emit()

    # ---- running ---------------------------------------------------------------------------

    def run(self, text: str) -> None:
        """Run the command that `text` enters; find out first which there are when that is not known.

        When it turns out to be none, `wanted` gives it back.
        """
        self._scope.start(self._run_when_known(text), name="run-slash-command")

    async def _run_when_known(self, text: str) -> None:
        entered = parse_slash(text)
        if entered is None:
            return
        if not self.is_known:
            self.look()
            if self._listing is not None:
                await asyncio.wait([self._listing])
        command = self.find(entered.name)
        if command is None or self.why_not(command):
            self.wanted.emit(text)
            return
        await self._run(text.strip(), entered.name, entered.input)

    async def run_now(self, text: str) -> bool:
        """Run the command that `text` enters; False when it is none, or cannot be run now."""
        self.look()
        if self._listing is not None:
            await asyncio.wait([self._listing])
        entered = parse_slash(text)
        command = self.find(entered.name) if entered is not None else None
        if entered is None or command is None or self.why_not(command):
            return False
        await self._run(text.strip(), entered.name, entered.input)
        return True

    def why_not(self, command: SlashCommand) -> str:
        """Say why a command cannot be run now, "" when it can."""
        if self._conversation.is_busy and not command.allowed_while_running:
            return tr("Not while the agent is at work.")
        return ""

    async def _run(self, text: str, name: str, input_text: str) -> None:
        command_id = f"command-{uuid.uuid4()}"
        conversation = self._conversation
        conversation.apply(CommandEntered(command_id, text, self._clock()))

        async def send(prompt: str, *, display_prompt: str) -> str:
            # It has a row of its own from here on.
            conversation.apply(CommandWithdrawn(command_id))
            return await conversation.send(prompt, display_prompt=display_prompt)

        try:
            if not await self._attach():
                conversation.apply(CommandWithdrawn(command_id))
                self.wanted.emit(text)
                return
            await self._settled()
            carried = await conversation.session.slash_commands.run(name, input_text, send=send)
        except (CopilotDesktopError, TimeoutError) as error:
            detail = str(error.fields().get("detail", "")) if isinstance(error, CopilotDesktopError) else ""
            words = detail.rpartition(_PREFIX)[2] or describe(error).title
            self._answer(command_id, words, CommandOutcome.FAILED)
            return
        self._show(command_id, carried.result)

    def _show(self, command_id: str, result: InvocationResult) -> None:
        match result:
            case CommandText():
                self._show_text(command_id, result)
            case AgentPrompt():
                if result.notice:
                    self._answer(command_id, result.notice, CommandOutcome.LINE)
            case CommandCompleted() | SetPlanModel():
                self._answer(command_id, result.message or tr("Done"), CommandOutcome.LINE)
            case SetModel():
                words = result.warning or tr("The model is {model} now", model=result.model)
                self._answer(command_id, words, CommandOutcome.LINE)
            case SubcommandChoice():
                self._choices[result.command] = result.options
                self._conversation.apply(CommandWithdrawn(command_id))
                self.wanted.emit(f"/{result.command} ")
            case TimelineEntry():
                is_bad = result.entry.kind in ("warning", "error")
                words = "\n\n".join(
                    filter(None, (result.entry.text, result.entry.remediation, result.entry.url))
                )
                self._answer(command_id, words, CommandOutcome.FAILED if is_bad else CommandOutcome.LINE)
                if result.prefill:
                    self.wanted.emit(result.prefill)
            case ShowDialog():
                self._conversation.apply(CommandWithdrawn(command_id))
                self.dialog_wanted.emit(result.dialog.kind)
            case UnknownInvocation():
                self._answer(command_id, result.message or tr("Done"), CommandOutcome.LINE)

    def _show_text(self, command_id: str, result: CommandText) -> None:
        text = result.text if result.is_markdown else plain_output(result.text)
        if result.is_markdown or not text.strip():
            self._answer(command_id, text.strip() or tr("Done"), CommandOutcome.MARKDOWN)
        elif "\n" not in text.strip():
            self._answer(command_id, text.strip(), CommandOutcome.LINE)
        else:
            self._answer(command_id, fenced(text), CommandOutcome.MARKDOWN)

    def _answer(self, command_id: str, text: str, outcome: CommandOutcome) -> None:
        self._conversation.apply(CommandAnswered(command_id, text, outcome, self._clock()))


def fenced(text: str) -> str:
    """Return a plain text as Markdown that shows it as it is."""
    longest = max((len(run) for line in text.split("\n") for run in _fences(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text.strip(chr(10))}\n{fence}"


def _fences(line: str) -> list[str]:
    return [part for part in "".join(c if c == "`" else " " for c in line).split(" ") if part]


#: Which command of ours opens the dialog that the server asks for.
DIALOGS: Final[Mapping[str, str]] = {"model-picker": "chat.model"}
