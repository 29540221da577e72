"""Installs packages of the operating system, where we may, and says the command where we may not."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from copilot_desktop.setup.console import Console, SetUpError, run_logged
from copilot_desktop.translation import ntr, tr


@dataclass(frozen=True, slots=True)
class PackageManager:
    """One of the package managers we know.

    Attributes:
        name: column of the tables of package names.
        install: command that installs the packages named after it, without questions.
        refresh: command that fetches the lists of packages.
        environ: variables that keep it from asking.
    """

    name: str
    install: tuple[str, ...]
    refresh: tuple[str, ...]
    environ: dict[str, str] = field(default_factory=dict)


MANAGERS: Final = (
    PackageManager(
        "apt",
        # The time limit is for unattended upgrades, which hold the lock for minutes.
        ("apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends"),
        ("apt-get", "-o", "DPkg::Lock::Timeout=300", "update"),
        {"DEBIAN_FRONTEND": "noninteractive", "NEEDRESTART_SUSPEND": "1"},
    ),
    PackageManager("dnf", ("dnf", "install", "-y", "--setopt=install_weak_deps=False"), ("dnf", "makecache")),
    PackageManager("pacman", ("pacman", "-S", "--noconfirm", "--needed"), ("pacman", "-Sy", "--noconfirm")),
    PackageManager(
        "zypper",
        ("zypper", "--non-interactive", "install", "--no-recommends"),
        ("zypper", "--non-interactive", "refresh"),
    ),
)

#: Brings the certificates that the CLI trusts; the same name everywhere. Without them it refuses every
#: model, a local one and the demo's as well, while pip brings its own.
CERTIFICATES_PACKAGE: Final = "ca-certificates"

#: Where distributions keep them.
_CERTIFICATE_FILES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-bundle.crt",
)

_NETWORK_WORDS: Final = re.compile(
    r"temporary failure resolving|could not resolve|failed to fetch|could not connect|cannot download"
    r"|failed retrieving file|connection (timed out|refused|failed)|network is unreachable",
    re.IGNORECASE,
)


def has_certificates(environ: Mapping[str, str], *, platform: str = sys.platform) -> bool:
    """Whether the CLI will find certificates to trust."""
    if not platform.startswith("linux"):
        return True
    if any(environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")):
        return True
    if any(Path(name).exists() for name in _CERTIFICATE_FILES):
        return True
    return any(Path("/etc/ssl/certs").glob("*.*"))


def find_manager() -> PackageManager | None:
    return next((manager for manager in MANAGERS if shutil.which(manager.install[0])), None)


def manual_command(manager: PackageManager, packages: Iterable[str]) -> str:
    """Return the one command a person has to type. apt's lists are refreshed first where there are none."""
    words = [word for word in manager.install if word not in ("-o", "DPkg::Lock::Timeout=300")]
    prefix = "" if _is_root() else "sudo "
    command = prefix + " ".join([*words, *packages])
    if manager.name == "apt" and not _has_apt_lists():
        command = f"{prefix}apt-get update && {command}"
    return command


def find_rights(console: Console, *, may_ask: bool, question: str = "") -> tuple[str, ...] | None:
    """Return the words to put before a command that needs root, or None where we may not."""
    if _is_root():
        return ()
    if shutil.which("sudo") is None:
        return None
    probe = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True, stdin=subprocess.DEVNULL)
    if probe.returncode == 0:
        return ("sudo", "-n")
    if not (may_ask and console.can_ask() and console.ask(question)):
        return None
    # Asks for the password now, on the terminal; the commands themselves get no standard input.
    allowed = subprocess.run(["sudo", "-v"], check=False).returncode == 0
    return ("sudo", "-n") if allowed else None


def install_packages(packages: Sequence[str], console: Console, *, may_ask: bool) -> None:
    """Install `packages` of the operating system.

    Raises:
        SetUpError: there is no known package manager, we may not, or it failed. The next step
            is the command to type.
    """
    manager = find_manager()
    if manager is None:
        raise SetUpError(
            "set-up-system-packages",
            tr("Packages of the operating system are missing: {names}.", names=", ".join(packages)),
            tr("install them with the system's package manager and start again."),
        )
    command = manual_command(manager, packages)
    rights = find_rights(
        console,
        may_ask=may_ask,
        question=tr("Missing from the system: {names}. Install with sudo?", names=" ".join(packages)),
    )
    if rights is None:
        raise SetUpError(
            "set-up-no-rights",
            tr("System packages are missing, and installing them needs administrator rights."),
            tr("run this command, then start again: {command}", command=command),
        )
    console.say(
        ntr(
            "Installing {count} missing system package: {names}",
            "Installing {count} missing system packages: {names}",
            len(packages),
            names=" ".join(packages),
        )
    )
    said: list[str] = []
    started_with_lists = manager.name != "apt" or _has_apt_lists()
    if not started_with_lists:
        said += _refresh(manager, rights, console)
    code, tail = _run(manager, (*manager.install, *packages), rights, console)
    if code != 0 and started_with_lists:
        # The lists may be older than the packages on the server.
        said += _refresh(manager, rights, console)
        code, tail = _run(manager, (*manager.install, *packages), rights, console)
    if code != 0:
        raise _describe_failure([*said, *tail], command)


def _refresh(manager: PackageManager, rights: tuple[str, ...], console: Console) -> list[str]:
    """Fetch the lists of packages and return what was said: apt calls it a success when it got none."""
    console.progress(tr("fetching the lists of packages"))
    return _run(manager, manager.refresh, rights, console)[1]


def _run(
    manager: PackageManager, command: Sequence[str], rights: tuple[str, ...], console: Console
) -> tuple[int, list[str]]:
    total = 0
    done = 0

    def follow(line: str) -> str | None:
        nonlocal total, done
        if match := re.search(r"(\d+) newly installed", line):
            total = int(match[1])
        if match := re.search(r"Need to get ([\d.,]+ [kMG]?B)", line):
            return tr("downloading {size}", size=match[1])
        if match := re.match(r"Setting up (\S+)", line):
            done += 1
            if done % 10 == 0 or done == total:
                return tr("{done} of {total} system packages are set up", done=done, total=total)
        return None

    # `env` because sudo drops variables of ours.
    words = [f"{name}={value}" for name, value in manager.environ.items()]
    environ = {**os.environ, "LC_ALL": "C"}
    return run_logged(
        [*rights, "env", "LC_ALL=C", *words, *command], console, on_line=follow, environ=environ
    )


def _describe_failure(tail: list[str], command: str) -> SetUpError:
    text = "\n".join(tail)
    errors = [line for line in tail if re.match(r"(E|Err|error)\b", line, re.IGNORECASE)] or tail
    detail = "\n".join(errors[-4:])
    step = tr("run this command and see what it says: {command}", command=command)
    if "No space left" in text or "enough free space" in text:
        return SetUpError(
            "set-up-disk-full",
            tr("The disk is full; the system packages need about 300 MB."),
            tr("make room and start again."),
            detail,
        )
    if _NETWORK_WORDS.search(text):
        return SetUpError(
            "set-up-no-network",
            tr("The system's package manager could not download what is missing."),
            tr("check the network connection and start again; or {step}", step=step),
            detail,
        )
    return SetUpError("set-up-system-packages", tr("Installing system packages failed."), step, detail)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _has_apt_lists() -> bool:
    folder = Path("/var/lib/apt/lists")
    return any("_Packages" in path.name for path in folder.iterdir()) if folder.is_dir() else False
