"""The supervised child: nothing it starts outlives it, whatever it does."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop.client import process_tree_posix
from copilot_desktop.client.process import (
    STDERR_TAIL_BYTES,
    CliProcess,
    CliStartFailed,
    describe_exit,
)
from tests.support.pace import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="process groups and /proc are POSIX")


async def start(script: str, folder: Path) -> CliProcess:
    return await CliProcess.start([sys.executable, "-u", "-c", script], environ=os.environ, folder=folder)


async def wait_for_line(process: CliProcess) -> str:
    return (await asyncio.wait_for(process.reader.readline(), 20)).decode().strip()


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in ("Z", "X")


async def wait_until_dead(pid: int) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while is_alive(pid):
            await asyncio.sleep(0.01)


async def test_closing_stdin_is_enough_for_a_well_behaved_child(tmp_path: Path) -> None:
    process = await start("import sys; sys.stdin.read(); sys.exit(7)", tmp_path)
    assert await process.stop(grace_s=20) == 7
    assert process.exit_status == 7


@pytest.mark.allow_log
async def test_a_stubborn_child_is_killed_after_the_grace(tmp_path: Path) -> None:
    script = (
        "import signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('ready')\n"
        "while True: time.sleep(60)"
    )
    process = await start(script, tmp_path)
    assert await wait_for_line(process) == "ready"
    assert await process.stop(grace_s=0.1) == -9


GRANDCHILD = (
    "import subprocess, sys, time\n"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)'],"
    " start_new_session={new_session})\n"
    "print(child.pid)\n"
    "time.sleep(300)"
)


@pytest.mark.fault(2)
@pytest.mark.parametrize("new_session", [False, True])
async def test_a_grandchild_is_killed_with_its_parent(tmp_path: Path, new_session: bool) -> None:
    process = await start(GRANDCHILD.format(new_session=new_session), tmp_path)
    grandchild = int(await wait_for_line(process))
    await process.kill()
    await wait_until_dead(grandchild)


@pytest.mark.fault(2)
@pytest.mark.skipif(sys.platform != "linux", reason="the marker is read from /proc")
@pytest.mark.parametrize("new_session", [False, True])
async def test_a_grandchild_is_found_after_its_parent_was_killed_from_outside(
    tmp_path: Path, new_session: bool
) -> None:
    process = await start(GRANDCHILD.format(new_session=new_session), tmp_path)
    grandchild = int(await wait_for_line(process))
    os.kill(process.pid, 9)
    assert await process.wait() == -9
    await process.kill()
    await wait_until_dead(grandchild)


async def test_without_a_list_of_processes_the_group_is_killed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_ps(*_arguments: object, **_options: object) -> None:
        raise FileNotFoundError(2, "No such file or directory", "/bin/ps")

    monkeypatch.setattr(process_tree_posix, "_HAS_PROC", False)
    monkeypatch.setattr(subprocess, "run", no_ps)
    process = await start(GRANDCHILD.format(new_session=False), tmp_path)
    grandchild = int(await wait_for_line(process))
    await process.kill()
    await wait_until_dead(grandchild)


async def test_a_flood_on_stderr_blocks_nobody_and_only_its_end_is_kept(tmp_path: Path) -> None:
    script = (
        "import sys\nfor _ in range(50): sys.stderr.write('x' * 100_000)\nsys.stderr.write('\\nthe end\\n')\n"
    )
    process = await start(script, tmp_path)
    assert await asyncio.wait_for(process.wait(), 20) == 0
    await process.kill()
    assert process.stderr_tail.endswith("the end")
    assert len(process.stderr_tail) < STDERR_TAIL_BYTES


async def test_what_cannot_be_started_says_so(tmp_path: Path) -> None:
    with pytest.raises(CliStartFailed) as caught:
        await CliProcess.start([str(tmp_path / "missing")], environ=os.environ, folder=tmp_path)
    assert caught.value.fields()["path"].endswith("missing")


async def test_stopping_twice_is_harmless(tmp_path: Path) -> None:
    process = await start("import sys; sys.stdin.read()", tmp_path)
    assert await process.stop(grace_s=20) == 0
    assert await process.stop(grace_s=20) == 0


@pytest.mark.parametrize(
    ("status", "words"),
    [(None, "unknown"), (3, "code 3"), (-9, "signal 9 (SIGKILL)"), (-200, "signal 200")],
)
def test_exit_status_in_words(status: int | None, words: str) -> None:
    assert describe_exit(status) == words
