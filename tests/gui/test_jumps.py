"""Jumps inside a conversation: footnotes and back, and links to headings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import StreamState, ToolState
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import Part
from tests.support.pointer import hover
from tests.support.transcript_view import Conversation, MakeView, answer, picture, shell, stream, user

FILLING = "\n\n".join(f"Paragraph {number} of the text, which goes on for a while." for number in range(60))
NOTED = (
    f"First word[^1] and [the end](#the-end).\n\n{FILLING}\n\n"
    "## The end\n\nLast[^1].\n\n[^1]: What it means.\n"
)


def part_at(view: ChatView, address: str) -> tuple[Part, QPoint] | None:
    """The first link to an address on the screen, and its middle."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            for part in box.parts():
                left, top, width, height = part.rect
                middle = QPoint(view.left + left + width // 2, y + top + height // 2)
                if part.address == address and 0 <= middle.y() < view.viewport().height():
                    return part, middle
            y += box.height
    return None


def click(view: ChatView, address: str) -> None:
    found = part_at(view, address)
    assert found is not None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=found[1])
    QApplication.processEvents()


def words_on_screen(view: ChatView) -> str:
    height = view.viewport().height()
    return "\n".join(
        box.text
        for placed in view.column.visible()
        for box in placed.row.boxes or ()
        if placed.y < height and placed.y + placed.row.height > 0
    )


def test_a_click_goes_to_the_footnote_and_back(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", NOTED)))
    view.scroll_to_start()
    click(view, "#^1")
    assert "What it means." in words_on_screen(view)
    assert not view.column.follows
    # Where it came from, although the other reference is nearer.
    click(view, "#^^1")
    assert "First word" in words_on_screen(view)


def test_a_footnote_shows_that_it_was_jumped_to(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(user("u"), answer("a", "Word[^1].\n\n[^1]: What it means.\n")))
    before = picture(view)
    click(view, "#^1")
    marked = picture(view)
    assert marked != before
    qtbot.waitUntil(lambda: not view._jumps.is_marking)
    assert picture(view) == before
    click(view, "#^^1")
    assert picture(view) not in (before, marked)


def test_enter_goes_to_the_footnote_and_back(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", NOTED)))
    view.setFocus()
    view.scroll_to_start()
    view.show_ring(view.entry_at(1).id)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "What it means." in words_on_screen(view)
    found = view._keys.part
    assert found is not None
    assert found[0].address == "#^^1"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "First word" in words_on_screen(view)
    found = view._keys.part
    assert found is not None
    assert found[0].address == "#^1"


def test_a_link_goes_to_its_heading(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", NOTED)))
    view.scroll_to_start()
    click(view, "#the-end")
    assert "The end\nLast" in words_on_screen(view)


@pytest.mark.parametrize("state", [StreamState.COMPLETE, StreamState.STREAMING])
def test_it_works_far_away_and_while_it_streams(make_view: MakeView, state: StreamState) -> None:
    text = NOTED.replace(FILLING, FILLING * 20)
    conversation = Conversation(user("u"), answer("a", "", state))
    view = make_view(conversation)
    if state is StreamState.STREAMING:
        stream(conversation, view, text, 4000, entry_id="a")
    else:
        conversation.put(answer("a", text))
        view.flush()
    view.scroll_to_start()
    click(view, "#^1")
    assert "What it means." in words_on_screen(view)
    before = words_on_screen(view)
    if state is StreamState.STREAMING:
        stream(conversation, view, "\n\nMore.", entry_id="a")
        # What streams in takes the room below.
        assert words_on_screen(view) == f"{before}\nMore."


def test_a_footnote_may_stand_in_another_part_of_the_answer(make_view: MakeView) -> None:
    conversation = Conversation(
        user("u"),
        answer("a", "Word[^1]."),
        shell("t", ToolState.SUCCEEDED, "out"),
        answer("b", f"{FILLING}\n\n[^1]: Behind the tool."),
        user("u2"),
        answer("c", "Other[^2]."),
    )
    view = make_view(conversation)
    view.scroll_to_start()
    click(view, "#^1")
    assert "Behind the tool." in words_on_screen(view)


def test_a_reference_without_a_footnote_says_so(qtbot: QtBot, style: Style) -> None:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    qtbot.waitExposed(page)
    page.set_chat(Conversation(user("u"), answer("a", "Word[^9] and [x](#nowhere).")).chat)
    QApplication.processEvents()
    for address, words in (
        ("#^9", "There is no such footnote here."),
        ("#nowhere", "There is no such place here."),
    ):
        found = part_at(page.view, address)
        assert found is not None
        hover(page.view.viewport(), found[1])
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=found[1])
        # Although the pointer still stands on the link.
        assert page.link_strip.text() == words


def test_the_strip_and_the_tip_tell_of_the_footnote(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", "Word[^1].\n\n[^1]: What <b>it</b> means.\n")))
    entry = view.entry_at(1).id
    assert view.words_behind("#^1", entry) == "1. What <b>it</b> means."
    assert view.words_behind("#^^1", entry) == ""
    assert view.words_behind("#^2", entry) == ""


def test_the_menu_of_a_reference_leads_there(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", NOTED)))
    view.scroll_to_start()
    found = part_at(view, "#^1")
    assert found is not None
    menu = view.make_menu(found[1])
    titles = [action.text() for action in menu.actions()]
    assert "Copy link address" not in titles
    menu.actions()[titles.index("Footnote 1")].trigger()
    assert "What it means." in words_on_screen(view)
