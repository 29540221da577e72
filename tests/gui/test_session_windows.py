"""Sessions in windows of their own, and where windows stand."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import PermissionRequest, RequestId, ShellPermission
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.own_windows import OwnWindows
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import SessionRow, SessionState
from copilot_desktop.widgets import window_layout
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.session_window import SessionWindow
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.window_layout import WindowLayouts
from tests.support.fake_viewmodels import FakeApplication, FakeChat, FakeStates
from tests.support.window import make_style, plain_pages, sample_rows, settle


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows(), settings=Settings(theme="light"))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style) -> MainWindow:
    window = MainWindow(app, style, pages=plain_pages())

    def leave(shown: MainWindow) -> None:
        shown.session_windows.hide_all()
        shown.hide()

    qtbot.addWidget(window, before_close_func=leave)
    window.show()
    qtbot.waitExposed(window)
    settle(qapp)
    return window


def open_own(window: MainWindow, app: FakeApplication, chat: FakeChat) -> SessionWindow:
    app.own_windows.open(chat)
    settle(QApplication.instance())  # type: ignore[arg-type]  # the one application of the tests
    return window.session_windows.windows[-1]


# ---- tearing off -----------------------------------------------------------------------------


def test_the_header_and_a_key_tear_the_session_in_front_off(window: MainWindow, app: FakeApplication) -> None:
    app.update(page=Page.CHAT, chat=FakeChat("one", title="First"))
    button = window.header._tear_off
    assert button.isVisible()
    assert button.accessibleName() == "Open in its own window"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keySequence(window.chat_page.composer.editor, QKeySequence("Ctrl+Shift+N"))
    assert app.calls == [("tear_off", "one"), ("tear_off", "one")]


def test_without_a_session_nothing_is_torn_off(window: MainWindow, app: FakeApplication) -> None:
    assert window.header._tear_off.isHidden()
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+N"))
    assert app.calls == []


def test_a_session_has_one_window(window: MainWindow, app: FakeApplication) -> None:
    chat = FakeChat("one", title="First", draft="half a word")
    own = open_own(window, app, chat)
    assert own.isVisible()
    assert own.windowTitle() == "First"
    assert own.page.chat is chat
    assert own.page.composer.text() == "half a word"
    assert own.header._tear_off.isHidden()
    app.own_windows.open(chat)
    assert window.session_windows.windows == (own,)
    assert app.own_windows.raise_window("one")
    assert not app.own_windows.raise_window("two")


def test_who_comes_to_the_window_sees_whether_another_program_has_the_session(
    window: MainWindow, app: FakeApplication
) -> None:
    own = open_own(window, app, FakeChat("one"))
    app.calls.clear()
    own.activateWindow()
    QTest.qWaitForWindowActive(own)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    own.activateWindow()
    QTest.qWaitForWindowActive(own)
    assert ("check_use", "one") in app.calls


def test_closing_keeps_the_draft_and_lets_the_session_go_on(window: MainWindow, app: FakeApplication) -> None:
    chat = FakeChat("one")
    own = open_own(window, app, chat)
    own.page.composer.editor.setFocus()
    QTest.keyClicks(own.page.composer.editor, "kept")
    QTest.keySequence(own.page.composer.editor, QKeySequence("Ctrl+W"))
    assert chat.draft == "kept"
    assert window.session_windows.windows == ()
    assert app.own_windows.session_ids == ()
    assert window.isVisible()
    assert ("close",) not in chat.calls


def test_the_view_model_closes_the_window(window: MainWindow, app: FakeApplication) -> None:
    own = open_own(window, app, FakeChat("one"))
    app.own_windows.close("one")
    assert own.isHidden()
    assert window.session_windows.windows == ()


def test_it_follows_the_title_and_the_width(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    chat = FakeChat("one", title="First", folder="/p/atlas", model="gpt")
    own = open_own(window, app, chat)
    chat.update(title="Second <b>one</b>")
    assert own.windowTitle() == "Second <b>one</b>"
    own.resize(own.minimumSize())
    settle(qapp)
    assert own.header._more.isVisible()
    assert own.header.width() == own.width()


def test_its_keys_work_on_its_conversation(window: MainWindow, app: FakeApplication) -> None:
    app.update(page=Page.CHAT, chat=FakeChat("front"))
    own = open_own(window, app, FakeChat("one", is_running=True))
    QTest.keySequence(own.page.composer.editor, QKeySequence("Ctrl+."))
    QTest.keySequence(own.page.composer.editor, QKeySequence("Ctrl+F"))
    assert isinstance(own.chat, FakeChat)
    assert ("stop",) in own.chat.calls
    assert own.page.find_bar.isVisible()
    assert window.chat_page.find_bar.isHidden()


def test_drafts_of_all_windows_are_kept_at_the_end(window: MainWindow, app: FakeApplication) -> None:
    chat = FakeChat("one")
    own = open_own(window, app, chat)
    QTest.keyClicks(own.page.composer.editor, "kept")
    window.keep_draft()
    assert chat.draft == "kept"


def test_f6_goes_round_its_regions(window: MainWindow, app: FakeApplication) -> None:
    own = open_own(window, app, FakeChat("one", folder="/p"))
    own.activateWindow()
    own.page.composer.editor.setFocus()
    QTest.keySequence(own.page.composer.editor, QKeySequence("F6"))
    assert own.header.isAncestorOf(own.focusWidget())
    own._regions.step(1)
    assert own.focusWidget() is own.page.view


def test_it_has_an_inspector_of_its_own(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    own = open_own(window, app, FakeChat("one", title="First", folder="/p"))
    inspector = own.inspecting.inspector
    own.resize(1200, 700)
    own.activateWindow()
    settle(qapp)
    assert own.header._inspector.isVisible()
    QTest.keySequence(own.page.composer.editor, QKeySequence("Ctrl+I"))
    settle(qapp)
    assert inspector.isVisible()
    assert own.header._inspector.isChecked()
    assert inspector.width() < own.width() / 2
    assert inspector.front.first_control() is own.focusWidget()
    assert not window.inspecting.is_open
    own.header.usage_requested.emit()
    assert inspector.tab is Tab.USAGE
    inspector.tear_off_requested.emit(Tab.USAGE)
    assert [torn.windowTitle() for torn in window.inspector_windows.windows] == ["Usage of First"]
    window.inspector_windows.close_all()
    own.header.inspector_requested.emit()
    settle(qapp)
    assert inspector.isHidden()
    # Where there is no room it lies over the conversation.
    own.resize(600, 700)
    settle(qapp)
    assert not own.inspecting.is_open
    own.header.inspector_requested.emit()
    settle(qapp)
    assert own.inspecting.drawer.is_open
    assert own.inspecting.drawer.isAncestorOf(inspector)
    own.inspecting.toggle()
    assert not own.inspecting.is_open


# ---- from there elsewhere ----------------------------------------------------------------------


def press(own: SessionWindow, keys: str) -> None:
    QTest.keySequence(own.page.composer.editor, QKeySequence(keys))


def in_front(window: QWidget) -> QWidget:
    QTest.qWaitForWindowActive(window)
    return window


@pytest.mark.parametrize(
    ("keys", "call"),
    [
        ("Ctrl+N", ("show_new_session",)),
        ("Ctrl+Shift+F", ("show_search",)),
        ("Ctrl+2", ("open_nth", 2)),
        ("Ctrl+PgUp", ("open_neighbour", -1, "one")),
        ("Ctrl+PgDown", ("open_neighbour", 1, "one")),
    ],
)
def test_keys_that_lead_elsewhere_bring_the_main_window(
    window: MainWindow, app: FakeApplication, keys: str, call: tuple[Any, ...]
) -> None:
    own = open_own(window, app, FakeChat("one"))
    in_front(own)
    window.showMinimized()
    app.calls.clear()
    press(own, keys)
    assert call in app.calls
    assert not window.isMinimized()
    QTest.qWaitForWindowActive(window)
    assert window.isActiveWindow()


def test_a_key_for_a_session_with_a_window_of_its_own_leaves_the_main_window_alone(
    window: MainWindow, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = open_own(window, app, FakeChat("one"))
    other = open_own(window, app, FakeChat("two"))
    in_front(own)
    window.showMinimized()
    command = window.commands.find("go.session-2")
    assert command is not None
    monkeypatch.setattr(app, "open_nth", lambda _number: app.own_windows.raise_window("two"))
    window.session_windows.to_session(lambda: app.open_nth(2))
    in_front(other)
    assert window.isMinimized()


def test_what_waits_in_a_window_of_its_own_gets_the_keyboard(
    window: MainWindow, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = PermissionRequest(RequestId("r1"), ShellPermission("ls"))
    one, two = (FakeChat(key, transcript=Transcript(requests=(request,))) for key in ("one", "two"))
    for chat in (one, two):
        app.inbox.follow(chat)
    own = open_own(window, app, one)
    asked: list[object] = []
    monkeypatch.setattr(own.page.requests, "focus_request", lambda: asked.append(own))
    window.open_next_request()
    assert asked == [own]
    # From there it goes on to the next session.
    monkeypatch.setattr(own.page.requests, "go_on", lambda: False)
    app.calls.clear()
    window.session_windows.to_request("one")
    assert ("open_session", "two") in app.calls


def test_f2_renames_and_ctrl_shift_a_archives_its_session(window: MainWindow, app: FakeApplication) -> None:
    own = open_own(window, app, FakeChat("one", title="First"))
    in_front(own)
    press(own, "F2")
    editor = own.title_editor.editor
    assert editor.isVisible()
    editor.setText("Another")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    press(own, "Ctrl+Shift+A")
    assert app.fake_actions.calls == [("rename", "one", "Another"), ("archive", ("one",), True, False)]


def test_quitting_asks_in_the_main_window_only_when_work_runs(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    own = open_own(window, app, FakeChat("one"))
    in_front(own)
    window.hide()
    with qtbot.waitSignal(window.close_confirmed):
        press(own, "Ctrl+Q")
    assert window.isHidden()
    app.update(running_count=1)
    press(own, "Ctrl+Q")
    assert window.isVisible()
    assert window._closing is not None
    window._closing.reject()


def test_ctrl_tab_walks_in_the_window_itself(
    window: MainWindow, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = open_own(window, app, FakeChat("one"))
    in_front(own)
    walked: list[tuple[int, str]] = []

    def walk(offset: int, here: str = "") -> str:
        walked.append((offset, here))
        return "two"

    monkeypatch.setattr(app.fake_sessions, "walk_recent", walk)
    monkeypatch.setattr(app.fake_sessions, "commit_recent", lambda: "two")
    held = Qt.KeyboardModifier.ControlModifier
    monkeypatch.setattr(QGuiApplication, "queryKeyboardModifiers", staticmethod(lambda: held))
    own.commands.run("go.recent")
    assert walked == [(1, "one")]
    assert own.switcher.isVisible()
    assert not window.switcher.isVisible()
    window.showMinimized()
    own.switcher.commit()
    assert ("open_session", "two") in app.calls
    assert not window.isMinimized()


# ---- what is said where ------------------------------------------------------------------------


def test_what_was_done_is_said_in_the_window_that_the_person_is_in(
    window: MainWindow, app: FakeApplication
) -> None:
    own = open_own(window, app, FakeChat("one"))
    in_front(own)
    app.fake_actions.done.emit("Exported.", "")
    assert (own.feedback.words, window.feedback.words) == ("Exported.", "")
    window.activateWindow()
    in_front(window)
    undone: list[None] = []
    app.fake_actions.undoable.emit("Archived.", lambda: undone.append(None))
    assert (own.feedback.words, window.feedback.words) == ("Exported.", "Archived.")
    window.feedback.undo()
    assert undone == [None]


def noticed(of: MainWindow | SessionWindow) -> set[str]:
    return {notice.row.session_id for notice in of.notices.notices}


def test_what_is_seen_in_some_window_is_noticed_in_none(window: MainWindow, app: FakeApplication) -> None:
    asks = [
        SessionRow(key, key, state=SessionState.NEEDS_YOU, waiting_count=1) for key in ("one", "two", "three")
    ]
    app.fake_sessions.reset_items(asks)
    assert noticed(window) == {"one", "two", "three"}
    app.update(page=Page.CHAT, chat=FakeChat("two"))
    own = open_own(window, app, FakeChat("one"))
    assert noticed(window) == noticed(own) == {"three"}
    # In a window that is put away nobody sees it.
    own.showMinimized()
    assert noticed(window) == {"one", "three"}
    own.showNormal()
    window.hide()
    assert noticed(own) == {"two", "three"}
    window.show()
    app.calls.clear()
    QTest.mouseClick(own.notices.notices[0], Qt.MouseButton.LeftButton)
    assert app.calls[0] == ("open_session", "three")
    app.own_windows.close("one")
    assert noticed(window) == {"one", "three"}


# ---- which ones are open again -----------------------------------------------------------------


def test_what_was_open_is_opened_again() -> None:
    states = FakeStates()
    before = OwnWindows(states)
    for name in ("one", "two", "three"):
        before.open(FakeChat(name))
    before.close("two")
    after, opened = OwnWindows(states), list[str]()
    after.opened.connect(lambda chat: opened.append(chat.session_id))
    after.restore(lambda session_id: session_id != "three", FakeChat)
    assert opened == ["one"]


@pytest.mark.parametrize("kept", [None, "x", 5, {}, [5, None, ["one"]]])
def test_odd_states_open_nothing(kept: Any) -> None:
    states = FakeStates()
    states.kept["own-windows"] = kept
    after = OwnWindows(states)
    after.restore(lambda _session_id: True, FakeChat)
    assert after.session_ids == ()


# ---- where they stand --------------------------------------------------------------------------


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def placed(qtbot: QtBot, layouts: WindowLayouts, name: str) -> tuple[QWidget, bool]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    was_placed = layouts.follow(name, made)
    made.show()
    settle(QApplication.instance())  # type: ignore[arg-type]  # the one application of the tests
    return made, was_placed


def test_a_window_stands_where_it_stood(qtbot: QtBot, qapp: QApplication) -> None:
    states = FakeStates()
    layouts = WindowLayouts(states)
    first, was_placed = placed(qtbot, layouts, "main")
    assert not was_placed
    first.setGeometry(120, 90, 400, 300)
    settle(qapp)
    layouts.leave("main")
    again, was_placed = placed(qtbot, WindowLayouts(states), "main")
    assert was_placed
    assert again.geometry() == QRect(120, 90, 400, 300)


def test_each_set_of_screens_has_its_own_layout(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = FakeStates()
    for screens, x in (("home", 40), ("office", 300)):
        monkeypatch.setattr(window_layout, "screen_set", lambda screens=screens: screens)
        layouts = WindowLayouts(states)
        shown, _ = placed(qtbot, layouts, "main")
        shown.setGeometry(x, 50, 320, 240)
        settle(qapp)
        layouts.leave("main")
    monkeypatch.setattr(window_layout, "screen_set", lambda: "home")
    layouts = WindowLayouts(states)
    shown, _ = placed(qtbot, layouts, "main")
    assert shown.geometry().x() == 40
    # The laptop is put into its dock.
    monkeypatch.setattr(window_layout, "screen_set", lambda: "office")
    layouts._screens_changed()
    layouts._follow_screens()
    assert shown.geometry().x() == 300
    # Nobody has seen these screens: it stays where it is.
    monkeypatch.setattr(window_layout, "screen_set", lambda: "train")
    layouts._screens_changed()
    layouts._follow_screens()
    assert shown.geometry().x() == 300


def test_what_the_system_moves_is_not_taken_for_a_wish(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = FakeStates()
    monkeypatch.setattr(window_layout, "screen_set", lambda: "office")
    layouts = WindowLayouts(states)
    shown, _ = placed(qtbot, layouts, "main")
    shown.setGeometry(300, 50, 320, 240)
    settle(qapp)
    layouts._screens_changed()
    shown.setGeometry(0, 0, 320, 240)
    settle(qapp)
    monkeypatch.setattr(window_layout, "screen_set", lambda: "home")
    layouts._follow_screens()
    monkeypatch.setattr(window_layout, "screen_set", lambda: "office")
    again, _ = placed(qtbot, WindowLayouts(states), "main")
    assert again.geometry().x() == 300


def test_only_so_much_is_remembered(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = FakeStates()
    for number in range(12):
        monkeypatch.setattr(window_layout, "screen_set", lambda number=number: f"set {number}")
        layouts = WindowLayouts(states)
        placed(qtbot, layouts, "main")
        layouts.leave("main")
    assert list(states.kept["window-layouts"]) == [f"set {number}" for number in range(4, 12)]
    layouts = WindowLayouts(states)
    shown = QWidget()
    qtbot.addWidget(shown)
    for number in range(60):
        layouts.follow(f"session {number}", shown)
        layouts.leave(f"session {number}")
    assert len(states.kept["window-layouts"]["set 11"]) == 40


@pytest.mark.parametrize("kept", [None, 5, "x", {"": 5}, {"a": {"main": 5}}, {"a": {"main": "%%%"}}])
def test_an_odd_state_places_nothing(qtbot: QtBot, kept: Any) -> None:
    states = FakeStates()
    states.kept["window-layouts"] = kept
    _, was_placed = placed(qtbot, WindowLayouts(states), "main")
    assert not was_placed
