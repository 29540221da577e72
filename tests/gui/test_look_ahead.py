"""What comes into view next is got ready between frames, a screen of it, and only while someone scrolls."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import AssistantMessage, ToolState
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import look_ahead
from copilot_desktop.widgets.transcript.column import PlacedRow
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.row_layout import MAX_LAID_OUT_ROWS
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    differ,
    long_history,
    picture,
    shell,
    stream,
    streaming,
    user,
)

PAGE = 400


def scroll(view: ChatView, dy: int) -> None:
    """Scroll and paint, as far as that goes without the slices."""
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + dy)
    QApplication.sendPostedEvents()


def is_active(view: ChatView) -> bool:
    return view.look_ahead.is_active


def finish(view: ChatView) -> None:
    """Do all slices."""
    while view.look_ahead.is_active:
        QApplication.processEvents()


def beyond(view: ChatView, *, up: bool) -> list[PlacedRow]:
    height = view.column.view_height
    rows = view.column.from_edge(up=up)
    return [row for row in rows if (row.y + row.row.height <= 0 if up else row.y >= height)]


def words() -> list[AssistantMessage]:
    return [answer(f"a{number}", f"Word {number}") for number in range(600)]


def conversation_of_everything() -> Conversation:
    output = "\n".join(f"\x1b[3{number % 8}mline {number}\x1b[0m of the run" for number in range(30))
    entries = long_history(14)
    for number in range(0, 40, 3):
        entries.insert(number, shell(f"t{number}", ToolState.FAILED, output))
    code = "\n".join(f"def f{number}(x: int) -> str: return 'é' * {number}" for number in range(80))
    entries.insert(
        30, answer("code", f"```python\n{code}\n```\n\n| a | b |\n|---|---|\n" + "| `x` | ñ |\n" * 40)
    )
    return Conversation(*entries)


@pytest.mark.parametrize("up", [True, False])
def test_the_next_screen_is_laid_out_between_frames(make_view: MakeView, up: bool) -> None:
    view = make_view(Conversation(*words()))
    if not up:
        view.scroll_to_start()
    finish(view)
    dy = -PAGE if up else PAGE
    scroll(view, 3 * dy)
    assert is_active(view)
    assert not all(view.column.is_laid_out(row) for row in beyond(view, up=up))
    finish(view)
    ahead = beyond(view, up=up)
    assert ahead
    assert all(view.column.is_laid_out(row) for row in ahead)
    covered = -ahead[-1].y if up else ahead[-1].y + ahead[-1].row.height - view.column.view_height
    assert covered >= view.column.view_height
    boxes = [row.row.boxes for row in ahead]
    scroll(view, dy)
    shown = {id(row.row.boxes) for row in view.column.visible()}
    assert shown & {id(made) for made in boxes}


def test_the_colours_and_lines_of_code_are_ready(make_view: MakeView) -> None:
    code = "\n".join(f"value_{number} = {number}" for number in range(60))
    view = make_view(Conversation(*long_history(3), answer("c", f"```python\n{code}\n```"), *long_history(1)))
    index = 6
    view.show_place(index, -200)
    view.scroll_to_start()
    finish(view)
    view.show_place(index, view.column.view_height + 5)
    scroll(view, 1)
    finish(view)
    card = view.column.cards[index]
    box = (card.rows or [])[0].boxes
    assert box is not None
    code_box = box[0]
    assert isinstance(code_box, LinesBox)
    assert 0 in code_box._layouts
    assert 10 in code_box._layouts
    assert 59 not in code_box._layouts
    assert code_box.line_formats(10)


def test_it_ends_and_paints_nothing(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(*long_history(20)))
    scroll(view, -PAGE)
    paints = view.paint_count
    finish(view)
    assert view.paint_count == paints
    rows = view.column.laid_out_rows
    qtbot.wait(40)
    assert not is_active(view)
    assert view.column.laid_out_rows == rows
    assert view.paint_count == paints


def test_nothing_is_done_for_who_does_not_scroll(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(6), streaming())
    view = make_view(conversation)
    stream(conversation, view, ANSWERS[3])
    view.viewport().repaint()
    assert not is_active(view)
    # An end that is followed has nothing below it.
    QTest.keyClick(view, Qt.Key.Key_End)
    QApplication.sendPostedEvents()
    finish(view)
    assert not is_active(view)


def test_few_rows_are_kept(make_view: MakeView) -> None:
    view = make_view(Conversation(*words()))
    for dy in (*[-PAGE] * 10, *[PAGE] * 4):
        scroll(view, dy)
        finish(view)
        assert view.column.laid_out_rows <= MAX_LAID_OUT_ROWS
        assert all(row.row.boxes is not None for row in view.column.visible())


def test_what_is_on_a_high_screen_is_not_given_up(make_view: MakeView) -> None:
    view = make_view(Conversation(*words()))
    view.resize(700, 3000)
    QApplication.processEvents()
    scroll(view, -2000)
    shown = [row.row for row in view.column.visible()]
    assert len(shown) > MAX_LAID_OUT_ROWS // 2
    boxes = [row.boxes for row in shown]
    finish(view)
    assert [row.boxes for row in shown] == boxes
    assert view.column.laid_out_rows <= MAX_LAID_OUT_ROWS


@pytest.mark.parametrize("way", ["session", "size", "hidden", "look"])
def test_it_is_dropped_when_something_else_is_shown(make_view: MakeView, way: str) -> None:
    view = make_view(Conversation(*long_history(20)))
    scroll(view, -PAGE)
    assert is_active(view)
    if way == "session":
        view.set_chat(Conversation(user("other")).chat)
    elif way == "size":
        view.resize(600, 400)
    elif way == "hidden":
        view.hide()
    else:
        view._style.set_theme("dark")
    assert not is_active(view)
    QApplication.processEvents()
    assert not is_active(view)


def test_all_that_was_ahead_may_go(make_view: MakeView) -> None:
    conversation = Conversation(*words()[:40])
    view = make_view(conversation)
    scroll(view, -PAGE)
    assert is_active(view)
    for entry in list(conversation.entries):
        conversation.remove(entry.id)
    finish(view)
    assert view.column.visible() == []


def test_a_turn_is_followed(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(20)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    finish(view)
    scroll(view, -PAGE)
    scroll(view, PAGE)
    finish(view)
    assert all(view.column.is_laid_out(row) for row in beyond(view, up=False))


def test_a_thumb_that_is_held_goes_anywhere(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(20)))
    view.verticalScrollBar().setSliderDown(True)
    scroll(view, -PAGE)
    assert not is_active(view)


def test_a_slice_ends_when_its_time_is_over(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make_view(Conversation(*long_history(20)))
    passed = itertools.count(step=0.005)
    monkeypatch.setattr(look_ahead, "perf_counter", lambda: next(passed))
    scroll(view, -PAGE)
    slices = 0
    while view.look_ahead.is_active:
        before = view.column.laid_out_rows
        view.look_ahead._advance()
        assert view.column.laid_out_rows <= before + 1
        slices += 1
    assert slices > 2


def test_the_place_does_not_move(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(20)))
    for _ in range(6):
        scroll(view, -PAGE)
        before = [(row.card_index, row.row_index, row.y) for row in view.column.visible()]
        finish(view)
        assert [(row.card_index, row.row_index, row.y) for row in view.column.visible()] == before
        assert view.verticalScrollBar().value() == view.column.value
        assert view.verticalScrollBar().maximum() == view.column.maximum


def test_the_place_is_told_even_when_a_slice_only_finds_that_all_is_ready(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every slice is over after one step, as on a machine that is busy.
    monkeypatch.setattr(look_ahead, "_SLICE_S", 0.0)
    monkeypatch.setattr(look_ahead, "_MOST_SLICES", 10_000)
    view = make_view(Conversation(*long_history(20)))
    for _ in range(6):
        scroll(view, -PAGE)
        finish(view)
        assert view.verticalScrollBar().value() == view.column.value
        assert view.verticalScrollBar().maximum() == view.column.maximum


def test_it_looks_the_same(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = (*[-PAGE] * 12, *[150] * 6, *[-40] * 10, *[PAGE] * 5)
    plain = make_view(conversation_of_everything())
    monkeypatch.setattr(plain.look_ahead, "painted", lambda: None)
    ahead = make_view(conversation_of_everything())
    for dy in steps:
        for view in (plain, ahead):
            scroll(view, dy)
        finish(ahead)
        assert not plain.look_ahead.is_active
        assert not differ(picture(ahead), picture(plain))
