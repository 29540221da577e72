"""The mouse over a widget, without the window system, which may find another window there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def hover(widget: QWidget, point: QPoint) -> None:
    """Move the pointer to `point` of `widget`, no button down, as if no other window were near."""
    place = widget.mapToGlobal(point)
    QCursor.setPos(place)
    QApplication.processEvents()
    local, window, screen = QPointF(point), QPointF(widget.mapTo(widget.window(), point)), QPointF(place)
    if not widget.underMouse():
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        QApplication.sendEvent(widget, QEnterEvent(local, window, screen))
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, local, window, screen, none, none, no_keys)
    )
