"""The card of a tool call: one line, and below it the output, the diff or the arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, cast

from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import Entry, ToolCall, ToolState
from copilot_desktop.session.tool_kinds import FILE_KINDS, is_told_elsewhere, tool_kind
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.agent_card import (
    agent_header,
    agent_name,
    agent_rows,
    agent_runs,
    agent_title,
)
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_body import ToolBody
from copilot_desktop.widgets.transcript.tool_group import INNER_GAP, paint_line
from copilot_desktop.widgets.transcript.tool_verbs import tool_words

_STATE_ICONS: Final[Mapping[ToolState, tuple[str, str]]] = {
    ToolState.SUCCEEDED: ("check", "status.done"),
    ToolState.FAILED: ("close", "status.error"),
    ToolState.DENIED: ("close", "status.error"),
    ToolState.CANCELLED: ("pause", "text.tertiary"),
    ToolState.WAITING: ("", ""),
}
#: Of the two columns of counts in a list of changed files.
_COUNT_WIDTH: Final = 44


class ToolCard(Card):
    """Follows one tool call.

    Attributes:
        is_expanded: what the person chose; tails of output show by themselves.
        body: what stands below the header.
    """

    can_open = True
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
        """The row of the answered question, or of the plan, says it all."""
        return is_told_elsewhere(self.call) and self.call.state is ToolState.SUCCEEDED

    def make_rows(self, width: int) -> list[Row]:
        if self._is_told_elsewhere:
            return []
        self.body.look = self.look
        if self.part is not None and self._is_agent:
            self._header, header = agent_header(self.look, self.call, self.part)
            return [header, *agent_rows(self.look, self.call, self.part), *self._result_rows()]
        self.body.opened = self.open_parts
        body = self.body.rows(self.call, is_expanded=self.is_expanded)
        return [self._header_row(has_body=bool(body)), *body]

    def hidden_texts(self) -> Iterator[tuple[frozenset[str], str]]:
        return self.body.hidden(self.call)

    def fold(self, width: int) -> None:
        """Close the tail of live output."""
        self.body.holds_tail = False
        if self.rows is not None:
            self.rows = self.all_rows(width)

    def apply(self, width: int) -> None:
        rows = self.rows or []
        made = self.all_rows(width)
        # A header that says the same stays on the screen as it is.
        place = self.rows_of_group
        if len(rows) > place and len(made) > place and self._header == self._last_header:
            made[place] = rows[place]
        self._last_header = self._header
        self.rows = made

    def _result_rows(self) -> list[Row]:
        """Return what the sub-agent answered, behind a line of its own."""
        look, part, call = self.look, self.part, self.call
        if part is None or not part.is_open or agent_runs(call) or not call.output:
            return []
        height = look.density("toolRowInner")
        chevron = "chevron-down" if self.is_expanded else "chevron-right"
        left = (Piece(icon="file-read"), Piece(tr("Answer of the agent")))
        right = (Piece(icon=chevron, color="text.tertiary"),)

        def build() -> list[Box]:
            action = Action(ActionKind.TOGGLE)
            return [LineBox(look, left, right, height=height, padding=look.space(12), action=action)]

        body = self.body.rows(call, is_expanded=True) if self.is_expanded else []
        return [Row(build, height), *body]

    @property
    def _is_agent(self) -> bool:
        return self.part is not None and self.part.is_agent and self.part.is_first

    @property
    def ticks(self) -> bool:
        if self._is_agent:
            return agent_runs(self.call) and self.call.started_at is not None
        return self.call.state is ToolState.RUNNING and self.call.started_at is not None

    def tick(self) -> None:
        place = self.rows_of_group
        if self.rows and self.part is not None and self._is_agent:
            self._header, self.rows[0] = agent_header(self.look, self.call, self.part)
            self._last_header = self._header
        elif self.rows and len(self.rows) > place:
            self.rows[place] = self._header_row(has_body=len(self.rows) > place + 1)
            self._last_header = self._header

    # -- the header ----------------------------------------------------------------

    def _header_row(self, *, has_body: bool) -> Row:
        look, part = self.look, self.part
        line = look.density("toolRow" if part is None else "toolRowInner")
        left, right = self._file_pieces() if part is not None and part.lists_files else self._pieces()
        above = look.px(INNER_GAP) if part is not None and part.has_header else 0
        indent = part.indent(look) if part is not None else 0
        below = look.px(INNER_GAP) if part is not None and part.is_last and not has_body else 0
        action = Action(ActionKind.TOGGLE)
        self._header = (left, right, above, below, indent)

        def build() -> list[Box]:
            box = LineBox(
                look,
                left,
                right,
                height=line,
                padding=look.space(12),
                action=action,
                is_active=lambda: self.is_active,
            )
            box.top, box.gap, box.indent = above, below, indent
            return [box]

        return Row(build, above + line + below)

    def _pieces(self) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """Return what the line says, from the left and from the right."""
        call = self.call
        said = tool_words(call)
        # A command is never shortened.
        target = self.look.short_path(said.target) if tool_kind(call) in FILE_KINDS else said.target
        if call.agent is not None and not target:
            # An agent that a sub-agent has started.
            target = " ".join(part for part in agent_title(call) if part)
        left = [
            Piece(icon=said.icon),
            Piece(said.verb),
            Piece(target, said.target_style, "text.primary", elides=True),
            Piece(said.note, "small", "text.tertiary"),
            Piece(words.exit_code(call), "small", "danger.text"),
        ]
        diff = self.body.diff(call)
        if diff is not None:
            if diff.added:
                left.append(Piece(f"+{diff.added}", "terminal", "diff.addText"))
            if diff.deleted:
                left.append(Piece(f"-{diff.deleted}", "terminal", "diff.delText"))
        failed = call.has_failed or call.state is ToolState.DENIED
        right = (
            Piece(words.tool_state(call), "small", "danger.text" if failed else "text.secondary"),
            Piece(words.tool_time(call), "small", "text.tertiary"),
            self._state_piece(),
            self._chevron(),
        )
        return tuple(left), right

    def _file_pieces(self) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """Return the line in a list of changed files: the path, and what was added and removed."""
        call = self.call
        said = tool_words(call)
        diff = self.body.diff(call)
        added, deleted = (diff.added, diff.deleted) if diff is not None else (0, 0)
        path = self.look.short_path(said.target)
        left = (Piece(icon=said.icon), Piece(path, "terminal", "text.primary", elides=True))
        right = (
            Piece(words.tool_state(call), "small", "danger.text"),
            Piece(f"+{added}" if added else " ", "terminal", "diff.addText", width=_COUNT_WIDTH),
            Piece(f"-{deleted}" if deleted else " ", "terminal", "diff.delText", width=_COUNT_WIDTH),
            self._chevron(),
        )
        return left, right

    def _state_piece(self) -> Piece:
        call = self.call
        icon, color = _STATE_ICONS.get(ToolState.FAILED if call.has_failed else call.state, ("", ""))
        # It is on its way, and does not wait for the person.
        spins = not call.state.is_settled and call.state is not ToolState.WAITING
        return Piece(spins=True, color="status.streaming") if spins else Piece(icon=icon, color=color)

    def _chevron(self) -> Piece:
        icon = "chevron-down" if self.is_expanded else "chevron-right"
        rests = self.part is not None and not self.is_expanded
        return Piece(icon=icon, color="text.tertiary", on_demand=rests)

    # -- looks ---------------------------------------------------------------------

    def estimate(self, width: int) -> int:
        if self._is_agent:
            return self.top + self.look.px(40)
        line = self.look.density("toolRow" if self.part is None else "toolRowInner")
        group = self.look.density("toolRow") * self.rows_of_group
        return self.top + group + line + self.body.estimate(self.call)

    @property
    def has_frame(self) -> bool:
        return True

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        self.paint_surface(painter, x, y, width, height, clip, fill="surface.raised")

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        look, rows = self.look, self.rows or []
        line = max(1, look.px(1))
        own = self.rows_of_group
        if self._is_agent:
            if len(rows) > 1 or (self.part is not None and not self.part.is_last):
                paint_line(painter, x, y + look.px(40) - line, width, look, clip)
            self.paint_surface(painter, x, y, width, height, clip, border="border.subtle")
            return
        if len(rows) > own > 0:
            paint_line(painter, x, y + rows[0].height - line, width, look, clip)
        if len(rows) > own + 1:
            header = sum(row.height for row in rows[: own + 1])
            paint_line(painter, x, y + header - line, width, look, clip)
            if self.part is not None and not self.part.is_last:
                paint_line(painter, x, y + height - line, width, look, clip)
        self.paint_surface(painter, x, y, width, height, clip, border="border.subtle")

    # -- words -----------------------------------------------------------------------

    def name(self) -> str:
        if self.part is not None and self._is_agent:
            return agent_name(self.call, self.part)
        own = words.tool_name(self.call, expanded=self.is_expanded)
        if self.part is None or not self.part.is_first:
            return own
        return f"{self.part.name()}. {own}" if self.part.is_open else self.part.name()

    def source(self) -> str:
        said = tool_words(self.call)
        return f"{said.verb} {said.target}".strip()
