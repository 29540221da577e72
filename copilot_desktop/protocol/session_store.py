"""The sessions on disk, open or not: filters and answers of `session.list` and `sessions.*`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.wire_params import wire_params


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFilter:
    """Which sessions `session.list` returns: those that agree with every field that is given.

    Attributes:
        cwd: exactly this working directory, not those below it.
    """

    cwd: Path | None = None
    git_root: Path | None = None
    repository: str = ""
    branch: str = ""

    def params(self) -> dict[str, Any]:
        return wire_params(self)


@dataclass(frozen=True, slots=True)
class ForkedSession:
    """Answer to `sessions.fork`: a new session on disk, to be resumed under its id."""

    session_id: str = ""
    name: str = ""

    @staticmethod
    def parse(answer: Any) -> ForkedSession:
        data = JsonFields(answer)
        return ForkedSession(data.text("sessionId"), data.text("name"))


@dataclass(frozen=True, slots=True)
class Deletion:
    """Answer to `session.delete`.

    Attributes:
        error: the server's words for why not, e.g. that another process uses it.
    """

    is_deleted: bool = False
    error: str = ""

    @staticmethod
    def parse(answer: Any) -> Deletion:
        data = JsonFields(answer)
        return Deletion(data.flag("success"), data.text("error"))


@dataclass(frozen=True, slots=True)
class Pruning:
    """Answer to `sessions.pruneOld`; ids of sessions.

    Attributes:
        deleted: what is gone; nothing after a dry run.
        candidates: after a dry run, what would go.
        skipped: what was old enough and kept: named, in use or excepted.
        freed_bytes: after a dry run, what would be freed.
    """

    deleted: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    freed_bytes: int = 0
    is_dry_run: bool = False

    @staticmethod
    def parse(answer: Any) -> Pruning:
        data = JsonFields(answer)
        return Pruning(
            data.texts("deleted"),
            data.texts("candidates"),
            data.texts("skipped"),
            data.number("freedBytes") or 0,
            data.flag("dryRun"),
        )


def parse_bytes_by_id(answer: Any, name: str) -> dict[str, int]:
    """Read a table of session ids and sizes; what is no number is left out."""
    table = JsonFields(answer).inner(name)
    sizes = ((session_id, table.number(session_id)) for session_id in table.raw)
    return {session_id: size for session_id, size in sizes if size is not None}
