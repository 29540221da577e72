"""The popup with the controls for which a bar has no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style


class BarOverflow(QFrame):
    """Holds the controls themselves while it is open, one below the other.

    Signals:
        closed(): it goes; whoever lent the controls takes them back.
    """

    closed = Signal()

    def __init__(self, style: Style, controls: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(tr("More controls"))
        self._style = style
        self._controls = tuple(controls)
        px = style.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(4))
        for control in self._controls:
            column.addWidget(control, alignment=Qt.AlignmentFlag.AlignLeading)
            # A widget that gets another parent is hidden.
            control.show()

    def open_above(self, widget: QWidget) -> None:
        """Show it above a widget, inside its screen."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = widget.mapToGlobal(QPoint(widget.width() - self.width() if is_mirrored else 0, 0))
        place.setY(place.y() - self.height() - self._style.px(4))
        area = widget.screen().availableGeometry()
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        self._controls[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        with QPainter(self) as painter:
            fill_rounded(
                painter,
                self.rect().toRectF(),
                style.px(style.tokens.radius("popup")),
                style.color("surface.overlay"),
                style.color("border.default"),
            )
