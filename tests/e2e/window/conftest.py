"""The whole application in a window, on the real CLI and the demo's model."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from copilot_desktop.app import Application, make_qt_application
from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.demo.script import ChatRequest, Script, Step
from copilot_desktop.paths import find_paths, find_resources
from copilot_desktop.viewmodels.connection_status import ConnectionState
from tests.support.window_driver import WindowDriver

Answer = Callable[[ChatRequest], Sequence[Step]]


class _Scripted:
    """A script from a function."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        return self._answer(request)


class Desktop:
    """Starts the application, as often as a test wants, in one home."""

    def __init__(self) -> None:
        self.paths = find_paths()

    @contextlib.asynccontextmanager
    async def run(self, answer: Answer | None = None, *, pace: float = 1.0) -> AsyncIterator[WindowDriver]:
        """Open the window, give it to the block, and close it.

        Args:
            answer: what the demo's model says instead of its own conversation.
        """
        script: Script | None = _Scripted(answer) if answer else None
        demo = RunningDemo(self.paths.demo_folder, find_resources(), script=script, pace=pace)
        application = Application(self.paths, demo=demo)
        driver = WindowDriver(application)
        try:
            await application.open()
            yield driver
        finally:
            await application.close()

    @contextlib.asynccontextmanager
    async def run_demo(
        self, answer: Answer | None = None, *, pace: float = 1.0
    ) -> AsyncIterator[WindowDriver]:
        """As `run`, up to the page for a new session of the demo."""
        async with self.run(answer, pace=pace) as driver:
            state = driver.application.view_model
            await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
            await driver.click("Start the demo")
            yield driver


@pytest.fixture
def desktop(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Desktop:
    """The application in folders of its own, with the real CLI."""
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    return Desktop()


@pytest.fixture(scope="session", autouse=True)
def qt_application() -> None:
    """The QApplication as the product makes it: names, icon, Qt's messages in our log."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        make_qt_application(find_resources())
