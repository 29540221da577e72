"""`python -m copilot_desktop.demo` as another program would use it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import urllib.request
from pathlib import Path

import pytest

from copilot_desktop.demo.__main__ import main
from copilot_desktop.product import DEMO_MODEL_ID

SCENARIO = '[[rules]]\nsteps = [{ text = "from the file" }]\n'


def ask(base_url: str, key: str) -> str:
    request = urllib.request.Request(
        f"{base_url}/chat/completions",
        json.dumps({"messages": [{"role": "user", "content": "hi"}]}).encode(),
        {"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        content: str = json.load(response)["choices"][0]["message"]["content"]
    return content


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
@pytest.mark.parametrize("arguments", [[], ["--scenario", "answers.toml", "--pace", "0"]])
async def test_one_json_line_says_how_to_reach_it(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "answers.toml").write_text(SCENARIO, encoding="utf-8")
    environment = {**os.environ, "COPILOT_DESKTOP_HOME": str(tmp_path / "home")}
    environment["PYTHONPATH"] = str(Path(__file__).parents[3])
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "copilot_desktop.demo",
        *arguments,
        cwd=tmp_path,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    async with asyncio.timeout(30):
        line = json.loads(await process.stdout.readline())
        answer = await asyncio.to_thread(ask, line["baseUrl"], line["apiKey"])
        process.send_signal(signal.SIGTERM)
        assert await process.stdout.read() == b""
        assert await process.wait() == 0
    assert line["model"] == DEMO_MODEL_ID
    assert answer.startswith("from the file" if arguments else "This is the scripted demo model")


@pytest.mark.parametrize("content", [None, "rules = 1"])
def test_a_bad_scenario_is_a_usage_error(
    tmp_path: Path, content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s.toml"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert main(["--scenario", str(path)]) == 2
    assert "s.toml" in capsys.readouterr().err
