"""A session as JSON: its facts and its events as the CLI stored them, without secrets.

The format, version 1:

    {
      "format": "copilot-desktop-session",
      "version": 1,
      "session": {"id", "title", "folder", "branch", "model", "exportedAt", "isPart", "appVersion"},
      "events": [
        {"type": …, "data": …, "id": …, "timestamp": …},
        …
      ]
    }

Each event stands on a line of its own, so that a reader needs no more memory than for the longest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from copilot_desktop.export.head import Head
from copilot_desktop.export.items import Clean
from copilot_desktop.surrogates import scrub_surrogates

FORMAT: Final = "copilot-desktop-session"
VERSION: Final = 1

#: Fields of an event's data that name what it is about: the ids of entries.
_ABOUT: Final = ("messageId", "toolCallId", "reasoningId", "requestId", "interactionId")

#: Fields that hold what a model thought, in clear or as the provider packs it.
_THOUGHTS: Final = frozenset(
    {"reasoningText", "reasoningOpaque", "encryptedContent", "reasoning", "reasoningSummary"}
)

_TOOL_EVENTS: Final = ("tool.", "permission.", "hook.", "subagent.", "external_tool.")


class JsonWriter:
    """Writes events one after the other; what it returns goes into the file in that order."""

    suffix = ".json"

    def __init__(self) -> None:
        self._has_event = False

    def begin(self, head: Head, clean: Clean) -> str:
        """Return what stands before the first event."""
        session = {
            "id": head.session_id,
            "title": clean(head.title),
            "folder": clean(head.folder),
            "branch": clean(head.branch),
            "model": clean(head.model),
            "exportedAt": head.exported_at,
            "isPart": head.is_part,
            "appVersion": head.app_version,
        }
        top = {"format": FORMAT, "version": VERSION, "session": scrub_surrogates(session)}
        return json.dumps(top, ensure_ascii=False)[:-1] + ', "events": ['

    def event(self, event: Mapping[str, Any], clean: Clean) -> str:
        """Return one event."""
        before = ",\n" if self._has_event else "\n"
        self._has_event = True
        return before + json.dumps(scrub_surrogates(cleaned(event, clean)), ensure_ascii=False)

    def end(self) -> str:
        """Return what stands behind the last event."""
        return "\n]}\n"


def cleaned(value: Any, clean: Clean) -> Any:
    """Return decoded JSON without secrets, text by text: what it is made of stays whole."""
    match value:
        case str():
            return clean(value)
        case Mapping():
            return {clean(str(key)): cleaned(item, clean) for key, item in value.items()}
        case list():
            return [cleaned(item, clean) for item in value]
    return value


def chosen(
    events: Iterable[dict[str, Any]],
    wanted: frozenset[str] | None,
    *,
    with_tools: bool,
    with_thoughts: bool,
) -> Iterable[dict[str, Any]]:
    """Yield the events that belong to an export.

    Args:
        wanted: ids of the entries, None for all.
    """
    for event in events:
        kind = event.get("type")
        if not isinstance(kind, str):
            continue
        is_start = kind == "session.start"
        if wanted is not None and not is_start and not about(event) & wanted:
            continue
        if not with_tools and (kind.startswith(_TOOL_EVENTS) or "agentId" in event):
            continue
        if not with_thoughts and kind.startswith("assistant.reasoning"):
            continue
        yield _reduced(event, with_tools=with_tools, with_thoughts=with_thoughts)


def about(event: Mapping[str, Any]) -> frozenset[str]:
    """Return the ids of the entries that an event may tell of."""
    data = event.get("data")
    named = [data.get(name) for name in _ABOUT] if isinstance(data, Mapping) else []
    return frozenset(name for name in (event.get("id"), *named) if isinstance(name, str))


def _reduced(event: dict[str, Any], *, with_tools: bool, with_thoughts: bool) -> dict[str, Any]:
    data = event.get("data")
    if not isinstance(data, Mapping) or (with_tools and with_thoughts):
        return event
    kept = {key: value for key, value in data.items() if with_thoughts or key not in _THOUGHTS}
    if not with_tools and "toolRequests" in kept:
        kept["toolRequests"] = []
    return {**event, "data": kept}
