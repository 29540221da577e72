"""Slash commands of the person, and what they say. The server keeps nothing of them."""

from __future__ import annotations

from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    StreamState,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.local_events import (
    CommandAnswered,
    CommandEntered,
    CommandOutcome,
    CommandWithdrawn,
)


def command_entered(draft: Draft, event: CommandEntered) -> None:
    entry_id = EntryId(event.command_id)
    if draft.find(entry_id) is None:
        draft.add(UserMessage(entry_id, event.text, timestamp=event.at))


def command_answered(draft: Draft, event: CommandAnswered) -> None:
    entry_id = EntryId(f"{event.command_id}-answer")
    if not event.text or draft.find(entry_id) is not None:
        return
    answer: Entry
    match event.outcome:
        case CommandOutcome.MARKDOWN:
            text = GrowingText(event.text)
            answer = AssistantMessage(entry_id, text, StreamState.COMPLETE, timestamp=event.at)
        case CommandOutcome.LINE:
            answer = Notice(entry_id, NoticeKind.INFO, event.text, timestamp=event.at)
        case CommandOutcome.FAILED:
            answer = Notice(entry_id, NoticeKind.WARNING, event.text, timestamp=event.at)
    draft.add_after(EntryId(event.command_id), answer)


def command_withdrawn(draft: Draft, event: CommandWithdrawn) -> None:
    draft.remove(EntryId(event.command_id))
