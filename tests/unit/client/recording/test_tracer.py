"""The tracer: a line says what a message is and nothing of what it holds."""

from __future__ import annotations

import json
from typing import Any

import pytest

from copilot_desktop.client.recording.tracer import Tracer
from tests.support.recordings import NAMES, lines


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def traced(*messages: tuple[str, Any]) -> list[str]:
    told: list[str] = []
    clock = Clock()
    tracer = Tracer(told.append, clock=clock)
    for direction, message in messages:
        tracer(direction, message if isinstance(message, bytes) else json.dumps(message).encode())
        clock.now += 0.5
    return told


def test_a_call_and_its_answer_are_told_together() -> None:
    told = traced(
        (">", {"jsonrpc": "2.0", "id": 3, "method": "session.send", "params": {"sessionId": "abcdefghij"}}),
        ("<", {"jsonrpc": "2.0", "id": 3, "result": {"messageId": "m"}}),
    )
    assert told[0].startswith(">     0.000 session.send #3 [abcdefgh]")
    assert told[1].startswith("<     0.500 answer #3 session.send")
    assert told[1].endswith(" B")


def test_ids_of_both_sides_are_told_apart() -> None:
    told = traced(
        (">", {"id": 0, "method": "ping"}),
        ("<", {"id": 0, "method": "userInput.request", "params": {"question": "secret words"}}),
        (">", {"id": 0, "result": {"answer": "secret words"}}),
        ("<", {"id": 0, "result": {}}),
    )
    assert "userInput.request" in told[2]
    assert "ping" in told[3]
    assert "secret" not in "".join(told)


def test_an_error_is_told_without_secrets() -> None:
    (told,) = traced(
        ("<", {"id": 1, "error": {"code": -32603, "message": "key sk-abcdefghijklmnopqrstuv refused"}})
    )
    assert "error -32603: key [redacted] refused" in told


@pytest.mark.parametrize("body", [b"", b"[1]", b"{", b"5", b'{"id": [1], "result": 1}', b"x" * 300_000])
def test_whatever_passes_is_told(body: bytes) -> None:
    (told,) = traced(("<", body))
    assert told.endswith(f" {len(body)} B")


@pytest.mark.parametrize("name", NAMES)
def test_no_text_of_a_recording_is_shown(name: str) -> None:
    records = [record for record in lines(name) if record["dir"] in "<>"]
    told = "\n".join(traced(*((record["dir"], record["msg"]) for record in records)))
    texts = {
        str(record["msg"]["params"]["event"]["data"].get(field, ""))
        for record in records
        if record["msg"].get("method") == "session.event"
        for field in ("content", "deltaContent", "text", "message")
    }
    assert not [text for text in texts if len(text) > 12 and text in told]
    assert len(told.splitlines()) == len(records)
