"""Who listens to the wire is told when it ends, so that a recording is whole when the application quits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.wire_listeners import WireListeners


async def test_a_recording_is_finished_when_the_client_is_closed(tmp_path: Path) -> None:
    client = CopilotClient((), copilot_home=tmp_path)
    recorder = FlightRecorder(tmp_path / "wire.jsonl")
    await recorder.start()
    client.wire.add(recorder, closing=recorder.close)
    client.wire(">", b'{"jsonrpc": "2.0", "method": "last"}')
    await client.close()
    assert not recorder.is_recording
    assert client.wire.is_idle
    lines = (tmp_path / "wire.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[-1])["msg"]["method"] == "last"


async def test_who_has_gone_is_not_waited_for() -> None:
    wire = WireListeners()
    closed: list[str] = []

    def listen(name: str) -> None:
        async def close() -> None:
            closed.append(name)

        endings.append(wire.add(lambda _direction, _body: None, closing=close))

    endings: list[Callable[[], None]] = []
    for name in ("a", "b"):
        listen(name)
    endings[0]()
    await wire.close()
    await wire.close()
    assert closed == ["b"]
