"""Uninstalling: what is listed, what is removed, and above all what stays."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from copilot_desktop.paths import AppPaths, find_paths
from copilot_desktop.uninstall import EXIT_DECLINED, plan, uninstall


def write(path: Path, size: int = 10) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def fill(paths: AppPaths) -> None:
    """Make what the application and the CLI make."""
    write(paths.settings_file, 100)
    write(paths.state_db, 200)
    write(paths.data / "state.db-wal", 30)
    write(paths.cli_folder / "1.0.102" / "copilot", 5000)
    write(paths.demo_folder / "rain-diary" / "README.md", 40)
    write(paths.logs / "copilot-desktop.log", 60)
    write(paths.runtime / "instance.lock", 1)
    write(paths.copilot_home / "session-state" / "s" / "events.jsonl", 70)


def remaining(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


@pytest.fixture(params=["linux", "linux-runtime", "darwin", "win32", "moved"])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> AppPaths:
    environ = {"HOME": str(tmp_path)}
    if request.param == "linux-runtime":
        environ["XDG_RUNTIME_DIR"] = str(tmp_path / "run")
    if request.param == "moved":
        environ["COPILOT_DESKTOP_HOME"] = str(tmp_path / "moved")
    system = request.param if request.param in ("darwin", "win32") else "linux"
    return find_paths(environ, platform=system)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestPlan:
    def test_everything_of_ours_is_listed_once_with_its_size(self, paths: AppPaths) -> None:
        fill(paths)
        items = plan(paths)
        assert sum(item.size_bytes for item in items) == 100 + 200 + 30 + 5000 + 40 + 60 + 1
        for item in items:
            assert not any(other.path in item.path.parents for other in items)
            assert item.what

    def test_the_default_folders_are_listed_as_wholes(self, tmp_path: Path) -> None:
        paths = find_paths({"HOME": str(tmp_path)}, platform="linux")
        fill(paths)
        assert [item.path for item in plan(paths)] == [paths.config, paths.data, paths.state]

    def test_nothing_was_made(self, paths: AppPaths) -> None:
        assert plan(paths) == []

    @pytest.mark.parametrize("below", [(), ("copilot",)])
    def test_a_folder_that_holds_the_cli_s_home_is_never_listed(
        self, tmp_path: Path, below: tuple[str, ...]
    ) -> None:
        home = find_paths({"HOME": str(tmp_path)}, platform="linux").data.joinpath(*below)
        paths = find_paths({"HOME": str(tmp_path), "COPILOT_HOME": str(home)}, platform="linux")
        fill(paths)
        listed = [item.path for item in plan(paths)]
        assert paths.data not in listed
        assert {paths.state_db, paths.cli_folder, paths.demo_folder} <= set(listed)

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
    def test_the_cli_s_home_is_recognised_behind_a_link(self, tmp_path: Path) -> None:
        paths = find_paths({"HOME": str(tmp_path)}, platform="linux")
        fill(paths)
        kept = write(paths.cli_folder / "home" / "events.jsonl").parent
        link = tmp_path / "link"
        link.symlink_to(kept)
        moved = find_paths({"HOME": str(tmp_path), "COPILOT_HOME": str(link)}, platform="linux")
        assert all(item.path not in (kept, *kept.parents) for item in plan(moved))

    def test_the_environment_of_a_checkout_is_listed_if_we_made_it(
        self, paths: AppPaths, tmp_path: Path
    ) -> None:
        write(tmp_path / "checkout" / ".venv" / "copilot-desktop-stamp.json", 7)
        [item] = plan(paths, checkout=tmp_path / "checkout")
        assert (item.path, item.size_bytes) == (tmp_path / "checkout" / ".venv", 7)

    def test_an_environment_of_somebody_else_is_not(self, paths: AppPaths, tmp_path: Path) -> None:
        write(tmp_path / "checkout" / ".venv" / "pyvenv.cfg")
        assert plan(paths, checkout=tmp_path / "checkout") == []

    def test_the_environment_we_run_in_is_not(
        self, paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stamp = write(tmp_path / "checkout" / ".venv" / "copilot-desktop-stamp.json")
        monkeypatch.setattr(sys, "prefix", str(stamp.parent))
        assert plan(paths, checkout=tmp_path / "checkout") == []


class TestRemoval:
    def test_only_what_is_ours_goes(
        self, paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        fill(paths)
        write(tmp_path / "other" / "file")
        assert uninstall(paths, yes=True, checkout=None) == 0
        assert remaining(tmp_path) == {".copilot/session-state/s/events.jsonl", "other/file"}
        assert not any(folder.exists() for folder in (paths.config, paths.data, paths.state, paths.runtime))
        shown = capsys.readouterr().out
        assert str(paths.copilot_home) in shown
        assert "Removed." in shown
        assert plan(paths) == []
        assert uninstall(paths, yes=True, checkout=None) == 0

    def test_strangers_in_a_moved_home_stay(self, tmp_path: Path) -> None:
        """COPILOT_DESKTOP_HOME may be a folder that is used for other things, even the home itself."""
        paths = find_paths({"HOME": str(tmp_path), "COPILOT_DESKTOP_HOME": str(tmp_path)})
        fill(paths)
        write(tmp_path / "data" / "thesis.txt")
        write(tmp_path / "config" / "settings.json")
        assert uninstall(paths, yes=True, checkout=None) == 0
        assert remaining(tmp_path) == {
            ".copilot/session-state/s/events.jsonl",
            "data/thesis.txt",
            "config/settings.json",
        }

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
    def test_links_go_and_what_they_point_to_stays(self, tmp_path: Path) -> None:
        paths = find_paths({"HOME": str(tmp_path)}, platform="linux")
        work = write(tmp_path / "work" / "file").parent
        paths.demo_folder.parent.mkdir(parents=True)
        paths.demo_folder.symlink_to(work)
        dotfiles = write(tmp_path / "dotfiles" / "settings.toml").parent
        paths.config.parent.mkdir(parents=True)
        paths.config.symlink_to(dotfiles)
        assert uninstall(paths, yes=True, checkout=None) == 0
        assert remaining(tmp_path) == {"work/file", "dotfiles/settings.toml"}

    def test_read_only_files_go_too(self, tmp_path: Path) -> None:
        paths = find_paths({"HOME": str(tmp_path)}, platform="linux")
        write(paths.cli_folder / "1.0" / "copilot").chmod(0o400)
        assert uninstall(paths, yes=True, checkout=None) == 0
        assert remaining(tmp_path) == set()

    def test_what_cannot_be_removed_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        paths = find_paths({"HOME": str(tmp_path)}, platform="linux")
        fill(paths)
        unlink = os.unlink

        def refuse(path: str, *, dir_fd: int | None = None) -> None:
            if Path(path).name == "state.db":
                raise PermissionError(errno.EACCES, "in use", path)
            unlink(path, dir_fd=dir_fd)

        monkeypatch.setattr(os, "unlink", refuse)
        assert uninstall(paths, yes=True, checkout=None) == 1
        monkeypatch.undo()
        assert f"Not removed: {paths.state_db} (in use)" in capsys.readouterr().out
        assert remaining(paths.data) == {"state.db"}
        assert not paths.config.exists()

    def test_the_environment_we_run_in_is_mentioned(
        self,
        paths: AppPaths,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        stamp = write(tmp_path / "checkout" / ".venv" / "copilot-desktop-stamp.json")
        monkeypatch.setattr(sys, "prefix", str(stamp.parent))
        assert uninstall(paths, yes=True, checkout=tmp_path / "checkout") == 0
        assert str(stamp.parent) in capsys.readouterr().out
        assert stamp.exists()


class TestConsent:
    @pytest.mark.parametrize("answer", ["", "\n", "n\n", "yess\n"])
    def test_only_a_clear_yes_counts(
        self, paths: AppPaths, monkeypatch: pytest.MonkeyPatch, answer: str
    ) -> None:
        fill(paths)
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        monkeypatch.setattr(sys, "stdout", Terminal())
        assert uninstall(paths, yes=False, checkout=None) == EXIT_DECLINED
        assert paths.settings_file.exists()

    @pytest.mark.parametrize("answer", ["y\n", " Yes \n"])
    def test_a_yes_removes(self, paths: AppPaths, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
        fill(paths)
        shown = Terminal()
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        monkeypatch.setattr(sys, "stdout", shown)
        assert uninstall(paths, yes=False, checkout=None) == 0
        assert not paths.settings_file.exists()
        listed, _, rest = shown.getvalue().partition("[y/N]")
        assert str(paths.settings_file.parent) in listed
        assert "Removed." in rest

    def test_with_nobody_to_ask_nothing_is_removed(
        self, paths: AppPaths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        fill(paths)
        monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
        assert uninstall(paths, yes=False, checkout=None) == EXIT_DECLINED
        assert "--yes" in capsys.readouterr().out
        assert paths.settings_file.exists()
