"""One line per message: what passes, how large, for whom; not what it says."""

from __future__ import annotations

import json
from typing import Any

from copilot_desktop.client.recording.tracer import Tracer


class Trace:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self._now = 100.0
        self._tracer = Tracer(self.lines.append, clock=lambda: self._now)

    def __call__(self, direction: str, *, after: float = 0.0, **message: Any) -> str:
        self._now += after
        self._tracer(direction, json.dumps(message).encode())
        return self.lines[-1]

    def raw(self, body: bytes) -> str:
        self._tracer("<", body)
        return self.lines[-1]


def test_a_call_and_its_answer() -> None:
    trace = Trace()
    params = {"sessionId": "0123456789abcdef", "prompt": "Explain\n this " + "very " * 20 + "long end"}
    line = trace(">", id="11111111-2222", method="session.send", params=params)
    assert line.startswith("   0.000 > session.send #11111111… ")
    assert 'bytes 01234567… "Explain this very' in line
    assert "long end" not in line
    assert trace("<", after=1.5, id="11111111-2222", result={"secret": "x"}).startswith(
        "   1.500 < answer to session.send #11111111… "
    )


def test_both_sides_number_their_calls_themselves() -> None:
    trace = Trace()
    trace(">", id=1, method="ours")
    trace("<", id=1, method="theirs")
    assert "answer to theirs #1" in trace(">", id=1, result=None)
    assert "error -32601 to ours #1" in trace("<", id=1, error={"code": -32601, "message": "no such"})
    assert '"no such"' in trace.lines[-1]
    assert "an unknown call #1" in trace("<", id=1, result=None)


def test_an_event_is_named_with_its_agent_and_first_words() -> None:
    event = {
        "type": "assistant.message_delta",
        "agentId": "agent-000001",
        "data": {"deltaContent": "Hi \x1b[2J"},
    }
    line = Trace()("<", method="session.event", params={"sessionId": "s1", "event": event})
    assert line.endswith('s1 assistant.message_delta of agent-00… "Hi \ufffd[2J"')


def test_secrets_are_never_shown() -> None:
    trace = Trace()
    trace(">", id=1, method="connect", params={"token": "connection-token-1"})
    trace("<", method="e", params={"message": "you said connection-token-1"})
    trace("<", method="e", params={"message": "Authorization: Bearer abcdefgh12345"})
    text = "\n".join(trace.lines)
    assert "connection-token-1" not in text
    assert "abcdefgh12345" not in text
    assert text.count("[redacted]") == 2


def test_odd_bodies_are_sized_only() -> None:
    trace = Trace()
    assert trace.raw(b"{").endswith("< unreadable, 1 bytes")
    assert trace.raw(b"[1]").endswith("< no object, 3 bytes")
    assert trace.raw(b'"' + b"x" * 2_000_000).endswith("< 2000001 bytes")
    assert trace("<", method="e", params=[1]).endswith("bytes")
    assert trace("<", method="e", params={"event": {"type": 5, "data": "x"}, "sessionId": 3}).endswith("5")
