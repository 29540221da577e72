"""Colours of diffs: every file in its language, both sides by themselves, a stretch at a time."""

from __future__ import annotations

from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.visible_text import visible

EDIT = '--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,2 @@\n def f():\n-    return """a\n+    return None\n'


def named(colors: DiffColors, index: int, text: str) -> dict[str, str]:
    return {name: text[start : start + length] for start, length, name in colors.colors(index)}


def test_a_file_is_coloured_by_its_name_and_each_side_by_itself() -> None:
    diff = parse_diff(EDIT)
    colors = DiffColors(diff.rows, diff)
    assert not colors.is_ready(0)
    assert colors.colors(1) == []
    colors.prepare(0)
    assert colors.is_ready(3)
    # The string that is open on the old side does not run into the new one.
    assert named(colors, 3, diff.rows[3].text)["syntax.keyword"] == "return"
    assert named(colors, 3, diff.rows[3].text)["syntax.constant"] == "None"
    assert colors.colors(0) == []
    assert [colors.marks(index) for index in range(4)] == [(), (), ((11, 4),), ((11, 4),)]


def test_each_file_of_a_diff_has_its_language() -> None:
    second = "--- a/y.ts\n+++ b/y.ts\n@@ -1 +1 @@\n-let a\n+const a\n"
    third = "--- a/z\n+++ b/z\n@@ -1 +1 @@\n-x\n+const a\n"
    two = EDIT + second + third
    diff = parse_diff(two)
    colors = DiffColors(diff.rows, diff)
    colors.prepare(0)
    shown = {row.text: named(colors, index, row.text) for index, row in enumerate(diff.rows[:-1])}
    assert shown["def f():"]["syntax.function"] == "f"
    assert shown["const a"]["syntax.keyword"] == "const"
    assert colors.colors(len(diff.rows) - 1) == []


def test_positions_are_those_of_what_is_shown() -> None:
    diff = parse_diff("--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n-a\u202e = None\n+a\u202e = True\n")
    colors = DiffColors(diff.rows, diff, visible)
    colors.prepare(0)
    assert colors.marks(1) == ((10, 4),)
    assert named(colors, 1, visible(diff.rows[1].text))["syntax.constant"] == "None"


def test_a_stretch_is_coloured_when_it_is_asked_for() -> None:
    diff = parse_diff("--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n" + "+return None\n" * 3 * STRETCH)
    colors = DiffColors(diff.rows, diff)
    colors.prepare(STRETCH)
    assert [colors.is_ready(index) for index in (0, STRETCH - 1, STRETCH, 2 * STRETCH)] == [
        False,
        False,
        True,
        False,
    ]
    assert bool(colors.colors(STRETCH - 1)) is False
    assert bool(colors.colors(STRETCH)) is True
