"""The file of the state database: one worker thread that owns the connection.

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
import os
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeVar

from copilot_desktop.storage.errors import StorageDamaged, StorageError, storage_error
from copilot_desktop.storage.files import create_private_file, set_aside
from copilot_desktop.storage.migrations import MIGRATIONS, Step, migrate
from copilot_desktop.storage.salvage import salvage
from copilot_desktop.surrogates import scrub_surrogates
from copilot_desktop.translation import tr

#: How long another program may hold the file, e.g. a backup. The worker waits, not the window.
_BUSY_S: Final = 2.0

_COMPANIONS: Final = ("-wal", "-shm")

_Outcome = TypeVar("_Outcome")

_log = logging.getLogger("copilot_desktop.storage")


class Database:
    """An SQLite file. Open it before use and close it last.

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

        A damaged file is set aside under a name with the time in it, and a new one is made that
        takes over what can be read. A file that cannot be written, is held by another program or is
        of a newer version stays as it is; what can be read of it is then copied into memory, and
        what is new is kept for this run only. A file that turns out to be damaged later is set aside
        then, and whoever was to write gets the error.
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

    # ---- the way to the worker -------------------------------------------------------------

    async def _write(self, statement: str, values: Sequence[object]) -> None:
        clean = scrub_surrogates(list(values))

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(statement, clean)

        await self._submit(self._in_transaction, write)

    async def _write_returning(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Run a statement and return the rows that it returns."""
        clean = scrub_surrogates(list(values))
        rows: list[tuple[Any, ...]] = []

        def write(connection: sqlite3.Connection) -> None:
            rows.extend(connection.execute(statement, clean).fetchall())

        await self._submit(self._in_transaction, write)
        return rows

    async def _write_all(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement for every row, all of them in one transaction."""
        clean = [scrub_surrogates(list(row)) for row in rows]

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany(statement, clean)

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
            problem = storage_error(self.path, exc)
            if isinstance(problem, StorageDamaged) and self._is_persistent:
                raise self._begin_anew(problem) from exc
            raise problem from exc

    def _open(self) -> list[StorageError]:
        problems: list[StorageError] = []
        try:
            self._connection = self._open_file()
            self._is_persistent = True
        except StorageDamaged as exc:
            problems.append(self._begin_anew(exc))
        except OSError as exc:
            problems.append(storage_error(self.path, exc))
        except StorageError as exc:
            problems.append(exc)
        if self._connection is None:
            self._open_in_memory()
        return problems

    def _begin_anew(self, damage: StorageDamaged) -> StorageError:
        """Set the file aside and begin a new one with what can be read of it; return what to tell.

        Whoever was to write meanwhile is told so and can do it again.
        """
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
        self._is_persistent = False
        try:
            kept = set_aside(self.path, _COMPANIONS)
            _log.warning("the state database was damaged; the file is kept as %s", kept.name)
            self._connection = self._open_file()
            self._is_persistent = True
            found = salvage(kept, self._connection)
            # To read it takes one, which says nothing.
            kept.with_name(f"{kept.name}-shm").unlink(missing_ok=True)
        except (OSError, sqlite3.Error) as exc:
            problem = storage_error(self.path, exc)
        except StorageError as exc:
            problem = exc
        else:
            return StorageDamaged(
                self.path, damage.detail, kept=kept, saved=found.rows, is_whole=found.is_whole
            )
        if self._connection is None:
            self._open_in_memory()
        return problem

    def _open_in_memory(self) -> None:
        """Keep everything for this run only, beginning with what the file has, as far as it can be read."""
        _log.warning("the state database cannot be used; nothing is kept after this run")
        connection = _prepared(sqlite3.connect(":memory:", isolation_level=None), self.path)
        migrate(connection, self.path, self._migrations)
        if os.path.lexists(self.path):
            salvage(self.path, connection)
        self._connection = connection

    def _open_file(self) -> sqlite3.Connection:
        create_private_file(self.path)
        try:
            connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
            try:
                _prepared(connection, self.path)
                migrate(connection, self.path, self._migrations)
                self._tidy(connection)
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as exc:
            raise storage_error(self.path, exc) from exc
        return connection

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Remove what has served its time. Called once after the file was opened."""

    def _close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


def _prepared(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # On macOS an ordinary fsync leaves the data in the drive's cache.
    connection.execute("PRAGMA fullfsync = ON")
    [(verdict,), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise StorageDamaged(path, verdict)
    return connection
