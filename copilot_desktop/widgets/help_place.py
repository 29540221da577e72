"""Where the help is: in a window of its own, made when it is first wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.help import HelpPages
from copilot_desktop.widgets.help_window import HelpWindow
from copilot_desktop.widgets.style import Style


class HelpPlace(QObject):
    """Opens the one window of the help, and brings it to the front.

    Attributes:
        window: None while it is closed.
    """

    def __init__(self, style: Style, parent: QWidget, commands: CommandList) -> None:
        super().__init__(parent)
        self._style = style
        self._widget = parent
        self._commands = commands
        self.window: HelpWindow | None = None

    def open(self) -> HelpWindow:
        """Show the help."""
        if self.window is None:
            pages = HelpPages(self._style.resources / "help")
            self.window = HelpWindow(self._style, pages, self._widget, commands=self._commands)
            self.window.destroyed.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def explain(self, code: str) -> None:
        """Show the place that explains a failure."""
        self.open().explain(code)

    def _forget(self) -> None:
        self.window = None
