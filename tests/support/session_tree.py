"""A home with any number of sessions, each a folder as the CLI leaves it, with a small event log."""

from __future__ import annotations

import json
import os
import random
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

_NEWEST: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
_TOPICS: Final = (
    "Fix the rounding of totals", "Explain the parser", "Why does the build fail?", "Rename the module",
    "Add a test for empty input", "Look for slow queries", "Übersetze die Meldungen", "日本語の検索を直す",
)  # fmt: skip
_PROJECTS: Final = ("shop", "website", "parser", "billing", "docs", "infra", "mobile")


def write_session(
    home: Path,
    session_id: str,
    *,
    prompt: str = "hello",
    answer: str = "Hello there.",
    folder: str = "/work/project",
    branch: str = "",
    name: str | None = None,
    at: datetime = _NEWEST,
    events: Sequence[Mapping[str, Any]] = (),
    start: Mapping[str, Any] | None = None,
) -> Path:
    """Write one session that was used, and return its folder.

    Args:
        prompt: "" for a session that was made and never used.
        name: in `workspace.yaml`; None for the prompt.
        at: when it was used last.
        events: stand in its log behind the answer.
        start: what `session.start` tells beside the usual.
    """
    place = home / "session-state" / session_id
    place.mkdir(parents=True)
    began = at - timedelta(minutes=3)
    context = {"cwd": folder, **({"branch": branch} if branch else {})}
    data = {
        "sessionId": session_id,
        "copilotVersion": "1.0.102",
        "startTime": _iso(began),
        "context": context,
    }
    said: list[tuple[str, dict[str, Any]]] = [("session.start", {**data, **(start or {})})]
    if prompt:
        said += [
            ("user.message", {"content": prompt, "messageId": f"u-{session_id}"}),
            ("assistant.turn_start", {"turnId": "0"}),
            ("assistant.message", {"content": answer, "messageId": f"a-{session_id}", "toolRequests": []}),
            ("assistant.turn_end", {"turnId": "0"}),
        ]
    lines = [
        json.dumps(
            {"type": kind, "data": data, "id": f"{session_id}-{number}", "timestamp": _iso(began)},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for number, (kind, data) in enumerate(said)
    ]
    lines += [json.dumps(event, ensure_ascii=False, separators=(",", ":")) for event in events]
    log = place / "events.jsonl"
    log.write_text("\n".join(lines) + "\n", encoding="utf-8")
    notes = [f"id: {session_id}", f"cwd: {folder}", "client_name: github/cli"]
    notes += [f"branch: {branch}"] if branch else []
    if title := prompt if name is None else name:
        notes += [f"name: {json.dumps(title, ensure_ascii=False)}"]
    notes += ["user_named: false", f"created_at: {_iso(began)}", f"updated_at: {_iso(began)}"]
    (place / "workspace.yaml").write_text("\n".join(notes) + "\n", encoding="utf-8")
    os.utime(log, (at.timestamp(), at.timestamp()))
    return place


def write_sessions(home: Path, count: int, *, seed: int = 1) -> list[str]:
    """Write `count` sessions of a few hundred days and return their ids, the newest first."""
    chance = random.Random(seed)
    ids = []
    at = _NEWEST
    for number in range(count):
        session_id = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        project = chance.choice(_PROJECTS)
        write_session(
            home,
            session_id,
            prompt=f"{chance.choice(_TOPICS)} ({number})",
            answer="\n\n".join(chance.choices(_TOPICS, k=20)) + f"\n\nThat was **number {number}**.",
            folder=f"/work/{project}",
            branch=chance.choice(("main", "main", f"fix-{number % 50}")),
            at=at,
        )
        ids.append(session_id)
        at -= timedelta(minutes=chance.randint(1, 90))
    return ids


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
