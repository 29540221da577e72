"""What five sessions of the real CLI ask, answered from the inbox; and what they ask no more."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.inbox import ItemKey
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.permission_card import PermissionCard
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 0)
MARK = "TOUCH:"
REASON = "Leave it as it is."


def answer(request: ChatRequest) -> Sequence[Step]:
    """Touch two files at once whose names the newest prompt begins, then tell what came of it."""
    prompts = [index for index, it in enumerate(request.messages) if it.role == "user" and MARK in it.text]
    if not prompts:
        return [Text("Hello.", interval_ms=FAST)]
    name = request.messages[prompts[-1]].text.rpartition(MARK)[2].split()[0]
    told = [it.text for it in request.messages[prompts[-1] :] if it.role == "tool"]
    if told:
        return [Text(f"Told: {' / '.join(told)}", interval_ms=FAST)]
    return [
        ToolCall("bash", {"command": f"touch {name}-{number}", "description": "Touch"}) for number in (1, 2)
    ]


async def begin(driver: WindowDriver, name: str) -> ChatViewModel:
    state = driver.application.view_model
    before = state.chat
    state.show_new_session()
    await driver.until(lambda: state.page is Page.NEW_SESSION, "the page of a new session")
    state.begin_session(f"{MARK}{name}")
    await driver.until(lambda: state.chat is not None and state.chat is not before, "a session")
    return driver.chat


async def ten_requests_in_random_order(driver: WindowDriver, chats: list[ChatViewModel]) -> None:
    """Each answer reaches its request: the file is there or not, and the reason reaches the model."""
    state, window = driver.application.view_model, driver.application.window
    panel = window.inbox.panel
    folder = driver.application.paths.demo_folder
    await driver.until(lambda: state.inbox.count == 10, "ten requests")
    assert window.windowTitle().startswith("(10) ")
    front = state.chat
    window.inbox.toggle()
    driver.picture("inbox")
    rng = random.Random(6)

    def is_settled(key: ItemKey) -> bool:
        return state.inbox.find(key) is None

    wanted: dict[str, bool] = {}
    for left in range(10, 0, -1):
        assert panel.list.rows.rowCount() == left
        item = rng.choice(state.inbox.items)
        panel.list.moved.emit(item.key)
        allows = rng.random() < 0.5
        await answer_shown(driver, allows=allows)
        await driver.until(partial(is_settled, item.key), "the request is settled")
        command = item.request.subject.command  # type: ignore[union-attr]  # all are of the shell
        wanted[command.removeprefix("touch ")] = allows
    await driver.until(lambda: not any(chat.is_running for chat in chats), "the end of the turns")
    sample = next(path.parent for path in folder.rglob("s?-?")) if any(wanted.values()) else folder
    assert {name: (sample / name).exists() for name in wanted} == wanted
    for number, chat in enumerate(chats):
        said = str(getattr(chat.transcript.entries[-1], "text", "")) or str(
            list(chat.transcript.entries)[-3:]
        )
        denied = [name for name, allows in wanted.items() if name.startswith(f"s{number}") and not allows]
        assert (REASON in said) == bool(denied), said
    assert state.chat is front, "no session came to the front for it"
    assert not window.windowTitle().startswith("(")


async def answer_shown(driver: WindowDriver, *, allows: bool) -> None:
    """Answer the card in the inbox with the keyboard, as soon as it takes keys."""
    panel = driver.application.window.inbox.panel

    def look() -> PermissionCard | None:
        if not driver.window.isActiveWindow():
            driver.window.activateWindow()
        card = panel.card
        return card if isinstance(card, PermissionCard) and card.guard.is_open else None

    await driver.until(look, "a card that can be answered")
    panel.focus_request()
    focused = QApplication.focusWidget()
    assert focused is not None
    if allows:
        QTest.keyClick(focused, Qt.Key.Key_A)
        return
    QTest.keyClick(focused, Qt.Key.Key_F)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, REASON)
    QTest.keyClick(editor, Qt.Key.Key_Return)


async def everything_is_allowed_until_the_session_ends(driver: WindowDriver, chat: ChatViewModel) -> None:
    state = driver.application.view_model
    state.open_session(chat.session_id)
    picker = driver.application.window.chat_page.controls.permissions
    chat.permission_mode.confirm()
    await driver.until(lambda: chat.permission_mode.mode == "allow-all", "everything is allowed")
    assert (picker.label, driver.application.window.header._permission.label) == ("Allow all", "Allow all")
    driver.picture("allow-all")
    chat.send(f"{MARK}free")
    await driver.until(lambda: "Told:" in str(getattr(chat.transcript.entries[-1], "text", "")), "an answer")
    await driver.until(lambda: not chat.is_running, "the end of the turn")
    assert state.inbox.count == 0
    assert any(driver.application.paths.demo_folder.rglob("free-2"))
    # The session is left, as an idle one is, and taken up again by the next prompt.
    await chat.conversation.session.detach()
    chat.send(f"{MARK}asked")
    await driver.until(lambda: state.inbox.count == 2, "it asks again")
    assert chat.permission_mode.mode == "manual"
    assert picker.label == "Ask first"
    chat.stop()
    await driver.until(lambda: state.inbox.count == 0, "withdrawn with its turn")
    assert not any(driver.application.paths.demo_folder.rglob("asked-*"))


async def test_from_the_inbox(desktop: Desktop) -> None:
    async with desktop.run_demo(answer) as driver:
        chats = [await begin(driver, f"s{number}") for number in range(5)]
        await ten_requests_in_random_order(driver, chats)
        await everything_is_allowed_until_the_session_ends(driver, chats[0])
    with sqlite3.connect(desktop.paths.state_db) as db:
        rows = db.execute("SELECT kind, decision, decided_by FROM decisions ORDER BY rowid").fetchall()
    modes = [row for row in rows if row[0] == "permission-mode"]
    assert modes[0] == ("permission-mode", "allow-all", "person")
    answers = [row for row in rows if row[0] == "shell"]
    assert len([row for row in answers if row[2] == "person"]) >= 10
