"""The window with the whole output of a tool."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.output_window import OutputWindow, OutputWindows
from copilot_desktop.widgets.style import Style
from tests.support.cards import make_style, settle
from tests.support.fake_viewmodels import FakeChat
from tests.support.pace import within

CALL = ToolCall(
    EntryId("t"),
    "bash",
    arguments={"command": "seq 1\u202e000"},
    state=ToolState.SUCCEEDED,
    output=GrowingText(
        "\x1b[31mred\x1b[m and \x1b[41mback\x1b[m\n" + "".join(f"line {n}\n" for n in range(1, 1_000))
    ),
)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def show(qtbot: QtBot, style: Style, call: ToolCall = CALL) -> OutputWindow:
    window = OutputWindow(style, call)
    qtbot.addWidget(window)
    window.show()
    settle()
    return window


def test_it_says_whose_output_it_shows(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    assert window.windowTitle() == "Ran seq 1\\u202e000"
    assert window.view.accessibleName() == "Output of Ran seq 1\\u202e000"
    assert not window.isModal()
    words = [child.text() for child in window.findChildren(QWidget) if hasattr(child, "text")]
    assert "1,000 lines" in words
    assert window.view.shown_lines()[:3] == ["red and back", "line 1", "line 2"]


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_it_follows_the_theme_and_the_zoom(qtbot: QtBot, style: Style, theme: str) -> None:
    window = show(qtbot, style)
    style.set_theme(theme)
    image = window.view.viewport().grab().toImage()
    assert (
        image.pixelColor(image.width() - 4, image.height() - 4).name()
        == style.color("code.background").name()
    )
    colors = {image.pixelColor(x, 16).name() for x in range(image.width())}
    assert style.color("ansi.red").name() in colors, "the background of a word"
    before = len(window.view.shown_lines())
    style.set_zoom(200)
    assert len(window.view.shown_lines()) < before


def test_keys_walk_through_it(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    view = window.view
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.shown_lines()[-1] == "line 999"
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.shown_lines()[-1] != "line 999"
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().singleStep()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("red and back\nline 1\n")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_all_of_it_is_copied(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(window.copy_button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert QGuiApplication.clipboard().text().endswith("line 999\n")
    assert "\x1b" not in QGuiApplication.clipboard().text()
    assert window.copy_button.text() == "Copied"
    qtbot.waitUntil(lambda: window.copy_button.text() == "Copy all")


def test_a_file_with_all_of_it_is_named(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style, replace(CALL, output_file="/tmp/out\u202e.txt"))
    with qtbot.waitSignal(window.folder_requested) as told:
        window.folder_button.click()
    assert told.args == ["/tmp/out\u202e.txt"]


def test_screen_readers_get_what_shows(qtbot: QtBot, style: Style, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    window = show(qtbot, style)
    QTest.keyClick(window.view, Qt.Key.Key_End)
    assert window.view.accessibleDescription().endswith("line 999")


def test_size_does_not_matter(qtbot: QtBot, style: Style) -> None:
    huge = "x" * 5_000_000 + "\n" + "\x1b[32mline\x1b[m of a log\n" * 500_000
    call = replace(CALL, output=GrowingText(huge))

    def look_through() -> None:
        window = show(qtbot, style, call)
        for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
            QTest.keyClick(window.view, key)
            window.view.grab()

    within(4.0, look_through)


# There is no order of windows where there is no screen.
def test_a_call_has_one_window(qtbot: QtBot, style: Style) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[str] = []
    windows = OutputWindows(style, parent, asked.append)
    first = windows.show("s", CALL)
    assert windows.show("s", CALL) is first
    assert windows.show("other", CALL) is not first
    other = windows.show("s", replace(CALL, id=EntryId("u"), output_file="/tmp/out.txt"))
    assert other is not first
    other.folder_button.click()
    assert asked == ["/tmp/out.txt"]
    with qtbot.waitSignal(first.closed):
        first.close()
    assert windows.show("s", CALL) is not first


def test_the_page_opens_it(qtbot: QtBot, style: Style) -> None:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.set_chat(FakeChat(transcript=Transcript(entries=EntryList((CALL,)))))
    page.view.full_output_requested.emit("t")
    (window,) = page.findChildren(OutputWindow)
    assert window.isVisible()
    assert window.view.count == 1_000
    page.view.full_output_requested.emit("gone")
    assert len(page.findChildren(OutputWindow)) == 1
