"""What the person did with a session in the sidebar: pinned it, named it, put it away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from typing import Final

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SessionMarks:
    """The marks of any session, also of one that was made elsewhere. Times are seconds since the epoch.

    Attributes:
        pinned_at: 0 when it is not pinned.
        section: name of the person's own section it stands in, "" for none.
        own_title: the name that the person gave it, "" for the automatic one.
        archived_at: 0 when it is not archived.
        trashed_at: 0 when it is not in the trash.
        seen_at: until when the person has seen the end of it; what ended later is unread.
        position: order among the sessions of its section; lower stands higher.
    """

    session_id: str
    pinned_at: float = 0.0
    section: str = ""
    own_title: str = ""
    archived_at: float = 0.0
    trashed_at: float = 0.0
    seen_at: float = 0.0
    position: float = 0.0


class MarksTable(Database):
    """One row for each session that has marks."""

    async def save_marks(self, marks: Iterable[SessionMarks]) -> None:
        """Write the marks of sessions, all or none; earlier ones are replaced."""
        await self._write_all(
            "INSERT OR REPLACE INTO session_marks (session_id, pinned_at, section, own_title, archived_at, "
            "trashed_at, seen_at, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [astuple(mark) for mark in marks],
        )

    async def all_marks(self) -> dict[str, SessionMarks]:
        """Return the marks by session."""
        rows = await self._read(_SELECT_MARKS)
        return {row[0]: SessionMarks(*row) for row in rows}


_SELECT_MARKS: Final = (
    "SELECT session_id, pinned_at, section, own_title, archived_at, trashed_at, seen_at, position "
    "FROM session_marks"
)
