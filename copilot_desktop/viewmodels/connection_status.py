"""What the window shows about the agent process."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from copilot_desktop.client.restart_policy import MAX_RESTARTS
from copilot_desktop.error_text import ErrorText


class ConnectionState(Enum):
    """State of the supervised CLI as a person needs to know it.

    SEARCHING: looking for a CLI. MISSING: none usable was found (`problem` says why and what
    to do). INSTALLING: being provisioned (`progress`). STARTING: the process was started.
    READY. RESTARTING: it ended by itself and is started again (`attempt`). STOPPED: it ended
    and will not be restarted without the person (`problem`).
    """

    SEARCHING = "searching"
    MISSING = "missing"
    INSTALLING = "installing"
    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ConnectionStatus:
    """One snapshot of the connection.

    Attributes:
        cli_path: the executable in use, "" for none.
        cli_version: "" until known.
        progress: fraction 0..1 of a running installation, None when unknown.
        detail: one line about what is being done right now ("Downloading 41 of 97 MB").
        attempt: number of the running restart, 0 when not restarting.
        max_attempts: how often it is tried before the person is asked.
        problem: what is wrong and what to do next, None when nothing is.
        login: account that the CLI is signed in with, "" for none or unknown.
        is_offline: the system says that there is no network.
        can_install: an installation may be offered.
        install_size_bytes: what it would download, None when unknown.
        install_disk_bytes: what it would take on the disk, None when unknown.
        install_version: of the CLI that would be installed, "" when unknown.
    """

    state: ConnectionState = ConnectionState.SEARCHING
    cli_path: str = ""
    cli_version: str = ""
    progress: float | None = None
    detail: str = ""
    attempt: int = 0
    max_attempts: int = MAX_RESTARTS
    problem: ErrorText | None = None
    login: str = ""
    is_offline: bool = False
    can_install: bool = False
    install_size_bytes: int | None = None
    install_disk_bytes: int | None = None
    install_version: str = ""
