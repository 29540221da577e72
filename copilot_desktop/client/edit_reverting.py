"""Takes the agent's edits of a file back: what would change, doing it, undoing it. Blocking; for threads.

Only what fits line by line is taken back, and only in files that nobody has touched since. What stood
there is kept as a copy before anything is written.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import tempfile
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from copilot_desktop.session.file_edits import ChangedFile, ChangeKind
from copilot_desktop.session.unified_diff import DoesNotFit, FileDiff, parse_file_diff, taken_back

#: Larger files are left alone.
_MOST_BYTES: Final = 16 * 1024 * 1024

#: An edit ends a moment before we hear of it, and disks round their times.
_SLACK_S: Final = 2.0


class LeftAlone(Enum):
    """Why a file is not reverted."""

    UNKNOWN_EDITS = "unknown-edits"
    CHANGED_SINCE = "changed-since"
    OUTSIDE = "outside"
    NO_TEXT = "no-text"
    UNREADABLE = "unreadable"
    EXISTS = "exists"


@dataclass(frozen=True, slots=True)
class Reverting:
    """What reverting one file comes to.

    Attributes:
        path: as the file is listed.
        place: where it lies on the disk.
        before, after: its text now and then; None where there is no file.
        reason: why it is left alone; None when it can be reverted.
    """

    path: str
    place: Path = Path()
    before: str | None = None
    after: str | None = None
    reason: LeftAlone | None = None


@dataclass(frozen=True, slots=True)
class Reverted:
    """A file that was reverted.

    Attributes:
        backup: holds what stood there; None when there was no file.
        left: `text_digest` of what it was left as; None for no file.
    """

    path: str
    place: Path
    backup: Path | None
    left: str | None


def text_digest(text: str) -> str:
    """Return what tells the text of a file from any other."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class ChangedMeanwhile(Exception):
    """The file is not any more what was shown."""


def plan(folder: Path, files: Sequence[ChangedFile]) -> tuple[Reverting, ...]:
    """Return what reverting each of `files` would change. Writes nothing."""
    return tuple(_plan(folder, file) for file in files)


def _plan(folder: Path, file: ChangedFile) -> Reverting:
    place = Path(os.path.normpath(folder / file.path))
    if not _is_inside(folder, place):
        return Reverting(file.path, place, reason=LeftAlone.OUTSIDE)
    if not file.edits or not all(file.edits):
        return Reverting(file.path, place, reason=LeftAlone.UNKNOWN_EDITS)
    diffs = [parse_file_diff(edit) for edit in file.edits]
    if not all(diff.hunks for diff in diffs):
        return Reverting(file.path, place, reason=LeftAlone.UNKNOWN_EDITS)
    try:
        now = read_text(place)
        changed_at = place.stat().st_mtime if now is not None else None
    except UnicodeDecodeError:
        return Reverting(file.path, place, reason=LeftAlone.NO_TEXT)
    except OSError:
        return Reverting(file.path, place, reason=LeftAlone.UNREADABLE)
    is_gone = file.kind is ChangeKind.DELETED
    if is_gone and now is not None:
        return Reverting(file.path, place, reason=LeftAlone.EXISTS)
    if not is_gone and now is None:
        return Reverting(file.path, place, reason=LeftAlone.CHANGED_SINCE)
    if changed_at is not None and file.edited_at is not None and changed_at > file.edited_at + _SLACK_S:
        return Reverting(file.path, place, reason=LeftAlone.CHANGED_SINCE)
    try:
        before = _before(now or "", diffs)
    except DoesNotFit:
        return Reverting(file.path, place, reason=LeftAlone.CHANGED_SINCE)
    if file.kind is ChangeKind.ADDED:
        if before.strip("\n"):
            return Reverting(file.path, place, reason=LeftAlone.CHANGED_SINCE)
        return Reverting(file.path, place, before=now, after=None)
    return Reverting(file.path, place, before=now, after=before)


def _before(text: str, diffs: Sequence[FileDiff]) -> str:
    for diff in reversed(diffs):
        text = taken_back(text, diff)
    return text


def _is_inside(folder: Path, place: Path) -> bool:
    """Tell whether a file lies in the folder whatever links lead there, and is no link itself."""
    base = Path(os.path.realpath(folder))
    real = Path(os.path.realpath(place.parent)) / place.name
    return real.is_relative_to(base) and real != base and not real.is_symlink()


def read_text(place: Path) -> str | None:
    """Return the text of a file with its ends of lines as they are, None when there is none.

    Raises:
        OSError: it cannot be read, is no ordinary file, or is too large.
        UnicodeDecodeError: it is no UTF-8.
    """
    try:
        handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        told = os.fstat(file.fileno())
        if not stat.S_ISREG(told.st_mode) or told.st_size > _MOST_BYTES:
            raise OSError("no ordinary file")
        return file.read(_MOST_BYTES + 1).decode("utf-8")


def carry_out(shown: Reverting, backups: Path) -> Reverted:
    """Do what was shown, after a copy was made.

    Raises:
        ChangedMeanwhile: the file is another one by now; nothing was done.
        OSError: the copy or the file could not be written; the file is as it was.
    """
    if shown.reason is not None:
        raise ValueError("left alone")
    try:
        now = read_text(shown.place)
    except UnicodeDecodeError as error:
        raise ChangedMeanwhile from error
    if now != shown.before:
        raise ChangedMeanwhile
    backup = None
    if now is not None:
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        named = hashlib.sha256(shown.path.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        backup = backups / f"{named}-{uuid.uuid4().hex}"
        shutil.copy2(shown.place, backup)
    _leave(shown.place, shown.after)
    left = None if shown.after is None else text_digest(shown.after)
    return Reverted(shown.path, shown.place, backup, left)


def undo(done: Reverted) -> None:
    """Bring back what stood there before it was reverted.

    Raises:
        ChangedMeanwhile: somebody has changed the file since; nothing was done.
        OSError: it could not be written.
    """
    try:
        now = read_text(done.place)
    except UnicodeDecodeError as error:
        raise ChangedMeanwhile from error
    if (None if now is None else text_digest(now)) != done.left:
        raise ChangedMeanwhile
    if done.backup is None:
        _leave(done.place, None)
        return
    text = read_text(done.backup)
    if text is None:
        # Copies are thrown away after some weeks; the file stays as it is.
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(done.backup))
    _leave(done.place, text, like=done.backup)


def _leave(place: Path, text: str | None, *, like: Path | None = None) -> None:
    """Make the file hold `text`, in one step and with its permissions; None removes it."""
    if text is None:
        place.unlink()
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:100]}.", dir=place.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        pattern = place if place.exists() else like
        if pattern is not None:
            shutil.copymode(pattern, made)
        else:
            made.chmod(0o644)
        made.replace(place)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
