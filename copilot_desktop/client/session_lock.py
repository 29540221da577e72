"""The lock files by which processes of the CLI tell that they have a session open.

A process that writes to a session keeps `inuse.<pid>.lock` in its folder (protocol.md section 4.2), and
newer ones a locked `inuse.<pid>.hold` beside it. One that was killed leaves both. The server believes
a lock whose process id is alive, whoever has that id by now.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

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
        return LockState.REUSED if began_at > self.written_at + _SLACK_S else LockState.LIVE


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


def release(locks: Iterable[SessionLock]) -> None:
    """Remove locks behind which nobody stands; those of running processes stay.

    Raises:
        OSError: one cannot be removed.
    """
    for lock in locks:
        if lock.state is LockState.LIVE:
            continue
        lock.path.unlink(missing_ok=True)


def process_start(pid: int) -> float | None:
    """Return when a process began, in seconds since the epoch; None when none runs under this id.

    A process that has ended and was not waited for does not run. Where the beginning is not told it
    is 0.0.
    """
    if pid <= 0:
        return None
    if sys.platform == "win32":
        return _windows_start(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except (PermissionError, OverflowError):
        # Somebody else's, and running.
        pass
    return _linux_start(pid) if sys.platform == "linux" else 0.0


def _linux_start(pid: int) -> float | None:
    try:
        # The name in brackets may hold anything, brackets and blanks as well.
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        if fields[0] in (b"Z", b"X"):
            return None
        return _boot_time() + int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except FileNotFoundError:
        return None
    except (OSError, IndexError, ValueError):
        return 0.0


def _boot_time() -> float:
    # Asked anew each time: the clock may have been set meanwhile.
    return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else 0.0


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _windows_start(pid: int) -> float | None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(0x1000, False, pid)
        if not handle:
            # 5: it is there and somebody else's.
            return 0.0 if ctypes.get_last_error() == 5 else None
        try:
            code = wintypes.DWORD()
            # 259: still active.
            if kernel.GetExitCodeProcess(wintypes.HANDLE(handle), ctypes.byref(code)) and code.value != 259:
                return None
            times = [wintypes.FILETIME() for _ in range(4)]
            if not kernel.GetProcessTimes(wintypes.HANDLE(handle), *(ctypes.byref(item) for item in times)):
                return 0.0
            ticks = (times[0].dwHighDateTime << 32) + times[0].dwLowDateTime
            # Tenths of a microsecond since 1601.
            return float(ticks / 1e7 - 11644473600.0)
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))
