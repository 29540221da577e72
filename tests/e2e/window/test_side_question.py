"""A question on the side on the real CLI: answered from the conversation, which never hears of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels.page import Page
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = [pytest.mark.e2e]

FAST = (0, 0)
heard: list[list[str]] = []


def answer(request: ChatRequest) -> Sequence[Step]:
    """Say what was asked last, and keep all that was told."""
    told = [message.text for message in request.messages if message.role != "system"]
    heard.append(told)
    word = next((word for word in ("further", "aside", "goodbye") if word in told[-1]), "hello")
    return [Text(f"You asked: **{word}**", FAST)]


def said(driver: WindowDriver) -> list[str]:
    entries = driver.chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


async def test_it_is_answered_and_the_conversation_never_hears_of_it(desktop: Desktop) -> None:
    heard.clear()
    async with desktop.run_demo(answer) as driver:
        state = driver.application.view_model
        page = driver.application.window.chat_page
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        state.begin_session("hello there")
        await driver.until(lambda: state.chat is not None, "a session")
        await driver.until(lambda: len(said(driver)) == 2 and not driver.chat.is_running, "an answer")
        entries = len(driver.chat.transcript.entries)

        assert driver.application.window.commands.run("chat.aside")
        panel, aside = page.side, driver.chat.aside
        QTest.keyClicks(panel.field.editor, "what about aside?")
        QTest.keyClick(panel.field.editor, Qt.Key.Key_Return)
        await driver.until(lambda: aside.exchanges and not aside.is_asking, "an answer on the side")
        assert aside.last_answer == "You asked: **aside**"
        assert any("hello there" in text for text in heard[-1]), "the model knows the conversation"
        QTest.keyClicks(panel.field.editor, "and further?")
        driver.picture("side-question")
        QTest.keyClick(panel.field.editor, Qt.Key.Key_Return)
        await driver.until(lambda: len(aside.exchanges) == 2 and not aside.is_asking, "the next answer")
        assert aside.last_answer == "You asked: **further**"
        assert "what about aside?" in heard[-1][-1], "what was asked before goes along"
        assert len(driver.chat.transcript.entries) == entries, "nothing of it is in the transcript"
        QTest.keyClick(panel.field.editor, Qt.Key.Key_Escape)
        await driver.until(lambda: not panel.isVisible(), "no panel")

        driver.chat.send("goodbye")
        await driver.until(lambda: len(said(driver)) == 4 and not driver.chat.is_running, "the last answer")
        assert not any("aside" in text or "further" in text for text in heard[-1])
        assert said(driver) == ["hello there", "You asked: **hello**", "goodbye", "You asked: **goodbye**"]
