"""Lines of a file as a tool has read them."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from copilot_desktop.rendering.highlight import CodeRun, LineHighlighter
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.transcript.boxes import Clip, format_range
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FileBox(LinesBox):
    """Lines of a file with their numbers, coloured by its language.

    Args:
        first_number: of the first line.
        language: "" for plain text.
    """

    def __init__(
        self,
        look: Look,
        lines: Sequence[str],
        first_number: int,
        language: str,
        *,
        pads_top: bool = True,
        pads_bottom: bool = True,
    ) -> None:
        super().__init__(look, "codeDense")
        self.padding = look.space(6) if pads_top else 0
        self.padding_bottom = look.space(6) if pads_bottom else 0
        self._raw = lines
        self._texts = [visible(line) for line in lines]
        self.first_number = first_number
        self._language = language
        self._colors: list[list[CodeRun]] | None = None
        digits = len(str(first_number + len(lines)))
        self._gutter = max(
            look.px(40), look.px(20) + round(digits * look.metrics("codeDense").horizontalAdvance("0"))
        )
        self.left = self._gutter + look.space(8)

    @property
    def lines(self) -> Sequence[str]:
        return self._texts

    @property
    def written_text(self) -> str:
        written = "\n".join(self._raw)
        return "" if written == self.text else written

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        runs = self._colors[index] if self._colors is not None else []
        return [format_range(start, length, self.look.foreground(name)) for start, length, name in runs]

    def prepare(self, last: int) -> None:
        """Colour the lines, in this frame or, where it has no time left, in another."""
        if self._colors is not None or not self._language:
            return
        look = self.look
        if look.budget_s <= 0:
            look.wants_frame = True
            return
        begin = perf_counter()
        highlighter = LineHighlighter(self._language)
        highlighter.feed(self._texts)
        self._colors = highlighter.lines
        look.budget_s -= perf_counter() - begin
        self._layouts.clear()

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        top, height = clip.band(y, self.height)
        painter.fillRect(x, top, self.width, height, self.look.color("code.background"))

    def paint_line_back(self, painter: QPainter, index: int, x: int, y: int) -> None:
        look = self.look
        painter.setFont(look.font(self.text_style))
        painter.setPen(look.color("code.lineNumber"))
        cell = QRectF(x, y, self._gutter - look.px(10), self.line_height)
        painter.drawText(cell, _RIGHT, str(self.first_number + index))
