"""Handlers that come and go while an event is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from copilot_desktop.client.event_frames import head_of
from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.protocol.events import SessionIdle


def idle() -> SessionIdle:
    return SessionIdle(type="session.idle")


def test_an_unsubscribed_handler_does_not_even_hear_the_event_that_is_being_told() -> None:
    routes, told = EventRoutes("s"), list[str]()
    unsubscribing = list[Callable[[], None]]()

    def first(_event: Any) -> None:
        told.append("first")
        for unsubscribe in unsubscribing:
            unsubscribe()

    routes.add(first, ())
    unsubscribing.append(routes.add(lambda _: told.append("second"), ()))
    routes.add(lambda _: told.append("third"), ())
    routes.tell(idle())
    routes.tell(idle())
    assert told == ["first", "third"] * 2


def test_a_session_that_is_given_up_by_a_handler_tells_nobody_else() -> None:
    routes, told = EventRoutes("s"), list[str]()
    head = head_of("01234567-89ab-cdef-0123-456789abcdef")
    assert head is not None
    body = head + b'session.idle","data":{}}}}'
    routes.add(lambda _: told.append("first"), (SessionIdle,))
    assert routes.take(body)
    routes.add(lambda _: routes.clear(), (SessionIdle,))
    routes.add(lambda _: told.append("late"), (SessionIdle,))
    routes.tell(idle())
    assert routes.take(body)
    assert told == ["first"] * 2


def test_a_handler_that_came_twice_goes_once_at_a_time() -> None:
    routes, told = EventRoutes("s"), list[Any]()
    once, _ = routes.add(told.append, ()), routes.add(told.append, ())
    once()
    once()
    routes.tell(idle())
    assert len(told) == 1


def test_a_handler_that_comes_while_an_event_is_told_hears_the_next() -> None:
    routes, told = EventRoutes("s"), list[Any]()

    def bring_another(_event: Any) -> None:
        routes.add(told.append, ())

    unsubscribe = routes.add(bring_another, ())
    routes.tell(idle())
    assert told == []
    unsubscribe()
    routes.tell(idle())
    assert len(told) == 1
