"""Asks for the name of something of the person's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.style import Style

_MAX_NAME = 80


class NameDialog(AskDialog):
    """Signals:
    named(name): the person gave a name; it is not empty.

    Attributes:
        field: where it is written.
    """

    named = Signal(str)

    def __init__(
        self,
        style: Style,
        title: str,
        text: str,
        accept: str,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, title, text, accept, primary=True, parent=parent)
        self.field = QLineEdit(name)
        self.field.setMaxLength(_MAX_NAME)
        self.field.setAccessibleName(tr("Name"))
        self.body.addWidget(self.field)
        self.cancel_button.setDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        self.field.textChanged.connect(self._follow_text)
        self.accepted.connect(self._give_name)
        self._follow_text()
        self.field.selectAll()
        self.field.setFocus()

    @property
    def name(self) -> str:
        return " ".join(self.field.text().split())

    def _follow_text(self) -> None:
        self.accept_button.setEnabled(bool(self.name))

    def _give_name(self) -> None:
        if self.name:
            self.named.emit(self.name)
