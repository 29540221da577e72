"""Model, effort, context and budget of a session, in the real window on the real CLI."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.demo.script import ChatRequest, HttpError, Step, Text, ToolCall
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.session.entries import ErrorNotice, Notice, NoticeKind, TurnSummary
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_budget import BudgetUnit
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.panes.usage_pane import UsagePane
from tests.e2e.conftest import Model
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.allow_log,
]

FAST = (0, 1)
#: The CLI knows that a model of this family reasons, and passes the effort on.
OTHER = "gpt-5-other"


def answer(request: ChatRequest) -> Sequence[Step]:
    """Run a command when asked to, else talk."""
    text = request.last.text
    if request.model == "gone":
        return [HttpError(404, "The model gone does not exist.", "model_not_found")]
    if request.tool_choice == "none" or "summar" in text[:2000].lower():
        return [Text("A summary.", FAST)]
    if request.last.role == "tool":
        return [Text("The command has run, and here is what it said at some length.", FAST)]
    if "run" in text:
        return [ToolCall("bash", {"command": "sleep 3; echo hi", "description": "Wait"})]
    return [Text("A long answer. " * 60, FAST)]


async def say(driver: WindowDriver, text: str) -> None:
    """Send a prompt and wait for the end of its turn."""
    turns = summaries(driver)
    await driver.prompt(text)
    await driver.until(lambda: summaries(driver) > turns and not driver.chat.is_running, "the end of a turn")


def summaries(driver: WindowDriver) -> int:
    return sum(isinstance(entry, TurnSummary) for entry in driver.chat.transcript.entries)


def tools(driver: WindowDriver) -> list[ToolEntry]:
    return [it for it in driver.chat.transcript.entries if isinstance(it, ToolEntry)]


def rows(driver: WindowDriver) -> list[Notice]:
    return [
        it
        for it in driver.chat.transcript.entries
        if isinstance(it, Notice) and it.kind is NoticeKind.MODEL_CHANGE
    ]


def errors(driver: WindowDriver) -> list[ErrorNotice]:
    return [it for it in driver.chat.transcript.entries if isinstance(it, ErrorNotice)]


def press_in_row(view: ChatView, entry_id: str, words: str) -> None:
    """Click a painted button of an entry."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            for part in box.parts():
                if placed.card.entry.id == entry_id and part.name == words:
                    left, top, width, height = part.rect
                    place = QPoint(view.left + left + width // 2, y + top + height // 2)
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
                    return
            y += box.height
    raise AssertionError(f"no {words!r} in {entry_id}")


def stops(driver: WindowDriver) -> list[Notice]:
    entries = driver.chat.transcript.entries
    return [it for it in entries if isinstance(it, Notice) and it.kind is NoticeKind.STOPPED]


async def test_a_session_is_steered_and_measured(
    desktop: Desktop, model: Model, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.answer = answer
    # The one of the environment: its models are named by the person.
    monkeypatch.setenv("COPILOT_PROVIDER_BASE_URL", model.server.base_url)
    monkeypatch.setenv("COPILOT_PROVIDER_API_KEY", model.server.api_key)
    monkeypatch.setenv("COPILOT_MODEL", "scripted")
    async with desktop.run() as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
        state.choose_folder(str(project))
        state.begin_session("Hello")
        await driver.until(lambda: state.page is Page.TRUST, "the question about the folder")
        state.trust(remember=True)
        await driver.until(lambda: state.chat is not None, "a session in front")
        await driver.until(lambda: summaries(driver) and not driver.chat.is_running, "the first answer")
        window = driver.window
        assert isinstance(window, MainWindow)
        page, models = window.chat_page, driver.chat.controls.models
        assert page.controls.model.label == "scripted"

        await driver.chat.conversation.session.permission_settings.set_mode(PermissionMode.ALLOW_ALL)

        # A change while the agent works holds from the next turn on.
        await driver.prompt("Please run it")
        await driver.until(lambda: tools(driver), "a command that runs")
        page.controls.model.open_popup()
        assert page.controls.model.popup is not None
        QTest.keyClicks(page.controls.model.popup.field, OTHER)
        QTest.keyClick(page.controls.model.popup.field, Qt.Key.Key_Return)
        await driver.until(lambda: models.is_for_next_turn, "a change that waits")
        assert (models.model, page.controls.model.label) == ("scripted", OTHER)
        assert page.controls.model.toolTip() == "Applies to the next turn"
        asked = len(model.requests)
        turns = summaries(driver)
        await driver.until(lambda: summaries(driver) > turns, "the end of the turn")
        assert {request.model for request in model.requests[asked:]} == {"scripted"}
        await driver.until(lambda: models.model == OTHER and not models.is_for_next_turn, "the other model")
        assert [(row.fields["previous"], row.fields["model"]) for row in rows(driver)] == [
            ("scripted", OTHER)
        ]

        # The effort reaches the model.
        models.choose_effort("low")
        await driver.until(lambda: models.effort == "low" and not models.is_changing, "another effort")
        await say(driver, "Talk at length")
        assert (model.requests[-1].model, model.requests[-1].body.get("reasoning_effort")) == (OTHER, "low")
        assert rows(driver)[-1].fields["effort"] == "low"
        models.choose_effort("")
        await driver.until(lambda: models.effort == "" and not models.is_changing, "the model's own effort")
        assert rows(driver)[-1].fields["effort"] == ""

        # A failure offers another model, and the prompt goes to that one.
        models.choose("gone")
        await driver.until(lambda: models.model == "gone" and not models.is_changing, "a model that is gone")
        await driver.prompt("Talk once more")
        failed = await driver.until(lambda: errors(driver), "a failure")
        assert failed[-1].status_code == 404
        await driver.until(lambda: not driver.chat.is_running, "the end of the turn")
        driver.picture("failure")
        press_in_row(page.view, failed[-1].id, "Switch model…")
        popup = await driver.until(lambda: page.controls.model.popup, "the models")
        QTest.keyClicks(popup.field, OTHER)
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        await driver.until(lambda: models.model == OTHER and not models.is_changing, "the other model")
        turns = summaries(driver)
        press_in_row(page.view, failed[-1].id, "Try again")
        await driver.until(lambda: summaries(driver) > turns and not driver.chat.is_running, "an answer")
        assert model.requests[-1].model == OTHER
        assert model.requests[-1].last.text.endswith("Talk once more")

        # What fills the context, and making it shorter.
        window.inspecting.show_usage()
        pane = window.inspecting.inspector.pane(Tab.USAGE)
        assert isinstance(pane, UsagePane)
        await driver.until(lambda: len(pane.heavy.rows) > 3 and pane.tools.rows, "what fills the context")
        assert "Answer: A long answer." in pane.heavy.rows[0].accessibleName()
        assert pane.heavy.rows[0].target
        assert any(row.accessibleName().startswith("You: Talk at length") for row in pane.heavy.rows)
        driver.picture("usage")
        filled = driver.chat.controls.usage.figures.context
        assert filled is not None
        pane.focus_field.setText("the colour of the house")
        await driver.click("Compact now")
        await driver.until(lambda: not driver.chat.controls.usage.is_compacting, "the end of the compaction")
        assert any("the colour of the house" in it.text for it in model.requests[-1].messages)
        assert any(
            isinstance(it, Notice) and it.kind is NoticeKind.COMPACTION
            for it in driver.chat.transcript.entries
        )

        # At the budget the agent goes no further, and the prompt that was not sent is kept.
        budget = driver.chat.controls.budget
        budget.set_limit(BudgetUnit.TOKENS, budget.tokens_used + 10)
        asked = len(model.requests)
        await driver.prompt("Please run it")
        await driver.until(lambda: budget.is_reached and not driver.chat.is_running, "a turn that is stopped")
        assert len(model.requests) == asked + 1
        assert page.limits.isVisible()
        await driver.until(lambda: stops(driver), "a row about the stop")
        assert [(row.fields["budget"], row.fields["limit"]) for row in stops(driver)] == [
            ("tokens", budget.limit)
        ]
        await driver.prompt("And more")
        await driver.until(lambda: state.failure is not None, "a word about the budget")
        assert page.composer.text() == "And more"
        assert len(model.requests) == asked + 1
        driver.picture("budget")
        await driver.click("Remove the budget")
        assert not page.limits.isVisible()
