"""What stands below the header of a tool call: terminal output, diffs, arguments."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering.contrast import contrast
from copilot_desktop.rendering.sgr import AnsiStyle, apply_sgr
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.output_box import OutputBox
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
