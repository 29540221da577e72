"""What will not end: processes, foreign code, histories, disks. Whoever waits for it is let go."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop import tasks
from copilot_desktop.client import process, session_life, stored_events
from copilot_desktop.client.errors import FolderMissing, FolderSilent, HistoryUnreadable
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.stored_events import StoredEvents
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from tests.support.fake_caller import FakeCaller, answering
from tests.support.pace import PATIENCE_S

#: Nothing here takes as long.
BOUND_S = PATIENCE_S


@pytest.mark.allow_log
@pytest.mark.skipif(sys.platform == "win32", reason="a script of POSIX")
async def test_a_process_that_cannot_be_killed_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(process, "_KILLED_S", 0.05)
    child = await process.CliProcess.start(["/bin/sh", "-c", "sleep 60"], environ=os.environ, folder=tmp_path)
    kill = child._tree.kill
    # As if it hung in the kernel; with much that it did not read.
    monkeypatch.setattr(child._tree, "kill", lambda: None)
    child.writer.write(b"x" * 10_000_000)
    async with asyncio.timeout(BOUND_S):
        assert await child.stop(grace_s=0.05) == -9
    assert "was killed and does not end" in caplog.text
    kill()
    async with asyncio.timeout(BOUND_S):
        await child.wait()


@pytest.mark.allow_log
async def test_work_that_holds_out_against_its_end_is_left_behind(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tasks, "_END_S", 0.02)
    release = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    scope = tasks.TaskScope(lambda _name, _error: None)
    task = scope.start(stubborn(), name="tool x")
    assert task is not None
    await asyncio.sleep(0)
    async with asyncio.timeout(BOUND_S):
        await scope.close()
    assert "tool x was cancelled and goes on" in caplog.text
    release.set()
    await asyncio.wait({task})


async def test_a_history_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_events, "_MAX_PAGES", 50)
    pages = 0

    async def call(_method: str, _params: Any) -> Any:
        nonlocal pages
        pages += 1
        return {"events": [{"type": "x"}], "cursor": str(pages), "hasMore": True}

    with pytest.raises(HistoryUnreadable, match="no end"):
        await StoredEvents(call, lambda _: None).read("s", None)
    assert pages == 50


@pytest.mark.parametrize(
    "stored", [None, 5, "text", True, {"events": 7}, {"events": [1, None, {"type": "x"}]}]
)
async def test_a_history_of_another_shape_is_read_as_far_as_it_goes(stored: Any, tmp_path: Path) -> None:
    async def call(method: str, _params: Any) -> Any:
        raise ResponseError(METHOD_NOT_FOUND, method)

    caller = FakeCaller()
    caller.replies[methods.SESSION_GET_MESSAGES] = answering(stored)
    session = Session(caller, "s", SessionOptions(tmp_path, "m"), is_new=True)
    await session.attach()
    events = await StoredEvents(call, lambda _: session).read("s", None)
    assert events == ([{"type": "x"}] if isinstance(stored, dict) and stored["events"] != 7 else [])


class OddFolder(type(Path())):  # type: ignore[misc]  # the class is chosen by the system
    """A folder on a disk that behaves as `answer` says."""

    answer: Any = None

    def is_dir(self) -> bool:
        return bool(self.answer())


@pytest.mark.parametrize("kind", [FolderSilent, FolderMissing])
async def test_a_disk_that_does_not_answer_keeps_nobody_waiting(
    kind: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_life, "_DISK_TIMEOUT_S", 0.05)
    release = threading.Event()

    def broken() -> bool:
        raise PermissionError("no entry")

    folder = OddFolder(tmp_path)
    monkeypatch.setattr(OddFolder, "answer", staticmethod(release.wait if kind is FolderSilent else broken))
    session = Session(FakeCaller(), "s", SessionOptions(folder, "m"), is_new=True)
    try:
        async with asyncio.timeout(BOUND_S):
            for _ in range(3):
                with pytest.raises(kind):
                    await session.send("hello")
    finally:
        release.set()
    monkeypatch.setattr(OddFolder, "answer", staticmethod(lambda: True))
    await session.attach()
    assert session.is_attached
