"""Slash commands before there is a session: one that is entered begins it.

The CLI tells its commands only in a session. So those that some session was told last stand for them,
and the skills are asked for by the folder. Whether a command is there the session says when it has begun.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.calls.slash_commands import find_command
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.customizations import Skill
from copilot_desktop.protocol.slash_commands import CommandChoice, CommandInput, SlashCommand
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.session")

_SKILL: Final = "skill"

#: Skills come and go.
_MAX_AGE_S: Final = 30.0


class FirstCommands(QObject):
    """A `SlashSource` of the page for a new session.

    Signals:
        changed(): `commands` or `note` is new.
        wanted(text), dialog_wanted(kind): never; they belong to a session.
        begun(text): a session is to begin with this command.
    """

    changed = Signal()
    wanted = Signal(str)
    dialog_wanted = Signal(str)
    begun = Signal(str)

    is_refused = False

    def __init__(
        self,
        *,
        kept: Callable[[], Any],
        folder: Callable[[], str],
        skills: Callable[[Path], Awaitable[tuple[Skill, ...]]],
        can_ask: Callable[[], bool],
        scope: TaskScope,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Args:
        kept: returns the commands that a session was told last, as `kept_commands` made them.
        folder: returns where the session is to work.
        skills: asks the agent which there are for a folder; raises CopilotDesktopError.
        can_ask: tells whether the agent can be asked.
        """
        super().__init__(parent)
        self._kept = kept
        self._folder = folder
        self._ask_skills = skills
        self._can_ask = can_ask
        self._scope = scope
        self._clock = clock
        self._skills: tuple[SlashCommand, ...] = ()
        self._asked = ("", float("-inf"))

    @property
    def commands(self) -> tuple[SlashCommand, ...]:
        """What was told last, and the skills of the folder."""
        return (*SlashCommand.parse_items(self._kept()), *self._skills)

    @property
    def is_known(self) -> bool:
        """Some session was told the commands."""
        return bool(self._kept())

    @property
    def note(self) -> str:
        return "" if self.is_known else tr("The agent tells its commands when the session has begun.")

    def find(self, name: str) -> SlashCommand | None:
        """Return the command of a name or alias."""
        return find_command(self.commands, name)

    def choices(self, command: SlashCommand) -> tuple[CommandChoice, ...]:
        """Return the words that a command takes."""
        return command.input.choices if command.input is not None else ()

    def why_not(self, _command: SlashCommand) -> str:
        """Nothing runs yet that could be in the way."""
        return ""

    def look(self) -> None:
        """Ask for the skills of the folder, unless that was just done."""
        folder = self._folder()
        asked, at = self._asked
        if not folder or not self._can_ask() or (asked == folder and self._clock() - at < _MAX_AGE_S):
            return
        if asked != folder:
            self._skills = ()
        self._asked = folder, self._clock()
        self._scope.start(self._look(folder), name="find-skills")

    async def _look(self, folder: str) -> None:
        try:
            skills = await self._ask_skills(Path(folder))
        except (CopilotDesktopError, TimeoutError) as error:
            # The session tells them all the same.
            _log.info("the skills of a folder are not known: %s", error)
            return
        if folder == self._asked[0]:
            self._skills = tuple(_command_of(it) for it in skills if it.is_enabled and it.is_user_invocable)
            self.changed.emit()

    def run(self, text: str) -> None:
        """Begin a session with a command."""
        self.begun.emit(text)


def kept_commands(commands: tuple[SlashCommand, ...]) -> list[Any]:
    """Return what is kept of the commands of a session: those that every session has."""
    return [it.to_json() for it in commands if it.kind != _SKILL]


def _command_of(skill: Skill) -> SlashCommand:
    takes = CommandInput(hint=skill.argument_hint) if skill.argument_hint else None
    return SlashCommand(
        name=skill.command or skill.name, description=skill.description, kind=_SKILL, input=takes
    )
