"""`doctor`: says what was found, what is missing, and what to do about each.

Standard library only and without Qt, so that it works where nothing else does yet.
"""

from __future__ import annotations

import contextlib
import os
import platform
import shlex
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from copilot_desktop import __version__, cli_installation
from copilot_desktop.bundle import bundle_folder, bundled_cli
from copilot_desktop.cli_probe import ProbeAnswer, probe_cli
from copilot_desktop.client.discovery import CliSource, FoundCli, find_cli
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.paths import AppPaths
from copilot_desktop.product import DISCLAIMER, NAME
from copilot_desktop.protocol.versions import supports_protocol
from copilot_desktop.setup import system_libraries
from copilot_desktop.setup.prepare import find_checkout
from copilot_desktop.setup.system_packages import (
    CERTIFICATES_PACKAGE,
    find_manager,
    has_certificates,
    manual_command,
)
from copilot_desktop.setup.virtual_environment import RUNTIME_LOCK, VirtualEnvironment
from copilot_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Attributes:
        remedy: what to do, "" when nothing is to be done.
        is_usable: False counts as a failure of the whole.
    """

    label: str
    text: str
    remedy: str = ""
    is_usable: bool = True


def run(paths: AppPaths, *, install_cli: bool = False, yes: bool = False) -> int:
    """Print the report; 0 when everything can be used, else 1. With `install_cli`, get the CLI first."""
    if install_cli and cli_installation.install_cli(paths, yes=yes) is None:
        return 1
    print(f"{NAME} {__version__}")
    print(DISCLAIMER)
    print()
    findings = []
    for finding in examine(paths):
        print(f"{finding.label + ':':<18}{finding.text}", flush=True)
        findings.append(finding)
    _print_folders(paths)
    remedies = [finding for finding in findings if finding.remedy]
    if remedies:
        print("\n" + tr("What to do:"))
        for finding in remedies:
            print(f"  {finding.label}: {finding.remedy}")
    usable = all(finding.is_usable for finding in findings)
    print("\n" + (tr("Everything can be used.") if usable else tr("Something is missing; see above.")))
    return 0 if usable else 1


def examine(paths: AppPaths) -> Iterator[Finding]:
    """Look at one thing after the other; the CLI is started, which may take some seconds."""
    yield Finding(tr("Python"), f"{platform.python_version()} ({sys.executable})")
    yield Finding(
        tr("System"), f"{platform.system()} {platform.release()} {platform.machine()}, {_system_name()}"
    )
    yield _examine_installation()
    yield _examine_display()
    yield from _examine_libraries()
    yield from _examine_certificates()
    yield from _examine_cli(paths)


def _system_name() -> str:
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError):
            return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    return platform.platform(terse=True)


def _examine_installation() -> Finding:
    label = tr("Installation")
    folder = bundle_folder()
    if folder is not None:
        return Finding(label, tr("bundle in {folder}", folder=folder))
    checkout = find_checkout()
    if checkout is None:
        return Finding(label, tr("installed in {folder}", folder=Path(__file__).resolve().parent))
    venv = VirtualEnvironment(checkout)
    where = tr("source checkout {folder}", folder=checkout)
    if venv.is_current(RUNTIME_LOCK):
        return Finding(label, where + ", " + tr(".venv is up to date"))
    if venv.python.exists() and venv.is_foreign():
        return Finding(label, where + ", " + tr(".venv was made by someone else"))
    return Finding(
        label,
        where + ", " + tr(".venv is missing or out of date"),
        tr("start the application or the chat once; it makes .venv by itself."),
        is_usable=False,
    )


def _examine_display() -> Finding:
    label = tr("Display")
    names = ", ".join(system_libraries.qt_platforms(os.environ))
    if not system_libraries.has_display(os.environ):
        return Finding(
            label,
            tr("none (neither DISPLAY nor WAYLAND_DISPLAY is set)"),
            tr("start the window in a desktop session; the terminal chat works without: chat --demo"),
            is_usable=False,
        )
    if not system_libraries.is_display_reachable(os.environ):
        return Finding(
            label,
            tr("set, but nothing answers there; Qt would use: {names}", names=names),
            tr("start the window in a desktop session of yours."),
            is_usable=False,
        )
    return Finding(label, tr("there; Qt uses: {names}", names=names))


def _examine_libraries() -> Iterable[Finding]:
    if not sys.platform.startswith("linux"):
        return
    sets = system_libraries.needed_sets(os.environ)
    if len(sets) == 1 and not os.environ.get("QT_QPA_PLATFORM"):
        # Nothing says which display server there will be; X is what is there most often.
        sets = (*sets, "xcb")
    missing = system_libraries.find_missing(sets, bundled=bundle_folder())
    label = tr("System libraries")
    if not missing:
        yield Finding(label, tr("all that Qt needs are there"))
        return
    manager = find_manager()
    names = ", ".join(library.soname for library in missing)
    remedy = tr("install them with the system's package manager.")
    if manager is not None:
        packages = dict.fromkeys(library.package(manager.name) for library in missing)
        remedy = tr(
            "the first start installs them where it may; or run: {command}",
            command=manual_command(manager, packages),
        )
    yield Finding(label, tr("missing: {names}", names=names), remedy, is_usable=False)


def _examine_certificates() -> Iterable[Finding]:
    manager = find_manager()
    if has_certificates(os.environ):
        return
    remedy = tr("install the package {name}.", name=CERTIFICATES_PACKAGE)
    if manager is not None:
        remedy = tr("run: {command}", command=manual_command(manager, [CERTIFICATES_PACKAGE]))
    yield Finding(
        tr("Certificates"), tr("none; the Copilot CLI reaches no model without"), remedy, is_usable=False
    )


def _examine_cli(paths: AppPaths) -> Iterator[Finding]:
    label = tr("Copilot CLI")
    settings = _read_settings(paths)
    try:
        cli = find_cli(
            setting=str(settings.get("cli_path", "")),
            environ=os.environ,
            bundled=bundled_cli(),
            provisioned=paths.cli_folder,
            allow_insecure=settings.get("allow_insecure_cli") is True,
        )
    except CopilotDesktopError as error:
        text = describe(error)
        said = " ".join(part for part in (text.title + ".", text.sentence) if part)
        remedy = text.next_step or tr("run: doctor --install-cli")
        if error.code == "cli-missing":
            remedy = tr(
                "run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot"
            )
        yield Finding(label, f"{said} [{text.code}]", remedy, is_usable=False)
        return
    yield Finding(label, f"{cli.version}, {_source_words(cli)}: {cli.executable}")
    answer = probe_cli(cli.command, os.environ)
    yield from _judge_answer(cli, answer)


def _judge_answer(cli: FoundCli, answer: ProbeAnswer) -> Iterator[Finding]:
    label = tr("Protocol")
    if answer.problem:
        yield Finding(
            label,
            tr("the CLI does not answer: {problem}", problem=answer.problem),
            tr("start it by itself to see what it says; install another version with doctor --install-cli."),
            is_usable=False,
        )
        return
    if not supports_protocol(answer.protocol):
        yield Finding(
            label,
            tr("{number}, which this version does not speak", number=answer.protocol),
            tr("update this application, or choose another version of the CLI."),
            is_usable=False,
        )
        return
    yield Finding(label, tr("{number}; the CLI answers", number=answer.protocol))
    if answer.is_signed_in is None:
        yield Finding(tr("Account"), tr("the CLI does not say"))
    elif answer.is_signed_in:
        yield Finding(tr("Account"), tr("signed in: {account}", account=answer.account))
    else:
        yield Finding(
            tr("Account"),
            tr("not signed in; the demo and models of your own work without"),
            tr("to use GitHub Copilot's models, run: {command}", command=shlex.join([*cli.command, "login"])),
        )


def _source_words(cli: FoundCli) -> str:
    words = {
        CliSource.SETTING: tr("named in the settings"),
        CliSource.ENVIRONMENT: tr("named by COPILOT_CLI_PATH"),
        CliSource.PATH: tr("found on PATH"),
        CliSource.BUNDLED: tr("part of this bundle"),
        CliSource.PROVISIONED: tr("downloaded by this application"),
    }
    return words[cli.source]


def _read_settings(paths: AppPaths) -> dict[str, object]:
    """Return the settings as far as they can be read; what is wrong with them the window says."""
    try:
        with paths.settings_file.open("rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError):
        return {}


def _print_folders(paths: AppPaths) -> None:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "copilot"
    rows = [
        (tr("settings"), paths.settings_file),
        (tr("data"), paths.data),
        (tr("downloaded CLI"), paths.cli_folder),
        (tr("logs"), paths.logs),
        (tr("the CLI's own home"), paths.copilot_home),
        (tr("the CLI's cache"), cache),
    ]
    print("\n" + tr("Files:"))
    for label, path in rows:
        print(f"  {label:<20}{_size_words(path):>10}  {path}")


def _size_words(path: Path) -> str:
    if not path.exists():
        return "-"
    size = path.stat().st_size if path.is_file() else _size_of(path)
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size / 1e3:.1f} kB"


def _size_of(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            # Files come and go while a CLI runs.
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(parent, name)).st_size  # noqa: PTH118  (twice as fast)
    return total
