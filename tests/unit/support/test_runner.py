"""`python3 -m tests`: what it runs and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from copilot_desktop.setup.console import SetUpError
from tests.support import runner


@pytest.fixture
def benchmarks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose benchmarks are one that succeeds and one that fails."""
    folder = tmp_path / "tests" / "benchmarks"
    folder.mkdir(parents=True)
    (folder / "alpha.py").write_text("open('alpha ran', 'w').close()\n", encoding="utf-8")
    (folder / "beta.py").write_text("raise SystemExit(5)\n", encoding="utf-8")
    (folder / "_shared.py").write_text("raise SystemExit('is no benchmark')\n", encoding="utf-8")
    monkeypatch.setattr(runner, "ROOT", tmp_path)
    monkeypatch.setattr(runner, "prepare", lambda *_: None)
    return tmp_path


def test_one_benchmark_is_run_by_its_name(benchmarks: Path) -> None:
    assert runner.run(["benchmarks", "alpha"]) == 0
    assert (benchmarks / "alpha ran").exists()


def test_all_benchmarks_are_run_although_one_fails(
    benchmarks: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert runner.run(["benchmarks"]) == 1
    assert (benchmarks / "alpha ran").exists()
    assert capsys.readouterr().out.split() == ["==", "alpha", "==", "beta"]


@pytest.mark.usefixtures("benchmarks")
def test_an_unknown_benchmark_is_answered_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.run(["benchmarks", "gamma"]) == 2
    assert "alpha, beta" in capsys.readouterr().err


def test_a_set_up_that_fails_ends_with_three(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(*_: object) -> None:
        raise SetUpError("set-up-x", "It cannot be done.", "do something else.")

    monkeypatch.setattr(runner, "prepare", prepare)
    assert runner.run([]) == 3
    assert "do something else." in capsys.readouterr().err


def test_pytest_gets_the_arguments_and_its_exit_code_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "ROOT", tmp_path)
    monkeypatch.setattr(runner, "prepare", lambda *_: None)
    monkeypatch.setenv(runner.CLI_VARIABLE, "some-cli")
    (tmp_path / "test_it.py").write_text(
        "import os\n"
        "def test_cli(): assert os.environ['COPILOT_DESKTOP_TEST_CLI'] == 'some-cli'\n"
        "def test_bad(): assert False\n",
        encoding="utf-8",
    )
    assert runner.run(["-q", "-k", "test_cli"]) == 0
    assert runner.run(["-q", "-k", "test_bad"]) == 1
    assert runner.run(["-q", "-k", "nothing"]) == 5
