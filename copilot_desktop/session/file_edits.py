"""What the agent's own edits have made of each file, in a turn or in a whole session. Pure."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from copilot_desktop.session.activity import changes_of
from copilot_desktop.session.entries import Entry, ToolCall, UserMessage
from copilot_desktop.session.tool_kinds import ToolKind, changed_lines
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.session.unified_diff import (
    DoesNotFit,
    FileDiff,
    Hunk,
    combined,
    parse_file_diff,
    to_text,
    without_blanks,
)


class ChangeKind(Enum):
    """What became of a file; the value is its letter."""

    ADDED = "A"
    MODIFIED = "M"
    DELETED = "D"
    RENAMED = "R"


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """One changed file.

    Attributes:
        path: relative to the folder of the session where it lies in that; untrusted.
        diff: unified; "" when only the change itself is known.
        added, removed: lines.
        edits: the agent's own diffs that led there, the oldest first; empty when they are not known.
        edited_at: when the last of them ended, seconds since the epoch.
        is_partial: the diff is not complete, or does not come to one: something else has changed the
            file between two edits.
    """

    path: str
    kind: ChangeKind
    diff: str = ""
    added: int = 0
    removed: int = 0
    old_path: str = ""
    edits: tuple[str, ...] = ()
    edited_at: float | None = None
    is_partial: bool = False


def last_turn(entries: EntryList) -> Sequence[Entry]:
    """Return what came with and after the newest prompt of the person."""
    found: list[Entry] = []
    for index in range(len(entries) - 1, -1, -1):
        entry = entries[index]
        found.append(entry)
        if isinstance(entry, UserMessage) and not entry.agent_id and not entry.is_queued:
            break
    return found[::-1]


def edited_files(
    entries: Iterable[Entry], folder: str, *, ignore_whitespace: bool = False
) -> tuple[ChangedFile, ...]:
    """Return what the agent's edits in `entries` come to, file by file, in the order of their first."""
    found: dict[str, list[tuple[ToolKind, str, float | None]]] = {}
    for entry in entries:
        changes = changes_of(entry)
        if not changes or not isinstance(entry, ToolCall):
            continue
        ended = None if entry.started_at is None else entry.started_at + (entry.duration_s or 0.0)
        parts = _by_file(entry.diff) if len(changes) > 1 else [entry.diff]
        for index, change in enumerate(changes):
            diff = parts[index] if len(parts) == len(changes) else ""
            found.setdefault(relative(change.path, folder), []).append((change.kind, diff, ended))
    files = (_file_of(path, edits, ignore_whitespace) for path, edits in found.items())
    return tuple(file for file in files if file is not None)


def relative(path: str, folder: str) -> str:
    """Return a path as seen from the folder, with slashes."""
    path = path.replace(os.sep, "/")
    base = folder.replace(os.sep, "/").rstrip("/")
    return path[len(base) + 1 :] if base and path.startswith(f"{base}/") else path


def _by_file(diff: str) -> list[str]:
    parts: list[str] = []
    for line in diff.split("\n"):
        if line.startswith("diff --git ") or not parts:
            parts.append("")
        parts[-1] += line + "\n"
    return [part for part in parts if part.strip()]


def _file_of(
    path: str, edits: Sequence[tuple[ToolKind, str, float | None]], ignore_whitespace: bool
) -> ChangedFile | None:
    diffs = [parse_file_diff(diff) for _, diff, _ in edits]
    is_new = diffs[0].creates or edits[0][0] is ToolKind.CREATE
    is_gone = edits[-1][0] is ToolKind.DELETE
    if is_new and is_gone:
        return None
    kind = ChangeKind.DELETED if is_gone else ChangeKind.ADDED if is_new else ChangeKind.MODIFIED
    texts = tuple(diff for _, diff, _ in edits)
    is_partial = not all(texts)
    hunks: tuple[Hunk, ...] | None = None
    if len(diffs) > 1 or ignore_whitespace:
        # A single diff is shown as it came: it may be read where its counts of lines lie.
        try:
            hunks = combined(diffs) if all(diff.hunks for diff in diffs) else None
        except DoesNotFit:
            hunks = None
        is_partial = is_partial or hunks is None
        if ignore_whitespace:
            hunks = without_blanks(hunks or tuple(hunk for diff in diffs for hunk in diff.hunks))
    diff = "".join(texts) if hunks is None else to_text(path, FileDiff(hunks, is_new, is_gone))
    added, removed = changed_lines(diff)
    return ChangedFile(path, kind, diff, added, removed, "", texts, edits[-1][2], is_partial)
