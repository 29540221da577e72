"""Diffs of one file: read, put together, taken back."""

from __future__ import annotations

import difflib
import random
from itertools import pairwise

import pytest

from copilot_desktop.session.unified_diff import (
    DoesNotFit,
    FileDiff,
    Hunk,
    combined,
    parse_file_diff,
    taken_back,
    to_text,
    without_blanks,
)

#: As the CLI writes it: no leading slash, an empty context line for the newline at the end.
CLI_EDIT = (
    "\ndiff --git a/p/README.md b/p/README.md\nindex 0000000..0000000 100644\n--- a/p/README.md\n"
    "+++ b/p/README.md\n@@ -1,3 +1,4 @@\n-a\n+A\n+AA\n b\n \n"
)
CLI_CREATE = (
    "\ndiff --git a/p/x b/p/x\ncreate file mode 100644\nindex 0000000..0000000\n--- a/dev/null\n+++ b/p/x\n"
    "@@ -1,0 +1,2 @@\n+one\n+two\n"
)


def between(before: str, after: str) -> FileDiff:
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), "a/x", "b/x", lineterm="")
    return parse_file_diff("\n".join(lines))


def test_what_the_cli_writes_is_taken_back() -> None:
    assert taken_back("A\nAA\nb\n", parse_file_diff(CLI_EDIT)) == "a\nb\n"
    made = parse_file_diff(CLI_CREATE)
    assert made.creates
    assert taken_back("one\ntwo\n", made) == ""


def test_what_does_not_fit_is_refused() -> None:
    edit = parse_file_diff(CLI_EDIT)
    for text in ("A\nAA\nb", "A\nAA\nc\n", "x\nA\nAA\nb\n", ""):
        with pytest.raises(DoesNotFit):
            taken_back(text, edit)


def test_blanks_and_ends_of_lines_count() -> None:
    edit = between("a\r\nb\r\n", "a\r\nc\r\n")
    assert taken_back("a\r\nc\r\n", edit) == "a\r\nb\r\n"
    with pytest.raises(DoesNotFit):
        taken_back("a\nc\n", edit)


def test_a_marker_of_a_missing_newline_and_a_sign_like_a_header_are_no_lines() -> None:
    edit = parse_file_diff(
        "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n--- x\n\\ No newline at end of file\n+++ y\n"
    )
    assert edit.hunks == (Hunk(0, 0, ((" ", "a"), ("-", "-- x"), ("+", "++ y"))),)


def test_several_edits_come_to_one_diff() -> None:
    rng = random.Random(1)
    for _ in range(300):
        texts = ["\n".join(rng.choice("abcdefg") for _ in range(rng.randint(0, 25))) + "\n"]
        for _ in range(rng.randint(1, 4)):
            lines = texts[-1].split("\n")
            for _ in range(rng.randint(1, 3)):
                place, kind = rng.randrange(len(lines)), rng.choice("idr")
                if kind == "i":
                    lines.insert(place, f"N{rng.randint(0, 9)}")
                elif kind == "r":
                    lines[place] = f"R{rng.randint(0, 9)}"
                elif len(lines) > 1:
                    del lines[place]
            texts.append("\n".join(lines))
        diffs = [between(before, after) for before, after in pairwise(texts)]
        whole = FileDiff(combined(diffs))
        assert taken_back(texts[-1], whole) == texts[0]
        assert parse_file_diff(to_text("x", whole)).hunks == whole.hunks


def test_an_edit_of_what_somebody_else_changed_does_not_combine() -> None:
    first, second = between("a\nb\n", "a\nc\n"), between("a\nx\n", "a\ny\n")
    with pytest.raises(DoesNotFit):
        combined([first, second])


def test_lines_that_differ_in_blanks_only_are_left_out() -> None:
    hunks = between("a\n  b\nc\n", "a\n\tb\nd\n\n").hunks
    (hunk,) = without_blanks(hunks)
    assert [line for line in hunk.lines if line[0] != " "] == [("-", "c"), ("+", "d")]
    assert (" ", "\tb") in hunk.lines
    assert without_blanks(between("a b\n", "a  b\n").hunks) == ()
