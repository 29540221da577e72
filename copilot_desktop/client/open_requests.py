"""What a session waits for somebody to answer."""

from __future__ import annotations

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.permissions import PendingRequest, RequestId


class OpenRequests:
    """The open requests of one session, oldest first, kept by its events."""

    def __init__(self) -> None:
        self._items: dict[str, PendingRequest] = {}

    @property
    def items(self) -> tuple[PendingRequest, ...]:
        return tuple(self._items.values())

    def find(self, request_id: RequestId) -> PendingRequest | None:
        return self._items.get(request_id)

    def remove(self, request_id: RequestId) -> bool:
        """Drop a request; False when it is not open."""
        return self._items.pop(request_id, None) is not None

    def clear(self) -> None:
        self._items.clear()

    def note(self, event: SessionEvent) -> None:
        """Follow one event of the session."""
        match event:
            case events.PermissionRequested():
                if not event.resolved_by_hook:
                    self._items.setdefault(event.request.request_id, event.request)
            case events.QuestionAsked():
                self._items.setdefault(event.question.request_id, event.question)
            case events.PermissionCompleted() | events.QuestionCompleted():
                self._items.pop(event.request_id, None)
            case events.SessionIdle() | events.SessionShutdown():
                # Whatever was not settled by an event of its own is settled by the end of everything.
                if not event.agent_id:
                    self._items.clear()
            case _:
                return
