"""The files of a folder, for picking one by a few letters of its path.

How it works: git is asked which files there are, so that what is ignored stays out; without git,
or outside of a repository, the folder is walked, leaving out folders that nobody types by hand.
Both are bounded in number and time, run in a worker thread, and follow no link out of the
folder. The index is built at the first question and again when it is older than `MAX_AGE_S`.
"""

from __future__ import annotations

import asyncio
import heapq
import logging
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from copilot_desktop.client.ranking import Rank, rank_path
from copilot_desktop.protocol.attachments import DirectoryAttachment, FileAttachment

_log = logging.getLogger("copilot_desktop.client")

#: A large repository has tens of thousands of files; more cannot be told apart by a few letters.
MAX_FILES: Final = 50_000
#: A picker that is older than this may lack files the agent has made.
MAX_AGE_S: Final = 20.0
#: What lists longer than this is on a disk that does not answer.
LIST_TIMEOUT_S: Final = 10.0
_MAX_DEPTH: Final = 24
#: 50,000 paths of 200 bytes; git is stopped beyond.
_MAX_LISTING_BYTES: Final = 10 * 1024 * 1024

#: Left out of a walk. git knows by itself what is ignored.
_UNWANTED: Final = frozenset(
    {".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__pycache__", ".mypy_cache", ".ruff_cache"}
    | {".pytest_cache", ".tox", ".idea", ".gradle", "target", "dist", "build", ".cache"}
)

#: A repository can name programs of its own that git would start; they are switched off.
_GIT: Final = (
    "git",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=" + os.devnull,
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
)


@dataclass(frozen=True, slots=True)
class FilePick:
    """A file or folder that fits what was typed.

    Attributes:
        path: relative to the folder, with slashes; a folder's ends with one.
    """

    folder: Path
    path: str

    @property
    def is_folder(self) -> bool:
        return self.path.endswith("/")

    def attachment(self) -> FileAttachment | DirectoryAttachment:
        """What is sent along with the prompt for it."""
        target = self.folder / self.path
        if self.is_folder:
            return DirectoryAttachment(target, name=self.path)
        return FileAttachment(target, name=self.path)


class FileIndex:
    """The paths below one folder. For one event loop.

    Attributes:
        is_complete: False when there were more files, or took more time, than is looked at.
    """

    def __init__(self, folder: Path, *, max_files: int = MAX_FILES) -> None:
        self._folder = folder.absolute()
        self._max_files = max_files
        self._paths: tuple[str, ...] = ()
        self._built_at = float("-inf")
        self._building = asyncio.Lock()
        self.is_complete = True

    async def paths(self) -> tuple[str, ...]:
        """Return every path, as of now or a little earlier."""
        async with self._building:
            if time.monotonic() - self._built_at > MAX_AGE_S:
                await self._build()
        return self._paths

    async def matches(self, query: str, limit: int = 20) -> tuple[FilePick, ...]:
        """Return the paths that fit `query`, the best first; without one, the shortest ones."""
        paths = await self.paths()
        best = await asyncio.to_thread(_best, query, paths, limit)
        return tuple(FilePick(self._folder, path) for path in best)

    def expire(self) -> None:
        """Build it anew at the next question: files came or went."""
        self._built_at = float("-inf")

    async def _build(self) -> None:
        listing = await asyncio.to_thread(list_files, self._folder, self._max_files)
        self._paths, self.is_complete = listing.paths, listing.is_complete
        self._built_at = time.monotonic()


@dataclass(frozen=True, slots=True)
class Listing:
    """Paths relative to the folder, in order; those of folders end with a slash."""

    paths: tuple[str, ...]
    is_complete: bool


def list_files(folder: Path, max_files: int = MAX_FILES) -> Listing:
    """List what is in `folder`. Blocking; takes a little more than `LIST_TIMEOUT_S` at the most."""
    deadline = time.monotonic() + LIST_TIMEOUT_S
    root = os.path.realpath(folder)
    from_git = _git_files(folder, deadline)
    candidates = _walk(root) if from_git is None else iter(from_git.names)
    is_complete = from_git is None or from_git.is_complete
    found: list[str] = []
    folders: set[str] = set()
    for path in candidates:
        if len(found) >= max_files or time.monotonic() > deadline:
            is_complete = False
            break
        kind = _kind(root, path)
        if kind is None:
            continue
        if kind == "folder":
            folders.add(path + "/")
        else:
            found.append(path)
        _add_parents(path, folders)
    return Listing(tuple(sorted([*found, *folders])), is_complete)


def _add_parents(path: str, folders: set[str]) -> None:
    at = path.rfind("/")
    while at > 0:
        parent = path[: at + 1]
        if parent in folders:
            return
        folders.add(parent)
        at = path.rfind("/", 0, at)


def _kind(root: str, path: str) -> str | None:
    """Return "file" or "folder", None for what is gone, odd, or a link out of the folder."""
    full = Path(root, path)
    try:
        mode = full.lstat().st_mode
        if stat.S_ISLNK(mode):
            real = os.path.realpath(full)
            if os.path.commonpath([root, real]) != root:
                return None
            mode = full.stat().st_mode
    except (OSError, ValueError):
        return None
    if stat.S_ISREG(mode):
        return "file"
    # A folder is named by git when it is a repository of its own.
    return "folder" if stat.S_ISDIR(mode) else None


def _walk(root: str) -> Iterator[str]:
    depth_of_root = root.rstrip(os.sep).count(os.sep)
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in _UNWANTED)
        if folder.count(os.sep) - depth_of_root >= _MAX_DEPTH:
            folders.clear()
        relative = os.path.relpath(folder, root).replace(os.sep, "/")
        start = "" if relative == "." else relative + "/"
        yield from (start + name for name in folders)
        yield from (start + name for name in sorted(files))


@dataclass(frozen=True, slots=True)
class _GitNames:
    names: tuple[str, ...]
    is_complete: bool


def _git_files(folder: Path, deadline: float) -> _GitNames | None:
    """Ask git for the files below `folder`; None when it cannot tell."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        child = subprocess.Popen(
            _GIT,
            cwd=folder,
            env=_git_environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )
    except OSError as error:
        _log.debug("no files from git: %s", error)
        return None
    assert child.stdout is not None
    overtime = threading.Timer(max(0.0, deadline - time.monotonic()), child.kill)
    overtime.start()
    try:
        with child.stdout:
            listing = child.stdout.read(_MAX_LISTING_BYTES)
            is_whole = not child.stdout.read(1)
        if not is_whole:
            child.kill()
        status = child.wait()
    finally:
        overtime.cancel()
    if is_whole and status > 0:
        # Not a repository, or one git does not trust.
        return None
    parts = listing.decode("utf-8", "surrogateescape").split("\0")
    # The last one is empty, or was cut off.
    names = tuple(_usable(parts[:-1]))
    return _GitNames(names, is_whole and status == 0)


def _usable(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        try:
            name.encode()
        except UnicodeEncodeError:
            continue  # no name that could be sent to the server
        yield name.rstrip("/")


def _git_environ() -> dict[str, str]:
    # These would make git look at another repository than the folder's.
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _best(query: str, paths: tuple[str, ...], limit: int) -> list[str]:
    lowered = query.lower().removeprefix("./")
    ranked: Iterator[tuple[Rank, str]] = (
        (found, path) for path in paths if (found := rank_path(lowered, path)) is not None
    )
    return [path for _, path in heapq.nsmallest(limit, ranked)]
