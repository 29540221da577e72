"""The README's library example runs as it stands, but for the addresses in it."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

import pytest

from copilot_desktop.demo.script import Text
from tests.e2e.conftest import Model

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).resolve().parents[2]


async def test_the_example_answers(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, tmp_path: Path
) -> None:
    model.answer = lambda _request: [Text("An answer for the reader.", interval_ms=(0, 1))]
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    for written, here in {
        '"http://localhost:11434/v1"': f'"{model.server.base_url}", "{model.server.api_key}"',
        '["copilot"]': repr(list(cli_command)),
        'Path.home() / ".copilot"': f"Path({str(copilot_home)!r})",
    }.items():
        assert written in example
        example = example.replace(written, here)
    script = tmp_path / "example.py"
    script.write_text(example, "utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(script),
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "HOME": str(Path.home()), "PATH": ""},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert "An answer for the reader." in out.decode()
