"""Everything that can be done is a command: in the palette and on the page of the keys."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.viewmodels.shortcut_choices import ShortcutChoices
from copilot_desktop.widgets.attention_menu import AttentionButton
from copilot_desktop.widgets.filter_menu import FilterMenu
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.session_menu import SessionMenu
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.theme_button import ThemeButton
from tests.support.fake_viewmodels import FakeApplication, FakeChat

PACKAGE = Path(__file__).parents[2] / "copilot_desktop"

#: What the menus of the application offer, and the command that does the same. Entries that name what only
#: the menu knows (a section, a folder, a state) stand for all of their kind.
COMMAND_OF = {
    "Open in its own window": "session.tear-off",
    "Rename": "session.rename",
    "Pin": "session.pin",
    "Unpin": "session.pin",
    "Mark as unread": "session.unread",
    "Mark as read": "session.unread",
    "Duplicate": "session.duplicate",
    "Export…": "chat.export",
    "Copy link": "session.copy-link",
    "Copy session ID": "session.copy-id",
    "Open folder": "session.folder",
    "Go on in a terminal": "session.terminal",
    "Archive": "session.archive",
    "Move to the trash": "session.trash",
    "New section…": "list.new-section",
    "Activity": "list.group-activity",
    "Folder": "list.group-folder",
    "Last activity": "list.sort-recent",
    "Creation": "list.sort-created",
    "Name": "list.sort-name",
    "Archived": "list.archived",
    "Trash": "list.trash",
    "Clear the filter": "list.clear-filter",
    "Import a session…": "session.import",
    "Notify when a session waits for you": "app.notify-waiting",
    "Notify when a session fails": "app.notify-failed",
    "Notify when a session finishes": "app.notify-done",
    "Keep the computer awake while sessions run": "app.keep-awake",
    "Show an icon in the system tray": "app.tray-icon",
    "Keep running when the window is closed": "app.keep-in-background",
    "After 10 minutes": "app.release-idle-10",
    "After 30 minutes": "app.release-idle-30",
    "After 120 minutes": "app.release-idle-120",
    "Never": "app.release-idle-0",
}

#: Menus whose entries come from what there is: the person's sections, folders and states.
OF_WHAT_THERE_IS = ("Move to section", "State", "Folder")


@pytest.fixture
def app(qapp: QApplication) -> FakeApplication:
    items = [SessionRow("s1", title="Replace the date picker", folder="/w/tideline", folder_name="tideline")]
    chat = FakeChat("s1", title="Replace the date picker", folder="/w/tideline")
    return FakeApplication(items, page=Page.CHAT, chat=chat)


@pytest.fixture
def window(qtbot: QtBot, style: Style, app: FakeApplication) -> Iterator[MainWindow]:
    shown = MainWindow(app, style)
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    qtbot.waitExposed(shown)
    QApplication.processEvents()
    yield shown
    shown.palette_place.view.close_palette()
    shown.session_windows.hide_all()


def in_palette(window: MainWindow) -> dict[str, PickRow]:
    view = window.palette_place.view
    view.open()
    rows = (it for it in view.view.rows.items if isinstance(it, PickRow))
    return {row.id.removeprefix("command:"): row for row in rows if row.id.startswith("command:")}


def on_page_of_keys(commands: CommandList, window: MainWindow) -> dict[str, PickRow]:
    choices = ShortcutChoices(commands, dict, lambda _chosen: None, window)
    return {row.id: row for row in choices.items() if isinstance(row, PickRow)}


def test_every_command_is_in_the_palette_and_on_the_page_of_the_keys_with_its_key(window: MainWindow) -> None:
    palette, page = in_palette(window), on_page_of_keys(window.commands, window)
    for command in window.commands.all:
        keys = window.commands.keys(command.id)
        shown = keys[0] if keys else ""
        assert (palette[command.id].title, palette[command.id].keys) == (command.title, shown)
        assert (page[command.id].title, page[command.id].keys) == (command.title, shown)


def test_the_window_of_a_session_has_no_command_that_the_page_of_the_keys_lacks(
    window: MainWindow, app: FakeApplication
) -> None:
    app.own_windows.open(FakeChat("s1", title="Replace the date picker"))
    QApplication.processEvents()
    own = window.session_windows.windows[-1]
    assert {command.id for command in own.commands.all} <= {command.id for command in window.commands.all}


def entries(menu: QMenu) -> Iterator[tuple[QMenu, QAction]]:
    for action in menu.actions():
        if action.menu() is not None:
            inner = action.menu()
            assert isinstance(inner, QMenu)
            if inner.title() not in OF_WHAT_THERE_IS:
                yield from entries(inner)
        elif not action.isSeparator():
            yield menu, action


def menus(window: MainWindow, app: FakeApplication, style: Style) -> Iterator[QMenu]:
    sidebar = window.sidebar
    rows = [row for row in (app.sessions.row("s1"),) if row is not None]
    session = SessionMenu(
        style, rows, sidebar.commands, sections=(), can_ask_agent=True, can_rename=True, parent=window
    )
    yield session
    for filtering in window.findChildren(FilterMenu):
        filtering.fill()
        yield filtering
    for attention in window.findChildren(AttentionButton):
        menu = attention.menu()
        assert isinstance(menu, QMenu)
        yield menu


def test_every_entry_of_a_menu_of_the_window_has_its_command(
    window: MainWindow, app: FakeApplication, style: Style
) -> None:
    known = {command.id for command in window.commands.all}
    assert set(COMMAND_OF.values()) <= known
    titles = {command.title for command in window.commands.all}
    seen = 0
    for menu in menus(window, app, style):
        for _menu, action in entries(menu):
            words = action.text().partition("\t")[0]
            assert words in COMMAND_OF, f"{words!r} has no command"
            seen += 1
    assert seen > 25
    for button in window.findChildren(ThemeButton):
        menu = button.menu()
        assert isinstance(menu, QMenu)
        assert len(menu.actions()) <= len([it for it in titles if it.startswith("Theme: ")])


def test_no_entry_of_any_menu_does_nothing() -> None:
    """Each `addAction` with words is connected where it is made, or returned to who does that."""
    idle = []
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "addAction(" not in text:
            continue
        tree = ast.parse(text)
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                idle += [f"{path.name}:{line}" for line in _unconnected(function)]
    assert idle == []


def _unconnected(function: ast.FunctionDef) -> list[int]:
    source = ast.unparse(function)
    if ".triggered.connect" in source and "menu.triggered.connect" in source:
        return []
    parents = {child: node for node in ast.walk(function) for child in ast.iter_child_nodes(node)}
    found = []
    for node in ast.walk(function):
        is_adding = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if not is_adding or node.func.attr != "addAction" or len(node.args) != 1:  # type: ignore[attr-defined]
            continue
        above = parents[node]
        if isinstance(above, ast.Attribute) and above.attr in ("triggered", "toggled"):
            continue
        name = above.targets[0].id if _names(above) else ""  # type: ignore[attr-defined]
        uses = (f"{name}.triggered.connect", f"{name}.toggled.connect", f"{name}.setData(", f"return {name}")
        if isinstance(above, ast.Return) or (name and any(use in source for use in uses)):
            continue
        if isinstance(above, ast.Expr) and isinstance(node.args[0], ast.Name):  # type: ignore[attr-defined]
            # An action that was made and connected before is put into a menu or a group.
            continue
        found.append(node.lineno)  # type: ignore[attr-defined]
    return found


def _names(above: ast.AST) -> bool:
    return isinstance(above, ast.Assign) and isinstance(above.targets[0], ast.Name)


def test_what_can_be_done_says_so_and_what_cannot_does_nothing(window: MainWindow) -> None:
    """No command is one that fails after the click: it is either run or says why not, in a sentence."""
    for command in window.commands.all:
        reason = command.why_not()
        assert reason == "" or reason.endswith("."), (command.id, reason)
        if reason:
            assert not window.commands.run(command.id)
