"""The Usage tab, and the strip about limits above the composer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.events import ModelUsage
from copilot_desktop.protocol.usage import (
    ContextAttribution,
    ContextEntry,
    ContextInfo,
    HeaviestMessages,
    HeavyMessage,
    ModelMetrics,
    QuotaSnapshot,
    TokenUsage,
    UsageMetrics,
)
from copilot_desktop.session.entries import AssistantMessage, EntryId, ToolCall, UserMessage
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.viewmodels.heavy_messages import heavy_rows
from copilot_desktop.viewmodels.session_budget import BudgetUnit
from copilot_desktop.widgets.limits_strip import LimitsStrip
from copilot_desktop.widgets.panes.usage_pane import UsagePane
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style

SENT = datetime(2026, 11, 22, 2, 12, 48, tzinfo=UTC)
ENTRIES = (
    UserMessage(EntryId("u"), "Fix the flaky test", timestamp=SENT.timestamp()),
    AssistantMessage(EntryId("a"), GrowingText("Hello  world, this is long")),
    ToolCall(EntryId("t"), "bash", output=GrowingText("total 48\ndrwx")),
)
HEAVY = HeaviestMessages(
    total_tokens=100,
    messages=(
        HeavyMessage(id="message-5", label="asst: Hello world, this…", role="assistant", tokens=901),
        HeavyMessage(
            id="message-4",
            label="user: <current_datetime>2026-11-22T02:12:48.269+00:00</…",
            role="user",
            tokens=53,
        ),
        HeavyMessage(
            id="message-2", label="tool: total 48 drwx <shellId: 0 completed…", role="tool", tokens=29
        ),
        HeavyMessage(id="message-1", label="asst: -> bash", role="assistant", tokens=13),
    ),
)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def chat() -> FakeChat:
    chat = FakeChat(transcript=Transcript(model="m", entries=EntryList(ENTRIES)))
    server = chat.controls.server
    server.context = ContextInfo(
        total_tokens=48_200,
        limit_tokens=200_000,
        system_tokens=5_000,
        tool_definitions_tokens=4_500,
        conversation_tokens=38_700,
    )
    server.attribution = ContextAttribution(
        entries=(
            ContextEntry(id="tools", label="Tool definitions", tokens=4_452),
            ContextEntry(id="bash", label="bash", tokens=596, parent_id="tools"),
            ContextEntry(id="task", label="task", tokens=622, parent_id="tools"),
        )
    )
    server.heaviest = HEAVY
    server.metrics = UsageMetrics(
        models={"m": ModelMetrics(usage=TokenUsage(input_tokens=312_000, output_tokens=18_400))}
    )
    return chat


@pytest.fixture
def pane(qtbot: QtBot, style: Style, chat: FakeChat) -> UsagePane:
    pane = UsagePane(style)
    qtbot.addWidget(pane)
    pane.resize(340, 900)
    pane.show()
    pane.set_chat(chat)
    return pane


def test_messages_of_the_context_are_found_in_the_transcript() -> None:
    rows = heavy_rows(HEAVY.messages, ENTRIES)
    assert [row.entry_id for row in rows] == ["a", "u", "t", None]
    assert rows[1].words == "You: Fix the flaky test"


def test_it_shows_what_fills_the_context(pane: UsagePane, chat: FakeChat) -> None:
    assert pane.context_figure.text() == "48.2k of 200k"
    assert [row.accessibleName() for row in pane.parts.rows] == [
        "System: 5k",
        "Tools: 4.5k",
        "Conversation: 38.7k",
    ]
    assert [row.accessibleName() for row in pane.tools.rows] == ["task: 622", "bash: 596"]
    went: list[str] = []
    pane.entry_chosen.connect(went.append)
    pane.heavy.rows[0].click()
    assert went == ["a"]
    assert not pane.heavy.rows[3].isEnabled()
    assert pane.sums.rows[0].accessibleName() == "This session: 330.4k tokens"


def test_compaction_takes_the_focus_of_the_person(pane: UsagePane, chat: FakeChat) -> None:
    QTest.keyClicks(pane.focus_field, "the parser")
    QTest.keyClick(pane.focus_field, Qt.Key.Key_Return)
    assert chat.controls.server.calls == [("compact", "the parser")]
    assert pane.focus_field.text() == ""


def test_nobody_asks_while_it_is_out_of_sight(pane: UsagePane, chat: FakeChat) -> None:
    pane.hide()
    chat.controls.server.context = ContextInfo(total_tokens=1, limit_tokens=2)
    pane.show()
    assert pane.context_figure.text() == "1 of 2"
    pane.set_chat(None)
    pane.lose_chat()


def test_a_budget_is_set_reached_and_raised(
    qtbot: QtBot, style: Style, pane: UsagePane, chat: FakeChat
) -> None:
    strip = LimitsStrip(style)
    qtbot.addWidget(strip)
    strip.set_chat(chat)
    QTest.keyClicks(pane.budget.field, "1000")
    pane.budget.set_button.click()
    budget = chat.controls.budget
    assert (budget.unit, budget.limit) == (BudgetUnit.TOKENS, 1000)
    assert strip.isHidden()
    chat.controls.conversation.tell(ModelUsage(input_tokens=850))
    assert strip.words.text() == "850 tokens of the budget of 1k tokens are used."
    strip.close_button.click()
    assert strip.isHidden()
    chat.controls.conversation.tell(ModelUsage(input_tokens=350))
    assert strip.words.text().startswith("The budget is used up: 1.2k tokens of 1k tokens.")
    assert strip.close_button.isHidden()
    strip.more_button.click()
    assert strip.isHidden()
    assert budget.limit == 2200
    pane.budget.remove_button.click()
    assert budget.limit == 0


def test_a_quota_is_warned_of_and_told(qtbot: QtBot, style: Style, pane: UsagePane, chat: FakeChat) -> None:
    strip = LimitsStrip(style)
    qtbot.addWidget(strip)
    strip.set_chat(chat)
    quota = QuotaSnapshot(entitlement=300, remaining_percent=9.6667)
    chat.controls.conversation.tell(ModelUsage(quotas={"premium_interactions": quota}))
    assert strip.words.text() == "90 % of the quota “premium interactions” is used."
    assert pane.quota.text() == "29 of 300 premium requests left."


def test_a_limit_of_the_cli_is_set_as_recommended_and_removed(pane: UsagePane, chat: FakeChat) -> None:
    box, server = pane.limit, chat.controls.server
    server.recommended = 413
    pane.hide()
    pane.show()
    QTest.keyClicks(box.field, "29")
    assert not box.set_button.isEnabled()
    assert box.words.text() == "The CLI takes 30 credits or more."
    box.field.clear()
    QTest.keyClicks(box.field, "50")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.words.text().startswith("At 50 AI credits the agent stops")
    assert box.recommended_button.label == "Set 413, as recommended"
    box.recommended_button.click()
    assert box.recommended_button.isHidden()
    box.remove_button.click()
    assert box.remove_button.isHidden()
    assert server.calls == [("set_limit", 50), ("set_limit", 413), ("set_limit", None)]


def test_a_limit_that_the_cli_does_not_keep_is_greyed_with_the_reason(
    pane: UsagePane, chat: FakeChat
) -> None:
    chat.controls.server.limit = None
    pane.hide()
    pane.show()
    assert pane.limit.words.text() == "This CLI keeps no limit of its own."
    assert not pane.limit.field.isEnabled()
    assert pane.limit.set_button.toolTip() == pane.limit.words.text()
    assert not pane.limit.set_button.isEnabled()
