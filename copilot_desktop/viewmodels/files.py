"""Files that a conversation names: whether they may be opened, and where they really are.

A name comes from a model. It is opened only when the file lies in the session's folder after every
link was followed, and when opening it cannot run it; anything else is shown in its folder, or refused.
"""

from __future__ import annotations

import asyncio
import os
import re
import stat
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final
from urllib.parse import unquote

from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.tasks import start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.foreign_folders import is_network_path

#: A disk that slept needs seconds to come up; one on a lost network never answers.
_DISK_TIMEOUT_S: Final = 15.0

#: A place in the file: `#L12`, `#L3-L9`, `:12`, `:12:5`.
_PLACE: Final = re.compile(r"(?:#.*|(?::\d{1,7}){1,2})\Z")
_MAX_REFERENCE: Final = 4096

#: Opening one of these runs it, or lets it run scripts, on one system or another.
_RUNS: Final = frozenset(
    [
        ".app",
        ".appimage",
        ".command",
        ".deb",
        ".desktop",
        ".dmg",
        ".docm",
        ".flatpakref",
        ".hta",
        ".htm",
        ".html",
        ".jar",
        ".jnlp",
        ".mht",
        ".mhtml",
        ".pkg",
        ".rpm",
        ".run",
        ".scpt",
        ".shtml",
        ".snap",
        ".svg",
        ".svgz",
        ".tool",
        ".url",
        ".webloc",
        ".workflow",
        ".xhtml",
        ".xlsm",
        ".xpi",
        ".xsl",
    ]
)
#: The same on Windows, where the name alone decides.
_RUNS_ON_WINDOWS: Final = frozenset(
    [
        ".bat",
        ".cmd",
        ".com",
        ".cpl",
        ".dll",
        ".exe",
        ".gadget",
        ".inf",
        ".js",
        ".jse",
        ".lnk",
        ".msc",
        ".msi",
        ".msix",
        ".pif",
        ".ps1",
        ".psm1",
        ".py",
        ".pyw",
        ".reg",
        ".scf",
        ".scr",
        ".sh",
        ".vb",
        ".vbe",
        ".vbs",
        ".ws",
        ".wsf",
        ".wsh",
    ]
)

#: Windows opens a device under these names in any folder.
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\..*)?\Z", re.IGNORECASE)


class FileKind(Enum):
    """What may be done with a file."""

    #: Opened with the program that the person has chosen for it.
    OPENS = "opens"
    #: Shown in its folder: opening could run it.
    SHOWS = "shows"
    FOLDER = "folder"
    REFUSED = "refused"


class FilePurpose(Enum):
    """What a person wants with a file."""

    OPEN = "open"
    #: In the file manager.
    SHOW = "show"
    #: To somewhere else.
    DRAG = "drag"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """What a name came to.

    Attributes:
        path: the real one, None when refused.
        reason: why it is refused or only shown, "" otherwise.
    """

    reference: str
    kind: FileKind
    path: Path | None = None
    reason: str = ""


def find_file(reference: str, folder: str) -> FoundFile:
    """Return what a name in a conversation means. Reads the disk, so it may take long; never raises."""
    shown = visible_line(reference, 120)

    def refused(reason: str) -> FoundFile:
        return FoundFile(reference, FileKind.REFUSED, reason=reason)

    if len(reference) > _MAX_REFERENCE or link_kind(reference) is not LinkKind.FILE or not folder:
        return refused(tr("{name} is no file of this session.", name=shown))
    try:
        root = Path(folder).resolve(strict=True)
        path = _existing(root, reference)
        if path is None:
            return refused(tr("There is no file {name}.", name=shown))
        if not path.is_relative_to(root):
            return refused(tr("{name} lies outside the folder of this session.", name=shown))
        return _usable(reference, path)
    except (OSError, ValueError, RuntimeError) as error:
        # Loops of links, names the system does not know, folders that may not be read.
        detail = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        return refused(tr("{name} cannot be looked at: {detail}.", name=shown, detail=detail))


async def find_file_in_time(reference: str, folder: str) -> FoundFile:
    """Look as `find_file` does; a file on a disk that does not answer is refused."""
    try:
        async with asyncio.timeout(_DISK_TIMEOUT_S):
            return await start_in_thread(partial(find_file, reference, folder), name="find-file")
    except (TimeoutError, RuntimeError):
        return FoundFile(reference, FileKind.REFUSED, reason=tr("The disk does not answer."))


def is_whole_folder(folder: str) -> bool:
    """Tell whether a path means an existing folder wherever it is opened. May block for long."""
    path = Path(folder)
    try:
        return path.is_absolute() and path.is_dir()
    except OSError:
        return False


def _existing(root: Path, reference: str) -> Path | None:
    """Return the real path of what is named, literally first, without its place or escapes else."""
    plain = unquote(reference)
    for name in dict.fromkeys((reference, plain, _PLACE.sub("", reference), _PLACE.sub("", plain))):
        if not name or "\0" in name or any(_DEVICES.match(part) for part in re.split(r"[\\/]", name)):
            continue
        if is_network_path(name) and not lies_in(name, root):
            # Already to look for it would ask the computer that it names.
            continue
        candidate = Path(name).expanduser() if name.startswith("~/") else root / name
        if os.path.lexists(candidate):
            return candidate.resolve(strict=True)
    return None


def lies_in(name: str, root: PurePath) -> bool:
    """Tell by its spelling alone whether a network path leads into a folder."""
    return PureWindowsPath(name).is_relative_to(PureWindowsPath(root)) and ".." not in re.split(
        r"[\\/]", name
    )


def _usable(reference: str, path: Path) -> FoundFile:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        if _may_run(path, mode=0):
            return FoundFile(reference, FileKind.SHOWS, path, tr("Opening it could run it."))
        return FoundFile(reference, FileKind.FOLDER, path)
    if not stat.S_ISREG(mode):
        reason = tr("{name} is no ordinary file.", name=visible_line(reference, 120))
        return FoundFile(reference, FileKind.REFUSED, reason=reason)
    if _may_run(path, mode):
        return FoundFile(reference, FileKind.SHOWS, path, tr("Opening it could run it."))
    return FoundFile(reference, FileKind.OPENS, path)


def folder_to_show(folder: Path) -> Path:
    """Return what to open to show a folder: that around it where opening would run it."""
    return folder.parent if _may_run(folder, mode=0) else folder


def _may_run(path: Path, mode: int) -> bool:
    suffix = path.suffix.lower()
    if suffix in _RUNS:
        return True
    return suffix in _RUNS_ON_WINDOWS if os.name == "nt" else bool(mode & 0o111) or suffix == ".exe"
