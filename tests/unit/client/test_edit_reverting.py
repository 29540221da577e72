"""Taking edits back: only what fits, only where nobody was since, with a copy."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.client.edit_reverting import ChangedMeanwhile, LeftAlone, carry_out, plan, undo
from copilot_desktop.session.file_edits import ChangedFile, ChangeKind

EDIT = "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
CREATE = "create file mode 100644\n@@ -0,0 +1,1 @@\n+a\n"
DELETE = "deleted file mode 100644\n@@ -1 +0,0 @@\n-a\n"


def changed(path: str = "x", kind: ChangeKind = ChangeKind.MODIFIED, *edits: str) -> ChangedFile:
    return ChangedFile(path, kind, edits=edits or (EDIT,), edited_at=1e12)


def test_an_edit_is_taken_back_and_brought_back(tmp_path: Path) -> None:
    folder, backups = tmp_path / "p", tmp_path / "backups"
    folder.mkdir()
    (folder / "x").write_text("a\nc\n")
    (folder / "x").chmod(0o755)
    (shown,) = plan(folder, [changed()])
    assert (shown.before, shown.after, shown.reason) == ("a\nc\n", "a\nb\n", None)
    assert (folder / "x").read_text() == "a\nc\n"
    done = carry_out(shown, backups)
    assert (folder / "x").read_text() == "a\nb\n"
    assert (folder / "x").stat().st_mode & 0o777 == 0o755
    assert done.backup is not None
    assert done.backup.read_text() == "a\nc\n"
    undo(done)
    assert (folder / "x").read_text() == "a\nc\n"
    assert [found.name for found in folder.iterdir()] == ["x"]


def test_a_file_that_was_made_goes_and_one_that_was_deleted_comes(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("a\n")
    made, gone = plan(
        tmp_path, [changed("new", ChangeKind.ADDED, CREATE), changed("old", ChangeKind.DELETED, DELETE)]
    )
    assert (made.before, made.after) == ("a\n", None)
    assert (gone.before, gone.after) == (None, "a\n")
    undone = [carry_out(shown, tmp_path / "backups") for shown in (made, gone)]
    assert not (tmp_path / "new").exists()
    assert (tmp_path / "old").read_text() == "a\n"
    for one in undone:
        undo(one)
    assert (tmp_path / "new").read_text() == "a\n"
    assert not (tmp_path / "old").exists()


def test_what_the_person_changed_since_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a\nmine\n")
    assert plan(tmp_path, [changed()])[0].reason is LeftAlone.CHANGED_SINCE
    (tmp_path / "x").write_text("a\nc\nmine further down\n")
    os.utime(tmp_path / "x", (200.0, 200.0))
    assert plan(tmp_path, [replace(changed(), edited_at=100.0)])[0].reason is LeftAlone.CHANGED_SINCE
    (tmp_path / "new").write_text("a\nmine\n")
    assert plan(tmp_path, [changed("new", ChangeKind.ADDED, CREATE)])[0].reason is LeftAlone.CHANGED_SINCE
    assert plan(tmp_path, [changed("gone")])[0].reason is LeftAlone.CHANGED_SINCE
    assert plan(tmp_path, [changed("x", ChangeKind.DELETED, DELETE)])[0].reason is LeftAlone.EXISTS


def test_what_changes_between_the_preview_and_the_deed_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "x"
    place.write_text("a\nc\n")
    (shown,) = plan(tmp_path, [changed()])
    place.write_text("a\nc\nmine\n")
    with pytest.raises(ChangedMeanwhile):
        carry_out(shown, tmp_path / "backups")
    assert place.read_text() == "a\nc\nmine\n"
    place.write_text("a\nc\n")
    done = carry_out(shown, tmp_path / "backups")
    place.write_text("mine")
    with pytest.raises(ChangedMeanwhile):
        undo(done)
    assert place.read_text() == "mine"


def test_nothing_outside_and_no_link_is_touched(tmp_path: Path) -> None:
    folder, outside = tmp_path / "p", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "x").write_text("a\nc\n")
    (folder / "link").symlink_to(outside / "x")
    (folder / "way").symlink_to(outside)
    paths = ("../outside/x", str(outside / "x"), "link", "way/x", ".", "")
    assert {shown.reason for shown in plan(folder, [changed(path) for path in paths])} == {LeftAlone.OUTSIDE}


def test_what_is_not_known_or_no_text_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"a\xff\n")
    (tmp_path / "folder").mkdir()
    unknown = ChangedFile("x", ChangeKind.MODIFIED)
    garbled = replace(changed(), edits=("no diff",))
    reasons = [it.reason for it in plan(tmp_path, [unknown, garbled, changed(), changed("folder")])]
    unknown_edits = LeftAlone.UNKNOWN_EDITS
    assert reasons == [unknown_edits, unknown_edits, LeftAlone.NO_TEXT, LeftAlone.UNREADABLE]
