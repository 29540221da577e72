"""Questions, forms and plans of the real CLI, and handlers in trouble. One CLI for all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from copilot_desktop.client.agent_options import HttpMcpServer
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.decisions import (
    ALLOW_ONCE,
    deny,
)
from copilot_desktop.protocol.elicitation import (
    Elicitation,
    ElicitationAction,
    ElicitationAnswer,
    FieldType,
    FormValue,
)
from copilot_desktop.protocol.events import SessionIdle, ToolCompleted
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permissions import (
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
    ShellPermission,
)
from copilot_desktop.protocol.request_answers import answer_call
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAction,
    LimitsAnswer,
    LimitsExhausted,
    OAuthAnswer,
    OAuthChoice,
    OAuthLogin,
    OAuthToken,
    OpenRequest,
    PlanAnswer,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
    approve_plan,
    reject_plan,
)
from tests.support.guarded_mcp_server import guarded_mcp_server
from tests.support.heard import PATIENCE_S
from tests.support.request_play import FAST, World, bash, create, mcp_options, once, request_world

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(
    cli_command: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    async with request_world(cli_command, tmp_path_factory.mktemp("copilot-home")) as world:
        yield world


# ---- questions, forms, plans -----------------------------------------------------------------

QUESTION = ToolCall("ask_user", {"question": "Which colour?", "choices": ["Red", "Blue"]})


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (QuestionAnswer("Blue"), "Blue"),
        (QuestionAnswer("Teal"), "Teal"),
        (QuestionAnswer(dismissed=True), "skipped"),
    ],
)
async def test_a_question(world: World, project: Path, answer: QuestionAnswer, told: str) -> None:
    play = world.play(project, QUESTION)
    await play.run(on_question=lambda _question: answer)
    (question,) = play.asked
    assert isinstance(question, Question)
    assert (question.question, question.choices) == ("Which colour?", ("Red", "Blue"))
    assert question.allow_freeform
    assert told in play.results[0]
    (completed,) = play.heard.of(events.QuestionCompleted)
    assert completed.dismissed is answer.dismissed


FORM = ToolCall(
    "ask_user",
    {
        "message": "Configure the deployment",
        "requestedSchema": {
            "properties": {
                "env": {
                    "type": "string",
                    "title": "Environment",
                    "enum": ["dev", "prod"],
                    "enumNames": ["Development", "Production"],
                    "default": "dev",
                },
                "replicas": {"type": "integer", "title": "Replicas"},
                "force": {"type": "boolean", "default": False},
            },
            "required": ["env"],
        },
    },
)


@pytest.mark.parametrize(
    ("action", "told"),
    [
        (ElicitationAction.ACCEPT, "env=prod, replicas=2"),
        (ElicitationAction.DECLINE, "not available"),
        (ElicitationAction.CANCEL, "cancelled"),
    ],
)
async def test_a_form_of_the_agent(world: World, project: Path, action: ElicitationAction, told: str) -> None:
    play = world.play(project, FORM, ask_user_variant="elicitation", request_elicitation=True)
    content: dict[str, FormValue] = {"env": "prod", "replicas": 2}
    await play.run(on_elicitation=lambda _form: ElicitationAnswer(action, content))
    (form,) = play.asked
    assert isinstance(form, Elicitation)
    assert (form.message, form.source, form.url) == ("Configure the deployment", "", "")
    env, replicas, force = form.fields
    assert (env.title, env.type, env.default) == ("Environment", FieldType.CHOICE, "dev")
    assert [choice.title for choice in env.choices] == ["Development", "Production"]
    assert (replicas.type, force.type, force.default) == (FieldType.INTEGER, FieldType.FLAG, False)
    assert told in play.results[0]


@pytest.mark.parametrize(
    ("answer", "mode", "told"),
    [
        (approve_plan("interactive"), "interactive", "approved"),
        (reject_plan("Add tests first"), "plan", "Add tests first"),
    ],
)
async def test_a_plan(world: World, project: Path, answer: PlanAnswer, mode: str, told: str) -> None:
    play = world.play(project, request_exit_plan_mode=True)
    await play.session.call("session.mode.set", {"mode": "plan"})
    plan = world.home / "session-state" / play.session.session_id / "plan.md"
    play.calls = [
        create(plan, "# Plan\n\n1. Do it\n"),
        ToolCall("exit_plan_mode", {"summary": "- Do it", "recommendedAction": "interactive"}),
    ]
    await play.run(on_plan=lambda _plan: answer)
    (asked,) = play.asked
    assert isinstance(asked, PlanApproval)
    assert (asked.summary, asked.plan) == ("- Do it", "# Plan\n\n1. Do it\n")
    assert (asked.recommended, "interactive" in asked.actions) == ("interactive", True)
    assert told in play.results[1]
    (completed,) = play.heard.of(events.PlanApprovalCompleted)
    assert (completed.is_approved, completed.feedback) == (answer.is_approved, answer.feedback)
    now = await play.session.call("session.mode.get")
    assert now in (mode, {"mode": mode})


async def test_a_form_of_an_mcp_server_is_checked_before_it_is_sent(world: World, project: Path) -> None:
    play = world.play(project, ToolCall("demo-ask", {}), **mcp_options())
    play.handle(on_permission=once)
    await play.start()
    form = await play.until_asked(Elicitation)
    assert (form.source, form.message) == ("demo", "Who are you?")
    by_name = {field.name: field for field in form.fields}
    assert by_name["name"].is_required
    assert (by_name["name"].type, by_name["name"].minimum, by_name["name"].maximum) == (FieldType.TEXT, 1, 5)
    assert [choice.value for choice in by_name["plan"].choices] == ["a", "b"]
    wrong: list[Mapping[str, Any]] = [
        {},
        {"name": "Robert"},
        {"name": "Bob", "age": 0},
        {"name": "Bob", "plan": "c"},
    ]
    for content in wrong:
        with pytest.raises(ValueError, match=r"name|age|plan"):
            await play.session.answer(form, ElicitationAnswer(ElicitationAction.ACCEPT, content))
    content = {"name": "Bob", "age": 30, "plan": "a"}
    assert await play.session.answer(form, ElicitationAnswer(ElicitationAction.ACCEPT, content))
    await play.heard.until(SessionIdle)
    (completed,) = play.heard.of(events.ElicitationCompleted)
    assert (completed.action, completed.content) == ("accept", content)
    assert json.loads(play.results[0]) == {"action": "accept", "content": content}


# ---- what MCP servers ask for ----------------------------------------------------------------


@pytest.mark.parametrize("is_allowed", [True, False])
async def test_an_mcp_server_asks_the_model(world: World, project: Path, is_allowed: bool) -> None:
    play = world.play(project, ToolCall("demo-sample", {}), **mcp_options())
    message = {
        "role": "assistant",
        "content": {"type": "text", "text": "Hello."},
        "model": "m",
        "stopReason": "endTurn",
    }
    await play.run(
        on_permission=once, on_sampling=lambda _request: SamplingAnswer(message if is_allowed else None)
    )
    request = play.asked[1]
    assert isinstance(request, Sampling)
    assert (request.server, request.request["maxTokens"]) == ("demo", 10)
    assert request.request["messages"][0]["content"]["text"] == "Say hello"
    told = json.loads(play.results[0])
    assert (told == message) is is_allowed
    assert (told["stopReason"] == "cancelled") is not is_allowed
    (completed,) = play.heard.of(events.SamplingCompleted)
    assert completed.request_id == request.request_id


@pytest.mark.parametrize("answer", [OAuthToken("token-of-ours", "Bearer", 3600), OAuthChoice.CANCELLED])
async def test_an_mcp_server_wants_a_login(world: World, project: Path, answer: OAuthAnswer) -> None:
    async with guarded_mcp_server("token-of-ours") as server:
        play = world.play(project, mcp_servers={"web": HttpMcpServer(url=server.address)})
        play.handle(on_oauth=lambda _login: answer)
        await play.start()
        completed = await play.heard.until(events.OAuthCompleted)
        await play.heard.until(SessionIdle)
        # Refused, the CLI may ask once more.
        login = play.asked[0]
        assert isinstance(login, OAuthLogin)
        assert (login.server, login.server_url, login.reason) == ("web", server.address, "initial")
        assert (login.scopes, login.can_refresh) == ("read", False)
        assert json.loads(login.resource_metadata)["resource"] == server.address
        assert completed.request_id in {asked.request_id for asked in play.asked}
        assert completed.outcome == ("token" if isinstance(answer, OAuthToken) else "cancelled")
        is_token = isinstance(answer, OAuthToken)
        # The turn does not wait for the server.
        async with asyncio.timeout(PATIENCE_S):
            while play.session.requests or (is_token and not server.tokens):
                await asyncio.sleep(0.01)
        assert {token.lower() for token in server.tokens} == ({"bearer token-of-ours"} if is_token else set())


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (AutoModeSwitch(RequestId("made-up")), AutoModeAnswer.NO),
        (LimitsExhausted(RequestId("made-up")), LimitsAnswer(LimitsAction.ADD, 5)),
        (Sampling(RequestId("made-up")), SamplingAnswer()),
        (OAuthLogin(RequestId("made-up")), OAuthChoice.CANCELLED),
        (Elicitation(RequestId("made-up"), "?"), ElicitationAnswer(ElicitationAction.CANCEL)),
        (PlanApproval(RequestId("made-up"), "?"), reject_plan("no")),
    ],
)
async def test_an_answer_to_what_nobody_asked(
    world: World, project: Path, request_: OpenRequest, answer: Answer
) -> None:
    session = world.play(project).session
    method, params = answer_call(request_, answer)
    assert await session.call(method, params) == {"success": False}


# ---- handlers in trouble ---------------------------------------------------------------------


async def test_a_slow_handler_holds_up_nobody(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    gate = asyncio.Event()

    async def slow(_request: PermissionRequest) -> PermissionDecision:
        await gate.wait()
        return ALLOW_ONCE

    RequestHandlers(play.session, on_permission=slow)
    await play.start()
    await play.until_asked()
    other = world.play(project)
    await other.run()
    assert [message.content for message in other.heard.of(events.MessageCompleted)] == ["Done."]
    world.model.answer = play.answer
    gate.set()
    await play.heard.until(SessionIdle)
    assert (project / "a").exists()


@pytest.mark.allow_log
async def test_a_raising_handler_allows_nothing_and_somebody_else_may_answer(
    world: World, project: Path
) -> None:
    play = world.play(project, bash("touch a"))

    def raising(_request: PermissionRequest) -> PermissionDecision:
        raise RuntimeError("no idea")

    handlers = play.handle(on_permission=raising)
    await play.start()
    request = await play.until_asked()
    async with asyncio.timeout(PATIENCE_S):
        while not play.asked:
            await asyncio.sleep(0.01)
    await handlers.close()
    assert play.session.requests == (request,)
    assert not (project / "a").exists()
    assert isinstance(request, PermissionRequest)
    assert await play.session.answer(request, ALLOW_ONCE)
    await play.heard.until(SessionIdle)
    assert (project / "a").exists()
    assert not await play.session.answer(request, ALLOW_ONCE), "too late"


async def test_without_a_handler_a_request_waits_until_the_turn_is_stopped(
    world: World, project: Path
) -> None:
    for call, options in (
        (bash("touch a"), {}),
        (QUESTION, {}),
        (FORM, {"ask_user_variant": "elicitation", "request_elicitation": True}),
    ):
        play = world.play(project, call, **options)
        RequestHandlers(play.session)
        await play.start()
        request = await play.until_asked()
        await asyncio.sleep(0.2)
        assert list(play.session.requests) == [request]
        await play.stop()
        assert not play.session.requests
    assert not (project / "a").exists()


async def test_what_waits_can_be_asked_for(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    await play.start()
    request = await play.until_asked()
    assert isinstance(request, PermissionRequest)
    (pending,) = parse_pending_permissions(await play.session.call(methods.PENDING_PERMISSIONS))
    assert pending.request_id == request.request_id
    assert pending.tool_call_id == request.tool_call_id
    assert isinstance(pending.subject, ShellPermission)
    assert pending.subject.command == "touch a"
    await play.session.restore_requests()
    assert play.session.requests == (request,)
    # As after a loss of all that we knew.
    play.session._answering.requests.clear()
    handlers = play.handle(on_permission=once)
    await play.session.restore_requests()
    await play.heard.until(SessionIdle)
    await handlers.close()
    assert (project / "a").exists()
    assert [known.request_id for known in play.asked] == [request.request_id]
    assert play.heard.of(ToolCompleted)[0].success


async def test_parallel_requests_are_answered_one_by_one(world: World, project: Path) -> None:
    play = world.play(project)
    turns: Iterator[list[Step]] = iter(
        [[bash("touch a"), bash("touch b")], [Text("Done.", interval_ms=FAST)]]
    )

    def answer(request: ChatRequest) -> Sequence[Step]:
        play.requests.append(request)
        return next(turns)

    play.handle(
        on_permission=lambda request: (
            ALLOW_ONCE if request.subject.command == "touch b" else deny("Not this one.")
        )
    )
    world.model.answer = answer
    await play.session.send("go")
    await play.heard.until(SessionIdle)
    assert sorted(request.subject.command for request in play.asked) == ["touch a", "touch b"]
    assert {path.name for path in project.iterdir()} == {"b"}
