"""The state database: a journal of prompts, notes on sessions, drafts, streamed text.

How it works
------------
SQLite in WAL mode with `synchronous=FULL`: a write that returned survives a power loss. One
worker thread owns the connection; every method hands it a piece of work and waits, so nothing
blocks the loop and everything happens in the order of the calls.

A write that was handed over is done even when its caller is cancelled: a draft must not be lost
because the window closes while it waits for the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, TypeVar

from copilot_desktop.storage.errors import StorageDamaged, StorageError, storage_error
from copilot_desktop.storage.files import create_private_file, set_aside
from copilot_desktop.storage.migrations import MIGRATIONS, Step, migrate
from copilot_desktop.surrogates import scrub_surrogates
from copilot_desktop.translation import tr

PromptState: TypeAlias = Literal["written", "accepted", "delivered", "failed"]
Backend: TypeAlias = Literal["demo", "own", "copilot"]

#: How long another program may hold the file, e.g. a backup. The worker waits, not the window.
_BUSY_S: Final = 2.0

#: The CLI keeps the conversation; a prompt with which nothing is left to be done goes in time.
_PROMPTS_KEPT_S: Final = 30 * 24 * 3600

_COMPANIONS: Final = ("-wal", "-shm")

_Outcome = TypeVar("_Outcome")

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


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """Our notes on a session that was made here.

    Attributes:
        backend: "demo", "own" or "copilot".
        provider_json: how to reach the model again, never a secret; "" when the CLI knows.
        created_at: seconds since the epoch.
        last_opened_at: seconds since the epoch, 0 when it was not opened again.
    """

    session_id: str
    backend: str
    provider_json: str = ""
    folder: str = ""
    title: str = ""
    created_at: float = field(default_factory=time.time)
    last_opened_at: float = 0.0


@dataclass(frozen=True, slots=True)
class PartialRecord:
    """Streamed text of a message that was not finished when it was written down.

    Attributes:
        updated_at: seconds since the epoch.
        state: how it ended, e.g. "stopped"; "streaming" when nobody lived to tell.
        after_entry_id: what stood above it, by an id that is the same after a restart.
    """

    session_id: str
    message_id: str
    text: str
    updated_at: float
    state: str = "interrupted"
    after_entry_id: str = ""


class StateDb:
    """`state.db`. Open it before use and close it last.

    All methods raise `StorageError`, or one of its kinds, when the file cannot be used; what
    they were to write is then not written at all.
    """

    def __init__(self, path: Path, *, migrations: Sequence[Step] = MIGRATIONS) -> None:
        self.path = path
        self._migrations = migrations
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="state-db")
        self._connection: sqlite3.Connection | None = None
        self._is_persistent = False
        self._is_closed = False

    @property
    def is_persistent(self) -> bool:
        """Whether what is written outlives this run."""
        return self._is_persistent

    async def open(self) -> list[StorageError]:
        """Open the file and return what was wrong with it.

        A damaged file is set aside under a name with the time in it, and a new one is made. A
        file that cannot be written, is held by another program or is of a newer version stays
        as it is; everything is then kept in memory for this run.
        """
        return await self._submit(self._open)

    async def close(self) -> None:
        """Finish what was handed over and close the file. Idempotent."""
        if self._is_closed:
            return
        closing = self._submit(self._close)
        self._is_closed = True
        await closing
        self._worker.shutdown(wait=False)

    # ---- the journal -----------------------------------------------------------------------

    async def record_prompt(self, prompt_id: str, session_id: str, text: str, attachments: str = "") -> None:
        """Write a prompt down, as "written". Returns only when it would survive a power loss."""
        await self._write(
            "INSERT INTO prompts (prompt_id, session_id, text, created_at, state, message_id, attachments) "
            "VALUES (?, ?, ?, ?, 'written', '', ?) ON CONFLICT (prompt_id) DO UPDATE "
            "SET text = excluded.text, state = 'written', message_id = '', settled = 0, "
            "attachments = excluded.attachments",
            (prompt_id, session_id, text, time.time(), attachments),
        )

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

    async def prompts_of(self, session_id: str) -> list[PromptRecord]:
        """Return the prompts of a session, oldest first."""
        rows = await self._read(f"{_SELECT_PROMPTS} ORDER BY rowid", (session_id,))
        return [PromptRecord(*row) for row in rows]

    async def open_prompts(self, session_id: str) -> list[PromptRecord]:
        """Return the prompts of a session that were neither settled nor failed, oldest first."""
        rows = await self._read(
            f"{_SELECT_PROMPTS} AND state <> 'failed' AND NOT settled ORDER BY rowid", (session_id,)
        )
        return [PromptRecord(*row) for row in rows]

    # ---- sessions --------------------------------------------------------------------------

    async def save_session(self, record: SessionRecord) -> None:
        """Write the notes on a session; earlier ones are replaced."""
        await self._write(
            "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                record.session_id,
                record.backend,
                record.provider_json,
                record.folder,
                record.title,
                record.created_at,
                record.last_opened_at,
            ),
        )

    async def session(self, session_id: str) -> SessionRecord | None:
        """Return the notes on a session, None when it was not made here."""
        rows = await self._read(f"{_SELECT_SESSIONS} WHERE session_id = ?", (session_id,))
        return SessionRecord(*rows[0]) if rows else None

    async def sessions(self) -> list[SessionRecord]:
        """Return the notes on all sessions, the one used last first."""
        rows = await self._read(f"{_SELECT_SESSIONS} ORDER BY max(last_opened_at, created_at) DESC")
        return [SessionRecord(*row) for row in rows]

    async def forget_session(self, session_id: str) -> None:
        """Remove everything of ours about a session, its prompts and drafts too."""

        def forget(connection: sqlite3.Connection) -> None:
            for table in ("prompts", "sessions", "drafts", "partials"):
                connection.execute(f"DELETE FROM {table} WHERE session_id = ?", (session_id,))

        await self._submit(self._in_transaction, forget)

    # ---- drafts and streamed text ----------------------------------------------------------

    async def save_draft(self, session_id: str, text: str) -> None:
        """Keep the unsent text of a session; "" removes it."""
        if not text:
            await self._write("DELETE FROM drafts WHERE session_id = ?", (session_id,))
            return
        await self._write("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", (session_id, text, time.time()))

    async def draft(self, session_id: str) -> str:
        """Return the unsent text of a session, "" when there is none."""
        rows = await self._read("SELECT text FROM drafts WHERE session_id = ?", (session_id,))
        return str(rows[0][0]) if rows else ""

    async def drafts(self) -> dict[str, str]:
        """Return all unsent texts by session."""
        return dict(await self._read("SELECT session_id, text FROM drafts"))

    async def save_partial(
        self,
        session_id: str,
        message_id: str,
        text: str,
        *,
        state: str = "interrupted",
        after_entry_id: str = "",
    ) -> None:
        """Keep the text streamed so far; an earlier one of the message is replaced."""
        await self._write(
            "INSERT INTO partials (session_id, message_id, text, updated_at, state, after_entry_id) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, "
            "updated_at = excluded.updated_at, state = excluded.state, "
            "after_entry_id = excluded.after_entry_id",
            (session_id, message_id, text, time.time(), state, after_entry_id),
        )

    async def partials_of(self, session_id: str) -> list[PartialRecord]:
        """Return the streamed texts of a session, oldest first."""
        rows = await self._read(
            "SELECT session_id, message_id, text, updated_at, state, after_entry_id FROM partials "
            "WHERE session_id = ? ORDER BY rowid",
            (session_id,),
        )
        return [PartialRecord(*row) for row in rows]

    async def forget_partial(self, session_id: str, message_id: str) -> None:
        """Remove a streamed text: its message was finished and stored by the CLI."""
        await self._write(
            "DELETE FROM partials WHERE session_id = ? AND message_id = ?", (session_id, message_id)
        )

    # ---- the way to the worker -------------------------------------------------------------

    async def _write(self, statement: str, values: Sequence[object]) -> None:
        clean = scrub_surrogates(list(values))

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(statement, clean)

        await self._submit(self._in_transaction, write)

    async def _read(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        clean = scrub_surrogates(list(values))

        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return connection.execute(statement, clean).fetchall()

        return await self._submit(self._with_connection, read)

    def _submit(self, work: Callable[..., _Outcome], *arguments: object) -> asyncio.Future[_Outcome]:
        """Queue `work` now; the future may be abandoned, the work is done nevertheless."""
        if self._is_closed:
            raise StorageError(self.path, tr("the state database is closed"))
        return asyncio.shield(asyncio.wrap_future(self._worker.submit(work, *arguments)))

    # ---- in the worker thread --------------------------------------------------------------

    def _in_transaction(self, work: Callable[[sqlite3.Connection], None]) -> None:
        def transact(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                work(connection)
                connection.execute("COMMIT")
            except BaseException:
                # SQLite ends the transaction by itself after some errors, a full disk among them.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

        self._with_connection(transact)

    def _with_connection(self, work: Callable[[sqlite3.Connection], _Outcome]) -> _Outcome:
        if self._connection is None:
            raise StorageError(self.path, tr("the state database is not open"))
        try:
            return work(self._connection)
        except sqlite3.Error as exc:
            raise storage_error(self.path, exc) from exc

    def _open(self) -> list[StorageError]:
        problems: list[StorageError] = []
        try:
            try:
                self._connection = self._open_file()
            except StorageDamaged as exc:
                problems.append(exc)
                kept = set_aside(self.path, _COMPANIONS)
                _log.warning("the state database was damaged; the file is kept as %s", kept.name)
                self._connection = self._open_file()
            self._is_persistent = True
        except OSError as exc:
            problems.append(storage_error(self.path, exc))
        except StorageError as exc:
            problems.append(exc)
        if self._connection is None:
            _log.warning("the state database cannot be used; nothing is kept after this run")
            self._connection = _prepared(sqlite3.connect(":memory:", isolation_level=None), self.path)
            migrate(self._connection, self.path, self._migrations)
        return problems

    def _open_file(self) -> sqlite3.Connection:
        create_private_file(self.path)
        try:
            connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
            try:
                _prepared(connection, self.path)
                migrate(connection, self.path, self._migrations)
                _delete_old_prompts(connection)
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as exc:
            raise storage_error(self.path, exc) from exc
        return connection

    def _close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


_SELECT_PROMPTS: Final = (
    "SELECT prompt_id, session_id, text, created_at, state, message_id, attachments "
    "FROM prompts WHERE session_id = ?"
)

_SELECT_SESSIONS: Final = (
    "SELECT session_id, backend, provider_json, folder, title, created_at, last_opened_at FROM sessions"
)


def _delete_old_prompts(connection: sqlite3.Connection) -> None:
    try:
        connection.execute(
            "DELETE FROM prompts WHERE (settled OR state = 'failed') AND created_at < ?",
            (time.time() - _PROMPTS_KEPT_S,),
        )
    except sqlite3.Error as exc:
        # A full disk, for one: the file can still be read, and the next start tries again.
        _log.info("old prompts stay for now: %s", exc)


def _prepared(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # On macOS an ordinary fsync leaves the data in the drive's cache.
    connection.execute("PRAGMA fullfsync = ON")
    [(verdict,), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise StorageDamaged(path, verdict)
    return connection
