"""The inspector: changed files and commands of a session, beside it and in windows of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.session.activity import changes_of, runs_of
from copilot_desktop.session.entries import AssistantMessage, Entry, EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.tool_kinds import ToolKind
from copilot_desktop.session.transcript import EntryList, Inserted, Removed, Transcript, Updated
from copilot_desktop.storage.settings import Settings
from copilot_desktop.viewmodels.activity_list import ACTIVITY_ROLE, ActivityList
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.activity_view import log_place
from copilot_desktop.widgets.activity_words import words_of
from copilot_desktop.widgets.inspector_tabs import TABS, Tab
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.output_window import OutputWindow
from copilot_desktop.widgets.panes.commands_pane import CommandsPane, Runs
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, sample_rows, settle

DIFF = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n"


def edit(entry_id: str, path: str, kind: EditKind = EditKind.EDIT, diff: str = DIFF) -> ToolCall:
    return ToolCall(
        EntryId(entry_id),
        "edit" if kind is EditKind.EDIT else kind.value,
        arguments={"path": path},
        state=ToolState.SUCCEEDED,
        diff=diff,
        files=(FileEdit(path, kind),),
    )


def run(entry_id: str, command: str, state: ToolState = ToolState.SUCCEEDED, **fields: object) -> ToolCall:
    call = ToolCall(EntryId(entry_id), "bash", arguments={"command": command}, state=state)
    return replace(call, **fields)  # type: ignore[arg-type]  # any of its fields


def say(entry_id: str) -> AssistantMessage:
    return AssistantMessage(EntryId(entry_id), GrowingText("words"))


def chat_of(*entries: Entry, session_id: str = "one") -> FakeChat:
    return FakeChat(session_id, title="First", transcript=Transcript(entries=EntryList(entries)))


def grow(chat: FakeChat, entry: Entry) -> None:
    entries = chat.transcript.entries
    position = entries.position(entry.id)
    if position is None:
        grown = Transcript(entries=entries.append(entry))
        chat.show(grown, [Inserted(len(entries), entry.id)])
    else:
        chat.show(Transcript(entries=entries.replace(position, entry)), [Updated(position, entry.id)])


def items(rows: ActivityList) -> list[list[str]]:
    return [[item.key for item in rows.index(row).data(ACTIVITY_ROLE)] for row in range(rows.rowCount())]


# ---- what an entry tells -----------------------------------------------------------------------


def test_only_what_succeeded_has_changed_a_file() -> None:
    (change,) = changes_of(edit("e", "src/x.py"))
    assert (change.path, change.kind, change.added, change.removed) == ("src/x.py", ToolKind.EDIT, 2, 1)
    assert changes_of(replace(edit("e", "src/x.py"), state=ToolState.FAILED)) == ()
    assert changes_of(run("r", "ls")) == ()
    assert changes_of(say("s")) == ()


def test_lines_are_told_of_one_file_alone() -> None:
    two = (FileEdit("a"), FileEdit("b", EditKind.DELETE))
    changes = changes_of(replace(edit("e", ""), arguments={}, name="apply_patch", files=two))
    assert [(it.path, it.kind, it.added) for it in changes] == [
        ("a", ToolKind.EDIT, None),
        ("b", ToolKind.DELETE, None),
    ]


def test_a_command_is_a_run_whatever_came_of_it() -> None:
    (failed,) = runs_of(run("r", "make", exit_code=2, duration_s=3.0))
    assert (failed.command, failed.has_failed, failed.exit_code, failed.duration_s) == ("make", True, 2, 3.0)
    (denied,) = runs_of(run("r", "make", ToolState.DENIED))
    assert denied.state is ToolState.DENIED
    assert runs_of(replace(run("r", "make"), arguments={})) == ()


@pytest.mark.parametrize(
    ("call", "icon", "said"),
    [
        (run("r", "make", duration_s=3.0), "success", "make, Succeeded, 3.0 s"),
        (run("r", "make", exit_code=2), "failed", "make, Failed, exit 2"),
        (run("r", "make", ToolState.RUNNING), "in-progress", "make, Running, Running"),
        (run("r", "a\u202eb", ToolState.DENIED), "close", "a\\u202eb, Denied, Denied"),
        (edit("e", "src/x.py"), "file-edit", "x.py, src, Changed, 2 lines added, 1 line removed"),
        (edit("e", "x", EditKind.CREATE, ""), "file-create", "x, Created"),
        (edit("e", "x", EditKind.DELETE, ""), "file-delete", "x, Deleted"),
    ],
)
def test_the_words_of_a_row(call: ToolCall, icon: str, said: str) -> None:
    words = words_of(runs_of(call) or changes_of(call))
    assert (words.icon, words.said) == (icon, said)


def test_changes_of_one_file_are_added_up() -> None:
    both = (*changes_of(edit("a", "x", EditKind.CREATE)), *changes_of(edit("b", "x")))
    words = words_of(both)
    assert (words.icon, words.note) == ("file-create", "+4 −2")


# ---- the list follows --------------------------------------------------------------------------


def test_the_list_follows_the_session(qapp: QApplication) -> None:
    rows, counts = ActivityList(changes_of), list[int]()
    rows.count_changed.connect(counts.append)
    chat = chat_of(edit("1", "x"), say("2"))
    rows.set_chat(chat)
    grow(chat, edit("3", "x"))
    grow(chat, replace(edit("4", "y"), state=ToolState.RUNNING))
    assert items(rows) == [["x", "x"]]
    grow(chat, edit("4", "y"))
    assert items(rows) == [["x", "x"], ["y"]]
    grow(chat, replace(edit("4", "y"), state=ToolState.FAILED))
    assert items(rows) == [["x", "x"]]
    assert counts == [1, 2, 1]
    rows.set_chat(None)
    grow(chat, edit("5", "z"))
    assert items(rows) == []


def test_what_is_taken_out_or_put_between_is_followed(qapp: QApplication) -> None:
    rows = ActivityList(runs_of)
    first, second, between = run("1", "a"), run("2", "b"), run("3", "c")
    chat = chat_of(first, second, say("4"))
    rows.set_chat(chat)
    chat.show(Transcript(entries=EntryList((first, between, second, say("4")))), [Inserted(1, between.id)])
    assert items(rows) == [["1"], ["3"], ["2"]]
    chat.show(Transcript(entries=EntryList((between, second, say("4")))), [Removed(0, first.id)])
    assert items(rows) == [["3"], ["2"]]
    # Older ones were read.
    chat.show(Transcript(entries=EntryList((first, between, second))))
    assert items(rows) == [["1"], ["3"], ["2"]]


def test_text_that_streams_in_costs_nothing(qapp: QApplication) -> None:
    asked: list[Entry] = []

    def items_of(entry: Entry) -> tuple[()]:
        asked.append(entry)
        return ()

    rows = ActivityList(items_of)
    chat = chat_of(say("1"))
    rows.set_chat(chat)
    asked.clear()
    chat.changed.emit((Updated(0, EntryId("1"), "more"),))
    assert asked == []


# ---- in the window -------------------------------------------------------------------------------


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

    def leave(shown: MainWindow) -> None:
        shown.inspector_windows.close_all()
        shown.hide()

    qtbot.addWidget(window, before_close_func=leave)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle(qapp)
    return window


def open_chat(app: FakeApplication, chat: FakeChat) -> FakeChat:
    app.update(page=Page.CHAT, chat=chat)
    return chat


def test_panes_are_made_when_the_inspector_is_seen(window: MainWindow, app: FakeApplication) -> None:
    open_chat(app, chat_of(edit("1", "x"), run("2", "make")))
    inspector = window.inspecting.inspector
    assert not inspector._panes
    window.inspecting.toggle()
    assert list(inspector._panes) == [inspector.tab]
    settled = QApplication.instance()
    assert isinstance(settled, QApplication)
    for _ in TABS:
        settle(settled)
    assert set(inspector._panes) == set(TABS)
    assert inspector.pane(Tab.CHANGES).count() == 1
    assert not inspector._making.isActive()


def test_a_key_opens_and_closes_it(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    open_chat(app, chat_of(edit("1", "x"), run("2", "make")))
    inspector = window.inspecting.inspector
    assert inspector.isHidden()
    QTest.keySequence(window.chat_page.composer.editor, QKeySequence("Ctrl+I"))
    settle(qapp)
    assert inspector.isVisible()
    assert window.header._inspector.isChecked()
    assert inspector.front.first_control().hasFocus()
    assert 280 <= inspector.width() <= 560
    assert inspector.pane(Tab.CHANGES).count() == 1
    assert app.fake_states.kept["inspector"] == {"open": True, "tab": "changes", "tabs": {}}
    QTest.keyClick(inspector.front.first_control(), Qt.Key.Key_Escape)
    assert inspector.isHidden()
    assert not window.header._inspector.isChecked()
    assert window.chat_page.composer.editor.hasFocus()


def test_it_is_open_again_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, app: FakeApplication, style: Style
) -> None:
    app.fake_states.kept["inspector"] = {"open": True, "tab": "commands"}
    window = MainWindow(app, style, pages=plain_pages())
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.show()
    settle(qapp)
    assert window.inspecting.inspector.isHidden()
    open_chat(app, chat_of(run("2", "make")))
    settle(qapp)
    assert window.inspecting.inspector.isVisible()
    assert window.inspecting.inspector.tab is Tab.COMMANDS
    assert commands(window).rows.rowCount() == 1


def commands(window: MainWindow) -> CommandsPane:
    pane = window.inspecting.inspector.pane(Tab.COMMANDS)
    assert isinstance(pane, CommandsPane)
    return pane


def test_only_what_is_seen_follows_the_session(window: MainWindow, app: FakeApplication) -> None:
    chat = open_chat(app, chat_of(edit("1", "x"), run("2", "make")))
    assert commands(window).rows.rowCount() == 0
    window.inspecting.toggle()
    assert commands(window).rows.rowCount() == 1
    grow(chat, run("3", "ls"))
    assert commands(window).rows.rowCount() == 2
    window.inspecting.toggle()
    assert commands(window).rows.rowCount() == 0


def test_a_tab_tells_how_many_there_are_also_behind_another(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    chat = open_chat(app, chat_of(edit("1", "x"), run("2", "make")))
    window.inspecting.toggle()
    tabs = window.inspecting.inspector.tabs
    tabs.chosen.emit(TABS.index(Tab.COMMANDS))
    grow(chat, edit("3", "y"))
    assert tabs.text(TABS.index(Tab.CHANGES)) == "Changes 2"
    assert tabs.text(TABS.index(Tab.COMMANDS)) == "Commands"


def test_the_tab_of_a_session_is_remembered(window: MainWindow, app: FakeApplication) -> None:
    first, second = chat_of(edit("1", "x")), chat_of(edit("1", "x"), session_id="two")
    open_chat(app, first)
    window.inspecting.toggle()
    inspector = window.inspecting.inspector
    inspector.tabs.chosen.emit(TABS.index(Tab.COMMANDS))
    open_chat(app, second)
    # A session without a choice of its own shows what was chosen last.
    seen = [inspector.tab]
    inspector.tabs.chosen.emit(TABS.index(Tab.CHANGES))
    for chat in (first, second):
        open_chat(app, chat)
        seen.append(inspector.tab)
    assert seen == [Tab.COMMANDS, Tab.COMMANDS, Tab.CHANGES]
    assert app.fake_states.kept["inspector"]["tabs"] == {"one": "commands", "two": "changes"}


def test_in_a_narrower_window_it_lies_over_the_page(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    open_chat(app, chat_of(edit("1", "x")))
    window.resize(1000, 700)
    settle(qapp)
    window.inspecting.toggle()
    assert window.inspecting.drawer.is_open
    place = window.inspecting.inspector.geometry()
    assert place.right() == window.inspecting.drawer.width() - 1
    QTest.keyClick(window.inspecting.inspector.front.first_control(), Qt.Key.Key_Escape)
    assert window.inspecting.drawer.isHidden()
    window.inspecting.toggle()
    window.resize(1280, 700)
    settle(qapp)
    assert window.inspecting.drawer.isHidden()


def test_a_row_leads_to_its_place_out_of_its_group(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    open_chat(app, chat_of(run("1", "a"), run("2", "b"), run("3", "c"), say("4")))
    window.inspecting.inspector.show_tab(Tab.COMMANDS)
    window.inspecting.toggle()
    settle(qapp)
    view = commands(window).list
    view.setCurrentIndex(commands(window).shown.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    settle(qapp)
    shown = [placed.card.entry.id for placed in window.chat_page.view.column.visible()]
    assert EntryId("2") in shown
    assert window.chat_page.view.hasFocus()
    assert not window.chat_page.view.show_entry(EntryId("unheard-of"))


def test_a_tab_is_torn_off_and_stays_with_its_session(
    window: MainWindow, app: FakeApplication, qapp: QApplication
) -> None:
    chat = open_chat(app, chat_of(edit("1", "x")))
    window.inspecting.toggle()
    window.inspecting.inspector.tear_off_requested.emit(Tab.CHANGES)
    window.inspecting.inspector.tear_off_requested.emit(Tab.CHANGES)
    (own,) = window.inspector_windows.windows
    assert own.windowTitle() == "Changes of First"
    open_chat(app, chat_of(session_id="two"))
    grow(chat, edit("2", "y"))
    assert own.pane.count() == 2
    own.pane.entry_chosen.emit("2")
    assert ("open_session", "one") in app.calls
    own.activateWindow()
    settle(qapp)
    QTest.keySequence(own.pane.first_control(), QKeySequence("Ctrl+W"))
    assert window.inspector_windows.windows == ()


def test_a_window_goes_with_its_session(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    chat = open_chat(app, chat_of(edit("1", "x")))
    window.inspector_windows.open(Tab.CHANGES, chat)
    app.update(page=Page.START, chat=None)
    chat.deleteLater()
    settle(qapp)
    QApplication.sendPostedEvents(None, 52)
    assert window.inspector_windows.windows == ()


def test_without_a_session_there_is_nothing_to_inspect(window: MainWindow) -> None:
    QTest.keySequence(window, QKeySequence("Ctrl+I"))
    assert window.inspecting.inspector.isHidden()
    assert window.header._inspector.isHidden()


def test_what_a_screen_reader_is_told(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    open_chat(app, chat_of(run("1", "make", exit_code=2)))
    window.inspecting.inspector.show_tab(Tab.COMMANDS)
    window.inspecting.toggle()
    settle(qapp)
    view = QAccessible.queryAccessibleInterface(commands(window).list)
    assert view.text(QAccessible.Text.Name) == "Commands"
    row = view.child(0)
    assert row.text(QAccessible.Text.Name) == "make, Failed, exit 2"


def test_commands_are_filtered(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    runs = (
        run("1", "npm test", exit_code=1),
        run("2", "npm start", ToolState.RUNNING),
        run("3", "git status", agent_id="a"),
    )
    open_chat(app, chat_of(*runs))
    window.inspecting.toggle()
    pane = commands(window)

    def shown() -> list[str]:
        rows = range(pane.shown.rowCount())
        return [pane.shown.index(row, 0).data(ACTIVITY_ROLE)[0].entry_id for row in rows]

    assert shown() == ["1", "2", "3"]
    pane.menu.aboutToShow.emit()
    pane.menu.actions()[1].trigger()
    assert shown() == ["1"]
    pane.show_kind(Runs.RUNNING)
    assert shown() == ["2"]
    pane.show_kind(Runs.ALL)
    pane.field.setText("NPM te")
    assert shown() == ["1"]
    pane.field.setText("nothing like it")
    assert pane.list._nothing == "No command matches."
    pane.field.clear()
    # What a sub-agent has run is told as such.
    assert pane.shown.index(2, 0).data().endswith("Sub-agent")


def test_a_command_leads_to_its_output(window: MainWindow, app: FakeApplication, qapp: QApplication) -> None:
    open_chat(app, chat_of(run("1", "make", output=GrowingText("all of it\n"))))
    window.inspecting.inspector.show_tab(Tab.COMMANDS)
    window.inspecting.toggle()
    settle(qapp)
    view = commands(window).list
    view.setCurrentIndex(commands(window).shown.index(0, 0))
    asked: list[str] = []
    view.output_requested.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    place = log_place(window._style, view.visualRect(commands(window).shown.index(0, 0)))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert asked == ["1", "1"]
    for output in window.chat_page.findChildren(OutputWindow):
        output.close()
