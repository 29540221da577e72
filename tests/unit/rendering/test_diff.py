"""Diffs as rows: the CLI's own format, other programs' formats, lies and garbage."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.diff import MAX_LINE, MAX_ROWS, Diff, DiffRow, RowKind, parse_diff
from tests.support.pace import within

TESTS = Path(__file__).parents[2]
CORPUS = sorted(path for path in (TESTS / "corpora" / "unified-diffs").iterdir() if path.name != "SOURCE.md")


def walk(value: Any, key: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == key and isinstance(inner, str):
                yield inner
            else:
                yield from walk(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, key)


def recorded_diffs() -> list[str]:
    lines = (TESTS / "recordings" / "write-file-permission.jsonl").read_text(encoding="utf-8").split("\n")
    return list(dict.fromkeys(diff for line in lines if line for diff in walk(json.loads(line), "diff")))


def rows(diff: Diff) -> list[tuple[str, int | None, int | None, str]]:
    return [(row.kind.value, row.old_line, row.new_line, row.text) for row in diff.rows]


def test_the_cli_creates_a_file() -> None:
    diff = parse_diff(recorded_diffs()[0])
    assert diff.creates
    assert not diff.deletes
    assert diff.paths == ("home/user/project/main.py",)
    assert (diff.added, diff.deleted) == (2, 0)
    assert rows(diff) == [
        ("hunk", None, None, "@@ -1,0 +1,2 @@"),
        ("add", None, 1, "def main():"),
        ("add", None, 2, "    print('hi')"),
    ]


def test_the_cli_edits_a_file_and_its_last_blank_line_is_no_line() -> None:
    diff = parse_diff(recorded_diffs()[1])
    assert (diff.added, diff.deleted, diff.creates) == (3, 1, False)
    assert rows(diff)[1:] == [
        ("delete", 1, None, "# demo"),
        ("add", None, 1, "# Demo"),
        ("add", None, 2, ""),
        ("add", None, 3, "More text"),
    ]


def test_every_recorded_diff_has_content() -> None:
    for text in recorded_diffs():
        assert parse_diff(text).rows


def test_counts_that_lie_hide_nothing() -> None:
    diff = parse_diff("--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n+a\n+b\n+c\n-d\n")
    assert [row.text for row in diff.rows[1:]] == ["a", "b", "c", "d"]
    assert (diff.added, diff.deleted) == (3, 1)


def test_lines_that_look_like_headers_are_content_inside_a_hunk() -> None:
    diff = parse_diff("--- a/x\n+++ b/x\n@@ -1,2 +1,1 @@\n--- a/y\n-x\n++++ b/y\n")
    assert rows(diff)[1:] == [
        ("delete", 1, None, "-- a/y"),
        ("delete", 2, None, "x"),
        ("add", None, 1, "+++ b/y"),
    ]


def test_two_files_are_told_apart() -> None:
    text = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-c\n"
    diff = parse_diff(text)
    assert diff.paths == ("x", "y")
    assert diff.deletes
    assert [row.text for row in diff.rows if row.kind is RowKind.FILE] == ["x", "y"]
    assert diff.rows[0] == DiffRow(RowKind.FILE, "x")


def test_line_ends_are_taken_off_only_when_all_agree() -> None:
    same = parse_diff("@@ -1 +1 @@\n-a\r\n+b\r\n")
    assert same.crlf
    assert [row.text for row in same.rows[1:]] == ["a", "b"]
    mixed = parse_diff("@@ -1 +1 @@\n-a\r\n+a\n")
    assert not mixed.crlf
    assert mixed.rows[1].text == "a\r"


@pytest.mark.parametrize(
    "note",
    [
        "Binary files a/x and b/x differ",
        "old mode 100644",
        "rename to .git/hooks/x",
        "No newline at end of file",
    ],
)
def test_what_is_no_content_stays_as_a_note(note: str) -> None:
    prefix = "\\ " if note.startswith("No newline") else ""
    diff = parse_diff(f"--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n{prefix}{note}\n")
    assert DiffRow(RowKind.NOTE, note) in diff.rows


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_every_changed_line_of_the_corpus_is_shown(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    diff = parse_diff(text)
    shown = {row.text for row in diff.rows}
    in_hunk = False
    for line in text.split("\n"):
        in_hunk = in_hunk or line.startswith("@@ -")
        if in_hunk and line[:1] in ("+", "-") and not line.startswith(("+++", "---")):
            body = line[1:].removesuffix("\r") if diff.crlf else line[1:]
            assert body in shown or line in shown


@given(st.text(alphabet="+- @0123,ab\n\\\r\tdif/", max_size=300))
def test_garbage_is_rows_too(text: str) -> None:
    diff = parse_diff(text)
    assert diff.added == sum(row.kind is RowKind.ADD for row in diff.rows)
    assert diff.deleted == sum(row.kind is RowKind.DELETE for row in diff.rows)


def test_size_is_bounded_and_said() -> None:
    diff = parse_diff("@@ -1 +1 @@\n" + "+x\n" * (MAX_ROWS + 10))
    assert len(diff.rows) == MAX_ROWS
    assert diff.omitted == 11
    assert diff.added == MAX_ROWS + 10
    long = parse_diff("@@ -1 +1 @@\n+" + "x" * 1_000_000)
    assert long.rows[1].text.endswith(f" … +{1_000_000 - MAX_LINE}")
    within(2.0, lambda: parse_diff("--- \n" * 200_000))
    within(2.0, lambda: parse_diff("@@ -1 +1 @@\n" + "- \n" * 200_000))
