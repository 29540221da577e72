"""Searching all sessions in the real window: what was said on the real CLI is found and gone to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_rows import HitRow
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 1)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def answer(request: ChatRequest) -> Sequence[Step]:
    if "quagga" in request.last.text:
        return [Text("The herd of quaggas crossed the parse_stripes() river at dawn.", FAST)]
    return [Text("Something else entirely. " * 40, FAST)]


async def say(driver: WindowDriver, prompt: str, count: int) -> None:
    """Send a prompt and wait for the `count`-th answer."""
    await driver.prompt(prompt)

    def is_answered() -> bool:
        chat = driver.application.view_model.chat
        if chat is None or chat.is_running:
            return False
        answers = [
            entry
            for entry in chat.transcript.entries
            if isinstance(entry, AssistantMessage) and entry.state is StreamState.COMPLETE
        ]
        return len(answers) >= count

    await driver.until(is_answered, f"answer {count}")


async def found(driver: WindowDriver, words: str, role: str) -> HitRow:
    """Search as a person does and return the first hit of a role."""
    await driver.until(driver.window.isActiveWindow, "a window that takes keys")
    driver.key(Qt.Key.Key_F, CTRL_SHIFT)
    app = driver.application.view_model
    await driver.until(lambda: app.page is Page.SEARCH, "the search page")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)

    def first() -> HitRow | None:
        rows = [row for row in app.search.results.rows if isinstance(row, HitRow)]
        return next((row for row in rows if row.hit.role == role), None)

    return await driver.until(first, f"{words} among the results")


async def test_a_conversation_is_found_soon_after_its_turn_and_enter_opens_it_there(
    desktop: Desktop,
) -> None:
    async with desktop.run_demo(answer) as driver:
        app = driver.application.view_model
        await driver.until(lambda: app.page is Page.NEW_SESSION, "the new-session page")
        await say(driver, "Tell me of quagga herds", 1)
        session_id = driver.chat.session_id
        [said] = [it for it in driver.chat.transcript.entries if isinstance(it, AssistantMessage)]
        await say(driver, "And now of others", 2)
        await say(driver, "And of more", 3)
        app.show_start()
        hit = await found(driver, "parse_stripes()", "answer")
        driver.picture("found")
        assert (hit.hit.session_id, hit.hit.entry_id) == (session_id, said.id)
        driver.key(Qt.Key.Key_Return)
        assert driver.chat.session_id == session_id
        finder = driver.application.window.chat_page.find_bar.finder
        match = await driver.until(lambda: finder.current, "its words in the conversation")
        assert match.entry == said.id
        driver.picture("opened")

    # Another start knows it from the disk alone, and Escape leads back.
    async with desktop.run() as driver:
        app = driver.application.view_model
        hit = await found(driver, "quagga", "prompt")
        driver.key(Qt.Key.Key_Escape)
        assert app.page is Page.START
        await found(driver, "", "prompt")
        view = driver.application.window.chat_page.view
        driver.key(Qt.Key.Key_Return)
        entry_id = EntryId(hit.hit.entry_id)
        await driver.until(lambda: view.position_of(entry_id) is not None, "the entry in the window")
