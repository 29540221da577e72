"""The card of what the model thought: one line, closed; its text below when opened.

A long thought shows a part of bounded height, until the person asks for all of it: its beginning, or
while it grows its end. The end moves on in steps of some lines, so that lines do not break anew with
every word.
"""

from __future__ import annotations

import re
from typing import Final, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import Block
from copilot_desktop.session.entries import Reasoning, StreamState
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import QUOTE_INSET, Action, ActionKind, Box, Clip
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import MarkdownRows
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_group import INNER_GAP

#: Of the text of an open thought. Name of the part that shows all of it.
MAX_HEIGHT: Final = 280
WHOLE: Final = "whole"
#: As high as the end of a growing one is when it has moved on.
_REST_HEIGHT: Final = 180
#: Below the header of an open thought, and before the bar beside its text.
_GAP: Final = 6
_BAR_LEFT: Final = 8
#: Texts up to so many times what fits are laid out whole to see whether they do.
_LOOKED_AT: Final = 2
#: Attempts to find a part that fits; each comes nearer.
_MAX_TRIES: Final = 6
#: Where a part may end or begin, the better the earlier in this list.
_CUTS: Final = (
    re.compile(r"\n[ \t]*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?])\s"),
    re.compile(r"\s"),
)
_FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)[^\n`]*$", re.MULTILINE)
#: Names of blocks of one part of the text are never those of another.
_PART: Final = 1_000_000


class _ThoughtRows(MarkdownRows):
    """Markdown beside a bar that stands further inside.

    Attributes:
        inset: from the left, before the bar.
        inset_right: from the other side.
    """

    inset = 0
    inset_right = 0

    def _box(self, block: Block, *, is_first: bool, above: Box | None) -> Box:
        box = super()._box(block, is_first=is_first, above=above)
        if self.inset or self.inset_right:
            box.inset(self.inset, self.inset_right)
        return box


class ReasoningCard(AssistantCard):
    """Follows one thought."""

    can_open = True
    whole_part = WHOLE
    is_bare = True

    def __init__(self, look: Look, entry: Reasoning) -> None:
        super().__init__(look, entry)
        #: Where the shown part begins and ends; None for the end of the text.
        self._start = 0
        self._end: int | None = None
        self._shows_whole = False
        #: Counts the parts that began further down.
        self._moves = 0

    def _new_markdown(self) -> MarkdownRows:
        return _ThoughtRows(self.look, self._face(), is_quoted=True)

    def _face(self) -> Face:
        return Face("ui", "text.secondary")

    @property
    def thought(self) -> Reasoning:
        return cast(Reasoning, self.entry)

    @property
    def is_streaming(self) -> bool:
        return False

    @property
    def is_unfinished(self) -> bool:
        return self.is_expanded and not self._is_hidden and super().is_unfinished

    @property
    def is_cut(self) -> bool:
        return self._start > 0 or self._end is not None

    # -- which part of the text ------------------------------------------------------

    def _make_markdown(self, width: int) -> None:
        markdown = cast(_ThoughtRows, self._markdown)
        markdown.inset = self._inset
        markdown.inset_right = self.look.space(12) if self.part is not None else 0
        was_at_end = self._start > 0
        self._start, self._end = 0, None
        self._shows_whole = WHOLE in self.open_parts
        if self._shows_whole:
            self._moves = 0
            super()._make_markdown(width)
            return
        if len(self._text) <= _LOOKED_AT * self._fitting(width):
            super()._make_markdown(width)
            if self._text_height(width) <= self._limit:
                return
        if self._state is StreamState.STREAMING or was_at_end:
            self._show_end(width)
        else:
            self._show_beginning(width)

    def _apply_markdown(self, width: int) -> None:
        if (WHOLE in self.open_parts) is not self._shows_whole:
            self._make_markdown(width)
            return
        if self._end is not None and len(self._shown) == len(self._text):
            return
        if self._end is not None or (self._must_check and not self._goes_on()):
            self._make_markdown(width)
            return
        super()._apply_markdown(width)
        if not self._shows_whole and self._text_height(width) > self._limit:
            self._show_end(width)

    @property
    def _limit(self) -> int:
        return self.look.px(MAX_HEIGHT)

    def _fitting(self, width: int) -> int:
        """Return about how many characters fit into the height."""
        room = max(self.look.px(40), width - self._inset - self.look.px(QUOTE_INSET))
        lines = self._limit // self.look.line("ui")
        return max(1, int(room / self.look.character_width("ui") * lines))

    def _text_height(self, width: int) -> int:
        """Return the exact height of what is shown, which is bounded."""
        gap = self.look.density("blockGap")
        return sum(row.layout(width) for row in self._markdown.rows) - gap

    def _show_beginning(self, width: int) -> None:
        text, limit = str(self._text), self._limit
        size, most = self._fitting(width), 0
        for _ in range(_MAX_TRIES):
            end = _cut_before(text, size)
            height = self._show_until(text, end, width)
            if height > limit:
                size = min(end - 1, end * limit // height)
            elif end <= most or height >= limit * 4 // 5:
                break
            else:
                most = end
                size = max(size + 1, end * limit // max(1, height))
        else:
            self._show_until(text, max(1, most), width)
        if self._end == len(text):
            self._end = None

    def _show_until(self, text: str, end: int, width: int) -> int:
        """Show a text up to a place; return how high that is."""
        self._end = end
        self._markdown.set_text(text[:end], width)
        return self._text_height(width)

    def _show_end(self, width: int) -> None:
        """Begin further down, and leave room for what comes."""
        text = str(self._text)
        rest = self.look.px(_REST_HEIGHT)
        size = self._fitting(width) * rest // self._limit
        self._shown, self._must_check = self._text, False
        self._moves += 1
        for _ in range(_MAX_TRIES):
            self._start = _cut_after(text, max(0, len(text) - size))
            part = _open_fence(text, self._start) + text[self._start :]
            if self._state is StreamState.STREAMING:
                self._markdown.begin_stream(part, width)
            else:
                self._markdown.set_text(part, width)
            height = self._text_height(width)
            if height <= self._limit:
                return
            size = min(size - 1, size * rest // height)

    # -- rows --------------------------------------------------------------------------

    def toggle(self, width: int) -> None:
        # It is opened at its beginning, whatever it showed while it grew.
        self._start = 0
        super().toggle(width)

    def refit(self, width: int) -> None:
        if self.rows is not None and self.is_expanded and not self._shows_whole:
            self.rows = self.all_rows(width)

    def make_rows(self, width: int) -> list[Row]:
        if self.is_expanded:
            self._make_markdown(width)
        return self._all_rows()

    def apply(self, width: int) -> None:
        if self.is_expanded and not self._is_hidden:
            self._apply_markdown(width)
        self.rows = [] if self._is_hidden else self._all_rows()

    def restyle(self, look: Look, width: int) -> None:
        super().restyle(look, width)
        if self._is_hidden and self.rows is not None:
            self.rows = []
        self.refit(width)

    @property
    def _is_hidden(self) -> bool:
        return self.part is not None and self.part.is_hidden

    @property
    def _inset(self) -> int:
        """Return how far inside the line begins."""
        return self.part.indent(self.look) + self.look.space(12) if self.part is not None else 0

    @property
    def _rows_before(self) -> int:
        return 2 if self._start else 1

    def block_of(self, row_index: int, number: int) -> BlockId:
        block, minor = super().block_of(row_index, number)
        return (block[0], block[1] + self._moves * _PART if block[0] == 1 else block[1]), minor

    def place_of(self, block: BlockId) -> tuple[int, int]:
        (part, major), minor = block
        return super().place_of(((part, major - self._moves * _PART if part == 1 else major), minor))

    def _all_rows(self) -> list[Row]:
        rows = [self._header_row()]
        if self.is_expanded:
            fold = [self._fold_row()] if self.is_cut else []
            rows += [*fold, *self._markdown.rows] if self._start else [*self._markdown.rows, *fold]
        # The space below the last block is the next card's space above.
        self.bottom = -self.look.density("blockGap") if len(rows) > 1 and self.part is None else 0
        return rows

    def _header_row(self) -> Row:
        look, part = self.look, self.part
        is_grouped = part is not None
        height = look.density("toolRowInner" if is_grouped else "controlSmall")
        padding = look.space(12) if is_grouped else 0
        chevron = "chevron-down" if self.is_expanded else "chevron-right"
        pieces = (
            Piece(icon="reasoning"),
            Piece(words.reasoning_title(self.thought), "ui", gap=8 if is_grouped else 6),
            Piece(icon=chevron, color="text.tertiary", gap=6),
        )
        action = Action(ActionKind.TOGGLE)
        below = look.px(_GAP) if self.is_expanded else 0
        if part is not None and part.is_last and not self.is_expanded:
            below = look.px(INNER_GAP)

        def build() -> list[Box]:
            box = LineBox(
                look, pieces, height=height, padding=padding, action=action, has_plate=not is_grouped
            )
            box.gap = below
            box.indent = part.indent(look) if part is not None else 0
            return [box]

        return Row(build, height + below)

    def _fold_row(self) -> Row:
        look, height = self.look, self.look.line("ui")
        below = look.density("blockGap") if not self._start else look.space(4)
        pieces = (Piece(tr("Show all"), "small", "accent.text"),)
        left = self._inset + look.px(QUOTE_INSET)

        def build() -> list[Box]:
            box = LineBox(look, pieces, height=height, action=Action(ActionKind.PART, WHOLE), has_plate=True)
            box.indent, box.gap = left, below
            return [box]

        return Row(build, height + below)

    @property
    def ticks(self) -> bool:
        return self._state is StreamState.STREAMING

    def tick(self) -> None:
        if self.rows:
            self.rows = [] if self._is_hidden else self._all_rows()

    # -- looks -------------------------------------------------------------------------

    @property
    def has_frame(self) -> bool:
        return self.part is not None

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        if self.part is not None:
            self.paint_surface(painter, x, y, width, height, clip, fill="surface.raised")
        rows = self.rows or []
        if len(rows) > 1:
            # Beside the text, and not beside the space below its last block.
            look = self.look
            top, end = y + rows[0].height, y + height - look.density("blockGap")
            top, shown = clip.band(top, end - top)
            left = x + self._inset + look.px(_BAR_LEFT)
            bar = mirrored(QRectF(x, top, width, shown), QRectF(left, top, max(1, look.px(2)), shown))
            painter.fillRect(bar, look.color("border.default"))

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        if self.part is not None:
            self.paint_surface(painter, x, y, width, height, clip, border="border.subtle")

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("controlSmall")

    def name(self) -> str:
        state = tr("expanded") if self.is_expanded else tr("collapsed")
        return f"{words.reasoning_title(self.thought)}, {state}"


def _cut_before(text: str, size: int) -> int:
    """Return a good place to end a part of at most `size` characters."""
    size = max(1, min(size, len(text)))
    near = size * 2 // 3
    for cut in _CUTS:
        found = [match.start() for match in cut.finditer(text, near, size)]
        if found and found[-1] > 0:
            return found[-1]
    return size


def _cut_after(text: str, start: int) -> int:
    """Return a good place to begin a part, `start` or somewhat further down."""
    near = start + max(1, (len(text) - start) // 3)
    for cut in _CUTS:
        match = cut.search(text, start, near)
        if match is not None and match.end() < len(text):
            return match.end()
    return start


def _open_fence(text: str, start: int) -> str:
    """Return the line that begins the code in which a place lies, "" when it is in none."""
    fences = _FENCE.findall(text, 0, start)
    return f"{fences[-1]}\n" if len(fences) % 2 else ""
