"""What a row of the inspector says: icon, words, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.activity import ActivityItem, CommandRun, FileChange
from copilot_desktop.session.entries import ToolState
from copilot_desktop.session.tool_kinds import ToolKind
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.spans import duration

_MAX_SHOWN = 400


@dataclass(frozen=True, slots=True)
class ActivityWords:
    """Foreign text in it was made visible.

    Attributes:
        icon_color: of the tokens, as `note_color`.
        text: what it is about, in one line.
        place: where that is, "" for nowhere in particular.
        note: what came of it.
        said: all of it, as a screen reader says it.
    """

    icon: str
    icon_color: str
    text: str
    place: str
    note: str
    note_color: str
    said: str


_FILE_ICONS = {ToolKind.CREATE: "file-create", ToolKind.DELETE: "file-delete"}


def words_of(items: Sequence[ActivityItem]) -> ActivityWords:
    """Return what the row of `items` says; they have one key."""
    last = items[-1]
    if isinstance(last, CommandRun):
        return _run_words(last)
    return _change_words([item for item in items if isinstance(item, FileChange)])


def _run_words(run: CommandRun) -> ActivityWords:
    icon, color = _RUN_ICONS.get(run.state, ("pending", "text.tertiary"))
    said = _state_words(run.state)
    if run.has_failed:
        icon, color, said = "failed", "danger.text", tr("Failed")
    parts = [duration(run.duration_s)]
    if run.exit_code not in (None, 0):
        parts.insert(0, tr("exit {code}", code=run.exit_code))
    elif not run.state.is_settled or run.state is not ToolState.SUCCEEDED:
        parts.insert(0, said)
    note = " · ".join(part for part in parts if part)
    command = visible_line(run.command, _MAX_SHOWN)
    note_color = "danger.text" if run.has_failed else "text.tertiary"
    by = tr("Sub-agent") if run.is_by_agent else ""
    told = ", ".join(part for part in (command, said, note, by) if part)
    return ActivityWords(icon, color, command, by, note, note_color, told)


_RUN_ICONS = {
    ToolState.RUNNING: ("in-progress", "status.streaming"),
    ToolState.SUCCEEDED: ("success", "status.done"),
    ToolState.FAILED: ("failed", "danger.text"),
    ToolState.DENIED: ("close", "danger.text"),
    ToolState.CANCELLED: ("stop", "text.tertiary"),
}


def _state_words(state: ToolState) -> str:
    words = {
        ToolState.RUNNING: tr("Running"),
        ToolState.SUCCEEDED: tr("Succeeded"),
        ToolState.FAILED: tr("Failed"),
        ToolState.DENIED: tr("Denied"),
        ToolState.CANCELLED: tr("Stopped"),
    }
    return words.get(state, tr("Waiting"))


def _change_words(changes: Sequence[FileChange]) -> ActivityWords:
    kind = _kind_of(changes)
    said = {ToolKind.CREATE: tr("Created"), ToolKind.DELETE: tr("Deleted")}.get(kind, tr("Changed"))
    color = {ToolKind.CREATE: "success.text", ToolKind.DELETE: "danger.text"}.get(kind, "text.secondary")
    path = PurePath(changes[-1].path)
    note, told = "", ""
    if all(change.added is not None for change in changes):
        added = sum(change.added or 0 for change in changes)
        removed = sum(change.removed or 0 for change in changes)
        note = f"+{added} −{removed}"
        told = ", ".join(
            (
                ntr("{count} line added", "{count} lines added", added),
                ntr("{count} line removed", "{count} lines removed", removed),
            )
        )
    name = visible_line(path.name or str(path), _MAX_SHOWN)
    place = visible_line(str(path.parent), _MAX_SHOWN) if path.parent != PurePath() else ""
    parts = (name, place, said, told)
    return ActivityWords(
        _FILE_ICONS.get(kind, "file-edit"),
        color,
        name,
        place,
        note,
        "text.tertiary",
        ", ".join(part for part in parts if part),
    )


def _kind_of(changes: Sequence[FileChange]) -> ToolKind:
    """Return what became of a file over all its changes."""
    if changes[-1].kind is ToolKind.DELETE:
        return ToolKind.DELETE
    return ToolKind.CREATE if any(change.kind is ToolKind.CREATE for change in changes) else ToolKind.EDIT
