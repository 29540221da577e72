"""What the tests of whole pages look for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea, QTextEdit, QWidget

from copilot_desktop.widgets.plain_label import PlainLabel


def foreign_labels(page: QWidget) -> list[QWidget]:
    """Return widgets below `page` that could take text for markup."""
    labels = [label for label in page.findChildren(QLabel) if not isinstance(label, PlainLabel)]
    return [*labels, *page.findChildren(QTextEdit)]


def nameless(page: QWidget) -> list[QWidget]:
    """Return visible widgets that take the focus and have neither a name nor words for a reader."""
    found = []
    for widget in page.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        text = getattr(widget, "text", None)
        words = widget.accessibleName() or (str(text()) if callable(text) else "")
        if widget.isVisible() and takes_focus and not words:
            found.append(widget)
    return found


def cut_off(page: QWidget) -> list[tuple[QWidget, int]]:
    """Return visible widgets that reach beyond the right edge of the page's scroll area."""
    area = page.findChild(QScrollArea)
    assert area is not None
    viewport = area.viewport()
    found = []
    for widget in viewport.findChildren(QWidget):
        inside_another = any(
            parent is not area and isinstance(parent, QAbstractScrollArea) for parent in _parents(widget)
        )
        if not widget.isVisible() or inside_another:
            continue
        right = widget.mapTo(viewport, QPoint(0, 0)).x() + widget.width()
        if right > viewport.width():
            found.append((widget, right))
    return found


def _parents(widget: QWidget) -> list[QWidget]:
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    return parents
