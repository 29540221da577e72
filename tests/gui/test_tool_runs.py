"""Groups of tools in a conversation: when they form, what they say, what opens in them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.protocol.permissions import PermissionOutcome, ShellPermission
from copilot_desktop.session.entries import (
    Entry,
    EntryId,
    PermissionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    everything,
    long_history,
    picture,
    settled,
    shell,
    user,
)

_DIFF = "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,2 +1,3 @@\n one\n-two\n+three\n+four\n"


@pytest.fixture
def make_view(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> MakeView:
    """Views without the mouse, wherever the tests before have left it: nothing folds under it."""

    def make(conversation: Conversation) -> ChatView:
        view = make_view(conversation)
        monkeypatch.setattr(view.viewport(), "underMouse", lambda: False)
        return view

    return make


def read(entry_id: str, path: str = "src/net.ts", state: ToolState = ToolState.SUCCEEDED) -> ToolCall:
    return ToolCall(
        EntryId(entry_id),
        "view",
        arguments={"path": path},
        state=state,
        output=GrowingText("1. text\n"),
        started_at=100.0,
        duration_s=0.1,
    )


def edit(entry_id: str, path: str) -> ToolCall:
    return ToolCall(
        EntryId(entry_id), "edit", arguments={"path": path}, state=ToolState.SUCCEEDED, diff=_DIFF
    )


def allowed(entry_id: str, call: str) -> PermissionRecord:
    return PermissionRecord(
        EntryId(entry_id), ShellPermission("npm test"), PermissionOutcome.APPROVED, tool_call_id=call
    )


def thought(entry_id: str) -> Reasoning:
    return Reasoning(EntryId(entry_id), GrowingText("Hm."), StreamState.COMPLETE, duration_s=6)


def failing(entry_id: str) -> ToolCall:
    return replace(shell(entry_id, ToolState.SUCCEEDED, "one\ntwo\n"), exit_code=1)


def turn(*tools: Entry) -> Conversation:
    """A conversation whose only turn has ended."""
    conversation = Conversation(user("u"), *tools, answer("a", "Done."))
    conversation.chat.update(is_running=False)
    return conversation


def rows_of(view: ChatView, entry_id: str) -> int:
    """How many rows of an entry are shown."""
    index = view.position_of(EntryId(entry_id))
    assert index is not None
    return len(view.column.cards[index].ensure_rows(view.column.width))


def y_of(view: ChatView, entry_id: str) -> int:
    """Where an entry begins on the screen."""
    row = next(row for row in view.column.visible() if row.card.entry.id == entry_id and row.row_index == 0)
    return row.y


def click(view: ChatView, entry_id: str, row_index: int = 0) -> None:
    index = view.position_of(EntryId(entry_id))
    placed = next(
        row for row in view.column.visible() if row.card_index == index and row.row_index == row_index
    )
    point = QPoint(view.left + 60, placed.y + placed.row.height // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_loaded_calls_stand_behind_a_sentence(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), read("t2", "b.ts"), shell("t3", ToolState.SUCCEEDED, "out")))
    assert [rows_of(view, name) for name in ("t1", "t2", "t3")] == [1, 0, 0]
    text = everything(view)
    assert "Explored 2 files, ran 1 command" in text
    assert "npm test" not in text


def test_a_single_call_is_no_group(make_view: MakeView) -> None:
    view = make_view(turn(read("t1")))
    assert "Read src/net.ts" in everything(view)


def test_opening_shows_the_calls_and_keeps_the_header(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), read("t2", "b.ts"), thought("r"), edit("t3", "c.ts")))
    before = y_of(view, "t1")
    click(view, "t1")
    assert y_of(view, "t1") == before
    text = everything(view)
    assert all(words in text for words in ("Read src/net.ts", "Read b.ts", "Thought for 6 s", "Edited c.ts"))
    assert settled(view) == picture(view)
    click(view, "t1")
    assert y_of(view, "t1") == before
    assert "Read b.ts" not in everything(view)


def test_calls_of_a_running_turn_stand_alone_and_group_at_its_end(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), read("t1"), read("t2", "b.ts"))
    view = make_view(conversation)
    conversation.add(read("t3", "c.ts"))
    conversation.add(answer("a", "Done."))
    view.flush()
    assert "Read b.ts" in everything(view)
    before = y_of(view, "t1")
    conversation.chat.update(is_running=False)
    view.flush()
    assert "Explored 3 files" in everything(view)
    assert y_of(view, "t1") == before
    assert settled(view) == picture(view)


def test_a_forming_group_moves_nothing_that_is_read(make_view: MakeView) -> None:
    tools = [read(f"t{number}", f"{number}.ts") for number in range(9)]
    conversation = Conversation(*long_history(4), user("u"), *tools, answer("a", ANSWERS[0][:3000] * 3))
    view = make_view(conversation)
    # The upper edge of the viewport lies inside the run, the answer below it is read.
    index = view.position_of(EntryId("t7"))
    assert index is not None
    view.show_place(index, -5)
    before = y_of(view, "a")
    conversation.chat.update(is_running=False)
    view.flush()
    assert not rows_of(view, "t8")
    assert y_of(view, "a") == before


def test_no_group_forms_under_the_pointer(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    conversation = Conversation(user("u"), read("t1"), read("t2", "b.ts"), answer("a", "Done."))
    view = make_view(conversation)
    place = QPoint(view.left + 60, y_of(view, "t2") + 10)
    monkeypatch.setattr(QCursor, "pos", lambda: view.viewport().mapToGlobal(place))
    monkeypatch.setattr(view.viewport(), "underMouse", lambda: True)
    conversation.chat.update(is_running=False)
    view.flush()
    assert "Read b.ts" in everything(view)
    monkeypatch.setattr(view.viewport(), "underMouse", lambda: False)
    QApplication.processEvents()
    conversation.chat.update(is_running=False)
    view.flush()
    assert "Explored 2 files" in everything(view)


def test_a_failed_call_keeps_its_group_open(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), failing("t2")))
    text = everything(view)
    assert "Explored 1 file, ran 1 command 1 failed" in text
    assert "exit 1" in text
    assert "two" in text
    click(view, "t1")
    assert "exit 1" not in everything(view)
    # The person's choice stays, whatever else is shown meanwhile.
    view.set_chat(view.chat)
    assert "exit 1" not in everything(view)


def test_one_body_is_open_in_a_group(make_view: MakeView) -> None:
    conversation = Conversation(
        *long_history(2),
        user("u"),
        read("t1"),
        read("t2", "b.ts"),
        read("t3", "c.ts"),
        answer("a", ANSWERS[0]),
    )
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    index = view.position_of(EntryId("t1"))
    assert index is not None
    view.show_place(index, 60)
    click(view, "t1")
    click(view, "t2")
    assert rows_of(view, "t2") > 1
    before = y_of(view, "t3")
    click(view, "t3")
    assert [rows_of(view, name) for name in ("t1", "t2")] == [2, 1]
    assert rows_of(view, "t3") > 1
    assert y_of(view, "t3") == before


def test_what_the_person_has_opened_keeps_a_group_open(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), read("t1"), read("t2", "b.ts"), answer("a", "Done."))
    view = make_view(conversation)
    click(view, "t2")
    conversation.chat.update(is_running=False)
    view.flush()
    assert rows_of(view, "t1") == 2
    assert rows_of(view, "t2") > 1


def test_keys_open_and_close_a_group(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), read("t2", "b.ts")))
    view.show_ring(EntryId("t1"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert rows_of(view, "t2") == 1
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert rows_of(view, "t2") == 0
    # What is folded is no stop on the way.
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.ring == "a"


def test_changed_files_are_listed_with_their_counts(make_view: MakeView) -> None:
    view = make_view(turn(edit("t1", "a.ts"), edit("t2", "b.ts")))
    assert "Edited 2 files +4 -2" in everything(view)
    click(view, "t1")
    lines = everything(view).splitlines()
    assert "a.ts +2 -1" in lines
    assert "b.ts +2 -1" in lines


def test_permissions_fold_with_their_calls(make_view: MakeView) -> None:
    view = make_view(turn(shell("t1", ToolState.SUCCEEDED, "x"), allowed("p", "t1"), read("t2")))
    assert rows_of(view, "p") == 0
    click(view, "t1")
    assert rows_of(view, "p") == 1


def test_a_row_in_the_middle_parts_a_group(make_view: MakeView) -> None:
    conversation = turn(read("t1"), read("t2", "b.ts"), read("t3", "c.ts"), read("t4", "d.ts"))
    view = make_view(conversation)
    conversation.add(answer("late", "So far."), 3)
    view.flush()
    assert everything(view).count("Explored 2 files") == 2
    conversation.remove("late")
    view.flush()
    assert "Explored 4 files" in everything(view)
    assert settled(view) == picture(view)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_slices_make_one_surface(make_view: MakeView, style: Style, scheme: str) -> None:
    """The border of a group goes on from card to card, without a corner between them."""
    style.set_theme(scheme)
    view = make_view(turn(read("t1"), thought("r"), read("t2", "b.ts"), read("t3", "c.ts")))
    click(view, "t1")
    image = picture(view)
    top, bottom = y_of(view, "t1") + 12, y_of(view, "t3") + 12
    colors = {image.pixelColor(view.left, y).name() for y in range(top, bottom)}
    assert len(colors) == 1
    assert colors != {style.color("surface.canvas").name()}


def test_thousands_of_calls_open_without_being_laid_out(make_view: MakeView) -> None:
    tools = [read(f"t{number}", f"{number}.ts") for number in range(20_000)]
    view = make_view(turn(*tools))
    view.scroll_to_start()
    assert view.column.laid_out_rows < 200
    view.scroll_to_end()
    assert view.column.laid_out_rows < 200


def test_what_runs_turns_and_nothing_else_does(
    make_view: MakeView, style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = Conversation(shell("t", ToolState.RUNNING))
    view = make_view(conversation)
    # Where motion is unwanted it stands still.
    picture(view)
    assert not view._animation.turner.isActive()
    monkeypatch.setattr(Style, "reduced_motion", False)
    picture(view)
    assert view._animation.turner.isActive()
    conversation.put(shell("t", ToolState.SUCCEEDED))
    view.flush()
    view._animation.turner.stop()
    picture(view)
    assert not view._animation.turner.isActive()


def test_the_first_call_of_an_open_group_opens_by_keys(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), read("t2", "b.ts")))
    view.setFocus()
    view.show_ring(EntryId("t1"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [rows_of(view, name) for name in ("t1", "t2")] == [2, 1]
    # The body of the first call: by the arrow, and by Tab to its line.
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert rows_of(view, "t1") > 2
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert rows_of(view, "t1") == 2
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert rows_of(view, "t1") > 2
    # Closed and opened with its group, it is as it was.
    view.toggle_group(1)
    assert rows_of(view, "t1") == 1
    view.toggle_group(1)
    assert rows_of(view, "t1") > 2
    assert rows_of(view, "t2") == 1


def test_a_permission_in_a_group_opens_only_where_there_is_more(make_view: MakeView) -> None:
    view = make_view(turn(read("t1"), shell("t2", ToolState.SUCCEEDED, "out"), allowed("p", "t2")))
    view.toggle_group(1)
    index = view.position_of(EntryId("p"))
    assert index is not None
    card = view.column.cards[index]
    assert card.rows
    assert not card.is_expandable
    (line,) = card.rows[0].build()
    assert line.action_at(100, 10) is None
