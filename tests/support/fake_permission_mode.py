"""A permission mode that is what was chosen last, at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.viewmodels.permission_mode import PermissionModeViewModel


class FakePermissionMode(PermissionModeViewModel):
    """`update` sets what its properties say; `assisted` is why there is no assistant."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self._values: dict[str, Any] = {"mode": "manual", "why_not": "", "assisted": "Not for you."}

    def update(self, **values: Any) -> None:
        self._values.update(values)
        self.changed.emit()

    @property
    def mode(self) -> str:
        return str(self._values["mode"])

    @property
    def chosen(self) -> str:
        return self.mode

    @property
    def why_not(self) -> str:
        return str(self._values["why_not"])

    def why_not_mode(self, mode: PermissionMode) -> str:
        return str(self._values["assisted"]) if mode is PermissionMode.ASSISTED else self.why_not

    def confirm(self) -> None:
        self.update(mode="allow-all")

    def _set(self, mode: PermissionMode) -> None:
        self.update(mode=mode.value)

    def close(self) -> None:
        """Follow nothing, as before."""
