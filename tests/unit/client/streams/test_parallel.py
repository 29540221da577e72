"""Many prompts, each in a session of its own: in order, bounded, and nothing left behind."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.errors import TurnFailed, TurnTimedOut
from copilot_desktop.client.streams.parallel import ParallelProgress, Phase, run_parallel
from copilot_desktop.client.streams.parts import TextPiece
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from tests.support.fake_caller import FakeCaller
from tests.support.pace import PATIENCE_S


class Client:
    """Makes sessions whose prompts are answered with themselves; by words of theirs otherwise."""

    def __init__(self) -> None:
        self.caller = FakeCaller()
        self.caller.replies[methods.SESSION_SEND] = self._send
        self.sessions: list[Session] = []
        self.running = 0
        self.most = 0
        self.go_on = asyncio.Event()
        self.go_on.set()

    def new_session(self, options: SessionOptions) -> Session:
        session = Session(self.caller, f"s{len(self.sessions)}", options, is_new=True)
        self.sessions.append(session)
        return session

    async def _send(self, params: dict[str, Any]) -> Any:
        if "refuse" in params["prompt"]:
            raise ResponseError(-32603, "refused")
        self.running += 1
        self.most = max(self.most, self.running)
        [session] = [item for item in self.sessions if item.session_id == params["sessionId"]]
        self.caller.start_task(self._answer(session, params["prompt"]), name="answer")
        return {"messageId": f"u-{session.session_id}"}

    async def _answer(self, session: Session, prompt: str) -> None:
        def tell(kind: str, **data: Any) -> None:
            if not session.is_closed:
                session.receive({"sessionId": session.session_id, "event": {"type": kind, "data": data}})

        tell("user.message", messageId=f"u-{session.session_id}", content=prompt)
        tell("assistant.message_delta", messageId="m", deltaContent=prompt[:3])
        await self.go_on.wait()
        self.running -= 1
        if "fail" in prompt:
            tell("session.error", errorType="query", message="it failed")
        elif "hang" not in prompt:
            tell("assistant.message", messageId="m", content=prompt)
            tell("assistant.idle")


def _options(folder: Path) -> SessionOptions:
    return SessionOptions(folder, "m")


async def test_results_come_in_order_and_every_error_is_kept(tmp_path: Path) -> None:
    client = Client()
    prompts = ["one", "fail two", "three", "refuse four", "hang five"]
    async with asyncio.timeout(PATIENCE_S):
        results = await run_parallel(client, prompts, _options(tmp_path), timeout_s=0.2)
    await client.caller.settle()
    assert [(result.index, result.prompt) for result in results] == list(enumerate(prompts))
    assert [result.result.text if result.result else "" for result in results] == ["one", "", "three", "", ""]
    assert [type(result.error) for result in results] == [
        type(None),
        TurnFailed,
        type(None),
        ResponseError,
        TurnTimedOut,
    ]
    assert [result.partial.text if result.partial else None for result in results] == [
        "one",
        "fai",
        "three",
        None,
        "han",
    ]
    assert all(session.is_closed for session in client.sessions)
    assert len({result.session_id for result in results}) == 5


async def test_no_more_than_the_limit_run_at_once(tmp_path: Path) -> None:
    client = Client()
    client.go_on.clear()
    async with asyncio.timeout(PATIENCE_S):
        everything = asyncio.create_task(run_parallel(client, ["x"] * 12, _options(tmp_path), limit=3))
        while client.running < 3:
            await asyncio.sleep(0)
        client.go_on.set()
        results = await everything
    await client.caller.settle()
    assert client.most == 3
    assert len(results) == 12


async def test_progress_tells_phases_and_pieces(tmp_path: Path) -> None:
    client = Client()
    told: list[ParallelProgress] = []
    async with asyncio.timeout(PATIENCE_S):
        await run_parallel(client, ["first", "fail"], _options(tmp_path), limit=1, on_progress=told.append)
    await client.caller.settle()
    assert [(item.index, item.phase) for item in told if item.piece is None] == [
        (0, Phase.WAITING),
        (1, Phase.WAITING),
        (0, Phase.RUNNING),
        (0, Phase.DONE),
        (1, Phase.RUNNING),
        (1, Phase.FAILED),
    ]
    assert [item.piece for item in told if item.index == 0 and item.piece is not None] == [
        TextPiece("m", "fir"),
        TextPiece("m", "st"),
    ]


async def test_options_and_sessions_by_index(tmp_path: Path) -> None:
    client = Client()
    asked: list[tuple[int, str]] = []
    given: list[tuple[int, str]] = []

    def options(index: int, prompt: str) -> SessionOptions:
        asked.append((index, prompt))
        return _options(tmp_path / "absent") if index == 1 else _options(tmp_path)

    async with asyncio.timeout(PATIENCE_S):
        results = await run_parallel(
            client,
            ["a", "b"],
            options,
            limit=1,
            on_session=lambda index, session: given.append((index, session.session_id)),
        )
    await client.caller.settle()
    assert asked == [(0, "a"), (1, "b")]
    assert given == [(0, "s0"), (1, "s1")]
    assert [result.error is None for result in results] == [True, False]


async def test_a_function_of_the_caller_that_fails_ends_its_prompt_only(tmp_path: Path) -> None:
    client = Client()

    def options(index: int, _prompt: str) -> SessionOptions:
        if index == 0:
            raise RuntimeError("no options")
        return _options(tmp_path)

    async with asyncio.timeout(PATIENCE_S):
        results = await run_parallel(client, ["a", "b"], options)
    await client.caller.settle()
    assert str(results[0].error) == "no options"
    assert results[1].result is not None


async def test_a_session_that_its_receiver_did_not_want_is_closed(tmp_path: Path) -> None:
    client = Client()

    def refuse(_index: int, _session: Session) -> None:
        raise RuntimeError("not this one")

    async with asyncio.timeout(PATIENCE_S):
        [result] = await run_parallel(client, ["a"], _options(tmp_path), on_session=refuse)
    assert str(result.error) == "not this one"
    assert [session.is_closed for session in client.sessions] == [True]
    assert client.caller.methods() == []


@pytest.mark.allow_log
async def test_a_failing_show_of_progress_costs_no_result(tmp_path: Path) -> None:
    client = Client()

    def fail(_progress: ParallelProgress) -> None:
        raise RuntimeError("the terminal is gone")

    async with asyncio.timeout(PATIENCE_S):
        results = await run_parallel(client, ["one", "two"], _options(tmp_path), on_progress=fail)
    await client.caller.settle()
    assert [item.result.text for item in results if item.result is not None] == ["one", "two"]
    assert all(session.is_closed for session in client.sessions)


async def test_cancelled_it_leaves_nothing_running(tmp_path: Path) -> None:
    client = Client()
    client.go_on.clear()
    running = asyncio.create_task(run_parallel(client, ["x"] * 5, _options(tmp_path), limit=2))
    async with asyncio.timeout(PATIENCE_S):
        while client.running < 2:
            await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert len(client.sessions) == 2
    assert all(session.is_closed for session in client.sessions)
    assert client.caller.methods().count(methods.SESSION_ABORT) == 2
    client.go_on.set()
    await client.caller.settle()


async def test_nothing_to_do_and_no_place_to_do_it(tmp_path: Path) -> None:
    assert await run_parallel(Client(), [], _options(tmp_path)) == []
    with pytest.raises(ValueError, match="limit"):
        await run_parallel(Client(), ["a"], _options(tmp_path), limit=0)
