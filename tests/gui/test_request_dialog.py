"""What a session asks, in a window of its own: answered there, or led to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import PermissionRequest, RequestId, ShellPermission
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.request_dialog import RequestDialog
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


def chat_that_asks(command: str) -> FakeChat:
    request = PermissionRequest(RequestId("r1"), ShellPermission(command))
    return FakeChat("s1", title="Fix <b>it</b>", transcript=Transcript(requests=(request,)))


def dialog_of(qtbot: QtBot, style: Style, chat: FakeChat) -> RequestDialog:
    dialog = RequestDialog(style, chat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    settle(QApplication.instance())  # type: ignore[arg-type]  # it is a QApplication
    return dialog


def card_of(dialog: RequestDialog) -> PermissionCard:
    card = dialog.dock.card
    assert isinstance(card, PermissionCard)
    return card


def test_it_is_not_modal_and_shows_the_card(qtbot: QtBot, style: Style) -> None:
    dialog = dialog_of(qtbot, style, chat_that_asks("ls"))
    assert not dialog.isModal()
    assert dialog.windowTitle() == "Fix <b>it</b>"
    card = card_of(dialog)
    assert card.isVisible()
    assert card._allow.isVisible()
    assert dialog.rect().contains(card.mapTo(dialog, card.rect().bottomRight()))


def test_what_is_risky_is_only_reviewed(qtbot: QtBot, style: Style) -> None:
    chat = chat_that_asks("rm -rf build")
    card = card_of(dialog_of(qtbot, style, chat))
    assert not card._allow.isVisible()
    assert not card._session.isVisible()
    assert card._deny.isVisible()
    card._press_allow()
    QTest.keyClick(card, Qt.Key.Key_A)
    assert chat.calls == []


def test_the_session_is_opened(qtbot: QtBot, style: Style) -> None:
    dialog = dialog_of(qtbot, style, chat_that_asks("ls"))
    with qtbot.waitSignal(dialog.session_requested) as opened:
        dialog.open_button.click()
    assert opened.args == ["s1"]
    assert not dialog.isVisible()


def test_it_goes_with_the_last_request(qtbot: QtBot, style: Style) -> None:
    chat = chat_that_asks("ls")
    dialog = dialog_of(qtbot, style, chat)
    chat.show(Transcript())
    assert not dialog.isVisible()
