"""What may be allowed beyond one request, in words that say exactly how far it reaches.

Pure. The CLI answers success to grants that it then applies more widely than their words say, so
each choice here names what the CLI really keeps; see `protocol.grants`. A shell line is granted as it
stands. A beginning of a line lets a chained command through, therefore it is offered for a line of one
simple command only, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final

from copilot_desktop.protocol.decisions import (
    allow_for_location,
    allow_for_session,
    allow_permanently,
)
from copilot_desktop.protocol.grants import (
    PREFIX_MARK,
    CommandsGrant,
    FolderGrant,
    Grant,
    McpGrant,
    UrlGrant,
    narrowest_grant,
    origin_of,
)
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    CustomToolPermission,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
    McpPermission,
    MemoryPermission,
    PathPermission,
    PermissionDecision,
    PermissionRequest,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)
from copilot_desktop.rendering.risky_paths import sensitive_reason
from copilot_desktop.rendering.risky_programs import is_runner
from copilot_desktop.rendering.shell_words import split_commands
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr

#: Longer lines come back exactly as they are too seldom to be worth a rule.
_MAX_LINE: Final = 2_000

#: An extension that may watch all requests is asked for each time, as in the CLI's own terminal.
OBSERVES_REQUESTS: Final = "observe permission requests"

_SHOWN: Final = 48

#: A program and what it is to do, without anything that a shell would read in another way.
_PROGRAM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+-]*")
_ACTION: Final = re.compile(r"[a-z][a-z0-9:_-]*")
_PLAIN_LINE: Final = re.compile(r"[A-Za-z0-9 _.,:/=@%+-]+")


@dataclass(frozen=True, slots=True)
class GrantChoice:
    """One lasting choice.

    Attributes:
        title: what is allowed, and for how long.
        detail: what follows from it.
    """

    decision: PermissionDecision
    title: str
    detail: str


def grant_choices(
    request: PermissionRequest, *, is_risky: bool, location: PermissionLocation | None = None, home: str = ""
) -> tuple[GrantChoice, ...]:
    """Return the lasting choices for `request`, the narrowest first; none where each call has to be asked.

    Args:
        is_risky: something in it deserves a second look, by the CLI or by our own scanner.
        location: what the CLI keeps rules of the session's folder under; None leaves those out.
        home: written as `~`.
    """
    if request.needs_managed_approval or is_risky:
        return ()
    return tuple(_choices(request, location, home))


def _choices(
    request: PermissionRequest, location: PermissionLocation | None, home: str
) -> Iterator[GrantChoice]:
    subject = request.subject
    match subject:
        case ShellPermission():
            yield from _shell(request, subject, location, home)
        case WritePermission(can_offer_session_approval=True):
            yield from _both(
                request,
                tr("All changes to files"),
                tr("Files outside the allowed folders are still asked for."),
                location,
                home,
            )
        case ReadPermission():
            yield from _both(
                request,
                tr("All reading of files"),
                tr("Files outside the allowed folders are still asked for."),
                location,
                home,
            )
        case UrlPermission():
            yield from _address(request, subject)
        case McpPermission():
            yield from _mcp(request, subject, location, home)
        case CustomToolPermission(tool=tool):
            what = tr("{tool}, whatever it is called with", tool=_shown(tool))
            yield from _both(request, what, "", location, home)
        case MemoryPermission():
            yield from _both(request, tr("All facts to remember"), "", location, home)
        case PathPermission():
            yield from _folder(request, subject, home)
        case ExtensionManagementPermission(operation=operation) if operation:
            what = tr("{operation}, of any extension", operation=_shown(operation))
            yield from _both(request, what, "", location, home)
        case ExtensionAccessPermission() if OBSERVES_REQUESTS not in subject.capabilities:
            what = tr("{name}, whatever it asks to do", name=_shown(subject.extension))
            yield from _both(request, what, "", location, home)
        case ExtensionEnvironmentPermission():
            what = tr("These variables for {name}", name=_shown(subject.extension))
            yield from _both(request, what, "", location, home)
        case WorkflowPermission() if narrowest_grant(subject) is not None:
            what = tr("The workflow {name} within these limits", name=_shown(subject.name))
            yield from _both(request, what, "", location, home)
        case _:
            return


# ---- kinds -----------------------------------------------------------------------------------


def _shell(
    request: PermissionRequest, subject: ShellPermission, location: PermissionLocation | None, home: str
) -> Iterator[GrantChoice]:
    command = subject.command
    # An exact line that ends like a rule for beginnings would be kept as one.
    if len(command) > _MAX_LINE or command.endswith(PREFIX_MARK) or subject.sandbox_bypass:
        return
    detail = tr("Anything else is asked for, also this line with more behind it.")
    yield from _both(request, tr("Exactly this command"), detail, location, home)
    if prefix := prefix_of(subject):
        grant = CommandsGrant((prefix + PREFIX_MARK,))
        yield _for_session(
            request,
            tr("Anything that begins with “{prefix}”", prefix=_shown(prefix)),
            tr(
                "This also lets through what is chained behind it, such as “{example}”.",
                example=_shown(f"{prefix} x; rm -rf ~"),
            ),
            grant,
        )


def prefix_of(subject: ShellPermission) -> str:
    """Return the program and its action (`npm run`) when the line is one simple command, else ""."""
    command = subject.command
    if len(subject.segments) > 1 or not _PLAIN_LINE.fullmatch(command) or subject.writes_by_redirection:
        return ""
    commands = split_commands(command)
    if len(commands) != 1 or commands[0].writes or len(commands[0].words) < 2:
        return ""
    program, action = (word.value for word in commands[0].words[:2])
    prefix = f"{program} {action}"
    if not _PROGRAM.fullmatch(program) or not _ACTION.fullmatch(action) or is_runner(program):
        return ""
    return prefix if command == prefix or command.startswith(prefix + " ") else ""


def _address(request: PermissionRequest, subject: UrlPermission) -> Iterator[GrantChoice]:
    origin = origin_of(subject.url)
    if not origin:
        return
    what = tr("Every page of {origin}", origin=visible_line(origin, 300))
    yield _for_session(request, what, "", UrlGrant(origin))
    yield GrantChoice(
        allow_permanently(request, UrlGrant(origin)),
        tr("Always: every page of {origin}", origin=visible_line(origin, 300)),
        tr("In every session. Kept in the settings of the CLI, whose terminal heeds it as well."),
    )


def _mcp(
    request: PermissionRequest, subject: McpPermission, location: PermissionLocation | None, home: str
) -> Iterator[GrantChoice]:
    tool, server = _shown(subject.tool), _shown(subject.server)
    what = tr("{tool} from {server}, whatever it is called with", tool=tool, server=server)
    yield from _both(request, what, "", location, home, McpGrant(subject.server, subject.tool))
    yield _for_session(
        request,
        tr("All tools from {server}", server=server),
        tr("Also those that change data."),
        McpGrant(subject.server),
    )


def _folder(request: PermissionRequest, subject: PathPermission, home: str) -> Iterator[GrantChoice]:
    """The folder of what is asked. The CLI's own answer for reading is accepted and forgotten by it."""
    folder = folder_of(subject, home)
    if folder:
        yield _for_session(
            request,
            tr("The folder {folder} with all in it", folder=visible_line(with_tilde(folder, home), 300)),
            tr("Files there are then asked for as those of the session's folder are."),
            FolderGrant(folder),
        )


def folder_of(subject: PathPermission, home: str) -> str:
    """Return the one folder that may be opened for all that `subject` names, "" where there is none.

    None is too wide (the root, what stands in it, the person's own folder and those above it) or
    sensitive by its name.
    """
    kind = PureWindowsPath if any(re.match(r"[A-Za-z]:", path) for path in subject.paths) else PurePosixPath
    parents = {kind(path).parent for path in subject.paths}
    if len(parents) != 1:
        return ""
    folder = parents.pop()
    least = 2 if kind is PureWindowsPath else 3
    if not folder.is_absolute() or ".." in folder.parts or len(folder.parts) < least:
        return ""
    own = kind(home) if home else None
    if own is not None and (folder == own or folder in own.parents):
        return ""
    return "" if sensitive_reason(str(folder)) else str(folder)


# ---- words -----------------------------------------------------------------------------------


def _both(
    request: PermissionRequest,
    what: str,
    detail: str,
    location: PermissionLocation | None,
    home: str,
    grant: Grant | None = None,
) -> Iterator[GrantChoice]:
    """Yield the choice for the session and, where its key is known, the one for the folder."""
    yield _for_session(request, what, detail, grant)
    if location is None or not location.key:
        return
    place = visible_line(with_tilde(location.key, home), 120)
    if location.type == "repo":
        title = tr("{what}, in the repository {place}", what=what, place=place)
    else:
        title = tr("{what}, in {place}", what=what, place=place)
    yield GrantChoice(
        allow_for_location(request, location.key, grant),
        title,
        " ".join(filter(None, (tr("Also in later sessions."), detail))),
    )


def _for_session(
    request: PermissionRequest, what: str, detail: str, grant: Grant | None = None
) -> GrantChoice:
    return GrantChoice(
        allow_for_session(request, grant),
        tr("{what}, this session", what=what),
        " ".join(filter(None, (tr("Until the session ends."), detail))),
    )


def with_tilde(path: str, home: str) -> str:
    """Return a path with the person's own folder as `~`."""
    own = home.rstrip("/")
    if own and (path == own or path.startswith(own + "/")):
        return "~" + path[len(own) :]
    return path


def _shown(text: str) -> str:
    return visible_line(text, _SHOWN)
