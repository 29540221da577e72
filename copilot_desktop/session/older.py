"""Puts an older stretch of the history before what is shown of a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from copilot_desktop.session.entries import (
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    QuestionRecord,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.progress import Progress
from copilot_desktop.session.reduce_usage import output_tokens
from copilot_desktop.session.transcript import EntryList, Transcript


def with_older(transcript: Transcript, older: Transcript) -> Transcript:
    """Return `transcript` with the entries of `older` before its own.

    A stretch begins with a prompt where it can. What still ended beyond that, a command that went on
    in the background, say, is known by its result alone in the later stretch: it goes where its call is.
    A run that began in `older` is told as a whole.
    """
    entries = transcript.entries
    shown: list[Entry] = []
    renamed: dict[EntryId, EntryId] = {}
    for entry in older.entries:
        later = entries.find(entry.id)
        if isinstance(entry, ToolCall) and entry.parent_id in renamed:
            entry = replace(entry, parent_id=renamed[EntryId(entry.parent_id)])
        if later is None:
            shown.append(entry)
        elif isinstance(entry, ToolCall) and isinstance(later, ToolCall) and _goes_on(entry, later):
            index = entries.position(later.id)
            assert index is not None
            entries = entries.remove(index)
            shown.append(_begun(later, entry) if later.name else _ended(entry, later))
        elif _has_the_id_of_another(entry, later):
            renamed[entry.id] = free = _free_id(entry.id, entries, older.entries)
            shown.append(replace(entry, id=free))
    entries = _with_whole_run(entries, older.progress)
    told = {
        name: getattr(older, name)
        for name in ("folder", "branch", "model", "title", "cli_version")
        if not getattr(transcript, name)
    }
    picture_bytes = max(transcript.progress.picture_bytes, older.progress.picture_bytes)
    progress = evolve(transcript.progress, picture_bytes=picture_bytes)
    return evolve(transcript, entries=entries.prepend(shown), progress=progress, **told)


def _goes_on(call: ToolCall, later: ToolCall) -> bool:
    """Tell whether the later stretch has seen no more than the rest of a call."""
    was_open = call.state is ToolState.CANCELLED and call.started_at is None
    return not later.name or (was_open and not later.message_id)


def _has_the_id_of_another(entry: Entry, later: Entry) -> bool:
    """Tell whether two entries of one id are two things: some model servers count anew in each answer."""
    if isinstance(entry, ToolCall) and isinstance(later, ToolCall):
        return (entry.message_id, entry.started_at) != (later.message_id, later.started_at)
    return (
        isinstance(entry, QuestionRecord)
        and isinstance(later, QuestionRecord)
        and entry.timestamp != later.timestamp
    )


def _free_id(wanted: EntryId, *lists: EntryList) -> EntryId:
    number = 2
    while any(entries.find(EntryId(f"{wanted}@{number}")) is not None for entries in lists):
        number += 1
    return EntryId(f"{wanted}@{number}")


def _with_whole_run(entries: EntryList, before: Progress) -> EntryList:
    """Complete the summary of a run that was open when the stretch before ended."""
    if not before.run_open:
        return entries
    is_prompted = False
    for index, entry in enumerate(entries):
        match entry:
            case TurnSummary(prompt_id=""):
                return entries.replace(index, _whole_run(entry, before))
            case Notice(kind=NoticeKind.STOPPED, timestamp=ended_at, fields=fields) if not is_prompted:
                duration = round(_duration(before, ended_at) or 0.0, 3)
                return entries.replace(index, replace(entry, fields={**fields, "duration_s": duration}))
            case UserMessage(agent_id=""):
                # It begins a run, or was thrown into this one: then the summary names no prompt.
                is_prompted = True
            case ErrorNotice() | TurnSummary() | Notice(kind=NoticeKind.STOPPED):
                break
    return entries


def _duration(before: Progress, ended_at: float | None) -> float | None:
    if before.run_started_at is None or ended_at is None:
        return None
    return max(0.0, ended_at - before.run_started_at)


def _whole_run(summary: TurnSummary, before: Progress) -> TurnSummary:
    """Return the summary of a run as if its beginning had been known."""
    duration = _duration(before, summary.timestamp)
    return replace(
        summary,
        model=summary.model or before.run_model,
        output_tokens=_sum((output_tokens(before), summary.output_tokens)),
        input_tokens=_sum((before.run_usage.input_tokens, summary.input_tokens)),
        duration_s=summary.duration_s if duration is None else duration,
        prompt_id=before.run_prompt or summary.prompt_id,
    )


def _sum(numbers: Sequence[int | None]) -> int | None:
    told = [number for number in numbers if number is not None]
    return sum(told) if told else None


def _begun(call: ToolCall, request: ToolCall) -> ToolCall:
    """Return a call with what the request for it told before it began."""
    return replace(
        call,
        title=call.title or request.title,
        intention=request.intention or call.intention,
        arguments=call.arguments or request.arguments,
        message_id=request.message_id,
        agent_id=call.agent_id or request.agent_id,
        parent_id=request.parent_id or call.parent_id,
    )


def _ended(call: ToolCall, result: ToolCall) -> ToolCall:
    """Return a call with what its result told later."""
    return replace(
        call,
        state=result.state,
        output=result.output,
        diff=result.diff,
        error=result.error,
        exit_code=result.exit_code,
        pictures=result.pictures,
        files=result.files,
        output_file=result.output_file,
    )
