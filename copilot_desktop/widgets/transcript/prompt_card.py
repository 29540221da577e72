"""The card of a prompt: attachments, the bubble, and what is known about its fate."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.rendering.blocks import Paragraph, plain_blocks
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    Delivery,
    UserMessage,
)
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.action_row import ActionRow, RowButton
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, Marks, paint_rounded
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.chip_box import ChipBox
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
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
        time = time_of_day(message.timestamp)
        said = tr("Steered · {time}", time=time) if message.is_steering else time
        buttons = (RowButton("copy", tr("Copy"), Action(ActionKind.COPY, message.text), "check"),)

        def build() -> list[Box]:
            row = ActionRow(
                look,
                said,
                buttons,
                height=height,
                is_active=lambda: self.is_active,
                at_end=True,
                # That it reached a running turn is seen without looking for it.
                hides_words=not message.is_steering,
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
