"""The dialog that asks how a session is to be exported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.export.session_export import Format
from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_actions import ExportNeeded
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.export_dialog import ExportDialog, selected_entry_ids
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.selection import select_all
from tests.support.fake_actions import FakeActions
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.transcript_view import Conversation, MakeView, answer, user
from tests.support.window import plain_pages, settle


class FakeExports(QObject):
    """Exports that only record."""

    progressed = Signal(float)
    ended = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = 0
        self.calls: list[tuple[Any, ...]] = []

    def proposed_name(self, session_id: str, format_: Format) -> str:
        return f"{session_id} <b>name</b>{format_.suffix}"

    def start(self, *arguments: Any, **options: Any) -> None:
        self.calls.append((*arguments, options))

    def cancel(self) -> None:
        self.cancelled += 1


class Asked:
    """The dialog over commands that only record."""

    def __init__(self, style: Style, entry_ids: tuple[str, ...] = ()) -> None:
        self.actions = FakeActions()
        self.exports = FakeExports()
        self.calls = self.exports.calls
        self.actions.exports = self.exports  # type: ignore[assignment]  # only what the dialog asks
        self.dialog = ExportDialog(self.actions, style, ExportNeeded("s1", entry_ids))


@pytest.fixture
def asked(qtbot: QtBot, qapp: QApplication, style: Style) -> Asked:
    style.apply(qapp)
    made = Asked(style, ("u1", "a1"))
    made.dialog.open()
    qtbot.waitExposed(made.dialog)
    return made


def test_the_selection_is_proposed_and_the_whole_can_be_had(asked: Asked) -> None:
    dialog = asked.dialog
    assert dialog.extent.currentText() == "2 selected messages"
    assert dialog.proposed_name == "s1 <b>name</b>.md"
    dialog.format.setCurrentIndex(dialog.format.findData(Format.HTML.value))
    assert dialog.proposed_name.endswith(".html")
    dialog.tools.setChecked(False)
    dialog.save("/somewhere/x.html")
    options = {"with_tools": False, "with_thoughts": True}
    assert asked.calls == [("s1", Format.HTML, Path("/somewhere/x.html"), ("u1", "a1"), options)]
    asked.exports.ended.emit("/somewhere/x.html")
    assert not dialog.isVisible()


def test_closing_it_gives_the_export_up(asked: Asked) -> None:
    dialog = asked.dialog
    dialog.extent.setCurrentIndex(0)
    dialog.save("/somewhere/x.md")
    assert asked.calls[0][3] is None
    asked.exports.progressed.emit(0.5)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked.exports.cancelled == 1
    assert dialog.isVisible(), "until nothing is left of it"
    asked.exports.ended.emit("")
    assert not dialog.isVisible()


def test_the_systems_dialog_is_opened_with_the_name(asked: Asked) -> None:
    dialog = asked.dialog
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    saving = dialog.saving
    assert saving is not None
    assert saving.defaultSuffix() == "md"
    saving.fileSelected.emit("/somewhere/else.md")
    saving.reject()
    assert asked.calls[0][2] == Path("/somewhere/else.md")
    assert dialog.saving is None
    asked.exports.ended.emit("")


def test_without_a_selection_it_is_all(qtbot: QtBot, qapp: QApplication, style: Style) -> None:
    style.apply(qapp)
    dialog = Asked(style).dialog
    qtbot.addWidget(dialog)
    assert not dialog.extent.isEnabled()
    assert dialog.extent.currentText() == "The whole session"


def test_the_selection_reaches_over_entries(make_view: MakeView) -> None:
    conversation = Conversation(user("u1"), answer("a1", "one"), user("u2"), answer("a2", "two"))
    view: ChatView = make_view(conversation)
    assert selected_entry_ids(view) == ()
    entries = conversation.entries
    view.select(select_all(entries[1].id, entries[2].id))
    assert selected_entry_ids(view) == ("a1", "u2")


def test_a_key_asks_for_the_session_in_front(qtbot: QtBot, qapp: QApplication, style: Style) -> None:
    style.apply(qapp)
    app = FakeApplication(settings=Settings(theme="light"))
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_S, modifiers)
    assert app.fake_actions.calls == []
    app.update(page=Page.CHAT, chat=FakeChat("front"))
    settle(qapp)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S, modifiers)
    assert app.fake_actions.calls == [("export_question", "front", ())]
