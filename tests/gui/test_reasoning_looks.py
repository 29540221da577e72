"""How an opened reasoning looks: a bar beside its text, a plate under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from copilot_desktop.session.entries import EntryId, Reasoning, StreamState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.pointer import hover
from tests.support.transcript_view import Conversation, MakeView, answer, picture, settled

_TEXT = "The delay doubles.\n\n- one\n- two\n\nSo the mean is half of it."


@pytest.fixture
def view(make_view: MakeView) -> ChatView:
    thought = Reasoning(EntryId("r"), GrowingText(_TEXT), StreamState.COMPLETE, duration_s=6)
    made = make_view(Conversation(thought, answer("a", "So.")))
    made.toggle(0)
    return made


def column_of(image: QImage, x: int, color: str) -> list[int]:
    """Where a colour stands in one column of pixels."""
    return [y for y in range(image.height()) if image.pixelColor(x, y).name() == color]


def test_the_bar_ends_with_the_text(view: ChatView) -> None:
    image = picture(view)
    color = view.look.color("border.default").name()
    bar = column_of(image, view.left + 8, color)
    rows = [row for row in view.column.visible() if row.card.entry.id == "r"]
    header = rows[0]
    assert bar[0] == header.y + header.row.height
    last = rows[-1]
    assert bar[-1] + 1 == last.y + last.row.height - view.look.density("blockGap")
    assert bar == list(range(bar[0], bar[-1] + 1))
    # Two pixels wide, and away from the text.
    assert column_of(image, view.left + 9, color) == bar
    assert not column_of(image, view.left + 10, color)


def test_the_answer_stands_one_gap_below(view: ChatView) -> None:
    rows = view.column.visible()
    thought = [row for row in rows if row.card.entry.id == "r"][-1]
    following = next(row for row in rows if row.card.entry.id == "a")
    assert following.y == thought.y + thought.row.height


def test_a_plate_shows_under_the_mouse(view: ChatView) -> None:
    before = picture(view)
    header = view.column.visible()[0]
    hover(view.viewport(), QPoint(view.left + 40, header.y + 10))
    pointed = picture(view)
    assert pointed.pixelColor(view.left - 3, header.y + 14) != before.pixelColor(view.left - 3, header.y + 14)
    assert settled(view) == pointed
    hover(view.viewport(), QPoint(view.left + 40, view.viewport().height() - 4))
    assert picture(view) == before
