"""Names of the platform in the words of npm's packages for the CLI. Standard library only."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import Final

#: `platform.machine()` in the words that node uses for `process.arch`.
_ARCHITECTURES: Final = {
    "x86_64": "x64",
    "amd64": "x64",
    "aarch64": "arm64",
    "arm64": "arm64",
}


def is_musl(lib_folder: Path = Path("/lib")) -> bool:
    """Tell whether this Linux runs on musl: its loader has one well-known name, and glibc does not answer."""
    if sys.platform != "linux":
        return False
    return platform.libc_ver()[0] != "glibc" and any(lib_folder.glob("ld-musl-*.so.1"))


def platform_keys(
    *, system: str = sys.platform, machine: str | None = None, musl: bool | None = None
) -> tuple[str, ...]:
    """Return the platforms whose native CLI runs here, best first: "linux-x64", "linuxmusl-arm64" ...

    Empty where there is no native CLI for this machine.
    """
    own = _ARCHITECTURES.get((machine or platform.machine()).lower())
    if own is None:
        return ()
    if system == "linux":
        # As npm's launcher does: a musl system may have the glibc loader as well.
        musl = is_musl() if musl is None else musl
        return (f"linuxmusl-{own}", f"linux-{own}") if musl else (f"linux-{own}",)
    if system == "darwin":
        # Either runs under Rosetta's Python, which says x86_64 on an arm64 machine.
        return ("darwin-arm64", "darwin-x64") if own == "arm64" else ("darwin-x64", "darwin-arm64")
    if system == "win32":
        return ("win32-arm64", "win32-x64") if own == "arm64" else ("win32-x64",)
    return ()


def executable_name(system: str = sys.platform) -> str:
    """Return the file name of the native CLI."""
    return "copilot.exe" if system == "win32" else "copilot"
