"""Bodies of tool cards: terminal output and diffs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout

from copilot_desktop.rendering.ansi import AnsiLine
from copilot_desktop.rendering.diff import DiffRow, RowKind
from copilot_desktop.rendering.diff_colors import DiffColors
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.transcript.boxes import Clip, Marks, Part, PartKind, cursor_x, format_range
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look

#: Below this width one gutter instead of two.
_NARROW: Final = 520
_SIGNS: Final = {RowKind.ADD: "+", RowKind.DELETE: "-", RowKind.CONTEXT: " "}

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


class DiffBox(FilledLinesBox):
    """Rows of a diff with line numbers, signs, syntax colours and marked words.

    Args:
        colors: of the whole diff.
        first: number of the first row in it.
        files: where the files that it names really are, by those names; these are links.
    """

    def __init__(
        self,
        look: Look,
        rows: Sequence[DiffRow],
        colors: DiffColors,
        first: int = 0,
        files: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(look, "codeDense")
        self._rows = rows
        self._files = files or {}
        self._texts = [self._shown(row) for row in rows]
        self._colors = colors
        self._first = first
        self._is_colored = False
        self.padding = self.padding_bottom = 0
        self._number = look.px(40)
        self._sign = look.px(22)
        self._is_narrow = False
        self.left = 2 * self._number + self._sign

    def _layout(self, width: int) -> int:
        look = self.look
        self._is_narrow = width < look.px(_NARROW)
        self._number = look.px(34 if self._is_narrow else 40)
        self.left = (1 if self._is_narrow else 2) * self._number + self._sign
        return super()._layout(width)

    @property
    def lines(self) -> Sequence[str]:
        return self._texts

    def _shown(self, row: DiffRow) -> str:
        path = self._files.get(row.text, "") if row.kind is RowKind.FILE else ""
        return visible(self.look.short_path(path) if path else row.text)

    @property
    def text(self) -> str:
        """What is shown, with the signs: nothing hidden gets to the clipboard unseen."""
        pairs = zip(self._rows, self._texts, strict=True)
        return "\n".join(_SIGNS.get(row.kind, "") + text for row, text in pairs)

    @property
    def written_text(self) -> str:
        if all(
            row.text == text or self._files.get(row.text)
            for row, text in zip(self._rows, self._texts, strict=True)
        ):
            return ""
        return "\n".join(_SIGNS.get(row.kind, "") + row.text for row in self._rows)

    def line_formats(self, index: int) -> list[QTextLayout.FormatRange]:
        if self._is_note(index):
            color = "accent.text" if self._file_of(index) else "diff.hunkText"
            return [format_range(0, 10_000, self.look.foreground(color))]
        runs = self._colors.colors(self._first + index) if self._is_colored else []
        return [format_range(start, length, self.look.foreground(name)) for start, length, name in runs]

    def prepare(self, last: int) -> None:
        """Colour the rows, in this frame or, where it has no time left, in another."""
        if self._is_colored:
            return
        look = self.look
        if not self._colors.is_ready(self._first):
            if look.budget_s <= 0:
                look.wants_frame = True
                return
            begin = perf_counter()
            self._colors.prepare(self._first)
            look.budget_s -= perf_counter() - begin
        self._is_colored = True
        self._layouts.clear()

    def _is_note(self, index: int) -> bool:
        """Tell whether a row is no content: it has no numbers, and begins at the left."""
        return self._rows[index].kind in (RowKind.HUNK, RowKind.FILE, RowKind.NOTE)

    def _file_of(self, index: int) -> str:
        """Return the file that a row names, "" where it names none or nobody knows where it is."""
        row = self._rows[index]
        return self._files.get(row.text, "") if row.kind is RowKind.FILE else ""

    def link_at(self, x: int, y: int) -> str:
        index = (y - self.top) // self.line_height
        if not 0 <= index < len(self._rows) or not self._file_of(index):
            return ""
        left, width = self._link_extent(index)
        return self._file_of(index) if left <= x < left + width else ""

    def _link_extent(self, index: int) -> tuple[int, int]:
        """Return left edge and width of the name of a file."""
        line = self._line_layout(index).lineAt(0)
        left = self.inner_left + self.left - self._shift(index) - self.scroll_x
        return left, round(line.naturalTextWidth())

    def parts(self) -> list[Part]:
        found: list[Part] = []
        for index, row in enumerate(self._rows):
            if row.kind is RowKind.FILE and (path := self._file_of(index)):
                left, width = self._link_extent(index)
                rect = (left, self.top + index * self.line_height, width, self.line_height)
                found.append(Part(PartKind.LINK, rect, self._texts[index], address=path))
        return found

    def _shift(self, index: int) -> int:
        """Return how far the text of a row stands before that of the others."""
        return self.left - self.look.space(12) if self._is_note(index) else 0

    def paint_back(self, painter: QPainter, x: int, y: int, clip: Clip) -> None:
        top, height = clip.band(y, self.height)
        painter.fillRect(x, top, self.width, height, self.look.color("code.background"))

    def paint_line_back(self, painter: QPainter, index: int, x: int, y: int) -> None:
        look = self.look
        row = self._rows[index]
        height = self.line_height
        gutter = self.left - self._sign
        if self._is_note(index):
            painter.fillRect(x, y, self.width, height, look.color("diff.hunkBackground"))
            return
        name = {RowKind.ADD: "add", RowKind.DELETE: "del"}.get(row.kind, "")
        if name:
            painter.fillRect(x, y, gutter, height, look.color(f"diff.{name}Gutter"))
            painter.fillRect(x + gutter, y, self.width - gutter, height, look.color(f"diff.{name}Background"))
            marks = self._colors.marks(self._first + index) if self._is_colored else ()
            if marks:
                color = look.color(f"diff.{name}Word")
                fills = [(start, length, color) for start, length in marks]
                self.paint_fills(painter, index, x, y, fills, look.px(2))
        painter.setFont(look.font(self.text_style))
        painter.setPen(look.color("diff.gutterText"))
        numbers = (row.new_line or row.old_line,) if self._is_narrow else (row.old_line, row.new_line)
        for column, number in enumerate(numbers):
            if number is not None:
                cell = QRectF(x + column * self._number, y, self._number - look.px(10), height)
                painter.drawText(cell, _RIGHT, str(number))
        if name:
            painter.setPen(look.color(f"diff.{name}Text"))
            painter.drawText(QRectF(x + gutter, y, self._sign, height), _CENTER, _SIGNS[row.kind])

    def _paint(self, painter: QPainter, x: int, y: int, clip: Clip, marks: Marks) -> None:
        super()._paint(painter, x, y, clip, marks)
        # What begins at the left is cut off by the edge of the other rows' text.
        first = max(0, (clip.top - y) // self.line_height)
        last = min(len(self._rows), (clip.bottom - y) // self.line_height + 1)
        notes = [index for index in range(first, last) if self._is_note(index)]
        if not notes:
            return
        painter.save()
        shown = QRectF(x + self.look.space(8), y, self.width - self.look.space(16), self.height)
        painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
        for index in notes:
            top = y + index * self.line_height
            super()._paint_line(painter, index, x - self._shift(index), top, marks)
        painter.restore()

    def _paint_line(self, painter: QPainter, index: int, x: int, y: int, marks: Marks) -> None:
        if not self._is_note(index):
            super()._paint_line(painter, index, x, y, marks)

    def _position(self, x: int, y: int) -> int:
        index = max(0, min(len(self._rows) - 1, y // self.line_height))
        return super()._position(x + (self._shift(index) if self._rows else 0), y)

    def position_place(self, position: int) -> tuple[int, int, int]:
        x, y, height = super().position_place(position)
        return x - (self._shift(self._line_of(position)) if self._rows else 0), y, height
