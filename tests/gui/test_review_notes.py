"""What was reviewed, said and reverted is there again in another run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.client.edit_reverting import Reverted
from copilot_desktop.viewmodels.line_comments import LineComment
from copilot_desktop.viewmodels.review_notes import KEY, KeptReview, ReviewNotes, with_review
from tests.gui.test_changes_pane import chat_of, edit
from tests.support.fake_inspection import inspect
from tests.support.fake_viewmodels import FakeChat

COMMENT = LineComment("src/x", "Why?", 3, 4, is_old=True, quoted=("-a", "-b"))
NOTES = ReviewNotes({"src/x": "abc"}, (COMMENT,), (Reverted("x", Path("/p/x"), Path("/b/1"), None),))


class Kept:
    """What is kept of a view, as a database would."""

    def __init__(self, state: Mapping[str, Any] | None = None) -> None:
        self.state: Mapping[str, Any] = state or {}
        self.review = KeptReview(lambda: self.state, self._write)

    def _write(self, state: Mapping[str, Any]) -> None:
        self.state = state


def restarted(chat: FakeChat) -> FakeChat:
    """Give a chat the changes of another run, with what was kept of its view."""
    inspect(chat)
    return chat


def test_notes_stand_beside_what_else_is_kept_of_the_view() -> None:
    kept = Kept({"place": 3})
    kept.review.save(NOTES)
    assert kept.state["place"] == 3
    assert Kept(kept.state).review.load() == NOTES
    moved = with_review({"place": 4}, kept.state)
    assert moved["place"] == 4
    assert Kept(moved).review.load() == NOTES
    kept.review.save(ReviewNotes())
    assert kept.state == {"place": 3}
    assert with_review({"place": 5}, kept.state) == {"place": 5}


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        7,
        {"reviewed": [], "comments": {}, "undoable": "x"},
        {"reviewed": {"x": 1}, "comments": [1, {}], "undoable": [{}, {"path": "x", "place": ""}]},
    ],
)
def test_damage_reads_as_none(damaged: object) -> None:
    assert Kept({KEY: damaged}).review.load() == ReviewNotes()


def test_only_so_much_is_kept() -> None:
    kept = Kept()
    long = replace(COMMENT, text="x" * 100_000, quoted=("+" * 100_000,) * 50)
    kept.review.save(ReviewNotes({str(n): "d" for n in range(2_000)}, (long,)))
    loaded = kept.review.load()
    assert len(loaded.reviewed) == 500
    assert "1999" in loaded.reviewed
    assert len(loaded.comments[0].text) == 20_000
    assert sum(map(len, loaded.comments[0].quoted)) < 50_000


def test_marks_and_comments_are_there_again(qapp: QApplication) -> None:
    chat = chat_of(edit("1", "/p/x"), edit("2", "/p/y"))
    chat.changes.refresh()
    first, second = chat.changes.files
    chat.changes.set_reviewed(first, True)
    chat.changes.set_reviewed(second, True)
    chat.changes.set_reviewed(second, False)
    chat.changes.add_comment(LineComment("x", "one", 1, 1))
    chat.changes.add_comment(LineComment("x", "two", 2, 2))
    chat.changes.remove_comment(1)
    again = restarted(chat).changes
    again.refresh()
    assert [again.is_reviewed(file) for file in again.files] == [True, False]
    # Another diff of the file is to be looked at anew.
    assert not again.is_reviewed(replace(again.files[0], diff="other"))
    assert [(one.text, one.number) for one in again.comments] == [("two", 1)]
    again.add_comment(LineComment("x", "three"))
    assert [one.number for one in again.comments] == [1, 2]
    again.send_comments()
    assert restarted(chat).changes.comments == ()


def test_what_was_undone_is_brought_back_in_another_run(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a\nc\nd\n")
    chat = chat_of(edit("1", str(tmp_path / "x")), folder=str(tmp_path))
    undo_all(chat, tmp_path)
    assert (tmp_path / "x").read_text() == "a\nb\n"
    again = restarted(chat).changes
    assert again.can_undo
    again.undo_revert()
    assert (tmp_path / "x").read_text() == "a\nc\nd\n"
    assert not restarted(chat).changes.can_undo
    assert chat.reported == []


def test_a_file_stays_when_the_copy_of_it_is_gone(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a\nc\nd\n")
    chat = chat_of(edit("1", str(tmp_path / "x")), folder=str(tmp_path))
    undo_all(chat, tmp_path)
    for copy in (tmp_path / "backups").iterdir():
        copy.unlink()
    restarted(chat).changes.undo_revert()
    assert (tmp_path / "x").read_text() == "a\nb\n"
    assert len(chat.reported) == 1


def undo_all(chat: FakeChat, folder: Path) -> None:
    chat.changes._backups = folder / "backups"
    chat.changes.reverting_planned.connect(chat.changes.revert)
    chat.changes.refresh()
    chat.changes.plan_reverting(chat.changes.files)
