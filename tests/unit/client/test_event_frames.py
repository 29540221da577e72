"""The short way to an event gives what the tolerant one gives, whatever the server sends."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.client import event_frames, event_routes
from copilot_desktop.client.event_frames import HEAD, READERS, head_of
from copilot_desktop.client.event_routes import EventRoutes
from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.protocol.events import MessageDelta, SessionIdle, UnknownEvent, parse_event
from tests.support import recordings

#: What is decoded into a struct made for it.
HOT = tuple(event_type.decode() for event_type, read in READERS.items() if read is not event_frames.read_any)


#: The place of the type in the bytes is known only with an id of this length.
SESSION = "01234567-89ab-cdef-0123-456789abcdef"


def body_of(event: Any, session_id: str = SESSION, **more: Any) -> bytes:
    params = {"sessionId": session_id, "event": event}
    message = {"jsonrpc": "2.0", "method": "session.event", "params": params, **more}
    return json.dumps(message, separators=(",", ":")).encode()


def by_the_short_way(body: bytes) -> tuple[bool, Any]:
    """Whether the message was taken at all, and the event that was told."""
    if body[HEAD] != head_of(SESSION):
        return False, None
    routed = Routed()
    is_taken = routed.routes.take(body)
    assert len(routed.told) <= is_taken
    return is_taken, routed.told[0] if routed.told else None


class Routed:
    """Routes, and what was told through them."""

    def __init__(self, *kinds: type) -> None:
        self.routes = EventRoutes("s")
        self.told: list[Any] = []
        self.unsubscribe = self.routes.add(self.told.append, kinds)

    def take(self, event_type: str, data: Any) -> None:
        params = {"sessionId": SESSION, "event": {"type": event_type, "data": data}}
        if not self.routes.take(body_of(params["event"])) and (event := parse_event(params)):
            self.routes.tell(event)


def same(one: Any, other: Any) -> bool:
    """Compare events with all of their data."""
    return type(one) is type(other) and repr(one) == repr(other)


def test_all_recorded_events_are_read_alike() -> None:
    taken = 0
    for name in recordings.NAMES:
        for session in recordings.notifications(name).values():
            for params in session:
                is_taken, event = by_the_short_way(body_of(params["event"]))
                taken += is_taken
                if is_taken:
                    assert same(event, parse_event(params))
    assert taken > 5000


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=5),
    st.sampled_from(["", "\ud83d", "\ud83d\ude00", "2026-01-01T00:00:00.123Z", "2026-01-01 00:00:00"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
    st.sampled_from([1e300, -1e301, 128000.0, -5, {"totalNanoAiu": 5}, {"q": {"usedRequests": 3}}]),
)
DATA = st.dictionaries(
    st.sampled_from(
        [
            "messageId",
            "reasoningId",
            "deltaContent",
            "toolCallId",
            "toolName",
            "inputDelta",
            "text",
            "sequence",
            "currentTokens",
            "tokenLimit",
            "parentToolCallId",
            "title",
            "model",
            "inputTokens",
            "outputTokens",
            "cost",
            "duration",
            "ttftMs",
            "timeToFirstTokenMs",
            "copilotUsage",
            "quotaSnapshots",
            "isByok",
        ]
    ),
    VALUES,
    max_size=6,
)  # fmt: skip
EVENTS = st.fixed_dictionaries(
    {"type": st.one_of(st.sampled_from([*HOT, "session.title_changed", "brand.new", "model.x"]), VALUES)},
    optional={
        "data": st.one_of(DATA, DATA, DATA, VALUES),
        "id": VALUES,
        "timestamp": VALUES,
        "ephemeral": VALUES,
        "agentId": VALUES,
        "parentId": VALUES,
        "more": VALUES,
    },
)


@settings(max_examples=600, deadline=None)
@given(EVENTS)
def test_whatever_is_taken_is_read_alike(event: dict[str, Any]) -> None:
    body = body_of(event)
    is_taken, read = by_the_short_way(body)
    if is_taken:
        assert same(read, parse_event(decode_json(body)["params"]))


@pytest.mark.parametrize("event_type", sorted(HOT))
def test_what_comes_in_floods_is_taken_and_typed(event_type: str) -> None:
    data: dict[str, Any] = {"messageId": "m", "reasoningId": "m", "toolCallId": "m", "deltaContent": "é😀"}
    data |= {"currentTokens": 5, "tokenLimit": 7}
    whole = {"type": event_type, "data": data, "id": "e"}
    is_taken, event = by_the_short_way(body_of(whole))
    assert is_taken
    assert not isinstance(event, UnknownEvent)
    assert event.event_id == "e"
    assert same(event, parse_event({"event": whole}))


@pytest.mark.parametrize(
    "body",
    [
        body_of({"type": "x", "data": {}}, id=5),
        body_of({"type": "x", "data": {}}, id=None),
        body_of({"type": "x", "data": {}}, method="session.lifecycle"),
        body_of({"data": {}}),
        body_of(None),
        body_of({"type": "x", "data": {}})[:-1],
        body_of({"type": "x", "data": {}}) + b" ",
        body_of({"type": "x", "data": {}}, more={"a": {}}),
        body_of({"type": "x", "data": None}),
        body_of({"type": "x", "data": {}}, session_id="short"),
        body_of({"type": "assistant.message_delta", "data": {"deltaContent": 5}}),
        body_of({"type": "assistant.message_delta", "data": {"deltaContent": "\ud83d"}}),
        body_of({"type": "session.title_changed", "data": {"title": "X"}}).replace(b"X", b"\xff"),
        b"[]",
        b"",
    ],
)
def test_what_is_no_usual_event_is_left_to_the_ordinary_way(body: bytes) -> None:
    assert by_the_short_way(body) == (False, None)


@pytest.mark.parametrize("session_id", ["", "short", "0" * 35 + '"', "0" * 35 + "é", "0" * 37])
def test_sessions_of_other_ids_have_no_short_way(session_id: str) -> None:
    assert head_of(session_id) is None


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 400), st.binary(min_size=1, max_size=4))
@pytest.mark.allow_log
def test_broken_bytes_raise_nothing(place: int, rubbish: bytes) -> None:
    body = body_of({"type": "assistant.message_delta", "data": {"messageId": "m", "deltaContent": "text"}})
    by_the_short_way(body[:place] + rubbish + body[place + len(rubbish) :])


def test_events_that_nobody_wants_are_not_decoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []

    def spy(event: bytes) -> Any:
        read.append(event)
        return event_frames.read_any(event)

    monkeypatch.setattr(event_routes, "READERS", {**READERS, b"session.idle": spy})
    monkeypatch.setattr(event_routes, "read_unknown", spy)
    routed = Routed(MessageDelta)
    for _ in range(3):
        routed.take("session.idle", {})
        routed.take("brand.new", {})
        routed.take("model.message", {})
        routed.take("assistant.message_delta", {"deltaContent": "x"})
    assert read == [b'{"type":"session.idle","data":{}}', b'{"type":"brand.new","data":{}}']
    assert [event.text for event in routed.told] == ["x"] * 3
    routed.routes.add(routed.told.append, (SessionIdle,))
    routed.take("session.idle", {})
    assert isinstance(routed.told[-1], SessionIdle)


def test_an_event_that_could_not_be_read_does_not_hide_the_next() -> None:
    routed = Routed(MessageDelta)
    routed.take("session.title_changed", {})
    routed.take("assistant.message_delta", None)
    routed.take("assistant.message_delta", {"deltaContent": "x"})
    assert [event.text for event in routed.told] == ["x"]


def test_who_wants_unknown_events_gets_the_unreadable_ones_of_every_type() -> None:
    routed = Routed(UnknownEvent)
    routed.take("session.title_changed", {"title": "x"})
    routed.take("session.title_changed", {"title": 5})
    assert [event.data for event in routed.told] == [{"title": 5}]


def test_types_that_a_server_makes_up_take_no_memory() -> None:
    routed = Routed(MessageDelta)
    for number in range(3000):
        routed.take(f"made.up.{number}", {})
        routed.take(f"model.made.up.{number}", {})
    assert len(routed.routes._unwanted) <= 1000


def test_an_unsubscribed_handler_is_told_nothing() -> None:
    routed = Routed()
    routed.take("session.idle", {})
    routed.unsubscribe()
    routed.unsubscribe()
    routed.take("session.idle", {})
    assert len(routed.told) == 1
    assert msgspec.structs.astuple(routed.told[0])[0] == "session.idle"


def test_while_events_are_held_none_is_taken() -> None:
    routed = Routed()
    routed.routes.is_held = True
    assert not routed.routes.take(body_of({"type": "session.idle", "data": {}}))
    assert routed.told == []
    assert routed.routes.newest is None
    routed.routes.is_held = False
    body = body_of({"type": "session.idle", "data": {}})
    assert routed.routes.take(body)
    assert routed.routes.newest == body
