"""What was read of the sessions on disk, kept for the next start. A cache: its loss costs a scan."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Protocol

from copilot_desktop.client.session_catalog import Stamped
from copilot_desktop.client.session_folder import StoredSession
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.storage.session_index import IndexRecord

_log = logging.getLogger("copilot_desktop.storage")

#: Decoded in a few milliseconds; others have the loop in between.
_SLICE: Final = 200


class IndexTable(Protocol):
    """Where it is kept; `StateDb` is one. All raise CopilotDesktopError."""

    async def index(self) -> dict[str, IndexRecord]: ...
    async def save_index(self, records: Iterable[IndexRecord]) -> None: ...
    async def drop_index(self, session_ids: Iterable[str]) -> None: ...


class SessionIndex:
    """Reads and writes the cache. A failure is logged and nothing else."""

    def __init__(self, table: IndexTable) -> None:
        self._table = table

    async def read(self, folder: Path | None) -> list[Stamped]:
        """Return what was kept of the sessions in `folder`, those that were used last first."""
        try:
            records = await self._table.index()
        except CopilotDesktopError as error:
            _log.info("the index of sessions is not read: %s", error)
            return []
        rows: list[Stamped] = []
        for number, record in enumerate(records.values()):
            if number % _SLICE == 0:
                await asyncio.sleep(0)
            place, _, stamp = record.stamp.rpartition("|")
            session = (
                StoredSession.from_json(record.session_id, record.json) if place == str(folder) else None
            )
            if session is not None:
                rows.append(Stamped(session, stamp))
        rows.sort(key=lambda row: -row.session.modified_at)
        return rows

    async def keep(self, folder: Path | None, rows: Sequence[Stamped], gone: Sequence[str] = ()) -> None:
        """Write down what was read anew in `folder`, and forget what is gone."""
        records = [
            IndexRecord(row.session.session_id, f"{folder}|{row.stamp}", row.session.to_json())
            for row in rows
        ]
        try:
            if records:
                await self._table.save_index(records)
            if gone:
                await self._table.drop_index(gone)
        except CopilotDesktopError as error:
            _log.info("the index of sessions is not written: %s", error)
