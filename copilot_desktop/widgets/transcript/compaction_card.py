"""The divider where earlier messages were summarised; it opens to the summary."""

from __future__ import annotations

import re
from typing import Final, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from copilot_desktop.session.entries import Entry, Notice, StreamState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Clip
from copilot_desktop.widgets.transcript.divider_box import DividerBox
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import MarkdownRows
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.rows import Row

_BAR_LEFT: Final = 8
_MAX_SUMMARY: Final = 256 * 1024
#: The CLI has its sections in tags.
_SECTION: Final = re.compile(
    r"<(/?)(overview|history|work_done|technical_details|important_files|next_steps|checkpoint_title)>"
)


class CompactionCard(AssistantCard):
    """Follows one notice."""

    can_open = True

    def __init__(self, look: Look, entry: Notice) -> None:
        self._summary = _summary_of(entry)
        super().__init__(look, entry)
        self.can_open = bool(self._summary)

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        self._summary = _summary_of(self.notice)
        self.can_open = bool(self._summary)

    @property
    def notice(self) -> Notice:
        return cast(Notice, self.entry)

    def _new_markdown(self) -> MarkdownRows:
        return MarkdownRows(self.look, self._face(), is_quoted=True)

    def _face(self) -> Face:
        return Face("ui", "text.secondary")

    @property
    def _text(self) -> GrowingText:
        return self._summary

    @property
    def _state(self) -> StreamState:
        return StreamState.COMPLETE

    @property
    def _rows_before(self) -> int:
        return 1

    def make_rows(self, width: int) -> list[Row]:
        if self._is_open:
            self._make_markdown(width)
        return self._all_rows()

    def apply(self, width: int) -> None:
        self.rows = self.make_rows(width)

    @property
    def _is_open(self) -> bool:
        return self.is_expanded and self.is_expandable

    def _all_rows(self) -> list[Row]:
        look = self.look
        icon, text = words.notice(self.notice)
        is_open = self._is_open if self.is_expandable else None
        action = Action(ActionKind.TOGGLE) if self.is_expandable else None
        below = look.space(12) if self._is_open else 0

        def build() -> list[Box]:
            box = DividerBox(look, icon, text, action=action, is_open=is_open)
            box.gap = below
            return [box]

        rows: list[Row] = [Row(build, look.line("small") + below)]
        if self._is_open:
            rows += self._markdown.rows
        self.bottom = self._bottom() - (look.density("blockGap") if len(rows) > 1 else 0)
        return rows

    def paint_frame(self, painter: QPainter, x: int, y: int, width: int, height: int, clip: Clip) -> None:
        rows = self.rows or []
        if len(rows) > 1:
            look = self.look
            top, end = y + rows[0].height, y + height - look.density("blockGap")
            top, shown = clip.band(top, end - top)
            bar = QRectF(x + look.px(_BAR_LEFT), top, max(1, look.px(2)), shown)
            painter.fillRect(mirrored(QRectF(x, top, width, shown), bar), look.color("border.default"))

    def _top(self) -> int:
        return self.look.density("turnGap")

    def _bottom(self) -> int:
        return self.look.space(8)

    def estimate(self, width: int) -> int:
        return self.top + self.look.line("small") + self.bottom

    def name(self) -> str:
        text = words.notice(self.notice)[1]
        if not self.is_expandable:
            return text
        return f"{text}, {tr('expanded') if self.is_expanded else tr('collapsed')}"

    def source(self) -> str:
        return str(self._text)


def _summary_of(notice: Notice) -> GrowingText:
    """Return the summary as Markdown, each section under its name; nothing when there is none."""
    summary = notice.fields.get("summary")

    def title(tag: re.Match[str]) -> str:
        return "\n\n" if tag[1] else f"\n\n**{tag[2].replace('_', ' ').capitalize()}**\n\n"

    return GrowingText(
        _SECTION.sub(title, summary[:_MAX_SUMMARY]).strip() if isinstance(summary, str) else ""
    )
