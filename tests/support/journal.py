"""The journal of prompts as it lies on the disk, with what the application has no use for any more."""

from __future__ import annotations

from copilot_desktop.storage.prompts import PromptRecord
from copilot_desktop.storage.state_db import StateDb


async def prompts_of(db: StateDb, session_id: str) -> list[PromptRecord]:
    """Return the prompts of a session, oldest first."""
    rows = await db._read(
        "SELECT prompt_id, session_id, text, created_at, state, message_id, attachments "
        "FROM prompts WHERE session_id = ? ORDER BY rowid",
        (session_id,),
    )
    return [PromptRecord(*row) for row in rows]
