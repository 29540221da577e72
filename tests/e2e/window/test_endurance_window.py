"""Many sessions in one window on the real CLI: nothing lost, nothing left behind."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from copilot_desktop.paths import find_paths
from copilot_desktop.session.entries import UserMessage
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.viewmodels.page import Page
from tests.e2e.window.conftest import Desktop
from tests.support.busy_window import Population, leaf_through, numbered_answer, stream_at_once
from tests.support.journal import prompts_of
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

SESSIONS = 20


@pytest.mark.allow_log  # a busy machine may have to kill a CLI with twenty sessions
async def test_twenty_sessions_stream_at_once_and_leave_nothing_behind(desktop: Desktop) -> None:
    async with desktop.run(numbered_answer) as driver:
        application = driver.application
        report = await stream_at_once(application, SESSIONS, words=60)
        print("\n".join(report.lines()))
        assert report.faults == []
        await leaf_through(application, 2 * SESSIONS)
        before = Population.of(application)
        await leaf_through(application, 2 * SESSIONS)
        after = Population.of(application)
        print(after.growth_since(before))
        assert after.qt.total() <= before.qt.total() * 1.02, after.growth_since(before)
        assert after.python.total() <= before.python.total() * 1.02, after.growth_since(before)
        assert after.running_timers <= before.running_timers


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a small file system")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.allow_log
async def test_a_full_disk_is_said_once_and_costs_no_prompt(
    desktop: Desktop, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(small_disk / "desktop"))
    desktop.paths = find_paths()
    async with desktop.run_demo(numbered_answer) as driver:
        state = driver.application.view_model
        codes: list[str] = []
        given_back: list[str] = []
        state.failed.connect(lambda problem: codes.append(problem.code))
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        state.begin_session("stream 3")
        await driver.until(lambda: state.chat, "a session")
        chat = driver.chat
        chat.prompt_restored.connect(given_back.append)
        await driver.until(lambda: _prompts(driver) == ["stream 3"] and not chat.is_running, "an answer")
        junk = small_disk / "junk"
        _fill(junk)
        for length in range(1000, 9000, 1000):
            chat.set_draft("x" * length)
        await driver.until(lambda: codes, "the banner")
        await driver.application.view_model._records.close()
        assert codes == ["disk-full"]
        chat.send("stream 4")
        await driver.until(lambda: given_back, "the prompt in the composer again")
        assert (given_back, _prompts(driver)) == (["stream 4"], ["stream 3"]), "not sent"
        assert chat.can_send
        junk.unlink()
        chat.send("stream 5")
        await driver.until(lambda: len(_prompts(driver)) == 2 and not chat.is_running, "an answer")
    db = StateDb(desktop.paths.state_db)
    assert await db.open() == []
    given_back_before_written = "stream 4\n\n" + "x" * 8000
    assert await db.draft(chat.session_id) == given_back_before_written, "no word lost, none twice"
    assert [prompt.text for prompt in await prompts_of(db, chat.session_id)] == ["stream 3", "stream 5"]
    await db.close()


def _prompts(driver: WindowDriver) -> list[str]:
    return [entry.text for entry in driver.chat.transcript.entries if isinstance(entry, UserMessage)]


def _fill(path: Path) -> None:
    """Write until there is no room for one more byte."""
    with path.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
