"""A question of ours: a title, a sentence, verbs on the buttons. Never modal to the event loop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class AskDialog(QDialog):
    """Shown with `open()`; `accepted` and `rejected` tell the answer. Cancel has the focus.

    Args:
        primary: the accepting button is the expected one; otherwise it is marked as risky.
    """

    def __init__(
        self,
        style: Style,
        title: str,
        text: str,
        accept: str,
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = style.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.overlay"))
        self.setPalette(palette)
        self.accept_button = QPushButton(accept, self)
        self.accept_button.setProperty("kind", "primary" if primary else "dangerOutline")
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setDefault(True)
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(8))
        column.addWidget(PlainLabel(style, title, "subtitle", parent=self))
        sentence = PlainLabel(style, text, "ui", "text.secondary", wrap=True, parent=self)
        sentence.setMinimumWidth(px(360))
        column.addWidget(sentence)
        column.addSpacing(px(12))
        column.addLayout(buttons)
        self.cancel_button.setFocus()
        self._ring = FocusRing(self, style)
