"""What a session is asked for, and the answers to it.

Open permissions can be asked for by a call of their own. Everything else that waits is found in the
running session's log: it holds what was asked and what was settled, also what is on no disk.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from typing import Any, Final

from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.client.session_life import SessionLife
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.protocol.grants import FolderGrant
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
)
from copilot_desktop.protocol.request_answers import answer_call, question_response
from copilot_desktop.protocol.request_events import CLOSING, OPENING, opened
from copilot_desktop.protocol.request_parsing import PARSERS
from copilot_desktop.protocol.requests import Answer, OpenRequest, QuestionAnswer
from copilot_desktop.protocol.session_state import EventPage
from copilot_desktop.session.local_events import RequestWithdrawn

_log = logging.getLogger("copilot_desktop.requests")

#: What opens requests, and what settles them.
_NOTED: Final[tuple[type, ...]] = (
    *OPENING,
    *CLOSING,
    events.AgentIdle,
    events.SessionIdle,
    events.SessionShutdown,
)

#: What the log is asked for, by the server's names: what opens a request, and what settles it.
_LOGGED: Final = (
    "user_input.requested",
    "user_input.completed",
    *PARSERS,
    "assistant.idle",
    "session.idle",
)

_LOG_PAGE: Final = 1000

#: A session of days has some thousand of them.
_MAX_LOG_PAGES: Final = 100


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
        if isinstance(answer, PermissionDecision) and isinstance(answer.grant, FolderGrant):
            return await self._allow_folder(request, answer, answer.grant)
        if isinstance(request, Question) and isinstance(answer, QuestionAnswer):
            return await self.respond(request.request_id, question_response(request, answer))
        return await self._send(request, answer)

    async def _send(self, request: OpenRequest, answer: Answer) -> bool:
        method, params = answer_call(request, answer)
        return self._was_taken(request.request_id, await self._life.ask(method, params))

    async def _allow_folder(self, request: OpenRequest, answer: Answer, grant: FolderGrant) -> bool:
        """Allow a folder for the session, then what was asked in it."""
        # Raises before anything is allowed when the folder does not hold what was asked.
        answer_call(request, answer)
        allowed = await self._life.ask(methods.PERMISSION_PATHS_ADD, {"path": grant.folder})
        if isinstance(allowed, dict) and allowed.get("success") is False:
            raise ResponseError(0, f"the folder {grant.folder!r} was not allowed")
        if self.requests.find(request.request_id) != request:
            return False
        return await self._send(request, answer)

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

    async def restore(self) -> None:
        """Tell of everything that waits on the server, as if it had been asked for now."""
        pending = parse_pending_permissions(await self._life.ask(methods.PENDING_PERMISSIONS))
        self._take_up(
            events.PermissionRequested(type="permission.requested", agent_id=item.agent_id, request=item)
            for item in pending
        )
        try:
            logged = await self._read_log()
        except MethodUnsupported as error:
            _log.info("questions and forms that were left open are not known: %s", error)
        else:
            self._take_up(logged)

    async def _read_log(self) -> Iterable[SessionEvent]:
        """Return the events that asked for what is open by the log."""
        asking: dict[str, SessionEvent] = {}
        waiting = OpenRequests()
        params: dict[str, Any] = {"types": list(_LOGGED), "includeEphemeral": True, "max": _LOG_PAGE}
        for _ in range(_MAX_LOG_PAGES):
            page = EventPage.parse(await self._life.ask(methods.EVENT_LOG_READ, params))
            for raw in page.events:
                # Without its id: it was told before perhaps, and this is no repetition.
                event = parse_event({"event": {**raw, "id": ""}})
                if event is None:
                    continue
                waiting.note(event)
                if (request := opened(event)) is not None:
                    asking[request.request_id] = event
            if not page.has_more or not page.cursor or page.cursor == params.get("cursor"):
                break
            params["cursor"] = page.cursor
        return [asking[request.request_id] for request in waiting.items]

    def _take_up(self, asking: Iterable[SessionEvent]) -> None:
        for event in asking:
            request = opened(event)
            if request is None or self.requests.find(request.request_id) is not None:
                continue
            if self.requests.note(event):
                self._routes.tell(event)

    def _was_taken(self, request_id: RequestId, answer: Any) -> bool:
        if isinstance(answer, dict) and answer.get("success") is False:
            if self.requests.remove(request_id):
                self._routes.tell(RequestWithdrawn(request_id=request_id, at=time.time()))
            return False
        return True
