"""Signing in by the command of the CLI, played by a script."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import textwrap
from pathlib import Path

import pytest

from copilot_desktop.client.cli_login import LoginWay, log_in
from copilot_desktop.client.process import CliStartFailed
from tests.support.pace import PATIENCE_S


def script(folder: Path, body: str) -> tuple[str, ...]:
    path = folder / "cli.py"
    path.write_text("import os, subprocess, sys, time\n" + textwrap.dedent(body))
    return (sys.executable, "-u", str(path))


async def run(folder: Path, body: str, **options: object) -> tuple[int, list[str]]:
    lines: list[str] = []
    status = await log_in(script(folder, body), lines.append, environ=os.environ, **options)  # type: ignore[arg-type] # passed on
    return status, lines


async def test_lines_of_both_streams_and_the_exit_code(tmp_path: Path) -> None:
    body = """
        print("Enter the code ABCD-1234")
        sys.stderr.write("größer\\r\\n"); sys.stderr.flush()
        print("the end", end="", flush=True)
        sys.exit(3)
    """
    assert await run(tmp_path, body) == (3, ["Enter the code ABCD-1234", "größer", "the end"])


@pytest.mark.parametrize(
    ("options", "arguments"),
    [
        ({}, "login"),
        ({"host": "https://x.ghe.com"}, "login --host https://x.ghe.com"),
        ({"way": LoginWay.DEVICE_CODE}, "login --device-code"),
        ({"way": LoginWay.BROWSER}, "login --web-flow"),
        ({"way": LoginWay.BROWSER, "token": "secret"}, "login --with-token"),
    ],
)
async def test_the_command_line(tmp_path: Path, options: dict[str, object], arguments: str) -> None:
    body = """
        print(*sys.argv[1:])
        print("read", sys.stdin.read().strip())
        print(os.environ["COPILOT_AUTO_UPDATE"])
    """
    status, lines = await run(tmp_path, body, **options)
    assert (status, lines) == (0, [arguments, f"read {options.get('token', '')}", "false"])


async def test_a_question_without_a_line_end_is_told(tmp_path: Path) -> None:
    asked = asyncio.Event()

    def note(line: str) -> None:
        lines.append(line)
        if line == "Continue? ":
            asked.set()

    lines: list[str] = []
    body = "print('Continue? ', end='', flush=True)\ntime.sleep(60)"
    running = asyncio.create_task(log_in(script(tmp_path, body), note, environ=os.environ))
    async with asyncio.timeout(PATIENCE_S):
        await asked.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert lines == ["Continue? "]


async def test_an_endless_line_is_cut(tmp_path: Path) -> None:
    status, lines = await run(tmp_path, "sys.stdout.write('x' * 100_000)")
    assert status == 0
    assert set("".join(lines)) == {"x"}
    assert max(map(len, lines)) <= 8 * 1024


async def test_one_that_does_not_read_its_token_says_why(tmp_path: Path) -> None:
    body = "sys.stdin.close(); os.close(0)\nprint('no')\nsys.exit(2)"
    assert await run(tmp_path, body, token="x" * 1_000_000) == (2, ["no"])


async def test_giving_up_ends_it_with_its_group(tmp_path: Path) -> None:
    body = """
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        print("pid", child.pid, flush=True)
        time.sleep(60)
    """
    told = asyncio.get_running_loop().create_future()
    running = asyncio.create_task(log_in(script(tmp_path, body), told.set_result, environ=os.environ))
    async with asyncio.timeout(PATIENCE_S):
        pid = int((await told).split()[1])
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    async with asyncio.timeout(PATIENCE_S):
        while is_alive(pid):
            await asyncio.sleep(0.01)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie without a parent that waits for it has ended, too.
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


async def test_a_browser_that_stays_open_holds_nobody_up(tmp_path: Path) -> None:
    body = """
        code = "import time; time.sleep(60)"
        browser = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
        print("pid", browser.pid)
        print("Signed in", end="", flush=True)
    """
    async with asyncio.timeout(PATIENCE_S):
        status, lines = await run(tmp_path, body)
    assert (status, lines[1]) == (0, "Signed in")
    browser = int(lines[0].split()[1])
    assert is_alive(browser)
    os.kill(browser, signal.SIGTERM)


async def test_one_that_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(CliStartFailed, match="missing"):
        await log_in((str(tmp_path / "missing"),), print, environ=os.environ)
