"""`replay`: a recording printed as `chat` prints it."""

from __future__ import annotations

import argparse
import asyncio
import io
import json
from pathlib import Path

import pytest

from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.replay import replay
from tests.support import recordings


async def _replay(path: Path, *, json_lines: bool = False) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    console = ChatConsole(json_lines=json_lines, stdin=io.StringIO(), stdout=out, stderr=err)
    async with asyncio.timeout(60):
        code = await replay(argparse.Namespace(file=path, speed=0.0, json=json_lines), console)
    return code, out.getvalue(), err.getvalue()


async def test_prompts_answers_and_tools_are_printed() -> None:
    code, out, err = await _replay(recordings.FOLDER / "shell-permission-approve.jsonl")
    assert code == 0
    finals = [
        params["event"]["data"]["content"]
        for params in next(iter(recordings.notifications("shell-permission-approve").values()))
        if params["event"]["type"] == "assistant.message"
    ]
    assert [line for line in out.splitlines() if line] == [text for text in finals if text]
    assert err.startswith("> ")
    assert "bash" in err
    assert "differ" not in err


async def test_json_lines_are_the_events() -> None:
    code, out, err = await _replay(recordings.FOLDER / "two-sessions-concurrent.jsonl", json_lines=True)
    assert code == 0
    told = [json.loads(line) for line in out.splitlines()]
    expected = [
        {"sessionId": record["msg"]["params"]["sessionId"], "event": record["msg"]["params"]["event"]}
        for record in recordings.lines("two-sessions-concurrent")
        if record["msg"].get("method") == "session.event"
    ]
    assert told == expected
    assert err.count("> ") == 2


@pytest.mark.parametrize("text", ["", "no recording\n"])
async def test_what_cannot_be_played_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.jsonl"
    if text:
        path.write_text(text, encoding="utf-8")
    code, out, err = await _replay(path)
    assert (code, out) == (1, "")
    assert "This recording can't be played" in err
