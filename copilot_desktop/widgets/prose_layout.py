"""Layout of foreign prose in which right-to-left words occur, readable and still honest.

A command is laid out word by word from left to right, whatever it holds (`safe_text_layout`). A
sentence in Arabic or Hebrew would be unreadable that way: here the words stand as the
bidirectional algorithm wants them. What could abuse it is no longer in the text: control
characters were replaced by escapes before, and each escape is isolated from what stands around it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from copilot_desktop.rendering.inline import utf16_slice
from copilot_desktop.rendering.visible_text import escape_invisible
from copilot_desktop.widgets.direction import has_right_to_left, reads_right_to_left
from copilot_desktop.widgets.style import Style

#: Longer texts are laid out word by word: Qt's own layout would stall the window.
_MAX_LENGTH: Final = 5_000

#: Keep an escape apart from the order of the words around it (U+2066 and U+2069).
_ISOLATE, _POP = "\u2066", "\u2069"


def needs_prose_layout(text: str) -> bool:
    """Right-to-left words occur in it, and it is not too long."""
    return len(text) <= _MAX_LENGTH and has_right_to_left(text)


class ProseLayout:
    """The lines of a text in a font, broken at a width, each `line_height` high."""

    def __init__(self, text: str, font: QFont, width: float, line_height: float) -> None:
        self._font = font
        self._width = max(1.0, width)
        self._line_height = line_height
        self._escapes: list[tuple[int, int]] = []
        self.text = self._shown(text)
        self._is_right_to_left = reads_right_to_left(text)
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self.line_count = self._break()

    def _shown(self, text: str) -> str:
        parts: list[str] = []
        at = 0
        for run in escape_invisible(text):
            part = f"{_ISOLATE}{run.text}{_POP}" if run.is_escape else run.text
            # Positions of Qt are UTF-16 units.
            size = len(part.encode("utf-16-le")) // 2
            if run.is_escape:
                self._escapes.append((at, size))
            parts.append(part)
            at += size
        return "".join(parts)

    def _break(self) -> int:
        layout = self._layout
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, count * self._line_height + (self._line_height - line.height()) / 2))
            count += 1
        layout.endLayout()
        return count

    def paint(self, painter: QPainter, style: Style, color_key: str, max_lines: int) -> None:
        """Paint at most `max_lines` lines; when there are more, the last ends in an ellipsis."""
        formats: list[QTextLayout.FormatRange] = []
        for start, length in self._escapes:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            made = QTextCharFormat()
            made.setForeground(style.color("risk.text"))
            made.setBackground(style.color("risk.background"))
            found.format = made
            formats.append(found)
        painter.setPen(style.color(color_key))
        if self.line_count <= max_lines:
            self._layout.draw(painter, QPointF(0, 0), formats)
            return
        whole = max_lines - 1
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._width, whole * self._line_height))
        self._layout.draw(painter, QPointF(0, 0), formats)
        painter.restore()
        rest = self._layout.text()[self._layout.lineAt(whole).textStart() :].replace("\u2028", " ")
        shown = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        side = Qt.AlignmentFlag.AlignRight if self._is_right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int(side) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(style.color(color_key))
        direction = (
            Qt.LayoutDirection.RightToLeft if self._is_right_to_left else Qt.LayoutDirection.LeftToRight
        )
        painter.setLayoutDirection(direction)
        painter.drawText(QRectF(0, whole * self._line_height, self._width, self._line_height), flags, shown)


def wrapped_lines(text: str, font: QFont, width: float) -> list[str]:
    """Return the lines of our own words, broken at words and only where it must be within one."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start = line.textStart()
        lines.append(utf16_slice(text, start, start + line.textLength()).rstrip())
    layout.endLayout()
    return lines
