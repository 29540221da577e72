"""What git tells of a folder, and that a repository cannot make it start anything."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from copilot_desktop.client.git_diff import GitDiff, GitFailed, safe_environment, split_patch

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=n", "-c", "user.email=n@example.org")
    environ = {**safe_environment(os.environ), "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, env=environ)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "p"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    (folder / "x.txt").write_text("a\nb\n")
    (folder / "old name.txt").write_text("".join(f"{n}\n" for n in range(30)))
    (folder / "gone.txt").write_text("x\n")
    (folder / "binary").write_bytes(b"\0\1")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def test_all_kinds_of_changes_are_told(repository: Path) -> None:
    (repository / "x.txt").write_text("a\nc\n")
    git(repository, "add", "x.txt")
    git(repository, "mv", "old name.txt", "new näme.txt")
    (repository / "gone.txt").unlink()
    (repository / "binary").write_bytes(b"\0\2")
    (repository / 'quo"te.txt').write_text("new\n")
    (repository / "link").symlink_to("/etc/passwd")
    told = GitDiff(repository, os.environ).uncommitted()
    changes = {change.path: change for change in told.changes}
    assert {path: change.change for path, change in changes.items()} == {
        "x.txt": "modified",
        "new näme.txt": "renamed",
        "gone.txt": "deleted",
        "binary": "modified",
        'quo"te.txt': "added",
        "link": "added",
    }
    assert "-b\n+c" in changes["x.txt"].diff
    assert changes["new näme.txt"].old_path == "old name.txt"
    assert changes['quo"te.txt'].diff.endswith("@@ -0,0 +1,1 @@\n+new")
    assert "root" not in changes["link"].diff


def test_a_branch_is_compared_with_where_it_came_from(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "work")
    (repository / "made.txt").write_text("made\n")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "second")
    told = GitDiff(repository, os.environ).branch()
    assert (told.base_branch, told.is_fallback) == ("main", False)
    assert [change.path for change in told.changes] == ["made.txt"]
    git(repository, "checkout", "-q", "main")
    (repository / "x.txt").write_text("z\n")
    told = GitDiff(repository, os.environ).branch()
    assert (told.base_branch, told.is_fallback) == ("", True)
    assert [change.path for change in told.changes] == ["x.txt"]


def test_whitespace_can_be_left_out(repository: Path) -> None:
    (repository / "x.txt").write_text("a\n  b\n\n")
    assert GitDiff(repository, os.environ).uncommitted(ignore_whitespace=True).changes == ()


def test_a_repository_without_a_commit_is_all_new(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "x").write_text("a\n")
    git(tmp_path, "add", "x")
    assert [change.change for change in GitDiff(tmp_path, os.environ).uncommitted().changes] == ["added"]


def test_outside_of_a_repository_it_says_so(tmp_path: Path) -> None:
    environ = {**os.environ, "GIT_DIR": str(tmp_path / "elsewhere")}
    with pytest.raises(GitFailed):
        GitDiff(tmp_path, environ).uncommitted()
    with pytest.raises(GitFailed):
        GitDiff(tmp_path, {"PATH": str(tmp_path)}).uncommitted()


def test_a_repository_starts_nothing(repository: Path, tmp_path: Path) -> None:
    marker = tmp_path / "started"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\necho $0 $* >> {marker}\ncat\n")
    program.chmod(0o755)
    hooks = repository / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for hook in ("post-index-change", "fsmonitor-watchman", "pre-auto-gc", "query-watchman"):
        shutil.copy(program, hooks / hook)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "diff.evil.command",
        "diff.evil.textconv",
        "filter.evil.clean",
        "filter.evil.smudge",
        "pager.diff",
        "core.sshCommand",
        "interactive.diffFilter",
    ):
        git(repository, "config", key, str(program))
    git(repository, "config", "filter.evil.required", "true")
    (repository / ".gitattributes").write_text("* diff=evil filter=evil\n")
    (repository / "x.txt").write_text("a\nc\n")
    (repository / "made.txt").write_text("made\n")
    environ = {**os.environ, "GIT_EXTERNAL_DIFF": str(program), "GIT_PAGER": str(program)}
    before = (repository / ".git" / "index").read_bytes()
    told = GitDiff(repository, environ).uncommitted()
    GitDiff(repository, environ).branch()
    assert {"x.txt", "made.txt"} <= {change.path for change in told.changes}
    assert not marker.exists(), marker.read_text()
    assert (repository / ".git" / "index").read_bytes() == before


def test_headers_without_lines_still_name_the_file() -> None:
    patch = (
        "diff --git a/a b/c b/a b/c\nold mode 100644\nnew mode 100755\n"
        'diff --git "a/\\303\\274\\t" "b/\\303\\274\\t"\nBinary files differ\n'
    )
    assert [change.path for change in split_patch(patch)] == ["a b/c", "ü\t"]
