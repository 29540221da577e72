"""Which entry of the transcript a message of the context is, as far as the server's words tell.

The server names the messages of the context by their number there and by the beginning of their text. The
prompt of a person begins with the time at which it was sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from copilot_desktop.protocol.usage import HeavyMessage
from copilot_desktop.session.entries import AssistantMessage, Entry, EntryId, ToolCall, UserMessage
from copilot_desktop.translation import tr

#: The server's clock and ours are one, but a prompt is written down a moment before it is sent on.
_SAME_TIME_S: Final = 2.0
#: Less of a text is in too many places.
_LEAST_TEXT: Final = 8

_SENT_AT: Final = re.compile(r"^<current_datetime>([0-9T:.+\-]+Z?)</?")
_PREFIX: Final = re.compile(r"^(?:user|asst|assistant|tool): ")


@dataclass(frozen=True, slots=True)
class HeavyRow:
    """A message of the context.

    Attributes:
        words: foreign text.
        entry_id: where it stands in the transcript, None when that cannot be told.
    """

    words: str
    tokens: int
    entry_id: EntryId | None = None


def heavy_rows(messages: Iterable[HeavyMessage], entries: Iterable[Entry]) -> tuple[HeavyRow, ...]:
    """Return the messages with their places, in the order of `messages`."""
    known = [it for it in entries if isinstance(it, UserMessage | AssistantMessage | ToolCall)]
    known.reverse()
    return tuple(_row(message, known) for message in messages)


def _row(message: HeavyMessage, entries: list[UserMessage | AssistantMessage | ToolCall]) -> HeavyRow:
    label = _PREFIX.sub("", message.label)
    sent = _SENT_AT.match(label)
    entry = _sent_at(sent[1], entries) if sent else _beginning(message.role, label, entries)
    who = {"user": tr("You"), "assistant": tr("Answer"), "tool": tr("Tool result")}.get(message.role, "")
    words = label
    if isinstance(entry, UserMessage):
        words = entry.text[:200]
    elif sent:
        words = ""
    return HeavyRow(": ".join(filter(None, (who, words))), message.tokens, entry.id if entry else None)


def _sent_at(told: str, entries: list[UserMessage | AssistantMessage | ToolCall]) -> UserMessage | None:
    try:
        at = datetime.fromisoformat(told).timestamp()
    except ValueError:
        return None
    near = [
        it
        for it in entries
        if isinstance(it, UserMessage) and it.timestamp is not None and abs(it.timestamp - at) <= _SAME_TIME_S
    ]
    return min(near, key=lambda it: abs((it.timestamp or 0.0) - at), default=None)


def _beginning(
    role: str, label: str, entries: list[UserMessage | AssistantMessage | ToolCall]
) -> UserMessage | AssistantMessage | ToolCall | None:
    wanted = _flat(label.removesuffix("…"))
    if len(wanted) < _LEAST_TEXT:
        return None
    for entry in entries:
        match entry:
            case AssistantMessage() if role == "assistant":
                text = str(entry.text)[: 4 * len(label)]
            case ToolCall() if role == "tool":
                text = str(entry.output)[: 4 * len(label)]
            case UserMessage() if role == "user":
                text = entry.text[: 4 * len(label)]
            case _:
                continue
        found = _flat(text)
        # What the CLI adds to a result of a tool stands at its end.
        if found and (found.startswith(wanted) or (len(found) >= _LEAST_TEXT and wanted.startswith(found))):
            return entry
    return None


def _flat(text: str) -> str:
    return " ".join(text.split())
