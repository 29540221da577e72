"""Runs of tool calls: which entries one sentence stands for, and what that sentence counts.

A run is a stretch of calls of one agent with nothing between them but what belongs to them: the
permissions they were given, and what the model thought between two of them. The entries stay as
they are; a run is only a look at them, so that every entry belongs to exactly one range.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from copilot_desktop.protocol.permissions import PermissionOutcome
from copilot_desktop.session.entries import Entry, PermissionRecord, Reasoning, ToolCall, ToolState
from copilot_desktop.session.tool_kinds import (
    FILE_KINDS,
    ToolKind,
    changed_lines,
    files_of,
    is_told_elsewhere,
    tool_kind,
)

#: A longer stretch is cut where an index is a multiple of this. It bounds the cost of a look, and
#: what is added at the end moves no cut.
MAX_RUN: Final = 200


class Entries(Protocol):
    """What is needed of `EntryList`."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int, /) -> Entry: ...


def is_member(entry: Entry) -> bool:
    """Tell whether the entry is a call that a run can have.

    Calls of a sub-agent belong to the call that started it, which stands alone; and so do questions
    and plans.
    """
    return (
        isinstance(entry, ToolCall)
        and entry.agent is None
        and not entry.parent_id
        and not is_told_elsewhere(entry)
    )


def run_at(entries: Entries, index: int) -> range:
    """Return the indices of the run that has the entry at `index`; of that entry alone when none has."""
    first, last = _stretch(entries, index)
    begin: int | None = None
    end = first
    calls: list[str] = []
    for place in range(first, last):
        entry = entries[place]
        if isinstance(entry, ToolCall):
            begin = place if begin is None else begin
            end = place + 1
            calls.append(entry.id)
        elif begin is not None and isinstance(entry, PermissionRecord):
            if not _is_of(entry, calls):
                # A stranger: the run ends above it, and another one may begin below.
                if begin <= index < end:
                    return range(begin, end)
                begin, calls = None, []
            elif end == place:
                end = place + 1
    if begin is not None and begin <= index < end:
        return range(begin, end)
    return range(index, index + 1)


def _is_of(record: PermissionRecord, calls: Iterable[str]) -> bool:
    # A call whose id was there before has got a number behind it.
    name, again = record.tool_call_id, f"{record.tool_call_id}#"
    return bool(name) and any(call == name or call.startswith(again) for call in calls)


def _stretch(entries: Entries, index: int) -> tuple[int, int]:
    """Return the bounds within which the run at `index` lies."""
    entry = entries[index]
    if not _may_join(entry):
        return index, index
    agent_id = entry.agent_id
    first, last = index, index + 1
    while first > 0 and last - first <= MAX_RUN and _joins(entries[first - 1], agent_id):
        first -= 1
    while last < len(entries) and last - first <= MAX_RUN and _joins(entries[last], agent_id):
        last += 1
    if last - first <= MAX_RUN:
        return first, last
    # More than can be looked at: within the cuts around it.
    cut = index - index % MAX_RUN
    first, last = index, index + 1
    while first > cut and _joins(entries[first - 1], agent_id):
        first -= 1
    while last < min(len(entries), cut + MAX_RUN) and _joins(entries[last], agent_id):
        last += 1
    return first, last


def _joins(entry: Entry, agent_id: str) -> bool:
    return entry.agent_id == agent_id and _may_join(entry)


def _may_join(entry: Entry) -> bool:
    if isinstance(entry, PermissionRecord):
        return entry.outcome is PermissionOutcome.APPROVED
    return isinstance(entry, Reasoning) or is_member(entry)


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What the calls of a run have done together.

    Attributes:
        calls: how many there are.
        first_kind: of the uppermost call, which gives the icon.
        counts: by kind, in the order of first appearance: files for the kinds of `FILE_KINDS`,
            each once, and calls for the others. Calls that were denied or stopped count in none.
        added, removed: lines of all diffs.
        failed: calls that failed, or commands with an exit code other than 0.
        undone: calls that were denied or stopped.
        is_settled: all have ended.
        duration_s: from the first start to the last end, None while one runs or when not known.
    """

    calls: int = 0
    first_kind: ToolKind = ToolKind.OTHER
    counts: Mapping[ToolKind, int] = field(default_factory=dict)
    added: int = 0
    removed: int = 0
    failed: int = 0
    undone: int = 0
    is_settled: bool = True
    duration_s: float | None = None


def summary_of(entries: Iterable[Entry]) -> RunSummary:
    """Sum up the calls among `entries`."""
    calls = [entry for entry in entries if isinstance(entry, ToolCall)]
    counts: dict[ToolKind, int] = {}
    seen: set[tuple[ToolKind, str]] = set()
    added = removed = failed = undone = 0
    for call in calls:
        failed += call.has_failed
        if call.state in (ToolState.DENIED, ToolState.CANCELLED):
            undone += 1
            continue
        kind = tool_kind(call)
        if kind not in FILE_KINDS:
            counts[kind] = counts.get(kind, 0) + 1
        for touched in files_of(call):
            if touched not in seen:
                seen.add(touched)
                counts[touched[0]] = counts.get(touched[0], 0) + 1
        if call.diff:
            more, less = changed_lines(call.diff)
            added, removed = added + more, removed + less
    return RunSummary(
        calls=len(calls),
        first_kind=tool_kind(calls[0]) if calls else ToolKind.OTHER,
        counts=counts,
        added=added,
        removed=removed,
        failed=failed,
        undone=undone,
        is_settled=all(call.state.is_settled for call in calls),
        duration_s=_duration(calls),
    )


def _duration(calls: list[ToolCall]) -> float | None:
    if not all(call.state.is_settled for call in calls):
        return None
    starts = [call.started_at for call in calls if call.started_at is not None]
    ends = [
        call.started_at + call.duration_s
        for call in calls
        if call.started_at is not None and call.duration_s is not None
    ]
    return max(0.0, max(ends) - min(starts)) if ends else None
