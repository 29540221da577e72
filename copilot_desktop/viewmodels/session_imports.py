"""Imported sessions: copies of exported ones, to be read, exported and deleted here."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from pathlib import Path

from copilot_desktop.client.imported import is_imported
from copilot_desktop.export.imports import (
    ImportedSession,
    ImportRefused,
    delete_import,
    import_session,
    list_imports,
)
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.tasks import start_in_thread
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.records import Records

_log = logging.getLogger("copilot_desktop.session")

#: Of the notes on a copy: no model answers in it.
IMPORTED = "imported"


class SessionImports:
    """Makes copies, lists them and removes them.

    Args:
        home: where they are kept; None for nowhere.
    """

    def __init__(self, *, records: Records, chats: Chats, home: Path | None) -> None:
        self._records = records
        self._chats = chats
        self._home = home

    async def begin(self) -> None:
        """List the copies that are there, also those whose notes were lost; forget those that are not."""
        if self._home is None:
            return
        try:
            copies = await asyncio.to_thread(list_imports, self._home)
        except OSError as error:
            # What is known of them stays: they are only out of reach.
            _log.warning("the imported sessions cannot be listed: %s", error)
            return
        found = {copy.session_id: copy for copy in copies}
        for record in self._records.sessions:
            if is_imported(record.session_id) and record.session_id not in found:
                self._chats.remove(record.session_id)
        for copy in found.values():
            if self._records.session(copy.session_id) is None:
                await self._list(copy)

    async def take(self, path: Path) -> str:
        """Make a copy of a file and return its id.

        Raises:
            ImportRefused: nothing was made.
        """
        if self._home is None:
            raise ImportRefused(path, "failed")
        try:
            made = await start_in_thread(partial(import_session, path, self._home), name="import-session")
        except OSError as error:
            raise ImportRefused(path, "failed", error.strerror or str(error)) from error
        await self._list(made)
        return made.session_id

    async def _list(self, copy: ImportedSession) -> None:
        at = copy.imported_at or time.time()
        record = SessionRecord(
            session_id=copy.session_id,
            backend=IMPORTED,
            folder=copy.folder,
            title=copy.title,
            created_at=at,
        )
        await self._records.add_session(record)
        self._chats.listed.list_session(
            copy.session_id, title=copy.title, folder=copy.folder, branch=copy.branch, modified_at=at
        )
        self._chats.listed.refresh()

    async def delete(self, session_id: str) -> None:
        """Remove a copy from the disk. Raises ImportRefused when that fails."""
        if self._home is None:
            return
        try:
            await asyncio.to_thread(delete_import, self._home, session_id)
        except OSError as error:
            raise ImportRefused(self._home, "not-deleted", error.strerror or str(error)) from error
