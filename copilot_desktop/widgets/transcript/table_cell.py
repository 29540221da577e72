"""A cell of a table."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.widgets.transcript.boxes import Clip, Marks
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.text_box import TextBox

#: As good as no width at all.
_UNBROKEN: Final = 100_000


class TableCell(TextBox):
    """Text of a cell. Digits are equally wide, so that numbers stand below each other.

    Plain words that fit on one line are laid out when they are painted: a table has many of them.
    """

    def __init__(
        self, look: Look, content: InlineText, face: Face, font: QFont, metrics: QFontMetricsF
    ) -> None:
        super().__init__(look, content, face)
        self._tabular = font
        self._one_line = 0
        if not content.spans and content.text.isascii():
            self._one_line = ceil(metrics.horizontalAdvance(content.text)) + 2
        self._broken_for = -1
        self._widest = -1

    def _font(self) -> QFont:
        return self._tabular

    @property
    def natural_width(self) -> int:
        return self._one_line or super().natural_width

    def widest(self) -> int:
        """Return how wide the text is that nothing breaks."""
        if self._widest < 0 or self.is_unsettled:
            self.layout(_UNBROKEN)
            self._widest = self.natural_width
        return self._widest

    def _layout(self, width: int) -> int:
        if 0 < self._one_line <= width:
            return self.look.line(self.face.text_style)
        self._broken_for = width
        return super()._layout(width)

    def settle(self) -> None:
        """Lay out what was put off until it is painted."""
        if self._broken_for != self.width and self.width >= 0:
            self._broken_for = self.width
            super()._layout(self.width)

    def paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        self.settle()
        super().paint(painter, x, y, clip, marks)

    def position_place(self, position: int) -> tuple[int, int, int]:
        self.settle()
        return super().position_place(position)

    def position_at(self, x: int, y: int) -> int:
        self.settle()
        return super().position_at(x, y)
