"""Atomic writes and files that are set aside."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from copilot_desktop.storage.files import atomic_write, set_aside


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_privately_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file"
    atomic_write(path, b"one")
    atomic_write(path, b"two")
    assert path.read_bytes() == b"two"
    assert names(path.parent) == ["file"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    atomic_write(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        atomic_write(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_the_content_is_on_disk_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    atomic_write(path, b"old")
    seen: list[bytes] = []
    fsync = os.fsync

    def watch(descriptor: int) -> None:
        seen.append(path.read_bytes())
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    atomic_write(path, b"new")
    assert seen[0] == b"old"
    assert path.read_bytes() == b"new"


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real = tmp_path / "real"
    link = tmp_path / "link"
    link.symlink_to(real)
    atomic_write(link, b"data")
    assert link.is_symlink()
    assert real.read_bytes() == b"data"


def test_files_are_set_aside_under_names_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "file"
    kept = []
    for content in ("one", "two", "three"):
        path.write_text(content)
        kept.append(set_aside(path))
        assert not path.exists()
    assert len(set(kept)) == 3
    assert [file.read_text() for file in kept] == ["one", "two", "three"]
    assert all(file.name.startswith("file.bad-2") for file in kept)
