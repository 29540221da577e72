"""Back to an earlier prompt, and forth again, on the real CLI."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 0)
heard: list[list[str]] = []


def answer(request: ChatRequest) -> Sequence[Step]:
    """Write a file when asked to; else say how many prompts were heard."""
    prompts = [message.text for message in request.messages if message.role == "user"]
    heard.append(
        [next((word for word in ("one", "write", "else", "again") if word in text), "?") for text in prompts]
    )
    if "write" in prompts[-1] and request.last.role != "tool":
        return [ToolCall("create", {"path": "made.txt", "file_text": "by the agent\n"})]
    return [Text(f"heard {len(prompts)}", FAST)]


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


async def settled(driver: WindowDriver, chat: ChatViewModel, count: int) -> None:
    def done() -> bool:
        for request in chat.transcript.requests:
            chat.answer(request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
        return not chat.is_running and len(said(chat)) == count

    await driver.until(done, f"{count} texts")


async def test_back_to_a_prompt_with_its_files_and_forth_again(desktop: Desktop) -> None:
    heard.clear()
    async with desktop.run_demo(answer) as driver:
        state = driver.application.view_model
        page = driver.application.window.chat_page
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        state.begin_session("one")
        await driver.until(lambda: state.chat is not None, "a session")
        chat = driver.chat
        await settled(driver, chat, 2)
        chat.send("write it")
        await settled(driver, chat, 4)
        made = Path(chat.folder) / "made.txt"
        assert made.read_text() == "by the agent\n"

        page.rewinding.open()
        dialog = page.rewinding.dialog
        assert dialog is not None
        await driver.until(dialog.files.isEnabled, "the files of the last prompt")
        assert [name for _, name in dialog.prompts.items()] == ["write it  (+1 −0)", "one"]
        assert [row.text for row in dialog.rows.rows] == [str(made)]
        dialog.files.setChecked(True)
        dialog.go_button.click()
        await driver.until(lambda: chat.rewind.kept is not None and not chat.rewind.is_working, "the rewind")
        await driver.until(lambda: said(chat) == ["one", "heard 1"], "the shorter conversation")
        assert not made.exists()
        assert page.composer.text() == "write it"
        assert page.rewinding.strip.isVisible()

        page.rewinding.strip.back_button.click()
        await driver.until(lambda: not chat.rewind.is_working and chat.rewind.kept is None, "all of it again")
        assert said(chat) == ["one", "heard 1", "write it", "heard 2"]
        assert made.read_text() == "by the agent\n"
        assert not page.rewinding.strip.isVisible()
        chat.send("else")
        await settled(driver, chat, 6)
        assert heard[-1] == ["one", "write", "else"], "the model has all of it, too"

        # What a hand has changed since is told before, and stays.
        made.write_text("by hand\n")
        os.utime(made, (made.stat().st_mtime + 60, made.stat().st_mtime + 60))
        page.rewinding.open()
        dialog = page.rewinding.dialog
        assert dialog is not None
        await driver.until(dialog.go_button.isEnabled, "the prompts")
        dialog.prompts.setCurrentIndex(1)
        told = dialog
        await driver.until(lambda: "somebody else" in told.said, "a word about the file")
        assert [row.figure for row in dialog.rows.rows] == ["changed since, stays"]
        driver.picture("rewind")
        dialog.reject()
        await driver.until(lambda: page.rewinding.dialog is None, "a closed dialog")
        page.rewinding.open()
        dialog = page.rewinding.dialog
        assert dialog is not None
        await driver.until(dialog.go_button.isEnabled, "the prompts")
        dialog.prompts.setCurrentIndex(1)
        dialog.go_button.click()
        await driver.until(lambda: said(chat) == ["one", "heard 1"], "the conversation alone")
        assert made.read_text() == "by hand\n"
        await driver.until(
            lambda: chat.rewind.kept is not None and not chat.rewind.is_working, "the end of it"
        )
        page.composer.set_text("")
        chat.send("again")
        await settled(driver, chat, 4)
        assert heard[-1] == ["one", "again"]
        assert chat.rewind.kept is None
        assert not page.rewinding.strip.isVisible()
