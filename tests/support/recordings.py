"""Recorded traffic of real CLI versions, as the events a client received."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from copilot_desktop.protocol.events import ModelUsage, SessionEvent, parse_event, parse_events
from copilot_desktop.session.local_events import LocalEvent
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import Change, Transcript

FOLDER = Path(__file__).parent.parent / "recordings"
NAMES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


def lines(name: str) -> list[dict[str, Any]]:
    """Everything that was recorded: `dir` is ">" from the client, "<" from the CLI, "!" a note."""
    text = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@cache
def notifications(name: str) -> dict[str, list[dict[str, Any]]]:
    """The params of every `session.event` of a recording, by session, in order of arrival."""
    sessions: dict[str, list[dict[str, Any]]] = {}
    for record in lines(name):
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


def with_history() -> list[str]:
    """The recordings in which a client read the history of a session it had seen from its start."""
    return [name for name in NAMES if name != "resume-with-history" and history(name)[0]]


@cache
def history(name: str) -> tuple[list[SessionEvent], list[SessionEvent]]:
    """What the first `session.getMessages` returned, and the persisted events seen before it."""
    asked: set[str] = set()
    seen: list[SessionEvent] = []
    for record in lines(name):
        message = record["msg"]
        if message.get("method") == "session.getMessages":
            asked.add(message["id"])
        elif message.get("method") == "session.event" and record["dir"] == "<":
            seen += [event] if (event := parse_event(message["params"])) is not None else []
        elif record["dir"] == "<" and message.get("id") in asked and "result" in message:
            # Old servers return ephemeral events as well.
            told = parse_events(message["result"]["events"])
            return persisted(told, in_log=False), persisted(seen, in_log=False)
    return [], []


def persisted(session: Iterable[SessionEvent], *, in_log: bool = True) -> list[SessionEvent]:
    """What the server has on disk after these events.

    Args:
        in_log: as its log has it, with the model's calls; the server does not tell those again.
    """
    kept: list[SessionEvent] = []
    for event in session:
        removed = getattr(event, "first_removed_id", None)
        if removed is not None:
            ids = [known.event_id for known in kept]
            kept = kept[: ids.index(removed)] if removed in ids else kept
        elif not event.ephemeral or (in_log and isinstance(event, ModelUsage)):
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
