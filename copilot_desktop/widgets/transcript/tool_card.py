"""The card of a tool call: one line, and below it the output, the diff or the arguments."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import Entry, ToolCall, ToolState
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Clip
from copilot_desktop.widgets.transcript.card import Card, paint_card
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_body import ToolBody

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
        body: what stands below the header.
    """

    is_expandable = True
    clips_rows = True

    def __init__(self, look: Look, entry: ToolCall) -> None:
        super().__init__(look, entry)
        self.body = ToolBody(look)
        self._header: object = None
        self._last_header: object = None

    @property
    def call(self) -> ToolCall:
        return cast(ToolCall, self.entry)

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        self.body.take(self.call, is_append=is_append)

    @property
    def holds_tail(self) -> bool:
        """Live output was shown here and stays until `fold`, so that nothing moves meanwhile."""
        return self.body.holds_tail

    @property
    def _is_told_elsewhere(self) -> bool:
        """The row of the answered question says it all."""
        return self.call.name == "ask_user" and self.call.state is ToolState.SUCCEEDED

    def make_rows(self, width: int) -> list[Row]:
        if self._is_told_elsewhere:
            return []
        self.body.look = self.look
        return [self._header_row(), *self.body.rows(self.call, is_expanded=self.is_expanded)]

    @property
    def holds_back(self) -> bool:
        return self.is_expanded and self.body.holds_back

    def read_on(self) -> bool:
        return self.is_expanded and self.body.read_on()

    def fold(self, width: int) -> None:
        """Close the tail of live output."""
        self.body.holds_tail = False
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
        diff = self.body.diff(call)
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

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("toolRow") + self.body.estimate(self.call)

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        paint_card(painter, x, y, width, height, clip, self.look, fill="surface.raised")

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        look = self.look
        rows = self.rows or []
        if len(rows) > 1:
            line = look.color("border.subtle")
            painter.fillRect(x, y + rows[0].height - look.px(1), width, look.px(1), line)
            if self.body.has_footer:
                painter.fillRect(x, y + height - rows[-1].height, width, look.px(1), line)
        paint_card(painter, x, y, width, height, clip, look, border="border.subtle")

    def name(self) -> str:
        return words.tool_name(self.call, expanded=self.is_expanded)

    def source(self) -> str:
        named = words.tool_words(self.call)
        return f"{named.verb} {named.target}".strip()
