"""What a permission request asks for, typed by its kind (protocol.md section 6.1).

A kind this version does not know, or one without the field that says what it is about, is an
`OtherPermission`. All but shell commands and writes are subclasses of it, so that whoever has no
own words for a kind shows its fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from copilot_desktop.protocol.json_fields import JsonFields

#: A decoded JSON object as the server sent it.
JsonObject: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CommandSegment:
    """One command of a shell line, as the server split it.

    Attributes:
        identifier: the program, as far as the server could tell.
        text: the segment without its redirections.
    """

    identifier: str
    text: str


@dataclass(frozen=True, slots=True)
class ShellPermission:
    """The agent wants to run a shell command (`commands` / `shell`).

    Attributes:
        command: the full command text, byte for byte what will run.
        intention: what the model says it is for. Untrusted text.
        warning: the server's own warning, if any.
        can_offer_session_approval: the server's word on wider grants; headless servers say no.
        sandbox_bypass: the command asks to run outside the sandbox.
        sandbox_bypass_reason: why, in the model's words. Untrusted text.
        identifiers: what the server's own rules would name; headless servers give the whole line.
        segments: the commands the line is made of, as far as the server could split it.
        possible_paths, possible_urls: what the server found in the text; never a complete list.
        writes_by_redirection: the server found a redirection into a file. False means nothing:
            CLI 1.0.102 overlooks a plain `>`.
        shell_name: the shell's name, "" when not told.
        working_folder: where it will run, "" when not told.
    """

    command: str
    intention: str = ""
    warning: str = ""
    can_offer_session_approval: bool = False
    sandbox_bypass: bool = False
    sandbox_bypass_reason: str = ""
    identifiers: tuple[str, ...] = ()
    segments: tuple[CommandSegment, ...] = ()
    possible_paths: tuple[str, ...] = ()
    possible_urls: tuple[str, ...] = ()
    writes_by_redirection: bool = False
    shell_name: str = ""
    working_folder: str = ""


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file at one side of an edit."""

    path: str
    content: str = ""


@dataclass(frozen=True, slots=True)
class FileEdit:
    """One file of a write. Without `before` it is made, without `after` it is deleted."""

    before: FileContent | None = None
    after: FileContent | None = None


@dataclass(frozen=True, slots=True)
class WritePermission:
    """The agent wants to create or change a file.

    Attributes:
        path: the file, as the server names it.
        diff: unified git-style diff; may be empty.
        creates: the file does not exist yet.
        edits: every file that changes, with its contents; empty on servers before 1.0.81.
        new_content: what the file will hold, "" when not told.
        resolved_path: the path with links followed, "" when not told.
    """

    path: str
    diff: str = ""
    intention: str = ""
    creates: bool = False
    edits: tuple[FileEdit, ...] = ()
    new_content: str = ""
    resolved_path: str = ""
    can_offer_session_approval: bool = False

    @property
    def paths(self) -> tuple[str, ...]:
        """Every file it touches, the named one first."""
        sides = (side for edit in self.edits for side in (edit.before, edit.after) if side is not None)
        return tuple(dict.fromkeys((self.path, *(side.path for side in sides if side.path))))


@dataclass(frozen=True, slots=True)
class OtherPermission:
    """Any other kind, shown by its fields."""

    kind: str
    fields: JsonObject = field(default_factory=dict)
    intention: str = ""

    @property
    def _data(self) -> JsonFields:
        return JsonFields(self.fields)


class ReadPermission(OtherPermission):
    """The agent wants to read a file (`read`)."""

    __slots__ = ()

    @property
    def path(self) -> str:
        return self._data.text("path")

    @property
    def resolved_path(self) -> str:
        """The path with links followed, "" when not told."""
        return self._data.text("resolvedPath")


class PathPermission(OtherPermission):
    """A path outside the allowed folders (`path`).

    Once allowed, a second request (`read` or `write`) follows for the same tool call.
    """

    __slots__ = ()

    @property
    def access(self) -> str:
        """`read`, `write` or `shell`."""
        return self._data.text("accessKind")

    @property
    def paths(self) -> tuple[str, ...]:
        return self._data.texts("paths")

    @property
    def read_only_folders(self) -> tuple[str, ...]:
        """What may be opened for reading for the rest of the session."""
        return self._data.texts("readOnlyDirectories")


class UrlPermission(OtherPermission):
    """The agent wants to fetch an address (`url`)."""

    __slots__ = ()

    @property
    def url(self) -> str:
        return self._data.text("url")

    @property
    def redirected_from(self) -> str:
        """The address that led here, "" when none did."""
        return self._data.text("redirectedFrom")


class McpPermission(OtherPermission):
    """A tool of an MCP server (`mcp`)."""

    __slots__ = ()

    @property
    def server(self) -> str:
        return self._data.text("serverName")

    @property
    def tool(self) -> str:
        """The tool's bare name, as `McpGrant` wants it."""
        return self._data.text("toolName")

    @property
    def title(self) -> str:
        return self._data.text("toolTitle")

    @property
    def arguments(self) -> Any:
        """What it is called with: any JSON, None when not told."""
        return self.fields.get("args")

    @property
    def is_read_only(self) -> bool:
        """The MCP server's own claim."""
        return self._data.flag("readOnly")


class CustomToolPermission(OtherPermission):
    """A tool that a client runs (`custom-tool`)."""

    __slots__ = ()

    @property
    def tool(self) -> str:
        return self._data.text("toolName")

    @property
    def description(self) -> str:
        return self._data.text("toolDescription")

    @property
    def arguments(self) -> Any:
        """What it is called with: any JSON, None when not told."""
        return self.fields.get("args")


class MemoryPermission(OtherPermission):
    """The agent wants to remember a fact or to vote on one (`memory`)."""

    __slots__ = ()

    @property
    def action(self) -> str:
        """`store` or `vote`."""
        return self._data.text("action", "store")

    @property
    def fact(self) -> str:
        return self._data.text("fact")

    @property
    def subject(self) -> str:
        return self._data.text("subject")

    @property
    def citations(self) -> str:
        return self._data.text("citations")

    @property
    def direction(self) -> str:
        """Of a vote: `upvote` or `downvote`."""
        return self._data.text("direction")

    @property
    def reason(self) -> str:
        return self._data.text("reason")


class HookPermission(OtherPermission):
    """A hook wants a person to look at a tool call (`hook`)."""

    __slots__ = ()

    @property
    def tool(self) -> str:
        return self._data.text("toolName")

    @property
    def arguments(self) -> Any:
        """What the tool is called with: any JSON, None when not told."""
        return self.fields.get("toolArgs")

    @property
    def message(self) -> str:
        return self._data.text("hookMessage")


class ExtensionManagementPermission(OtherPermission):
    """The agent wants to make, change or load an extension (`extension-management`)."""

    __slots__ = ()

    @property
    def operation(self) -> str:
        return self._data.text("operation")

    @property
    def extension(self) -> str:
        return self._data.text("extensionName")


class ExtensionAccessPermission(OtherPermission):
    """An extension asks for capabilities (`extension-permission-access`)."""

    __slots__ = ()

    @property
    def extension(self) -> str:
        return self._data.text("extensionName")

    @property
    def capabilities(self) -> tuple[str, ...]:
        return self._data.texts("capabilities")


class ExtensionEnvironmentPermission(OtherPermission):
    """An extension asks for environment variables (`extension-env-access`)."""

    __slots__ = ()

    @property
    def extension(self) -> str:
        return self._data.text("extensionName")

    @property
    def variables(self) -> tuple[str, ...]:
        return self._data.texts("environmentVariables")


class WorkflowPermission(OtherPermission):
    """The agent wants to write or run a workflow (`workflow`)."""

    __slots__ = ()

    @property
    def operation(self) -> str:
        """`run` or `author`."""
        return self._data.text("operation")

    @property
    def name(self) -> str:
        return self._data.text("name")

    @property
    def description(self) -> str:
        return self._data.text("description")

    @property
    def phases(self) -> tuple[str, ...]:
        """Titles of its phases, in order."""
        return tuple(phase.text("title") for phase in self._data.items("phases"))

    @property
    def approval_key(self) -> str:
        """What a wider grant names."""
        return self._data.text("approvalKey")

    @property
    def can_persist_approval(self) -> bool:
        return self._data.flag("canPersistApproval")


PermissionSubject: TypeAlias = ShellPermission | WritePermission | OtherPermission
