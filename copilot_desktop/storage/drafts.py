"""Texts that were typed and not sent."""

from __future__ import annotations

import logging
import sqlite3
import time
from dataclasses import dataclass
from typing import Final

from copilot_desktop.storage.database import Database

#: The revision of a text that was sent outlives every late write of it by far.
_EMPTY_KEPT_S: Final = 30 * 24 * 3600

_log = logging.getLogger("copilot_desktop.storage")


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """The unsent text of a session.

    Attributes:
        text: "" when it was sent or deleted.
        rev: counts the texts of this session; a higher one is a later one.
        attachments: what is to be sent along, as it was written down; "" for nothing.
        waiting: the prompts of the queue that is paused, as a JSON list of objects with an "id", under
            which the journal has each that was sent; "" for none.
    """

    session_id: str
    text: str
    rev: int
    attachments: str = ""
    waiting: str = ""

    @property
    def has_any(self) -> bool:
        """Something is unsent."""
        return bool(self.text or self.attachments or self.waiting)


class DraftTable(Database):
    """One text for each session; an older one never replaces a newer one."""

    async def save_draft(
        self,
        session_id: str,
        text: str,
        rev: int | None = None,
        attachments: str = "",
        waiting: str = "",
    ) -> bool:
        """Keep the unsent text of a session, "" when nothing is left of it.

        Args:
            rev: from 1; a write that is not newer than what is kept changes nothing. None: the next.
            attachments, waiting: see `DraftRecord`.

        Returns:
            Whether it was written.
        """
        rows = await self._write_returning(
            "INSERT INTO drafts (session_id, text, updated_at, rev, attachments, waiting) "
            "VALUES (?1, ?2, ?3, coalesce(?4, 1), ?5, ?6) "
            "ON CONFLICT DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at, "
            "attachments = excluded.attachments, waiting = excluded.waiting, "
            "rev = coalesce(?4, drafts.rev + 1) "
            "WHERE coalesce(?4, drafts.rev + 1) > drafts.rev "
            "RETURNING rev",
            (session_id, text, time.time(), rev, attachments, waiting),
        )
        return bool(rows)

    async def draft(self, session_id: str) -> str:
        """Return the unsent text of a session, "" when there is none."""
        rows = await self._read("SELECT text FROM drafts WHERE session_id = ?", (session_id,))
        return str(rows[0][0]) if rows else ""

    async def drafts(self) -> dict[str, str]:
        """Return all unsent texts by session."""
        return {key: record.text for key, record in (await self.draft_records()).items() if record.text}

    async def draft_records(self) -> dict[str, DraftRecord]:
        """Return the unsent texts by session with their revisions; "" for those that were sent."""
        rows = await self._read("SELECT session_id, text, rev, attachments, waiting FROM drafts")
        return {row[0]: DraftRecord(*row) for row in rows}

    def _tidy(self, connection: sqlite3.Connection) -> None:
        super()._tidy(connection)
        try:
            connection.execute(
                "DELETE FROM drafts WHERE text = '' AND attachments = '' AND waiting = '' AND updated_at < ?",
                (time.time() - _EMPTY_KEPT_S,),
            )
        except sqlite3.Error as exc:
            _log.info("empty drafts stay for now: %s", exc)
