"""What storing can fail with."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class StorageError(CopilotDesktopError):
    """A file of ours could not be read or written.

    Attributes:
        path: the file.
        detail: the system's words.
    """

    code = "storage-failed"

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path}: {detail}")
        self.path = path
        self.detail = detail

    def fields(self) -> Mapping[str, Any]:
        return {"path": str(self.path), "detail": self.detail}


class DiskFull(StorageError):
    """There is no room left."""

    code = "disk-full"


class StorageReadOnly(StorageError):
    """The file or its folder may not be written."""

    code = "storage-read-only"


class StorageLocked(StorageError):
    """Another program holds the file."""

    code = "storage-locked"


class StorageNewer(StorageError):
    """A newer version of the application wrote the file. It is left as it is."""

    code = "storage-newer"


class StorageDamaged(StorageError):
    """The content of the file is no longer what was written.

    Attributes:
        kept: where the damaged file lies now; None while it is where it was.
        saved: how many rows of each table were taken over from it.
        is_whole: nothing is known to be missing.
    """

    code = "storage-damaged"

    def __init__(
        self,
        path: Path,
        detail: str,
        *,
        kept: Path | None = None,
        saved: Mapping[str, int] = MappingProxyType({}),
        is_whole: bool = False,
    ) -> None:
        super().__init__(path, detail)
        self.kept = kept
        self.saved = saved
        self.is_whole = is_whole

    def fields(self) -> Mapping[str, Any]:
        kept = str(self.kept) if self.kept is not None else ""
        return {**super().fields(), "kept": kept, "saved": dict(self.saved), "is_whole": self.is_whole}


class SettingsError(StorageError):
    """The settings could not be used as they are.

    Attributes:
        line: where, from 1; 0 when unknown.
    """

    code = "settings-unreadable"

    def __init__(self, path: Path, detail: str, *, line: int = 0) -> None:
        super().__init__(path, detail)
        self.line = line

    def fields(self) -> Mapping[str, Any]:
        return {**super().fields(), "line": self.line}


def storage_error(path: Path, exc: OSError | sqlite3.Error) -> StorageError:
    """Return the error that tells what `exc` means for `path`."""
    detail = str(exc)
    if isinstance(exc, OSError):
        if exc.errno in _FULL:
            return DiskFull(path, detail)
        if exc.errno in _READ_ONLY:
            return StorageReadOnly(path, detail)
        return StorageError(path, detail)
    # The low byte is the kind, the rest says more about it.
    match getattr(exc, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StorageDamaged(path, detail)
        case sqlite3.SQLITE_FULL:
            return DiskFull(path, detail)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return StorageReadOnly(path, detail)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageLocked(path, detail)
    return StorageError(path, detail)
