"""The doctor, run as on a bare machine, with scripted CLIs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.cli_probe import probe_cli
from tests.support.fake_cli import install_fake_cli
from tests.support.pace import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the scripted CLI is started by a POSIX shell")


def _doctor(tmp_path: Path, *, cli: Path | None, **variables: str) -> subprocess.CompletedProcess[str]:
    environ = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environ |= {"COPILOT_DESKTOP_HOME": str(tmp_path / "ours"), "PATH": str(tmp_path), **variables}
    environ.pop("COPILOT_CLI_PATH", None)
    if cli is not None:
        environ["COPILOT_CLI_PATH"] = str(cli)
    command = [sys.executable, "-S", "-s", "-m", "copilot_desktop", "doctor"]
    return subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


def test_it_names_the_cli_its_protocol_and_the_account(tmp_path: Path) -> None:
    status = {"isAuthenticated": True, "login": "octocat", "host": "example.test"}
    cli = install_fake_cli(tmp_path / "cli", {"on": {"auth.getStatus": [{"answer": status}]}})
    done = _doctor(tmp_path, cli=cli)
    assert "1.0.102, named by COPILOT_CLI_PATH" in done.stdout
    assert str(cli) in done.stdout
    assert "3; the CLI answers" in done.stdout
    assert "octocat (example.test)" in done.stdout
    assert done.stderr == ""


def test_each_thing_that_is_missing_comes_with_what_to_do(tmp_path: Path) -> None:
    done = _doctor(tmp_path, cli=None, QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "[cli-missing]" in done.stdout
    todo = done.stdout.partition("What to do:")[2]
    assert "doctor --install-cli" in todo
    if sys.platform.startswith("linux"):
        assert "chat --demo" in todo


def test_a_cli_that_dies_at_once_is_not_usable(tmp_path: Path) -> None:
    cli = install_fake_cli(tmp_path / "cli", {"start": [{"stderr": "node is too old\n"}, {"exit": 3}]})
    done = _doctor(tmp_path, cli=cli)
    assert done.returncode == 1
    assert "node is too old" in done.stdout


@pytest.mark.parametrize("protocol", [1, 9])
def test_a_protocol_we_do_not_speak_is_said(tmp_path: Path, protocol: int) -> None:
    cli = install_fake_cli(tmp_path / "cli", {"protocol": protocol})
    done = _doctor(tmp_path, cli=cli)
    assert done.returncode == 1
    assert f"{protocol}, which this version does not speak" in done.stdout


def test_the_folders_have_their_sizes(tmp_path: Path) -> None:
    copy = tmp_path / "ours" / "data" / "cli" / "1.0.0"
    copy.mkdir(parents=True)
    (copy / "part").write_bytes(b"x" * 2_500_000)
    done = _doctor(tmp_path, cli=None)
    (line,) = [line for line in done.stdout.splitlines() if "downloaded CLI" in line]
    assert "2.5 MB" in line


def test_settings_name_the_cli(tmp_path: Path) -> None:
    cli = install_fake_cli(tmp_path / "elsewhere")
    (tmp_path / "ours" / "config").mkdir(parents=True)
    settings = tmp_path / "ours" / "config" / "settings.toml"
    settings.write_text(f"cli_path = {json.dumps(str(cli))}\n", encoding="utf-8")
    assert "named in the settings" in _doctor(tmp_path, cli=None).stdout
    settings.write_text("not toml [", encoding="utf-8")
    assert "[cli-missing]" in _doctor(tmp_path, cli=None).stdout


# The exchange with the CLI


@pytest.mark.parametrize(
    ("scenario", "problem"),
    [
        ({"on": {"connect": ["hang"]}}, "no answer to connect in time"),
        ({"start": [{"stdout": "no frames here\n\n"}, {"exit": 0}]}, "ended before it answered connect"),
        ({"on": {"auth.getStatus": ["half_frame", {"exit": 0}]}}, "ended before it answered auth.getStatus"),
        ({"on": {"connect": [{"answer": ["ok"]}]}}, "does not say which version of the protocol"),
        ({"on": {"connect": [{"answer": {"protocolVersion": "three"}}]}}, "does not say which version"),
    ],
)
def test_a_cli_that_does_not_answer_is_left_within_the_time_limit(
    scenario: dict[str, Any], problem: str, tmp_path: Path
) -> None:
    cli = install_fake_cli(tmp_path, scenario)
    started = time.monotonic()
    answer = probe_cli([str(cli)], os.environ, timeout_s=1.5 if "in time" in problem else PATIENCE_S)
    assert problem in answer.problem
    assert time.monotonic() - started < PATIENCE_S


def test_a_cli_from_before_connect_is_asked_by_ping(tmp_path: Path) -> None:
    cli = install_fake_cli(tmp_path, {"protocol": 2, "on": {"connect": [{"error": [-32601, "unknown"]}]}})
    answer = probe_cli([str(cli)], os.environ, timeout_s=20)
    assert answer.problem == ""
    assert answer.protocol == 2


def test_a_cli_that_ignores_the_end_of_its_input_is_ended(tmp_path: Path) -> None:
    cli = install_fake_cli(tmp_path, {"ignore_stdin_close": True, "ignore_sigterm": True})
    assert probe_cli([str(cli)], os.environ, timeout_s=20).protocol == 3


def test_a_program_that_cannot_be_started_is_a_problem(tmp_path: Path) -> None:
    assert probe_cli([str(tmp_path / "nothing")], os.environ).problem
