"""What was pasted into prompts: kept as files, so that a draft with them survives a restart."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Collection
from pathlib import Path
from typing import Final

from copilot_desktop.storage.files import atomic_write

#: A draft, or a prompt that was not sent, may still want a file so long after it was pasted.
_KEPT_S: Final = 30 * 24 * 3600


class PastedFiles:
    """Files in a folder of ours, named by their content. Every call works on the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, data: bytes, suffix: str) -> Path:
        """Write `data` down; return where. The same bytes are kept once.

        Args:
            suffix: of the file's name, with its dot.

        Raises:
            OSError: nothing was written.
        """
        path = self.folder / f"{hashlib.sha256(data).hexdigest()[:32]}{suffix}"
        if path.is_file():
            # It counts as new again.
            with contextlib.suppress(OSError):
                path.touch()
        else:
            atomic_write(path, data)
        return path

    def owns(self, path: Path) -> bool:
        """Tell whether a path is that of a pasted file."""
        return path.parent == self.folder

    def tidy(self, wanted: Collection[str]) -> None:
        """Remove files from long ago, but for those whose paths are `wanted`."""
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                if str(path) not in wanted and path.stat().st_mtime < time.time() - _KEPT_S:
                    path.unlink()
