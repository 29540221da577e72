"""Lets others listen to the wire while the application runs. Costs nothing while nobody does."""

from __future__ import annotations

import logging
from collections.abc import Callable

from copilot_desktop.jsonrpc.connection import OnWire

_log = logging.getLogger("copilot_desktop.client")


class WireListeners:
    """Give it to a client as `on_wire`.

    Args:
        always: hears everything, beside those who are added.
    """

    def __init__(self, always: OnWire | None = None) -> None:
        self._listeners: tuple[OnWire, ...] = () if always is None else (always,)

    @property
    def is_idle(self) -> bool:
        """Nobody listens: the connection does not call it."""
        return not self._listeners

    def add(self, listener: OnWire) -> Callable[[], None]:
        """Call `listener(direction, body)` for every message from now on; return what ends it.

        It must not block, and keeps no body that it changes.
        """
        self._listeners = (*self._listeners, listener)

        def remove() -> None:
            self._listeners = tuple(other for other in self._listeners if other is not listener)

        return remove

    def __call__(self, direction: str, body: bytes | bytearray) -> None:
        """Tell everybody of a message. What one of them raises is logged and keeps no other from hearing."""
        for listener in self._listeners:
            try:
                listener(direction, body)
            except Exception:  # noqa: BLE001 - a listener must not end the connection
                _log.exception("a listener of the wire failed")
