"""Writes `search.db`. Blocking; for the one process that holds the lock of the index.

What was read of a log and how far it was read stand in one transaction, so that the index is right at
every moment, whenever its writer is killed.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from copilot_desktop.storage import search_schema
from copilot_desktop.storage.errors import StorageDamaged, storage_error
from copilot_desktop.storage.files import create_private_file
from copilot_desktop.storage.search_schema import (
    FOLDER,
    ROLES,
    ROWS,
    TOOL,
    IndexedText,
    first_row_of,
    indexed_text,
    packed,
    unpacked,
)

_log = logging.getLogger("copilot_desktop.storage")

#: Rows that are taken out in one transaction.
_FORGOTTEN_AT_ONCE: Final = 1000

#: Pages of the index that are merged in one transaction.
_MERGED_AT_ONCE: Final = 1000

#: The times of which the next free row is remembered.
_TIMES_KEPT: Final = 100_000

#: Pages of the write-ahead log before it is written back: 16 MB.
_CHECKPOINT_PAGES: Final = 4000


@dataclass(frozen=True, slots=True)
class LogMark:
    """How far a log was read.

    Attributes:
        log: its number in the index.
        identity: of the file.
        size, mtime_ns: of the file when it was looked at.
        read_to: offset behind what was read.
        fingerprint: of what was read.
        state: of its reader.
        is_stale: its rows are being taken out.
    """

    log: int
    session_id: str
    identity: str = ""
    size: int = 0
    mtime_ns: int = 0
    read_to: int = 0
    fingerprint: str = ""
    state: str = ""
    is_stale: bool = False


class SearchWriter:
    """The index while it is written.

    All methods raise `StorageError`; what was not committed is then lost.
    """

    def __init__(self, path: Path) -> None:
        """Open `path`. One of an older version or that is damaged is thrown away first.

        Raises:
            StorageNewer, StorageReadOnly, DiskFull, StorageError: it cannot be written.
        """
        self.path = path
        self._pending: list[tuple[int, IndexedText]] = []
        self._unmarked: list[tuple[int, IndexedText]] = []
        self._pending_ids: set[tuple[int, str]] = set()
        self._marks: dict[int, LogMark] = {}
        self._next_rows: dict[int, int] = {}
        self._words: dict[tuple[int, str], int] = {}
        try:
            try:
                self._connection = self._open()
            except StorageDamaged:
                _log.warning("the search index was damaged and is built anew")
                remove_index(path)
                self._connection = self._open()
        except OSError as error:
            raise storage_error(path, error) from error

    def _open(self) -> sqlite3.Connection:
        create_private_file(self.path)
        try:
            connection = sqlite3.connect(self.path, isolation_level=None)
            try:
                version = search_schema.version_of(connection, self.path)
                if version not in (0, search_schema.SCHEMA_VERSION):
                    connection.close()
                    remove_index(self.path)
                    create_private_file(self.path)
                    connection = sqlite3.connect(self.path, isolation_level=None)
                    version = 0
                # Only asked for before there is a table; then what was freed can be given back.
                connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
                connection.execute("PRAGMA journal_mode = WAL")
                # What was said in a session that was deleted does not stay behind in free pages.
                connection.execute("PRAGMA secure_delete = ON")
                # After a power loss some newest texts are read once more; that is all.
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.execute("PRAGMA cache_size = -32000")
                connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
                connection.execute("PRAGMA journal_size_limit = 33554432")
                if version == 0:
                    _transact(connection, lambda: [*map(connection.execute, search_schema.STATEMENTS)])
                for number, kind, text in connection.execute("SELECT id, kind, text FROM words"):
                    self._words[kind, text] = number
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as error:
            raise storage_error(self.path, error) from error
        return connection

    def close(self) -> None:
        """Close the file; what was not committed is lost."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    # ---- what is there ---------------------------------------------------------------------

    def marks(self) -> dict[str, LogMark]:
        """Return how far each log was read, by session."""
        rows = self._run(
            "SELECT id, session_id, identity, size, mtime_ns, read_to, fingerprint, state, is_stale FROM logs"
        )
        return {session_id: LogMark(log, session_id, *rest) for log, session_id, *rest in rows}

    def is_known(self, log: int, entry_id: str) -> bool:
        """Tell whether the log has brought texts of this entry."""
        if (log, entry_id) in self._pending_ids:
            return True
        return bool(self._run("SELECT 1 FROM texts WHERE log = ? AND entry_id = ? LIMIT 1", (log, entry_id)))

    # ---- writing ---------------------------------------------------------------------------

    def begin_log(self, session_id: str) -> LogMark:
        """Make room for the log of a session that has none."""
        row = self._run(
            "INSERT INTO logs VALUES (NULL, ?, '', 0, 0, 0, '', '', 0) RETURNING id", (session_id,)
        )
        return LogMark(row[0][0], session_id)

    def add(self, log: int, text: IndexedText) -> None:
        """Take in a text that was read of a log; it counts from the next `mark` on."""
        self._unmarked.append((log, text))
        self._pending_ids.add((log, text.entry_id))

    def mark(self, mark: LogMark) -> None:
        """Take in how far a log was read, and all that was added. It is written at the next `commit`."""
        self._pending += self._unmarked
        self._unmarked.clear()
        self._marks[mark.log] = mark

    def drop_unmarked(self) -> None:
        """Forget what was added since the last mark: the log could not be read on."""
        for log, text in self._unmarked:
            self._pending_ids.discard((log, text.entry_id))
        self._unmarked.clear()

    def commit(self) -> None:
        """Write what was taken in, or nothing of it."""
        if self._marks:
            try:
                self._transact(self._write_pending)
            finally:
                if len(self._next_rows) > _TIMES_KEPT:
                    self._next_rows.clear()
                self._pending.clear()
                self._pending_ids.clear()
                self._marks.clear()

    def forget(self, mark: LogMark, should_stop: Callable[[], bool] = lambda: False) -> bool:
        """Take all texts of a log out, and the log itself; False when it was stopped before.

        The rows go in several transactions. The log is stale in between: whoever finds it so has to
        begin with this again.
        """
        self.commit()
        self._transact(lambda: self._execute("UPDATE logs SET is_stale = 1 WHERE id = ?", (mark.log,)))
        words: set[int] = set()
        while True:
            if should_stop():
                return False
            rows = self._run(
                "SELECT id, role, tool, folder, text FROM texts WHERE log = ? LIMIT ?",
                (mark.log, _FORGOTTEN_AT_ONCE),
            )
            if not rows:
                break
            words |= {number for row in rows for number in row[2:4]}
            self._transact(partial(self._take_out, rows))
        self._transact(partial(self._take_out_log, mark.log, words))
        self._next_rows.clear()
        return True

    def merge(self, should_stop: Callable[[], bool] = lambda: False) -> None:
        """Make one piece of the many in which an index was written: half as many places to look at."""
        # The sign asks for pieces of all sizes to be taken together; what follows goes on with that.
        pages = -_MERGED_AT_ONCE
        while not should_stop():
            before = self._connection.total_changes
            self._run("INSERT INTO grams (grams, rank) VALUES ('merge', ?)", (pages,))
            if self._connection.total_changes - before < 2:
                return
            pages = _MERGED_AT_ONCE

    def tidy(self) -> None:
        """Write everything back into the file, and give what is no longer needed back to the disk."""
        try:
            # Not `execute`, which frees one page.
            self._connection.executescript("PRAGMA incremental_vacuum")
        except sqlite3.Error as error:
            raise storage_error(self.path, error) from error
        self._run("PRAGMA wal_checkpoint(TRUNCATE)")

    # ---- in a transaction ------------------------------------------------------------------

    def _write_pending(self) -> None:
        numbered = [
            (
                self._free_row(text.time),
                log,
                text,
                self._word(TOOL, text.tool),
                self._word(FOLDER, text.folder),
            )
            for log, text in self._pending
        ]
        # The index wants its rows in order.
        numbered.sort(key=lambda item: item[0])
        self._connection.executemany(
            "INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    row,
                    log,
                    text.entry_id,
                    ROLES.index(text.role),
                    tool,
                    folder,
                    text.time,
                    text.line,
                    text.is_cut,
                    packed(text.text),
                )
                for row, log, text, tool, folder in numbered
            ),
        )
        self._connection.executemany(
            "INSERT INTO grams (rowid, text) VALUES (?, ?)",
            (
                (row, indexed_text(text.text, ROLES.index(text.role), tool, folder))
                for row, log, text, tool, folder in numbered
            ),
        )
        self._connection.executemany(
            "UPDATE logs SET identity = ?, size = ?, mtime_ns = ?, read_to = ?, fingerprint = ?, state = ? "
            "WHERE id = ?",
            (
                (
                    mark.identity,
                    mark.size,
                    mark.mtime_ns,
                    mark.read_to,
                    mark.fingerprint,
                    mark.state,
                    mark.log,
                )
                for mark in self._marks.values()
            ),
        )

    def _take_out(self, rows: list[tuple[Any, ...]]) -> None:
        self._connection.executemany(
            "INSERT INTO grams (grams, rowid, text) VALUES ('delete', ?, ?)",
            (
                (row, indexed_text(unpacked(text), role, tool, folder))
                for row, role, tool, folder, text in sorted(rows)
            ),
        )
        self._connection.executemany("DELETE FROM texts WHERE id = ?", ((row[0],) for row in rows))

    def _take_out_log(self, log: int, words: set[int]) -> None:
        """Take a log out that has no texts, and those folders and tools that no other names."""
        self._execute("DELETE FROM logs WHERE id = ?", (log,))
        for number in words:
            unused = "id = ? AND NOT EXISTS (SELECT 1 FROM texts WHERE folder = ?1 OR tool = ?1)"
            for kind, text in self._execute(
                f"DELETE FROM words WHERE {unused} RETURNING kind, text", (number,)
            ):
                del self._words[kind, text]

    def _free_row(self, time: float) -> int:
        """Return a number for a row of this time that none has; of a later time when all have."""
        row = first_row_of(time)
        while True:
            free = self._next_rows.get(row)
            if free is None:
                [(last,)] = self._execute(
                    "SELECT max(id) FROM texts WHERE id >= ? AND id < ?", (row, row + ROWS)
                )
                free = row if last is None else last + 1
            if free < row + ROWS:
                self._next_rows[row] = free + 1
                return free
            self._next_rows[row] = free
            row += ROWS

    def _word(self, kind: int, text: str) -> int:
        number = self._words.get((kind, text))
        if number is None:
            [(number,)] = self._execute(
                "INSERT INTO words (kind, text) VALUES (?, ?) RETURNING id", (kind, text)
            )
            self._words[kind, text] = int(number)
        return int(number)

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, values).fetchall()

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._execute(statement, values)
        except sqlite3.Error as error:
            raise storage_error(self.path, error) from error

    def _transact(self, work: Callable[[], object]) -> None:
        words = dict(self._words)
        try:
            _transact(self._connection, work)
        except BaseException as error:
            # What was numbered in this transaction is not there.
            self._words = words
            self._next_rows.clear()
            if isinstance(error, sqlite3.Error):
                raise storage_error(self.path, error) from error
            raise


def _transact(connection: sqlite3.Connection, work: Callable[[], object]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        work()
        connection.execute("COMMIT")
    except BaseException:
        # SQLite ends the transaction by itself after some errors, a full disk among them.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def remove_index(path: Path) -> None:
    """Throw the index away. Raises OSError."""
    for ending in ("", *search_schema.COMPANIONS):
        path.with_name(path.name + ending).unlink(missing_ok=True)
