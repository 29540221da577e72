"""The pieces of text that an event has brought, entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from copilot_desktop.protocol.events import MessageDelta, ReasoningDelta, SessionEvent
from copilot_desktop.session.entries import AssistantMessage, Reasoning
from copilot_desktop.session.local_events import LocalEvent
from copilot_desktop.session.transcript import Change, Inserted, Transcript, Updated


def streamed_pieces(
    transcript: Transcript, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]
) -> Iterator[tuple[str, str]]:
    """Yield (entry id, text) of what was streamed in, in order of arrival.

    Args:
        transcript: as it is with the changes.
    """
    for change in changes:
        if isinstance(change, Updated) and change.appended:
            yield change.entry_id, change.appended
        elif isinstance(change, Inserted) and isinstance(event, MessageDelta | ReasoningDelta):
            # The first piece of a text brings its entry.
            entry = transcript.entries.find(change.entry_id)
            if isinstance(entry, AssistantMessage | Reasoning) and entry.text:
                more = sum(len(it.appended) for it in changes if _appends_to(it, change.entry_id))
                yield change.entry_id, str(entry.text)[: len(entry.text) - more]


def _appends_to(change: Change, entry_id: str) -> TypeGuard[Updated]:
    return isinstance(change, Updated) and change.entry_id == entry_id
