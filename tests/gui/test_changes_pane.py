"""The Changes tab: scopes, the list, the diff, comments that become a prompt, taking a file back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.client.git_diff import GitFailed
from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.session.entries import Entry, EntryId, ToolCall, ToolState, UserMessage
from copilot_desktop.session.file_edits import ChangedFile, ChangeKind
from copilot_desktop.session.transcript import EntryList, Inserted, Transcript
from copilot_desktop.viewmodels.change_source import Changes, Scope
from copilot_desktop.viewmodels.line_comments import LineComment, review_words
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.panes.changes_pane import ChangesPane
from copilot_desktop.widgets.panes.revert_dialog import preview
from copilot_desktop.widgets.panes.review_diff import ReviewDiff
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle

DIFF = "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n"


def edit(entry_id: str, path: str, diff: str = DIFF) -> ToolCall:
    return ToolCall(
        EntryId(entry_id),
        "edit",
        arguments={"path": path},
        state=ToolState.SUCCEEDED,
        diff=diff,
        files=(FileEdit(path, EditKind.EDIT),),
    )


def chat_of(*entries: Entry, folder: str = "/p") -> FakeChat:
    return FakeChat("one", folder=folder, transcript=Transcript(entries=EntryList(entries)))


def many(count: int, lines: int = 2) -> Changes:
    body = "".join(f"+line {n}\n" for n in range(lines))
    diff = f"--- /dev/null\n+++ b/x\n@@ -0,0 +1,{lines} @@\n{body}"
    files = [ChangedFile(f"src/{n}.py", ChangeKind.ADDED, diff, lines, 0) for n in range(count)]
    return Changes(Scope.UNCOMMITTED, tuple(files))


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, style: Style) -> ChangesPane:
    pane = ChangesPane(style)

    def leave(shown: ChangesPane) -> None:
        shown.set_chat(None)
        shown.hide()

    qtbot.addWidget(pane, before_close_func=leave)
    pane.resize(340, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    settle(qapp)
    return pane


def paths(pane: ChangesPane) -> list[str]:
    return [file.path for file in pane.list.rows.files]


def test_the_files_of_the_session_and_of_the_turn(pane: ChangesPane) -> None:
    chat = chat_of(
        UserMessage(EntryId("u"), "one"),
        edit("1", "/p/src/x"),
        UserMessage(EntryId("v"), "two"),
        edit("2", "/p/y"),
    )
    pane.set_chat(chat)
    assert paths(pane) == ["src/x", "y"]
    assert pane.count() == 2
    assert pane.diff.text().endswith("+c\n+d")
    pane.head.scope_chosen.emit(Scope.TURN)
    assert paths(pane) == ["y"]
    assert pane.head.picker.label == "This turn"


def test_the_picker_offers_every_scope(pane: ChangesPane) -> None:
    pane.set_chat(chat_of(edit("1", "/p/x")))
    chosen: list[Scope] = []
    pane.head.scope_chosen.connect(chosen.append)
    menu = pane.head.menu
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert names == ["This turn", "Session", "Uncommitted", "Branch", "", "Ignore whitespace"]
    menu.actions()[3].trigger()
    assert chosen == [Scope.BRANCH]


def test_a_branch_is_named_in_the_picker(pane: ChangesPane) -> None:
    chat = chat_of()
    chat.change_source.found[Scope.BRANCH] = replace(many(1), scope=Scope.BRANCH, base="main")
    pane.set_chat(chat)
    pane.head.scope_chosen.emit(Scope.BRANCH)
    assert pane.head.picker.label == "vs main"


def test_words_for_nothing_and_for_a_failure(pane: ChangesPane) -> None:
    chat = chat_of()
    pane.set_chat(chat)
    assert pane._note.text() == "No changes in this session."
    chat.change_source.failure = GitFailed("no repository")
    pane.head.scope_chosen.emit(Scope.UNCOMMITTED)
    assert pane._note.text().startswith("git can't tell what has changed.")
    assert pane.first_control() is pane.head.picker


def test_whitespace_is_asked_to_be_left_out(pane: ChangesPane) -> None:
    chat = chat_of(edit("1", "/p/x"))
    pane.set_chat(chat)
    pane.head.whitespace_chosen.emit(True)
    assert chat.change_source.asked[-1].ignore_whitespace


def test_it_is_read_anew_after_a_tool_has_ended_and_only_while_it_is_seen(
    pane: ChangesPane, qtbot: QtBot
) -> None:
    chat = chat_of(edit("1", "/p/x"))
    pane.set_chat(chat)
    before = len(chat.change_source.asked)

    def grow(entry: Entry) -> None:
        entries = chat.transcript.entries
        chat.show(Transcript(entries=entries.append(entry)), [Inserted(len(entries), entry.id)])

    with qtbot.waitSignal(chat.changes.changed):
        grow(edit("2", "/p/y"))
        grow(edit("3", "/p/z"))
    assert len(chat.change_source.asked) == before + 1
    assert paths(pane) == ["x", "y", "z"]
    pane.hide()
    grow(edit("4", "/p/q"))
    assert not chat.changes._settling.isActive()
    assert pane.count() == 4


def test_a_reviewed_file_is_to_be_reviewed_again_when_it_changes(pane: ChangesPane) -> None:
    chat = chat_of(edit("1", "/p/x"), edit("2", "/p/y"))
    pane.set_chat(chat)
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert chat.changes.is_reviewed(chat.changes.files[0])
    assert pane.list.rows.index(0).data().endswith("reviewed")
    chat.show(Transcript(entries=EntryList((edit("1", "/p/x", DIFF.replace("+d", "+e")),))))
    chat.changes.refresh()
    assert not chat.changes.is_reviewed(chat.changes.files[0])


def test_comments_become_one_prompt(pane: ChangesPane, qapp: QApplication) -> None:
    chat = chat_of(edit("1", "/p/x"), edit("2", "/p/y"))
    pane.set_chat(chat)
    pane.diff.setFocus()
    QTest.keyClick(pane.diff, Qt.Key.Key_Down)
    QTest.keyClick(pane.diff, Qt.Key.Key_Down)
    QTest.keyClick(pane.diff, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pane.diff, Qt.Key.Key_C)
    assert pane.editor.edit.hasFocus()
    QTest.keyClicks(pane.editor.edit, "Why?")
    QTest.keyClick(pane.editor.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.editor.isHidden()
    assert pane.diff._marked == {2}
    pane.list.setCurrentIndex(pane.list.rows.index(1))
    QTest.keyClick(pane.list, Qt.Key.Key_C)
    QTest.keyClicks(pane.editor.edit, "Is this needed?")
    pane.editor.add_button.click()
    assert pane.comments.send_button.label == "Send 2 comments"
    pane.comments.rows[0][0].click()
    assert pane.list.current is not None
    assert pane.list.current.path == "x"
    pane.comments.send_button.click()
    ((_, text),) = [call for call in chat.calls if call[0] == "send"]
    assert text == (
        "Comments on the changes:\n\nx, line 2:\n```diff\n-b\n+c\n```\nWhy?\n\n"
        "y, whole file:\nIs this needed?"
    )
    assert pane.comments.isHidden()
    assert chat.changes.comments == ()


def test_a_comment_can_be_given_up_or_taken_out(pane: ChangesPane) -> None:
    chat = chat_of(edit("1", "/p/x"))
    pane.set_chat(chat)
    QTest.keyClick(pane.list, Qt.Key.Key_C)
    QTest.keyClick(pane.editor.edit, Qt.Key.Key_Escape)
    assert pane.editor.isHidden()
    chat.changes.add_comment(LineComment("x", "words", 1, 1))
    pane.comments.rows[0][1].click()
    assert chat.changes.comments == ()


def test_quoted_lines_cannot_end_their_fence() -> None:
    words = review_words([LineComment("x", "why", 1, 1, quoted=("+```", "+rm"))])
    assert "````diff\n+```\n+rm\n````\nwhy" in words


def test_lines_are_chosen_with_the_mouse(pane: ChangesPane, qapp: QApplication) -> None:
    pane.set_chat(chat_of(edit("1", "/p/x")))
    settle(qapp)
    height = pane.diff._line_height
    view = pane.diff.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(80, height // 2))
    QTest.mouseClick(
        view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
        QPoint(80, 2 * height + height // 2),
    )
    assert list(pane.diff.chosen) == [0, 1, 2]
    assert pane.diff._copied() == " a\n-b\n+c"


def test_the_patch_is_copied(pane: ChangesPane) -> None:
    pane.set_chat(chat_of(edit("1", "/p/x"), edit("2", "/p/y")))
    pane.copy_button.click()
    assert QApplication.clipboard().text() == DIFF + DIFF
    pane.file_head.copy_button.click()
    assert QApplication.clipboard().text() == DIFF


def open_dialog(pane: ChangesPane) -> AskDialog:
    return next(found for found in pane.findChildren(AskDialog) if found.isVisible())


def test_a_file_is_taken_back_after_it_was_shown_what_changes(
    pane: ChangesPane, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "x").write_text("a\nc\nd\n")
    chat = chat_of(edit("1", str(tmp_path / "x")), folder=str(tmp_path))
    chat.changes._backups = tmp_path / "backups"
    pane.set_chat(chat)
    pane.file_head.undo_button.click()
    dialog = open_dialog(pane)
    assert dialog.windowTitle() == "Undo x?"
    assert (tmp_path / "x").read_text() == "a\nc\nd\n"
    dialog.accept_button.click()
    settle(qapp)
    assert (tmp_path / "x").read_text() == "a\nb\n"
    assert pane.bring_back_button.isVisible()
    pane.bring_back_button.click()
    assert (tmp_path / "x").read_text() == "a\nc\nd\n"
    assert not pane.bring_back_button.isVisible()
    assert chat.reported == []


def test_a_preview_is_exactly_what_is_done(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a\nc\nd\n")
    chat = chat_of(edit("1", str(tmp_path / "x")), folder=str(tmp_path))
    planned: list[object] = []
    chat.changes.reverting_planned.connect(planned.append)
    chat.changes.refresh()
    chat.changes.plan_reverting(chat.changes.files)
    (plans,) = planned
    assert isinstance(plans, tuple)
    shown = preview(plans[0])
    assert "-c\n-d\n+b" in shown


def test_what_cannot_be_taken_back_is_said(pane: ChangesPane, qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("mine\n")
    pane.set_chat(chat_of(edit("1", str(tmp_path / "x")), folder=str(tmp_path)))
    pane.undo_button.click()
    dialog = open_dialog(pane)
    assert dialog.windowTitle() == "Nothing to undo"
    dialog.accept_button.click()
    settle(qapp)
    assert (tmp_path / "x").read_text() == "mine\n"


def test_only_the_agents_own_edits_can_be_taken_back(pane: ChangesPane) -> None:
    chat = chat_of(edit("1", "/p/x"))
    chat.change_source.found[Scope.UNCOMMITTED] = many(3)
    pane.set_chat(chat)
    assert pane.undo_button.isVisible()
    pane.head.scope_chosen.emit(Scope.UNCOMMITTED)
    assert not pane.undo_button.isVisible()
    assert not pane.file_head.undo_button.isEnabled()
    assert "This turn or Session" in pane.file_head.undo_button.toolTip()


def test_five_hundred_files_and_twenty_thousand_lines(pane: ChangesPane, qapp: QApplication) -> None:
    chat = chat_of()
    chat.change_source.found[Scope.UNCOMMITTED] = many(500, 20_000)
    pane.set_chat(chat)
    pane.head.scope_chosen.emit(Scope.UNCOMMITTED)
    settle(qapp)
    assert pane.list.rows.rowCount() == 500
    QTest.keyClick(pane.diff, Qt.Key.Key_End)
    settle(qapp)
    assert pane.diff.chosen.start >= 19_999
    # Only what is seen is laid out.
    assert len(pane.diff._layouts) < 400


def test_foreign_text_is_made_visible(pane: ChangesPane) -> None:
    pane.set_chat(chat_of(edit("1", "/p/a\u202eb.py")))
    assert "a\\u202eb.py" in pane.list.rows.index(0).data()
    assert "\\u202e" in pane.file_head._path.text()


def test_what_a_screen_reader_is_told(pane: ChangesPane) -> None:
    pane.set_chat(chat_of(edit("1", "/p/x")))
    view = QAccessible.queryAccessibleInterface(pane.list)
    assert view.text(QAccessible.Text.Name) == "Changed files"
    row = view.child(0)
    assert row.text(QAccessible.Text.Name) == "x, Changed, 2 lines added, 1 line removed"
    QTest.keyClick(pane.diff, Qt.Key.Key_End)
    assert pane.diff.accessibleDescription() == "Line 3: +d"


@pytest.mark.parametrize("zoom", [100, 200])
def test_narrow_and_large_nothing_is_cut_off(
    pane: ChangesPane, style: Style, qapp: QApplication, zoom: int
) -> None:
    style.set_zoom(zoom)
    pane.resize(280 * zoom // 100, 700)
    pane.set_chat(chat_of(edit("1", "/p/a/very/long/folder/with/a/very_long_name_of_a_file.py")))
    settle(qapp)
    for button in (pane.copy_button, pane.undo_button, pane.file_head.undo_button, pane.head.picker):
        place = button.mapTo(pane, QPoint())
        assert place.x() >= 0
        assert place.x() + button.width() <= pane.width()


def long_diff(lines: int) -> str:
    body = "".join(f" value_{number} = {number}\n" for number in range(lines))
    return f"--- a/x.py\n+++ b/x.py\n@@ -1,{lines} +1,{lines} @@\n{body}"


def test_rows_are_coloured_between_frames(qtbot: QtBot, style: Style) -> None:
    view = ReviewDiff(style)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_diff(parse_diff(long_diff(1000)), (), is_same_file=False)
    view.grab()
    assert not view._colors.is_ready(0)
    qtbot.waitUntil(lambda: not view._slices.is_working)
    page = 300 // style.line("codeDense")
    assert all(view._colors.is_ready(row) for row in range(page + 1))
    # What is not near waits until it is.
    assert not view._colors.is_ready(500)
    view.verticalScrollBar().setValue(500 * style.line("codeDense"))
    view.grab()
    qtbot.waitUntil(lambda: view._colors.is_ready(500))
    view.show_diff(parse_diff(long_diff(3)), (), is_same_file=False)
    assert not view._slices.is_working


def test_what_is_scrolled_looks_as_if_it_was_painted_anew(
    qtbot: QtBot, qapp: QApplication, style: Style
) -> None:
    view = ReviewDiff(style)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_diff(parse_diff(long_diff(1000)), (), is_same_file=False)
    view.show()
    qtbot.waitExposed(view)
    for value in (37, 60, 1000, 940):
        view.verticalScrollBar().setValue(value)
        settle(qapp)
        qtbot.waitUntil(lambda: not view._slices.is_working)
        settle(qapp)
        screen = view.screen().grabWindow(view.winId()).toImage()
        anew = view.grab().toImage()
        form = QImage.Format.Format_RGB32
        assert screen.convertToFormat(form) == anew.convertToFormat(form)
