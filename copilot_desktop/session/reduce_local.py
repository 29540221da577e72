"""Our own side of a session: prompts on their way, the journal, lost connections."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.kept_pictures import kept_attachments, release_attachments
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    HistoryDamaged,
    HistoryLoaded,
    JournalPromptRestored,
    PartialKind,
    PartialRestored,
    PromptAccepted,
    PromptReworded,
    PromptsLost,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
    RequestWithdrawn,
    SessionOpened,
    SessionParkedAt,
    SessionReleased,
)
from copilot_desktop.session.open_ends import close_end, hold_end, offer_end, open_end
from copilot_desktop.session.reduce_requests import withdraw_request
from copilot_desktop.session.reduce_runs import end_life, know_version
from copilot_desktop.session.transcript import Activity, Transcript

#: The server's times are cut to milliseconds.
_CLOCK_SLACK_S: Final = 1.0


def session_opened(draft: Draft, event: SessionOpened) -> None:
    told = {"folder": event.folder, "model": event.model, "title": event.title, "branch": event.branch}
    draft.set(**{name: value for name, value in told.items() if value})
    if event.provider:
        draft.note(provider=event.provider)
    know_version(draft, event.cli_version)


def history_loaded(draft: Draft, event: HistoryLoaded) -> None:
    run_open, has_turn = draft.progress.run_open, draft.progress.run_has_turn
    if event.goes_on:
        draft.note(turn_open=False, run_has_turn=True)
    if not event.still_running:
        end_life(draft)
    if event.goes_on:
        draft.note(run_open=run_open, run_has_turn=has_turn)
        close_end(draft)


def history_damaged(draft: Draft, event: HistoryDamaged) -> None:
    fields = {"size": event.size, "is_tail": event.is_tail}
    draft.add(Notice(draft.free_id(f"damaged-{event.offset}"), NoticeKind.DAMAGED, fields=fields))


def prompt_written(draft: Draft, event: PromptWritten) -> None:
    entry_id = EntryId(event.prompt_id)
    if draft.find(entry_id) is not None:
        return
    prompt = UserMessage(
        entry_id,
        event.text,
        Delivery.PENDING,
        event.at,
        kept_attachments(draft, event.attachments),
        is_queued=draft.activity is Activity.RUNNING,
        # With no turn to steer it is a prompt like any other.
        is_steering=event.is_steering and draft.activity is Activity.RUNNING,
    )
    draft.append(prompt)
    draft.note(waiting_prompts=(*draft.progress.waiting_prompts, entry_id))
    hold_end(draft)


def prompt_reworded(draft: Draft, event: PromptReworded) -> None:
    entry = draft.find(EntryId(event.prompt_id))
    if isinstance(entry, UserMessage) and entry.delivery is not Delivery.DELIVERED:
        draft.put(replace(entry, text=event.text))


def prompt_accepted(draft: Draft, event: PromptAccepted) -> None:
    entry = draft.find(EntryId(event.prompt_id))
    if not isinstance(entry, UserMessage):
        return
    if event.message_id:
        draft.note(prompt_entries={**draft.progress.prompt_entries, event.message_id: entry.id})
    # The event may have come before the reply.
    if entry.delivery is Delivery.PENDING:
        draft.put(replace(entry, delivery=Delivery.ACCEPTED))
        close_end(draft)
        draft.set(activity=Activity.RUNNING, has_failed=False)


def prompt_unanswered(draft: Draft, event: PromptUnanswered) -> None:
    entry = draft.find(EntryId(event.prompt_id))
    if isinstance(entry, UserMessage) and entry.delivery is Delivery.PENDING:
        draft.put(replace(entry, delivery=Delivery.UNCONFIRMED))


def prompt_withdrawn(draft: Draft, event: PromptWithdrawn) -> None:
    entry = draft.find(EntryId(event.prompt_id))
    if isinstance(entry, UserMessage) and entry.delivery is not Delivery.DELIVERED:
        _stop_waiting(draft, entry.id)
        release_attachments(draft, entry.attachments)
        draft.remove(entry.id)
        if not draft.progress.waiting_prompts:
            offer_end(draft)


def prompts_lost(draft: Draft, event: PromptsLost) -> None:
    for prompt_id in event.prompt_ids:
        entry = draft.find(EntryId(prompt_id))
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.DELIVERED:
            draft.put(replace(entry, delivery=Delivery.UNCONFIRMED, event_id=""))
            if draft.progress.run_prompt == entry.id:
                # The server knows of nothing that it could go on with.
                close_end(draft)


def _stop_waiting(draft: Draft, entry_id: EntryId) -> None:
    waiting = draft.progress.waiting_prompts
    draft.note(waiting_prompts=tuple(key for key in waiting if key != entry_id))


def request_withdrawn(draft: Draft, event: RequestWithdrawn) -> None:
    for request in draft.get("requests"):
        if request.request_id == event.request_id:
            withdraw_request(draft, request, event.at)
            return


def connection_lost(draft: Draft, event: ConnectionLost) -> None:
    run_open = draft.progress.run_open
    was_working = draft.activity is not Activity.IDLE or bool(draft.get("requests"))
    waiting = draft.progress.waiting_prompts
    is_told = end_life(draft, at=event.at, reason=event.reason)
    # A session that did nothing lost nothing: the window's banner says the rest.
    if (was_working or any(draft.find(key) for key in waiting)) and not is_told:
        fields = {"reason": event.reason}
        entry_id = draft.free_id(f"connection-lost-{event.at}")
        # What was on its way offers to be sent again itself.
        draft.add(
            Notice(
                entry_id, NoticeKind.CONNECTION_LOST, fields=fields, timestamp=event.at, is_past=not run_open
            )
        )
        if run_open:
            open_end(draft, entry_id)
    for key in draft.progress.waiting_prompts:
        entry = draft.find(key)
        if isinstance(entry, UserMessage):
            draft.put(replace(entry, delivery=Delivery.UNCONFIRMED, is_queued=False))
    draft.note(waiting_prompts=())


def connection_restored(draft: Draft, event: ConnectionRestored) -> None:
    if event.is_running:
        close_end(draft)
        draft.set(activity=Activity.RUNNING)
    else:
        end_life(draft, at=event.at)


_PARKED: Final = EntryId("parked")


def session_parked(draft: Draft, event: SessionParkedAt) -> None:
    draft.remove(_PARKED)
    draft.append(Notice(_PARKED, NoticeKind.PARKED, timestamp=event.at))
    draft.set(has_failed=True)


def session_released(draft: Draft, event: SessionReleased) -> None:
    draft.remove(_PARKED)


def partial_restored(draft: Draft, event: PartialRestored) -> None:
    entry_id = EntryId(event.message_id)
    known = draft.find(entry_id)
    if event.kind is PartialKind.OUTPUT:
        if isinstance(known, ToolCall) and known.state is ToolState.CANCELLED and not known.output:
            draft.put(replace(known, output=GrowingText(event.text)))
        return
    if not event.text or known is not None:
        return
    is_ended = event.state in (StreamState.STOPPED, StreamState.FAILED)
    state = event.state if is_ended else StreamState.INTERRUPTED
    text = GrowingText(event.text)
    partial: AssistantMessage | Reasoning
    if event.kind is PartialKind.REASONING:
        partial = Reasoning(entry_id, text, state, agent_id=event.agent_id)
    else:
        partial = AssistantMessage(entry_id, text, state, timestamp=event.at, agent_id=event.agent_id)
    # A prompt that only our journal has kept is named by our id, not by the server's.
    above = draft.progress.prompt_entries.get(event.after_entry_id, EntryId(event.after_entry_id))
    draft.add_after(above, partial)


def is_told(transcript: Transcript, event: JournalPromptRestored) -> bool:
    """Tell whether a prompt of the journal is among those of the history."""
    draft = Draft(transcript)
    return _is_known(draft, event) or (not event.message_id and _unclaimed_prompt(draft, event) is not None)


def _is_known(draft: Draft, event: JournalPromptRestored) -> bool:
    known = draft.progress.prompt_entries.get(event.message_id, EntryId(event.message_id))
    return draft.find(EntryId(event.prompt_id)) is not None or isinstance(draft.find(known), UserMessage)


def journal_prompt_restored(draft: Draft, event: JournalPromptRestored) -> None:
    if _is_known(draft, event):
        return
    entry_id = EntryId(event.prompt_id)
    if not event.message_id and (same := _unclaimed_prompt(draft, event)) is not None:
        draft.note(prompt_entries={**draft.progress.prompt_entries, str(same): same})
        return
    restored = UserMessage(entry_id, event.text, Delivery.UNCONFIRMED, event.at, event.attachments)
    later = next((entry for entry in draft.entries if _is_later_prompt(entry, event.at)), None)
    if later is None:
        draft.add(restored)
    else:
        draft.add_before(later.id, restored)
    if event.message_id:
        draft.note(prompt_entries={**draft.progress.prompt_entries, event.message_id: entry_id})


def _unclaimed_prompt(draft: Draft, event: JournalPromptRestored) -> EntryId | None:
    """A prompt of the history that may be this one, whose reply never came."""
    claimed = set(draft.progress.prompt_entries.values())
    for entry in draft.entries:
        if (
            isinstance(entry, UserMessage)
            and entry.delivery is Delivery.DELIVERED
            and entry.id not in claimed
            and entry.text.strip() == event.text.strip()
            and (entry.timestamp is None or entry.timestamp > event.at - _CLOCK_SLACK_S)
        ):
            return entry.id
    return None


def _is_later_prompt(entry: Entry, at: float) -> bool:
    return isinstance(entry, UserMessage) and entry.timestamp is not None and entry.timestamp > at
