"""What is put on the clipboard, in which form, and that the window answers meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.clipboard import CopyFormat
from copilot_desktop.widgets.transcript.selection import Selection, TextPoint
from tests.support.transcript_view import Conversation, MakeView, answer, shell, user

TEXT = (
    "# Title\n\nSome **bold and *both*** words\n\n- one\n- [two](https://example.com)\n\n"
    "```py\nx = 1\ny = 2\n```\n"
)


@pytest.fixture(autouse=True)
def clipboard_stays(qapp: object) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def copied(fmt: str = "text") -> str:
    data = QGuiApplication.clipboard().mimeData()
    return data.html() if fmt == "html" else data.text()


def test_plain_text_is_all_that_a_usual_copy_holds(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "Ask"), answer("a", TEXT)))
    view.select_all()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied().startswith("Ask\n\nTitle\nSome bold and both words\n• one\n• two\nx = 1\ny = 2")
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_a_whole_message_is_copied_as_it_was_written(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "Ask *this*"), answer("a", TEXT)))
    view.select_all()
    view.copy(CopyFormat.MARKDOWN)
    assert copied() == "Ask *this*\n\n" + TEXT.rstrip("\n")


def test_a_part_keeps_its_formats(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", TEXT)))
    row = view.column.visible()[0]
    block = [row.card.block_of(row.row_index, number) for number in range(8)]
    view.select(Selection(TextPoint("a", block[1], 5), TextPoint("a", block[4], 5)))  # type: ignore[arg-type]
    view.copy(CopyFormat.MARKDOWN)
    assert copied() == (
        "**bold and *both*** words\n\n- one\n- [two](https://example.com)\n\n```py\nx = 1\n```"
    )
    view.copy(CopyFormat.RICH)
    assert copied("html") == (
        "<p><strong>bold and <em>both</em></strong> words</p><ul><li><p>one</p></li>"
        '<li><p><a href="https://example.com">two</a></p></li></ul><pre><code>x = 1</code></pre>'
    )
    assert copied().startswith("bold and both words\n")


def test_output_and_headers_of_tools_are_text(make_view: MakeView) -> None:
    conversation = Conversation(shell("t", State.SUCCEEDED, "a < b\nc", "ls <x>"))
    view = make_view(conversation)
    view.toggle(0)
    view.select_all()
    view.copy(CopyFormat.RICH)
    assert "<x>" not in copied("html")
    assert "&lt;x&gt;" in copied("html")
    view.copy(CopyFormat.MARKDOWN)
    assert "\na < b\nc\n```" in copied()


def test_hidden_characters_are_copied_as_shown_unless_asked_for(make_view: MakeView) -> None:
    code = "echo \u202e safe"
    view = make_view(Conversation(answer("a", f"```sh\n{code}\n```\n")))
    placed = view.column.visible()[0]
    point = QPoint(view.left + 40, placed.y + 60)
    actions = {action.text(): action for action in view.make_menu(point).actions()}
    actions["Copy code"].trigger()
    assert "\u202e" not in copied()
    assert "safe" in copied()
    actions["Copy as written (1 hidden character)"].trigger()
    assert copied() == code
    plain = make_view(Conversation(answer("a", "```sh\nls\n```\n")))
    texts = [action.text() for action in plain.make_menu(point).actions()]
    assert not any("written" in text for text in texts)


def test_a_large_copy_is_made_in_slices_and_can_be_given_up(make_view: MakeView, qtbot: QtBot) -> None:
    entries = [answer(f"a{number}", f"Paragraph {number}\n\n- a\n- b\n") for number in range(3000)]
    view = make_view(Conversation(*entries))
    QGuiApplication.clipboard().setText("before")
    told: list[bool] = []
    view.copying.connect(told.append)
    view.select_all()
    view.copy()
    assert told == [True]
    assert copied() == "before"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert told == [True, False]
    view.copy()
    qtbot.waitUntil(lambda: told[-1] is False and len(told) == 4, timeout=20_000)
    assert copied().count("Paragraph") == 3000


def test_a_copy_with_formats_outlives_the_conversation_but_not_python() -> None:
    script = """
from PySide6.QtWidgets import QApplication
from copilot_desktop.widgets.transcript.clipboard import CopyFormat, Copier, write_down
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.transcript_view import Conversation, answer
from tests.support.window import make_style
app = QApplication([])
view = ChatView(make_style())
view.resize(600, 400)
view.show()
view.set_chat(Conversation(answer("a", "Some **words**")).chat)
app.processEvents()
view.select_all()
view.copy(CopyFormat.RICH)
assert app.clipboard().mimeData().html() == "<p>Some <strong>words</strong></p>"
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_a_copy_that_cannot_be_seen_is_said(qtbot: QtBot, style: Style) -> None:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    qtbot.waitExposed(page)
    page.set_chat(Conversation(user("u")).chat)
    page.view.copy_last_answer()
    assert page.link_strip.text() == "There is no answer to copy yet."
    page.set_chat(Conversation(user("u"), answer("a", "Some *words*")).chat)
    page.view.copy_last_answer()
    assert copied() == "Some *words*"
    assert page.link_strip.text() == "Answer copied"
    page.view.select_all()
    page.link_strip.say("")
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    # What is selected is seen.
    assert page.link_strip.text() == ""
    page.view.select(None)
    page.view.show_ring(page.view.entry_at(1).id)
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert page.link_strip.text() == "Message copied"
    qtbot.waitUntil(page.link_strip.isHidden, timeout=4000)


def test_a_large_copy_says_when_it_is_done(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(*(answer(f"a{n}", f"Paragraph {n}\n\n- a\n- b\n") for n in range(3000))))
    told: list[str] = []
    view.copied.connect(told.append)
    view.select_all()
    view.copy()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert told == []
    view.copy()
    qtbot.waitUntil(lambda: told == ["Copied"], timeout=20_000)
