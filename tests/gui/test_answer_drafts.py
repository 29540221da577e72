"""What is begun in answer to a request is there again, in another run as well, until it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.protocol.requests import OpenRequest, PlanApproval
from copilot_desktop.viewmodels.answer_drafts import AnswerDrafts
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.plan_card import PlanCard
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.request_dock import RequestDock
from tests.support.cards import Clock, active_window, click, make_style, settle
from tests.support.fake_viewmodels import FakeChat

ASKED = Question(RequestId("q1"), "Which?", ("Red", "Blue"))
OTHER = Question(RequestId("q2"), "And where?")
PLAN = PlanApproval(RequestId("p1"), "- Do it", "", ("interactive",))


class Kept:
    """What is kept of a view, as a database would."""

    def __init__(self, state: Mapping[str, Any] | None = None) -> None:
        self.state: Mapping[str, Any] = state or {}
        self.drafts = AnswerDrafts(lambda: self.state, self._write)

    def _write(self, state: Mapping[str, Any]) -> None:
        self.state = state


def test_a_draft_belongs_to_what_was_asked_not_to_its_id() -> None:
    kept = Kept({"place": 3})
    kept.drafts.keep(ASKED, "Te")
    kept.drafts.keep(OTHER, "here")
    again = Kept(kept.state)
    assert again.drafts.get(replace(ASKED, request_id=RequestId("new"))) == "Te"
    assert again.drafts.get(replace(ASKED, choices=("Red",))) == ""
    assert kept.state["place"] == 3
    again.drafts.keep(ASKED, "")
    assert (again.drafts.get(ASKED), again.drafts.get(OTHER)) == ("", "here")
    assert again.drafts.beside({"place": 4})["place"] == 4
    assert Kept(again.drafts.beside({"place": 4})).drafts.get(OTHER) == "here"


def test_only_the_newest_are_kept_and_damage_reads_as_none() -> None:
    kept = Kept()
    for number in range(20):
        kept.drafts.keep(replace(OTHER, question=str(number)), "x")
    assert len(kept.state["answers"]) == 8
    kept.drafts.keep(Elicitation(RequestId("f"), "?"), "x")
    assert len(kept.state["answers"]) == 8
    for damaged in ("x", {"a": 5}, None):
        assert Kept({"answers": damaged}).drafts.get(ASKED) == ""


def docked(qtbot: QtBot, chat: FakeChat) -> tuple[RequestDock, Clock]:
    clock = Clock()
    dock = RequestDock(make_style(), clock=clock)
    active_window(qtbot, dock)
    dock.set_chat(chat)
    settle()
    return dock, clock


def ask(chat: FakeChat, *requests: OpenRequest) -> None:
    chat.show(replace(chat.transcript, requests=requests))
    settle()


def test_the_words_stay_over_other_requests_and_another_window(qapp: QApplication, qtbot: QtBot) -> None:
    chat = FakeChat()
    dock, clock = docked(qtbot, chat)
    ask(chat, ASKED, OTHER)
    card = dock.card
    assert isinstance(card, QuestionCard)
    assert card.editor is not None
    QTest.keyClicks(card.editor, "half a ")
    dock.show_neighbour(1)
    assert card.editor.text() == ""
    dock.show_neighbour(-1)
    assert card.editor.text() == "half a "
    later, clock = docked(qtbot, chat)
    card = later.card
    assert isinstance(card, QuestionCard)
    assert card.editor is not None
    assert card.editor.text() == "half a "
    clock.now += DELAY_S
    click(card._send)
    assert chat.calls[-1][0] == "answer"


@pytest.mark.parametrize("text", ["Add tests", "a\nb"])
def test_feedback_on_a_plan_stays(qapp: QApplication, qtbot: QtBot, text: str) -> None:
    chat = FakeChat()
    chat.answers.keep(PLAN, text)
    dock, _ = docked(qtbot, chat)
    ask(chat, PLAN)
    card = dock.card
    assert isinstance(card, PlanCard)
    assert card._feedback.text() == text
    assert card._feedback.isVisible()
    card._feedback.editor.set_text("")
    assert chat.answers.get(PLAN) == ""
