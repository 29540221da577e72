"""A command as it will run: every character visible, risky parts marked, nothing elided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.widgets.code_frame import CodeFrame
from copilot_desktop.widgets.safe_text import Inks, paint_line
from copilot_desktop.widgets.safe_text_layout import Line, SafeTextLayout
from copilot_desktop.widgets.style import Style

#: What is laid out of a long text in one go, so that a frame is not missed.
_SLICE_S: Final = 0.004

#: A card is measured with and without its scroll bar, at its old and at its new width.
_WIDTHS: Final = 4

#: Characters read out at once; of a longer text the rest follows when it is laid out.
_NAMED_AT_ONCE: Final = 1_000


class CommandText(CodeFrame):
    """A text of which nothing can hide. Selecting and copying give the original characters.

    Args:
        max_lines: lines shown at once; the rest is reached by scrolling.
        prompt: painted before the first line, and no part of the text.

    Signals:
        end_shown(): the last line has been on the screen since the text was set.
    """

    end_shown = Signal()

    def __init__(
        self, style: Style, *, max_lines: int, prompt: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(style, parent)
        self._max_lines = max_lines
        self._prompt = prompt
        self._text = ""
        self._marked: tuple[tuple[int, int], ...] = ()
        self._bold = (0, 0)
        self._anchor = self._cursor = 0
        self._end_was_shown = False
        #: Width of a column, None until it is needed.
        self._column: float | None = None
        #: Runs while a long text is laid out.
        self._working = QTimer(self)
        self._working.timeout.connect(self._lay_out_more)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._relayout()

    # ---- content ---------------------------------------------------------------------------

    def set_text(
        self, text: str, marked: Sequence[tuple[int, int]] = (), *, bold: tuple[int, int] = (0, 0)
    ) -> None:
        """Show `text` with the parts `marked` (offsets into it) in risk colours and one part in bold."""
        self._text = text
        self._marked = tuple(marked)
        self._bold = bold
        self._anchor = self._cursor = 0
        self._end_was_shown = False
        is_long = len(text) > _NAMED_AT_ONCE
        self.setAccessibleName(visible(text[:_NAMED_AT_ONCE]) + ("…" if is_long else ""))
        self._relayout()
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """Return the original text, byte for byte what was set."""
        return self._text

    def shown_text(self) -> str:
        """Return what is painted: escapes in place of what cannot be seen, one line per line."""
        layout = self._laid_out()
        layout.finish()
        parts: list[str] = []
        for index, shown in enumerate(layout.shown_lines()):
            line = layout.lines[index]
            ends = line.end < len(self._text) and self._text[line.end] == "\n"
            parts.append(shown + "\n" if ends else shown)
        return "".join(parts)

    @property
    def line_count(self) -> int:
        """Lines of the text itself, however they are broken."""
        return self._text.count("\n") + 1

    @property
    def end_was_shown(self) -> bool:
        return self._end_was_shown

    def selected_text(self) -> str:
        """Return the selected part of the original text."""
        return self._text[min(self._anchor, self._cursor) : max(self._anchor, self._cursor)]

    # ---- geometry --------------------------------------------------------------------------

    @property
    def _padding(self) -> tuple[int, int]:
        return self._style.px(12), self._style.px(8)

    def _relayout(self) -> None:
        self._column = None
        super()._relayout()

    def _text_left(self) -> float:
        if not self._prompt:
            return self._padding[0]
        if self._column is None:
            self._column = QFontMetricsF(self._style.font("codeBlock")).horizontalAdvance("0")
        return self._padding[0] + self._column * (len(self._prompt) + 1)

    def _text_width(self, outer: int) -> float:
        bar = self._style.px(10)
        return outer - self._text_left() - max(self._padding[0], bar)

    def _laid_out(self, outer: int | None = None) -> SafeTextLayout:
        """Return the lines for a widget of `outer` pixels; the last few widths are kept."""
        width = self._text_width(self.width() if outer is None else outer)
        layout = self._layouts.get(width)
        if layout is None:
            if len(self._layouts) >= _WIDTHS:
                del self._layouts[next(iter(self._layouts))]
            layout = SafeTextLayout(self._text, self._style.font("codeBlock"), width, lazily=True)
            layout.ensure(self._max_lines + 1)
            self._layouts[width] = layout
        return layout

    def _lay_out_more(self) -> None:
        """Lay out the rest of a long text in slices: all of it at once would hold up the window."""
        layout = self._laid_out()
        layout.advance(_SLICE_S)
        if not layout.is_complete:
            return
        self._working.stop()
        bar = self.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum() > 0
        self._update_bars()
        if was_at_end:
            bar.setValue(bar.maximum())
        if len(self._text) > _NAMED_AT_ONCE and QAccessible.isActive():
            self.setAccessibleName("\n".join(layout.shown_lines()))
        self.viewport().update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = min(len(self._laid_out(width).lines), self._max_lines)
        return lines * self._line_height + 2 * self._padding[1]

    def is_cut(self, width: int) -> bool:
        """Tell whether a widget of `width` has to be scrolled to show all of the text."""
        return len(self._laid_out(width).lines) > self._max_lines

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def _line_count(self) -> int:
        return self._laid_out().estimated_count()

    def _margin(self) -> int:
        return self._padding[1]

    # ---- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._laid_out().is_complete:
            self._note_end()
        elif not self._working.isActive():
            self._working.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # What is painted again goes on; what was replaced is never looked at again.
        self._working.stop()

    def _paint_line(self, painter: QPainter, index: int, rect: QRectF, baseline: float) -> None:
        layout, style = self._laid_out(), self._style
        if index >= len(layout.lines):
            return
        if self._prompt and index == 0:
            painter.setPen(style.color("text.tertiary"))
            painter.drawText(QPointF(self._padding[0], baseline), self._prompt)
        rect = QRectF(self._text_left(), rect.y(), rect.width(), rect.height())
        self._paint_selection(painter, layout, index, rect)
        line = layout.lines[index]
        near = [span for span in self._marked if span[0] < line.end and span[1] > line.start]
        paint_line(painter, layout, line, rect, baseline, style, Inks(text="code.text"), near)
        if self._bold[0] < line.end and self._bold[1] > line.start:
            self._paint_bold(painter, layout, line, rect, baseline)

    def _paint_bold(
        self, painter: QPainter, layout: SafeTextLayout, line: Line, rect: QRectF, baseline: float
    ) -> None:
        """Paint the bold part of a line over itself; letters of one pitch keep their places."""
        painter.save()
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._style.color("code.text"))
        for piece in line.pieces:
            start = max(piece.start, self._bold[0])
            end = min(piece.start + piece.length, self._bold[1])
            if start >= end or piece.is_escape or not piece.text:
                continue
            left, right = (rect.x() + layout.x_of(piece, offset) for offset in (start, end))
            ground = QRectF(left, rect.y() + 1, right - left, rect.height() - 2)
            painter.fillRect(ground, self._style.color("code.background"))
            text = piece.text[start - piece.start : end - piece.start]
            painter.drawText(QPointF(left, baseline), text)
        painter.restore()

    def _note_end(self) -> None:
        """Tell once that the last line was really on the screen, not only inside the viewport."""
        if self._end_was_shown:
            return
        height = self._line_height
        last_top = self._top + (self._line_count() - 1) * height
        last = QRect(self.viewport().width() // 2, last_top + 2, 1, height - 4)
        if self.viewport().visibleRegion().contains(
            last.topLeft()
        ) and self.viewport().visibleRegion().contains(last.bottomLeft()):
            self._end_was_shown = True
            self.end_shown.emit()

    def _paint_selection(self, painter: QPainter, layout: SafeTextLayout, index: int, rect: QRectF) -> None:
        start, end = sorted((self._anchor, self._cursor))
        if start == end:
            return
        span = layout.span(layout.lines[index], start, end)
        if span is not None:
            ground = QRectF(rect.x() + span[0], rect.y(), span[1] - span[0], rect.height())
            painter.fillRect(ground, self._style.color("selection.background"))

    # ---- selection -------------------------------------------------------------------------

    def _offset_at(self, position: QPoint) -> int:
        y = position.y() + self.verticalScrollBar().value() - self._padding[1]
        return self._laid_out().offset_at(y // self._line_height, position.x() - self._text_left())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._cursor = self._offset_at(event.position().toPoint())
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = self._cursor
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offset = self._offset_at(event.position().toPoint())
        left = max(self._text.rfind(blank, 0, offset) for blank in (" ", "\n", "\t")) + 1
        ends = [at for blank in (" ", "\n", "\t") if (at := self._text.find(blank, offset)) >= 0]
        self._anchor, self._cursor = left, min(ends, default=len(self._text))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._cursor = self._offset_at(event.position().toPoint())
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._cursor = 0, len(self._text)
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_End, Qt.Key.Key_Home):
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if event.key() == Qt.Key.Key_End else 0)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _copied(self) -> str:
        return self.selected_text() or self._text
