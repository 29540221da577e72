"""Where in the order of Tab a widget stands that was made after its neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_where(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab reach `widgets` and what is in them where `place` stands in the chain.

    Made last, they would come after everything else in the window.
    """
    before: QWidget | None = place.previousInFocusChain()
    while before is not None and before is not place and not _takes_tab(before):
        before = before.previousInFocusChain()
    if before is not None and before is not place:
        put_after(before, widgets)


def put_after(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab reach `widgets` and what is in them after `before`, which takes Tab itself."""
    for widget in widgets:
        for part in (widget, *widget.findChildren(QWidget)):
            if _takes_tab(part) and part.window() is before.window():
                QWidget.setTabOrder(before, part)
                before = part


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
