"""The sidebar as a whole, as a rail and in the drawer, by the width of the window and by choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.main_window import MainWindow
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, sample_rows, settle


@pytest.fixture
def app() -> FakeApplication:
    return FakeApplication(sample_rows(), settings=Settings(theme="light"))


def shown(qtbot: QtBot, qapp: QApplication, app: FakeApplication) -> MainWindow:
    style = make_style()
    style.apply(qapp)
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    app.update(page=Page.CHAT, chat=FakeChat("runs", title="T"))
    settle(qapp)
    return window


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, app: FakeApplication) -> MainWindow:
    return shown(qtbot, qapp, app)


def is_rail(window: MainWindow) -> bool:
    return window.sidebar.is_rail


def test_a_compact_window_has_a_rail_and_the_rest_in_a_drawer(window: MainWindow, qapp: QApplication) -> None:
    window.resize(800, 700)
    settle(qapp)
    assert is_rail(window)
    assert window.sidebar.width() == 56
    page_left = window.chat_page.mapTo(window, window.chat_page.rect().topLeft()).x()
    window.toggle_sidebar()
    settle(qapp)
    assert window.drawer.isVisible()
    assert not is_rail(window)
    assert window.sidebar.width() == 320
    assert window.chat_page.mapTo(window, window.chat_page.rect().topLeft()).x() == page_left
    window.toggle_sidebar()
    settle(qapp)
    assert not window.drawer.isVisible()
    assert is_rail(window)
    window.resize(1280, 820)
    settle(qapp)
    assert not is_rail(window)
    assert window.sidebar.width() == 280


def test_a_new_window_gives_it_the_width_of_the_design(
    qtbot: QtBot, qapp: QApplication, app: FakeApplication
) -> None:
    assert shown(qtbot, qapp, app).sidebar.width() == 280


def test_width_and_rail_are_kept(qtbot: QtBot, qapp: QApplication, app: FakeApplication) -> None:
    window = shown(qtbot, qapp, app)
    splitter = window.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([350, 930])
    splitter.splitterMoved.emit(350, 1)
    window.toggle_sidebar()
    settle(qapp)
    assert app.states.app_state("sidebar") == {"width": 350, "is_rail": True}
    other = FakeApplication(sample_rows(), settings=Settings(theme="light"))
    other.fake_states = app.fake_states
    again = shown(qtbot, qapp, other)
    assert is_rail(again)
    again.toggle_sidebar()
    settle(qapp)
    assert again.sidebar.width() == 350


@pytest.mark.parametrize("kept", [None, [], {"width": "x", "is_rail": 3}, {"width": 10_000}])
def test_nonsense_that_was_kept_is_no_harm(
    qtbot: QtBot, qapp: QApplication, app: FakeApplication, kept: object
) -> None:
    app.states.save_app_state("sidebar", kept)
    window = shown(qtbot, qapp, app)
    assert not is_rail(window)
    assert 232 <= window.sidebar.width() <= 400


@pytest.mark.parametrize("width", [1280, 800])
def test_the_rail_opens_the_search_field(window: MainWindow, qapp: QApplication, width: int) -> None:
    window.resize(width, 700)
    if width > 900:
        window.toggle_sidebar()
    settle(qapp)
    assert is_rail(window)
    button = next(
        button
        for button in window.sidebar.findChildren(QToolButton)
        if button.accessibleName() == "Search sessions" and button.isVisible()
    )
    button.click()
    settle(qapp)
    assert not is_rail(window)
    assert window.drawer.is_open is (width < 900)
    assert window.sidebar.filter.field.hasFocus()


def test_a_rail_says_the_same_and_can_be_walked(window: MainWindow, app: FakeApplication) -> None:
    window.toggle_sidebar()
    view = window.sidebar.list
    view.setFocus()
    index = view.model().index(app.fake_sessions.row_of("asks"), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Add rate limiting, atlas-api")
    view.go_to(app.fake_sessions.row_of("runs"))
    app.calls.clear()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert ("open_session", "failed") in app.calls
