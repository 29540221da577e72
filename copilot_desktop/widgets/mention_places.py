"""Names of files in an editor: a ground behind them and another ink."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QPainter,
    QRegion,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextLine,
)
from PySide6.QtWidgets import QPlainTextEdit

from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_RADIUS: Final = 4


class MentionPlaces(QSyntaxHighlighter):
    """Marks places of an editor's text."""

    def __init__(self, editor: QPlainTextEdit, style: Style) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._style = style
        #: As Qt counts, in UTF-16.
        self._places: tuple[tuple[int, int], ...] = ()
        style.changed.connect(self.rehighlight)

    def show(self, places: tuple[tuple[int, int], ...]) -> None:
        """Mark these places, in characters of the text, and no others."""
        if not places and not self._places:
            return
        text = self._editor.toPlainText()
        if not text.isascii():
            places = tuple((_units(text[:start]), _units(text[:end])) for start, end in places)
        if places != self._places:
            self._places = places
            self.rehighlight()
            self._editor.viewport().update()

    def highlightBlock(self, text: str) -> None:
        if not self._places:
            return
        first = self.currentBlock().position()
        look = QTextCharFormat()
        look.setForeground(self._style.color("accent.text"))
        for start, end in self._places:
            if start < first + self.currentBlock().length() and end > first:
                self.setFormat(max(0, start - first), end - max(start, first), look)

    def paint(self, region: QRegion) -> None:
        """Paint the ground of the marked places, before the text."""
        if not self._places:
            return
        style, editor = self._style, self._editor
        px = style.px
        with QPainter(editor.viewport()) as painter:
            painter.setClipRegion(region)
            for start, end in self._places:
                for rect in self._rects(start, end):
                    box = rect.adjusted(-px(3), 0, px(3), 0)
                    fill_rounded(painter, box, px(_RADIUS), style.color("accent.subtle"))
                    if style.tokens.is_high_contrast:
                        draw_ring(painter, box, px(_RADIUS), style, width=1)

    def _rects(self, start: int, end: int) -> list[QRectF]:
        block = self.document().findBlock(start)
        if not block.isValid():
            return []
        first, last = start - block.position(), end - block.position()
        layout = block.layout()
        origin = self._editor.blockBoundingGeometry(block).translated(self._editor.contentOffset()).topLeft()
        rects = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin >= stop:
                continue
            left, right = _x(line, begin), _x(line, stop)
            rect = QRectF(min(left, right), line.y(), abs(right - left), line.height())
            rects.append(rect.translated(origin))
        return rects


def _x(line: QTextLine, at: int) -> float:
    # The binding gives the place and the position that it is for.
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
