"""Lines of a terminal that scroll both ways, with a selection. Only what shows is parsed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QMenu, QWidget

from copilot_desktop.rendering.ansi import AnsiLine
from copilot_desktop.rendering.output_lines import LinePlace, OutputLines
from copilot_desktop.translation import tr
from copilot_desktop.widgets.panel import draw_ring
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import cursor_x, format_range
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.selection import word_bounds
from copilot_desktop.widgets.transcript.text_units import (
    next_character,
    next_word,
    previous_character,
    previous_word,
)

#: What a screen reader is told of the lines that show.
_MAX_TOLD: Final = 4_000
#: While the mouse is held outside, one step of scrolling per this time, no farther than that many lines.
_DRAG_MS: Final = 30
_MAX_STEP: Final = 6
#: A longer selection is not offered to the middle button.
_MAX_PRIMARY_LINES: Final = 20_000

_Key = QKeySequence.StandardKey


class OutputView(QAbstractScrollArea):
    """Lines of a terminal that scroll both ways and never wrap.

    Signals:
        copy_all_requested(): all of it is wanted on the clipboard.
    """

    copy_all_requested = Signal()

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._look = Look(style, self.devicePixelRatioF())
        self._lines = OutputLines("")
        self._widest = 0
        self._shows_ring = False
        #: Where the selection begins and where it has got to; both the same for none.
        self._origin: LinePlace = (0, 0)
        self._reached: LinePlace = (0, 0)
        #: The stretch that a press has selected, from which dragging goes on.
        self._pressed: tuple[LinePlace, LinePlace] | None = None
        self._clicks = 0
        self._is_clicked = False
        self._at = QPoint()
        self._drag = QTimer(self)
        self._drag.setInterval(_DRAG_MS)
        self._drag.timeout.connect(self._drag_on)
        self._clicked = QTimer(self)
        self._clicked.setSingleShot(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        style.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a text from its first line."""
        self._lines = OutputLines(text)
        self._origin = self._reached = (0, 0)
        self._restyle()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._tell()

    @property
    def count(self) -> int:
        return len(self._lines)

    def shown_lines(self) -> list[str]:
        """Return the lines that can be seen now, also in part."""
        first, last = self._visible(0, self.viewport().height())
        return [self._lines[index].text for index in range(first, last)]

    # ---- geometry --------------------------------------------------------------------------

    @property
    def _pad(self) -> int:
        return self._look.space(12)

    def _visible(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the lines in a band of the viewport."""
        height = self._look.line("terminal")
        offset = self.verticalScrollBar().value() - self._pad
        first = max(0, (top + offset) // height)
        return first, min(len(self._lines), (bottom + offset) // height + 1)

    def _restyle(self) -> None:
        self._look = Look(self._style, self.devicePixelRatioF())
        column = self._look.metrics("terminal").horizontalAdvance("x")
        self._widest = round(self._lines.widest * column)
        self._update_bars()
        self.viewport().update()

    def _update_bars(self) -> None:
        page, line, pad = self.viewport().size(), self._look.line("terminal"), self._pad
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setSingleStep(line)
        vertical.setPageStep(max(line, page.height() - line))
        vertical.setRange(0, max(0, len(self._lines) * line + 2 * pad - page.height()))
        horizontal.setSingleStep(line)
        horizontal.setPageStep(page.width())
        horizontal.setRange(0, max(0, self._widest + 2 * pad - page.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bars()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Nobody is told that the mouse was let go.
        self._drag.stop()
        self._pressed = None

    # ---- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, area = self._look, event.rect()
        height = look.line("terminal")
        x = self._pad - self.horizontalScrollBar().value()
        first, last = self._visible(area.top(), area.bottom() + 1)
        with QPainter(self.viewport()) as painter:
            painter.fillRect(area, look.color("code.background"))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            for index in range(first, last):
                y = self._pad + index * height - self.verticalScrollBar().value()
                self._paint_line(painter, index, x, y)
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, QRectF(self.viewport().rect()), 0, self._style)

    def _lay_out(self, shown: AnsiLine) -> tuple[QTextLayout, QTextLine]:
        layout = QTextLayout(shown.text, self._look.font("terminal"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(
            [format_range(run.start, run.length, self._look.ansi_format(run.style)) for run in shown.runs]
        )
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        return layout, line

    def _paint_line(self, painter: QPainter, index: int, x: int, y: int) -> None:
        look, shown = self._look, self._lines[index]
        height = look.line("terminal")
        layout, line = self._lay_out(shown)
        for run in shown.runs:
            fill = look.color("code.inlineBackground") if run.style.control else None
            behind = look.ansi_colors(run.style)[1]
            if behind or fill is not None:
                a, b = cursor_x(line, run.start), cursor_x(line, run.start + run.length)
                painter.fillRect(
                    QRectF(x + min(a, b), y, abs(b - a), height), fill if fill is not None else behind
                )
        formats = []
        stretch = self._selected_in(index)
        if stretch is not None:
            start, end, goes_on = stretch
            a, b = sorted((cursor_x(line, start), cursor_x(line, end)))
            # The end of a line is selected as well, also of an empty one.
            b += look.character_width("terminal") * goes_on
            painter.fillRect(QRectF(x + a, y, b - a, height), look.color("selection.background"))
            if end > start:
                made = QTextCharFormat()
                made.setForeground(look.color("selection.text"))
                formats.append(format_range(start, end - start, made))
        painter.setPen(look.color("code.text"))
        layout.draw(painter, QPointF(x, y + round((height - line.height()) / 2)), formats)

    @property
    def lines(self) -> OutputLines:
        return self._lines

    @property
    def first_shown(self) -> int:
        """The first line that can be seen, also in part."""
        return self._visible(0, 1)[0]

    # ---- selection -------------------------------------------------------------------------

    @property
    def selection(self) -> tuple[LinePlace, LinePlace] | None:
        """The places between which the text is selected, None for nothing."""
        if self._origin == self._reached:
            return None
        return min(self._origin, self._reached), max(self._origin, self._reached)

    def select(self, origin: LinePlace, reached: LinePlace) -> None:
        """Select the text between two places; nothing when they are the same."""
        if (origin, reached) != (self._origin, self._reached):
            self._origin, self._reached = origin, reached
            self.viewport().update()

    def select_all(self) -> None:
        if len(self._lines):
            last = len(self._lines) - 1
            self.select((0, 0), (last, self._lines.length(last)))

    def selected_text(self) -> str:
        """Return what is selected as it is copied, "" for nothing."""
        selection = self.selection
        return self._lines.plain(*selection) if selection is not None else ""

    def copy(self) -> bool:
        """Put what is selected on the clipboard; False when nothing is."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def _selected_in(self, index: int) -> tuple[int, int, bool] | None:
        """Return the selected stretch of a line, and whether the selection goes on in the next one."""
        selection = self.selection
        if selection is None:
            return None
        (first, left), (last, right) = selection
        if not first <= index <= last:
            return None
        goes_on = index < last
        return left if index == first else 0, self._lines.length(index) if goes_on else right, goes_on

    def place_at(self, point: QPoint) -> LinePlace:
        """Return the place in the text nearest to a point of the viewport."""
        if not len(self._lines):
            return 0, 0
        row = (point.y() + self.verticalScrollBar().value() - self._pad) // self._look.line("terminal")
        if row < 0:
            return 0, 0
        if row >= len(self._lines):
            last = len(self._lines) - 1
            return last, self._lines.length(last)
        # The layout must outlive its line.
        layout, line = self._lay_out(self._lines[row])
        x = point.x() - self._pad + self.horizontalScrollBar().value()
        found = int(line.xToCursor(x))
        del layout
        return row, found

    def show_place(self, place: LinePlace) -> None:
        """Scroll no farther than it takes to show a place."""
        row, position = place
        if row >= len(self._lines):
            return
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        height, page = self._look.line("terminal"), self.viewport().size()
        top = self._pad + row * height
        if top < vertical.value():
            vertical.setValue(top - self._pad)
        elif top + height > vertical.value() + page.height():
            vertical.setValue(top + height + self._pad - page.height())
        layout, line = self._lay_out(self._lines[row])
        x = self._pad + round(cursor_x(line, position))
        del layout
        if not horizontal.value() + self._pad <= x <= horizontal.value() + page.width() - self._pad:
            horizontal.setValue(x - page.width() // 2)

    # ---- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._at = event.position().toPoint()
        place = self.place_at(self._at)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pressed = self._origin, self._origin
            self.select(self._origin, place)
            return
        self._is_clicked = True
        self._clicks = self._clicks + 1 if self._clicked.isActive() else 1
        self._pressed = start, end = self._unit_at(place)
        self.select(start, end)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._clicks = 1
            self._clicked.start(QApplication.doubleClickInterval())
            self.mousePressEvent(event)

    def _unit_at(self, place: LinePlace) -> tuple[LinePlace, LinePlace]:
        """Return what a press selects: nothing, a word, or a line with the third click."""
        row, position = place
        if self._clicks < 2 or not len(self._lines):
            return place, place
        text = self._lines[row].text
        start, end = word_bounds(text, position) if self._clicks == 2 else (0, self._lines.length(row))
        return (row, start), (row, end)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._at = event.position().toPoint()
        if self.viewport().rect().contains(self._at):
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start()
        self._extend()

    def _extend(self) -> None:
        if self._pressed is None:
            return
        first, last = self._pressed
        start, end = self._unit_at(self.place_at(self._at))
        if start < first:
            self.select(last, start)
        else:
            self.select(first, max(last, end))

    def _drag_on(self) -> None:
        """Scroll while the mouse is held outside."""
        rect, line = self.viewport().rect(), self._look.line("terminal")
        for bar, at, size in (
            (self.verticalScrollBar(), self._at.y(), rect.height()),
            (self.horizontalScrollBar(), self._at.x(), rect.width()),
        ):
            by = at if at < 0 else max(0, at - size)
            bar.setValue(bar.value() + max(-_MAX_STEP * line, min(_MAX_STEP * line, by // 2)))
        self._extend()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.stop()
        self._pressed = None
        selection, clipboard = self.selection, QGuiApplication.clipboard()
        is_short = selection is not None and selection[1][0] - selection[0][0] <= _MAX_PRIMARY_LINES
        if is_short and clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(self.selection is not None)
        copy.triggered.connect(self.copy)
        menu.addAction(tr("Copy all")).triggered.connect(self.copy_all_requested)
        menu.addSeparator()
        menu.addAction(tr("Select all")).triggered.connect(self.select_all)
        menu.popup(event.globalPos())

    # ---- keys, screen readers --------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.matches(_Key.SelectAll):
            self.select_all()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._select_by_key(event):
            pass
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _select_by_key(self, event: QKeyEvent) -> bool:
        """Make the selection longer or shorter; False when the key does not ask for it."""
        if not len(self._lines):
            return False
        if self.selection is None and not self._is_clicked:
            # The person was nowhere yet.
            self._origin = self._reached = self.first_shown, 0
        self._is_clicked = True
        row, position = self._reached
        last = len(self._lines) - 1
        length = self._lines.length(row)
        page = max(1, self.viewport().height() // self._look.line("terminal") - 1)
        text = self._lines[row].text
        if event.matches(_Key.SelectNextChar):
            found = next_character(text, position)
            reached = (row, found) if found is not None else (min(row + 1, last), 0 if row < last else length)
        elif event.matches(_Key.SelectPreviousChar):
            found = previous_character(text, position)
            above = max(0, row - 1)
            reached = (row, found) if found is not None else (above, self._lines.length(above) if row else 0)
        elif event.matches(_Key.SelectNextWord):
            found = next_word(text, position)
            reached = (row, found) if found is not None else (min(row + 1, last), 0 if row < last else length)
        elif event.matches(_Key.SelectPreviousWord):
            found = previous_word(text, position)
            above = max(0, row - 1)
            reached = (row, found) if found is not None else (above, self._lines.length(above) if row else 0)
        elif event.matches(_Key.SelectStartOfLine):
            reached = row, 0
        elif event.matches(_Key.SelectEndOfLine):
            reached = row, length
        elif event.matches(_Key.SelectStartOfDocument):
            reached = 0, 0
        elif event.matches(_Key.SelectEndOfDocument):
            reached = last, self._lines.length(last)
        else:
            steps = {
                _Key.SelectPreviousLine: -1,
                _Key.SelectNextLine: 1,
                _Key.SelectPreviousPage: -page,
                _Key.SelectNextPage: page,
            }
            by = next((by for key, by in steps.items() if event.matches(key)), 0)
            if not by:
                return False
            to = max(0, min(last, row + by))
            reached = to, min(position, self._lines.length(to))
        self.select(self._origin, reached)
        self.show_place(reached)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)

    def _tell(self) -> None:
        """Let a screen reader have the lines that show."""
        if QAccessible.isActive():
            self.setAccessibleDescription("\n".join(self.shown_lines())[:_MAX_TOLD])
