"""What a crash, a hang or a full disk may not take: the real CLI, killed and stopped, bounded.

`python -m tests.benchmarks.endurance CYCLES` does the same for as long as one wants.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.demo.script import Text
from copilot_desktop.session.entries import AssistantMessage, StreamState
from copilot_desktop.session.transcript import Activity, Transcript
from tests.e2e.conftest import Model
from tests.support.app_lives import AppLives
from tests.support.endurance import PATIENCE_S, KillCycles, OwnDeaths, processes_with, seconds_until
from tests.support.scripted_client import until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="signals and /proc"),
]

#: Words of the long answer, one every 25 ms: it streams on for two seconds after any pause.
WORDS = 80


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        yield client


def answer_of(transcript: Transcript) -> AssistantMessage | None:
    return next((entry for entry in transcript.entries if isinstance(entry, AssistantMessage)), None)


def has_begun(transcript: Transcript) -> bool:
    answer = answer_of(transcript)
    return answer is not None and len(answer.text) > 20


def is_idle(transcript: Transcript) -> bool:
    return transcript.activity is not Activity.RUNNING and answer_of(transcript) is not None


def slow_answer(model: Model) -> None:
    model.answer = lambda _request: [Text("word " * WORDS, interval_ms=(20, 30))]


async def run(*arguments: str) -> tuple[int, str]:
    """Run the application; return exit code and what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "copilot_desktop", *arguments),
        cwd=Path(__file__).resolve().parents[2],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(PATIENCE_S):
        said, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, said.decode()


async def test_a_home_that_is_a_file_is_said_and_the_window_opens(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "file"
    home.write_text("mine")
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(home))
    code, said = await run("--smoke")
    assert code == 0, said
    assert "there is no log" in said
    assert "nothing is kept after this run" in said
    code, said = await run("chat", "--demo", "hello")
    assert code == 3, said
    assert "The demo could not be started" in said
    assert home.read_text() == "mine"


@pytest.mark.fault(42)
async def test_a_second_window_brings_the_first_to_the_front(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    first = asyncio.create_task(run())
    try:
        address = tmp_path / "desktop" / "run" / "instance.socket"
        await seconds_until(address.exists, "the first window")
        code, said = await run()
        assert (code, "running already" in said) == (0, True), said
        assert not first.done()
    finally:
        for pid in processes_with(str(tmp_path / "desktop")):
            if b"copilot_desktop" in Path(f"/proc/{pid}/cmdline").read_bytes():
                os.kill(pid, signal.SIGTERM)
        code, said = await first
    assert code == 0, said


@pytest.mark.allow_log
@pytest.mark.fault(8)
@pytest.mark.parametrize("kind", ["shell", "chat"])
async def test_killing_ourselves_leaves_no_process_and_every_prompt(
    cli_command: tuple[str, ...], tmp_path: Path, kind: str
) -> None:
    deaths = OwnDeaths(cli_command, tmp_path, seed=5, longest_s=4.0)
    await deaths.run(kind)
    assert deaths.report.faults == []
    # Ends at all is what is tested; how fast is what the benchmark prints.
    assert max(deaths.report.gone_s) < 20
    assert deaths.report.prompts >= 1


@pytest.mark.allow_log
@pytest.mark.fault(8, 33)
async def test_killing_the_application_at_any_moment_loses_and_doubles_nothing(
    cli_command: tuple[str, ...], tmp_path: Path
) -> None:
    report = await AppLives(cli_command, tmp_path, seed=3, longest_s=4.0).run(6)
    assert report.faults == [], "\n".join(report.lines())
    assert report.prompts >= 3, "\n".join(report.lines())


@pytest.mark.allow_log
@pytest.mark.fault(1, 3, 33)
async def test_killing_the_cli_at_any_moment_loses_and_doubles_nothing(
    cli_command: tuple[str, ...], tmp_path: Path
) -> None:
    report = await KillCycles(cli_command, tmp_path, seed=11, longest_s=1.2).run(6)
    assert report.faults == [], "\n".join(report.lines())
    first, last = report.held[0], report.held[-1]
    # A leak would be one for each cycle at least; one or two may be about to end.
    assert last.files <= first.files + 2
    assert last.threads <= first.threads + 2
    assert last.tasks <= first.tasks + 2


@pytest.mark.fault(41)
async def test_a_cli_that_is_stopped_for_a_while_is_no_crash(
    client: CopilotClient, model: Model, project: Path
) -> None:
    slow_answer(model)
    session = client.new_conversation(model.options(project))
    await session.send("talk")
    await until(session, has_begun)
    states: list[ClientState] = []
    client.on_state(states.append)
    assert client.pid is not None
    os.kill(client.pid, signal.SIGSTOP)
    await asyncio.sleep(2)
    os.kill(client.pid, signal.SIGCONT)
    transcript = await until(session, is_idle)
    answer = answer_of(transcript)
    assert answer is not None
    assert (str(answer.text).split(), answer.state) == (["word"] * WORDS, StreamState.COMPLETE)
    assert states == []


async def test_stop_reaches_a_stopped_cli_when_it_goes_on(
    client: CopilotClient, model: Model, project: Path
) -> None:
    slow_answer(model)
    session = client.new_conversation(model.options(project))
    await session.send("talk")
    await until(session, has_begun)
    assert client.pid is not None
    os.kill(client.pid, signal.SIGSTOP)
    stopping = asyncio.create_task(session.abort())
    await asyncio.sleep(1)
    assert not stopping.done()
    os.kill(client.pid, signal.SIGCONT)
    await stopping
    answer = answer_of(await until(session, is_idle))
    assert answer is not None
    assert answer.state is StreamState.STOPPED
    assert len(answer.text) < 5 * WORDS


@pytest.mark.allow_log
async def test_closing_ends_a_stopped_cli_in_time(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path
) -> None:
    slow_answer(model)
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        session = client.new_conversation(model.options(project))
        await session.send("talk")
        await until(session, has_begun)
        assert client.pid is not None
        os.kill(client.pid, signal.SIGSTOP)
        begun = time.monotonic()
        await client.close()
        assert time.monotonic() - begun < 30, "two seconds for each rung of the ladder, no more rungs"
    await seconds_until(lambda: not processes_with(str(copilot_home)), "nothing is left", patience_s=20)
