"""What completes the word that is being typed: the list, its keys, and what is put in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.slash_commands import CommandChoice, CommandInput, SlashCommand
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.completion_popup import CompletionPopup
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.pace import PATIENCE_S

COMPACT = SlashCommand(name="compact", description="Summarise earlier messages to free context")
CONTEXT = SlashCommand(name="context", description="Show what fills the context window")
ALLOW = SlashCommand(
    name="allow-all",
    aliases=("yolo",),
    description="Enable all permissions",
    allowed_while_running=True,
    input=CommandInput(
        hint="[on|off]",
        choices=(CommandChoice(name="on", description="Allow"), CommandChoice(name="off", description="Ask")),
    ),
)
RENAME = SlashCommand(
    name="rename", description="Rename", input=CommandInput(hint="<name>", is_required=True)
)


class Desk:
    """A composer at the lower end of a window, with a chat whose folder has files."""

    def __init__(self, qtbot: QtBot, style: Style, folder: Path) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.composer = Composer(style)
        column = QVBoxLayout(self.window)
        column.addStretch(1)
        column.addWidget(self.composer)
        self.window.resize(900, 600)
        self.chat = FakeChat(folder=str(folder))
        self.composer.set_chat(self.chat)
        self.ran: list[str] = []
        self.reason = ""
        self.commands = CommandList(parent=self.window)
        self.commands.add(
            Command(
                "session.new",
                "New session",
                "Session",
                ("Ctrl+N",),
                self.run_own,
                lambda: self.reason,
                slash="new",
            ),
            Command("view.sidebar", "Show or hide the sidebar", "View", (), self.run_own),
        )
        self.composer.completion.set_commands(self.commands)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.composer.setFocus()
        QApplication.processEvents()

    def why(self) -> str:
        return self.reason

    def run_own(self) -> None:
        self.ran.append(self.composer.text())

    @property
    def popup(self) -> CompletionPopup:
        return self.composer.completion.popup

    def type(self, text: str) -> None:
        for character in text:
            self.press(Qt.Key(0), character)

    def press(self, key: Qt.Key, text: str = "") -> None:
        # QTest would run the loop inside of the test's own task.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self.composer.editor, event)

    def titles(self) -> list[str]:
        return [item.title for item in self.popup.view.rows.items] if self.popup.isVisible() else []

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.005)


@pytest.fixture
async def desk(qtbot: QtBot, style: Style, tmp_path: Path) -> AsyncIterator[Desk]:
    for name in (
        "src/net/reconnect.ts",
        "tests/ws/reconnect.test.ts",
        "db/records.sql",
        "docs/recipes/a b.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    made = Desk(qtbot, style, tmp_path)
    yield made
    await made.chat.mentions.scope.close()


async def test_files_come_by_a_few_letters_and_are_put_in(desk: Desk) -> None:
    desk.type("Compare @rec")
    await desk.until(desk.titles)
    assert desk.titles()[:3] == ["recipes/", "records.sql", "reconnect.ts"]
    desk.press(Qt.Key.Key_Down)
    first = desk.popup.view.marked
    assert first is not None
    assert (first.title, first.matched, first.aside) == ("records.sql", (0, 1, 2), "db")
    assert desk.composer.completion.completing.heading == "Files matching “rec”"
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    assert desk.composer.text() == "Compare @src/net/reconnect.ts "
    assert not desk.popup.isVisible()
    assert desk.composer.editor.hasFocus()
    marked = desk.chat.mentions.marked(desk.composer.text())
    assert [(it.start, it.end) for it in marked] == [(8, 29)]


async def test_a_folder_leads_on_into_it(desk: Desk) -> None:
    desk.type("@recipes")
    await desk.until(desk.titles)
    assert desk.titles()[0] == "recipes/"
    desk.press(Qt.Key.Key_Return)
    assert desk.composer.text() == "@docs/recipes/"
    await desk.until(lambda: "a b.md" in desk.titles())
    while desk.popup.view.marked is None or desk.popup.view.marked.title != "a b.md":
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.composer.text() == '@"docs/recipes/a b.md" '
    assert "send" not in {call[0] for call in desk.chat.calls}


async def test_escape_closes_it_for_this_word_only(desk: Desk) -> None:
    desk.type("@rec")
    await desk.until(desk.titles)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.popup.isVisible()
    desk.type("o")
    assert not desk.popup.isVisible()
    desk.type(" @rec")
    await desk.until(desk.titles)


async def test_an_escape_that_closes_it_does_not_count_for_stopping(desk: Desk) -> None:
    desk.chat.update(is_running=True)
    desk.chat.slash.changed.emit()
    desk.chat.fake_slash.offer(COMPACT, ALLOW)
    desk.type("/")
    assert desk.titles()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert ("stop",) not in desk.chat.calls


async def test_it_is_not_there_while_an_input_method_composes(desk: Desk) -> None:
    desk.type("@rec")
    await desk.until(desk.titles)
    QApplication.sendEvent(desk.composer.editor, QInputMethodEvent("ni", []))
    assert not desk.popup.isVisible()
    commit = QInputMethodEvent("", [])
    commit.setCommitString("o")
    QApplication.sendEvent(desk.composer.editor, commit)
    await desk.until(lambda: "reconnect.ts" in desk.titles())


async def test_it_goes_with_the_focus_and_with_the_word(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT)
    desk.type("/c")
    assert desk.titles() == ["/compact"]
    desk.composer.editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert not desk.popup.isVisible()
    desk.composer.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert desk.titles() == ["/compact"]
    desk.composer.editor.clearFocus()
    assert not desk.popup.isVisible()


async def test_commands_of_the_server_and_our_own(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT, CONTEXT, ALLOW)
    desk.type("/")
    assert desk.titles() == ["/allow-all", "/compact", "/context", "/new"]
    desk.type("n")
    rows = {item.title: item for item in desk.popup.view.rows.items}
    own = rows["/new"]
    assert getattr(own, "keys", "") == "Ctrl+N"
    assert desk.titles()[0] == "/new"
    desk.press(Qt.Key.Key_Return)
    assert desk.composer.text() == "/new"
    desk.press(Qt.Key.Key_Return)
    assert desk.ran == [""], "the words were taken before it ran"


async def test_a_command_with_all_its_letters_runs_by_enter(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT)
    desk.type("/compact")
    assert desk.titles() == ["/compact"]
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.fake_slash.entered == ["/compact"]
    assert desk.composer.text() == ""
    assert ("send", "/compact") not in desk.chat.calls


async def test_arguments_are_offered_and_a_hint_where_there_are_none(desk: Desk) -> None:
    desk.chat.fake_slash.offer(ALLOW, RENAME)
    desk.type("/allow")
    desk.press(Qt.Key.Key_Tab)
    assert desk.composer.text() == "/allow-all "
    assert desk.titles() == ["on", "off"]
    desk.type("of")
    desk.press(Qt.Key.Key_Return)
    assert desk.composer.text() == "/allow-all off"
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.fake_slash.entered == ["/allow-all off"]
    desk.type("/rename ")
    assert desk.composer.completion.completing.note == "/rename <name>"
    assert desk.popup.isVisible()
    desk.press(Qt.Key.Key_Tab)
    assert not desk.composer.editor.hasFocus(), "with nothing to pick Tab is Tab"


async def test_what_cannot_run_now_is_grey_and_says_why(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT)
    desk.chat.fake_slash.is_running = True
    desk.reason = "Not here."
    desk.type("/")
    whys = [getattr(item, "why_not", "") for item in desk.popup.view.rows.items]
    assert whys == ["At work.", "Not here."]
    desk.press(Qt.Key.Key_Tab)
    assert desk.composer.text() == "/"
    desk.type("compact")
    desk.press(Qt.Key.Key_Return)
    assert desk.chat.fake_slash.entered == []
    assert desk.composer.text() == "/compact"
    assert desk.composer.bar.hint.text() == "At work."


async def test_no_command_is_sent_as_a_message_only_when_that_is_meant(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT)
    desk.type("/compcat it")
    desk.press(Qt.Key.Key_Return)
    assert ("send", "/compcat it") not in desk.chat.calls
    assert desk.composer.bar.hint.text().startswith("There is no command /compcat.")
    desk.press(Qt.Key.Key_Return)
    assert ("send", "/compcat it") in desk.chat.calls
    desk.type("/usr/bin is full")
    desk.press(Qt.Key.Key_Return)
    assert ("send", "/usr/bin is full") in desk.chat.calls


async def test_a_cli_without_commands_is_said_so(desk: Desk) -> None:
    desk.chat.fake_slash.offer(why_none="This version of the CLI has no commands.")
    desk.type("/")
    assert desk.titles() == ["/new"]
    assert "no commands" in desk.composer.completion.completing.note


async def test_it_stands_above_the_line_and_inside_the_window(desk: Desk, style: Style) -> None:
    desk.chat.fake_slash.offer(*(SlashCommand(name=f"c{number:02}", description="x") for number in range(40)))
    desk.type("/c")
    popup, editor = desk.popup, desk.composer.editor
    panel = popup.panel.translated(popup.pos())
    line = editor.viewport().mapTo(desk.window, editor.cursorRect().topLeft())
    assert (panel.width(), line.y() - panel.bottom() - 1) == (520, 8)
    assert len(popup.view.rows_in_view()) == 8
    assert desk.window.rect().contains(panel)
    desk.press(Qt.Key.Key_Up)
    marked = popup.view.marked
    assert marked is not None
    assert marked.title == "/c39"
    desk.window.resize(440, 480)
    desk.composer.editor.clear()
    desk.type("/c")
    assert desk.window.rect().contains(popup.panel.translated(popup.pos()))


async def test_a_click_picks_a_row_and_the_focus_stays(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT, CONTEXT)
    desk.type("/c")
    view = desk.popup.view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, view.row_rect(1).center().y())
    )
    assert desk.composer.text() == "/context"
    assert desk.composer.editor.hasFocus()


async def test_letters_of_two_units_before_the_word(desk: Desk) -> None:
    desk.type("\U0001f600 @records")
    await desk.until(desk.titles)
    desk.press(Qt.Key.Key_Tab)
    assert desk.composer.text() == "\U0001f600 @db/records.sql "


async def test_a_draft_with_names_marks_those_that_are_there(desk: Desk) -> None:
    changed: list[bool] = []
    desk.chat.mentions.changed.connect(lambda: changed.append(True))
    desk.composer.set_text("See @db/records.sql, @gone.txt and @/etc/passwd or @../x")
    await desk.until(lambda: changed)
    assert [it.path for it in desk.chat.mentions.marked(desk.composer.text())] == ["db/records.sql"]


async def test_it_says_what_is_marked_to_screen_readers(desk: Desk) -> None:
    desk.chat.fake_slash.offer(COMPACT)
    desk.type("/c")
    index = desk.popup.view.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "/compact, Summarise earlier messages to free context"


def test_a_long_text_costs_nothing(qtbot: QtBot, style: Style) -> None:
    composer = Composer(style)
    qtbot.addWidget(composer)
    composer.set_chat(FakeChat())
    composer.show()
    composer.set_text("word " * 100_000)
    composer.setFocus()
    QTest.keyClicks(composer.editor, "/c")
    assert composer.completion.popup.isHidden()
    QApplication.sendEvent(composer.editor, QEvent(QEvent.Type.Hide))
