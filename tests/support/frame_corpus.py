"""The corpus of streams that a broken CLI may write; the large ones are only described, and made here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from copilot_desktop.jsonrpc.framing import encode_frame

_FOLDER = Path(__file__).parents[1] / "corpora" / "rpc-frames"
CASES: list[dict[str, Any]] = json.loads((_FOLDER / "cases.json").read_text(encoding="utf-8"))
LARGE: list[dict[str, Any]] = json.loads((_FOLDER / "large_cases_meta.json").read_text(encoding="utf-8"))

#: Where the corpus leaves a choice: a header is found within a line, and a batch is accepted.
CHOSEN = {"stray-no-newline": [1, 2], "body-batch-of-two": [51, 52, 2]}


def frame(value: Any) -> bytes:
    return encode_frame(json.dumps(value).encode())


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[i : i + size] for i in range(0, len(data), size)]


def probe(n: int) -> bytes:
    return frame({"jsonrpc": "2.0", "method": "probe", "params": {"n": n}})


#: The chunks of each large case.
GENERATED = {
    "ok-1000-glued": [b"".join(map(probe, range(1000)))],
    "ok-4MB-one": [
        frame({"jsonrpc": "2.0", "method": "probe", "params": {"n": 1, "t": "x" * 4_000_000}}) + probe(2)
    ],
    "header-bomb-1MB-line": [b"X-Bomb: " + b"a" * 1_000_000 + b"\r\n\r\n" + probe(1)],
    "header-bomb-many-lines": [b"X-Bomb: a\r\n" * 20_000 + b"\r\n" + probe(1)],
    "body-deep-array-100k": [encode_frame(b"[" * 100_000 + b"]" * 100_000) + probe(2)],
    "body-deep-object-20k": [encode_frame(b'{"a":' * 20_000 + b"1" + b"}" * 20_000) + probe(2)],
    "body-method-1MB": [frame({"jsonrpc": "2.0", "method": "m" * 1_000_000}) + probe(2)],
    "flood-50k-small": [b"".join(map(probe, range(50_000)))],
    "body-32MB": [
        frame({"jsonrpc": "2.0", "method": "probe", "params": {"n": 1, "t": "x" * 32_000_000}}) + probe(2)
    ],
    "tiny-chunks-200kB": cut(
        frame({"jsonrpc": "2.0", "method": "probe", "params": {"n": 1, "t": "x" * 200_000}}), 7
    ),
}
