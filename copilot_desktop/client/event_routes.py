"""Who wants which events of a session.

How it works: what a handler wants is given in classes. The handlers of each class are looked up
once. A type of events that came to a class nobody wants is remembered, and of further messages of
this type nothing but the type is looked at.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from copilot_desktop.client.event_frames import ENDS, EVENT, READERS, TYPE_AT, read_unknown
from copilot_desktop.client.subscriptions import subscribe
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

    Attributes:
        newest: the newest message that `take` took, or what took the ordinary way after it.
        is_held: `take` leaves everything to the ordinary way.

    Args:
        name: of the session, for the log.
    """

    def __init__(self, name: str) -> None:
        self.newest: Any = None
        self.is_held = False
        self._name = name
        self._subscriptions: list[_Subscription] = []
        self._routes: dict[type, tuple[_Subscription, ...]] = {}
        #: The server's names of types that came to classes without a handler.
        self._unwanted: set[bytes] = set()

    def add(self, handler: EventHandler, kinds: tuple[type, ...]) -> Callable[[], None]:
        """Call `handler(event)` for events of these classes; return what unsubscribes."""
        subscription = _Subscription(handler, kinds)
        remove = subscribe(self._subscriptions, subscription)
        self._forget_routes()

        def unsubscribe() -> None:
            subscription.end()
            remove()
            self._forget_routes()

        return unsubscribe

    def clear(self) -> None:
        """Let go of every handler."""
        for subscription in self._subscriptions:
            subscription.end()
        self._subscriptions.clear()
        self._forget_routes()

    def take(self, body: bytes) -> bool:
        """Tell of the event in a message that begins with the session's `head_of`.

        False when the message has to take the ordinary way; then nobody was told.
        """
        # One function without calls of our own but the needed: this is where a flood comes by.
        if self.is_held or body[-2:] != ENDS:
            return False
        event_type = body[TYPE_AT : body.find(b'"', TYPE_AT)]
        if event_type in self._unwanted:
            self.newest = body
            return True
        read = READERS.get(event_type)
        if read is None:
            if event_type.startswith(b"model."):
                self._note_unwanted(event_type)
                self.newest = body
                return True
            read = read_unknown
        try:
            event = read(body[EVENT])
        except (ValueError, RecursionError):
            return False
        self.newest = body
        route = self._routes.get(type(event))
        if not route:
            self.tell(event)
            return True
        # As in `tell`.
        for subscription in route:
            try:
                subscription.handler(event)
            except Exception:  # noqa: BLE001 - the boundary to foreign code
                _log.exception("a handler of session %s failed", self._name)
        return True

    def tell(self, event: Any) -> None:
        """Call the handlers that want `event`. What one raises is logged."""
        kind = type(event)
        route = self._routes.get(kind)
        if route is None:
            route = self._routes[kind] = tuple(
                wanted for wanted in self._subscriptions if not wanted.kinds or issubclass(kind, wanted.kinds)
            )
        if not route:
            self._note_unwanted_kind(event)
        for subscription in route:
            try:
                subscription.handler(event)
            except Exception:  # noqa: BLE001 - the boundary to foreign code; see below
                # A handler is foreign code: its failure must reach the log, not the others.
                _log.exception("a handler of session %s failed", self._name)

    def _note_unwanted_kind(self, event: Any) -> None:
        event_type = getattr(event, "type", "")
        if is_known(event_type) and (
            isinstance(event, UnknownEvent)
            or any(issubclass(UnknownEvent, wanted.kinds) for wanted in self._subscriptions)
        ):
            # This one could not be read, and the next one can; or the other way round, and
            # somebody wants to know.
            return
        if event_type:
            self._note_unwanted(event_type.encode("utf-8", "replace"))

    def _note_unwanted(self, event_type: bytes) -> None:
        if len(self._unwanted) < _MAX_UNWANTED:
            self._unwanted.add(event_type)

    def _forget_routes(self) -> None:
        self._routes.clear()
        self._unwanted.clear()
