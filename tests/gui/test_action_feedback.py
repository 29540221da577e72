"""What the window says after a command on sessions, and what it asks before one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_actions import DeletionNeeded, ImportNeeded, StopNeeded
from copilot_desktop.widgets.action_feedback import ActionFeedback
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.plain_label import PlainLabel
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, sample_rows, settle


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows(), settings=Settings(theme="light"))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, app: FakeApplication) -> MainWindow:
    style = make_style()
    style.apply(qapp)
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    return window


@pytest.fixture
def feedback(window: MainWindow) -> ActionFeedback:
    return window.feedback


def question_of(feedback: ActionFeedback) -> AskDialog:
    assert isinstance(feedback.question, AskDialog)
    return feedback.question


def test_what_was_done_can_be_undone_from_where_it_is_said(
    app: FakeApplication, feedback: ActionFeedback
) -> None:
    undone: list[int] = []
    assert not feedback.undo(), "there is nothing yet"
    app.actions.undoable.emit("1 session archived.", lambda: undone.append(1))
    assert feedback.words == "1 session archived."
    assert feedback.undo_button.isVisible()
    assert not feedback.folder_button.isVisible()
    QTest.mouseClick(feedback.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert feedback.words == ""
    assert not feedback.undo(), "only once"


def test_where_it_is_narrow_the_buttons_stand_below_the_words(qtbot: QtBot, app: FakeApplication) -> None:
    style = make_style()
    style.set_zoom(200)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(460, 600)
    feedback = ActionFeedback(app.actions, style, host, floor=lambda: 600)
    host.show()
    app.actions.done.emit("The session was exported as notes.md.", "/somewhere")
    layout = feedback.layout()
    assert layout is not None
    layout.activate()
    words = next(label for label in feedback.findChildren(PlainLabel) if label.text() == feedback.words)
    assert feedback.folder_button.geometry().top() > words.geometry().bottom()
    assert words.width() > 300
    assert host.rect().contains(feedback.geometry())
    host.resize(1000, 600)
    layout.activate()
    assert feedback.folder_button.geometry().top() < words.geometry().bottom(), "beside them"


def test_a_newer_word_takes_the_place_of_an_older_one(app: FakeApplication, feedback: ActionFeedback) -> None:
    undone: list[str] = []
    app.actions.undoable.emit("first", lambda: undone.append("first"))
    app.actions.undoable.emit("second", lambda: undone.append("second"))
    assert feedback.undo()
    assert undone == ["second"]


def test_a_file_that_was_made_is_shown_in_its_folder(app: FakeApplication, feedback: ActionFeedback) -> None:
    shown: list[Path] = []

    def take(path: Path) -> bool:
        shown.append(path)
        return path.name == "there"

    feedback.open_path = take
    app.actions.done.emit("Exported <b>bold</b>\nand more", "/somewhere/there")
    assert "<b>bold</b>" in feedback.words
    assert "\n" not in feedback.words
    assert not feedback.undo_button.isVisible()
    QTest.mouseClick(feedback.folder_button, Qt.MouseButton.LeftButton)
    assert shown == [Path("/somewhere/there")]
    assert feedback.words == ""
    app.actions.done.emit("Exported", "/somewhere/else")
    QTest.mouseClick(feedback.folder_button, Qt.MouseButton.LeftButton)
    assert feedback.words == "The system could not show the folder."


def test_it_leaves_the_composer_free_and_stays_in_a_narrow_window(
    qapp: QApplication, app: FakeApplication, window: MainWindow, feedback: ActionFeedback
) -> None:
    app.update(page=Page.CHAT, chat=FakeChat())
    settle(qapp)
    app.actions.undoable.emit("2 sessions moved to the trash.", lambda: None)
    settle(qapp)
    composer = window.chat_page.composer
    top = composer.mapTo(window, composer.rect().topLeft()).y()
    assert feedback.mapTo(window, feedback.rect().bottomLeft()).y() < top
    window.resize(window.minimumWidth(), window.minimumHeight())
    settle(qapp)
    host = feedback.parentWidget()
    assert host is not None
    assert host.rect().contains(feedback.geometry())
    for button in (feedback.undo_button, feedback.close_button):
        assert feedback.rect().contains(button.geometry())


def test_it_goes_by_itself_but_not_from_under_the_keyboard(
    qapp: QApplication, app: FakeApplication, feedback: ActionFeedback
) -> None:
    app.actions.undoable.emit("done", lambda: None)
    feedback.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    feedback.time_is_up()
    assert feedback.words == "done"
    QTest.keyClick(feedback.undo_button, Qt.Key.Key_Escape)
    assert feedback.words == ""
    app.actions.undoable.emit("done", lambda: None)
    feedback.time_is_up()
    assert feedback.words == ""


def test_it_is_a_stop_of_f6_while_it_is_there(app: FakeApplication, window: MainWindow) -> None:
    app.actions.undoable.emit("done", lambda: None)
    window.sidebar.list.setFocus()
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.feedback.undo_button


@pytest.mark.parametrize("command", ["trash", "archive"])
def test_work_is_stopped_only_when_the_person_says_so(
    app: FakeApplication, feedback: ActionFeedback, command: str
) -> None:
    needed = StopNeeded("trash" if command == "trash" else "archive", ("a", "b"), 1)
    app.actions.held_back.emit(needed)
    question = question_of(feedback)
    assert "1 session is still working." in question.windowTitle()
    app.actions.held_back.emit(needed)
    assert question_of(feedback) is question, "one question at a time"
    question.cancel_button.click()
    assert app.fake_actions.calls == []
    assert feedback.question is None
    app.actions.held_back.emit(needed)
    question_of(feedback).accept_button.click()
    expected = ("trash", ("a", "b"), True) if command == "trash" else ("archive", ("a", "b"), True, True)
    assert app.fake_actions.calls == [expected]


def test_deleting_is_asked_and_a_pinned_title_is_typed(
    app: FakeApplication, feedback: ActionFeedback
) -> None:
    app.actions.held_back.emit(DeletionNeeded(("a",), title="Fix <it>"))
    question = question_of(feedback)
    assert question.windowTitle() == "Delete “Fix <it>” for good?"
    question.accept_button.click()
    assert app.fake_actions.calls == [("delete_for_good", ("a",))]
    app.actions.held_back.emit(DeletionNeeded(("a", "b"), typed="Mine  own"))
    question = question_of(feedback)
    (field,) = question.findChildren(QLineEdit)
    assert not question.accept_button.isEnabled()
    field.setText("mine")
    assert not question.accept_button.isEnabled()
    field.setText("Mine own")
    assert question.accept_button.isEnabled()
    question.reject()


def test_a_file_to_import_is_chosen(
    app: FakeApplication, window: MainWindow, feedback: ActionFeedback
) -> None:
    window.sidebar.filter.import_requested.emit()
    assert app.fake_actions.calls == [("import_question",)]
    app.actions.held_back.emit(ImportNeeded())
    dialog = feedback.question
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit("/somewhere/x.json")
    dialog.reject()
    assert app.fake_actions.calls[1:] == [("import_file", Path("/somewhere/x.json"))]


def test_a_question_that_went_with_its_window_is_in_the_way_of_no_other(
    qapp: QApplication, app: FakeApplication, feedback: ActionFeedback
) -> None:
    app.actions.held_back.emit(DeletionNeeded(("one",), title="One"))
    question_of(feedback).setParent(None)
    delete(question_of(feedback))
    app.actions.held_back.emit(DeletionNeeded(("two",), title="Two"))
    assert question_of(feedback).isVisible()
    question_of(feedback).reject()
    settle(qapp)
