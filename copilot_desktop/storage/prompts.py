"""The journal of prompts: each is here before it is sent."""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from copilot_desktop.storage.database import Database
from copilot_desktop.surrogates import scrub_surrogates

PromptState: TypeAlias = Literal["written", "accepted", "delivered", "failed"]

#: The CLI keeps the conversation; a prompt with which nothing is left to be done goes in time.
_PROMPTS_KEPT_S: Final = 30 * 24 * 3600

#: A draft is written so much later than the prompt that it was, at most; the disk may be slow.
_DRAFT_LATE_S: Final = 10.0

_log = logging.getLogger("copilot_desktop.storage")


@dataclass(frozen=True, slots=True)
class PromptRecord:
    """A prompt of the journal.

    Attributes:
        created_at: seconds since the epoch.
        message_id: the server's, "" while unknown.
        attachments: what was sent along, as it was written down; "" for nothing.
    """

    prompt_id: str
    session_id: str
    text: str
    created_at: float
    state: PromptState
    message_id: str = ""
    attachments: str = ""


_SELECT_PROMPTS: Final = (
    "SELECT prompt_id, session_id, text, created_at, state, message_id, attachments "
    "FROM prompts WHERE session_id = ?"
)


def _drop_doubles(connection: sqlite3.Connection) -> None:
    """Take out of the drafts what stands in the journal as sent and not confirmed.

    Whoever ends us between the two writes leaves the words in both; the prompt shows them with a way to
    send them again. What was typed long after it was typed anew.
    """
    left: dict[str, tuple[str, str]] = {}
    for session_id, draft, prompt in connection.execute(
        "SELECT drafts.session_id, drafts.text, prompts.text FROM drafts JOIN prompts USING (session_id) "
        "WHERE drafts.text <> '' AND state IN ('written', 'accepted') AND NOT settled "
        "AND updated_at < created_at + ? ORDER BY prompts.rowid",
        (_DRAFT_LATE_S,),
    ):
        _, words = left.get(session_id, (draft, draft))
        if words == prompt:
            words = ""
        elif words.startswith(f"{prompt}\n\n"):
            words = words[len(prompt) + 2 :]
        left[session_id] = draft, words
    for session_id, (draft, words) in left.items():
        if words != draft:
            connection.execute("UPDATE drafts SET text = ? WHERE session_id = ?", (words, session_id))


def _drop_sent(connection: sqlite3.Connection) -> None:
    """Take out of the queues what stands in the journal as sent: a prompt is in one place or the other."""
    rows = connection.execute("SELECT session_id, waiting FROM drafts WHERE waiting <> ''").fetchall()
    for session_id, waiting in rows:
        try:
            prompts = json.loads(waiting)
        except ValueError:
            continue
        if not isinstance(prompts, list):
            continue
        left = [
            it
            for it in prompts
            if not isinstance(it, dict)
            or not connection.execute(
                "SELECT 1 FROM prompts WHERE prompt_id = ? AND state <> 'failed'", (str(it.get("id")),)
            ).fetchone()
        ]
        if left != prompts:
            kept = json.dumps(left, ensure_ascii=False) if left else ""
            connection.execute("UPDATE drafts SET waiting = ? WHERE session_id = ?", (kept, session_id))


class PromptTable(Database):
    """What was to be sent, and what became of it."""

    async def record_prompt(self, prompt_id: str, session_id: str, text: str, attachments: str = "") -> None:
        """Write a prompt down, as "written". Returns only when it would survive a power loss.

        As long as it is the draft of the session, it is so no more: it is in one place or the other.
        """
        prompt = scrub_surrogates([prompt_id, session_id, text, time.time(), attachments])

        def record(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO prompts "
                "(prompt_id, session_id, text, created_at, state, message_id, attachments) "
                "VALUES (?, ?, ?, ?, 'written', '', ?) ON CONFLICT (prompt_id) DO UPDATE "
                "SET text = excluded.text, state = 'written', message_id = '', settled = 0, "
                "attachments = excluded.attachments",
                prompt,
            )
            connection.execute(
                "UPDATE drafts SET text = '', attachments = '' WHERE session_id = ? AND text = ?",
                (prompt[1], prompt[2]),
            )

        await self._submit(self._in_transaction, record)

    async def mark_prompt(self, prompt_id: str, state: str, message_id: str | None = None) -> None:
        """Note what became of a prompt. "delivered" is final; an unknown prompt is ignored."""
        await self._write(
            "UPDATE prompts SET state = iif(state = 'delivered', state, ?), "
            "message_id = coalesce(?, message_id) WHERE prompt_id = ?",
            (state, message_id, prompt_id),
        )

    async def settle_prompts(self, prompt_ids: Sequence[str]) -> None:
        """Note that nothing is left to be done about these prompts. It is final."""
        rows = [(prompt_id,) for prompt_id in prompt_ids]

        def settle(connection: sqlite3.Connection) -> None:
            connection.executemany("UPDATE prompts SET settled = 1 WHERE prompt_id = ?", rows)

        await self._submit(self._in_transaction, settle)

    async def open_prompts(self, session_id: str) -> list[PromptRecord]:
        """Return the prompts of a session that were neither settled nor failed, oldest first."""
        rows = await self._read(
            f"{_SELECT_PROMPTS} AND state <> 'failed' AND NOT settled ORDER BY rowid", (session_id,)
        )
        return [PromptRecord(*row) for row in rows]

    async def recent_prompts(self, most: int) -> list[tuple[str, float]]:
        """Return the texts of the newest prompts and slash commands of all sessions, each once, and when it
        was sent last; newest first."""
        rows = await self._read(
            "SELECT text, max(at) AS latest FROM ("
            "SELECT text, created_at AS at FROM prompts WHERE state <> 'failed' "
            "UNION ALL SELECT text, at FROM commands) "
            "GROUP BY text ORDER BY latest DESC LIMIT ?",
            (most,),
        )
        return [(str(text), float(at)) for text, at in rows]

    def _tidy(self, connection: sqlite3.Connection) -> None:
        super()._tidy(connection)
        try:
            _drop_doubles(connection)
            _drop_sent(connection)
            connection.execute(
                "DELETE FROM prompts WHERE (settled OR state = 'failed') AND created_at < ?",
                (time.time() - _PROMPTS_KEPT_S,),
            )
        except sqlite3.Error as exc:
            # A full disk, for one: the file can still be read, and the next start tries again.
            _log.info("old prompts stay for now: %s", exc)
