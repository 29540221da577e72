"""A diff on whose lines one can comment: a line or a stretch of them is chosen by mouse or keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from copilot_desktop.rendering.diff import Diff, DiffRow, RowKind
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.line_comments import LineComment
from copilot_desktop.viewmodels.slices import PIECE_ENDS, Slices, Steps
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.style import Style

_CONTENT: Final = (RowKind.CONTEXT, RowKind.ADD, RowKind.DELETE)
_SIGNS: Final = {RowKind.ADD: "+", RowKind.DELETE: "-"}
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class ReviewDiff(DiffView):
    """Takes all the room it is given.

    Signals:
        comment_requested(comment): the person wants to say something about lines; a `LineComment`
            without words and path.
    """

    comment_requested = Signal(object)

    frame_radius = 0
    stretch = 16

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, max_height=None, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._cursor = -1
        self._anchor = -1
        self._marked: frozenset[int] = frozenset()
        self._comments: tuple[LineComment, ...] = ()
        #: Colours the rows between frames, never while they are painted.
        self._slices = Slices(self)
        #: It fills all of its room, so what is painted already is moved when it scrolls.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def show_diff(self, diff: Diff, comments: Iterable[LineComment], *, is_same_file: bool) -> None:
        """Show `diff`; of the same file, where it stood and what was chosen stays."""
        place, side, cursor = (
            self.verticalScrollBar().value(),
            self.horizontalScrollBar().value(),
            self._cursor,
        )
        self.set_diff(diff)
        self._cursor = self._anchor = -1
        if is_same_file:
            self.verticalScrollBar().setValue(place)
            self.horizontalScrollBar().setValue(side)
            if cursor < len(self._rows):
                self._cursor = self._anchor = cursor
        self.show_comments(comments)

    def show_comments(self, comments: Iterable[LineComment]) -> None:
        """Mark the lines that something was said about."""
        self._comments = tuple(comments)
        rows = self._rows if self._comments else ()
        self._marked = frozenset(
            index for index, row in enumerate(rows) if any(_is_about(row, it) for it in self._comments)
        )
        self.viewport().update()

    # ---- choosing lines --------------------------------------------------------------------

    @property
    def chosen(self) -> range:
        """The rows that are chosen; empty for none."""
        if self._cursor < 0 or self._anchor < 0:
            return range(0)
        return range(min(self._cursor, self._anchor), max(self._cursor, self._anchor) + 1)

    def choose(self, index: int, *, extends: bool = False) -> None:
        """Choose a row, or all from the one chosen first to it."""
        index = max(0, min(len(self._rows) - 1, index))
        if not self._rows:
            return
        self._cursor = index
        if not extends or self._anchor < 0:
            self._anchor = index
        top = index * self._line_height + self._margin()
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif top + self._line_height > bar.value() + self.viewport().height():
            bar.setValue(top + self._line_height - self.viewport().height())
        row = self._rows[index]
        number = row.new_line or row.old_line
        self.setAccessibleDescription(
            tr("Line {line}: {text}", line=number or "", text=_SIGNS.get(row.kind, "") + row.text[:200])
        )
        self.viewport().update()

    def go_to_line(self, number: int, *, is_old: bool) -> None:
        """Choose the row with a line number of one side."""
        for index, row in enumerate(self._rows):
            if row.kind in _CONTENT and (row.old_line if is_old else row.new_line) == number:
                self.choose(index)
                return

    def request_comment(self) -> None:
        """Ask for a comment on the rows that are chosen."""
        rows = [self._rows[index] for index in self.chosen if self._rows[index].kind in _CONTENT]
        if not rows:
            return
        new = [row.new_line for row in rows if row.new_line is not None]
        old = [row.old_line for row in rows if row.old_line is not None]
        lines = new or old
        quoted = tuple(_SIGNS.get(row.kind, " ") + row.text for row in rows)
        self.comment_requested.emit(
            LineComment("", "", first=min(lines), last=max(lines), is_old=not new, quoted=quoted)
        )

    def _index_at(self, place: QPointF) -> int:
        return int((place.y() - self._top) // self._line_height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.choose(self._index_at(event.position()), extends=extends)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(self._index_at(event.position()), extends=True)
            return
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.request_comment()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        page = max(1, self.viewport().height() // self._line_height - 1)
        steps = {**_STEPS, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._rows) - 1}
        if key == Qt.Key.Key_C and modifiers == Qt.KeyboardModifier.NoModifier:
            if not event.isAutoRepeat():
                self.request_comment()
        elif key in steps and not modifiers & Qt.KeyboardModifier.ControlModifier:
            start = self._cursor if self._cursor >= 0 else self._first_seen() - 1
            self.choose(start + steps[Qt.Key(key)], extends=extends)
        elif key in ends:
            self.choose(ends[Qt.Key(key)], extends=extends)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose(0)
            self.choose(len(self._rows) - 1, extends=True)
        else:
            super().keyPressEvent(event)

    def _first_seen(self) -> int:
        return max(0, -self._top // self._line_height)

    def _copied(self) -> str:
        rows = [self._rows[index] for index in self.chosen]
        return "\n".join(_SIGNS.get(row.kind, " ") + row.text for row in rows) or self.text()

    # ---- painting --------------------------------------------------------------------------

    def set_diff(self, diff: Diff) -> None:
        self._slices.stop()
        super().set_diff(diff)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Sideways the line numbers stay; a pixel of the screen cannot be moved by a part of one.
        is_whole = self.devicePixelRatioF().is_integer()
        if dx or not is_whole or (self.hasFocus() and self._shows_ring):
            super().scrollContentsBy(dx, dy)
        else:
            self.viewport().scroll(dx, dy)

    def _prepare(self, index: int) -> None:
        if not self._colors.is_ready(index) and not self._slices.is_working:
            self._slices.start(self._color_seen(), at_once=False)

    def _color_seen(self) -> Steps:
        """Colour what is seen, then what is seen next when it is scrolled by half a page."""
        colors = self._colors
        # What is painted in this turn of the event loop has its time for itself.
        yield PIECE_ENDS
        while True:
            index = next((at for at in self._seen() if not colors.is_ready(at)), None)
            if index is None:
                return
            for _ in colors.steps(index):
                yield 1
            first = index - index % self.stretch
            height = self._line_height
            self.viewport().update(
                0, self._top + first * height, self.viewport().width(), self.stretch * height
            )
            # The next turn paints it, the one behind that goes on.
            yield PIECE_ENDS
            yield PIECE_ENDS

    def _seen(self) -> Iterator[int]:
        """Yield rows by which all stretches are known that are seen or near, those that are seen first."""
        first = self._first_seen()
        page = self.viewport().height() // self._line_height + 1
        for index in (*range(first, first + page, self.stretch), first + page, first + page + page // 2):
            yield min(index, len(self._rows) - 1)
        yield max(0, first - page // 2)

    def _paint_line(self, painter: QPainter, index: int, rect: QRectF, baseline: float) -> None:
        super()._paint_line(painter, index, rect, baseline)
        px, style = self._style.px, self._style
        if index in self.chosen:
            tint = QColor(style.color("accent.solid"))
            painter.fillRect(QRectF(rect.x(), rect.y(), px(3), rect.height()), tint)
            tint.setAlpha(46)
            painter.fillRect(rect, tint)
        if index in self._marked:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("accent.solid"))
            middle = QPointF(rect.x() + px(8), rect.center().y())
            painter.drawEllipse(middle, px(3), px(3))
            painter.restore()


def _is_about(row: DiffRow, comment: LineComment) -> bool:
    if row.kind not in _CONTENT or not comment.first:
        return False
    number = row.old_line if comment.is_old else row.new_line
    return number is not None and comment.first <= number <= comment.last
