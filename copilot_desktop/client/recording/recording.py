"""A recording as it lies in its file: one JSON line per message."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.recording.errors import RecordingUnreadable

#: From us, to us, and the recorder's own notes.
SENT: Final = ">"
RECEIVED: Final = "<"
NOTE: Final = "!"


@dataclass(frozen=True, slots=True)
class RecordedMessage:
    """One line. `at_s` counts from the beginning of the recording."""

    at_s: float
    direction: str
    message: dict[str, Any]

    @property
    def method(self) -> str:
        """Of a request or notification; "" for an answer and a note."""
        method = self.message.get("method")
        return method if isinstance(method, str) else ""

    @property
    def is_request(self) -> bool:
        return "id" in self.message and self.method != ""

    @property
    def is_answer(self) -> bool:
        return "id" in self.message and not self.method

    @property
    def params(self) -> dict[str, Any]:
        params = self.message.get("params")
        return params if isinstance(params, dict) else {}

    @property
    def session_id(self) -> str:
        session_id = self.params.get("sessionId")
        return session_id if isinstance(session_id, str) else ""


async def load_recording(path: Path) -> tuple[RecordedMessage, ...]:
    """Read a file. A last line that was cut off is left out.

    Raises:
        RecordingUnreadable: there is no such file, or it is no recording.
    """
    return await asyncio.to_thread(read_recording, path)


def read_recording(path: Path) -> tuple[RecordedMessage, ...]:
    """`load_recording`, in the thread that calls it."""
    try:
        with path.open(encoding="utf-8") as lines:
            return tuple(_messages(path, lines))
    except OSError as error:
        raise RecordingUnreadable(str(path), error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise RecordingUnreadable(str(path), "no UTF-8") from error


def _messages(path: Path, lines: Iterator[str]) -> Iterator[RecordedMessage]:
    broken = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        if broken:
            raise RecordingUnreadable(str(path), f"line {broken} is no record")
        record = _record(line)
        if record is None:
            # The last one may have been cut off by the end of the disk or of the program.
            broken = number
        else:
            yield record
    if broken == 1:
        raise RecordingUnreadable(str(path), "line 1 is no record")


def _record(line: str) -> RecordedMessage | None:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    at_s, direction, message = told.get("t"), told.get("dir"), told.get("msg")
    if isinstance(at_s, bool) or not isinstance(at_s, int | float) or not isinstance(message, dict):
        return None
    if direction not in (SENT, RECEIVED, NOTE):
        return None
    return RecordedMessage(float(at_s), str(direction), message)
