"""Fonts of the window, of the conversation and of code are sized apart; motion can be taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import ToolState
from copilot_desktop.theme import FontGroup
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Motion, Style
from copilot_desktop.widgets.transcript.header_box import LineBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from tests.support.transcript_view import Conversation, MakeView, answer, long_history, shell, user

STYLES: dict[FontGroup, str] = {"ui": "ui", "chat": "body", "code": "codeBlock"}
TEXT = "Some words with `code` in them.\n\n```python\nx = 1\n```\n"


def sizes(style: Style) -> dict[FontGroup, int]:
    return {group: style.font(name).pixelSize() for group, name in STYLES.items()}


@pytest.mark.parametrize("group", STYLES)
@pytest.mark.parametrize("percent", [80, 125, 200])
def test_each_group_moves_alone(style: Style, qtbot: QtBot, group: FontGroup, percent: int) -> None:
    before = sizes(style)
    with qtbot.waitSignal(style.changed):
        style.set_font_percent(group, percent)
    after = sizes(style)
    assert after[group] == round(before[group] * percent / 100)
    others = [name for name in STYLES if name != group]
    assert [after[name] for name in others] == [before[name] for name in others]


def test_the_zoom_moves_all(style: Style) -> None:
    style.set_font_percent("chat", 150)
    style.set_zoom(200)
    assert sizes(style) == {"ui": 26, "chat": 42, "code": 26}
    style.reset_zoom()
    assert sizes(style) == {"ui": 13, "chat": 14, "code": 13}


def test_sizes_stay_within_their_limits(style: Style) -> None:
    style.set_font_percent("code", 1)
    assert style.font_percent("code") == 50
    style.set_font_percent("code", 9000)
    assert style.font_percent("code") == 200
    style.font_by("code", 1)
    assert style.font_percent("code") == 200
    style.font_by("code", -1)
    assert style.font_percent("code") == 175
    style.font_by("ui", -1)
    assert style.font_percent("ui") == style.zoom == 90


def test_the_same_size_again_changes_nothing(style: Style, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(style.changed):
        style.set_font_percent("chat", 100)
        style.set_font_percent("ui", 100)
        style.reset_zoom()


def test_lines_grow_with_their_fonts(style: Style) -> None:
    style.set_font_percent("chat", 200)
    assert style.line("body") == 44
    assert style.line("codeInline") == 2 * style.tokens.text_style("codeInline").line
    assert style.line("codeBlock") == style.tokens.text_style("codeBlock").line


def turn_wheel(view: ChatView, point: QPoint, dy: int) -> None:
    event = QWheelEvent(
        QPointF(point),
        QPointF(view.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, dy),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def point_on(view: ChatView, *, code: bool) -> QPoint:
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            if isinstance(box, LinesBox) == code and placed.card_index == 1:
                return QPoint(view.left + 40, y + box.height // 2)
            y += box.height
    raise LookupError


def test_the_wheel_with_ctrl_sizes_what_is_under_it(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(user("u"), answer("a", TEXT)))
    value = view.verticalScrollBar().value()
    turn_wheel(view, point_on(view, code=False), 120)
    assert (style.font_percent("chat"), style.font_percent("code")) == (110, 100)
    turn_wheel(view, point_on(view, code=True), -240)
    assert (style.font_percent("chat"), style.font_percent("code")) == (110, 80)
    # A touchpad tells of parts of a notch.
    for _ in range(4):
        turn_wheel(view, point_on(view, code=False), 30)
    assert (style.font_percent("chat"), style.zoom) == (125, 100)
    assert view.verticalScrollBar().value() == value


def test_what_is_read_stays_while_fonts_are_sized(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(*long_history(10)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    place = view.column.reading_place()
    assert place is not None
    for chat, code in ((150, 100), (80, 200), (100, 100)):
        style.set_font_percent("chat", chat)
        style.set_font_percent("code", code)
        now = view.column.reading_place()
        assert now is not None
        assert (now.card, now.block, now.y) == (place.card, place.block, place.y)


@pytest.mark.parametrize("group", STYLES)
def test_nothing_is_cut_at_double_size(make_view: MakeView, style: Style, group: FontGroup) -> None:
    """A line is never lower than the fonts of its words."""
    style.set_font_percent(group, 200)
    view = make_view(Conversation(user("u"), shell("t", ToolState.SUCCEEDED, "out\n"), answer("a", TEXT)))
    lines = [
        box for placed in view.column.visible() for box in placed.row.boxes or () if isinstance(box, LineBox)
    ]
    assert lines
    for box in lines:
        fonts = {piece.text_style for piece in (*box._left, *box._right) if piece.text}
        assert all(view.look.metrics(name).height() <= box.height for name in fonts)


@pytest.mark.parametrize(("motion", "is_reduced"), [("reduce", True), ("allow", False)])
def test_the_person_decides_about_motion(
    style: Style, qtbot: QtBot, motion: Motion, is_reduced: bool
) -> None:
    with qtbot.waitSignal(style.changed):
        style.set_motion(motion)
    assert (style.motion, style.reduced_motion) == (motion, is_reduced)


def test_nothing_in_a_conversation_moves_by_itself(make_view: MakeView, style: Style, qtbot: QtBot) -> None:
    style.set_motion("reduce")
    view = make_view(Conversation(user("u"), shell("t", ToolState.RUNNING, "out\n")))
    QApplication.processEvents()
    painted = view.paint_count
    qtbot.wait(120)
    assert view.paint_count == painted
    style.set_motion("allow")
    qtbot.waitUntil(lambda: view.paint_count > painted + 2)
