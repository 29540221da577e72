"""Questions of the agent: chosen, written or skipped, and never by accident."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.protocol.requests import QuestionAnswer
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.safe_text import SafeText
from tests.support.cards import Clock, active_window, click, make_style, press, settle

CHOICES = ("Evergreen only", "Everything", "<b>None</b> \u202e")


class Shown:
    """A card in an active window, and what it was answered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.card = QuestionCard(make_style(), self.clock)
        self.answers: list[tuple[Any, ...]] = []
        self.card.answered.connect(self._answered)
        self.window = active_window(qtbot, self.card)

    def _answered(self, request_id: str, answer: QuestionAnswer) -> None:
        given = () if answer.dismissed else (answer.answer, answer.is_freeform)
        self.answers.append((request_id, *given))

    def ask(self, *, choices: tuple[str, ...] = CHOICES, freeform: bool = True, text: str = "Which?") -> None:
        self.card.set_request(Question(RequestId("q1"), text, choices, freeform), "")
        self.card.setFixedHeight(self.card.fit(self.card.width(), 330))
        settle()
        self.clock.now += DELAY_S

    @property
    def editor(self) -> PromptEditor:
        assert self.card.editor is not None
        return self.card.editor


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_number_chooses_and_enter_sends(shown: Shown) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[0], Qt.Key.Key_2)
    assert shown.answers == []
    press(shown.card._rows[1], Qt.Key.Key_Return)
    assert shown.answers == [("q1", "Everything", False)]


def test_the_answer_is_the_choice_character_for_character(shown: Shown) -> None:
    shown.ask()
    assert shown.card._rows[2].accessibleName() == visible(CHOICES[2])
    click(shown.card._rows[2])
    click(shown.card._send)
    assert shown.answers == [("q1", CHOICES[2], False)]


def test_a_written_answer_takes_the_place_of_a_choice(shown: Shown) -> None:
    shown.ask()
    click(shown.card._rows[0])
    shown.editor.setFocus()
    QTest.keyClicks(shown.editor, "2 of them")
    assert not any(row.isChecked() for row in shown.card._rows)
    press(shown.editor, Qt.Key.Key_Return)
    assert shown.answers == [("q1", "2 of them", True)]


def test_nothing_is_chosen_beforehand(shown: Shown) -> None:
    shown.ask()
    assert not shown.card._send.isEnabled()
    press(shown.editor, Qt.Key.Key_Return)
    assert shown.answers == []


def test_a_question_can_be_skipped(shown: Shown) -> None:
    shown.ask()
    click(shown.card._skip)
    click(shown.card._skip)
    assert shown.answers == [("q1",)]


def test_only_choices_when_nothing_else_is_allowed(shown: Shown) -> None:
    shown.ask(freeform=False)
    assert shown.card.editor is None
    shown.ask(freeform=False, choices=())
    assert shown.card.editor is not None


def test_keys_and_clicks_are_dead_at_first_and_held_keys_always(shown: Shown) -> None:
    shown.ask()
    shown.card.guard.rearm()
    press(shown.card._rows[0], Qt.Key.Key_1)
    press(shown.card._rows[0], Qt.Key.Key_Return)
    click(shown.card._rows[0])
    click(shown.card._skip)
    assert not any(row.isChecked() for row in shown.card._rows)
    shown.clock.now += DELAY_S
    press(shown.card._rows[0], Qt.Key.Key_1, repeat=True)
    press(shown.card._rows[0], Qt.Key.Key_Return, repeat=True)
    assert not any(row.isChecked() for row in shown.card._rows)
    assert shown.answers == []


def test_the_keyboard_goes_to_the_first_choice_or_to_the_field(shown: Shown) -> None:
    shown.card.focus_first()
    assert not shown.card.hasFocus(), "nothing is asked yet"
    shown.ask()
    shown.card.focus_first()
    assert shown.card._rows[0].hasFocus()
    shown.ask(choices=())
    shown.card.focus_first()
    assert shown.editor.hasFocus()


def test_arrows_move_between_choices(shown: Shown) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[0], Qt.Key.Key_Down)
    assert shown.card._rows[1].hasFocus()
    press(shown.card._rows[1], Qt.Key.Key_Up)
    press(shown.card._rows[0], Qt.Key.Key_Up)
    assert shown.card._rows[0].hasFocus()


def test_a_failed_answer_can_be_sent_again(shown: Shown) -> None:
    shown.ask()
    click(shown.card._rows[0])
    click(shown.card._send)
    assert not shown.card._skip.isEnabled()
    shown.card.request_failed(RequestId("q1"))
    assert "not delivered" in shown.card._status.text()
    shown.clock.now += DELAY_S
    click(shown.card._send)
    assert len(shown.answers) == 2


def test_a_long_question_scrolls_in_the_body(shown: Shown) -> None:
    text = "Why? " * 500
    shown.ask(text=text)
    assert shown.card.accessibleName() == "The agent asks"
    assert text.strip() in [label.text() for label in shown.card.findChildren(SafeText)]
    assert shown.card.height() < 500


def test_many_choices_keep_the_buttons_on_the_screen(shown: Shown) -> None:
    shown.ask(choices=tuple(f"choice {n}" for n in range(300)))
    assert len(shown.card._rows) == 100
    assert shown.card.height() < 500
    press(shown.card._rows[0], Qt.Key.Key_9)
    assert shown.card._rows[8].isChecked()


def test_words_written_on_for_an_earlier_question_answer_no_other(shown: Shown) -> None:
    shown.ask(choices=())
    shown.editor.setFocus()
    QTest.keyClicks(shown.editor, "half an ans")
    shown.card.set_request(Question(RequestId("q2"), "And this?"), "")
    shown.editor.setFocus()
    QTest.keyClicks(shown.editor, "wer")
    press(shown.editor, Qt.Key.Key_Return)
    assert shown.answers == []


def test_an_option_is_copied_as_it_was_offered(shown: Shown) -> None:
    shown.ask()
    press(shown.card._rows[2], Qt.Key.Key_C, control=True)
    assert QApplication.clipboard().text() == CHOICES[2]
    assert shown.answers == []
