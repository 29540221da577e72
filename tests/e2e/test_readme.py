"""The README's library section runs as it stands, but for the addresses in it."""

from __future__ import annotations

import asyncio
import re
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from tests.e2e.conftest import Model
from tests.support.tcp_cli import listening_cli

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).resolve().parents[2]

EXAMPLE, *RECIPES = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)

#: What each recipe must print, by a name for it; in the order of the README.
EXPECTED = {
    "calls": ["pong: hello", "no.such.method is not in CLI"],
    "tcp": ["CLI 1.", "An answer for the reader."],
    "old": ["asks before it does something"],
    "sessions": ["Notes → "],
    "tools": ["3 words"],
    "requests": ["could not"],
    "streams": ["An answer for the reader.", "first token after", "Good bye → An answer"],
    "recorder": ["assistant.message_delta", "assistant.idle"],
}

TOKEN = "a-token-of-the-recipe"


def answer(request: ChatRequest) -> Sequence[Step]:
    """Do what the recipes want to show."""
    last = request.messages[-1]
    if last.role == "tool":
        return [Text(f"{last.text.strip()} words" if last.text.strip().isdigit() else "I could not do it.")]
    if "Count the words" in last.text:
        return [ToolCall("word_count", {"text": "a b a", "unique": False})]
    if "Create a file" in last.text:
        return [ToolCall("create", {"path": "/nowhere/note.txt", "file_text": "x"})]
    return [Text("An answer for the reader.", interval_ms=(0, 1))]


async def run_python(source: str, folder: Path) -> str:
    """Run a script in a process of its own; return what it prints."""
    script = folder / "example.py"
    script.write_text(source, "utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(script),
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "HOME": str(Path.home()), "PATH": ""},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    return out.decode()


def placed(source: str, model: Model, cli_command: tuple[str, ...], copilot_home: Path) -> str:
    """Put the addresses of this test in the place of the README's."""
    return (
        source.replace('"http://localhost:11434/v1"', f'"{model.server.base_url}", "{model.server.api_key}"')
        .replace('["copilot"]', repr(list(cli_command)))
        .replace('Path.home() / ".copilot"', f"Path({str(copilot_home)!r})")
    )


async def test_the_example_answers(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, tmp_path: Path
) -> None:
    model.answer = answer
    assert EXAMPLE.count("http://localhost:11434/v1") == 1
    out = await run_python(placed(EXAMPLE, model, cli_command, copilot_home), tmp_path)
    assert "An answer for the reader." in out


def test_every_recipe_is_tested() -> None:
    assert len(RECIPES) == len(EXPECTED)


@pytest.mark.parametrize(("recipe", "name"), list(zip(RECIPES, EXPECTED, strict=False)), ids=list(EXPECTED))
async def test_a_recipe_does_what_it_says(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, tmp_path: Path, recipe: str, name: str
) -> None:
    model.answer = answer
    (tmp_path / "notes.txt").write_text("something to read", "utf-8")
    head, _, tail = EXAMPLE.partition("        result = await")
    assert tail
    source = (
        head.replace("from copilot_desktop.library import", "from copilot_desktop.library import *  #")
        + f"        notes = Path({str(tmp_path / 'notes.txt')!r})\n"
        + textwrap.indent(recipe, " " * 8)
        + "\n\nasyncio.run(main())\n"
    )
    source = source.replace("import asyncio\n", "import asyncio\nfrom dataclasses import replace\n")
    source = placed(source, model, cli_command, copilot_home)
    if name == "tcp":
        async with listening_cli(cli_command, token=TOKEN) as port:
            source = source.replace("127.0.0.1:4321", f"127.0.0.1:{port}").replace("the token", TOKEN)
            out = await run_python(source, tmp_path)
    else:
        out = await run_python(source, tmp_path)
    for words in EXPECTED[name]:
        assert words in out
