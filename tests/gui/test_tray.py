"""The icon among those of the desktop: its number, its menu, and what it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import PermissionRequest, RequestId, ShellPermission
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.session_list import SessionRow, SessionState, SidebarItem
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tray import Tray, icon_with_count
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, sample_rows


class Desktop:
    """A place for icons, or none."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.has_tray = True
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: self.has_tray)
        # The offscreen platform shows none.
        monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda icon: icon.property("shown") is True)
        monkeypatch.setattr(QSystemTrayIcon, "show", lambda icon: icon.setProperty("shown", True))


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    return Desktop(monkeypatch)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def rows() -> list[SidebarItem]:
    items = sample_rows()
    return [
        replace(item, unread=True) if isinstance(item, SessionRow) and item.session_id == "failed" else item
        for item in items
    ]


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(rows())


@pytest.fixture
def tray(qtbot: QtBot, app: FakeApplication, style: Style, desktop: Desktop) -> Iterator[Tray]:
    parent = QWidget()
    qtbot.addWidget(parent)
    tray = Tray(app, style, parent)
    tray.refresh()
    yield tray
    tray.close()


def entries(tray: Tray) -> dict[str, QAction]:
    tray.menu.aboutToShow.emit()
    return {action.text(): action for action in tray.menu.actions() if not action.isSeparator()}


def test_it_is_there_where_it_can_be(tray: Tray, app: FakeApplication, desktop: Desktop) -> None:
    shown = [tray.is_shown]
    app.change_settings(tray_icon=False)
    shown.append(tray.is_shown)
    desktop.has_tray = False
    app.change_settings(tray_icon=True)
    shown.append(tray.is_shown)
    desktop.has_tray = True
    tray.refresh()
    shown.append(tray.is_shown)
    assert shown == [True, False, False, True]


def test_the_menu_has_what_waits_then_what_failed_and_the_way_out(tray: Tray, app: FakeApplication) -> None:
    app.fake_sessions.set_waiting(2)
    assert list(entries(tray)) == [
        "Add rate limiting – needs you",
        "Upgrade Postgres – failed",
        "Show window",
        "New session",
        "Keep running when the window is closed",
        "Quit",
    ]
    failed = app.fake_sessions.row("failed")
    assert failed is not None
    app.fake_sessions.reset_items([failed])
    app.fake_sessions.set_waiting(1)
    assert next(iter(entries(tray))) == "Upgrade Postgres – failed", "it needs no other to be listed"
    app.fake_sessions.reset_items([])
    app.fake_sessions.set_waiting(0)
    assert next(iter(entries(tray))) == "Show window"


def test_each_entry_does_what_it_says(tray: Tray, app: FakeApplication, qtbot: QtBot) -> None:
    app.fake_sessions.set_waiting(2)
    with qtbot.waitSignal(tray.session_requested) as opened:
        entries(tray)["Add rate limiting – needs you"].trigger()
    assert opened.args == ["asks"]
    for words, signal in (
        ("Show window", tray.window_requested),
        ("New session", tray.new_session_requested),
        ("Quit", tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            entries(tray)[words].trigger()
    entries(tray)["Keep running when the window is closed"].trigger()
    assert app.settings.keep_in_background


def test_foreign_titles_are_plain(tray: Tray, app: FakeApplication) -> None:
    hostile = SessionRow("x", "a & b\u202e\n" + "y" * 500, state=SessionState.NEEDS_YOU, waiting_count=1)
    app.fake_sessions.reset_items([hostile])
    app.fake_sessions.set_waiting(1)
    first = next(iter(entries(tray)))
    assert first.startswith("a && b")
    assert "\u202e" not in first
    assert "\n" not in first
    assert len(first) < 80


def picture(style: Style, count: int, size: int = 32) -> QImage:
    return icon_with_count(style, count).pixmap(size, size).toImage()


def test_the_number_is_painted(qapp: QApplication) -> None:
    style = make_style()
    assert picture(style, 0) != picture(style, 1)
    assert picture(style, 1) != picture(style, 2)
    assert picture(style, 10) == picture(style, 99), "more than nine is 9+"


def test_the_icon_follows_the_list(tray: Tray, app: FakeApplication) -> None:
    icon = tray._icon
    assert icon is not None
    before = icon.icon().pixmap(32, 32).toImage()
    asked = tuple(PermissionRequest(RequestId(key), ShellPermission("ls")) for key in "abc")
    chat = FakeChat("asks", transcript=Transcript(requests=asked))
    app.inbox.follow(chat)
    assert icon.icon().pixmap(32, 32).toImage() != before
    assert icon.toolTip().splitlines()[1:] == ["3 requests wait for you", "1 session failed"]
    chat.show(Transcript())
    assert icon.icon().pixmap(32, 32).toImage() == before


def test_a_click_brings_the_window_and_one_on_a_bubble_is_told(tray: Tray, qtbot: QtBot) -> None:
    icon = tray._icon
    assert icon is not None
    with qtbot.waitSignal(tray.window_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.window_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(tray.message_clicked):
        icon.messageClicked.emit()
