"""Whether the system has a network, where it tells."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_log = logging.getLogger("copilot_desktop.ui")

_GONE = QNetworkInformation.Reachability.Disconnected


class NetworkState(QObject):
    """Follows what the system says. Nothing is sent to find out, and nothing ticks.

    Signals:
        changed(is_offline): there is no network any more, or one again.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_offline = False

    def follow(self) -> None:
        """Begin to follow it; does nothing where the system does not tell."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            _log.info("the system does not tell whether there is a network")
            return
        told = QNetworkInformation.instance()
        told.reachabilityChanged.connect(self.take)
        self.take(told.reachability())

    def take(self, reachability: QNetworkInformation.Reachability) -> None:
        """Note what the system says. Only a network that is certainly gone counts."""
        is_offline = reachability is _GONE
        if is_offline is not self._is_offline:
            self._is_offline = is_offline
            _log.info("the network is %s", "gone" if is_offline else "there")
            self.changed.emit(is_offline)
