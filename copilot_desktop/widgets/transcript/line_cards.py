"""Cards of one line: dividers and the end of a turn."""

from __future__ import annotations

from typing import cast

from copilot_desktop.session.entries import Notice, NoticeKind, TurnSummary
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.action_row import ActionRow, RowButton
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box
from copilot_desktop.widgets.transcript.button_row import ButtonLook, ButtonRow, WordButton
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.divider_box import DividerBox
from copilot_desktop.widgets.transcript.rows import Row


class NoticeCard(Card):
    """A centred line between hairlines."""

    @property
    def notice(self) -> Notice:
        return cast(Notice, self.entry)

    def make_rows(self, width: int) -> list[Row]:
        look = self.look
        icon, text = words.notice(self.notice)
        if not text:
            return []
        if not self._offers:
            return [Row(lambda: [DividerBox(look, icon, text)], look.line("small"))]

        def build() -> list[Box]:
            divider = DividerBox(look, icon, text)
            divider.gap = look.space(8)
            return [divider, self._buttons()]

        return [Row(build, look.line("small") + look.space(8) + look.density("controlSmall"))]

    @property
    def _offers(self) -> bool:
        """A turn was cut off here, and nothing was asked since; or the session is parked."""
        kind = self.notice.kind
        return kind is NoticeKind.PARKED or (kind is NoticeKind.CONNECTION_LOST and not self.notice.is_past)

    def _buttons(self) -> Box:
        if self.notice.kind is NoticeKind.PARKED:
            parked = (
                WordButton(tr("Try again"), Action(ActionKind.TAKE_UP), "retry"),
                WordButton(tr("Open a copy"), Action(ActionKind.OPEN_COPY), dress=ButtonLook.GHOST),
            )
            return ButtonRow(self.look, parked, is_centred=True)
        buttons = (
            WordButton(tr("Continue"), Action(ActionKind.GO_ON), "play"),
            WordButton(tr("Send again"), Action(ActionKind.RETRY), "retry", ButtonLook.GHOST),
        )
        return ButtonRow(self.look, buttons, is_centred=True)

    @property
    def ticks(self) -> bool:
        """How long the model has been asked again in vain."""
        return self.notice.kind is NoticeKind.RETRY and self.notice.fields.get("since") is not None

    def tick(self) -> None:
        if self.rows:
            self.rows = self.make_rows(0)

    def _top(self) -> int:
        return self.look.density("turnGap")

    def _bottom(self) -> int:
        return self.look.space(8)

    def estimate(self, width: int) -> int:
        buttons = self.look.space(8) + self.look.density("controlSmall") if self._offers else 0
        return self.top + self.look.line("small") + buttons + self.bottom

    def name(self) -> str:
        return words.notice(self.notice)[1]

    def source(self) -> str:
        return self.name()


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
