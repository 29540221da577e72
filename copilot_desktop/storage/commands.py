"""Slash commands that the person has entered, and what they said. The CLI keeps neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """One command.

    Attributes:
        at, answered_at: seconds since the epoch; the second is 0 while nothing was said.
        outcome: how `answer` is to be shown, "" while nothing was said.
    """

    session_id: str
    command_id: str
    at: float
    text: str
    answered_at: float = 0.0
    answer: str = ""
    outcome: str = ""


class CommandTable(Database):
    """One row for each command; it gets its answer later."""

    async def record_command(self, session_id: str, command_id: str, *, at: float, text: str) -> None:
        """Add a command; one that is there already stays as it is."""
        await self._write(
            "INSERT OR IGNORE INTO commands (session_id, command_id, at, text) VALUES (?, ?, ?, ?)",
            (session_id, command_id, at, text),
        )

    async def answer_command(
        self, session_id: str, command_id: str, *, at: float, answer: str, outcome: str
    ) -> None:
        """Note what a command said; one that is not there is ignored."""
        await self._write(
            "UPDATE commands SET answered_at = ?, answer = ?, outcome = ? "
            "WHERE session_id = ? AND command_id = ?",
            (at, answer, outcome, session_id, command_id),
        )

    async def forget_commands(self, session_id: str, command_ids: Sequence[str]) -> None:
        """Remove commands that became prompts, or that the conversation was taken back before."""
        for command_id in command_ids:
            await self._write(
                "DELETE FROM commands WHERE session_id = ? AND command_id = ?", (session_id, command_id)
            )

    async def commands_of(self, session_id: str) -> list[CommandRecord]:
        """Return the commands of a session, oldest first."""
        rows = await self._read(
            "SELECT session_id, command_id, at, text, answered_at, answer, outcome FROM commands "
            "WHERE session_id = ? ORDER BY at, rowid",
            (session_id,),
        )
        return [CommandRecord(*row) for row in rows]
