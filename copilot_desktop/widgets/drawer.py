"""What stands beside the page of a wide window lies over it on a scrim where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.widgets.direction import mirrored_place
from copilot_desktop.widgets.style import Style


class Drawer(QWidget):
    """Covers `host` while open and shows one widget at its edge.

    Args:
        width: of the widget, by its place in the layout of the tokens.
        at_end: at the right edge, the left one where one reads from right to left.

    Signals:
        close_requested(): the scrim was clicked or Escape pressed.
    """

    close_requested = Signal()

    def __init__(
        self, style: Style, host: QWidget, *, width: str = "sidebar.overlay", at_end: bool = False
    ) -> None:
        super().__init__(host)
        self._style = style
        self._width = width
        self._at_end = at_end
        self._host = host
        self._content: QWidget | None = None
        self.hide()
        host.installEventFilter(self)
        style.changed.connect(self._place)

    @property
    def is_open(self) -> bool:
        return self._content is not None

    def open_with(self, content: QWidget) -> None:
        """Take `content` over and show it."""
        self._content = content
        content.setParent(self)
        content.show()
        self._place()
        self.show()
        self.raise_()

    def take(self) -> QWidget | None:
        """Give the content back and close."""
        content, self._content = self._content, None
        self.hide()
        return content

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("surface.scrim"))

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        if self._content is not None:
            wanted = self._style.px(self._style.tokens.layout(self._width))
            width = min(wanted, self._content.maximumWidth(), self.width())
            left = self.width() - width if self._at_end else 0
            self._content.setGeometry(mirrored_place(self.rect(), QRect(left, 0, width, self.height())))
