"""Who stands behind a lock in a session's folder."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from copilot_desktop.client.session_lock import (
    LockState,
    SessionLock,
    lock_pid,
    process_start,
    read_locks,
    release,
)


def lock(folder: Path, pid: int, *, age_s: float = 0.0) -> Path:
    path = folder / f"inuse.{pid}.lock"
    path.write_text(f"{pid}\n")
    at = time.time() - age_s
    os.utime(path, (at, at))
    return path


def ended_pid() -> int:
    process = subprocess.Popen([sys.executable, "-S", "-E", "-c", ""])
    process.wait()
    return process.pid


def test_only_lock_files_are_locks(tmp_path: Path) -> None:
    lock(tmp_path, 12)
    lock(tmp_path, 7)
    for name in ("inuse.12.hold", "inuse.lock", "inuse.1x.lock", "inuse.99999999999999.lock", "events.jsonl"):
        (tmp_path / name).touch()
    (tmp_path / "inuse.13.lock").mkdir()
    assert [found.pid for found in read_locks(tmp_path)] == [7, 12]
    assert read_locks(tmp_path / "missing") == ()
    assert lock_pid("inuse.5.lock") == 5
    assert lock_pid("inuse.5.hold") is None


def test_a_running_process_holds_its_lock(tmp_path: Path) -> None:
    lock(tmp_path, os.getpid())
    (found,) = read_locks(tmp_path)
    assert found.state is LockState.LIVE


def test_a_process_that_has_ended_holds_none(tmp_path: Path) -> None:
    lock(tmp_path, ended_pid())
    assert read_locks(tmp_path)[0].state is LockState.ENDED


@pytest.mark.skipif(sys.platform != "linux", reason="zombies are told by /proc")
def test_a_process_that_nobody_has_waited_for_holds_none(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-S", "-E", "-c", ""])
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    lock(tmp_path, process.pid)
    assert read_locks(tmp_path)[0].state is LockState.ENDED
    process.wait()


@pytest.mark.skipif(sys.platform not in ("linux", "win32"), reason="the beginning of a process is not told")
def test_another_process_under_the_same_id_is_told_apart(tmp_path: Path) -> None:
    lock(tmp_path, os.getpid(), age_s=7 * 24 * 3600)
    assert read_locks(tmp_path)[0].state is LockState.REUSED


@pytest.mark.skipif(sys.platform != "linux", reason="files that are open are not told")
def test_a_clock_that_was_set_on_makes_nobody_another(tmp_path: Path) -> None:
    lock(tmp_path, os.getpid(), age_s=3600)
    with (tmp_path / f"inuse.{os.getpid()}.hold").open("w"):
        (found,) = read_locks(tmp_path)
        states = [found.state]
        release([found])
        assert found.path.exists()
    states.append(found.state)
    assert states == [LockState.LIVE, LockState.REUSED]


def test_the_beginning_of_a_process_is_told() -> None:
    began = process_start(os.getpid())
    assert began is not None
    assert began <= time.time()
    assert process_start(0) is None
    assert process_start(-1) is None
    # Of somebody else, where we are not the administrator.
    assert process_start(1) is not None


def test_nothing_is_released_from_under_a_running_process(tmp_path: Path) -> None:
    mine = lock(tmp_path, os.getpid())
    left = lock(tmp_path, ended_pid())
    other = tmp_path / "inuse.1.hold"
    other.touch()
    release(read_locks(tmp_path))
    assert mine.exists()
    assert other.exists()
    assert not left.exists()
    # Somebody else was faster.
    release([SessionLock(left, ended_pid(), time.time())])
