"""A session bus of its own with a desktop on it that notes what it is asked for."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

from tests.support.pace import PATIENCE_S

NOTIFICATIONS = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Desktop"
SAVER = "org.freedesktop.ScreenSaver"

#: Why tests that need it are skipped, "" when they need not be.
MISSING = "" if shutil.which("dbus-daemon") else "needs dbus-daemon"


class DesktopBus:
    """The desktop's side.

    Attributes:
        calls: (interface, method, arguments) of every call, in order.
        refused: methods that are answered with an error.
        owners: who asked, by the interface of the last call.
        left: unique names of connections that are gone from the bus.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.calls: list[tuple[str, str, tuple[Any, ...]]] = []
        self.refused: set[str] = set()
        self.owners: dict[str, str] = {}
        self.left: set[str] = set()
        self.capabilities = ["body", "actions"]
        self._next_id = 0

    def made(self, method: str) -> list[tuple[Any, ...]]:
        """Return the arguments of every call of a method."""
        return [arguments for _, called, arguments in self.calls if called == method]

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                if fields.get(HeaderFields.member) == "NameOwnerChanged" and not message.body[2]:
                    self.left.add(message.body[0])
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            interface, method = fields[HeaderFields.interface], fields[HeaderFields.member]
            self.calls.append((interface, method, tuple(message.body)))
            self.owners[interface] = fields.get(HeaderFields.sender, "")
            if method in self.refused or interface in self.refused:
                await self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
                continue
            await self._connection.send(
                new_method_return(message, *self._answer(interface, method, message.body))
            )

    def _answer(
        self, interface: str, method: str, body: tuple[Any, ...]
    ) -> tuple[str | None, tuple[Any, ...]]:
        if method == "GetCapabilities":
            return "as", (self.capabilities,)
        if method == "Notify":
            if body[1]:
                return "u", (body[1],)
            self._next_id += 1
            return "u", (self._next_id,)
        if interface == "org.freedesktop.portal.Inhibit":
            return "o", ("/org/freedesktop/portal/desktop/request/1",)
        return ("u", (7,)) if method == "Inhibit" else (None, ())

    async def signal(self, name: str, signature: str, *arguments: Any) -> None:
        """Tell something of notifications."""
        emitter = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        await self._connection.send(new_signal(emitter, name, signature, arguments))


@asynccontextmanager
async def desktop_bus(*names: str) -> AsyncIterator[DesktopBus]:
    """A bus, in DBUS_SESSION_BUS_ADDRESS, on which the desktop has these names."""
    daemon = await asyncio.create_subprocess_exec(
        *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert daemon.stdout is not None
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    serving: asyncio.Task[None] | None = None
    connection: DBusConnection | None = None
    try:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = (await daemon.stdout.readline()).decode().strip()
        connection = await open_dbus_connection("SESSION")
        async with DBusRouter(connection) as router:
            bus = Proxy(message_bus, router)
            for name in names:
                await bus.RequestName(name)
            from jeepney import MatchRule

            await bus.AddMatch(
                MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            )
        desktop = DesktopBus(connection)
        serving = asyncio.create_task(desktop.serve())
        yield desktop
    finally:
        if serving is not None:
            serving.cancel()
            with contextlib.suppress(asyncio.CancelledError, EOFError, ConnectionError):
                await serving
        if connection is not None:
            await connection.close()
        daemon.kill()
        await daemon.wait()
        if before is None:
            os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before


async def until(holds: Callable[[], object]) -> None:
    """Wait until `holds`."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():
            await asyncio.sleep(0.005)
