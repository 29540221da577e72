"""The chip of the header that says how the agent works now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.session_mode import SessionModeViewModel
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.mode_picker import show_mode
from copilot_desktop.widgets.style import Style


class ModeChip(Chip):
    """Shows the mode that the server reports, not one that is only on its way. It opens nothing.

    Signals:
        changed(): it says something else.
    """

    changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "mode-interactive", tr("Mode"), parent=parent)
        self._mode: SessionModeViewModel | None = None

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow the mode of `chat` from now on."""
        if self._mode is not None:
            self._mode.changed.disconnect(self._sync)
        self._mode = chat.mode if chat is not None else None
        if self._mode is not None:
            self._mode.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        if self._mode is None:
            self.set_label("")
        else:
            show_mode(self, self._mode.mode)
        self.changed.emit()
