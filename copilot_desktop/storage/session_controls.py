"""What the person has chosen for a single session: how hard its model thinks, and what it may use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields
from typing import Final

from copilot_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SessionControls:
    """The choices of one session.

    Attributes:
        reasoning_effort: "low", "high", ..., "" for the model's own. The server forgets it.
        budget_unit: "tokens" or "credits", "" for no budget.
        budget_limit: so many of them.
        budget_raised: so many were allowed on top when the limit was reached.
        tokens_used: of all calls that were seen here.
        credits_used: of all calls that told.
    """

    session_id: str
    reasoning_effort: str = ""
    budget_unit: str = ""
    budget_limit: float = 0.0
    budget_raised: float = 0.0
    tokens_used: int = 0
    credits_used: float = 0.0


class ControlsTable(Database):
    """One row for each session for which something was chosen."""

    async def save_controls(self, controls: Iterable[SessionControls]) -> None:
        """Write the choices of sessions, all or none; earlier ones are replaced."""
        await self._write_all(
            f"INSERT OR REPLACE INTO session_controls ({_COLUMNS}) VALUES ({_PLACES})",
            [astuple(one) for one in controls],
        )

    async def all_controls(self) -> Mapping[str, SessionControls]:
        """Return the choices by session."""
        rows = await self._read(f"SELECT {_COLUMNS} FROM session_controls")
        return {row[0]: SessionControls(*row) for row in rows}


#: The columns have the names of the fields.
_COLUMNS: Final = ", ".join(field.name for field in fields(SessionControls))
_PLACES: Final = ", ".join("?" for _ in fields(SessionControls))
