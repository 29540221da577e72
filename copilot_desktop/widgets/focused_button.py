"""Enter presses the button that has the focus: Qt's own tool buttons only know Space on some systems."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton


def press_focused_button(event: QKeyEvent) -> bool:
    """Press the focused button, or open its menu, when a window gets Enter; False when there is none.

    What guards its answers takes the key before it comes to the window.
    """
    button = QApplication.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    if not is_enter or not isinstance(button, QAbstractButton) or not button.isEnabled():
        return False
    event.accept()
    menu = button.menu() if isinstance(button, QToolButton) else None
    if menu is not None:
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    else:
        button.click()
    return True
