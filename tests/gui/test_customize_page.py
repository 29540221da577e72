"""The page of what a session is given: rows, switches, the form, new files, signing in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.mcp import McpServerState, McpTool
from copilot_desktop.viewmodels.custom_rows import Part, server_rows
from copilot_desktop.viewmodels.files import FileKind, FoundFile
from copilot_desktop.viewmodels.mcp_form import HTTP, LOCAL, McpForm, SecretPair
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_servers import SigningIn
from copilot_desktop.widgets.accessible_role import install_roles
from copilot_desktop.widgets.custom_row import Act, CustomRowView
from copilot_desktop.widgets.customize_page import CustomizePage
from copilot_desktop.widgets.new_custom_dialog import NewCustomDialog
from copilot_desktop.widgets.style import Style
from tests.support.custom_scenes import CONFIGS, PLACES, SERVERS, fill
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, settle

HOSTILE = "<b>rm</b> -rf \u202e && echo"


@pytest.fixture(scope="module")
def style(qapp: QApplication) -> Style:
    install_roles()
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def app() -> FakeApplication:
    app = FakeApplication(page=Page.CUSTOMIZE)
    app.customizing.aim(FakeChat(title="Fix the test"))
    return app


@pytest.fixture
def page(qtbot: QtBot, app: FakeApplication, style: Style, qapp: QApplication) -> CustomizePage:
    page = CustomizePage(app, style)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    fill(app.fake_customizing)
    settle(qapp)
    app.fake_customizing.calls.clear()
    return page


def row(page: CustomizePage, key: str) -> CustomRowView:
    return next(view for view in page.list.rows if view.row.key == key)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def calls(app: FakeApplication) -> list[tuple[object, ...]]:
    return app.fake_customizing.calls


def test_each_server_shows_its_state_and_what_to_do(page: CustomizePage) -> None:
    assert [view.row.key for view in page.list.rows] == [state.name for state in SERVERS]
    assert [page.tabs.text(place) for place in range(4)] == [
        "MCP servers 7",
        "Skills 3",
        "Agents 3",
        "Instructions 3",
    ]
    failed = row(page, "database")
    assert "no licence found" in failed.error.text()
    assert failed.restart.isVisible()
    assert failed.edit.isVisible()
    assert failed.accessibleName().startswith("database, Failed, Yours")
    assert "no licence found" in failed.accessibleDescription()
    asking = row(page, "tracker")
    assert asking.sign_in.isVisible()
    assert not asking.restart.isVisible()
    assert row(page, "drawing").switch.isChecked() is False
    assert row(page, "policy").switch.isEnabled() is False
    assert row(page, "policy").switch.accessibleDescription() == "Your organization has set it up."
    assert "hunter2" not in "".join(view.accessibleName() for view in page.list.rows)


def test_tools_are_counted_and_listed_on_a_click(page: CustomizePage, app: FakeApplication) -> None:
    view = row(page, "notes")
    assert view.tools_button.label == "3 tools"
    assert view.tools_button.accessibleName() == "3 tools of notes"
    assert not view.tools.isVisible()
    click(view.tools_button)
    assert [label.text() for label in view.tool_labels] == [
        "search_notes \u2013 Find notes by their words",
        "read_note \u2013 Read one note",
        "write_note",
    ]
    app.fake_customizing.put_tools("notes", [McpTool(name=HOSTILE)])
    assert [label.text() for label in view.tool_labels] == ["<b>rm</b> -rf \\u202e && echo"]


def test_a_switch_wishes_and_follows(page: CustomizePage, app: FakeApplication, qapp: QApplication) -> None:
    switch = row(page, "notes").switch
    click(switch)
    assert calls(app) == [("switch", Part.SERVERS, "notes", False)]
    assert switch.isChecked(), "it is on until the server says otherwise"
    app.fake_customizing.put_busy(Part.SERVERS, "notes")
    assert not switch.isEnabled()
    off = tuple(
        McpServerState(name=state.name, status="disabled") if state.name == "notes" else state
        for state in SERVERS
    )
    app.fake_customizing.put(Part.SERVERS, *server_rows(off, CONFIGS))
    assert not switch.isChecked()
    assert row(page, "notes").switch is switch, "the row stays the same widget"


def test_the_keyboard_switches(page: CustomizePage, app: FakeApplication) -> None:
    switch = row(page, "drawing").switch
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(switch, key)
    assert calls(app) == [("switch", Part.SERVERS, "drawing", True)] * 2
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface is not None
    assert interface.role() == QAccessible.Role.CheckBox
    assert switch.accessibleName() == "Use drawing"


def test_an_address_is_opened_only_on_a_click(page: CustomizePage, app: FakeApplication) -> None:
    opened: list[str] = []

    def open_it(address: str) -> bool:
        opened.append(address)
        return len(opened) > 1

    page.open_address = open_it
    click(row(page, "tracker").sign_in)
    assert calls(app) == [("sign_in", "tracker", False)]
    view = row(page, "mail")
    assert "login.example.com" in view.advice.text()
    assert opened == []
    click(view.open_address)
    assert opened == ["https://login.example.com/authorize?client_id=1"]
    assert page.status.text() == "The system could not open the address."
    click(view.copy_address)
    assert QGuiApplication.clipboard().text() == opened[0]
    click(view.stop_waiting)
    assert calls(app)[-1] == ("stop_waiting", "mail")
    app.fake_customizing.put_signing(mail=SigningIn(opened[0], has_failed=True))
    assert "came back without a sign-in" in view.advice.text()


def test_a_server_is_added_by_the_keyboard(page: CustomizePage, app: FakeApplication) -> None:
    click(page.add)
    form = page.form
    assert form.name.edit.hasFocus()
    QTest.keyClick(form.name.edit, Qt.Key.Key_Return)
    assert form.name.problem
    assert form.command.problem
    QTest.keyClicks(form.name.edit, "notes")
    assert form.name.problem == "There is a server of this name already"
    form.name.edit.selectAll()
    QTest.keyClicks(form.name.edit, "fresh")
    assert not form.name.problem
    QTest.keyClicks(form.command.edit, "npx")
    QTest.keyClicks(form.arguments.edit, '-y "a b')
    assert form.arguments.problem == "A quotation mark is missing"
    QTest.keyClicks(form.arguments.edit, '"')
    click(form.pairs.add)
    pair = form.pairs.rows[0]
    assert pair.name.hasFocus()
    QTest.keyClicks(pair.name, "TOKEN")
    assert form.pairs.problem == "Enter a value for TOKEN"
    QTest.keyClicks(pair.value, "hunter2-hunter2")
    assert pair.value.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(form.command.edit, Qt.Key.Key_Return)
    wanted = McpForm("fresh", LOCAL, "npx", '-y "a b"', pairs=(SecretPair("TOKEN", "hunter2-hunter2"),))
    assert calls(app) == [("save", wanted, "")]
    assert form.isHidden(), "Enter saves once and presses nothing else"
    assert form.pairs.rows == [], "what was secret is gone"


def test_a_server_is_edited_and_its_secrets_stay_hidden(page: CustomizePage, app: FakeApplication) -> None:
    click(row(page, "database").edit)
    form = page.form
    assert (form.name.edit.text(), form.arguments.edit.text()) == ("database", "--dsn local")
    (pair,) = form.pairs.rows
    assert (pair.name.text(), pair.value.text()) == ("TOKEN", "")
    assert pair.value.placeholderText() == "Kept as it is"
    form.kind.setCurrentIndex(form.kind.findData(HTTP))
    assert form.url.isVisible()
    assert not form.command.isVisible()
    click(form.save)
    assert form.url.problem
    QTest.keyClick(form.url.edit, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert calls(app) == []
    assert page.add.hasFocus()


def test_removing_asks_first(page: CustomizePage, app: FakeApplication) -> None:
    words = [action.text() for action in row(page, "notes").menu().actions()]
    assert words == ["Restart", "Edit…", "Remove…"]
    for accepts in (False, True):
        row(page, "notes").acted.emit(Act.REMOVE, "notes")
        assert page.dialog is not None
        click(page.dialog.accept_button if accepts else page.dialog.cancel_button)
    assert calls(app) == [("remove", "notes")]
    assert page.dialog is None


def test_a_skill_is_made_where_the_person_says(page: CustomizePage, app: FakeApplication) -> None:
    app.customizing.bring(Part.SKILLS)
    click(page.add)
    dialog = page.dialog
    assert isinstance(dialog, NewCustomDialog)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name.edit, "Bad name")
    assert dialog.name.problem
    dialog.name.edit.selectAll()
    QTest.keyClicks(dialog.name.edit, "release")
    assert dialog.name.problem == "There is one of this name already"
    QTest.keyClicks(dialog.name.edit, "-notes")
    assert dialog.path.text().endswith("/.github/skills/release-notes/SKILL.md")
    dialog.where.setCurrentIndex(1)
    assert dialog.path.text() == "/home/me/.copilot/skills/release-notes/SKILL.md"
    QTest.keyClicks(dialog.about.edit, "Writes them")
    click(dialog.accept_button)
    assert calls(app) == [("create", Part.SKILLS, PLACES[1], "release-notes", "Writes them")]


def test_files_are_opened_when_they_are_safe(page: CustomizePage, app: FakeApplication) -> None:
    opened: list[Path] = []

    def open_it(path: Path) -> bool:
        opened.append(path)
        return True

    page.open_path = open_it
    app.customizing.bring(Part.INSTRUCTIONS)
    view = row(page, "2")
    assert not view.switch.isVisible()
    click(view.open_file)
    assert calls(app) == [("find_file", "/work/tideline/AGENTS.md")]
    app.customizing.file_found.emit(FoundFile("a", FileKind.OPENS, Path("/f/a.md")))
    app.customizing.file_found.emit(FoundFile("a", FileKind.SHOWS, Path("/f/a.sh"), "It could run."))
    assert opened == [Path("/f/a.md"), Path("/f")]
    assert page.status.text() == "It could run. It is shown in its folder."
    app.customizing.file_found.emit(FoundFile("a", FileKind.REFUSED, reason="There is no file."))
    assert page.status.text() == "There is no file."


def test_an_agent_is_chosen_and_left(page: CustomizePage, app: FakeApplication) -> None:
    app.customizing.bring(Part.AGENTS)
    click(row(page, "writer").choose)
    click(row(page, "reviewer").choose)
    assert calls(app) == [("choose_agent", "writer", True), ("choose_agent", "reviewer", False)]
    worker = row(page, "worker")
    assert not worker.choose.isEnabled()
    assert worker.choose.accessibleDescription() == "Only other agents hand work to it."


def test_what_the_cli_does_not_offer_is_grey_with_the_reason(
    page: CustomizePage, app: FakeApplication
) -> None:
    fake = app.fake_customizing
    app.customizing.bring(Part.SKILLS)
    fake.put(Part.SKILLS, why_none="This version of the CLI does not tell of them.")
    assert not page.add.isEnabled()
    assert page.nothing.text() == page.add.accessibleDescription() == fake.part(Part.SKILLS).why_none
    fake.put(Part.SKILLS, why_no_new="It does not tell where.")
    assert page.add.accessibleDescription() == "It does not tell where."
    fake.put(Part.SKILLS, failure=ErrorText("x", "It broke.", "Truly."))
    assert page.nothing.text() == "It broke. Truly."


def test_the_session_or_every_new_one(page: CustomizePage, app: FakeApplication) -> None:
    fake = app.fake_customizing
    assert "Fix the test" in page._text.text()
    click(page.scope.segments[1])
    assert calls(app) == [("look_at_new", True)]
    assert not page.reload.isVisible()
    click(page.scope.segments[0])
    fake.live = False
    fake.changed.emit()
    assert page.load.isVisible()
    click(page.load)
    assert calls(app)[-1] == ("load_session",)
    fake.aim(None)
    assert not page.scope.isVisible()
    assert page._text.text() == "What every new session is given."


def test_escape_and_back_lead_away_and_nobody_reads_unseen(page: CustomizePage, app: FakeApplication) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    click(page.back)
    assert app.calls == [("show_customize", None)] * 2
    page.hide()
    assert calls(app)[-1] == ("watch", False)


def test_foreign_words_are_plain(page: CustomizePage, app: FakeApplication) -> None:
    state = McpServerState(name="x", title=HOSTILE, status="failed", error=HOSTILE, source=HOSTILE)
    app.fake_customizing.put(Part.SERVERS, *server_rows((state,), {}))
    (view,) = page.list.rows
    shown = view.accessibleName() + view.accessibleDescription()
    assert "\u202e" not in shown
    assert "<b>rm</b> -rf \\u202e" in shown


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_off_where_it_is_narrow(
    page: CustomizePage, style: Style, qapp: QApplication, zoom: int
) -> None:
    style.set_zoom(zoom)
    page.resize(460, 900)
    settle(qapp)
    for view in page.list.rows:
        assert view.width() <= page.list.width()
        for button in (view.switch, view.more, view.sign_in, view.open_address):
            if button.isVisible():
                corner = button.mapTo(view, button.rect().bottomRight())
                assert view.rect().contains(corner), (view.row.key, button)
    style.set_zoom(100)
