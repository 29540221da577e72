"""The page of the agent's process, and the line that leads to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.process_usage import ProcessInfo, ProcessUsage
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.process import LoadedSession, Restart
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.process_page import ProcessPage
from copilot_desktop.widgets.process_words import memory_words, moment_words, span_words
from copilot_desktop.widgets.sidebar import Sidebar
from copilot_desktop.widgets.style import Style
from tests.support.fake_background import FakeIdleRelease, FakeProcess
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style, sample_rows, settle

NOW = 1_790_000_000.0
HOSTILE = "<b>rm</b> -rf \u202e && echo\nsecond"


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def app() -> FakeApplication:
    status = ConnectionStatus(
        ConnectionState.READY, cli_path="/home/me/.local/share/copilot", cli_version="1.0.102"
    )
    return FakeApplication(sample_rows(), connection=status, page=Page.PROCESS)


@pytest.fixture
def page(qtbot: QtBot, app: FakeApplication, style: Style) -> ProcessPage:
    page = ProcessPage(app, style, clock=lambda: NOW)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def process(app: FakeApplication) -> FakeProcess:
    assert isinstance(app.process, FakeProcess)
    return app.process


def usage(children: int = 2) -> ProcessUsage:
    infos = tuple(
        ProcessInfo(100 + it, f"bash -c {it} {HOSTILE}", 5_000_000, NOW - 60) for it in range(children)
    )
    main = ProcessInfo(77, "copilot", 420_000_000, NOW - 7260)
    return ProcessUsage(main, 430_000_000, 12.4, infos, children, NOW)


def show_everything(app: FakeApplication) -> None:
    process(app).update(
        usage=usage(),
        pid=77,
        sessions=(
            LoadedSession("a", HOSTILE, is_busy=True, last_active_at=NOW),
            LoadedSession("b", "Idle one", is_busy=False, last_active_at=NOW - 86_400 * 3),
        ),
        restarts=(Restart(NOW - 5, "The agent stopped."),),
        restart_count=1,
        stderr_tail="warning: x\nwarning: y",
    )


def facts(page: ProcessPage) -> dict[str, str]:
    return {row.text: row.figure for row in page.facts.rows}


def test_it_watches_only_while_it_is_seen(
    page: ProcessPage, app: FakeApplication, qapp: QApplication
) -> None:
    page.hide()
    assert process(app).calls == [("watch", True), ("watch", False)]
    process(app).update(pid=5)
    assert "Process" not in facts(page) or facts(page)["Process"] != "5", "a hidden page does no work"
    page.show()
    settle(qapp)
    assert facts(page)["Process"] == "5"


def test_everything_of_the_process_is_told(page: ProcessPage, app: FakeApplication) -> None:
    show_everything(app)
    told = facts(page)
    assert told["Version"] == "1.0.102"
    assert told["Process"] == "77"
    assert told["Running for"] == "2 h 1 min"
    assert told["Memory, with everything it has started"] == "430 MB"
    assert told["Memory of the CLI alone"] == "420 MB"
    assert told["Processor, 100 % is one core"] == "12 %"
    assert "/home/me/.local/share/copilot" in told
    assert page.sessions.rows[0].figure == "at work"
    assert page.children_list.rows[0].figure.startswith("100 · 5 MB · since ")
    assert page.restarts.rows[0].text == "The agent stopped."
    assert page._children_title.text() == "2 programs started by it"
    process(app).update(usage=None, pid=None, sessions=(), restarts=(), restart_count=0)
    assert facts(page)["Process"] == "not running"
    assert page._sessions_title.text() == "No session is loaded"
    assert page.sessions.isHidden()


def test_foreign_words_are_plain_and_named(page: ProcessPage, app: FakeApplication) -> None:
    show_everything(app)
    button = page.sessions.buttons[0]
    assert "\u202e" not in button.accessibleName()
    assert "\n" not in button.accessibleName()
    assert button.accessibleName().endswith(", at work")
    assert button.accessibleDescription() == "Opens the session"
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button
    assert page.children_list.buttons[0].focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_session_is_opened_and_idle_ones_are_released(page: ProcessPage, app: FakeApplication) -> None:
    show_everything(app)
    QTest.keyClick(page.sessions.buttons[0], Qt.Key.Key_Space)
    assert app.calls == [("open_session", "a")]
    assert page.release.isEnabled()
    page.release.click()
    assert isinstance(app.idle, FakeIdleRelease)
    assert app.idle.calls == [("release_now",)]
    busy = LoadedSession("a", "t", is_busy=True, last_active_at=None)
    process(app).update(sessions=(busy,))
    assert not page.release.isEnabled(), "nothing is idle"


def test_restarting_asks_while_something_runs(
    page: ProcessPage, app: FakeApplication, qapp: QApplication
) -> None:
    page.restart.click()
    assert app.calls == [("restart_agent",)]
    app.calls.clear()
    app.update(running_count=2)
    page.restart.click()
    assert app.calls == []
    dialog = page.findChild(AskDialog)
    assert dialog is not None
    dialog.accept_button.click()
    assert app.calls == [("restart_agent",)]


def test_the_log_is_shown_on_demand(page: ProcessPage, app: FakeApplication) -> None:
    show_everything(app)
    assert page.log.isHidden()
    page.show_log.click()
    assert page.log.text() == "warning: x\nwarning: y"
    assert page.show_log.text() == "Hide log"
    process(app).update(stderr_tail="")
    assert page._no_log.isVisible()
    page.show_log.click()
    assert page.log.isHidden()
    assert page._no_log.isHidden()


def test_escape_and_back_lead_away(page: ProcessPage, app: FakeApplication) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.back.click()
    assert app.calls == [("show_process",), ("show_process",)]


def test_rows_keep_their_widgets_from_second_to_second(page: ProcessPage, app: FakeApplication) -> None:
    show_everything(app)
    before = page.children_list.buttons
    process(app).update(usage=replace(usage(), cpu_percent=50.0))
    assert page.children_list.buttons == before
    process(app).update(usage=usage(1))
    assert page.children_list.buttons == before[:1]


def test_the_connection_line_leads_to_the_page(qtbot: QtBot, app: FakeApplication, style: Style) -> None:
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar)
    sidebar.show()
    line = sidebar._line
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert app.calls == [("show_process",), ("show_process",)]


def test_figures_in_words() -> None:
    assert [memory_words(size) for size in (0, 1, 412_300_000, 3_210_000_000)] == [
        "",
        "1 MB",
        "412 MB",
        "3.2 GB",
    ]
    spans = [span_words(it) for it in (-1, 59, 60, 3600 * 2 + 600, 86_400 * 3 + 3600 * 4)]
    assert spans == ["0 s", "59 s", "1 min", "2 h 10 min", "3 d 4 h"]
    assert len(moment_words(NOW, NOW)) == 5
    assert len(moment_words(NOW - 86_400 * 3, NOW)) > 5
