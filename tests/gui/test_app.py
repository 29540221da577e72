"""The whole application without an agent: how it comes up with odd surroundings and goes away."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from copilot_desktop.app import Application
from copilot_desktop.error_text import ErrorText
from copilot_desktop.logs import redact
from copilot_desktop.paths import find_paths
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.unexpected import UnexpectedFailures
from copilot_desktop.viewmodels.backends import OWN
from copilot_desktop.widgets.connection_banner import ConnectionBanner
from tests.support.pace import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    monkeypatch.setenv("COPILOT_HOME", str(tmp_path / "copilot"))


@pytest.mark.parametrize(
    ("base_url", "key", "code"),
    [
        ("localhost:8080/v1", "", "own-model-incomplete"),
        ("http://localhost/v1", "short", "key-too-short"),
        ("https://me:hunter2@localhost/v1", "", "secret-in-address"),
    ],
)
async def test_an_unusable_model_in_the_environment_is_said_in_the_window(
    monkeypatch: pytest.MonkeyPatch, base_url: str, key: str, code: str
) -> None:
    monkeypatch.setenv("COPILOT_PROVIDER_BASE_URL", base_url)
    monkeypatch.setenv("COPILOT_PROVIDER_API_KEY", key)
    monkeypatch.setenv("COPILOT_MODEL", "a-model")
    application = Application(find_paths())
    await application.open(start_agent=False)
    try:
        assert application.window.isVisible()
        failure = application.view_model.failure
        assert failure is not None
        assert failure.code == code
        assert OWN not in [choice.id for choice in application.view_model.models]
    finally:
        await application.close()


async def test_what_was_typed_last_is_kept_when_the_window_closes() -> None:
    application = Application(find_paths())
    await application.open(start_agent=False)
    try:
        application.view_model.open_session("a-session")
        QTest.keyClicks(application.window.chat_page.composer.editor, "not yet saved")
        assert application.view_model.chat is not None
        assert application.view_model.chat.draft == "", "the pause after the last key has not passed"
    finally:
        await application.close()
    db = StateDb(find_paths().state_db)
    assert await db.open() == []
    try:
        assert await db.drafts() == {"a-session": "not yet saved"}
    finally:
        await db.close()


@pytest.mark.parametrize("step", ["SettingsFile", "CliSetup", "load_tokens"])
async def test_a_failure_to_open_is_not_hidden_by_the_way_down(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError("no way")

    monkeypatch.setattr(f"copilot_desktop.app.{step}", fail)
    application = Application(find_paths())
    with pytest.raises(OSError, match="no way"):
        await application.open(start_agent=False)
    await application.close()


@pytest.mark.allow_log
@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("origin", ["slot", "callback", "task"])
async def test_a_failure_of_ours_is_shown_with_a_report_and_the_application_goes_on(
    monkeypatch: pytest.MonkeyPatch, origin: str
) -> None:
    passed_on: list[BaseException] = []
    before = lambda _kind, error, _where: passed_on.append(error)  # noqa: E731 - compared below
    monkeypatch.setattr(sys, "excepthook", before)
    redact("hunter2-hunter2")
    timer = QTimer()
    timer.setSingleShot(True)

    def fail() -> None:
        raise RuntimeError("broken by hunter2-hunter2")

    async def fail_later() -> None:
        fail()

    timer.timeout.connect(fail)
    application = Application(find_paths())
    await application.open(start_agent=False)
    try:
        state = application.view_model
        if origin == "slot":
            timer.start(0)
        elif origin == "callback":
            asyncio.get_running_loop().call_soon(fail)
        else:
            application._scope.start(fail_later(), name="fail")
        async with asyncio.timeout(PATIENCE_S):
            while state.failure is None:
                await asyncio.sleep(0.005)
        assert state.failure.code == "unexpected"
        assert len(passed_on) == (origin == "slot"), "the log's hook is asked as well"
        banner = application.window.findChild(ConnectionBanner)
        assert banner is not None
        banner.failure_row.buttons["Copy report"].click()
        report = QGuiApplication.clipboard().text()
        assert "RuntimeError: broken by [redacted]" in report
        assert "in fail" in report
        state.show_new_session()
        assert application.window.isVisible()
    finally:
        await application.close()
    assert sys.excepthook is before


async def test_what_fails_while_a_failure_is_shown_is_not_shown_again_and_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[ErrorText] = []
    logged: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _where: logged.append(error))
    now = [0.0]

    def fails_as_well(text: ErrorText) -> None:
        shown.append(text)
        _raise_into_hook(ValueError("while showing"))

    failures = UnexpectedFailures(fails_as_well, clock=lambda: now[0])
    failures.watch(asyncio.get_running_loop())
    try:
        for _ in range(5):
            _raise_into_hook(RuntimeError("with every repaint"))
            await asyncio.sleep(0)
            await asyncio.sleep(0.01)
        assert [text.code for text in shown] == ["unexpected"]
        now[0] = 60.0
        _raise_into_hook(RuntimeError("with every repaint"))
        await asyncio.sleep(0.01)
        assert len(shown) == 2
        for end in (KeyboardInterrupt(), SystemExit(0), asyncio.CancelledError()):
            now[0] += 60.0
            _raise_into_hook(end)
            await asyncio.sleep(0.01)
        assert len(shown) == 2
    finally:
        failures.release()
    assert len(logged) == 5 + 1 + 2 + 3, "all of it is logged"


def _raise_into_hook(error: BaseException) -> None:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001 - as Qt does with what a slot raises
        sys.excepthook(type(caught), caught, caught.__traceback__)


_THREE_IN_A_ROW = """
import asyncio, gc
from PySide6.QtCore import QEvent
from copilot_desktop.app import Application, make_qt_application
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.paths import find_paths, find_resources

app = make_qt_application(find_resources())

async def main():
    application = Application(find_paths())
    await application.open(start_agent=False)
    await asyncio.sleep(0.2)
    await application.close()

for _ in range(3):
    loop = DesktopEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main())
    gc.collect()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
"""


def test_one_application_after_the_other_leaves_nothing_of_qts_broken() -> None:
    # PySide 6.11 destroyed Qt's own accessibility hints with the first one: the second crashed.
    done = subprocess.run(
        [sys.executable, "-c", _THREE_IN_A_ROW], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
