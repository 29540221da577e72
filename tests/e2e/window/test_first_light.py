"""The newcomer's path, in the real window, on the real CLI."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from copilot_desktop.demo.script import ChatRequest, Pause, Step, Text, ToolCall
from copilot_desktop.session.entries import (
    AssistantMessage,
    PermissionRecord,
    StreamState,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import SessionState
from tests.e2e.window.conftest import Desktop
from tests.support.pace import PATIENCE_S
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 1)
SLOW = (30, 40)


def answers(transcript: Transcript) -> list[AssistantMessage]:
    return [entry for entry in transcript.entries if isinstance(entry, AssistantMessage)]


def tools(transcript: Transcript) -> list[ToolEntry]:
    return [entry for entry in transcript.entries if isinstance(entry, ToolEntry)]


async def begin(driver: WindowDriver, prompt: str) -> str:
    """Send the first prompt of a new session and return the session's id."""
    await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "the new-session page")
    await driver.prompt(prompt)
    await driver.until(lambda: driver.application.view_model.chat, "a session in front")
    return driver.chat.session_id


def state_of(driver: WindowDriver, session_id: str) -> SessionState | None:
    row = driver.application.view_model.sessions.row(session_id)
    return row.state if row else None


async def test_the_newcomers_path(desktop: Desktop) -> None:
    async with desktop.run() as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
        assert state.page is Page.START
        driver.picture("start")
        await driver.click("Start the demo")
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the new-session page")
        driver.picture("new-session")
        first = await begin(driver, "Hello, what can you do?")
        deltas: list[str] = []
        driver.chat.delta_received.connect(lambda _entry, text: deltas.append(text))
        await driver.until(lambda: len(deltas) > 30, "an answer that streams")
        driver.picture("streaming")
        request = await driver.until(lambda: driver.chat.transcript.requests, "a permission request")
        assert state_of(driver, first) is SessionState.NEEDS_YOU
        await driver.until(lambda: driver.button("Allow once"), "a card whose buttons are alive")
        driver.picture("permission")
        # A second session starts while the first one waits for its person.
        driver.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        second = await begin(driver, "Write a long essay")
        assert second != first
        await driver.until(
            lambda: any(len(message.text) > 100 for message in answers(driver.chat.transcript)),
            "the second session streams while the first waits",
        )
        assert state_of(driver, first) is SessionState.NEEDS_YOU
        assert state_of(driver, second) is SessionState.STREAMING
        driver.picture("two-sessions")
        state.open_session(first)
        assert driver.chat.transcript.requests == request
        await driver.click_until(
            "Allow once",
            lambda: any(call.state is ToolState.RUNNING for call in tools(driver.chat.transcript)),
            "the command runs",
        )
        assert state_of(driver, first) is SessionState.STREAMING
        assert state_of(driver, second) is SessionState.STREAMING
        await driver.until(lambda: not driver.chat.is_running, "the end of the first turn")
        (call,) = tools(driver.chat.transcript)
        assert call.exit_code == 0
        assert "README.md" in str(call.output)
        driver.picture("done")
        state.open_session(second)
        await driver.until(lambda: driver.chat.is_running, "the second session still streams")
        driver.key(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        await driver.until(lambda: not driver.chat.is_running, "the stop")
        assert answers(driver.chat.transcript)[-1].state is StreamState.STOPPED
        driver.picture("stopped")
        pid = driver.application.client.pid
    assert pid is not None
    assert not Path(f"/proc/{pid}").exists(), "the CLI is gone with the window"

    async with desktop.run() as driver:
        sessions = driver.application.view_model.sessions
        await driver.until(
            lambda: all(
                (row := sessions.row(one)) and "New session" not in row.title for one in (first, second)
            ),
            "both conversations with their titles",
        )
        driver.picture("next-start")
        driver.application.view_model.open_session(first)
        await driver.until(lambda: tools(driver.chat.transcript), "the history")
        assert not driver.chat.is_running
        assert "README.md" in str(tools(driver.chat.transcript)[0].output)
        records = [e for e in driver.chat.transcript.entries if isinstance(e, PermissionRecord)]
        assert len(records) == 1
        driver.picture("restored")
        before = len(answers(driver.chat.transcript))
        await driver.until(lambda: driver.chat.can_send, "a connection")
        await driver.prompt("show a table")
        await driver.until(
            lambda: len(answers(driver.chat.transcript)) > before and not driver.chat.is_running,
            "the resumed session answers",
        )
        assert driver.application.view_model.failure is None


async def test_deny_with_the_keyboard(desktop: Desktop) -> None:
    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text("As you wish.", interval_ms=FAST)]
        return [ToolCall("bash", {"command": "echo made > made.txt", "description": "Make a file"})]

    async with desktop.run_demo(answer) as driver:
        await begin(driver, "make a file")
        await driver.until(lambda: driver.chat.transcript.requests, "a permission request")
        await driver.until(lambda: driver.button("Deny and stop"), "a card whose buttons are alive")
        driver.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        await driver.until(lambda: _press_until_settled(driver, Qt.Key.Key_D), "the denial")
        await driver.until(lambda: not driver.chat.is_running, "the end of the turn")
        assert tools(driver.chat.transcript)[0].state is ToolState.DENIED
        # A plain denial stops the turn: the model has nothing more to say.
        assert not any("As you wish." in str(it.text) for it in answers(driver.chat.transcript))
        assert not (Path(driver.chat.folder) / "made.txt").exists()


def _press_until_settled(driver: WindowDriver, key: Qt.Key) -> bool:
    """Press while the card is still deaf, as an impatient person does."""
    if driver.chat.transcript.requests:
        driver.key(key)
    return not driver.chat.transcript.requests


@pytest.mark.allow_log
async def test_a_killed_cli_is_said_and_started_again(desktop: Desktop) -> None:
    async with desktop.run_demo(lambda _request: [Text("word " * 2000, interval_ms=SLOW)]) as driver:
        await begin(driver, "talk")
        await driver.until(
            lambda: any(len(message.text) > 50 for message in answers(driver.chat.transcript)), "streaming"
        )
        state = driver.application.view_model
        seen: list[ConnectionState] = []
        state.connection_changed.connect(lambda: seen.append(state.connection.state))
        pid = driver.application.client.pid
        assert pid is not None
        os.kill(pid, 9)
        await driver.until(
            lambda: ConnectionState.RESTARTING in seen, "the window says that the agent stopped"
        )
        driver.picture("agent-stopped")
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "the agent again")
        (message,) = answers(driver.chat.transcript)
        assert message.state is StreamState.INTERRUPTED
        assert str(message.text).startswith("word word")
        driver.picture("interrupted")
        await driver.until(lambda: driver.chat.can_send, "a composer that sends")
        await driver.prompt("go on")
        await driver.until(lambda: len(answers(driver.chat.transcript)) == 2, "an answer after the restart")
        prompts = [e.text for e in driver.chat.transcript.entries if isinstance(e, UserMessage)]
        assert prompts == ["talk", "go on"]


async def test_a_prompt_that_cannot_be_sent_stays_in_the_composer(desktop: Desktop, tmp_path: Path) -> None:
    async with desktop.run_demo(lambda _request: [Text("hello", interval_ms=FAST)]) as driver:
        await begin(driver, "first")
        await driver.until(
            lambda: answers(driver.chat.transcript) and not driver.chat.is_running, "an answer"
        )
        await driver.chat.conversation.session.detach()
        sample = Path(driver.chat.folder)
        sample.rename(tmp_path / "moved")
        await driver.prompt("second")
        failure = await driver.until(lambda: driver.application.view_model.failure, "a word about it")
        assert failure.code == "folder-missing"
        editor = driver.editor()
        assert editor is not None
        assert editor.toPlainText() == "second"
        assert [e.text for e in driver.chat.transcript.entries if isinstance(e, UserMessage)] == ["first"]
        (tmp_path / "moved").rename(sample)


async def test_closing_while_a_command_runs_leaves_nothing_running(desktop: Desktop) -> None:
    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Pause(300)]
        return [ToolCall("bash", {"command": "echo $$ > pid.txt; sleep 300", "description": "Wait"})]

    async with desktop.run_demo(answer) as driver:
        await begin(driver, "wait")
        pid_file = Path(driver.chat.folder) / "pid.txt"
        await driver.click_until(
            "Allow once", lambda: pid_file.exists() and pid_file.read_text().strip(), "the command runs"
        )
        shell = int(pid_file.read_text())
    async with asyncio.timeout(PATIENCE_S):
        while Path(f"/proc/{shell}").exists():
            await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "cli-missing"),
        ("#!/bin/sh\nexit 3\n", "cli-broken"),
        ("#!/bin/sh\necho 'GitHub Copilot CLI 0.0.422'\n", "cli-too-old"),
        (
            "#!/bin/sh\ncase \"$*\" in *--version*) echo 'GitHub Copilot CLI 1.0.102'; exit 0;; esac\n"
            "echo boom >&2; exit 5\n",
            "cli-exited",
        ),
    ],
)
@pytest.mark.allow_log
async def test_an_unusable_cli_is_said_with_the_next_step(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None, code: str
) -> None:
    if content is None:
        monkeypatch.delenv("COPILOT_CLI_PATH")
        monkeypatch.setenv("PATH", str(tmp_path))
    else:
        fake = tmp_path / "copilot"
        fake.write_text(content)
        fake.chmod(0o755)
        monkeypatch.setenv("COPILOT_CLI_PATH", str(fake))
    async with desktop.run() as driver:
        state = driver.application.view_model
        problem = await driver.until(lambda: state.connection.problem, "a word about the CLI")
        assert problem.code == code
        assert problem.title
        assert problem.next_step
        driver.picture(f"{code}")
        assert driver.window.isVisible()
