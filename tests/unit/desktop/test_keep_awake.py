"""The computer is kept awake while it is wanted, by each system's own way, and let go when we end."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from copilot_desktop.desktop.keep_awake import (
    BusInhibitor,
    CaffeinateInhibitor,
    KeepAwake,
    NoInhibitor,
    ThreadStateInhibitor,
    inhibitor_of_this_system,
)
from copilot_desktop.tasks import TaskScope
from tests.support.pace import PATIENCE_S


async def until_true(holds: object) -> None:
    assert callable(holds)
    async with asyncio.timeout(PATIENCE_S):
        while not holds():
            await asyncio.sleep(0.005)


class Noting:
    """An inhibitor that notes what is asked of it."""

    def __init__(self, *, agrees: bool = True) -> None:
        self.agrees = agrees
        self.calls: list[str] = []

    async def hold(self) -> bool:
        self.calls.append("hold")
        await asyncio.sleep(0)
        return self.agrees

    async def release(self) -> None:
        self.calls.append("release")


async def test_it_is_held_while_it_is_wanted_and_no_longer() -> None:
    inhibitor = Noting()
    async with TaskScope(lambda _name, _error: None) as scope:
        awake = KeepAwake(inhibitor, scope)
        awake.want(True)
        awake.want(True)
        await until_true(lambda: awake.is_held)
        awake.want(False)
        await until_true(lambda: not awake.is_held)
        assert inhibitor.calls == ["hold", "release"]
        awake.want(True)
        await until_true(lambda: awake.is_held)
        await awake.close()
        assert inhibitor.calls == ["hold", "release", "hold", "release"]


async def test_what_changes_faster_than_it_is_done_ends_as_it_is_wanted() -> None:
    inhibitor = Noting()
    async with TaskScope(lambda _name, _error: None) as scope:
        awake = KeepAwake(inhibitor, scope)
        for is_wanted in (True, False, True, False):
            awake.want(is_wanted)
        await awake.close()
        assert not awake.is_held
        assert inhibitor.calls in ([], ["hold", "release"])


async def test_a_system_that_refuses_holds_nothing() -> None:
    inhibitor = Noting(agrees=False)
    async with TaskScope(lambda _name, _error: None) as scope:
        awake = KeepAwake(inhibitor, scope)
        awake.want(True)
        await until_true(lambda: inhibitor.calls)
        await awake.close()
        assert not awake.is_held
        assert inhibitor.calls == ["hold"]


async def test_nothing_is_promised_where_there_is_no_way() -> None:
    nothing = NoInhibitor()
    assert not await nothing.hold()
    await nothing.release()


# ---- Windows -------------------------------------------------------------------------------


async def test_windows_sets_the_state_of_the_thread() -> None:
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return 0x80000000

    inhibitor = ThreadStateInhibitor(set_state)
    assert await inhibitor.hold()
    await inhibitor.release()
    assert states == [0x80000001, 0x80000000]
    assert not await ThreadStateInhibitor(lambda _state: 0).hold()


# ---- macOS ---------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
async def test_macos_starts_its_tool_for_our_process_and_ends_it(tmp_path: Path) -> None:
    tool, noted = tmp_path / "caffeinate", tmp_path / "noted"
    tool.write_text(f'#!/bin/sh\necho "$@" > {noted}\nexec sleep 300\n')
    tool.chmod(0o755)
    inhibitor = CaffeinateInhibitor((str(tool), "-i", "-w"))
    assert await inhibitor.hold()
    await until_true(lambda: noted.exists() and noted.read_text().strip())
    assert noted.read_text().split() == ["-i", "-w", str(os.getpid())]
    await inhibitor.release()
    await inhibitor.release()
    assert not await CaffeinateInhibitor((str(tmp_path / "missing"),)).hold()


# ---- Linux ---------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dbus-daemon"), reason="needs dbus-daemon")
class TestOnTheBus:
    async def test_the_portal_is_asked_not_to_suspend_and_let_go_with_the_connection(self) -> None:
        from tests.support.desktop_bus import PORTAL, SAVER, desktop_bus

        async with desktop_bus(PORTAL, SAVER) as desktop:
            inhibitor = BusInhibitor("Copilot Desktop", "Sessions are at work")
            assert await inhibitor.hold()
            assert desktop.made("Inhibit") == [("", 4, {"reason": ("s", "Sessions are at work")})]
            owner = desktop.owners["org.freedesktop.portal.Inhibit"]
            assert owner not in desktop.left
            await inhibitor.release()
            await until_true(lambda: owner in desktop.left)
            await inhibitor.release()

    async def test_the_screen_saver_is_asked_where_there_is_no_portal(self) -> None:
        from tests.support.desktop_bus import PORTAL, SAVER, desktop_bus

        async with desktop_bus(PORTAL, SAVER) as desktop:
            desktop.refused.add("org.freedesktop.portal.Inhibit")
            inhibitor = BusInhibitor("Copilot Desktop", "Sessions are at work")
            assert await inhibitor.hold()
            assert desktop.made("Inhibit")[-1] == ("Copilot Desktop", "Sessions are at work")
            await inhibitor.release()

    async def test_it_is_over_when_nobody_lets_us(self) -> None:
        from tests.support.desktop_bus import desktop_bus

        async with desktop_bus():
            assert not await BusInhibitor("a", "b").hold()

    async def test_no_bus_is_no_failure(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        assert not await BusInhibitor("a", "b").hold()

    async def test_our_death_lets_go(self) -> None:
        from tests.support.desktop_bus import PORTAL, desktop_bus

        script = (
            "import asyncio\n"
            "from copilot_desktop.desktop.keep_awake import BusInhibitor\n"
            "async def main():\n"
            "    inhibitor = BusInhibitor('a', 'b')\n"
            "    print(await inhibitor.hold(), flush=True)\n"
            "    await asyncio.sleep(300)\n"
            "asyncio.run(main())\n"
        )
        async with desktop_bus(PORTAL) as desktop:
            child = await asyncio.create_subprocess_exec(
                sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE
            )
            assert child.stdout is not None
            assert await child.stdout.readline() == b"True\n"
            owner = desktop.owners["org.freedesktop.portal.Inhibit"]
            child.send_signal(signal.SIGKILL)
            await child.wait()
            await until_true(lambda: owner in desktop.left)


def test_this_system_has_a_way() -> None:
    inhibitor = inhibitor_of_this_system("a", "b")
    expected = {"linux": BusInhibitor, "darwin": CaffeinateInhibitor, "win32": ThreadStateInhibitor}
    assert isinstance(inhibitor, expected.get(sys.platform, NoInhibitor))
