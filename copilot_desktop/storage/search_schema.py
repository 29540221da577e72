"""`search.db`: what was said in all sessions, by trigrams. It can be deleted and made anew at any time.

How it works
------------
A row is a text of an entry. Its number is made of its time, 256 to each 16 seconds, so that the newest texts
are found first without looking at the others, and a span of days is a span of numbers; finer numbers
would make the lists of them longer. The index itself
is an FTS5 table without content: for each three characters in a row of a text, folded to one case, the
numbers of the rows that have them, and no positions (`detail=none`), which would take five times the room.
So a term is looked for by its trigrams, and found in the texts of the rows that have them all. Those
texts stand beside the index, compressed. The role, the tool and the folder of a text are in the index
as three characters that no text has, so that a filter makes a search faster, not slower.
"""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path
from typing import Final, NamedTuple

from copilot_desktop.storage.errors import StorageNewer
from copilot_desktop.translation import tr

#: Another number makes an older index be thrown away and built anew.
SCHEMA_VERSION: Final = 2

COMPANIONS: Final = ("-wal", "-shm")

#: Seconds that share their rows, and how many rows these are; more go on into the next seconds.
_SECONDS: Final = 16
ROWS: Final = 256
#: Times before 1970 or after 2400 were garbage.
_LATEST: Final = 13_569_465_600.0

#: Longer texts gain by being compressed.
_COMPRESSED_FROM: Final = 128

#: By their numbers in the index: a new one comes last.
ROLES: Final = ("prompt", "answer", "command", "output", "file", "thought", "notice")

#: Found only by who asks for them: what the model thought is mostly what it then says.
QUIET_ROLES: Final = frozenset({"thought"})

#: Kinds of the dictionary of words.
FOLDER, TOOL, ROLE = range(3)

STATEMENTS: Final = (
    # How far each log was read. `identity`, `fingerprint`: of the file and of what was read of it.
    """
    CREATE TABLE logs (
        id INTEGER PRIMARY KEY,
        session_id TEXT NOT NULL UNIQUE,
        identity TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        read_to INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        state TEXT NOT NULL,
        is_stale INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE words (
        id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (kind, text)
    )
    """,
    """
    CREATE TABLE texts (
        id INTEGER PRIMARY KEY,
        log INTEGER NOT NULL,
        entry_id TEXT NOT NULL,
        role INTEGER NOT NULL,
        tool INTEGER NOT NULL,
        folder INTEGER NOT NULL,
        time REAL NOT NULL,
        line INTEGER NOT NULL,
        is_cut INTEGER NOT NULL,
        text BLOB NOT NULL
    )
    """,
    "CREATE INDEX texts_of_entry ON texts (log, entry_id)",
    """
    CREATE VIRTUAL TABLE grams USING fts5(
        text, content='', columnsize=0, detail=none, tokenize='trigram'
    )
    """,
    # More would make the table of what is not written yet slow: its hash spreads short tokens badly.
    "INSERT INTO grams (grams, rank) VALUES ('hashsize', 1048576)",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


class IndexedText(NamedTuple):
    """A text to be indexed.

    Attributes:
        role: one of `ROLES`.
        time: seconds since the epoch.
        line: where the line of the log begins that told it.
        is_cut: the middle of it was left out.
    """

    entry_id: str
    role: str
    tool: str
    folder: str
    time: float
    line: int
    text: str
    is_cut: bool = False


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the schema, 0 of an empty file.

    Raises:
        StorageNewer: it is not ours to touch.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        detail = tr("schema version {version} is newer than {known}", version=version, known=SCHEMA_VERSION)
        raise StorageNewer(path, detail)
    return int(version)


def first_row_of(time: float) -> int:
    """Return the least number that a row of this time has; `ROWS` of them share it."""
    # Not `int(nan)`, which raises.
    return int(min(max(time, 0.0), _LATEST)) // _SECONDS * ROWS if time == time else 0


def facet(kind: int, word: int) -> str:
    """Return the three characters that stand in the index for a word of the dictionary."""
    return chr(0x10F000 + kind) + chr(0x100000 + (word >> 8) % 4096) + chr(0x102000 + word % 256)


def indexed_text(text: str, role: int, tool: int, folder: int) -> str:
    """Return what the index is given of a row; the same is needed to take the row out again."""
    # Two line feeds: the last two characters of the text begin a trigram as well.
    return f"{text}\n\n{facet(ROLE, role)}{facet(TOOL, tool)}{facet(FOLDER, folder)}"


def packed(text: str) -> bytes | str:
    """Return `text` as it is stored."""
    if len(text) < _COMPRESSED_FROM:
        return text
    raw = text.encode()
    data = zlib.compress(raw, 1)
    return data if len(data) < len(raw) else text


def unpacked(stored: bytes | str) -> str:
    """Return the text that was `packed`. Raises zlib.error, UnicodeDecodeError when it was damaged."""
    return stored if isinstance(stored, str) else zlib.decompress(stored).decode()
