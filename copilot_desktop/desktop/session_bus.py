"""The session's D-Bus, reached when it is first wanted. Every call has an end; losing the bus is no failure.

Where there is no bus, or the service is not there, a call says so with `BusFailed`, and the next one tries
to reach the bus again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

_log = logging.getLogger("copilot_desktop.desktop")

#: A service may have to be started for the call.
_CALL_S: Final = 5.0

#: Signals that wait to be handled; more are dropped.
_MAX_SIGNALS: Final = 100


class BusFailed(Exception):
    """There is no bus, the service is not there, or it has answered with an error."""


class SessionBus:
    """One connection. What was obtained through it ends with it, as when this process dies."""

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None
        self._router: DBusRouter | None = None
        self._opening = asyncio.Lock()

    @property
    def is_open(self) -> bool:
        """The bus was reached and has not been left."""
        return self._router is not None

    async def call(self, service: DBusAddress, method: str, signature: str = "", *arguments: Any) -> Any:
        """Call a method and return the tuple that it answers.

        Raises:
            BusFailed: see there.
        """
        router = await self._reach()
        message = new_method_call(service, method, signature or None, arguments)
        try:
            async with asyncio.timeout(_CALL_S):
                reply = await router.send_and_get_reply(message)
        except Exception as error:
            await self.close()
            raise BusFailed(f"{service.interface}.{method}: {error!r}") from error
        if reply.header.message_type is MessageType.error:
            name = reply.header.fields.get(HeaderFields.error_name, "")
            raise BusFailed(f"{service.interface}.{method}: {name}")
        return reply.body

    async def listen(self, interface: str, signal: str, handle: Callable[[Any], object]) -> None:
        """Call `handle(body)` for each signal of that name, until the connection ends.

        Raises:
            BusFailed: the bus does not let us.
        """
        rule = MatchRule(type="signal", interface=interface, member=signal)
        router = await self._reach()
        try:
            async with asyncio.timeout(_CALL_S):
                await Proxy(message_bus, router).AddMatch(rule)
        except Exception as error:
            await self.close()
            raise BusFailed(f"{interface}.{signal}: {error!r}") from error
        queue: asyncio.Queue[Any] = asyncio.Queue(_MAX_SIGNALS)
        with router.filter(rule, queue=queue):
            while True:
                handle((await queue.get()).body)

    async def _reach(self) -> DBusRouter:
        async with self._opening:
            if self._router is not None:
                return self._router
            try:
                async with asyncio.timeout(_CALL_S):
                    self._connection = await open_dbus_connection("SESSION")
            except Exception as error:
                raise BusFailed(f"no session bus: {error!r}") from error
            self._router = DBusRouter(self._connection)
            return self._router

    async def close(self) -> None:
        """Leave the bus. Idempotent."""
        router, self._router = self._router, None
        connection, self._connection = self._connection, None
        if router is not None:
            # It ends with what ended the connection, if that is gone already.
            with contextlib.suppress(Exception):
                await router.__aexit__(None, None, None)
        if connection is not None:
            with contextlib.suppress(Exception):
                await connection.close()
