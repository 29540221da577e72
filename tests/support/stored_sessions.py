"""Sessions on disk as the CLI leaves them behind."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def event(kind: str, event_id: str = "", at: str = "2026-01-01T00:00:00.000Z", **data: Any) -> dict[str, Any]:
    """Return a stored event."""
    return {"type": kind, "data": data, "id": event_id or f"{kind}-{at}", "timestamp": at}


def store_session(
    home: Path, session_id: str, *prompts: str, events: Sequence[Mapping[str, Any]] = (), folder: str = "/"
) -> Path:
    """Write the log of a session with `prompts`, each answered, and then `events`; return its path."""
    log = home / "session-state" / session_id / "events.jsonl"
    log.parent.mkdir(parents=True, exist_ok=True)
    stored = [event("session.start", sessionId=session_id, copilotVersion="1.0.102", context={"cwd": folder})]
    for number, prompt in enumerate(prompts):
        at = f"2026-01-01T00:00:{number:02}.000Z"
        stored += [
            event("user.message", f"p{number}", at, content=prompt, messageId=f"u{number}"),
            event("assistant.turn_start", f"t{number}", at, turnId=str(number)),
            event("assistant.message", f"a{number}", at, content=f"Answer {number}", messageId=f"m{number}"),
            event("assistant.turn_end", f"e{number}", at, turnId=str(number)),
        ]
    lines = [json.dumps(item) for item in (*stored, *events)]
    log.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return log
