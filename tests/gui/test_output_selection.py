"""Selecting, copying and finding in the window with the whole output of a tool."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering.output_lines import MAX_LINE, OutputLines
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.output_window import OutputWindow
from copilot_desktop.widgets.style import Style
from tests.support.cards import make_style, settle
from tests.support.pace import within

TEXT = "\x1b[31mred\x1b[m and back\n" + "".join(f"line {n} of many\n" for n in range(1, 1_000))
_LEFT = Qt.MouseButton.LeftButton
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(30_000)
    yield make_style()
    qapp.setDoubleClickInterval(before)
    QGuiApplication.clipboard().clear()


def show(qtbot: QtBot, style: Style, text: str = TEXT) -> OutputWindow:
    call = ToolCall(
        EntryId("t"),
        "bash",
        arguments={"command": "seq"},
        state=ToolState.SUCCEEDED,
        output=GrowingText(text),
    )
    window = OutputWindow(style, call)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    settle()
    return window


def point(window: OutputWindow, row: int, column: int) -> QPoint:
    """A point just after a character of a line."""
    view = window.view
    found = QPoint(0, 0)
    height = view._look.line("terminal")
    width = view._look.metrics("terminal").horizontalAdvance("x")
    found.setX(round(view._pad + column * width + 1 - view.horizontalScrollBar().value()))
    found.setY(view._pad + row * height + height // 2 - view.verticalScrollBar().value())
    return found


def drag(window: OutputWindow, start: QPoint, end: QPoint) -> None:
    viewport = window.view.viewport()
    QTest.mousePress(viewport, _LEFT, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, _LEFT, pos=end)


def test_a_drag_selects_over_lines(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    before = window.view.viewport().grab().toImage()
    drag(window, point(window, 0, 4), point(window, 2, 6))
    assert window.view.selected_text() == "and back\nline 1 of many\nline 2"
    shown = window.view.viewport().grab().toImage()
    assert shown != before
    assert shown.pixelColor(point(window, 1, 4) - QPoint(0, 7)) == style.color("selection.background")
    QTest.keyClick(window.view, Qt.Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "and back\nline 1 of many\nline 2"
    # A click takes it away.
    QTest.mouseClick(window.view.viewport(), _LEFT, pos=point(window, 4, 2))
    assert window.view.selection is None
    same = window.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert same == before.convertToFormat(QImage.Format.Format_RGB32)


def test_without_a_selection_all_is_copied(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    QTest.keyClick(window.view, Qt.Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == TEXT.replace("\x1b[31m", "").replace("\x1b[m", "")


def test_words_lines_and_more_with_shift(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    viewport, place = window.view.viewport(), point(window, 3, 11)
    QTest.mouseClick(viewport, _LEFT, pos=place)
    QTest.mouseDClick(viewport, _LEFT, pos=place)
    assert window.view.selected_text() == "many"
    QTest.mouseClick(viewport, _LEFT, pos=place)
    assert window.view.selected_text() == "line 3 of many"
    QTest.mouseClick(viewport, _LEFT, _SHIFT, point(window, 4, 6))
    assert window.view.selected_text() == "line 3 of many\nline 4"


def test_a_drag_beyond_the_edge_scrolls(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    view = window.view
    QTest.mousePress(view.viewport(), _LEFT, pos=point(window, 2, 0))
    QTest.mouseMove(view.viewport(), QPoint(20, view.viewport().height() + 200))
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 300)
    QTest.mouseRelease(view.viewport(), _LEFT, pos=QPoint(20, view.viewport().height() + 200))
    assert not view._drag.isActive()
    assert view.selected_text().count("\n") > 20


def test_the_keyboard_selects(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    view = window.view
    QTest.mouseClick(view.viewport(), _LEFT, pos=point(window, 1, 5))
    for key, modifiers, selected in (
        (Qt.Key.Key_Right, _SHIFT, "1"),
        (Qt.Key.Key_Right, _SHIFT | _CTRL, "1 of"),
        (Qt.Key.Key_Left, _SHIFT, "1 o"),
        (Qt.Key.Key_End, _SHIFT, "1 of many"),
        (Qt.Key.Key_Right, _SHIFT, "1 of many\n"),
        (Qt.Key.Key_Down, _SHIFT, "1 of many\nline 2 of many\n"),
        (Qt.Key.Key_Up, _SHIFT, "1 of many\n"),
        (Qt.Key.Key_Left, _SHIFT, "1 of many"),
        (Qt.Key.Key_Home, _SHIFT, "line "),
    ):
        QTest.keyClick(view, key, modifiers)
        assert view.selected_text() == selected
    QTest.keyClick(view, Qt.Key.Key_End, _SHIFT | _CTRL)
    assert view.selected_text().endswith("line 999 of many")
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_PageUp, _SHIFT)
    assert 990 > int(view.selected_text().rsplit("line ", 1)[1].split()[0]) > 950
    QTest.keyClick(view, Qt.Key.Key_A, _CTRL)
    assert view.selected_text().count("\n") == 999


def test_without_a_click_the_keyboard_begins_with_what_is_seen(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    window.view.verticalScrollBar().setValue(5000)
    first = window.view.shown_lines()[0]
    QTest.keyClick(window.view, Qt.Key.Key_End, _SHIFT)
    assert window.view.selected_text() == first


def test_what_is_hidden_in_a_line_is_not_copied(qtbot: QtBot, style: Style) -> None:
    long = "y" * (MAX_LINE + 500)
    lines = OutputLines(f"a\x1b[2Jb 😀c\n{long}\nend")
    assert lines[0].text != "ab 😀c"
    assert lines.plain((0, 0), (0, lines.length(0))) == "ab 😀c"
    assert lines.plain((0, 1), (0, lines.length(0))) == "b 😀c"
    assert lines.plain((0, 0), (2, 3)) == f"ab 😀c\n{long}\nend"
    assert lines.plain((1, MAX_LINE - 2), (1, lines.length(1))) == "y" * 502
    assert lines.plain((1, 5), (1, 10)) == "yyyyy"


def test_words_are_found_from_place_to_place(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    QTest.keyClick(window.view, Qt.Key.Key_F, _CTRL)
    qtbot.waitUntil(window.search.hasFocus)
    QTest.keyClicks(window.search, "LINE 77")
    found = []
    for _ in range(12):
        selection = window.view.selection
        assert selection is not None
        found.append(selection[0][0])
        QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert found == [77, *range(770, 780), 77]
    QTest.keyClick(window.search, Qt.Key.Key_Return, _SHIFT)
    assert window.view.selection == ((77, 0), (77, 7))
    assert "line 77 of many" in window.view.shown_lines()
    QTest.keyClicks(window.search, "x")
    qtbot.waitUntil(lambda: not window.search.is_searching)
    assert window.search.property("error")


def test_an_output_of_many_megabytes_is_searched_in_slices(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style, "a line of words that are not looked for\n" * 600_000 + "needle here\n")
    window.search.setText("needle")
    within(0.1, lambda: window.search.step(1))
    assert window.search.is_searching
    qtbot.waitUntil(lambda: not window.search.is_searching)
    assert window.view.selected_text() == "needle"


def test_an_output_of_nothing_is_searched_without_harm(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style, "")
    QTest.keyClicks(window.search, "x")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.view.selection is None
    assert not window.search.is_searching


@pytest.mark.parametrize(("raw", "words"), [("abX\rcd", "cdx"), ("a\tb", "a       b"), ("ab\bc", "ac")])
def test_words_are_found_as_they_are_shown(raw: str, words: str) -> None:
    lines = OutputLines(raw)
    assert words in lines[0].text.lower()
    assert lines.may_hold(0, words)


def test_nothing_ticks_in_a_window_that_goes_while_the_mouse_is_held(qtbot: QtBot, style: Style) -> None:
    window = show(qtbot, style)
    viewport = window.view.viewport()
    QTest.mousePress(viewport, _LEFT, pos=QPoint(40, 40))
    outside = QPointF(40, viewport.height() + 50)
    held = QMouseEvent(QEvent.Type.MouseMove, outside, outside, Qt.MouseButton.NoButton, _LEFT, _NO_KEYS)
    QApplication.sendEvent(viewport, held)
    assert window.view._drag.isActive()
    window.hide()
    assert not window.view._drag.isActive()
