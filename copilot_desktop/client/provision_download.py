"""Fetch the CLI's package by name through npm or pip, as they are set up on this machine.

Neither runs a script of the package: `npm pack` and `pip download` only fetch. Standard library only.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import importlib.util
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from copilot_desktop.client.cli_resolution import is_runnable, programs_on_path
from copilot_desktop.client.provision_errors import (
    ProvisionCancelled,
    ProvisionCutOff,
    ProvisionDiskFull,
    ProvisionError,
    ProvisionHashMismatch,
    ProvisionNoNetwork,
    ProvisionUnavailable,
)
from copilot_desktop.client.short_process import Ending, Outcome, run_to_end

#: A download without a new byte for this long is given up. npm's own limit is five minutes.
STALL_S: Final = 180.0
#: An end even for a download that trickles: 130 MB at 10 kB/s.
_TOTAL_S: Final = 4 * 3600.0

_HASH_CHUNK: Final = 1024 * 1024

_SIGNS: Final[tuple[tuple[type[ProvisionError], str], ...]] = (
    (ProvisionHashMismatch, r"EINTEGRITY|DO NOT MATCH THE HASHES"),
    (ProvisionDiskFull, r"ENOSPC|No space left|EDQUOT|Disk quota"),
    (
        ProvisionCutOff,
        r"ECONNRESET|ERR_SOCKET_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE|TAR_BAD_ARCHIVE|unexpected end of file"
        r"|IncompleteRead|Connection broken|ReadTimeout|Read timed out|ConnectionResetError",
    ),
    (
        ProvisionNoNetwork,
        r"ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|NewConnectionError"
        r"|NameResolutionError|ConnectTimeout|ProxyError|Max retries exceeded|CERT|SSLError",
    ),
    (
        ProvisionUnavailable,
        r"\bE40[134]\b|ETARGET|ENOVERSIONS|No matching distribution|Could not find a version",
    ),
)


@dataclass(frozen=True, slots=True)
class Fetching:
    """What a download needs to know about its surroundings.

    Attributes:
        scratch: empty folder of its own; everything the tool writes goes below it.
        arrived: told the bytes below `scratch`, about ten times a second.
    """

    scratch: Path
    environ: Mapping[str, str]
    cancelled: threading.Event
    arrived: Callable[[int], None]
    stall_s: float = STALL_S


def find_npm(environ: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the command of npm, None when it is not on PATH."""
    npm = next(filter(is_runnable, programs_on_path("npm", environ)), None)
    return None if npm is None else (str(npm),)


def find_pip(environ: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the command of a pip: our interpreter's, else that of a Python on PATH.

    Starts a process only when our own interpreter has none, as in the bundle.
    """
    if not getattr(sys, "frozen", False) and importlib.util.find_spec("pip") is not None:
        return (sys.executable, "-m", "pip")
    for name in ("python3", "python", "py"):
        for python in filter(is_runnable, programs_on_path(name, environ)):
            command = (str(python), "-m", "pip")
            # A Python that cannot be started at all is no way; the next one may be.
            with contextlib.suppress(OSError):
                if run_to_end((*command, "--version"), environ=environ, timeout_s=20).succeeded:
                    return command
    return None


def fetch_with_npm(npm: tuple[str, ...], package: str, integrity: str, fetching: Fetching) -> Path:
    """Return the package's archive, verified against `integrity` ("sha512-<base64>").

    Raises:
        ProvisionError: one of its kinds; the archive must not be used then.
    """
    pack = fetching.scratch / "pack"
    cache = fetching.scratch / "npm-cache"
    pack.mkdir()
    # A cache of its own: it shows how much has arrived, and leaves no second copy behind.
    command = (*npm, "pack", package, "--ignore-scripts", "--loglevel", "error", "--cache", str(cache))
    _run(command, pack, fetching, {"npm_config_update_notifier": "false"})
    archive = _only(pack, "*.tgz")
    digest = _digest(archive, "sha512", fetching.cancelled)
    if "sha512-" + base64.b64encode(digest).decode() != integrity:
        raise ProvisionHashMismatch(f"{package} is not the package that was pinned")
    return archive


def fetch_with_pip(
    pip: tuple[str, ...], requirement: str, sha256: Mapping[str, str], fetching: Fetching
) -> Path:
    """Return the wheel of `requirement`, whose hash is one of `sha256`.

    Raises:
        ProvisionError: one of its kinds; the wheel must not be used then.
    """
    pack = fetching.scratch / "pack"
    temporary = fetching.scratch / "tmp"
    pack.mkdir()
    temporary.mkdir()
    pinned = fetching.scratch / "requirements.txt"
    hashes = "".join(f" --hash=sha256:{value}" for value in sha256.values())
    pinned.write_text(f"{requirement}{hashes}\n", encoding="utf-8")
    command = (
        *pip,
        *("download", "--no-deps", "--require-hashes", "--only-binary=:all:", "--ignore-requires-python"),
        *("--disable-pip-version-check", "--no-input", "--no-cache-dir", "--progress-bar", "off"),
        *("--dest", str(pack), "-r", str(pinned)),
    )
    extra = {
        # Where somebody wants packages installed, and which, does not concern a pinned download.
        "PIP_REQUIRE_VIRTUALENV": "false",
        "PIP_CONSTRAINT": "",
        "TMPDIR": str(temporary),
        "TEMP": str(temporary),
    }
    _run(command, pack, fetching, extra)
    archive = _only(pack, "*.whl")
    if _digest(archive, "sha256", fetching.cancelled).hex() not in sha256.values():
        raise ProvisionHashMismatch(f"{requirement} is not the wheel that was pinned")
    return archive


def _run(command: tuple[str, ...], folder: Path, fetching: Fetching, extra: Mapping[str, str]) -> None:
    watch = _StallWatch(fetching)
    outcome = run_to_end(
        command,
        environ={**fetching.environ, **extra},
        timeout_s=_TOTAL_S,
        folder=folder,
        cancelled=fetching.cancelled,
        on_tick=watch,
    )
    if outcome.ending is Ending.CANCELLED or fetching.cancelled.is_set():
        raise ProvisionCancelled
    if outcome.ending is Ending.TIMED_OUT:
        raise ProvisionCutOff("the download took too long", outcome.stderr_tail)
    if not outcome.succeeded:
        raise _failure(Path(command[0]).name, outcome, folder)


class _StallWatch:
    """Reports what has arrived, and gives up when nothing does."""

    def __init__(self, fetching: Fetching) -> None:
        self._fetching = fetching
        self._size = -1
        self._grew_at = time.monotonic()

    def __call__(self) -> None:
        size = folder_size(self._fetching.scratch)
        now = time.monotonic()
        if size != self._size:
            self._size = size
            self._grew_at = now
            self._fetching.arrived(size)
        elif now - self._grew_at > self._fetching.stall_s:
            raise ProvisionCutOff("the download stalled")


def folder_size(folder: Path) -> int:
    """Return the bytes of all files below `folder`; what vanishes meanwhile counts nothing."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(root, name), follow_symlinks=False).st_size  # noqa: PTH116, PTH118  # ten times a second over npm's cache
    return total


def _failure(tool: str, outcome: Outcome, folder: Path) -> ProvisionError:
    text = f"{outcome.stderr_tail}\n{outcome.stdout[-4000:]}"
    for kind, sign in _SIGNS:
        if re.search(sign, text):
            if issubclass(kind, ProvisionDiskFull):
                return ProvisionDiskFull(str(folder))
            return kind(f"{tool} failed", outcome.stderr_tail)
    return ProvisionError(f"{tool} ended with status {outcome.status}", outcome.stderr_tail)


def _only(folder: Path, pattern: str) -> Path:
    files = sorted(folder.glob(pattern))
    if len(files) != 1 or files[0].is_symlink() or not files[0].is_file():
        raise ProvisionError(f"{len(files)} files came instead of one")
    return files[0]


def _digest(file: Path, algorithm: Literal["sha256", "sha512"], cancelled: threading.Event) -> bytes:
    digest = hashlib.new(algorithm)
    with file.open("rb") as content:
        while chunk := content.read(_HASH_CHUNK):
            if cancelled.is_set():
                raise ProvisionCancelled
            digest.update(chunk)
    return digest.digest()
