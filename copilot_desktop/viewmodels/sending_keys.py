"""Which keys send a prompt, and what Enter does while a turn runs: the person's choice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from copilot_desktop.storage.settings import Settings


class SendingKeys(QObject):
    """The choice, and its change.

    Signals:
        changed(): it was changed here.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        change: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._change = change

    @property
    def enter_steers(self) -> bool:
        """While a turn runs, the sending key steers it; else what is written waits for its end."""
        return self._settings().enter_steers

    def set_enter_steers(self, steers: bool) -> None:
        self._change(enter_steers=steers)
        self.changed.emit()

    @property
    def ctrl_enter_sends(self) -> bool:
        """Ctrl+Enter sends, and Enter begins a new line."""
        return self._settings().ctrl_enter_sends

    def set_ctrl_enter_sends(self, sends: bool) -> None:
        self._change(ctrl_enter_sends=sends)
        self.changed.emit()
