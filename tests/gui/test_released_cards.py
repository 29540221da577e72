"""What was not seen for long costs its text only, and comes back as it was."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering.blocks import Paragraph
from copilot_desktop.session.entries import Entry, EntryId, Reasoning, StreamState, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import row_layout
from tests.support.transcript_view import ANSWERS, Conversation, MakeView, answer, shell, streaming, user

#: Cards that are kept here.
FEW = 30


@pytest.fixture(autouse=True)
def few_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_layout, "MAX_CARDS", FEW)
    monkeypatch.setattr(row_layout, "_SPARE_CARDS", FEW // 2)
    monkeypatch.setattr(row_layout, "MAX_LAID_OUT_ROWS", FEW)


def many(count: int) -> list[Entry]:
    entries: list[Entry] = []
    for number in range(count):
        entries.append(user(f"u{number}", f"Question {number}"))
        entries.append(shell(f"t{number}", ToolState.FAILED, f"one\ntwo {number}\n"))
    return entries


def scroll_through(view: ChatView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    while bar.value() > 0:
        bar.setValue(bar.value() - 400)
        view.viewport().repaint()


def test_cards_that_scroll_past_are_released(make_view: MakeView) -> None:
    view = make_view(Conversation(*many(70)))
    total = view.column.total
    scroll_through(view)
    assert view.column.cards.made_count <= 2 * FEW
    assert view.column.cards.made_count == sum(1 for _ in view.column.cards.made())
    first = view.column.total
    scroll_through(view)
    # Their heights are known now, and stay.
    assert view.column.total == first
    assert total > 0


def test_what_was_opened_comes_back_open(make_view: MakeView) -> None:
    opened = Reasoning(EntryId("r"), GrowingText("A thought."), StreamState.COMPLETE)
    view = make_view(Conversation(opened, *many(70)))
    view.scroll_to_start()
    view.toggle(0)
    card = view.column.cards[0]
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 400)
        view.viewport().repaint()
    view.scroll_to_start()
    view.viewport().repaint()
    assert view.column.cards[0] is not card
    assert view.column.cards[0].is_expanded


def test_what_happens_to_a_card_that_is_gone(make_view: MakeView) -> None:
    """It changes while nobody sees it, and shows that when it is seen again."""
    conversation = Conversation(shell("first", ToolState.RUNNING), *many(70))
    view = make_view(conversation)
    scroll_through(view)
    view.scroll_to_end()
    scroll_up = view.verticalScrollBar()
    while scroll_up.value() > scroll_up.maximum() // 4:
        scroll_up.setValue(scroll_up.value() - 400)
        view.viewport().repaint()
    conversation.put(shell("first", ToolState.FAILED, "it broke"))
    view.flush()
    conversation.remove("u0")
    view.flush()
    view.scroll_to_start()
    QApplication.processEvents()
    call = view.column.cards[0].entry
    assert isinstance(call, ToolCall)
    assert call.state is ToolState.FAILED
    assert "it broke" in str(call.output)


def test_a_stream_out_of_sight_is_not_parsed_anew(make_view: MakeView) -> None:
    conversation = Conversation(*many(70), streaming())
    view = make_view(conversation)
    conversation.append("live", "Once. " * 50)
    view.flush()
    card = view.column.cards[len(conversation.entries) - 1]
    scroll_through(view)
    assert view.column.cards[len(conversation.entries) - 1] is card


@pytest.mark.parametrize("way", ["scrolled", "streamed"])
def test_what_is_parsed_does_not_grow_with_the_conversation(make_view: MakeView, way: str) -> None:
    view = make_view(conversation := Conversation())
    parsed: list[int] = []
    for number in range(120):
        text = f"{ANSWERS[number % 20][:800]}\n\n{number}"
        if way == "streamed":
            conversation.add(answer(f"a{number}", "", StreamState.STREAMING))
            conversation.append(f"a{number}", text[:500])
            view.flush()
            conversation.put(answer(f"a{number}", text))
        else:
            conversation.add(answer(f"a{number}", text))
        view.flush()
        view.viewport().repaint()
        if number in (59, 119):
            gc.collect()
            parsed.append(sum(isinstance(found, Paragraph) for found in gc.get_objects()))
    assert parsed[1] < 1.5 * parsed[0]
