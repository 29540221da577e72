"""Messages of the wire as rows: what they are called, how large they are, and which a filter lets through."""

from __future__ import annotations

import json
import re
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any, Final

#: Larger ones are named by their beginning alone.
_MOST_PARSED: Final = 256 * 1024

_ID: Final = re.compile(rb'"id"\s*:\s*("(?:[^"\\]|\\.){1,100}"|-?\d{1,18})')
_METHOD: Final = re.compile(rb'"method"\s*:\s*"([^"\\]{1,120})"')
_TYPE: Final = re.compile(rb'"type"\s*:\s*"([^"\\]{1,120})"')

#: Where the id of a message stands.
_HEAD: Final = 300

#: The first of these that an event has says what it is about.
_TELLING: Final = ("toolName", "agentName", "newMode")


@dataclass(frozen=True, slots=True)
class WireRow:
    """One message.

    Attributes:
        number: counts from 1.
        at: seconds since the log was opened.
        is_ours: it went to the agent.
        name: of the event or the method. Untrusted, like `note` and `body`.
        note: what it is about in a word, "" for nothing.
        size: bytes of the body.
    """

    number: int
    at: float
    is_ours: bool
    name: str
    note: str
    size: int
    body: bytes


def message_id(body: bytes) -> bytes:
    """Return the id of a call or an answer as it is written, b"" without one."""
    found = _ID.search(body, 0, _HEAD)
    return found[1] if found else b""


def read_name(body: bytes, owed: MutableMapping[bytes, str]) -> tuple[str, str]:
    """Return the name of a message and what it is about.

    Args:
        owed: the methods of the calls that were not answered yet, by id; kept up to date here.
    """
    key = message_id(body)
    if len(body) > _MOST_PARSED:
        event, method = _TYPE.search(body, 0, 4000), _METHOD.search(body, 0, 4000)
        found = event or method
        return (found[1].decode("utf-8", "replace") if found else owed.pop(key, "?")), ""
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return "?", ""
    if not isinstance(message, dict):
        return "?", ""
    method, params = message.get("method"), message.get("params")
    if not isinstance(method, str):
        is_error = isinstance(message.get("error"), dict)
        return owed.pop(key, "?"), "error" if is_error else "result"
    if key:
        owed[key] = method
    event = params.get("event") if isinstance(params, dict) else None
    if isinstance(event, dict) and isinstance(event.get("type"), str):
        return event["type"], _note(event.get("data"))
    return method, ""


def _note(data: Any) -> str:
    if not isinstance(data, dict):
        return ""
    request = data.get("permissionRequest")
    if isinstance(request, dict) and isinstance(request.get("kind"), str):
        return str(request["kind"])[:40]
    return next((data[name][:40] for name in _TELLING if isinstance(data.get(name), str)), "")


class WireFilter:
    """`-delta tool.`: words that begin with a minus hide, of the others one must be in the name."""

    def __init__(self, text: str = "") -> None:
        words = text.casefold().split()
        self._hidden = tuple(word[1:] for word in words if word.startswith("-") and len(word) > 1)
        self._wanted = tuple(word for word in words if not word.startswith("-"))

    def lets_through(self, row: WireRow) -> bool:
        name = row.name.casefold()
        if any(word in name for word in self._hidden):
            return False
        return not self._wanted or any(word in name for word in self._wanted)


def size_words(size: int) -> str:
    """Return a size in few characters."""
    if size < 1000:
        return f"{size} B"
    return f"{size / 1000:.1f} KB" if size < 100_000 else f"{size // 1000} KB"
