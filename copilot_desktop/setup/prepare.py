"""Brings a checkout to where a command can run: what is missing, in which order, and who runs it then."""

from __future__ import annotations

import enum
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from copilot_desktop.product import NAME
from copilot_desktop.setup import system_libraries
from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.system_packages import (
    CERTIFICATES_PACKAGE,
    find_manager,
    has_certificates,
    install_packages,
    manual_command,
)
from copilot_desktop.setup.virtual_environment import (
    DEVELOPMENT_LOCK,
    RUNTIME_LOCK,
    VirtualEnvironment,
    describe_failure,
)
from copilot_desktop.translation import tr

#: Set for the process started in `.venv`, so that an environment that lies about itself is
#: made anew once and not for ever.
_GUARD: Final = "COPILOT_DESKTOP_IN_VENV"

_RUNTIME_MODULES: Final = (
    *("PySide6", "shiboken6", "qasync", "markdown_it", "pygments", "msgspec", "tomlkit", "rich"),
)
_DEVELOPMENT_MODULES: Final = (
    "pytest",
    "pytestqt",
    "pytest_asyncio",
    "hypothesis",
    "ruff",
    "mypy",
    "PyInstaller",
)

_DISPLAY_VARIABLES: Final = ("DISPLAY", "WAYLAND_DISPLAY")

_TEST_TOOLS: Final = {
    "Xvfb": {
        "apt": "xvfb",
        "dnf": "xorg-x11-server-Xvfb",
        "pacman": "xorg-server-xvfb",
        "zypper": "xorg-x11-server-Xvfb",
    },
    "xdotool": dict.fromkeys(("apt", "dnf", "pacman", "zypper"), "xdotool"),
}

#: PySide6 6.12.0 loses a reference to None and True with each call that returns them, and a Python
#: where these are counted (before 3.12) is aborted by that after some seconds.
_FIRST_LOSING_PYSIDE: Final = (6, 12)
_FIRST_IMMORTAL_PYTHON: Final = (3, 12)


class Purpose(enum.Enum):
    """What the environment is wanted for."""

    WINDOW = "window"
    OFFSCREEN = "offscreen"
    TERMINAL = "terminal"
    TESTS = "tests"


def find_checkout() -> Path | None:
    """Return the root of the source checkout this package lies in; None when it is installed or frozen."""
    if getattr(sys, "frozen", False):
        return None
    root = Path(__file__).resolve().parent.parent.parent
    files = ("pyproject.toml", f"packaging/{RUNTIME_LOCK}")
    return root if all((root / name).is_file() for name in files) else None


def prepare(purpose: Purpose, module: str, arguments: Sequence[str]) -> int | None:
    """Make sure that `purpose` can be served by this process, setting up a checkout where needed.

    Returns None when this process may go on. Otherwise another one did the work (Windows) and its
    exit code is returned; on POSIX this process is replaced by `.venv`'s Python running `module`.

    Raises:
        SetUpError: it cannot be done here.
    """
    tries = int(os.environ.pop(_GUARD, None) or 0)
    if purpose is Purpose.WINDOW:
        _check_display()
    console = Console()
    checkout = find_checkout()
    venv = VirtualEnvironment(checkout) if checkout is not None else None
    lock = DEVELOPMENT_LOCK if purpose is Purpose.TESTS else RUNTIME_LOCK
    ready = _is_ready(purpose, venv, lock)

    packages = _missing_packages(purpose)
    if venv is not None and not ready and not venv.is_current(lock):
        manager = find_manager()
        packages += venv.packages_to_make_it(manager.name if manager else None)
    if packages and venv is None:
        raise _missing_from_system(packages)
    if venv is not None:
        _provide_packages(purpose, packages, console)
    if purpose is Purpose.WINDOW:
        # Once more: libraries that were missing may have been needed to ask.
        _check_display()
    if ready:
        _refuse_losing_pair()
        return None
    if venv is None:
        raise _incomplete(purpose)
    if tries and venv.is_running_here():
        _have_made_anew(venv, tries)
    try:
        venv.ensure(lock, console, _modules(purpose))
    except OSError as error:
        raise describe_failure([str(error)], venv.folder) from error
    return _run_in(venv, module, arguments, tries + 1)


def _provide_packages(purpose: Purpose, packages: Sequence[str], console: Console) -> None:
    """Install `packages`, and what this purpose can do without as far as we may."""
    tools = _missing_test_tools() if purpose is Purpose.TESTS else []
    certificates = [] if has_certificates(os.environ) else [CERTIFICATES_PACKAGE]
    may_ask = purpose is not Purpose.TESTS
    if packages:
        install_packages([*packages, *tools, *certificates], console, may_ask=may_ask)
        importlib.invalidate_caches()
        if missing := _missing_packages(purpose):
            raise _missing_from_system(missing)
    elif tools or certificates:
        try:
            install_packages([*tools, *certificates], console, may_ask=may_ask)
        except SetUpError as error:
            console.say(f"{error.sentence} {error.next_step}")
            if tools:
                console.say(tr("Tests that need a real X server are left out."))
            if certificates:
                console.say(tr("Without certificates the Copilot CLI reaches no model."))


def _check_display() -> None:
    """Raise when no window can be shown here, before anything is installed for one."""
    if not system_libraries.has_display(os.environ):
        raise _no_display(tr("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."))
    if not system_libraries.is_display_reachable(os.environ):
        names = " ".join(os.environ[name] for name in _DISPLAY_VARIABLES if os.environ.get(name))
        raise _no_display(tr("The display cannot be reached: {names}", names=names or tr("none is named")))


def _have_made_anew(venv: VirtualEnvironment, tries: int) -> None:
    """Have the environment made anew that lacks what it should have; once, not for ever."""
    if tries > 1:
        raise SetUpError(
            "set-up-venv",
            tr("{path} was made anew and still lacks packages.", path=venv.folder),
            tr("remove it and start again."),
        )
    venv.mark_broken()


def _incomplete(purpose: Purpose) -> SetUpError:
    missing = [name for name in _modules(purpose) if importlib.util.find_spec(name) is None]
    return SetUpError(
        "set-up-incomplete",
        tr(
            "This installation of {name} is incomplete; missing: {packages}.",
            name=NAME,
            packages=", ".join(missing),
        ),
        tr("install it again with pip."),
    )


def _is_ready(purpose: Purpose, venv: VirtualEnvironment | None, lock: str) -> bool:
    if any(importlib.util.find_spec(name) is None for name in _modules(purpose)):
        return False
    if venv is None:
        return True
    if venv.is_running_here():
        return venv.is_current(lock) or venv.is_foreign()
    # Another environment that someone made for this (uv, pip, conda) serves as it is; what
    # a distribution put into its own Python is too old or incomplete more often than not.
    return sys.prefix != sys.base_prefix


def _modules(purpose: Purpose) -> tuple[str, ...]:
    return _RUNTIME_MODULES + (_DEVELOPMENT_MODULES if purpose is Purpose.TESTS else ())


def _missing_packages(purpose: Purpose) -> list[str]:
    if not sys.platform.startswith("linux") or purpose is Purpose.TERMINAL:
        return []
    sets = system_libraries.needed_sets(os.environ) if purpose is Purpose.WINDOW else ("core",)
    bundled = Path(getattr(sys, "_MEIPASS", "")) if getattr(sys, "frozen", False) else None
    missing = system_libraries.find_missing(sets, bundled=bundled)
    manager = find_manager()
    # Without a manager that we know, the libraries' own names are the best we can say.
    names = [library.package(manager.name) if manager else library.soname for library in missing]
    return list(dict.fromkeys(names))


def _missing_from_system(packages: Sequence[str]) -> SetUpError:
    manager = find_manager()
    step = tr("install the packages {names} and start again.", names=", ".join(packages))
    if manager is not None:
        command = manual_command(manager, packages)
        step = tr("run this command, then start again: {command}", command=command)
    return SetUpError(
        "set-up-system-packages", tr("Libraries of the operating system that Qt needs are missing."), step
    )


def _missing_test_tools() -> list[str]:
    """Return the packages of a virtual X server, what Qt needs to use it, and what types into it."""
    manager = find_manager()
    if manager is None or not sys.platform.startswith("linux"):
        return []
    packages = [library.package(manager.name) for library in system_libraries.find_missing(("xcb",))]
    packages += [names[manager.name] for tool, names in _TEST_TOOLS.items() if shutil.which(tool) is None]
    return list(dict.fromkeys(packages))


def _no_display(sentence: str) -> SetUpError:
    return SetUpError(
        "set-up-no-display",
        sentence,
        tr(
            "start it in a desktop session, or chat in the terminal: {command}",
            command=f"{_started_as()} chat --demo",
        ),
    )


def _started_as() -> str:
    if getattr(sys, "frozen", False) or find_checkout() is None:
        return "copilot-desktop"
    return "py -m copilot_desktop" if os.name == "nt" else "python3 -m copilot_desktop"


def _refuse_losing_pair() -> None:
    if sys.version_info >= _FIRST_IMMORTAL_PYTHON:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        found = version("PySide6-Essentials")
    except PackageNotFoundError:
        return
    if is_losing_pair(tuple(int(part) for part in found.split(".")[:2]), sys.version_info[:2]):
        raise SetUpError(
            "set-up-bad-pyside",
            tr("PySide6 {version} crashes Python before 3.12.", version=found),
            tr("use Python 3.12 or later, or PySide6 6.11."),
        )


def is_losing_pair(pyside: tuple[int, ...], python: tuple[int, ...]) -> bool:
    """Whether this PySide6 takes references to None from this Python that it does not own."""
    return python < _FIRST_IMMORTAL_PYTHON and pyside >= _FIRST_LOSING_PYSIDE


def _run_in(venv: VirtualEnvironment, module: str, arguments: Sequence[str], tries: int) -> int:
    command = [str(venv.python), "-m", module, *arguments]
    environ = {**os.environ, _GUARD: str(tries)}
    sys.stderr.flush()
    if os.name != "nt":
        os.execve(venv.python, command, environ)
    return subprocess.call(command, env=environ)
