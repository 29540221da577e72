"""What the disk can do to us.

| fault | what | where |
|---|---|---|
| 34 | the disk is full: database, settings, log | here, `tests/gui/viewmodels/test_records.py` |
| 35 | nothing may be written, or it is not there | here |
| 36 | power is lost: the ends of files are missing, zero or NUL | here, `test_state_db.py` |
| 37 | settings that are broken, huge, newer, of wrong types, a link | `test_settings.py` |
| 38 | a damaged, locked, newer, older or deleted database | `test_salvage.py`, `test_state_db.py` |
| 39 | killed at every step of writing | here, with `tests/support/kill_points.py` |

What the CLI's own home does on a full disk is with the CLI's faults, and in `tests/e2e/window`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from tests.support.journal import prompts_of
from tests.support.pace import PATIENCE_S


def run(module: str, *arguments: str, before: Sequence[str] = ()) -> dict[str, Any]:
    """Run a module of ours in a process of its own and return what it prints."""
    command = [*before, sys.executable, "-m", f"tests.support.{module}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10 * PATIENCE_S)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def small_file_system(folder: Path) -> Sequence[str]:
    """Return what to put before a command so that `folder` is a file system of 1 MB for it alone."""
    mounting = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'
    before = ["unshare", "-Urm", "sh", "-c", mounting, str(folder)]
    try:
        tried = subprocess.run([*before, "true"], capture_output=True)
    except FileNotFoundError:
        pytest.skip("fault 34: this system has no unshare")
    if tried.returncode:
        pytest.skip("fault 34: the kernel refuses a file system in a user namespace")
    return before


@pytest.mark.fault(34)
def test_a_full_disk_refuses_with_its_code_tears_nothing_and_recovers(tmp_path: Path) -> None:
    told = run("poor_disk", "full", str(tmp_path), before=small_file_system(tmp_path))
    assert told == {
        "open": [],
        "full": 28,
        "codes": ["", "disk-full"],
        "settings": "disk-full",
        "zoom": 110,
        "leftovers": [],
        "after": "",
        "open again": [],
        "lost": 0,
        "last": "1000",
        "draft": "draft 1000",
        "zoom after": 150,
    }


@pytest.mark.fault(35)
async def test_a_home_that_may_only_be_read_is_read_and_nothing_breaks(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("fault 35: folders are not made read-only like this here")
    if os.geteuid() == 0 and sys.platform != "linux":
        pytest.skip("fault 35: root may write everywhere here")
    home = Path(shutil.copytree(_home(tmp_path), tmp_path / "read-only"))
    db = StateDb(home / "state.db")
    assert await db.open() == []
    await db.save_draft("s", "from before")
    await db.close()
    SettingsFile(home / "settings.toml").save(Settings(zoom_percent=110))
    for path in (home, *home.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        told = run("poor_disk", "read-only", str(home))
    finally:
        home.chmod(0o755)
    assert told == {
        "open": ["storage-read-only"],
        "persistent": False,
        "drafts": {"s": "from before"},
        "draft": "for this run",
        "missing": ["storage-read-only"],
        "zoom": 110,
        "settings": "storage-read-only",
    }


def _home(folder: Path) -> Path:
    home = folder / "home"
    home.mkdir()
    return home


LOSSES: dict[str, Callable[[bytes, int], bytes]] = {
    "cut": lambda data, size: data[: max(0, len(data) - size)],
    "zero": lambda data, size: data[: max(0, len(data) - size)] + b"\0" * min(size, len(data)),
    "padded": lambda data, size: data + b"\0" * size,
}


@pytest.mark.fault(36)
@pytest.mark.allow_log
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("name", ["state.db", "state.db-wal", "settings.toml"])
async def test_what_a_power_loss_leaves_opens_and_a_bad_file_is_kept(
    tmp_path: Path, loss: str, name: str
) -> None:
    home = _home(tmp_path)
    SettingsFile(home / "settings.toml").save(Settings(zoom_percent=150, theme="dark"))
    db = StateDb(home / "state.db")
    assert await db.open() == []
    for number in range(20):
        await db.record_prompt(f"p{number}", "s", f"{number} " * 200)
    # While it is open: its log holds what has not gone into the file.
    left = shutil.copytree(home, tmp_path / "left", ignore=shutil.ignore_patterns("*-shm"))
    await db.close()
    data = (left / name).read_bytes()
    for number, size in enumerate((1, 7, 24, 100, 511, 4096, 5000, 20_000, len(data))):
        folder = Path(shutil.copytree(left, tmp_path / f"after-{number}"))
        (folder / name).write_bytes(LOSSES[loss](data, size))
        again = StateDb(folder / "state.db")
        problems = await again.open()
        assert again.is_persistent
        prompts = [prompt.prompt_id for prompt in await prompts_of(again, "s")]
        await again.record_prompt("new", "s", "goes on")
        await again.close()
        assert prompts == [f"p{number}" for number in range(len(prompts))], "none out of the middle"
        settings, mistakes = SettingsFile(folder / "settings.toml").load()
        if name == "settings.toml":
            assert len(prompts) == 20
            assert settings.zoom_percent in (150, 100)
        else:
            assert (settings.zoom_percent, mistakes) == (150, [])
        bad = list(folder.glob("*.bad-*"))
        assert bool(bad) is bool(problems or [it for it in mistakes if "value" not in str(it)])
        if name == "state.db-wal" and loss == "padded":
            assert len(prompts) == 20
        if name == "state.db-wal" and size <= 24:
            assert len(prompts) >= 19, "at most the last one"


@pytest.mark.fault(39)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="fault 39: there is no fork here")
def test_a_kill_at_any_step_of_writing_loses_nothing_that_was_written(tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    told = run("kill_points", str(tmp_path))
    assert told["wrong"] == {}
    assert told["points"] > 100
