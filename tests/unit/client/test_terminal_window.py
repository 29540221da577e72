"""Sessions in a terminal window: which program is asked, and that no shell reads a name."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from copilot_desktop.client.terminal_window import (
    NoTerminal,
    open_terminal,
    resume_command,
    script_of,
    terminal_command,
)

COMMAND = ("/opt/my cli/copilot", "--resume=abc")


def which(*known: str) -> object:
    return lambda name: f"/usr/bin/{name}" if name in known else None


def found(*known: str, terminal: str = "") -> tuple[str, ...]:
    finder = which(*known)
    assert callable(finder)
    return terminal_command(COMMAND, {"TERMINAL": terminal}, finder)


def test_the_persons_choice_comes_first_then_the_desktops() -> None:
    assert found("xterm", "konsole") == ("/usr/bin/konsole", "-e", *COMMAND)
    assert found("xterm", "xdg-terminal-exec") == ("/usr/bin/xdg-terminal-exec", *COMMAND)
    assert found("xterm", "gnome-terminal") == ("/usr/bin/gnome-terminal", "--", *COMMAND)
    assert found("xterm", "konsole", terminal="xterm") == ("/usr/bin/xterm", "-e", *COMMAND)
    assert found("mine", "konsole", terminal="mine") == ("/usr/bin/mine", "-e", *COMMAND)
    assert found("konsole", terminal="gone; rm -rf ~") == ("/usr/bin/konsole", "-e", *COMMAND)
    with pytest.raises(NoTerminal) as failed:
        found("bash")
    assert failed.value.fields()["command"] == "'/opt/my cli/copilot' --resume=abc"


@pytest.mark.parametrize("session_id", ["", "--help", "a b", "a;b", "../x", "$(id)", "a\nb", "ä", "a" * 200])
def test_an_id_is_never_an_option_or_a_command(session_id: str) -> None:
    with pytest.raises(NoTerminal):
        resume_command(("copilot",), session_id)
    assert resume_command(("copilot", "-x"), "0cb916db-1") == ("copilot", "-x", "--resume=0cb916db-1")


@pytest.mark.skipif(os.name == "nt", reason="programs are scripts here")
def test_the_program_gets_the_words_as_they_are(tmp_path: Path) -> None:
    told = tmp_path / "told"
    terminal = tmp_path / "xterm"
    terminal.write_text(
        f"#!{sys.executable}\nimport json, os\nimport sys\n"
        "said = [os.getcwd(), sys.argv[1:], os.environ['COPILOT_HOME']]\n"
        f"json.dump(said, open({str(told)!r} + '.new', 'w'))\n"
        f"os.replace({str(told)!r} + '.new', {str(told)!r})\n"
    )
    terminal.chmod(0o755)
    folder = tmp_path / "a $(touch pwned) 'b' \"c\" & d"
    folder.mkdir()
    environ = {"PATH": "/usr/bin:/bin", "COPILOT_HOME": "/my home"}
    which_one = {"xterm": str(terminal)}.get
    open_terminal(COMMAND, folder, environ, platform="linux", which=which_one)
    # The clock of the test session ends a wait that has no end.
    while not told.exists():
        os.sched_yield()
    with contextlib.suppress(ChildProcessError):
        # It has said all; nobody else waits for its end.
        os.waitpid(-1, 0)
    assert json.loads(told.read_text()) == [str(folder), ["-e", *COMMAND], "/my home"]
    assert not list(folder.iterdir())
    with pytest.raises(NoTerminal):
        open_terminal(COMMAND, tmp_path / "gone", environ, platform="linux", which=which_one)
    terminal.chmod(0o644)
    with pytest.raises(NoTerminal):
        open_terminal(COMMAND, folder, environ, platform="linux", which=which_one)


@pytest.mark.skipif(os.name == "nt", reason="a script for sh")
def test_the_script_for_macos_quotes_what_it_names(tmp_path: Path) -> None:
    folder = tmp_path / "a $(touch pwned) 'b' \"c\""
    folder.mkdir()
    script = tmp_path / "x.command"
    program = ("/bin/sh", "-c", 'pwd; printf "%s\\n" "$COPILOT_HOME" "$@"', "sh", "it's; $(id)")
    script.write_text(script_of(program, folder, {"COPILOT_HOME": "/my 'home'"}))
    ran = subprocess.run(["/bin/sh", str(script)], capture_output=True, text=True, check=True)
    assert ran.stdout == f"{folder}\n/my 'home'\nit's; $(id)\n"
    assert not script.exists()
    assert not list(folder.iterdir())
