"""The commands of a window and their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.shortcuts import Shortcuts


class Desk:
    """A window with a few commands. `done` holds the ids of those that ran."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.reason = ""
        self.chosen: dict[str, tuple[str, ...]] = {}
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.commands = CommandList(lambda: self.chosen, self.window)
        for name, keys in (("new", ("Ctrl+N", "F7")), ("stop", ("Ctrl+.",)), ("bare", ())):
            self.commands.add(self.command(name, *keys))
        self.shortcuts = Shortcuts(self.window, self.commands)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def command(self, name: str, *keys: str, place: str = "") -> Command:
        return Command(
            name, name.title(), "Test", keys, lambda: self.done.append(name), lambda: self.reason, place=place
        )

    def choose(self, **keys: tuple[str, ...]) -> None:
        self.chosen = keys
        self.commands.choice_changed()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window, key, held)

    def bound(self) -> set[str]:
        return {shortcut.key().toString() for shortcut in self.shortcuts}


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_key_of_a_command_runs_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N, control=True)
    desk.press(Qt.Key.Key_F7)
    assert desk.done == ["new", "new"]


def test_what_cannot_be_done_now_is_not_done(desk: Desk) -> None:
    desk.reason = "Nothing runs."
    desk.press(Qt.Key.Key_N, control=True)
    assert not desk.commands.run("new")
    assert desk.done == []
    desk.reason = ""
    assert desk.commands.run("new")
    assert desk.done == ["new"]


def test_chosen_keys_take_the_place_of_the_others_at_once(desk: Desk) -> None:
    desk.choose(new=("F8",), stop=())
    assert desk.bound() == {"F8"}
    desk.press(Qt.Key.Key_N, control=True)
    desk.press(Qt.Key.Key_F8)
    assert desk.done == ["new"]
    desk.choose()
    assert desk.bound() == {"Ctrl+N", "F7", "Ctrl+."}


def test_a_key_can_go_to_another_command(desk: Desk) -> None:
    desk.choose(new=(), bare=("Ctrl+N",))
    desk.press(Qt.Key.Key_N, control=True)
    assert desk.done == ["bare"]


def test_a_key_that_two_want_goes_to_the_first(desk: Desk) -> None:
    desk.choose(bare=("Ctrl+N",))
    desk.press(Qt.Key.Key_N, control=True)
    assert desk.done == ["new"]


def test_keys_of_one_place_are_not_bound_in_the_window(desk: Desk) -> None:
    desk.commands.add(desk.command("delete", "Del", place="in the list"))
    desk.choose(delete=("F9",))
    assert desk.bound() == {"Ctrl+N", "F7", "Ctrl+."}
    assert desk.commands.keys("delete") == ("Del",)


def test_two_commands_are_never_called_the_same(desk: Desk) -> None:
    with pytest.raises(ValueError, match="new"):
        desk.commands.add(desk.command("new"))


def test_another_window_has_the_chosen_keys_as_well(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    beside = desk.commands.beside(other)
    beside.add(desk.command("new", "Ctrl+N"))
    bound = Shortcuts(other, beside)
    desk.choose(new=("F8",))
    assert [shortcut.key().toString() for shortcut in bound] == ["F8"]
