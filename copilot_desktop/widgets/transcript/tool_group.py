"""A card's place in a group of tools: one surface that is painted in slices, a card each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.tool_runs import RunSummary
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.run_words import run_icon, run_sentence
from copilot_desktop.widgets.transcript.spans import duration

#: Space above the first and below the last line of an open group.
INNER_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class GroupPart:
    """Where a card stands in its group.

    Attributes:
        first: entry of the uppermost card, which names the group.
        summary: what the calls of the group did; only the first card knows.
        lists_files: all calls change files: their lines are a list of them.
        is_agent: it is the group of a sub-agent, whose call is the first card and shows always.
        depth: how far inside a card of an agent stands; an agent may have agents.
        earlier: how many cards are left out above while only the newest show; the first card knows.
        tools: how many tools the agent has called so far; the first card knows.
    """

    first: EntryId
    is_first: bool
    is_last: bool
    is_open: bool
    summary: RunSummary | None = None
    lists_files: bool = False
    is_agent: bool = False
    depth: int = 0
    earlier: int = 0
    tools: int = 0

    @property
    def is_hidden(self) -> bool:
        """Nothing of the card itself is shown."""
        return not self.is_open and not (self.is_agent and self.is_first)

    @property
    def has_header(self) -> bool:
        """The sentence of a group stands above the card's own rows."""
        return self.is_first and not self.is_agent

    def indent(self, look: Look) -> int:
        """Return how far the rows of an agent's card stand inside."""
        return look.px(14 + 14 * self.depth) if self.depth else 0

    @property
    def title(self) -> str:
        return run_sentence(self.summary) if self.summary is not None else ""

    def name(self) -> str:
        """Return the accessible name of the group's header."""
        summary = self.summary or RunSummary()
        parts = [
            self.title,
            _failed(summary.failed),
            duration(summary.duration_s),
            tr("expanded") if self.is_open else tr("collapsed"),
        ]
        return ", ".join(part for part in parts if part)

    def header_row(self, look: Look) -> Row:
        """Return the line that stands for the group."""
        summary = self.summary or RunSummary()
        height = look.density("toolRow")
        left = [
            Piece(icon=run_icon(summary)),
            Piece(self.title, "ui", "text.primary", elides=True),
        ]
        if summary.added:
            left.append(Piece(f"+{summary.added}", "terminal", "diff.addText"))
        if summary.removed:
            left.append(Piece(f"-{summary.removed}", "terminal", "diff.delText"))
        has_failed = bool(summary.failed)
        state = ("close", "status.error") if has_failed else ("check", "status.done")
        right = (
            Piece(_failed(summary.failed), "small", "danger.text"),
            Piece(duration(summary.duration_s), "small", "text.tertiary"),
            Piece(icon=state[0], color=state[1]),
            Piece(icon="chevron-down" if self.is_open else "chevron-right", color="text.tertiary"),
        )
        action = Action(ActionKind.TOGGLE_GROUP)

        def build() -> list[Box]:
            return [LineBox(look, left, right, height=height, padding=look.space(12), action=action)]

        return Row(build, height)

    def extent(self, y: int, height: int, look: Look) -> tuple[int, int]:
        """Return the band of the group's surface around a card, wide enough to hold no false corner."""
        if self.is_hidden:
            return y, height
        beyond = 2 * look.radius("lg")
        top = y if self.is_first else y - beyond
        bottom = y + height if self.is_last else y + height + beyond
        return top, bottom - top


@contextmanager
def slice_of(
    painter: QPainter, part: GroupPart | None, x: int, y: int, width: int, height: int, look: Look
) -> Iterator[tuple[int, int]]:
    """Paint inside the slice of a card; gives y and height of the surface to be painted."""
    if part is None:
        yield y, height
        return
    painter.save()
    try:
        painter.setClipRect(QRect(x, y, width, height), Qt.ClipOperation.IntersectClip)
        yield part.extent(y, height, look)
    finally:
        painter.restore()


def paint_line(painter: QPainter, x: int, y: int, width: int, look: Look, clip: Clip) -> None:
    """Paint a hairline across a card."""
    if clip.top <= y <= clip.bottom:
        painter.fillRect(x, y, width, max(1, look.px(1)), look.color("border.subtle"))


def _failed(count: int) -> str:
    return ntr("{count} failed", "{count} failed", count) if count else ""
