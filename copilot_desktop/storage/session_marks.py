"""What the person did with a session in the sidebar: pinned it, named it, put it away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
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
        ended_at: when its last turn ended here.
        failed_at: when its last turn ended with an error, 0 when it did not.
        dismissed_at: errors up to then were dismissed by the person.
    """

    session_id: str
    pinned_at: float = 0.0
    section: str = ""
    own_title: str = ""
    archived_at: float = 0.0
    trashed_at: float = 0.0
    seen_at: float = 0.0
    position: float = 0.0
    ended_at: float = 0.0
    failed_at: float = 0.0
    dismissed_at: float = 0.0


class MarksTable(Database):
    """One row for each session that has marks."""

    async def save_marks(self, marks: Iterable[SessionMarks]) -> None:
        """Write the marks of sessions, all or none; earlier ones are replaced."""
        await self._write_all(
            f"INSERT OR REPLACE INTO session_marks ({_COLUMNS}) VALUES ({_PLACES})",
            [astuple(mark) for mark in marks],
        )

    async def all_marks(self) -> dict[str, SessionMarks]:
        """Return the marks by session."""
        rows = await self._read(f"SELECT {_COLUMNS} FROM session_marks")
        return {row[0]: SessionMarks(*row) for row in rows}


#: The columns have the names of the fields.
_COLUMNS: Final = ", ".join(field.name for field in fields(SessionMarks))
_PLACES: Final = ", ".join("?" for _ in fields(SessionMarks))
