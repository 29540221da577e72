"""What the command line understands, and what it needs to be told so."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop import __version__, command_line
from copilot_desktop.product import DISCLAIMER
from copilot_desktop.setup.console import SetUpError
from copilot_desktop.start_request import StartRequest

ROOT = Path(__file__).resolve().parents[2]


def _run_bare(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command with nothing but the standard library, as on a machine where nothing was set up."""
    command = [sys.executable, "-S", "-s", "-m", "copilot_desktop", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["chat", "--help"], ["doctor", "--help"]])
def test_questions_about_itself_need_no_set_up(arguments: list[str]) -> None:
    done = _run_bare(*arguments)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert done.stderr == ""
    assert (__version__ if arguments == ["--version"] else DISCLAIMER) in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-such-option"],
        ["no-such-command"],
        ["chat", "--provider", "openai", "hello"],
        ["chat", "--base-url", "http://localhost:1", "hello"],
        ["chat", "--api-key-env", "KEY", "hello"],
        ["chat", "--demo", "--provider", "openai", "--base-url", "http://localhost:1", "--model", "m"],
        ["chat", "--cwd", "no-such-folder"],
        ["chat", "--provider", "magic"],
        ["./no/such/folder"],
        ["~nobody-of-this-name/x"],
        ["./" + "x" * 5000],
        ["--session", "../../etc"],
        ["--session"],
    ],
)
def test_wrong_usage_ends_with_two_and_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.run(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_the_words_of_a_prompt_are_handed_on_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def dispatch(options: argparse.Namespace, _: object) -> int:
        seen.append(options.prompt)
        return 0

    monkeypatch.setattr(command_line, "_dispatch", dispatch)
    command_line.run(["chat", "two", "words"])
    command_line.run(["chat"])
    # One prompt for `chat`, one each with --parallel.
    assert seen == [["two", "words"], []]


def _request(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> StartRequest:
    seen: list[StartRequest] = []

    def dispatch(options: argparse.Namespace, _: object) -> int:
        seen.append(options.request)
        return 0

    monkeypatch.setattr(command_line, "_dispatch", dispatch)
    assert command_line.run(arguments) == 0
    return seen[0]


def test_a_folder_is_named_from_where_one_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    for name in ("project", "chat", "-x"):
        (tmp_path / name).mkdir()
    assert _request(monkeypatch) == StartRequest()
    for named in ("project", "./project", "project/", str(tmp_path / "project")):
        assert _request(monkeypatch, named).folder == str(tmp_path / "project")
    assert _request(monkeypatch, ".").folder == str(tmp_path)
    assert _request(monkeypatch, "./chat").folder == str(tmp_path / "chat")
    assert _request(monkeypatch, "chat").folder == "", "a command comes before a folder of its name"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert _request(monkeypatch, "~").folder == str(tmp_path)


def test_a_session_is_named_by_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    assert _request(monkeypatch, "--session", "0a1b") == StartRequest(
        session="0a1b", activation_token="token-1"
    )


def test_a_set_up_that_fails_ends_with_three_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(*_: object) -> None:
        raise SetUpError("set-up-x", "It cannot be done.", "do something else.", "foreign \x1b]0;words\x07")

    monkeypatch.setattr(command_line, "prepare", prepare)
    assert command_line.run(["chat", "--demo"]) == 3
    captured = capsys.readouterr()
    assert captured.out == "", "stdout belongs to the answers"
    assert captured.err.splitlines() == [
        "It cannot be done. [set-up-x]",
        "  | foreign \ufffd]0;words\ufffd",
        "Next step: do something else.",
    ]


def test_ctrl_c_ends_with_130_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "prepare", prepare)
    assert command_line.run(["chat"]) == 130
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="uses a POSIX shell")
def test_output_that_nobody_reads_any_more_is_no_crash() -> None:
    command = f"{sys.executable} -S -s -m copilot_desktop doctor | true"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == ""
