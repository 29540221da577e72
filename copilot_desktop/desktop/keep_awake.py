"""Keeps the computer from going to sleep by itself, as long as it is wanted and not a moment longer.

Each way ends with this process, however it ends: on Linux the desktop takes the request back when our
connection to the bus is gone, on macOS `caffeinate` waits for our process, on Windows the state belongs to
our thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.desktop")

#: macOS: no idle sleep of the system while the process that follows lives; the screen may go dark.
_CAFFEINATE: Final = ("/usr/bin/caffeinate", "-i", "-w")

#: Windows: `SetThreadExecutionState`. From now on; the system stays awake.
_ES_CONTINUOUS: Final = 0x80000000
_ES_SYSTEM_REQUIRED: Final = 0x00000001

#: Linux: what the portal is asked to keep from happening: suspending.
_SUSPEND: Final = 4


class Inhibitor(Protocol):
    """One way to keep the computer awake."""

    async def hold(self) -> bool:
        """Ask for it; False when the system does not let us. Not called again before `release`."""

    async def release(self) -> None:
        """Take it back. Safe to call when nothing is held."""


class NoInhibitor:
    """Where there is no way."""

    async def hold(self) -> bool:
        """Do nothing."""
        return False

    async def release(self) -> None:
        """Do nothing."""


class BusInhibitor:
    """Linux: the portal, which keeps the system awake and lets the screen go dark; else the screen saver.

    Args:
        who: the name of the application.
        why: in words for a person who asks the desktop what keeps it awake.
    """

    def __init__(self, who: str, why: str) -> None:
        self._who = who
        self._why = why
        self._bus: Any = None

    async def hold(self) -> bool:
        """Ask the services in turn, on a connection of its own; True when one has agreed."""
        from jeepney import DBusAddress

        from copilot_desktop.desktop.session_bus import BusFailed, SessionBus

        bus = self._bus = SessionBus()
        portal = DBusAddress(
            "/org/freedesktop/portal/desktop",
            bus_name="org.freedesktop.portal.Desktop",
            interface="org.freedesktop.portal.Inhibit",
        )
        saver = DBusAddress(
            "/org/freedesktop/ScreenSaver",
            bus_name="org.freedesktop.ScreenSaver",
            interface="org.freedesktop.ScreenSaver",
        )
        reason = {"reason": ("s", self._why)}
        for service, signature, arguments in (
            (portal, "sua{sv}", ("", _SUSPEND, reason)),
            (saver, "ss", (self._who, self._why)),
        ):
            try:
                await bus.call(service, "Inhibit", signature, *arguments)
            except BusFailed as error:
                _log.info("not kept awake by %s: %s", service.interface, error)
            else:
                return True
        await self.release()
        return False

    async def release(self) -> None:
        """Leave the bus: what was asked for on the connection ends with it."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.close()


class CaffeinateInhibitor:
    """macOS: the system's own tool, as a child that ends with us."""

    def __init__(self, command: Sequence[str] = _CAFFEINATE) -> None:
        self._command = (*command, str(os.getpid()))
        self._child: asyncio.subprocess.Process | None = None

    async def hold(self) -> bool:
        """Start it; False when it is not there."""
        try:
            self._child = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
        except OSError as error:
            _log.info("not kept awake: %s", error)
            return False
        return True

    async def release(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child is not None:
            with contextlib.suppress(ProcessLookupError):
                child.terminate()
            await child.wait()


class ThreadStateInhibitor:
    """Windows: the state of the GUI's thread, which is gone with it.

    Args:
        set_state: `SetThreadExecutionState`; returns the state before, 0 when it has failed.
    """

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state

    async def hold(self) -> bool:
        """Set the state."""
        return self._set_state(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED) != 0

    async def release(self) -> None:
        """Set it back."""
        self._set_state(_ES_CONTINUOUS)


def inhibitor_of_this_system(who: str, why: str) -> Inhibitor:
    """Return the way of this system."""
    if sys.platform == "win32":
        import ctypes

        return ThreadStateInhibitor(ctypes.windll.kernel32.SetThreadExecutionState)
    if sys.platform == "darwin":
        return CaffeinateInhibitor()
    return BusInhibitor(who, why) if sys.platform == "linux" else NoInhibitor()


class KeepAwake:
    """Holds an inhibitor while it is wanted. What is wanted may change faster than it can be done."""

    def __init__(self, inhibitor: Inhibitor, scope: TaskScope) -> None:
        self._inhibitor = inhibitor
        self._scope = scope
        self._is_wanted = self._is_held = False
        self._changing = asyncio.Lock()

    @property
    def is_held(self) -> bool:
        return self._is_held

    def want(self, is_wanted: bool) -> None:
        """Keep the computer awake from now on, or no more."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            self._scope.start(self._follow(), name="keep-awake")

    async def close(self) -> None:
        """Let the computer sleep: we go."""
        self._is_wanted = False
        await self._follow()

    async def _follow(self) -> None:
        async with self._changing:
            if self._is_wanted == self._is_held:
                return
            if self._is_wanted:
                self._is_held = await self._inhibitor.hold()
            else:
                self._is_held = False
                await self._inhibitor.release()
