"""What has happened in a session while nobody looked, told from its entries alone. Pure.

No model is asked and nothing is read: the files, commands and errors of the entries that have come since
are summed up. However long the absence was, a bounded number of them is looked at, the newest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.entries import Entry, EntryId, ErrorNotice, ToolCall, ToolState, TurnSummary
from copilot_desktop.session.tool_kinds import ToolKind, changed_lines, files_of, tool_kind
from copilot_desktop.session.tool_runs import Entries

#: So many of the newest entries are looked at, in a few thousandths of a second.
MAX_ENTRIES: Final = 4000

#: So many of each are listed; the counts are of all that were looked at.
MAX_LISTED: Final = 50

#: Characters of diffs that are counted in lines: of one, and of all together.
_MAX_DIFF: Final = 200_000
_MAX_DIFFS: Final = 1_000_000

_CHANGES: Final = frozenset({ToolKind.EDIT, ToolKind.CREATE, ToolKind.DELETE})


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that was changed, once or several times.

    Attributes:
        path: as the agent wrote it. Foreign text.
        kind: CREATE, EDIT or DELETE: what became of it in the end.
        added, removed: lines, as far as the diffs tell for this file alone.
        entry_id: of the last change.
    """

    path: str
    kind: ToolKind
    added: int
    removed: int
    entry_id: EntryId


@dataclass(frozen=True, slots=True)
class Command:
    """A command that was run.

    Attributes:
        text: foreign text of any length.
        exit_code: None when it is not known or it has not ended.
    """

    text: str
    has_failed: bool
    exit_code: int | None
    entry_id: EntryId


@dataclass(frozen=True, slots=True)
class Failure:
    """A turn that failed, or an error of the session. `message` is foreign text."""

    message: str
    entry_id: EntryId


@dataclass(frozen=True, slots=True)
class Digest:
    """What has happened since.

    Attributes:
        turns: that have ended, in success or not.
        files, commands, failures: in the order of happening, at most `MAX_LISTED` of each, the newest.
        file_count, command_count, failed_commands, failure_count: of all.
        added, removed: lines of all diffs.
        waiting: open requests.
        is_cut: more has happened than was looked at.
    """

    turns: int = 0
    files: tuple[ChangedFile, ...] = ()
    file_count: int = 0
    added: int = 0
    removed: int = 0
    commands: tuple[Command, ...] = ()
    command_count: int = 0
    failed_commands: int = 0
    failures: tuple[Failure, ...] = ()
    failure_count: int = 0
    waiting: int = 0
    is_cut: bool = False

    @property
    def is_worth_telling(self) -> bool:
        """A turn has ended, and it did more than to answer."""
        has_ended = bool(self.turns or self.failure_count)
        return has_ended and bool(self.file_count or self.command_count or self.failure_count or self.waiting)


class _Tally:
    def __init__(self) -> None:
        self.turns = 0
        self.files: dict[str, ChangedFile] = {}
        self.added = self.removed = 0
        self.commands: list[Command] = []
        self.failures: list[Failure] = []
        self._diff_room = _MAX_DIFFS

    def take(self, entry: Entry) -> None:
        match entry:
            case TurnSummary(agent_id=""):
                self.turns += 1
            case ErrorNotice(agent_id=""):
                self.failures.append(Failure(entry.message, entry.id))
            case ToolCall():
                self._take_call(entry)
            case _:
                return

    def _take_call(self, call: ToolCall) -> None:
        # What a sub-agent does stands inside the card of its call.
        entry_id = EntryId(call.parent_id) if call.parent_id else call.id
        kind = tool_kind(call)
        if kind is ToolKind.RUN:
            if call.state not in (ToolState.ANNOUNCED, ToolState.WAITING, ToolState.DENIED):
                text = whole_text(call.arguments.get("command")) or call.title or call.name
                self.commands.append(Command(text, call.has_failed, call.exit_code, entry_id))
        elif kind in _CHANGES and call.state is ToolState.SUCCEEDED:
            self._take_files(call, entry_id)

    def _take_files(self, call: ToolCall, entry_id: EntryId) -> None:
        added, removed = self._lines_of(call.diff)
        self.added, self.removed = self.added + added, self.removed + removed
        touched = [(kind, path) for kind, path in files_of(call) if kind in _CHANGES]
        for kind, path in touched:
            before = self.files.pop(path, None)
            if before is not None and before.kind is ToolKind.CREATE and kind is ToolKind.EDIT:
                kind = ToolKind.CREATE
            # The diff of several files is not taken apart.
            more, less = (added, removed) if len(touched) == 1 else (0, 0)
            if before is not None:
                more, less = before.added + more, before.removed + less
            self.files[path] = ChangedFile(path, kind, more, less, entry_id)

    def _lines_of(self, diff: str) -> tuple[int, int]:
        if not diff or len(diff) > min(_MAX_DIFF, self._diff_room):
            return 0, 0
        self._diff_room -= len(diff)
        return changed_lines(diff)


def digest_of(entries: Entries, first: int, *, waiting: int = 0, is_cut: bool = False) -> Digest:
    """Sum up the entries from `first` on.

    Args:
        waiting: open requests of the session.
        is_cut: more has happened before the first entry that is here.
    """
    begin = max(first, len(entries) - MAX_ENTRIES, 0)
    tally = _Tally()
    for index in range(begin, len(entries)):
        tally.take(entries[index])
    made = Digest(
        turns=tally.turns,
        files=tuple(tally.files.values())[-MAX_LISTED:],
        file_count=len(tally.files),
        added=tally.added,
        removed=tally.removed,
        commands=tuple(tally.commands[-MAX_LISTED:]),
        command_count=len(tally.commands),
        failed_commands=sum(command.has_failed for command in tally.commands),
        failures=tuple(tally.failures[-MAX_LISTED:]),
        failure_count=len(tally.failures),
        waiting=waiting,
    )
    return replace(made, is_cut=is_cut or begin > max(first, 0))
