"""What a session told, and waiting for what it will tell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from copilot_desktop.client.session import Session

#: Far above what a step takes on a busy machine; reached only when something hangs.
PATIENCE_S = 60.0

Kind = TypeVar("Kind")


class Heard:
    """Listens to a session from the moment it is made.

    Attributes:
        events: all that was told, in order.
    """

    def __init__(self, session: Session) -> None:
        self.events: list[Any] = []
        self._news = asyncio.Event()
        session.on(self._note)

    def _note(self, event: Any) -> None:
        self.events.append(event)
        self._news.set()

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(
        self, kind: type[Kind], condition: Callable[[Kind], object] = lambda _event: True, *, count: int = 1
    ) -> Kind:
        """Return the nth event of `kind` that meets `condition`, waiting for it if need be."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                self._news.clear()
                found = [event for event in self.of(kind) if condition(event)]
                if len(found) >= count:
                    return found[count - 1]
                await self._news.wait()
