"""What stands below the header of a tool call: terminal output, diffs, arguments."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering.ansi import parse_ansi
from copilot_desktop.rendering.contrast import contrast
from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.sgr import AnsiStyle, apply_sgr
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Clip
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.output_box import DiffBox, OutputBox
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_body import ToolBody
from copilot_desktop.widgets.transcript.tool_output import ToolOutput
from tests.support.cards import make_style

ENTRY = EntryId("t")


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
    output = "\x1b[31m" + "".join(f"line {number}\n" for number in range(2_000))
    running = call(output, ToolState.RUNNING, None)
    rows = ToolBody(look).rows(running, is_expanded=False)
    assert rows_text(rows).startswith("line 1992\n")
    assert first_style(rows) == AnsiStyle("ansi.red")


def test_output_that_is_read_in_steps_keeps_its_colours() -> None:
    line = "\x1b[32m" + "x" * 100 + "\n" + "y" * 100 + "\x1b[m\n"
    output = ToolOutput(GrowingText(line * 1_000))
    while not output.is_complete:
        output.read_on()
    assert len(output.lines) == 2_000
    assert {line.runs[0].style for line in output.lines} == {AnsiStyle("ansi.green")}


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
