"""Turns, metrics, stalls and many prompts at once on the real CLI with a scripted model."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.errors import TurnAborted, TurnFailed, TurnLost, TurnStalled, TurnTimedOut
from copilot_desktop.client.streams.metrics import MetricsTotals
from copilot_desktop.client.streams.pacer import paced
from copilot_desktop.client.streams.parallel import ParallelProgress, Phase, run_parallel
from copilot_desktop.client.streams.sending import send_and_wait, start_turn
from copilot_desktop.demo.script import ChatRequest, HttpError, Step, Text, ToolCall
from copilot_desktop.protocol import events
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision
from tests.e2e.conftest import Model

pytestmark = pytest.mark.e2e

#: Far above what a step takes on a busy machine; reached only when something hangs.
PATIENCE_S = 60.0

FAST = (0, 1)
SLOW = (30, 40)


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        yield client


def _prompt(request: ChatRequest) -> str:
    return next(message.text for message in reversed(request.messages) if message.role == "user")


def _answer(request: ChatRequest) -> Sequence[Step]:
    """What the scripted model does, by words of the prompt."""
    prompt = _prompt(request)
    if "run it" in prompt and not any(message.role == "tool" for message in request.messages):
        return (
            Text("I run it.", FAST),
            ToolCall("bash", {"command": "echo out; exit 3", "description": "d"}),
        )
    if "long story" in prompt:
        return (Text("word " * 400, SLOW),)
    if "say nothing" in prompt:
        return (Text("a", (20_000, 20_000)),)
    if "break" in prompt:
        return (HttpError(400, "that was too much"),)
    return (Text(f"You said: {prompt.splitlines()[-1]}", FAST),)


def _allow_everything(session: Session) -> None:
    tasks: set[asyncio.Task[bool]] = set()

    def allow(event: events.PermissionRequested) -> None:
        answer = session.answer_permission(
            event.request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE)
        )
        tasks.add(asyncio.ensure_future(answer))

    session.on(allow, events.PermissionRequested)


async def test_turns_of_a_session(client: CopilotClient, model: Model, project: Path) -> None:
    """One session's life: an answer, a tool, a queue, an error, an abort, a time-out, a stall."""
    model.answer = _answer
    session = client.new_session(model.options(project))
    _allow_everything(session)

    # An answer in pieces
    turn = await start_turn(session, "hello there")
    text = "".join([piece async for piece in paced(turn)])
    first = await turn.wait(PATIENCE_S)
    assert text == first.text
    assert "hello there" in first.text
    [usage] = first.usage
    assert usage.model == "scripted-model"
    assert usage.output_tokens is not None
    assert usage.output_tokens > 0
    metrics = first.metrics
    assert metrics.waiting_s is not None
    assert metrics.first_token_s is not None
    assert 0 < metrics.waiting_s < metrics.first_token_s < metrics.duration_s
    assert metrics.deltas > 1
    assert metrics.usage.calls == 1
    assert metrics.estimated_tokens > 0

    # A tool with an exit code
    second = await send_and_wait(session, "run it", timeout_s=PATIENCE_S)
    [tool] = second.tools
    assert (tool.name, tool.exit_code, tool.ok) == ("bash", 3, False)
    assert "out" in tool.output
    assert second.main.full_text.startswith("I run it.\n\nYou said")
    assert second.metrics.usage.calls == 2
    totals = MetricsTotals.of([first.metrics, second.metrics])
    assert (totals.turns, totals.usage.calls) == (2, 3)

    # A queue: each prompt has its own turn
    turns = [await start_turn(session, f"queued {number}") for number in range(3)]
    texts = [(await turn.wait(PATIENCE_S)).text for turn in turns]
    assert [f"queued {number}" in text for number, text in enumerate(texts)] == [True] * 3
    assert len(set(texts)) == 3

    # An error
    with pytest.raises(TurnFailed, match="too much") as failed:
        await send_and_wait(session, "break", timeout_s=PATIENCE_S)
    assert failed.value.result.failure is not None
    assert failed.value.result.failure.status_code == 400

    # An abort
    turn = await start_turn(session, "a long story")
    async for _ in turn:
        break
    await turn.stop()
    with pytest.raises(TurnAborted) as aborted:
        await turn.wait(PATIENCE_S)
    assert aborted.value.result.text.startswith("word")

    # A prompt sent right after it is answered in its own turn
    after = await send_and_wait(session, "and now", timeout_s=PATIENCE_S)
    assert "and now" in after.text

    # A time-out stops the agent: the next prompt does not wait for the story's end
    with pytest.raises(TurnTimedOut) as late:
        await send_and_wait(session, "a long story", timeout_s=3)
    assert late.value.result.message_id
    assert "still there" in (await send_and_wait(session, "still there", timeout_s=PATIENCE_S)).text

    # A stall
    with pytest.raises(TurnStalled):
        await send_and_wait(session, "say nothing", timeout_s=PATIENCE_S, stall_s=2)
    assert "awake" in (await send_and_wait(session, "awake", timeout_s=PATIENCE_S)).text


async def test_a_killed_cli_ends_the_turn_with_what_had_come(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = _answer
    turn = await start_turn(client.new_session(model.options(project)), "a long story")
    async for _ in turn:
        break
    assert client.pid is not None
    os.kill(client.pid, signal.SIGKILL)
    with pytest.raises(TurnLost) as lost:
        await turn.wait(PATIENCE_S)
    assert lost.value.result.text.startswith("word")


async def test_many_prompts_at_once(client: CopilotClient, model: Model, project: Path) -> None:
    model.answer = _answer
    prompts = [f"prompt {number}" for number in range(5)]
    prompts[2] = "break"
    progress: list[ParallelProgress] = []
    sessions: list[Session] = []

    def options(index: int, _prompt: str) -> SessionOptions:
        made = model.options(project)
        return replace(made, folder=project / "absent") if index == 4 else made

    results = await run_parallel(
        client,
        prompts,
        options,
        limit=3,
        timeout_s=PATIENCE_S,
        on_progress=progress.append,
        on_session=lambda _index, session: sessions.append(session),
    )
    assert [result.prompt for result in results] == prompts
    for index in (0, 1, 3):
        result = results[index].result
        assert result is not None
        assert prompts[index] in result.text
    assert isinstance(results[2].error, TurnFailed)
    assert type(results[4].error).__name__ == "FolderMissing"
    assert len({result.session_id for result in results}) == 5
    assert all(session.is_closed for session in sessions)
    phases = {index: [item.phase for item in progress if item.index == index] for index in range(5)}
    assert all(told[:2] == [Phase.WAITING, Phase.RUNNING] for told in phases.values())
    assert [told[-1] for told in phases.values()] == [
        Phase.DONE,
        Phase.DONE,
        Phase.FAILED,
        Phase.DONE,
        Phase.FAILED,
    ]
    assert all(any(item.piece is not None for item in progress if item.index == index) for index in (0, 1, 3))


async def test_cancelled_prompts_leave_nothing_running(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = _answer
    sessions: list[Session] = []
    streaming = asyncio.Event()

    def watch(progress: ParallelProgress) -> None:
        if progress.piece is not None:
            streaming.set()

    running = asyncio.create_task(
        run_parallel(
            client,
            ["a long story"] * 3,
            model.options(project),
            limit=2,
            on_progress=watch,
            on_session=lambda _index, session: sessions.append(session),
        )
    )
    async with asyncio.timeout(PATIENCE_S):
        await streaming.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert sessions
    assert all(session.is_closed and not session.is_running for session in sessions)
