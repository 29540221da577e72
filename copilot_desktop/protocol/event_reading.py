"""What every parser of events works with."""

from __future__ import annotations

from typing import Any, TypeAlias

from copilot_desktop.protocol.json_fields import JsonFields

#: The envelope's fields as keyword arguments.
Envelope: TypeAlias = dict[str, Any]


class Unreadable(Exception):
    """The event lacks a field without which it means nothing."""


def needed(data: JsonFields, name: str) -> str:
    """Return a text of `data`. Raises Unreadable when there is none."""
    value = data.text(name)
    if not value:
        raise Unreadable(name)
    return value
