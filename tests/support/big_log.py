"""Event logs of any size, as a long-lived session of the CLI leaves them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

_BEGAN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_TEXT: Final = (
    "the build ran with `make test` and **three** cases failed because a path was wrong while the parser "
    "reads each line twice so that offsets move by one and café names break [see](https://example.org/x)"
)
_WORDS: Final = tuple(_TEXT.split())

#: Calls of tools in each turn; a turn is of 5 + 3 * this many events.
_CALLS: Final = 6


def events(count: int, *, bytes_each: int = 2700, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Yield `count` stored events of one session, of about `bytes_each` bytes in the mean."""
    chance = random.Random(seed)
    # Two of three events of a turn carry text.
    words = max(1, bytes_each * 3 // 14)

    def text(times: float) -> str:
        chosen = chance.choices(_WORDS, k=max(1, int(words * times)))
        lines = [" ".join(chosen[start : start + 14]) for start in range(0, len(chosen), 14)]
        return "\n".join(lines)

    def turn(number: int) -> Iterator[tuple[str, dict[str, Any]]]:
        yield "user.message", {"content": f"prompt {number} {text(0.02)}", "messageId": f"u{number}"}
        yield "assistant.turn_start", {"turnId": "0"}
        for call in range(_CALLS):
            call_id = f"t{number}.{call}"
            yield "assistant.message", {"messageId": f"m{number}.{call}", "content": text(0.6)}
            yield (
                "tool.execution_start",
                {"toolCallId": call_id, "toolName": "bash", "arguments": {"command": f"make {call_id}"}},
            )
            yield (
                "tool.execution_complete",
                {"toolCallId": call_id, "success": True, "result": {"content": text(2.0)}},
            )
        yield "assistant.message", {"messageId": f"m{number}", "content": text(1.0)}
        yield "assistant.turn_end", {"turnId": "0"}

    def all_turns() -> Iterator[tuple[str, dict[str, Any]]]:
        began = {
            "sessionId": "big",
            "copilotVersion": "1.0.102",
            "selectedModel": "m",
            "context": {"cwd": "/p"},
        }
        yield "session.start", began
        number = 0
        while True:
            yield from turn(number)
            number += 1

    for index, (kind, data) in zip(range(count), all_turns(), strict=False):
        stamp = (_BEGAN + timedelta(seconds=7 * index)).isoformat(timespec="milliseconds")
        yield {"type": kind, "data": data, "id": f"e{index}", "timestamp": stamp.replace("+00:00", "Z")}


def write_log(path: Path, count: int, *, bytes_each: int = 2700) -> int:
    """Write an event log of `count` events; return its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for event in events(count, bytes_each=bytes_each):
            file.write(json.dumps(event, separators=(",", ":"), ensure_ascii=False) + "\n")
    return path.stat().st_size
