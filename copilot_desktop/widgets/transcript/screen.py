"""Painting of what is on the screen: cards with their frames, the caret, the empty page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import mirrored
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Clip, Marks, border_width, paint_rounded
from copilot_desktop.widgets.transcript.card import BlockId, Lead
from copilot_desktop.widgets.transcript.column import Column, PlacedRow
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.selection import Span

#: Returns what is found in a box of an entry.
FindMarks: TypeAlias = Callable[[EntryId, BlockId, Box], Marks]


def no_matches(_entry_id: EntryId, _block: BlockId, _box: Box) -> Marks:
    """Nothing is looked for."""
    return NO_MARKS


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that one paint needs.

    Attributes:
        left: of the column in the viewport.
        span: what is selected.
        focused: entry whose card shows the focus ring.
        active: entries whose cards show what can be done with them.
        matches: what is found in a box; selected there is nothing.
        late: boxes that could not be finished in this paint.
    """

    look: Look
    column: Column
    left: int
    span: Span | None
    focused: EntryId | None
    matches: FindMarks
    active: frozenset[EntryId]
    late: list[Box] = field(default_factory=list)

    def paint(self, painter: QPainter, placed: list[PlacedRow], clip: Clip) -> None:
        # The order of words follows the words, not the language of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        start = 0
        while start < len(placed):
            end = start + 1
            while end < len(placed) and placed[end].card_index == placed[start].card_index:
                end += 1
            self._paint_card(painter, placed[start:end], clip)
            start = end

    def _paint_card(self, painter: QPainter, placed: list[PlacedRow], clip: Clip) -> None:
        card, column = placed[0].card, self.column
        top, height = column.rows_span(placed[0])
        if card.lead is not None and placed[0].row_index == 0:
            self._paint_lead(painter, card.lead, top - card.top, card.lead_height, clip)
        if top >= clip.bottom or top + height <= clip.top:
            return
        left = self.left
        card.is_active = card.entry.id in self.active
        card.paint_frame(painter, left, top, column.width, height, clip)
        painter.save()
        if card.clips_rows:
            band, shown = clip.band(*card.extent(top, height))
            radius = self.look.radius("lg")
            path = QPainterPath()
            path.addRoundedRect(QRectF(left, band, column.width, shown), radius, radius)
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for row in placed:
            self._paint_row(painter, row, left, clip)
        painter.restore()
        card.paint_edge(painter, left, top, column.width, height, clip)
        if card.new_from is not None:
            self._paint_new(painter, placed, card.new_from, clip)
        if card.entry.id == self.focused:
            # Of a card that opens the line that opens it.
            is_line = card.is_expandable and bool(card.rows)
            around = card.rows[0].height if is_line and card.rows else height + min(0, card.bottom)
            # What has no frame stands at the edge of the column.
            slack = 0 if is_line and card.has_frame else self.look.px(8)
            # A border as heavy as the ring would only be tinted by it: the ring stands beside it then.
            heavy = border_width(self.look)
            inset = heavy if card.has_frame and not slack and heavy > 1 else 0
            top, around = top - slack // 2 + inset, around + slack - 2 * inset
            beside = slack - inset
            card.paint_focus(painter, left - beside, top, column.width + 2 * beside, around, clip)

    def _paint_new(
        self, painter: QPainter, placed: list[PlacedRow], begin: tuple[BlockId, int], clip: Clip
    ) -> None:
        """Paint a bar beside the text that came since the person left."""
        look = self.look
        top = bottom = -1
        for row in placed:
            y = row.y
            for number, box in enumerate(row.row.boxes or ()):
                block = row.card.block_of(row.row_index, number)
                if block > begin[0] or (block == begin[0] and begin[1] < box.length):
                    within = box.position_place(begin[1])[1] if block == begin[0] else 0
                    top = y + within if bottom < 0 else top
                    bottom = y + box.height - box.gap
                y += box.height
        if bottom <= top:
            return
        width, line = max(1, look.px(2)), look.line("small")
        bar = mirrored(
            QRectF(self.left, top, self.column.width, 1), QRectF(self.left - look.px(10), top, width, 1)
        )
        shown, height = clip.band(top, bottom - top)
        painter.fillRect(QRectF(bar.x(), shown, width, height), look.color("accent.border"))
        words = tr("New")
        room = round(look.metrics("smallStrong").horizontalAdvance(words) + 1)
        left = self.left - look.px(16) - room
        if left > 0 and not look.is_mirrored:
            painter.setFont(look.font("smallStrong"))
            painter.setPen(look.color("accent.text"))
            painter.drawText(QRectF(left, top, room, line), int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_row(self, painter: QPainter, placed: PlacedRow, left: int, clip: Clip) -> None:
        y = placed.y
        look = self.look
        for number, box in enumerate(placed.row.boxes or ()):
            if y < clip.bottom and y + box.height > clip.top:
                wanted, look.wants_frame = look.wants_frame, False
                box.paint(painter, left, y, clip, self.marks(placed, number, box))
                if look.wants_frame:
                    self.late.append(box)
                look.wants_frame |= wanted
            y += box.height
        caret = self.caret(placed)
        if caret is not None:
            paint_rounded(painter, QRectF(caret), look.px(2), "status.streaming", None, look)

    def marks(self, placed: PlacedRow, number: int, box: Box) -> Marks:
        """Return what is marked in a box of a row."""
        if self.span is None and self.matches is no_matches:
            return NO_MARKS
        card = placed.card
        block = card.block_of(placed.row_index, number)
        marks = self.matches(card.entry.id, block, box)
        part = self.span.part(placed.card_index, block, box.length) if self.span is not None else None
        return marks if part is None else replace(marks, selected=part)

    def caret(self, placed: PlacedRow) -> QRect | None:
        """Return where the caret stands behind the last character of a row."""
        card, boxes = placed.card, placed.row.boxes
        if not (boxes and card.is_streaming and card.rows and placed.row is card.rows[-1]):
            return None
        look = self.look
        x, top, line = boxes[-1].caret_place()
        height = look.px(16)
        y = placed.y + sum(box.height for box in boxes[:-1]) + top + (line - height) // 2
        return QRect(self.left + x + look.px(3), y, look.px(8), height)

    def _paint_lead(self, painter: QPainter, lead: Lead, y: int, height: int, clip: Clip) -> None:
        """Paint words between two lines."""
        if y >= clip.bottom or y + height <= clip.top:
            return
        look, width = self.look, self.column.width
        text = look.color("accent.text" if lead.is_new else "text.tertiary")
        line = look.color("accent.border" if lead.is_new else "border.subtle")
        style = "smallStrong" if lead.is_new else "small"
        words = round(look.metrics(style).horizontalAdvance(lead.words) + 1)
        gap, thin = look.space(12), max(1, look.px(1))
        side = max(0, (width - words) // 2 - gap)
        middle = y + height // 2
        painter.fillRect(self.left, middle, side, thin, line)
        painter.fillRect(self.left + width - side, middle, side, thin, line)
        painter.setFont(look.font(style))
        painter.setPen(text)
        area = QRectF(self.left + side, y, width - 2 * side, height)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), lead.words)


def paint_empty(painter: QPainter, look: Look, area: QRectF, *, is_loading: bool) -> None:
    """Paint the words of a conversation without entries."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    centered = Qt.AlignmentFlag.AlignCenter
    wrapped = int(centered) | int(Qt.TextFlag.TextWordWrap)
    margin = look.space(24)
    if is_loading:
        painter.setFont(look.font("ui"))
        painter.setPen(look.color("text.secondary"))
        painter.drawText(area, centered, tr("Loading the conversation..."))
        return
    painter.setFont(look.font("heading2"))
    painter.setPen(look.color("text.primary"))
    painter.drawText(area.translated(0, -look.px(16)), centered, tr("What should we work on?"))
    painter.setFont(look.font("ui"))
    painter.setPen(look.color("text.secondary"))
    below = area.adjusted(margin, look.px(32), -margin, look.px(32))
    painter.drawText(below, wrapped, tr("The agent can read and change files in the folder you choose."))
