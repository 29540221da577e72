"""A long thought shows a part of bounded height until all of it is asked for; a growing one its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.session.entries import EntryId, Reasoning, StreamState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.find import Finder
from copilot_desktop.widgets.transcript.find_query import Query
from copilot_desktop.widgets.transcript.thought_card import MAX_HEIGHT
from tests.support.transcript_view import Conversation, MakeView, answer, everything, picture, settled

#: Every paragraph has a word of its own.
LONG = "\n\n".join(
    f"Step {number}: the delay doubles, but the jitter is applied to the whole of the interval, and so the "
    f"mean is half of it. That is word{number}."
    for number in range(40)
)
ONE_LINE = " ".join(f"word{number}" for number in range(3000))
CODE = "```python\n" + "".join(f"value{number} = {number}\n" for number in range(200)) + "```\n"


def thought(text: str, state: StreamState = StreamState.COMPLETE) -> Reasoning:
    return Reasoning(EntryId("r"), GrowingText(text), state, duration_s=6)


def open_thought(make_view: MakeView, text: str, state: StreamState = StreamState.COMPLETE) -> ChatView:
    view = make_view(Conversation(thought(text, state), answer("a", "So.")), height=900)
    view.toggle(0)
    return view


def height_of(view: ChatView) -> int:
    """The height of what is shown of the thought's text."""
    rows = view.column.cards[0].rows or []
    shown = [row for row in rows[1:] if not _is_fold(row.boxes)]
    return sum(row.height for row in shown) - view.look.density("blockGap")


def _is_fold(boxes: object) -> bool:
    return isinstance(boxes, list) and len(boxes) == 1 and boxes[0].text == "Show all"


def click_fold(view: ChatView) -> None:
    placed = next(
        row for row in view.column.visible() if row.card.entry.id == "r" and _is_fold(row.row.boxes)
    )
    point = QPoint(view.left + 40, placed.y + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


@pytest.mark.parametrize("text", [LONG, ONE_LINE, CODE, "x" * 20_000, "- one\n" * 400])
def test_a_long_thought_shows_its_beginning(make_view: MakeView, text: str) -> None:
    view = open_thought(make_view, text)
    assert 0 < height_of(view) <= view.look.px(MAX_HEIGHT)
    # Much of it is used.
    assert height_of(view) > view.look.px(MAX_HEIGHT) // 2
    shown = everything(view)
    assert "Show all" in shown
    assert settled(view) == picture(view)
    click_fold(view)
    assert height_of(view) > view.look.px(MAX_HEIGHT)
    assert "Show all" not in everything(view)
    assert len(everything(view)) > len(shown)


def test_what_fits_is_shown_whole(make_view: MakeView) -> None:
    view = open_thought(make_view, "\n\n".join(LONG.split("\n\n")[:4]))
    assert "Show all" not in everything(view)
    assert "word3" in everything(view)


def test_all_of_it_stays_open(make_view: MakeView) -> None:
    view = open_thought(make_view, LONG)
    click_fold(view)
    view.toggle(0)
    view.toggle(0)
    assert "word39" in everything(view)


def test_another_width_shows_another_part(make_view: MakeView) -> None:
    view = open_thought(make_view, LONG)
    wide = everything(view)
    view.resize(380, 900)
    view.flush()
    assert height_of(view) <= view.look.px(MAX_HEIGHT)
    narrow = everything(view)
    assert len(narrow) < len(wide)


@pytest.mark.parametrize("text", [LONG, ONE_LINE, CODE])
def test_a_growing_thought_shows_its_end(make_view: MakeView, text: str) -> None:
    conversation = Conversation(thought("", StreamState.STREAMING))
    view = make_view(conversation, height=900)
    view.toggle(0)
    highest, shrunk, before = 0, 0, 0
    for start in range(0, len(text), 60):
        conversation.append("r", text[start : start + 60])
        view.flush()
        view.column.visible()
        height = height_of(view)
        highest, shrunk, before = max(highest, height), shrunk + (height < before), height
    assert highest <= view.look.px(MAX_HEIGHT)
    assert highest > view.look.px(MAX_HEIGHT) * 2 // 3
    # It moves on some lines at a time.
    assert shrunk < len(text) / 60 / 3
    assert text.rstrip("`\n")[-8:] in everything(view)
    assert settled(view) == picture(view)
    # When it has ended nothing moves; opened once more it begins at its beginning.
    shown = everything(view)
    conversation.put(thought(text))
    view.flush()
    assert everything(view).splitlines()[1:] == shown.splitlines()[1:]
    view.toggle(0)
    view.toggle(0)
    assert text[:20].strip("`\n").split("\n")[-1] in everything(view)


def test_all_of_a_growing_thought_can_be_read(make_view: MakeView) -> None:
    conversation = Conversation(thought(LONG, StreamState.STREAMING))
    view = make_view(conversation, height=900)
    view.toggle(0)
    assert "word0" not in everything(view)
    click_fold(view)
    assert "word0." in everything(view)
    conversation.append("r", " And so on.")
    view.flush()
    assert "word39. And so on." in everything(view)
    assert settled(view) == picture(view)


def test_finding_opens_all_of_a_thought(make_view: MakeView) -> None:
    view = open_thought(make_view, LONG)
    finder = Finder(view)
    finder.search(Query("word39"))
    while finder.is_searching:
        finder._search_on()
    assert finder.count == 1
    assert "word39" in everything(view)
