"""A prompt and all that comes of it: where it begins, what belongs to it, how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.errors import SessionClosed
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.errors import (
    ConnectionClosed,
    TurnAborted,
    TurnError,
    TurnFailed,
    TurnLost,
    TurnStalled,
    TurnTimedOut,
)
from copilot_desktop.client.streams.parts import Piece, ReasoningPiece, TextDiscarded, TextPiece, ToolState
from copilot_desktop.client.streams.result import TurnEnd
from copilot_desktop.client.streams.sending import send_and_wait, start_turn
from copilot_desktop.client.streams.turn import Turn
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from tests.support.fake_caller import FakeCaller, raising
from tests.support.pace import PATIENCE_S


class Server:
    """Tells one session what a server would; time passes only when a test says so."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.session = Session(self.caller, "s1", SessionOptions(folder, "m"), is_new=True)
        self.now = 100.0
        self._count = 0

    def clock(self) -> float:
        return self.now

    def tell(self, kind: str, *, agent: str = "", after: float = 0.0, **data: Any) -> None:
        self.now += after
        self._count += 1
        event: dict[str, Any] = {"type": kind, "id": f"e{self._count}", "data": data}
        if agent:
            event["agentId"] = agent
        self.session.receive({"sessionId": "s1", "event": event})

    async def start(self, prompt: str = "hi", **how: Any) -> Turn:
        async with asyncio.timeout(PATIENCE_S):
            return await start_turn(self.session, prompt, clock=self.clock, **how)

    def begin(self, message_id: str = "u1", content: str = "hi", **more: Any) -> None:
        self.tell("user.message", messageId=message_id, content=content, **more)
        self.tell("assistant.turn_start", turnId="0")

    def stream(self, text: str, message_id: str = "m1", **more: Any) -> None:
        self.tell("assistant.message_delta", messageId=message_id, deltaContent=text, **more)

    def complete(self, text: str, message_id: str = "m1", tools: tuple[str, ...] = (), **more: Any) -> None:
        requests = [{"toolCallId": tool, "name": "bash", "arguments": {"command": "ls"}} for tool in tools]
        self.tell("assistant.message", messageId=message_id, content=text, toolRequests=requests, **more)

    def end(self) -> None:
        self.tell("assistant.turn_end", turnId="0")
        self.tell("assistant.idle")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    made = Server(tmp_path)
    yield made
    made.session.give_up()
    await made.caller.settle()


def _end(turn: Turn) -> TurnEnd:
    """Asked by a function: a checker of types would take the answer for good."""
    return turn.end


async def _within(coroutine: Any) -> Any:
    async with asyncio.timeout(PATIENCE_S):
        return await coroutine


async def test_an_answer_comes_in_pieces_and_as_a_whole(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.stream("")
    server.stream("Hel")
    server.stream("lo")
    server.complete("Hello")
    server.end()
    result = await _within(turn.wait())
    assert result.text == "Hello"
    assert result.end is TurnEnd.DONE
    assert (result.prompt, result.message_id) == ("hi", "u1")
    assert [text async for text in turn] == ["Hel", "lo"]


async def test_nothing_between_sending_and_its_answer_is_lost(server: Server) -> None:
    """All of the run comes before the reply to `session.send` is seen."""

    async def reply(_params: Any) -> Any:
        server.begin("u9")
        server.stream("early")
        server.complete("early")
        server.end()
        return {"messageId": "u9"}

    server.caller.replies[methods.SESSION_SEND] = reply
    turn = await server.start()
    assert (await _within(turn.wait())).text == "early"


async def test_a_reader_gets_each_piece_as_it_comes(server: Server) -> None:
    turn = await server.start()
    got: list[str] = []

    server.begin()
    words = iter("abc")
    server.stream(next(words))
    async with asyncio.timeout(PATIENCE_S):
        async for text in turn:
            got.append(text)
            if word := next(words, ""):
                asyncio.get_running_loop().call_soon(server.stream, word)
            else:
                server.complete("abc")
                server.end()
    assert got == ["a", "b", "c"]


@pytest.mark.allow_log
async def test_a_handler_of_pieces_that_raises_stops_nobody(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    turn = await server.start()
    server.begin()
    server.stream("Hel")

    def fail(_piece: Piece) -> None:
        raise RuntimeError("not today")

    heard: list[Piece] = []
    turn.on_piece(fail)
    turn.on_piece(heard.append)
    server.stream("lo")
    server.end()
    result = await _within(turn.wait())
    assert [piece.text for piece in heard if isinstance(piece, TextPiece)] == ["Hel", "lo"]
    assert result.end is TurnEnd.DONE
    failures = [record for record in caplog.records if "fail failed" in record.message]
    assert len(failures) == 2


async def test_a_queued_prompt_waits_for_its_own_turn(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    server.stream("one", "m1")
    second = await server.start("second")
    server.complete("one", "m1")
    server.tell("assistant.turn_end")
    assert _end(first) is TurnEnd.RUNNING
    server.tell("user.message", messageId="u2", content="second", delivery="queued")
    server.tell("assistant.turn_start")
    server.stream("two", "m2")
    server.complete("two", "m2")
    assert _end(first) is TurnEnd.DONE
    assert _end(second) is TurnEnd.RUNNING
    server.end()
    assert (await _within(first.wait())).text == "one"
    result = await _within(second.wait())
    assert result.text == "two"
    assert [message.text for message in result.messages] == ["two"]


async def test_the_end_of_an_earlier_run_is_not_ours(server: Server) -> None:
    """After an abort was answered, its idle events still come."""
    turn = await server.start("again")
    server.tell("assistant.idle", aborted=True)
    server.tell("session.idle", aborted=True)
    assert _end(turn) is TurnEnd.RUNNING
    server.begin("u1", "again")
    server.complete("done")
    server.end()
    assert (await _within(turn.wait())).text == "done"


async def test_steering_is_part_of_the_turn_it_steers(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    server.complete("", tools=("t1",))
    server.tell("tool.execution_start", toolCallId="t1", toolName="bash")
    steering = await server.start("no, that")
    server.tell("tool.execution_complete", toolCallId="t1", success=True, result={"content": "moved"})
    server.tell("user.message", messageId="u2", content="no, that", delivery="steering")
    server.complete("steered", "m2")
    server.end()
    assert (await _within(first.wait())).text == "steered"
    assert (await _within(steering.wait())).text == "steered"


async def test_a_prompt_of_the_agent_itself_goes_on_with_the_turn(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.complete("step 1")
    server.tell("assistant.turn_end")
    server.tell("user.message", content="go on", source="autopilot", delivery="queued", messageId="x")
    server.complete("step 2", "m2")
    server.end()
    result = await _within(turn.wait())
    assert result.text == "step 2"
    assert result.main.full_text == "step 1\n\nstep 2"


async def test_a_retry_takes_back_what_it_replaces(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.tell("assistant.reasoning_delta", reasoningId="r1", deltaContent="hm")
    server.stream("wrong", "m1")
    server.tell("assistant.turn_retry", reason="api_error")
    server.tell("assistant.reasoning_delta", reasoningId="r2", deltaContent="ah")
    server.stream("right", "m2")
    server.complete("right", "m2")
    server.end()
    result = await _within(turn.wait())
    assert result.main.full_text == "right"
    assert result.reasoning == "ah"
    assert result.retries == 1
    assert [piece async for piece in turn.pieces()] == [
        ReasoningPiece("r1", "hm"),
        TextPiece("m1", "wrong"),
        TextDiscarded("m1"),
        ReasoningPiece("r2", "ah"),
        TextPiece("m2", "right"),
    ]


async def test_a_retry_keeps_what_an_earlier_model_call_completed(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.complete("I look.", "m1", tools=("t1",))
    server.tell("tool.execution_start", toolCallId="t1", toolName="bash")
    server.tell("tool.execution_complete", toolCallId="t1", success=True, result={"content": "x"})
    server.tell("assistant.turn_end")
    server.tell("assistant.turn_start", turnId="1")
    server.stream("bad", "m2")
    server.tell("assistant.turn_retry", reason="api_error")
    server.complete("good", "m3")
    server.end()
    result = await _within(turn.wait())
    assert [message.text for message in result.messages] == ["I look.", "good"]
    assert [tool.ok for tool in result.tools] == [True]


@pytest.mark.parametrize(
    ("streamed", "final", "pieces"),
    [
        ("", "whole", [TextPiece("m1", "whole")]),
        ("beg", "beginning", [TextPiece("m1", "beg"), TextPiece("m1", "inning")]),
        ("a b", "a c", [TextPiece("m1", "a b"), TextDiscarded("m1"), TextPiece("m1", "a c")]),
        ("gone", "", [TextPiece("m1", "gone"), TextDiscarded("m1")]),
    ],
)
async def test_the_final_text_is_what_counts(
    server: Server, streamed: str, final: str, pieces: list[Piece]
) -> None:
    turn = await server.start()
    server.begin()
    server.stream(streamed)
    server.complete(final)
    server.stream("late")
    server.end()
    assert (await _within(turn.wait())).text == final
    assert [piece async for piece in turn.pieces()] == pieces


async def test_a_character_in_two_deltas_is_one(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.stream("x\ud83d")
    server.stream("\ude00y")
    server.tell("assistant.turn_end")
    server.tell("assistant.idle")
    assert (await _within(turn.wait())).text == "x😀y"
    assert [text async for text in turn] == ["x", "😀y"]


async def test_tools_have_output_exit_code_and_success(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.complete("", tools=("t1", "t2", "t3"))
    server.tell("tool.execution_start", toolCallId="t1", toolName="bash", arguments={"command": "ls"})
    server.tell("tool.shell_output", toolCallId="t1", text="a", sequence=0)
    server.tell("tool.shell_output", toolCallId="t1", text="b", sequence=1)
    server.tell("tool.shell_output", toolCallId="t1", text="b", sequence=1)
    running = turn.result.tools[0]
    assert (running.state, running.output, running.ok) == (ToolState.RUNNING, "ab", False)
    server.tell(
        "tool.execution_complete",
        toolCallId="t1",
        success=True,
        result={"content": "ab!"},
        shellExecution={"exitCode": 3},
    )
    server.tell("tool.shell_output", toolCallId="t1", text="late", sequence=2)
    failure = {"code": "denied", "message": "no"}
    server.tell("tool.execution_complete", toolCallId="t2", success=False, error=failure)
    server.tell("agent.interrupted", toolCallIds=["t3", "unheard"])
    server.end()
    one, two, three = (await _within(turn.wait())).tools
    assert (one.name, dict(one.arguments), one.output) == ("bash", {"command": "ls"}, "ab!")
    assert (one.success, one.exit_code, one.ok) == (True, 3, False)
    assert (two.error, two.error_message, two.ok) == ("denied", "no", False)
    assert (three.error, three.state) == ("interrupted", ToolState.ENDED)


async def test_sub_agents_have_parts_of_their_own(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.complete("", tools=("t1",))
    server.tell("subagent.started", agent="A", toolCallId="t1", agentDisplayName="finder")
    server.tell("user.message", agent="A", content="look", source="agent-x", messageId="ua")
    server.tell("assistant.turn_start", agent="A")
    server.tell("assistant.message_delta", agent="A", messageId="ma", deltaContent="found")
    server.tell("assistant.usage", agent="A", outputTokens=5)
    server.tell("assistant.message", agent="A", messageId="ma", content="found", toolRequests=[])
    server.tell("assistant.idle", agent="A")
    server.tell("session.error", agent="A", errorType="query", message="of the sub-agent")
    assert _end(turn) is TurnEnd.RUNNING
    server.complete("It found it.", "m2")
    server.tell("assistant.usage", outputTokens=7)
    server.end()
    result = await _within(turn.wait())
    assert result.main.full_text == "It found it."
    part = result.agents["A"]
    assert (part.name, part.tool_call_id, part.text) == ("finder", "t1", "found")
    assert (result.metrics.usage.output_tokens, result.metrics.own_usage.output_tokens) == (12, 7)
    assert [text async for text in turn] == ["It found it."]


async def test_an_error_carries_what_had_come(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.stream("half")
    server.tell("session.error", errorType="notification", message="only a note")
    assert _end(turn) is TurnEnd.RUNNING
    server.tell("session.error", errorType="rate_limit", message="slow down", statusCode=429)
    with pytest.raises(TurnFailed, match="slow down") as caught:
        await _within(turn.wait())
    assert caught.value.result.text == "half"
    assert caught.value.result.failure is not None
    assert caught.value.result.failure.status_code == 429
    with pytest.raises(TurnFailed):
        assert [text async for text in turn] == ["half"]


async def test_an_error_before_any_run_is_ours(server: Server) -> None:
    """Without an account no prompt is ever taken up."""
    turn = await server.start()
    server.tell("session.error", errorType="query", message="No GitHub OAuth token")
    with pytest.raises(TurnFailed, match="OAuth"):
        await _within(turn.wait())


async def test_an_error_of_the_run_before_us_is_not_ours(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    second = await server.start("second")
    server.tell("session.error", errorType="query", message="bad")
    assert (_end(first), _end(second)) == (TurnEnd.FAILED, TurnEnd.RUNNING)
    server.tell("assistant.idle")
    server.begin("u2", "second")
    server.complete("fine")
    server.end()
    assert (await _within(second.wait())).text == "fine"


async def test_an_abort_ends_what_runs_and_what_is_queued(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    server.stream("half")
    second = await server.start("second")
    server.tell("abort", reason="user_initiated")
    with pytest.raises(TurnAborted) as caught:
        await _within(first.wait())
    assert (caught.value.result.text, caught.value.result.reason) == ("half", "user_initiated")
    with pytest.raises(TurnAborted):
        await _within(second.wait())


async def test_a_lost_server_ends_the_turn(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.stream("half")
    server.session.connection_lost("killed")
    with pytest.raises(ConnectionClosed, match="killed") as caught:
        await _within(turn.wait())
    assert isinstance(caught.value, TurnLost)
    assert caught.value.result.text == "half"


@pytest.mark.parametrize("give_up", [Session.give_up, None])
async def test_a_closed_session_ends_the_turn(
    server: Server, give_up: Callable[[Session], None] | None
) -> None:
    turn = await server.start()
    server.begin()
    if give_up is None:
        server.tell("session.shutdown")
    else:
        give_up(server.session)
    with pytest.raises(TurnLost):
        await _within(turn.wait())


async def test_a_turn_that_goes_on_with_other_clients_is_lost_when_we_leave(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.tell("user_input.requested", requestId="q", question="Which?")
    await _within(server.session.detach())
    with pytest.raises(TurnLost, match="the session was left"):
        await _within(turn.wait())
    assert not server.session.is_running
    assert server.session.requests == ()


async def test_a_refused_prompt_leaves_nothing_behind(server: Server) -> None:
    server.caller.replies[methods.SESSION_SEND] = raising(ResponseError(-32603, "no"))
    with pytest.raises(ResponseError, match="no"):
        await server.start()
    server.session.give_up()
    with pytest.raises(SessionClosed):
        await server.start()


async def test_background_work_belongs_to_the_turn_when_wanted(server: Server) -> None:
    turn = await server.start(with_background=True)
    server.begin()
    server.complete("started")
    server.end()
    assert _end(turn) is TurnEnd.RUNNING
    server.tell("assistant.turn_start")
    server.complete("finished", "m2")
    server.end()
    server.tell("session.idle")
    assert (await _within(turn.wait())).text == "finished"


# Old servers: no id in `user.message`, no `assistant.idle`


async def test_on_old_servers_a_turn_ends_with_its_last_model_call(server: Server) -> None:
    turn = await server.start()
    server.tell("user.message", content="hi")
    server.tell("assistant.turn_start")
    server.complete("", tools=("t1",))
    server.tell("tool.execution_start", toolCallId="t1", toolName="bash")
    server.tell("tool.execution_complete", toolCallId="t1", success=True, result={"content": "x"})
    server.tell("assistant.turn_end")
    server.tell("assistant.turn_start")
    server.complete("all", "m2")
    server.tell("assistant.turn_end")
    # Corrected: more comes.
    server.tell("assistant.turn_start")
    server.complete("really all", "m3")
    server.tell("assistant.turn_end")
    assert _end(turn) is TurnEnd.RUNNING
    assert (await _within(turn.wait())).text == "really all"


async def test_on_old_servers_the_idle_session_ends_a_turn_at_once(server: Server) -> None:
    turn = await server.start()
    server.tell("user.message", content="hi")
    server.complete("all")
    server.tell("session.idle")
    assert _end(turn) is TurnEnd.DONE


async def test_on_old_servers_a_queued_prompt_is_known_by_its_text(server: Server) -> None:
    first = await server.start("first")
    server.tell("user.message", content="first")
    server.tell("assistant.turn_start")
    second = await server.start("second")
    third = await server.start("third")
    server.complete("1")
    server.tell("user.message", content="second", delivery="queued")
    server.complete("2", "m2")
    server.tell("session.idle")
    assert ((await _within(first.wait())).text, (await _within(second.wait())).text) == ("1", "2")
    assert _end(third) is TurnEnd.RUNNING


# Waiting


async def test_a_time_out_leaves_the_turn_running(server: Server) -> None:
    turn = await server.start()
    server.begin()
    server.stream("half")
    with pytest.raises(TurnTimedOut) as caught:
        await turn.wait(0.01)
    assert isinstance(caught.value, TimeoutError)
    assert (caught.value.result.text, caught.value.result.end) == ("half", TurnEnd.RUNNING)
    server.complete("half and more")
    server.end()
    assert (await _within(turn.wait())).text == "half and more"


@pytest.mark.parametrize("abort", [True, False])
async def test_send_and_wait_gives_up_in_time(server: Server, abort: bool) -> None:
    async def reply(_params: Any) -> Any:
        server.begin("u1")
        server.stream("half")
        return {"messageId": "u1"}

    server.caller.replies[methods.SESSION_SEND] = reply
    with pytest.raises(TurnTimedOut) as caught:
        await send_and_wait(server.session, "hi", timeout_s=0.02, abort_on_timeout=abort)
    assert caught.value.result.text == "half"
    assert (methods.SESSION_ABORT in server.caller.methods()) is abort


async def test_send_and_wait_gives_up_on_a_server_that_does_not_even_answer(server: Server) -> None:
    server.caller.replies[methods.SESSION_SEND] = _never
    with pytest.raises(TurnTimedOut) as caught:
        await send_and_wait(server.session, "hi", timeout_s=0.02)
    assert caught.value.result.message_id == ""
    # The prompt may have arrived all the same.
    assert server.caller.methods()[-1] == methods.SESSION_ABORT


async def test_an_unanswered_prompt_costs_nobody_elses_turn(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    server.caller.replies[methods.SESSION_SEND] = _never
    with pytest.raises(TurnTimedOut):
        await send_and_wait(server.session, "second", timeout_s=0.02)
    assert methods.SESSION_ABORT not in server.caller.methods()
    assert _end(first) is TurnEnd.RUNNING


async def test_a_time_out_of_the_call_itself_is_told_as_such(server: Server) -> None:
    server.caller.replies[methods.SESSION_SEND] = raising(TimeoutError("the call"))
    with pytest.raises(TimeoutError, match="the call") as caught:
        await send_and_wait(server.session, "hi", timeout_s=PATIENCE_S)
    assert not isinstance(caught.value, TurnError)


async def test_cancelled_waiting_stops_the_turn(server: Server) -> None:
    waiting = asyncio.create_task(send_and_wait(server.session, "hi"))
    async with asyncio.timeout(PATIENCE_S):
        while methods.SESSION_SEND not in server.caller.methods():
            await asyncio.sleep(0)
        await asyncio.sleep(0)
    server.begin("u1")
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await _within(waiting)
    assert server.caller.methods()[-1] == methods.SESSION_ABORT


async def test_a_queued_prompt_is_withdrawn_and_nobody_elses_turn_is_stopped(server: Server) -> None:
    first = await server.start("first")
    server.begin("u1", "first")
    with pytest.raises(TurnTimedOut):
        await send_and_wait(server.session, "second", timeout_s=0.02)
    assert server.caller.calls[-1] == (
        methods.QUEUE_WITHDRAW,
        {"sessionId": "s1", "messageId": "u2", "expectedPrompt": "second"},
    )
    assert _end(first) is TurnEnd.RUNNING


async def test_send_and_wait_returns_the_result(server: Server) -> None:
    turns: list[Turn] = []

    def answer(turn: Turn) -> None:
        turns.append(turn)
        server.begin("u1")
        server.complete("Hello")
        server.end()

    result = await _within(send_and_wait(server.session, "hi", on_turn=answer))
    assert (result.text, turns[0].end) == ("Hello", TurnEnd.DONE)


async def test_a_closed_turn_hears_nothing_any_more(server: Server) -> None:
    turn = await server.start()
    server.begin()
    turn.close()
    server.stream("unheard")
    with pytest.raises(TurnLost):
        await _within(turn.wait())
    assert turn.result.text == ""


# Stalls


async def test_silence_is_a_typed_error_and_stops_the_agent(server: Server) -> None:
    turn = await start_turn(server.session, "hi", stall_s=0.02, abort_on_stall=True)
    server.begin()
    server.stream("half")
    with pytest.raises(TurnStalled) as caught:
        await _within(turn.wait())
    assert (caught.value.result.text, caught.value.quiet_s) == ("half", 0.02)
    with pytest.raises(TurnStalled):
        await _within(turn.wait())
    assert server.caller.methods().count(methods.SESSION_ABORT) == 1


@pytest.mark.parametrize("silent_tools", [True, False])
async def test_a_running_tool_may_be_silent(server: Server, silent_tools: bool) -> None:
    turn = await start_turn(server.session, "hi", stall_s=0.01, tools_may_be_silent=silent_tools)
    server.begin()
    server.complete("", tools=("t1",))
    server.tell("tool.execution_start", toolCallId="t1", toolName="bash")
    if silent_tools:
        with pytest.raises(TurnTimedOut):
            await turn.wait(0.05)
    else:
        with pytest.raises(TurnStalled):
            await _within(turn.wait())
    turn.close()


async def test_whoever_asks_a_person_has_not_stalled(server: Server) -> None:
    turn = await start_turn(server.session, "hi", stall_s=0.01)
    server.begin()
    server.tell("user_input.requested", requestId="q1", question="Which?")
    with pytest.raises(TurnTimedOut):
        await turn.wait(0.05)
    server.tell("user_input.completed", requestId="q1", answer="this")
    with pytest.raises(TurnStalled):
        await _within(turn.wait())


async def _never(_params: Any) -> Any:
    await asyncio.Event().wait()


# What is measured


async def test_times_are_measured_with_the_clock_that_was_given(server: Server) -> None:
    turn = await server.start()
    server.now += 1
    server.begin()
    server.tell("assistant.reasoning_delta", reasoningId="r", deltaContent="hm", after=1)
    server.stream("four", after=0.5)
    server.stream("four", after=1.5)
    server.tell("assistant.usage", outputTokens=30, duration=4000, timeToFirstTokenMs=1000, after=1)
    server.complete("fourfour")
    server.end()
    metrics = (await _within(turn.wait())).metrics
    assert (metrics.waiting_s, metrics.first_token_s, metrics.first_text_s) == (1.0, 2.0, 2.5)
    assert metrics.duration_s == 5.0
    assert (metrics.deltas, metrics.characters) == (3, 10)
    assert (metrics.gap_mean_s, metrics.gap_max_s, metrics.streaming_s) == (1.0, 1.5, 2.0)
    assert metrics.tokens_per_s == 10.0
    assert (metrics.estimated_tokens, metrics.estimated_tokens_per_s) == (3, 1.5)
