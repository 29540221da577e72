"""Foreign text on the screen: all of it, in its order, at a bounded cost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering.visible_text import needs_escape, visible
from copilot_desktop.widgets.command_text import CommandText
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.safe_text_layout import SafeTextLayout
from copilot_desktop.widgets.style import Style
from tests.support.cards import active_window, make_style, settle
from tests.support.pace import PATIENCE_S, within

HOSTILE = "echo \u202ehsals/ fr- mr\u202c; cu\u200brl <b>x</b> &amp \x1b[2K\u00a0\ud83d \U000e0041"
MIXED = (
    "ls \u0645\u0631\u062d\u0628\u0627 123 \u05e9\u05dc\u05d5\u05dd x e\u0301 \u4f60\u597d \U0001f600\tend"
)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def show(qtbot: QtBot, style: Style, text: str, **options: int) -> CommandText:
    widget = CommandText(style, max_lines=options.get("max_lines", 8), prompt="$")
    widget.set_text(text, [(0, 4)])
    active_window(qtbot, widget, width=options.get("width", 500))
    settle()
    return widget


def seen(widget: CommandText) -> bool:
    return widget.end_was_shown


def test_the_text_stays_what_it_was(qtbot: QtBot, style: Style) -> None:
    widget = show(qtbot, style, HOSTILE)
    assert widget.text() == HOSTILE
    assert widget.shown_text() == visible(HOSTILE)
    assert not any(needs_escape(character) for character in widget.shown_text())


def test_copying_gives_the_original(qtbot: QtBot, style: Style) -> None:
    text = "a\u202eb\nc <i>d</i>"
    widget = show(qtbot, style, text)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert widget.selected_text() == text
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_selecting_with_the_mouse(qtbot: QtBot, style: Style) -> None:
    widget = show(qtbot, style, "hello brave world")
    layout = widget._laid_out()
    y = widget._padding[1] + 5
    left = round(widget._text_left())
    start = QPoint(left + round(6 * layout.column), y)
    end = QPoint(left + round(11 * layout.column), y)
    QTest.mousePress(widget.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(widget.viewport(), end)
    QTest.mouseRelease(widget.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseDClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert widget.selected_text() == "brave"


@pytest.mark.parametrize(
    "text", [HOSTILE, MIXED, "a" * 500, "x" + " " * 500 + "; rm -rf y", "\n\n\n  rm", "", "\n"]
)
@pytest.mark.parametrize("width", [40, 200, 900])
def test_every_character_is_on_some_line_within_the_width(style: Style, text: str, width: int) -> None:
    layout = SafeTextLayout(text, style.font("codeBlock"), width)
    covered = [
        offset
        for line in layout.lines
        for piece in line.pieces
        for offset in range(piece.start, piece.start + piece.length)
    ]
    expected = [offset for offset, character in enumerate(text) if character != "\n"]
    assert covered == expected
    for line in layout.lines:
        right = 0.0
        for piece in line.pieces:
            # From left to right, whatever the script, without overlap.
            assert piece.x >= right - 0.01
            right = piece.x + piece.width
        hanging = layout.column if line.pieces and line.pieces[-1].text.endswith(" ") else 0.0
        widest = max((piece.width for piece in line.pieces), default=0.0)
        assert right <= max(width, 4 * layout.column, widest) + hanging + 0.01


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), width=st.integers(10, 400), text_style=st.sampled_from(["codeBlock", "ui"]))
def test_any_text_is_shown_whole(style: Style, text: str, width: int, text_style: str) -> None:
    layout = SafeTextLayout(text, style.font(text_style), width)
    assert "".join(layout.shown_lines()) == visible(text).replace("\n", "")
    for index, line in enumerate(layout.lines):
        for x in (0.0, line.width / 2, line.width + 5):
            assert line.start <= layout.offset_at(index, x) <= max(line.end, line.start)


def test_a_right_to_left_word_does_not_move_its_neighbours(style: Style) -> None:
    layout = SafeTextLayout(MIXED, style.font("codeBlock"), None)
    starts = [piece.start for piece in layout.lines[0].pieces]
    assert starts == sorted(starts)
    for piece in layout.lines[0].pieces:
        assert " " not in piece.text or piece.text.isascii()


def test_escapes_and_risks_stand_on_their_own_ground(qtbot: QtBot, style: Style) -> None:
    widget = show(qtbot, style, "rm x \u202e")
    image: QImage = widget.viewport().grab().toImage()
    ground = style.color("risk.background").rgb()
    left = round(widget._text_left())
    column = widget._laid_out().column
    row = widget._padding[1] + 3
    scale = image.devicePixelRatio()

    def color(columns: float) -> int:
        return int(QColor(image.pixel(round((left + columns * column) * scale), round(row * scale))).rgb())

    assert color(0.05) == ground
    assert color(5.05) == ground
    assert color(4.5) == style.color("code.background").rgb()


def test_long_text_scrolls_and_tells_when_its_end_was_seen(qtbot: QtBot, style: Style) -> None:
    widget = show(qtbot, style, "\n".join(f"line {n}" for n in range(100)))
    assert widget.line_count == 100
    assert widget.is_cut(widget.width())
    assert not seen(widget)
    with qtbot.waitSignal(widget.end_shown):
        QTest.keyClick(widget, Qt.Key.Key_End)
    assert seen(widget)
    widget.set_text("short")
    settle()
    assert seen(widget)
    assert not widget.is_cut(widget.width())


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "a " * 500_000, "\n" * 200_000, "\u202e" * 100_000, "\u4f60" * 100_000]
)
def test_a_megabyte_does_not_stall(qtbot: QtBot, style: Style, text: str) -> None:
    def read() -> CommandText:
        widget = show(qtbot, style, text)
        widget.verticalScrollBar().setValue(widget.verticalScrollBar().maximum())
        # The rest is laid out in slices, and the end stays in view.
        qtbot.waitUntil(lambda: seen(widget), timeout=round(PATIENCE_S * 1000))
        return widget

    assert seen(within(12.0, read))


def test_a_long_text_is_laid_out_in_slices(qtbot: QtBot, style: Style) -> None:
    """What is not on the screen is no reason to hold up the window."""
    widget = CommandText(style, max_lines=8)
    widget.resize(400, 200)
    widget.set_text("привет мир \u202e " * 20_000)
    layout = widget._laid_out()
    assert not layout.is_complete
    assert len(layout.lines) < 40
    assert widget.heightForWidth(400) > 0
    assert widget.is_cut(400)
    assert not widget.end_was_shown
    assert widget.shown_text().count("\\u202e") == 20_000
    assert layout.is_complete


def test_a_paragraph_is_shown_as_it_is(qtbot: QtBot, style: Style) -> None:
    label = SafeText(style, "</b><table> \u202egnp & more", "ui")
    active_window(qtbot, label, width=120)
    settle()
    assert label.text() == "</b><table> \u202egnp & more"
    assert label.shown_text() == visible(label.text())
    assert label.heightForWidth(120) > label.heightForWidth(600)
    limited = SafeText(style, "word " * 200, "ui", max_lines=3)
    active_window(qtbot, limited, width=200)
    settle()
    assert limited.height() == 3 * style.px(20)


def test_a_text_that_is_not_seen_costs_nothing(qtbot: QtBot, style: Style) -> None:
    widget = CommandText(style, max_lines=8)
    widget.set_text("echo x; " * 60_000)
    window = active_window(qtbot, widget, width=500)
    qtbot.waitUntil(widget._working.isActive)
    widget.hide()
    assert not widget._working.isActive()
    widget.show()
    window.repaint()
    qtbot.waitUntil(lambda: widget._laid_out().is_complete)
    assert widget.shown_text() == "echo x; " * 60_000
