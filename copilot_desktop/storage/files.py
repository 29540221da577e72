"""Files that are whole or not there: atomic writes, private permissions, bad ones set aside."""

from __future__ import annotations

import contextlib
import itertools
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

#: Ours alone to read: settings name folders and servers, the journal holds prompts.
PRIVATE_FILE_MODE: Final = 0o600
PRIVATE_FOLDER_MODE: Final = 0o700


def make_private_folder(folder: Path) -> None:
    """Create `folder` and its parents; what exists keeps its permissions.

    Raises:
        OSError: it could not be made, or is no folder.
    """
    folder.mkdir(mode=PRIVATE_FOLDER_MODE, parents=True, exist_ok=True)


def atomic_write(path: Path, data: bytes) -> None:
    """Replace the content of `path`: after a crash it holds the old bytes or the new ones.

    Missing folders are made. A symbolic link stays one; the file it points to is replaced.

    Raises:
        OSError: nothing was changed.
    """
    target = Path(os.path.realpath(path))
    make_private_folder(target.parent)
    # In the same folder: a rename across file systems is a copy. mkstemp makes it private.
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(target.parent)


def create_private_file(path: Path) -> None:
    """Make an empty file that is ours alone to read, unless there is one.

    Raises:
        OSError: it cannot be opened for writing.
    """
    make_private_folder(path.parent)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE_MODE))


def set_aside(path: Path, companions: Sequence[str] = ()) -> Path:
    """Rename `path` to a name with the present time in it, and return that.

    Args:
        companions: endings of files that belong to it; those that exist move along.

    Raises:
        OSError: it could not be renamed.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for count in itertools.count():
        suffix = f".bad-{stamp}" if count == 0 else f".bad-{stamp}-{count}"
        kept = path.with_name(path.name + suffix)
        if not os.path.lexists(kept):
            break
    path.rename(kept)
    for ending in companions:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(kept.with_name(kept.name + ending))
    return kept


def _sync_folder(folder: Path) -> None:
    """Make a rename in `folder` outlive a power loss, where the system knows how."""
    if os.name == "nt":
        return
    # Some network file systems refuse it; the rename itself is done.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
