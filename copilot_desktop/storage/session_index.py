"""What was read of each session's log, to list sessions without reading them all again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class IndexRecord:
    """What is known of a session's files.

    Attributes:
        stamp: of the files it was read from, e.g. size and time; another one means read again.
        json: what was read, for whoever wrote it.
    """

    session_id: str
    stamp: str
    json: str


class SessionIndexTable(Database):
    """A cache: whatever is in it can be read again from the sessions' own files."""

    async def save_index(self, records: Iterable[IndexRecord]) -> None:
        """Write what was read of sessions, all or none; earlier ones are replaced."""
        await self._write_all(
            "INSERT OR REPLACE INTO session_index (session_id, stamp, json) VALUES (?, ?, ?)",
            [(record.session_id, record.stamp, record.json) for record in records],
        )

    async def index(self) -> dict[str, IndexRecord]:
        """Return what was read, by session."""
        rows = await self._read("SELECT session_id, stamp, json FROM session_index")
        return {row[0]: IndexRecord(*row) for row in rows}

    async def drop_index(self, session_ids: Iterable[str]) -> None:
        """Remove what was read of sessions that are gone."""
        await self._write_all(
            "DELETE FROM session_index WHERE session_id = ?", [(session_id,) for session_id in session_ids]
        )
