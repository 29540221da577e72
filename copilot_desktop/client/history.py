"""The event log that the CLI keeps of a session, read from the disk."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

_log = logging.getLogger("copilot_desktop.client")


def event_log_path(copilot_home: Path, session_id: str) -> Path:
    """Return where the CLI keeps the events of `session_id` (protocol.md section 4.2).

    Raises:
        ValueError: the id is not a plain name; it would lead out of the folder.
    """
    if not session_id or session_id in (".", "..") or any(mark in session_id for mark in ("/", "\\", "\0")):
        raise ValueError(f"not a session id: {session_id!r}")
    return copilot_home / "session-state" / session_id / "events.jsonl"


def read_event_log(path: Path) -> list[dict[str, Any]]:
    """Return the events of an `events.jsonl`, oldest first.

    Lines that are no JSON object are skipped and counted in the log: the last line may be torn
    and a power loss leaves NUL bytes. Lines are split at LF only, since texts hold raw U+2028.

    Raises:
        OSError: the file cannot be read. A missing file is an empty history.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    events: list[dict[str, Any]] = []
    damaged = 0
    for line in data.split(b"\n"):
        stripped = line.strip(b"\0\r\t ")
        if not stripped:
            continue
        try:
            record = json.loads(stripped)
        except (ValueError, RecursionError):
            damaged += 1
            continue
        if isinstance(record, dict):
            events.append(record)
    if damaged:
        _log.warning("%s: %d damaged lines skipped", path, damaged)
    return events
