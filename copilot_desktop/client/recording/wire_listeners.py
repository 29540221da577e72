"""Lets others listen to the wire while the application runs. Costs nothing while nobody does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from copilot_desktop.jsonrpc.connection import OnWire

_log = logging.getLogger("copilot_desktop.client")


class WireListeners:
    """Give it to a client as `on_wire`.

    Args:
        always: hears everything, beside those who are added.
    """

    def __init__(self, always: OnWire | None = None) -> None:
        self._listeners: tuple[OnWire, ...] = () if always is None else (always,)
        self._closings: dict[OnWire, Callable[[], Awaitable[None]]] = {}

    @property
    def is_idle(self) -> bool:
        """Nobody listens: the connection does not call it."""
        return not self._listeners

    def add(
        self, listener: OnWire, *, closing: Callable[[], Awaitable[None]] | None = None
    ) -> Callable[[], None]:
        """Call `listener(direction, body)` for every message from now on; return what ends it.

        It must not block, and keeps no body that it changes.

        Args:
            closing: awaited by `close`, if it still listens then: it may have to finish a file.
        """
        self._listeners = (*self._listeners, listener)
        if closing is not None:
            self._closings[listener] = closing

        def remove() -> None:
            self._closings.pop(listener, None)
            self._listeners = tuple(other for other in self._listeners if other is not listener)

        return remove

    async def close(self) -> None:
        """Tell everybody nothing any more, and wait until those who keep something have done so."""
        closings, self._closings = tuple(self._closings.values()), {}
        self._listeners = ()
        await asyncio.gather(*(closing() for closing in closings))

    def __call__(self, direction: str, body: bytes | bytearray) -> None:
        """Tell everybody of a message. What one of them raises is logged and keeps no other from hearing."""
        for listener in self._listeners:
            try:
                listener(direction, body)
            except Exception:  # noqa: BLE001 - a listener must not end the connection
                _log.exception("a listener of the wire failed")
