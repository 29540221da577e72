"""Install a copy of the Copilot CLI into our own folder, whole or not at all.

How it works: under a lock between processes a temporary folder is made beside the versions;
npm or pip fetches the package there by name and pinned version; its pinned hash is checked
before it is opened; the named members are unpacked; the program must answer the pinned version;
then the folder is renamed to `<version>/`. Whatever goes wrong, the temporary folder is removed,
and one that a killed process left is removed by the next installation. Versions lie side by side.

Blocking, for the doctor and for worker threads; `provision_async` is for the window. Nothing is
downloaded before a person has agreed to the sizes in the plan: that is the caller's duty.
Standard library only.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, Literal

from copilot_desktop.client import cli_archive, provision_download, provision_pins
from copilot_desktop.client.cli_platform import executable_name, is_musl, platform_keys
from copilot_desktop.client.cli_resolution import CliNotExecutable, resolve_cli
from copilot_desktop.client.discovery import CliBroken, read_version
from copilot_desktop.client.provision_errors import (
    ProvisionCancelled,
    ProvisionCutOff,
    ProvisionDiskFull,
    ProvisionError,
    ProvisionNoNetwork,
    ProvisionNoWay,
    ProvisionUnavailable,
    ProvisionUnusable,
)
from copilot_desktop.client.provision_lock import locked
from copilot_desktop.client.provision_pins import PINS, Pins, pinned_key
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.client")

_PARTIAL: Final = ".partial-"

#: The first start of a new program: scanners of the system look at 200 MB.
_FIRST_ANSWER_S: Final = 90.0


@dataclass(frozen=True, slots=True)
class Way:
    """One way to get the CLI.

    Attributes:
        key: the platform, "linux-x64".
        command: how the tool is started.
        version: of the CLI that it brings, and the name of its folder.
        answer: what that CLI must say its version is.
        download_bytes, disk_bytes: what is fetched, and what stays.
    """

    tool: Literal["npm", "pip"]
    command: tuple[str, ...]
    key: str
    version: str
    answer: str
    download_bytes: int
    disk_bytes: int


@dataclass(frozen=True, slots=True)
class ProvisionPlan:
    """What an installation would do; the later ways are used when an earlier one is not to be had.

    Attributes:
        ways: at least one, best first.
        cache_bytes: what the CLI unpacks elsewhere, by itself, at its first start.
    """

    ways: tuple[Way, ...]
    cache_bytes: int = provision_pins.FIRST_START_CACHE_BYTES

    @property
    def version(self) -> str:
        return self.ways[0].version

    @property
    def download_bytes(self) -> int:
        return self.ways[0].download_bytes

    @property
    def disk_bytes(self) -> int:
        """What stays on the disk in all, the CLI's own cache included."""
        return self.ways[0].disk_bytes + self.cache_bytes


class Stage(Enum):
    """Where an installation stands."""

    WAITING = "waiting"
    DOWNLOADING = "downloading"
    CHECKING = "checking"
    UNPACKING = "unpacking"
    TESTING = "testing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of the progress, for a person.

    Attributes:
        done_bytes, total_bytes: within this stage; total 0 when there is nothing to count.
    """

    stage: Stage
    done_bytes: int
    total_bytes: int
    text: str

    @property
    def fraction(self) -> float | None:
        return self.done_bytes / self.total_bytes if self.total_bytes else None


ProgressCallback = Callable[[Progress], None]


def provision_plan(*, environ: Mapping[str, str], version: str = "", pins: Pins = PINS) -> ProvisionPlan:
    """Return what would be used on this machine. Downloads nothing.

    Args:
        version: only the way that brings this version; "" for any.

    Raises:
        ProvisionNoWay: there is none.
    """
    if version and version not in {pins.npm_version, pins.wheel_cli_version}:
        raise ProvisionNoWay("version")
    if not platform_keys():
        raise ProvisionNoWay("platform")
    ways: list[Way] = []
    npm_key = pinned_key(pins.npm_integrity)
    if npm_key and version in {"", pins.npm_version} and (npm := provision_download.find_npm(environ)):
        sizes = (provision_pins.NPM_DOWNLOAD_BYTES, provision_pins.NPM_DISK_BYTES)
        ways.append(Way("npm", npm, npm_key, pins.npm_version, pins.npm_version, *sizes))
    # There is no wheel for musl, and glibc's CLI does not start there.
    wheel_key = None if is_musl() else pinned_key(pins.wheel_sha256)
    if (
        wheel_key
        and version in {"", pins.wheel_cli_version}
        and (pip := provision_download.find_pip(environ))
    ):
        sizes = (provision_pins.WHEEL_DOWNLOAD_BYTES, provision_pins.WHEEL_DISK_BYTES)
        ways.append(Way("pip", pip, wheel_key, pins.wheel_cli_version, pins.wheel_cli_answer, *sizes))
    if not ways:
        raise ProvisionNoWay("musl" if is_musl() else "tools")
    return ProvisionPlan(tuple(ways))


def provision(
    plan: ProvisionPlan,
    folder: Path,
    *,
    environ: Mapping[str, str],
    on_progress: ProgressCallback | None = None,
    cancelled: threading.Event | None = None,
    pins: Pins = PINS,
    stall_s: float = provision_download.STALL_S,
) -> Path:
    """Install by the first way of `plan` that can be had, and return the executable.

    A way that cannot be reached makes room for the next one; a wrong hash does not. A usable
    copy that is already there is returned without a download. `on_progress` is called in the
    calling thread; what it raises ends the installation.

    Raises:
        ProvisionError: one of its kinds. Nothing is left in `folder` then.
    """
    job = _Installation(folder, environ, on_progress, cancelled or threading.Event(), pins, stall_s)
    first: ProvisionError | None = None
    for way in plan.ways:
        try:
            return job.run(way)
        except (ProvisionNoNetwork, ProvisionUnavailable, ProvisionCutOff) as error:
            _log.info("no CLI through %s: %s", way.tool, error)
            first = first or error
        except OSError as error:
            raise _from_os_error(error, folder) from error
    assert first is not None
    raise first


async def provision_async(
    plan: ProvisionPlan,
    folder: Path,
    *,
    environ: Mapping[str, str],
    on_progress: ProgressCallback,
    pins: Pins = PINS,
) -> Path:
    """As `provision`, in a worker thread; `on_progress` is called in the loop.

    Cancelling stops the tool, waits until everything is removed, and calls `on_progress` no more.
    """
    loop = asyncio.get_running_loop()
    cancelled = threading.Event()

    def deliver(progress: Progress) -> None:
        if not cancelled.is_set():
            on_progress(progress)

    def forward(progress: Progress) -> None:
        loop.call_soon_threadsafe(deliver, progress)

    def work() -> Path:
        return provision(
            plan,
            folder,
            environ=environ,
            on_progress=forward,
            cancelled=cancelled,
            pins=pins,
        )

    installing = loop.run_in_executor(None, work)
    try:
        return await asyncio.shield(installing)
    except asyncio.CancelledError:
        cancelled.set()
        # Its result, whichever it is, is nobody's any more.
        await asyncio.gather(installing, return_exceptions=True)
        raise


class _Installation:
    """One call of `provision`."""

    def __init__(
        self,
        folder: Path,
        environ: Mapping[str, str],
        on_progress: ProgressCallback | None,
        cancelled: threading.Event,
        pins: Pins,
        stall_s: float,
    ) -> None:
        self._folder = folder
        self._environ = environ
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._pins = pins
        self._stall_s = stall_s

    def run(self, way: Way) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        program = self._folder / way.version / executable_name()
        with locked(self._folder / ".lock", self._wait):
            self._check_cancelled()
            # Under the lock nobody else is at work: these are leftovers of a killed process.
            for leftover in self._folder.glob(_PARTIAL + "*"):
                _remove(leftover)
            if program.is_file() and self._problem(program, way.answer) is None:
                self._report(Stage.DONE, 0, 0, tr("Already installed"))
                return program
            self._check_space(way)
            partial = Path(tempfile.mkdtemp(prefix=_PARTIAL, dir=self._folder))
            try:
                ready = self._prepare(way, partial)
                self._check_cancelled()
                if program.parent.exists():
                    # A broken copy: rename would refuse to replace a folder that is not empty.
                    program.parent.rename(partial / "replaced")
                ready.rename(program.parent)
            finally:
                _remove(partial)
        self._report(Stage.DONE, 0, 0, tr("Installed"))
        _log.info("installed Copilot CLI %s through %s", way.version, way.tool)
        return program

    def _prepare(self, way: Way, partial: Path) -> Path:
        """Fetch, check, unpack and try the CLI below `partial`; return the finished folder."""
        scratch = partial / "download"
        scratch.mkdir()
        archive = self._fetch(way, scratch)
        self._report(Stage.UNPACKING, 0, way.disk_bytes, tr("Unpacking"))
        ready = partial / "ready"
        ready.mkdir()
        unpack = cli_archive.unpack_npm_package if way.tool == "npm" else cli_archive.unpack_wheel

        def written(done: int) -> None:
            self._check_cancelled()
            self._report(Stage.UNPACKING, min(done, way.disk_bytes), way.disk_bytes, tr("Unpacking"))

        unpack(archive, ready, written, system=sys.platform)
        # Makes room before the CLI unpacks its own cache.
        _remove(scratch)
        program = ready / executable_name()
        program.chmod(0o755)
        self._report(Stage.TESTING, 0, 0, tr("Starting it once to check it"))
        problem = self._problem(program, way.answer)
        self._check_cancelled()
        if problem is not None:
            raise problem
        return ready

    def _fetch(self, way: Way, scratch: Path) -> Path:
        def arrived(size: int) -> None:
            # The tools write a second copy at the end; it is no more to wait for.
            done, total = min(size, way.download_bytes), way.download_bytes
            text = tr(
                "Downloading with {tool}: {done} of {total} MB",
                tool=way.tool,
                done=done // 1_000_000,
                total=total // 1_000_000,
            )
            stage = Stage.DOWNLOADING
            if size >= total:
                stage, text = Stage.CHECKING, tr("Checking the download")
            self._report(stage, done, total, text)

        arrived(0)
        fetching = provision_download.Fetching(
            scratch, self._environ, self._cancelled, arrived, self._stall_s
        )
        if way.tool == "npm":
            package = f"@github/copilot-{way.key}@{way.version}"
            return provision_download.fetch_with_npm(
                way.command, package, self._pins.npm_integrity[way.key], fetching
            )
        return provision_download.fetch_with_pip(
            way.command, self._pins.wheel_requirement, self._pins.wheel_sha256, fetching
        )

    def _problem(self, program: Path, version: str) -> ProvisionError | None:
        """Return why the program at this path is not the working CLI of `version`."""
        try:
            resolved = resolve_cli(program, environ=self._environ)
            found = read_version(
                resolved, environ=self._environ, timeout_s=_FIRST_ANSWER_S, cancelled=self._cancelled
            )
        except (CliBroken, CliNotExecutable) as error:
            return ProvisionUnusable(str(error.fields()["reason"]), error.detail)
        return None if found == version else ProvisionUnusable(f"it says it is {found}, not {version}")

    def _check_space(self, way: Way) -> None:
        needed = way.download_bytes + way.disk_bytes
        free = shutil.disk_usage(self._folder).free
        if free < needed:
            raise ProvisionDiskFull(str(self._folder), needed, free)

    def _wait(self) -> None:
        self._report(Stage.WAITING, 0, 0, tr("Waiting for another installation to finish"))
        if self._cancelled.wait(0.2):
            raise ProvisionCancelled

    def _check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise ProvisionCancelled

    def _report(self, stage: Stage, done: int, total: int, text: str) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(stage, done, total, text))


def _remove(folder: Path) -> None:
    # Windows may hold a program for a moment after its end; the next installation removes it then.
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        _log.info("could not remove %s now", folder)


def _from_os_error(error: OSError, folder: Path) -> ProvisionError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return ProvisionDiskFull(str(folder))
    return ProvisionError(error.strerror or str(error), str(error))
