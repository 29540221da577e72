"""`--self-test`: whether this installation is whole. Needs no display and touches no file of the user.

How it works: everything that may be imported is imported and every resource is there; then, in
a private home that is removed at the end, one turn of the demo runs through the real CLI in the terminal
chat, and the window opens and closes on the offscreen platform.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import pkgutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import copilot_desktop
from copilot_desktop import bundle
from copilot_desktop.client.discovery import find_cli
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.paths import find_paths, find_resources

#: Written for another operating system.
_FOREIGN: Final = "_posix" if sys.platform == "win32" else "_windows"

#: Folders of the user, which must not be touched, by the variables that name them.
_USER_VARIABLES: Final = (
    *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"),
    *("APPDATA", "LOCALAPPDATA"),
)

#: Icons, themes, fonts: what the window cannot be drawn without.
_RESOURCES: Final = (
    *("themes/tokens.json", "icons/app-icon-full.svg", "icons/LICENSE-lucide.txt"),
    *("fonts/Inter-Regular.otf", "fonts/JetBrainsMono-Regular.ttf", "demo"),
)


class _Failed(Exception):
    """A check failed; the message says how."""


def run() -> int:
    """Run all checks, one line each on stdout; 0 when all passed, else 1."""
    try:
        command = _cli_path()
    except CopilotDesktopError as error:
        sys.stdout.write("\n".join(["FAILED: the CLI", *describe(error).lines()]) + "\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="copilot-desktop-self-test-", ignore_cleanup_errors=True) as home:
        _move_into(Path(home), command)
        checks: list[tuple[str, Callable[[], str]]] = [
            ("imports", _check_imports),
            ("resources", _check_resources),
            ("formula", _check_formula),
            ("one turn of the demo", _check_demo_turn),
            ("the window, offscreen", _check_window),
        ]
        failed = [name for name, check in checks if not _passes(name, check)]
        return 1 if failed else 0


def _passes(name: str, check: Callable[[], str]) -> bool:
    started = time.monotonic()
    try:
        said = check()
    except _Failed as failure:
        sys.stdout.write(f"FAILED: {name}: {failure}\n")
        return False
    sys.stdout.write(f"ok: {name}: {said} ({time.monotonic() - started:.1f} s)\n")
    sys.stdout.flush()
    return True


def _cli_path() -> Path:
    """Return the bundle's own CLI, else the one that the application would use."""
    return (
        bundle.bundled_cli()
        or find_cli(
            setting="", environ=os.environ, bundled=None, provisioned=find_paths().cli_folder
        ).executable
    )


def _move_into(home: Path, cli: Path) -> None:
    """Make `home` the home of this process and of all it starts."""
    for name in _USER_VARIABLES:
        os.environ.pop(name, None)
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(home)
    os.environ["COPILOT_HOME"] = str(home / "copilot")
    os.environ["COPILOT_DESKTOP_HOME"] = str(home / "app")
    os.environ["COPILOT_CLI_PATH"] = str(cli)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _check_imports() -> str:
    count = 0
    for module in pkgutil.walk_packages(copilot_desktop.__path__, "copilot_desktop."):
        if module.name.endswith((_FOREIGN, "__main__")):
            continue
        try:
            importlib.import_module(module.name)
        except ImportError as error:
            raise _Failed(f"{module.name}: {error}") from error
        count += 1
    if count == 0:
        raise _Failed("no module was found")
    return f"{count} modules"


def _check_resources() -> str:
    resources = find_resources()
    missing = [name for name in _RESOURCES if not (resources / name).exists()]
    if missing:
        raise _Failed("missing: " + ", ".join(missing))
    return str(resources)


def _check_formula() -> str:
    """The libraries that set formulas bring files of their own, and hide when one is missing."""
    from copilot_desktop.rendering.math_setting import set_math

    if set_math(r"\frac{a}{b}", is_display=True) is None:
        raise _Failed("no formula can be set")
    return "set"


def _check_demo_turn() -> str:
    from copilot_desktop.command_line import build_parser
    from copilot_desktop.terminal import chat

    # As a person would type it, so that it has whatever options the command has.
    options = build_parser().parse_args(["chat", "--demo", "show", "a", "table"])
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = chat.run(options)
    if code != 0 or "|" not in said.getvalue():
        raise _Failed(f"the chat ended with {code}:\n{said.getvalue()}")
    return f"{len(said.getvalue())} characters"


def _check_window() -> str:
    from copilot_desktop import app

    code = app.run_window(find_paths(), smoke=True)
    if code != 0:
        raise _Failed(f"it ended with {code}")
    return "opened and closed"
