"""Every kind of storage failure has a code with words of its own."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from copilot_desktop.error_text import describe
from copilot_desktop.storage.errors import (
    DiskFull,
    SettingsError,
    StorageDamaged,
    StorageError,
    StorageLocked,
    StorageNewer,
    StorageReadOnly,
    storage_error,
)

KINDS = [StorageError, DiskFull, StorageReadOnly, StorageLocked, StorageNewer, StorageDamaged, SettingsError]


@pytest.mark.parametrize("kind", KINDS)
def test_words(kind: type[StorageError]) -> None:
    text = describe(kind(Path("/data/state.db"), "the system's words"))
    assert text.code == kind.code
    assert "/data/state.db" in text.sentence
    assert text.detail == "the system's words"
    assert len({describe(other(Path("x"), "")).title for other in KINDS}) == len(KINDS)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, StorageReadOnly),
        (errno.EACCES, StorageReadOnly),
        (errno.EIO, StorageError),
    ],
)
def test_system_errors(number: int, kind: type[StorageError]) -> None:
    assert type(storage_error(Path("f"), OSError(number, "words"))) is kind


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY_DBMOVED, StorageReadOnly),
        (sqlite3.SQLITE_CANTOPEN, StorageReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageLocked),
        (sqlite3.SQLITE_CORRUPT_INDEX, StorageDamaged),
        (sqlite3.SQLITE_NOTADB, StorageDamaged),
        (sqlite3.SQLITE_IOERR, StorageError),
        (None, StorageError),
    ],
)
def test_database_errors(code: int | None, kind: type[StorageError]) -> None:
    exc = sqlite3.OperationalError("words")
    if code is not None:
        exc.sqlite_errorcode = code
    assert type(storage_error(Path("f"), exc)) is kind


def test_of_a_damaged_file_it_is_told_what_was_saved_and_where_the_old_one_lies() -> None:
    path, kept = Path("/data/state.db"), Path("/data/state.db.bad-1")
    saved = {"drafts": 2, "prompts": 1, "usage": 7}
    text = describe(StorageDamaged(path, "malformed", kept=kept, saved=saved, is_whole=True))
    assert text.sentence.endswith("Taken over: 2 drafts, 1 prompt.")
    assert str(kept) in text.next_step
    text = describe(StorageDamaged(path, "malformed", kept=kept, saved=saved))
    assert text.sentence.endswith("may be missing.")
