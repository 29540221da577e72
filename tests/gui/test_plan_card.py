"""Plans: read as Markdown, decided by one of the server's actions, and never by accident."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.request_answers import answer_call
from copilot_desktop.protocol.requests import PlanApproval, approve_plan, reject_plan
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.markdown_view import MAX_CHARACTERS, MarkdownView
from copilot_desktop.widgets.plan_card import PlanCard
from tests.support.cards import Clock, active_window, click, make_style, press, settle
from tests.support.pointer import hover

ACTIONS = ("interactive", "autopilot", "exit_only")
PLAN = PlanApproval(RequestId("p1"), "- Do it", "# Plan\n\n1. Do **it**\n", ACTIONS, "autopilot")


class Shown:
    """A card in an active window, and what it was answered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.card = PlanCard(make_style(), self.clock)
        self.answers: list[object] = []
        self.card.answered.connect(self._answered)
        self.window = active_window(qtbot, self.card)

    def _answered(self, request_id: str, answer: object) -> None:
        assert request_id == "p1"
        assert self.card.request is not None
        answer_call(self.card.request, answer)  # type: ignore[arg-type]  # fails where it cannot be sent
        self.answers.append(answer)

    def ask(self, plan: PlanApproval = PLAN, *, waits: bool = True) -> None:
        self.card.set_request(plan, "/p")
        self.card.setFixedHeight(self.card.fit(self.card.width(), 330))
        settle()
        if waits:
            self.clock.now += DELAY_S

    @property
    def titles(self) -> list[str]:
        return [row.accessibleName() for row in self.card._rows]

    @property
    def chosen(self) -> list[str]:
        return [row.accessibleName() for row in self.card._rows if row.isChecked()]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_recommended_action_is_chosen_and_done_by_the_button(shown: Shown) -> None:
    shown.ask()
    assert shown.titles == ["Start, ask before changes", "Start on autopilot", "Keep the plan, don't start"]
    assert shown.chosen == ["Start on autopilot"]
    assert shown.card._start.label == "Start"
    click(shown.card._start)
    assert shown.answers == [approve_plan("autopilot")]
    click(shown.card._start)
    assert len(shown.answers) == 1, "one answer for one plan"


@pytest.mark.parametrize(("key", "action"), list(zip("123", ACTIONS, strict=True)))
def test_each_action_by_its_number_and_enter(shown: Shown, key: str, action: str) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[1], Qt.Key(ord(key)), key)
    assert shown.answers == []
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    assert shown.answers == [approve_plan(action)]


def test_the_arrows_choose_and_what_only_keeps_the_plan_says_so(shown: Shown) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[1], Qt.Key.Key_Down)
    assert (shown.chosen, shown.card._start.label) == (["Keep the plan, don't start"], "Keep the plan")
    press(shown.card._rows[2], Qt.Key.Key_Down)
    press(shown.card._rows[2], Qt.Key.Key_Up)
    assert shown.chosen == ["Start on autopilot"]


def test_changes_are_asked_for_in_words(shown: Shown) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[1], Qt.Key.Key_F, "f")
    editor = shown.card._feedback.editor
    assert editor.hasFocus()
    press(editor, Qt.Key.Key_Return)
    assert shown.answers == [], "nothing is written yet"
    QTest.keyClicks(editor, "Add tests 2")
    press(editor, Qt.Key.Key_Return)
    assert shown.answers == [reject_plan("Add tests 2")]


@pytest.mark.parametrize("opens", [Qt.Key.Key_F, Qt.Key.Key_E])
def test_escape_never_decides(shown: Shown, opens: Qt.Key) -> None:
    shown.ask()
    shown.card.focus_first()
    press(shown.card._rows[1], Qt.Key.Key_Escape)
    press(shown.card._rows[1], opens)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "more")
    press(focused, Qt.Key.Key_Escape)
    settle()
    assert shown.answers == []
    assert shown.chosen == ["Start on autopilot"]
    assert not shown.card._buttons.isHidden()


def test_an_edited_plan_goes_to_the_agent_as_the_persons_version(shown: Shown) -> None:
    shown.ask()
    click(shown.card._edit)
    field = shown.card._editor
    assert field is not None
    assert field.editor.text().strip() == "# Plan\n\n1. Do **it**"
    assert not shown.card._send.isEnabled(), "nothing was changed"
    press(field.editor, Qt.Key.Key_Return)
    QTest.keyClicks(field.editor, "2. Test it")
    assert shown.answers == [], "Enter makes a line"
    click(shown.card._send)
    (answer,) = shown.answers
    assert answer == reject_plan(
        "I have edited the plan. Take this text as the plan, save it, and ask me again:"
        "\n\n# Plan\n\n1. Do **it**\n2. Test it"
    )


def test_nothing_counts_before_the_card_stood_still_and_a_held_key_never(shown: Shown) -> None:
    shown.ask(waits=False)
    shown.card.focus_first()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F, Qt.Key.Key_E, Qt.Key.Key_3):
        press(shown.card._rows[1], key)
    click(shown.card._start)
    click(shown.card._rows[0])
    assert (shown.answers, shown.chosen) == ([], ["Start on autopilot"])
    assert shown.card._editor is None
    shown.clock.now += DELAY_S
    press(shown.card._rows[1], Qt.Key.Key_Return, repeat=True)
    press(shown.card._start, Qt.Key.Key_Return, repeat=True)
    press(shown.card._rows[1], Qt.Key.Key_Return, control=True)
    assert shown.answers == []


def test_another_plan_forgets_what_was_begun(shown: Shown) -> None:
    shown.ask()
    click(shown.card._changes)
    QTest.keyClicks(shown.card._feedback.editor, "half")
    shown.ask(replace(PLAN, summary="- Other", plan="", recommended=""))
    assert shown.card._feedback.text() == ""
    assert shown.chosen == ["Start, ask before changes"]
    view = shown.card.findChildren(MarkdownView)[-1]
    assert view.text == "- Other"


def test_a_failed_answer_can_be_given_again(shown: Shown) -> None:
    shown.ask()
    click(shown.card._start)
    assert not shown.card._start.isEnabled()
    shown.card.request_failed(RequestId("p1"))
    shown.clock.now += DELAY_S
    click(shown.card._start)
    assert len(shown.answers) == 2


def test_a_server_that_names_no_actions_decides_itself(shown: Shown) -> None:
    shown.ask(replace(PLAN, actions=(), recommended=""))
    click(shown.card._start)
    assert shown.answers == [approve_plan()]


def test_an_action_of_a_later_server_is_called_by_its_word(shown: Shown) -> None:
    shown.ask(replace(PLAN, actions=("hyper\u202e",), recommended=""))
    assert shown.titles == ["hyper\\u202e"]
    assert shown.card._start.label == "Go on"


def test_a_long_plan_scrolls_and_what_may_become_of_it_stays(shown: Shown) -> None:
    shown.ask(replace(PLAN, plan="\n\n".join(f"{n}. Step" for n in range(200))))
    card = shown.card
    assert card._plan is not None
    assert card._plan.height() <= 320
    bottom = max(row.mapTo(card, row.rect().bottomLeft()).y() for row in card._rows)
    assert bottom < card._start.mapTo(card, card._start.rect().topLeft()).y()


def test_an_endless_plan_is_cut_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    view = MarkdownView(make_style())
    qtbot.addWidget(view)
    view.set_text("word \u202e\n" * MAX_CHARACTERS)
    view.resize(400, 300)
    assert 0 < view.heightForWidth(400) < 40 * MAX_CHARACTERS
    view.show()
    settle()
    texts = [box.text for row in view._rows.rows for box in row.boxes or ()]
    assert "The rest is not shown here." in texts[-1]


def test_a_link_is_told_and_not_opened(qapp: QApplication, qtbot: QtBot) -> None:
    view = MarkdownView(make_style())
    qtbot.addWidget(view)
    view.set_text("[here](https://example.com/x)")
    view.resize(300, 60)
    view.show()
    settle()
    (box,) = [box for row in view._rows.rows for box in row.boxes or ()]
    inside = QPoint(box.inner_left + 5, box.height // 3)
    assert view.link_at(inside) == "https://example.com/x"
    hover(view, inside)
    assert "https://example.com/x" in view.toolTip()
    assert view.link_at(QPoint(290, 5)) == ""


def test_words_are_sent_although_the_field_that_grew_has_moved_the_card(shown: Shown) -> None:
    shown.ask()
    click(shown.card._changes)
    editor = shown.card._feedback.editor
    QTest.keyClicks(editor, "Add tests")
    shown.card.guard.rearm()
    click(shown.card._send)
    assert shown.answers == [], "a click is one on whatever stands there now"
    press(editor, Qt.Key.Key_Return)
    assert shown.answers == [reject_plan("Add tests")]
