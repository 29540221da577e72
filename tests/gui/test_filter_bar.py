"""What stands above the list of sessions: searching, filtering, and saying so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.session_list import (
    GroupHeader,
    Grouping,
    SessionListModel,
    SessionState,
    Shelf,
    Sort,
)
from copilot_desktop.widgets.sidebar import Sidebar
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style, settle

NOW = 1_000_000_000.0


class _RealList(FakeApplication):
    """An application whose list of sessions is a real one."""

    def __init__(self) -> None:
        super().__init__()
        self.real_sessions = SessionListModel(clock=lambda: NOW)

    @property
    def sessions(self) -> SessionListModel:
        return self.real_sessions


@pytest.fixture
def app(qapp: QApplication) -> Iterator[_RealList]:
    app = _RealList()
    for name, folder, age in (
        ("Fix flaky test", "/work/tideline", 60),
        ("Upgrade Postgres", "/work/atlas", 120),
        ("Release notes", "/work/tideline", 180),
    ):
        app.sessions.list_session(name, title=name, folder=folder, modified_at=NOW - age)
    app.sessions.refresh()
    yield app
    app.sessions.close()


@pytest.fixture
def sidebar(qtbot: QtBot, qapp: QApplication, app: _RealList) -> Sidebar:
    style = make_style()
    style.apply(qapp)
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar, before_close_func=lambda shown: shown.hide())
    sidebar.resize(280, 700)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    settle(qapp)
    return sidebar


def titles(sidebar: Sidebar) -> list[str]:
    view = sidebar.list
    items = [view.item_at(row) for row in range(view.offsets.count)]
    return [item.title for item in items if item is not None and not isinstance(item, GroupHeader)]


def entries(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        sub = action.menu()
        if isinstance(sub, QMenu):
            found.update(entries(sub))
        elif not action.isSeparator():
            found[action.text().split("\t")[0]] = action
    return found


def choose(sidebar: Sidebar, entry: str) -> None:
    menu = sidebar.filter.menu_button.menu()
    menu.aboutToShow.emit()
    entries(menu)[entry].trigger()


def test_words_filter_as_they_are_typed(sidebar: Sidebar) -> None:
    field = sidebar.filter.field
    QTest.keyClicks(field, "pos")
    assert titles(sidebar) == ["Upgrade Postgres"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(titles(sidebar)) == 3


def test_down_goes_into_the_list_and_up_comes_back(sidebar: Sidebar) -> None:
    sidebar.activateWindow()
    field = sidebar.filter.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert sidebar.list.hasFocus()
    assert sidebar.list.acted_on() == ["Fix flaky test"]
    QTest.keyClick(sidebar.list, Qt.Key.Key_Up)
    QTest.keyClick(sidebar.list, Qt.Key.Key_Up)
    assert field.hasFocus()


def test_enter_opens_the_first_that_was_found(sidebar: Sidebar, app: _RealList) -> None:
    field = sidebar.filter.field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.calls == [], "nothing was searched for"
    QTest.keyClicks(field, "notes")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.calls == [("open_session", "Release notes")]


def test_what_is_composed_filters_when_it_is_done(sidebar: Sidebar, qapp: QApplication) -> None:
    field = sidebar.filter.field
    qapp.sendEvent(field, QInputMethodEvent("の", []))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(titles(sidebar)) == 3


def test_nothing_found_is_said_with_a_way_back(sidebar: Sidebar) -> None:
    QTest.keyClicks(sidebar.filter.field, "zebra")
    empty = sidebar._empty
    assert empty.isVisible()
    assert empty.words.startswith("Nothing matches “zebra”")
    empty.clear_button.click()
    assert not empty.isVisible()
    assert sidebar.filter.field.text() == ""
    assert len(titles(sidebar)) == 3


def test_what_was_said_is_searched_from_here(sidebar: Sidebar, app: _RealList) -> None:
    sidebar.filter.messages_button.click()
    QTest.keyClicks(sidebar.filter.field, "zebra ")
    sidebar._empty.messages_button.click()
    assert app.calls == [("show_search",), ("show_search", "zebra")]


@pytest.mark.parametrize(
    ("entry", "name", "value"),
    [
        ("Folder", "grouping", Grouping.FOLDER),
        ("Name", "sort", Sort.NAME),
        ("Creation", "sort", Sort.CREATED),
        ("Failed", "states", frozenset({SessionState.FAILED})),
        ("/work/tideline", "folder", "/work/tideline"),
        ("Archived", "shelf", Shelf.ARCHIVED),
        ("Trash", "shelf", Shelf.TRASH),
    ],
)
def test_the_menu_changes_the_options(
    sidebar: Sidebar, app: _RealList, entry: str, name: str, value: object
) -> None:
    choose(sidebar, entry)
    assert getattr(app.sessions.options, name) == value
    menu = sidebar.filter.menu_button.menu()
    menu.aboutToShow.emit()
    assert entries(menu)[entry].isChecked()


def test_an_active_filter_is_always_seen_and_can_be_cleared(sidebar: Sidebar, app: _RealList) -> None:
    assert sidebar.filter.clear_button.isHidden() or not sidebar.filter.clear_button.isVisible()
    choose(sidebar, "/work/tideline")
    choose(sidebar, "Failed")
    choose(sidebar, "Paused")
    assert sidebar.filter.words == "Failed · Paused · tideline"
    assert sidebar.filter.clear_button.isVisible()
    sidebar.filter.clear_button.click()
    assert sidebar.filter.words == ""
    assert not sidebar.filter.clear_button.isVisible()
    assert not app.sessions.options.is_filtered


def test_an_empty_shelf_says_which_one(sidebar: Sidebar) -> None:
    choose(sidebar, "Trash")
    assert sidebar._empty.words == "The trash is empty."
    assert sidebar.filter.words == "Trash"
    choose(sidebar, "Trash")
    assert len(titles(sidebar)) == 3


def test_a_new_section_can_be_made_from_here(sidebar: Sidebar, app: _RealList) -> None:
    choose(sidebar, "New section…")
    dialog = sidebar.commands.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.field, "Later")
    dialog.accept_button.click()
    assert app.fake_actions.calls == [("add_section", "Later")]
