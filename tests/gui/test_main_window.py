"""The window: pages, keys, widths, leaving, and plain text everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtGui import Qt as RichTextGuess
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.permissions import PermissionRequest, RequestId, ShellPermission
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets import link_opener
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.link_opener import open_address
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, sample_rows, settle

HOSTILE = "<b>bold</b> <img src='file:///dev/zero'> a && b & c"


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
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    return window


def press(window: MainWindow, key: str) -> None:
    """Press a key as the person does: through the window, to whatever has the focus."""
    target = QApplication.focusWidget() or window
    QTest.keySequence(target, QKeySequence.fromString(key))


def open_chat(app: FakeApplication, chat: FakeChat) -> FakeChat:
    app.update(page=Page.CHAT, chat=chat)
    return chat


@pytest.mark.parametrize(
    ("key", "call"),
    [
        ("Ctrl+N", ("show_new_session",)),
        ("Ctrl+PgUp", ("open_neighbour", -1)),
        ("Ctrl+PgDown", ("open_neighbour", 1)),
        ("Ctrl+3", ("open_nth", 3)),
        ("Alt+2", ("open_nth", 2)),
    ],
)
def test_keys_reach_the_application(
    window: MainWindow, app: FakeApplication, key: str, call: tuple[object, ...]
) -> None:
    press(window, key)
    assert app.calls == [call]


@pytest.mark.parametrize("key", ["Ctrl+N", "Ctrl+PgDown", "Ctrl+1", "Ctrl+."])
def test_keys_work_while_writing(window: MainWindow, app: FakeApplication, key: str) -> None:
    chat = open_chat(app, FakeChat("runs", is_running=True))
    assert QApplication.focusWidget() is window.chat_page.composer.editor
    press(window, key)
    assert len(app.calls) + len([call for call in chat.calls if call == ("stop",)]) == 1


def test_every_key_is_bound_once(window: MainWindow) -> None:
    keys = [shortcut.key().toString() for shortcut in window.shortcuts]
    assert len(keys) == len(set(keys))
    assert not any(shortcut.autoRepeat() for shortcut in window.shortcuts)


def test_a_chat_comes_to_the_front(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    chat = open_chat(app, FakeChat("runs", title="Fix flaky test", draft="half a thought"))
    settle(qapp)
    assert window.chat_page.isVisible()
    assert window.header.isVisible()
    assert window.chat_page.composer.text() == "half a thought"
    assert window.windowTitle() == "Fix flaky test"
    assert window.chat_page.composer.editor.hasFocus()
    chat.update(title="Named by the server")
    assert window.windowTitle() == "Named by the server"
    app.update(page=Page.START, chat=None)
    assert window.windowTitle() == "Copilot Desktop"
    assert not window.chat_page.isVisible()
    assert not window.header.isVisible()
    assert chat.calls == []


def test_drafts_go_to_the_chat_that_is_left(window: MainWindow, app: FakeApplication) -> None:
    first = open_chat(app, FakeChat("runs"))
    QTest.keyClicks(window.chat_page.composer.editor, "not yet sent")
    open_chat(app, FakeChat("idle", draft="other"))
    assert first.draft == "not yet sent"
    assert window.chat_page.composer.text() == "other"


def test_who_comes_back_to_the_window_sees_what_others_did(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    window.activateWindow()
    qapp.processEvents()
    looks = app.looks
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert app.looks == looks + 1


def test_a_message_is_sent_to_the_chat_in_front(window: MainWindow, app: FakeApplication) -> None:
    chat = open_chat(app, FakeChat("idle"))
    QTest.keyClicks(window.chat_page.composer.editor, "hello")
    QTest.keyClick(window.chat_page.composer.editor, Qt.Key.Key_Return)
    assert ("send", "hello") in chat.calls


def test_escape_in_the_transcript_goes_to_the_composer_and_stops(
    window: MainWindow, app: FakeApplication
) -> None:
    chat = open_chat(app, FakeChat("runs", is_running=True))
    window.chat_page.view.setFocus()
    press(window, "Esc")
    assert window.chat_page.composer.editor.hasFocus()
    assert ("stop",) not in chat.calls
    press(window, "Esc")
    assert ("stop",) in chat.calls


def test_stop_does_nothing_when_idle(window: MainWindow, app: FakeApplication) -> None:
    chat = open_chat(app, FakeChat("idle"))
    press(window, "Ctrl+.")
    assert chat.calls == []


def test_resend_reaches_the_chat(window: MainWindow, app: FakeApplication) -> None:
    chat = open_chat(app, FakeChat("idle"))
    window.chat_page.view.resend_requested.emit("entry-1")
    assert chat.calls == [("resend", "entry-1")]


# ---- links ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://example.org/a?b=c", True),
        ("HTTP://example.org", True),
        ("mailto:a@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("smb://host/share", False),
        ("vscode://x", False),
        ("//example.org", False),
        ("/etc/passwd", False),
        ("", False),
    ],
)
def test_only_web_and_mail_are_opened(monkeypatch: pytest.MonkeyPatch, address: str, opens: bool) -> None:
    opened: list[str] = []

    class Services:
        @staticmethod
        def openUrl(url: object) -> bool:
            opened.append(str(url))
            return True

    monkeypatch.setattr(link_opener, "QDesktopServices", Services)
    assert open_address(address) is opens
    assert len(opened) == int(opens)


# ---- widths --------------------------------------------------------------------------------


def test_a_narrow_window_has_its_sidebar_in_a_drawer(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    open_chat(app, FakeChat("runs", title="T"))
    window.resize(480, 700)
    settle(qapp)
    assert not window.sidebar.isVisible()
    assert window.header.shows_sidebar_button
    press(window, "Ctrl+B")
    assert window.drawer.isVisible()
    assert window.sidebar.isVisible()
    assert window.sidebar.width() == 320
    QTest.mouseClick(window.drawer, Qt.MouseButton.LeftButton, pos=QPoint(470, 300))
    assert not window.drawer.isVisible()
    assert not window.sidebar.isVisible()


def test_escape_closes_the_drawer(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    open_chat(app, FakeChat("runs", title="T"))
    window.resize(480, 700)
    settle(qapp)
    window.toggle_sidebar()
    press(window, "Esc")
    assert not window.drawer.isVisible()
    focused = qapp.focusWidget()
    assert focused is not None
    assert window.chat_page.composer.isAncestorOf(focused), "what is typed next is not lost"


def test_opening_a_session_closes_the_drawer(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    window.resize(480, 700)
    settle(qapp)
    window.toggle_sidebar()
    window.sidebar.list.opened.emit("runs")
    assert app.calls == [("open_session", "runs")]
    assert not window.drawer.isVisible()


def test_a_dragged_sidebar_keeps_its_width(window: MainWindow, style: Style, qapp: QApplication) -> None:
    splitter = window.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([350, 930])
    style.set_theme("dark")
    settle(qapp)
    assert window.sidebar.width() == 350


def test_another_session_closes_the_drawer(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    window.resize(480, 700)
    settle(qapp)
    window.toggle_sidebar()
    open_chat(app, FakeChat("runs"))
    assert not window.drawer.isVisible()
    assert window.chat_page.composer.editor.hasFocus()


def test_a_drawer_becomes_a_sidebar_when_the_window_grows(window: MainWindow, qapp: QApplication) -> None:
    window.resize(480, 700)
    settle(qapp)
    window.toggle_sidebar()
    window.resize(1280, 820)
    settle(qapp)
    assert not window.drawer.isVisible()
    assert window.sidebar.isVisible()
    assert window.sidebar.width() == 280


def test_a_wide_window_has_a_rail_on_request(window: MainWindow, qapp: QApplication) -> None:
    shown = []
    for _ in range(2):
        press(window, "Ctrl+B")
        settle(qapp)
        shown.append((window.sidebar.isVisible(), window.sidebar.is_rail, window.sidebar.width()))
    assert shown == [(True, True, 56), (True, False, 280)]


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [420, 700, 1000, 1440])
def test_nothing_is_cut_at_any_width(
    window: MainWindow, app: FakeApplication, style: Style, qapp: QApplication, width: int, zoom: int
) -> None:
    open_chat(app, FakeChat("runs", title="A title " * 20, folder="/home/me/folder", branch="main"))
    app.update(failure=ErrorText("x", "A title " * 8, "A sentence. " * 20, "Do this.", "detail"))
    style.set_zoom(zoom)
    window.resize(width, 700)
    settle(qapp)
    assert window.width() == width
    composer = window.chat_page.composer
    assert composer.mapTo(window, QPoint(composer.width(), 0)).x() <= width
    assert composer.isVisible()


def test_zoom_keys(window: MainWindow, style: Style, app: FakeApplication) -> None:
    for key, zoom in (("Ctrl++", 110), ("Ctrl+=", 125), ("Ctrl+-", 110), ("Ctrl+0", 100)):
        press(window, key)
        assert style.zoom == zoom
    assert ("change_settings", {"zoom_percent": 125}) in app.calls


def test_the_placeholder_follows_the_zoom(window: MainWindow, app: FakeApplication, style: Style) -> None:
    open_chat(app, FakeChat("runs"))
    style.set_zoom(200)
    editor = window.chat_page.composer.editor
    assert editor.viewport().font().pixelSize() == editor.font().pixelSize() == 28


def test_the_theme_is_kept(window: MainWindow, style: Style, app: FakeApplication) -> None:
    style.set_theme("dark")
    assert app.calls == [("change_settings", {"theme": "dark"})]


# ---- regions and focus ---------------------------------------------------------------------


def test_f6_walks_the_regions(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    request = PermissionRequest(RequestId("r"), ShellPermission("ls"))
    open_chat(app, FakeChat("runs", folder="/home/me/x", transcript=Transcript(requests=(request,))))
    settle(qapp)
    areas = (
        window.sidebar,
        window.header,
        window.chat_page.view,
        window.chat_page.requests,
        window.chat_page.composer,
    )

    def area_of(widget: QWidget | None) -> QWidget:
        return next(area for area in areas if widget and (area is widget or area.isAncestorOf(widget)))

    walked = []
    for _ in range(5):
        press(window, "F6")
        walked.append(area_of(QApplication.focusWidget()))
    assert walked == list(areas)
    press(window, "Shift+F6")
    assert area_of(QApplication.focusWidget()) is window.chat_page.requests


def test_tab_goes_from_left_to_right_and_down(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    request = PermissionRequest(RequestId("r"), ShellPermission("ls"))
    open_chat(app, FakeChat("runs", folder="/home/me/x", transcript=Transcript(requests=(request,))))
    settle(qapp)
    areas = (
        window.sidebar,
        window.header,
        window.chat_page.view,
        window.chat_page.requests,
        window.chat_page.composer,
    )
    order: list[int] = []
    step: QWidget | None = window.nextInFocusChain()
    while step is not None and step is not window:
        if step.focusPolicy() & Qt.FocusPolicy.TabFocus and step.isVisible():
            order += [at for at, area in enumerate(areas) if area is step or area.isAncestorOf(step)]
        step = step.nextInFocusChain()
    assert order == sorted(order)
    assert set(order) == set(range(len(areas)))


def test_the_ring_shows_only_after_keyboard_use(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    ring = window.focus_ring
    button = window.sidebar.theme_button
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not ring.isVisible()
    window.sidebar.list.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target is button
    assert ring.isVisible()
    assert ring.geometry().center() == button.mapTo(window, button.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    assert not ring.isVisible()


# ---- leaving -------------------------------------------------------------------------------


def test_frames_are_rarer_while_many_sessions_work(window: MainWindow, app: FakeApplication) -> None:
    frames = window.chat_page.view.frames
    app.update(running_count=3)
    assert frames.interval_ms == 16
    app.update(running_count=4)
    assert frames.interval_ms == 33


def test_leaving_asks_nothing_when_nothing_runs(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_confirmed):
        press(window, "Ctrl+Q")
    # The owner of the loop hides it, after everything was taken down.
    assert window.isVisible()


def test_leaving_asks_while_a_turn_runs(window: MainWindow, app: FakeApplication, qtbot: QtBot) -> None:
    app.update(running_count=2)
    with qtbot.assertNotEmitted(window.close_confirmed):
        window.close()
        window.close()
    dialogs = window.findChildren(AskDialog)
    assert len(dialogs) == 1
    assert dialogs[0].windowTitle() == "2 sessions are still running."
    assert dialogs[0].focusWidget() is dialogs[0].cancel_button
    with qtbot.assertNotEmitted(window.close_confirmed):
        dialogs[0].cancel_button.click()
    window.close()
    dialog = next(dialog for dialog in window.findChildren(AskDialog) if dialog.isVisible())
    with qtbot.waitSignal(window.close_confirmed):
        dialog.accept_button.click()


# ---- plain text and names ------------------------------------------------------------------


def fill(window: MainWindow, app: FakeApplication) -> None:
    """Show something foreign in every place that shows anything."""
    open_chat(app, FakeChat("runs", title=HOSTILE, folder=f"/x/{HOSTILE}", branch=HOSTILE, model=HOSTILE))
    problem = ErrorText("x", HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    app.update(connection=ConnectionStatus(ConnectionState.STOPPED, problem=problem), failure=problem)
    app.update(running_count=1)
    window.close()


def test_no_widget_understands_markup(window: MainWindow, app: FakeApplication) -> None:
    fill(window, app)
    widgets = [window, *window.findChildren(QWidget)]
    assert len(widgets) > 40
    for widget in widgets:
        if isinstance(widget, QLabel):
            assert isinstance(widget, PlainLabel), widget
            assert widget.textFormat() is Qt.TextFormat.PlainText
        assert not isinstance(widget, QTextEdit | QTextBrowser), widget
        assert not RichTextGuess.mightBeRichText(widget.toolTip()), widget
        assert not RichTextGuess.mightBeRichText(widget.whatsThis()), widget
    labels = [label.text() for label in window.findChildren(PlainLabel)]
    assert any(HOSTILE in text for text in labels)


def test_whatever_takes_the_focus_has_a_name(window: MainWindow, app: FakeApplication) -> None:
    fill(window, app)
    for widget in (window.sidebar, window.header, window.banner, window.chat_page):
        for child in widget.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                text = getattr(child, "text", str)
                assert child.accessibleName() or (callable(text) and text()), child


def test_the_default_size_is_the_designs(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (1280, 820)
    assert (window.minimumWidth(), window.minimumHeight()) == (420, 480)
    assert QGuiApplication.platformName() == "offscreen"


def question_of(window: MainWindow) -> AskDialog:
    return next(dialog for dialog in window.findChildren(AskDialog) if dialog.isVisible())


def test_closing_offers_to_go_on_in_the_background(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    app.update(running_count=1)
    window.can_stay = lambda: True
    window.close()
    dialog = question_of(window)
    assert dialog.windowTitle() == "1 session is still running."
    words = [button.text() for button in (dialog.cancel_button, dialog.other_button, dialog.accept_button)]
    assert words == ["Cancel", "Keep running", "Quit"]
    assert dialog.focusWidget() is dialog.cancel_button
    with qtbot.assertNotEmitted(window.close_confirmed):
        dialog.other_button.click()
    assert window.isHidden()
    window.show()
    assert app.running_count == 1


def test_quit_quits_and_only_asks_whether_to_stop_the_work(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    app.update(running_count=1)
    window.can_stay = lambda: True
    press(window, "Ctrl+Q")
    dialog = question_of(window)
    assert not hasattr(dialog, "other_button")
    with qtbot.waitSignal(window.close_confirmed):
        dialog.accept_button.click()


def test_a_closed_window_stays_in_the_background_when_it_is_wanted(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    app.update(settings=Settings(theme="light", keep_in_background=True))
    with qtbot.waitSignal(window.close_confirmed):
        # Nobody could find it again where there is no tray.
        window.close()
    window.can_stay = lambda: True
    with qtbot.assertNotEmitted(window.close_confirmed):
        window.close()
    assert window.isHidden()
    window.show()
    with qtbot.waitSignal(window.close_confirmed):
        window.quit()
