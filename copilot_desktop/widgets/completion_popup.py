"""The list above the caret that completes the word that is being typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.completing import Completing
from copilot_desktop.widgets.direction import draw_words, is_mirrored
from copilot_desktop.widgets.key_hints import KeyHints
from copilot_desktop.widgets.panel import draw_shadow, fill_rounded
from copilot_desktop.widgets.pick_view import PickView
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 520
_MOST_ROWS: Final = 8
_ROW: Final = 30
_PADDING: Final = 4
_HEADING: Final = 26
_FOOTER: Final = 34
#: Between the list and the line in which one writes.
_ABOVE: Final = 8
#: Room around it for its shadow, and to the edge of the window.
_SHADOW: Final = 32
_EDGE: Final = 8
_LONGEST: Final = 200


class CompletionPopup(QWidget):
    """Shows what `Completing` offers, over its window. The keyboard stays in the editor."""

    def __init__(self, style: Style, completing: Completing, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._completing = completing
        self.view = PickView(style, row_height=_ROW, parent=self)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.setAccessibleName(tr("Completions"))
        self._hints = KeyHints(
            style,
            ((("Up", "Down"), tr("move")), (("Tab",), tr("insert")), (("Esc",), tr("close"))),
            parent=self,
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        style.changed.connect(self.hide)

    def show_at(self, line: QRect, window: QWidget) -> None:
        """Show it above `line`, the caret's line from the beginning of the word on, in global places."""
        completing, px = self._completing, self._style.px
        if self.parentWidget() is not window:
            self.setParent(window)
        self.view.rows.show(completing.rows)
        self._hints.setVisible(bool(completing.heading))
        top_left = window.mapFromGlobal(line.topLeft())
        top_right = window.mapFromGlobal(line.topRight())
        room = max(px(_ROW), top_left.y() - px(_ABOVE) - px(_EDGE) - self._frame_height())
        shown = min(len(completing.rows), _MOST_ROWS, max(1, room // px(_ROW)))
        width = min(px(_WIDTH), window.width() - px(2 * _EDGE))
        height = shown * px(_ROW) + self._frame_height()
        side = px(_PADDING + 10)
        x = top_right.x() + side - width if is_mirrored() else top_left.x() - side
        x = max(px(_EDGE), min(x, window.width() - px(_EDGE) - width))
        panel = QRect(QPoint(x, top_left.y() - px(_ABOVE) - height), QSize(width, height))
        margin = px(_SHADOW)
        # No shadow falls on the line in which one writes.
        self.setGeometry(panel.adjusted(-margin, -margin, margin, px(_ABOVE) // 2))
        self._lay_out(shown)
        self.view.mark_first()
        self.show()
        self.raise_()
        self.update()

    @property
    def panel(self) -> QRect:
        """Where the list is painted, in the widget."""
        margin = self._style.px(_SHADOW)
        return self.rect().adjusted(margin, margin, -margin, -(self._style.px(_ABOVE) // 2))

    def _heading_height(self) -> int:
        return self._style.px(_HEADING) if self._completing.heading else 0

    def _note_height(self) -> int:
        return self._style.px(_ROW) if self._completing.note else 0

    def _frame_height(self) -> int:
        px = self._style.px
        footer = px(_FOOTER) if self._completing.heading else 0
        return 2 * px(_PADDING) + self._heading_height() + self._note_height() + footer

    def _lay_out(self, rows: int) -> None:
        px = self._style.px
        inner = self.panel.adjusted(px(_PADDING), px(_PADDING), -px(_PADDING), -px(_PADDING))
        top = inner.top() + self._heading_height()
        self.view.setGeometry(
            inner.left(), top, inner.width(), rows * px(_ROW) if self._completing.rows else 0
        )
        self._hints.setGeometry(inner.left(), inner.bottom() + 1 - px(_FOOTER), inner.width(), px(_FOOTER))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px, panel = self._style, self._style.px, self.panel
        radius = px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            draw_shadow(painter, panel, radius, style, "popup", self.devicePixelRatioF())
            fill, border = style.color("surface.overlay"), style.color("border.default")
            fill_rounded(painter, QRectF(panel), radius, fill, border)
            side = px(_PADDING + 10)
            if self._completing.heading:
                painter.setFont(style.font("smallStrong"))
                painter.setPen(style.color("text.secondary"))
                room = QRectF(panel.adjusted(side, px(_PADDING), -side, 0))
                room.setHeight(self._heading_height())
                self._draw(painter, room, self._completing.heading)
            if self._completing.note:
                painter.setFont(style.font("small"))
                painter.setPen(style.color("text.secondary"))
                top = (
                    self.view.geometry().bottom() + 1 if self._completing.rows else panel.top() + px(_PADDING)
                )
                room = QRectF(panel.left() + side, top, panel.width() - 2 * side, self._note_height())
                self._draw(painter, room, self._completing.note)

    def _draw(self, painter: QPainter, room: QRectF, words: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(
            visible_line(words, _LONGEST), Qt.TextElideMode.ElideRight, room.width()
        )
        draw_words(painter, QRectF(self.rect()), room, shown)
