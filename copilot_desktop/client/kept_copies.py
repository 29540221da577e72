"""Safe copies that have served their time: of what was rewound, and of files that were reverted.

They lie in folders of ours, one for each session. Blocking; for threads.
"""

from __future__ import annotations

import logging
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_log = logging.getLogger("copilot_desktop.client")


def purge_copies(folders: Iterable[Path], made_before: float) -> int:
    """Remove the copies in `folders` that were made before a moment; return how many.

    Args:
        folders: each holds folders of sessions, and they the copies. One that is missing has none.
        made_before: seconds since the epoch.
    """
    removed = 0
    for folder in folders:
        for session_folder in _inside(folder):
            if not stat.S_ISDIR(session_folder.lstat().st_mode):
                continue
            removed += sum(_purge_one(copy, made_before) for copy in _inside(session_folder))
            with suppress(OSError):
                # Only when nothing is left in it.
                session_folder.rmdir()
    if removed:
        _log.info("%d safe copies were removed", removed)
    return removed


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _purge_one(copy: Path, made_before: float) -> bool:
    try:
        status = copy.lstat()
        # A copied file has the time of its original; this is that of the copy.
        if status.st_ctime >= made_before:
            return False
        if stat.S_ISDIR(status.st_mode):
            shutil.rmtree(copy)
        else:
            copy.unlink()
    except OSError as error:
        _log.info("a safe copy stays for now: %s", error)
        return False
    return True
