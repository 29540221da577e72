"""Who allowed what: every answer to a request of the agent."""

from __future__ import annotations

from dataclasses import dataclass

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One answered request.

    Attributes:
        at: seconds since the epoch.
        kind: of the request, e.g. "shell", "write" or "question".
        subject: the exact command, path or question, without secrets.
        decision: how it was answered, e.g. "approved".
        scope: how far an approval reaches, e.g. "once"; "" where there is none.
        decided_by: "person", or what answered instead of one.
        detail: a list of the events that tell it, as JSON; "" when the CLI's log has them.
    """

    session_id: str
    request_id: str
    at: float
    kind: str
    subject: str
    decision: str
    scope: str = ""
    decided_by: str = "person"
    detail: str = ""


class DecisionTable(Database):
    """Rows are added and never changed."""

    async def record_decision(
        self,
        session_id: str,
        request_id: str,
        *,
        at: float,
        kind: str,
        subject: str,
        decision: str,
        scope: str = "",
        decided_by: str = "person",
        detail: str = "",
    ) -> None:
        """Add an answer; the first one to a request stays."""
        await self._write(
            "INSERT OR IGNORE INTO decisions (session_id, request_id, at, kind, subject, decision, scope, "
            "decided_by, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (session_id, request_id, at, kind, subject, decision, scope, decided_by, detail),
        )

    async def decisions_of(self, session_id: str) -> list[DecisionRecord]:
        """Return the answers of a session, oldest first."""
        rows = await self._read(
            "SELECT session_id, request_id, at, kind, subject, decision, scope, decided_by, detail "
            "FROM decisions WHERE session_id = ? ORDER BY rowid",
            (session_id,),
        )
        return [DecisionRecord(*row) for row in rows]
