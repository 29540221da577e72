"""Streamed text that the CLI throws away when a turn is stopped or it crashes."""

from __future__ import annotations

import time
from dataclasses import dataclass

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class PartialRecord:
    """Streamed text of a message that was not finished when it was written down.

    Attributes:
        updated_at: seconds since the epoch.
        state: how it ended, e.g. "stopped"; "streaming" when nobody lived to tell.
        after_entry_id: what stood above it, by an id that is the same after a restart.
    """

    session_id: str
    message_id: str
    text: str
    updated_at: float
    state: str = "interrupted"
    after_entry_id: str = ""


class PartialTable(Database):
    """Texts of messages that were never finished."""

    async def save_partial(
        self,
        session_id: str,
        message_id: str,
        text: str,
        *,
        state: str = "interrupted",
        after_entry_id: str = "",
    ) -> None:
        """Keep the text streamed so far; an earlier one of the message is replaced."""
        await self._write(
            "INSERT INTO partials (session_id, message_id, text, updated_at, state, after_entry_id) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, "
            "updated_at = excluded.updated_at, state = excluded.state, "
            "after_entry_id = excluded.after_entry_id",
            (session_id, message_id, text, time.time(), state, after_entry_id),
        )

    async def partials_of(self, session_id: str) -> list[PartialRecord]:
        """Return the streamed texts of a session, oldest first."""
        rows = await self._read(
            "SELECT session_id, message_id, text, updated_at, state, after_entry_id FROM partials "
            "WHERE session_id = ? ORDER BY rowid",
            (session_id,),
        )
        return [PartialRecord(*row) for row in rows]

    async def forget_partial(self, session_id: str, message_id: str) -> None:
        """Remove a streamed text: its message was finished and stored by the CLI."""
        await self._write(
            "DELETE FROM partials WHERE session_id = ? AND message_id = ?", (session_id, message_id)
        )
