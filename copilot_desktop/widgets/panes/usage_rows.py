"""Rows of the Usage tab: a part of the context, a heavy message, a table of models."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.viewmodels.heavy_messages import HeavyRow
from copilot_desktop.widgets.context_ring import short_count
from copilot_desktop.widgets.direction import draw_words, mirrored
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class FigureRow(QAbstractButton):
    """Words and a number; clickable where it leads somewhere."""

    def __init__(
        self, style: Style, words: str, figure: str, *, swatch: str = "", target: str = "", parent: QWidget
    ) -> None:
        """Args: swatch: key of a colour. target: what a click tells of, "" for nothing."""
        super().__init__(parent)
        self._own_style = style
        self._words, self._figure, self._swatch = visible_line(words, 200), figure, swatch
        self.target = target
        self.setAccessibleName(f"{self._words}: {figure}")
        self.setEnabled(bool(target))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if target else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if target:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._own_style.px
        return QSize(px(160), max(px(24), self._own_style.line("small") + px(6)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            if self.target and self.underMouse():
                fill_rounded(painter, whole, px(4), style.color("state.hover"))
            if self.hasFocus():
                draw_ring(painter, whole, px(4), style)
            left = 0
            if self._swatch:
                box = QRectF(0, (self.height() - px(8)) / 2, px(8), px(8))
                fill_rounded(painter, mirrored(whole, box), px(2), style.color(self._swatch))
                left = px(16)
            font = style.font("small")
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            wide = metrics.horizontalAdvance(self._figure) + 2
            painter.setPen(style.color("text.secondary"))
            draw_words(painter, whole, QRectF(self.width() - wide, 0, wide, self.height()), self._figure)
            painter.setPen(style.color("text.primary"))
            room = self.width() - left - wide - px(12)
            words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            draw_words(painter, whole, QRectF(left, 0, room, self.height()), words)


class FigureList(QWidget):
    """Rows below each other, made anew when they differ.

    Signals:
        chosen(target): a row that leads somewhere was clicked.
    """

    chosen = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[tuple[str, str, str, str], ...] = ()
        self.rows: list[FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: Sequence[tuple[str, str, str, str]]) -> None:
        """Show (words, figure, colour key, target)."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for words, figure, swatch, target in rows:
            row = FigureRow(self._style, words, figure, swatch=swatch, target=target, parent=self)
            row.clicked.connect(self._tell)
            self._column.addWidget(row)
            # Else it takes its room only after the next frame.
            row.show()
            self.rows.append(row)
        self.setVisible(bool(rows))
        self.updateGeometry()

    def show_heavy(self, rows: Sequence[HeavyRow]) -> None:
        """Show messages of the context."""
        self.show_rows([(row.words, short_count(row.tokens), "", str(row.entry_id or "")) for row in rows])

    def _tell(self) -> None:
        row = self.sender()
        assert isinstance(row, FigureRow)
        self.chosen.emit(row.target)


class Hairline(QWidget):
    """A line between two parts."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._own_style.color("border.subtle"))


class FigureTable(QWidget):
    """A small table: a name and some figures in each line; the first line is its head."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[tuple[str, ...], ...] = ()
        self._cells: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.px(12))
        self._grid.setVerticalSpacing(style.px(4))
        self._grid.setColumnStretch(0, 1)

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show other lines, all of the same length."""
        shown = tuple(tuple(line) for line in lines)
        if shown == self._shown:
            return
        self._shown = shown
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for y, line in enumerate(shown):
            for x, text in enumerate(line):
                font = "smallStrong" if y == 0 else "small"
                color = "text.primary" if y and x == 0 else "text.secondary"
                elide = Qt.TextElideMode.ElideMiddle if x == 0 else None
                cell = PlainLabel(self._style, visible_line(text, 80), font, color, elide=elide, parent=self)
                side = Qt.AlignmentFlag.AlignLeading if x == 0 else Qt.AlignmentFlag.AlignTrailing
                cell.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(cell, y, x)
                cell.show()
                self._cells.append(cell)
