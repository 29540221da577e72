"""Tokens of model calls that the server's own log does not keep."""

from __future__ import annotations

from dataclasses import dataclass

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class UsageRecord:
    """One call of a model.

    Attributes:
        call_id: the same call told twice is one.
        at: seconds since the epoch.
        json: a list of the events that tell it.
    """

    session_id: str
    call_id: str
    at: float
    model: str
    input_tokens: int
    output_tokens: int
    json: str = ""


class UsageTable(Database):
    """Rows are added and never changed."""

    async def record_usage(
        self,
        session_id: str,
        call_id: str,
        *,
        at: float,
        model: str,
        input_tokens: int,
        output_tokens: int,
        json: str = "",
    ) -> None:
        """Add a call; one that is there already stays as it is."""
        await self._write(
            "INSERT OR IGNORE INTO usage (session_id, call_id, at, model, input_tokens, output_tokens, json) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (session_id, call_id, at, model, input_tokens, output_tokens, json),
        )

    async def usage_of(self, session_id: str) -> list[UsageRecord]:
        """Return the calls of a session, oldest first."""
        rows = await self._read(
            "SELECT session_id, call_id, at, model, input_tokens, output_tokens, json FROM usage "
            "WHERE session_id = ? ORDER BY rowid",
            (session_id,),
        )
        return [UsageRecord(*row) for row in rows]
