"""Our notes on the sessions that were made here."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from copilot_desktop.storage.database import Database

Backend: TypeAlias = Literal["demo", "own", "copilot"]


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """Our notes on a session that was made here.

    Attributes:
        backend: "demo", "own" or "copilot".
        provider_json: how to reach the model again, never a secret; "" when the CLI knows.
        created_at: seconds since the epoch.
        last_opened_at: seconds since the epoch, 0 when it was not opened again.
    """

    session_id: str
    backend: str
    provider_json: str = ""
    folder: str = ""
    title: str = ""
    created_at: float = field(default_factory=time.time)
    last_opened_at: float = 0.0


_SELECT_SESSIONS: Final = (
    "SELECT session_id, backend, provider_json, folder, title, created_at, last_opened_at FROM sessions"
)


class SessionTable(Database):
    """How each session was made, to go on with it."""

    async def save_session(self, record: SessionRecord) -> None:
        """Write the notes on a session; earlier ones are replaced."""
        await self._write(
            "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                record.session_id,
                record.backend,
                record.provider_json,
                record.folder,
                record.title,
                record.created_at,
                record.last_opened_at,
            ),
        )

    async def session(self, session_id: str) -> SessionRecord | None:
        """Return the notes on a session, None when it was not made here."""
        rows = await self._read(f"{_SELECT_SESSIONS} WHERE session_id = ?", (session_id,))
        return SessionRecord(*rows[0]) if rows else None

    async def sessions(self) -> list[SessionRecord]:
        """Return the notes on all sessions, the one used last first."""
        rows = await self._read(f"{_SELECT_SESSIONS} ORDER BY max(last_opened_at, created_at) DESC")
        return [SessionRecord(*row) for row in rows]
