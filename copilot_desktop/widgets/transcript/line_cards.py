"""Cards of one line or a few: decisions, questions, dividers, failures, the end of a turn."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QPainter

from copilot_desktop.protocol.permissions import PermissionOutcome, WritePermission
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.session.entries import (
    ErrorNotice,
    Notice,
    PermissionRecord,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
    TurnSummary,
)
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.action_row import ActionRow, RowButton
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, TextBox, plain_text
from copilot_desktop.widgets.transcript.card import Card, paint_card
from copilot_desktop.widgets.transcript.header_box import ButtonBox, DividerBox, LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.tool_group import INNER_GAP

_MAX_MESSAGE_CHARS = 4000


class DecisionCard(Card):
    """What was asked and what the person answered."""

    def _pieces(self) -> tuple[list[Piece], str]:
        record = cast(PermissionRecord, self.entry)
        icon, text, target = words.permission(record)
        shown = self.look.short_path(target) if isinstance(record.subject, WritePermission) else target
        pieces = [Piece(icon=icon), Piece(text), Piece(shown, "terminal", "text.primary", elides=True)]
        if record.outcome is PermissionOutcome.APPROVED:
            pieces.append(Piece(tr("once"), "small", "text.tertiary"))
        return pieces, words.feedback(record)

    def make_rows(self, width: int) -> list[Row]:
        look = self.look
        part = self.part
        pieces, more = self._pieces()
        height = look.density("toolRow" if part is None else "toolRowInner")
        below = look.px(INNER_GAP) if part is not None and part.is_last and not more else 0

        def build() -> list[Box]:
            box = LineBox(look, pieces, height=height, padding=look.space(12))
            box.gap = below
            return [box]

        rows = [Row(build, height + below)]
        if more:
            rows.append(Row(lambda: [self._more(more)], look.line("small") + look.space(8)))
        return rows

    def _more(self, text: str) -> Box:
        look = self.look
        box = TextBox(look, plain_text(visible(text[:_MAX_MESSAGE_CHARS])), Face("small", "text.secondary"))
        box.indent = look.space(12) + look.px(14 + 8)
        box.inset_right = look.space(12)
        box.gap = look.space(10)
        return box

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("toolRow")

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        self.paint_surface(painter, x, y, width, height, clip, fill="surface.raised", border="border.subtle")

    def name(self) -> str:
        pieces, more = self._pieces()
        return " ".join(part for part in (*(piece.text for piece in pieces), visible_line(more)) if part)

    def source(self) -> str:
        return self.name()


class PlanCard(DecisionCard):
    """A settled plan."""

    def _pieces(self) -> tuple[list[Piece], str]:
        record = cast(PlanRecord, self.entry)
        text = {
            PlanOutcome.APPROVED: tr("You approved the plan"),
            PlanOutcome.CHANGES: tr("You asked for changes to the plan"),
            PlanOutcome.EXPIRED: tr("The plan was not decided on"),
        }[record.outcome]
        return [Piece(icon="mode-plan"), Piece(text)], record.feedback


class QuestionCard(DecisionCard):
    """A settled question and its answer."""

    def _pieces(self) -> tuple[list[Piece], str]:
        record = cast(QuestionRecord, self.entry)
        question = visible_line(record.question, 400)
        pieces = [
            Piece(icon="question"),
            Piece(tr("Asked")),
            Piece(question, "ui", "text.primary", elides=True),
        ]
        if record.dismissed:
            pieces.append(Piece(tr("skipped"), "small", "text.tertiary"))
        return pieces, record.answer


class NoticeCard(Card):
    """A centred line between hairlines."""

    def make_rows(self, width: int) -> list[Row]:
        look = self.look
        icon, text = words.notice(cast(Notice, self.entry))
        if not text:
            return []
        return [Row(lambda: [DividerBox(look, icon, text)], look.line("small"))]

    def _top(self) -> int:
        return self.look.density("turnGap")

    def _bottom(self) -> int:
        return self.look.space(8)

    def estimate(self, width: int) -> int:
        return self.top + self.look.line("small") + self.bottom

    def name(self) -> str:
        return words.notice(cast(Notice, self.entry))[1]

    def source(self) -> str:
        return self.name()


class ErrorCard(Card):
    """A failure: what happened, what is safe, and the foreign message as plain text."""

    def make_rows(self, width: int) -> list[Row]:
        return [Row(self._boxes, self.estimate(width) - self.top)]

    def _boxes(self) -> list[Box]:
        look = self.look
        title, sentences = words.error(cast(ErrorNotice, self.entry))
        padding = look.space(12)
        heading = LineBox(
            look,
            [
                Piece(icon="error", icon_size=16, color="danger.text"),
                Piece(title, "bodyStrong", "text.primary"),
            ],
            height=look.line("bodyStrong"),
            padding=padding + look.px(2),
        )
        heading.top = padding
        boxes: list[Box] = [heading]
        for number, sentence in enumerate(sentences):
            is_foreign = number == len(sentences) - 1
            face = Face("small" if is_foreign else "ui", "text.secondary")
            box = TextBox(look, plain_text(visible(sentence[:_MAX_MESSAGE_CHARS])), face, None, look.space(4))
            box.indent = padding + look.px(2 + 16 + 8)
            box.inset_right = padding
            boxes.append(box)
        again = ButtonBox(look, "retry", tr("Try again"), Action(ActionKind.RETRY))
        again.indent = padding + look.px(2 + 16 + 8)
        again.inset_right = padding
        again.top = look.space(8)
        again.gap = padding
        return [*boxes, again]

    def estimate(self, width: int) -> int:
        look = self.look
        text = look.line("bodyStrong") + 2 * (look.line("ui") + look.space(4))
        return self.top + 2 * look.space(12) + text + look.space(8) + look.density("controlSmall")

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        paint_card(
            painter, x, y, width, height, clip, self.look, fill="danger.subtle", border="danger.border"
        )

    def name(self) -> str:
        title, sentences = words.error(cast(ErrorNotice, self.entry))
        return tr("Error: {title}. {text}", title=title, text=visible_line(" ".join(sentences), 400))

    def source(self) -> str:
        title, sentences = words.error(cast(ErrorNotice, self.entry))
        return "\n".join([title, *sentences])


class FooterCard(Card):
    """Closes a turn: model, tokens, time, and what can be done with the answer.

    The newest one shows its buttons always, another one while it is pointed at or has the ring.
    """

    def make_rows(self, width: int) -> list[Row]:
        look = self.look
        text = words.turn_summary(cast(TurnSummary, self.entry))
        height = look.density("controlSmall")
        buttons = (
            RowButton("copy", tr("Copy the answer"), Action(ActionKind.COPY_TURN), "check"),
            RowButton("retry", tr("Ask again"), Action(ActionKind.RETRY)),
        )

        def build() -> list[Box]:
            return [ActionRow(look, text, buttons, height=height, is_active=lambda: self.is_active)]

        return [Row(build, height)]

    def _top(self) -> int:
        return self.look.space(6)

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("controlSmall")

    def name(self) -> str:
        return words.turn_summary(cast(TurnSummary, self.entry))

    def source(self) -> str:
        return self.name()
