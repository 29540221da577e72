"""From what a person calls "copilot" to the program that is started.

npm puts a launcher on PATH: a symlink to a JavaScript file, or a shell, cmd or PowerShell shim.
It starts the native executable of a platform package as a child and forwards no signals, so
killing it leaves the real CLI running. Whoever starts the CLI starts the native one directly.
Up to 1.0.60 the CLI may be a node application; that one runs in node itself. Standard library only.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, assert_never

from copilot_desktop.client.cli_platform import executable_name, platform_keys
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.versions import parse_version
from copilot_desktop.translation import tr

#: The last version that may be a node application.
_LAST_NODE_APPLICATION: Final = "1.0.60"

#: A shim is a few hundred bytes; a program that is larger is not searched for a path.
_MAX_SHIM_BYTES: Final = 64 * 1024

#: The path in the shims of npm, pnpm and yarn, relative to the shim's own folder.
_SHIM_TARGET: Final = re.compile(
    r"(?:\$basedir|%~?dp0%?|\$PSScriptRoot)[/\\]{1,2}([^\"'\s:*?<>|]*@github[/\\]copilot)[/\\][\w.-]+\.js"
)


class NotExecutableReason(Enum):
    """Why a file that was named cannot be run at all."""

    DIRECTORY = "directory"
    NO_PERMISSION = "no-permission"
    WRONG_ARCHITECTURE = "wrong-architecture"
    NOT_A_PROGRAM = "not-a-program"
    NO_PLATFORM_PACKAGE = "no-platform-package"
    NODE_MISSING = "node-missing"
    NODE_TOO_OLD = "node-too-old"


class CliNotExecutable(CopilotDesktopError):
    """There is something at the path, but the operating system cannot run it."""

    code = "cli-not-executable"

    def __init__(self, path: Path, reason: NotExecutableReason, detail: str = "") -> None:
        super().__init__(f"{path}: {reason.value}")
        self.path = path
        self.reason = reason
        self.detail = detail

    def fields(self) -> Mapping[str, str]:
        return {"path": str(self.path), "reason": _reason_text(self.reason), "detail": self.detail}


def _reason_text(reason: NotExecutableReason) -> str:
    match reason:
        case NotExecutableReason.DIRECTORY:
            return tr("It is a folder, not a program.")
        case NotExecutableReason.NO_PERMISSION:
            return tr("The file may not be executed; its permissions forbid it.")
        case NotExecutableReason.WRONG_ARCHITECTURE:
            return tr("It was built for another kind of processor or system.")
        case NotExecutableReason.NOT_A_PROGRAM:
            return tr("It is not a program that this system can start.")
        case NotExecutableReason.NO_PLATFORM_PACKAGE:
            return tr("It is npm's launcher, but the package for this platform is not installed beside it.")
        case NotExecutableReason.NODE_MISSING:
            return tr("It needs Node.js, which is not on PATH.")
        case NotExecutableReason.NODE_TOO_OLD:
            return tr("It needs a newer Node.js than the one on PATH.")
        case _:
            assert_never(reason)


@dataclass(frozen=True, slots=True)
class ResolvedCli:
    """What is started for a path.

    Attributes:
        executable: the native CLI, or node's program for a node application.
        launcher: npm's launcher that was named instead of it, None when there was none.
        command: what the arguments are appended to.
        program: the file that decides the version.
    """

    executable: Path
    launcher: Path | None
    command: tuple[str, ...]
    program: Path


def programs_on_path(name: str, environ: Mapping[str, str], *, system: str = sys.platform) -> Iterator[Path]:
    """Yield the files called `name` in the folders of PATH, in order, runnable or not.

    Relative folders are left out: they would run what lies in the working directory.
    """
    names = [name]
    if system == "win32":
        # A bare `copilot` beside `copilot.cmd` is npm's shim for Unix shells.
        names = [name + suffix for suffix in (".exe", ".cmd", ".bat")]
    for entry in environ.get("PATH", "").split(os.pathsep):
        if not (entry and Path(entry).is_absolute()):
            continue
        for file in names:
            candidate = Path(entry, file)
            if candidate.is_file():
                yield candidate


def is_runnable(path: Path) -> bool:
    """Tell whether the permissions allow to run the file."""
    return os.access(path, os.X_OK)


def resolve_cli(
    path: Path, *, environ: Mapping[str, str], keys: tuple[str, ...] | None = None
) -> ResolvedCli:
    """Return what to start for `path`, which must exist.

    node is looked for on the PATH of `environ`; `keys` are the platforms that run here.

    Raises:
        CliNotExecutable: a folder, or a launcher whose program is not there.
    """
    real = path.resolve()
    if real.is_dir():
        raise CliNotExecutable(path, NotExecutableReason.DIRECTORY)
    package = _package_of(path, real)
    if package is None:
        # Native, or a wrapper of somebody else: then it is what was asked for.
        return ResolvedCli(path, None, (str(path),), real)
    native = _native_beside(package, platform_keys() if keys is None else keys)
    if native is not None:
        return ResolvedCli(native, path, (str(native),), native)
    return _node_application(path, package, environ)


def _package_of(path: Path, real: Path) -> Path | None:
    """Return the folder of the `@github/copilot` package that `path` launches."""
    if real.suffix in {".js", ".mjs", ".cjs"}:
        return real.parent if _manifest(real.parent).get("name") == "@github/copilot" else None
    text = _shim_text(real)
    if match := _SHIM_TARGET.search(text):
        package = real.parent.joinpath(*re.split(r"[/\\]+", match[1])).resolve()
        if _manifest(package).get("name") == "@github/copilot":
            return package
    return None


def _shim_text(real: Path) -> str:
    try:
        if real.stat().st_size > _MAX_SHIM_BYTES:
            return ""
        content = real.read_bytes()
    except OSError:
        # Unreadable: whether it runs is for the operating system to say.
        return ""
    return "" if b"\0" in content else content.decode("utf-8", "replace")


def _manifest(package: Path) -> dict[str, object]:
    try:
        manifest = json.loads((package / "package.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def _native_beside(package: Path, keys: tuple[str, ...]) -> Path | None:
    """Return the native executable as node would find it from `package`."""
    for key in keys:
        for modules in _module_folders(package):
            native = modules / "@github" / f"copilot-{key}" / executable_name(key.split("-")[0])
            if native.is_file():
                return native.resolve()
    return None


def _module_folders(package: Path) -> Iterator[Path]:
    for folder in (package, *package.parents):
        yield folder if folder.name == "node_modules" else folder / "node_modules"


def _node_application(path: Path, package: Path, environ: Mapping[str, str]) -> ResolvedCli:
    version = parse_version(str(_manifest(package).get("version", "")))
    last = parse_version(_LAST_NODE_APPLICATION)
    index = package / "index.js"
    if version is None or last is None or version > last or not index.is_file():
        raise CliNotExecutable(path, NotExecutableReason.NO_PLATFORM_PACKAGE)
    node = next(filter(is_runnable, programs_on_path("node", environ)), None)
    if node is None:
        raise CliNotExecutable(path, NotExecutableReason.NODE_MISSING)
    return ResolvedCli(node, path, (str(node), str(index)), index)
