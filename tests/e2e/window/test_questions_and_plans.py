"""Plans, questions and forms of the real CLI, answered in the window; each answer reaches the model."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.session.entries import PlanOutcome, PlanRecord, QuestionRecord
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.form_card import FormCard
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.plan_card import PlanCard
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.request_card import RequestCard
from tests.e2e.window.conftest import Desktop
from tests.support import mcp_server
from tests.support.decision_log import until_told
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

CardT = TypeVar("CardT", bound=RequestCard)

FAST = (0, 0)
#: Begins what a prompt wants to have called.
MARK = "CALL-NOW:"
QUESTION = ToolCall("ask_user", {"question": "Which colour?", "choices": ["Red", "Blue"]})
PLAN = ToolCall("exit_plan_mode", {"summary": "# The plan\n\n1. Do it", "recommendedAction": "interactive"})

CALLS: dict[str, ToolCall] = {
    "ask": QUESTION,
    "plan": PLAN,
    "form": ToolCall("demo-ask", {}),
}


def _last_prompt(request: ChatRequest) -> int:
    prompts = [index for index, it in enumerate(request.messages) if it.role == "user" and MARK in it.text]
    return prompts[-1] if prompts else 0


def answer(request: ChatRequest) -> Sequence[Step]:
    """Make the call that the newest prompt names, again after a refused plan, and tell what came of it."""
    start = _last_prompt(request)
    told = [message.text for message in request.messages[start:] if message.role == "tool"]
    _, mark, words = request.messages[start].text.rpartition(MARK)
    if not mark:
        return [Text("Hello.", interval_ms=FAST)]
    call = CALLS[words.split()[0]]
    if not told or "not approved" in told[-1]:
        return [call]
    if any("autopilot mode" in text for text in told) and "task_complete" not in str(told[-1]):
        done = any("completed" in text.lower() for text in told[1:])
        return [Text("Done.", interval_ms=FAST)] if done else [ToolCall("task_complete", {"summary": "Done"})]
    return [Text(f"Told: {told[-1]}", interval_ms=FAST)]


class Person:
    """Answers what the session in front asks."""

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver
        self.page = driver.application.window.chat_page

    @property
    def chat(self) -> ChatViewModel:
        return self.driver.chat

    async def ask(self, what: str) -> None:
        await self.idle()
        self.chat.send(f"{MARK}{what}")

    async def idle(self) -> None:
        await self.driver.until(lambda: not self.chat.is_running, "the end of the turn")

    async def card(self, kind: type[CardT]) -> CardT:
        """Wait for a card of `kind` that may be answered, and give it the keyboard."""

        def look() -> CardT | None:
            card = self.page.requests.card
            # Offscreen a window may lose its place in front to a dialog of another test.
            if not self.driver.window.isActiveWindow():
                self.driver.window.activateWindow()
            return card if isinstance(card, kind) and not card.is_sending and card.guard.is_open else None

        found = await self.driver.until(look, f"a {kind.__name__} that can be answered")
        self.page.requests.focus_request()
        return found

    async def gone(self, card: RequestCard) -> None:
        request = card._shown
        await self.driver.until(
            lambda: request not in self.chat.transcript.requests, "the request is settled"
        )

    def press(self, key: Qt.Key, text: str = "") -> None:
        focused: QWidget | None = QApplication.focusWidget()
        assert focused is not None
        if text:
            QTest.keyClicks(focused, text)
        else:
            QTest.keyClick(focused, key)

    async def told(self, words: str) -> None:
        """Wait until the model says that it was told `words`."""
        await self.driver.until(
            lambda: any(
                words in str(getattr(it, "text", "")) for it in list(self.chat.transcript.entries)[-4:]
            ),
            f"the model is told {words!r}",
        )
        await self.idle()

    async def mode(self, name: str) -> None:
        """Go to a mode by its key."""
        for _ in range(3):
            if self.chat.mode.chosen == name:
                break
            self.page.controls.mode.choose_next()
            question = self.page.controls.mode.question
            if question is not None:
                question.accept()
            await self.driver.until(lambda: self.chat.mode.chosen == self.chat.mode.mode, "the mode is set")
        assert self.chat.mode.mode == name

    async def decided(self, action: str) -> None:
        """Wait until the newest plan was approved in the way of `action`."""
        await self.driver.until(lambda: self.plans()[-1].action == action, action)

    def plans(self) -> list[PlanRecord]:
        return [entry for entry in self.chat.transcript.entries if isinstance(entry, PlanRecord)]


async def plan_is_decided(person: Person) -> None:
    """Changes first, then each action that the CLI offers; the mode follows, in the window as well."""
    await person.mode("plan")
    await person.ask("plan")
    card = await person.card(PlanCard)
    assert [action.id for action in card._options] == ["autopilot", "interactive", "exit_only"]
    assert [row.isChecked() for row in card._rows] == [False, True, False]
    person.press(Qt.Key.Key_Escape)
    assert person.chat.transcript.requests, "Escape decides nothing"
    person.driver.picture("plan")
    card = await person.card(PlanCard)
    person.press(Qt.Key.Key_F)
    person.press(Qt.Key.Key_unknown, "Add tests")
    person.press(Qt.Key.Key_Return)
    await person.gone(card)
    card = await person.card(PlanCard)
    assert person.plans()[-1].outcome is PlanOutcome.CHANGES
    assert person.plans()[-1].feedback == "Add tests"
    assert person.chat.mode.mode == "plan", "a refused plan stays a plan"
    person.press(Qt.Key.Key_Return)
    await person.told("You are now in interactive mode")
    assert (person.chat.mode.mode, person.plans()[-1].action) == ("interactive", "interactive")
    assert person.page.controls.mode.label == "Interactive"

    for key, action, words in (
        (Qt.Key.Key_3, "exit_only", "without automatic execution"),
        (Qt.Key.Key_1, "autopilot", "autopilot mode"),
    ):
        await person.mode("plan")
        await person.ask("plan")
        card = await person.card(PlanCard)
        person.press(key)
        person.press(Qt.Key.Key_Return)
        await person.gone(card)
        await person.decided(action)
        if action == "exit_only":
            await person.told(words)
        await person.idle()
    await person.driver.until(lambda: person.chat.mode.mode == "autopilot", "autopilot")
    assert person.page.controls.mode.label == "Autopilot"
    await person.mode("interactive")


async def an_edited_plan_reaches_the_model(person: Person) -> None:
    await person.mode("plan")
    await person.ask("plan")
    card = await person.card(PlanCard)
    person.press(Qt.Key.Key_E)
    person.press(Qt.Key.Key_unknown, " better")
    await person.driver.until(lambda: card.guard.is_open, "the card stands still")
    QTest.mouseClick(card._send, Qt.MouseButton.LeftButton)
    await person.gone(card)
    card = await person.card(PlanCard)
    assert person.plans()[-1].feedback.endswith("1. Do it better")
    person.press(Qt.Key.Key_Return)
    await person.gone(card)
    await person.idle()


async def questions_are_answered(person: Person) -> None:
    for answered, words in (("2", "Blue"), ("teal & more", "teal & more")):
        await person.ask("ask")
        card = await person.card(QuestionCard)
        if answered == "2":
            person.press(Qt.Key.Key_2)
        else:
            assert card.editor is not None
            card.editor.setFocus()
            person.press(Qt.Key.Key_unknown, answered)
        person.press(Qt.Key.Key_Return)
        await person.told(words)
    await person.ask("ask")
    card = await person.card(QuestionCard)
    QTest.mouseClick(card._skip, Qt.MouseButton.LeftButton)
    await person.told("skipped")
    records = [entry for entry in person.chat.transcript.entries if isinstance(entry, QuestionRecord)]
    assert [record.answer for record in records] == ["Blue", "teal & more", ""]


async def a_form_is_filled_in(person: Person) -> None:
    await person.ask("form")
    permission = await person.card(PermissionCard)
    person.press(Qt.Key.Key_A)
    await person.gone(permission)
    card = await person.card(FormCard)
    assert card.accessibleName() == "demo asks"
    name, age = (row.findChildren(QLineEdit)[0] for row in card._rows[:2])
    name.setFocus()
    person.press(Qt.Key.Key_unknown, "Robert")
    age.setFocus()
    assert card._rows[0].problem == "Enter at most 5 characters."
    name.setFocus()
    name.setText("Bob")
    age.setFocus()
    person.press(Qt.Key.Key_unknown, "30")
    person.driver.picture("form")
    person.press(Qt.Key.Key_Return)
    await person.told('{"action":"accept","content":{"name":"Bob","age":30}}')


async def an_abort_takes_the_cards_away(person: Person) -> None:
    for what, kind in (("ask", QuestionCard), ("plan", PlanCard), ("form", FormCard)):
        if what == "plan":
            await person.mode("plan")
        await person.ask(what)
        if what == "form":
            permission = await person.card(PermissionCard)
            person.press(Qt.Key.Key_A)
            await person.gone(permission)
        await person.card(kind)
        person.chat.stop()
        await person.idle()
        await person.driver.until(lambda: not person.chat.transcript.requests, f"no {what} is left")
        assert person.page.requests.card is None
        assert not person.page.requests.isVisible()
        if what == "plan":
            await person.mode("interactive")


async def every_answer_is_in_the_log(driver: WindowDriver) -> None:
    plan, form = "# The plan\n\n1. Do it", "demo: Who are you?"
    records = await until_told(
        driver,
        ("question", "Which colour?", "answered", "person", ""),
        ("question", "Which colour?", "dismissed", "person", ""),
        ("question", "Which colour?", "withdrawn", "abort", ""),
        ("plan", plan, "changes", "person", ""),
        ("plan", plan, "approved", "person", ""),
        ("plan", plan, "withdrawn", "abort", ""),
        ("form", form, "accept", "person", ""),
        ("form", form, "withdrawn", "abort", ""),
    )
    words = {(record.kind, record.decision, record.words) for record in records}
    assert {
        ("question", "answered", "Blue"),
        ("question", "answered", "teal & more"),
        ("plan", "changes", "Add tests"),
        ("plan", "approved", "autopilot"),
        # Of a form of a foreign server the fields alone.
        ("form", "accept", "name, age"),
    } <= words
    driver.picture("decisions-answers")


@pytest.mark.allow_log  # the CLI's own server may be told to stop in the middle of a call
async def test_everything_that_is_asked_is_answered_in_the_window(
    desktop: Desktop, copilot_home: Path
) -> None:
    server = {"type": "local", "command": sys.executable, "args": [mcp_server.__file__], "tools": ["*"]}
    copilot_home.mkdir(parents=True, exist_ok=True)
    (copilot_home / "mcp-config.json").write_text(json.dumps({"mcpServers": {"demo": server}}))
    async with desktop.run_demo(answer) as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        state.begin_session("hello")
        await driver.until(lambda: state.chat is not None, "a session")
        person = Person(driver)
        await driver.until(lambda: len(person.chat.transcript.entries) > 1, "the first answer")
        await person.idle()
        await questions_are_answered(person)
        await plan_is_decided(person)
        await an_edited_plan_reaches_the_model(person)
        await a_form_is_filled_in(person)
        await an_abort_takes_the_cards_away(person)
        await every_answer_is_in_the_log(driver)
