"""A diff with line numbers and signs, painted row by row; only what is visible is laid out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.diff import Diff, DiffRow, RowKind
from copilot_desktop.rendering.diff_colors import STRETCH, DiffColors
from copilot_desktop.rendering.highlight import CodeRun
from copilot_desktop.rendering.inline import utf16_slice
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.code_frame import CodeFrame
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.safe_text import Inks, paint_line
from copilot_desktop.widgets.safe_text_layout import SafeTextLayout
from copilot_desktop.widgets.single_shot import single_shot
from copilot_desktop.widgets.style import Style

#: Below this width one gutter instead of two.
_NARROW: Final = 480

#: Rows whose layout is kept.
_MAX_LAYOUTS: Final = 400

_SIGNS: Final = {RowKind.ADD: "+", RowKind.DELETE: "-"}
_LINE_FILL: Final = {RowKind.ADD: "diff.addBackground", RowKind.DELETE: "diff.delBackground"}
_GUTTER_FILL: Final = {RowKind.ADD: "diff.addGutter", RowKind.DELETE: "diff.delGutter"}
_WORD_FILL: Final = {RowKind.ADD: "diff.addWord", RowKind.DELETE: "diff.delWord"}
_INK: Final = {RowKind.ADD: "diff.addText", RowKind.DELETE: "diff.delText"}


class DiffView(CodeFrame):
    """Rows of a diff: gutters, sign, text. Long lines scroll sideways and never wrap.

    Args:
        max_height: in logical pixels at 100 %; more rows are reached by scrolling. None for
            all of them.
        colors_later: rows are painted at once and coloured right afterwards; a lexer takes its time.
    """

    text_style = "codeDense"

    #: Rows that are coloured at once.
    stretch = STRETCH

    def __init__(
        self,
        style: Style,
        *,
        max_height: int | None = 240,
        colors_later: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, parent)
        #: Rows that were painted without their colours.
        self._bare: list[int] = []
        self._coloring = single_shot(self, 0, self._color_bare) if colors_later else None
        self._max_height = max_height
        self._diff = Diff()
        self._rows: tuple[DiffRow, ...] = ()
        self._colors = DiffColors((), self._diff)
        self._columns = 0

    def set_diff(self, diff: Diff) -> None:
        """Show `diff`; a leading hunk header says nothing that the gutters do not."""
        self._diff = diff
        self._bare.clear()
        rows = list(diff.rows)
        if rows and rows[0].kind is RowKind.HUNK and diff.hunks == 1:
            del rows[0]
        if diff.omitted:
            text = ntr("{count} more line is not shown.", "{count} more lines are not shown.", diff.omitted)
            rows.append(DiffRow(RowKind.NOTE, text))
        self._rows = tuple(rows)
        self._colors = DiffColors(self._rows, diff, stretch=self.stretch)
        self._columns = diff.columns
        self.setAccessibleName(
            tr("Changes: {added} lines added, {deleted} removed", added=diff.added, deleted=diff.deleted)
        )
        self._relayout()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def text(self) -> str:
        """Return the shown rows as text, with their signs and the original characters."""
        return "\n".join(_SIGNS.get(row.kind, " ") + row.text for row in self._rows)

    def shown_text(self) -> str:
        """Return what is painted, with escapes, row by row."""
        return "\n".join(_SIGNS.get(row.kind, " ") + visible(row.text) for row in self._rows)

    # ---- geometry --------------------------------------------------------------------------

    @property
    def _gutters(self) -> int:
        return self._gutters_in(self.width())

    def _gutters_in(self, width: int) -> int:
        return 1 if width < self._style.px(_NARROW) else 2

    def _text_left(self, gutters: int | None = None) -> int:
        px = self._style.px
        return (px(34) if (gutters or self._gutters) == 1 else 2 * px(40)) + px(22)

    def _line_count(self) -> int:
        return max(1, len(self._rows))

    def _content_width(self, gutters: int | None = None) -> int:
        column = QFontMetricsF(self._style.font("codeDense")).horizontalAdvance("0")
        return round(self._text_left(gutters) + (self._columns + 1) * column)

    def heightForWidth(self, width: int) -> int:
        height = self._line_count() * self._line_height + 2 * self._margin()
        if self._content_width(self._gutters_in(width)) > width:
            height += self._style.px(10)
        if self._max_height is None:
            return height
        return min(height, self._style.px(self._max_height))

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self.heightForWidth(self.width()))

    # ---- painting --------------------------------------------------------------------------

    def _layout_of(self, index: int) -> SafeTextLayout:
        layout = self._layouts.get(index)
        if layout is None:
            if len(self._layouts) >= _MAX_LAYOUTS:
                self._layouts.clear()
            layout = SafeTextLayout(self._rows[index].text, self._style.font("codeDense"), None)
            self._layouts[index] = layout
        return layout

    def _paint_line(self, painter: QPainter, index: int, rect: QRectF, baseline: float) -> None:
        if index >= len(self._rows):
            return
        row, style = self._rows[index], self._style
        left = self._text_left()
        is_content = row.kind in (RowKind.CONTEXT, RowKind.ADD, RowKind.DELETE)
        if not is_content:
            painter.fillRect(rect, style.color("diff.hunkBackground"))
        elif row.kind in _LINE_FILL:
            painter.fillRect(rect, style.color(_LINE_FILL[row.kind]))
        painter.save()
        if is_content:
            painter.setClipRect(rect.adjusted(left - 1, 0, 0, 0), Qt.ClipOperation.IntersectClip)
        text_rect = QRectF(left - self.horizontalScrollBar().value(), rect.y(), rect.width(), rect.height())
        if not is_content:
            text_rect.moveLeft(style.px(12) - self.horizontalScrollBar().value())
        layout = self._layout_of(index)
        if is_content:
            self._prepare(index)
            self._paint_marks(painter, index, text_rect)
        inks = Inks(text="text.primary" if is_content else "diff.hunkText")
        colors = _in_characters(row.text, self._colors.colors(index))
        # A row never holds a newline: the diff was split at them.
        paint_line(painter, layout, layout.lines[0], text_rect, baseline, style, inks, colors=colors)
        painter.restore()
        if is_content:
            self._paint_gutters(painter, row, rect, baseline, layout.column)

    def _prepare(self, index: int) -> None:
        """Have the colours of a row ready, if there is time."""
        if self._coloring is None:
            self._colors.prepare(index)
        elif not self._colors.is_ready(index):
            self._bare.append(index)
            self._coloring.start()

    def _color_bare(self) -> None:
        """Colour a stretch of the rows that were painted without, and go on with the next."""
        while self._bare and self._colors.is_ready(self._bare[0]):
            del self._bare[0]
        if not self._bare or self._coloring is None:
            return
        if self._bare[0] < len(self._rows):
            self._colors.prepare(self._bare[0])
            self.viewport().update()
        del self._bare[0]
        self._coloring.start()

    def _paint_marks(self, painter: QPainter, index: int, rect: QRectF) -> None:
        """Fill behind the words of a row that are new or gone."""
        row, layout, style = self._rows[index], self._layout_of(index), self._style
        key = _WORD_FILL.get(row.kind, "")
        marks = [(start, length, key) for start, length in self._colors.marks(index)]
        for start, end, fill in _in_characters(row.text, marks):
            span = layout.span(layout.lines[0], start, end)
            if span is not None:
                word = QRectF(rect.x() + span[0], rect.y(), span[1] - span[0], rect.height())
                fill_rounded(painter, word, style.px(2), style.color(fill))

    def _paint_gutters(
        self, painter: QPainter, row: DiffRow, rect: QRectF, baseline: float, column: float
    ) -> None:
        style, px = self._style, self._style.px
        if self._gutters == 1:
            numbers = [(row.new_line if row.kind is not RowKind.DELETE else row.old_line, 0, px(34))]
        else:
            numbers = [(row.old_line, 0, px(40)), (row.new_line, px(40), px(40))]
        painter.setPen(style.color("diff.gutterText"))
        for number, x, width in numbers:
            cell = QRectF(rect.x() + x, rect.y(), width, rect.height())
            if row.kind in _GUTTER_FILL:
                painter.fillRect(cell, style.color(_GUTTER_FILL[row.kind]))
            if number is not None:
                shown = str(number)
                left = cell.right() - len(shown) * column - px(8)
                painter.drawText(QPointF(left, baseline), shown)
        sign = _SIGNS.get(row.kind)
        if sign is not None:
            painter.setPen(style.color(_INK[row.kind]))
            painter.drawText(QPointF(rect.x() + self._text_left() - px(22) + px(7), baseline), sign)

    def _copied(self) -> str:
        return self.text()


def _in_characters(text: str, runs: Sequence[CodeRun]) -> list[tuple[int, int, str]]:
    """Return start and end of runs in characters of `text`, where they count UTF-16 units."""
    if not runs or max(text) <= "\uffff":
        return [(start, start + length, name) for start, length, name in runs]
    found: list[tuple[int, int, str]] = []
    units = characters = 0
    for start, length, name in runs:
        begin = characters + len(utf16_slice(text[characters:], 0, start - units))
        end = begin + len(utf16_slice(text[begin:], 0, length))
        found.append((begin, end, name))
        units, characters = start + length, end
    return found
