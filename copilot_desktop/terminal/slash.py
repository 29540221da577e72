"""What a slash command comes to in the terminal."""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.client.calls.slash_commands import SlashText
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.slash_commands import (
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
from copilot_desktop.translation import tr

#: Ours; the server has no command of this name.
HELP: Final = "help"

#: The server's, which has nothing to say unless a model is named.
MODEL: Final = "model"

#: What the server puts before the reason.
_REFUSAL: Final = re.compile(r"^Request \S+ failed with message: ")


class CommandRefused(CopilotDesktopError):
    """The server did not run a slash command."""

    code = "command-refused"

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"/{name}: {reason}")
        self._fields = {"name": name, "reason": reason}


def reason_of(error: ResponseError) -> str:
    """Return the server's own words alone."""
    return _REFUSAL.sub("", error.message)


async def help_text(session: Session) -> str:
    """Return the list of commands, one a line."""
    commands = await session.slash_commands.list()
    lines = [tr("exit, quit: leave")]
    lines += [_line(command) for command in sorted(commands, key=lambda command: command.name)]
    return "\n".join(lines)


async def model_text(session: Session) -> str:
    """Return which model the session has, and how to choose another one."""
    current = await session.models.current()
    name = current.id or tr("its own choice")
    return tr("The model is {model}. /model ID chooses another one.", model=name)


def _line(command: SlashCommand) -> str:
    return f"/{command.name}  {command.description}"


def told(slash: SlashText, result: InvocationResult) -> tuple[str, bool]:
    """Return what is to be said about the result of a command, and whether it is Markdown."""
    match result:
        case CommandText(text=text, is_markdown=is_markdown):
            return text, is_markdown
        case CommandCompleted(message=message, mode=mode) if mode:
            return "\n".join(filter(None, (message, tr("The mode is {mode} now.", mode=mode)))), False
        case CommandCompleted(message=message):
            return message or tr("/{name} is done.", name=slash.name), False
        case SubcommandChoice(command=command, title=title, options=options):
            lines = [title, *(f"  /{command or slash.name} {option.name}" for option in options)]
            return "\n".join(lines), False
        case TimelineEntry(entry=entry):
            return "\n".join(filter(None, (entry.text, entry.remediation, entry.url))), False
        case SetModel(model=model, warning=warning):
            return "\n".join(filter(None, (tr("The model is {model} now.", model=model), warning))), False
        case SetPlanModel(message=message) | UnknownInvocation(message=message):
            return message or tr("/{name} is done.", name=slash.name), False
        case ShowDialog():
            return tr("/{name} needs a choice: give it after the command.", name=slash.name), False
        case _:
            return "", False
