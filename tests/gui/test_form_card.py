"""Forms of servers: every type of field, what is wrong said where it is, and nothing wrong ever sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.elicitation import (
    Elicitation,
    ElicitationAction,
    ElicitationAnswer,
    parse_elicitation,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.request_answers import answer_call
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.form_card import FormCard
from copilot_desktop.widgets.form_fields import FieldRow
from copilot_desktop.widgets.page_controls import CheckBox, Picker
from copilot_desktop.widgets.request_dock import RequestDock
from copilot_desktop.widgets.safe_text import SafeText
from tests.support.cards import Clock, active_window, click, make_style, press, settle
from tests.support.fake_viewmodels import FakeChat
from tests.support.request_scenes import SCENES, form

DECLINE = ElicitationAnswer(ElicitationAction.DECLINE)


class Shown:
    """A card in an active window, what it was answered, and what it had opened."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.card = FormCard(make_style(), self.clock)
        self.card.open_address = self._open
        self.opened: list[str] = []
        self.opens = True
        self.answers: list[ElicitationAnswer] = []
        self.card.answered.connect(self._answered)
        self.window = active_window(qtbot, self.card)

    def _open(self, address: str) -> bool:
        self.opened.append(address)
        return self.opens

    def _answered(self, _request_id: str, answer: ElicitationAnswer) -> None:
        assert self.card.request is not None
        answer_call(self.card.request, answer)
        self.answers.append(answer)

    def ask(self, request: Elicitation, *, waits: bool = True) -> None:
        self.card.set_request(request, "/p")
        self.card.setFixedHeight(self.card.fit(self.card.width(), 600))
        settle()
        if waits:
            self.clock.now += DELAY_S

    def ask_for(self, *required: str, **properties: Any) -> None:
        data = {"requestId": "f", "message": "?", "requestedSchema": {"properties": properties}}
        data["requestedSchema"]["required"] = list(required)  # type: ignore[index]  # built just here
        self.ask(parse_elicitation(JsonFields(data), agent_id=""))

    def row(self, name: str) -> FieldRow:
        return next(row for row in self.card._rows if row.field.name == name)

    def line(self, name: str) -> QLineEdit:
        (line,) = self.row(name).findChildren(QLineEdit)
        return line

    def content(self) -> dict[str, Any]:
        (answer,) = self.answers
        assert answer.action is ElicitationAction.ACCEPT
        return dict(answer.content or {})


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_every_type_of_field_is_filled_in(shown: Shown) -> None:
    shown.ask(form())
    card = shown.card
    assert card.accessibleName() == "postgres asks"
    assert [row.field.name for row in card._rows] == [field.name for field in form().fields]
    assert shown.line("name").accessibleName() == "Connection name *"
    assert shown.line("port").accessibleDescription() == "Of the database server"
    shown.line("name").setText("staging-eu")
    shown.line("port").setText("5432")
    shown.line("ratio").setText("0.25")
    shown.line("owner").setText("me@example.com")
    shown.line("since").setText("2026-01-31")
    (picker,) = shown.row("environment").findChildren(Picker)
    assert [name for _, name in picker.items()] == ["No choice", "Staging", "Production"]
    assert picker.currentText() == "Staging"
    picker.setCurrentIndex(2)
    boxes = shown.row("tables").findChildren(CheckBox)
    assert [box.text() for box in boxes] == ["users", "orders", "events"]
    boxes[2].setChecked(True)
    boxes[0].setChecked(True)
    (flag,) = shown.row("read_only").findChildren(CheckBox)
    assert flag.isChecked()
    flag.setChecked(False)
    click(card._submit)
    assert shown.content() == {
        "name": "staging-eu",
        "environment": "production",
        "port": 5432,
        "ratio": 0.25,
        "owner": "me@example.com",
        "since": "2026-01-31",
        "tables": ["users", "events"],
        "read_only": False,
    }
    click(card._submit)
    assert len(shown.answers) == 1


def test_what_is_wrong_is_said_below_the_field_once_it_was_left(shown: Shown) -> None:
    shown.ask_for("port", port={"type": "integer", "minimum": 1, "maximum": 65535}, name={"type": "string"})
    line = shown.line("port")
    line.setFocus()
    QTest.keyClicks(line, "543210")
    assert shown.row("port").problem == "", "not while it is written"
    shown.line("name").setFocus()
    assert shown.row("port").problem == "Enter a whole number from 1 to 65535."
    assert line.property("error") is True
    assert line.accessibleDescription() == "Enter a whole number from 1 to 65535."
    assert not shown.card._submit.isEnabled()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "5432")
    assert shown.row("port").problem == "", "it goes as soon as it is right"
    click(shown.card._submit)
    assert shown.content() == {"port": 5432}


def test_a_form_with_flaws_is_not_sent_and_says_where_they_are(shown: Shown) -> None:
    shown.ask(form())
    assert [row.problem for row in shown.card._rows] == [""] * 8
    click(shown.card._submit)
    assert shown.answers == []
    flawed = [row.field.name for row in shown.card._rows if row.problem]
    assert flawed == ["name", "port", "tables"]
    assert shown.line("name").hasFocus()


def test_enter_in_a_field_sends_and_a_held_enter_or_an_early_one_does_not(shown: Shown) -> None:
    data = {"requestId": "f", "requestedSchema": {"properties": {"a": {"type": "string"}}}}
    shown.ask(parse_elicitation(JsonFields(data), agent_id=""), waits=False)
    line = shown.line("a")
    line.setFocus()
    QTest.keyClicks(line, "yes")
    press(line, Qt.Key.Key_Return)
    click(shown.card._decline)
    assert shown.answers == []
    shown.clock.now += DELAY_S
    press(line, Qt.Key.Key_Return)
    assert shown.content() == {"a": "yes"}


@pytest.mark.parametrize(
    ("name", "action"),
    [("_decline", ElicitationAction.DECLINE), ("_cancel", ElicitationAction.CANCEL)],
)
def test_it_can_be_declined_and_cancelled(shown: Shown, name: str, action: ElicitationAction) -> None:
    shown.ask(form())
    button = getattr(shown.card, name)
    click(button)
    assert shown.answers == [ElicitationAnswer(action)]


def test_a_failed_answer_can_be_given_again(shown: Shown) -> None:
    shown.ask_for(a={"type": "string"})
    shown.line("a").setText("x")
    click(shown.card._submit)
    assert not shown.line("a").isEnabled()
    shown.card.request_failed(RequestId("f"))
    assert shown.line("a").isEnabled()
    shown.clock.now += DELAY_S
    click(shown.card._submit)
    assert len(shown.answers) == 2


def test_a_required_choice_is_not_made_beforehand(shown: Shown) -> None:
    shown.ask_for("a", a={"type": "string", "enum": ["x", "y"]})
    (picker,) = shown.row("a").findChildren(Picker)
    assert picker.currentText() == "Choose..."
    click(shown.card._submit)
    assert shown.row("a").problem == "Choose one."
    picker.setCurrentIndex(2)
    click(shown.card._submit)
    assert shown.content() == {"a": "y"}


def test_a_long_text_has_several_lines(shown: Shown) -> None:
    shown.ask_for("a", a={"type": "string", "maxLength": 5000})
    field = shown.row("a")._text
    assert field is not None
    field.editor.set_text("one\ntwo")
    click(shown.card._submit)
    assert shown.content() == {"a": "one\ntwo"}


def test_a_form_that_nobody_can_fill_in_is_shown_as_it_came(shown: Shown) -> None:
    shown.ask_for("deep", deep={"type": "object", "properties": {"x": {"type": "integer"}}})
    assert shown.card._rows == []
    text = " ".join(label.accessibleName() for label in shown.card.findChildren(SafeText))
    assert '"deep"' in text
    assert '"integer"' in text
    assert shown.card._submit.isHidden()
    click(shown.card._decline)
    assert shown.answers == [DECLINE]


def test_what_cannot_be_filled_in_and_need_not_be_is_left_out(shown: Shown) -> None:
    shown.ask_for("a", a={"type": "string"}, deep={"type": "object"})
    shown.line("a").setText("x")
    click(shown.card._submit)
    assert shown.content() == {"a": "x"}


def test_a_form_without_fields_can_be_agreed_to(shown: Shown) -> None:
    shown.ask_for()
    shown.card.focus_first()
    assert shown.card._submit.hasFocus()
    click(shown.card._submit)
    assert shown.content() == {}


def test_foreign_words_are_plain_and_nothing_is_hidden_in_them(shown: Shown) -> None:
    shown.ask_for(
        "a\u202e", **{"a\u202e": {"type": "boolean", "title": "<b>Yes</b> \u202e", "description": "\u200bx"}}
    )
    (box,) = shown.row("a\u202e").findChildren(CheckBox)
    assert box.text() == "<b>Yes</b> \\u202e *"
    assert "\\u200bx" in box.accessibleDescription()


# ---- addresses -------------------------------------------------------------------------------


def test_an_address_is_shown_whole_and_opened_by_a_click_only(shown: Shown) -> None:
    request = SCENES["url"]
    assert isinstance(request, Elicitation)
    shown.ask(request)
    texts = [label.accessibleName() for label in shown.card.findChildren(SafeText)]
    assert {request.url, "linear.app"} <= set(texts)
    assert shown.opened == []
    click(shown.card._copy)
    assert (QGuiApplication.clipboard().text(), shown.opened) == (request.url, [])
    click(shown.card._open)
    assert shown.opened == [request.url]
    assert shown.answers == [ElicitationAnswer(ElicitationAction.ACCEPT)]


def test_an_address_that_cannot_be_opened_is_not_agreed_to(shown: Shown) -> None:
    request = SCENES["url"]
    assert isinstance(request, Elicitation)
    shown.opens = False
    shown.ask(replace(request, url="file:///etc/passwd"))
    click(shown.card._open)
    assert shown.answers == []
    click(shown.card._decline)
    assert shown.answers == [DECLINE]


def test_what_is_odd_about_an_address_is_said(shown: Shown) -> None:
    request = SCENES["url"]
    assert isinstance(request, Elicitation)
    shown.ask(replace(request, url="http://linear.app@evil.example/x"))
    texts = [label.accessibleName() for label in shown.card.findChildren(SafeText)]
    assert "evil.example" in texts
    assert len(texts) > 5, "at least one oddity"


def test_what_is_said_below_a_field_and_goes_again_leaves_the_card_in_its_place(
    qapp: QApplication, qtbot: QtBot
) -> None:
    dock = RequestDock(make_style())
    window = active_window(qtbot, dock)
    chat = FakeChat()
    dock.set_chat(chat)
    chat.show(replace(chat.transcript, requests=(form(),)))
    settle()
    card = dock.card
    assert isinstance(card, FormCard)
    heights = [dock.height()]
    line = card._rows[0].findChildren(QLineEdit)[0]
    for text in ("x" * 50, "x"):
        line.setText(text)
        card._check_left()
        card._rows[0].was_left = True
        card._check_left()
        settle()
        assert card.geometry().bottom() + 1 == dock.height()
        submit = card._submit
        assert submit.mapTo(dock, submit.rect().bottomLeft()).y() < dock.height()
        heights.append(dock.height())
    window.close()
    assert heights[0] == heights[2]


@pytest.mark.parametrize("names", [("a",), ("a", "b")])
def test_a_small_form_grows_by_what_is_wrong_and_shrinks_again(
    qapp: QApplication, qtbot: QtBot, names: tuple[str, ...]
) -> None:
    properties = {name: {"type": "string", "maxLength": 2} for name in names}
    data = {"requestId": "f", "message": "?", "requestedSchema": {"properties": properties}}
    dock = RequestDock(make_style())
    active_window(qtbot, dock)
    chat = FakeChat()
    dock.set_chat(chat)
    chat.show(replace(chat.transcript, requests=(parse_elicitation(JsonFields(data), agent_id=""),)))
    settle()
    card = dock.card
    assert isinstance(card, FormCard)
    before = dock.height()
    line = card._rows[0].findChildren(QLineEdit)[0]
    card._rows[0].was_left = True
    line.setText("long")
    card._check_left()
    settle()
    assert dock.height() > before
    assert card.geometry().bottom() + 1 == dock.height()
    line.setText("ok")
    settle()
    assert (dock.height(), card.height()) == (before, before)
