"""What stands below the header of a tool call: arguments, output or diff, as rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.rendering.ansi import (
    LOOK_BACK,
    AnsiLine,
    AnsiRun,
    parse_ansi,
    plain_output,
    style_before,
)
from copilot_desktop.rendering.blocks import plain_blocks
from copilot_desktop.rendering.diff import Diff, DiffRow, parse_diff
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.sgr import AnsiStyle
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import ToolCall
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.argument_rows import argument_rows, hidden_arguments
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.fold_boxes import Button
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.output_box import DiffBox, OutputBox
from copilot_desktop.widgets.transcript.output_rows import OutputRows, rest_row
from copilot_desktop.widgets.transcript.picture_box import PictureBox
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.text_box import TextBox
from copilot_desktop.widgets.transcript.tool_output import STEP_CHARS
from copilot_desktop.widgets.transcript.tool_verbs import MAX_PROMPT_LINES, tells_all

#: Lines of live output under a running tool, and of the end of a failed one.
LIVE_LINES: Final = 8
FAILED_LINES: Final = 20
#: Of a running tool that was opened; all of it shows when it has ended.
OPEN_LINES: Final = 200
#: Enough raw output for the last lines; the rest is not looked at while a tool runs.
_TAIL_CHARS: Final = 8 * 1024
#: Of a text or a command in a body; all of a command is in its arguments.
_MAX_TEXT_CHARS: Final = 64 * 1024
#: Before a picture was measured.
_PICTURE_HEIGHT: Final = 200

_PROMPT: Final = AnsiStyle("text.tertiary")


class ToolBody:
    """The body of one tool call, with what was read of it so far.

    Attributes:
        look: set it again after a change of theme, zoom or width.
        opened: names of the parts that the person has opened, see `ActionKind.PART`.
        holds_tail: live output was shown and stays until this is set to False, so that nothing
            moves while the turn goes on.
    """

    __slots__ = (
        "_colors", "_counted", "_diff", "_diff_source", "_lines", "_output", "holds_tail", "look", "opened",
    )  # fmt: skip

    def __init__(self, look: Look) -> None:
        self.look = look
        self.opened: frozenset[str] = frozenset()
        self.holds_tail = False
        self._diff: Diff | None = None
        self._diff_source = ""
        self._colors: DiffColors | None = None
        self._lines = 0
        self._counted = 0
        self._output: OutputRows | None = None

    def take(self, call: ToolCall, *, is_append: bool) -> None:
        """A new value of the call has come."""
        if self._output is not None and call.output is not self._output.output:
            self._output = None
        if not is_append:
            # The final text may be another one than what was streamed.
            self._lines = self._counted = 0

    def diff(self, call: ToolCall) -> Diff | None:
        """Return the diff of an edit."""
        if not call.diff:
            return None
        if self._diff is None or self._diff_source != call.diff:
            self._diff, self._diff_source = parse_diff(call.diff), call.diff
        return self._diff

    def rows(self, call: ToolCall, *, is_expanded: bool) -> list[Row]:
        """Return the rows below the header; none for a closed call without anything to tell."""
        diff = self.diff(call)
        if is_expanded:
            return self._open_rows(call, diff)
        if call.has_failed:
            return self._tail_rows(call, FAILED_LINES) if call.output else self._error_rows(call)
        if diff is None and call.output and (self.holds_tail or not call.state.is_settled):
            self.holds_tail = True
            return self._tail_rows(call, LIVE_LINES)
        return []

    def estimate(self, call: ToolCall) -> int:
        """Return about how high the rows of a call that was not opened are."""
        if not call.has_failed and call.state.is_settled:
            return 0
        # A tail of a few lines, perhaps; the exact height comes with the rows.
        return self.look.line("terminal") * min(FAILED_LINES, len(call.output) // 40)

    def _open_rows(self, call: ToolCall, diff: Diff | None) -> list[Row]:
        intention = (
            [self._text_row(call.intention, "text.secondary")] if call.intention and diff is None else []
        )
        if diff is not None:
            body = self._diff_rows(diff, _files(call))
        elif call.state.is_settled:
            body = self._output_rows(call)
        else:
            body = self._tail_rows(call, OPEN_LINES) if call.output else self._prompt_rows(call)
        body += [self._picture_row(picture) for picture in call.pictures]
        body = [*(self._error_rows(call) if not call.output else []), *body]
        # Where the header says what the tool works on, the arguments are a detail.
        if tool_kind(call) is ToolKind.OTHER:
            arguments = argument_rows(self.look, call, self.opened, line_above=bool(intention))
            return [*intention, *arguments, *body]
        if tells_all(call):
            return [*intention, *body]
        return [*intention, *body, *argument_rows(self.look, call, self.opened, line_above=bool(body))]

    def hidden(self, call: ToolCall) -> Iterator[tuple[frozenset[str], str]]:
        """Yield parts that are closed at first, and about the text that they show when they are open."""
        if tool_kind(call) is ToolKind.OTHER:
            yield hidden_arguments(call)
        if self.diff(call) is None and call.state.is_settled and call.output:
            if self._output is None or self._output.output is not call.output:
                self._output = OutputRows(call)
            yield self._output.hidden()

    def _tail_rows(self, call: ToolCall, count: int) -> list[Row]:
        """Rows of the last lines. Costs the same however long the output is."""
        look = self.look
        is_open = count == OPEN_LINES
        output = call.output
        # Each line of a tail is bounded as well: a progress bar may be one line of a megabyte.
        tail = min(STEP_CHARS, _TAIL_CHARS * max(1, count // FAILED_LINES))
        near = output.since(max(0, len(output) - tail - LOOK_BACK))
        raw = _last_lines(near, count + 1, tail)
        self._lines += output.since(self._counted).count("\n")
        self._counted = len(output)
        lines = parse_ansi(raw, style_before(near[: len(near) - len(raw)]))
        shown = lines[-count:]
        if not shown:
            return []
        count = len(shown)
        if call.state.is_settled or is_open:
            shown = [*_prompt(call), *shown]
        rows = [Row(lambda: [OutputBox(look, shown)], len(shown) * look.line("terminal"))]
        total = max(self._lines + (0 if raw.endswith("\n") else 1), len(lines))
        if total > count:
            text = tr("Last {shown} of {total} lines", shown=count, total=f"{total:,}")
            buttons = [Button(tr("Show all"), lambda: Action(ActionKind.TOGGLE))]
            if call.state.is_settled:
                buttons.append(_copy_button(call))
            # What is open shows its last lines until the tool has ended.
            rows.append(rest_row(look, text, others=() if is_open else buttons, line_above=True))
        return rows

    def _output_rows(self, call: ToolCall) -> list[Row]:
        if self._output is None or self._output.output is not call.output:
            self._output = OutputRows(call)
        rows = self._output.rows(self.look, self.opened, _prompt(call))
        if self._output.is_empty and not call.error and not call.pictures:
            rows.append(self._text_row(tr("No output"), "text.tertiary"))
        return rows

    def _prompt_rows(self, call: ToolCall) -> list[Row]:
        """Return the command alone, of a tool that has printed nothing yet."""
        look = self.look
        lines = _prompt(call)
        return [Row(lambda: [OutputBox(look, lines)], len(lines) * look.line("terminal"))] if lines else []

    def _diff_rows(self, diff: Diff, files: Mapping[str, str]) -> list[Row]:
        look = self.look
        if self._colors is None or self._colors.diff is not diff:
            self._colors = DiffColors(diff.rows, diff, visible)
        colors = self._colors
        rows: list[Row] = []
        for start in range(0, len(diff.rows), STRETCH):
            part = diff.rows[start : start + STRETCH]

            def build(part: tuple[DiffRow, ...] = part, start: int = start) -> list[Box]:
                return [DiffBox(look, part, colors, start, files)]

            rows.append(Row(build, len(part) * look.line("codeDense")))
        if diff.omitted:
            text = ntr("{count} more line", "{count} more lines", diff.omitted)
            rows.append(self._text_row(text, "text.tertiary"))
        return rows

    def _picture_row(self, picture: Picture) -> Row:
        look = self.look

        def build() -> list[Box]:
            box = PictureBox(look, picture, top=look.space(8))
            box.indent = box.inset_right = look.space(12)
            box.gap = look.space(8)
            return [box]

        return Row(build, look.px(_PICTURE_HEIGHT))

    def _error_rows(self, call: ToolCall) -> list[Row]:
        return [self._text_row(call.error, "danger.text")] if call.error else []

    def _text_row(self, text: str, color: str) -> Row:
        face = Face("small", color)
        look = self.look
        text = visible(text[:_MAX_TEXT_CHARS])

        def build() -> list[Box]:
            blocks = plain_blocks(text)
            boxes: list[Box] = []
            for block in blocks:
                content = getattr(block, "text", InlineText(""))
                box = TextBox(look, content, face, None, look.space(4) if boxes else look.space(8))
                box.indent = look.space(12)
                box.inset_right = look.space(12)
                boxes.append(box)
            if boxes:
                boxes[-1].gap = look.space(8)
            return boxes

        return Row(build, (text.count("\n") + 1) * look.line(face.text_style) + look.space(16))


def _last_lines(text: str, count: int, limit: int) -> str:
    """Return the last lines of a text, as many as fit into a number of characters."""
    lowest = max(0, len(text) - limit)
    start = len(text)
    for _ in range(count + 1):
        newline = text.rfind("\n", lowest, start)
        if newline < 0:
            break
        start = newline
    else:
        return text[start + 1 :]
    if lowest == 0:
        return text
    # What is cut is left out, unless there is nothing else.
    whole = text.find("\n", lowest) + 1
    return text[whole if 0 < whole < len(text) else lowest :]


def _prompt(call: ToolCall) -> list[AnsiLine]:
    """Return the command of a shell as it was typed, with a prompt."""
    command = call.arguments.get("command") if tool_kind(call) is ToolKind.RUN else None
    if not isinstance(command, str) or not command:
        return []
    lines = command[:_MAX_TEXT_CHARS].rstrip("\n").split("\n")
    left_out = len(lines) - MAX_PROMPT_LINES
    if left_out > 0:
        lines[MAX_PROMPT_LINES:] = [ntr("… {count} more line", "… {count} more lines", left_out)]
    mark = AnsiRun(0, 2, _PROMPT)
    return [
        AnsiLine(("  " if index else "$ ") + visible(line).replace("\t", "    "), (mark,))
        for index, line in enumerate(lines)
    ]


def _files(call: ToolCall) -> dict[str, str]:
    """Return where the changed files are, by the names that a diff gives them."""
    found: dict[str, str] = {}
    for edit in call.files:
        # The CLI takes off the slash at the beginning.
        found[edit.path.removeprefix("/")] = found[edit.path] = edit.path
    return found


def _copy_button(call: ToolCall) -> Button:
    return Button(
        tr("Copy output"), lambda: Action(ActionKind.COPY, plain_output(str(call.output))), icon="copy"
    )
