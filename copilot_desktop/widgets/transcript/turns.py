"""What belongs to the turn that an entry closes."""

from __future__ import annotations

from typing import Final

from copilot_desktop.session.entries import AssistantMessage, EntryId, TurnSummary, UserMessage
from copilot_desktop.session.transcript import EntryList

#: As many entries of a turn are looked at.
_MAX_TURN: Final = 20_000


def answer_of(entries: EntryList, index: int) -> str:
    """Return what the agent said in the turn that ends at `index`, as Markdown."""
    said: list[str] = []
    for place in range(index - 1, max(-1, index - 1 - _MAX_TURN), -1):
        entry = entries[place]
        if isinstance(entry, TurnSummary) or _begins_turn(entry):
            break
        if isinstance(entry, AssistantMessage) and not entry.agent_id and entry.text:
            said.append(str(entry.text).strip("\n"))
    return "\n\n".join(reversed(said))


def last_answer(entries: EntryList) -> str:
    """Return what the agent has said in the last turn with an answer, as Markdown."""
    for place in range(len(entries) - 1, max(-1, len(entries) - 1 - _MAX_TURN), -1):
        entry = entries[place]
        if isinstance(entry, AssistantMessage) and not entry.agent_id and entry.text:
            return answer_of(entries, place + 1)
    return ""


def prompt_of(entries: EntryList, index: int) -> UserMessage | None:
    """Return the prompt that began the turn of the entry at `index`."""
    entry = entries[index]
    if isinstance(entry, TurnSummary) and entry.prompt_id:
        found = entries.find(EntryId(entry.prompt_id))
        if isinstance(found, UserMessage):
            return found
    for place in range(index - 1, max(-1, index - 1 - _MAX_TURN), -1):
        before = entries[place]
        if isinstance(before, UserMessage) and not before.agent_id:
            return before
    return None


def following_prompt(entries: EntryList, index: int) -> UserMessage | None:
    """Return the prompt that begins the turn after that of the entry at `index`, None for the last turn."""
    for place in range(index + 1, len(entries)):
        entry = entries[place]
        if isinstance(entry, UserMessage) and _begins_turn(entry):
            return entry
    return None


def newest_end(entries: EntryList) -> EntryId | None:
    """Return the entry that closes the last turn, None while a newer one is on."""
    for place in range(len(entries) - 1, max(-1, len(entries) - 1 - _MAX_TURN), -1):
        entry = entries[place]
        if isinstance(entry, TurnSummary):
            return entry.id
        if _begins_turn(entry):
            return None
    return None


def _begins_turn(entry: object) -> bool:
    return isinstance(entry, UserMessage) and not entry.agent_id and not entry.is_queued
