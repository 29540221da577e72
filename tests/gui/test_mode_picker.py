"""The mode in the composer's bar: seen, chosen by mouse and keys, confirmed once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_bar import BarPlace
from copilot_desktop.widgets.mode_picker import NEXT_MODE, ModePicker
from tests.support.cards import active_window, click, make_style, press, settle
from tests.support.fake_viewmodels import FakeChat


class Shown:
    """A composer with the picker in its bar."""

    def __init__(self, qtbot: QtBot) -> None:
        style = make_style()
        self.composer = Composer(style)
        self.commands = CommandList()
        self.picker = ModePicker(style, self.composer.editor, self.commands)
        self.commands.add(
            Command(NEXT_MODE, "Next mode", "Conversation", ("Ctrl+Shift+M",), self.picker.choose_next)
        )
        self.composer.bar.put(BarPlace.MODE, self.picker)
        self.window = active_window(qtbot, self.composer)
        self.chat = FakeChat()
        self.composer.set_chat(self.chat)
        self.picker.follow(self.chat.mode)
        settle()

    @property
    def label(self) -> str:
        return self.picker.label


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_follows_the_mode(shown: Shown) -> None:
    assert (shown.label, shown.picker.accessibleName()) == ("Interactive", "Mode: Interactive")
    assert "Ctrl+Shift+M" in shown.picker.toolTip()
    shown.chat.mode.update(mode="plan")
    assert shown.label == "Plan"
    shown.chat.mode.update(mode="later-word")
    assert shown.label == "later-word"


def test_one_is_chosen_with_the_keyboard_alone(shown: Shown) -> None:
    shown.picker.setFocus()
    press(shown.picker, Qt.Key.Key_Space)
    QTest.keyRelease(shown.picker, Qt.Key.Key_Space)
    popup = shown.picker.popup
    assert popup is not None
    assert [row.accessibleName() for row in popup.rows] == ["Interactive", "Plan", "Autopilot"]
    assert popup.rows[0].isChecked()
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    settle()
    assert shown.chat.mode.mode == "plan"
    assert shown.picker.popup is None


def test_escape_leaves_it_as_it_is(shown: Shown) -> None:
    click(shown.picker)
    popup = shown.picker.popup
    assert popup is not None
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Escape)
    settle()
    assert shown.chat.mode.mode == "interactive"


def test_the_first_autopilot_is_asked_about(shown: Shown) -> None:
    shown.chat.mode.update(mode="plan")
    shown.picker.choose_next()
    question = shown.picker.question
    assert question is not None
    assert question.windowTitle() == "Start Autopilot?"
    question.reject()
    assert shown.chat.mode.mode == "plan"
    settle()
    shown.picker.choose_next()
    question = shown.picker.question
    assert question is not None
    click(question.accept_button)
    settle()
    assert shown.chat.mode.mode == "autopilot"
    shown.picker.choose_next()
    shown.picker.choose_next()
    shown.picker.choose_next()
    assert (shown.chat.mode.mode, shown.picker.question) == ("autopilot", None)


def test_a_change_in_mid_turn_is_marked_and_said(shown: Shown) -> None:
    shown.chat.mode.update(mode="plan", is_for_next_step=True)
    assert shown.picker.toolTip() == "Applies from the agent's next step"
    assert shown.picker.accessibleDescription() == "Applies from the agent's next step"
    shown.chat.mode.update(is_for_next_step=False)
    assert shown.picker.toolTip().startswith("Mode: Plan")


def test_where_there_are_no_modes_it_is_grey_and_says_why(shown: Shown) -> None:
    shown.chat.mode.update(why_not="This CLI has no modes.")
    assert not shown.picker.isEnabled()
    assert shown.picker.toolTip() == "This CLI has no modes."
    shown.picker.open_popup()
    assert shown.picker.popup is None


def test_shift_tab_moves_the_focus_unless_the_person_wants_otherwise(shown: Shown) -> None:
    editor = shown.composer.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert shown.chat.mode.mode == "interactive"
    shown.chat.mode.set_shift_tab(True)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(editor, Qt.Key.Key_Backtab, repeat=True)
    assert shown.chat.mode.mode == "plan"
    assert editor.hasFocus()


def test_without_a_conversation_there_is_none(shown: Shown) -> None:
    shown.picker.follow(None)
    assert shown.picker.isHidden()
    shown.picker.choose_next()
    shown.picker.open_popup()
    assert shown.picker.popup is None
