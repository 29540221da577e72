"""One card at a time, never the wrong one, never the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionOutcome,
    PermissionRequest,
    Question,
    RequestId,
    WritePermission,
)
from copilot_desktop.protocol.requests import OpenRequest, QuestionAnswer
from copilot_desktop.session.entries import EntryId, PermissionRecord
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.permission_body import PermissionBody
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.request_dock import RequestDock
from tests.support.cards import FOLDER, Clock, active_window, click, make_style, press, settle, shell
from tests.support.fake_viewmodels import FakeChat

ALLOW = PermissionDecision(DecisionKind.ALLOW_ONCE)


class Docked:
    """Dock and composer of one chat in an active window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        style = make_style()
        self.dock = RequestDock(style, clock=self.clock)
        self.composer = Composer(style, clock=self.clock)
        self.window = active_window(qtbot, self.dock, self.composer)
        self.chat = FakeChat(folder=FOLDER)
        self.dock.set_chat(self.chat)
        self.composer.set_chat(self.chat)
        self.composer.editor.setFocus()
        settle()

    def ask(self, *requests: OpenRequest, chat: FakeChat | None = None) -> None:
        chat = chat or self.chat
        chat.show(replace(chat.transcript, requests=requests))
        settle()

    def wait(self) -> None:
        self.clock.now += DELAY_S

    @property
    def card(self) -> PermissionCard:
        assert isinstance(self.dock.card, PermissionCard)
        return self.dock.card

    @property
    def command(self) -> str:
        code = [code for code in self.card.findChildren(CommandText) if code.isVisible()]
        return code[0].text()

    @property
    def answers(self) -> list[tuple[object, ...]]:
        return [call for call in self.chat.calls if call[0] not in ("set_draft", "send")]


@pytest.fixture
def docked(qapp: QApplication, qtbot: QtBot) -> Docked:
    return Docked(qtbot)


def test_the_composer_keeps_the_keyboard(docked: Docked) -> None:
    QTest.keyClicks(docked.composer.editor, "typing a")
    docked.ask(shell("ls"))
    assert docked.dock.isVisible()
    assert docked.composer.editor.hasFocus()
    docked.wait()
    focused = QApplication.focusWidget()
    assert focused is docked.composer.editor
    QTest.keyClicks(focused, "ada")
    assert docked.composer.text() == "typing aada"
    assert docked.answers == []


def test_the_answer_names_the_shown_request(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"), shell("pwd", "r2"))
    docked.wait()
    click(docked.card._allow)
    assert docked.answers == [("answer", "r1", ALLOW)]


def test_the_shown_request_stays_while_others_come(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"))
    docked.wait()
    docked.ask(shell("early", "r0"), shell("ls", "r1"), shell("late", "r2"))
    assert docked.command == "ls"
    assert docked.card._page_label.text() == "2 of 3"


def test_the_pager_walks_through_all_requests(docked: Docked) -> None:
    docked.ask(*(shell(f"command {n}", f"r{n}") for n in range(100)))
    assert docked.card._page_label.text() == "1 of 100"
    assert not docked.card._previous.isEnabled()
    click(docked.card._next)
    assert docked.command == "command 1"
    docked.wait()
    press(docked.card._deny, Qt.Key.Key_Right)
    assert docked.command == "command 2"
    press(docked.card._deny, Qt.Key.Key_Left)
    assert docked.command == "command 1"
    press(docked.card._deny, Qt.Key.Key_A)
    assert docked.answers == []
    settle()
    docked.wait()
    press(docked.card._deny, Qt.Key.Key_A)
    assert docked.answers == [("answer", "r1", ALLOW)]


def test_a_settled_request_makes_room_for_the_next_and_the_guard_waits_again(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"), shell("pwd", "r2"))
    docked.wait()
    click(docked.card._allow)
    docked.ask(shell("pwd", "r2"))
    assert docked.command == "pwd"
    click(docked.card._allow)
    assert len(docked.answers) == 1
    docked.wait()
    click(docked.card._allow)
    assert docked.answers[1:] == [("answer", "r2", ALLOW)]


def test_the_dock_leaves_with_the_last_request(qtbot: QtBot, docked: Docked) -> None:
    docked.ask(shell("ls"))
    with qtbot.waitSignal(docked.dock.heightChanged):
        docked.ask()
    assert not docked.dock.isVisible()
    assert docked.dock.shown_request is None


def test_the_keyboard_goes_to_the_next_card_and_then_back(qtbot: QtBot, docked: Docked) -> None:
    docked.ask(shell("ls", "r1"), shell("pwd", "r2"))
    docked.dock.focus_request()
    docked.wait()
    press(docked.card._deny, Qt.Key.Key_D)
    docked.ask(shell("pwd", "r2"))
    assert docked.card._deny.hasFocus()
    docked.wait()
    press(docked.card._deny, Qt.Key.Key_D)
    with qtbot.waitSignal(docked.dock.finished):
        docked.ask()


def test_a_request_replaced_under_its_id_is_shown_anew_and_waits(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"))
    docked.wait()
    docked.ask(shell("rm -rf /", "r1"))
    assert docked.command == "rm -rf /"
    click(docked.card._allow)
    assert docked.answers == []


def test_a_request_replaced_silently_is_not_answered(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"))
    docked.wait()
    # The chat holds another command under the same id, and no signal has told of it yet.
    docked.chat.blockSignals(True)
    docked.chat.show(replace(docked.chat.transcript, requests=(shell("rm -rf /", "r1"),)))
    docked.chat.blockSignals(False)
    click(docked.card._allow)
    assert docked.answers == []
    assert docked.command == "rm -rf /"
    assert docked.card._deny.isEnabled()


def test_a_change_in_the_raw_fields_counts_as_another_request(docked: Docked) -> None:
    first = PermissionRequest(RequestId("r1"), shell("ls").subject, raw={"a": 1})
    docked.ask(first)
    docked.wait()
    docked.ask(replace(first, raw={"a": 2}))
    click(docked.card._allow)
    assert docked.answers == []


def test_a_request_that_is_gone_is_not_answered(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"))
    docked.wait()
    docked.chat.blockSignals(True)
    docked.chat.show(replace(docked.chat.transcript, requests=()))
    docked.chat.blockSignals(False)
    click(docked.card._allow)
    assert docked.answers == []
    assert not docked.dock.isVisible()


def test_a_failed_answer_frees_the_card(docked: Docked) -> None:
    docked.ask(shell("ls", "r1"))
    docked.wait()
    click(docked.card._allow)
    assert not docked.card._allow.isEnabled()
    docked.chat.request_failed.emit("r1")
    assert docked.card._allow.isEnabled()
    assert "not delivered" in docked.card._status.text()


def test_requests_of_another_chat_never_show(docked: Docked) -> None:
    other = FakeChat("session-2", folder="/elsewhere")
    docked.ask(shell("other", "x"), chat=other)
    assert not docked.dock.isVisible()
    docked.dock.set_chat(other)
    settle()
    assert docked.command == "other"
    docked.ask(shell("mine", "r1"))
    assert docked.command == "other"
    docked.dock.set_chat(docked.chat)
    assert docked.command == "mine"
    docked.dock.set_chat(None)
    assert not docked.dock.isVisible()


def test_questions_and_permissions_share_the_dock(docked: Docked) -> None:
    question = Question(RequestId("q"), "Which?", ("a", "b"))
    docked.ask(question, shell("ls", "r1"))
    card = docked.dock.card
    assert isinstance(card, QuestionCard)
    docked.wait()
    press(card._rows[0], Qt.Key.Key_2)
    press(card._rows[1], Qt.Key.Key_Return)
    assert docked.answers == [("answer", "q", QuestionAnswer("b", is_freeform=False))]
    docked.ask(shell("ls", "r1"))
    assert docked.command == "ls"
    assert not card.isVisible()


def test_a_question_can_be_skipped(docked: Docked) -> None:
    docked.ask(Question(RequestId("q"), "Which?"))
    card = docked.dock.card
    assert isinstance(card, QuestionCard)
    docked.wait()
    click(card._skip)
    assert docked.answers == [("answer", "q", QuestionAnswer(dismissed=True))]


@pytest.mark.parametrize(("width", "height"), [(800, 820), (420, 480), (480, 600)])
def test_the_dock_never_pushes_the_buttons_out_of_the_window(docked: Docked, width: int, height: int) -> None:
    docked.window.resize(width, height)
    settle()
    docked.ask(
        shell("echo " + "very long words " * 400 + "\nrm -rf x", intention="why " * 200), shell("ls", "r2")
    )
    assert docked.dock.height() <= 0.4 * height + 190
    allow = docked.card._allow
    corner = allow.mapTo(docked.window, allow.rect().bottomRight())
    assert docked.window.rect().contains(corner)
    assert docked.card.width() == docked.dock.width()


def test_a_card_with_a_diff_fits_it_at_once(docked: Docked) -> None:
    """The first measure counts: a diff as wide as the card needs no room for a scroll bar."""
    diff = "--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,2 @@\n" + f" {'x' * 78}\n-a\n+b\n"
    subject = WritePermission(f"{FOLDER}/x.py", diff=diff)
    request = PermissionRequest(RequestId("r1"), subject)
    docked.chat.show(replace(docked.chat.transcript, requests=(request,)))
    first = docked.dock.height()
    settle()
    assert docked.card.fit(docked.card.width(), 400) == first
    settle()
    body = docked.card.findChild(PermissionBody)
    layout = body.layout() if body is not None else None
    assert body is not None
    assert layout is not None
    assert body.height() == layout.heightForWidth(body.width())


def test_a_dock_that_is_pushed_aside_waits_again(docked: Docked) -> None:
    docked.ask(shell("ls"))
    docked.wait()
    assert docked.card.guard.is_open
    place = docked.card.mapTo(docked.window, docked.card.rect().topLeft())
    docked.composer.set_text("a\nb\nc")
    settle()
    assert docked.card.mapTo(docked.window, docked.card.rect().topLeft()) != place
    click(docked.card._allow)
    assert docked.answers == []


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (PermissionOutcome.APPROVED, "Answered elsewhere: allowed."),
        (PermissionOutcome.DENIED_BY_USER, "Answered elsewhere: denied."),
        (PermissionOutcome.EXPIRED, "Withdrawn: nothing was done."),
    ],
)
def test_what_nobody_here_has_answered_is_said(
    docked: Docked, outcome: PermissionOutcome, words: str
) -> None:
    def settle_request(request: PermissionRequest, *left: OpenRequest) -> None:
        record = PermissionRecord(EntryId(f"permission-{request.request_id}"), request.subject, outcome)
        entries = EntryList((*docked.chat.transcript.entries, record))
        docked.chat.show(replace(docked.chat.transcript, requests=left, entries=entries))
        settle()

    first, second, third = (shell("ls", f"r{number}") for number in (1, 2, 3))
    docked.ask(first, second)
    settle_request(first, second)
    assert docked.dock._note.text() == words
    assert docked.card.y() >= docked.dock._note.height() > 0
    settle_request(second)
    assert docked.dock.isVisible()
    assert docked.dock.height() == docked.dock._note.height()
    docked.dock._drop_note()
    assert not docked.dock.isVisible()
    docked.ask(third)
    docked.wait()
    click(docked.card._allow)
    settle_request(third)
    assert not docked.dock.isVisible(), "who has answered need not be told"
