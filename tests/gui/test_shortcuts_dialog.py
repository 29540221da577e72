"""Keys of commands, changed in place."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.shortcut_choices import ShortcutChoices
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.shortcuts_dialog import ShortcutsDialog
from copilot_desktop.widgets.style import Style

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    def __init__(self, qtbot: QtBot, style: Style) -> None:
        self.saved: dict[str, tuple[str, ...]] = {}
        self.done: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.commands = CommandList(lambda: self.saved, self.window)
        for name, keys, place in (
            ("new", ("Ctrl+N",), ""),
            ("stop", ("Ctrl+.", "F9"), ""),
            ("delete", ("Del",), "in the list"),
        ):
            self.commands.add(
                Command(name, f"Command {name}", "Test", keys, partial(self.done.append, name), place=place)
            )
        self.shortcuts = Shortcuts(self.window, self.commands)
        self.choices = ShortcutChoices(self.commands, lambda: self.saved, self.save, self.window)
        self.window.show()
        self.dialog = ShortcutsDialog(self.choices, style, self.window)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.dialog.activateWindow()

    def save(self, chosen: object) -> None:
        assert isinstance(chosen, dict)
        self.saved = dict(chosen)
        self.commands.choice_changed()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.dialog.field, key, held)

    def bound(self) -> set[str]:
        return {shortcut.key().toString() for shortcut in self.shortcuts}

    def marked(self) -> PickRow:
        row = self.dialog.view.marked
        assert row is not None
        return row


@pytest.fixture
def desk(qtbot: QtBot, style: Style) -> Desk:
    return Desk(qtbot, style)


def test_a_new_key_holds_at_once(desk: Desk) -> None:
    assert desk.marked().title == "Command new"
    desk.press(Qt.Key.Key_Return)
    assert desk.dialog.recording == "new"
    desk.press(Qt.Key.Key_T, CTRL)
    assert desk.saved == {"new": ("Ctrl+T",)}
    assert desk.bound() == {"Ctrl+T", "Ctrl+.", "F9"}
    assert desk.marked().keys == "Ctrl+T"
    desk.dialog.reset_button.click()
    assert desk.saved == {}
    assert "Ctrl+N" in desk.bound()


def test_a_key_of_another_command_is_taken_only_when_it_is_pressed_again(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F9)
    assert desk.saved == {}
    assert "“Command stop”" in desk.dialog.said.text()
    desk.press(Qt.Key.Key_F9)
    assert desk.saved == {"new": ("F9",), "stop": ("Ctrl+.",)}
    desk.dialog.reset_all_button.click()
    assert desk.saved == {}


def test_escape_leaves_it_and_the_window_stays(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    assert desk.saved == {}
    assert not desk.dialog.recording
    assert desk.dialog.isVisible()


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_BracketLeft, CTRL)]
)
def test_keys_that_write_or_need_altgr_are_refused(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.press(key, held)
    assert desk.saved == {}
    assert desk.dialog.recording == "new"
    assert desk.dialog.said.text()


def test_a_key_that_is_recorded_runs_nothing(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_N, CTRL)
    assert desk.done == []


def test_a_key_can_be_taken_away_and_keys_of_a_place_stay(desk: Desk) -> None:
    desk.dialog.remove_button.click()
    assert desk.saved == {"new": ()}
    desk.dialog.field.setText("delete")
    assert desk.marked().detail == "in the list"
    assert not desk.dialog.change_button.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert not desk.dialog.recording


def test_commands_are_found_by_their_key(desk: Desk) -> None:
    desk.dialog.field.setText("f9")
    assert desk.marked().title == "Command stop"


def test_a_reset_does_not_take_back_what_another_was_given(desk: Desk) -> None:
    desk.choices.assign("stop", "Ctrl+N")
    assert desk.saved == {"new": (), "stop": ("Ctrl+N",)}
    desk.choices.reset("new")
    assert desk.saved == {"new": (), "stop": ("Ctrl+N",)}
