"""Cards of what was asked and decided: permissions, questions, plans. One line, and what it is about."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtGui import QPainter

from copilot_desktop.protocol.permissions import PermissionOutcome, WritePermission
from copilot_desktop.rendering.blocks import Block
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.session.entries import (
    Entry,
    PermissionRecord,
    PermissionScope,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
)
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, plain_text
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import MarkdownRows
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.spans import time_of_day
from copilot_desktop.widgets.transcript.text_box import TextBox
from copilot_desktop.widgets.transcript.tool_group import INNER_GAP

_MAX_TEXT: Final = 4000
_MAX_NAME: Final = 400


class DecisionCard(Card):
    """What was asked for and what the person answered; more of it when it is opened."""

    can_open = True

    def __init__(self, look: Look, entry: Entry) -> None:
        super().__init__(look, entry)
        self._set_expandable()

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        self._set_expandable()

    def _set_expandable(self) -> None:
        # A row that says it all has nothing to open.
        self.can_open = bool(self._more())

    # -- what is said ------------------------------------------------------------------

    def _pieces(self) -> list[Piece]:
        record = cast(PermissionRecord, self.entry)
        icon, text, target = words.permission(record)
        shown = self.look.short_path(target) if isinstance(record.subject, WritePermission) else target
        is_lasting = record.outcome is PermissionOutcome.APPROVED and record.scope is not PermissionScope.ONCE
        pieces = [
            Piece(icon=icon, color="status.done" if is_lasting else "text.secondary"),
            Piece(text),
            Piece(shown, "terminal", "text.primary", elides=True),
        ]
        if record.outcome is PermissionOutcome.APPROVED and not is_lasting:
            pieces.append(Piece(tr("once"), "small", "text.tertiary"))
        return pieces

    def _more(self) -> str:
        """Return what shows when the card is open."""
        return words.feedback(cast(PermissionRecord, self.entry))

    def _timestamp(self) -> float | None:
        return cast("PermissionRecord | QuestionRecord | PlanRecord", self.entry).timestamp

    # -- rows ----------------------------------------------------------------------------

    def make_rows(self, width: int) -> list[Row]:
        rows = [self._line_row()]
        if self.is_expanded and self.is_expandable:
            rows += self._open_rows(width)
        return rows

    def _line_row(self) -> Row:
        look, part = self.look, self.part
        pieces, is_open = self._pieces(), self.is_expanded and self.is_expandable
        height = look.density("toolRow" if part is None else "toolRowInner")
        below = look.px(INNER_GAP) if part is not None and part.is_last and not is_open else 0
        right = [Piece(time_of_day(self._timestamp()), "small", "text.tertiary")]
        action = None
        if self.is_expandable:
            right.append(Piece(icon="chevron-down" if is_open else "chevron-right", color="text.tertiary"))
            action = Action(ActionKind.TOGGLE)

        def build() -> list[Box]:
            box = LineBox(
                look, pieces, right, height=height, padding=look.space(12), action=action, stacks=True
            )
            box.gap = below
            box.indent = part.indent(look) if part is not None else 0
            return [box]

        return Row(build, height + below)

    def _open_rows(self, width: int) -> list[Row]:
        return [self._text_row(self._more())]

    def _text_row(self, text: str) -> Row:
        look = self.look

        def build() -> list[Box]:
            face = Face("ui", "text.secondary")
            box = TextBox(look, plain_text(visible(text[:_MAX_TEXT])), face)
            box.indent, box.inset_right = self._insets()
            box.gap = look.space(10)
            return [box]

        return Row(build, look.line("ui") * (1 + text.count("\n")) + look.space(10))

    def _insets(self) -> tuple[int, int]:
        look = self.look
        return look.space(12) + look.px(14 + 8), look.space(12)

    def estimate(self, width: int) -> int:
        return self.top + self.look.density("toolRow" if self.part is None else "toolRowInner")

    @property
    def has_frame(self) -> bool:
        return True

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        self.paint_surface(painter, x, y, width, height, clip, fill="surface.raised", border="border.subtle")

    def name(self) -> str:
        said = [piece.text for piece in self._pieces()]
        if self.is_expandable:
            said.append(visible_line(self._more(), _MAX_NAME))
        return " ".join(part for part in said if part)

    def source(self) -> str:
        return self.name()


class QuestionCard(DecisionCard):
    """A settled question: the answer in the line, the question when it is opened."""

    @property
    def _record(self) -> QuestionRecord:
        return cast(QuestionRecord, self.entry)

    @property
    def _has_answer(self) -> bool:
        return bool(self._record.answer) and not self._record.dismissed

    def _pieces(self) -> list[Piece]:
        record = self._record
        if self._has_answer:
            said, target = tr("You answered"), record.answer
        elif record.has_expired:
            said, target = tr("Not answered"), record.question
        else:
            said, target = tr("You skipped"), record.question
        return [
            Piece(icon="question"),
            Piece(said),
            Piece(visible_line(target, _MAX_NAME), "ui", "text.primary", elides=True),
        ]

    def _more(self) -> str:
        record = self._record
        if not self._has_answer:
            return record.question if _is_long(record.question) else ""
        return f"{record.question}\n\n{record.answer}" if _is_long(record.answer) else record.question


def _is_long(text: str) -> bool:
    """The line does not hold it."""
    return len(text) > 60 or "\n" in text


class PlanCard(DecisionCard):
    """A settled plan, which opens to the plan."""

    def __init__(self, look: Look, entry: PlanRecord) -> None:
        super().__init__(look, entry)
        self._markdown = _InsetRows(look, Face("ui", "text.primary"), *self._insets())
        #: What the rows are made of.
        self._shown = ""

    @property
    def _record(self) -> PlanRecord:
        return cast(PlanRecord, self.entry)

    def _pieces(self) -> list[Piece]:
        record = self._record
        icon, said = {
            PlanOutcome.APPROVED: ("mode-plan", tr("You approved the plan")),
            PlanOutcome.CHANGES: ("edit", tr("You asked for changes to the plan")),
            PlanOutcome.EXPIRED: ("clock", tr("The plan was not decided on")),
        }[record.outcome]
        how = _action(record.action) if record.outcome is PlanOutcome.APPROVED else ""
        asked = record.feedback if record.outcome is PlanOutcome.CHANGES else ""
        return [
            Piece(icon=icon),
            Piece(said),
            Piece(how, "small", "text.tertiary"),
            Piece(visible_line(asked, _MAX_NAME), "ui", "text.primary", elides=True),
        ]

    @property
    def is_unfinished(self) -> bool:
        return self.rows is not None and self.is_expanded and self._markdown.is_unfinished

    def _more(self) -> str:
        return self._record.plan or self._record.summary

    def _open_rows(self, width: int) -> list[Row]:
        look, record = self.look, self._record
        rows = [self._text_row(record.feedback)] if _is_long(record.feedback) else []
        text, markdown = self._more(), self._markdown
        if markdown.is_unfinished and (markdown.look, self._shown) == (look, text):
            markdown.go_on(width)
        else:
            markdown.look = look
            markdown.set_insets(*self._insets())
            markdown.set_text(text, width)
            self._shown = text
        # The space below the last block is that of the card.
        return [*rows, *self._markdown.rows]


def _action(action: str) -> str:
    """Return how an approved plan is worked off, "" when not told."""
    return {
        "interactive": tr("Interactive"),
        "autopilot": tr("Autopilot"),
        "autopilot_fleet": tr("Parallel agents"),
        "exit_only": tr("Not started"),
    }.get(action, visible_line(action, 40))


class _InsetRows(MarkdownRows):
    """Markdown inside of a card."""

    def __init__(self, look: Look, face: Face, left: int, right: int) -> None:
        super().__init__(look, face)
        self._insets = left, right

    def set_insets(self, left: int, right: int) -> None:
        self._insets = left, right

    def _box(self, block: Block, *, is_first: bool, above: Box | None) -> Box:
        box = super()._box(block, is_first=is_first, above=above)
        box.inset(*self._insets)
        return box
