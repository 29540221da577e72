"""Kills, crowds and what they leave: `python3 -m tests benchmarks endurance [CYCLES]`.

CYCLES (default 6, about two minutes; 200 take an hour) is how often the CLI is killed, and then the whole
application, one life after the other in one home; besides it is killed a few times with a running command
and as the terminal chat. Then thirty sessions stream into one
window at once, and the window leafs through them a hundred times. Everything happens in a private home that
is removed at the end. Exit code 1 when a prompt was lost or doubled, a text lost, or a process left behind.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
from pathlib import Path

from tests.support.runner import CLI_VARIABLE, provide_cli

_SESSIONS = 30
_WORDS = 100
_LEAVES = 100


async def kill_the_cli(command: tuple[str, ...], folder: Path, cycles: int) -> int:
    from tests.support.endurance import KillCycles

    report = await KillCycles(command, folder / "kills", seed=cycles).run(cycles)
    print("\n".join(report.lines()), flush=True)
    return len(report.faults)


async def kill_the_application(command: tuple[str, ...], folder: Path, cycles: int) -> int:
    from tests.support.app_lives import AppLives

    report = await AppLives(command, folder / "lives", seed=cycles).run(cycles)
    print("\n".join(report.lines()), flush=True)
    return len(report.faults)


async def kill_ourselves(command: tuple[str, ...], folder: Path, cycles: int) -> int:
    from tests.support.endurance import OwnDeaths

    deaths = OwnDeaths(command, folder / "deaths", seed=cycles)
    for cycle in range(cycles):
        await deaths.run(("stream", "shell", "stream", "chat")[cycle % 4])
    print("\n".join(deaths.report.lines()), flush=True)
    return len(deaths.report.faults)


async def crowd_one_window() -> int:
    from copilot_desktop.app import Application
    from copilot_desktop.demo.running_demo import RunningDemo
    from copilot_desktop.paths import find_paths, find_resources
    from tests.support.busy_window import NumberedScript, Population, leaf_through, stream_at_once
    from tests.support.endurance import resident_mb

    paths = find_paths()
    demo = RunningDemo(paths.demo_folder, find_resources(), script=NumberedScript())
    application = Application(paths, demo=demo)
    try:
        await application.open()
        report = await stream_at_once(application, _SESSIONS, _WORDS)
        print("\n".join(report.lines()), flush=True)
        await leaf_through(application, 2 * _SESSIONS)
        before, memory = Population.of(application), resident_mb()
        await leaf_through(application, _LEAVES)
        after = Population.of(application)
        print(
            f"{_LEAVES} times another session in front: "
            f"Qt objects {before.qt.total()} -> {after.qt.total()}, "
            f"Python objects {before.python.total()} -> {after.python.total()}, "
            f"running timers {before.running_timers} -> {after.running_timers}, "
            f"memory +{resident_mb() - memory:.1f} MB"
        )
        return len(report.faults)
    finally:
        await application.close()


def main() -> int:
    cycles = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    if sys.platform != "linux":
        print("needs Linux: signals and /proc")
        return 0
    # What is expected here is logged as warnings: a CLI that was killed.
    logging.getLogger().addHandler(logging.NullHandler())
    command = (os.environ.get(CLI_VARIABLE) or _provided(),)
    with tempfile.TemporaryDirectory(prefix="copilot-desktop-endurance-", ignore_cleanup_errors=True) as home:
        os.environ["HOME"] = home
        os.environ["COPILOT_HOME"] = f"{home}/copilot"
        os.environ["COPILOT_DESKTOP_HOME"] = f"{home}/desktop"
        os.environ["COPILOT_CLI_PATH"] = command[0]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        faults = asyncio.run(kill_the_cli(command, Path(home), cycles))
        faults += asyncio.run(kill_the_application(command, Path(home), cycles))
        faults += asyncio.run(kill_ourselves(command, Path(home), max(3, cycles // 10)))
        faults += _in_window()
    return 1 if faults else 0


def _in_window() -> int:
    from copilot_desktop.app import make_qt_application
    from copilot_desktop.event_loop import DesktopEventLoop
    from copilot_desktop.paths import find_resources

    loop = DesktopEventLoop(make_qt_application(find_resources()))
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(crowd_one_window()))


def _provided() -> str:
    from copilot_desktop.setup.console import Console

    return provide_cli(Console())


if __name__ == "__main__":
    sys.exit(main())
