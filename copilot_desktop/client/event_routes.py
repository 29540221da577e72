"""Who wants which events of a session.

How it works: what a handler wants is given in classes. The handlers of each class are looked up
once. A type of events that came to a class nobody wants is remembered, and further events of
this type end before their data is decoded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from copilot_desktop.client.event_frames import FastEvent
from copilot_desktop.protocol.events import UnknownEvent, is_known

_log = logging.getLogger("copilot_desktop.session")

EventHandler: TypeAlias = Callable[[Any], None]

#: The CLI knows about a hundred types. A server that makes them up must not fill the memory.
_MAX_UNWANTED: Final = 1000


class _Subscription:
    """A handler and what it wants; no classes means everything."""

    __slots__ = ("handler", "kinds")

    def __init__(self, handler: EventHandler, kinds: tuple[type, ...]) -> None:
        self.handler = handler
        self.kinds = kinds

    def end(self) -> None:
        """Call the handler no more, not even for the event that is being told."""
        self.handler = _nobody


def _nobody(_event: Any) -> None:
    return


class EventRoutes:
    """The handlers of one session, in the order of their subscription.

    Args:
        name: of the session, for the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._subscriptions: list[_Subscription] = []
        self._routes: dict[type, tuple[_Subscription, ...]] = {}
        #: The server's names of types that came to classes without a handler.
        self._unwanted: set[str] = set()

    def add(self, handler: EventHandler, kinds: tuple[type, ...]) -> Callable[[], None]:
        """Call `handler(event)` for events of these classes; return what unsubscribes."""
        subscription = _Subscription(handler, kinds)
        self._subscriptions.append(subscription)
        self._forget_routes()

        def unsubscribe() -> None:
            if subscription in self._subscriptions:
                subscription.end()
                self._subscriptions.remove(subscription)
                self._forget_routes()

        return unsubscribe

    def clear(self) -> None:
        """Let go of every handler."""
        for subscription in self._subscriptions:
            subscription.end()
        self._subscriptions.clear()
        self._forget_routes()

    def take(self, fast: FastEvent) -> None:
        """Read an event, if anybody wants it, and tell it."""
        message, body = fast
        frame = message.params.event
        if frame.type in self._unwanted:
            return
        event = frame.typed(body)
        if event is None:
            return
        route = self._routes.get(type(event))
        if not route:
            self.tell(event)
            return
        # As in `tell`; this is where a flood comes by.
        for subscription in route:
            try:
                subscription.handler(event)
            except Exception:  # noqa: BLE001 - the boundary to foreign code
                _log.exception("a handler of session %s failed", self._name)

    def tell(self, event: Any) -> None:
        """Call the handlers that want `event`. What one raises is logged."""
        kind = type(event)
        route = self._routes.get(kind)
        if route is None:
            route = self._routes[kind] = tuple(
                wanted for wanted in self._subscriptions if not wanted.kinds or issubclass(kind, wanted.kinds)
            )
        if not route:
            self._note_unwanted(event)
        for subscription in route:
            try:
                subscription.handler(event)
            except Exception:  # noqa: BLE001 - the boundary to foreign code; see below
                # A handler is foreign code: its failure must reach the log, not the others.
                _log.exception("a handler of session %s failed", self._name)

    def _note_unwanted(self, event: Any) -> None:
        event_type = getattr(event, "type", "")
        if not event_type or len(self._unwanted) >= _MAX_UNWANTED:
            return
        if is_known(event_type) and (
            isinstance(event, UnknownEvent)
            or any(issubclass(UnknownEvent, wanted.kinds) for wanted in self._subscriptions)
        ):
            # This one could not be read, and the next one can; or the other way round, and
            # somebody wants to know.
            return
        self._unwanted.add(event_type)

    def _forget_routes(self) -> None:
        self._routes.clear()
        self._unwanted.clear()
