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
    StreamState,
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
    PartialRestored,
    PromptAccepted,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
    RequestWithdrawn,
    SessionOpened,
)
from copilot_desktop.session.reduce_requests import withdraw_request
from copilot_desktop.session.reduce_runs import end_life, know_version
from copilot_desktop.session.transcript import Activity, Transcript

#: The server's times are cut to milliseconds.
_CLOCK_SLACK_S: Final = 1.0


def session_opened(draft: Draft, event: SessionOpened) -> None:
    told = {"folder": event.folder, "model": event.model, "title": event.title, "branch": event.branch}
    draft.set(**{name: value for name, value in told.items() if value})
    know_version(draft, event.cli_version)


def history_loaded(draft: Draft, event: HistoryLoaded) -> None:
    run_open = draft.progress.run_open
    if event.goes_on:
        draft.note(turn_open=False)
    if not event.still_running:
        end_life(draft)
    if event.goes_on:
        draft.note(run_open=run_open)


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
    )
    draft.append(prompt)
    draft.note(waiting_prompts=(*draft.progress.waiting_prompts, entry_id))


def prompt_accepted(draft: Draft, event: PromptAccepted) -> None:
    entry = draft.find(EntryId(event.prompt_id))
    if not isinstance(entry, UserMessage):
        return
    if event.message_id:
        draft.note(prompt_entries={**draft.progress.prompt_entries, event.message_id: entry.id})
    # The event may have come before the reply.
    if entry.delivery is Delivery.PENDING:
        draft.put(replace(entry, delivery=Delivery.ACCEPTED))
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


def _stop_waiting(draft: Draft, entry_id: EntryId) -> None:
    waiting = draft.progress.waiting_prompts
    draft.note(waiting_prompts=tuple(key for key in waiting if key != entry_id))


def request_withdrawn(draft: Draft, event: RequestWithdrawn) -> None:
    for request in draft.get("requests"):
        if request.request_id == event.request_id:
            withdraw_request(draft, request, event.at)
            return


def connection_lost(draft: Draft, event: ConnectionLost) -> None:
    was_working = draft.activity is not Activity.IDLE or bool(draft.get("requests"))
    is_told = end_life(draft, at=event.at, reason=event.reason)
    for key in draft.progress.waiting_prompts:
        entry = draft.find(key)
        if isinstance(entry, UserMessage):
            was_working = True
            draft.put(replace(entry, delivery=Delivery.UNCONFIRMED))
    draft.note(waiting_prompts=())
    # A session that did nothing lost nothing: the window's banner says the rest.
    if was_working and not is_told:
        fields = {"reason": event.reason}
        entry_id = draft.free_id(f"connection-lost-{event.at}")
        draft.add(Notice(entry_id, NoticeKind.CONNECTION_LOST, fields=fields, timestamp=event.at))


def connection_restored(draft: Draft, event: ConnectionRestored) -> None:
    if event.is_running:
        draft.set(activity=Activity.RUNNING)
    else:
        end_life(draft, at=event.at)


def partial_restored(draft: Draft, event: PartialRestored) -> None:
    entry_id = EntryId(event.message_id)
    if not event.text or draft.find(entry_id) is not None:
        return
    state = StreamState.INTERRUPTED if event.state is StreamState.STREAMING else event.state
    partial = AssistantMessage(entry_id, GrowingText(event.text), state, timestamp=event.at)
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
