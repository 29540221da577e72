"""The field above the list of sessions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.direction import draw_icon, is_mirrored
from copilot_desktop.widgets.style import Style

#: Longer searches find nothing.
_MAX_TEXT = 200


class SearchField(QLineEdit):
    """Tells what was typed at once; what an input method composes only when it is done.

    Signals:
        left_downwards(): Down was pressed: the keyboard goes into the list.
        entered(): Enter was pressed: the first session that was found is wanted.
    """

    left_downwards = Signal()
    entered = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self._is_composing = False
        self.setMaxLength(_MAX_TEXT)
        self.setProperty("kind", "search")
        self.setPlaceholderText(tr("Search sessions"))
        self.setAccessibleName(tr("Search sessions"))
        style.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            event.accept()
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not self._is_composing and not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def _restyle(self) -> None:
        room = self._own_style.px(26)
        self.setTextMargins(0 if is_mirrored() else room, 0, room if is_mirrored() else 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style, side = self._own_style, self._own_style.px(16)
        with QPainter(self) as painter:
            icon = style.pixmap("search", side, "text.tertiary", self.devicePixelRatioF())
            place = QPointF(style.px(10), (self.height() - side) / 2)
            draw_icon(painter, QRectF(self.rect()), place, icon)
