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
from copilot_desktop.client.restart_policy import MAX_RESTARTS
from copilot_desktop.demo.script import Text
from copilot_desktop.session.entries import AssistantMessage, StreamState
from copilot_desktop.session.transcript import Activity, Transcript
from tests.e2e.conftest import Model
from tests.support.endurance import KillCycles, processes_with, seconds_until
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


@pytest.mark.allow_log
async def test_killing_the_cli_at_any_moment_loses_and_doubles_nothing(
    cli_command: tuple[str, ...], tmp_path: Path
) -> None:
    report = await KillCycles(cli_command, tmp_path, seed=11, longest_s=1.2).run(MAX_RESTARTS + 1)
    assert report.faults == [], "\n".join(report.lines())
    assert report.given_up == 1, "the policy gave up after its restarts"
    assert report.held[-1] == report.held[0]
    assert max(report.ready_s) < 20


async def test_a_cli_that_is_stopped_for_a_while_is_no_crash(
    client: CopilotClient, model: Model, project: Path
) -> None:
    slow_answer(model)
    session = client.new_session(model.options(project))
    await session.send("talk")
    await until(session, has_begun)
    states: list[ClientState] = []
    client.on_state(states.append)
    assert client.pid is not None
    os.kill(client.pid, signal.SIGSTOP)
    await asyncio.sleep(4)
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
    session = client.new_session(model.options(project))
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
        session = client.new_session(model.options(project))
        await session.send("talk")
        await until(session, has_begun)
        assert client.pid is not None
        os.kill(client.pid, signal.SIGSTOP)
        begun = time.monotonic()
        await client.close()
        assert time.monotonic() - begun < 9, "two seconds for each rung of the ladder"
    await seconds_until(lambda: not processes_with(str(copilot_home)), "nothing is left", patience_s=2)
