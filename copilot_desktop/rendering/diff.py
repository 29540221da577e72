"""A unified diff as rows for a view. Never raises, never drops a line that carries content.

The CLI writes git's format with habits of its own: an empty first line, absolute paths without
their leading slash in the headers, `create file mode`, and a blank context line after the last
line of a file that ends in a newline. Everything here is the claim of a model: counts in hunk
headers may lie, so they only decide how an ambiguous `---` line is read, and whatever is not
understood is kept as a note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from copilot_desktop.rendering.visible_text import visible

#: Rows kept. More than anybody reads; the view says how many lines are left out.
MAX_ROWS: Final = 20_000

#: Characters kept of one line; minified files have lines of megabytes.
MAX_LINE: Final = 10_000

_HUNK: Final = re.compile(r"@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(.*)", re.DOTALL)
_HEADER: Final = (
    "index ",
    "create file mode ",
    "new file mode ",
    "deleted file mode ",
    "similarity index ",
    "diff ",
    "Index: ",
)


class RowKind(Enum):
    """What a row of a diff is. NOTE is text that is no content: a rename, a binary, garbage."""

    FILE = "file"
    HUNK = "hunk"
    CONTEXT = "context"
    ADD = "add"
    DELETE = "delete"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One row. Line numbers count from 1 and are None where the side has no such line."""

    kind: RowKind
    text: str
    old_line: int | None = None
    new_line: int | None = None


@dataclass(frozen=True, slots=True)
class Diff:
    """A parsed diff.

    Attributes:
        added, deleted: number of lines, also of those left out.
        paths: files that the headers name, without `a/` and `b/`.
        creates: the old side does not exist.
        deletes: the new side does not exist.
        crlf: all lines end in CR LF; the CR is taken off the rows.
        omitted: rows beyond the bound.
        columns: width of the widest row, about: what is wider than a column is counted double.
        hunks: how many rows are headers of hunks.
        files: the rows that name a file.
    """

    rows: tuple[DiffRow, ...] = ()
    added: int = 0
    deleted: int = 0
    paths: tuple[str, ...] = ()
    creates: bool = False
    deletes: bool = False
    crlf: bool = False
    omitted: int = 0
    columns: int = 0
    hunks: int = 0
    files: tuple[int, ...] = ()


def parse_diff(text: str, *, max_rows: int = MAX_ROWS) -> Diff:
    """Return the rows of a unified diff, at most `max_rows`. Linear in `text`."""
    parser = _Parser(max_rows)
    lines = text.split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    for index, line in enumerate(lines):
        parser.feed(line, lines[index + 1] if index + 1 < len(lines) else "")
    return parser.finish()


class _Parser:
    def __init__(self, max_rows: int) -> None:
        self._max_rows = max_rows
        self._rows: list[DiffRow] = []
        self._added = self._deleted = self._omitted = 0
        self._paths: list[str] = []
        self._creates = self._deletes = False
        self._written_by_cli = False
        self._in_hunk = False
        self._old = self._new = 0
        self._old_left = self._new_left = 0

    def feed(self, line: str, following: str) -> None:
        hunk = _HUNK.match(line)
        owed = self._in_hunk and (self._old_left > 0 or self._new_left > 0)
        if hunk is not None:
            self._begin_hunk(hunk, line)
        elif self._is_header(line, following, owed=owed):
            self._read_header(line)
        elif self._in_hunk:
            self._read_content(line)
        elif line.strip():
            self._add(DiffRow(RowKind.NOTE, line))

    def _is_header(self, line: str, following: str, *, owed: bool) -> bool:
        if line.startswith("--- "):
            # A deleted line that itself begins with "-- " looks the same; the counts decide, and
            # where they are used up, the "+++" that must come next.
            return not owed and following.startswith("+++ ")
        if line.startswith("+++ "):
            return not self._in_hunk
        if self._in_hunk and not line.startswith("diff "):
            return False
        return line.startswith(_HEADER)

    def _read_header(self, line: str) -> None:
        self._in_hunk = False
        if line.startswith("index 0000000..0000000"):
            self._written_by_cli = True
        if line.startswith(("create file mode ", "new file mode ")):
            self._creates = True
        if line.startswith("deleted file mode "):
            self._deletes = True
        if line.startswith(("--- ", "+++ ")):
            self._read_path(line)
        elif line.startswith("similarity "):
            self._add(DiffRow(RowKind.NOTE, line))

    def _read_path(self, line: str) -> None:
        path = line[4:].split("\t", 1)[0].rstrip("\r").strip('"')
        stripped = path[2:] if path.startswith(("a/", "b/")) else path
        if stripped in ("dev/null", "/dev/null"):
            if line.startswith("--- "):
                self._creates = True
            else:
                self._deletes = True
            return
        if stripped not in self._paths:
            self._paths.append(stripped)
            if len(self._paths) > 1 and any(row.kind is not RowKind.NOTE for row in self._rows):
                self._add(DiffRow(RowKind.FILE, stripped))

    def _begin_hunk(self, hunk: re.Match[str], line: str) -> None:
        self._in_hunk = True
        self._old, self._new = int(hunk[1]), int(hunk[3])
        self._old_left = int(hunk[2]) if hunk[2] is not None else 1
        self._new_left = int(hunk[4]) if hunk[4] is not None else 1
        self._add(DiffRow(RowKind.HUNK, line))

    def _read_content(self, line: str) -> None:
        sign, text = line[:1], line[1:]
        if sign == "+":
            self._added += 1
            self._add(DiffRow(RowKind.ADD, text, None, self._new))
            self._new, self._new_left = self._new + 1, self._new_left - 1
        elif sign == "-":
            self._deleted += 1
            self._add(DiffRow(RowKind.DELETE, text, self._old, None))
            self._old, self._old_left = self._old + 1, self._old_left - 1
        elif sign == " " or (not line and (self._old_left > 0 or self._new_left > 0)):
            self._add(DiffRow(RowKind.CONTEXT, text, self._old, self._new))
            self._old, self._old_left = self._old + 1, self._old_left - 1
            self._new, self._new_left = self._new + 1, self._new_left - 1
        elif line:
            self._add(DiffRow(RowKind.NOTE, line.removeprefix("\\ ")))

    def _add(self, row: DiffRow) -> None:
        if len(self._rows) >= self._max_rows:
            self._omitted += 1
            return
        if len(row.text) > MAX_LINE:
            left_out = len(row.text) - MAX_LINE
            row = replace(row, text=f"{row.text[:MAX_LINE]} … +{left_out}")
        self._rows.append(row)

    def finish(self) -> Diff:
        rows = self._rows
        if self._written_by_cli and rows and rows[-1] == replace(rows[-1], kind=RowKind.CONTEXT, text=""):
            # The newline at the end of the file, counted as a line by the CLI.
            rows.pop()
        if any(row.kind is RowKind.FILE for row in rows):
            # Of several files each one is named, the first as well.
            rows.insert(0, DiffRow(RowKind.FILE, self._paths[0]))
        content = [row for row in rows if row.kind in (RowKind.ADD, RowKind.DELETE, RowKind.CONTEXT)]
        crlf = bool(content) and all(row.text.endswith("\r") for row in content)
        if crlf:
            rows = [replace(row, text=row.text.removesuffix("\r")) for row in rows]
        return Diff(
            rows=tuple(rows),
            added=self._added,
            deleted=self._deleted,
            paths=tuple(self._paths),
            creates=self._creates,
            deletes=self._deletes,
            crlf=crlf,
            omitted=self._omitted,
            columns=max(map(_columns, rows), default=0),
            hunks=sum(row.kind is RowKind.HUNK for row in rows),
            files=tuple(index for index, row in enumerate(rows) if row.kind is RowKind.FILE),
        )


def _columns(row: DiffRow) -> int:
    """Return how wide a row is about: an estimate is enough for a scroll range."""
    text = row.text
    return len(text) if text.isascii() and text.isprintable() else 2 * len(visible(text))
