"""The process tree of a child on POSIX systems.

The child leads a process group. Shell commands of the agent lead groups of their own, and when
the child itself is killed from outside they are handed to init. So descendants are found by
parent, and on Linux also by a marker in their environment, which survives both.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

_log = logging.getLogger("copilot_desktop.client")

if sys.platform != "win32":
    #: macOS has no /proc; there `ps` tells the same.
    _HAS_PROC: Final = Path("/proc/self/stat").exists()

    class ProcessTree:
        """The tree under `pid`, which must lead its own process group."""

        def __init__(self, pid: int, marker: str) -> None:
            """`marker` is a `NAME=value` unique to this tree, set in the child's environment."""
            self._pid = pid
            self._marker = marker.encode()
            self._remembered: dict[int, str] = {}

        def remember(self) -> None:
            """Note the descendants alive now: once their parent is gone they are harder to find."""
            self._remembered.update(_descendants(self._pid))
            self._remembered.update(_marked(self._marker, besides=self._pid))

        def kill(self) -> None:
            """Kill the group of the child and every remembered descendant. Never raises."""
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._pid, signal.SIGKILL)
            for pid, started in list(self._remembered.items()):
                # The start time guards against a process id that was given to somebody else.
                if _start_time(pid) == started:
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.kill(pid, signal.SIGKILL)

        def close(self) -> None:
            """Release what the operating system keeps for the tree: nothing here."""

    def _parents() -> dict[int, int]:
        """Return the parent of every process that can be seen."""
        parents: dict[int, int] = {}
        if _HAS_PROC:
            for entry in Path("/proc").iterdir():
                if entry.name.isdigit() and (fields := _stat_fields(int(entry.name))):
                    parents[int(entry.name)] = int(fields[1])
            return parents
        for line in _ask_ps("-axo", "pid=,ppid=").splitlines():
            pid, _, parent = line.strip().partition(" ")
            if pid.isdigit() and parent.strip().isdigit():
                parents[int(pid)] = int(parent)
        return parents

    def _stat_fields(pid: int) -> list[str]:
        """Return the fields of /proc/<pid>/stat after the command, or [] when it is gone."""
        try:
            text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return []
        # The command stands in parentheses and may hold spaces and parentheses itself.
        return text.rpartition(")")[2].split()

    def _marked(marker: bytes, *, besides: int) -> dict[int, str]:
        """Return the start time of every process whose environment holds `marker`."""
        if not _HAS_PROC:
            return {}
        found: dict[int, str] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and int(entry.name) not in (besides, os.getpid()):
                try:
                    environ = (entry / "environ").read_bytes()
                except OSError:
                    # Gone meanwhile, or somebody else's.
                    continue
                if marker in environ.split(b"\0") and (started := _start_time(int(entry.name))):
                    found[int(entry.name)] = started
        return found

    def _start_time(pid: int) -> str:
        if _HAS_PROC:
            fields = _stat_fields(pid)
            # Field 22 of proc(5), counted from 1; a zombie (state Z) is already dead.
            return fields[19] if len(fields) > 19 and fields[0] != "Z" else ""
        return _ask_ps("-o", "lstart=", "-p", str(pid)).strip()

    def _ask_ps(*arguments: str) -> str:
        """Return what `ps` prints; "" when there is none: the group is killed all the same."""
        try:
            listing = subprocess.run(
                ["/bin/ps", *arguments], capture_output=True, text=True, check=False, timeout=5
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.info("children cannot be listed: %s", error)
            return ""
        return listing.stdout

    def _descendants(pid: int) -> dict[int, str]:
        """Return the start time of every living descendant of `pid`, by process id."""
        children: dict[int, list[int]] = {}
        for child, parent in _parents().items():
            children.setdefault(parent, []).append(child)
        found: dict[int, str] = {}
        frontier = [pid]
        while frontier:
            for child in children.get(frontier.pop(), ()):
                if child not in found:
                    found[child] = _start_time(child)
                    frontier.append(child)
        return {child: started for child, started in found.items() if started}
