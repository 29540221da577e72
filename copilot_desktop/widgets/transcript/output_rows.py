"""Rows of the output of a call that has ended: terminal lines, a file, or a JSON value, folded when long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from copilot_desktop.rendering.ansi import LOOK_BACK, AnsiLine, parse_ansi, plain_output, style_before
from copilot_desktop.rendering.highlight import language_of
from copilot_desktop.rendering.json_lines import JsonLine, json_lines, parse_json_text
from copilot_desktop.session.entries import ToolCall
from copilot_desktop.session.tool_kinds import ToolKind, path_of, tool_kind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.file_box import FileBox
from copilot_desktop.widgets.transcript.fold_boxes import Button, RestBox
from copilot_desktop.widgets.transcript.json_box import JsonBox
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.output_box import OutputBox
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_output import (
    HEAD_LINES,
    MAX_LINES,
    STEP_CHARS,
    STEP_LINES,
    TAIL_LINES,
    FoldedOutput,
    OutputPart,
)

#: Lines in one row: rows outside the viewport cost nothing.
ROW_LINES: Final = 200

#: Of a longer output all is shown in a window of its own only.
_MAX_STEPS: Final = 100

#: Name of the part that shows more of a folded output; its number follows.
_MORE: Final = "more-"

#: Some versions of the CLI number the lines of a file themselves.
_NUMBERED: Final = re.compile(r" *(\d{1,7})(?:\. ?|→|\t)(.*)", re.DOTALL)


class OutputRows:
    """Makes the rows of one output, and keeps what was found out about it."""

    def __init__(self, call: ToolCall) -> None:
        self.output = call.output
        self._folded = FoldedOutput(call.output)
        self._values: list[JsonLine] | None = None
        self._file: tuple[str, int] | None = None
        kind = tool_kind(call)
        if kind is ToolKind.READ:
            self._file = _file_of(call)
        elif kind is not ToolKind.RUN:
            value = parse_json_text(self._folded.text)
            # What a command has printed is shown as it has printed it.
            self._values = json_lines(value)[0] if value is not None else None

    @property
    def is_empty(self) -> bool:
        return not self._folded.text

    def rows(self, look: Look, opened: frozenset[str], prompt: Sequence[AnsiLine] = ()) -> list[Row]:
        """Return the rows.

        Args:
            opened: parts that the person has opened.
            prompt: lines above the output, of the same terminal.
        """
        steps = 0
        while f"{_MORE}{steps + 1}" in opened:
            steps += 1
        if self._values is not None:
            return self._value_rows(look, self._values, steps)
        head, tail = self._folded.parts(steps)
        rows = list(self._part_rows(look, head, prompt))
        if tail is not None:
            hidden = self._folded.hidden_lines(head, tail)
            following, _ = self._folded.parts(steps + 1)
            more = min(hidden, self._folded.text.count("\n", head.end, following.end))
            rows.append(self._fold_row(look, hidden, more, steps))
            rows += self._part_rows(look, tail, ())
        return rows

    def hidden(self) -> tuple[frozenset[str], str]:
        """Return the parts that show all of the output when they are open, and the text that they show.

        No parts where nothing is hidden, or too much of it.
        """
        if self._values is not None:
            more = len(self._values) - HEAD_LINES - TAIL_LINES
            steps: int | None = -(-more // STEP_LINES) if len(self._values) > MAX_LINES else 0
        else:
            steps = self._folded.all_steps(_MAX_STEPS)
        if not steps or steps > _MAX_STEPS:
            return frozenset(), ""
        return frozenset(f"{_MORE}{step}" for step in range(1, steps + 1)), self._folded.text

    def _value_rows(self, look: Look, values: list[JsonLine], steps: int) -> list[Row]:
        count = len(values)
        head = HEAD_LINES + steps * STEP_LINES
        if count <= MAX_LINES or head + TAIL_LINES >= count:
            return value_rows(look, values)
        hidden = count - head - TAIL_LINES
        fold = self._fold_row(look, hidden, min(STEP_LINES, hidden), steps)
        return [*value_rows(look, values[:head]), fold, *value_rows(look, values[-TAIL_LINES:])]

    def _fold_row(self, look: Look, hidden: int, more: int, steps: int) -> Row:
        """Say what is left out between both ends."""
        if hidden:
            words = ntr("… {count} line …", "… {number} lines …", hidden, number=f"{hidden:,}")
        else:
            words = tr("… a part of one line …")
        show = ntr("Show {count} more", "Show {count} more", more) if more else tr("Show more")
        action = Action(ActionKind.PART, f"{_MORE}{steps + 1}")
        return rest_row(
            look,
            words,
            beside=[Button(show, lambda: action)],
            others=[Button(tr("Open full"), lambda: Action(ActionKind.OPEN_FULL)), self.copy_button],
            line_above=True,
            line_below=True,
        )

    @property
    def copy_button(self) -> Button:
        text = self._folded.text
        return Button(tr("Copy output"), lambda: Action(ActionKind.COPY, plain_output(text)), "copy")

    def _part_rows(self, look: Look, part: OutputPart, prompt: Sequence[AnsiLine]) -> Iterator[Row]:
        text = self._folded.text
        stretches = list(pairwise(_cuts(text, part))) or ([(0, 0)] if prompt else [])
        height = look.line("codeDense" if self._file is not None else "terminal")
        number = part.first_line
        for index, stretch in enumerate(stretches):
            pads = index == 0, index == len(stretches) - 1
            lines = text.count("\n", *stretch)
            above = prompt if index == 0 else ()
            yield Row(
                partial(self._boxes, look, stretch, number, above, pads),
                (len(above) + lines + 1) * height,
            )
            number += lines

    def _boxes(
        self,
        look: Look,
        stretch: tuple[int, int],
        number: int,
        prompt: Sequence[AnsiLine],
        pads: tuple[bool, bool],
    ) -> list[Box]:
        """Parse a stretch of the text; `number` of line ends are before it."""
        start, end = stretch
        text = self._folded.text[start:end]
        pads_top, pads_bottom = pads
        if self._file is not None:
            language, first = self._file
            first += number
            lines = _without_numbers(text.removesuffix("\n").split("\n"), first)
            return [FileBox(look, lines, first, language, pads_top=pads_top, pads_bottom=pads_bottom)]
        before = self._folded.text[max(0, start - LOOK_BACK) : start]
        output = [*prompt, *parse_ansi(text, style_before(before))]
        return [OutputBox(look, output, pads_top=pads_top, pads_bottom=pads_bottom)]


def _cuts(text: str, part: OutputPart) -> list[int]:
    """Return where the rows of a part begin, and its end."""
    found = [part.start]
    while found[-1] < part.end:
        start = end = found[-1]
        for _ in range(ROW_LINES):
            newline = text.find("\n", end, min(part.end, start + STEP_CHARS))
            if newline < 0:
                if part.end - start <= STEP_CHARS:
                    end = part.end
                elif end == start:
                    # A piece of a long line.
                    end = start + STEP_CHARS
                break
            end = newline + 1
        found.append(end)
    return found


def _file_of(call: ToolCall) -> tuple[str, int] | None:
    """Return language and first line of a file that was read; None for what has no numbered lines."""
    path = path_of(call)
    language = language_of(path)
    wanted = call.arguments.get("view_range")
    first = wanted[0] if isinstance(wanted, list) and wanted and type(wanted[0]) is int else 0
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    if call.has_failed or call.pictures or not (language or first > 0 or "." in name):
        # A picture, or a folder for all that is known.
        return None
    return language, max(1, first)


def _without_numbers(lines: Sequence[str], first: int) -> Sequence[str]:
    """Take off numbers that the lines carry themselves, where all of them are as expected."""
    found = [_NUMBERED.fullmatch(line) for line in lines]
    if all(match is not None and int(match[1]) == first + index for index, match in enumerate(found)):
        return [match[2] for match in found if match is not None]
    return lines


def value_rows(look: Look, values: Sequence[JsonLine]) -> list[Row]:
    """Return the rows of lines of a JSON value."""
    rows: list[Row] = []
    for start in range(0, len(values), ROW_LINES):
        part = values[start : start + ROW_LINES]
        first, last = start == 0, start + ROW_LINES >= len(values)

        def build(part: Sequence[JsonLine] = part, first: bool = first, last: bool = last) -> list[Box]:
            return [JsonBox(look, part, pads_top=first, pads_bottom=last)]

        rows.append(Row(build, len(part) * look.line("terminal")))
    return rows


def rest_row(
    look: Look,
    words: str,
    beside: Sequence[Button] = (),
    others: Sequence[Button] = (),
    *,
    line_above: bool = False,
    line_below: bool = False,
) -> Row:
    """Return the row of a `RestBox`."""

    def build() -> list[Box]:
        return [RestBox(look, words, beside, others, line_above=line_above, line_below=line_below)]

    return Row(build, look.density("listRow"))
