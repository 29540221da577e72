"""What a session waits for somebody to answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.permissions import PermissionRequest, Question, RequestId
from copilot_desktop.protocol.request_events import CLOSING, OPENING, closed, opened
from copilot_desktop.protocol.requests import OAuthLogin, OpenRequest, PlanApproval

_OPENING: Final = frozenset(OPENING)
_CLOSING: Final = frozenset(CLOSING)

#: A late repetition of a request that was settled must not open it again. Repetitions come close
#: behind the original.
_REMEMBERED: Final = 256


class OpenRequests:
    """The open requests of one session, oldest first, kept by its events."""

    def __init__(self) -> None:
        self._items: dict[str, OpenRequest] = {}
        self._settled: dict[str, None] = {}

    @property
    def items(self) -> tuple[OpenRequest, ...]:
        return tuple(self._items.values())

    def find(self, request_id: RequestId) -> OpenRequest | None:
        return self._items.get(request_id)

    def remove(self, request_id: RequestId) -> bool:
        """Drop a request; False when it is not open."""
        return self._settle(request_id)

    def clear(self) -> None:
        """The process that asked is gone. A later one may use its ids again."""
        self._items.clear()
        self._settled.clear()

    def note(self, event: SessionEvent) -> bool:
        """Follow one event of the session; True when it opened or closed a request."""
        kind = type(event)
        if kind in _OPENING:
            return self._open(event)
        if kind in _CLOSING:
            return self._settle(closed(event))
        if kind is events.AgentIdle and not event.agent_id:
            # The main agent's turn has ended, and what it asked for with it.
            return self._settle_all(
                lambda request: (
                    not request.agent_id and isinstance(request, (PermissionRequest, Question, PlanApproval))
                )
            )
        if kind is events.SessionIdle and not event.agent_id:
            # Whatever was not settled by an event of its own is settled by the end of everything.
            # A login is asked for by a server, not by a turn.
            return self._settle_all(lambda request: not isinstance(request, OAuthLogin))
        if kind is events.SessionShutdown:
            return self._settle_all(lambda _: True)
        return False

    def _open(self, event: SessionEvent) -> bool:
        request = opened(event)
        if request is None or request.request_id in self._settled:
            return False
        is_new = request.request_id not in self._items
        # The newest word counts.
        self._items[request.request_id] = request
        return is_new

    def _settle(self, request_id: str) -> bool:
        if self._items.pop(request_id, None) is None:
            return False
        self._settled[request_id] = None
        if len(self._settled) > _REMEMBERED:
            del self._settled[next(iter(self._settled))]
        return True

    def _settle_all(self, ends: Callable[[OpenRequest], bool]) -> bool:
        ended = [request.request_id for request in self._items.values() if ends(request)]
        for request_id in ended:
            self._settle(request_id)
        return bool(ended)
