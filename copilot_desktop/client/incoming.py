"""What a server says by itself, on its way to the sessions and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from copilot_desktop.client.event_frames import decode_params
from copilot_desktop.client.session import Session
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods


class Incoming:
    """The notifications and requests of one server.

    Args:
        sessions: the open ones, by their ids.
    """

    def __init__(self, sessions: Mapping[str, Session]) -> None:
        self._sessions = sessions
        self._lifecycle_handlers: list[Callable[[str, str], None]] = []
        self._event_handlers: list[Callable[[str, dict[str, Any]], None]] = []

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        """See `CopilotClient.on_lifecycle`."""
        return subscribe(self._lifecycle_handlers, handler)

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """See `CopilotClient.on_event`."""
        return subscribe(self._event_handlers, handler)

    def take(self, method: str, params: Any) -> None:
        """Take a notification, or the two halves of one by the fast lane."""
        if type(params) is tuple:
            message, body = params
            if not self._event_handlers:
                session = self._sessions.get(message.params.session_id)
                if session is not None:
                    session.receive(params)
                return
            params = decode_params(body)
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
