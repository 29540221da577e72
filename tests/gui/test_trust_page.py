"""The question of trust: said in full, and never answered by accident."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.answer_guard import DELAY_S
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.page_controls import CheckBox, PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.trust_page import TrustPage
from tests.support.cards import Clock, active_window, click, make_style, press, settle
from tests.support.fake_viewmodels import FakeApplication
from tests.support.pages import cut_off, foreign_labels, nameless

FOLDER = "/home/mona/code/project"


class Shown:
    """The page in an active window; time passes when a test says so."""

    def __init__(self, qtbot: QtBot, folder: str = FOLDER) -> None:
        self.clock = Clock()
        self.style = make_style()
        self.app = FakeApplication(page=Page.TRUST, trust_folder=folder)
        self.page = TrustPage(self.app, self.style, clock=self.clock)
        self.window = active_window(qtbot, self.page)
        settle()

    def wait(self) -> None:
        self.clock.now += DELAY_S

    def button(self, words: str) -> PageButton:
        return next(it for it in self.page.findChildren(PageButton) if it.text() == words)

    @property
    def refuse(self) -> PageButton:
        return self.button("Choose another folder")

    @property
    def accept(self) -> PageButton:
        return self.button("Trust and continue")

    @property
    def remember(self) -> CheckBox:
        box = self.page.findChild(CheckBox)
        assert box is not None
        return box

    @property
    def path(self) -> CommandText:
        path = self.page.findChild(CommandText)
        assert path is not None
        return path


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_the_keyboard_starts_at_the_answer_that_changes_nothing(shown: Shown) -> None:
    assert QApplication.focusWidget() is shown.refuse


def test_trust_after_the_wait(shown: Shown) -> None:
    shown.wait()
    click(shown.accept)
    assert shown.app.calls == [("trust", True)]


def test_trust_for_this_run_only(shown: Shown) -> None:
    shown.wait()
    click(shown.remember)
    click(shown.accept)
    assert shown.app.calls == [("trust", False)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_answer_after_the_wait(shown: Shown, key: Qt.Key) -> None:
    shown.wait()
    QTest.keyClick(shown.accept, key)
    assert shown.app.calls == [("trust", True)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_nothing_counts_before_the_wait(shown: Shown, key: Qt.Key) -> None:
    for button in (shown.accept, shown.refuse):
        QTest.keyClick(button, key)
        click(button)
    assert shown.app.calls == []


def test_what_was_pressed_before_the_wait_does_not_count_when_let_go_after_it(shown: Shown) -> None:
    QTest.mousePress(shown.accept, Qt.MouseButton.LeftButton)
    QTest.keyPress(shown.refuse, Qt.Key.Key_Space)
    shown.wait()
    QTest.mouseRelease(shown.accept, Qt.MouseButton.LeftButton)
    QTest.keyRelease(shown.refuse, Qt.Key.Key_Space)
    assert shown.app.calls == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_held_key_never_counts(shown: Shown, key: Qt.Key) -> None:
    shown.wait()
    for button in (shown.accept, shown.refuse):
        press(button, key, repeat=True)
    assert shown.app.calls == []


def test_moving_the_window_begins_the_wait_anew(shown: Shown) -> None:
    shown.wait()
    shown.window.resize(700, 700)
    settle()
    click(shown.accept)
    assert shown.app.calls == []


def test_another_folder_begins_the_wait_anew_and_checks_remember(shown: Shown) -> None:
    shown.wait()
    click(shown.remember)
    shown.app.update(trust_folder="/elsewhere")
    assert shown.path.text() == "/elsewhere"
    assert shown.remember.isChecked()
    click(shown.accept)
    assert shown.app.calls == []


def test_escape_goes_back(shown: Shown) -> None:
    shown.wait()
    QTest.keyClick(shown.accept, Qt.Key.Key_Escape)
    QTest.keyClick(shown.path, Qt.Key.Key_Escape)
    assert shown.app.calls == [("refuse_trust",), ("refuse_trust",)]


def test_the_other_button_goes_back(shown: Shown) -> None:
    shown.wait()
    click(shown.refuse)
    assert shown.app.calls == [("refuse_trust",)]


def test_the_whole_path_is_shown_with_escapes_and_copied_as_it_is(qapp: QApplication, qtbot: QtBot) -> None:
    folder = "/home/mona/co\u202ede/" + "long-name-" * 20
    shown = Shown(qtbot, folder)
    assert shown.path.text() == folder
    assert "co\\u202ede" in shown.path.shown_text()
    assert shown.path.shown_text().replace("\n", "").endswith("long-name-")
    shown.path.setFocus()
    QTest.keySequence(shown.path, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(shown.path, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == folder


@pytest.mark.parametrize(
    ("folder", "words"),
    [(str(Path.home()), "home folder"), (Path("/").anchor, "whole disk"), (FOLDER, "")],
    ids=["home", "root", "project"],
)
def test_a_folder_that_holds_too_much_is_pointed_out(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: str, words: str
) -> None:
    if words == "home folder":
        monkeypatch.setattr(Path, "home", lambda: Path(folder))
    shown = Shown(qtbot, folder)
    warnings = [
        label.text()
        for label in shown.page.findChildren(PlainLabel)
        if label.isVisible() and "Trusting it covers" in label.text()
    ]
    assert len(warnings) == bool(words)
    assert all(words in warning for warning in warnings)


def test_tab_goes_through_everything(shown: Shown) -> None:
    order = [shown.refuse, shown.accept]
    shown.path.setFocus()
    QTest.keyClick(shown.path, Qt.Key.Key_Tab)
    while (focused := QApplication.focusWidget()) is not shown.refuse:
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for widget in order:
        assert QApplication.focusWidget() is widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(shown: Shown, zoom: int) -> None:
    shown.style.set_zoom(zoom)
    shown.window.resize(420, 480)
    settle()
    assert cut_off(shown.page) == []


def test_only_plain_labels_and_everything_has_a_name(shown: Shown) -> None:
    assert foreign_labels(shown.page) == []
    assert nameless(shown.page) == []
