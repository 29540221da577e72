"""What the CLI and everything that it has started take of the computer.

Every value comes from psutil, which asks /proc on Linux, the kernel on macOS and the system's tables on
Windows. Reading takes milliseconds for each process: never in the GUI's thread.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import psutil

#: So many children are listed; the sums count all of them.
MAX_CHILDREN: Final = 50

#: Of a command line that is shown.
_MAX_COMMAND: Final = 500


@dataclass(frozen=True, slots=True)
class ProcessInfo:
    """One process.

    Attributes:
        command: as it was started. Foreign text.
        memory_bytes: resident, 0 when the system does not tell.
        started_at: seconds since the epoch.
    """

    pid: int
    command: str
    memory_bytes: int
    started_at: float


@dataclass(frozen=True, slots=True)
class ProcessUsage:
    """The CLI and its children at one moment.

    Attributes:
        main: the CLI itself.
        memory_bytes: of all of them together.
        cpu_percent: of all of them since the reading before, 100 for one core; None at the first one.
        children: everything below the CLI, the newest first, at most `MAX_CHILDREN`.
        child_count: how many there are.
        read_at: seconds since the epoch.
    """

    main: ProcessInfo
    memory_bytes: int
    cpu_percent: float | None
    children: tuple[ProcessInfo, ...]
    child_count: int
    read_at: float


class UsageReader:
    """Reads the usage of one process tree again and again. For one thread at a time."""

    def __init__(self) -> None:
        #: CPU seconds by process and its start, and when they were read.
        self._cpu: dict[tuple[int, float], float] = {}
        self._read_at = 0.0

    def read(self, pid: int) -> ProcessUsage | None:
        """Return what the tree under `pid` takes, None when that process is gone."""
        try:
            main = psutil.Process(pid)
            below = main.children(recursive=True)
            first = _info(main)
        except psutil.Error:
            return None
        if first is None:
            return None
        infos = [info for info in map(_info, below) if info is not None]
        infos.sort(key=lambda info: (info.started_at, info.pid), reverse=True)
        now = time.monotonic()
        cpu = dict(_cpu_seconds((main, *below)))
        percent = self._percent(cpu, now)
        self._cpu, self._read_at = cpu, now
        return ProcessUsage(
            main=first,
            memory_bytes=first.memory_bytes + sum(info.memory_bytes for info in infos),
            cpu_percent=percent,
            children=tuple(infos[:MAX_CHILDREN]),
            child_count=len(infos),
            read_at=time.time(),
        )

    def _percent(self, cpu: dict[tuple[int, float], float], now: float) -> float | None:
        elapsed = now - self._read_at
        if not self._cpu.keys() & cpu.keys() or elapsed <= 0:
            return None
        # One that has begun meanwhile counts from its beginning; one that is gone took its figures along.
        used = sum(seconds - self._cpu.get(key, 0.0) for key, seconds in cpu.items())
        return max(0.0, 100 * used / elapsed)


def _info(process: psutil.Process) -> ProcessInfo | None:
    """Return what is known of a process, None when it is gone."""
    try:
        with process.oneshot():
            if process.status() == psutil.STATUS_ZOMBIE:
                return None
            started = process.create_time()
            name = process.name()
            try:
                command = " ".join(process.cmdline()) or name
                memory = int(process.memory_info().rss)
            except psutil.AccessDenied:
                # Somebody else's, as after sudo.
                command, memory = name, 0
    except psutil.Error:
        return None
    return ProcessInfo(process.pid, command[:_MAX_COMMAND], memory, started)


def _cpu_seconds(processes: Iterable[psutil.Process]) -> Iterable[tuple[tuple[int, float], float]]:
    for process in processes:
        try:
            times = process.cpu_times()
            yield (process.pid, process.create_time()), times.user + times.system
        except psutil.Error:
            continue
