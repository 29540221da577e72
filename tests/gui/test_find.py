"""Finding in a conversation: what is counted, where it leads, and what it costs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import EntryId, Reasoning, StreamState, ToolCall
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.find import Finder
from copilot_desktop.widgets.transcript.find_query import Query, QueryTooSlow
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    long_history,
    picture,
    shell,
    streaming,
    user,
)


def found(qtbot: QtBot, finder: Finder, text: str, **options: bool) -> int:
    """Search to the end and return the number of matches."""
    finder.search(Query(text, **options))
    qtbot.waitUntil(lambda: not finder.is_searching)
    return finder.count


def step_to(finder: Finder, entry_id: str) -> None:
    """Go on to the first match of an entry."""
    for _ in range(finder.count + 1):
        if finder.current is not None and finder.current.entry == entry_id:
            return
        finder.step(1)
    raise AssertionError(f"no match in {entry_id}")


def is_on_screen(view: ChatView, finder: Finder) -> bool:
    """Whether the current match stands in the viewport."""
    match = finder.current
    assert match is not None
    for placed in view.column.visible():
        y = placed.y
        for number, box in enumerate(placed.row.boxes or ()):
            here = placed.card.entry.id, placed.card.block_of(placed.row_index, number)
            if here == (match.entry, match.block):
                _, top, height = box.position_place(match.start)
                return y + top >= 0 and y + top + height <= view.column.view_height
            y += box.height
    return False


MakePage = Callable[[Conversation], ChatPage]


@pytest.fixture
def make_page(qtbot: QtBot, style: Style) -> MakePage:
    def make(conversation: Conversation) -> ChatPage:
        page = ChatPage(style)
        qtbot.addWidget(page)
        page.resize(800, 600)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.set_chat(conversation.chat)
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def talk() -> Conversation:
    return Conversation(
        user("q", "Where is the **needle**?"),
        Reasoning(EntryId("r"), GrowingText("A needle in thought"), StreamState.COMPLETE),
        answer(
            "first",
            "# Needle\n\nA nee*dle* and `needle`.\n\n```python\nneedle = 1\n```\n\n"
            "| a | needle |\n|-|-|\n| needle | b |\n",
        ),
        *long_history(20),
        shell("t", State.SUCCEEDED, "no\nneedle in output\n", "grep x"),
        answer("last", "the last needle"),
    )


def test_all_that_is_shown_or_folded_is_found(make_view: MakeView, qtbot: QtBot, talk: Conversation) -> None:
    finder = Finder(make_view(talk))
    assert found(qtbot, finder, "needle") == 10
    assert found(qtbot, finder, "needle", heeds_case=True) == 9
    assert found(qtbot, finder, r"need\w+ i[nt]", is_regex=True) == 2
    assert found(qtbot, finder, r"need\w+ i[nt]") == 0
    assert found(qtbot, finder, "no such words") == 0
    assert finder.number == 0


def test_stepping_goes_round_and_each_match_comes_into_view(
    make_view: MakeView, qtbot: QtBot, talk: Conversation
) -> None:
    view = make_view(talk)
    view.scroll_to_start()
    finder = Finder(view)
    count = found(qtbot, finder, "needle")
    assert finder.number == 1
    seen = []
    for _ in range(count):
        assert is_on_screen(view, finder)
        seen.append(finder.number)
        finder.step(1)
    assert seen == list(range(1, count + 1))
    assert finder.number == 1
    finder.step(-1)
    assert finder.number == count
    assert not view.column.follows


def test_folded_parts_open_and_close_again(make_view: MakeView, qtbot: QtBot, talk: Conversation) -> None:
    view = make_view(talk)
    view.scroll_to_start()
    finder = Finder(view)
    found(qtbot, finder, "needle")
    finder.step(1)
    cards = view.column.cards
    assert finder.current is not None
    assert finder.current.entry == "r"
    assert cards[1].is_expanded
    finder.step(1)
    finder.close()
    assert [card.is_expanded for card in cards.made()][1] is False
    finder.search(Query("thought"))
    qtbot.waitUntil(lambda: not finder.is_searching)
    assert cards[1].is_expanded
    finder.close()
    assert cards[1].is_expanded, "the person reads it"


def test_a_closed_group_of_tools_opens_for_a_match_and_closes_again(
    make_view: MakeView, qtbot: QtBot
) -> None:
    calls = [
        shell(f"t{number}", State.SUCCEEDED, f"needle {number}\n", f"ls {number}") for number in range(4)
    ]
    conversation = Conversation(user("q"), *calls, answer("last", "the needle"))
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    part = view.column.cards[1].part
    assert part is not None
    assert part.is_hidden
    finder = Finder(view)
    assert found(qtbot, finder, "needle") == 5
    step_to(finder, "t2")
    assert is_on_screen(view, finder)
    step_to(finder, "last")
    finder.close()
    part = view.column.cards[1].part
    assert part is not None
    assert part.is_hidden


def test_matches_are_marked_and_the_current_one_differs(
    make_view: MakeView, qtbot: QtBot, talk: Conversation
) -> None:
    view = make_view(talk)
    view.scroll_to_start()
    before = picture(view)
    finder = Finder(view)
    found(qtbot, finder, "needle")
    first = picture(view)
    assert first != before

    def colors(key: str) -> int:
        wanted, image = view.look.color(key), picture(view)
        return sum(
            image.pixelColor(x, y) == wanted
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 2)
        )

    assert colors("find.current") > 0
    assert colors("find.match") > 0
    finder.close()
    view.scroll_to_start()
    assert colors("find.match") == colors("find.current") == 0


def test_what_streams_in_is_found_and_the_place_stays(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(user("u", "one needle"), streaming())
    view = make_view(conversation)
    finder = Finder(view)
    assert found(qtbot, finder, "needle") == 1
    current = finder.current
    conversation.append("live", "Here is a needle.\n\nAnd")
    view.flush()
    qtbot.waitUntil(lambda: finder.count == 2)
    conversation.append("live", " one more needle\n\n- x")
    view.flush()
    qtbot.waitUntil(lambda: finder.count == 3)
    assert finder.current == current
    finder.step(1)
    assert finder.number == 2
    conversation.remove("live")
    view.flush()
    qtbot.waitUntil(lambda: finder.count == 1)
    assert finder.number == 0


def test_offsets_are_right_among_emoji_and_right_to_left(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("a", "😀😀 needle 👩‍👩‍👧 שלום needle")))
    finder = Finder(view)
    assert found(qtbot, finder, "needle") == 2
    box = (view.column.visible()[0].row.boxes or [])[0]
    for _ in range(2):
        assert finder.current is not None
        assert box.copy(finder.current.start, finder.current.end) == "needle"
        finder.step(1)


def test_a_pattern_that_would_never_end_is_given_up(make_view: MakeView, qtbot: QtBot) -> None:
    with pytest.raises(QueryTooSlow):
        Query(r"(a+)+$", is_regex=True).spans("a" * 40 + "!")
    view = make_view(Conversation(answer("a", "a" * 40 + "!")))
    finder = Finder(view)
    found(qtbot, finder, r"(a+)+$", is_regex=True)
    assert finder.is_too_slow


def test_when_all_is_searched_nothing_ticks(make_view: MakeView, qtbot: QtBot, talk: Conversation) -> None:
    finder = Finder(make_view(talk))
    found(qtbot, finder, "needle")
    assert not finder._slice.isActive()
    assert not finder._again.isActive()


def test_entries_without_the_words_are_not_made_into_cards(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(*long_history(300))
    view = make_view(conversation)
    finder = Finder(view)
    found(qtbot, finder, "zebra-crossing")
    made = sum(1 for _ in view.column.cards.made())
    assert made < 250


def test_the_bar_opens_with_the_selection_and_gives_the_keyboard_back(
    qtbot: QtBot, make_page: MakePage, talk: Conversation
) -> None:
    page = make_page(talk)
    bar = page.find_bar
    assert bar.isHidden()
    page.open_find_bar()
    assert bar.isVisible()
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "needle")
    qtbot.waitUntil(lambda: bar.count_text().endswith("of 10"))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bar.count_text().endswith("of 9"))
    QTest.keyClick(bar.field, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    bar.field.setText("(")
    qtbot.waitUntil(lambda: bar.count_text() == "The pattern is not complete")
    bar.field.setText("nothing of this kind")
    qtbot.waitUntil(lambda: bar.count_text() == "No results")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert bar.isHidden()
    assert page.view.hasFocus() or page.composer.editor.hasFocus()


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("resume", "My résumé, Resume, RÉSUMÉ", ["résumé", "Resume", "RÉSUMÉ"]),
        ("resume", "decomposed re\u0301sume\u0301.", ["re\u0301sume\u0301"]),
        ("résumé", "My résumé, Resume", ["résumé"]),
        ("strasse", "Die Straße", ["Straße"]),
        ("s", "ß s", ["ß", "s"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
        ("naive", "😀 naïve 😀naive", ["naïve", "naive"]),
        ("か", "が か", ["か"]),
        ("하", "한 하", ["하"]),
        ("الكتاب", "الكِتَاب", ["الكِتَاب"]),
        ("c++", "é C++", ["C++"]),
    ],
)
def test_accents_count_only_when_they_are_asked_for(words: str, text: str, found: list[str]) -> None:
    query = Query(words)
    units = text.encode("utf-16-le")
    assert [units[2 * a : 2 * b].decode("utf-16-le") for a, b in query.spans(text)] == found
    assert query.may_match(text)


def test_accents_count_where_the_case_does() -> None:
    assert Query("resume", heeds_case=True).spans("résumé resume") == [(7, 13)]
    assert Query("r.sum.", is_regex=True).spans("résumé") == [(0, 6)]


def test_the_last_lines_of_a_failure_are_marked_where_the_words_are(
    make_view: MakeView, qtbot: QtBot
) -> None:
    output = "\n".join(f"line {n}" + " with needle" * (n % 3 == 0) for n in range(90))
    view = make_view(Conversation(user("u", "needle"), shell("t", State.FAILED, output)))
    view.scroll_to_start()
    finder = Finder(view)
    assert found(qtbot, finder, "needle") == 31
    assert finder.current is not None
    assert finder.current.entry == "u"
    card = view.column.cards[1]
    is_open = card.is_expanded
    assert not is_open
    screen = view._screen()
    marked = 0
    for placed in view.column.visible():
        for number, box in enumerate(placed.row.boxes or ()):
            if placed.card is card:
                for start, end in screen.marks(placed, number, box).matches:
                    assert box.position_text[start:end] == "needle"
                    marked += 1
    assert marked == output.count("needle", output.index("line 70"))
    step_to(finder, "t")
    assert card.is_expanded
    assert is_on_screen(view, finder)


def test_the_bar_does_not_lie_over_the_match(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(
        Conversation(user("u", "Find needle here"), answer("a", "needle\n\n" + "Words.\n\n" * 60))
    )
    page.view.scroll_to_start()
    page.open_find_bar()
    page.find_bar.field.setText("needle")
    qtbot.waitUntil(lambda: page.find_bar.finder.count == 2 and page.find_bar.finder.current is not None)

    def match_place() -> QRect:
        match, view = page.find_bar.finder.current, page.view
        assert match is not None
        index = view.position_of(match.entry)
        assert index is not None
        rect = view.text_rect(index, match.block, match.start, match.end)
        assert not rect.isEmpty()
        return rect.translated(view.viewport().mapTo(page, QPoint(0, 0)))

    top = page.find_bar.y()
    assert not page.find_bar.geometry().intersects(match_place())
    page.find_bar.step(1)
    assert not page.find_bar.geometry().intersects(match_place())
    assert page.find_bar.y() < top


def test_what_a_long_output_leaves_out_is_found_and_opens(make_view: MakeView, qtbot: QtBot) -> None:
    lines = [f"line {n}" for n in range(3000)]
    for number in (10, 1500, 2990):
        lines[number] += " needle"
    conversation = Conversation(user("u", "needle"), shell("t", State.SUCCEEDED, "\n".join(lines)))
    view = make_view(Conversation(*conversation.entries, answer("end", "needle")))
    finder = Finder(view)
    assert found(qtbot, finder, "needle") == 5
    step_to(finder, "t")
    card = view.column.cards[1]
    for number in (10, 1500, 2990):
        assert is_on_screen(view, finder)
        match = finder.current
        assert match is not None
        row_index, place = card.place_of(match.block)
        text = (card.rows or [])[row_index].build()[place].position_text
        assert text[: match.end].endswith(f"line {number} needle")
        finder.step(1)
    # Closed again with the search, as the person is elsewhere.
    finder.close()
    assert not card.open_parts
    assert not view.column.cards[1].is_expanded


def test_nothing_opens_in_an_output_that_holds_no_match_inside(make_view: MakeView, qtbot: QtBot) -> None:
    output = "needle\n" + "line\n" * 3000
    view = make_view(Conversation(user("u"), shell("t", State.SUCCEEDED, output, "ls")))
    finder = Finder(view)
    assert found(qtbot, finder, "line 7") == 0
    assert found(qtbot, finder, "ls") >= 1
    step_to(finder, "t")
    assert not view.column.cards[1].open_parts


def test_folded_arguments_are_found_and_open(make_view: MakeView, qtbot: QtBot) -> None:
    call = ToolCall(EntryId("t"), "deploy", arguments={"plan": {"target": "needle"}}, state=State.SUCCEEDED)
    view = make_view(Conversation(user("u"), call, answer("end", "End.")))
    finder = Finder(view)
    assert found(qtbot, finder, "needle") >= 1
    step_to(finder, "t")
    assert is_on_screen(view, finder)
    assert view.column.cards[1].open_parts


def test_a_narrow_bar_has_all_of_its_buttons(make_page: MakePage) -> None:
    page = make_page(Conversation(user("u", "needle")))
    bar = page.find_bar
    for width in (420, 480, 800):
        page.resize(width, 600)
        page.open_find_bar()
        QApplication.processEvents()
        assert page.rect().contains(bar.geometry().adjusted(12, 12, -12, -12))
        for child in (bar.field, bar.case, bar.regex, bar.previous, bar.next, bar.close_button):
            assert bar.rect().contains(child.geometry())
    # As wide as it shall be where there is room.
    assert bar.field.width() == 220
