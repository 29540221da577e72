"""Ctrl+Tab: a list of the sessions in the order of their use, while the key is held. And F2."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import SessionListModel
from copilot_desktop.widgets.main_window import MainWindow
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, settle

NOW = 1_000_000_000.0


class _RealList(FakeApplication):
    """An application whose list of sessions is a real one."""

    def __init__(self) -> None:
        super().__init__(settings=Settings(theme="light"))
        self.real_sessions = SessionListModel(clock=lambda: NOW)

    @property
    def sessions(self) -> SessionListModel:
        return self.real_sessions

    def open_session(self, session_id: str) -> None:
        super().open_session(session_id)
        self.sessions.set_front(session_id)
        self.update(page=Page.CHAT, chat=FakeChat(session_id, title=session_id))


@pytest.fixture
def app(qapp: QApplication) -> Iterator[_RealList]:
    app = _RealList()
    for number in range(12):
        app.sessions.list_session(f"s{number}", title=f"Session {number}", modified_at=NOW - 60 * number)
    app.sessions.refresh()
    yield app
    app.sessions.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, app: _RealList, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    style = make_style()
    style.apply(qapp)
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    for session_id in ("s1", "s2", "s3"):
        app.open_session(session_id)
    app.calls.clear()
    settle(qapp)
    monkeypatch.setattr(
        QGuiApplication,
        "queryKeyboardModifiers",
        staticmethod(lambda: Qt.KeyboardModifier.ControlModifier),
    )
    return window


def release(window: MainWindow) -> None:
    event = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.windowHandle(), event)


def marked(window: MainWindow) -> str:
    return window.switcher.marked


def test_the_release_opens_what_is_marked(window: MainWindow, app: _RealList) -> None:
    window.switcher.step(1)
    assert window.switcher.isVisible()
    assert marked(window) == "s2"
    window.switcher.step(1)
    assert marked(window) == "s1"
    window.switcher.step(-1)
    assert marked(window) == "s2"
    assert app.calls == []
    assert not window.switcher.grab().isNull()
    release(window)
    assert app.calls == [("open_session", "s2")]
    assert not window.switcher.isVisible()
    window.switcher.step(1)
    release(window)
    assert app.calls[-1] == ("open_session", "s3"), "twice is back and forth"


def test_escape_and_another_window_leave_everything(window: MainWindow, app: _RealList) -> None:
    window.switcher.step(1)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(window.windowHandle(), event)
    assert marked(window) == ""
    window.switcher.step(1)
    holder = window.switcher.parentWidget()
    assert holder is not None
    QApplication.sendEvent(holder, QEvent(QEvent.Type.WindowDeactivate))
    assert not window.switcher.isVisible()
    release(window)
    assert app.calls == []


def test_a_quick_press_goes_to_the_one_before(
    window: MainWindow, app: _RealList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QGuiApplication, "queryKeyboardModifiers", staticmethod(lambda: Qt.KeyboardModifier.NoModifier)
    )
    window.switcher.step(1)
    assert app.calls == [("open_session", "s2")]
    assert not window.switcher.isVisible()


def test_the_key_is_bound(window: MainWindow) -> None:
    keys = {shortcut.key().toString() for shortcut in window.shortcuts}
    assert {"F2", "Ctrl+Shift+A"} <= keys
    assert keys & {"Ctrl+Tab", "Meta+Tab"}


def test_f2_renames_in_the_header_and_in_the_list(window: MainWindow, app: _RealList) -> None:
    editor = window.title_editor.editor
    QTest.keyClick(window.chat_page.composer.editor, Qt.Key.Key_F2)
    assert editor.session_id == "s3"
    assert editor.text() == "s3"
    QTest.keyClicks(editor, "Third")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.chat_page.composer.editor.hasFocus()
    window.sidebar.list.setFocus()
    window.sidebar.list.go_to(app.sessions.row_of("s5"))
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_F2)
    assert window.sidebar.list.editor.session_id == "s5"
    QTest.keyClicks(window.sidebar.list.editor, "Fifth")
    QTest.keyClick(window.sidebar.list.editor, Qt.Key.Key_Return)
    assert app.fake_actions.calls == [("rename", "s3", "Third"), ("rename", "s5", "Fifth")]


def test_a_double_click_on_the_title_renames(window: MainWindow) -> None:
    QTest.mouseDClick(window.header.title, Qt.MouseButton.LeftButton)
    editor = window.title_editor.editor
    assert editor.session_id == "s3"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isHidden()
