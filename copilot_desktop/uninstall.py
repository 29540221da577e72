"""`uninstall`: lists what this application made on the computer, asks, and removes it.

Standard library only. The CLI's own home with its sessions stays, wherever it lies, and so does
everything that we did not make: a folder is removed as a whole only if it carries our name.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from copilot_desktop.paths import AppPaths
from copilot_desktop.product import COMMAND, NAME
from copilot_desktop.setup.prepare import find_checkout
from copilot_desktop.setup.virtual_environment import VirtualEnvironment
from copilot_desktop.translation import tr

#: Exit code when the person said no, or when there was nobody to ask.
EXIT_DECLINED: Final = 4

#: What we put into a folder that does not carry our name (COPILOT_DESKTOP_HOME may point anywhere).
#: The stars cover what a database keeps beside itself and files that were set aside as broken.
_OURS: Final = (
    ("config", ("settings.toml*", ".settings.toml.*.tmp")),
    ("data", ("cli", "demo", "pasted", "state.db*", ".state.db.*.tmp", "search.db*", "search.lock")),
    ("state", ("logs",)),
    ("runtime", ("instance*", "copilot-desktop*")),
)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that will be removed.

    Attributes:
        size_bytes: of all files in it; links count as themselves.
        what: what it holds, in words.
    """

    path: Path
    size_bytes: int
    what: str


def plan(paths: AppPaths, *, checkout: Path | None = None) -> list[Item]:
    """Return what would be removed, in order; nothing is changed.

    Args:
        checkout: the source checkout we run from; its `.venv` is included if we made it and do not
            run in it.
    """
    words = {
        "config": tr("settings"),
        "data": tr("data: journal, downloaded CLI, demo folder"),
        "state": tr("logs"),
        "runtime": tr("lock and socket of the running window"),
    }
    kept = (paths.copilot_home, Path.home(), Path(__file__))
    found: list[tuple[Path, str]] = []
    for name, patterns in _OURS:
        folder: Path = getattr(paths, name)
        candidates = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
        if folder.name == COMMAND and not any(_holds(folder, path) for path in kept):
            candidates = [folder]
        found += [(path, words[name]) for path in candidates]
    if checkout is not None and _may_remove_environment(checkout):
        found.append((VirtualEnvironment(checkout).folder, tr("Python packages of the checkout")))
    found = [
        (path, what)
        for path, what in found
        if os.path.lexists(path) and not any(_holds(path, other) for other in kept)
    ]
    # On Windows and macOS some of our folders lie within others.
    outermost = {path: what for path, what in found if not any(other in path.parents for other, _ in found)}
    return [Item(path, _size_of(path), what) for path, what in outermost.items()]


def run(paths: AppPaths, *, yes: bool = False) -> int:
    """List, ask unless `yes`, remove; return 0 when nothing of ours is left, 1 or 4 (declined) otherwise."""
    return uninstall(paths, yes=yes, checkout=find_checkout())


def uninstall(paths: AppPaths, *, yes: bool, checkout: Path | None) -> int:
    """Do what `run` does, for the given checkout."""
    items = plan(paths, checkout=checkout)
    if items:
        _say(tr("{name} made these and would remove them:", name=NAME))
        for item in items:
            _say(f"  {_size_words(item.size_bytes):>10}  {item.path}  ({item.what})")
    else:
        _say(tr("{name} has left nothing that could be removed.", name=NAME))
    if os.path.lexists(paths.copilot_home):
        _say(tr("The CLI's own home with your sessions stays: {folder}", folder=paths.copilot_home))
    if checkout is not None and not _may_remove_environment(checkout):
        folder = VirtualEnvironment(checkout).folder
        if folder.is_dir():
            _say(tr("The Python packages stay; remove this folder yourself: {folder}", folder=folder))
    if not items:
        return 0
    if not yes and not _agrees():
        return EXIT_DECLINED
    failures: list[tuple[Path, str]] = []
    for item in items:
        _remove(item.path, failures)
    _remove_empty_folders(paths)
    for path, reason in failures:
        _say(tr("Not removed: {path} ({reason})", path=path, reason=reason))
    if failures:
        _say(tr("Close {name} if it is running, and try again.", name=NAME))
        return 1
    _say(tr("Removed."))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _agrees() -> bool:
    """Ask on the terminal. Only a clear yes counts: what is removed does not come back."""
    if not (sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()):
        _say(tr("Nothing was removed. Agree with --yes."))
        return False
    sys.stdout.write(tr("Remove all of this? It cannot be undone.") + " [y/N] ")
    sys.stdout.flush()
    if sys.stdin.readline().strip().lower() in ("y", "yes"):
        return True
    _say(tr("Nothing was removed."))
    return False


def _may_remove_environment(checkout: Path) -> bool:
    environment = VirtualEnvironment(checkout)
    return not environment.is_running_here() and not environment.is_foreign()


def _holds(path: Path, kept: Path) -> bool:
    """Whether removing `path` would remove `kept`, links resolved."""
    real, real_kept = Path(os.path.realpath(path)), Path(os.path.realpath(kept))
    return real == real_kept or real in real_kept.parents


def _remove(path: Path, failures: list[tuple[Path, str]]) -> None:
    def note(function: Callable[..., object], name: str, error: BaseException) -> None:
        # Windows refuses to remove read-only files, which unpacked archives contain.
        if isinstance(error, PermissionError) and function in (os.unlink, os.rmdir):
            try:
                Path(name).chmod(stat.S_IWRITE | stat.S_IREAD | stat.S_IEXEC)
                function(name)
            except OSError as again:
                failures.append((Path(name), again.strerror or str(again)))
            return
        if not isinstance(error, FileNotFoundError):
            failures.append((Path(name), str(getattr(error, "strerror", "") or error)))

    try:
        if path.is_symlink() or not path.is_dir():
            # A link is ours, what it points to may not be.
            path.unlink(missing_ok=True)
        elif sys.version_info >= (3, 12):
            shutil.rmtree(path, onexc=note)
        else:
            shutil.rmtree(path, onerror=lambda function, name, info: note(function, name, info[1]))
    except OSError as exc:
        failures.append((path, exc.strerror or str(exc)))


def _remove_empty_folders(paths: AppPaths) -> None:
    """Remove the folders that only held what is gone now."""
    own = (paths.config, paths.data, paths.state, paths.runtime)
    for folder in sorted(own, key=lambda path: len(path.parts), reverse=True):
        if folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir()):
            folder.rmdir()


def _size_of(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    total = 0
    for parent, _, names in os.walk(path):
        for name in names:
            try:
                total += Path(parent, name).lstat().st_size
            except FileNotFoundError:
                # A running window writes and removes files meanwhile.
                continue
    return total


def _size_words(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size / 1e3:.1f} kB"
