"""Every call of a tool of ours is answered, once, and ended when nobody waits for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.tools import ToolFailed, ToolInvocation, ToolResult, ToolRunner, tool
from copilot_desktop.client.tools.reports import (
    ToolCallAnswered,
    ToolCallBegun,
    ToolCallCancelled,
    ToolCallProgress,
    ToolReport,
)
from copilot_desktop.client.tools.runner import MAX_CONCURRENT
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.tools import ToolMetadata
from tests.support.fake_caller import FakeCaller, answering, raising
from tests.support.pace import PATIENCE_S


class World:
    """A session with tools on a server that is a list of calls.

    Attributes:
        reports: what the runner told so far.
        may_end: what `work` waits for.
        running: how many calls of `work` are within it now, and were at most.
    """

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.may_end = asyncio.Event()
        self.running = self.most_running = 0
        self.calls: list[ToolInvocation] = []
        provider = ProviderConfig("openai", "http://127.0.0.1:1/v1", "house-key-7")
        options = SessionOptions(folder, "m", provider, tools=self._tools())
        self.session = Session(self.caller, "s", options, is_new=True)
        self.reports: list[ToolReport] = []
        self._changed = asyncio.Event()
        self.session.tools.on(self._report)

    def _tools(self) -> tuple[Any, ...]:
        @tool
        def echo(call: ToolInvocation, text: str) -> str:
            """Say it again."""
            self.calls.append(call)
            call.progress(f"heard {text}")
            return text

        @tool
        async def work(call: ToolInvocation) -> str:
            """Take long."""
            self.calls.append(call)
            self.running += 1
            self.most_running = max(self.running, self.most_running)
            try:
                call.progress("begun")
                await self.may_end.wait()
            finally:
                self.running -= 1
            return "worked"

        @tool
        def fail(kind: str) -> Any:
            """Fail."""
            if kind == "words":
                raise ToolFailed("There is no such city.")
            if kind == "time":
                raise TimeoutError("its own")
            if kind == "json":
                return object()
            raise ValueError("token ghp_0123456789abcdefghij or house-key-7 is wrong")

        @tool(timeout_s=0.02)
        async def slow() -> None:
            """Never end."""
            await asyncio.Event().wait()

        @tool(timeout_s=0.02)
        def slow_thread(call: ToolInvocation) -> None:
            """End when told to."""
            self.calls.append(call)
            call.cancelled.wait(PATIENCE_S)
            self.thread_saw_it.set()

        self.thread_saw_it = threading.Event()
        return (echo, work, fail, slow, slow_thread)

    def _report(self, report: ToolReport) -> None:
        self.reports.append(report)
        self._changed.set()

    def ask(self, name: str, request: str = "r1", call: str = "c1", agent: str = "", **given: Any) -> None:
        """The model calls a tool."""
        data = {
            "requestId": request,
            "sessionId": "s",
            "toolCallId": call,
            "toolName": name,
            "arguments": given,
            "workingDirectory": "/work",
        }
        event = {"type": "external_tool.requested", "data": data, "agentId": agent}
        self.session.receive({"sessionId": "s", "event": event})

    def told(self, kind: str, **data: Any) -> None:
        self.session.receive({"sessionId": "s", "event": {"type": kind, "data": data}})

    def answers(self) -> list[dict[str, Any]]:
        return [params for method, params in self.caller.calls if method == methods.TOOLS_HANDLE_CALL]

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    async def outcome(self, count: int = 1) -> list[ToolCallAnswered]:
        """Wait for the ends of calls."""
        await self.until(lambda: len(self.of(ToolCallAnswered)) >= count)
        return self.of(ToolCallAnswered)

    def of(self, kind: Any) -> list[Any]:
        return [report for report in self.reports if isinstance(report, kind)]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    await world.session.attach()
    yield world
    await world.session.tools.close()


async def test_tools_are_declared_and_their_calls_answered(world: World) -> None:
    method, params = world.caller.calls[0]
    assert method == methods.SESSION_CREATE
    assert [declared["name"] for declared in params["tools"]][:2] == ["echo", "work"]
    world.ask("echo", text="hi")
    (answered,) = await world.outcome()
    assert world.answers() == [
        {
            "sessionId": "s",
            "requestId": "r1",
            "result": {"textResultForLlm": "hi", "resultType": "success"},
        }
    ]
    assert (answered.tool_name, answered.tool_call_id, answered.request_id) == ("echo", "c1", "r1")
    assert (answered.result, answered.error, answered.was_delivered) == (ToolResult("hi"), None, True)
    (call,) = world.calls
    assert (call.session_id, call.working_directory, call.arguments) == ("s", Path("/work"), {"text": "hi"})
    assert call.cancelled.is_set(), "nobody waits for it any more"


async def test_progress_comes_from_threads_and_from_the_loop_in_its_place(world: World) -> None:
    world.may_end.set()
    world.ask("echo", "r1", text="hi")
    await world.outcome(1)
    world.ask("work", "r2")
    await world.outcome(2)
    kinds = [(type(report).__name__, getattr(report, "text", "")) for report in world.reports]
    assert kinds == [
        ("ToolCallBegun", ""),
        ("ToolCallProgress", "heard hi"),
        ("ToolCallAnswered", ""),
        ("ToolCallBegun", ""),
        ("ToolCallProgress", "begun"),
        ("ToolCallAnswered", ""),
    ]
    world.calls[0].progress("too late")
    assert len(world.of(ToolCallProgress)) == 2


async def test_arguments_that_do_not_fit_are_told_to_the_model(world: World) -> None:
    world.ask("echo", txt="hi")
    (answered,) = await world.outcome()
    text = "Invalid arguments for echo: txt: there is no such argument"
    assert world.answers()[0]["result"] == {
        "textResultForLlm": text,
        "resultType": "failure",
        "error": text,
    }
    assert answered.error is not None
    assert world.calls == []


@pytest.mark.allow_log
@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("words", "There is no such city."),
        ("time", "fail failed: TimeoutError: its own"),
        ("value", "fail failed: ValueError: token [redacted] or [redacted] is wrong"),
    ],
)
async def test_an_exception_is_told_to_the_model_and_to_the_person(
    world: World, kind: str, text: str
) -> None:
    world.ask("fail", kind=kind)
    (answered,) = await world.outcome()
    assert world.answers()[0]["result"]["textResultForLlm"] == text
    assert world.answers()[0]["result"]["resultType"] == "failure"
    assert isinstance(answered.error, ToolFailed | ValueError | TimeoutError)
    assert not answered.result.is_success


async def test_only_what_nobody_expects_is_a_warning(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.ask("fail", kind="words")
    await world.outcome()
    assert [record for record in caplog.records if record.levelname == "WARNING"] == []


async def test_what_cannot_be_written_as_json_is_a_failure(world: World) -> None:
    world.ask("fail", kind="json")
    await world.outcome()
    assert "no JSON" in world.answers()[0]["result"]["textResultForLlm"]


@pytest.mark.allow_log
async def test_a_tool_that_takes_too_long_is_told_as_that(world: World) -> None:
    world.ask("slow", "r1")
    world.ask("slow_thread", "r2")
    await world.outcome(2)
    results = {answer["requestId"]: answer["result"] for answer in world.answers()}
    assert results["r1"]["resultType"] == results["r2"]["resultType"] == "timeout"
    assert results["r1"]["textResultForLlm"] == "slow took longer than 0.02 s."
    assert await asyncio.to_thread(world.thread_saw_it.wait, PATIENCE_S), "the thread was told to end"


async def test_a_call_told_twice_runs_once(world: World) -> None:
    world.ask("echo", text="hi")
    world.ask("echo", text="hi")
    await world.outcome()
    world.ask("echo", text="hi")
    world.ask("echo", "r2", text="ho")
    await world.outcome(2)
    assert [call.request_id for call in world.calls] == ["r1", "r2"]
    assert [answer["requestId"] for answer in world.answers()] == ["r1", "r2"]


async def test_tools_of_others_are_left_to_them(world: World) -> None:
    world.ask("theirs")
    world.ask("echo", "r2", text="hi")
    await world.outcome()
    assert [answer["requestId"] for answer in world.answers()] == ["r2"]


async def test_more_calls_than_slots_wait_for_their_turn(world: World) -> None:
    count = MAX_CONCURRENT + 3
    for number in range(count):
        world.ask("work", f"r{number}", f"c{number}")
    await world.until(lambda: len(world.of(ToolCallProgress)) == MAX_CONCURRENT)
    assert world.running == MAX_CONCURRENT
    world.may_end.set()
    await world.outcome(count)
    assert world.most_running == MAX_CONCURRENT
    assert {answer["requestId"] for answer in world.answers()} == {f"r{number}" for number in range(count)}


@pytest.mark.parametrize(
    ("event", "data"),
    [
        ("external_tool.completed", {"requestId": "r1"}),
        ("abort", {"reason": "user_initiated"}),
        ("agent.interrupted", {"toolCallIds": ["c1"]}),
    ],
)
async def test_a_call_ends_when_nobody_waits_any_more(world: World, event: str, data: Any) -> None:
    world.ask("work", "r1", "c1")
    world.ask("work", "r2", "c2", agent="sub")
    await world.until(lambda: world.running == 2)
    world.told(event, **data)
    assert [report.request_id for report in world.of(ToolCallCancelled)] == ["r1"]
    assert world.calls[0].cancelled.is_set()
    assert not world.calls[1].cancelled.is_set(), "the sub-agent's goes on"
    world.may_end.set()
    await world.outcome()
    assert [answer["requestId"] for answer in world.answers()] == ["r2"]


async def test_a_call_that_waits_for_a_slot_can_be_cancelled(world: World) -> None:
    for number in range(MAX_CONCURRENT + 1):
        world.ask("work", f"r{number}", f"c{number}")
    await world.until(lambda: world.running == MAX_CONCURRENT)
    world.told("external_tool.completed", requestId=f"r{MAX_CONCURRENT}")
    world.may_end.set()
    await world.outcome(MAX_CONCURRENT)
    assert len(world.calls) == MAX_CONCURRENT


async def test_the_completion_by_our_own_answer_cancels_nothing(world: World) -> None:
    async def complete(params: dict[str, Any]) -> Any:
        world.told("external_tool.completed", requestId=params["requestId"])
        return {"success": True}

    world.caller.replies[methods.TOOLS_HANDLE_CALL] = complete
    world.ask("echo", text="hi")
    (answered,) = await world.outcome()
    assert answered.was_delivered
    assert world.of(ToolCallCancelled) == []


async def test_somebody_else_may_be_faster(world: World) -> None:
    world.caller.replies[methods.TOOLS_HANDLE_CALL] = answering({"success": False})
    world.ask("echo", text="hi")
    (answered,) = await world.outcome()
    assert not answered.was_delivered


async def test_a_closed_session_ends_its_tools(world: World) -> None:
    world.ask("work")
    await world.until(lambda: world.running)
    await world.session.close()
    assert world.calls[0].cancelled.is_set()
    assert len(world.of(ToolCallCancelled)) == 1
    await world.session.tools.close()
    assert world.running == 0
    assert world.answers() == []


async def test_a_handler_that_raises_keeps_no_other_from_hearing(
    world: World, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    request.node.add_marker(pytest.mark.allow_log)
    heard: list[ToolReport] = []

    def broken(_report: ToolReport) -> None:
        raise ValueError("broken")

    stop_broken = world.session.tools.on(broken)
    stop = world.session.tools.on(heard.append)
    world.ask("echo", text="hi")
    await world.outcome()
    assert [type(report) for report in heard] == [ToolCallBegun, ToolCallProgress, ToolCallAnswered]
    assert "broken" in caplog.text
    stop()
    stop_broken()
    stop()
    world.ask("echo", "r2", text="hi")
    await world.outcome(2)
    assert len(heard) == 3


# ---- a server that goes and comes back -----------------------------------------------------------


def pending(*requests: str, name: str = "echo") -> Any:
    return answering(
        {
            "items": [
                {"requestId": request, "toolCallId": "c", "toolName": name, "arguments": {"text": request}}
                for request in requests
            ]
        }
    )


async def test_what_waits_at_a_resume_is_answered(world: World) -> None:
    world.caller.replies[methods.TOOLS_PENDING] = pending("old1", "old2")
    world.told("session.resume")
    await world.outcome(2)
    results = {answer["requestId"]: answer["result"]["textResultForLlm"] for answer in world.answers()}
    assert results == {"old1": "old1", "old2": "old2"}


@pytest.mark.parametrize("end", ["the server", "the session"])
async def test_an_interrupted_call_is_not_done_again_when_the_server_comes_back(
    world: World, end: str
) -> None:
    world.ask("work", "r1")
    await world.until(lambda: world.running)
    if end == "the session":
        # As when it is left by its only client.
        world.told("session.shutdown")
    else:
        world.session.connection_lost("gone")
    assert len(world.of(ToolCallCancelled)) == 1
    world.caller.replies[methods.TOOLS_PENDING] = pending("r1", name="work")
    await world.session.attach()
    await world.session.tools.resume_pending()
    async with asyncio.timeout(PATIENCE_S):
        while not world.answers():
            await asyncio.sleep(0)
    assert world.answers()[0]["result"]["resultType"] == "failure"
    assert "interrupted" in world.answers()[0]["result"]["textResultForLlm"]
    assert len(world.calls) == 1


@pytest.mark.allow_log
async def test_a_result_that_was_not_delivered_is_kept(world: World) -> None:
    world.caller.replies[methods.TOOLS_HANDLE_CALL] = raising(ConnectionClosed("gone"))
    world.ask("echo", text="hi")
    (answered,) = await world.outcome()
    assert not answered.was_delivered
    del world.caller.replies[methods.TOOLS_HANDLE_CALL]
    world.caller.replies[methods.TOOLS_PENDING] = pending("r1")
    await world.session.tools.resume_pending()
    async with asyncio.timeout(PATIENCE_S):
        while len(world.answers()) < 2:
            await asyncio.sleep(0)
    assert world.answers()[1]["result"]["textResultForLlm"] == "hi"
    assert len(world.calls) == 1


async def test_a_session_that_was_left_is_not_opened_for_a_result(world: World) -> None:
    world.ask("work")
    await world.until(lambda: world.running)
    await world.session.detach()
    world.may_end.set()
    (answered,) = await world.outcome()
    assert not answered.was_delivered
    assert world.answers() == []
    assert not world.session.is_attached


@pytest.mark.parametrize("error", [ResponseError(-32603, "no"), TimeoutError()])
async def test_a_list_of_pending_calls_that_cannot_be_had_is_no_failure(
    world: World, error: Exception
) -> None:
    world.caller.replies[methods.TOOLS_PENDING] = raising(error)
    world.told("session.resume")
    world.ask("echo", text="hi")
    await world.outcome()
    assert methods.TOOLS_PENDING in world.caller.methods()


async def test_a_session_without_tools_asks_for_no_pending_calls(tmp_path: Path) -> None:
    caller = FakeCaller()
    session = Session(caller, "s", SessionOptions(tmp_path), is_new=True)
    runner = ToolRunner(session)
    await session.attach()
    session.receive({"sessionId": "s", "event": {"type": "session.resume", "data": {}}})
    await runner.close()
    assert caller.methods() == [methods.SESSION_CREATE]


# ---- other tools while it lives ------------------------------------------------------------------


@tool
def fresh() -> str:
    """Be new."""
    return "fresh"


async def test_other_tools_take_the_place_of_the_first_ones(world: World) -> None:
    async def called_at_once(params: dict[str, Any]) -> Any:
        assert [declared["name"] for declared in params["tools"]] == ["fresh"]
        world.ask("fresh", "r1")
        return {}

    world.caller.replies[methods.TOOLS_SET] = called_at_once
    await world.session.tools.set_tools([fresh])
    (answered,) = await world.outcome()
    assert answered.result.text == "fresh", "it may be called before the answer is here"
    assert world.session.tools.tools == (fresh,)
    world.ask("echo", "r2", text="hi")
    (_, late) = await world.outcome(2)
    assert late.result == ToolResult.failure("The tool echo is not offered any more.")
    world.session.connection_lost("gone")
    await world.session.attach()
    assert [declared["name"] for declared in world.caller.calls[-1][1]["tools"]] == ["fresh"]


async def test_tools_that_the_server_refused_are_not_taken(world: World) -> None:
    before = world.session.tools.tools
    world.caller.replies[methods.TOOLS_SET] = raising(ResponseError(-32602, "no"))
    with pytest.raises(ResponseError):
        await world.session.tools.set_tools([fresh])
    assert world.session.tools.tools == before
    assert world.session.options is not None
    assert world.session.options.tools == before


async def test_two_tools_of_one_name_are_refused(world: World) -> None:
    with pytest.raises(ValueError, match="same name"):
        await world.session.tools.set_tools([fresh, fresh])
    assert methods.TOOLS_SET not in world.caller.methods()


async def test_the_tools_that_the_model_has(world: World) -> None:
    item = {
        "name": "docs-find",
        "description": "Find.",
        "input_schema": {"type": "object"},
        "mcpServerName": "docs",
        "mcpToolName": "find",
        "deferLoading": True,
    }
    world.caller.replies[methods.TOOLS_METADATA] = answering({"tools": [item, {"description": "x"}, 5]})
    assert await world.session.tools.current() == (
        ToolMetadata(
            name="docs-find",
            description="Find.",
            parameters={"type": "object"},
            mcp_server="docs",
            mcp_tool="find",
            is_deferred=True,
        ),
    )
    world.caller.replies[methods.TOOLS_METADATA] = answering({"tools": None})
    assert await world.session.tools.current() is None
