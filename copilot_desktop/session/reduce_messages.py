"""Prompts, streamed texts and reasoning (protocol.md section 10)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import (
    MessageCompleted,
    MessageDelta,
    ReasoningCompleted,
    ReasoningDelta,
    UserPrompt,
)
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    EntryId,
    Reasoning,
    StreamState,
    UserMessage,
)
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.kept_pictures import kept_attachments, release_attachments
from copilot_desktop.session.open_ends import close_end
from copilot_desktop.session.progress import RunUsage
from copilot_desktop.session.reduce_agent_thoughts import agent_speaks, agent_thinks, complete_thought
from copilot_desktop.session.reduce_tools import is_request_known, tool_requested
from copilot_desktop.session.transcript import Activity

_UNFINISHED: Final = (StreamState.STREAMING, StreamState.INTERRUPTED)


# Prompts


def user_prompt(draft: Draft, event: UserPrompt) -> None:
    if event.agent_id:
        return
    if event.is_from_person and not _deliver(draft, event):
        return
    if event.delivery != "steering" or not draft.progress.run_open:
        prompt = _own_prompt(draft, event) if event.is_from_person else None
        start_run(draft, event.timestamp, prompt.id if prompt is not None else "")
    close_end(draft)
    draft.note(aborted=False)
    draft.set(activity=Activity.RUNNING, has_failed=False)


def start_run(draft: Draft, timestamp: float | None, prompt_id: str = "") -> None:
    draft.note(
        run_open=True,
        run_started_at=timestamp,
        run_tokens=None,
        run_model="",
        run_prompt=prompt_id,
        run_has_turn=False,
        budget_stop={},
        run_usage=RunUsage(),
    )


def _deliver(draft: Draft, event: UserPrompt) -> bool:
    """Show the prompt as delivered; False when it was already."""
    entry = _own_prompt(draft, event)
    if entry is None:
        entry_id = draft.free_id(event.message_id or event.event_id or "prompt")
        draft.add(
            UserMessage(
                id=entry_id,
                text=event.content,
                timestamp=event.timestamp,
                attachments=kept_attachments(draft, event.attachments),
                event_id=event.event_id,
                is_steering=event.delivery == "steering",
            )
        )
        return True
    if entry.delivery is Delivery.DELIVERED:
        return False
    floor = draft.floor()
    waiting = tuple(key for key in draft.progress.waiting_prompts if key != entry.id)
    draft.note(waiting_prompts=waiting)
    key = event.message_id or event.event_id
    if key:
        draft.note(prompt_entries={**draft.progress.prompt_entries, key: entry.id})
    attachments = entry.attachments
    if event.attachments:
        release_attachments(draft, attachments)
        attachments = kept_attachments(draft, event.attachments)
    delivered = replace(
        entry,
        delivery=Delivery.DELIVERED,
        timestamp=event.timestamp if event.timestamp is not None else entry.timestamp,
        attachments=attachments,
        event_id=event.event_id,
        is_queued=False,
        is_steering=entry.is_steering or event.delivery == "steering",
    )
    draft.put(delivered)
    if draft.entries.position(entry.id) != floor:
        # It was overtaken: by an answer that was still on, or by another prompt.
        draft.remove(entry.id)
        draft.add(delivered)
    return True


def _own_prompt(draft: Draft, event: UserPrompt) -> UserMessage | None:
    """The entry this prompt has already: by the message id, else by its text."""
    # Old servers give the message no id of its own.
    key = event.message_id or event.event_id
    entry = draft.find(draft.progress.prompt_entries.get(key, EntryId(key)))
    if isinstance(entry, UserMessage):
        return entry
    for waiting_id in draft.progress.waiting_prompts:
        waiting = draft.find(waiting_id)
        if not isinstance(waiting, UserMessage) or waiting.text.strip() != event.content.strip():
            continue
        # An accepted one is known by its id, except to servers that name none in this event.
        if waiting.delivery is not Delivery.ACCEPTED or not event.message_id:
            return waiting
    return None


# Streamed texts


def message_delta(draft: Draft, event: MessageDelta) -> None:
    progress = draft.progress
    if event.agent_id and event.text:
        agent_speaks(draft, event.agent_id, event.timestamp)
    if event.agent_id or progress.aborted:
        return
    key = _message_key(draft, event.message_id)
    if not event.text or key in progress.void_ids:
        return
    entry = draft.find(key)
    text = _whole(draft, key, event.text)
    if entry is None:
        _close_reasoning(draft, event.timestamp)
        draft.note(texts=(*progress.texts, key))
        draft.add(AssistantMessage(id=key, text=GrowingText(text), timestamp=event.timestamp))
    elif isinstance(entry, AssistantMessage) and entry.state is StreamState.STREAMING:
        if text:
            draft.put(evolve(entry, text=entry.text.append(text)), appended=text)
    else:
        return
    if draft.activity is not Activity.RUNNING:
        draft.set(activity=Activity.RUNNING)


def _message_key(draft: Draft, message_id: str) -> EntryId:
    return EntryId(message_id or f"{draft.progress.turn_key or 'turn'}-text")


def _whole(draft: Draft, key: EntryId, text: str) -> str:
    """Return `text` fit to be shown, holding back a surrogate pair's first half at its end."""
    half = draft.progress.half
    if half is not None:
        text = half[1] + text if half[0] == key else text
        draft.note(half=None)
    if "\ud800" <= text[-1] <= "\udbff":
        draft.note(half=(key, text[-1]))
        text = text[:-1]
    return whole_text(text)


def message_completed(draft: Draft, event: MessageCompleted) -> None:
    if event.agent_id:
        if not _is_repeated(draft, event):
            complete_thought(draft, event)
        for request in event.tool_requests:
            tool_requested(draft, request, event.message_id, event.agent_id)
        return
    key = _message_key(draft, event.message_id)
    entry = draft.find(key)
    is_text = isinstance(entry, AssistantMessage)
    if key in draft.progress.void_ids or (entry is not None and not is_text):
        return
    if isinstance(entry, AssistantMessage) and entry.state is StreamState.COMPLETE:
        return
    if _is_repeated(draft, event):
        return
    if not draft.progress.run_open:
        # Background work woke the agent: no prompt begins this run.
        start_run(draft, event.timestamp)
    _complete_reasoning(draft, event, key)
    _complete_text(draft, event, key)
    for request in event.tool_requests:
        tool_requested(draft, request, event.message_id, "")
    progress = draft.progress
    tokens = progress.run_tokens
    if event.output_tokens is not None:
        tokens = (tokens or 0) + event.output_tokens
    draft.note(
        run_tokens=tokens,
        run_model=event.model or progress.run_model,
        turn_has_message=True,
        turn_is_final=bool(event.content) and not event.tool_requests,
        texts=tuple(text_id for text_id in progress.texts if text_id != key),
        half=None,
    )
    if not progress.aborted:
        draft.set(activity=Activity.RUNNING)


def _is_repeated(draft: Draft, event: MessageCompleted) -> bool:
    return any(is_request_known(draft, request, event.message_id) for request in event.tool_requests)


def _complete_text(draft: Draft, event: MessageCompleted, key: EntryId) -> None:
    if not event.content:
        # Nothing but tool calls, or an empty answer.
        draft.remove(key)
        draft.note(void_ids=(*draft.progress.void_ids, key))
        return
    final = AssistantMessage(
        id=key,
        text=GrowingText(event.content),
        state=StreamState.COMPLETE,
        model=event.model,
        timestamp=event.timestamp,
    )
    if draft.find(key) is None:
        draft.add(final)
    else:
        draft.put(final)


# Reasoning


def reasoning_delta(draft: Draft, event: ReasoningDelta) -> None:
    progress = draft.progress
    if event.agent_id:
        agent_thinks(draft, event)
        return
    if progress.aborted or not event.text or event.reasoning_id in progress.void_ids:
        return
    entry = draft.find(progress.reasoning_entry) if progress.reasoning_entry is not None else None
    if isinstance(entry, Reasoning):
        if entry.state in _UNFINISHED or event.reasoning_id == progress.reasoning_id:
            text = _whole(draft, entry.id, event.text)
            if text:
                draft.put(evolve(entry, text=entry.text.append(text)), appended=text)
        return
    key = _reasoning_key(draft)
    text = _whole(draft, key, event.text)
    draft.note(reasoning_id=event.reasoning_id, reasoning_entry=key)
    added = Reasoning(id=key, text=GrowingText(text), started_at=event.timestamp)
    if progress.texts:
        draft.add_before(progress.texts[0], added)
    else:
        draft.add(added)
    draft.set(activity=Activity.RUNNING)


def _reasoning_key(draft: Draft) -> EntryId:
    # The server's reasoningId is not stored; turn and number are the same live and restored.
    progress = draft.progress
    return draft.free_id(f"reasoning-{progress.turn_key or 'turn'}-{progress.reasoning_count}")


def _close_reasoning(draft: Draft, timestamp: float | None) -> None:
    """The answer begins: the model has stopped thinking."""
    key = draft.progress.reasoning_entry
    entry = draft.find(key) if key is not None else None
    if isinstance(entry, Reasoning) and entry.state is StreamState.STREAMING:
        draft.put(replace(entry, state=StreamState.COMPLETE, duration_s=_duration(entry, timestamp)))


def _duration(entry: Reasoning, timestamp: float | None) -> float | None:
    if entry.started_at is None or timestamp is None:
        return None
    return max(0.0, timestamp - entry.started_at)


def _complete_reasoning(draft: Draft, event: MessageCompleted, message_key: EntryId) -> None:
    progress = draft.progress
    _close_reasoning(draft, event.timestamp)
    key = progress.reasoning_entry
    entry = draft.find(key) if key is not None else None
    if isinstance(entry, Reasoning):
        if event.reasoning:
            draft.put(replace(entry, text=GrowingText(event.reasoning), state=StreamState.COMPLETE))
    elif event.reasoning:
        final = Reasoning(_reasoning_key(draft), GrowingText(event.reasoning), StreamState.COMPLETE)
        draft.add_before(_first_entry_of(draft, event, message_key), final)
    else:
        return
    draft.note(
        reasoning_entry=None,
        reasoning_count=progress.reasoning_count + 1,
        void_ids=(*progress.void_ids, progress.reasoning_id) if progress.reasoning_id else progress.void_ids,
        reasoning_id="",
    )


def _first_entry_of(draft: Draft, event: MessageCompleted, message_key: EntryId) -> EntryId:
    """The uppermost entry of what this message brought while it was streamed."""
    keys = [message_key]
    keys += [
        draft.progress.tools[request.tool_call_id]
        for request in event.tool_requests
        if request.tool_call_id in draft.progress.tools
    ]
    places = [(place, key) for key in keys if (place := draft.entries.position(key)) is not None]
    return min(places)[1] if places else message_key


def reasoning_completed(draft: Draft, event: ReasoningCompleted) -> None:
    # After its message this only repeats what the message said; before it, it is the end.
    progress = draft.progress
    if event.agent_id or not event.content or event.reasoning_id != progress.reasoning_id:
        return
    entry = draft.find(progress.reasoning_entry) if progress.reasoning_entry is not None else None
    if isinstance(entry, Reasoning) and entry.state in (StreamState.STREAMING, StreamState.COMPLETE):
        _close_reasoning(draft, event.timestamp)
        closed = draft.find(entry.id)
        if isinstance(closed, Reasoning):
            draft.put(replace(closed, text=GrowingText(event.content)))


# The end of unfinished texts


def end_texts(draft: Draft, state: StreamState) -> None:
    """Nothing more will come for the unfinished texts of this turn."""
    progress = draft.progress
    for key in progress.texts:
        entry = draft.find(key)
        if isinstance(entry, AssistantMessage) and entry.state in _UNFINISHED:
            draft.put(replace(entry, state=state))
    entry = draft.find(progress.reasoning_entry) if progress.reasoning_entry is not None else None
    if isinstance(entry, Reasoning) and entry.state in _UNFINISHED:
        draft.put(replace(entry, state=state))


def discard_texts(draft: Draft) -> None:
    """The server threw away the unfinished texts of this turn; they will come anew."""
    progress = draft.progress
    void: list[str] = list(progress.texts)
    for key in progress.texts:
        draft.remove(key)
    if progress.reasoning_entry is not None:
        draft.remove(progress.reasoning_entry)
        void.append(progress.reasoning_id)
    draft.note(
        texts=(),
        void_ids=(*progress.void_ids, *(key for key in void if key)),
        reasoning_id="",
        reasoning_entry=None,
        half=None,
    )
