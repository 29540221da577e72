"""The lock files by which processes of the CLI tell that they have a session open.

A process that writes to a session keeps `inuse.<pid>.lock` in its folder (protocol.md section 4.2), and
newer ones a locked `inuse.<pid>.hold` beside it. One that was killed leaves both. The server believes
a lock whose process id is alive, whoever has that id by now.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

import psutil

_NAME: Final = re.compile(r"inuse\.(\d{1,10})\.lock")

#: The lock is written after the process began, and the clocks of files tick in hundredths of a second.
_SLACK_S: Final = 2.0


class LockState(Enum):
    """Whether somebody stands behind a lock.

    Attributes:
        LIVE: its process runs, and ran when the lock was written.
        ENDED: its process has ended.
        REUSED: another process has its id, one that began after the lock was written.
    """

    LIVE = "live"
    ENDED = "ended"
    REUSED = "reused"


@dataclass(frozen=True, slots=True)
class SessionLock:
    """A lock file of a session.

    Attributes:
        pid: of the process that wrote it.
        written_at: seconds since the epoch.
    """

    path: Path
    pid: int
    written_at: float

    @property
    def state(self) -> LockState:
        """As it is now; asks the system."""
        began_at = process_start(self.pid)
        if began_at is None:
            return LockState.ENDED
        if began_at <= self.written_at + _SLACK_S:
            return LockState.LIVE
        # Set the clock on, and a process seems to have begun after what it has written.
        return LockState.LIVE if _has_open(self.pid, self.path.with_suffix(".hold")) else LockState.REUSED


def lock_pid(name: str) -> int | None:
    """Return the process id in the name of a lock file; None when it is no such name."""
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else None


def read_locks(folder: Path) -> tuple[SessionLock, ...]:
    """Return the locks in a session's folder; none when it cannot be read."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                pid = lock_pid(entry.name)
                if pid and entry.is_file(follow_symlinks=False):
                    written_at = entry.stat(follow_symlinks=False).st_mtime
                    found.append(SessionLock(Path(entry.path), pid, written_at))
    except OSError:
        return tuple(found)
    return tuple(sorted(found, key=lambda lock: lock.pid))


def is_ours(pid: int) -> bool:
    """Tell whether a process was started by this one, at whatever remove: our server and what it starts."""
    own = os.getpid()
    try:
        return pid == own or any(parent.pid == own for parent in psutil.Process(pid).parents())
    except (psutil.Error, OSError, OverflowError, ValueError):
        return False


def users_of(locks: Iterable[SessionLock]) -> tuple[int, ...]:
    """Return the ids of the processes that have a session open, without ours."""
    return tuple(lock.pid for lock in locks if lock.state is LockState.LIVE and not is_ours(lock.pid))


def release(locks: Iterable[SessionLock]) -> None:
    """Remove locks behind which nobody stands; those of running processes stay.

    Raises:
        OSError: one cannot be removed.
    """
    for lock in locks:
        if lock.state is LockState.LIVE:
            continue
        lock.path.unlink(missing_ok=True)


def _has_open(pid: int, path: Path) -> bool:
    """Tell whether a process has a file open, as far as it lets us know."""
    if sys.platform == "win32":
        # There it is slow to ask, and a file that is open cannot be removed.
        return False
    try:
        return any(Path(file.path) == path.resolve() for file in psutil.Process(pid).open_files())
    except (psutil.Error, OSError):
        return False


def process_start(pid: int) -> float | None:
    """Return when a process began, in seconds since the epoch; None when none runs under this id.

    A process that has ended and was not waited for does not run. Where the beginning is not told it
    is 0.0.
    """
    if pid <= 0:
        return None
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        # From the time of the boot, which is told anew each time: the clock may have been set meanwhile.
        return process.create_time()
    except psutil.NoSuchProcess:
        return None
    except (psutil.Error, OSError, OverflowError):
        # Somebody else's, and running.
        return 0.0
