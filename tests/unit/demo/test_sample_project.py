"""The sample project: written once, never over somebody's work, and it does what its README says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop.demo.sample_project import write_sample_project
from copilot_desktop.paths import find_resources


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_it_is_written_once(tmp_path: Path) -> None:
    folder = write_sample_project(tmp_path / "new" / "demo", find_resources())
    files = snapshot(folder)
    assert {"README.md", "src/rain.py", "src/report.py", "tests/test_rain.py", "data/rainfall.csv"} == set(
        files
    )
    assert write_sample_project(tmp_path / "new" / "demo", find_resources()) == folder
    assert snapshot(folder) == files


def test_changed_files_stay_and_missing_ones_return(tmp_path: Path) -> None:
    folder = write_sample_project(tmp_path, find_resources())
    (folder / "README.md").write_text("mine", encoding="utf-8")
    (folder / "src" / "rain.py").unlink()
    (folder / "own.txt").write_text("own", encoding="utf-8")
    write_sample_project(tmp_path, find_resources())
    assert (folder / "README.md").read_text(encoding="utf-8") == "mine"
    assert (folder / "own.txt").is_file()
    assert (folder / "src" / "rain.py").is_file()


def test_an_incomplete_installation_is_reported(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no sample project"):
        write_sample_project(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["src/report.py"], "average    59.5 mm"),
        (["-m", "unittest", "discover", "tests"], "Ran 2 tests"),
    ],
)
def test_its_commands_work(tmp_path: Path, arguments: list[str], expected: str) -> None:
    folder = write_sample_project(tmp_path, find_resources())
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, timeout=30, check=True
    )
    assert expected in done.stdout + done.stderr
