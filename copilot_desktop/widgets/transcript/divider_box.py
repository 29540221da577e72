"""The box of a divider: a centred text between hairlines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from copilot_desktop.widgets.direction import draw_icon, mirrored
from copilot_desktop.widgets.transcript.boxes import Action, Box, Clip, Marks
from copilot_desktop.widgets.transcript.header_box import MIRRORED_ICONS
from copilot_desktop.widgets.transcript.look import Look

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DividerBox(Box):
    """A centred text between hairlines, wrapped when it is long.

    Args:
        action: of a click on it.
        is_open: a chevron says so; None for nothing to open.
    """

    def __init__(
        self,
        look: Look,
        icon: str,
        text: str,
        color: str = "text.secondary",
        *,
        action: Action | None = None,
        is_open: bool | None = None,
    ) -> None:
        super().__init__(look)
        self._icon = icon
        self._words = text
        self._color = color
        self.action = action
        self._chevron = "" if is_open is None else "chevron-down" if is_open else "chevron-right"

    def action_at(self, x: int, y: int) -> Action | None:
        return self.action if 0 <= y - self.top < self.height - self.top - self.gap else None

    @property
    def _end(self) -> int:
        """Return the room behind the words."""
        return self.look.px(14 + 6) if self._chevron else 0

    @property
    def text(self) -> str:
        return self._words

    def _layout(self, width: int) -> int:
        look = self.look
        self._room = width - look.px(14 + 6) - 2 * look.space(32) - self._end
        bound = look.metrics("small").boundingRect(
            QRectF(0, 0, self._room, 1e5), Qt.TextFlag.TextWordWrap, self._words
        )
        self._text_width = min(self._room, round(bound.width()) + look.space(2))
        return max(look.line("small"), round(bound.height()))

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        look = self.look
        inner = self.height - self.gap
        width = look.px(14 + 6) + self._text_width + self._end
        left = x + (self.width - width) // 2
        middle = y + inner // 2
        line = look.color("border.subtle")
        gap = look.space(12)
        painter.fillRect(x, middle, left - gap - x, look.px(1), line)
        painter.fillRect(left + width + gap, middle, x + self.width - left - width - gap, look.px(1), line)
        size = look.px(14)
        icon_top = y + (look.line("small") - size) // 2
        whole = QRectF(x, y, self.width, inner)
        draw_icon(painter, whole, QPointF(left, icon_top), look.pixmap(self._icon, 14, self._color))
        if self._chevron:
            chevron = MIRRORED_ICONS.get(self._chevron) if look.is_mirrored else None
            pixmap = look.pixmap(chevron or self._chevron, 14, "text.tertiary")
            draw_icon(painter, whole, QPointF(left + width - size, icon_top), pixmap)
        painter.setFont(look.font("small"))
        painter.setPen(look.color(self._color))
        words = QRectF(left + look.px(14 + 6), y, self._text_width + look.px(2), inner)
        for _, _, background, foreground in marks.bands():
            # So short that it is marked as a whole.
            painter.fillRect(mirrored(whole, words), look.color(background))
            painter.setPen(look.color(foreground))
        painter.drawText(mirrored(whole, words), int(_LEFT) | int(Qt.TextFlag.TextWordWrap), self._words)

    def _position(self, x: int, y: int) -> int:
        is_before = y < 0 or (y < self.height and (x < self.width // 2) is not self.look.is_mirrored)
        return 0 if is_before else self.length
