"""Files that a conversation names: what may be opened, and what must not."""

from __future__ import annotations

import os
from pathlib import Path, PureWindowsPath

import pytest

from copilot_desktop.viewmodels.files import FileKind, find_file, lies_in
from copilot_desktop.viewmodels.foreign_folders import is_network_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "src").mkdir(parents=True)
    for name in (
        "src/app.txt",
        "README.md",
        "with space.txt",
        "odd#name.txt",
        "pic.svg",
        "a.desktop",
        "Tool.EXE",
    ):
        (root / name).write_text("x", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("s", encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("src/app.txt", "src/app.txt"),
        ("./src/../src/app.txt", "src/app.txt"),
        ("src/app.txt#L12", "src/app.txt"),
        ("src/app.txt:12", "src/app.txt"),
        ("src/app.txt:12:5", "src/app.txt"),
        ("with%20space.txt", "with space.txt"),
        ("with space.txt", "with space.txt"),
        ("odd#name.txt", "odd#name.txt"),
        ("README.md", "README.md"),
    ],
)
def test_files_of_the_session_are_found(folder: Path, reference: str, found: str) -> None:
    made = find_file(reference, str(folder))
    assert (made.kind, made.path) == (FileKind.OPENS, (folder / found).resolve())


def test_an_absolute_name_inside_the_folder_is_found(folder: Path) -> None:
    assert find_file(str(folder / "README.md"), str(folder)).kind is FileKind.OPENS


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("../secret.txt", "outside"),
        ("%2e%2e/secret.txt", "outside"),
        ("src/../../secret.txt", "outside"),
        ("/etc/passwd", "outside"),
        ("missing.txt", "no file"),
        ("file:///etc/passwd", "no file of this session"),
        ("javascript:alert(1)", "no file of this session"),
        ("\\\\server\\share\\x", "no file of this session"),
        ("//server/share", "no file of this session"),
        ("a\0b", "no file of this session"),
        ("x" * 5000, "no file of this session"),
        ("x" * 300, "no file"),
    ],
)
def test_anything_else_is_refused_with_a_reason(folder: Path, reference: str, said: str) -> None:
    made = find_file(reference, str(folder))
    assert made.kind is FileKind.REFUSED
    assert made.path is None
    assert said in made.reason


@pytest.mark.parametrize("reference", ["%5C%5Cevil%5Cshare%5Cx", "/\\evil/share/x", "%2F%2Fevil/share"])
def test_a_name_of_another_computer_is_not_even_looked_for(
    folder: Path, reference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    lexists = os.path.lexists

    def looking(path: str | os.PathLike[str]) -> bool:
        looked.append(str(path))
        return lexists(path)

    monkeypatch.setattr(os.path, "lexists", looking)
    assert find_file(reference, str(folder)).kind is FileKind.REFUSED
    assert not [path for path in looked if is_network_path(path) or "evil" in PureWindowsPath(path).anchor]


def test_a_session_on_a_share_finds_its_own_files() -> None:
    share = PureWindowsPath("\\\\server\\share\\project")
    assert lies_in("//server/share/project/a.py", share)
    assert not lies_in("//server/share/project/../../x", share)
    assert not lies_in("//server/other/a.py", share)


def test_scripts_open_where_only_their_bits_decide(folder: Path) -> None:
    (folder / "app.py").write_text("x", encoding="utf-8")
    assert find_file("app.py", str(folder)).kind is (FileKind.SHOWS if os.name == "nt" else FileKind.OPENS)


def test_links_that_lead_out_loop_or_dangle_are_refused(folder: Path) -> None:
    (folder / "out.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "outside").symlink_to(folder.parent)
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "nowhere").symlink_to(folder / "missing")
    (folder / "inside.txt").symlink_to(folder / "README.md")
    for name in ("out.txt", "outside/secret.txt", "loop", "nowhere"):
        assert find_file(name, str(folder)).kind is FileKind.REFUSED, name
    assert find_file("inside.txt", str(folder)).path == (folder / "README.md").resolve()


@pytest.mark.parametrize("name", ["pic.svg", "a.desktop", "Tool.EXE"])
def test_what_could_run_is_only_shown(folder: Path, name: str) -> None:
    made = find_file(name, str(folder))
    assert made.kind is FileKind.SHOWS
    assert made.reason


@pytest.mark.skipif(os.name == "nt", reason="no such bits")
def test_an_executable_is_only_shown_and_a_device_refused(folder: Path) -> None:
    (folder / "run-me").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "run-me").chmod(0o755)
    assert find_file("run-me", str(folder)).kind is FileKind.SHOWS
    os.mkfifo(folder / "pipe")
    assert find_file("pipe", str(folder)).kind is FileKind.REFUSED


def test_a_folder_is_a_folder_and_a_missing_root_refuses(folder: Path) -> None:
    assert find_file("src", str(folder)).kind is FileKind.FOLDER
    assert find_file("src", str(folder / "gone")).kind is FileKind.REFUSED
    assert find_file("README.md", "").kind is FileKind.REFUSED


@pytest.mark.parametrize("name", ["con", "NUL.txt", "src/com1", "lpt1.log"])
def test_names_of_devices_are_no_files(folder: Path, name: str) -> None:
    (folder / Path(name).name).write_text("x", encoding="utf-8")
    assert find_file(name, str(folder)).kind is FileKind.REFUSED
