"""What the server itself asks: limits, budgets, logins, sampling; and lines that count down."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.request_answers import answer_call
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAction,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    OpenRequest,
    Sampling,
    SamplingAnswer,
)
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.countdown import Countdown, clock_text, ticker
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.request_cards import make_card
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.server_cards import LimitsCard
from tests.support.cards import Clock, active_window, click, make_style, press, settle
from tests.support.request_scenes import SCENES


class Shown:
    """The card of a request in an active window, and what it was answered."""

    def __init__(self, qtbot: QtBot, request: OpenRequest) -> None:
        self.clock = Clock()
        self.request = request
        self.card: RequestCard = make_card(request, make_style(), self.clock)
        self.answers: list[Answer] = []
        self.card.answered.connect(self._answered)
        self.window = active_window(qtbot, self.card)
        self.show(request)

    def _answered(self, _request_id: str, answer: Answer) -> None:
        answer_call(self.request, answer)
        self.answers.append(answer)

    def show(self, request: OpenRequest) -> None:
        self.request = request
        self.card.set_request(request, "/p")
        self.card.setFixedHeight(self.card.fit(self.card.width(), 400))
        settle()

    def wait(self) -> None:
        self.clock.now += DELAY_S

    def button(self, label: str) -> ActionButton:
        buttons = self.card.findChildren(ActionButton)
        return next(button for button in buttons if button.label == label and not button.isHidden())

    def texts(self) -> list[str]:
        return [label.accessibleName() for label in self.card.findChildren(SafeText) if label.isVisible()]


ANSWERS: list[tuple[str, str, Answer]] = [
    ("auto", "Continue with Auto", AutoModeAnswer.YES),
    ("auto", "Always switch", AutoModeAnswer.YES_ALWAYS),
    ("auto", "Wait", AutoModeAnswer.NO),
    ("limits", "Stop here", LimitsAnswer(LimitsAction.CANCEL)),
    ("limits", "Continue", LimitsAnswer(LimitsAction.ADD, 40.0)),
    ("sampling", "Decline", SamplingAnswer()),
    ("oauth", "Go on without it", OAuthChoice.CANCELLED),
]


@pytest.mark.parametrize(("name", "label", "answer"), ANSWERS)
def test_each_answer_has_its_button_once_the_card_stood_still(
    qapp: QApplication, qtbot: QtBot, name: str, label: str, answer: Answer
) -> None:
    shown = Shown(qtbot, SCENES[name])
    click(shown.button(label))
    press(shown.button(label), Qt.Key.Key_Return)
    assert shown.answers == []
    shown.wait()
    press(shown.button(label), Qt.Key.Key_Return, repeat=True)
    assert shown.answers == []
    click(shown.button(label))
    assert shown.answers == [answer]
    click(shown.button(label))
    assert len(shown.answers) == 1
    shown.card.request_failed(RequestId(shown.request.request_id))
    shown.wait()
    click(shown.button(label))
    assert len(shown.answers) == 2


def test_the_time_of_a_limit_counts_down_and_not_anew(qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, SCENES["auto"])

    def said() -> str:
        return shown.card.findChildren(Countdown)[-1].text()

    assert said() == "The limit ends in 1:30."
    shown.clock.now += 30.5
    ticker()._tick()
    assert said() == "The limit ends in 1:00."
    shown.show(AutoModeSwitch(RequestId("other"), "", None))
    shown.show(SCENES["auto"])
    assert said() == "The limit ends in 1:00."
    shown.clock.now += 60
    ticker()._tick()
    assert said() == "The limit has ended by the server's own word."


def test_nothing_ticks_when_nothing_counts(qapp: QApplication, qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(make_style(), lambda left: left, "over", clock)
    window = active_window(qtbot, countdown)
    assert not ticker().timer.isActive()
    countdown.count_to(clock.now + 5)
    assert ticker().timer.isActive()
    window.hide()
    assert not ticker().timer.isActive(), "nobody sees it"
    window.show()
    assert ticker().timer.isActive()
    clock.now += 5
    ticker()._tick()
    assert (countdown.text(), ticker().timer.isActive()) == ("over", False)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0:01"), (59, "0:59"), (60, "1:00"), (3725, "1:02:05"), (-3, "0:00")]
)
def test_a_time_is_written_as_on_a_clock(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


def limits(qtbot: QtBot) -> tuple[Shown, LimitsCard]:
    shown = Shown(qtbot, LimitsExhausted(RequestId("l1"), 42.5, 40.0))
    shown.wait()
    return shown, cast(LimitsCard, shown.card)


def test_a_new_limit_lies_above_what_is_used(qapp: QApplication, qtbot: QtBot) -> None:
    shown, card = limits(qtbot)
    assert "42.5 of 40 AI credits are used. The agent stops unless you allow more." in shown.texts()
    click(card._rows[LimitsAction.SET])
    assert card._problem is not None
    assert card._problem.text() == "Enter 42.5 or more."
    assert not shown.button("Continue").isEnabled()
    assert card._credits is not None
    for text in ("", "many", "1e9", "-50", "0"):
        card._credits.setText(text)
        assert card._problem.text() == "Enter a number of credits."
        press(card._credits, Qt.Key.Key_Return)
    assert shown.answers == []
    card._credits.setText("60,5")
    press(card._credits, Qt.Key.Key_Return)
    assert shown.answers == [LimitsAnswer(LimitsAction.SET, 60.5)]


def test_without_a_limit_no_number_is_asked_for(qapp: QApplication, qtbot: QtBot) -> None:
    shown, card = limits(qtbot)
    assert card._credits is not None
    card._credits.setText("nonsense")
    click(card._rows[LimitsAction.UNSET])
    assert not card._credits.isVisible()
    click(shown.button("Continue"))
    assert shown.answers == [LimitsAnswer(LimitsAction.UNSET)]


def test_a_sign_in_that_the_cli_can_renew_itself(qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, OAuthLogin(RequestId("o"), "web\u202e", "https://x", "refresh", can_refresh=True))
    shown.wait()
    assert "Sign in to web\\u202e" in shown.texts()
    assert "The sign-in has expired." in shown.texts()
    click(shown.button("Renew the sign-in"))
    assert shown.answers == [OAuthChoice.REFRESH]


@pytest.mark.parametrize("request_", [{}, {"messages": 5}, {"messages": [5, {"content": [1]}]}])
def test_sampling_of_any_shape_is_shown(
    qapp: QApplication, qtbot: QtBot, request_: dict[str, object]
) -> None:
    shown = Shown(qtbot, Sampling(RequestId("s"), "", None, request_))
    assert "(no text)" in shown.texts()
