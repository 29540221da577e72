"""What we keep of our own between runs, at hand in memory and written behind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import SessionRecord, StateDb
from copilot_desktop.tasks import TaskScope


class Records:
    """Settings, notes on sessions and drafts. Reads are immediate; writes go to their thread.

    Attributes:
        demo_folder: the demo's sample folder, which is ours and therefore trusted.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        settings_file: SettingsFile,
        db: StateDb,
        sessions: Iterable[SessionRecord],
        drafts: Mapping[str, str],
        demo_folder: str,
        scope: TaskScope,
        report: Callable[[ErrorText], None],
    ) -> None:
        self._settings = settings
        self._settings_file = settings_file
        self._saving = asyncio.Lock()
        self._db = db
        self._sessions = {record.session_id: record for record in sessions}
        self._drafts = dict(drafts)
        self.demo_folder = demo_folder
        self._scope = scope
        self._report = report

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> None:
        """Change settings and save them."""
        self._settings = replace(self._settings, **values)
        self._scope.start(self._save_settings(), name="save-settings")

    @property
    def sessions(self) -> tuple[SessionRecord, ...]:
        """Notes on the sessions that were made here."""
        return tuple(self._sessions.values())

    def session(self, session_id: str) -> SessionRecord | None:
        """Return our notes on a session, None when it was made elsewhere."""
        return self._sessions.get(session_id)

    async def add_session(self, record: SessionRecord) -> None:
        """Note a session; a failure is reported and loses only the note."""
        self._sessions[record.session_id] = record
        try:
            await self._db.save_session(record)
        except CopilotDesktopError as error:
            self._report(describe(error))

    def draft(self, session_id: str) -> str:
        """Return the unsent text of a session."""
        return self._drafts.get(session_id, "")

    def save_draft(self, session_id: str, text: str) -> None:
        """Keep the unsent text of a session."""
        if text != self.draft(session_id):
            self._drafts[session_id] = text
            self._scope.start(self._save_draft(session_id, text), name="save-draft")

    async def _save_draft(self, session_id: str, text: str) -> None:
        try:
            await self._db.save_draft(session_id, text)
        except CopilotDesktopError as error:
            self._report(describe(error))

    async def _save_settings(self) -> None:
        # One at a time, and always the newest: two changes at once must not cross.
        async with self._saving:
            try:
                await asyncio.to_thread(self._settings_file.save, self._settings)
            except CopilotDesktopError as error:
                self._report(describe(error))
