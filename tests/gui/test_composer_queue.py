"""What waits behind a turn: the two ways to send, the rows of the queue, the keys that send."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.viewmodels.prompt_attachments import Along, PromptAttachment
from copilot_desktop.viewmodels.prompt_queue import QueuedPrompt
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.style import Style
from tests.support.fake_queue import FakeQueue, waiting
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def composer(qtbot: QtBot, style: Style) -> Composer:
    composer = Composer(style)
    qtbot.addWidget(composer)
    composer.resize(640, 120)
    composer.show()
    return composer


@pytest.fixture
def chat(composer: Composer) -> FakeChat:
    chat = FakeChat(is_running=True)
    composer.set_chat(chat)
    return chat


@pytest.fixture
def queue(chat: FakeChat) -> FakeQueue:
    assert isinstance(chat.queue, FakeQueue)
    return chat.queue


def sent(chat: FakeChat) -> list[tuple[object, ...]]:
    return [call[1:] for call in chat.calls if call[0] == "send"]


def write(composer: Composer, text: str) -> None:
    composer.editor.setFocus()
    QTest.keyClicks(composer.editor, text)


def enter(composer: Composer, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(composer.editor, Qt.Key.Key_Return, modifiers)


def choices(composer: Composer) -> dict[str, QAction]:
    menu = composer.follow_up.menu(composer)
    return {action.text(): action for action in menu.actions() if action.text()}


# ---- two ways to send ------------------------------------------------------------------------


def test_enter_waits_and_ctrl_enter_steers(composer: Composer, chat: FakeChat) -> None:
    write(composer, "later")
    assert composer.follow_up.later.isVisible()
    assert composer.follow_up.steer.isVisible()
    enter(composer)
    write(composer, "now")
    enter(composer, CTRL)
    assert sent(chat) == [("later",), ("now", SendMode.IMMEDIATE)]
    assert composer.text() == ""
    assert not composer.follow_up.steer.isVisible()


def test_the_choice_is_remembered_and_both_are_labelled(composer: Composer, chat: FakeChat) -> None:
    later, steer = composer.follow_up.later, composer.follow_up.steer
    assert (later.label, steer.label) == ("Send when done", "Steer now")
    assert (later._key, steer._key) == ("Enter", "Ctrl Enter")
    choices(composer)["Enter steers the running turn"].trigger()
    assert chat.settings.enter_steers
    assert (later._key, steer._key) == ("Ctrl Enter", "Enter")
    write(composer, "now")
    enter(composer)
    write(composer, "later")
    enter(composer, CTRL)
    assert sent(chat) == [("now", SendMode.IMMEDIATE), ("later",)]
    other = FakeChat("other", is_running=True)
    other.settings = chat.settings
    composer.set_chat(other)
    assert steer._key == "Enter"


def test_the_keys_are_named_where_there_is_no_room_for_them(composer: Composer, chat: FakeChat) -> None:
    assert composer.follow_up.later.toolTip() == "Send when done (Enter)"
    composer.follow_up.swap()
    assert composer.follow_up.steer.toolTip() == "Steer now (Enter)"
    composer.follow_up.change_send_key()
    assert composer.follow_up.later.toolTip() == "Send when done (Ctrl+Shift+Enter)"


def test_the_buttons_do_what_they_say(composer: Composer, chat: FakeChat) -> None:
    write(composer, "one")
    composer.follow_up.steer.click()
    write(composer, "two")
    composer.follow_up.later.click()
    assert sent(chat) == [("one", SendMode.IMMEDIATE), ("two",)]


def test_with_nothing_running_both_keys_send(composer: Composer, chat: FakeChat) -> None:
    chat.update(is_running=False)
    write(composer, "one")
    enter(composer, CTRL)
    write(composer, "two")
    enter(composer)
    assert sent(chat) == [("one",), ("two",)]


@pytest.mark.parametrize("width", [640, 480, 396, 300])
def test_the_choices_fit(qapp: QApplication, composer: Composer, chat: FakeChat, width: int) -> None:
    composer.resize(width, 120)
    write(composer, "text")
    settle(qapp)
    bar = composer.bar
    buttons = [composer.follow_up.later, composer.follow_up.steer, composer._button]
    for before, after in pairwise(buttons):
        assert before.geometry().right() < after.x()
    assert buttons[0].x() >= 0
    assert buttons[-1].geometry().right() < bar.width()


# ---- keys that send --------------------------------------------------------------------------


def test_ctrl_enter_can_be_the_key_that_sends(composer: Composer, chat: FakeChat) -> None:
    choices(composer)["Ctrl+Enter sends, Enter begins a line"].trigger()
    assert chat.settings.ctrl_enter_sends
    write(composer, "a")
    enter(composer)
    write(composer, "b")
    assert composer.text() == "a\nb"
    assert sent(chat) == []
    enter(composer, CTRL)
    write(composer, "now")
    enter(composer, CTRL | SHIFT)
    assert sent(chat) == [("a\nb",), ("now", SendMode.IMMEDIATE)]
    chat.update(is_running=False)
    assert composer._button.accessibleName() == "Send (Ctrl+Enter)"
    choices(composer)["Ctrl+Enter sends, Enter begins a line"].trigger()
    assert composer._button.accessibleName() == "Send (Enter)"


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_no_key_sends_while_an_input_method_composes(
    composer: Composer, chat: FakeChat, modifiers: Qt.KeyboardModifier
) -> None:
    write(composer, "a")
    QApplication.sendEvent(composer.editor, QInputMethodEvent("に", []))
    enter(composer, modifiers)
    composer.follow_up.steer.click()
    assert sent(chat) == []


# ---- rows ------------------------------------------------------------------------------------


def test_the_queue_stands_above_the_text(qapp: QApplication, composer: Composer, queue: FakeQueue) -> None:
    assert not composer.queue.isVisible()
    queue.show(*waiting("Also bump vitest", "When done, open a pull request"))
    settle(qapp)
    assert composer.queue.isVisible()
    assert composer.queue.y() < composer.editor.mapTo(composer, QPoint()).y()
    assert [row.height() for row in composer.queue.rows] == [36, 36]
    assert composer.queue.words.text() == "2 messages are sent in turn"
    assert composer.queue.rows[0].accessibleName() == "Waits: Also bump vitest"
    queue.show()
    assert not composer.queue.isVisible()


def test_rows_by_keyboard(composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting("one", "two", "three"))
    first, second, third = composer.queue.rows
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Down, ALT)
    QTest.keyClick(second, Qt.Key.Key_Up, ALT)
    QTest.keyClick(first, Qt.Key.Key_Up, ALT)
    QTest.keyClick(second, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(second, Qt.Key.Key_Delete)
    assert queue.calls == [("move", "q1", 2), ("move", "q1", 0), ("send_now", "q1"), ("remove", "q1")]
    assert third.hasFocus()


def test_a_row_is_edited_in_its_place(composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting("one\nline", "two"))
    row = composer.queue.rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    editor = row.findChild(PromptEditor)
    assert isinstance(editor, PromptEditor)
    assert editor.text() == "one\nline"
    assert row.height() > 36
    QTest.keyClicks(editor, " more")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert queue.calls == [("edit", "q0", "one\nline more")]
    assert row.height() == 36
    QTest.keyClick(row, Qt.Key.Key_F2)
    editor = next(it for it in row.findChildren(PromptEditor) if it.isVisible())
    QTest.keyClicks(editor, "never")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert len(queue.calls) == 1
    assert not row.is_edited


def button(row: QWidget, name: str) -> QToolButton:
    return next(it for it in row.findChildren(QToolButton) if it.accessibleName() == name)


def test_rows_by_pointer(composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting("one", "two"))
    first = composer.queue.rows[0]
    button(first, "Send now").click()
    button(first, "Remove").click()
    assert queue.calls == [("send_now", "q0"), ("remove", "q0")]


def test_a_row_is_dragged_to_its_place(qapp: QApplication, composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting("one", "two", "three"))
    settle(qapp)
    first = composer.queue.rows[0]
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(12, 18))
    QTest.mouseMove(first, QPoint(12, 40))
    QTest.mouseMove(first, QPoint(12, 100))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=QPoint(12, 100))
    assert queue.calls == [("move", "q0", 2)]


def test_pause_and_resume(composer: Composer, queue: FakeQueue) -> None:
    along = (PromptAttachment(Along.FILE, "/a", "a"),)
    queue.show(QueuedPrompt("h", "one", True, along))
    strip = composer.queue
    assert strip.button.label == "Pause"
    strip.button.click()
    assert strip.words.text() == "Paused: 1 message waits until you resume"
    assert strip.button.label == "Resume"
    strip.button.click()
    assert not queue.is_paused


def test_what_the_cli_cannot_do_is_not_there(composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting("one"), can_change=False)
    assert not composer.queue.button.isVisible()


def test_a_stop_says_what_it_kept(composer: Composer, queue: FakeQueue) -> None:
    queue.kept.emit(2)
    assert composer.bar.hint.text() == "Stopped. 2 queued messages are kept and paused."


def test_many_rows_scroll(qapp: QApplication, composer: Composer, queue: FakeQueue) -> None:
    queue.show(*waiting(*(f"message {number}" for number in range(30))))
    settle(qapp)
    assert composer.queue.height() < 220
    last = composer.queue.rows[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert composer.queue.rows[-2].hasFocus()
    QApplication.sendEvent(composer.queue, QEvent(QEvent.Type.LanguageChange))
