"""While you were away: one quiet line above the conversation, with a list that leads to its places."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.digest import digest_of
from copilot_desktop.session.entries import Entry, EntryId, ToolCall, ToolState, TurnSummary
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.digest_strip import DigestStrip, digest_words
from copilot_desktop.widgets.style import Style
from tests.support.transcript_view import Conversation, answer, long_history, user
from tests.support.window import make_style, settle


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def page(qtbot: QtBot, style: Style) -> ChatPage:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def shell(entry_id: str, command: str, exit_code: int = 0) -> ToolCall:
    state = ToolState.SUCCEEDED
    return ToolCall(
        EntryId(entry_id), "bash", arguments={"command": command}, exit_code=exit_code, state=state
    )


def edit(entry_id: str, path: str) -> ToolCall:
    diff = "diff --git a/x b/x\n@@ -1,1 +1,2 @@\n-a\n+b\n+c\n"
    return ToolCall(EntryId(entry_id), "edit", arguments={"path": path}, diff=diff, state=ToolState.SUCCEEDED)


NEWS: list[Entry] = [
    user("q", "Go on"),
    edit("e1", "src/auth.ts"),
    shell("s1", "npm test", exit_code=1),
    shell("s2", "npm run build <b>&& echo\u202e</b>"),
    answer("end-answer", "Done. " * 100),
    TurnSummary(EntryId("t")),
]


def another(*entries: Entry) -> Conversation:
    """Another session than that of every `Conversation`."""
    made = Conversation(*entries)
    made.chat.update(session_id="another")
    return made


def leave_and_come_back(page: ChatPage, conversation: Conversation, news: list[Entry]) -> None:
    page.set_chat(conversation.chat)  # the person reads it
    settle(QApplication.instance())  # type: ignore[arg-type]  # it is a QApplication
    page.set_chat(another(user("other")).chat)
    for entry in news:
        conversation.add(entry)
    page.set_chat(conversation.chat)
    settle(QApplication.instance())  # type: ignore[arg-type]  # it is a QApplication


def test_coming_back_tells_what_has_happened(page: ChatPage) -> None:
    leave_and_come_back(page, Conversation(*long_history(5)), NEWS)
    assert page.digest.isVisible()
    assert page.digest.words == (
        "While you were away: 1 file changed +2 −1 · 2 commands run, 1 failed · 1 turn ended"
    )
    assert page.digest.geometry().bottom() < page.view.geometry().top(), "above the conversation"


@pytest.mark.parametrize("news", [[], [answer("a", "Only an answer"), TurnSummary(EntryId("t"))], NEWS[:4]])
def test_it_stays_quiet_when_there_is_nothing_to_tell(page: ChatPage, news: list[Entry]) -> None:
    leave_and_come_back(page, Conversation(*long_history(5)), news)
    assert page.digest.isHidden()


def test_another_session_and_a_first_visit_have_none(page: ChatPage) -> None:
    leave_and_come_back(page, Conversation(*long_history(5)), NEWS)
    page.set_chat(another(*NEWS).chat)
    assert page.digest.isHidden()
    page.set_chat(None)
    assert page.digest.isHidden()


def test_each_row_leads_to_its_entry(page: ChatPage, qapp: QApplication) -> None:
    leave_and_come_back(page, Conversation(*long_history(5)), NEWS)
    page.digest.details.click()
    settle(qapp)
    rows = page.digest.rows
    assert [(row.text, row.figure) for row in rows.rows[:2]] == [
        ("src/auth.ts", "edited +2 −1"),
        ("npm test", "failed, exit code 1"),
    ]
    for button, entry_id in zip(rows.buttons, ("e1", "s1", "s2"), strict=True):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert page.view.ring == entry_id
        index = page.view.position_of(EntryId(entry_id))
        assert index is not None
        assert any(placed.card_index == index for placed in page.view.column.visible())


def test_it_is_closed_by_button_and_escape(page: ChatPage) -> None:
    conversation = Conversation(*long_history(5))
    leave_and_come_back(page, conversation, NEWS)
    page.digest.close_button.click()
    assert page.digest.isHidden()
    more: list[Entry] = [shell("s9", "make"), TurnSummary(EntryId("t9"))]
    leave_and_come_back(page, conversation, more)
    assert page.digest.words == "While you were away: 1 command run · 1 turn ended"
    QTest.keyClick(page.digest.close_button, Qt.Key.Key_Escape)
    assert page.digest.isHidden()


def test_assistive_technology_is_told(page: ChatPage) -> None:
    leave_and_come_back(page, Conversation(*long_history(5)), NEWS)
    strip = page.digest
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "While you were away"
    assert strip.accessibleDescription() == strip.words
    strip.details.click()
    hostile = strip.rows.buttons[2]
    assert "\u202e" not in hostile.accessibleName()
    assert hostile.accessibleDescription() == "Goes to its place"
    assert strip.close_button.accessibleName() == "Close"


def test_a_long_list_scrolls_in_little_room(qtbot: QtBot, style: Style, qapp: QApplication) -> None:
    strip = DigestStrip(style)
    qtbot.addWidget(strip)
    strip.resize(400, 100)
    many: list[Entry] = [shell(f"s{number}", f"echo {number}") for number in range(100)]
    strip.show_digest(digest_of(EntryList((*many, TurnSummary(EntryId("t")))), 0))
    closed = strip.sizeHint().height()
    strip.details.click()
    settle(qapp)
    assert len(strip.rows.rows) == 50
    assert strip.sizeHint().height() - closed < style.px(260)
    strip.details.click()
    assert strip.sizeHint().height() == closed


def test_the_words_of_a_cut_digest_say_so() -> None:
    many: list[Entry] = [shell(f"s{number}", "ls") for number in range(5000)]
    digest = digest_of(EntryList((*many, TurnSummary(EntryId("t")))), 0, waiting=2)
    assert digest_words(digest).endswith("· 1 turn ended · waits for you (only the newest part)")


def test_what_lies_over_the_page_does_not_hide_it(page: ChatPage, qapp: QApplication) -> None:
    page.keep_clear(80)
    leave_and_come_back(page, Conversation(*long_history(5)), NEWS)
    close = page.digest.close_button
    assert close.mapTo(page, close.rect().topLeft()).y() >= 80
    page.keep_clear(0)
    settle(qapp)
    assert close.mapTo(page, close.rect().topLeft()).y() < 40
    page.keep_clear(80)
    page.digest.close_button.click()
    settle(qapp)
    assert page.digest.isHidden()
