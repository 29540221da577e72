"""Makes the transcript of a session from what is on disk, page by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from copilot_desktop.client.event_log import Damage, LogItem, LogPage
from copilot_desktop.client.journal import PartialNote, PromptNote
from copilot_desktop.client.journaled_commands import command_event
from copilot_desktop.client.journaled_facts import Fact, with_facts
from copilot_desktop.client.partial_texts import restored
from copilot_desktop.protocol.attached import attachments_from_json
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.protocol.json_fields import JsonFields, seconds
from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.local_events import (
    HistoryDamaged,
    HistoryLoaded,
    JournalPromptRestored,
    LocalEvent,
    PartialKind,
)
from copilot_desktop.session.reduce_local import is_told
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import EntryList, Transcript

#: After these the main agent does nothing before another event says so.
_AT_REST: Final = ("assistant.turn_end", "abort", "session.error", "session.shutdown")

#: A prompt is in our journal before the server has it, and the two clocks may differ.
_SLACK_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Notes:
    """What belongs to older pages than those that were read.

    Attributes:
        prompts, partials: what the journal keeps beside the history, as far as it has found no place.
        facts: what was told once, and may be lacking in the log.
        of_agents: events of sub-agents that had begun before, oldest first: they are told below their
            calls.
    """

    prompts: Sequence[PromptNote] = ()
    partials: Sequence[PartialNote] = ()
    of_agents: Sequence[dict[str, Any]] = ()
    facts: Sequence[Fact] = ()


@dataclass(frozen=True, slots=True)
class Folded:
    """A page of the history as a transcript of its own.

    Attributes:
        transcript: of this page alone.
        event_ids: of the events in it.
        older: what belongs to older pages.
    """

    transcript: Transcript
    event_ids: frozenset[str]
    older: Notes


def fold_page(
    page: LogPage,
    notes: Notes,
    *,
    is_last: bool,
    still_running: bool = False,
    picture_bytes: int = 0,
) -> Folded:
    """Reduce a page of stored events from nothing. Runs in a worker thread: plain data in and out.

    Args:
        notes: those whose place is before this page are given back.
        is_last: nothing stored stands behind it.
        still_running: with the last page: the session is at work in the server.
        picture_bytes: of the pictures that are kept of later pages.
    """
    # What was told before the page stands in older ones.
    told = evolve(_reduce_all(Transcript(), page.beginning), entries=EntryList())
    told = evolve(told, progress=evolve(told.progress, picture_bytes=picture_bytes))
    begins_at = _first_time(page.items) if page.start else 0.0
    told_items, facts_before = with_facts(page.items, notes.facts, begins_at=begins_at)
    page = replace(page, items=tuple(told_items))
    items, of_agents = _parted(page, notes.of_agents)
    transcript = _reduce_all(told, items)
    ended = HistoryLoaded(still_running=is_last and still_running, goes_on=not is_last)
    transcript, _ = reduce(transcript, ended)
    prompts_before: list[PromptNote] = []
    for prompt in notes.prompts:
        event = JournalPromptRestored(
            prompt.prompt_id,
            prompt.text,
            prompt.created_at,
            prompt.message_id,
            attachments_from_json(prompt.attachments),
        )
        if prompt.created_at < begins_at - _SLACK_S and not is_told(transcript, event):
            prompts_before.append(prompt)
        else:
            transcript, _ = reduce(transcript, event)
    partials_before: list[PartialNote] = []
    # After the prompts: a text may be the answer to one that only the journal has.
    for partial in notes.partials:
        if _is_older(transcript, partial, begins_at):
            partials_before.append(partial)
        else:
            transcript, _ = reduce(transcript, restored(partial))
    older = Notes(prompts_before, partials_before, of_agents, tuple(facts_before))
    return Folded(transcript, event_ids(page.items), older)


def _is_older(transcript: Transcript, partial: PartialNote, begins_at: float) -> bool:
    """Tell whether a text has its place before a page that begins at `begins_at`."""
    if partial.kind == PartialKind.OUTPUT.value:
        # It belongs to its call, however long that one goes on.
        return bool(begins_at) and transcript.entries.find(EntryId(partial.message_id)) is None
    above = transcript.progress.prompt_entries.get(partial.after_entry_id, EntryId(partial.after_entry_id))
    return partial.updated_at < begins_at - _SLACK_S and transcript.entries.position(above) is None


def _parted(
    page: LogPage, of_agents: Sequence[dict[str, Any]]
) -> tuple[Sequence[LogItem], Sequence[dict[str, Any]]]:
    """Return what is told with a page, and what with older ones.

    A sub-agent in the background goes on while the person and the main agent talk of other things.
    """
    begun = {agent for item in page.items for agent in _begun_agents(item)}
    later = [event for event in of_agents if _agent_of(event) in begun]
    passed = [event for event in of_agents if _agent_of(event) not in begun]
    if not page.start:
        return [*page.items, *later, *passed], ()
    own: list[LogItem] = []
    before: list[dict[str, Any]] = []
    for item in page.items:
        if isinstance(item, Damage) or not (agent := _agent_of(item)) or agent in begun:
            own.append(item)
        else:
            before.append(item)
    return [*own, *later], [*before, *passed]


def _agent_of(event: dict[str, Any]) -> str:
    """Return the id of the sub-agent that an event is about, "" for the main agent."""
    return JsonFields(event).text("agentId")


def _begun_agents(item: LogItem) -> Iterable[str]:
    """Return the ids by which an agent may be named whose beginning this is."""
    if isinstance(item, Damage) or item.get("type") != "subagent.started":
        return ()
    return _agent_of(item), JsonFields(item.get("data")).text("toolCallId")


def _reduce_all(transcript: Transcript, items: Iterable[LogItem]) -> Transcript:
    event: SessionEvent | LocalEvent | None
    for item in items:
        if isinstance(item, Damage):
            event = HistoryDamaged(item.offset, item.size, item.is_tail)
        else:
            event = command_event(item) or parse_event({"event": _as_told(item)})
        if event is not None:
            transcript, _ = reduce(transcript, event)
    return transcript


def told_events(items: Iterable[dict[str, Any]]) -> list[SessionEvent]:
    """Return the events that stored ones are for a client, without those that are for nobody."""
    parsed = (parse_event({"event": _as_told(item)}) for item in items)
    return [event for event in parsed if event is not None]


def ends_turn(record: dict[str, Any]) -> bool:
    """Tell whether a stored event leaves the main agent at rest, as far as the log knows."""
    return not _agent_of(record) and record.get("type") in _AT_REST


def _as_told(record: dict[str, Any]) -> dict[str, Any]:
    """Return the event that a client was told of where the log writes it otherwise.

    `assistant.usage` is on the wire alone; the log has a `session.usage_record` instead, which is
    never on the wire (protocol.md section 4.2).
    """
    data = record.get("data")
    usage = data.get("usage") if isinstance(data, dict) else None
    if record.get("type") != "session.usage_record" or not isinstance(usage, dict):
        return record
    return {**record, "type": "assistant.usage", "data": usage}


def _first_time(items: Iterable[LogItem]) -> float:
    """Return when the page begins, 0.0 when nothing in it tells."""
    for item in items:
        if isinstance(item, dict) and (at := seconds(item.get("timestamp"))) is not None:
            return at
    return 0.0


def event_ids(items: Iterable[LogItem]) -> frozenset[str]:
    """Return the ids of stored events."""
    ids = (item.get("id") for item in items if isinstance(item, dict))
    return frozenset(event_id for event_id in ids if isinstance(event_id, str))
