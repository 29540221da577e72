"""A JSON value as coloured lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QTextLayout

from copilot_desktop.rendering.json_lines import JsonLine
from copilot_desktop.widgets.transcript.boxes import Clip, format_range
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look


class JsonBox(LinesBox):
    """Some lines of a value. Fills its width; the card draws the frame."""

    def __init__(
        self, look: Look, value: Sequence[JsonLine], *, pads_top: bool = True, pads_bottom: bool = True
    ) -> None:
        super().__init__(look, "terminal")
        self.padding = self.padding if pads_top else 0
        self.padding_bottom = self.padding_bottom if pads_bottom else 0
        self._value = value
        self._texts = [line.text for line in value]

    @property
    def lines(self) -> Sequence[str]:
        return self._texts

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        look = self.look
        runs = self._value[index].runs
        return [format_range(start, length, look.foreground(name)) for start, length, name in runs]

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        top, height = clip.band(y, self.height)
        painter.fillRect(x, top, self.width, height, self.look.color("code.background"))
