"""What a permission request cannot tell by itself: where paths lead, what rules of its folder are kept under.

Asked for in threads and of the server, never on the GUI thread: a disk may not answer at all. Long
commands and changes are read there as well.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    HookPermission,
    PathPermission,
    PermissionRequest,
    PermissionSubject,
    ReadPermission,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.rendering.diff import Diff, parse_diff
from copilot_desktop.rendering.highlight import language_of, warm
from copilot_desktop.rendering.risk import Risk, scan_command
from copilot_desktop.rendering.shell_words import split_commands
from copilot_desktop.tasks import TaskScope, start_in_thread

_log = logging.getLogger("copilot_desktop.requests")

#: A disk that takes longer counts as one that does not answer.
_DISK_TIMEOUT_S: Final = 2.0

#: A server that takes longer is left out: it may wait for the very answer that waits for it, as it does
#: for an extension that asks while its session begins.
_SERVER_TIMEOUT_S: Final = 2.0

#: Paths of one request that are followed.
_MAX_PATHS: Final = 64

#: Longer texts are read in a thread: 1,000 characters of a command cost about 2 ms.
LONG_COMMAND: Final = 2_000
LONG_DIFF: Final = 20_000

#: Tools of the CLI that run a command line.
SHELL_TOOLS: Final = frozenset({"bash", "powershell"})

#: Lines of a change that a person is asked about; all of them are there to be scrolled to.
MAX_DIFF_LINES: Final = 200_000


@dataclass(frozen=True, slots=True)
class PermissionFacts:
    """What was found out about a request.

    Attributes:
        resolved: where each of its paths leads with links followed; those that lead to themselves
            are in it too.
        existing: files that the command would overwrite, as it names them.
        disk_answered: False when nothing is known of the paths.
        location: what rules of the session's folder are kept under, None when the server does not say.
        risks: what the scanner says of a long command, None of a short one.
        diff: a long change, read; None of a short one.
    """

    resolved: Mapping[str, str] = field(default_factory=dict)
    existing: frozenset[str] = frozenset()
    disk_answered: bool = True
    location: PermissionLocation | None = None
    risks: tuple[Risk, ...] | None = None
    diff: Diff | None = None


def needs_reading(request: PermissionRequest) -> bool:
    """Tell whether what is asked is too long to be read on the GUI thread."""
    subject = request.subject
    if isinstance(subject, WritePermission):
        return len(subject.diff) > LONG_DIFF
    return len(command_of(subject)) > LONG_COMMAND


def command_of(subject: PermissionSubject) -> str:
    """Return the shell command that `subject` is about, "" when it is about none.

    A hook that asks about a call of the shell takes the place of the shell's own question.
    """
    if isinstance(subject, ShellPermission):
        return subject.command
    if isinstance(subject, HookPermission) and subject.tool in SHELL_TOOLS:
        arguments = subject.arguments
        command = arguments.get("command") if isinstance(arguments, Mapping) else None
        return command if isinstance(command, str) else ""
    return ""


class _Settings(Protocol):
    """The server's word on the session's folder."""

    async def resolve_location(self, folder: Path) -> PermissionLocation: ...


class RequestFacts(QObject):
    """Finds facts about the permission requests of one session.

    Args:
        settings: asks the server, None while it cannot be asked.

    Signals:
        found(request, facts): the `PermissionRequest` that was looked up, and its `PermissionFacts`.
    """

    found = Signal(object, object)

    def __init__(
        self, scope: TaskScope, settings: Callable[[], _Settings | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scope = scope
        self._settings = settings
        self._locations: dict[str, PermissionLocation] = {}

    def look_up(self, request: PermissionRequest, folder: str) -> None:
        """Find out about `request` of a session in `folder`; `found` tells."""
        self._scope.start(self._look_up(request, folder), name="look-up-request")

    async def _look_up(self, request: PermissionRequest, folder: str) -> None:
        reading = self._read(request, folder)
        facts, location = await asyncio.gather(reading, self._location(folder))
        self.found.emit(request, replace(facts, location=location))

    async def _read(self, request: PermissionRequest, folder: str) -> PermissionFacts:
        try:
            async with asyncio.timeout(_DISK_TIMEOUT_S):
                facts = await start_in_thread(partial(look_at_disk, request, folder), name="request-paths")
        except (TimeoutError, RuntimeError):
            facts = PermissionFacts(disk_answered=False)
        if not needs_reading(request):
            return facts
        read = partial(read_long, request, folder, facts)
        try:
            return await start_in_thread(read, name="request-text")
        except RuntimeError:
            # No thread is left: late is better than never.
            return read()

    async def _location(self, folder: str) -> PermissionLocation | None:
        settings = self._settings()
        if not folder or settings is None:
            return None
        if folder not in self._locations:
            try:
                async with asyncio.timeout(_SERVER_TIMEOUT_S):
                    self._locations[folder] = await settings.resolve_location(Path(folder))
            except (CopilotDesktopError, TimeoutError) as error:
                _log.info("the rules of the folder are kept under no known name: %s", error)
                return None
        return self._locations[folder]


# ---- in a thread -------------------------------------------------------------------------------


def look_at_disk(request: PermissionRequest, folder: str) -> PermissionFacts:
    """Follow the links of what `request` names. May block for as long as a disk does."""
    if isinstance(request.subject, WritePermission):
        # Its lexer is not loaded while the card is painted.
        warm(language_of(request.subject.path))
    paths = list(_paths(request))[:_MAX_PATHS]
    resolved = {path: resolve(path, folder) for path in ("", *paths)}
    existing = frozenset(path for path in overwritten(command_of(request.subject)) if _exists(path, folder))
    return PermissionFacts(resolved=resolved, existing=existing)


def read_long(request: PermissionRequest, folder: str, facts: PermissionFacts) -> PermissionFacts:
    """Read a long command or change."""
    subject = request.subject
    if isinstance(subject, WritePermission):
        return replace(facts, diff=parse_diff(subject.diff, max_rows=MAX_DIFF_LINES))
    if command := command_of(subject):
        home = str(Path.home())
        risks = scan_command(command, folder=folder, home=home, exists=facts.existing.__contains__)
        return replace(facts, risks=risks)
    return facts


def overwritten(command: str) -> tuple[str, ...]:
    """Return the files whose content redirections of `command` replace, as it names them."""
    parts = split_commands(command[:LONG_COMMAND])
    targets = (word.value for part in parts for word, replaces in part.writes if replaces)
    return tuple(dict.fromkeys(target for target in targets if target and "\0" not in target))[:_MAX_PATHS]


def _paths(request: PermissionRequest) -> Iterable[str]:
    match request.subject:
        case ShellPermission(possible_paths=paths, working_folder=working) as subject:
            return dict.fromkeys((working, *paths, *overwritten(subject.command)))
        case WritePermission() as subject:
            return subject.paths
        case PathPermission() as subject:
            return (*subject.paths, *subject.read_only_folders)
        case ReadPermission() as subject:
            return (subject.path,)
        case HookPermission() as subject:
            return overwritten(command_of(subject))
    return ()


def resolve(path: str, folder: str) -> str:
    """Return where `path` really leads, links followed; `path` itself where that cannot be told."""
    given = os.path.join(folder, os.path.expanduser(path))  # noqa: PTH111, PTH118
    if _is_on_server(path):
        return given
    try:
        return os.path.realpath(given)
    except (OSError, ValueError):
        return given


def _exists(path: str, folder: str) -> bool:
    if _is_on_server(path):
        return False
    # lexists neither follows a link nor opens anything; errors mean "not there".
    return os.path.lexists(os.path.join(folder, path))  # noqa: PTH118


def _is_on_server(path: str) -> bool:
    """A path that names a server: Windows would connect to it, and sign in, for a mere look."""
    return path.replace("\\", "/").startswith("//")
