"""The first lines of every start: they have to run on any Python 3 and find a newer one."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop import _bootstrap

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "name",
    [
        "copilot_desktop/__init__.py",
        "copilot_desktop/__main__.py",
        "copilot_desktop/_bootstrap.py",
        "tests/__main__.py",
    ],
)
def test_what_an_old_python_reads_has_no_newer_syntax(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    futures = [
        node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"
    ]
    assert not futures, "Python 3.6 does not know `annotations`"
    assert "| None" not in source
    assert "list[" not in source


def _run_too_old(path: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the check as a Python that is older than what it asks for."""
    code = (
        "import sys; from copilot_desktop import _bootstrap as b; b.MINIMUM = (3, 99); "
        f"sys.exit(b.require_python('that_module', {list(arguments)!r}))"
    )
    environ = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True)


def _write_program(path: Path, text: str) -> None:
    path.write_text("#!/bin/sh\n" + text, encoding="utf-8")
    path.chmod(0o755)


posix_only = pytest.mark.skipif(os.name == "nt", reason="uses scripts of a POSIX shell")


def test_without_a_newer_python_it_says_so_and_fails(tmp_path: Path) -> None:
    done = _run_too_old(str(tmp_path))
    assert done.returncode == _bootstrap.EXIT_SET_UP
    assert "needs Python 3.99 or later" in done.stderr
    assert "Next step:" in done.stderr
    assert "Traceback" not in done.stderr


@posix_only
def test_a_newer_python_on_path_takes_over_with_the_same_arguments(tmp_path: Path) -> None:
    # The first is a version manager's shim for a version that is not installed.
    _write_program(tmp_path / "python3.13", "exit 127\n")
    _write_program(
        tmp_path / "python3.12",
        'if [ "$1" = -c ]; then exit 0; fi\necho "$COPILOT_DESKTOP_REEXECUTED:$@"\nexit 42\n',
    )
    done = _run_too_old(str(tmp_path), "chat", "two words")
    assert done.returncode == 42
    assert done.stdout == "1:-m that_module chat two words\n"
    assert "python3.12" in done.stderr


@posix_only
def test_two_wrong_pythons_do_not_start_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_program(tmp_path / "python3.13", "exit 0\n")
    monkeypatch.setenv("COPILOT_DESKTOP_REEXECUTED", "1")
    assert _run_too_old(str(tmp_path)).returncode == _bootstrap.EXIT_SET_UP


def test_a_python_that_is_new_enough_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPILOT_DESKTOP_REEXECUTED", "1")
    assert _bootstrap.require_python("copilot_desktop", []) is None
    assert "COPILOT_DESKTOP_REEXECUTED" not in os.environ, "children must not inherit it"
