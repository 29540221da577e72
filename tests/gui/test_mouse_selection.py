"""Selecting with the mouse: by characters, words and paragraphs, and farther with Shift."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import EntryId, Notice, NoticeKind
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.clipboard import Copier
from tests.support.transcript_view import Conversation, MakeView, answer, picture, shell, user

_LEFT = Qt.MouseButton.LeftButton
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def patient(qapp: QApplication) -> Iterator[None]:
    """A third click counts, however slow the machine is."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(30_000)
    yield
    qapp.setDoubleClickInterval(before)


def place_of(view: ChatView, words: str, into: int = 1) -> QPoint:
    """Return the point of a character of words on the screen."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            start = box.position_text.find(words)
            if start >= 0:
                left, top, height = box.position_place(start + into)
                return QPoint(view.left + left + 1, y + top + height // 2)
            y += box.height
    raise AssertionError(f"{words!r} is not on the screen")


def double_click(view: ChatView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, point)
    QTest.mouseDClick(view.viewport(), _LEFT, _NONE, point)


def triple_click(view: ChatView, point: QPoint) -> None:
    double_click(view, point)
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, point)


def at(point: QPoint) -> QMouseEvent:
    """The mouse at a point, with the left button held."""
    place = QPointF(point)
    return QMouseEvent(QEvent.Type.MouseMove, place, place, _LEFT, _LEFT, _NONE)


PROSE = "First paragraph with **strong** words\nin two source lines.\n\nSecond paragraph.\n"
CODE = "```py\nalpha = 1\nbeta = 2\ngamma = 3\n```\n"


@pytest.mark.parametrize(
    ("text", "words", "selected"),
    [
        (PROSE, "strong", "First paragraph with strong words in two source lines."),
        (CODE, "beta", "beta = 2"),
        (CODE, "alpha", "alpha = 1"),
        (CODE, "gamma", "gamma = 3"),
        ("| a | b |\n|---|---|\n| one | two |\n| three | four |\n", "two", "one\ttwo"),
        ("- first item\n- 😀 second item\n", "second", "😀 second item"),
    ],
)
def test_a_triple_click_selects_the_paragraph_or_the_line(
    make_view: MakeView, text: str, words: str, selected: str
) -> None:
    view = make_view(Conversation(answer("a", text)))
    triple_click(view, place_of(view, words))
    assert view.selected_text().replace("• ", "") == selected


def test_a_triple_click_in_a_prompt_selects_its_line(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "one line\nsecond line\nthird")))
    triple_click(view, place_of(view, "second"))
    assert view.selected_text() == "second line"
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, place_of(view, "third"))
    assert view.selected_text() == "", "a fourth click selects nothing"


def test_what_comes_long_after_a_double_click_is_a_click(make_view: MakeView, qapp: QApplication) -> None:
    view = make_view(Conversation(answer("a", PROSE)))
    double_click(view, place_of(view, "Second"))
    qapp.setDoubleClickInterval(0)
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, place_of(view, "Second"))
    assert view.selected_text() == ""


def test_dragging_after_a_double_click_goes_by_words(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "alpha beta gamma delta")))
    start = place_of(view, "gamma", 2)
    view._mouse.double_click(at(start))
    view._mouse.move(at(place_of(view, "delta", 2)))
    assert view.selected_text() == "gamma delta"
    view._mouse.move(at(place_of(view, "alpha", 2)))
    assert view.selected_text() == "alpha beta gamma"
    view._mouse.release(at(place_of(view, "alpha", 2)))
    assert view.selected_text() == "alpha beta gamma"


def test_shift_click_selects_from_the_last_click(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "alpha beta"), answer("b", "gamma delta")))
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, place_of(view, "beta", 0) - QPoint(1, 0))
    QTest.mouseClick(view.viewport(), _LEFT, _SHIFT, place_of(view, "delta", 0) - QPoint(1, 0))
    assert view.selected_text() == "beta\n\ngamma "
    QTest.mouseClick(view.viewport(), _LEFT, _SHIFT, place_of(view, "alpha", 0) - QPoint(1, 0))
    assert view.selected_text() == "alpha "


def test_shift_click_on_a_link_follows_nothing(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("a", "before [words](https://example.org) after")))
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, place_of(view, "before", 0))
    with qtbot.assertNotEmitted(view.link_activated):
        QTest.mouseClick(view.viewport(), _LEFT, _SHIFT, place_of(view, "words", 3))
    assert view.selected_text() == "before wor"


def test_one_line_entries_show_that_they_are_selected(make_view: MakeView) -> None:
    notice = Notice(EntryId("n"), NoticeKind.INFO, "Something to know")
    view = make_view(Conversation(shell("t", State.SUCCEEDED, "out\n", "make all"), notice))
    color = view.look.color("selection.background").rgb()

    def rows_with_selection() -> set[int]:
        image = picture(view)
        ratio = image.devicePixelRatio()
        found = set()
        for placed in view.column.visible():
            middle = int((placed.y + placed.row.height // 2) * ratio)
            lines = range(middle - 6, middle + 6)
            if any(image.pixel(x, y) == color for y in lines for x in range(image.width())):
                found.add(placed.card_index)
        return found

    assert rows_with_selection() == set()
    view.select_all()
    assert rows_with_selection() == {0, 1}


def test_a_part_of_a_header_can_be_selected(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "before"), shell("t", State.SUCCEEDED, "", "make all")))
    QTest.mousePress(view.viewport(), _LEFT, _NONE, place_of(view, "before", 0))
    view._mouse.move(at(place_of(view, "make all", 4) - QPoint(1, 0)))
    assert view.selected_text().endswith("make")


def test_a_selection_is_offered_to_the_middle_button(
    make_view: MakeView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Copier, "is_possible", True)
    put: list[tuple[str, QClipboard.Mode]] = []

    def keep(clipboard: QClipboard, text: str, mode: QClipboard.Mode) -> None:
        put.append((text, mode))

    monkeypatch.setattr(QClipboard, "setText", keep)
    view = make_view(Conversation(answer("a", "alpha beta")))
    double_click(view, place_of(view, "beta"))
    qtbot.waitUntil(lambda: bool(put))
    assert put == [("beta", QClipboard.Mode.Selection)]
    QTest.mouseClick(view.viewport(), _LEFT, _NONE, QPoint(3, 3))
    qtbot.waitUntil(lambda: not view._copying.primary_timer.isActive())
    assert len(put) == 1, "what was selected last stays there"


@pytest.mark.parametrize("words", ["👩‍👩‍👧‍👦", "🇩🇪", "→"])
def test_a_double_click_takes_a_sign_that_is_no_word(make_view: MakeView, words: str) -> None:
    view = make_view(Conversation(answer("a", f"Words {words} and more.")))
    double_click(view, place_of(view, words, 0))
    assert view.selected_text() == words
