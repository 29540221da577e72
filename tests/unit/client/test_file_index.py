"""The files of a folder: with git and without, bounded, and never out of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop.client import file_index
from copilot_desktop.client.file_index import FileIndex, FilePick, list_files
from copilot_desktop.protocol.attachments import DirectoryAttachment, FileAttachment

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="no git")
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "work", "a.txt", "src/main.py", "src/deep/er/x.py", "build/out.o", ".env")


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=n@example.org")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@needs_git
def test_in_a_repository_git_says_what_there_is(folder: Path) -> None:
    git(folder, "init", "-q")
    (folder / ".gitignore").write_text(".env\n*.o\n")
    fill(folder, "gone.txt", "größe ü.txt", "node_modules/kept.js")
    git(folder, "add", ".")
    (folder / "gone.txt").unlink()
    fill(folder, "new.txt", "new.o")
    listing = list_files(folder)
    assert listing.is_complete
    assert listing.paths == (
        ".gitignore",
        "a.txt",
        "größe ü.txt",
        "new.txt",
        "node_modules/",
        "node_modules/kept.js",
        "src/",
        "src/deep/",
        "src/deep/er/",
        "src/deep/er/x.py",
        "src/main.py",
    )
    assert list_files(folder / "src").paths == ("deep/", "deep/er/", "deep/er/x.py", "main.py")


@needs_git
def test_a_repository_starts_no_program_of_its_own(folder: Path, tmp_path: Path) -> None:
    git(folder, "init", "-q")
    trace = tmp_path / "was-started"
    git(folder, "config", "core.fsmonitor", f"touch {trace}; false")
    assert "a.txt" in list_files(folder).paths
    assert not trace.exists()


@needs_git
def test_the_environment_does_not_lead_to_another_repository(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = fill(tmp_path / "other", "other.txt")
    git(other, "init", "-q")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    assert "a.txt" in list_files(folder).paths


def test_without_git_the_folder_is_walked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    fill(folder, ".git/config", "node_modules/x.js")
    listing = list_files(folder)
    assert listing.is_complete
    assert listing.paths == (
        ".env",
        "a.txt",
        "src/",
        "src/deep/",
        "src/deep/er/",
        "src/deep/er/x.py",
        "src/main.py",
    )


def test_outside_of_a_repository_the_folder_is_walked(folder: Path) -> None:
    assert "src/main.py" in list_files(folder).paths
    assert list_files(folder / "missing").paths == ()


@needs_links
@pytest.mark.parametrize("with_git", [pytest.param(True, marks=needs_git), False])
def test_no_link_leads_out(folder: Path, tmp_path: Path, with_git: bool) -> None:
    outside = fill(tmp_path / "outside", "secret.txt")
    (folder / "out").symlink_to(outside)
    (folder / "out.txt").symlink_to(outside / "secret.txt")
    (folder / "dangling").symlink_to(folder / "nowhere")
    (folder / "round").symlink_to(folder)
    (folder / "in.txt").symlink_to(folder / "a.txt")
    os.mkfifo(folder / "pipe")
    if with_git:
        git(folder, "init", "-q")
    paths = list_files(folder).paths
    assert "in.txt" in paths
    for unwanted in ("out", "out/", "out.txt", "out/secret.txt", "dangling", "pipe"):
        assert unwanted not in paths
    assert not any(path.startswith("round/") and path != "round/" for path in paths)


def test_the_number_of_files_is_bounded(folder: Path) -> None:
    listing = list_files(folder, max_files=2)
    assert not listing.is_complete
    assert len([path for path in listing.paths if not path.endswith("/")]) == 2


@pytest.mark.parametrize("with_git", [pytest.param(True, marks=needs_git), False])
def test_the_time_is_bounded(folder: Path, monkeypatch: pytest.MonkeyPatch, with_git: bool) -> None:
    if with_git:
        git(folder, "init", "-q")
    monkeypatch.setattr(file_index, "LIST_TIMEOUT_S", -1.0)
    assert not list_files(folder).is_complete


@needs_git
def test_a_listing_without_end_is_cut(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(folder, "init", "-q")
    monkeypatch.setattr(file_index, "_MAX_LISTING_BYTES", 8)
    listing = list_files(folder)
    assert not listing.is_complete
    assert listing.paths == (".env",), "what was cut off in its middle is left out"


def test_deep_folders_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_index, "_MAX_DEPTH", 2)
    fill(tmp_path, "one/two/three/four/x.txt", "one/two/y.txt")
    assert list_files(tmp_path).paths == ("one/", "one/two/", "one/two/y.txt")


async def test_what_fits_comes_as_attachments(folder: Path) -> None:
    index = FileIndex(folder)
    best = await index.matches("main")
    assert best == (FilePick(folder, "src/main.py"),)
    assert best[0].attachment() == FileAttachment(folder / "src" / "main.py", name="src/main.py")
    (deep,) = (pick for pick in await index.matches("deep") if pick.path == "src/deep/")
    assert deep.is_folder
    assert deep.attachment() == DirectoryAttachment(folder / "src" / "deep", name="src/deep/")
    assert [pick.path for pick in await index.matches("./SRC/ma")] == ["src/main.py"]
    assert await index.matches("nothing like it") == ()
    assert [pick.path for pick in await index.matches("", limit=2)] == [".env", "src/"]
    assert index.is_complete


async def test_new_files_are_found_after_a_while(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = FileIndex(folder)
    assert "later.txt" not in await index.paths()
    fill(folder, "later.txt")
    assert "later.txt" not in await index.paths(), "not read again at every key"
    index.expire()
    assert "later.txt" in await index.paths()
    fill(folder, "last.txt")
    monkeypatch.setattr(file_index, "MAX_AGE_S", -1.0)
    assert "last.txt" in await index.paths()
