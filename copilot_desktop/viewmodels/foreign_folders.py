"""Folders that an imported file names: one on another computer is not even looked for.

Looking for a network path tells the computer it names who looks, on Windows with a name and a hash of
the password. Whoever wrote an exported file may have put such a path there for that.
"""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.client.imported import is_imported
from copilot_desktop.error_text import CopilotDesktopError

#: `\\server\share`, `//server/share`, `\\?\UNC\server\share`: Windows takes either stroke, also mixed.
_NETWORK: Final = re.compile(r"\s*[\\/]{2}")


class NetworkFolderRefused(CopilotDesktopError):
    """The folder that an imported session names lies on another computer; it was not looked for."""

    code = "network-folder-refused"

    def __init__(self, folder: str) -> None:
        super().__init__(f"an imported session names the network path {folder}")
        self._fields = {"folder": folder}


def is_network_path(path: str) -> bool:
    """Tell whether a path names another computer, on one system or another."""
    return _NETWORK.match(path) is not None


def check_folder_of(session_id: str, folder: str) -> None:
    """Raise NetworkFolderRefused for a folder of an imported session that must not be touched."""
    if is_imported(session_id) and is_network_path(folder):
        raise NetworkFolderRefused(folder)
