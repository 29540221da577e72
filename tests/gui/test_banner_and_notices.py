"""Rows under the header and notices in the corner."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import ErrorText
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import SessionRow, SessionState
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.connection_banner import ConnectionBanner
from copilot_desktop.widgets.notice_stack import NoticeStack
from copilot_desktop.widgets.seen_sessions import SeenSessions
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, sample_rows

PROBLEM = ErrorText("agent-gone", "The agent keeps stopping", "Exit code 134, 5 times.", "Start it again.")


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows(), page=Page.NEW_SESSION)


@pytest.fixture
def banner(qtbot: QtBot, app: FakeApplication, style: Style) -> ConnectionBanner:
    banner = ConnectionBanner(app, style)
    qtbot.addWidget(banner)
    banner.resize(900, 200)
    banner.show()
    return banner


@pytest.mark.parametrize(
    "state", [ConnectionState.READY, ConnectionState.SEARCHING, ConnectionState.STARTING]
)
def test_nothing_is_shown_when_nothing_is_wrong(
    banner: ConnectionBanner, app: FakeApplication, state: ConnectionState
) -> None:
    app.update(connection=ConnectionStatus(state))
    assert not banner.connection_row.isVisible()
    assert not banner.failure_row.isVisible()


def test_the_start_page_speaks_for_itself(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.STOPPED, problem=PROBLEM))
    app.update(page=Page.START)
    assert not banner.connection_row.isVisible()
    app.update(page=Page.NEW_SESSION)
    assert banner.connection_row.isVisible()


def test_restarting_goes_away_by_itself(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.RESTARTING, attempt=2, max_attempts=7))
    assert banner.connection_row.words == "The agent stopped.\nRestarting, attempt 2 of 7…"
    assert list(banner.connection_row.buttons) == ["Show log"]
    app.update(connection=ConnectionStatus(ConnectionState.READY))
    assert not banner.connection_row.isVisible()


def test_a_stopped_agent_is_started_again(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.STOPPED, problem=PROBLEM))
    row = banner.connection_row
    assert row.words == "The agent keeps stopping\nExit code 134, 5 times. Start it again."
    row.buttons["Start again"].click()
    row.buttons["Show log"].click()
    assert app.calls == [("restart_agent",), ("show_process",)]


def test_without_a_network_local_models_are_named(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.READY, is_offline=True))
    assert banner.connection_row.words == "You're offline.\nLocal models still work."
    app.update(connection=ConnectionStatus(ConnectionState.READY))
    assert not banner.connection_row.isVisible()


def test_an_installation_is_asked_for_with_sizes(banner: ConnectionBanner, app: FakeApplication) -> None:
    missing = ConnectionStatus(
        ConnectionState.MISSING,
        problem=PROBLEM,
        can_install=True,
        install_size_bytes=97_000_000,
        install_disk_bytes=197_000_000,
        install_version="1.0.102",
    )
    app.update(connection=missing)
    banner.connection_row.buttons["Install…"].click()
    assert app.calls == []
    dialog = banner.findChild(AskDialog)
    assert dialog is not None
    words = dialog.accessibleDescription()
    assert "97 MB" in words
    assert "197 MB" in words
    assert "1.0.102" in words
    dialog.accept_button.click()
    assert app.calls == [("install_cli",)]


def test_no_installation_where_none_is_possible(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.MISSING, problem=PROBLEM))
    assert list(banner.connection_row.buttons) == ["Help", "Choose CLI…"]


def test_a_cli_is_chosen(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(connection=ConnectionStatus(ConnectionState.MISSING, problem=PROBLEM))
    banner.connection_row.buttons["Choose CLI…"].click()
    dialog = banner.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/opt/copilot")
    dialog.close()
    assert app.calls == [("choose_cli", "/opt/copilot")]


def test_progress_keeps_its_buttons_and_row(banner: ConnectionBanner, app: FakeApplication) -> None:
    for progress in (None, 0.2, 0.9):
        app.update(
            connection=ConnectionStatus(
                ConnectionState.INSTALLING, detail="Downloading 41 of 97 MB", progress=progress
            )
        )
    assert banner.connection_row.words == "Installing the Copilot CLI\nDownloading 41 of 97 MB"


def test_a_failure_shows_its_details_on_request(banner: ConnectionBanner, app: FakeApplication) -> None:
    detail = "<b>upstream</b>\n\u202eevil\x1b[31m"
    app.update(failure=ErrorText("x", "It failed", "Nothing is lost.", "Try again.", detail))
    row = banner.failure_row
    shown = row.findChild(QPlainTextEdit)
    assert shown is not None
    assert not shown.isVisible()
    row.buttons["Show details"].click()
    assert shown.isVisible()
    assert shown.toPlainText() == "<b>upstream</b>\n\\u202eevil\\x1b[31m"
    row.buttons["Dismiss"].click()
    assert app.calls == [("clear_failure",)]
    app.update(failure=None)
    assert not row.isVisible()


def test_a_failure_from_before_is_shown(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication(failure=ErrorText("x", "It failed"))
    banner = ConnectionBanner(app, style)
    qtbot.addWidget(banner)
    banner.show()
    assert banner.failure_row.words == "It failed"
    assert list(banner.failure_row.buttons) == ["Help", "Dismiss"]


def test_endless_details_are_cut(banner: ConnectionBanner, app: FakeApplication) -> None:
    app.update(failure=ErrorText("x", "T" * 9000, "s" * 900_000, "", "d" * 900_000 + "end"))
    shown = banner.failure_row.findChild(QPlainTextEdit)
    assert shown is not None
    assert shown.toPlainText().endswith("end")
    assert len(shown.toPlainText()) < 5000
    assert len(banner.failure_row.words) < 5000


# ---- notices -------------------------------------------------------------------------------


@pytest.fixture
def stack(qtbot: QtBot, app: FakeApplication, style: Style) -> NoticeStack:
    host = QWidget()
    below = QWidget(host)
    below.setGeometry(0, 52, 1000, 600)
    host.resize(1000, 652)
    qtbot.addWidget(host)
    seen = SeenSessions(host)
    seen.follow(host, lambda: app.chat)
    stack = NoticeStack(app, style, host, below=below, seen=seen)
    host.show()
    # Kept alive with the test: the stack belongs to it.
    stack.setProperty("host", host)
    return stack


def waiting(session_id: str, count: int = 1) -> SessionRow:
    return SessionRow(
        session_id,
        f"Title {session_id}",
        state=SessionState.NEEDS_YOU,
        snippet="Wants to run make",
        waiting_count=count,
    )


def test_another_session_that_waits_is_shown(stack: NoticeStack, app: FakeApplication) -> None:
    assert [notice.words() for notice in stack.notices] == [
        ("Add rate limiting", "Wants to run rm -rf build")
    ]
    assert stack.isVisible()
    assert stack.geometry().right() == 999
    assert stack.y() == 52


def test_the_session_in_front_needs_no_notice(stack: NoticeStack, app: FakeApplication) -> None:
    app.update(page=Page.CHAT, chat=FakeChat("asks"))
    assert stack.notices == []
    assert not stack.isVisible()


def test_a_click_opens_that_session(stack: NoticeStack, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stack.opened) as opened:
        QTest.mouseClick(stack.notices[0], Qt.MouseButton.LeftButton)
    assert opened.args == ["asks"]


def test_a_notice_stays_until_answered(stack: NoticeStack, app: FakeApplication) -> None:
    row = app.fake_sessions.items[1]
    assert isinstance(row, SessionRow)
    first = stack.notices[0]
    app.fake_sessions.replace(1, replace(row, waiting_count=2))
    assert stack.notices == [first]
    app.fake_sessions.replace(1, replace(row, waiting_count=0, state=SessionState.STREAMING))
    assert stack.notices == []


def test_no_more_than_three(stack: NoticeStack, app: FakeApplication, qtbot: QtBot) -> None:
    app.fake_sessions.reset_items([waiting(str(number)) for number in range(5)])
    assert [notice.row.session_id for notice in stack.notices] == ["0", "1", "2"]


def test_nothing_is_shown_twice_while_a_list_shows_it(stack: NoticeStack, app: FakeApplication) -> None:
    stack.set_silent(True)
    assert stack.notices == []
    stack.set_silent(False)
    assert len(stack.notices) == 1


def test_a_notice_says_what_it_covers(stack: NoticeStack, app: FakeApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stack.covers) as covered:
        stack.refresh()
    notice = stack.notices[0]
    assert covered.args is not None
    assert covered.args[0] >= notice.geometry().bottom() - stack.rect().top()
    with qtbot.waitSignal(stack.covers) as covered:
        app.fake_sessions.reset_items([])
    assert covered.args == [0]


def test_a_notice_never_takes_the_focus(stack: NoticeStack, app: FakeApplication, qtbot: QtBot) -> None:
    host = stack.parentWidget()
    assert host is not None
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    host.activateWindow()
    host.setFocus()
    app.fake_sessions.reset_items([waiting("new")])
    assert host.hasFocus()


def test_foreign_text_is_made_visible(stack: NoticeStack, app: FakeApplication) -> None:
    row = replace(waiting("x"), title="a\u202eb <i>c</i>", snippet="Wants to run\u200b ls")
    app.fake_sessions.reset_items([row])
    title, wants = stack.notices[0].words()
    assert "\\u202e" in title
    assert "<i>c</i>" in title
    assert "\\u200b" in wants
    assert stack.notices[0].accessibleName() == f"{title}: {wants}"
    assert not stack.notices[0].grab().isNull()
