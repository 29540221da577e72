"""A Markdown text of any size and kind is shown at once, and taken in a little with each frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering import long_text
from copilot_desktop.rendering.cutter import Cutter
from copilot_desktop.session.entries import EntryId, StreamState
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import text_rows
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    everything,
    picture,
    settled,
    stream,
    streaming,
    user,
)

LONG = "\n\n".join(ANSWERS[:12])
LINKED = (
    "See [it] and [that].\n\n" + LONG[:15_000] + "\n\n[it]: https://example.com/\n[that]: https://e.example\n"
)


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """What a frame does is so little that texts of some kilobytes take many."""
    with monkeypatch.context() as patch:
        patch.setattr(long_text, "_LINES", 3)
        patch.setattr(long_text, "_CHARS", 1)
        yield patch


def is_unfinished(view: ChatView) -> bool:
    return any(card.is_unfinished for card in view.column.cards.made())


def finish(view: ChatView, most: int = 3000) -> int:
    """Let frames pass until all is taken in; return how many."""
    for frame in range(most):
        if not is_unfinished(view):
            return frame
        assert view.frames.is_armed
        view.flush()
    raise AssertionError("it never ends")


def shown(make_view: MakeView, text: str) -> ChatView:
    return make_view(Conversation(user("u"), answer("a", text)))


def test_a_text_that_is_taken_in_slowly_ends_the_same(
    make_view: MakeView, small_steps: pytest.MonkeyPatch
) -> None:
    view = shown(make_view, LINKED)
    assert is_unfinished(view)
    assert finish(view) > 20
    assert not view.frames.is_armed
    small_steps.undo()
    whole = shown(make_view, LINKED)
    assert not is_unfinished(whole)
    assert settled(view) == settled(whole)
    view.scroll_to_start()
    whole.scroll_to_start()
    assert settled(view) == settled(whole)
    assert everything(view) == everything(whole)


def test_what_is_not_cut_yet_stands_there_as_it_was_written(
    make_view: MakeView, small_steps: pytest.MonkeyPatch
) -> None:
    view = shown(make_view, "- **bold** item\n\n" * 2000 + "the *end*")
    (last, *_) = reversed(view.column.visible())
    assert "the *end*" in (last.row.boxes or [])[-1].position_text
    finish(view)
    (last, *_) = reversed(view.column.visible())
    assert "the end" in (last.row.boxes or [])[-1].position_text


def test_the_end_stays_in_view_and_a_place_stays_about_where_it_is(
    make_view: MakeView, small_steps: pytest.MonkeyPatch
) -> None:
    view = shown(make_view, LONG)
    assert view.column.follows
    finish(view)
    assert view.column.is_at_end
    small_steps.undo()
    words = shown(make_view, LONG)
    bar = words.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = words.column.reading_place()
    assert place is not None
    small_steps.setattr(long_text, "_LINES", 3)
    again = shown(make_view, LONG)
    again.column.follow.let_go()
    again.column.show_reading_place(place)
    again.viewport().update()
    picture(again)
    finish(again)
    assert again.column.reading_place() == place


def test_all_is_copied_and_found_before_it_is_taken_in(
    make_view: MakeView, small_steps: pytest.MonkeyPatch
) -> None:
    view = shown(make_view, LINKED)
    assert is_unfinished(view)
    text = everything(view)
    small_steps.undo()
    assert text == everything(shown(make_view, LINKED))


@pytest.mark.parametrize("kind", ["goes on", "ends at once"])
def test_a_text_that_grows_meanwhile_ends_the_same(
    make_view: MakeView, small_steps: pytest.MonkeyPatch, kind: str
) -> None:
    text = LINKED + "1. one\n2. two\n" * 300
    conversation = Conversation(user("u"), streaming())
    conversation.append("live", text[:-900])
    view = make_view(conversation)
    assert is_unfinished(view)
    stream(conversation, view, text[-900:-500], 50)
    if kind == "goes on":
        finish(view)
    stream(conversation, view, text[-500:], 50)
    conversation.put(answer("live", text))
    view.flush()
    finish(view)
    small_steps.undo()
    whole = shown(make_view, text)
    assert everything(view) == everything(whole)
    assert settled(view) == settled(whole)


def test_links_that_are_defined_late_are_resolved_a_little_at_a_time(
    make_view: MakeView, small_steps: pytest.MonkeyPatch
) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, LINKED, 400)
    conversation.put(answer("live", LINKED))
    view.flush()
    assert finish(view) > 5
    small_steps.undo()
    assert everything(view) == everything(shown(make_view, LINKED))


def test_much_text_that_came_unseen_is_not_parsed_at_once(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, LONG[:200], 50)
    conversation.append("live", LONG[200:])
    view.flush()
    conversation.put(answer("live", LONG))
    view.flush()
    finish(view)
    assert everything(view) == everything(shown(make_view, LONG))


#: A megabyte of what takes most lines to cut, and what shows nothing.
BOMBS = {
    "nested items": "- a\n  - b\n" * 100_000,
    "openers": "$$ a\n" * 200_000,
    "rules": "---\n" * 250_000,
    "headings": "# h\n" * 250_000,
    "definitions": "".join(f"[a{n}]: http://e.example/{n}\n" for n in range(34_000)),
    "long definitions": "".join(f"[a{n}]:\n  http://e.example/{n}\n  'title'\n\n" for n in range(21_000)),
    "empty quotes": ">\n\n" * 330_000,
}
#: Lines that are looked at, and parts that are parsed, by one step of the window.
MOST_LINES = 20_000
MOST_PARTS = 60


@pytest.mark.parametrize("state", [StreamState.COMPLETE, StreamState.STREAMING])
@pytest.mark.parametrize("name", BOMBS)
def test_a_megabyte_is_opened_by_small_steps(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch, name: str, state: StreamState
) -> None:
    lines = parts = 0
    walk, blocks_of = Cutter.walk, text_rows.PartRow.layout

    def counted_walk(cutter: Cutter, count: int) -> None:
        nonlocal lines
        lines += count
        walk(cutter, count)

    def counted_layout(row: text_rows.PartRow, width: int, *, wraps: bool = False) -> int:
        nonlocal parts
        parts += row.boxes is None
        return blocks_of(row, width, wraps=wraps)

    monkeypatch.setattr(Cutter, "walk", counted_walk)
    monkeypatch.setattr(text_rows.PartRow, "layout", counted_layout)
    view = make_view()
    conversation = Conversation(answer("a", BOMBS[name], state))
    bar = view.verticalScrollBar()
    actions: list[Callable[[], None]] = [
        lambda: view.set_chat(conversation.chat),
        view.flush,
        view.flush,
        view.scroll_to_start,
        lambda: bar.setValue(bar.maximum() // 2),
        lambda: view.resize(500, 500),
    ]
    for action in actions:
        lines = parts = 0
        action()
        QApplication.processEvents()
        assert lines <= MOST_LINES
        assert parts <= MOST_PARTS
    assert conversation.entries.find(EntryId("a")) is not None
