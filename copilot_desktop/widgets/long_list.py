"""A list of any length whose rows a delegate paints: keys, focus, and reading on at its end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_KEYBOARD_REASONS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of such a list.

    Attributes:
        shows_focus: the person uses the keyboard: the current row has the ring.
    """

    def __init__(self, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.shows_focus = False

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        """Paint what is behind the words of a row: where the pointer is, and the current one."""
        style = self._style
        radius = style.px(style.tokens.radius("lg"))
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, box, radius, style.color("state.selected" if is_current else "state.hover"))
        if is_current and (style.tokens.is_high_contrast or self.shows_focus):
            draw_ring(painter, box, radius, style)


class LongList(QListView):
    """What Enter does and which row comes first is said by each list.

    Signals:
        end_neared(): what stands below is wanted soon.
        typed(text): letters were typed that are meant for the field.
    """

    end_neared = Signal()
    typed = Signal(str)

    def __init__(self, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_delegate = delegate
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_for_end)
        bar.rangeChanged.connect(self._look_for_end)

    def activate_current(self) -> None:
        """Do what Enter does on the current row."""
        raise NotImplementedError

    def select_first(self) -> None:
        """Make the first row the current one that can be."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._rows_delegate.shows_focus = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._rows_delegate.shows_focus = True
        self.viewport().update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.activate_current()
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isprintable() and event.text() and plain == Qt.KeyboardModifier.NoModifier:
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rows_delegate.shows_focus = event.reason() in _KEYBOARD_REASONS
        if not self.currentIndex().isValid():
            self.select_first()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rows_delegate.shows_focus = False
        super().focusOutEvent(event)

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.value() > bar.maximum() - self.viewport().height():
            self.end_neared.emit()
