"""Which way the messages of a server take to its sessions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from copilot_desktop.client.event_frames import HEAD
from copilot_desktop.client.incoming import Incoming
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.protocol.events import SessionIdle
from tests.support.fake_caller import FakeCaller

ID = "01234567-89ab-cdef-0123-456789abcdef"
BODY = (
    b'{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"%b","event":{"type":"session.idle",'
    b'"data":{},"id":"e"}}}' % ID.encode()
)


class World:
    """One session, and which way its events came."""

    def __init__(self, session_id: str = ID) -> None:
        self.session = Session(FakeCaller(), session_id, SessionOptions(Path("folder")), is_new=False)
        self.told: list[Any] = []
        self.session.on(self.told.append)
        self.sessions = {session_id: self.session}
        self.incoming = Incoming(self.sessions)
        self.incoming.follow(self.session)

    def comes(self) -> str:
        taker = self.incoming.lane.takers.get(BODY[HEAD])
        if taker is not None and taker(BODY):
            return "fast"
        message = decode_json(BODY)
        self.incoming.take(message["method"], message["params"])
        return "ordinary"


def test_events_of_a_session_come_by_the_lane_until_it_is_left() -> None:
    world = World()
    assert world.comes() == "fast"
    assert world.told == [SessionIdle(type="session.idle", event_id="e")]
    world.incoming.leave(ID)
    del world.sessions[ID]
    assert world.comes() == "ordinary"
    assert len(world.told) == 1


def test_a_session_with_an_id_of_another_kind_is_told_as_well() -> None:
    world = World("mine")
    message = decode_json(BODY.replace(ID.encode(), b"mine"))
    world.incoming.take(message["method"], message["params"])
    assert len(world.told) == 1
    world.incoming.leave("mine")


def test_who_wants_raw_events_gets_them_by_the_ordinary_way() -> None:
    world, raw = World(), list[str]()
    unsubscribe = world.incoming.on_event(lambda session_id, event: raw.append(event["id"]))
    world.incoming.follow(world.session)
    assert world.comes() == "ordinary"
    assert (raw, len(world.told)) == (["e"], 1)
    end_second = world.incoming.on_event(lambda session_id, event: raw.append("second"))
    unsubscribe()
    assert world.comes() == "ordinary"
    end_second()
    assert world.comes() == "fast"
    assert (raw, len(world.told)) == (["e", "second"], 3)
