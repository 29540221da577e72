"""The card of a failure: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import ErrorNotice
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip, Marks, plain_text
from copilot_desktop.widgets.transcript.button_row import ButtonLook, ButtonRow, WordButton
from copilot_desktop.widgets.transcript.card import Card, paint_card
from copilot_desktop.widgets.transcript.error_words import (
    ErrorWords,
    error_details,
    error_words,
    is_waiting,
)
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.text_box import TextBox

#: Failures that another model may not have.
_OF_MODEL: Final = (
    "authorization",
    "policy",
    "quota",
    "rate_limit",
    "context_limit",
    "query",
    "api_error",
)

#: Room of the icon before the texts.
_BEFORE: Final = 2 + 16 + 8


class _Title(TextBox):
    """What has happened, in as many lines as it takes, behind an icon."""

    def __init__(self, look: Look, icon: str, color: str, text: str) -> None:
        super().__init__(look, plain_text(text), Face("bodyStrong", "text.primary"))
        self._icon, self._color = icon, color

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        super()._paint(painter, x, y, clip, marks)
        look = self.look
        left = x - self.inner_left
        line = QRectF(left, y, self.width, look.line("bodyStrong"))
        point = QPointF(
            left + self.indent - look.px(_BEFORE - 2), y + (look.line("bodyStrong") - look.px(16)) // 2
        )
        draw_icon(painter, line, point, look.pixmap(self._icon, 16, self._color))


class ErrorCard(Card):
    """Follows one failure. A limit that passes by itself is no alarm: it is told in amber.

    Attributes:
        is_expanded: the details show.
    """

    can_open = True

    def __init__(self, look: Look, entry: ErrorNotice) -> None:
        super().__init__(look, entry)
        #: The time that is left shows; it is told once more when it is over.
        self._counts = False

    @property
    def error(self) -> ErrorNotice:
        return cast(ErrorNotice, self.entry)

    @property
    def _is_limit(self) -> bool:
        return self.error.code == "rate_limit"

    def make_rows(self, width: int) -> list[Row]:
        return [Row(self._boxes, self.estimate(width) - self.top)]

    def _boxes(self) -> list[Box]:
        look = self.look
        self._counts = is_waiting(self.error)
        said = error_words(self.error)
        padding = look.space(12)
        icon, color = ("clock", "attention.text") if self._is_limit else ("error", "danger.text")
        heading = _Title(look, icon, color, said.title)
        heading.top = padding
        boxes: list[Box] = [heading]
        boxes += self._texts(said)
        boxes.append(self._buttons())
        if self.is_expanded:
            text = plain_text(error_details(self.error))
            boxes.append(TextBox(look, text, Face("terminal", "text.secondary")))
        for box in boxes:
            box.indent, box.inset_right = padding + look.px(_BEFORE), padding
        boxes[-1].gap = padding
        return boxes

    def _texts(self, said: ErrorWords) -> list[Box]:
        look = self.look
        texts = ((said.sentence, "ui"), (said.provider, "small"))
        return [
            TextBox(look, plain_text(text), Face(style, "text.secondary"), None, look.space(4))
            for text, style in texts
            if text
        ]

    def _buttons(self) -> Box:
        look = self.look
        details = tr("Hide details") if self.is_expanded else tr("Details")
        # When the time has come there is one thing to do.
        has_come = self._is_limit and self.error.retry_at is not None and not is_waiting(self.error)
        dress = ButtonLook.PRIMARY if has_come else ButtonLook.NORMAL
        buttons = [WordButton(details, Action(ActionKind.TOGGLE), dress=ButtonLook.GHOST)]
        if not self.error.is_past:
            buttons.insert(0, WordButton(tr("Try again"), Action(ActionKind.RETRY), "retry", dress))
            if self.error.code in _OF_MODEL:
                words = tr("Switch model…")
                buttons.insert(1, WordButton(words, Action(ActionKind.SWITCH_MODEL), "model"))
        buttons.append(WordButton(tr("Help"), Action(ActionKind.EXPLAIN), dress=ButtonLook.GHOST))
        row = ButtonRow(look, buttons)
        row.top = look.space(8)
        row.gap = look.space(8)
        return row

    @property
    def ticks(self) -> bool:
        return self._counts or is_waiting(self.error)

    def tick(self) -> None:
        if self.rows:
            self.rows = [Row(self._boxes, self.rows[0].height)]

    def estimate(self, width: int) -> int:
        look = self.look
        text = look.line("bodyStrong") + 2 * (look.line("ui") + look.space(4))
        return self.top + 2 * look.space(12) + text + look.space(8) + look.density("controlSmall")

    @property
    def has_frame(self) -> bool:
        return True

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        role = "attention" if self._is_limit else "danger"
        paint_card(
            painter, x, y, width, height, clip, self.look, fill=f"{role}.subtle", border=f"{role}.border"
        )

    def name(self) -> str:
        said = error_words(self.error)
        text = " ".join(part for part in (said.sentence, said.provider) if part)
        return tr("Error: {title}. {text}", title=said.title, text=text)

    def source(self) -> str:
        said = error_words(self.error)
        return "\n".join(part for part in (said.title, said.sentence, said.provider) if part)
