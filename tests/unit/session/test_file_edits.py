"""What the agent's own edits come to, file by file."""

from __future__ import annotations

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.session.entries import Entry, EntryId, ToolCall, ToolState, UserMessage
from copilot_desktop.session.file_edits import ChangeKind, edited_files, last_turn, relative
from copilot_desktop.session.transcript import EntryList

HEAD = "--- a/x\n+++ b/x\n"


def call(entry_id: str, path: str, diff: str, kind: EditKind = EditKind.EDIT) -> ToolCall:
    return ToolCall(
        EntryId(entry_id),
        "edit" if kind is EditKind.EDIT else kind.value,
        arguments={"path": path},
        state=ToolState.SUCCEEDED,
        diff=diff,
        files=(FileEdit(path, kind),),
        started_at=100.0,
        duration_s=2.0,
    )


def test_edits_of_one_file_are_one_change() -> None:
    first = call("1", "/p/x", f"{HEAD}@@ -1,2 +1,2 @@\n-a\n+b\n z\n")
    second = call("2", "/p/x", f"{HEAD}@@ -1,2 +1,2 @@\n-b\n+c\n z\n")
    (file,) = edited_files((first, second), "/p")
    assert (file.path, file.kind, file.added, file.removed) == ("x", ChangeKind.MODIFIED, 1, 1)
    assert "-a\n+c\n" in file.diff
    assert (file.edited_at, file.is_partial, len(file.edits)) == (102.0, False, 2)


def test_a_file_made_and_deleted_again_is_no_change() -> None:
    made = call(
        "1", "/p/x", "new file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n", EditKind.CREATE
    )
    gone = call("2", "/p/x", "deleted file mode 100644\n@@ -1 +0,0 @@\n-a\n", EditKind.DELETE)
    assert [file.kind for file in edited_files((made,), "/p")] == [ChangeKind.ADDED]
    assert [file.kind for file in edited_files((gone,), "/p")] == [ChangeKind.DELETED]
    assert edited_files((made, gone), "/p") == ()


def test_edits_with_something_else_between_them_are_shown_one_after_the_other() -> None:
    first = call("1", "/p/x", f"{HEAD}@@ -1 +1 @@\n-a\n+b\n")
    second = call("2", "/p/x", f"{HEAD}@@ -1 +1 @@\n-x\n+c\n")
    (file,) = edited_files((first, second), "/p")
    assert file.is_partial
    assert "+b" in file.diff
    assert "-x" in file.diff


def test_only_whitespace_is_left_out() -> None:
    edit = call("1", "/p/x", f"{HEAD}@@ -1,2 +1,2 @@\n-a  b\n-c\n+a b\n+d\n")
    (file,) = edited_files((edit,), "/p", ignore_whitespace=True)
    assert (file.added, file.removed) == (1, 1)


def test_a_turn_begins_with_the_newest_prompt_of_the_person() -> None:
    entries: list[Entry] = [
        UserMessage(EntryId("1"), "one"),
        call("2", "/p/x", ""),
        UserMessage(EntryId("3"), "two"),
        UserMessage(EntryId("4"), "of an agent", agent_id="a"),
        call("5", "/p/y", ""),
        UserMessage(EntryId("6"), "later", is_queued=True),
    ]
    assert [entry.id for entry in last_turn(EntryList(tuple(entries)))] == ["3", "4", "5", "6"]


def test_paths_are_seen_from_the_folder() -> None:
    assert relative("/p/a/b", "/p/") == "a/b"
    assert relative("/px/b", "/p") == "/px/b"
    assert relative("a/b", "/p") == "a/b"
