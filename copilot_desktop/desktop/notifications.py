"""Notifications of a Linux desktop: one for each key, replaced in place, closed when it is no news any more.

The service takes markup in the text where it can show it; ours is foreign, so it goes there escaped.
"""

from __future__ import annotations

import asyncio
import html
import logging
from collections.abc import Callable
from typing import Any, Final

from jeepney import DBusAddress

from copilot_desktop.desktop.session_bus import BusFailed, SessionBus
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.desktop")

_INTERFACE: Final = "org.freedesktop.Notifications"
_SERVICE: Final = DBusAddress("/org/freedesktop/Notifications", bus_name=_INTERFACE, interface=_INTERFACE)

#: The desktop decides how long one stays; an urgent one stays until somebody has dealt with it.
_DEFAULT_MS: Final = -1
_URGENCY: Final = {False: 1, True: 2}

#: What a click on the notification itself is called.
_CLICK: Final = "default"


class BusNotifications:
    """`org.freedesktop.Notifications`. Calls return at once and are done in their order.

    Args:
        app_name: whose they are, for the desktop's settings.
        desktop_file: the name of our menu entry, without its ending.
        open_words: what a click on one does, in words.
        activated: called with the key of one that was clicked.
        unavailable: called when the desktop shows no notifications, with the key, the title and the text
            of what was to be shown.
    """

    def __init__(
        self,
        scope: TaskScope,
        *,
        app_name: str,
        desktop_file: str,
        open_words: str,
        activated: Callable[[str], object],
        unavailable: Callable[[str, str, str], object],
    ) -> None:
        self._scope = scope
        self._app_name = app_name
        self._desktop_file = desktop_file
        self._open_words = open_words
        self._activated = activated
        self._unavailable = unavailable
        self._bus = SessionBus()
        self._in_order = asyncio.Lock()
        self._ids: dict[str, int] = {}
        self._takes_markup: bool | None = None
        self._listening: list[asyncio.Task[None]] = []

    def show(self, key: str, title: str, text: str, *, is_urgent: bool) -> None:
        """Show a notification in the place of the one before of the same key."""
        self._scope.start(self._show(key, title, text, is_urgent), name="notify")

    def close(self, key: str) -> None:
        """Take a notification away, if it is there."""
        self._scope.start(self._close(key), name="close-notification")

    async def end(self) -> None:
        """Take every notification away and leave the bus: we go."""
        for key in tuple(self._ids):
            await self._close(key)
        self._forget_bus()
        await self._bus.close()

    async def _show(self, key: str, title: str, text: str, is_urgent: bool) -> None:
        async with self._in_order:
            try:
                await self._prepare()
                body = html.escape(text, quote=False) if self._takes_markup else text
                hints = {
                    "desktop-entry": ("s", self._desktop_file),
                    "urgency": ("y", _URGENCY[is_urgent]),
                    "category": ("s", "im.received" if is_urgent else "transfer.complete"),
                }
                arguments = (
                    self._app_name,
                    self._ids.get(key, 0),
                    self._desktop_file,
                    title,
                    body,
                    [_CLICK, self._open_words],
                    hints,
                    0 if is_urgent else _DEFAULT_MS,
                )
                (number,) = await self._bus.call(_SERVICE, "Notify", "susssasa{sv}i", *arguments)
            except BusFailed as error:
                _log.info("no notification is shown: %s", error)
                self._forget_bus()
                self._unavailable(key, title, text)
                return
            self._ids[key] = int(number)

    async def _close(self, key: str) -> None:
        async with self._in_order:
            number = self._ids.pop(key, None)
            if number is None:
                return
            try:
                await self._bus.call(_SERVICE, "CloseNotification", "u", number)
            except BusFailed as error:
                # It may have gone by itself.
                _log.debug("notification %d: %s", number, error)
                if not self._bus.is_open:
                    # Clicks are heard over the connection that is gone.
                    self._forget_bus()

    def _forget_bus(self) -> None:
        """The connection is gone, and what was heard over it; the next notification tries anew."""
        for task in self._listening:
            task.cancel()
        self._listening = []
        self._takes_markup = None
        self._ids.clear()

    async def _prepare(self) -> None:
        """Find out what the service can show, and hear of clicks from now on; once."""
        if self._takes_markup is not None:
            return
        (capabilities,) = await self._bus.call(_SERVICE, "GetCapabilities")
        self._takes_markup = "body-markup" in capabilities
        self._listening = [
            task
            for signal, handle in (
                ("ActionInvoked", self._on_action),
                ("NotificationClosed", self._on_closed),
            )
            if (task := self._scope.start(self._listen(signal, handle), name="hear-notifications"))
            is not None
        ]

    async def _listen(self, signal: str, handle: Callable[[Any], object]) -> None:
        try:
            await self._bus.listen(_INTERFACE, signal, handle)
        except BusFailed as error:
            _log.info("clicks on notifications are not heard: %s", error)

    def _on_action(self, body: Any) -> None:
        number, action = body
        if action == _CLICK and (key := self._key_of(number)) is not None:
            self._activated(key)

    def _on_closed(self, body: Any) -> None:
        if (key := self._key_of(body[0])) is not None:
            del self._ids[key]

    def _key_of(self, number: int) -> str | None:
        return next((key for key, known in self._ids.items() if known == number), None)
