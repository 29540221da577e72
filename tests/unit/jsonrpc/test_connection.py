"""The asyncio connection against a far end whose every byte the test decides."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from copilot_desktop.jsonrpc.connection import LARGE_BODY_BYTES, NO_REPLY, Connection, FastLane
from copilot_desktop.jsonrpc.errors import ConnectionClosed, FramingError, ResponseError
from copilot_desktop.jsonrpc.framing import encode_frame
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from tests.support.connected_pair import FarEnd, connected_pair
from tests.support.json_rpc_link import linked, turns, until
from tests.support.pace import PATIENCE_S


async def test_a_call_is_answered() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("ping", {"message": "hé"}))
        asked = await link.far.receive()
        assert asked["method"] == "ping"
        assert asked["params"] == {"message": "hé"}
        link.far.send({"jsonrpc": "2.0", "id": asked["id"], "result": {"ok": 1}})
        assert await call == {"ok": 1}
        assert link.connection.closure is None


async def test_a_refusal_is_raised_with_code_and_data() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("x"))
        asked = await link.far.receive()
        link.far.send({"id": asked["id"], "error": {"code": -32603, "message": "no", "data": [1]}})
        with pytest.raises(ResponseError) as caught:
            await call
        error = caught.value
        assert (error.rpc_code, error.message, error.data) == (-32603, "no", [1])
        assert error.fields() == {"detail": "no", "rpc_code": -32603}


async def test_calls_are_written_in_order_and_answered_in_any() -> None:
    async with linked() as link:
        calls = [asyncio.create_task(link.connection.request("n", n)) for n in range(200)]
        asked = [await link.far.receive() for _ in calls]
        assert [message["params"] for message in asked] == list(range(200))
        for message in reversed(asked):
            link.far.send({"id": message["id"], "result": -message["params"]})
        assert await asyncio.gather(*calls) == [-n for n in range(200)]


async def test_lone_surrogates_in_a_call_do_not_mute_the_other_side() -> None:
    async with linked() as link:
        link.connection.notify("say", {"text": ["a\ud83db"]})
        assert (await link.far.receive())["params"] == {"text": ["a\ufffdb"]}


async def test_a_deadline_gives_up_and_says_so_once() -> None:
    async with linked() as link:
        with pytest.raises(TimeoutError):
            await link.connection.request("slow", timeout_s=0.01)
        asked = await link.far.receive()
        cancelled = await link.far.receive()
        assert cancelled["method"] == "$/cancelRequest"
        assert cancelled["params"] == {"id": asked["id"]}
        link.far.send({"id": asked["id"], "result": "late"})
        link.connection.notify("marker")
        assert (await link.far.receive())["method"] == "marker"


async def test_cancelling_a_call_drops_its_late_answer() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("slow"))
        asked = await link.far.receive()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await link.far.receive())["method"] == "$/cancelRequest"
        link.far.send({"id": asked["id"], "result": "late"})
        link.far.send({"id": asked["id"], "error": {"code": 1, "message": "later"}})
        link.far.send({"method": "after"})
        await until(lambda: bool(link.seen))
        assert link.connection.closure is None


async def test_an_answer_that_came_first_beats_the_cancellation() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("x"))
        asked = await link.far.receive()
        link.far.send({"id": asked["id"], "result": 1})
        link.far.send({"id": asked["id"], "result": 2})
        assert await call == 1


@pytest.mark.allow_log
async def test_notifications_come_in_order_and_a_raising_handler_loses_only_its_own(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with linked() as link:

        def handle(method: str, params: Any) -> None:
            if params == 3:
                raise RuntimeError("bad event")
            link.seen.append((method, params))

        link.handle = handle
        for n in range(2000):
            link.far.send({"method": "n", "params": n})
        await until(lambda: len(link.seen) == 1999)
        assert [params for _, params in link.seen] == [n for n in range(2000) if n != 3]
    [record] = [r for r in caplog.records if r.levelname == "ERROR"]
    assert record.exc_info is not None


async def test_a_large_body_keeps_its_place() -> None:
    async with linked() as link:
        large = "x" * (LARGE_BODY_BYTES + 1)
        for params in (1, large, 2, large, 3):
            link.far.send({"method": "n", "params": params})
        await until(lambda: len(link.seen) == 5)
        assert [len(str(params)) for _, params in link.seen] == [1, len(large), 1, len(large), 1]


async def test_a_flood_lets_other_work_run() -> None:
    async with linked() as link:
        frames = b"".join(
            encode_frame(json.dumps({"method": "n", "params": n}).encode()) for n in range(50_000)
        )
        link.far.send_bytes(frames)
        turns_taken = 0
        while len(link.seen) < 50_000:
            await asyncio.sleep(0)
            turns_taken += 1
        assert [params for _, params in link.seen] == list(range(50_000))
        assert turns_taken > 20


async def test_a_request_of_the_other_side_is_answered_without_holding_up_events() -> None:
    async with linked() as link:
        decided = asyncio.Event()

        async def answer(method: str, params: Any) -> Any:
            await decided.wait()
            return {"method": method, "params": params}

        link.answer = answer
        link.far.send({"id": 0, "method": "ask", "params": 7})
        link.far.send({"method": "event"})
        await until(lambda: bool(link.seen))
        decided.set()
        assert await link.far.receive() == {
            "jsonrpc": "2.0",
            "id": 0,
            "result": {"method": "ask", "params": 7},
        }


async def test_a_request_can_be_refused_or_left_unanswered() -> None:
    async with linked() as link:
        link.far.send({"id": "a", "method": "no.such"})
        error = (await link.far.receive())["error"]
        assert error == {"code": METHOD_NOT_FOUND, "message": "Unhandled method no.such"}

        async def silent(method: str, params: Any) -> Any:
            return NO_REPLY

        link.answer = silent
        link.far.send({"id": "b", "method": "ask"})
        link.far.send({"method": "event"})
        await until(lambda: bool(link.seen))
        await turns()
        link.connection.notify("marker")
        assert (await link.far.receive())["method"] == "marker"


@pytest.mark.allow_log
async def test_a_handler_that_fails_or_returns_no_json_still_answers() -> None:
    async with linked() as link:

        async def broken(method: str, params: Any) -> Any:
            if method == "raise":
                raise RuntimeError("secret words")
            return object()

        link.answer = broken
        for method in ("raise", "return"):
            link.far.send({"id": method, "method": method})
            answer = await link.far.receive()
            assert answer["id"] == method
            assert answer["error"] == {"code": -32603, "message": "internal error"}


async def test_eof_fails_everything_that_is_owed() -> None:
    async with linked() as link:
        calls = [asyncio.create_task(link.connection.request("n", timeout_s=60)) for _ in range(5)]
        await link.far.receive()
        link.far.send_eof()
        for call in calls:
            with pytest.raises(ConnectionClosed):
                await call
        assert await link.until_ended() == "the agent ended the connection"
        with pytest.raises(ConnectionClosed, match="ended the connection"):
            await link.connection.request("more")
        with pytest.raises(ConnectionClosed):
            link.connection.notify("more")
        await link.connection.close()


async def test_eof_within_a_message_never_delivers_it() -> None:
    async with linked() as link:
        link.far.send_bytes(
            encode_frame(b'{"method":"whole"}') + b'Content-Length: 99\r\n\r\n{"method":"half"}'
        )
        link.far.send_eof()
        assert await link.until_ended() == "the agent ended within a message"
        assert link.seen == [("whole", None)]


@pytest.mark.allow_log
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Content-Length: 5_1\r\n\r\n", "no number"),
        (b"Content-Length: 1000000000000\r\n\r\n{", "larger than the limit"),
        (encode_frame(b'{"id":null,"error":{"code":-32700,"message":"bad \xc3\xa9"}}'), "bad é"),
    ],
)
async def test_a_fatal_frame_ends_the_connection_with_its_reason(data: bytes, reason: str) -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("n"))
        await link.far.receive()
        link.far.send({"method": "before"})
        link.far.send_bytes(data)
        link.far.send({"method": "after"})
        with pytest.raises(ConnectionClosed, match=reason):
            await call
        assert reason in await link.until_ended()
        assert link.seen == [("before", None)]
        assert link.connection.closure is not None
        assert reason in link.connection.closure.fields()["detail"]


async def test_closing_fails_calls_cancels_handlers_and_ends_the_stream() -> None:
    async with linked() as link:
        started, cancelled = asyncio.Event(), asyncio.Event()

        async def wait_for_a_person(method: str, params: Any) -> Any:
            started.set()
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.set()

        link.answer = wait_for_a_person
        link.far.send({"id": 1, "method": "ask"})
        await started.wait()
        call = asyncio.create_task(link.connection.request("n"))
        await link.far.receive()
        link.connection.notify("last words")
        await link.connection.close()
        assert cancelled.is_set()
        with pytest.raises(ConnectionClosed, match="was closed"):
            await call
        assert (await link.far.receive())["method"] == "last words"
        with pytest.raises(EOFError):
            await link.far.receive()
        assert await link.until_ended() == "the connection was closed"
        await link.connection.close()


async def test_nothing_is_delivered_after_closing() -> None:
    async with linked() as link:

        def close_at_once(method: str, params: Any) -> None:
            link.seen.append((method, params))
            closing.append(asyncio.create_task(link.connection.close()))

        closing: list[asyncio.Task[None]] = []
        link.handle = close_at_once
        large = "x" * (LARGE_BODY_BYTES + 1)
        link.far.send({"method": "one"})
        link.far.send({"method": "two", "params": large})
        link.far.send({"method": "three"})
        await until(lambda: bool(closing))
        await asyncio.gather(*closing)
        assert [method for method, _ in link.seen] == ["one"]


async def test_a_handler_may_close_the_connection() -> None:
    async with linked() as link:

        async def answer(method: str, params: Any) -> Any:
            await link.connection.close()
            return "too late"

        link.answer = answer
        link.far.send({"id": 1, "method": "ask"})
        assert await link.until_ended() == "the connection was closed"
        with pytest.raises(EOFError):
            await link.far.receive()


async def test_closing_does_not_wait_for_a_peer_that_reads_nothing() -> None:
    async with linked() as link:
        for _ in range(200):
            link.connection.notify("n", "x" * 100_000)
        async with asyncio.timeout(PATIENCE_S):
            await link.connection.close()


async def test_a_peer_that_reads_slowly_holds_up_callers_only() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("big", "x" * 20_000_000))
        await turns()
        link.far.send({"method": "event"})
        await until(lambda: bool(link.seen))
        assert not call.done()
        asked = await link.far.receive()
        link.far.send({"id": asked["id"], "result": len(asked["params"])})
        assert await call == 20_000_000


async def test_giving_up_while_the_pipe_is_full_leaves_frames_whole() -> None:
    async with linked() as link:
        with pytest.raises(TimeoutError):
            await link.connection.request("big", "x" * 20_000_000, timeout_s=0.01)
        link.connection.notify("after")
        assert [(await link.far.receive())["method"] for _ in range(3)] == ["big", "$/cancelRequest", "after"]


async def test_abandoning_the_reader_fails_what_is_owed() -> None:
    async with linked() as link:
        call = asyncio.create_task(link.connection.request("n"))
        await link.far.receive()
        link.run.cancel()
        with pytest.raises(ConnectionClosed, match="abandoned"):
            await call


async def test_a_broken_pipe_fails_the_call_but_not_what_is_still_coming_in() -> None:
    async with connected_pair() as (near, far), connected_pair() as (other, _), asyncio.timeout(PATIENCE_S):
        # Two streams, like the pipes of a child process.
        seen: list[str] = []

        async def refuse(method: str, params: Any) -> Any:
            raise ResponseError(METHOD_NOT_FOUND, method)

        connection = Connection(
            near.reader,
            other.writer,
            on_notification=lambda method, params: seen.append(method),
            on_request=refuse,
            name="test",
        )
        run = asyncio.create_task(connection.run())
        other.writer.transport.abort()
        with pytest.raises(ConnectionClosed):
            await connection.request("n")
        await turns()
        with pytest.raises(ConnectionClosed, match="takes no more input"):
            connection.notify("n")
        end = FarEnd(far)
        end.send({"id": 1, "method": "ask"})
        end.send({"method": "last words"})
        end.send_eof()
        await run
        assert seen == ["last words"]


@pytest.mark.parametrize(
    ("error", "detail"), [(BrokenPipeError(32, "Broken pipe"), "pipe"), (ConnectionResetError(), "Reset")]
)
async def test_a_write_that_fails_fails_its_call(
    monkeypatch: pytest.MonkeyPatch, error: OSError, detail: str
) -> None:
    async with linked() as link:

        async def fail() -> None:
            raise error

        monkeypatch.setattr(link.writer, "drain", fail)
        with pytest.raises(ConnectionClosed, match=detail):
            await link.connection.request("n")
        assert link.connection.closure is None
        link.far.send({"id": 5, "method": "ask"})
        link.far.send({"method": "event"})
        await until(lambda: bool(link.seen))


async def test_closing_a_pipe_that_broke_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    async with linked() as link:

        async def fail() -> None:
            raise BrokenPipeError(32, "Broken pipe")

        monkeypatch.setattr(link.writer, "wait_closed", fail)
        await link.connection.close()
        assert await link.until_ended() == "the connection was closed"


class BrokenReader(asyncio.StreamReader):
    async def read(self, n: int = -1) -> bytes:
        raise ConnectionResetError("reset by peer")


async def test_a_read_that_fails_is_an_end_with_a_reason() -> None:
    async with connected_pair() as (near, _):

        async def refuse(method: str, params: Any) -> Any:
            raise ResponseError(METHOD_NOT_FOUND, method)

        connection = Connection(
            BrokenReader(), near.writer, on_notification=lambda *_: None, on_request=refuse, name="test"
        )
        await connection.run()
        assert connection.closure is not None
        assert connection.closure.reason == "reading failed: reset by peer"


def test_errors_have_codes_and_details() -> None:
    assert FramingError("why").fields() == {"detail": "why"}
    assert len({FramingError.code, ResponseError.code, ConnectionClosed.code}) == 3


def lane_of(take: Callable[[bytes], bool]) -> FastLane:
    """A lane for the method `tick`."""
    start = b'{"jsonrpc":"2.0","method":"tick"'
    return FastLane(slice(0, len(start)), {start: take})


class Even:
    """Takes even numbers, and leaves anything else to the ordinary way."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.lane = lane_of(self.take)

    def take(self, body: bytes) -> bool:
        message = json.loads(body)
        is_mine = not message["params"] % 2 and "id" not in message
        if is_mine:
            self.seen.append(message["params"])
        return is_mine


def written(message: dict[str, Any]) -> bytes:
    return encode_frame(json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode())


async def test_the_fast_lane_keeps_the_order_and_refuses_into_the_ordinary_one() -> None:
    even = Even()
    async with linked(even.lane) as link:
        link.handle = lambda _method, params: even.seen.append(-params)
        for number in range(6):
            link.far.send_bytes(written({"method": "tick", "params": number}))
        link.far.send_bytes(written({"method": "tick2", "params": 8}))
        # Written another way, with blanks.
        link.far.send({"method": "tick", "params": 10})
        await until(lambda: -10 in even.seen)
    assert even.seen == [0, -1, 2, -3, 4, -5, -8, -10]


async def test_a_taker_that_comes_and_goes_is_heeded_at_once() -> None:
    taken: list[bytes] = []
    takers: dict[bytes, Callable[[bytes], bool]] = {}

    def once(body: bytes) -> bool:
        taken.append(body)
        takers.clear()
        return True

    start = b'{"jsonrpc":"2.0","method":"tick"'
    takers[start] = once
    async with linked(FastLane(slice(0, len(start)), takers)) as link:
        link.far.send_bytes(written({"method": "tick", "params": 1}) * 3)
        await until(lambda: len(link.seen) == 2)
    assert taken == [b'{"jsonrpc":"2.0","method":"tick","params":1}']


async def test_who_takes_the_notifications_over_gets_plain_params() -> None:
    even = Even()
    async with linked(even.lane) as link:
        taken: list[tuple[str, Any]] = []
        link.connection.take_over(lambda method, params: taken.append((method, params)))
        link.far.send_bytes(written({"method": "tick", "params": 2}))
        await until(lambda: bool(taken))
    assert taken == [("tick", 2)]
    assert link.seen == []
    assert even.seen == []


@pytest.mark.allow_log
async def test_what_a_taker_raises_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    failed: list[Any] = []

    def fail(body: bytes) -> bool:
        failed.append(body)
        raise RuntimeError("no")

    async with linked(lane_of(fail)) as link:
        link.far.send_bytes(written({"method": "tick", "params": 2}) * 2)
        await until(lambda: len(failed) == 2)
        assert link.connection.closure is None
        assert link.seen == []
    assert caplog.text.count("handling a message of the fast lane failed") == 2


async def test_a_request_that_the_lane_refuses_is_answered() -> None:
    async with linked(Even().lane) as link:

        async def answer(method: str, params: Any) -> Any:
            return [method, params]

        link.answer = answer
        link.far.send_bytes(written({"method": "tick", "params": 2, "id": 7}))
        assert await link.far.receive() == {"jsonrpc": "2.0", "id": 7, "result": ["tick", 2]}


async def test_large_messages_do_not_take_the_lane_and_those_cut_in_two_do() -> None:
    taken: list[int] = []

    def take(body: bytes) -> bool:
        assert type(body) is bytes
        taken.append(len(body))
        return True

    async with linked(lane_of(take)) as link:
        link.far.send_bytes(written({"method": "tick", "params": "x" * LARGE_BODY_BYTES}))
        link.far.send_bytes(written({"method": "tick", "params": "y" * (LARGE_BODY_BYTES // 2)}))
        await until(lambda: bool(taken))
        assert [len(str(params)) for _, params in link.seen] == [LARGE_BODY_BYTES]
    assert len(taken) == 1
    assert taken[0] > LARGE_BODY_BYTES // 2
