"""Sessions that nobody uses are given back to the agent; Quit from the tray leaves no process."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.ask_dialog import AskDialog
from tests.e2e.window.conftest import Desktop
from tests.support.endurance import processes_with
from tests.support.pace import PATIENCE_S
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

LONG = 4000


def answer(request: ChatRequest) -> Sequence[Step]:
    """The prompts that the model was told of; more than a minute of words for "long"."""
    told = [message.text for message in request.messages if message.role == "user"]
    if "long" in told[-1]:
        return [Text("word " * LONG, interval_ms=(20, 40))]
    heard = [word for word in ("one", "two", "three") if any(word in text for text in told)]
    return [Text(f"I heard {' '.join(heard)}", interval_ms=(0, 1))]


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


async def begin(driver: WindowDriver, prompt: str) -> ChatViewModel:
    state = driver.application.view_model
    before = state.chat
    state.begin_session(prompt)
    await driver.until(lambda: state.chat is not None and state.chat is not before, "a new session")
    return driver.chat


async def answered(driver: WindowDriver, chat: ChatViewModel, *words: str) -> None:
    await driver.until(lambda: said(chat) == list(words) and not chat.is_running, f"{words}")


def tray_command(driver: WindowDriver, words: str) -> QAction:
    menu = driver.application.desktop.tray.menu
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == words)


async def ask_until_refused(client: CopilotClient, session_id: str) -> None:
    """Ask after a session again and again: it is left here before the server has heard of it."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            await client.call(methods.METADATA_ACTIVITY, {"sessionId": session_id})


@pytest.mark.allow_log  # a busy machine may have to kill a CLI that is in the middle of an answer
async def test_an_idle_session_is_released_and_quit_leaves_no_process(
    desktop: Desktop, copilot_home: Path
) -> None:
    mark = str(copilot_home)
    async with desktop.run_demo(answer) as driver:
        state = driver.application.view_model
        client = driver.application.client
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        idle = await begin(driver, "one")
        await answered(driver, idle, "one", "I heard one")
        assert idle.session_id in {told.session_id for told in state.process.sessions}
        await begin(driver, "long")
        await driver.until(lambda: driver.chat.is_running, "a running turn")
        busy = driver.chat

        state.idle.release_now()
        await driver.until(lambda: not idle.conversation.is_attached, "the release of the idle session")
        assert busy.conversation.is_attached
        await client.call(methods.METADATA_ACTIVITY, {"sessionId": busy.session_id})
        with pytest.raises(ResponseError, match="not found"):
            await ask_until_refused(client, idle.session_id)
        assert [told.session_id for told in state.process.sessions] == [busy.session_id]
        assert said(idle) == ["one", "I heard one"], "what is shown stays"

        idle.send("two")
        await answered(driver, idle, "one", "I heard one", "two", "I heard one two")
        assert idle.conversation.is_attached
        assert busy.is_running

        closed = asyncio.Event()
        driver.application.window.close_confirmed.connect(closed.set)
        assert processes_with(mark)
        tray_command(driver, "Quit").trigger()
        dialog = await driver.until(
            lambda: next((it for it in QApplication.topLevelWidgets() if isinstance(it, AskDialog)), None),
            "the question",
        )
        assert "1 session is still running" in dialog.windowTitle()
        assert not closed.is_set()
        dialog.reject()
        assert busy.is_running, "nothing happened"
        await asyncio.sleep(0)
        tray_command(driver, "Quit").trigger()
        await driver.click("Quit")
        assert closed.is_set()
    await driver.until(lambda: not processes_with(mark), "no process is left")
