"""Events of every type with any data: all their fields are of their types, whatever came."""

from __future__ import annotations

import random

import pytest

from copilot_desktop.protocol.events import KNOWN_TYPES, UnknownEvent, parse_event
from tests.support.any_json import AnyObject, any_json
from tests.support.typed import mismatch


@pytest.mark.parametrize("event_type", sorted(KNOWN_TYPES))
def test_all_fields_are_of_their_types(event_type: str) -> None:
    known = 0
    for number in range(300):
        chance = random.Random(f"{event_type}:{number}")
        data = AnyObject(chance, 1) if chance.random() < 0.9 else any_json(chance)
        raw = {"type": event_type, "data": data, "id": any_json(chance), "timestamp": any_json(chance)}
        if chance.random() < 0.5:
            raw |= {"agentId": any_json(chance), "ephemeral": any_json(chance)}
        event = parse_event({"sessionId": "s", "event": raw})
        assert event is not None
        assert not mismatch(event, type(event)), mismatch(event, type(event))
        assert event.type == event_type
        known += not isinstance(event, UnknownEvent)
    # The reader was led to where it reads.
    assert known > 5
