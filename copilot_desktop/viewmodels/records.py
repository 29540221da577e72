"""What we keep of our own between runs, at hand in memory and written behind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import SessionRecord, StateDb
from copilot_desktop.tasks import TaskScope

#: A write takes milliseconds; a disk that is going to sleep or wake, seconds.
_FINISH_S: Final = 5.0


class Records:
    """Settings, notes on sessions and drafts. Reads are immediate; writes go to their thread.

    `close` it before the database: it waits until everything was written.

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
        self._writing: set[asyncio.Task[None]] = set()
        #: What was told of each file since it could last be written: every keystroke is saved.
        self._told: dict[str, str] = {}
        #: Sessions whose draft did not reach the disk; tried once more at the end.
        self._unsaved: set[str] = set()

    async def close(self) -> None:
        """Wait until what was handed over has reached the disk."""
        for session_id in tuple(self._unsaved):
            self._write(self._save_draft(session_id, self.draft(session_id)), name="save-draft")
        if self._writing:
            await asyncio.wait(set(self._writing), timeout=_FINISH_S)

    def _write(self, work: Coroutine[Any, Any, None], *, name: str) -> None:
        task = self._scope.start(work, name=name)
        if task is not None:
            self._writing.add(task)
            task.add_done_callback(self._writing.discard)

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> None:
        """Change settings and save them."""
        changed = replace(self._settings, **values)
        if changed == self._settings:
            return
        self._settings = changed
        self._write(self._save_settings(), name="save-settings")

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
        await self._save_session(record)

    def change_session(self, session_id: str, **values: Any) -> None:
        """Change our note on a session, if there is one."""
        record = self._sessions.get(session_id)
        if record is not None and (changed := replace(record, **values)) != record:
            self._sessions[session_id] = changed
            self._write(self._save_session(changed), name="save-session")

    def forget_session(self, session_id: str) -> None:
        """Drop everything of ours about a session, unless something unsent is left in it."""
        if not self.draft(session_id):
            self._sessions.pop(session_id, None)
            self._write(self._forget_session(session_id), name="forget-session")

    async def _save_session(self, record: SessionRecord) -> None:
        await self._try(self._db.save_session(record), "notes")

    async def _forget_session(self, session_id: str) -> None:
        await self._try(self._db.forget_session(session_id), "notes")

    async def _try(self, writing: Awaitable[None], what: str) -> bool:
        """Await a write; say once why it fails, and again only after one that did not."""
        try:
            await writing
        except CopilotDesktopError as error:
            if self._told.get(what) != error.code:
                self._told[what] = error.code
                self._report(describe(error))
            return False
        self._told.pop(what, None)
        return True

    def draft(self, session_id: str) -> str:
        """Return the unsent text of a session."""
        return self._drafts.get(session_id, "")

    def save_draft(self, session_id: str, text: str) -> None:
        """Keep the unsent text of a session."""
        if text != self.draft(session_id):
            self._drafts[session_id] = text
            self._write(self._save_draft(session_id, text), name="save-draft")

    async def _save_draft(self, session_id: str, text: str) -> None:
        if await self._try(self._db.save_draft(session_id, text), "notes"):
            self._unsaved.discard(session_id)
        else:
            self._unsaved.add(session_id)

    async def _save_settings(self) -> None:
        # One at a time, and always the newest: two changes at once must not cross.
        async with self._saving:
            await self._try(asyncio.to_thread(self._settings_file.save, self._settings), "settings")
