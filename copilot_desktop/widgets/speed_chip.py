"""How fast the agent writes, while it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.token_speed import TokenSpeed
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.style import Style


class SpeedChip(Chip):
    """Follows one chat; it has no label while nothing streams.

    Signals:
        changed(): the label is new.
    """

    changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "activity", tr("Speed"), parent=parent)
        self._speed: TokenSpeed | None = None
        self.hide()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on."""
        if self._speed is not None:
            self._speed.changed.disconnect(self._sync)
        self._speed = chat.controls.speed if chat is not None else None
        if self._speed is not None:
            self._speed.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        label = speed_words(self._speed.tokens_per_s if self._speed is not None else None)
        if label != self.label:
            self.set_label(label)
            self.changed.emit()


def speed_words(tokens_per_s: float | None) -> str:
    """Return a speed as it is shown, "" for none."""
    if tokens_per_s is None:
        return ""
    return tr("{count} tok/s", count=round(tokens_per_s))
