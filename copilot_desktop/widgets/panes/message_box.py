"""Where a message to one agent is written; hidden until one is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_LINES = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MessageBox(QWidget):
    """Signals:
    sent(to, text): the words for whoever `begin` named.
    """

    sent = Signal(str, str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._to = ""
        self._before: QWidget | None = None
        self._title = PlainLabel(
            style, "", "small", "text.secondary", elide=Qt.TextElideMode.ElideMiddle, parent=self
        )
        self._box = Panel(
            style, fill="surface.input", border="border.control", radius="md", rings=True, parent=self
        )
        self.edit = QPlainTextEdit(self._box)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.installEventFilter(self)
        self._inside = QVBoxLayout(self._box)
        self._inside.addWidget(self.edit)
        self.cancel_button = ActionButton(style, tr("Cancel"), kind="ghost", parent=self)
        self.send_button = ActionButton(style, tr("Send"), kind="primary", key=tr("Ctrl+Enter"), parent=self)
        self.cancel_button.clicked.connect(self.close_box)
        self.send_button.clicked.connect(self._send)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._box)
        self._column.addWidget(FlowRow(style, (), (self.cancel_button, self.send_button), self))
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def begin(self, to: str, title: str) -> None:
        """Ask for words for `to`."""
        if to != self._to:
            self.edit.clear()
        self._to = to
        self._title.setText(title)
        self.edit.setAccessibleName(title)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_box(self) -> None:
        self.edit.clear()
        self.hide()

    def _send(self) -> None:
        text = self.edit.toPlainText().strip()
        if text:
            self.sent.emit(self._to, text)
            self.close_box()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self._box.set_ring(event.gotFocus())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._send()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_box()
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(6))
        self._inside.setContentsMargins(px(8), px(6), px(4), px(6))
        self.edit.setFont(self._style.font("ui"))
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _LINES + px(8))
