"""What holds for every test: where it runs, and what it must not leave behind."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

# Before anything imports Qt. QT_QPA_PLATFORM=xcb runs the same tests in a real window.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; time limits are in tests.support.pace.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")

#: Tests below these folders share the event loop with Qt, as the application does.
_QT_LOOP_FOLDERS = ("gui", "window")


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    if any(part in _QT_LOOP_FOLDERS for part in item.path.parts):
        return {"qt": _make_qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _make_qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from copilot_desktop.event_loop import DesktopEventLoop

    app = QApplication.instance() or QApplication(["test"])
    assert isinstance(app, QApplication)
    # Otherwise closing a window would stop the loop under the test.
    app.setQuitOnLastWindowClosed(False)
    return DesktopEventLoop(app)


#: What Qt says that its plugin for tests lacks; `qt_log_ignore` holds while a test runs, not in its teardown.
_OFFSCREEN = "This plugin does not support"


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if _OFFSCREEN not in record.getMessage():
            self.records.append(record)


@pytest.fixture(autouse=True)
def fail_on_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless it is marked `allow_log`."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    if collector.records and request.node.get_closest_marker("allow_log") is None:
        lines = [f"{record.name} {record.levelname}: {record.getMessage()}" for record in collector.records]
        pytest.fail("unexpected log records:\n" + "\n".join(lines))


@pytest.fixture(scope="session", autouse=True)
def private_home() -> Iterator[Path]:
    """One home for the whole run: the CLI unpacks 235 MB per home, and nobody's own is touched."""
    with tempfile.TemporaryDirectory(prefix="copilot-desktop-tests-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        saved = dict(os.environ)
        for name in [name for name in os.environ if name.startswith(("XDG_", "COPILOT_", "GH_", "GITHUB_"))]:
            if not name.startswith("COPILOT_DESKTOP_TEST_"):
                del os.environ[name]
        os.environ["HOME"] = os.environ["USERPROFILE"] = str(home)
        os.environ["COPILOT_HOME"] = str(home / "copilot")
        os.environ["COPILOT_DESKTOP_HOME"] = str(home / "desktop")
        yield home
        os.environ.clear()
        os.environ.update(saved)


if sys.platform == "linux":

    @pytest.fixture(autouse=True)
    def leave_no_process() -> Iterator[None]:
        """A child that outlives its test fails it."""
        before = _children()
        yield
        left = {pid: name for pid, name in _children().items() if pid not in before}
        if left:
            for pid in left:
                os.kill(pid, 9)
            pytest.fail(f"processes left behind: {left}")

    def _children() -> dict[int, str]:
        """Return the living children of this process with their command lines."""
        found: dict[int, str] = {}
        for task in Path("/proc/self/task").iterdir():
            try:
                pids = (task / "children").read_text().split()
            except OSError:
                continue
            for pid in map(int, pids):
                try:
                    state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
                    command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")[:200]
                except OSError:
                    continue
                if state != "Z":
                    found[pid] = command.decode("utf-8", "replace")
        return found
