"""What is on its way in a session, as far as its newest entries tell."""

from __future__ import annotations

from typing import Final

from copilot_desktop.session.entries import Delivery, UserMessage
from copilot_desktop.session.transcript import Transcript

#: Of the newest entries, looked at for what is still on its way.
LOOK_BACK: Final = 50


def has_prompt_underway(transcript: Transcript) -> bool:
    """Tell whether a prompt was sent or queued of which the agent has not told yet."""
    entries = transcript.entries
    for index in range(len(entries) - 1, max(-1, len(entries) - 1 - LOOK_BACK), -1):
        entry = entries[index]
        if isinstance(entry, UserMessage) and (
            entry.is_queued or entry.delivery in (Delivery.PENDING, Delivery.ACCEPTED)
        ):
            return True
    return False
