"""A JSON value in colours, line by line; only what is seen is laid out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.rendering.json_lines import JsonLine, json_lines
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.code_frame import CodeFrame
from copilot_desktop.widgets.safe_text import Inks, paint_line
from copilot_desktop.widgets.safe_text_layout import SafeTextLayout
from copilot_desktop.widgets.style import Style

_MAX_LAYOUTS: Final = 300
_LEFT: Final = 12


class JsonView(CodeFrame):
    """Takes all the room it is given."""

    text_style = "codeDense"
    frame_radius = 0

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lines: tuple[JsonLine, ...] = ()
        self._columns = 0
        self.setAccessibleName(tr("Message"))

    def show_value(self, value: object) -> None:
        """Show a decoded JSON value, or a text as it is."""
        if isinstance(value, str):
            self._lines = tuple(JsonLine(visible(line)) for line in value.splitlines()[:2000])
        else:
            lines, is_whole = json_lines(value)
            self._lines = tuple(lines) if is_whole else (*lines, JsonLine("…"))
        self._columns = max((len(line.text) for line in self._lines), default=0)
        self.setAccessibleDescription(self.text()[:2000])
        self._relayout()
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        return "\n".join(line.text for line in self._lines)

    def _line_count(self) -> int:
        return max(1, len(self._lines))

    def _margin(self) -> int:
        return self._style.px(6)

    def _content_width(self) -> int:
        column = QFontMetricsF(self._style.font(self.text_style)).horizontalAdvance("0")
        return round(self._style.px(2 * _LEFT) + self._columns * column)

    def _layout_of(self, index: int) -> SafeTextLayout:
        layout = self._layouts.get(index)
        if layout is None:
            if len(self._layouts) >= _MAX_LAYOUTS:
                self._layouts.clear()
            font = self._style.font(self.text_style)
            layout = self._layouts[index] = SafeTextLayout(self._lines[index].text, font, None)
        return layout

    def _paint_line(self, painter: QPainter, index: int, rect: QRectF, baseline: float) -> None:
        if index >= len(self._lines):
            return
        layout, style = self._layout_of(index), self._style
        left = style.px(_LEFT) - self.horizontalScrollBar().value()
        place = QRectF(rect.x() + left, rect.y(), rect.width(), rect.height())
        colors = [(start, start + length, name) for start, length, name in self._lines[index].runs]
        paint_line(painter, layout, layout.lines[0], place, baseline, style, Inks(), colors=colors)

    def _copied(self) -> str:
        return self.text()
