"""The state database: everything of ours that is kept beside the CLI's own files.

Each table has a file of its own; here is what concerns several of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from copilot_desktop.storage.commands import CommandTable
from copilot_desktop.storage.decisions import DecisionTable
from copilot_desktop.storage.drafts import DraftRecord, DraftTable
from copilot_desktop.storage.kept_states import KeptStateTable
from copilot_desktop.storage.partials import PartialTable
from copilot_desktop.storage.prompts import PromptTable
from copilot_desktop.storage.session_controls import ControlsTable, SessionControls
from copilot_desktop.storage.session_index import SessionIndexTable
from copilot_desktop.storage.session_marks import MarksTable, SessionMarks
from copilot_desktop.storage.session_notes import SessionRecord, SessionTable
from copilot_desktop.storage.usage import UsageTable

#: Tables with rows of single sessions, each with a column `session_id`.
SESSION_TABLES: Final = (
    "prompts",
    "sessions",
    "drafts",
    "partials",
    "partial_pieces",
    "session_marks",
    "session_controls",
    "view_states",
    "usage",
    "decisions",
    "commands",
    "session_index",
)


@dataclass(frozen=True, slots=True)
class KeptState:
    """What is at hand in memory all the time.

    Attributes:
        sessions: notes on those that were made here, the one used last first.
        drafts, marks, controls, view_states: by session; the last ones as JSON.
        app_states: by key.
    """

    sessions: tuple[SessionRecord, ...] = ()
    drafts: Mapping[str, DraftRecord] = field(default_factory=dict)
    marks: Mapping[str, SessionMarks] = field(default_factory=dict)
    controls: Mapping[str, SessionControls] = field(default_factory=dict)
    view_states: Mapping[str, str] = field(default_factory=dict)
    app_states: Mapping[str, Any] = field(default_factory=dict)


class StateDb(
    PromptTable,
    SessionTable,
    DraftTable,
    PartialTable,
    MarksTable,
    ControlsTable,
    KeptStateTable,
    UsageTable,
    DecisionTable,
    CommandTable,
    SessionIndexTable,
):
    """`state.db`. Open it before use and close it last."""

    async def kept(self) -> KeptState:
        """Read what is at hand in memory all the time."""
        return KeptState(
            sessions=tuple(await self.sessions()),
            drafts=await self.draft_records(),
            marks=await self.all_marks(),
            controls=await self.all_controls(),
            view_states=await self.view_states(),
            app_states=await self.app_states(),
        )

    async def facts_of(self, session_id: str) -> list[tuple[float, str]]:
        """Return when each call of a model and each decision was, and the events that tell it, as JSON."""
        rows = await self._read(
            "SELECT at, json FROM usage WHERE session_id = ?1 AND json <> '' UNION ALL "
            "SELECT at, detail FROM decisions WHERE session_id = ?1 AND detail <> '' ORDER BY 1",
            (session_id,),
        )
        return [(at, events) for at, events in rows]

    async def forget_session(self, session_id: str) -> None:
        """Remove everything of ours about a session, its prompts and drafts too."""

        def forget(connection: sqlite3.Connection) -> None:
            for table in SESSION_TABLES:
                connection.execute(f"DELETE FROM {table} WHERE session_id = ?", (session_id,))

        await self._submit(self._in_transaction, forget)
        self._tell_decisions(is_added=False)
