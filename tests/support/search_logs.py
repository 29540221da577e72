"""Event logs for tests of the search, event by event, and what an index holds of them."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

from copilot_desktop.storage.search_schema import ROLES, unpacked

#: 2026-03-01, 12:00 UTC.
NOON = 1_772_366_400


def event(kind: str, at: int = 0, agent_id: str = "", **data: Any) -> dict[str, Any]:
    """Return an event; `at` are seconds after noon."""
    stamp = f"2026-03-01T{12 + at // 3600:02}:{at // 60 % 60:02}:{at % 60:02}.000Z"
    made = {"type": kind, "data": data, "id": f"{kind}-{at}", "timestamp": stamp, "parentId": None}
    return made | ({"agentId": agent_id} if agent_id else {})


def started(folder: str = "/work/shop") -> dict[str, Any]:
    return event("session.start", context={"cwd": folder})


def prompt(text: str, at: int = 0, key: str = "") -> dict[str, Any]:
    return event("user.message", at, content=text, messageId=key or f"u{at}")


def answer(text: str, at: int = 0, *calls: dict[str, Any]) -> dict[str, Any]:
    return event("assistant.message", at, content=text, messageId=f"a{at}", toolRequests=list(calls))


def call(call_id: str, name: str = "bash", **arguments: Any) -> dict[str, Any]:
    return {"toolCallId": call_id, "name": name, "arguments": arguments}


def began(call_id: str, at: int = 0, name: str = "bash", **arguments: Any) -> dict[str, Any]:
    return event("tool.execution_start", at, toolCallId=call_id, toolName=name, arguments=arguments)


def ended(call_id: str, output: str, at: int = 0, **more: Any) -> dict[str, Any]:
    result = {"content": output}
    return event("tool.execution_complete", at, toolCallId=call_id, success=True, result=result, **more)


def line_of(made: dict[str, Any]) -> bytes:
    return json.dumps(made, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def log_path(home: Path, session_id: str) -> Path:
    return home / "session-state" / session_id / "events.jsonl"


def append(home: Path, session_id: str, *events: dict[str, Any]) -> Path:
    """Write events at the end of a session's log, which is made when there is none."""
    path = log_path(home, session_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        for made in events:
            file.write(line_of(made))
    return path


def texts_in(database: Path) -> list[tuple[Any, ...]]:
    """Return all an index holds, sorted: session, entry, role, tool, folder, time, line, text."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return sorted(_texts(connection).values())


def grams_in(database: Path) -> set[tuple[Any, ...]]:
    """Return each trigram of the index with the text it stands for; those of filters are left out."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        texts = _texts(connection)
        connection.execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab(main, grams, instance)")
        places = connection.execute("SELECT DISTINCT term, doc FROM temp.places")
        return {(term, texts[row]) for term, row in places if max(term) < "\U00100000"}


def _texts(connection: sqlite3.Connection) -> dict[int, tuple[Any, ...]]:
    rows = connection.execute(
        "SELECT texts.id, session_id, entry_id, role, tool.text, folder.text, time, line, texts.text "
        "FROM texts JOIN logs ON logs.id = log "
        "JOIN words AS tool ON tool.id = tool JOIN words AS folder ON folder.id = folder"
    )
    return {row[0]: (*row[1:3], ROLES[row[3]], *row[4:8], unpacked(row[8])) for row in rows}
