"""A session of the CLI in a terminal window of the platform.

Every program is started with a list of arguments: no shell reads what a folder or a session is called.
macOS has no such way into its Terminal; there a script of two quoted lines is opened.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from copilot_desktop.error_text import CopilotDesktopError

#: Terminals of Linux and the BSDs, best first, and what stands before the command in each.
_TERMINALS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("xdg-terminal-exec", ()),
    ("x-terminal-emulator", ("-e",)),
    ("gnome-terminal", ("--",)),
    ("kgx", ("--",)),
    ("ptyxis", ("--new-window", "--")),
    ("konsole", ("-e",)),
    ("xfce4-terminal", ("-x",)),
    ("mate-terminal", ("-x",)),
    ("lxterminal", ("-e",)),
    ("tilix", ("-e",)),
    ("alacritty", ("-e",)),
    ("kitty", ()),
    ("foot", ()),
    ("wezterm", ("start", "--")),
    ("xterm", ("-e",)),
)

#: What an id of a session is made of; anything else might be read as an option.
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")

#: Finds a program by its name, as `shutil.which` does.
Which: TypeAlias = Callable[[str], str | None]


class NoTerminal(CopilotDesktopError):
    """No terminal program was found, or it could not be started."""

    code = "no-terminal"

    def __init__(self, command: Sequence[str], reason: str = "") -> None:
        super().__init__(reason or "no terminal was found")
        self._fields: Mapping[str, str] = {"command": shlex.join(command), "detail": reason}


def resume_command(cli: Sequence[str], session_id: str) -> tuple[str, ...]:
    """Return what resumes a session in a terminal.

    Raises:
        NoTerminal: the id is none that the CLI gives.
    """
    command = (*cli, f"--resume={session_id}")
    if not _ID.fullmatch(session_id):
        raise NoTerminal(command, f"not a session id: {session_id!r}")
    return command


def terminal_command(
    command: Sequence[str], environ: Mapping[str, str], which: Which = shutil.which
) -> tuple[str, ...]:
    """Return what runs `command` in a terminal window of Linux or a BSD.

    The person's own choice in $TERMINAL comes first.

    Raises:
        NoTerminal: none is installed.
    """
    known = dict(_TERMINALS)
    if chosen := environ.get("TERMINAL", "").strip():
        found = which(chosen)
        if found is not None:
            return (found, *known.get(Path(chosen).name, ("-e",)), *command)
    for name, before in _TERMINALS:
        if (found := which(name)) is not None:
            return (found, *before, *command)
    raise NoTerminal(command)


def script_of(command: Sequence[str], folder: Path, environ: Mapping[str, str]) -> str:
    """Return a script for Terminal on macOS that runs `command` in `folder`."""
    home = environ.get("COPILOT_HOME")
    lines = ["#!/bin/sh", 'rm -f -- "$0"', f"cd -- {shlex.quote(str(folder))} || exit 1"]
    if home:
        lines.append(f"export COPILOT_HOME={shlex.quote(home)}")
    return "\n".join([*lines, f"exec {shlex.join(command)}", ""])


def open_terminal(
    command: Sequence[str],
    folder: Path,
    environ: Mapping[str, str],
    *,
    platform: str = sys.platform,
    which: Which = shutil.which,
) -> None:
    """Run `command` in a terminal window, in `folder`; return when the window was asked for.

    Blocks for as long as it takes to start a program: not for the loop's thread.

    Raises:
        NoTerminal: there is no terminal, it cannot be started, or the folder is gone.
    """
    try:
        if platform == "win32":
            _start(command, folder, environ, own_console=True)
        elif platform == "darwin":
            handle, name = tempfile.mkstemp(prefix="copilot-", suffix=".command")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(script_of(command, folder, environ))
            Path(name).chmod(stat.S_IRWXU)
            _start(("open", "-a", "Terminal", name), folder, environ)
        else:
            _start(terminal_command(command, environ, which), folder, environ)
    except OSError as error:
        raise NoTerminal(command, str(error)) from error


def _start(
    command: Sequence[str], folder: Path, environ: Mapping[str, str], *, own_console: bool = False
) -> None:
    flags = getattr(subprocess, "CREATE_NEW_CONSOLE", 0) if own_console else 0
    process = subprocess.Popen(
        list(command),
        cwd=folder,
        env=dict(environ),
        stdin=None if own_console else subprocess.DEVNULL,
        stdout=None if own_console else subprocess.DEVNULL,
        stderr=None if own_console else subprocess.DEVNULL,
        start_new_session=not own_console,
        creationflags=flags,
    )
    _reap(process)


def _reap(process: subprocess.Popen[bytes]) -> None:
    """Take note of the end of a process that may outlive us, and that nobody else waits for."""
    threading.Thread(target=process.wait, name="terminal-window", daemon=True).start()
