"""Requests of the other side: taken back, in batches, with handlers of every temper."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from copilot_desktop.jsonrpc import serving
from copilot_desktop.jsonrpc.framing import encode_frame
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND, REQUEST_CANCELLED, encode_json
from tests.support.json_rpc_link import Link, linked, turns, until
from tests.support.pace import PATIENCE_S


def cancelled(request_id: Any) -> dict[str, Any]:
    return {"method": "$/cancelRequest", "params": {"id": request_id}}


class Person:
    """A handler that waits for a person, for ever."""

    def __init__(self, link: Link) -> None:
        self.asked: list[Any] = []
        self.ended: list[Any] = []
        link.answer = self.answer

    async def answer(self, method: str, params: Any) -> Any:
        self.asked.append(params)
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.append(params)


async def nothing_more(link: Link) -> None:
    """Nothing but the marker comes."""
    await turns()
    link.connection.notify("marker")
    assert (await link.far.receive())["method"] == "marker"


async def test_a_request_that_is_taken_back_is_cancelled_and_answered_so() -> None:
    async with linked() as link:
        person = Person(link)
        for request_id in (7, "seven"):
            link.far.send({"id": request_id, "method": "ask", "params": request_id})
        await until(lambda: len(person.asked) == 2)
        link.far.send(cancelled("seven"))
        answer = await link.far.receive()
        assert (answer["id"], answer["error"]["code"]) == ("seven", REQUEST_CANCELLED)
        assert person.ended == ["seven"]
        # As often as it likes.
        link.far.send(cancelled("seven"))
        link.far.send(cancelled(7.0))
        assert (await link.far.receive())["id"] == 7
        assert link.seen == []
        await nothing_more(link)


async def test_one_that_is_taken_back_in_the_same_breath_is_answered_as_well() -> None:
    async with linked() as link:
        person = Person(link)
        link.far.send_bytes(
            encode_frame(encode_json({"id": 1, "method": "ask"})) + encode_frame(encode_json(cancelled(1)))
        )
        assert (await link.far.receive())["error"]["code"] == REQUEST_CANCELLED
        assert len(person.asked) == len(person.ended) == 1
        await nothing_more(link)


async def test_an_answer_on_its_way_is_not_cut_off_by_taking_the_request_back() -> None:
    async with linked() as link:

        async def answer(method: str, params: Any) -> Any:
            return "x" * 20_000_000

        link.answer = answer
        link.far.send({"id": 1, "method": "ask"})
        await until(lambda: link.writer.transport.get_write_buffer_size() > 0)
        link.far.send(cancelled(1))
        link.far.send({"method": "event"})
        await until(lambda: bool(link.seen))
        assert len((await link.far.receive())["result"]) == 20_000_000
        await nothing_more(link)


@pytest.mark.parametrize("params", [None, 5, [], {}, {"id": None}, {"id": []}, {"id": True}, {"id": 2}])
async def test_taking_back_what_was_never_asked_does_nothing(params: Any) -> None:
    async with linked() as link:
        person = Person(link)
        link.far.send({"id": 1, "method": "ask"})
        await until(lambda: bool(person.asked))
        link.far.send({"method": "$/cancelRequest", "params": params})
        await nothing_more(link)
        assert person.ended == []


async def test_a_handler_may_answer_in_spite_of_being_taken_back() -> None:
    async with linked() as link:

        async def decide(method: str, params: Any) -> Any:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                return {"answer": ""}

        link.answer = decide
        link.far.send({"id": 1, "method": "ask"})
        link.far.send(cancelled(1))
        assert (await link.far.receive())["result"] == {"answer": ""}
        await nothing_more(link)


async def test_an_id_that_is_used_twice_gets_two_answers_and_the_later_is_taken_back() -> None:
    async with linked() as link:
        gate = asyncio.Event()

        async def answer(method: str, params: Any) -> Any:
            await gate.wait()
            return params

        link.answer = answer
        for number in (1, 2):
            link.far.send({"id": "same", "method": "ask", "params": number})
        link.far.send(cancelled("same"))
        assert (await link.far.receive())["error"]["code"] == REQUEST_CANCELLED
        gate.set()
        assert (await link.far.receive())["result"] == 1


async def test_each_call_of_a_batch_is_answered_by_itself_and_the_rest_is_taken_in_order() -> None:
    async with linked() as link:
        gate = asyncio.Event()

        async def answer(method: str, params: Any) -> Any:
            if method == "wait":
                await gate.wait()
            return method

        link.answer = answer
        call = asyncio.create_task(link.connection.request("mine"))
        mine = await link.far.receive()
        link.far.send(
            [
                {"method": "one"},
                {"id": 1, "method": "wait"},
                {"id": mine["id"], "result": "ours"},
                {"id": 2, "method": "at once"},
                {"method": "two"},
            ]
        )
        assert await call == "ours"
        # One that waits for a person holds up neither the others nor what comes later.
        assert (await link.far.receive())["result"] == "at once"
        link.far.send({"method": "three"})
        await until(lambda: len(link.seen) == 3)
        assert [method for method, _ in link.seen] == ["one", "two", "three"]
        gate.set()
        assert await link.far.receive() == {"jsonrpc": "2.0", "id": 1, "result": "wait"}


async def test_a_huge_batch_lets_other_work_run() -> None:
    async with linked() as link:
        link.far.send([{"method": "n", "params": number} for number in range(100_000)])
        turns_taken = 0
        while len(link.seen) < 100_000:
            await asyncio.sleep(0)
            turns_taken += 1 if link.seen else 0
        assert [params for _, params in link.seen] == list(range(100_000))
        assert turns_taken > 5


@pytest.mark.allow_log
async def test_a_handler_that_will_not_end_keeps_nobody_from_closing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(serving, "_END_S", 0.02)
    release = asyncio.Event()
    async with linked() as link:

        async def stubborn(method: str, params: Any) -> Any:
            while not release.is_set():
                try:
                    await release.wait()
                except asyncio.CancelledError:
                    continue
            return "too late"

        link.answer = stubborn
        link.far.send({"id": 1, "method": "ask"})
        await turns()
        async with asyncio.timeout(PATIENCE_S):
            await link.connection.close()
        assert caplog.text.count("goes on after the connection has ended") == 1
        release.set()
        with pytest.raises(EOFError):
            await link.far.receive()


async def test_what_nobody_knows_is_refused_for_each_that_asks() -> None:
    async with linked() as link:
        link.far.send([{"id": number, "method": f"no.{number}"} for number in range(50)])
        answers = [await link.far.receive() for _ in range(50)]
        assert [answer["id"] for answer in answers] == list(range(50))
        assert {answer["error"]["code"] for answer in answers} == {METHOD_NOT_FOUND}
