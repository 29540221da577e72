"""What a person has selected stays selected: on its words, whatever happens around them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    long_history,
    shell,
    stream,
    streaming,
    user,
)


def select_words(view: ChatView, words: str) -> None:
    """Select words of a box on the screen, as by dragging."""
    for placed in view.column.visible():
        for number, box in enumerate(placed.row.boxes or ()):
            start = box.position_text.find(words)
            if start >= 0:
                block = placed.card.block_of(placed.row_index, number)
                entry = placed.card.entry.id
                view.select(
                    Selection(TextPoint(entry, block, start), TextPoint(entry, block, start + len(words)))
                )
                return
    raise AssertionError(f"{words!r} is not on the screen")


@pytest.mark.parametrize("step", [1, 7, 40])
def test_selected_words_of_a_tail_stay_selected_while_it_is_finished(make_view: MakeView, step: int) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    conversation.append("live", "First one.\n\nSecond words")
    view.flush()
    select_words(view, "Second")
    rest = " go on.\n\nThird\n\n- a\n- b\n\n```\ncode\n```\n\n" + ANSWERS[3]
    for start in range(0, len(rest), step):
        conversation.append("live", rest[start : start + step])
        view.flush()
        assert view.selected_text() == "Second"
    entry = conversation.entries.find(EntryId("live"))
    assert isinstance(entry, AssistantMessage)
    conversation.put(replace(entry, state=StreamState.COMPLETE))
    view.flush()
    assert view.selected_text() == "Second"


def test_selection_survives_what_happens_to_other_entries(make_view: MakeView, style: Style) -> None:
    conversation = Conversation(user("u"), shell("t", State.SUCCEEDED, "out"), answer("a", "Some words here"))
    view = make_view(conversation)
    select_words(view, "words")

    def kept() -> bool:
        view.flush()
        return view.selected_text() == "words"

    conversation.add(user("new", "Before all"), 0)
    assert kept()
    view.toggle(2)
    assert kept()
    conversation.remove("new")
    assert kept()
    style.set_theme("dark")
    assert kept()
    view.resize(480, 500)
    assert kept()
    conversation.remove("a")
    view.flush()
    assert view.selected_text() == ""


def test_dragging_over_a_text_that_streams_keeps_where_it_began(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    conversation.append("live", "Alpha beta gamma")
    view.flush()
    row = view.column.visible()[-1]
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(view.left + 1, row.y + 8))
    stream(conversation, view, "\n\n" + "Another paragraph.\n\n" * 3)
    QTest.mouseMove(viewport, QPoint(view.left + 500, row.y + 8))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(view.left + 500, row.y + 8))
    assert view.selected_text().startswith("Alpha beta gamma")


@pytest.mark.parametrize("text", ["[a]: http://e.example/x\n", "> " * 20, "<!-- nothing -->\n", "\n\n"])
def test_a_message_that_shows_little_survives_width_zoom_and_theme(
    make_view: MakeView, style: Style, text: str
) -> None:
    conversation = Conversation(answer("a", text), *long_history(4))
    view = make_view(conversation)
    view.scroll_to_start()
    view.resize(500, 400)
    style.set_zoom(150)
    style.set_theme("dark")
    view.flush()
    assert view.column.visible()


def test_closing_a_card_from_far_below_shows_its_beginning(make_view: MakeView) -> None:
    output = "\n".join(f"line {number}" for number in range(300))
    conversation = Conversation(*long_history(3), shell("t", State.SUCCEEDED, output), *long_history(9)[6:])
    view = make_view(conversation)
    index = 6
    view.toggle(index)
    view.show_place(index, -1500)
    view.toggle(index)
    first = next(row for row in view.column.visible() if row.card_index == index)
    assert first.y >= 0
