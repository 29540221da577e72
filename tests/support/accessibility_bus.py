"""What a screen reader on Linux sees of the application: objects on the accessibility bus (AT-SPI).

A bus, its registry and an X server of their own; nothing of the desktop that the tests run on.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from tests.support import x_server
from tests.support.dbus_wire import Bus, DBusError, Message

_LAUNCHERS: Final = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi2/at-spi-bus-launcher",
)
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ACTION: Final = "org.a11y.atspi.Action"
_TEXT: Final = "org.a11y.atspi.Text"
_EVENT: Final = "org.a11y.atspi.Event.Object"
_REGISTRY: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
_DESKTOP: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

#: Bits of the states that tests look at.
_STATES: Final = {
    "active": 1,
    "collapsed": 5,
    "enabled": 8,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selected": 23,
    "showing": 25,
    "visible": 30,
}

_START_S: Final = 20.0

Found = TypeVar("Found")


def missing() -> str:
    """Return what is not installed of what is needed, "" when all is there."""
    if not sys.platform.startswith("linux"):
        return "needs Linux"
    if not x_server.is_available():
        return "needs Xvfb"
    if shutil.which("dbus-daemon") is None or not _launcher():
        return "needs the accessibility bus (package at-spi2-core)"
    return "" if shutil.which("xdotool") is not None else "needs xdotool"


def bring_to_front(environ: Mapping[str, str], title: str) -> None:
    """Give the keyboard to the window of a title, as a window manager does."""
    search = ["xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync"]
    subprocess.run(search, env=dict(environ), capture_output=True, timeout=30, check=True)


def _launcher() -> str:
    return next((path for path in _LAUNCHERS if Path(path).exists()), "")


@dataclass(frozen=True, slots=True)
class Thing:
    """An object of an application. Each look at it asks the application anew."""

    bus: Bus
    owner: str
    path: str

    def _call(self, interface: str, member: str, signature: str = "", *arguments: object) -> object:
        found = self.bus.call(self.owner, self.path, interface, member, signature, *arguments)
        return found[0] if found else None

    def _get(self, interface: str, name: str) -> object:
        return self._call("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)

    @property
    def name(self) -> str:
        return str(self._get(_ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        return str(self._get(_ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        return str(self._call(_ACCESSIBLE, "GetRoleName"))

    @property
    def attributes(self) -> dict[str, str]:
        found = self._call(_ACCESSIBLE, "GetAttributes")
        return found if isinstance(found, dict) else {}

    @property
    def states(self) -> set[str]:
        found = self._call(_ACCESSIBLE, "GetState")
        bits = sum(word << 32 * place for place, word in enumerate(found if isinstance(found, list) else ()))
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    @property
    def text(self) -> str:
        return str(self._call(_TEXT, "GetText", "ii", 0, -1))

    @property
    def children(self) -> list[Thing]:
        found = self._call(_ACCESSIBLE, "GetChildren")
        return [Thing(self.bus, owner, path) for owner, path in (found if isinstance(found, list) else ())]

    @property
    def actions(self) -> list[str]:
        found = self._call(_ACTION, "GetActions")
        return [action[0] for action in found] if isinstance(found, list) else []

    @property
    def cell(self) -> tuple[int, int]:
        """Row and column of a cell."""
        found = self._get("org.a11y.atspi.TableCell", "Position")
        assert isinstance(found, tuple)
        return found

    def press(self) -> None:
        """Do its action "Press"."""
        self._call(_ACTION, "DoAction", "i", self.actions.index("Press"))

    def focus(self) -> None:
        self._call("org.a11y.atspi.Component", "GrabFocus")

    def write(self, text: str) -> None:
        """Replace the text of an editor."""
        assert self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", text)

    def below(self, fits: Callable[[Thing], bool]) -> Thing | None:
        """Return the first object below this one that fits, None for none."""
        for child in self.children:
            if fits(child):
                return child
            if (found := child.below(fits)) is not None:
                return found
        return None

    def find(self, role: str, name: str = "") -> Thing | None:
        """Return the first object below of a role and, if given, with words in its name."""
        return self.below(lambda thing: name in thing.name and thing.role == role)


class Reader:
    """A screen reader: sees what the running application shows, and hears what it says."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        for kind in ("object:", "focus:"):
            bus.call(*_REGISTRY, "RegisterEvent", "sass", kind, [], "")
        bus.listen(f"type='signal',interface='{_EVENT}'")

    def application(self) -> Thing | None:
        """Return the application, None while it has none to show."""
        desktop = Thing(self._bus, *_DESKTOP)
        return next(iter(desktop.children), None)

    def hear(self, part: str, timeout_s: float) -> str:
        """Wait for an announcement with `part` in it, and return it; "" when none comes."""

        def fits(message: Message) -> bool:
            return message.member == "Announcement" and part in str(message.body[3])

        found = self._bus.wait_for_signal(fits, timeout_s)
        return str(found.body[3]) if found is not None else ""

    def follow(self, timeout_s: float) -> Thing | None:
        """Wait until the focus moves, and return where it is; None when it stays."""

        def fits(message: Message) -> bool:
            return message.member == "StateChanged" and message.body[:2] == ("focused", 1)

        found = self._bus.wait_for_signal(fits, timeout_s)
        return Thing(self._bus, found.sender, found.path) if found is not None else None


@contextlib.contextmanager
def accessible_desktop() -> Iterator[tuple[dict[str, str], Reader]]:
    """Start a display with an accessibility bus; yields the environment for applications, and a reader."""
    with contextlib.ExitStack() as stack:
        display = stack.enter_context(x_server.x_server())
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        runtime.chmod(0o700)
        environ = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("WAYLAND", "DBUS_", "AT_SPI_")) and name != "QT_QPA_PLATFORM"
        }
        environ |= {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # The registry is started by name, and runs as long as the bus does.
            "XDG_CONFIG_HOME": str(runtime / "config"),
        }
        daemon = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        session = stack.enter_context(_running(daemon, environ))
        assert session.stdout is not None
        address = session.stdout.readline().decode().strip()
        environ["DBUS_SESSION_BUS_ADDRESS"] = address
        stack.enter_context(_running([_launcher(), "--launch-immediately"], environ))
        with Bus(address) as bus:
            (accessible,) = _patient(
                lambda: bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
            )
        reader_bus = stack.enter_context(Bus(str(accessible), timeout_s=30.0))
        yield environ, _patient(lambda: Reader(reader_bus))


def _patient(ask: Callable[[], Found]) -> Found:
    """Ask again while the one who answers is still starting."""
    deadline = time.monotonic() + _START_S
    while True:
        try:
            return ask()
        except DBusError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


@contextlib.contextmanager
def _running(command: list[str], environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program that starts others, and end them all."""
    process = subprocess.Popen(
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=10)
