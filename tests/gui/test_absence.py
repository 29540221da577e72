"""What came while nobody looked at the conversation in front is told, as of one that was left."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import Entry, EntryId, TurnSummary, UserMessage
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.absence import Absence
from copilot_desktop.widgets.chat_page import ChatPage
from tests.gui.test_digest_strip import NEWS, another, shell
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import Conversation, answer, long_history, user
from tests.support.window import make_style, settle

TOLD = "While you were away: 1 file changed +2 −1 · 2 commands run, 1 failed · 1 turn ended"


class Desk:
    """A page with a session in front, and a person who comes and goes."""

    def __init__(self, qtbot: QtBot, qapp: QApplication) -> None:
        self.qapp = qapp
        self.style = make_style()
        self.style.apply(qapp)
        self.is_active = True
        self.now = 1000.0
        self.page = ChatPage(self.style)
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        self.absence = Absence(self.page, is_active=lambda: self.is_active, clock=lambda: self.now)
        self.conversation = Conversation(*long_history(5))
        self.page.set_chat(self.conversation.chat)
        self.page.show()
        qtbot.waitExposed(self.page)
        settle(qapp)

    def turn_to(self, is_active: bool, *, after_s: float = 0.0) -> None:
        """The person goes to another program, or comes back."""
        self.now += after_s
        self.is_active = is_active
        state = Qt.ApplicationState
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.emit(
            state.ApplicationActive if is_active else state.ApplicationInactive
        )
        settle(self.qapp)

    def add(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.conversation.add(entry)
        settle(self.qapp)

    def divided(self) -> list[str]:
        """The entries with a divider above them."""
        cards = [self.page.view.card_at(index) for index in range(self.page.view.card_count)]
        return [card.entry.id for card in cards if card is not None and card.lead and card.lead.is_new]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


def test_what_came_while_another_program_was_in_front_is_told(desk: Desk) -> None:
    desk.turn_to(False)
    desk.add(NEWS)
    assert desk.page.digest.isHidden(), "nobody is there"
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.words == TOLD
    assert desk.divided() == ["q"]
    assert desk.page.view.column.is_at_end, "where the person was"


def test_a_look_into_another_program_is_no_absence(desk: Desk) -> None:
    desk.turn_to(False)
    desk.add(NEWS)
    desk.turn_to(True, after_s=5)
    assert desk.page.digest.isHidden()
    assert desk.divided() == []
    desk.turn_to(False, after_s=60)
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.isHidden(), "it was seen then"


@pytest.mark.parametrize("how", ["hidden", "minimised"])
def test_what_came_out_of_sight_is_told_however_short(desk: Desk, how: str) -> None:
    page = desk.page
    if how == "hidden":
        page.hide()
    else:
        page.showMinimized()
        desk.qapp.sendEvent(page, QEvent(QEvent.Type.WindowStateChange))
    desk.add(NEWS)
    page.showNormal()
    settle(desk.qapp)
    assert page.digest.words == TOLD


@pytest.mark.parametrize("news", [[], [answer("a", "Only words"), TurnSummary(EntryId("t"))], NEWS[:4]])
def test_it_stays_quiet_when_there_is_nothing_to_tell(desk: Desk, news: list[Entry]) -> None:
    desk.turn_to(False)
    desk.add(news)
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.isHidden()
    assert desk.divided() == []


def test_what_was_told_and_not_closed_is_told_with_what_came_later(desk: Desk) -> None:
    desk.turn_to(False)
    desk.add(NEWS)
    desk.turn_to(True, after_s=60)
    more: list[Entry] = [shell("s9", "make"), TurnSummary(EntryId("t9"))]
    desk.turn_to(False)
    desk.add(more)
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.words == TOLD.replace("2 commands", "3 commands").replace("1 turn", "2 turns")
    desk.page.digest.close_button.click()
    desk.turn_to(False)
    desk.add([shell("s10", "make"), TurnSummary(EntryId("t10"))])
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.words == "While you were away: 1 command run · 1 turn ended"


def next_run(qtbot: QtBot, desk: Desk, chat: FakeChat) -> ChatPage:
    """The page of the next run of the application, with the same session in front."""
    page = ChatPage(desk.style)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.set_chat(chat)
    page.show()
    qtbot.waitExposed(page)
    settle(desk.qapp)
    return page


def test_what_nobody_saw_before_the_application_ended_is_told_by_its_next_run(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.turn_to(False)
    desk.add(NEWS)
    desk.page.view.keep_view_state()
    chat = desk.conversation.chat
    state = json.loads(json.dumps(chat.view_state))
    page = next_run(qtbot, desk, FakeChat(transcript=chat.transcript, view_state=state))
    assert page.digest.words == TOLD


def test_what_was_seen_is_not_told_by_the_next_run(desk: Desk, qtbot: QtBot) -> None:
    desk.add(NEWS)
    desk.page.view.keep_view_state()
    chat = desk.conversation.chat
    page = next_run(qtbot, desk, FakeChat(transcript=chat.transcript, view_state=chat.view_state))
    assert page.digest.isHidden()


def test_so_much_that_what_was_read_is_further_up_is_told_as_the_newest_part(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.add([user("read", "Last words")])
    desk.page.view.keep_view_state()
    state = dict(desk.conversation.chat.view_state)
    state["place"] = {**state["place"], "at": 100.0}
    entries = [UserMessage(EntryId("later"), "And this", timestamp=150.0), *NEWS]
    transcript = Transcript(entries=EntryList(tuple(entries)))
    page = next_run(qtbot, desk, FakeChat(transcript=transcript, view_state=state, has_older=True))
    assert page.digest.words == f"{TOLD} (only the newest part)"


def test_another_session_that_comes_to_the_front_meanwhile_keeps_what_was_not_seen(desk: Desk) -> None:
    desk.turn_to(False)
    desk.add(NEWS)
    desk.page.set_chat(another(user("other")).chat)
    desk.turn_to(True, after_s=60)
    assert desk.page.digest.isHidden()
    desk.page.set_chat(desk.conversation.chat)
    settle(desk.qapp)
    assert desk.page.digest.words == TOLD
