"""The menus of the list of sessions, and what its entries, keys and drops do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.widgets.sidebar import Sidebar
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style, sample_rows, settle


@pytest.fixture
def app() -> FakeApplication:
    app = FakeApplication(
        [
            *sample_rows(),
            GroupHeader("section:R&D", "R&D", 1, kind="section"),
            SessionRow("notes", "Write the notes", section="R&D", is_pinned=True),
            GroupHeader("section:Ideas", "Ideas", 0, kind="section"),
        ]
    )
    app.fake_actions.own_sections = ("R&D", "Ideas")
    return app


@pytest.fixture(autouse=True)
def no_popups(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen platform cannot grab the keyboard for a menu."""
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)


@pytest.fixture
def sidebar(qtbot: QtBot, qapp: QApplication, app: FakeApplication) -> Sidebar:
    style = make_style()
    style.apply(qapp)
    sidebar = Sidebar(app, style)
    qtbot.addWidget(sidebar)
    sidebar.resize(280, 760)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    settle(qapp)
    return sidebar


def menu_of(sidebar: Sidebar, *session_ids: str) -> QMenu:
    view = sidebar.list
    view.choice.clear()
    view.go_to(view.sessions.row_of(session_ids[0]))
    for session_id in session_ids[1:]:
        view.choice.toggle(session_id, session_ids[0])
    sidebar.commands.open_menu(QPoint(0, 0))
    assert sidebar.commands.menu is not None
    return sidebar.commands.menu


def entries(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        sub = action.menu()
        if isinstance(sub, QMenu):
            found.update(entries(sub))
        elif not action.isSeparator():
            found[action.text().split("\t")[0]] = action
    return found


def change(app: FakeApplication, session_id: str, **values: object) -> None:
    row = app.fake_sessions.row_of(session_id)
    item = app.fake_sessions.items[row]
    assert isinstance(item, SessionRow)
    app.fake_sessions.replace(row, replace(item, **values))  # type: ignore[arg-type]  # by name


def test_the_menu_of_one_session(sidebar: Sidebar) -> None:
    assert list(entries(menu_of(sidebar, "idle"))) == [
        "Open in its own window",
        "Rename",
        "Pin",
        "No section",
        "R&&D",
        "Ideas",
        "New section…",
        "Mark as unread",
        "Duplicate",
        "Export…",
        "Copy link",
        "Copy session ID",
        "Archive",
        "Move to the trash",
    ]


@pytest.mark.parametrize(
    ("entry", "call"),
    [
        ("Pin", ("pin", ("idle",), True)),
        ("R&&D", ("move_to_section", ("idle",), "R&D")),
        ("Mark as unread", ("mark_unread", ("idle",), True)),
        ("Duplicate", ("duplicate", "idle")),
        ("Export…", ("export_question", "idle", ())),
        ("Open folder", ("open_folder", "idle")),
        ("Go on in a terminal", ("open_terminal", "idle")),
        ("Archive", ("archive", ("idle",), True, False)),
        ("Move to the trash", ("trash", ("idle",), False)),
    ],
)
def test_entries_do_what_they_say(
    sidebar: Sidebar, app: FakeApplication, entry: str, call: tuple[object, ...]
) -> None:
    change(app, "idle", folder="/somewhere")
    entries(menu_of(sidebar, "idle"))[entry].trigger()
    assert app.fake_actions.calls == [call]


def test_what_depends_on_the_session(sidebar: Sidebar, app: FakeApplication) -> None:
    found = entries(menu_of(sidebar, "notes"))
    assert found["R&&D"].isChecked()
    found["Unpin"].trigger()
    found = entries(menu_of(sidebar, "asks"))
    found["Mark as read"].trigger()
    entries(menu_of(sidebar, "failed"))["Dismiss the error"].trigger()
    assert app.fake_actions.calls == [
        ("pin", ("notes",), False),
        ("mark_unread", ("asks",), False),
        ("dismiss_failure", ("failed",)),
    ]
    app.fake_actions.agent_is_ready = False
    assert "Duplicate" not in entries(menu_of(sidebar, "idle"))


def test_the_menu_of_several_acts_on_all(sidebar: Sidebar, app: FakeApplication) -> None:
    found = entries(menu_of(sidebar, "idle", "old"))
    assert "Rename" not in found
    assert "Copy link" not in found
    found["Move to the trash"].trigger()
    assert app.fake_actions.calls == [("trash", ("idle", "old"), False)]


def test_what_lies_in_the_trash(sidebar: Sidebar, app: FakeApplication) -> None:
    change(app, "idle", is_trashed=True)
    found = entries(menu_of(sidebar, "idle"))
    assert list(found) == ["Export…", "Copy link", "Copy session ID", "Restore", "Delete for good…"]
    found["Restore"].trigger()
    found["Delete for good…"].trigger()
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert app.fake_actions.calls == [
        ("restore", ("idle",)),
        ("delete_question", ("idle",)),
        ("delete_question", ("idle",)),
    ]


def test_what_is_archived_comes_back(sidebar: Sidebar, app: FakeApplication) -> None:
    change(app, "idle", is_archived=True)
    entries(menu_of(sidebar, "idle"))["Back to the list"].trigger()
    assert app.fake_actions.calls == [("archive", ("idle",), False, False)]


def test_delete_moves_to_the_trash(sidebar: Sidebar, app: FakeApplication) -> None:
    sidebar.list.setFocus()
    sidebar.list.go_to(app.fake_sessions.row_of("old"))
    QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert app.fake_actions.calls == [("trash", ("old",), False)]


def test_link_and_id_are_copied(sidebar: Sidebar) -> None:
    found = entries(menu_of(sidebar, "idle"))
    found["Copy session ID"].trigger()
    assert QGuiApplication.clipboard().text() == "idle"
    found["Copy link"].trigger()
    assert QGuiApplication.clipboard().text() == "copilot-desktop --session idle"


def test_a_name_reaches_the_session(sidebar: Sidebar, app: FakeApplication) -> None:
    entries(menu_of(sidebar, "idle"))["Rename"].trigger()
    QTest.keyClicks(sidebar.list.editor, "Notes")
    QTest.keyClick(sidebar.list.editor, Qt.Key.Key_Return)
    assert app.fake_actions.calls == [("rename", "idle", "Notes")]


def test_a_new_section_takes_the_sessions_in(sidebar: Sidebar, app: FakeApplication) -> None:
    entries(menu_of(sidebar, "idle", "old"))["New section…"].trigger()
    dialog = sidebar.commands.dialog
    assert dialog is not None
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.field, "  Next   week ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert app.fake_actions.calls == [("move_to_section", ("idle", "old"), "Next week")]
    assert sidebar.commands.dialog is None


def test_the_menu_of_a_section(sidebar: Sidebar, app: FakeApplication) -> None:
    def choose(entry: str, key: str = "section:Ideas") -> None:
        sidebar.commands.open_group_menu(key, QPoint(0, 0))
        assert sidebar.commands.menu is not None
        entries(sidebar.commands.menu)[entry].trigger()

    choose("Move up")
    choose("Delete section")
    choose("Rename section…")
    dialog = sidebar.commands.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.field, "Thoughts")
    dialog.accept_button.click()
    choose("New section…")
    dialog = sidebar.commands.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.field, "Third")
    dialog.accept_button.click()
    assert app.fake_actions.calls == [
        ("order_sections", ("Ideas", "R&D")),
        ("delete_section", "Ideas"),
        ("rename_section", "Ideas", "Thoughts"),
        ("add_section", "Third"),
    ]


def test_other_groups_have_no_menu(sidebar: Sidebar) -> None:
    sidebar.commands.open_group_menu("day:today", QPoint(0, 0))
    assert sidebar.commands.menu is None


def test_no_row_moves_while_a_menu_is_open(
    sidebar: Sidebar, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Another test may have left the pointer there.
    monkeypatch.setattr(sidebar.list.viewport(), "underMouse", lambda: False)
    menu = menu_of(sidebar, "idle")
    assert app.fake_sessions.is_held
    menu.aboutToHide.emit()
    assert sidebar.commands.menu is None
    assert not app.fake_sessions.is_held


def test_drops_reach_the_sessions(sidebar: Sidebar, app: FakeApplication) -> None:
    drag = sidebar.list.drag
    drag.moved.emit(["idle"], "Ideas")
    drag.pinned.emit(["idle"], True)
    drag.sections_ordered.emit(("Ideas", "R&D"))
    assert app.fake_actions.calls == [
        ("move_to_section", ("idle",), "Ideas"),
        ("pin", ("idle",), True),
        ("order_sections", ("Ideas", "R&D")),
    ]


def test_archiving_by_key_takes_the_session_in_front(sidebar: Sidebar, app: FakeApplication) -> None:
    sidebar.list.clearFocus()
    sidebar.commands.archive_here("runs")
    sidebar.commands.archive_here("")
    assert app.fake_actions.calls == [("archive", ("runs",), True, False)]
