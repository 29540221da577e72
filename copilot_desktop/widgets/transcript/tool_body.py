"""What stands below the header of a tool call: arguments, output or diff, as rows."""

from __future__ import annotations

from typing import Final

from copilot_desktop.rendering.ansi import LOOK_BACK, AnsiLine, parse_ansi, style_before
from copilot_desktop.rendering.blocks import plain_blocks
from copilot_desktop.rendering.diff import Diff, DiffRow, parse_diff
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import ToolCall
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, TextBox
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.output_box import DiffBox, OutputBox
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_output import STEP_CHARS, ToolOutput

#: Lines of live output under a running tool, and of the end of a failed one.
LIVE_LINES: Final = 8
FAILED_LINES: Final = 20
#: Of a running tool that was opened; all of it shows when it has ended.
OPEN_LINES: Final = 200
#: Enough raw output for the last lines; the rest is not looked at while a tool runs.
_TAIL_CHARS: Final = 8 * 1024
#: Output lines in one row: rows outside the viewport cost nothing.
_ROW_LINES: Final = 200
_MAX_ARGUMENT_CHARS: Final = 64 * 1024


class ToolBody:
    """The body of one tool call, with what was read of it so far.

    Attributes:
        look: set it again after a change of theme, zoom or width.
        holds_tail: live output was shown and stays until this is set to False, so that nothing
            moves while the turn goes on.
        has_footer: the last of the rows made last is a footer, below a line of its own.
    """

    __slots__ = (
        "_colors", "_counted", "_diff", "_diff_source", "_lines", "_of_output", "_output",
        "has_footer", "holds_tail", "look",
    )  # fmt: skip

    def __init__(self, look: Look) -> None:
        self.look = look
        self.holds_tail = False
        self.has_footer = False
        self._diff: Diff | None = None
        self._diff_source = ""
        self._colors: DiffColors | None = None
        self._lines = 0
        self._counted = 0
        self._output: ToolOutput | None = None
        self._of_output: GrowingText | None = None

    def take(self, call: ToolCall, *, is_append: bool) -> None:
        """A new value of the call has come."""
        if call.output is not self._of_output:
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
        self.has_footer = False
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

    @property
    def holds_back(self) -> bool:
        """Not all of the output was read."""
        return self._output is not None and not self._output.is_complete

    def read_on(self) -> bool:
        """Read one more step of the output; False when there was nothing left to read."""
        if self._output is None or not self.holds_back:
            return False
        self._output.read_on()
        return True

    def _open_rows(self, call: ToolCall, diff: Diff | None) -> list[Row]:
        rows = self._argument_rows(call) if diff is None else []
        rows += self._error_rows(call) if not call.output else []
        if diff is not None:
            rows += self._diff_rows(diff)
        elif call.state.is_settled:
            rows += self._output_rows(call)
        elif call.output:
            rows += self._tail_rows(call, OPEN_LINES)
        return rows

    def _tail_rows(self, call: ToolCall, count: int) -> list[Row]:
        """Rows of the last lines. Costs the same however long the output is."""
        look = self.look
        output = call.output
        # Each line of a tail is bounded as well: a progress bar may be one line of a megabyte.
        tail = min(STEP_CHARS, _TAIL_CHARS * max(1, count // FAILED_LINES))
        near = output.since(max(0, len(output) - tail - LOOK_BACK))
        cut = max(0, len(near) - tail)
        if len(near) - cut < len(output):
            cut = near.find("\n", cut) + 1 or cut
        raw = near[cut:]
        self._lines += output.since(self._counted).count("\n")
        self._counted = len(output)
        lines = parse_ansi(raw, style_before(near[:cut]))
        shown = lines[-count:]
        if not shown:
            return []
        rows = [Row(lambda: [OutputBox(look, shown)], len(shown) * look.line("terminal"))]
        total = max(self._lines + (0 if raw.endswith("\n") else 1), len(lines))
        if total > len(shown):
            text = tr("Last {shown} of {total} lines", shown=len(shown), total=total)
            self.has_footer = True
            rows.append(self._rest_row(text, ActionKind.TOGGLE))
        return rows

    def _rest_row(self, text: str, kind: ActionKind) -> Row:
        """What is shown of something longer, and the way to the rest."""
        look = self.look
        height = look.density("listRow")
        left = [Piece(text, "small")]
        right = [Piece(tr("Show all"), "smallStrong", "text.primary")]
        action = Action(kind)
        return Row(
            lambda: [LineBox(look, left, right, height=height, padding=look.space(12), action=action)], height
        )

    def _output_rows(self, call: ToolCall) -> list[Row]:
        look = self.look
        if self._output is None:
            self._output = ToolOutput(call.output)
            self._of_output = call.output
        lines = self._output.lines
        rows: list[Row] = []
        if not self._output.is_complete:
            text = ntr("Last {count} line", "Last {count} lines", len(lines))
            rows.append(self._rest_row(text, ActionKind.SHOW_ALL))
        for start in range(0, len(lines), _ROW_LINES):
            part = lines[start : start + _ROW_LINES]
            is_first, is_last = start == 0, start + _ROW_LINES >= len(lines)

            def build(part: list[AnsiLine] = part, first: bool = is_first, last: bool = is_last) -> list[Box]:
                return [OutputBox(look, part, pads_top=first, pads_bottom=last)]

            rows.append(Row(build, len(part) * look.line("terminal")))
        if not lines and not call.error:
            rows.append(self._text_row(tr("No output"), "text.tertiary"))
        return rows

    def _diff_rows(self, diff: Diff) -> list[Row]:
        look = self.look
        if self._colors is None or self._colors.diff is not diff:
            self._colors = DiffColors(diff.rows, diff, visible)
        colors = self._colors
        rows: list[Row] = []
        for start in range(0, len(diff.rows), STRETCH):
            part = diff.rows[start : start + STRETCH]

            def build(part: tuple[DiffRow, ...] = part, start: int = start) -> list[Box]:
                return [DiffBox(look, part, colors, start)]

            rows.append(Row(build, len(part) * look.line("codeDense")))
        if diff.omitted:
            text = ntr("{count} more line", "{count} more lines", diff.omitted)
            rows.append(self._text_row(text, "text.tertiary"))
        return rows

    def _argument_rows(self, call: ToolCall) -> list[Row]:
        rows: list[Row] = []
        if call.intention:
            rows.append(self._text_row(call.intention, "text.secondary"))
        if tool_kind(call) is ToolKind.RUN:
            command = call.arguments.get("command")
            if isinstance(command, str):
                rows.append(self._mono_row(command))
        elif tool_kind(call) is ToolKind.OTHER:
            arguments = words.tool_arguments(call)
            if arguments:
                rows.append(self._mono_row(arguments))
        return rows

    def _error_rows(self, call: ToolCall) -> list[Row]:
        return [self._text_row(call.error, "danger.text")] if call.error else []

    def _text_row(self, text: str, color: str) -> Row:
        return self._plain_row(text, Face("small", color))

    def _mono_row(self, text: str) -> Row:
        return self._plain_row(text, Face("terminal", "text.primary"))

    def _plain_row(self, text: str, face: Face) -> Row:
        look = self.look
        text = visible(text[:_MAX_ARGUMENT_CHARS])

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
