"""A hit of the search of all sessions leads to its entry, however far back it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import Entry, EntryId, ToolState
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.viewmodels.search_places import FoundPlace, words_to_find
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.found_place import entry_of
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.transcript_view import answer, shell, user

LINE = 100_000


def turns(first: int, last: int) -> list[Entry]:
    """A prompt, a command and an answer for each number."""
    return [
        entry
        for number in range(first, last)
        for entry in (
            user(f"u{number}", f"prompt {number}"),
            shell(f"c{number}", ToolState.SUCCEEDED, f"output {number}\n" * 5),
            answer(f"a{number}", f"answer {number}\n\n" * 3),
        )
    ]


@pytest.fixture
def chat() -> FakeChat:
    transcript = Transcript(entries=EntryList(tuple(turns(20, 40))))
    return FakeChat("s1", transcript=transcript, has_older=True, read_from=LINE)


@pytest.fixture
def page(qtbot: QtBot, style: Style, chat: FakeChat) -> ChatPage:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.set_chat(chat)
    QApplication.processEvents()
    chat.calls.clear()
    return page


def place(entry_id: str, query: str, *, line: int = LINE, snippet: str = "") -> FoundPlace:
    return FoundPlace("s1", entry_id, line, 0.0, query, snippet or query)


def found(page: ChatPage, qtbot: QtBot, entry_id: str) -> bool:
    """Wait until the find bar stands at a match and tell whether it is one of an entry."""
    finder = page.find_bar.finder
    qtbot.waitUntil(lambda: finder.current is not None)
    assert finder.current is not None
    return finder.current.entry == entry_id


def is_going(page: ChatPage) -> bool:
    return page.found_places.is_on_the_way


def is_on_screen(page: ChatPage, entry_id: str) -> bool:
    index = page.view.position_of(EntryId(entry_id))
    return any(row.card_index == index for row in page.view.column.visible())


def test_its_entry_is_shown_opened_and_its_words_are_found(
    qtbot: QtBot, page: ChatPage, chat: FakeChat
) -> None:
    page.go_to(place("c22", "output"))
    assert found(page, qtbot, "c22"), "not the first of all"
    assert is_on_screen(page, "c22")
    index = page.view.position_of(EntryId("c22"))
    assert index is not None
    assert page.view.column.cards[index].is_expanded
    assert page.find_bar.field.text() == "output"
    assert page.find_bar.field.hasFocus()
    assert not page.find_bar.regex.isChecked()
    page.find_next(1)
    finder = page.find_bar.finder
    assert finder.current is not None
    assert finder.current.entry == "c22", "its second line"


def test_older_pages_are_read_until_the_line_is_among_them(
    qtbot: QtBot, page: ChatPage, chat: FakeChat
) -> None:
    page.go_to(place("a3", "answer", line=5_000))
    assert chat.calls == [("load_older", LINE - 5_000)]
    assert is_going(page)
    assert page.find_bar.isHidden()
    chat._set({"read_from": 50_000})
    chat.show(Transcript(entries=chat.transcript.entries.prepend(turns(10, 20))))
    assert chat.calls[-1] == ("load_older", 45_000)
    chat._set({"read_from": 4_000})
    chat.show(Transcript(entries=chat.transcript.entries.prepend(turns(0, 10))))
    assert not is_going(page)
    assert found(page, qtbot, "a3")
    assert is_on_screen(page, "a3")


def test_who_writes_meanwhile_keeps_the_keyboard(qtbot: QtBot, page: ChatPage, chat: FakeChat) -> None:
    page.go_to(place("a3", "answer", line=5_000))
    page.composer.setFocus()
    QTest.keyClicks(page.composer.editor, "and now")
    chat._set({"read_from": 0, "has_older": False})
    chat.show(Transcript(entries=chat.transcript.entries.prepend(turns(0, 20))))
    assert found(page, qtbot, "a3")
    assert page.composer.editor.hasFocus()


def test_it_waits_for_the_history(qtbot: QtBot, page: ChatPage) -> None:
    chat = FakeChat("s1", is_loading=True)
    page.set_chat(chat)
    page.go_to(place("a2", "answer", line=0))
    assert is_going(page)
    chat._set({"is_loading": False})
    chat.show(Transcript(entries=EntryList(tuple(turns(0, 5)))))
    assert found(page, qtbot, "a2")


def test_words_that_are_not_shown_leave_the_person_at_the_entry(
    qtbot: QtBot, page: ChatPage, chat: FakeChat
) -> None:
    chat._set({"has_older": False})
    page.go_to(place("a22", "prompt"))
    finder = page.find_bar.finder
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert finder.count == 20
    assert finder.current is None
    assert is_on_screen(page, "a22")
    page.find_next(1)
    assert finder.current is not None


def test_what_is_there_no_more_is_said(page: ChatPage, chat: FakeChat) -> None:
    page.go_to(place("gone", "answer"))
    assert not is_going(page)
    assert page.link_strip.text() == "What was found is not in this conversation any more."
    assert page.find_bar.isHidden()


def test_what_cannot_be_read_does_not_keep_on_asking(page: ChatPage, chat: FakeChat) -> None:
    page.go_to(place("a3", "answer", line=0))
    chat.update(has_older=False)
    assert not is_going(page)
    assert len(chat.calls) == 1


def test_who_goes_elsewhere_is_not_taken_back(page: ChatPage, chat: FakeChat) -> None:
    page.go_to(place("a3", "answer", line=0))
    other = FakeChat("s2")
    page.set_chat(other)
    assert not is_going(page)
    chat._set({"read_from": 0})
    chat.show(Transcript(entries=chat.transcript.entries.prepend(turns(0, 20))))
    assert page.find_bar.isHidden()
    page.go_to(place("a3", "answer"))
    assert not is_going(page), "the place of another session"


def test_an_id_that_was_given_twice_is_told_apart_by_its_time() -> None:
    calls = [
        replace(shell(entry_id, ToolState.SUCCEEDED), started_at=at, duration_s=1.0)
        for entry_id, at in (("c@2", 100.0), ("c", 200.0), ("d", 101.0))
    ]
    first = FoundPlace("s1", "c", 0, 101.0)
    second = FoundPlace("s1", "c#2", 0, 201.0)
    assert [entry_of(it, calls) for it in (first, second)] == calls[:2]
    assert entry_of(FoundPlace("s1", "c", 0, 201.0), calls) == calls[1]
    assert entry_of(FoundPlace("s1", "c"), calls) == calls[1]
    assert entry_of(FoundPlace("s1", "x"), calls) is None


@pytest.mark.parametrize(
    ("query", "snippet", "words", "is_regex"),
    [
        ("Needle", "a needle", "Needle", False),
        ('"two words"', "has two words", "two words", False),
        ('"__main__":', 'x "__main__": y', '"__main__":', False),
        ("raise  Value", "do raise ValueError", "raise Value", False),
        ("a.b c", "c and a.b", r"a\.b|c", True),
    ],
)
def test_the_find_bar_looks_for_what_was_looked_for(
    query: str, snippet: str, words: str, is_regex: bool
) -> None:
    assert words_to_find(FoundPlace("s1", "e", query=query, snippet=snippet)) == (words, is_regex)
