"""The streams of the wire benchmark: files of frames as the server writes them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from tests.support import recordings

_BEGIN: Final = datetime(2026, 1, 1, tzinfo=UTC)

#: The title that a session gets when the flood is over.
END: Final = "the end of the flood"

#: The length of what a model says at a time.
_WORDS: Final = ("the", " quick", " brown fox", ", ", "jumps over", " the", " lazy dog.\n", "`code`")


def session_ids(count: int) -> list[str]:
    return [str(uuid.uuid5(uuid.NAMESPACE_OID, f"session {number}")) for number in range(count)]


def write_deltas(path: Path, count: int, *, sessions: int = 1) -> None:
    """Nothing but `assistant.message_delta`, each with an id and a time of its own."""
    _write(path, _interleaved(_deltas(), count, session_ids(sessions)))


def write_mix(path: Path, count: int) -> None:
    """Every event that today's server sent in the recordings, over and over."""
    params = [
        params
        for name in recordings.NAMES
        if not name.startswith("legacy-")
        for session in recordings.notifications(name).values()
        for params in session
    ]
    _write(path, _interleaved((item["event"] for item in cycle(params)), count, session_ids(1)))


def write_large(path: Path, size: int) -> None:
    """One event of `size` bytes and a bit."""
    data = {"toolCallId": "call", "success": True, "result": {"content": "x" * size}}
    _write(path, [(session_ids(1)[0], _event(0, "tool.execution_complete", data, ephemeral=False))])


def _deltas() -> Iterator[dict[str, Any]]:
    message_id = str(uuid.uuid5(uuid.NAMESPACE_OID, "message"))
    for number, words in enumerate(cycle(_WORDS)):
        yield _event(
            number,
            "assistant.message_delta",
            {"messageId": message_id, "deltaContent": words},
            ephemeral=True,
        )


def _event(number: int, event_type: str, data: dict[str, Any], *, ephemeral: bool) -> dict[str, Any]:
    # The server's clock counts milliseconds, and it makes several events in one.
    stamp = (_BEGIN + timedelta(milliseconds=number // 3)).isoformat(timespec="milliseconds")
    return {
        "type": event_type,
        "data": data,
        **({"ephemeral": True} if ephemeral else {}),
        "id": str(uuid.UUID(int=number)),
        "timestamp": stamp.replace("+00:00", "Z"),
        "parentId": str(uuid.UUID(int=1)),
    }


def _interleaved(
    events: Iterable[dict[str, Any]], count: int, sessions: list[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """`count` events for the sessions in turn, and then `END` as the title of each."""
    yield from zip(cycle(sessions), islice(events, count), strict=False)
    for number, session_id in enumerate(sessions):
        yield session_id, _event(count + number, "session.title_changed", {"title": END}, ephemeral=True)


def _write(path: Path, events: Iterable[tuple[str, dict[str, Any]]]) -> None:
    with path.open("wb") as file:
        for session_id, event in events:
            message = {
                "jsonrpc": "2.0",
                "method": "session.event",
                "params": {"sessionId": session_id, "event": event},
            }
            body = json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode()
            file.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
