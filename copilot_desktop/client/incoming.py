"""What a server says by itself, on its way to the sessions and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from copilot_desktop.client.event_frames import HEAD, head_of
from copilot_desktop.client.session import Session
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.jsonrpc.connection import FastLane
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods


class Incoming:
    """The notifications and requests of one server.

    Attributes:
        lane: where most events of the sessions come by, each on its way to its session only.

    Args:
        sessions: the open ones, by their ids. `follow` and `leave` say when it changes.
    """

    def __init__(self, sessions: Mapping[str, Session]) -> None:
        self._sessions = sessions
        self._lifecycle_handlers: list[Callable[[str, str], None]] = []
        self._event_handlers: list[Callable[[str, dict[str, Any]], None]] = []
        self._takers: dict[bytes, Callable[[bytes], bool]] = {}
        self.lane = FastLane(HEAD, self._takers)

    def follow(self, session: Session) -> None:
        """Give a session its events."""
        head = head_of(session.session_id)
        # Who wants raw events gets them by the ordinary way.
        if head is not None and not self._event_handlers:
            self._takers[head] = session.take

    def leave(self, session_id: str) -> None:
        """Give a session no more events."""
        if head := head_of(session_id):
            self._takers.pop(head, None)

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        """See `CopilotClient.on_lifecycle`."""
        return subscribe(self._lifecycle_handlers, handler)

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """See `CopilotClient.on_event`."""
        end = subscribe(self._event_handlers, handler)
        self._takers.clear()

        def unsubscribe() -> None:
            end()
            for session in self._sessions.values():
                self.follow(session)

        return unsubscribe

    def take(self, method: str, params: Any) -> None:
        """Take a notification that came the ordinary way."""
        if not isinstance(params, dict):
            return
        if method == methods.SESSION_EVENT:
            session_id, event = str(params.get("sessionId", "")), params.get("event")
            if isinstance(event, dict):
                for raw_handler in tuple(self._event_handlers):
                    guarded(raw_handler, session_id, event)
            if session := self._sessions.get(session_id):
                session.receive(params)
        elif method == methods.SESSION_LIFECYCLE:
            for handler in tuple(self._lifecycle_handlers):
                guarded(handler, str(params.get("type", "")), str(params.get("sessionId", "")))

    async def answer(self, method: str, params: Any) -> Any:
        """Answer a request of the server. Raises ResponseError for one that we do not know."""
        if method == methods.HOOKS_INVOKE:
            told = params if isinstance(params, dict) else {}
            session = self._sessions.get(str(told.get("sessionId", "")))
            options = None if session is None else session.options
            # The turn waits for an answer, whether there is something to say or not.
            return {} if options is None or options.hooks is None else await options.hooks.handle(params)
        raise ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}", None)
