"""A panel with a row for each MCP server, skill, agent or file of instructions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.viewmodels.custom_rows import MOST_ROWS, CustomRow, Part
from copilot_desktop.viewmodels.customizing import Customizing
from copilot_desktop.widgets.custom_row import CustomRowView
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.style import Style


class CustomList(Panel):
    """Follows one list; the row of a thing stays the same widget while the thing is there.

    Signals:
        acted(act, key), switched(key, is_on): as of a row.
    """

    acted = Signal(object, str)
    switched = Signal(str, bool)

    accessible_role = QAccessible.Role.List

    def __init__(self, style: Style, customizing: Customizing, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)
        self._style = style
        self._customizing = customizing
        self._part = Part.SERVERS
        self._views: dict[str, CustomRowView] = {}
        self._rows: list[CustomRowView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)

    @property
    def rows(self) -> list[CustomRowView]:
        """As they stand."""
        return list(self._rows)

    def show_rows(self, part: Part, rows: Sequence[CustomRow]) -> None:
        """Show a list; without any row the panel is hidden."""
        if part is not self._part:
            self._part = part
            self._drop(set(self._views))
        shown = rows[:MOST_ROWS]
        self._drop(set(self._views) - {row.key for row in shown})
        for place, row in enumerate(shown):
            view = self._views.get(row.key)
            if view is None:
                view = self._views[row.key] = self._add()
            if self._column.indexOf(view) != place:
                self._column.removeWidget(view)
                self._column.insertWidget(place, view)
            self._show(view, row)
        self._rows = [self._views[row.key] for row in shown]
        self.setVisible(bool(shown))

    def _add(self) -> CustomRowView:
        view = CustomRowView(self._style, self)
        view.acted.connect(self.acted)
        view.switched.connect(self.switched)
        view.show()
        return view

    def _show(self, view: CustomRowView, row: CustomRow) -> None:
        customizing = self._customizing
        is_server = self._part is Part.SERVERS
        view.show_row(
            row,
            is_busy=customizing.is_busy(self._part, row.key),
            tools=(customizing.tools(row.key) or ()) if is_server else (),
            signing=customizing.signing.get(row.key) if is_server else None,
        )

    def _drop(self, keys: set[str]) -> None:
        for key in keys:
            view = self._views.pop(key)
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        color = self._style.color("border.subtle")
        with QPainter(self) as painter:
            for view in self._rows[1:]:
                painter.fillRect(QRectF(1, view.y() - 1, self.width() - 2, 1), color)
