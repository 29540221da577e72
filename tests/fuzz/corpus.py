"""What the fuzzing starts from: recorded traffic, and the cases of the corpora."""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

from copilot_desktop.jsonrpc.framing import encode_frame
from copilot_desktop.protocol.events import KNOWN_TYPES
from tests.support import recordings

_CORPORA = Path(__file__).parents[1] / "corpora"

#: Of each type of message so many are kept: most of a recording is deltas.
_KEPT_OF_A_KIND = 12

#: A longer seed would be all that a run has time for.
_SEED_BYTES = 20_000


def _cases(corpus: str) -> list[Any]:
    cases: list[Any] = json.loads((_CORPORA / corpus / "cases.json").read_text(encoding="utf-8"))
    return cases


def as_written(message: Any) -> bytes:
    """A message in the way that the CLI writes it."""
    return json.dumps(message, separators=(",", ":")).encode()


@cache
def messages() -> tuple[dict[str, Any], ...]:
    """Messages of the CLI, each kind of them."""
    kept: list[dict[str, Any]] = []
    seen: dict[str, int] = {}
    for name in recordings.NAMES:
        for record in recordings.lines(name):
            message = record["msg"]
            if record["dir"] != "<" or len(json.dumps(message)) > _SEED_BYTES:
                continue
            params = message.get("params")
            event = params.get("event") if isinstance(params, dict) else None
            kind = str(event["type"] if event else message.get("method", "answer"))
            seen[kind] = seen.get(kind, 0) + 1
            if seen[kind] <= _KEPT_OF_A_KIND:
                kept.append(message)
    return tuple(kept)


@cache
def events() -> tuple[dict[str, Any], ...]:
    """Events, with a bare one of each type we know."""
    recorded = [m["params"]["event"] for m in messages() if m.get("method") == "session.event"]
    ordered = [
        event
        for case in _cases("event-order")
        for event in case["events"]
        if isinstance(event, dict) and len(json.dumps(event)) < _SEED_BYTES
    ]
    bare = [{"type": kind, "data": {"requestId": "r"}, "id": kind} for kind in sorted(KNOWN_TYPES)]
    return (*recorded, *ordered, *bare)


@cache
def streams() -> tuple[bytes, ...]:
    """Pieces of what comes through the pipe."""
    framed = [encode_frame(as_written(message)) for message in messages()]
    odd = [b"".join(map(base64.b64decode, case["chunks"])) for case in _cases("rpc-frames")]
    suite = [path.read_bytes() for path in sorted((_CORPORA / "jsontestsuite").glob("*.json"))]
    bodies = [encode_frame(b'{"method":"m","params":' + body + b"}") for body in suite]
    pieces = (*framed, *odd, *bodies, *map(encode_frame, suite))
    return tuple(piece for piece in pieces if len(piece) < _SEED_BYTES)
