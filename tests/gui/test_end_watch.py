"""What ended unseen is read when its end was on the screen of an active window for a second."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.session_list import SessionListModel
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.end_watch import EndWatch
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle


class Desk:
    """A page of a session that ended unseen."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sessions = SessionListModel()
        self.sessions.list_session("s", title="S")
        self.sessions.mark_unread(["s"], True)
        self.page = ChatPage(make_style())
        qtbot.addWidget(self.page)
        self.is_active = self.shows_end = True
        monkeypatch.setattr(self.page, "isActiveWindow", lambda: self.is_active)
        monkeypatch.setattr(type(self.page.view), "shows_end", property(lambda _view: self.shows_end))
        self.watch = EndWatch(self.page, self.sessions)
        self.page.set_chat(FakeChat("s"))

    @property
    def timer(self) -> QTimer:
        return self.watch.findChildren(QTimer)[0]

    @property
    def is_seeing(self) -> bool:
        return self.timer.isActive()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk(qtbot, monkeypatch)
    desk.page.show()
    settle(qapp)
    return desk


def test_what_was_on_the_screen_for_a_second_is_read(desk: Desk) -> None:
    assert desk.is_seeing
    assert desk.timer.interval() == 1000
    assert desk.sessions.is_unread("s")
    desk.timer.timeout.emit()
    assert not desk.sessions.is_unread("s")
    assert not desk.is_seeing, "nothing ticks when there is nothing to be seen"


@pytest.mark.parametrize("what", ["inactive", "scrolled up", "hidden", "another chat"])
def test_what_cannot_be_seen_stays_unread(desk: Desk, qapp: QApplication, what: str) -> None:
    match what:
        case "inactive":
            desk.is_active = False
            qapp.sendEvent(desk.page, QEvent(QEvent.Type.WindowDeactivate))
        case "scrolled up":
            desk.shows_end = False
            desk.page.view.position_changed.emit()
        case "hidden":
            desk.page.hide()
        case _:
            desk.page.set_chat(FakeChat("t"))
    assert not desk.is_seeing
    assert desk.sessions.is_unread("s")


def test_it_is_looked_at_again_when_the_person_is_back(desk: Desk, qapp: QApplication) -> None:
    desk.is_active = False
    qapp.sendEvent(desk.page, QEvent(QEvent.Type.WindowDeactivate))
    desk.is_active = True
    qapp.sendEvent(desk.page, QEvent(QEvent.Type.WindowActivate))
    assert desk.is_seeing


def test_what_becomes_unread_while_it_is_shown_is_seen(desk: Desk) -> None:
    desk.timer.timeout.emit()
    desk.sessions.mark_unread(["s"], True)
    assert desk.is_seeing


def test_a_session_that_a_window_shows_is_visible(desk: Desk) -> None:
    assert desk.sessions.is_visible("s")
    desk.page.hide()
    assert not desk.sessions.is_visible("s")
    desk.page.show()
    desk.page.set_chat(None)
    assert not desk.sessions.is_visible("s")
