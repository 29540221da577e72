"""Rows of facts in a panel: words at the left, a figure at the right. Foreign text is only painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_words
from copilot_desktop.widgets.page_controls import set_plain_tool_tip
from copilot_desktop.widgets.panel import Panel, draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_HEIGHT: Final = 32
_MAX_TEXT: Final = 400
_MOST_FIGURE: Final = 0.6


@dataclass(frozen=True, slots=True)
class InfoRow:
    """What one row says.

    Attributes:
        key: names what a click is about; "" for a row that cannot be clicked.
        text: may be foreign; shortened to the room.
        figure: at the other end; shortened only where it would take most of the row.
        is_code: `text` is a command or a path.
    """

    text: str
    figure: str = ""
    key: str = ""
    is_code: bool = False


class _Row(QAbstractButton):
    def __init__(self, style: Style, row: InfoRow, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._own_style = style
        self._hint = hint
        self.row = InfoRow("")
        if not row.key:
            # One that can be clicked is a button by itself.
            self.accessible_role = QAccessible.Role.StaticText
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)
        self.show_row(row)

    def show_row(self, row: InfoRow) -> None:
        if row == self.row:
            return
        self.row = row
        is_button = bool(row.key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_button else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_button else Qt.CursorShape.ArrowCursor)
        text = visible_line(row.text, _MAX_TEXT)
        self.setAccessibleName(f"{text}, {row.figure}" if row.figure else text)
        self.setAccessibleDescription(self._hint if is_button else "")
        set_plain_tool_tip(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._own_style.px(120), self._own_style.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        whole = QRectF(self.rect())
        row = self.row
        with QPainter(self) as painter:
            radius = px(style.tokens.radius("md"))
            if row.key and self.underMouse():
                fill_rounded(painter, whole, radius, style.color("state.hover"))
            if self.hasFocus():
                draw_ring(painter, whole, radius, style)
            left = px(12)
            figure_font = style.font("small")
            metrics = QFontMetricsF(figure_font)
            # Where there is little room it takes no more than its share.
            most = max(0.0, (whole.width() - 2 * left) * _MOST_FIGURE)
            figure = metrics.elidedText(row.figure, Qt.TextElideMode.ElideRight, most)
            figure_width = metrics.horizontalAdvance(figure)
            font = style.font("codeDense" if row.is_code else "ui")
            painter.setFont(font)
            painter.setPen(style.color("text.primary"))
            room = max(0.0, whole.width() - 2 * left - (figure_width + px(12) if row.figure else 0))
            mode = Qt.TextElideMode.ElideMiddle if row.is_code else Qt.TextElideMode.ElideRight
            text = QFontMetricsF(font).elidedText(visible_line(row.text, _MAX_TEXT), mode, room)
            draw_words(painter, whole, QRectF(left, 0, room, whole.height()), text)
            if row.figure:
                painter.setFont(figure_font)
                painter.setPen(style.color("text.secondary"))
                place = QRectF(whole.width() - left - figure_width, 0, figure_width + 1, whole.height())
                draw_words(painter, whole, place, figure)


class InfoRows(Panel):
    """A panel with a row for each fact; rows stay where they are while their number does not change.

    Args:
        hint: what a click on a row does.

    Signals:
        opened(key): a row that can be clicked was clicked.
    """

    opened = Signal(str)

    def __init__(self, style: Style, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)
        self._style = style
        self.accessible_role = QAccessible.Role.Grouping
        self.setAccessibleName(name)
        self._hint = hint or tr("Opens the session")
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def rows(self) -> list[InfoRow]:
        return [row.row for row in self._rows]

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The rows as they stand."""
        return list(self._rows)

    def show_rows(self, rows: Sequence[InfoRow]) -> None:
        """Show these facts; without any the panel is hidden."""
        while len(self._rows) > len(rows):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(rows):
            made = _Row(self._style, rows[len(self._rows)], self._hint, self)
            made.clicked.connect(lambda _checked=False, it=made: self._open(it))
            self._column.addWidget(made)
            made.show()
            self._rows.append(made)
        for widget, row in zip(self._rows, rows, strict=True):
            widget.show_row(row)
        self.setVisible(bool(rows))

    def _open(self, row: _Row) -> None:
        if row.row.key:
            self.opened.emit(row.row.key)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(4), px(4), px(4), px(4))
