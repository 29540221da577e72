"""The card of a tool call: one line, and below it the output, the diff or the arguments."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtGui import QPainter

from copilot_desktop.rendering.ansi import AnsiLine, parse_ansi
from copilot_desktop.rendering.blocks import plain_blocks
from copilot_desktop.rendering.diff import Diff, DiffRow, parse_diff
from copilot_desktop.rendering.highlight import language_of
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import Entry, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, TextBox
from copilot_desktop.widgets.transcript.card import Card, paint_card
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
#: Output and diff lines in one row: rows outside the viewport cost nothing.
_ROW_LINES: Final = 200
_MAX_ARGUMENT_CHARS: Final = 64 * 1024

_FILE_ICONS: Final = ("file-read", "file-create", "file-edit")
_STATE_ICONS: Final = {
    ToolState.SUCCEEDED: ("check", "status.done"),
    ToolState.FAILED: ("close", "status.error"),
    ToolState.DENIED: ("close", "status.error"),
    ToolState.CANCELLED: ("pause", "text.tertiary"),
    ToolState.WAITING: ("", ""),
}


class ToolCard(Card):
    """Follows one tool call.

    Attributes:
        is_expanded: what the person chose; tails of output show by themselves.
        holds_tail: live output was shown here and stays until `fold`, so that nothing moves
            while the turn goes on.
    """

    is_expandable = True
    clips_rows = True

    def __init__(self, look: Look, entry: ToolCall) -> None:
        super().__init__(look, entry)
        self._diff: Diff | None = None
        self._diff_source = ""
        self._lines = 0
        self._counted = 0
        self._output: ToolOutput | None = None
        self._of_output: GrowingText | None = None
        self.holds_tail = False
        self._has_footer = False
        self._header: object = None
        self._last_header: object = None

    @property
    def call(self) -> ToolCall:
        return cast(ToolCall, self.entry)

    def _parsed_diff(self) -> Diff | None:
        source = self.call.diff
        if not source:
            return None
        if self._diff is None or self._diff_source != source:
            self._diff, self._diff_source = parse_diff(source), source
        return self._diff

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        if self.call.output is not self._of_output:
            self._output = None
        if not is_append:
            # The final text may be another one than what was streamed.
            self._lines = self._counted = 0

    @property
    def _is_told_elsewhere(self) -> bool:
        """The row of the answered question says it all."""
        return self.call.name == "ask_user" and self.call.state is ToolState.SUCCEEDED

    def make_rows(self, width: int) -> list[Row]:
        if self._is_told_elsewhere:
            return []
        rows = [self._header_row()]
        self._has_footer = False
        call = self.call
        diff = self._parsed_diff()
        if self.is_expanded:
            if diff is None:
                rows += self._argument_rows()
            rows += self._error_rows() if not call.output else []
            if diff is not None:
                rows += self._diff_rows(diff)
            elif call.state.is_settled:
                rows += self._output_rows()
            elif call.output:
                rows += self._tail_rows(OPEN_LINES)
        elif call.has_failed:
            rows += self._tail_rows(FAILED_LINES) if call.output else self._error_rows()
        elif diff is None and call.output and (self.holds_tail or not call.state.is_settled):
            self.holds_tail = True
            rows += self._tail_rows(LIVE_LINES)
        return rows

    @property
    def holds_back(self) -> bool:
        return self.is_expanded and self._output is not None and not self._output.is_complete

    def read_on(self) -> bool:
        if self._output is None or not self.holds_back:
            return False
        self._output.read_on()
        return True

    def fold(self, width: int) -> None:
        """Close the tail of live output."""
        self.holds_tail = False
        if self.rows is not None:
            self.rows = self.make_rows(width)

    def apply(self, width: int) -> None:
        rows = self.rows or []
        made = self.make_rows(width)
        # A header that says the same stays on the screen as it is.
        if rows and made and self._header == self._last_header:
            made[0] = rows[0]
        self._last_header = self._header
        self.rows = made

    @property
    def ticks(self) -> bool:
        return self.call.state is ToolState.RUNNING and self.call.started_at is not None

    def tick(self) -> None:
        if self.rows:
            self.rows[0] = self._header_row()
            self._last_header = self._header

    def _header_row(self) -> Row:
        look, call = self.look, self.call
        height = look.density("toolRow")
        named = words.tool_words(call)
        # A command is never shortened.
        target = look.short_path(named.target) if named.icon in _FILE_ICONS else named.target
        left = [
            Piece(icon=named.icon),
            Piece(named.verb),
            Piece(target, "terminal", "text.primary", elides=True),
        ]
        diff = self._parsed_diff()
        if diff is not None:
            if diff.added:
                left.append(Piece(f"+{diff.added}", "terminal", "diff.addText"))
            if diff.deleted:
                left.append(Piece(f"-{diff.deleted}", "terminal", "diff.delText"))
        failed = call.has_failed or call.state is ToolState.DENIED
        state_color = "danger.text" if failed else "text.secondary"
        state = ToolState.FAILED if call.has_failed else call.state
        icon, color = _STATE_ICONS.get(state, ("in-progress", "status.streaming"))
        right = (
            Piece(words.tool_state(call), "small", state_color),
            Piece(words.tool_time(call), "small", "text.tertiary"),
            Piece(icon=icon, color=color),
            Piece(icon="chevron-down" if self.is_expanded else "chevron-right", color="text.tertiary"),
        )
        action = Action(ActionKind.TOGGLE)
        self._header = (tuple(left), right)
        return Row(
            lambda: [LineBox(look, left, right, height=height, padding=look.space(12), action=action)], height
        )

    def _tail_rows(self, count: int) -> list[Row]:
        """Rows of the last lines. Costs the same however long the output is."""
        look = self.look
        output = self.call.output
        # Each line of a tail is bounded as well: a progress bar may be one line of a megabyte.
        tail = min(STEP_CHARS, _TAIL_CHARS * max(1, count // FAILED_LINES))
        raw = output.since(max(0, len(output) - tail))
        if len(raw) < len(output):
            raw = raw[raw.find("\n") + 1 :]
        self._lines += output.since(self._counted).count("\n")
        self._counted = len(output)
        lines = parse_ansi(raw)
        shown = lines[-count:]
        if not shown:
            return []
        rows = [Row(lambda: [OutputBox(look, shown)], len(shown) * look.line("terminal"))]
        total = max(self._lines + (0 if str(raw).endswith("\n") else 1), len(lines))
        if total > len(shown):
            text = tr("Last {shown} of {total} lines", shown=len(shown), total=total)
            self._has_footer = True
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

    def _output_rows(self) -> list[Row]:
        look = self.look
        if self._output is None:
            self._output = ToolOutput(self.call.output)
            self._of_output = self.call.output
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
        if not lines and not self.call.error:
            rows.append(self._text_row(tr("No output"), "text.tertiary"))
        return rows

    def _diff_rows(self, diff: Diff) -> list[Row]:
        look = self.look
        language = language_of(diff.paths[-1] if diff.paths else "")
        rows: list[Row] = []
        for start in range(0, len(diff.rows), _ROW_LINES):
            part = diff.rows[start : start + _ROW_LINES]

            def build(part: tuple[DiffRow, ...] = part) -> list[Box]:
                return [DiffBox(look, part, language)]

            rows.append(Row(build, len(part) * look.line("codeDense")))
        if diff.omitted:
            text = ntr("{count} more line", "{count} more lines", diff.omitted)
            rows.append(self._text_row(text, "text.tertiary"))
        return rows

    def _argument_rows(self) -> list[Row]:
        call = self.call
        rows: list[Row] = []
        if call.intention:
            rows.append(self._text_row(call.intention, "text.secondary"))
        if words.tool_words(call).icon == "shell":
            command = call.arguments.get("command")
            if isinstance(command, str):
                rows.append(self._mono_row(command))
        elif words.tool_words(call).icon == "mcp":
            arguments = words.tool_arguments(call)
            if arguments:
                rows.append(self._mono_row(arguments))
        return rows

    def _error_rows(self) -> list[Row]:
        return [self._text_row(self.call.error, "danger.text")] if self.call.error else []

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

    def estimate(self, width: int) -> int:
        look, call = self.look, self.call
        height = look.density("toolRow")
        if call.has_failed or not call.state.is_settled:
            # A tail of a few lines, perhaps; the exact height comes with the rows.
            height += look.line("terminal") * min(FAILED_LINES, len(call.output) // 40)
        return self.top + height

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        paint_card(painter, x, y, width, height, clip, self.look, fill="surface.raised")

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        look = self.look
        rows = self.rows or []
        if len(rows) > 1:
            line = look.color("border.subtle")
            painter.fillRect(x, y + rows[0].height - look.px(1), width, look.px(1), line)
            if self._has_footer:
                painter.fillRect(x, y + height - rows[-1].height, width, look.px(1), line)
        paint_card(painter, x, y, width, height, clip, look, border="border.subtle")

    def name(self) -> str:
        return words.tool_name(self.call, expanded=self.is_expanded)

    def source(self) -> str:
        named = words.tool_words(self.call)
        return f"{named.verb} {named.target}".strip()
