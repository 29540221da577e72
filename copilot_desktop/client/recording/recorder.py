"""Writes the wire into a file, as JSON lines that the player and the tests read.

    recorder = FlightRecorder(path, secrets=provider.secrets)
    await recorder.start()
    async with CopilotClient(command, copilot_home=home, on_wire=recorder) as client:
        ...
    await recorder.close()

One line per message, in the order of their passing: `{"t": seconds, "dir": ">", "msg": {...}}` with ">"
from us, "<" from the CLI and "!" for a note of the recorder. The first line is a note with versions.

How it works: whoever tells the recorder of a message puts it into a bounded queue and goes on. A
thread of its own decodes, redacts and writes. When the disk or the thread cannot keep up, the
recording ends with a note; the session never waits for it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import platform
import queue
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from copilot_desktop.client.recording.errors import RecordingFailed
from copilot_desktop.client.recording.record_redaction import RecordRedactor

_log = logging.getLogger("copilot_desktop.client")

#: What may wait to be written. A second of 20 busy sessions is about 1 MB.
_QUEUE_BYTES: Final = 64 * 1024 * 1024
_QUEUE_MESSAGES: Final = 100_000

#: How long `close` waits for what is still to be written.
_CLOSE_S: Final = 30.0

#: Lines are handed to the system at least so often, so that a crash of ours loses little.
_FLUSH_S: Final = 1.0

_END: Final = None


class FlightRecorder:
    """One recording. Give it to a client as `on_wire`.

    Args:
        path: a file that does not exist; it is made readable for the person only.
        secrets: texts that must not be written, wherever they stand.
        versions: go into the first line, beside the machine's system and Python.
        max_bytes: the recording ends with a note when the file is as large as that.
        clock: seconds; the times of the lines count from `start`.
    """

    def __init__(
        self,
        path: Path,
        *,
        secrets: Iterable[str] = (),
        versions: Mapping[str, str] | None = None,
        max_bytes: int | None = None,
        queue_bytes: int = _QUEUE_BYTES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = path
        self._redactor = RecordRedactor(secrets)
        self._versions = dict(versions or {})
        self._max_bytes = max_bytes
        self._queue_bytes = queue_bytes
        self._clock = clock
        self._started_at = 0.0
        self._queue: queue.SimpleQueue[tuple[float, str, bytes | bytearray] | None] = queue.SimpleQueue()
        #: Bytes put in by the loop and taken out by the thread: each counter has one writer.
        self._put = 0
        self._taken = 0
        self._is_open = False
        self._ending = ""
        self._thread: threading.Thread | None = None

    @property
    def is_recording(self) -> bool:
        return self._is_open

    @property
    def ending(self) -> str:
        """Why the recording ended before it was closed, "" when it did not."""
        return self._ending

    async def start(self) -> None:
        """Make the file and begin.

        Raises:
            RecordingFailed: the file exists already or cannot be made.
        """
        if self._thread is not None:
            raise RuntimeError("a recorder makes one recording")
        try:
            file = await asyncio.to_thread(_make, self.path)
        except OSError as error:
            raise RecordingFailed(str(self.path), error.strerror or str(error)) from error
        self._started_at = self._clock()
        self._is_open = True
        # A daemon: a recorder that nobody closes must not keep the program from ending.
        self._thread = threading.Thread(target=self._work, args=(file,), name="flight-recorder", daemon=True)
        self._thread.start()

    def __call__(self, direction: str, body: bytes | bytearray) -> None:
        """Take a message that passes. Never waits, never raises."""
        if not self._is_open:
            return
        if self._put - self._taken > self._queue_bytes or self._queue.qsize() > _QUEUE_MESSAGES:
            self._stop("the disk is too slow for what passes")
            return
        self._put += len(body)
        self._queue.put((self._clock() - self._started_at, direction, body))

    def note(self, text: str, **more: str) -> None:
        """Write a remark between the messages."""
        if self._is_open:
            body = json.dumps({"note": text, **more}).encode()
            self._put += len(body)
            self._queue.put((self._clock() - self._started_at, "!", body))

    async def close(self) -> None:
        """Write what is left, make sure that it is on the disk, and close the file."""
        if self._thread is None:
            return
        self._is_open = False
        self._queue.put(_END)
        await asyncio.to_thread(self._thread.join, _CLOSE_S)
        if self._thread.is_alive():
            _log.warning("the recording %s is still being written", self.path.name)

    def _stop(self, reason: str) -> None:
        """End the recording early; the note is written after all that waits."""
        self._is_open = False
        self._ending = reason
        _log.warning("the recording %s has ended: %s", self.path.name, reason)
        self._queue.put((self._clock() - self._started_at, "!", json.dumps({"note": reason}).encode()))
        self._queue.put(_END)

    # ---- in the thread ---------------------------------------------------------------------

    def _work(self, file: IO[bytes]) -> None:
        try:
            with file:
                self._write_all(file)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            # The session goes on without it.
            self._is_open = False
            if not self._ending:
                self._ending = error.strerror or str(error)
                _log.warning("the recording %s has ended: %s", self.path.name, self._ending)
            with suppress(OSError):
                _note_at_end(self.path, self._ending)

    def _write_all(self, file: IO[bytes]) -> None:
        size = file.write(_line(0.0, "!", {"note": "recording", **self._machine()}))
        flushed_at = time.monotonic()
        while (item := self._queue.get()) is not _END:
            at, direction, body = item
            self._taken += len(body)
            line = _line(at, direction, self._message(body))
            if self._max_bytes is not None and size + len(line) > self._max_bytes and not self._ending:
                self._is_open = False
                self._ending = f"the recording has reached {self._max_bytes} bytes"
                _log.warning("the recording %s has ended: %s", self.path.name, self._ending)
                file.write(_line(at, "!", {"note": self._ending}))
                return
            size += file.write(line)
            if self._queue.empty() or time.monotonic() - flushed_at > _FLUSH_S:
                file.flush()
                flushed_at = time.monotonic()

    def _message(self, body: bytes | bytearray) -> Any:
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            return {"unreadable": f"{len(body)} bytes"}
        return self._redactor.clean(message)

    def _machine(self) -> dict[str, Any]:
        system = f"{platform.system()} {platform.machine()}"
        return {"versions": {**self._versions, "python": platform.python_version(), "system": system}}


def _make(path: Path) -> IO[bytes]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _line(at: float, direction: str, message: Any) -> bytes:
    # ASCII: half a surrogate pair, which JSON can carry, has no UTF-8.
    return json.dumps({"t": round(at, 4), "dir": direction, "msg": message}).encode() + b"\n"


def _note_at_end(path: Path, reason: str) -> None:
    """Say on a line of its own why the file ends; there may be room for that, at least."""
    with path.open("ab") as file:
        file.write(b"\n" + _line(0.0, "!", {"note": reason}))
