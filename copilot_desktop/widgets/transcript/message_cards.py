"""Cards of what was said: prompts, answers, reasoning."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import Paragraph, plain_blocks
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    Reasoning,
    StreamState,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.action_row import ActionRow, RowButton
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.chip_box import ChipBox
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import RENDERED, MarkdownRows
from copilot_desktop.widgets.transcript.prompt_text import prompt_text
from copilot_desktop.widgets.transcript.rows import Row, estimate_text
from copilot_desktop.widgets.transcript.spans import time_of_day
from copilot_desktop.widgets.transcript.text_box import TextBox

#: Between the attachments and the bubble.
_CHIP_GAP: Final = 6
#: Of the line under a prompt.
_ACTIONS_HEIGHT: Final = 24


class UserCard(Card):
    """A prompt in a bubble at the right, with what is known about its fate below."""

    @property
    def message(self) -> UserMessage:
        return cast(UserMessage, self.entry)

    def _top(self) -> int:
        return self.look.density("turnGap")

    def _inner(self, width: int) -> int:
        look = self.look
        most = look.px(look.style.tokens.layout("bubbleMax"))
        return min(most, width - look.space(24)) - 2 * look.px(14)

    def make_rows(self, width: int) -> list[Row]:
        rows: list[Row] = []
        inner = self._inner(width)
        blocks = plain_blocks(self.message.text)
        pieces = [prompt_text(block.text) for block in blocks if isinstance(block, Paragraph)]
        for number, piece in enumerate(pieces or [InlineText("")]):
            rows.append(
                self._text_row(piece, number == 0, number >= len(pieces) - 1, len(pieces) <= 1, inner)
            )
        if self.message.attachments:
            rows.insert(0, self._chips_row())
        status = words.delivery(self.message)
        if status:
            failed = self.message.delivery in (Delivery.UNCONFIRMED, Delivery.FAILED)
            right = [Piece(status, "small", "danger.text" if failed else "text.tertiary")]
            action = None
            if failed:
                right.append(Piece(icon="retry", color="accent.text"))
                right.append(Piece(tr("Send again"), "smallStrong", "accent.text", gap=4))
                action = Action(ActionKind.RESEND)
            rows.append(self._line_row(tuple(right), action))
        else:
            rows.append(self._actions_row())
        return rows

    def _chips_row(self) -> Row:
        look, attachments = self.look, self.message.attachments
        gap = look.px(_CHIP_GAP)

        def build() -> list[Box]:
            chips = ChipBox(look, attachments)
            chips.gap = gap
            return [chips]

        return Row(build, look.px(28) + gap)

    @property
    def _actions_height(self) -> int:
        return self.look.px(_ACTIONS_HEIGHT)

    def _actions_row(self) -> Row:
        """When it was written, and what can be done with it. As high as what is said of its fate."""
        look, message = self.look, self.message
        height = self._actions_height
        buttons = (RowButton("copy", tr("Copy"), Action(ActionKind.COPY, message.text), "check"),)

        def build() -> list[Box]:
            row = ActionRow(
                look,
                time_of_day(message.timestamp),
                buttons,
                height=height,
                is_active=lambda: self.is_active,
                at_end=True,
                hides_words=True,
            )
            row.top = look.space(4)
            return [row]

        return Row(build, height + look.space(4))

    def _text_row(self, text: InlineText, first: bool, last: bool, only: bool, inner: int) -> Row:
        look = self.look

        def build() -> list[Box]:
            return [BubbleBox(look, text, is_first=first, is_last=last, shrinks=only)]

        return Row(build, estimate_text(look, "body", len(text.text), text.text.count("\u2028"), inner))

    def _line_row(self, right: tuple[Piece, ...], action: Action | None) -> Row:
        look = self.look
        height = self._actions_height

        def build() -> list[Box]:
            box = LineBox(look, (), right, height=height, action=action)
            box.top = look.space(4)
            return [box]

        return Row(build, height + look.space(4))

    def estimate(self, width: int) -> int:
        text = self.message.text
        body = estimate_text(self.look, "body", len(text), text.count("\n"), self._inner(width))
        row = self._actions_height + self.look.space(4)
        return self.top + body + 2 * self.look.space(10) + row + self.bottom

    def name(self) -> str:
        return tr("You: {text}", text=visible_line(self.message.text, 400))

    def source(self) -> str:
        return self.message.text


class _BubbleText(TextBox):
    """Code stands on the bubble as it is: a plate on a plate would be loud."""

    def _paint_code(
        self, painter: QPainter, x: int, y: int, start: int, end: int, first: int, last: int
    ) -> None:
        """Paint nothing behind the code."""


class BubbleBox(Box):
    """A slice of a prompt's bubble; a short prompt is one slice, as wide as its text."""

    def __init__(self, look: Look, text: InlineText, *, is_first: bool, is_last: bool, shrinks: bool) -> None:
        super().__init__(look)
        self._inner = _BubbleText(look, text, Face())
        self._is_first = is_first
        self._is_last = is_last
        self._shrinks = shrinks
        self._left = 0
        self._bubble = 0

    @property
    def text(self) -> str:
        return self._inner.text

    @property
    def length(self) -> int:
        return self._inner.length

    @property
    def position_text(self) -> str:
        return self._inner.position_text

    def _layout(self, width: int) -> int:
        look = self.look
        pad_x, pad_y = look.px(14), look.space(10)
        most = min(look.px(look.style.tokens.layout("bubbleMax")), width - look.space(24))
        height = self._inner.layout(most - 2 * pad_x)
        bubble = min(most, self._inner.natural_width + 2 * pad_x) if self._shrinks else most
        if bubble < most and self._inner.reads_right_to_left:
            # Its lines end at the right edge of what they were laid out for.
            height = self._inner.layout(bubble - 2 * pad_x)
        self._bubble = bubble
        # At the end of the line: what the person says stands across from the answers.
        self._left = 0 if look.is_mirrored else width - bubble
        return height + (pad_y if self._is_first else 0) + (pad_y if self._is_last else 0)

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        radius = look.radius("xl")
        left = x + self._left
        rect = QRectF(left, y, self._bubble, self.height)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        # Rounded corners only at the ends: the others lie outside the clip.
        rounded = rect.adjusted(0, 0 if self._is_first else -radius, 0, 0 if self._is_last else radius)
        border = "border.subtle" if look.style.tokens.is_high_contrast else None
        paint_rounded(painter, rounded, radius, "surface.bubble", border, look)
        painter.restore()
        self._inner.paint(painter, left + look.px(14), y + self._pad_top, clip, marks)

    @property
    def _pad_top(self) -> int:
        return self.look.space(10) if self._is_first else 0

    def _position(self, x: int, y: int) -> int:
        return self._inner.position_at(x - self._left - self.look.px(14), y - self._pad_top)

    def position_place(self, position: int) -> tuple[int, int, int]:
        x, y, height = self._inner.position_place(position)
        return x + self._left + self.look.px(14), y + self._pad_top, height


class AssistantCard(Card):
    """An answer: Markdown over the whole column, growing while it is streamed."""

    _is_quoted = False
    #: Rows above those of the Markdown.
    _rows_before = 0

    def __init__(self, look: Look, entry: AssistantMessage | Reasoning) -> None:
        super().__init__(look, entry)
        self._markdown = MarkdownRows(look, self._face(), is_quoted=self._is_quoted)
        self._shown = GrowingText()
        self._rendered: frozenset[int] = frozenset()
        self._must_check = False

    def _face(self) -> Face:
        return Face("body", "text.primary")

    @property
    def _text(self) -> GrowingText:
        return cast("AssistantMessage | Reasoning", self.entry).text

    @property
    def _state(self) -> StreamState:
        return cast("AssistantMessage | Reasoning", self.entry).state

    @property
    def is_streaming(self) -> bool:
        return self._state is StreamState.STREAMING and bool(self._text)

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        self._must_check |= not is_append

    def _make_markdown(self, width: int) -> None:
        self._must_check = False
        self._shown = self._text
        if self._state is StreamState.STREAMING:
            self._markdown.begin_stream(str(self._text), width)
        else:
            self._rendered = self._to_render
            self._markdown.set_text(str(self._text), width, self._rendered)

    @property
    def _to_render(self) -> frozenset[int]:
        """Stretches of plain text that the person wants to see as Markdown."""
        names = (name.removeprefix(RENDERED) for name in self.open_parts if name.startswith(RENDERED))
        return frozenset(int(name) for name in names)

    def _apply_markdown(self, width: int) -> None:
        markdown = self._markdown
        if self._must_check and not self._goes_on():
            self._make_markdown(width)
            return
        self._must_check = False
        if not markdown.is_streaming:
            if len(self._shown) != len(self._text) or self._rendered != self._to_render:
                self._make_markdown(width)
            return
        markdown.feed(self._text.since(len(self._shown)))
        self._shown = self._text
        final = self._state is not StreamState.STREAMING
        markdown.flush(width, final=final)
        if not final:
            return
        if markdown.has_plain_parts or (
            markdown.has_late_references and not markdown.resolve_late(str(self._text))
        ):
            self._make_markdown(width)

    def _goes_on(self) -> bool:
        """The rows show the beginning of the present text (a final text may be another one)."""
        if not self._markdown.is_streaming and self._state is StreamState.STREAMING:
            return False
        shown = str(self._shown)
        return len(shown) <= len(self._text) and str(self._text).startswith(shown)

    def make_rows(self, width: int) -> list[Row]:
        self._make_markdown(width)
        return self._all_rows()

    def apply(self, width: int) -> None:
        self._apply_markdown(width)
        self.rows = self._all_rows()

    def _all_rows(self) -> list[Row]:
        look = self.look
        gap = look.density("blockGap")
        rows: list[Row] = list(self._markdown.rows)
        # The space below the last block is the next card's space above.
        self.bottom = -gap if rows else 0
        status = words.stream_state(self._state)
        if status:
            face = Face("small", "danger.text" if self._state is StreamState.FAILED else "text.tertiary")

            def build() -> list[Box]:
                box = TextBox(look, InlineText(status), face)
                box.gap = gap
                return [box]

            self.bottom = -gap
            rows.append(Row(build, look.line("small") + gap))
        return rows

    def block_of(self, row_index: int, number: int) -> BlockId:
        inner = row_index - self._rows_before
        if not 0 <= inner < len(self._markdown.rows):
            return (0 if inner < 0 else 2, row_index), number
        major, minor = self._markdown.block_of(inner, number)
        return (1, major), minor

    def place_of(self, block: BlockId) -> tuple[int, int]:
        (part, major), minor = block
        if part != 1 or not self._markdown.rows:
            return super().place_of(((0, major), minor))
        row_index, number = self._markdown.place_of((major, minor))
        return row_index + self._rows_before, number

    def estimate(self, width: int) -> int:
        if not self._text:
            return 0
        # Newlines are guessed: counting them would join the parts of every unseen text.
        size = len(self._text)
        return self.top + estimate_text(self.look, "body", size, size // 60, width)

    def restyle(self, look: Look, width: int) -> None:
        self.look = look
        self._markdown.restyle(look, width)
        self.top, self.bottom = self._space_above(), self._bottom()
        if self.rows is not None:
            self.rows = self._all_rows()

    def name(self) -> str:
        return tr("Answer: {text}", text=visible_line(str(self._text)[:400], 400))

    def source(self) -> str:
        return str(self._text)


#: Below the header of an open reasoning, and before the bar beside its text.
_REASONING_GAP: Final = 6
_BAR_LEFT: Final = 8


class ReasoningCard(AssistantCard):
    """What the model thought: one line, closed; its text below when opened."""

    is_expandable = True
    _is_quoted = True
    _rows_before = 1

    def _face(self) -> Face:
        return Face("ui", "text.secondary")

    @property
    def is_streaming(self) -> bool:
        return False

    def make_rows(self, width: int) -> list[Row]:
        if self.is_expanded:
            self._make_markdown(width)
        return self._all_rows()

    def apply(self, width: int) -> None:
        if self.is_expanded:
            self._apply_markdown(width)
        self.rows = [] if self._is_hidden else self._all_rows()

    def restyle(self, look: Look, width: int) -> None:
        super().restyle(look, width)
        if self._is_hidden and self.rows is not None:
            self.rows = []

    @property
    def _is_hidden(self) -> bool:
        return self.part is not None and self.part.is_hidden

    def _all_rows(self) -> list[Row]:
        look, entry = self.look, cast(Reasoning, self.entry)
        is_grouped = self.part is not None
        height = look.density("toolRowInner" if is_grouped else "controlSmall")
        padding = look.space(12) if is_grouped else 0
        chevron = "chevron-down" if self.is_expanded else "chevron-right"
        pieces = (
            Piece(icon="reasoning"),
            Piece(words.reasoning_title(entry), "ui", gap=8 if is_grouped else 6),
            Piece(icon=chevron, color="text.tertiary", gap=6),
        )
        action = Action(ActionKind.TOGGLE)

        below = look.px(_REASONING_GAP) if self.is_expanded else 0

        def build() -> list[Box]:
            box = LineBox(
                look, pieces, height=height, padding=padding, action=action, has_plate=not is_grouped
            )
            box.gap = below
            box.indent = self.part.indent(look) if self.part is not None else 0
            return [box]

        rows = [Row(build, height + below)]
        if self.is_expanded:
            rows += self._markdown.rows
        # The space below the last block is the next card's space above.
        self.bottom = -look.density("blockGap") if len(rows) > 1 and not is_grouped else 0
        return rows

    @property
    def ticks(self) -> bool:
        return cast(Reasoning, self.entry).state is StreamState.STREAMING

    def tick(self) -> None:
        if self.rows:
            self.rows = [] if self._is_hidden else self._all_rows()

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        if self.part is not None:
            self.paint_surface(painter, x, y, width, height, clip, fill="surface.raised")
        rows = self.rows or []
        if len(rows) > 1:
            # Beside the text, and not beside the space below its last block.
            look = self.look
            top, end = y + rows[0].height, y + height - look.density("blockGap")
            top, shown = clip.band(top, end - top)
            bar = QRectF(x + look.px(_BAR_LEFT), top, max(1, look.px(2)), shown)
            left = mirrored(QRectF(x, top, width, shown), bar)
            painter.fillRect(left, look.color("border.default"))

    def paint_edge(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        if self.part is not None:
            self.paint_surface(painter, x, y, width, height, clip, border="border.subtle")

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("controlSmall")

    def name(self) -> str:
        state = tr("expanded") if self.is_expanded else tr("collapsed")
        return f"{words.reasoning_title(cast(Reasoning, self.entry))}, {state}"
