"""Marks of words in changed lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.diff import Diff, RowKind, parse_diff
from copilot_desktop.rendering.diff_words import word_marks
from copilot_desktop.rendering.inline import utf16_length, utf16_slice
from tests.support.pace import within

CORPUS = sorted(
    path
    for path in (Path(__file__).parents[2] / "corpora" / "unified-diffs").iterdir()
    if path.name != "SOURCE.md"
)


def change(old: list[str], new: list[str]) -> Diff:
    lines = [*(f"-{line}" for line in old), *(f"+{line}" for line in new)]
    return parse_diff(f"@@ -1,{len(old)} +1,{len(new)} @@\n" + "\n".join(lines) + "\n")


def marked(old: list[str], new: list[str]) -> list[list[str]]:
    """The marked words of each line, the old ones first."""
    rows = change(old, new).rows
    marks = word_marks(rows)
    return [
        [utf16_slice(row.text, start, start + length) for start, length in marks.get(index, ())]
        for index, row in enumerate(rows)
        if row.kind is not RowKind.HUNK
    ]


@pytest.mark.parametrize(
    ("old", "new", "gone", "added"),
    [
        ("return a + b", "return a - b", ["+"], ["-"]),
        ("let count = 1;", "let total = 1;", ["count"], ["total"]),
        ("foo()", "foo(bar, baz)", [], ["bar, baz"]),
        ("call(one two)", "call(three four)", ["one two"], ["three four"]),
        ("x = 'größe 😀 a'", "x = 'größe 😀 b'", ["a"], ["b"]),
        ("    indented", "  indented", ["    "], ["  "]),
        ("a b", "a  b", [" "], ["  "]),
        ("end", "end ", [], [" "]),
        ("  if x:", "    if y:", ["x"], ["y"]),
        ("  stop(x)", "    stop(x, y)", [], [", y"]),
        ("entirely different", "nothing in common here", [], []),
        ("same", "same", [], []),
        ("", "words", [], []),
    ],
)
def test_pairs_of_lines(old: str, new: str, gone: list[str], added: list[str]) -> None:
    assert marked([old], [new]) == [gone, added]


def test_lines_are_compared_in_pairs_where_their_numbers_agree() -> None:
    old = ["first = 1", "second = 2"]
    assert marked(old, ["first = 10", "second = 20"]) == [["1"], ["2"], ["10"], ["20"]]


def test_lines_that_are_most_alike_are_compared_otherwise() -> None:
    old = ["this.arm(socket);", "socket.onopen = () => this.emit(1);"]
    new = ["socket.onopen = () => {", "  this.attempt = 0;", "  this.arm(socket, now);", "};"]
    # In their order; what is new as a whole is not marked word by word.
    assert marked(old, new) == [[], [], [], [], [", now"], []]
    old.reverse()
    assert marked(old, new) == [["this.emit(1);"], [], ["{"], [], [", now"], []]


def test_lines_that_only_moved_or_have_little_in_common_are_not_marked_in_such_blocks() -> None:
    old = ["this.arm(socket);", 'socket.onopen = () => this.emit("open");']
    new = [
        "socket.onopen = () => {",
        "  this.attempt = 0;",
        "  this.arm(socket);",
        '  this.emit("open");',
        "};",
    ]
    assert marked(old, new) == [[]] * 7


def test_what_follows_without_a_removed_line_is_not_marked() -> None:
    rows = parse_diff("@@ -1,2 +1,3 @@\n-one\n context\n+one two\n+three\n").rows
    assert word_marks(rows) == {}


def test_a_note_between_both_sides_does_not_part_them() -> None:
    rows = parse_diff("@@ -1 +1 @@\n-a longer word\n\\ No newline at end of file\n+a longer noun\n").rows
    assert word_marks(rows) == {1: ((9, 4),), 3: ((9, 4),)}


def test_what_is_shown_may_be_other_than_the_text() -> None:
    rows = change(["a\x00b c"], ["a\x00b d"]).rows
    assert word_marks(rows, ["", "a\\x00b c", "a\\x00b d"]) == {1: ((7, 1),), 2: ((7, 1),)}


WORDS = st.lists(
    st.sampled_from(["a", "b", "ab", " ", "  ", "😀", "é", "(", ")", "\u202e"]), max_size=12
).map("".join)


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_marks_lie_inside_their_lines_and_do_not_touch(old: list[str], new: list[str]) -> None:
    rows = change(old, new).rows
    for index, marks in word_marks(rows).items():
        assert rows[index].kind in (RowKind.ADD, RowKind.DELETE)
        end = -1
        for start, length in marks:
            assert start > end
            assert length > 0
            end = start + length
        assert end <= utf16_length(rows[index].text)


@given(WORDS, WORDS)
def test_what_is_not_marked_is_the_same_on_both_sides(old: str, new: str) -> None:
    rows = change([old], [new]).rows
    marks = word_marks(rows)
    if not marks:
        return

    def rest(index: int) -> str:
        text, kept, done = rows[index].text, "", 0
        for start, length in marks.get(index, ()):
            kept += utf16_slice(text, done, start)
            done = start + length
        return "".join((kept + utf16_slice(text, done, utf16_length(text))).split())

    assert rest(1) == rest(2)


@pytest.mark.parametrize(
    "diff",
    [
        change(["x " * 99] * 100, ["y x " * 49] * 100),
        change(["(" * 199 + ")"] * 100, ["(" * 198 + "]"] * 100),
        change([f"{n} {n % 7} {n % 3}" for n in range(100)], [f"{n % 5} {n % 2} {n}" for n in range(100)]),
        change(["word " * 20_000], ["word " * 20_001]),
        change(["a"] * 10_000, ["b"] * 9_999),
        change([f"a{n} b c d e f g" for n in range(100)], [f"a b{n} c d e f g" for n in range(100)]),
    ],
    ids=["words", "brackets", "numbers", "long line", "long block", "usual"],
)
def test_time_is_bounded(diff: Diff) -> None:
    within(0.3, lambda: word_marks(diff.rows))


def test_the_corpus_takes_no_time() -> None:
    texts = [path.read_bytes().decode("utf-8", "replace") for path in CORPUS]
    assert within(5.0, lambda: sum(len(word_marks(parse_diff(text).rows)) for text in texts)) > 10
