"""Whoever listens to the wire hears every message of both directions, as it was."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from copilot_desktop.jsonrpc.connection import Connection, FastLane
from tests.support.connected_pair import FarEnd, connected_pair
from tests.support.pace import PATIENCE_S


async def test_every_message_of_both_directions_is_heard_in_order() -> None:
    heard: list[tuple[str, Any]] = []

    async def answer(method: str, params: Any) -> Any:
        return {"got": params, "by": method}

    async with connected_pair() as (near, far_streams):
        far = FarEnd(far_streams)
        taken: list[bytes] = []

        def take(body: bytes) -> bool:
            if b'"event"' not in body:
                return False
            taken.append(body)
            return True

        connection = Connection(
            near.reader,
            near.writer,
            on_notification=lambda _method, params: taken.append(params),
            on_request=answer,
            name="test",
            fast_lane=FastLane(slice(0, 10), {b'{"jsonrpc"': take}),
            on_wire=lambda direction, body: heard.append((direction, json.loads(body))),
        )
        run = asyncio.create_task(connection.run())
        async with asyncio.timeout(PATIENCE_S):
            call = asyncio.create_task(connection.request("ask", {"text": "ü\r\n\r\n"}))
            asked = await far.receive()
            event = {"jsonrpc": "2.0", "method": "event", "params": 1}
            far.send_bytes(_compact(event))
            question = {"jsonrpc": "2.0", "id": "q1", "method": "why", "params": 5}
            far.send(question)
            replied = await far.receive()
            answered = {"jsonrpc": "2.0", "id": asked["id"], "result": 7}
            far.send(answered)
            assert await call == 7
            connection.notify("bye")
            bye = await far.receive()
        await connection.close()
        await asyncio.gather(run)
    assert len(taken) == 1
    assert heard == [(">", asked), ("<", event), ("<", question), (">", replied), ("<", answered), (">", bye)]


def _compact(message: Any) -> bytes:
    body = json.dumps(message, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


async def test_a_listener_that_is_idle_is_not_called() -> None:
    class Idle:
        is_idle = True
        heard = 0

        def __call__(self, direction: str, body: bytes | bytearray) -> None:
            self.heard += 1

    idle = Idle()

    async def answer(method: str, params: Any) -> Any:
        return None

    async with connected_pair() as (near, far_streams):
        far = FarEnd(far_streams)
        connection = Connection(
            near.reader,
            near.writer,
            on_notification=lambda _method, _params: None,
            on_request=answer,
            name="test",
            on_wire=idle,
        )
        run = asyncio.create_task(connection.run())
        async with asyncio.timeout(PATIENCE_S):
            for _ in range(2):
                call = asyncio.create_task(connection.request("ask"))
                asked = await far.receive()
                far.send({"jsonrpc": "2.0", "id": asked["id"], "result": 7})
                assert await call == 7
                if idle.is_idle:
                    assert idle.heard == 0
                    idle.is_idle = False
        await connection.close()
        await asyncio.gather(run)
    assert idle.heard == 2
