"""The virtual environment of a checkout: `.venv`, made by venv, filled by pip from hashed locks.

A stamp inside says which locks were installed with which interpreter, so that a start that finds
nothing changed costs no process. While packages are being installed a second file says so; where it
is still there at the next start, the environment is half-made and made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from copilot_desktop._bootstrap import MINIMUM
from copilot_desktop.setup.console import Console, SetUpError, run_logged
from copilot_desktop.translation import tr

RUNTIME_LOCK: Final = "requirements.txt"

#: Holds the runtime's packages as well.
DEVELOPMENT_LOCK: Final = "requirements-dev.txt"

#: Room that `.venv` takes while it is filled, downloads included: measured 290 MB and 420 MB.
_ROOM_BYTES: Final = {RUNTIME_LOCK: 600 * 1024 * 1024, DEVELOPMENT_LOCK: 800 * 1024 * 1024}

_STAMP: Final = "copilot-desktop-stamp.json"
_UNFINISHED: Final = "copilot-desktop-unfinished"
_LOG: Final = "copilot-desktop-setup.log"

#: Variables that would make pip install somewhere else than into `.venv`.
_MISLEADING: Final = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON")

_NETWORK_WORDS: Final = re.compile(
    r"NewConnectionError|ConnectTimeout|Max retries exceeded|ReadTimeout|Read timed out|name resolution"
    r"|Connection (broken|refused|reset)|Network is unreachable|ProxyError|getaddrinfo|IncompleteRead"
    r"|from versions: none",
)


class VirtualEnvironment:
    """`.venv` of the checkout at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def is_current(self, lock: str) -> bool:
        """Whether `lock` is installed, going by the stamp. Starts no process."""
        if (self.folder / _UNFINISHED).exists() or not self.python.exists():
            return False
        stamp = self._read_stamp()
        return (
            stamp.get("interpreter") == self._interpreter()
            and stamp.get("root") == str(self.root)
            and stamp.get(lock) == self._digest(lock)
        )

    def is_running_here(self) -> bool:
        """Whether this process is this environment's Python."""
        try:
            return Path(sys.prefix).samefile(self.folder)
        except OSError:
            return False

    def packages_to_make_it(self, manager: str | None) -> list[str]:
        """Return the packages of the system without which `.venv` cannot be made; often none."""
        if importlib.util.find_spec("ensurepip") is not None or self._is_usable():
            return []
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return {"apt": [f"python{version}-venv"], "dnf": ["python3-pip"], "zypper": ["python3-pip"]}.get(
            manager or "", []
        )

    def is_foreign(self) -> bool:
        """Whether someone else made it (uv, a developer): then it is theirs to keep up to date."""
        return not (self.folder / _STAMP).exists() and not (self.folder / _UNFINISHED).exists()

    def ensure(self, lock: str, console: Console, modules: Sequence[str]) -> None:
        """Make and fill the environment so that `lock` is installed. Waits for another start doing so.

        One that someone else made is used as it is if it has all of `modules`.

        Raises:
            SetUpError: it cannot be done; the environment is left as unfinished.
        """
        with self._only_one(console):
            if self.is_current(lock) or (self.is_foreign() and self._has(modules)):
                return
            self._check_room(lock)
            if (self.folder / _UNFINISHED).exists() or not self._is_usable():
                self._make(console)
            console.keep_log_in(self.folder / _LOG)
            (self.folder / _UNFINISHED).touch()
            try:
                self._install(lock, console)
            except SetUpError as error:
                error.log_file = self.folder / _LOG
                raise
            self._write_stamp(lock)
            (self.folder / _UNFINISHED).unlink()

    def mark_broken(self) -> None:
        """Have it made anew by the next `ensure`."""
        (self.folder / _UNFINISHED).touch()

    # Making

    def _is_usable(self) -> bool:
        """Whether the environment's Python starts, is new enough and has pip."""
        return self._has(["pip"])

    def _has(self, modules: Sequence[str]) -> bool:
        """Whether the environment's Python starts, is new enough and finds `modules`."""
        code = (
            "import sys, importlib.util as u; "
            f"sys.exit(sys.version_info < {MINIMUM!r} or not all(map(u.find_spec, {list(modules)!r})))"
        )
        try:
            done = subprocess.run(
                [self.python, "-I", "-c", code], check=False, capture_output=True, stdin=subprocess.DEVNULL
            )
        except OSError:
            return False
        return done.returncode == 0

    def _make(self, console: Console) -> None:
        if self.folder.exists():
            console.say(
                tr("The virtual environment {path} is broken or half-made; making it anew", path=self.folder)
            )
        else:
            console.say(tr("Making a virtual environment in {path}", path=self.folder))
        if self.folder.is_symlink() or self.folder.is_file():
            raise SetUpError(
                "set-up-venv",
                tr("{path} is in the way: it is not a folder.", path=self.folder),
                tr("move it away and start again."),
            )
        # Not sys.executable: inside the broken environment that is the one to be removed.
        base = getattr(sys, "_base_executable", None) or sys.executable
        command = [base, "-I", "-m", "venv", "--clear", str(self.folder)]
        code, tail = run_logged(command, console, on_line=lambda line: None, environ=_environ())
        if code != 0:
            raise describe_failure(tail, self.folder)

    def _install(self, lock: str, console: Console) -> None:
        path = self.root / "packaging" / lock
        total = len(re.findall(r"^[A-Za-z0-9].*==", path.read_text(encoding="utf-8"), re.MULTILINE))
        console.say(tr("Installing Python packages from {file}", file=f"packaging/{lock}"))
        done = 0
        name = ""

        def follow(line: str) -> str | None:
            nonlocal total, done, name
            if line.startswith("Ignoring "):
                total -= 1
            elif match := re.match(r"(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)", line):
                name = match[1].split("==")[0]
                done += 1
                return tr("package {done} of {total}: {name}", done=done, total=total, name=name)
            elif match := re.match(r"\s+Downloading .*\(([\d.]+ [MG]B)\)", line):
                size = match[1]
                return tr(
                    "package {done} of {total}: {name}, {size}", done=done, total=total, name=name, size=size
                )
            elif line.startswith("Installing collected packages"):
                return tr("unpacking")
            return None

        command = [
            *(str(self.python), "-I", "-m", "pip", "install", "--require-hashes", "--only-binary=:all:"),
            *("--progress-bar=off", "--no-input", "--no-warn-script-location", "--disable-pip-version-check"),
            *("-r", str(path)),
        ]
        code, tail = run_logged(command, console, on_line=follow, environ=_environ())
        if code != 0:
            raise describe_failure(tail, self.folder)
        self._make_importable()

    def _make_importable(self) -> None:
        """Let the environment's Python find the checkout from any working directory."""
        for folder in (
            *self.folder.glob("lib/python3*/site-packages"),
            self.folder / "Lib" / "site-packages",
        ):
            if folder.is_dir():
                (folder / "copilot-desktop-checkout.pth").write_text(f"{self.root}\n", encoding="utf-8")

    def _check_room(self, lock: str) -> None:
        try:
            free = shutil.disk_usage(self.root).free
        except OSError:
            return
        needed = 0 if self._read_stamp().get("interpreter") else _ROOM_BYTES[lock]
        if free < needed:
            raise SetUpError(
                "set-up-disk-full",
                tr(
                    "The disk of {folder} has {free} MB left; the set-up needs {needed} MB.",
                    folder=self.root,
                    free=free // 1024**2,
                    needed=needed // 1024**2,
                ),
                tr("make room and start again."),
            )

    # The stamp

    def _read_stamp(self) -> dict[str, Any]:
        try:
            stamp = json.loads((self.folder / _STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, lock: str) -> None:
        stamp = self._read_stamp()
        if stamp.get("interpreter") != self._interpreter():
            stamp = {}
        stamp |= {"interpreter": self._interpreter(), "root": str(self.root)}
        for name in (lock,) if lock == RUNTIME_LOCK else (RUNTIME_LOCK, DEVELOPMENT_LOCK):
            stamp[name] = self._digest(name)
        temporary = self.folder / (_STAMP + ".new")
        temporary.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
        temporary.replace(self.folder / _STAMP)

    def _interpreter(self) -> str:
        # A system that moved to another minor version points python3 to another file.
        return str(self.python.resolve())

    def _digest(self, lock: str) -> str:
        return hashlib.sha256((self.root / "packaging" / lock).read_bytes()).hexdigest()

    # One at a time

    @contextlib.contextmanager
    def _only_one(self, console: Console) -> Iterator[None]:
        """Hold a lock on the requirements file, which is there before `.venv` and outlives its removal."""
        with (self.root / "packaging" / RUNTIME_LOCK).open("rb") as file:
            said = False
            while not _try_lock(file.fileno()):
                if not said:
                    console.say(tr("Another start is setting up this checkout; waiting for it"))
                    said = True
                time.sleep(0.2)
            yield


def _try_lock(descriptor: int) -> bool:
    """Lock the open file for this process; True also where its file system knows no locks."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _environ() -> dict[str, str]:
    environ = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    environ["PIP_USER"] = "0"
    environ["PYTHONUTF8"] = "1"
    return environ


def describe_failure(tail: list[str], folder: Path) -> SetUpError:
    """Turn the last lines of venv or pip into one sentence and a next step."""
    text = "\n".join(tail)
    errors = [line.strip() for line in tail if re.match(r"\s*(ERROR|Error|error)\b", line)] or tail
    detail = "\n".join(line[:300] for line in errors[-3:])
    if "DO NOT MATCH THE HASHES" in text:
        return SetUpError(
            "set-up-hash",
            tr("A downloaded package is not the one this version was made with; it was not installed."),
            tr("try again; if it stays so, the package source that pip is set up for has changed it."),
            "\n".join(line.strip() for line in tail if "==" in line or "sha256" in line or "Got " in line)[
                :600
            ],
        )
    if "No space left" in text or "Errno 28" in text or "not enough space" in text:
        return SetUpError(
            "set-up-disk-full",
            tr("The disk is full; {folder} and its downloads need about 600 MB.", folder=folder),
            tr("make room there and in the folder for temporary files, and start again."),
            detail,
        )
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return SetUpError(
            "set-up-certificate",
            tr("The certificate of the package source is not trusted on this machine."),
            tr("set up pip for the proxy of this network (its options are cert and proxy) and start again."),
            detail,
        )
    if _NETWORK_WORDS.search(text):
        return SetUpError(
            "set-up-no-network",
            tr("The Python packages could not be downloaded: the package source cannot be reached."),
            tr("check the network connection (or what pip is set up for) and start again."),
            detail,
        )
    if "Permission denied" in text or "Read-only file system" in text:
        return SetUpError(
            "set-up-no-rights",
            tr("{folder} cannot be written.", folder=folder),
            tr("clone the project into a folder of your own, or make this one writable, and start again."),
            detail,
        )
    if "No matching distribution" in text:
        return SetUpError(
            "set-up-platform",
            tr("There is no build of a package that we need for this system and Python."),
            tr("use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS."),
            detail,
        )
    return SetUpError(
        "set-up-packages",
        tr("The set-up of the Python packages failed."),
        tr("see the log and start again."),
        detail,
    )
