"""Makes the transcript of a session from what is on disk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from copilot_desktop.client.journal import PartialNote, PromptNote
from copilot_desktop.client.partial_texts import restored
from copilot_desktop.protocol.attached import attachments_from_json
from copilot_desktop.protocol.events import parse_event
from copilot_desktop.session.local_events import HistoryLoaded, JournalPromptRestored
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import Transcript


def fold_history(
    records: list[dict[str, Any]],
    prompts: Sequence[PromptNote],
    partials: Sequence[PartialNote],
    *,
    still_running: bool,
) -> Transcript:
    """Reduce persisted events from nothing. Runs in a worker thread: plain data in and out."""
    transcript = Transcript()
    for record in records:
        event = parse_event({"event": record})
        if event is not None:
            transcript, _ = reduce(transcript, event)
    transcript, _ = reduce(transcript, HistoryLoaded(still_running=still_running))
    for prompt in prompts:
        event_of_ours = JournalPromptRestored(
            prompt.prompt_id,
            prompt.text,
            prompt.created_at,
            prompt.message_id,
            attachments_from_json(prompt.attachments),
        )
        transcript, _ = reduce(transcript, event_of_ours)
    # After the prompts: a text may be the answer to one that only the journal has.
    for partial in partials:
        transcript, _ = reduce(transcript, restored(partial))
    return transcript
