"""The command palette of the main window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.storage.search_index import SearchHit
from copilot_desktop.storage.search_terms import Snippet
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.pick_rows import PickHeading, PickRow
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.palette_view import PaletteView
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat


class Desk:
    """The main window with two sessions, one of them in front."""

    def __init__(self, qtbot: QtBot, style: Style) -> None:
        items = [
            SessionRow("s1", title="Replace the date picker", folder_name="tideline"),
            SessionRow("s2", title="Explain the build pipeline", folder_name="pixelforge"),
        ]
        self.chat = FakeChat("s1", title="Replace the date picker")
        self.app = FakeApplication(items, page=Page.CHAT, chat=self.chat)
        self.window = MainWindow(self.app, style)
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        QApplication.processEvents()
        self.app.calls.clear()

    @property
    def view(self) -> PaletteView:
        return self.window.palette_place.view

    def open(self, words: str = "") -> None:
        QTest.keyClick(
            self.window.chat_page.composer.editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier
        )
        QTest.keyClicks(self.view.field, words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.field, key)

    def shown(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for item in self.view.view.rows.items:
            if isinstance(item, PickHeading):
                found[item.title] = []
            else:
                found[[*found][-1]].append(item.title)
        return found

    def row(self, title: str) -> PickRow:
        return next(it for it in self.view.view.rows.items if isinstance(it, PickRow) and it.title == title)


@pytest.fixture
def desk(qtbot: QtBot, style: Style) -> Iterator[Desk]:
    made = Desk(qtbot, style)
    yield made
    made.view.close_palette()


def test_it_opens_over_the_window_and_closes_where_it_came_from(desk: Desk) -> None:
    editor = desk.window.chat_page.composer.editor
    editor.setFocus()
    QTest.keyClicks(editor, "half a thought")
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    desk.open()
    assert desk.view.isVisible()
    assert desk.view.field.hasFocus()
    assert editor.toPlainText() == "half a thought", "Ctrl+K deletes nothing"
    assert (desk.view.panel.width(), desk.view.panel.top()) == (640, 120)
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.isHidden()
    assert editor.hasFocus()
    QTest.keyClick(
        editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert desk.view.is_open
    QTest.mouseClick(desk.view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not desk.view.is_open


def test_commands_sessions_and_messages_are_found(desk: Desk) -> None:
    snippet = Snippet("… replace the real delay …", ((4, 6),))
    hit = SearchHit("s2", "e1", 7, "answer", "", "/p", 5.0, snippet)
    desk.app.search.found = (hit,)
    desk.open("repl")
    assert desk.shown()["Sessions"] == ["Replace the date picker"]
    assert desk.shown()["In messages"] == [snippet.text]
    assert desk.row("Replace the date picker").matched == (0, 1, 2, 3)
    while (marked := desk.view.view.marked) is None or not marked.id.startswith("hit:"):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert ("go_to", FoundPlace("s2", "e1", 7, 5.0, "repl", snippet.text)) in desk.app.search.calls
    assert not desk.view.is_open


def test_a_sign_says_what_is_looked_through(desk: Desk) -> None:
    desk.open(">sidebar")
    assert [*desk.shown()] == ["Commands"]
    assert desk.shown()["Commands"][0] == "Show or hide the sidebar"
    desk.view.field.setText("#pipe")
    assert desk.shown() == {"Sessions": ["Explain the build pipeline"]}
    desk.press(Qt.Key.Key_Return)
    assert ("open_session", "s2") in desk.app.calls


def test_a_command_runs_with_the_focus_where_it_was_and_is_the_first_next_time(desk: Desk) -> None:
    desk.open("hide the sidebar")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.chat_page.composer.editor.hasFocus()
    assert desk.app.fake_states.kept["recent-commands"] == ["view.sidebar"]
    desk.open()
    assert desk.shown()["Commands"][0] == "Show or hide the sidebar"


def test_what_cannot_run_is_grey_with_the_reason(desk: Desk) -> None:
    desk.open(">stop the agent")
    row = desk.row("Stop the agent")
    assert (row.why_not, row.keys) == ("The agent is not at work.", "Ctrl+.")
    desk.press(Qt.Key.Key_Return)
    assert desk.view.is_open
    assert ("stop",) not in desk.chat.calls


def test_every_command_of_the_window_is_there(desk: Desk) -> None:
    desk.open()
    ids = {it.id.removeprefix("command:") for it in desk.view.view.rows.items if isinstance(it, PickRow)}
    assert {command.id for command in desk.window.commands.all} <= ids


def test_every_bound_key_belongs_to_a_command_and_no_two_want_the_same(desk: Desk) -> None:
    commands = desk.window.commands
    keys = [key for command in commands.all if not command.place for key in commands.keys(command.id)]
    assert len(keys) == len(set(keys))
    assert len(list(desk.window.shortcuts)) == len(keys)


def test_no_key_is_bound_past_the_commands() -> None:
    """Whoever binds a key of a window makes a command of it; the switches of the find bar are its own."""
    package = Path(__file__).parents[2] / "copilot_desktop"
    makers = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QShortcut":
                makers.add(path.name)
            if isinstance(node, ast.Attribute) and node.attr in ("setShortcut", "setShortcuts"):
                makers.add(path.name)
    assert makers <= {"shortcuts.py", "find_bar.py"}


def test_prompts_of_all_sessions_come_by_ctrl_r(desk: Desk) -> None:
    desk.app.sent_prompts = (
        "Fix the flaky test\nand run it",
        "Explain the pipeline",
        "Fix the flaky test\nand run it",
    )
    editor = desk.window.chat_page.composer.editor
    QTest.keyClicks(editor, "draft")
    QTest.keyClick(editor, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert desk.shown() == {"Prompts": ["Fix the flaky test and run it", "Explain the pipeline"]}
    QTest.keyClicks(desk.view.field, "nowhere")
    assert desk.shown() == {"No earlier prompt has these words.": []}
    desk.view.field.clear()
    QTest.keyClicks(desk.view.field, "flaky run")
    assert desk.shown() == {"Prompts": ["Fix the flaky test and run it"]}
    desk.press(Qt.Key.Key_Return)
    assert desk.window.chat_page.composer.text() == "Fix the flaky test\nand run it"
    assert editor.hasFocus()
    assert not [call for call in desk.chat.calls if call[0] == "send"]
    editor.undo()
    assert desk.window.chat_page.composer.text() == "draft"


def test_older_prompts_come_as_one_goes_down(desk: Desk) -> None:
    desk.app.sent_prompts = tuple(f"newer {number}" for number in range(40))
    desk.app.older_prompts = tuple(f"older {number}" for number in range(40))
    QTest.keyClick(desk.window.chat_page.composer.editor, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.shown()["Prompts"]) == 40
    while len(desk.shown()["Prompts"]) == 40:
        before = desk.view.view.marked
        desk.press(Qt.Key.Key_PageDown)
        assert desk.view.view.marked != before, "the end was not reached"
    assert len(desk.shown()["Prompts"]) == 80
    marked = desk.view.view.marked
    assert marked is not None
    assert marked.title.startswith("newer"), "the mark stays where it was"
    seen = desk.view.view.verticalScrollBar().value()
    assert seen > 0
    for _ in range(9):
        desk.press(Qt.Key.Key_PageDown)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.chat_page.composer.text() == "older 39"


def test_it_fits_a_small_window_and_large_letters(desk: Desk, style: Style) -> None:
    desk.window.resize(460, 480)
    desk.open()
    assert desk.view.rect().contains(desk.view.panel)
    style.set_zoom(200)
    QApplication.processEvents()
    assert desk.view.rect().contains(desk.view.panel)
