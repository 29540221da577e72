"""What is allowed beyond one request, and which requests it may answer (protocol.md section 6.1).

A grant that does not cover the request it answers is a mistake of the caller: `check` raises
before anything goes on the wire, because the server says success to many of them and then fails
the tool call.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final, TypeAlias
from urllib.parse import SplitResult, urlsplit

from copilot_desktop.protocol.permission_subjects import (
    CustomToolPermission,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
    McpPermission,
    MemoryPermission,
    PathPermission,
    PermissionSubject,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)

#: Ends the identifier of a grant that goes by the beginning of a line.
PREFIX_MARK: Final = ":*"

_WINDOWS_PATH: Final = re.compile(r"[A-Za-z]:|\\\\")

#: The ports that an origin leaves out.
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class CommandsGrant:
    """Shell lines.

    Attributes:
        identifiers: each an exact line, or a prefix that ends in `:*`. A prefix goes by the text
            of the whole line: `git:*` also lets `git status; rm -rf x` run.
    """

    identifiers: tuple[str, ...]

    def check(self, subject: PermissionSubject) -> None:
        """Raise ValueError unless it covers `subject`; so do the others."""
        if not isinstance(subject, ShellPermission):
            raise _mismatch(self, subject)
        if not any(self._covers(identifier, subject) for identifier in self.identifiers):
            raise ValueError(f"{self.identifiers!r} does not cover the command {subject.command!r}")

    @staticmethod
    def _covers(identifier: str, subject: ShellPermission) -> bool:
        if identifier.endswith(PREFIX_MARK):
            prefix = identifier.removesuffix(PREFIX_MARK)
            return bool(prefix.strip()) and subject.command.startswith(prefix)
        return identifier == subject.command or identifier in subject.identifiers

    def params(self) -> dict[str, Any]:
        """The server's `approval`; so of the others."""
        return {"kind": "commands", "commandIdentifiers": list(self.identifiers)}


@dataclass(frozen=True, slots=True)
class ReadGrant:
    """All reading of files; paths outside the allowed folders are still asked for."""

    def check(self, subject: PermissionSubject) -> None:
        _check_kind(self, subject, ReadPermission)

    def params(self) -> dict[str, Any]:
        return {"kind": "read"}


@dataclass(frozen=True, slots=True)
class WriteGrant:
    """All writing of files; paths outside the allowed folders are still asked for."""

    def check(self, subject: PermissionSubject) -> None:
        _check_kind(self, subject, WritePermission)

    def params(self) -> dict[str, Any]:
        return {"kind": "write"}


@dataclass(frozen=True, slots=True)
class McpGrant:
    """A tool of an MCP server, or with "" as `tool` all of the server's tools."""

    server: str
    tool: str = ""

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, McpPermission):
            raise _mismatch(self, subject)
        if self.server != subject.server or self.tool not in ("", subject.tool):
            raise ValueError(f"{self!r} does not cover {subject.tool!r} of {subject.server!r}")

    def params(self) -> dict[str, Any]:
        params: dict[str, Any] = {"kind": "mcp", "serverName": self.server}
        if self.tool:
            params["toolName"] = self.tool
        return params


@dataclass(frozen=True, slots=True)
class CustomToolGrant:
    """A tool that a client runs."""

    tool: str

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, CustomToolPermission):
            raise _mismatch(self, subject)
        if self.tool != subject.tool:
            raise ValueError(f"{self!r} does not cover {subject.tool!r}")

    def params(self) -> dict[str, Any]:
        return {"kind": "custom-tool", "toolName": self.tool}


@dataclass(frozen=True, slots=True)
class UrlGrant:
    """All addresses of one origin.

    Attributes:
        origin: `scheme://host[:port]`. The server takes a bare host as https.
    """

    origin: str

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, UrlPermission):
            raise _mismatch(self, subject)
        if not self.origin or self.origin != origin_of(self.origin):
            raise ValueError(f"{self.origin!r} is not an origin: scheme://host[:port]")
        if self.origin != origin_of(subject.url):
            raise ValueError(f"{self.origin!r} does not cover {subject.url!r}")


@dataclass(frozen=True, slots=True)
class ReadOnlyFoldersGrant:
    """Reading below folders outside the allowed ones.

    Later path requests below them still came from CLI 1.0.102.
    """

    folders: tuple[str, ...]

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, PathPermission):
            raise _mismatch(self, subject)
        if not self.folders or not set(self.folders) <= set(subject.read_only_folders):
            raise ValueError(f"{self.folders!r} are not of the offered {subject.read_only_folders!r}")


@dataclass(frozen=True, slots=True)
class FolderGrant:
    """A folder outside, treated for the rest of the session as its own one is.

    The wire has no such answer to a request: the folder is allowed by a call of its own, then the
    request is approved once.
    """

    folder: str

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, PathPermission):
            raise _mismatch(self, subject)
        below = [path for path in subject.paths if is_below(path, self.folder)]
        if not below or len(below) != len(subject.paths):
            raise ValueError(f"{self.folder!r} does not hold {subject.paths!r}")


@dataclass(frozen=True, slots=True)
class MemoryGrant:
    """All facts."""

    def check(self, subject: PermissionSubject) -> None:
        _check_kind(self, subject, MemoryPermission)

    def params(self) -> dict[str, Any]:
        return {"kind": "memory"}


@dataclass(frozen=True, slots=True)
class ExtensionManagementGrant:
    """One operation on extensions, or with "" all of them."""

    operation: str = ""

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, ExtensionManagementPermission):
            raise _mismatch(self, subject)
        if self.operation not in ("", subject.operation):
            raise ValueError(f"{self!r} does not cover {subject.operation!r}")

    def params(self) -> dict[str, Any]:
        params = {"kind": "extension-management"}
        if self.operation:
            params["operation"] = self.operation
        return params


@dataclass(frozen=True, slots=True)
class ExtensionAccessGrant:
    """What an extension asks for."""

    extension: str

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, ExtensionAccessPermission):
            raise _mismatch(self, subject)
        if self.extension != subject.extension:
            raise ValueError(f"{self!r} does not cover {subject.extension!r}")

    def params(self) -> dict[str, Any]:
        return {"kind": "extension-permission-access", "extensionName": self.extension}


@dataclass(frozen=True, slots=True)
class ExtensionEnvironmentGrant:
    """Environment variables for an extension."""

    extension: str
    variables: tuple[str, ...]

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, ExtensionEnvironmentPermission):
            raise _mismatch(self, subject)
        if self.extension != subject.extension or set(self.variables) != set(subject.variables):
            raise ValueError(f"{self!r} does not cover {subject.variables!r} for {subject.extension!r}")

    def params(self) -> dict[str, Any]:
        return {
            "kind": "extension-env-access",
            "extensionName": self.extension,
            "environmentVariables": list(self.variables),
        }


@dataclass(frozen=True, slots=True)
class WorkflowGrant:
    """A workflow, by the key that the request names."""

    approval_key: str

    def check(self, subject: PermissionSubject) -> None:
        if not isinstance(subject, WorkflowPermission):
            raise _mismatch(self, subject)
        if not self.approval_key or self.approval_key != subject.approval_key:
            raise ValueError(f"{self!r} does not cover {subject.approval_key!r}")
        if not subject.can_persist_approval:
            raise ValueError(f"the workflow {subject.name!r} can be allowed only once")

    def params(self) -> dict[str, Any]:
        return {"kind": "workflow", "approvalKey": self.approval_key}


#: Grants that the server knows as an `approval`, for a session or a location.
Approval: TypeAlias = (
    CommandsGrant
    | ReadGrant
    | WriteGrant
    | McpGrant
    | CustomToolGrant
    | MemoryGrant
    | ExtensionManagementGrant
    | ExtensionAccessGrant
    | ExtensionEnvironmentGrant
    | WorkflowGrant
)

Grant: TypeAlias = Approval | UrlGrant | ReadOnlyFoldersGrant | FolderGrant


def narrowest_grant(subject: PermissionSubject) -> Grant | None:
    """Return the smallest grant that covers `subject`, None where there is none."""
    match subject:
        case ShellPermission():
            return CommandsGrant((subject.command,))
        case WritePermission():
            return WriteGrant()
        case ReadPermission():
            return ReadGrant()
        case PathPermission(read_only_folders=folders):
            return ReadOnlyFoldersGrant(folders) if folders else None
        case UrlPermission(url=url):
            origin = origin_of(url)
            return UrlGrant(origin) if origin else None
        case McpPermission(server=server, tool=tool):
            return McpGrant(server, tool)
        case CustomToolPermission(tool=tool):
            return CustomToolGrant(tool)
        case MemoryPermission():
            return MemoryGrant()
        case ExtensionManagementPermission(operation=operation):
            return ExtensionManagementGrant(operation)
        case ExtensionAccessPermission(extension=extension):
            return ExtensionAccessGrant(extension)
        case ExtensionEnvironmentPermission(extension=extension, variables=variables):
            return ExtensionEnvironmentGrant(extension, variables)
        case WorkflowPermission(approval_key=key, can_persist_approval=True) if key:
            return WorkflowGrant(key)
        case _:
            return None


def origin_of(url: str) -> str:
    """Return `scheme://host[:port]` of an address in lower case, "" when it has no such thing."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    host = _host(parts)
    if not parts.scheme or not host:
        return ""
    suffix = "" if port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{port}"
    return f"{parts.scheme}://{host}{suffix}"


def is_below(path: str, folder: str) -> bool:
    """Tell whether an absolute `path` stands in `folder`, read as text; never when it goes up in between."""
    kind = PureWindowsPath if _WINDOWS_PATH.match(folder) else PurePosixPath
    inner, outer = kind(path), kind(folder)
    if ".." in inner.parts or ".." in outer.parts or not outer.is_absolute():
        return False
    return outer in inner.parents


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return f"[{host}]" if ":" in host else host


def _check_kind(grant: Grant, subject: PermissionSubject, wanted: type) -> None:
    if not isinstance(subject, wanted):
        raise _mismatch(grant, subject)


def _mismatch(grant: Grant, subject: PermissionSubject) -> ValueError:
    return ValueError(f"a {type(grant).__name__} cannot answer a {type(subject).__name__}")
