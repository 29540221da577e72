"""The sidebar: opening sessions, what rows say, the pulse, the connection, the theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import SessionListModel, SessionRow, SessionState
from copilot_desktop.widgets.connection_line import ConnectionLine
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_words import accessible_row, tool_tip_lines
from copilot_desktop.widgets.sidebar import Sidebar
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.theme_button import ThemeButton
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, sample_rows, settle


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows())


@pytest.fixture
def sidebar(qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style) -> Sidebar:
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar)
    sidebar.resize(280, 700)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    settle(qapp)
    return sidebar


def row_center(sidebar: Sidebar, session_id: str) -> QPoint:
    model = sidebar.list.model()
    for row in range(model.rowCount()):
        item = sidebar.list.item(model.index(row, 0))
        if isinstance(item, SessionRow) and item.session_id == session_id:
            return sidebar.list.visualRect(model.index(row, 0)).center()
    raise AssertionError(session_id)


def streaming(app: FakeApplication) -> int:
    return next(
        index
        for index, item in enumerate(app.fake_sessions.items)
        if isinstance(item, SessionRow) and item.state is SessionState.STREAMING
    )


def test_a_click_opens_the_session(sidebar: Sidebar, app: FakeApplication) -> None:
    QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=row_center(sidebar, "runs"))
    assert app.calls == [("open_session", "runs")]


def test_a_click_on_a_heading_opens_nothing(sidebar: Sidebar, app: FakeApplication) -> None:
    heading = sidebar.list.visualRect(sidebar.list.model().index(0, 0)).center()
    QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert app.calls == []


def test_a_press_that_ends_elsewhere_opens_nothing(sidebar: Sidebar, app: FakeApplication) -> None:
    view = sidebar.list.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=row_center(sidebar, "runs"))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=row_center(sidebar, "idle"))
    assert app.calls == []


def where_the_keyboard_is(sidebar: Sidebar) -> str:
    item = sidebar.list.current_item()
    assert item is not None
    return item.session_id if isinstance(item, SessionRow) else item.title


def test_the_keyboard_walks_through_sessions_and_headings(sidebar: Sidebar, app: FakeApplication) -> None:
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in range(8):
        walked.append(where_the_keyboard_is(sidebar))
        QTest.keyClick(sidebar.list, Qt.Key.Key_Down)
    assert walked == ["asks", "Running", "runs", "Today", "failed", "idle", "Earlier", "old"]
    for _ in range(7):
        QTest.keyClick(sidebar.list, Qt.Key.Key_Up)
    QTest.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert app.calls == [("open_session", "asks")]


def test_home_and_end_reach_the_first_and_the_last_row(sidebar: Sidebar) -> None:
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    for key, expected in ((Qt.Key.Key_End, "old"), (Qt.Key.Key_Home, "Needs you")):
        QTest.keyClick(sidebar.list, key)
        assert where_the_keyboard_is(sidebar) == expected


def test_moving_with_the_keyboard_does_not_select(sidebar: Sidebar, app: FakeApplication) -> None:
    app.update(page=Page.CHAT, chat=FakeChat("idle"))
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sidebar.list, Qt.Key.Key_Up)
    selected = [sidebar.list.item(index) for index in sidebar.list.selectedIndexes()]
    assert [item.session_id for item in selected if isinstance(item, SessionRow)] == ["idle"]


def test_the_selection_survives_a_new_order(sidebar: Sidebar, app: FakeApplication) -> None:
    app.update(page=Page.CHAT, chat=FakeChat("idle"))
    rows = app.fake_sessions.items
    app.fake_sessions.reset_items([*rows[4:], *rows[:4]])
    selected = [sidebar.list.item(index) for index in sidebar.list.selectedIndexes()]
    assert [item.session_id for item in selected if isinstance(item, SessionRow)] == ["idle"]


def test_what_a_screen_reader_says() -> None:
    header, asks, _, runs, *_ = sample_rows()
    assert accessible_row(header) == "Needs you, 1 session, expanded"
    assert accessible_row(asks) == "Add rate limiting, atlas-api feat/limits, needs you, 2 m, unread"
    assert accessible_row(runs) == "Fix flaky test, tideline fix/ws, working, now"
    assert isinstance(runs, SessionRow)
    torn_off = replace(runs, has_own_window=True)
    assert accessible_row(torn_off) == "Fix flaky test, tideline fix/ws, working, now, in its own window"
    assert tool_tip_lines(torn_off)[2] == "Working, in its own window"


def test_rows_speak_through_the_model(sidebar: Sidebar) -> None:
    index = sidebar.list.model().index(1, 0)
    assert "needs you" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_snippet_never_changes_the_height(sidebar: Sidebar, app: FakeApplication) -> None:
    at = streaming(app)
    index = sidebar.list.model().index(at, 0)
    before = sidebar.list.visualRect(index)
    row = app.fake_sessions.items[at]
    assert isinstance(row, SessionRow)
    app.fake_sessions.replace(at, replace(row, snippet=""))
    assert sidebar.list.visualRect(index) == before


def test_rows_have_the_heights_of_the_design(sidebar: Sidebar, app: FakeApplication) -> None:
    model = sidebar.list.model()
    heights = {
        item.session_id: sidebar.list.visualRect(model.index(row, 0)).height()
        for row in range(model.rowCount())
        if isinstance(item := sidebar.list.item(model.index(row, 0)), SessionRow)
    }
    assert heights == {"asks": 69, "runs": 69, "failed": 69, "idle": 52, "old": 52}


def test_a_row_that_ends_gets_two_lines(sidebar: Sidebar, app: FakeApplication, qapp: QApplication) -> None:
    at = streaming(app)
    row = app.fake_sessions.items[at]
    assert isinstance(row, SessionRow)
    app.fake_sessions.replace(at, replace(row, state=SessionState.IDLE, snippet=""))
    settle(qapp)
    assert sidebar.list.visualRect(sidebar.list.model().index(at, 0)).height() == 52


def pulse_of(sidebar: Sidebar) -> Pulse:
    pulse = sidebar.findChild(Pulse)
    assert pulse is not None
    return pulse


def test_the_pulse_stands_still_when_nothing_streams(
    sidebar: Sidebar, app: FakeApplication, qapp: QApplication
) -> None:
    assert pulse_of(sidebar).is_running
    at = streaming(app)
    row = app.fake_sessions.items[at]
    assert isinstance(row, SessionRow)
    app.fake_sessions.replace(at, replace(row, state=SessionState.IDLE))
    settle(qapp)
    assert not pulse_of(sidebar).is_running


def test_many_changes_before_a_frame_are_looked_at_once(
    sidebar: Sidebar, app: FakeApplication, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []

    def look() -> list[int]:
        looks.append(1)
        return []

    monkeypatch.setattr(sidebar.list.motion, "find", look)
    at = streaming(app)
    row = app.fake_sessions.items[at]
    assert isinstance(row, SessionRow)
    for number in range(50):
        app.fake_sessions.replace(at, replace(row, snippet=str(number)))
    settle(qapp)
    assert len(looks) == 1


def test_the_pulse_stands_still_when_hidden(sidebar: Sidebar) -> None:
    sidebar.hide()
    assert not pulse_of(sidebar).is_running
    sidebar.show()
    assert pulse_of(sidebar).is_running


def test_the_pulse_stands_still_when_scrolled_away(
    sidebar: Sidebar, app: FakeApplication, qapp: QApplication
) -> None:
    app.fake_sessions.reset_items([*sample_rows()[2:4], *(SessionRow(f"s{n}", "Idle") for n in range(40))])
    settle(qapp)
    assert pulse_of(sidebar).is_running
    bar = sidebar.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not pulse_of(sidebar).is_running


def test_reduced_motion_has_no_timer(
    qtbot: QtBot, style: Style, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Style, "reduced_motion", property(lambda _self: True))
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar)
    sidebar.show()
    assert not pulse_of(sidebar).is_running
    assert pulse_of(sidebar).phase == style.tokens.reduced_pulse_phase


def test_the_phase_goes_round(style: Style) -> None:
    now = 0.0
    pulse = Pulse(style, clock=lambda: now)
    now = 0.4
    assert pulse.phase == pytest.approx(0.25)
    now = 2.0
    assert pulse.phase == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (ConnectionStatus(ConnectionState.READY, cli_version="1.0.102"), "Connected CLI 1.0.102"),
        (ConnectionStatus(ConnectionState.STARTING), "Starting…"),
        (
            ConnectionStatus(ConnectionState.RESTARTING, attempt=2, max_attempts=7),
            "Restarting… attempt 2 of 7",
        ),
        (ConnectionStatus(ConnectionState.INSTALLING, progress=0.41), "Installing the CLI… 41%"),
        (ConnectionStatus(ConnectionState.STOPPED), "Stopped"),
    ],
)
def test_the_footer_says_how_the_agent_is(
    sidebar: Sidebar, app: FakeApplication, status: ConnectionStatus, words: str
) -> None:
    app.update(connection=status)
    line = sidebar.findChild(ConnectionLine)
    assert line is not None
    assert line.accessibleName() == f"Agent: {words}"
    assert not line.grab().isNull()


def test_the_theme_button_changes_the_theme(sidebar: Sidebar, style: Style) -> None:
    button = sidebar.findChild(ThemeButton)
    assert button is not None
    action = next(action for action in button.menu().actions() if action.data() == "dark")
    action.trigger()
    assert style.tokens.name == "dark"
    assert [action.data() for action in button.menu().actions() if action.isChecked()] == ["dark"]


def test_an_empty_list_says_how_to_begin(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication()
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar)
    sidebar.show()
    assert sidebar.list.focusPolicy() is Qt.FocusPolicy.NoFocus
    app.fake_sessions.reset_items(sample_rows())
    assert sidebar.list.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_rows_paint_hostile_titles(sidebar: Sidebar, app: FakeApplication, qapp: QApplication) -> None:
    app.fake_sessions.reset_items(
        [SessionRow("x", "<img src='file:///dev/zero'>\u202egpj.exe\n" * 50, "a\x00b", branch="\u200b" * 90)]
    )
    settle(qapp)
    assert not sidebar.list.grab().isNull()


def test_no_row_jumps_while_the_order_is_held(qapp: QApplication) -> None:
    model = SessionListModel(clock=lambda: 1_000_000.0)
    for number in range(3):
        model.list_session(str(number), title=str(number), modified_at=999_000.0 - number)
    model.refresh()
    model.hold_order(True)
    model.list_session("2", title="two", modified_at=999_999.0)
    model.refresh()
    assert model.session_ids == ["0", "1", "2"]
    row = model.row("2")
    assert row is not None
    assert row.title == "two"
    model.hold_order(False)
    assert model.session_ids == ["2", "0", "1"]


def test_a_new_session_appears_even_then(qapp: QApplication) -> None:
    model = SessionListModel(clock=lambda: 1_000_000.0)
    model.list_session("old", modified_at=999_000.0)
    model.refresh()
    model.hold_order(True)
    model.list_session("new", modified_at=999_999.0)
    model.refresh()
    assert model.session_ids == ["new", "old"]


def test_keyboard_and_pointer_in_the_list_hold_the_order(
    sidebar: Sidebar, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[bool] = []
    monkeypatch.setattr(app.fake_sessions, "hold_order", held.append)
    # Another test may have left the pointer there.
    monkeypatch.setattr(sidebar.list.viewport(), "underMouse", lambda: False)
    sidebar.activateWindow()
    sidebar.list.setFocus()
    sidebar.list.clearFocus()
    assert held == [True, False]
    monkeypatch.setattr(sidebar.list.viewport(), "underMouse", lambda: True)
    QApplication.sendEvent(sidebar.list.viewport(), QEvent(QEvent.Type.Enter))
    assert held == [True, False, True]
    sidebar.hide()
    assert held[-1] is False


def test_whatever_a_person_does_renews_the_times(
    sidebar: Sidebar, app: FakeApplication, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    renewed: list[str] = []
    monkeypatch.setattr(app.fake_sessions, "renew_times", lambda: renewed.append("yes"))
    handle = sidebar.windowHandle()
    settle(qapp)

    def hide_and_show() -> None:
        sidebar.hide()
        sidebar.show()

    acts: list[Callable[[], object]] = [
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 600)),
        lambda: QTest.mouseMove(handle, QPoint(9, 610)),
        lambda: qapp.sendEvent(sidebar.list, QEvent(QEvent.Type.ActivationChange)),
        hide_and_show,
    ]
    for act in acts:
        renewed.clear()
        act()
        settle(qapp)
        assert renewed
