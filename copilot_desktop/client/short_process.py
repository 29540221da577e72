"""A short-lived child: run to its end with bounded output, a time limit and cancellation.

Blocking, for the doctor and for worker threads. Standard library only.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Final

from copilot_desktop.client.process_tree import ProcessTree

#: The first bytes of stdout that are kept; a version is one line, npm's report a few kB.
STDOUT_BYTES: Final = 64 * 1024
#: The newest bytes of stderr that are kept for the error message.
STDERR_TAIL_BYTES: Final = 16 * 1024
_STDERR_TAIL_LINES: Final = 40

#: How soon a cancellation is noticed, and how often progress is looked at.
_TICK_S: Final = 0.1


class Ending(Enum):
    """Why the child ended."""

    EXITED = "exited"
    TIMED_OUT = "timed-out"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left of a child.

    Attributes:
        status: exit code; negative is the number of the signal.
        stdout: its beginning; 64 KiB where nothing else was asked for.
        stderr_tail: the last lines, at most 40.
    """

    ending: Ending
    status: int
    stdout: str
    stderr_tail: str

    @property
    def succeeded(self) -> bool:
        return self.ending is Ending.EXITED and self.status == 0


def run_to_end(
    command: Sequence[str],
    *,
    environ: Mapping[str, str],
    timeout_s: float,
    folder: Path | None = None,
    cancelled: threading.Event | None = None,
    on_tick: Callable[[], None] | None = None,
    stdout_bytes: int = STDOUT_BYTES,
) -> Outcome:
    """Run `command` without stdin and wait; kill it with its children when time is up or on `cancelled`.

    `on_tick` is called about ten times a second in the calling thread; what it raises ends the
    child as well. At most `stdout_bytes` of what it prints are kept.

    Raises:
        OSError: the operating system could not start it.
    """
    marker = ("COPILOT_DESKTOP_TREE", uuid.uuid4().hex)
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**environ, marker[0]: marker[1]},
        cwd=folder,
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
    )
    tree: ProcessTree | None = None
    # Without a job object (Windows refused it) only the direct child can be killed.
    with contextlib.suppress(OSError):
        tree = ProcessTree(process.pid, "=".join(marker))
    assert process.stdout is not None
    assert process.stderr is not None
    head = _Drain(process.stdout, keep_first=stdout_bytes)
    tail = _Drain(process.stderr, keep_last=STDERR_TAIL_BYTES)
    ending: Ending | None = None
    try:
        ending = _wait(process, timeout_s, cancelled, on_tick)
    finally:
        # An ended child whose pipes stay open left somebody behind who holds them.
        if ending is not Ending.EXITED or not (head.finish(0.5) and tail.finish(0.5)):
            if tree is not None:
                tree.remember()
                tree.kill()
            process.kill()
            process.wait()
            head.finish(2.0)
            tail.finish(2.0)
        if tree is not None:
            tree.close()
    lines = tail.text().splitlines()[-_STDERR_TAIL_LINES:]
    return Outcome(ending, process.returncode, head.text(), "\n".join(line[:2000] for line in lines))


def _wait(
    process: subprocess.Popen[bytes],
    timeout_s: float,
    cancelled: threading.Event | None,
    on_tick: Callable[[], None] | None,
) -> Ending:
    deadline = time.monotonic() + timeout_s
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_TICK_S)
            return Ending.EXITED
        if cancelled is not None and cancelled.is_set():
            return Ending.CANCELLED
        if time.monotonic() >= deadline:
            return Ending.TIMED_OUT
        if on_tick is not None:
            on_tick()


class _Drain:
    """Reads a pipe to its end in a thread, so that the child never blocks, and keeps a part."""

    def __init__(self, pipe: IO[bytes], *, keep_first: int = 0, keep_last: int = 0) -> None:
        self._pipe = pipe
        self._keep_first = keep_first
        self._keep_last = keep_last
        self._kept = bytearray()
        self._thread = threading.Thread(target=self._run, name="drain-short-process", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with self._pipe:
            while chunk := self._pipe.read1(65536):  # type: ignore[attr-defined]  # a BufferedReader
                if self._keep_first:
                    self._kept += chunk[: self._keep_first - len(self._kept)]
                else:
                    self._kept += chunk
                    del self._kept[: -self._keep_last]

    def finish(self, timeout_s: float) -> bool:
        """Wait for the end of the pipe; False when somebody still holds it open."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def text(self) -> str:
        return bytes(self._kept).decode("utf-8", "replace")
