"""A part of a text with thousands of blocks is shown in rows that a frame affords."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.plain_note import PlainNote
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    differ,
    everything,
    picture,
    settled,
    stream,
    streaming,
    user,
)

#: Texts that cannot be cut before they are parsed.
TEXTS = {
    "ordered list": "".join(f"{number}. item {number}\n" for number in range(1, 3001)),
    "nested list": "- a\n" + "  - an item of the inner list\n" * 3000,
    "rules": "- a\n\n" + "  ---\n\n  word\n\n" * 1500,
    "quotes": "> a\n>\n" * 2500,
}
MOST_BOXES = 120


def boxes_made(view: ChatView) -> int:
    rows = view.column.cards[1].rows or []
    return sum(len(row.boxes) for row in rows if row.boxes is not None)


def view_of(make_view: MakeView, name: str) -> ChatView:
    return make_view(Conversation(user("u"), answer("a", TEXTS[name])))


@pytest.mark.parametrize("name", TEXTS)
def test_only_what_is_near_the_screen_gets_boxes(make_view: MakeView, name: str) -> None:
    view = view_of(make_view, name)
    assert view.verticalScrollBar().maximum() > 20_000
    for value in (None, 0, view.verticalScrollBar().maximum() // 2):
        if value is not None:
            view.verticalScrollBar().setValue(value)
            QApplication.processEvents()
        shown = [placed.row for placed in view.column.visible() if placed.card_index == 1]
        assert shown
        assert all(len(row.boxes or ()) <= MOST_BOXES for row in shown)
    assert boxes_made(view) <= 6 * MOST_BOXES


@pytest.mark.parametrize("name", TEXTS)
def test_scrolling_through_the_pieces_is_exact(make_view: MakeView, name: str) -> None:
    view = view_of(make_view, name)
    bar = view.verticalScrollBar()
    for dy in (*[-90] * 25, *[70] * 10, *[-300] * 10):
        before = picture(view)
        bar.setValue(bar.value() + dy)
        after = picture(view)
        width, height = before.width(), before.height() - abs(dy)
        up, down = max(0, -dy), max(0, dy)
        assert not differ(after.copy(0, up, width, height), before.copy(0, down, width, height))


def test_boxes_keep_their_names(make_view: MakeView, style: Style) -> None:
    view = view_of(make_view, "ordered list")
    place = view.column.reading_place()
    assert place is not None
    _, box, _, _ = view.column.place_in_row(1, place.block, place.position)
    words = box.text
    bar = view.verticalScrollBar()
    bar.setValue(0)
    bar.setValue(bar.maximum() // 3)
    QApplication.processEvents()
    assert view.column.place_in_row(1, place.block, place.position)[1].text == words
    card = view.column.cards[1]
    for placed in view.column.visible():
        for number in range(len(placed.row.boxes or ())):
            block = card.block_of(placed.row_index, number)
            assert card.place_of(block) == (placed.row_index, number)


def test_the_whole_text_is_copied_from_pieces(make_view: MakeView) -> None:
    view = view_of(make_view, "ordered list")
    before = everything(view)
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert everything(view) == before
    assert "item 1\n" in before
    assert before.rstrip().endswith("item 3000")


def test_what_is_read_stays_at_another_width(make_view: MakeView) -> None:
    view = view_of(make_view, "nested list")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    before = picture(view)
    place = view.column.reading_place()
    assert place is not None
    for width in (400, 1000):
        view.resize(width, 500)
        QApplication.processEvents()
        now = view.column.reading_place()
        assert now is not None
        assert (now.block, now.y) == (place.block, place.y)
    view.resize(700, 500)
    assert picture(view) == before


def test_rows_of_a_stream_have_few_blocks(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, "---\n" * 1500, 500)
    rows = view.column.cards[1].rows or []
    assert len(rows) > 10
    assert max(len(row.build()) for row in rows) <= MOST_BOXES


LONG = "\n\n".join(ANSWERS[:25])


def test_a_growing_text_is_opened_without_parsing_what_is_finished(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    conversation.append("live", LONG)
    view = make_view(conversation)
    card = view.column.cards[1]
    assert isinstance(card, AssistantCard)
    growing = card._markdown._stream
    assert growing is not None
    assert len(LONG) > 50_000
    assert growing.parsed_chars < 5_000
    stream(conversation, view, "\n\n" + ANSWERS[30], 90)
    conversation.put(answer("live", LONG + "\n\n" + ANSWERS[30]))
    view.flush()
    static = make_view(Conversation(user("u"), answer("live", LONG + "\n\n" + ANSWERS[30])))
    assert everything(view) == everything(static)
    assert settled(view) == settled(static)


@pytest.mark.parametrize("cut", range(9_000, 9_400, 23))
def test_wherever_a_growing_text_is_opened_it_ends_the_same(make_view: MakeView, cut: int) -> None:
    text = LONG[:12_000]
    conversation = Conversation(user("u"), streaming())
    conversation.append("live", text[:cut])
    view = make_view(conversation)
    stream(conversation, view, text[cut:], 500)
    conversation.put(answer("live", text))
    view.flush()
    assert everything(view) == everything(make_view(Conversation(user("u"), answer("live", text))))


def test_a_link_defined_after_the_opening_is_shown(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    conversation.append("live", "See [it].\n\n" + LONG[:20_000])
    view = make_view(conversation)
    rest = "\n\n[it]: https://example.com/\n"
    stream(conversation, view, rest)
    conversation.put(answer("live", "See [it].\n\n" + LONG[:20_000] + rest))
    view.flush()
    assert everything(view).startswith("A question\n\nSee it.")


def test_what_is_too_long_to_be_parsed_is_rendered_when_asked(make_view: MakeView) -> None:
    text = "> **a** word\n>\n" * 6_000
    view = make_view(Conversation(user("u"), answer("a", text)))
    view.scroll_to_start()
    QApplication.processEvents()
    assert "> **a** word" in everything(view)
    assert "Render anyway" not in everything(view)
    boxes = [box for placed in view.column.visible() for box in placed.row.boxes or ()]
    note = next(box for box in boxes if isinstance(box, PlainNote))
    assert sum(isinstance(box, PlainNote) for box in boxes) == 1
    assert note.action is not None
    view.turn_part(1, note.action.text)
    QApplication.processEvents()
    assert "> **a** word" not in everything(view)
    assert "a word" in everything(view)
