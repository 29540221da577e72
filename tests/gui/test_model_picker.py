"""Choosing a model and how hard it thinks, in the composer's bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import CurrentModel, ModelSwitch
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.model_picker import EffortPicker, ModelPicker
from copilot_desktop.widgets.model_popup import ModelPopup
from copilot_desktop.widgets.style import Style
from tests.support.fake_controls import FakeControls
from tests.support.fake_viewmodels import FakeChat
from tests.support.pace import within
from tests.support.window import make_style

MODELS = (
    ModelInfo("auto", "Auto"),
    ModelInfo(
        "sonnet", "Claude Sonnet 4.5", context_tokens=200_000, reasoning_efforts=("low", "high"), multiplier=1
    ),
    ModelInfo("gpt", "GPT-5", context_tokens=128_000, multiplier=1),
    ModelInfo("closed", "Closed", is_enabled=False),
)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


def chat_with(models: tuple[ModelInfo, ...], model: str = "sonnet") -> FakeChat:
    chat = FakeChat(transcript=Transcript(model=model))
    chat.controls = FakeControls(lambda: chat.transcript, account_models=models)
    return chat


def open_picker(qtbot: QtBot, style: Style, chat: FakeChat) -> tuple[ModelPicker, ModelPopup]:
    picker = ModelPicker(style, CommandList())
    qtbot.addWidget(picker)
    picker.follow(chat.controls.models)
    picker.show()
    picker.click()
    assert picker.popup is not None
    return picker, picker.popup


def test_typing_finds_and_enter_chooses(qtbot: QtBot, style: Style) -> None:
    chat = chat_with(MODELS)
    picker, popup = open_picker(qtbot, style, chat)
    assert picker.label == "Claude Sonnet 4.5"
    assert popup.list.currentIndex().row() == 2
    QTest.keyClicks(popup.field, "gpt")
    assert [row.model_id for row in popup.list.rows] == ["", "gpt"]
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert chat.controls.server.calls == [("switch", "gpt", "")]


def test_arrows_pass_over_headings_and_what_cannot_be_chosen(qtbot: QtBot, style: Style) -> None:
    chat = chat_with(MODELS)
    _picker, popup = open_picker(qtbot, style, chat)
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClick(popup.field, Qt.Key.Key_Down)
    assert popup.list.currentIndex().row() == 3
    popup.list.model_chosen.emit("closed")
    assert "Not enabled for your account" in popup.list.model().index(4, 0).data()
    for _ in range(5):
        QTest.keyClick(popup.field, Qt.Key.Key_Up)
    assert popup.list.currentIndex().row() == 1
    popup.close()


def test_a_change_in_mid_turn_says_that_it_waits(qtbot: QtBot, style: Style) -> None:
    chat = chat_with(MODELS)
    chat.controls.server.switched = ModelSwitch(status="applied", model=CurrentModel(), is_deferred=True)
    picker, popup = open_picker(qtbot, style, chat)
    popup.list.model_chosen.emit("gpt")
    assert picker.label == "GPT-5"
    assert picker.toolTip() == "Applies to the next turn"
    assert picker.accessibleDescription() == "Applies to the next turn"


def test_the_effort_has_a_chip_where_the_model_knows_some(qtbot: QtBot, style: Style) -> None:
    chat = chat_with(MODELS)
    effort = EffortPicker(style)
    qtbot.addWidget(effort)
    effort.follow(chat.controls.models)
    assert not effort.isHidden()
    assert effort.label == "Default"
    _picker, popup = open_picker(qtbot, style, chat)
    assert [segment.key for segment in popup.efforts.segments] == ["", "low", "high"]
    popup.efforts.segments[2].click()
    assert chat.controls.server.calls == [("switch", "sonnet", "high")]
    assert effort.label == "High"
    popup.close()
    effort.click()
    assert effort.popup is not None
    effort.popup.rows[1].click()
    assert chat.controls.server.calls[-1] == ("switch", "sonnet", "low")
    plain = chat_with(MODELS, "gpt")
    effort.follow(plain.controls.models)
    assert effort.isHidden()


def test_a_foreign_name_is_shown_as_it_is(qtbot: QtBot, style: Style) -> None:
    _picker, popup = open_picker(qtbot, style, chat_with((ModelInfo("evil", "<b>x</b>\u202egnp"),), "evil"))
    assert popup.list.model().index(1, 0).data().startswith("<b>x</b>\\u202e")
    popup.close()


def test_five_hundred_models_open_at_once(qtbot: QtBot, style: Style) -> None:
    chat = chat_with(tuple(ModelInfo(f"m{n}", f"Model {n}", context_tokens=128_000) for n in range(500)))
    picker = ModelPicker(style, CommandList())
    qtbot.addWidget(picker)
    picker.follow(chat.controls.models)
    picker.show()
    assert within(0.050, lambda: open_and_paint(picker)).list.model().rowCount() == 502


def open_and_paint(picker: ModelPicker) -> ModelPopup:
    picker.popup = None
    picker.click()
    return painted(picker)


def painted(picker: ModelPicker) -> ModelPopup:
    assert picker.popup is not None
    picker.popup.list.viewport().repaint()
    return picker.popup


def test_a_failure_says_why_there_is_no_other_model_where_the_cli_cannot_change_it(
    qtbot: QtBot, style: Style
) -> None:
    chat = chat_with(MODELS)
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.set_chat(chat)
    page.view.model_requested.emit()
    assert page.controls.model.popup is not None
    page.controls.model.popup.close()
    chat.controls.server.failure = MethodUnsupported(
        "session.model.switchTo", "1.0.1", ResponseError(-32601, "unknown")
    )
    chat.controls.models.choose("gpt")
    assert chat.controls.failures == []
    page.view.model_requested.emit()
    assert page.link_strip.text() == "This CLI cannot change the model of a session."
    assert not page.controls.model.isEnabled()
