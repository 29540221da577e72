"""Handlers of requests: fast, slow, raising, and the ones that were not needed after all."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.errors import SessionClosed
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol.decisions import ALLOW_ONCE, deny
from copilot_desktop.protocol.elicitation import ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionRequest,
    Question,
    ShellPermission,
)
from copilot_desktop.protocol.requests import (
    AutoModeAnswer,
    LimitsAction,
    LimitsAnswer,
    OAuthToken,
    QuestionAnswer,
    SamplingAnswer,
    approve_plan,
)
from tests.support.fake_caller import FakeCaller, answering, raising
from tests.support.scripted_client import eventually

HANDLE_PERMISSION = "session.permissions.handlePendingPermissionRequest"


class FakeServer(FakeCaller):
    def release(self, session_id: str) -> None:
        del session_id


class World:
    """A session on a server that is a list of calls, told what a server would tell."""

    def __init__(self, folder: Path) -> None:
        self.server = FakeServer()
        self.session = Session(self.server, "s1", SessionOptions(folder, "m"), is_new=True)

    def tell(self, kind: str, **data: Any) -> None:
        self.session.receive({"event": {"type": kind, "data": data}})

    def ask(self, request_id: str = "p", command: str = "ls") -> None:
        prompt = {"kind": "commands", "fullCommandText": command}
        self.tell("permission.requested", requestId=request_id, promptRequest=prompt)

    def settle(self, request_id: str = "p") -> None:
        self.tell("permission.completed", requestId=request_id, result={"kind": "approved"})

    @property
    def results(self) -> list[tuple[str, Any]]:
        """The id and the answer of every reply."""
        return [
            (params["requestId"], params.get("result", params.get("response")))
            for _, params in self.server.calls
            if "requestId" in params
        ]

    async def until_answered(self, count: int = 1) -> None:
        await eventually(lambda: len(self.results) == count)

    async def rest(self) -> None:
        """Let everything run that could run now."""
        for _ in range(20):
            await asyncio.sleep(0)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


class Waiting:
    """A handler that waits until it is let go."""

    def __init__(self, decision: PermissionDecision | None = ALLOW_ONCE) -> None:
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self.let_go = asyncio.Event()
        self._decision = decision

    async def __call__(self, request: PermissionRequest) -> PermissionDecision | None:
        self.asked.append(request.request_id)
        try:
            await self.let_go.wait()
        except asyncio.CancelledError:
            self.cancelled.append(request.request_id)
            raise
        return self._decision


@pytest.fixture
async def waiting() -> Waiting:
    return Waiting()


async def test_a_coroutine_function_answers(world: World) -> None:
    async def decide(request: PermissionRequest) -> PermissionDecision:
        assert request.subject == ShellPermission("ls")
        return deny("no")

    RequestHandlers(world.session, on_permission=decide)
    world.ask()
    await world.until_answered()
    assert world.results == [("p", {"kind": "reject", "feedback": "no"})]


async def test_a_plain_function_may_block_without_holding_up_the_loop(world: World) -> None:
    may_go_on = threading.Event()
    threads: list[int] = []

    def decide(_request: PermissionRequest) -> PermissionDecision:
        threads.append(threading.get_ident())
        assert may_go_on.wait(10)
        return ALLOW_ONCE

    RequestHandlers(world.session, on_permission=decide)
    world.ask("p1")
    world.ask("p2")
    await eventually(lambda: len(threads) == 2)
    assert world.results == []
    may_go_on.set()
    await world.until_answered(2)
    assert threading.get_ident() not in threads
    assert sorted(world.results) == [("p1", {"kind": "approve-once"}), ("p2", {"kind": "approve-once"})]


async def test_slow_handlers_run_side_by_side_and_answer_when_they_like(world: World) -> None:
    gates = {"p1": asyncio.Event(), "p2": asyncio.Event()}

    async def decide(request: PermissionRequest) -> PermissionDecision:
        await gates[request.request_id].wait()
        return ALLOW_ONCE

    RequestHandlers(world.session, on_permission=decide)
    world.ask("p1")
    world.ask("p2")
    gates["p2"].set()
    await world.until_answered()
    assert [request_id for request_id, _ in world.results] == ["p2"]
    gates["p1"].set()
    await world.until_answered(2)


async def test_each_kind_goes_to_its_own_handler(world: World) -> None:
    def always(value: Any) -> Callable[[Any], Awaitable[Any]]:
        async def handler(_request: Any) -> Any:
            return value

        return handler

    RequestHandlers(
        world.session,
        on_question=always(QuestionAnswer("Blue")),
        on_plan=always(approve_plan("interactive", approves_edits=True)),
        on_elicitation=always(ElicitationAnswer(ElicitationAction.CANCEL)),
        on_auto_mode_switch=always(AutoModeAnswer.YES_ALWAYS),
        on_limits=always(LimitsAnswer(LimitsAction.SET, 9)),
        on_sampling=always(SamplingAnswer({"role": "assistant"})),
        on_oauth=always(OAuthToken("secret", expires_in_s=60)),
    )
    world.ask()
    world.tell("user_input.requested", requestId="q", question="?")
    world.tell("exit_plan_mode.requested", requestId="n", actions=["interactive"])
    world.tell("elicitation.requested", requestId="f", message="?")
    world.tell("auto_mode_switch.requested", requestId="a")
    world.tell("session_limits_exhausted.requested", requestId="l")
    world.tell("sampling.requested", requestId="s")
    world.tell("mcp.oauth_required", requestId="o")
    await world.until_answered(7)
    assert world.results == [
        ("q", {"answer": "Blue", "wasFreeform": True}),
        ("n", {"approved": True, "selectedAction": "interactive", "autoApproveEdits": True}),
        ("f", {"action": "cancel"}),
        ("a", "yes_always"),
        ("l", {"action": "set", "maxAiCredits": 9}),
        ("s", {"role": "assistant"}),
        ("o", {"kind": "token", "accessToken": "secret", "expiresIn": 60}),
    ]
    # The permission has no handler and waits.
    assert "p" in [request.request_id for request in world.session.requests]


async def test_none_leaves_the_request_to_somebody_else(world: World) -> None:
    waiting = Waiting(None)
    RequestHandlers(world.session, on_permission=waiting)
    world.ask()
    waiting.let_go.set()
    await world.rest()
    assert waiting.asked == ["p"]
    assert world.results == []
    world.ask()
    await world.rest()
    assert waiting.asked == ["p"], "a repetition asks nobody again"
    assert len(world.session.requests) == 1


@pytest.mark.allow_log
async def test_a_raising_handler_leaves_the_request_waiting(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    def decide(_request: PermissionRequest) -> PermissionDecision:
        raise RuntimeError("oh dear")

    RequestHandlers(world.session, on_permission=decide)
    world.ask()
    await eventually(lambda: caplog.records)
    await world.rest()
    (record,) = caplog.records
    assert "PermissionRequest p: its handler failed" in record.getMessage()
    assert record.exc_info is not None
    assert "oh dear" in str(record.exc_info[1])
    assert world.results == []
    assert len(world.session.requests) == 1


@pytest.mark.allow_log
@pytest.mark.parametrize("answer", [True, "yes", QuestionAnswer("yes"), {"kind": "approve-once"}])
async def test_an_answer_of_another_kind_is_not_sent(
    world: World, caplog: pytest.LogCaptureFixture, answer: Any
) -> None:
    async def decide(_request: PermissionRequest) -> Any:
        return answer

    RequestHandlers(world.session, on_permission=decide)
    world.ask()
    await eventually(lambda: caplog.records)
    assert "still waits" in caplog.text
    assert world.results == []
    assert len(world.session.requests) == 1


@pytest.mark.parametrize(
    "end",
    [
        lambda world: world.settle(),
        lambda world: world.tell("session.idle"),
        lambda world: world.tell("assistant.idle"),
        lambda world: world.session.connection_lost("gone"),
        lambda world: world.session.give_up(),
    ],
)
async def test_a_request_that_ends_cancels_its_handler(
    world: World, waiting: Waiting, end: Callable[[World], None]
) -> None:
    RequestHandlers(world.session, on_permission=waiting)
    world.session._life.is_attached = True
    world.ask()
    await world.rest()
    end(world)
    waiting.let_go.set()
    await world.rest()
    assert (waiting.asked, waiting.cancelled) == (["p"], ["p"])
    assert world.results == []


async def test_a_handler_that_will_not_be_cancelled_is_not_heard(world: World) -> None:
    async def stubborn(_request: PermissionRequest) -> PermissionDecision:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        return ALLOW_ONCE

    RequestHandlers(world.session, on_permission=stubborn)
    world.ask()
    await world.rest()
    world.settle()
    world.ask("p2")
    await world.rest()
    assert world.results == []


async def test_a_changed_request_is_put_again(world: World) -> None:
    gate = asyncio.Event()
    asked: list[str] = []

    async def decide(request: PermissionRequest) -> PermissionDecision:
        assert isinstance(request.subject, ShellPermission)
        asked.append(request.subject.command)
        if request.subject.command == "ls":
            await gate.wait()
        return ALLOW_ONCE

    RequestHandlers(world.session, on_permission=decide)
    world.ask()
    await world.rest()
    world.ask(command="rm -rf x")
    gate.set()
    await world.until_answered()
    await world.rest()
    assert asked == ["ls", "rm -rf x"]
    assert len(world.results) == 1


async def test_a_repetition_runs_once(world: World, waiting: Waiting) -> None:
    RequestHandlers(world.session, on_permission=waiting)
    world.ask()
    world.ask()
    waiting.let_go.set()
    await world.until_answered()
    world.ask()
    world.settle()
    world.ask()
    await world.rest()
    assert waiting.asked == ["p"]
    assert len(world.results) == 1


async def test_somebody_else_was_faster(world: World, waiting: Waiting) -> None:
    world.server.replies[HANDLE_PERMISSION] = answering({"success": False})
    RequestHandlers(world.session, on_permission=waiting)
    world.ask()
    waiting.let_go.set()
    await world.until_answered()
    await eventually(lambda: not world.session.requests)


async def test_our_own_answer_is_not_cancelled_by_its_event(world: World, waiting: Waiting) -> None:
    finished: list[str] = []

    async def reply(params: dict[str, Any]) -> Any:
        world.settle(params["requestId"])
        await asyncio.sleep(0)
        finished.append(params["requestId"])
        return {"success": True}

    world.server.replies[HANDLE_PERMISSION] = reply
    RequestHandlers(world.session, on_permission=waiting)
    world.ask()
    waiting.let_go.set()
    await eventually(lambda: finished)
    assert waiting.cancelled == []


async def test_an_answer_that_meets_no_server_is_no_failure_of_the_handler(
    world: World, waiting: Waiting, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "copilot_desktop.requests")
    world.server.replies[HANDLE_PERMISSION] = raising(ConnectionClosed("gone"))
    RequestHandlers(world.session, on_permission=waiting)
    world.ask()
    waiting.let_go.set()
    await eventually(lambda: "no answer was sent" in caplog.text)


async def test_what_waits_already_is_put_as_well(world: World, waiting: Waiting) -> None:
    world.ask("p1")
    RequestHandlers(world.session, on_permission=waiting)
    world.ask("p2")
    await world.rest()
    assert waiting.asked == ["p1", "p2"]


async def test_closing_stops_answering_and_leaves_the_requests(world: World, waiting: Waiting) -> None:
    handlers = RequestHandlers(world.session, on_permission=waiting)
    world.ask("p1")
    await world.rest()
    await handlers.close()
    world.ask("p2")
    waiting.let_go.set()
    await world.rest()
    await handlers.close()
    assert (waiting.asked, waiting.cancelled) == (["p1"], ["p1"])
    assert world.results == []
    assert len(world.session.requests) == 2


async def test_a_session_given_up_takes_no_handlers(world: World) -> None:
    world.session.give_up()
    with pytest.raises(SessionClosed):
        RequestHandlers(world.session)


async def test_logins_are_told_to_whoever_wants_to_know(world: World) -> None:
    async def nobody(_login: Any) -> None:
        return None

    RequestHandlers(world.session, on_oauth=nobody)
    await world.rest()
    assert world.server.calls == [], "interest creates no session"
    await world.session.send("go")
    # The prompt starts the servers that want a login: the word has to be there first.
    assert world.server.methods() == ["session.create", "session.eventLog.registerInterest", "session.send"]
    ((_, params),) = [call for call in world.server.calls if call[0] == "session.eventLog.registerInterest"]
    assert params == {"sessionId": "s1", "eventType": "mcp.oauth_required"}


async def test_a_question_is_put_with_its_choices(world: World) -> None:
    async def answer(question: Question) -> QuestionAnswer:
        return QuestionAnswer(question.choices[-1])

    RequestHandlers(world.session, on_question=answer)
    world.tell("user_input.requested", requestId="q", question="?", choices=["Red", "Blue"])
    await world.until_answered()
    assert world.results == [("q", {"answer": "Blue", "wasFreeform": False})]
