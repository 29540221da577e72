"""Find the Copilot CLI and read its version, or say precisely why there is none.

Places, in order: the setting, COPILOT_CLI_PATH, PATH, the bundle's own, our provisioned copies.
What a person named (the first two) is used or refused with the reason; it is never silently
replaced by another one. Of the rest the first usable one is taken, and a problem found on the
way is reported only when none is.

Blocking, for the doctor and for worker threads. Standard library only.
"""

from __future__ import annotations

import errno
import logging
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, Literal

from copilot_desktop.client.cli_platform import executable_name
from copilot_desktop.client.cli_resolution import (
    CliNotExecutable,
    NotExecutableReason,
    ResolvedCli,
    is_runnable,
    programs_on_path,
    resolve_cli,
)
from copilot_desktop.client.short_process import Ending, Outcome, run_to_end
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.versions import CliTooOld, Version, check_cli_version, parse_version
from copilot_desktop.translation import tr

__all__ = [
    "CliBroken",
    "CliNotExecutable",
    "CliNotFound",
    "CliSource",
    "CliTooOld",
    "FoundCli",
    "NotExecutableReason",
    "Place",
    "find_cli",
    "provisioned_versions",
    "read_version",
]

_log = logging.getLogger("copilot_desktop.client")

#: `--version` takes 0.2 s; a node application on a busy machine took ten.
VERSION_TIMEOUT_S: Final = 20.0

#: The AWS tool of the same name prints "copilot version: v1.34.1", which must not pass.
_VERSION_LINE: Final = re.compile(
    r"(?:GitHub Copilot CLI )?v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?)\.?"
)


class CliSource(Enum):
    """Which place a CLI was found in."""

    SETTING = "setting"
    ENVIRONMENT = "environment"
    PATH = "path"
    BUNDLED = "bundled"
    PROVISIONED = "provisioned"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that was looked at; `where` is "" when it was not set or there is none."""

    source: CliSource
    where: str


@dataclass(frozen=True, slots=True)
class FoundCli:
    """A usable CLI.

    Attributes:
        executable: the program that runs: the native CLI, or node for an old node application.
        launcher: npm's launcher that was named, None when there was none.
        version: as the CLI tells it.
        command: what the arguments are appended to.
    """

    executable: Path
    launcher: Path | None
    version: str
    source: CliSource
    command: tuple[str, ...]


class CliNotFound(CopilotDesktopError):
    """There is no CLI in any place.

    Attributes:
        places: where was looked, in order.
    """

    code = "cli-missing"

    def __init__(self, places: tuple[Place, ...]) -> None:
        super().__init__(
            "no Copilot CLI found in: " + ", ".join(f"{p.source.value} {p.where}" for p in places)
        )
        self.places = places

    def fields(self) -> Mapping[str, object]:
        places = "\n".join(f"{place.source.value}: {place.where or '-'}" for place in self.places)
        named = self.places[0] if len(self.places) == 1 else None
        return {
            "places": places,
            "detail": places,
            "named_by": named.source.value if named else "",
            "path": named.where if named else "",
        }


class CliBroken(CopilotDesktopError):
    """The file runs, but does not answer as a Copilot CLI does.

    Attributes:
        what: the kind of failure.
        status: exit code, or negative number of the signal.
        detail: last lines it wrote, foreign text.
    """

    code = "cli-broken"

    def __init__(
        self, path: Path, what: Literal["exit", "signal", "timeout", "garbage"], status: int, detail: str
    ) -> None:
        super().__init__(f"{path}: {what} ({status})")
        self.path = path
        self.what = what
        self.status = status
        self.detail = detail

    def fields(self) -> Mapping[str, object]:
        return {"path": str(self.path), "reason": self._reason(), "detail": self.detail}

    def _reason(self) -> str:
        match self.what:
            case "timeout":
                return tr("It did not answer in time.")
            case "signal":
                return tr("It crashed (signal {number}).", number=-self.status)
            case "exit":
                return tr("It ended with code {code}.", code=self.status)
            case _:
                return tr("Its answer is not that of the GitHub Copilot CLI.")


def find_cli(
    *,
    setting: str,
    environ: Mapping[str, str],
    bundled: Path | None,
    provisioned: Path,
    allow_insecure: bool = False,
    timeout_s: float = VERSION_TIMEOUT_S,
) -> FoundCli:
    """Return the CLI to use.

    Args:
        setting: a path, a name on PATH, or the version of a provisioned copy ("1.0.64"); "" for none.
        environ: PATH, COPILOT_CLI_PATH, and what the CLI is started with.
        bundled: executable that came with the application.
        provisioned: folder of our own copies, `<version>/copilot`.
        allow_insecure: accept versions below MINIMUM_CLI_VERSION.
        timeout_s: patience with each `--version`.

    Raises:
        CliNotFound: there is none, or nothing at the path that was named.
        CliNotExecutable, CliBroken, CliTooOld: there is one, and it cannot be used.
    """
    named = _named(setting, environ, provisioned)
    if named is not None:
        source, path = named
        try:
            there = path.exists()
        except PermissionError as error:
            raise CliNotExecutable(path, NotExecutableReason.NO_PERMISSION, error.strerror or "") from error
        if not there:
            raise CliNotFound((Place(source, str(path)),))
        return _use(path, source, environ, allow_insecure, timeout_s)
    problem: CopilotDesktopError | None = None
    for source, path in _candidates(environ, bundled, provisioned):
        try:
            return _use(path, source, environ, allow_insecure, timeout_s)
        except (CliNotExecutable, CliBroken, CliTooOld) as error:
            _log.info("%s is not usable: %s", path, error)
            problem = problem or error
    if problem is not None:
        raise problem
    raise CliNotFound(
        (
            Place(CliSource.SETTING, ""),
            Place(CliSource.ENVIRONMENT, ""),
            Place(CliSource.PATH, environ.get("PATH", "")),
            Place(CliSource.BUNDLED, "" if bundled is None else str(bundled)),
            Place(CliSource.PROVISIONED, str(provisioned)),
        )
    )


def provisioned_versions(provisioned: Path) -> tuple[Version, ...]:
    """Return the versions in the folder of our own copies, newest first. They may be unusable."""
    try:
        names = [entry.name for entry in provisioned.iterdir() if (entry / executable_name()).is_file()]
    except OSError:
        return ()
    return tuple(sorted(filter(None, map(parse_version, names)), reverse=True))


def _named(setting: str, environ: Mapping[str, str], provisioned: Path) -> tuple[CliSource, Path] | None:
    """Return what a person named, if anything."""
    for source, text in (
        (CliSource.SETTING, setting.strip()),
        (CliSource.ENVIRONMENT, environ.get("COPILOT_CLI_PATH", "").strip()),
    ):
        if not text:
            continue
        if source is CliSource.SETTING and (version := parse_version(text)):
            return CliSource.PROVISIONED, provisioned / version.text / executable_name()
        if text.startswith("~/") and environ.get("HOME"):
            text = environ["HOME"] + text[1:]
        if Path(text).name == text:
            # A bare name is meant as a shell would take it.
            return source, next(programs_on_path(text, environ), Path(text).absolute())
        # Absolute, because the CLI is started in the folder of the chat.
        return source, Path(text).absolute()
    return None


def _candidates(
    environ: Mapping[str, str], bundled: Path | None, provisioned: Path
) -> Iterator[tuple[CliSource, Path]]:
    for path in programs_on_path("copilot", environ):
        yield CliSource.PATH, path
    if bundled is not None and bundled.exists():
        yield CliSource.BUNDLED, bundled
    for version in provisioned_versions(provisioned):
        yield CliSource.PROVISIONED, provisioned / version.text / executable_name()


def _use(
    path: Path, source: CliSource, environ: Mapping[str, str], allow_insecure: bool, timeout_s: float
) -> FoundCli:
    resolved = resolve_cli(path, environ=environ)
    version = read_version(resolved, environ=environ, timeout_s=timeout_s)
    check_cli_version(version, allow_insecure=allow_insecure, path=str(path))
    return FoundCli(resolved.executable, resolved.launcher, version, source, resolved.command)


# Reading the version

#: Answers by path, modification time and size: asking costs a process, and the window, the
#: settings page and the doctor ask about the same file.
_known: dict[tuple[str, int, int], str] = {}
_known_lock = threading.Lock()


def read_version(
    resolved: ResolvedCli,
    *,
    environ: Mapping[str, str],
    timeout_s: float = VERSION_TIMEOUT_S,
    cancelled: threading.Event | None = None,
) -> str:
    """Return what `--version` says; an unchanged file is asked once in the life of the process.

    Setting `cancelled` is as if the time were up.

    Raises:
        CliNotExecutable: the operating system cannot start it.
        CliBroken: no version came out of it.
    """
    path = resolved.program
    stat = path.stat()
    key = (str(path), stat.st_mtime_ns, stat.st_size)
    with _known_lock:
        if key in _known:
            return _known[key]
    if resolved.command == (str(resolved.executable),) and not is_runnable(resolved.executable):
        raise CliNotExecutable(resolved.executable, NotExecutableReason.NO_PERMISSION)
    try:
        # Without the flag another, cached version may answer for this one.
        outcome = run_to_end(
            (*resolved.command, "--no-auto-update", "--version"),
            environ={**environ, "COPILOT_AUTO_UPDATE": "false"},
            timeout_s=timeout_s,
            cancelled=cancelled,
        )
    except OSError as error:
        raise _not_executable(resolved.executable, error) from error
    version = _version_in(resolved, outcome)
    with _known_lock:
        _known[key] = version
    return version


def _not_executable(path: Path, error: OSError) -> CliNotExecutable:
    detail = error.strerror or str(error)
    # 193: not a valid Win32 application; 216: for another machine type; 86: macOS' EBADARCH.
    foreign = error.errno in {errno.ENOEXEC, 86} or getattr(error, "winerror", None) in {193, 216}
    if foreign and _has_program_header(path):
        return CliNotExecutable(path, NotExecutableReason.WRONG_ARCHITECTURE, detail)
    if foreign or error.errno == errno.ENOENT:
        # ENOENT although the file is there: the interpreter or the loader it names is not.
        return CliNotExecutable(path, NotExecutableReason.NOT_A_PROGRAM, detail)
    return CliNotExecutable(path, NotExecutableReason.NO_PERMISSION, detail)


def _has_program_header(path: Path) -> bool:
    """Tell whether the file is a native program of some machine."""
    # ELF, Mach-O in either byte order, universal Mach-O, PE.
    magics = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe", b"MZ")
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(magics)
    except OSError:
        return False


def _version_in(resolved: ResolvedCli, outcome: Outcome) -> str:
    detail = outcome.stderr_tail or outcome.stdout[-2000:]
    path = resolved.executable if resolved.launcher is None else resolved.launcher
    if outcome.ending is not Ending.EXITED:
        raise CliBroken(path, "timeout", outcome.status, detail)
    if outcome.status != 0:
        if "ERR_UNKNOWN_BUILTIN_MODULE" in detail or "requires Node.js" in detail:
            raise CliNotExecutable(path, NotExecutableReason.NODE_TOO_OLD, detail)
        raise CliBroken(path, "signal" if _is_signal(outcome.status) else "exit", outcome.status, detail)
    first_line = outcome.stdout.strip().partition("\n")[0].strip()
    match = _VERSION_LINE.fullmatch(first_line)
    if match is None:
        raise CliBroken(path, "garbage", outcome.status, detail)
    return match[1]


def _is_signal(status: int) -> bool:
    return status < 0 and sys.platform != "win32"
