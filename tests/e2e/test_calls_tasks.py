"""Tasks, commands of the person, side questions, notes and the schedule on the real CLI."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from copilot_desktop.client.calls.notes import NoteLevel, ScheduleCalls, write_note
from copilot_desktop.client.calls.permission_settings import PermissionSettingCalls
from copilot_desktop.client.calls.shell import ShellCalls, ask_aside
from copilot_desktop.client.calls.tasks import TaskCalls
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import SessionIdle, ToolCompleted, ToolOutput, ToolStarted, UnknownEvent
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.protocol.tasks import BackgroundTask
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import PATIENCE_S, Heard

pytestmark = pytest.mark.e2e

#: The first one in which all of this was seen to work.
CLI = "1.0.102"

FAST = (0, 0)
Found = TypeVar("Found")


def answer(request: ChatRequest) -> Sequence[Step]:
    if request.last.role == "tool":
        return [Text("done", FAST)]
    if "run it" in request.last.text:
        return [ToolCall("bash", {"command": "sleep 60", "description": "Wait", "mode": "sync"})]
    return [Text(f"answer {len(request.messages)}", FAST)]


@pytest.fixture
async def session(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path
) -> AsyncIterator[Session]:
    model.answer = answer
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, CLI)
        yield client.new_session(model.options(project))


async def eventually(look: Callable[[], Awaitable[Found | None]]) -> Found:
    """Ask the server until it has what is looked for; there is no event for it."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            found = await look()
            if found is not None:
                return found
            await asyncio.sleep(0.05)


async def test_an_agent_of_its_own_lives_beside_the_main_one(session: Session) -> None:
    tasks = TaskCalls(session)
    assert await tasks.list() == ()
    agent_id = await tasks.start_agent("explore", "look around", name="looker", description="Look")

    async def idle(minimum: int = 0) -> BackgroundTask | None:
        (task,) = await tasks.list()
        return task if task.status == "idle" and task.active_ms >= minimum else None

    task = await eventually(idle)
    assert (task.id, task.kind, task.agent_type, task.title) == (agent_id, "agent", "explore", "looker")
    assert (task.prompt, task.description, task.execution_mode) == ("look around", "Look", "background")
    assert task.latest_response.startswith("answer")
    assert task.started_at is not None
    assert task.idle_since is not None
    assert task.idle_since >= task.started_at
    progress = await tasks.progress(agent_id)
    assert progress is not None
    assert progress.kind == "agent"

    first_response = task.latest_response
    assert (await tasks.send_message(agent_id, "go on")).was_sent

    async def answered_again() -> BackgroundTask | None:
        found = await idle()
        return found if found is not None and found.latest_response != first_response else None

    await eventually(answered_again)
    assert await tasks.cancel(agent_id)
    assert await tasks.remove(agent_id)
    assert await tasks.list() == ()

    assert not await tasks.cancel("none")
    assert not await tasks.remove("none")
    assert await tasks.progress("none") is None
    refused = await tasks.send_message("none", "x")
    assert (refused.was_sent, refused.error) == (False, "Agent not found or not accepting messages")
    assert await tasks.promotable() is None
    assert await tasks.promote_current() is None
    assert not await tasks.promote("none")
    with pytest.raises(ResponseError, match="Unknown agent type: nonsense"):
        await tasks.start_agent("nonsense", "x", name="x")


async def test_a_command_the_agent_waits_for_goes_to_the_background(session: Session) -> None:
    heard, tasks = Heard(session), TaskCalls(session)
    await PermissionSettingCalls(session).set_mode(PermissionMode.ALLOW_ALL)
    await session.send("run it")
    await heard.until(ToolStarted)

    async def promotable() -> BackgroundTask | None:
        return next((task for task in await tasks.list() if task.can_promote), None)

    waiting = await eventually(promotable)
    assert (waiting.kind, waiting.command, waiting.execution_mode) == ("shell", "sleep 60", "sync")
    assert await tasks.promote(waiting.id)
    completed = await heard.until(ToolCompleted)
    assert completed.success
    (task,) = await tasks.list()
    assert (task.id, task.status, task.execution_mode) == (waiting.id, "running", "background")
    progress = await tasks.progress(task.id)
    assert progress is not None
    assert progress.kind == "shell"
    assert await tasks.cancel(task.id)
    await heard.until(SessionIdle)


async def test_the_person_runs_commands(session: Session) -> None:
    heard, shell = Heard(session), ShellCalls(session)
    pieces: list[str] = []
    result = await shell.run("echo one; sleep 0.6; echo two; exit 3", on_output=pieces.append)
    assert "".join(pieces).split() == ["one", "two"]
    assert len(pieces) == 2, "as it came"
    assert (result.success, result.exit_code, result.output.split()) == (False, 3, ["one", "two"])
    assert result.tool_call_id == heard.of(ToolStarted)[0].tool_call_id
    assert (await shell.run("true")).success

    running = asyncio.create_task(shell.run("echo begun; sleep 60", request_id="mine"))
    await heard.until(ToolOutput, lambda event: "begun" in event.text)
    assert await shell.cancel("mine")
    cancelled = await running
    assert (cancelled.success, cancelled.exit_code) == (False, None)
    assert cancelled.error.endswith("Shell command canceled.")
    assert not await shell.cancel("mine")

    given_up = asyncio.create_task(shell.run("sleep 61", request_id="given up"))
    started = await heard.until(ToolStarted, lambda event: event.arguments.get("command") == "sleep 61")
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    ended = await heard.until(ToolCompleted, lambda event: event.tool_call_id == started.tool_call_id)
    assert not ended.success, "cancelled with its coroutine"


async def test_side_questions_notes_and_the_schedule(session: Session, model: Model) -> None:
    heard = Heard(session)
    await session.send("hello")
    await heard.until(SessionIdle)
    asked = len(model.requests)
    assert (await ask_aside(session, "and aside?")).startswith("answer")
    assert "and aside?" in model.requests[asked].last.text
    await session.send("goodbye")
    await heard.until(SessionIdle, count=2)
    assert not any("and aside?" in message.text for message in model.requests[-1].messages)

    kept = await write_note(session, "a note")
    passing = await write_note(session, "look out", level=NoteLevel.WARNING, is_ephemeral=True)
    by_id = {event.event_id: event for event in heard.events if hasattr(event, "event_id")}
    assert (by_id[kept].type, by_id[kept].ephemeral) == ("session.info", False)
    assert (by_id[passing].type, by_id[passing].ephemeral) == ("session.warning", True)
    assert not isinstance(by_id[kept], UnknownEvent)

    schedule = ScheduleCalls(session)
    assert await schedule.list() == ()
    outcome = await schedule.add("1h", "look again")
    assert outcome.entry is not None
    assert (outcome.entry.interval_ms, outcome.entry.is_recurring) == (3_600_000, True)
    once = (await schedule.add("30m", "once", is_recurring=False, display_prompt="Once")).entry
    assert once is not None
    assert (once.is_recurring, once.display_prompt) == (False, "Once")
    assert await schedule.list() == (outcome.entry, once)
    assert await schedule.stop(once.id) == once
    assert await schedule.stop(once.id) is None
    assert await schedule.list() == (outcome.entry,)
    refused = await schedule.add("often", "x")
    assert refused.entry is None
    assert 'Invalid interval "often"' in refused.error
