"""The permission mode in composer and header: red while everything is allowed, confirmed every time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_bar import BarPlace
from copilot_desktop.widgets.header import Header
from copilot_desktop.widgets.permission_picker import RULES_COMMAND, PermissionPicker
from tests.support.cards import active_window, make_style, press, settle
from tests.support.fake_viewmodels import FakeChat


class Shown:
    """A composer with the picker in its bar, and a header."""

    def __init__(self, qtbot: QtBot) -> None:
        style = make_style()
        self.composer = Composer(style)
        self.commands = CommandList()
        self.picker = PermissionPicker(style, self.commands)
        self.header = Header(style)
        qtbot.addWidget(self.header)
        self.composer.bar.put(BarPlace.PERMISSION, self.picker)
        self.window = active_window(qtbot, self.composer)
        self.chat = FakeChat()
        self.composer.set_chat(self.chat)
        self.picker.follow(self.chat.permission_mode)
        self.header.set_chat(self.chat)
        settle()

    def choose(self, row: int) -> None:
        self.picker.open_popup()
        popup = self.picker.popup
        assert popup is not None
        popup.rows[row].click()
        settle()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_red_mark_in_both_places(shown: Shown) -> None:
    assert (shown.picker.label, shown.header._permission.label) == ("Ask first", "Ask first")
    shown.chat.permission_mode.update(mode="allow-all")
    assert (shown.picker.label, shown.header._permission.label) == ("Allow all", "Allow all")
    assert (shown.picker._role, shown.header._permission._role) == ("danger", "danger")
    shown.chat.permission_mode.update(mode="manual")
    assert (shown.picker._role, shown.header._permission._role) == ("", "")


def test_everything_is_allowed_after_a_question(shown: Shown) -> None:
    shown.choose(2)
    question = shown.picker.question
    assert question is not None
    assert question.windowTitle() == "Allow everything in this session?"
    question.reject()
    settle()
    assert shown.chat.permission_mode.mode == "manual"
    shown.choose(2)
    assert shown.picker.question is not None
    shown.picker.question.accept()
    settle()
    assert shown.chat.permission_mode.mode == "allow-all"
    shown.choose(0)
    assert shown.chat.permission_mode.mode == "manual"


def test_the_page_of_rules_is_offered_below_the_modes(shown: Shown) -> None:
    shown.picker.open_popup()
    popup = shown.picker.popup
    assert popup is not None
    assert len(popup.rows) == 3, "this window has no such page"
    popup.close()
    settle()
    went: list[str] = []
    command = Command(RULES_COMMAND, "Permission rules…", "Agent", (), lambda: went.append("rules"))
    shown.commands.add(command)
    shown.picker.open_popup()
    popup = shown.picker.popup
    assert popup is not None
    link = popup.rows[3]
    assert (link.accessibleName(), link.isCheckable()) == ("Permission rules…", False)
    link.click()
    settle()
    assert went == ["rules"]
    assert shown.chat.permission_mode.mode == "manual"


def test_what_is_not_offered_says_why(shown: Shown) -> None:
    shown.picker.open_popup()
    popup = shown.picker.popup
    assert popup is not None
    assert [row.isEnabled() for row in popup.rows] == [True, False, True]
    assert popup.rows[1].accessibleDescription() == "Not for you."
    press(popup, Qt.Key.Key_Escape)
    settle()


def test_a_question_is_of_one_session(shown: Shown) -> None:
    shown.choose(2)
    other = FakeChat("other")
    shown.picker.follow(other.permission_mode)
    settle()
    assert shown.picker.question is None
    assert other.permission_mode.mode == "manual"
    shown.header.set_chat(None)
    shown.picker.follow(None)
    assert not shown.picker.isVisible()
