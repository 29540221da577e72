"""Has the search index brought up to the event logs by a process of our own, whenever it is asked to.

The child is niced and holds nothing of this process; see `indexing.child` for what passes between the
two. Wishes that come while it works are one more pass.
When nothing is to be done nothing runs, and no timer.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from copilot_desktop.client.process import describe_exit
from copilot_desktop.protocol.json_fields import JsonFields

_log = logging.getLogger("copilot_desktop.client")

#: Between the ends and beginnings of passes: a session at work changes its log all the time, and to start
#: the child takes a third of a second of a core.
PAUSE_S: Final = 60.0

#: After a failure, a full disk for one; a wish of a person does not wait for it.
RETRY_S: Final = 600.0

#: While another instance of this application builds the index.
BUSY_S: Final = 60.0

#: How long a child may take to stop that was asked to. Then it is killed, which does the index no harm.
_STOP_S: Final = 0.2

#: Of what the child says beside its reports the newest lines are kept.
_WORDS_KEPT: Final = 20


class IndexingState(Enum):
    """IDLE: the index is as the logs were; FAILED: it could not be written, and will be tried again."""

    IDLE = "idle"
    RUNNING = "running"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class IndexingStatus:
    """How far the index is.

    Attributes:
        done, total: bytes of the logs in this pass.
        code, fields: of `error_text`, when it failed.
    """

    state: IndexingState = IndexingState.IDLE
    done: int = 0
    total: int = 0
    code: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)


class LogIndexing:
    """Owns the child that builds the index. For one event loop; close it last.

    Args:
        command: starts the child.
        secrets: asked before each pass; what must not get into the index.
        on_status: called when the status has changed.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        secrets: Callable[[], Iterable[str]] = tuple,
        on_status: Callable[[IndexingStatus], None] = lambda status: None,
        environ: Mapping[str, str] | None = None,
        pause_s: float = PAUSE_S,
        retry_s: float = RETRY_S,
        busy_s: float = BUSY_S,
    ) -> None:
        self._command = tuple(command)
        self._secrets = secrets
        self._on_status = on_status
        self._environ = environ
        self._pause_s, self._retry_s, self._busy_s = pause_s, retry_s, busy_s
        self._wished = asyncio.Event()
        self._rebuild = False
        self._is_closed = False
        self._task: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()
        self.status = IndexingStatus()

    def request(self, *, now: bool = False, rebuild: bool = False) -> None:
        """Have a pass made soon. Cheap; may be called at every change.

        Args:
            now: a person waits for it: it does not wait for the pause or a retry.
            rebuild: throw the index away first; it was found damaged.
        """
        if self._is_closed:
            return
        self._wished.set()
        self._rebuild = self._rebuild or rebuild
        if now or rebuild:
            self._hurry.set()
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._serve(), name="log-indexing")

    async def close(self) -> None:
        """Stop the child and wait for it. Idempotent."""
        self._is_closed = True
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _serve(self) -> None:
        while self._wished.is_set():
            self._wished.clear()
            self._hurry.clear()
            self._tell(IndexingStatus(IndexingState.RUNNING))
            ending = await self._pass()
            pause_s = self._pause_s
            match ending.text("state"):
                case "busy":
                    self._wished.set()
                    pause_s = self._busy_s
                    self._tell(IndexingStatus())
                case "failed":
                    self._wished.set()
                    pause_s = self._retry_s
                    fields = ending.inner("fields").raw
                    _log.warning("the search index was not brought up: %s %s", ending.text("code"), fields)
                    self._tell(IndexingStatus(IndexingState.FAILED, code=ending.text("code"), fields=fields))
                case _:
                    self._tell(IndexingStatus())
            if self._wished.is_set() or pause_s == self._pause_s:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._hurry.wait(), pause_s)

    def _tell(self, status: IndexingStatus) -> None:
        if status != self.status:
            self.status = status
            self._on_status(status)

    async def _pass(self) -> JsonFields:
        """Run the child to its end and return its last report."""
        wish = {"secrets": [*self._secrets()], "rebuild": self._rebuild}
        self._rebuild = False
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.IDLE_PRIORITY_CLASS
        try:
            child = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                env=self._environ,
                **options,
            )
        except OSError as error:
            _log.warning("the search index cannot be built: %s", error)
            return _failed(str(error))
        try:
            return await self._listen(child, json.dumps(wish).encode() + b"\n")
        finally:
            await asyncio.shield(_end(child))

    async def _listen(self, child: asyncio.subprocess.Process, wish: bytes) -> JsonFields:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(wish)
        words: list[str] = []
        ending: JsonFields | None = None
        while line := await _line(child.stdout):
            report = _report(line)
            if report is None:
                words = [*words[1 - _WORDS_KEPT :], line.decode("utf-8", "replace").rstrip()]
            elif report.text("state"):
                ending = report
            else:
                done, total = report.number("done") or 0, report.number("total") or 0
                self._tell(IndexingStatus(IndexingState.RUNNING, done, total))
        if ending is not None:
            return ending
        status = describe_exit(await child.wait())
        _log.warning("the process that builds the search index ended with %s: %s", status, "\n".join(words))
        return _failed(status)


async def _line(stream: asyncio.StreamReader) -> bytes:
    """Return the next line, b"" at the end. Of one that is longer than any report only the fact is told."""
    try:
        return await stream.readline()
    except ValueError:
        return b"(a long line)\n"


async def _end(child: asyncio.subprocess.Process) -> None:
    """Let go of the child; it stops when its stdin ends, or is killed."""
    assert child.stdin is not None
    child.stdin.close()
    try:
        await asyncio.wait_for(child.wait(), _STOP_S)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            child.kill()
        await child.wait()


def _failed(detail: str) -> JsonFields:
    return JsonFields({"state": "failed", "code": "indexing-failed", "fields": {"detail": detail}})


def _report(line: bytes) -> JsonFields | None:
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return JsonFields(value) if isinstance(value, dict) else None
