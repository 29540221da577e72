"""Sideways scrolling of code, output and tables, and tables wider than the page."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import Box, Clip, Marks
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.side_scroll import SideScroll
from copilot_desktop.widgets.transcript.table_box import MAX_ROWS, TableBox
from copilot_desktop.widgets.transcript.table_cell import TableCell
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import Conversation, MakeView, answer, long_history, stream, streaming

WIDE_TABLE = (
    "| " + " | ".join(f"Column {n}" for n in range(12)) + " |\n" + "|---" * 12 + "|\n"
    "| " + " | ".join(f"a cell with number {n}" for n in range(12)) + " |\n"
)
LONG_CODE = "```python\n" + "x = " + "1 + " * 100 + "1\n```\n"


def box_of(view: ChatView, kind: type[Box]) -> tuple[Box, QPoint]:
    """Return the first box of a kind on the screen and its corner in the viewport."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            if isinstance(box, kind):
                return box, QPoint(view.left, y)
            y += box.height
    raise LookupError(kind)


def side_of(box: Box) -> SideScroll:
    assert box.side is not None
    return box.side


def wheel(view: ChatView, at: QPoint, dx: int, dy: int = 0, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    where = QPointF(at)
    event = QWheelEvent(
        where, view.viewport().mapToGlobal(where), QPoint(), QPoint(dx, dy), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize(("text", "kind"), [(WIDE_TABLE, TableBox), (LONG_CODE, CodeBox)])
def test_a_horizontal_wheel_moves_what_is_wider_than_the_page(
    make_view: MakeView, text: str, kind: type[Box]
) -> None:
    view = make_view(Conversation(answer("a", text)))
    box, corner = box_of(view, kind)
    side = side_of(box)
    assert side.reach > 100
    inside = corner + QPoint(60, 50)
    wheel(view, inside, -80)
    assert side.offset == 40
    wheel(view, inside, 0, -40, shift=True)
    assert side.offset == 60
    wheel(view, inside, 4000)
    assert side.offset == 0
    wheel(view, inside, -400_000)
    assert side.offset == side.reach


@pytest.mark.parametrize(("text", "kind"), [(WIDE_TABLE, TableBox), (LONG_CODE, CodeBox)])
def test_the_bar_is_dragged(make_view: MakeView, text: str, kind: type[Box]) -> None:
    view = make_view(Conversation(answer("a", text)))
    box, corner = box_of(view, kind)
    side = side_of(box)
    left, width = side.thumb
    viewport = view.viewport()
    start = corner + QPoint(left + width // 2, box.height - box.gap - 3)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(50, 0))
    moved = side.offset
    assert moved > 0
    assert abs(side.thumb[0] - left - 50) <= 2
    # Held far outside it stays at the end.
    QTest.mouseMove(viewport, start + QPoint(5000, 200))
    assert side.offset == side.reach
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start)
    assert side.offset == side.reach
    assert view.selection is None


@pytest.mark.parametrize(("text", "kind"), [(WIDE_TABLE, TableBox), (LONG_CODE, CodeBox)])
def test_left_and_right_scroll_what_stands_in_the_middle(
    make_view: MakeView, text: str, kind: type[Box]
) -> None:
    view = make_view(Conversation(answer("a", "Words.\n\n" * 8 + text)))
    side = side_of(box_of(view, kind)[0])
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert side.offset == 80
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert side.offset == 40


def test_a_press_beside_the_thumb_brings_it_there() -> None:
    side = _Made().side
    assert side.grab(90, 95)
    assert side.offset == side.reach
    assert not side.grab(90, 80)


class _Made:
    """A bar without a view: 100 wide over 400, at the bottom of a box 100 high."""

    def __init__(self) -> None:
        class Look:
            def px(self, n: float) -> int:
                return int(n)

        self.side = SideScroll(Look())  # type: ignore[arg-type]  # all that it asks of a look
        self.side.fit(0, 100, 400, 100)


def test_a_place_is_brought_into_view_and_no_further() -> None:
    side = _Made().side
    assert not side.bring_into_view(50)
    assert side.bring_into_view(200)
    assert side.offset == 124
    assert side.bring_into_view(130)
    assert side.offset == 106
    side.fit(0, 100, 150, 100)
    assert side.offset == 50


def test_points_and_links_of_a_scrolled_table_move_with_it(make_view: MakeView) -> None:
    link = "[here](https://example.org)"
    view = make_view(Conversation(answer("a", WIDE_TABLE.replace("a cell with number 11", link))))
    box, _ = box_of(view, TableBox)
    side = side_of(box)
    (part,) = box.parts()
    assert part.rect[0] > box.width
    assert side.scroll_by(side.reach)
    (part,) = box.parts()
    x, y = part.rect[0] + 4, part.rect[1] + 4
    assert part.rect[0] + part.rect[2] < box.width
    assert box.link_at(x, y) == "https://example.org"
    position = box.position_at(x, y)
    assert box.position_text[: position + 4].endswith(("here", "her", "\there"))
    assert abs(box.position_place(position)[0] - x) < 8
    side.scroll_by(-side.reach)
    assert box.reveal(position)
    assert side.offset > 0


@pytest.mark.parametrize("heading", ["Column", "\u05e2\u05de\u05d5\u05d3\u05d4"])
def test_columns_beside_what_is_seen_are_not_painted(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch, heading: str
) -> None:
    text = WIDE_TABLE.replace("Column", heading)
    painted: list[str] = []
    real = TableCell.paint

    def noted(cell: TableCell, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        painted.append(cell.text)
        real(cell, painter, x, y, clip, marks)

    monkeypatch.setattr(TableCell, "paint", noted)
    view = make_view(Conversation(answer("a", text)))
    box, _ = box_of(view, TableBox)
    side = side_of(box)
    start = side.offset

    def columns() -> set[int]:
        painted.clear()
        box.changed()
        view.viewport().update()
        view.viewport().grab()
        assert painted
        return {int(re.findall(r"\d+", text)[-1]) for text in painted}

    first = columns()
    assert 0 in first
    assert len(first) < 7
    side.scroll_by(-side.reach if start else side.reach)
    last = columns()
    assert 11 in last
    assert len(last) < 7
    assert not first & last


def test_prose_in_a_table_wraps_before_the_table_scrolls(make_view: MakeView) -> None:
    table = f"| Name | What it is |\n|---|---|\n| a | {'many words ' * 30} |\n"
    view = make_view(Conversation(answer("a", table)))
    box, _ = box_of(view, TableBox)
    assert side_of(box).reach == 0
    assert box.height > 3 * view.look.line("body")


def test_the_heading_of_a_table_is_35_high(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "| A | B |\n|---|---|\n| 1 | 2 |\n")))
    box, _ = box_of(view, TableBox)
    body = view.look.line("body") + 14
    assert box.height == 35 + body + 1 + box.gap


def test_a_long_table_shows_more_rows_on_demand_and_keeps_its_place(make_view: MakeView) -> None:
    rows = "".join(f"| {n} | row {n} |\n" for n in range(500))
    view = make_view(Conversation(answer("a", "| A | B |\n|---|---|\n" + rows)))
    view.scroll_to_end()
    for shown in (200, 400):
        box, corner = box_of(view, TableBox)
        button = box.parts()[-1]
        left = min(MAX_ROWS, 500 - shown)
        assert button.name == f"Show {left} more rows"
        before = corner.y()
        at = corner + QPoint(button.rect[0] + 20, button.rect[1] + 8)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()
        same, corner = box_of(view, TableBox)
        assert same is box
        assert corner.y() == before
        assert box.text.count("\n") == 500
        view.scroll_to_end()
        QApplication.processEvents()
    assert box.parts() == []


def test_a_wide_table_shows_fewer_rows_at_once(make_view: MakeView) -> None:
    lines = "|" + "cell text|" * 60 + "\n"
    view = make_view(Conversation(answer("a", "|" + "a|" * 60 + "\n|" + "-|" * 60 + "\n" + lines * 300)))
    view.scroll_to_start()
    box, _ = box_of(view, TableBox)
    shown, width = [box.height], box.width
    for _ in range(2):
        assert box.act("more")
        box.layout(width)
        shown.append(box.height)
    row = view.look.line("body") + 14
    assert row * 20 <= shown[1] - shown[0] <= row * 70
    assert shown[2] > shown[1]
    assert box.text.count("\n") == 300


@pytest.mark.parametrize(("text", "kind"), [(WIDE_TABLE, TableBox), (LONG_CODE, CodeBox)])
@pytest.mark.parametrize("way", ["rows dropped", "another session", "theme"])
def test_what_was_scrolled_sideways_is_found_so_again(
    make_view: MakeView, style: Style, text: str, kind: type[Box], way: str
) -> None:
    conversation = Conversation(*long_history(40), answer("wide", text), answer("end", "More.\n\n" * 60))
    view = make_view(conversation)
    index = view.position_of(EntryId("wide"))
    assert index is not None
    view.show_place(index, 0)
    box, corner = box_of(view, kind)
    wheel(view, corner + QPoint(60, 50), -90)
    offset = side_of(box).offset
    assert offset > 0
    if way == "rows dropped":
        while any(b is box for row in view.column.cards[index].rows or () for b in row.boxes or ()):
            view.move_by(-400)
            view.viewport().repaint()
        view.show_place(index, 0)
    elif way == "another session":
        view.set_chat(FakeChat("other", transcript=conversation.chat.transcript))
        view.show_place(index, 0)
        assert side_of(box_of(view, kind)[0]).offset == 0
        view.set_chat(conversation.chat)
    else:
        style.set_theme("dark")
    again = box_of(view, kind)[0]
    assert again is not box
    assert side_of(again).offset == offset


def test_a_place_found_by_the_keyboard_or_the_bar_is_kept_too(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", LONG_CODE)))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    box, corner = box_of(view, CodeBox)
    offset = side_of(box).offset
    assert offset > 0
    for row in view.column.cards[0].rows or ():
        row.drop()
    view.column.visible()
    again = box_of(view, CodeBox)[0]
    assert side_of(again).offset == offset
    thumb = corner + QPoint(side_of(again).thumb[0] + 5, again.height - again.gap - 3)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=thumb)
    QTest.mouseMove(view.viewport(), thumb + QPoint(100, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=thumb + QPoint(100, 0))
    moved = side_of(again).offset
    assert moved > offset
    for row in view.column.cards[0].rows or ():
        row.drop()
    view.column.visible()
    assert side_of(box_of(view, CodeBox)[0]).offset == moved


def test_a_table_that_grows_stays_where_it_was_scrolled(make_view: MakeView) -> None:
    conversation = Conversation(streaming())
    view = make_view(conversation)
    stream(conversation, view, WIDE_TABLE)
    box, corner = box_of(view, TableBox)
    wheel(view, corner + QPoint(60, 50), -90)
    offset = side_of(box).offset
    assert offset > 0
    stream(conversation, view, "| " + " | ".join(f"more {n}" for n in range(12)) + " |\n| a | b", 7)
    assert side_of(box_of(view, TableBox)[0]).offset == offset


def test_only_so_many_places_are_kept(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", LONG_CODE)))
    box, card = box_of(view, CodeBox)[0], view.column.cards[0]
    for number in range(3000):
        view.column.sides.keep(card, ((1, number), 0), box)
    assert len(view.column.sides) <= 1000
