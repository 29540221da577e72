"""Tells Qt who speaks for a conversation to assistive technology, and what in it was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent

from copilot_desktop.widgets.transcript.accessibility import AreaAccessible

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

#: Qt keeps only a pointer to what the factory returns.
_accessibles: list[QAccessibleInterface] = []
_views: list[type[ChatView]] = []


def install(view: type[ChatView]) -> None:
    """Have views of this class be read out as conversations."""
    if view not in _views:
        if not _views:
            QAccessible.installFactory(_make)
        _views.append(view)


def _make(key: str, watched: QObject) -> QAccessibleInterface | None:
    for view in _views:
        if isinstance(watched, view):
            made = AreaAccessible(watched)
            _accessibles.append(made)
            return made
    return None


def tell_turned(view: ChatView, index: int) -> None:
    """Let a screen reader know that an entry has been opened or closed."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True
        event = QAccessibleStateChangeEvent(view, changed)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
