"""Layouts brought up to date at once, where the next event would be too late."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def settle_layouts(widget: QWidget | None, top: QWidget) -> None:
    """Have every layout from `widget` up to `top` know that something in it has another height."""
    while widget is not None and widget is not top:
        if (layout := widget.layout()) is not None:
            layout.invalidate()
            layout.activate()
        widget = widget.parentWidget()
