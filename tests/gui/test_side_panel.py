"""The panel above the composer in which something is asked on the side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import ErrorText
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.widgets.chat_commands import chat_commands
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.side_panel import SidePanel
from tests.support.cards import make_style, settle
from tests.support.fake_actions import FakeActions
from tests.support.fake_viewmodels import FakeChat
from tests.support.pages import foreign_labels, nameless

HOSTILE = "<b>Is</b> \u202e this?"


class Shown:
    """A page of a conversation with the commands of its window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.commands = CommandList()
        self.page = ChatPage(make_style(), self.commands)
        self.commands.add(*chat_commands(self.page, FakeActions(), lambda: True))
        qtbot.addWidget(self.page)
        self.page.resize(900, 760)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.chat = FakeChat(title="Mend it")
        self.page.set_chat(self.chat)
        settle()

    @property
    def panel(self) -> SidePanel:
        return self.page.side

    def open(self) -> None:
        assert self.commands.run("chat.aside")
        settle()

    def ask(self, text: str) -> None:
        QTest.keyClicks(self.panel.field.editor, text)
        QTest.keyClick(self.panel.field.editor, Qt.Key.Key_Return)
        settle()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_is_asked_read_and_closed_with_the_keyboard(shown: Shown) -> None:
    assert not shown.panel.isVisible()
    shown.open()
    panel, side = shown.panel, shown.chat.aside
    assert panel.isVisible()
    assert panel.field.editor.hasFocus()
    assert not panel.ask_button.isEnabled(), "nothing is written yet"
    shown.ask("Which colour?")
    assert side.calls == [("ask", "Which colour?")]
    assert panel.field.text() == ""
    assert panel.stop_button.isVisible()
    assert not panel.copy_button.isVisible()
    side.answer("It is **blue**.\n\n* as the sky")
    settle()
    assert panel._boxes[0]._answer.text == "It is **blue**.\n\n* as the sky"
    assert panel._boxes[0]._answer.isVisible()
    assert not panel.stop_button.isVisible()
    shown.ask("Why?")
    assert side.calls[-1] == ("ask", "Why?"), "it is asked further"
    side.answer("Because.")
    settle()
    QTest.keyClick(panel.field.editor, Qt.Key.Key_Escape)
    settle()
    assert not panel.isVisible()
    assert side.exchanges == ()
    assert shown.page.composer.editor.hasFocus()
    assert shown.chat.calls == [], "nothing was sent, and nothing was stopped"


def test_the_answer_is_copied_or_goes_into_the_message(shown: Shown) -> None:
    shown.page.composer.set_text("Do this:")
    shown.open()
    shown.ask("How?")
    shown.chat.aside.answer("With `care`.")
    settle()
    shown.panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "With `care`."
    shown.panel.take_button.click()
    settle()
    assert shown.page.composer.text() == "Do this:\n\nWith `care`."
    assert shown.page.composer.editor.hasFocus()
    assert shown.panel.isVisible(), "one may ask further"
    shown.page.composer.save_draft()
    assert ("set_draft", "Do this:\n\nWith `care`.") in shown.chat.calls


def test_each_session_has_its_own(shown: Shown) -> None:
    shown.open()
    shown.ask("Which colour?")
    other = FakeChat("session-2")
    shown.page.set_chat(other)
    settle()
    assert not shown.panel.isVisible()
    shown.chat.aside.answer("Blue.")
    shown.page.set_chat(shown.chat)
    settle()
    assert shown.panel.isVisible()
    assert shown.panel._boxes[0].has_answer, "it came while another session was in front"


def test_foreign_words_are_plain_and_everything_has_a_name(shown: Shown) -> None:
    shown.open()
    assert shown.chat.aside.ask(HOSTILE)
    shown.chat.aside.fail(ErrorText("x", "No answer", detail="<img src=x> \u202e bad"))
    settle()
    box = shown.panel._boxes[0]
    assert box._question.text() == "<b>Is</b> \\u202e this?"
    assert box._said.text() == "No answer\n<img src=x> \\u202e bad"
    assert foreign_labels(shown.panel) == []
    assert nameless(shown.panel) == []


def test_why_it_cannot_be_asked_is_said(shown: Shown) -> None:
    shown.chat.aside.refusal = "This version of the CLI takes no questions on the side."
    command = shown.commands.find("chat.aside")
    assert command is not None
    assert command.why_not() == shown.chat.aside.refusal
    assert not shown.commands.run("chat.aside")
    assert shown.commands.entered("/btw") is command
    shown.page.set_chat(None)
    assert command.why_not() == "No conversation is in front."


def test_a_long_answer_scrolls_and_leaves_room(shown: Shown) -> None:
    shown.open()
    shown.ask("All of it?")
    shown.chat.aside.answer("\n\n".join(f"Paragraph {number} of many." for number in range(60)))
    settle()
    scroll = shown.panel._scroll
    assert scroll.height() <= shown.page.height() // 3
    assert scroll.verticalScrollBar().maximum() > 0
    assert shown.page.view.height() > 100
