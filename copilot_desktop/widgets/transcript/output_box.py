"""Bodies of tool cards: terminal output and diffs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout

from copilot_desktop.rendering.ansi import AnsiLine
from copilot_desktop.rendering.diff import DiffRow, RowKind
from copilot_desktop.rendering.highlight import CodeRun, LineHighlighter
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.transcript.boxes import Clip, cursor_x, format_range
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look

_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
#: Start and length of a stretch of a line, and what is behind it.
Fill: TypeAlias = tuple[int, int, QColor]

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FilledLinesBox(LinesBox):
    """Lines with stretches that have a colour of their own behind them."""

    def paint_fills(
        self, painter: QPainter, index: int, x: int, y: int, fills: Sequence[Fill], radius: int = 0
    ) -> None:
        """Paint stretches of line `index` in their colours, cut to where its text shows."""
        line = self._line_layout(index).lineAt(0)
        origin = x + self.left - self.scroll_x
        painter.save()
        shown = QRectF(x + self.left - 2, y, self.view_width + 2, self.line_height)
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, bool(radius))
        for start, length, color in fills:
            a, b = cursor_x(line, start), cursor_x(line, start + length)
            painter.setBrush(color)
            painter.drawRoundedRect(
                QRectF(origin + min(a, b), y, abs(b - a), self.line_height), radius, radius
            )
        painter.restore()


class OutputBox(FilledLinesBox):
    """Lines of a terminal. Fills its width; the card draws the frame."""

    def __init__(
        self, look: Look, lines: Sequence[AnsiLine], *, pads_top: bool = True, pads_bottom: bool = True
    ) -> None:
        super().__init__(look, "terminal")
        self.padding = self.padding if pads_top else 0
        self.padding_bottom = self.padding_bottom if pads_bottom else 0
        self.output = lines
        self._texts = [line.text for line in lines]

    @property
    def lines(self) -> Sequence[str]:
        return self._texts

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        look = self.look
        return [
            format_range(run.start, run.length, look.ansi_format(run.style))
            for run in self.output[index].runs
        ]

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        top, height = clip.band(y, self.height)
        painter.fillRect(x, top, self.width, height, self.look.color("code.background"))

    def paint_line_back(self, painter: QPainter, index: int, x: int, y: int) -> None:
        look = self.look
        runs = self.output[index].runs
        fills = [
            (run.start, run.length, QColor(look.ansi_colors(run.style)[1])) for run in runs if run.style.fills
        ]
        if fills:
            self.paint_fills(painter, index, x, y, fills)
        markers = [
            (run.start, run.length, look.color("code.inlineBackground")) for run in runs if run.style.control
        ]
        if markers:
            self.paint_fills(painter, index, x, y, markers, look.radius("sm"))


class DiffBox(LinesBox):
    """Rows of a diff with line numbers and signs."""

    def __init__(self, look: Look, rows: Sequence[DiffRow], language: str = "") -> None:
        super().__init__(look, "codeDense")
        self._rows = rows
        self._texts = [visible(row.text) for row in rows]
        self._language = language
        self._colors: list[list[CodeRun]] | None = None
        self.padding = self.padding_bottom = 0
        self._number = look.px(40)
        self._sign = look.px(22)
        self._is_narrow = False
        self.left = 2 * self._number + self._sign

    def _layout(self, width: int) -> int:
        look = self.look
        self._is_narrow = width < look.px(520)
        self._number = look.px(34 if self._is_narrow else 40)
        self.left = (1 if self._is_narrow else 2) * self._number + self._sign
        return super()._layout(width)

    @property
    def lines(self) -> Sequence[str]:
        return self._texts

    @property
    def text(self) -> str:
        signs = {RowKind.ADD: "+", RowKind.DELETE: "-", RowKind.CONTEXT: " "}
        return "\n".join(signs.get(row.kind, "") + row.text for row in self._rows)

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        kind = self._rows[index].kind
        if kind in (RowKind.HUNK, RowKind.FILE, RowKind.NOTE):
            return [format_range(0, 10_000, self.look.foreground("diff.hunkText"))]
        look = self.look
        colors = self._colors or []
        runs = colors[index] if index < len(colors) else []
        return [format_range(start, length, look.foreground(name)) for start, length, name in runs]

    def prepare(self, last: int) -> None:
        """Colour both sides by themselves: together they are no valid source code."""
        if self._colors is not None or not self._language:
            return
        self._colors = [[] for _ in self._rows]
        for kinds in ((RowKind.CONTEXT, RowKind.DELETE), (RowKind.CONTEXT, RowKind.ADD)):
            indexes = [index for index, row in enumerate(self._rows) if row.kind in kinds]
            highlighter = LineHighlighter(self._language)
            highlighter.feed([self._texts[index] for index in indexes])
            for index, runs in zip(indexes, highlighter.lines, strict=True):
                self._colors[index] = runs

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        top, height = clip.band(y, self.height)
        painter.fillRect(x, top, self.width, height, self.look.color("code.background"))

    def paint_line_back(self, painter: QPainter, index: int, x: int, y: int) -> None:
        look = self.look
        row = self._rows[index]
        height = self.line_height
        gutter = self.left - self._sign
        if row.kind in (RowKind.HUNK, RowKind.FILE, RowKind.NOTE):
            painter.fillRect(x, y, self.width, height, look.color("diff.hunkBackground"))
            return
        name = {RowKind.ADD: "add", RowKind.DELETE: "del"}.get(row.kind, "")
        if name:
            painter.fillRect(x, y, gutter, height, look.color(f"diff.{name}Gutter"))
            painter.fillRect(x + gutter, y, self.width - gutter, height, look.color(f"diff.{name}Background"))
        painter.setFont(look.font(self.text_style))
        painter.setPen(look.color("diff.gutterText"))
        numbers = (row.new_line or row.old_line,) if self._is_narrow else (row.old_line, row.new_line)
        for column, number in enumerate(numbers):
            if number is not None:
                cell = QRectF(x + column * self._number, y, self._number - look.px(10), height)
                painter.drawText(cell, _RIGHT, str(number))
        if name:
            painter.setPen(look.color(f"diff.{name}Text"))
            painter.drawText(
                QRectF(x + gutter, y, self._sign, height), _CENTER, "+" if name == "add" else "-"
            )
