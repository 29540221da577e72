"""What the agent has done, apart from the conversation: files it changed, commands it ran. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.entries import Entry, EntryId, ToolCall, ToolState
from copilot_desktop.session.tool_kinds import ToolKind, changed_lines, files_of, tool_kind

#: Kinds of calls that leave another file behind.
_CHANGES = (ToolKind.CREATE, ToolKind.EDIT, ToolKind.DELETE)

#: A longer diff is not counted: what is told of a call must cost little.
_MAX_COUNTED_CHARS = 256 * 1024


@dataclass(frozen=True, slots=True)
class FileChange:
    """What one call did to one file.

    Attributes:
        added: lines, None when they are not told for this file alone.
        removed: lines, None as well.
    """

    entry_id: EntryId
    path: str
    kind: ToolKind
    added: int | None = None
    removed: int | None = None

    @property
    def key(self) -> str:
        """Changes of one file belong together."""
        return self.path


@dataclass(frozen=True, slots=True)
class CommandRun:
    """One command that the agent ran, or wants to run.

    Attributes:
        command: as it was given. Untrusted, of any length.
        duration_s: seconds, None while it runs and when nothing told.
        is_by_agent: a sub-agent ran it.
        has_output: it has printed something.
    """

    entry_id: EntryId
    command: str
    state: ToolState
    has_failed: bool = False
    exit_code: int | None = None
    duration_s: float | None = None
    is_by_agent: bool = False
    has_output: bool = False

    @property
    def key(self) -> str:
        """Every command stands for itself."""
        return self.entry_id


ActivityItem: TypeAlias = FileChange | CommandRun


def changes_of(entry: Entry) -> tuple[FileChange, ...]:
    """Return the files that an entry has changed; none before the call has succeeded."""
    if not isinstance(entry, ToolCall) or entry.state is not ToolState.SUCCEEDED:
        return ()
    found = {path: kind for kind, path in files_of(entry) if kind in _CHANGES and path != entry.id}
    added = removed = None
    if len(found) == 1 and entry.diff and len(entry.diff) <= _MAX_COUNTED_CHARS:
        added, removed = changed_lines(entry.diff)
    return tuple(FileChange(entry.id, path, kind, added, removed) for path, kind in found.items())


def runs_of(entry: Entry) -> tuple[CommandRun, ...]:
    """Return the command that an entry is about, if it is about one."""
    if not isinstance(entry, ToolCall) or tool_kind(entry) is not ToolKind.RUN:
        return ()
    command = whole_text(entry.arguments.get("command")) or whole_text(entry.arguments.get("script"))
    if not command:
        return ()
    run = CommandRun(
        entry.id,
        command,
        entry.state,
        entry.has_failed,
        entry.exit_code,
        entry.duration_s,
        is_by_agent=bool(entry.agent_id),
        has_output=len(entry.output) > 0,
    )
    return (run,)
