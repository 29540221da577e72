"""What is painted again is enough, and not more: the screen always equals a whole new paint."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from copilot_desktop.rendering.inline import InlineStyle, InlineText, Span
from copilot_desktop.session.entries import (
    AssistantMessage,
    EntryId,
    Notice,
    NoticeKind,
    StreamState,
    ToolState,
)
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.damage import Piece, Snapshot, compare, joined, widest_gap
from copilot_desktop.widgets.transcript.look import Face
from copilot_desktop.widgets.transcript.text_box import TextBox
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    differ,
    long_history,
    shell,
    stream,
    streaming,
    user,
)

PROSE = "The quick brown fox jumps over the lazy dog, and **then** it `sleeps` for a while. " * 4 + "\n\n"


class Painted(QObject):
    """Sums the shares of a widget that are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.share = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and isinstance(event, QPaintEvent):
            area = sum(rect.width() * rect.height() for rect in cast(Iterable[QRect], event.region()))
            self.share += area / (self._widget.width() * self._widget.height())
        return False


def on_screen(view: ChatView) -> QImage:
    """The pixels of the window as they are, without painting it for the picture."""
    for _ in range(4):
        QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def is_whole(view: ChatView) -> bool:
    """Tell whether the screen is what a whole new paint makes of it."""
    before = on_screen(view)
    view.viewport().update()
    return not differ(before, on_screen(view))


def test_the_picture_is_that_of_the_window(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(user("u")))
    before = on_screen(view)
    conversation.add(user("v", "Another"))
    view.flush()
    assert differ(before, on_screen(view))


@pytest.mark.parametrize("number", [0, 3, 11, 14])
def test_streamed_frames(make_view: MakeView, number: int) -> None:
    view = make_view(conversation := Conversation(*long_history(2), user("u"), streaming()))
    text = ANSWERS[number][:1500]
    for start in range(0, len(text), 31):
        stream(conversation, view, text[start : start + 31], 31)
        assert is_whole(view), text[: start + 31]


def test_code_that_scrolls_past(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(user("u"), streaming()))
    source = random.Random(1)
    text = "```python\n" + "".join(f'def f{n}():\n    """Text {n}."""\n' for n in range(40)) + "```\nEnd."
    while text:
        step = source.randrange(1, 40)
        stream(conversation, view, text[:step], step)
        text = text[step:]
        assert is_whole(view)


@pytest.mark.parametrize("end", ["```\nlast\n```", "words", "- item\n", "| a |\n|---|\n| b |\n"])
def test_the_caret_goes(make_view: MakeView, end: str) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, f"Look:\n\n{end}")
    assert is_whole(view)
    entry = conversation.entries.find(EntryId("live"))
    assert isinstance(entry, AssistantMessage)
    conversation.put(replace(entry, state=StreamState.COMPLETE))
    view.flush()
    assert is_whole(view)


def test_the_caret_goes_on_from_a_closed_code_block(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, "Look:\n\n```\ncode\n```\n")
    on_screen(view)
    stream(conversation, view, "\nMore text")
    assert is_whole(view)


def test_tools_that_run_and_end(make_view: MakeView) -> None:
    tool = shell("t", ToolState.RUNNING)
    view = make_view(conversation := Conversation(*long_history(1), tool, streaming()))
    for number in range(14):
        conversation.append("t", f"line {number}\n")
        conversation.append("live", "some more words ")
        view.flush()
        assert is_whole(view), number
    conversation.put(replace(tool, state=ToolState.FAILED, exit_code=2))
    view.flush()
    assert is_whole(view)


def test_rows_that_come_and_go_in_the_middle(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(*long_history(2), user("last", "At the end")))
    for number in range(4):
        conversation.add(Notice(EntryId(f"n{number}"), NoticeKind.INFO, "Meanwhile"), index=3)
        view.flush()
        assert is_whole(view)
    for number in range(4):
        conversation.remove(f"n{number}")
        view.flush()
        assert is_whole(view)


def test_scrolling(make_view: MakeView) -> None:
    """In steps of all sizes, with the pill lying over what is moved."""
    view = make_view(conversation := Conversation(*long_history(8), shell("t", ToolState.FAILED, "x\n" * 30)))
    source = random.Random(2)
    bar = view.verticalScrollBar()
    for number in range(60):
        bar.setValue(bar.value() + source.choice((-40, -40, -13, 120, -300, 40, 7)))
        assert is_whole(view), number
    conversation.add(answer("new", ANSWERS[2]))
    view.flush()
    assert is_whole(view)


def test_a_selection_while_it_streams(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(user("u"), streaming()))
    stream(conversation, view, PROSE)
    view.select_all()
    for _ in range(12):
        stream(conversation, view, "and a few words more, ")
        assert is_whole(view)


def test_a_frame_of_prose_paints_a_quarter_of_the_screen_at_most(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(user("u"), streaming()))
    stream(conversation, view, PROSE * 8, 400)
    on_screen(view)
    painted = Painted(view.viewport())
    for _ in range(30):
        stream(conversation, view, PROSE[:12], 12)
        QApplication.processEvents()
    assert 0 < painted.share / 30 < 0.25


def test_a_frame_of_code_paints_its_new_lines(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(user("u"), streaming()))
    stream(conversation, view, "```python\n" + "value = compute(1)\n" * 60, 400)
    on_screen(view)
    painted = Painted(view.viewport())
    for _ in range(30):
        stream(conversation, view, "a = b\n")
        QApplication.processEvents()
    assert 0 < painted.share / 30 < 0.3


def test_a_step_of_the_wheel_paints_what_it_brings(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(8)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    on_screen(view)
    painted = Painted(view.viewport())
    for _ in range(10):
        bar.setValue(bar.value() - 40)
        QApplication.processEvents()
    assert 0 < painted.share / 10 < 0.4


def test_work_of_a_delta_does_not_grow_with_the_answer(make_view: MakeView) -> None:
    """The boxes of what is finished are neither made nor laid out again."""
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, "".join(ANSWERS[:20]), 2000)
    card = view.column.cards[0]
    before = {box: box.version for row in card.rows or () for box in row.boxes or ()}
    assert len(card.rows or ()) > 20
    stream(conversation, view, "A few more words. ", 6)
    after = {box: box.version for row in card.rows or () for box in row.boxes or ()}
    assert len([box for box in after if before.get(box) != after[box]]) <= 3


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (PROSE, 13),
        ("Words and `code` and **bold `code`** at the end of lines: " + "`value` " * 20, 9),
        ("One word that is broken over lines: " + "x" * 200 + " and its end", 11),
        ("x" * 80 + " " + "-".join(["well", "known"] * 12), 7),
        ("Marks above" + " e\u0301\u0323\u0301" * 40 + " end", 9),
        ("Latin (" + "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, " * 12 + ") and *back*", 9),
        ("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd and Latin, " * 8, 9),
        ("- an item of **some** words that goes on over lines of a list, " * 3 + "\n- next", 11),
        ("With [a link](https://a.example/b) inside " * 4, 11),
    ],
)
def test_a_paragraph_that_grows(make_view: MakeView, text: str, step: int) -> None:
    view = make_view(conversation := Conversation(user("u"), streaming()))
    for start in range(0, len(text), step):
        stream(conversation, view, text[start : start + step], step)
        assert is_whole(view), text[: start + step]


def test_of_a_paragraph_that_grows_only_the_last_line_is_new(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(streaming()))
    stream(conversation, view, PROSE.strip() + " And it goes on")
    (box,) = boxes_of(view)
    assert isinstance(box, TextBox)
    line = view.look.line("body")
    assert box.height > 3 * line
    box.take_fresh()
    version = box.version
    conversation.append("live", " a bit")
    view.flush()
    assert boxes_of(view) == [box]
    assert box.version > version
    assert box.content.text.endswith("And it goes on a bit")


def boxes_of(view: ChatView) -> list[Box]:
    return [box for row in view.column.cards[0].rows or [] for box in row.boxes or []]


def lines_of(make_view: MakeView) -> TextBox:
    """A paragraph of several lines that all end with the words."""
    box = TextBox(make_view(Conversation()).look, InlineText("word " * 40), Face("body", "text.primary"))
    box.layout(400)
    box.take_fresh()
    return box


def test_a_text_box_tells_from_where_on_it_has_grown(make_view: MakeView) -> None:
    box = lines_of(make_view)
    height = box.height
    assert box.grow(InlineText("word " * 41))
    assert box.take_fresh() in (height - box.gap, height - box.gap - box.look.line("body"))
    assert box.grow(InlineText("word " * 80))
    assert 0 < box.take_fresh() <= height
    assert box.height > height
    # What is not ASCII may move signs that stood before it.
    assert box.grow(InlineText("word " * 80 + "\u05e9"))
    assert box.take_fresh() == 0


@pytest.mark.parametrize(
    "content",
    [
        InlineText("other " * 40),
        InlineText("word " * 41, (Span(0, 4, InlineStyle(bold=True)),)),
        InlineText("word " * 40 + "$x$", (Span(200, 3, InlineStyle(math="x")),)),
    ],
)
def test_a_text_box_does_not_take_another_content(make_view: MakeView, content: InlineText) -> None:
    box = lines_of(make_view)
    version = box.version
    assert not box.grow(content)
    assert (box.content.text, box.version) == ("word " * 40, version)


# -- the differences of two snapshots ------------------------------------------------------------


def box(y: int, height: int, looks: tuple[object, ...] = (), fresh: int = 0) -> Piece:
    return Piece(y, height, looks, fresh=fresh, is_box=True)


def test_nothing_in_common_is_painted_as_a_whole() -> None:
    one: Snapshot = {"a": box(0, 10)}
    other: Snapshot = {"b": box(0, 10)}
    assert compare({}, one, 100) is None
    assert compare(one, other, 100) is None


def test_what_only_moved_is_not_painted() -> None:
    before: Snapshot = {"a": box(0, 40), "b": box(40, 20)}
    now: Snapshot = {"a": box(-15, 40), "b": box(25, 20)}
    found = compare(before, now, 100)
    assert found is not None
    assert (found.dy, found.bands) == (-15, [])


def test_what_moved_otherwise_leaves_two_bands() -> None:
    before: Snapshot = {"a": box(0, 40), "b": box(40, 20), "c": box(80, 10)}
    now: Snapshot = {"a": box(0, 40), "b": box(40, 20), "c": box(120, 10)}
    found = compare(before, now, 200)
    assert found is not None
    assert (found.dy, found.bands) == (0, [(80, 90), (120, 130)])


def test_of_what_grew_the_new_part_is_painted() -> None:
    before: Snapshot = {"a": box(0, 40), "b": box(40, 20, (1,))}
    now: Snapshot = {"a": box(-10, 40), "b": box(30, 30, (2,), fresh=12)}
    found = compare(before, now, 200)
    assert found is not None
    assert (found.dy, found.bands) == (-10, [(42, 60)])


def test_of_a_frame_that_grew_the_edges_are_painted() -> None:
    entry = object()
    before: Snapshot = {"frame": Piece(-500, 600, (entry,), is_frame=True), "a": box(0, 80)}
    now: Snapshot = {"frame": Piece(-500, 650, (entry,), is_frame=True), "a": box(0, 80)}
    found = compare(before, now, 200)
    assert found is not None
    assert found.bands == [(100, 100), (150, 150)]


def test_what_moves_by_itself_moves_nothing_else() -> None:
    """The caret stays at the end of the screen while the text goes up."""
    before: Snapshot = {"a": box(0, 40), "b": box(-90, 90), "caret": Piece(80, 16)}
    now: Snapshot = {"a": box(-10, 40), "b": box(-100, 90), "caret": Piece(80, 16)}
    found = compare(before, now, 200)
    assert found is not None
    assert (found.dy, found.bands) == (-10, [(70, 96)])


def test_bands_that_touch_are_one() -> None:
    assert joined([(30, 40), (0, 10), (5, 20)]) == [(0, 20), (30, 40)]
    assert joined([(30, 40), (0, 10)], 20) == [(0, 40)]


def test_the_widest_gap_is_where_nothing_lies() -> None:
    assert widest_gap([], 100) == (0, 100)
    assert widest_gap([(80, 90)], 100) == (0, 80)
    assert widest_gap([(-10, 30), (90, 200)], 100) == (30, 90)
    assert widest_gap([(0, 100)], 100) == (0, 0)
