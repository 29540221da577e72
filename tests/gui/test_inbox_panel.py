"""The inbox on the screen: answered in place, by mouse and keyboard, wherever it stands."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
    ShellPermission,
)
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.inbox import Inbox
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.inbox_panel import InboxPanel
from copilot_desktop.widgets.inbox_place import InboxWindow
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tray import Tray
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, settle

_ONCE = PermissionDecision(DecisionKind.ALLOW_ONCE)
_DENY = PermissionDecision(DecisionKind.DENY_AND_STOP)


def shell(request_id: str, command: str = "ls") -> PermissionRequest:
    return PermissionRequest(RequestId(request_id), ShellPermission(command))


def ask(chat: FakeChat, *requests: OpenRequest) -> None:
    chat.show(Transcript(requests=requests))


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def chats() -> list[FakeChat]:
    return [FakeChat(f"s{number}", title=f"Session {number}", folder="/code/atlas") for number in range(5)]


@pytest.fixture
def inbox(chats: list[FakeChat]) -> Inbox:
    inbox = Inbox(clock=lambda: 1000.0)
    for chat in chats:
        inbox.follow(chat)
    return inbox


@pytest.fixture
def now() -> list[float]:
    return [0.0]


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, inbox: Inbox, style: Style, now: list[float]) -> InboxPanel:
    panel = InboxPanel(inbox, style, clock=lambda: now[0])
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    settle(qapp)
    return panel


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def sending(panel: InboxPanel) -> bool:
    return panel.card is not None and panel.card.is_sending


def shown_session(panel: InboxPanel) -> str:
    assert panel.shown is not None
    return panel.shown.session_id


def inspects(window: MainWindow) -> bool:
    return window.inspecting.is_open


def own_window(window: MainWindow) -> InboxWindow:
    own = window.inbox.window
    assert own is not None
    return own


def test_nothing_waits(panel: InboxPanel) -> None:
    assert panel._empty.isVisible()
    assert not panel.list.isVisible()
    assert panel.card is None


def test_a_card_below_the_rows(panel: InboxPanel, chats: list[FakeChat], qapp: QApplication) -> None:
    ask(chats[1], shell("r1", "npm test"))
    ask(chats[0], shell("r2"), Question(RequestId("q1"), "Which one?", ("A", "B")))
    settle(qapp)
    assert panel.shown is not None
    assert panel.shown.key == ("s1", "r1"), "the oldest is shown first, and stays while others come"
    said = [panel.list.rows.data(panel.list.rows.index(row)) for row in range(3)]
    assert said == [
        "Session 1, Wants to run npm test, atlas, just now",
        "Session 0, Wants to run ls, atlas, just now",
        "Session 0, Asks: Which one?, atlas, just now",
    ]
    card = panel.card
    assert card is not None
    assert card.isVisible()
    assert panel.rect().contains(card.mapTo(panel, card.rect().bottomRight()))
    assert card.mapTo(panel, card.rect().topLeft()).y() > panel.list.geometry().bottom()
    assert panel.list.height() >= 2 * panel.list.visualRect(panel.list.rows.index(0)).height()
    assert panel._session.text() == "Session 1 · atlas"


def test_answered_by_keys_without_leaving(
    panel: InboxPanel, chats: list[FakeChat], now: list[float], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1"))
    ask(chats[1], shell("r2"))
    ask(chats[2], Question(RequestId("q1"), "Which one?", ("A", "B")))
    settle(qapp)
    panel.focus_request()
    press(Qt.Key.Key_A)
    assert chats[0].calls == [], "a card that has just come takes no key"
    now[0] += 1
    press(Qt.Key.Key_A)
    assert chats[0].calls == [("answer", "r1", _ONCE)]
    ask(chats[0])
    settle(qapp)
    assert panel.shown is not None
    assert panel.shown.key == ("s1", "r2")
    assert panel.has_keyboard
    press(Qt.Key.Key_D)
    assert chats[1].calls == [], "nor does the one that follows"
    now[0] += 1
    press(Qt.Key.Key_D)
    assert chats[1].calls == [("answer", "r2", _DENY)]
    ask(chats[1])
    settle(qapp)
    now[0] += 1
    press(Qt.Key.Key_Right)
    assert panel.shown.key == ("s2", "q1")
    emptied: list[None] = []
    panel.emptied.connect(lambda: emptied.append(None))
    ask(chats[2])
    assert emptied == [None]
    assert panel._empty.isVisible()


def test_arrows_go_from_request_to_request(
    panel: InboxPanel, chats: list[FakeChat], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1"))
    ask(chats[1], shell("r2"))
    ask(chats[2], shell("r3"))
    settle(qapp)
    seen = []
    panel.focus_request()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(key)
        assert panel.shown is not None
        assert panel.card is not None
        assert panel.card.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]  # one has it
        seen.append(panel.shown.session_id)
    assert seen == ["s1", "s2", "s2", "s1"]
    panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Up)
    assert shown_session(panel) == "s0"
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_A)
    assert shown_session(panel) == "s0", "letters in the list look for nothing"
    assert all(chat.calls == [] for chat in chats)
    press(Qt.Key.Key_Return)
    assert panel.card is not None
    assert panel.card.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]  # one has it


def test_the_key_goes_round(panel: InboxPanel, chats: list[FakeChat], qapp: QApplication) -> None:
    ask(chats[0], shell("r1"))
    ask(chats[1], shell("r2"))
    settle(qapp)
    seen = []
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    for _ in range(3):
        panel.go_on()
        assert panel.shown is not None
        seen.append(panel.shown.session_id)
    assert seen == ["s0", "s1", "s0"]


def test_answered_elsewhere_is_said(panel: InboxPanel, chats: list[FakeChat], qapp: QApplication) -> None:
    ask(chats[0], shell("r1"))
    ask(chats[1], shell("r2"))
    settle(qapp)
    ask(chats[0])
    settle(qapp)
    assert panel.shown is not None
    assert panel.shown.key == ("s1", "r2")
    assert panel._said.isVisible()
    panel.list.moved.emit(("s1", "r2"))
    assert not panel._said.isVisible()


def test_another_request_under_the_same_id_is_shown_anew(
    panel: InboxPanel, chats: list[FakeChat], now: list[float], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1", "ls"))
    settle(qapp)
    panel.focus_request()
    now[0] += 1
    ask(chats[0], shell("r1", "rm -rf ~"))
    press(Qt.Key.Key_A)
    assert chats[0].calls == []
    assert panel.card is not None
    assert "rm -rf ~" in panel.card.accessibleDescription()


def test_an_answer_that_failed_can_be_given_again(
    panel: InboxPanel, chats: list[FakeChat], now: list[float], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1"))
    settle(qapp)
    panel.focus_request()
    now[0] += 1
    press(Qt.Key.Key_A)
    assert panel.card is not None
    assert sending(panel)
    chats[0].request_failed.emit("r1")
    assert not sending(panel)
    now[0] += 1
    panel.focus_request()
    press(Qt.Key.Key_A)
    assert len(chats[0].calls) == 2


def test_a_card_in_a_low_panel_keeps_its_answers(
    panel: InboxPanel, chats: list[FakeChat], qapp: QApplication
) -> None:
    panel.resize(300, 420)
    ask(chats[0], shell("r1", "\n".join(f"line {number}" for number in range(200))))
    settle(qapp)
    card = panel.card
    assert card is not None
    assert panel.rect().contains(card.mapTo(panel, card.rect().bottomRight()))


# ---- in the window --------------------------------------------------------------------------


@pytest.fixture
def app(chats: list[FakeChat], inbox: Inbox) -> FakeApplication:
    app = FakeApplication()
    app.inbox = inbox
    app.known_chats = {chat.session_id: chat for chat in chats}
    return app


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style) -> MainWindow:
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.resize(1300, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    return window


def test_it_stands_where_the_inspector_stood(
    window: MainWindow, app: FakeApplication, chats: list[FakeChat], qapp: QApplication
) -> None:
    app.update(page=Page.CHAT, chat=chats[0])
    window.inspecting.toggle()
    settle(qapp)
    assert inspects(window)
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+J"))
    settle(qapp)
    assert window.inbox.is_in_window
    assert not inspects(window)
    assert window.inbox.panel.width() >= 280
    assert window.chat_page.isVisible()
    QTest.keySequence(window, QKeySequence("Ctrl+I"))
    settle(qapp)
    assert not window.inbox.is_open
    assert inspects(window)
    window.resize(1000, 800)
    settle(qapp)
    window.chat_page.composer.setFocus()
    window.inbox.toggle()
    assert window.inbox.drawer.is_open
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.inbox.is_open
    assert window.chat_page.composer.editor.hasFocus()


def test_it_floats_and_stays_on_top(
    window: MainWindow, app: FakeApplication, chats: list[FakeChat], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1"))
    window.inbox.toggle()
    window.inbox.panel.tear_off.click()
    settle(qapp)
    own = own_window(window)
    assert own.isVisible()
    assert own.windowTitle() == "Inbox (1)"
    window.inbox.panel.pin.click()
    assert own.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert own.isVisible()
    assert app.fake_states.kept["inbox"] == {"open": True, "floats": True, "on_top": True}
    window.inbox.panel.tear_off.click()
    settle(qapp)
    assert window.inbox.is_in_window
    window.inbox.panel.tear_off.click()
    own = own_window(window)
    own.close()
    settle(qapp)
    window.inbox.restore()
    assert not window.inbox.is_open, "what was closed stays so in the next run"


def test_it_comes_back_as_it_was(
    qtbot: QtBot, app: FakeApplication, style: Style, qapp: QApplication
) -> None:
    app.fake_states.kept["inbox"] = {"open": True, "floats": True, "on_top": True}
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    window.inbox.restore()
    settle(qapp)
    own = own_window(window)
    assert own.isVisible()
    assert own.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    window.inbox.close()
    assert not window.inbox.is_open


def test_the_next_key_leads_to_what_waits(
    window: MainWindow, app: FakeApplication, chats: list[FakeChat], qapp: QApplication
) -> None:
    ask(chats[0], shell("r1"), shell("r2"))
    ask(chats[1], shell("r3"))
    app.update(page=Page.CHAT, chat=chats[0])
    settle(qapp)
    requests = window.chat_page.requests
    seen = []
    for _ in range(2):
        QTest.keySequence(window, QKeySequence("Ctrl+J"))
        assert requests.card is not None
        assert requests.card.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]  # one has it
        assert requests.shown_request is not None
        seen.append(requests.shown_request.request_id)
    assert seen == ["r1", "r2"]
    QTest.keySequence(window, QKeySequence("Ctrl+J"))
    assert app.calls[-1] == ("open_session", "s1")
    window.inbox.toggle()
    settle(qapp)
    app.calls.clear()
    for _ in range(3):
        QTest.keySequence(window, QKeySequence("Ctrl+J"))
        assert window.inbox.panel.has_keyboard
    assert app.calls == [], "no session comes to the front while the inbox is open"
    window.inbox.panel.open_button.click()
    assert app.calls[0][0] == "open_session"


def test_a_session_not_in_front_is_answered(
    window: MainWindow, app: FakeApplication, chats: list[FakeChat], qapp: QApplication
) -> None:
    app.update(page=Page.CHAT, chat=chats[0])
    ask(chats[3], Question(RequestId("q1"), "Which one?", ("A", "B")))
    window.inbox.toggle()
    settle(qapp)
    assert window.inbox.panel.card is not None
    assert window.chat_page.chat is chats[0]
    assert not window.notices.isVisible()


@pytest.mark.parametrize("seed", range(8))
def test_every_number_is_the_length_of_the_list(
    window: MainWindow,
    app: FakeApplication,
    chats: list[FakeChat],
    style: Style,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    # The offscreen platform shows none.
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda icon: None)
    tray = Tray(app, style, window)
    tray.refresh()
    window.inbox.toggle()
    rng = random.Random(seed)
    app.update(page=Page.CHAT, chat=chats[0])
    for step in range(40):
        chat = rng.choice(chats)
        held = list(chat.transcript.requests)
        if held and rng.random() < 0.5:
            held.pop(rng.randrange(len(held)))
        else:
            held.append(shell(f"r{step}"))
        ask(chat, *held)
        count = sum(len(each.transcript.requests) for each in chats)
        assert window.inbox.panel.list.rows.rowCount() == count
        assert window.sidebar.inbox_button.shown_count == count
        assert window.header._waiting.count == count
        assert window.windowTitle() == (f"({count}) Session 0" if count else "Session 0")
        said = {0: ["Copilot Desktop"], 1: ["Copilot Desktop", "1 request waits for you"]}
        assert tray._icon is not None
        words = said.get(count, ["Copilot Desktop", f"{count} requests wait for you"])
        assert tray._icon.toolTip().splitlines() == words
    tray.close()


def test_what_was_begun_in_one_place_is_there_in_the_other(panel: InboxPanel, chats: list[FakeChat]) -> None:
    """The drafts of answers are those of the session, as in its dock."""
    question = Question(RequestId("q"), "Which colour?", ("Red",))
    chats[0].answers.keep(question, "Te")
    ask(chats[0], question)
    card = panel.card
    assert isinstance(card, QuestionCard)
    editor = card._editor
    assert editor is not None
    assert editor.text() == "Te"
    QTest.keyClicks(editor, "al")
    assert chats[0].answers.get(question) == editor.text() != "Te"
