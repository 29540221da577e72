"""What stands below the header of a tool call: terminal output, diffs, arguments."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, TypeVar
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.rendering.ansi import AnsiLine, parse_ansi
from copilot_desktop.rendering.contrast import contrast
from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.sgr import AnsiStyle, apply_sgr
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript import output_rows, tool_output
from copilot_desktop.widgets.transcript.argument_rows import argument_rows
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Action, ActionKind, Box, Clip
from copilot_desktop.widgets.transcript.file_box import FileBox
from copilot_desktop.widgets.transcript.fold_boxes import RestBox, SummaryBox
from copilot_desktop.widgets.transcript.json_box import JsonBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.output_box import DiffBox, OutputBox
from copilot_desktop.widgets.transcript.picture_box import PictureBox
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_body import ToolBody
from copilot_desktop.widgets.transcript.tool_output import FoldedOutput
from tests.support.cards import make_style
from tests.support.pace import within
from tests.support.transcript_view import Conversation, MakeView, everything, user

ENTRY = EntryId("t")
BoxT = TypeVar("BoxT", bound=Box)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


@pytest.fixture
def look(style: Style) -> Look:
    return Look(style, 1.0)


def rows_text(rows: list[Row]) -> str:
    return "\n".join(box.text for row in rows for box in row.build())


def paint(box: Box, width: int = 700) -> QImage:
    box.layout(width)
    while True:
        box.look.begin_frame()
        image = QImage(width, box.height, QImage.Format.Format_RGB32)
        image.fill(0)
        with QPainter(image) as painter:
            box.paint(painter, 0, 0, Clip(0, box.height), NO_MARKS)
        if not box.look.wants_frame:
            return image


def colors_of(image: QImage, left: int, top: int, width: int, height: int) -> set[str]:
    points = ((x, y) for x in range(left, left + width) for y in range(top, top + height))
    return {image.pixelColor(x, y).name() for x, y in points}


def text_colors(box: LinesBox, index: int) -> set[str]:
    return {found.format.foreground().color().name() for found in box.line_formats(index)}


def call(output: str = "", state: ToolState = ToolState.SUCCEEDED, exit_code: int | None = 0) -> ToolCall:
    return ToolCall(
        ENTRY,
        "bash",
        arguments={"command": "npm test"},
        state=state,
        output=GrowingText(output),
        exit_code=exit_code,
    )


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize(
    "parameters",
    ["", "33", "93", "30", "2", "2;31", "7", "41", "7;33", "38;5;226", "38;2;0;0;96", "48;5;21", "30;40"],
)
def test_terminal_colours_can_be_read_in_every_theme(style: Style, theme: str, parameters: str) -> None:
    style.set_theme(theme)
    look = Look(style, 1.0)
    text, behind = look.ansi_colors(apply_sgr(AnsiStyle(), parameters))
    plain = look.color("code.background").name()
    assert contrast(text, behind or plain) >= (6.9 if theme.startswith("hc") else 4.45)
    assert bool(behind) is any(part in parameters for part in ("7", "41", "48", "40"))


def test_exact_colours_are_kept_where_they_can_be_read(look: Look) -> None:
    assert look.ansi_colors(AnsiStyle("#aa0000", "#ffeeee")) == ("#aa0000", "#ffeeee")
    assert look.ansi_colors(AnsiStyle("#aa0000", "#ffeeee", inverse=True)) == ("#ffeeee", "#aa0000")
    assert look.ansi_colors(AnsiStyle(control=True)) == (look.color("text.tertiary").name(), "")


def first_style(rows: list[Row]) -> AnsiStyle:
    (box,) = rows[0].build()
    assert isinstance(box, OutputBox)
    return box.output[0].runs[0].style


def test_a_tail_begins_in_the_colour_that_holds_there(look: Look) -> None:
    """The colour was set long before the last lines."""
    output = "\x1b[31m" + "".join(f"line {number}\n" for number in range(1_000))
    running = call(output, ToolState.RUNNING, None)
    rows = ToolBody(look).rows(running, is_expanded=False)
    assert rows_text(rows).startswith("line 992\n")
    assert first_style(rows) == AnsiStyle("ansi.red")


def test_backgrounds_fill_their_cells_and_nothing_else(look: Look) -> None:
    box = OutputBox(look, parse_ansi("ab\x1b[48;2;200;10;10m  \x1b[mcd"))
    image = paint(box)
    column = look.metrics("terminal").horizontalAdvance("x")
    left, top = box.left + round(2 * column), box.padding
    assert colors_of(image, left + 1, top, round(2 * column) - 2, box.line_height) == {"#c80a0a"}
    around = colors_of(image, 0, 0, left - 1, box.height) | colors_of(image, 0, 0, 700, top)
    assert "#c80a0a" not in around


def test_a_marker_has_a_plate(look: Look) -> None:
    box = OutputBox(look, parse_ansi("ab\x1b[2Jcd"))
    plate = look.color("code.inlineBackground").name()
    assert plate in colors_of(paint(box), 0, box.padding, 200, box.line_height)
    assert plate not in colors_of(paint(OutputBox(look, parse_ansi("abcd"))), 0, 0, 200, 30)


EDIT = "--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,2 @@ class A\n def f():\n-    return 1 + 2\n+    return 1 - 2\n"


def diff_box(look: Look, text: str) -> DiffBox:
    diff = parse_diff(text)
    return DiffBox(look, diff.rows, DiffColors(diff.rows, diff, visible))


@pytest.mark.parametrize("width", [300, 700])
def test_changed_words_are_marked(look: Look, width: int) -> None:
    box = diff_box(look, EDIT)
    image = paint(box, width)
    height = box.line_height
    found = [colors_of(image, box.left, row * height, 150, height) for row in range(4)]
    words = [look.color(f"diff.{side}Word").name() for side in ("del", "add")]
    assert [[word in row for word in words] for row in found] == [
        [False, False],
        [False, False],
        [True, False],
        [False, True],
    ]
    assert text_colors(box, 2) == text_colors(box, 3) > {look.color("syntax.keyword").name()}


def test_a_hunk_begins_at_the_left(look: Look) -> None:
    box = diff_box(look, EDIT)
    image = paint(box)
    background = look.color("diff.hunkBackground").name()
    assert colors_of(image, 0, 0, look.space(12), box.line_height) == {background}
    assert len(colors_of(image, look.space(12), 0, look.px(20), box.line_height)) > 1
    # What is hit is what is seen.
    assert box.position_at(look.space(12) + 1, 5) == 0
    assert box.position_place(0)[0] == look.space(12)
    assert box.position_at(box.left + 1, box.line_height + 5) == box._offset(1)
    assert box.position_place(box._offset(1))[0] == box.left


def test_rows_far_down_are_coloured_by_their_own_place(look: Look) -> None:
    diff = parse_diff("--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n" + "-return 1\n+return 2\n" * STRETCH)
    colors = DiffColors(diff.rows, diff, visible)
    box = DiffBox(look, diff.rows[STRETCH : 2 * STRETCH], colors, STRETCH)
    paint(box)
    assert not colors.is_ready(0)
    assert look.color("syntax.keyword").name() in text_colors(box, 5)


# -- long outputs -----------------------------------------------------------------------------


def numbered(count: int) -> str:
    return "".join(f"line {number}\n" for number in range(count))


@pytest.mark.parametrize("count", [1, 20, 399, 400])
def test_short_outputs_are_whole(count: int) -> None:
    head, tail = FoldedOutput(GrowingText(numbered(count))).parts(0)
    assert (head.start, head.end, tail) == (0, len(numbered(count)), None)


@pytest.mark.parametrize("count", [401, 2_000, 100_000])
@pytest.mark.parametrize("ends", [True, False])
def test_long_outputs_show_both_ends(count: int, ends: bool) -> None:
    text = numbered(count) if ends else numbered(count)[:-1]
    folded = FoldedOutput(GrowingText(text))
    head, tail = folded.parts(0)
    assert tail is not None
    assert folded.total == count
    assert text[: head.end] == numbered(20)
    assert text[tail.start :].startswith(f"line {count - 60}\n")
    assert tail.first_line == count - 60
    assert folded.hidden_lines(head, tail) == count - 80
    head, tail = folded.parts(1)
    assert (text[: head.end] == numbered(420)) if tail is not None else head.end == len(text)
    steps = 0
    while folded.parts(steps)[1] is not None:
        steps += 1
    assert steps == -(-(count - 80) // 400)


def test_an_output_of_one_line_is_shown_in_pieces() -> None:
    folded = FoldedOutput(GrowingText("x" * 1_000_000))
    head, tail = folded.parts(0)
    assert tail is not None
    assert 0 < head.end < tail.start
    assert max(head.end, len(folded.text) - tail.start) <= 64 * 1024
    assert folded.hidden_lines(head, tail) == 0
    steps = 0
    while folded.parts(steps)[1] is not None:
        steps += 1
    assert steps < 20


@given(st.text(alphabet="ab\n", max_size=60), st.integers(0, 3))
def test_both_ends_and_what_is_between_are_all(text: str, steps: int) -> None:
    with patch.multiple(tool_output, MAX_LINES=6, HEAD_LINES=2, TAIL_LINES=2, STEP_LINES=3, STEP_CHARS=9):
        folded = FoldedOutput(GrowingText(text))
        head, tail = folded.parts(steps)
        assert head.start == 0
        if tail is None:
            assert head.end == len(text)
        else:
            assert 0 < head.end < tail.start <= len(text) == tail.end
            assert tail.first_line == text.count("\n", 0, tail.start)
            following, _ = folded.parts(steps + 1)
            assert following.end > head.end, "every step shows more"


def test_a_long_output_is_folded_and_comes_in_steps(look: Look) -> None:
    body = ToolBody(look)
    ended = call(numbered(1_000))
    rows = body.rows(ended, is_expanded=True)
    text = rows_text(rows)
    assert text.startswith("$ npm test\nline 0\n")
    assert "line 19\n… 920 lines …\nline 940\n" in text
    assert text.endswith("line 999")
    fold = next(box for row in rows for box in row.build() if isinstance(box, RestBox))
    paint(fold)
    names = [part.name for part in fold.parts()]
    assert names == ["Show 400 more", "Open full", "Copy output"]
    kinds = [part.action.kind for part in fold.parts() if part.action is not None]
    assert kinds == [ActionKind.PART, ActionKind.OPEN_FULL, ActionKind.COPY]
    body.opened = frozenset({"more-1"})
    assert "line 419\n… 520 lines …\nline 940\n" in rows_text(body.rows(ended, is_expanded=True))
    body.opened |= {"more-2"}
    assert "… 120 lines …" in rows_text(body.rows(ended, is_expanded=True))
    body.opened |= {"more-3"}
    assert rows_text(body.rows(ended, is_expanded=True)).count("line") == 1_000


def test_only_what_is_near_is_parsed(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[int] = []

    def watched(text: str, style: AnsiStyle) -> list[AnsiLine]:
        parsed.append(len(text))
        return parse_ansi(text, style)

    monkeypatch.setattr(output_rows, "parse_ansi", watched)
    rows = ToolBody(look).rows(call(numbered(400)), is_expanded=True)
    assert parsed == []
    rows[0].build()
    assert len(parsed) == 1
    huge = "x" * 20_000_000 + "\n" + "\x1b[31mred\n" * 300
    assert "red" in within(2.0, lambda: rows_text(ToolBody(look).rows(call(huge), is_expanded=True)))
    assert max(parsed) <= 64 * 1024


def test_heights_are_known_before_rows_are_parsed(look: Look) -> None:
    """What is above the viewport is not laid out: its height must be right all the same."""
    for row in ToolBody(look).rows(call(numbered(1_000)), is_expanded=True):
        assert abs(row.height - row.layout(700)) <= look.line("terminal") + look.space(24)


def test_output_that_is_cut_keeps_its_colours(look: Look) -> None:
    line = "\x1b[32m" + "x" * 100 + "\n" + "y" * 100 + "\x1b[m\n"
    rows = ToolBody(look).rows(call(line * 1_000), is_expanded=True)
    boxes = [box for row in rows for box in row.build() if isinstance(box, OutputBox)]
    styles = {line.runs[0].style for box in boxes for line in box.output}
    assert styles == {AnsiStyle("ansi.green"), AnsiStyle("text.tertiary")}


def test_the_end_of_a_failed_command_has_its_prompt_and_the_way_to_the_rest(look: Look) -> None:
    body = ToolBody(look)
    rows = body.rows(call(numbered(214), exit_code=1), is_expanded=False)
    text = rows_text(rows)
    assert text.startswith("$ npm test\nline 194\n")
    assert text.endswith("line 213\nLast 20 of 214 lines")
    (footer,) = rows[-1].build()
    footer.layout(700)
    assert [part.name for part in footer.parts()] == ["Show all", "Copy output"]
    copied = footer.parts()[1].action
    assert copied is not None
    assert copied.text == numbered(214)
    left, top, width, height = footer.parts()[1].rect
    assert footer.action_at(left + width // 2, top + height // 2) == copied
    assert footer.action_at(5, 5) is None
    running = rows_text(body.rows(call(numbered(214), ToolState.RUNNING, None), is_expanded=False))
    assert running.startswith("line 206\n"), "a tail that lives has no prompt"


def test_a_command_of_many_lines_stands_as_it_was_typed(look: Look) -> None:
    command = "cat <<X\n\tone\u202e\n" + "more\n" * 100 + "X"
    ended = replace(call("out\n"), arguments={"command": command})
    lines = rows_text(ToolBody(look).rows(ended, is_expanded=True)).split("\n")
    assert lines[:3] == ["$ cat <<X", "      one\\u202e", "  more"]
    assert lines[39:42] == ["  more", "  … 63 more lines", "out"]


# -- files and values ---------------------------------------------------------------------------


def tool(name: str, arguments: dict[str, Any], output: str) -> ToolCall:
    return ToolCall(ENTRY, name, arguments=arguments, state=ToolState.SUCCEEDED, output=GrowingText(output))


def only(rows: list[Row], kind: type[BoxT]) -> BoxT:
    (found,) = [box for row in rows for box in row.build() if isinstance(box, kind)]
    return found


@pytest.mark.parametrize(
    "output", ["def f():\n    return 1\n", "10. def f():\n11.     return 1\n", "10→def f():\n11→    return 1"]
)
def test_a_file_has_its_colours_and_numbers(look: Look, output: str) -> None:
    read = tool("view", {"path": "/p/x.py", "view_range": [10, 11]}, output)
    box = only(ToolBody(look).rows(read, is_expanded=True), FileBox)
    assert box.text == "def f():\n    return 1"
    assert box.first_number == 10
    paint(box)
    assert look.color("syntax.keyword").name() in text_colors(box, 0) & text_colors(box, 1)
    assert len(colors_of(paint(box), 0, 0, box.left - look.space(8), box.height)) > 1


def test_what_is_no_file_has_no_numbers(look: Look) -> None:
    for path, output in (("/p/src", "a.py\nb.py\n"), ("/p/x.py", "")):
        rows = ToolBody(look).rows(tool("view", {"path": path}, output), is_expanded=True)
        assert not any(isinstance(box, FileBox) for row in rows for box in row.build())
    failed = replace(tool("view", {"path": "/p/x.py"}, "no such file"), state=ToolState.FAILED)
    rows = ToolBody(look).rows(failed, is_expanded=True)
    assert not any(isinstance(box, FileBox) for row in rows for box in row.build())


def test_a_picture_stands_below_what_the_tool_says_about_it(look: Look) -> None:
    shown = QImage(30, 20, QImage.Format.Format_RGB32)
    shown.fill(0xFF8000)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes, which PySide refuses.
    shown.save(buffer, "PNG")  # type: ignore[call-overload]  # see above
    picture = Picture("image/png", bytes(data.data()), "p.png")
    read = replace(tool("view", {"path": "/p/p.png"}, "Viewed image file."), pictures=(picture,))
    rows = ToolBody(look).rows(read, is_expanded=True)
    assert rows_text(rows) == "Viewed image file.\nPicture: p.png"
    box = only(rows, PictureBox)
    assert box.layout(700) == 20 + 2 * look.space(8)
    assert rows_text(ToolBody(look).rows(read, is_expanded=False)) == ""


def test_a_long_file_keeps_its_numbers_behind_the_fold(look: Look) -> None:
    rows = ToolBody(look).rows(tool("view", {"path": "/p/x.py"}, "x = 1\n" * 1_000), is_expanded=True)
    boxes = [box for row in rows for box in row.build() if isinstance(box, FileBox)]
    assert [(box.first_number, len(box.lines)) for box in boxes] == [(1, 20), (941, 60)]


def test_arguments_are_one_line_until_they_are_opened(look: Look) -> None:
    body = ToolBody(look)
    arguments = {"city": "Łódź\u202e", "list": list(range(30)), "deep": {"a": 1}}
    used = tool("weather-get", arguments, "rain")
    rows = body.rows(used, is_expanded=True)
    assert rows_text(rows) == 'Arguments city: "Łódź\\u202e", list: […], deep: {…}\nrain'
    summary = only(rows, SummaryBox)
    summary.layout(300)
    (part,) = summary.parts()
    assert part.name == "Arguments, collapsed"
    assert part.action == summary.action_at(150, 10) == Action(ActionKind.PART, "arguments")
    paint(summary, 300)
    body.opened = frozenset({"arguments"})
    rows = body.rows(used, is_expanded=True)
    assert len(only(rows, JsonBox).lines) == 12
    rest = only(rows, RestBox)
    rest.layout(700)
    assert [part.name for part in rest.parts()] == ["Show all 38 lines"]
    body.opened |= {"all-arguments"}
    rows = body.rows(used, is_expanded=True)
    assert json.loads(only(rows, JsonBox).text.replace("\\u202e", "")) == {**arguments, "city": "Łódź"}
    assert not any(isinstance(box, RestBox) for row in rows for box in row.build())


@pytest.mark.parametrize(
    ("name", "is_first"), [("weather-get", True), ("bash", False), ("view", False), ("grep", False)]
)
def test_every_tool_shows_its_arguments_on_demand(look: Look, name: str, is_first: bool) -> None:
    rows = ToolBody(look).rows(tool(name, {"path": "x", "command": "y"}, "out"), is_expanded=True)
    places = [isinstance(box, SummaryBox) for row in rows for box in row.build()]
    assert places.count(True) == 1
    assert places[0 if is_first else -1]


def test_malformed_arguments_are_shown_as_they_came(look: Look) -> None:
    body = ToolBody(look)
    odd = replace(tool("weather-get", {}, ""), raw_arguments='{"city": \n"Łó')
    assert rows_text(body.rows(odd, is_expanded=True)).startswith('Arguments {"city":  "Łó')
    body.opened = frozenset({"arguments"})
    assert only(body.rows(odd, is_expanded=True), JsonBox).text == '{"city": \n"Łó'
    assert argument_rows(look, tool("x", {}, ""), frozenset(), line_above=False) == []
    megabyte = replace(odd, raw_arguments="x" * 1_000_000)
    rows = body.rows(megabyte, is_expanded=True)
    assert len(rows_text(rows)) < 10_000
    assert "More lines are not shown." in rows_text(rows)


def test_a_result_that_is_json_is_set_as_json(look: Look) -> None:
    body = ToolBody(look)
    result = '{"temp": 21.50, "hours": [1, 2]}'
    box = only(body.rows(tool("weather-get", {}, result), is_expanded=True), JsonBox)
    assert box.text == '{\n  "temp": 21.50,\n  "hours": [1, 2]\n}'
    assert look.color("syntax.property").name() in text_colors(box, 1)
    # A command's output is what it has printed.
    rows = body.rows(tool("bash", {}, result), is_expanded=True)
    assert rows_text(rows) == result
    long = json.dumps(list(range(1_500)))
    text = rows_text(body.rows(tool("weather-get", {}, long), is_expanded=True))
    assert "  18,\n… 1,422 lines …\n  1441,\n" in text


# -- in the view -----------------------------------------------------------------------------


def test_parts_open_in_place_and_stay_open(make_view: MakeView) -> None:
    used = replace(tool("weather-get", {"list": list(range(30))}, numbered(2_000)), id=EntryId("t"))
    view = make_view(Conversation(user("u"), used))
    view.toggle(1)
    column = view._column

    def place_of(words: str) -> int:
        for placed in column.visible():
            y = placed.y
            for box in placed.row.boxes or ():
                if box.text.startswith(words):
                    return y
                y += box.height
        raise AssertionError(words)

    before = place_of("Arguments")
    view.turn_part(1, "arguments")
    assert place_of("Arguments") == before
    assert '"list": [' in everything(view)
    view._restyle()
    assert '"list": [' in everything(view)
    view.turn_part(1, "arguments")
    assert '"list": [' not in everything(view)
    view.scroll_to_end()
    view.move_by(-4 * view.viewport().height())
    view.turn_part(1, "more-1")
    assert "line 419" in everything(view)


def test_buttons_of_a_fold_are_pressed_with_the_mouse(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(replace(call(numbered(900)), id=EntryId("t"))))
    view.toggle(0)
    view.scroll_to_start()

    def press(name: str) -> None:
        for placed in view._column.visible():
            y = placed.y
            for box in placed.row.boxes or ():
                for part in box.parts():
                    if part.name == name and isinstance(box, RestBox):
                        left, top, width, height = part.rect
                        point = QPoint(view._left + left + width // 2, y + top + height // 2)
                        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
                        return
                y += box.height
        raise AssertionError(name)

    view.move_by(200)
    with qtbot.waitSignal(view.full_output_requested) as told:
        press("Open full")
    assert told.args == ["t"]
    press("Copy output")
    assert QGuiApplication.clipboard().text() == numbered(900)
    press("Show 400 more")
    assert "line 419" in everything(view)


_TWO_FILES = (
    "diff --git a/home/u/p/a.py b/home/u/p/a.py\n--- a/home/u/p/a.py\n+++ b/home/u/p/a.py\n"
    "@@ -1 +1 @@\n-a\n+b\n"
    "diff --git a/home/u/p/b.py b/home/u/p/b.py\n--- a/dev/null\n+++ b/home/u/p/b.py\n@@ -0,0 +1 @@\n+c\n"
)


def test_each_file_of_a_patch_is_a_link(look: Look) -> None:
    look.folder = "/home/u/p"
    files = (FileEdit("/home/u/p/a.py"), FileEdit("/home/u/p/b.py", EditKind.CREATE))
    patch = replace(tool("apply_patch", {"input": "*** Begin Patch"}, ""), diff=_TWO_FILES, files=files)
    box = only(ToolBody(look).rows(patch, is_expanded=True), DiffBox)
    box.layout(700)
    parts = box.parts()
    assert [(part.name, part.address) for part in parts] == [
        ("a.py", "/home/u/p/a.py"),
        ("b.py", "/home/u/p/b.py"),
    ]
    for part in parts:
        left, top, width, height = part.rect
        assert box.link_at(left + width // 2, top + height // 2) == part.address
        assert box.link_at(left + width + 20, top + height // 2) == ""
        assert box.link_at(left + width // 2, top + height + 1) == ""
    assert box.link_at(30, -1) == box.link_at(30, 5_000) == ""
    paint(box)
    # What the server does not list leads nowhere.
    unknown = only(ToolBody(look).rows(replace(patch, files=()), is_expanded=True), DiffBox)
    unknown.layout(700)
    assert unknown.parts() == []
    assert unknown.text.startswith("home/u/p/a.py\n@@")


def test_what_is_copied_is_what_is_shown(look: Look) -> None:
    hidden = "a\u202eb"
    box = diff_box(look, f"@@ -1 +1,2 @@\n-old\n+new {hidden}\n+x\n")
    shown = box.text
    assert "a\\u202eb" in shown
    assert hidden not in shown
    assert box.copy(0, box.length) == shown
    assert hidden not in box.copy(0, box.length - 1)
    assert hidden in box.written_text
    assert diff_box(look, EDIT).written_text == ""
    read = FileBox(look, [f"x {hidden}", "y"], 1, "")
    assert read.text == "x a\\u202eb\ny"
    assert read.copy(2, 5) == "a\\u"
    assert read.written_text == f"x {hidden}\ny"
    assert FileBox(look, ["y"], 1, "").written_text == ""
