"""Commands of the person: the output that belongs to each, and giving one up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.calls.shell import ShellCalls
from copilot_desktop.client.errors import ConnectionClosed
from copilot_desktop.protocol.events import ToolOutput, ToolStarted
from copilot_desktop.protocol.shell import ShellResult
from tests.support.recording_caller import RecordingCaller, spoiled


class ShellSession(RecordingCaller):
    """A session whose commands end when the test says so."""

    def __init__(self, cancel_answer: Any = None) -> None:
        super().__init__()
        self.handlers: list[Callable[[Any], None]] = []
        self.ends: dict[str, asyncio.Future[Any]] = {}
        self._cancel_answer = cancel_answer

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]:
        assert kinds == (ToolStarted, ToolOutput)
        self.handlers.append(handler)
        return lambda: self.handlers.remove(handler)

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = CALL_TIMEOUT_S) -> Any:
        await super().call(method, params, timeout_s=timeout_s)
        if method == "session.shell.cancelUserRequested":
            if isinstance(self._cancel_answer, Exception):
                raise self._cancel_answer
            return self._cancel_answer
        end = self.ends.setdefault(params["requestId"], asyncio.get_running_loop().create_future())
        return await end

    def tell(self, event: Any) -> None:
        for handler in tuple(self.handlers):
            handler(event)

    def start(self, call_id: str, command: str, *, by: str = "tool.user_requested") -> None:
        self.tell(ToolStarted(type=by, tool_call_id=call_id, arguments={"command": command}))

    def say(self, call_id: str, text: str) -> None:
        self.tell(ToolOutput(type="tool.shell_output", tool_call_id=call_id, text=text))


async def started(session: ShellSession, count: int) -> None:
    while len(session.ends) < count:
        await asyncio.sleep(0)


async def test_each_run_gets_its_own_output() -> None:
    session = ShellSession()
    shell = ShellCalls(session)
    first: list[str] = []
    second: list[str] = []
    runs = [
        asyncio.create_task(shell.run("make", on_output=pieces.append, request_id=name))
        for name, pieces in (("one", first), ("two", second))
    ]
    await started(session, 2)
    session.start("model's", "make", by="tool.execution_start")
    session.start("other", "another command")
    session.start("c1", "make")
    session.start("c2", "make")
    for call_id in ("c1", "c2", "other", "model's"):
        session.say(call_id, f"from {call_id}")
    assert (first, second) == (["from c1"], ["from c2"])
    for name in ("one", "two"):
        session.ends[name].set_result({"toolCallId": name, "success": True, "output": "x", "exitCode": 0.0})
    results = await asyncio.gather(*runs)
    assert results[0] == ShellResult(tool_call_id="one", success=True, output="x", exit_code=0)
    assert session.handlers == []
    assert session.calls[0][1:] == ({"command": "make", "requestId": "one"}, None)


async def test_output_that_was_told_by_nobody_comes_at_the_end() -> None:
    session = ShellSession()
    pieces: list[str] = []
    run = asyncio.create_task(ShellCalls(session).run("make", on_output=pieces.append, request_id="one"))
    await started(session, 1)
    session.start("c1", "make")
    session.ends["one"].set_result({"toolCallId": "c1", "success": True, "output": "all of it"})
    await run
    assert pieces == ["all of it"]


async def test_a_run_that_is_given_up_is_cancelled() -> None:
    session = ShellSession({"cancelled": True})
    run = asyncio.create_task(ShellCalls(session).run("sleep 9", on_output=print))
    await started(session, 1)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    method, params = session.last
    assert method == "session.shell.cancelUserRequested"
    assert params["requestId"] in session.ends
    assert session.handlers == []


@pytest.mark.parametrize("error", [ConnectionClosed("gone"), TimeoutError()])
async def test_giving_up_stays_giving_up_when_the_server_does_not_hear_it(error: Exception) -> None:
    session = ShellSession(error)
    run = asyncio.create_task(ShellCalls(session).run("sleep 9"))
    await started(session, 1)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run


async def test_cancelling_by_id() -> None:
    session = ShellSession({"cancelled": True})
    assert await ShellCalls(session).cancel("mine")
    assert session.last == ("session.shell.cancelUserRequested", {"requestId": "mine"})
    assert not await ShellCalls(ShellSession({})).cancel("mine")


def test_results_of_wrong_types() -> None:
    for answer in spoiled({"toolCallId": "c", "success": False, "output": "", "exitCode": 3, "error": "e"}):
        assert isinstance(ShellResult.parse(answer), ShellResult)
