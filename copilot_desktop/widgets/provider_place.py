"""Where the window shows model providers, and asks for their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.providers import KeyNeeded
from copilot_desktop.widgets.key_dialog import KeyDialog
from copilot_desktop.widgets.style import Style

if TYPE_CHECKING:
    from copilot_desktop.widgets.provider_dialog import ProviderDialog


class ProviderPlace(QObject):
    """Opens one window at a time.

    Attributes:
        dialog: the window in which providers are set up, None when it is closed.
        question: the one that asks for a key, None when none does.
    """

    def __init__(self, app: ApplicationViewModel, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._style = style
        self._window = window
        self._dialog: ProviderDialog | None = None
        self._question: KeyDialog | None = None
        app.key_wanted.connect(self._ask)
        app.providers_wanted.connect(self.show)

    @property
    def dialog(self) -> ProviderDialog | None:
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None

    @property
    def question(self) -> KeyDialog | None:
        return self._question if self._question is not None and isValid(self._question) else None

    def show(self) -> None:
        """Show the window in which providers are set up."""
        # Here: the window of the application opens without it.
        from copilot_desktop.widgets.provider_dialog import ProviderDialog

        if self.dialog is None:
            self._dialog = ProviderDialog(self._app, self._style, self._window)
        dialog = self.dialog
        if dialog is not None:
            dialog.open()
            dialog.raise_()

    def _ask(self, needed: KeyNeeded) -> None:
        # Several sessions may ask at once; the next prompt asks again.
        if self.question is None:
            self._question = KeyDialog(self._app, self._style, needed, self._window)
            self._question.open()
