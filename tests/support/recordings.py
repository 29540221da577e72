"""Recorded traffic of real CLI versions, as the events a client received."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.local_events import LocalEvent
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import Change, Transcript

FOLDER = Path(__file__).parent.parent / "recordings"
NAMES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@cache
def notifications(name: str) -> dict[str, list[dict[str, Any]]]:
    """The params of every `session.event` of a recording, by session, in order of arrival."""
    sessions: dict[str, list[dict[str, Any]]] = {}
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["dir"] == "<" and record["msg"].get("method") == "session.event":
            params = record["msg"]["params"]
            sessions.setdefault(params["sessionId"], []).append(params)
    return sessions


def events(name: str) -> list[list[SessionEvent]]:
    """The events of each session of a recording."""
    return [
        [event for params in session if (event := parse_event(params)) is not None]
        for session in notifications(name).values()
    ]


def persisted(session: Iterable[SessionEvent]) -> list[SessionEvent]:
    """What the server has on disk after these events."""
    kept: list[SessionEvent] = []
    for event in session:
        removed = getattr(event, "first_removed_id", None)
        if removed is not None:
            ids = [known.event_id for known in kept]
            kept = kept[: ids.index(removed)] if removed in ids else kept
        elif not event.ephemeral:
            kept.append(event)
    return kept


def fold(
    session: Iterable[SessionEvent | LocalEvent], start: Transcript | None = None
) -> tuple[Transcript, list[Change]]:
    """Reduce all events; the last state and every change on the way."""
    transcript = Transcript() if start is None else start
    changes: list[Change] = []
    for event in session:
        transcript, step = reduce(transcript, event)
        changes += step
    return transcript, changes
