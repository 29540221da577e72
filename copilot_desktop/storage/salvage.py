"""Takes what can still be read out of a database that cannot be used, row by row.

How it works
------------
The file is opened for reading only and never changed. Every table is read by ranges of its row ids, from
both ends and then by halves, so that an unreadable page costs the rows on it and no others. What is read
is checked against the types of the columns: a damaged page may hold anything.
"""

from __future__ import annotations

import contextlib
import logging
import math
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

#: The first tables are those that nothing else can replace. A cache is not worth it.
TABLES: Final = (
    "prompts",
    "drafts",
    "partials",
    "partial_pieces",
    "session_marks",
    "session_controls",
    "sessions",
    "app_states",
    "view_states",
    "decisions",
    "usage",
    "commands",
)

#: So many questions may be asked of one table; a file of garbage has no end.
_MAX_QUERIES: Final = 5_000

#: No table of ours comes near it.
_MAX_ROW_ID: Final = 1 << 40

#: Bytes of the header that is the same in every database but for what `_with_header` puts in.
_HEADER_SIZE: Final = 100
_PAGE_COUNT_AT: Final = slice(28, 32)

_log = logging.getLogger("copilot_desktop.storage")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was taken over.

    Attributes:
        rows: by table, without those that had none.
        is_whole: no row is known to be missing.
    """

    rows: Mapping[str, int]
    is_whole: bool

    def count(self, table: str) -> int:
        return self.rows.get(table, 0)


def salvage(path: Path, target: sqlite3.Connection) -> Salvaged:
    """Copy what can be read of the database at `path` into `target`, which has the newest schema.

    Rows that `target` has already stay. Never raises for what is in the file.

    Raises:
        sqlite3.Error: `target` could not be written; it is as before.
    """
    rows: dict[str, int] = {}
    is_whole = True
    target.execute("BEGIN IMMEDIATE")
    try:
        with _opened(path, target) as source:
            for table in TABLES:
                reading = _TableReader(source, table, _columns(target, table))
                found = reading.rows()
                is_whole = is_whole and reading.is_whole
                if saved := _insert(target, table, reading.columns, found):
                    rows[table] = saved
        target.execute("COMMIT")
    except _Unreadable:
        target.execute("COMMIT")
        is_whole = False
    except BaseException:
        if target.in_transaction:
            target.execute("ROLLBACK")
        raise
    _log.warning("taken over from %s: %s", path.name, rows or "nothing")
    return Salvaged(rows, is_whole)


class _Unreadable(Exception):
    """Nothing in the file can be read as a database."""


@contextlib.contextmanager
def _opened(path: Path, target: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    with contextlib.ExitStack() as stack:
        source = _connect(path, stack) or _connect_with_header(path, target, stack)
        if source is None:
            raise _Unreadable
        source.text_factory = lambda data: data.decode("utf-8", "replace")
        yield source


def _connect(path: Path, stack: contextlib.ExitStack) -> sqlite3.Connection | None:
    """Return a connection that can read the schema, None when there is no way."""
    # The second way leaves the write-ahead log out; the last needs no lock and no writable folder.
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = None
        try:
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
            connection.execute("PRAGMA cell_size_check = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as exc:
            _log.info("%s cannot be opened (%s): %s", path.name, mode, exc)
            if connection is not None:
                connection.close()
            continue
        stack.callback(connection.close)
        return connection
    return None


def _connect_with_header(
    path: Path, target: sqlite3.Connection, stack: contextlib.ExitStack
) -> sqlite3.Connection | None:
    """Try a copy with the header of a new database: the first sector is the one written most often."""
    try:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        data = path.read_bytes()
        sound = folder / "sound.db"
        with contextlib.closing(sqlite3.connect(sound, isolation_level=None)) as connection:
            (page_size,) = target.execute("PRAGMA page_size").fetchone()
            connection.execute(f"PRAGMA page_size = {page_size}")
            connection.execute("CREATE TABLE t (x)")
        header = bytearray(sound.read_bytes()[:_HEADER_SIZE])
        header[_PAGE_COUNT_AT] = (len(data) // page_size).to_bytes(4, "big")
        mended = folder / "mended.db"
        mended.write_bytes(bytes(header) + data[_HEADER_SIZE:])
    except (OSError, sqlite3.Error, MemoryError) as exc:
        _log.info("%s cannot be copied: %s", path.name, exc)
        return None
    return _connect(mended, stack)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    fits: Callable[[Any], bool]


def _columns(connection: sqlite3.Connection, table: str) -> Sequence[_Column]:
    described = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return [_Column(name, _FITS[kind]) for _, name, kind, *_ in described]


_FITS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "TEXT": lambda value: isinstance(value, str),
    "INTEGER": lambda value: isinstance(value, int),
    "REAL": lambda value: isinstance(value, int | float) and math.isfinite(value),
}


class _TableReader:
    """Reads one table, whatever is wrong with it.

    Attributes:
        columns: those that both databases have.
        is_whole: nothing was in the way.
    """

    def __init__(self, source: sqlite3.Connection, table: str, wanted: Sequence[_Column]) -> None:
        self._source = source
        self._table = table
        self._queries = 0
        self._found: dict[int, tuple[Any, ...]] = {}
        self.is_whole = True
        present: set[str] = set()
        try:
            present = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
        except sqlite3.Error:
            self.is_whole = False
        self.columns = [column for column in wanted if column.name in present]

    def rows(self) -> list[tuple[Any, ...]]:
        """Return the rows that can be read and that hold what their columns may hold."""
        if not self.columns:
            return []
        self._read(0, self._last_id())
        rows = [row for _, row in sorted(self._found.items())]
        sound = [row for row in rows if all(c.fits(v) for c, v in zip(self.columns, row, strict=True))]
        self.is_whole = self.is_whole and len(sound) == len(rows)
        return sound

    def _last_id(self) -> int:
        try:
            [(last,)] = self._source.execute(f"SELECT max(rowid) FROM {self._table}")
        except sqlite3.Error:
            return _MAX_ROW_ID
        return last or 0

    def _read(self, low: int, high: int) -> None:
        """Read the rows of a range: from below until something is in the way, from above, then between."""
        stretches = [(low, high)]
        while stretches and self._queries < _MAX_QUERIES:
            low, high = stretches.pop()
            below = self._walk(low, high, "ASC")
            if below is None:
                continue
            self.is_whole = False
            above = self._walk(below + 1, high, "DESC")
            if above is None:
                continue
            low, high = below + 1, above - 1
            if low >= high:
                continue
            middle = (low + high) // 2
            stretches += [(middle + 1, high), (low, middle)]

    def _walk(self, low: int, high: int, order: str) -> int | None:
        """Take in rows of a range until one cannot be read.

        Returns:
            The id of the last one that was read, or what stands before the range; None at its end.
        """
        at = low - 1 if order == "ASC" else high + 1
        self._queries += 1
        names = ", ".join(column.name for column in self.columns)
        asked = f"SELECT rowid, {names} FROM {self._table} WHERE rowid BETWEEN ? AND ?"
        try:
            for row_id, *row in self._source.execute(f"{asked} ORDER BY rowid {order}", (low, high)):
                self._found[row_id] = tuple(row)
                at = row_id
        except (sqlite3.Error, OverflowError, MemoryError):
            return at
        return None


def _insert(
    target: sqlite3.Connection, table: str, columns: Sequence[_Column], rows: Sequence[tuple[Any, ...]]
) -> int:
    if not rows:
        return 0
    names = ", ".join(column.name for column in columns)
    places = ", ".join("?" for _ in columns)
    saved = 0
    for row in rows:
        # What violates a rule of the schema is no row of ours.
        statement = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"
        with contextlib.suppress(sqlite3.IntegrityError):
            saved += target.execute(statement, row).rowcount
    return saved
