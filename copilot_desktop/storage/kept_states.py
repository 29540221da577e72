"""Small JSON: how each session was left, and the window."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

from copilot_desktop.storage.database import Database


class KeptStateTable(Database):
    """Values by session and by key. What cannot be read is as if it had never been written."""

    async def save_view_states(self, states: Mapping[str, Mapping[str, Any]]) -> None:
        """Write how sessions were left, all or none; an empty mapping removes the row's content."""
        now = time.time()
        await self._write_all(
            "INSERT OR REPLACE INTO view_states (session_id, json, updated_at) VALUES (?, ?, ?)",
            [(session_id, json.dumps(dict(state)), now) for session_id, state in states.items()],
        )

    async def view_states(self) -> dict[str, str]:
        """Return how sessions were left, as JSON by session; see `mapping_of`."""
        return dict(await self._read("SELECT session_id, json FROM view_states"))

    async def save_app_states(self, states: Mapping[str, Any]) -> None:
        """Write values by key, all or none."""
        await self._write_all(
            "INSERT OR REPLACE INTO app_states (key, json) VALUES (?, ?)",
            [(key, json.dumps(value)) for key, value in states.items()],
        )

    async def app_states(self) -> dict[str, Any]:
        """Return the values by key."""
        found: dict[str, Any] = {}
        for key, text in await self._read("SELECT key, json FROM app_states"):
            try:
                found[key] = json.loads(text)
            except (ValueError, RecursionError):
                continue
        return found


def mapping_of(text: str) -> dict[str, Any]:
    """Return the object that `text` holds as JSON, an empty one when it holds none."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
