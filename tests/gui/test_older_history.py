"""A long history is read as far as the person goes back in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.find import Finder
from copilot_desktop.widgets.transcript.find_query import Query
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import answer, user

PAGE = 40


def turns(first: int, last: int) -> list[Entry]:
    """A prompt and its answer for each number."""
    return [
        entry
        for number in range(first, last)
        for entry in (
            user(f"u{number}", f"prompt {number}"),
            answer(f"a{number}", f"answer {number}\n\n" * 3),
        )
    ]


def asked(chat: FakeChat) -> int:
    return sum(call[0] == "load_older" for call in chat.calls)


@pytest.fixture
def chat() -> FakeChat:
    entries = tuple(turns(PAGE, 2 * PAGE))
    return FakeChat(transcript=Transcript(entries=EntryList(entries)), has_older=True)


@pytest.fixture
def view(qtbot: QtBot, style: Style, chat: FakeChat) -> ChatView:
    view = ChatView(style)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.set_chat(chat)
    qtbot.waitExposed(view)
    return view


def give_older(chat: FakeChat) -> None:
    """The page before has been read."""
    older = turns(0, PAGE)
    chat._set({"has_older": False})
    chat.show(Transcript(entries=chat.transcript.entries.prepend(older)))


def top_of(view: ChatView, entry_id: str) -> int | None:
    """Where an entry stands on the screen."""
    index = view.position_of(EntryId(entry_id))
    rows = [row for row in view.column.visible() if row.card_index == index]
    return view.column.rows_span(rows[0])[0] if rows else None


def test_nothing_is_read_while_the_end_is_read(view: ChatView, chat: FakeChat) -> None:
    assert asked(chat) == 0
    view.move_by(-view.column.view_height)
    assert asked(chat) == 0


def test_what_stands_before_is_read_when_the_person_comes_near(view: ChatView, chat: FakeChat) -> None:
    view.scroll_to_start()
    assert asked(chat) > 0
    view.move_by(120)
    before = top_of(view, f"a{PAGE}")
    assert before is not None
    give_older(chat)
    assert top_of(view, f"a{PAGE}") == before, "what is read stays where it is"
    assert view.column.value > 0
    count = asked(chat)
    view.scroll_to_start()
    assert top_of(view, "u0") is not None
    assert asked(chat) == count, "nothing stands before it"


def test_a_short_page_is_filled_at_once(qtbot: QtBot, style: Style) -> None:
    chat = FakeChat(transcript=Transcript(entries=EntryList(tuple(turns(9, 10)))), has_older=True)
    view = ChatView(style)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_chat(chat)
    assert asked(chat) == 0, "nobody sees it"
    view.show()
    qtbot.waitExposed(view)
    assert asked(chat) > 0


def test_the_end_is_followed_when_older_entries_come(view: ChatView, chat: FakeChat) -> None:
    give_older(chat)
    assert view.column.follows
    assert view.column.is_at_end


def test_a_selection_outlives_older_entries(view: ChatView, chat: FakeChat) -> None:
    view.select_all()
    before = view.selected_text()
    assert f"prompt {PAGE}" in before
    give_older(chat)
    assert view.selected_text() == before


def test_who_selects_all_is_told_what_was_not_read(view: ChatView, chat: FakeChat) -> None:
    told: list[str] = []
    view.noted.connect(told.append)
    view.select_all()
    assert told == ["Earlier messages are not selected. Scroll up to have them read."]
    give_older(chat)
    view.select_all()
    assert len(told) == 1
    assert "prompt 0" in view.selected_text()


def test_finding_reads_what_stands_before(qtbot: QtBot, view: ChatView, chat: FakeChat) -> None:
    finder = Finder(view)
    finder.search(Query("prompt 7"))
    qtbot.waitUntil(lambda: asked(chat) > 0)
    assert finder.is_searching, "not everything was searched"
    assert finder.count == 10
    give_older(chat)
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert finder.count == 11
    finder.close()


def test_finding_ends_when_nothing_more_can_be_read(qtbot: QtBot, view: ChatView, chat: FakeChat) -> None:
    finder = Finder(view)
    finder.search(Query("prompt 7"))
    qtbot.waitUntil(lambda: asked(chat) > 0)
    chat.update(has_older=False)
    assert not finder.is_searching
    finder.close()


def test_finding_goes_on_in_older_entries_alone_and_stays_where_the_person_is(
    qtbot: QtBot, view: ChatView, chat: FakeChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = Finder(view)
    finder.search(Query("prompt 7"))
    qtbot.waitUntil(lambda: asked(chat) > 0)
    finder.step(1)
    finder.step(1)
    current, number = finder.current, finder.number
    view.scroll_to_end()
    searched: list[str] = []
    search_entry = finder._search_entry

    def note(entry_id: EntryId) -> Iterator[None]:
        searched.append(entry_id)
        return search_entry(entry_id)

    monkeypatch.setattr(finder, "_search_entry", note)
    give_older(chat)
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert view.column.is_at_end, "nobody is taken back to a match"
    assert current is not None
    assert (finder.current, finder.number) == (current, number + 1)
    assert sorted(searched) == sorted(entry.id for entry in turns(0, PAGE)), "nothing is searched twice"
    finder.close()


def test_finding_forgets_what_is_gone(qtbot: QtBot, view: ChatView, chat: FakeChat) -> None:
    finder = Finder(view)
    finder.search(Query("prompt 7"))
    qtbot.waitUntil(lambda: asked(chat) > 0)
    chat._set({"has_older": False})
    chat.show(Transcript(entries=EntryList(tuple(turns(PAGE, PAGE + 5)))))
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert (finder.count, finder.current) == (0, None)
    finder.close()
