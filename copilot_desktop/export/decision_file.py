"""Writes the log of decisions to a file, a piece at a time: JSON, or CSV for spreadsheets.

Every function works on the disk and belongs into a thread. The file gets another name until it is whole.
"""

from __future__ import annotations

import csv
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Any, Final, TextIO

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.export.session_export import ExportFailed

#: A spreadsheet takes a cell that begins with one of these for a formula, and runs it.
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class DecisionFormat(Enum):
    JSON = "json"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        return f".{self.value}"


class DecisionFile:
    """A file that is being written. End it with `finish` or `drop`.

    Args:
        columns: keys of every row, in order.

    Raises:
        ExportFailed: the file cannot be made; so does every method but `drop`.
    """

    def __init__(self, path: Path, format_: DecisionFormat, columns: Iterable[str]) -> None:
        self._path = path
        self._format = format_
        self._columns = tuple(columns)
        self._has_rows = False
        try:
            handle, name = tempfile.mkstemp(prefix=".export-", suffix=".tmp", dir=path.parent)
        except OSError as error:
            raise _failed(path, error) from error
        self._draft = Path(name)
        # A lone surrogate in a command must not end an export. CSV wants its own line ends.
        newline = "" if format_ is DecisionFormat.CSV else "\n"
        self._file: TextIO = os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline=newline)
        try:
            self._begin()
        except OSError as error:
            self.drop()
            raise _failed(path, error) from error

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write rows."""
        try:
            if self._format is DecisionFormat.CSV:
                writer = csv.writer(self._file)
                writer.writerows([safe_cell(row.get(name, "")) for name in self._columns] for row in rows)
            else:
                for row in rows:
                    self._file.write(",\n" if self._has_rows else "")
                    self._has_rows = True
                    told = {name: row.get(name, "") for name in self._columns}
                    self._file.write(json.dumps(told, ensure_ascii=False))
        except OSError as error:
            raise _failed(self._path, error) from error

    def finish(self) -> None:
        """Put the file in its place."""
        try:
            if self._format is DecisionFormat.JSON:
                self._file.write("\n]\n")
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._draft.replace(self._path)
        except OSError as error:
            raise _failed(self._path, error) from error

    def drop(self) -> None:
        """Leave nothing of it. Does nothing after `finish`."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)

    def _begin(self) -> None:
        if self._format is DecisionFormat.CSV:
            csv.writer(self._file).writerow(self._columns)
        else:
            self._file.write("[\n")


def safe_cell(value: object) -> str:
    """Return a value as the text of a cell that no spreadsheet takes for a formula."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    is_number = isinstance(value, int | float)
    return f"'{text}" if not is_number and text.lstrip(" ").startswith(_FORMULA_SIGNS) else text


def _failed(path: Path, error: OSError) -> CopilotDesktopError:
    return ExportFailed(path, error.strerror or str(error))
