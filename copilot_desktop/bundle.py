"""What a frozen application carries. Standard library only."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from copilot_desktop.client.cli_platform import executable_name

#: Folder of the bundle with the unmodified CLI and its licence.
CLI_FOLDER: Final = "copilot-cli"


def bundle_folder() -> Path | None:
    """Return the folder of the frozen application's files; None when this is not one."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder and getattr(sys, "frozen", False) else None


def bundled_cli() -> Path | None:
    """Return the CLI that came with the application, None when none did."""
    folder = bundle_folder()
    if folder is None:
        return None
    path = folder / CLI_FOLDER / executable_name()
    return path if path.is_file() else None


def own_command() -> tuple[str, ...]:
    """Return what starts this application once more, without arguments."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, str(Path(__file__).resolve().parent))
