"""Opens files of a folder that others write to: a regular file, or nothing."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

#: A pipe without a writer would be waited for in the opening itself, for ever. A symbolic link may lead
#: anywhere; the CLI writes none.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotAFile(OSError):
    """Something else stands where a file should be: a pipe, a folder, a device."""


def open_regular(path: Path | str) -> BinaryIO:
    """Open a regular file for reading; nothing else, and nothing that a symbolic link leads to.

    Raises:
        NotAFile: it is something else.
        FileNotFoundError, OSError: of opening it.
    """
    descriptor = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotAFile(f"not a regular file: {path}")
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise
