"""What a screen reader takes a painted widget for.

Qt guesses the role from the class: for a widget that paints itself there is nothing to guess
from. Such a class names its role in the attribute `accessible_role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

#: Qt keeps only a pointer to what the factory returns.
_interfaces: list[QAccessibleInterface] = []

_is_installed = False


def install_roles() -> None:
    """Let Qt ask for the roles; once per process."""
    global _is_installed
    if not _is_installed:
        QAccessible.installFactory(_interface_for)
        _is_installed = True


def _interface_for(key: str, watched: QObject) -> QAccessibleInterface | None:
    role = getattr(watched, "accessible_role", None)
    if not isinstance(watched, QWidget) or not isinstance(role, QAccessible.Role):
        return None
    made = QAccessibleWidget(watched, role)
    _interfaces.append(made)
    return made
