"""The arguments of a tool call: one line, and all of them on demand."""

from __future__ import annotations

import json
from typing import Final

from copilot_desktop.rendering.json_lines import JsonLine, json_lines, json_summary
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.session.entries import ToolCall
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.fold_boxes import Button, SummaryBox
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.output_rows import rest_row, value_rows
from copilot_desktop.widgets.transcript.rows import Row

#: Shown before all of them are asked for.
_MAX_LINES: Final = 12
_MAX_RAW_LINES: Final = 2_000
_MAX_RAW_LINE: Final = 4_000
_MAX_SUMMARY: Final = 160

_ARGUMENTS: Final = "arguments"
_ALL: Final = "all-arguments"


def argument_rows(look: Look, call: ToolCall, opened: frozenset[str], *, line_above: bool) -> list[Row]:
    """Return the rows; none for a call without arguments."""
    if not call.arguments and not call.raw_arguments:
        return []
    is_open = _ARGUMENTS in opened
    # Malformed ones are shown as they came, and so are those that still come.
    if call.arguments:
        summary = json_summary(call.arguments, _MAX_SUMMARY)
    else:
        summary = JsonLine(visible_line(call.raw_arguments, _MAX_SUMMARY))
    action = Action(ActionKind.PART, _ARGUMENTS)
    title = tr("Arguments")

    def build() -> list[Box]:
        return [SummaryBox(look, title, summary, action, is_open=is_open, line_above=line_above)]

    rows = [Row(build, look.density("listRow"))]
    if not is_open:
        return rows
    lines, is_all = json_lines(call.arguments) if call.arguments else _raw_lines(call.raw_arguments)
    shown = lines if _ALL in opened or len(lines) <= _MAX_LINES else lines[:_MAX_LINES]
    rows += value_rows(look, shown)
    if len(shown) < len(lines):
        words = ntr("Show all {count} line", "Show all {count} lines", len(lines))
        show = Button(words, lambda: Action(ActionKind.PART, _ALL))
        rows.append(rest_row(look, "", beside=[show], line_above=True, line_below=True))
    elif not is_all:
        rows.append(rest_row(look, tr("More lines are not shown."), line_above=True))
    return rows


def hidden_arguments(call: ToolCall) -> tuple[frozenset[str], str]:
    """Return the parts that show all arguments when they are open, and about the text that they show."""
    text = json.dumps(call.arguments, ensure_ascii=False) if call.arguments else call.raw_arguments
    return (frozenset((_ARGUMENTS, _ALL)), text) if text else (frozenset(), "")


def _raw_lines(text: str) -> tuple[list[JsonLine], bool]:
    lines = text.split("\n", _MAX_RAW_LINES)
    shown = [JsonLine(visible(line[:_MAX_RAW_LINE])) for line in lines[:_MAX_RAW_LINES]]
    return shown, len(lines) <= _MAX_RAW_LINES and max(map(len, lines)) <= _MAX_RAW_LINE
