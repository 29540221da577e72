"""The whole application without an agent: how it comes up with odd surroundings and goes away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from copilot_desktop.app import Application
from copilot_desktop.paths import find_paths
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.viewmodels.backends import OWN

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
