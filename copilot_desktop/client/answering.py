"""What a session is asked for, and the answers to it."""

from __future__ import annotations

import time
from typing import Any, Final

from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.client.session_life import SessionLife
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
)
from copilot_desktop.protocol.request_answers import answer_call, question_response
from copilot_desktop.protocol.request_events import CLOSING, OPENING
from copilot_desktop.protocol.requests import Answer, OpenRequest, QuestionAnswer
from copilot_desktop.session.local_events import RequestWithdrawn

#: What opens requests, and what settles them.
_NOTED: Final[tuple[type, ...]] = (
    *OPENING,
    *CLOSING,
    events.AgentIdle,
    events.SessionIdle,
    events.SessionShutdown,
)


class Answering:
    """The open requests of one session. What each method promises is said at `Session`'s."""

    def __init__(self, life: SessionLife, routes: EventRoutes) -> None:
        self.requests: Final = OpenRequests()
        self._life = life
        self._routes = routes
        routes.add(self._note, _NOTED)

    def _note(self, event: SessionEvent) -> None:
        self.requests.note(event)

    async def answer(self, request: OpenRequest, answer: Answer) -> bool:
        """Answer a request of any kind, unless it has changed or is not open any more."""
        if self.requests.find(request.request_id) != request:
            return False
        if isinstance(request, Question) and isinstance(answer, QuestionAnswer):
            return await self.respond(request.request_id, question_response(request, answer))
        method, params = answer_call(request, answer)
        return self._was_taken(request.request_id, await self._life.ask(method, params))

    async def decide(self, request_id: RequestId, decision: PermissionDecision) -> bool:
        """Answer a permission request."""
        request = self.requests.find(request_id)
        return isinstance(request, PermissionRequest) and await self.answer(request, decision)

    async def respond(self, request_id: RequestId, response: dict[str, Any]) -> bool:
        """Answer a question with what goes over the wire."""
        request = self.requests.find(request_id)
        if not isinstance(request, Question):
            return False
        answer = await self._life.ask(
            methods.HANDLE_USER_INPUT, {"requestId": request_id, "response": response}
        )
        return self._was_taken(request_id, answer)

    def take_up(self, pending: Any) -> None:
        """Tell of the permissions that wait on the server, as if they had been asked for now."""
        for request in parse_pending_permissions(pending):
            if self.requests.find(request.request_id) is not None:
                continue
            event = events.PermissionRequested(
                type="permission.requested", agent_id=request.agent_id, request=request
            )
            if self.requests.note(event):
                self._routes.tell(event)

    def _was_taken(self, request_id: RequestId, answer: Any) -> bool:
        if isinstance(answer, dict) and answer.get("success") is False:
            if self.requests.remove(request_id):
                self._routes.tell(RequestWithdrawn(request_id=request_id, at=time.time()))
            return False
        return True
