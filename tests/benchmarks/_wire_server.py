"""A server that answers everything and, asked to send a prompt, floods. Standard library only.

The prompt says with what:

    {"file": path, "times": 1}                       the frames of a file
    {"per_second": 1000, "count": 5000, "session": id, "end": title}
                                        deltas that hold the time of their writing
"""

from __future__ import annotations

import json
import shlex
import sys
import time
from pathlib import Path
from typing import Any, BinaryIO


def install(folder: Path) -> Path:
    """Write a program `copilot` into `folder` that is this server, and return its path."""
    program = folder / "copilot"
    words = [sys.executable, "-S", "-E", str(Path(__file__).resolve())]
    program.write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return program


def _frame(message: dict[str, Any]) -> bytes:
    body = json.dumps(message, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def _read(stream: BinaryIO) -> dict[str, Any] | None:
    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    message: dict[str, Any] | None = json.loads(stream.read(length)) if length else None
    return message


def _answer(method: str, params: dict[str, Any]) -> dict[str, Any]:
    if method == "connect":
        return {"ok": True, "protocolVersion": 3, "version": "1.0.102"}
    if method in ("session.create", "session.resume"):
        return {"sessionId": params["sessionId"], "workspacePath": None, "capabilities": {}}
    return {"messageId": "m"} if method == "session.send" else {}


def _flood(order: dict[str, Any], out: BinaryIO) -> None:
    if "file" in order:
        content = Path(order["file"]).read_bytes()
        for _ in range(order.get("times", 1)):
            out.write(content)
            out.flush()
        return
    begun = time.monotonic()
    for number in range(order["count"]):
        due = begun + number / order["per_second"]
        while (left := due - time.monotonic()) > 0:
            time.sleep(left)
        out.write(_paced_event(order["session"], number))
        out.flush()
    out.write(_event(order["session"], "session.title_changed", {"title": order["end"]}, order["count"]))
    out.flush()


def _paced_event(session_id: str, number: int) -> bytes:
    data = {"messageId": "m", "deltaContent": repr(time.monotonic())}
    return _event(session_id, "assistant.message_delta", data, number)


def _event(session_id: str, event_type: str, data: dict[str, Any], number: int) -> bytes:
    event = {
        "type": event_type,
        "data": data,
        "ephemeral": True,
        "id": str(number),
        "timestamp": "2026-01-01T00:00:00.000Z",
        "parentId": None,
    }
    params = {"sessionId": session_id, "event": event}
    return _frame({"jsonrpc": "2.0", "method": "session.event", "params": params})


def main() -> None:
    source, out = sys.stdin.buffer, sys.stdout.buffer
    while (message := _read(source)) is not None:
        if "id" not in message or "method" not in message:
            continue
        params = message.get("params") or {}
        out.write(
            _frame({"jsonrpc": "2.0", "id": message["id"], "result": _answer(message["method"], params)})
        )
        out.flush()
        if message["method"] == "session.send":
            _flood(json.loads(params["prompt"]), out)


if __name__ == "__main__":
    main()
