"""The adapter before old servers: what they ask, what they are told, and what they are called."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.jsonrpc.connection import NO_REPLY
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import PermissionRequested, QuestionAsked, parse_event
from copilot_desktop.protocol.permissions import ShellPermission
from tests.support.old_server import FOR_SESSION, SHELL, OldServer, answer, protocol_2, protocol_3, settle

DENIED_UNASKED = "denied-no-approval-rule-and-could-not-request-from-user"


# ---- requests become events ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decision", "reply", "ending"),
    [
        ({"kind": "approve-once"}, {"kind": "approved"}, {"kind": "approved"}),
        (FOR_SESSION, {"kind": "approved"}, {"kind": "approved-for-session"}),
        (
            {"kind": "reject", "feedback": "Use ls."},
            {"kind": "denied-interactively-by-user", "feedback": "Use ls."},
            {"kind": "denied-interactively-by-user", "feedback": "Use ls."},
        ),
        (
            {"kind": "reject"},
            {"kind": "denied-interactively-by-user"},
            {"kind": "denied-interactively-by-user"},
        ),
        ({"kind": "user-not-available"}, {"kind": DENIED_UNASKED}, {"kind": DENIED_UNASKED}),
        ({"kind": "approved"}, {"kind": "approved"}, {"kind": "approved"}),
        ({}, {"kind": DENIED_UNASKED}, {"kind": DENIED_UNASKED}),
        ("approve-once", {"kind": DENIED_UNASKED}, {"kind": DENIED_UNASKED}),
    ],
)
async def test_a_permission_of_protocol_2(decision: Any, reply: Any, ending: Any) -> None:
    server = await protocol_2()
    asked = server.ask("permission.request", permissionRequest=SHELL)
    await settle()
    (request,) = server.events("permission.requested")
    assert request["permissionRequest"] == SHELL
    parsed = parse_event(server.told[-1][1])
    assert isinstance(parsed, PermissionRequested)
    assert isinstance(parsed.request.subject, ShellPermission)
    assert parsed.request.subject.command == "echo hi"
    assert parsed.request.tool_call_id == "call_1"
    assert request["promptRequest"]["commandIdentifiers"] == ["echo hi"]
    assert not asked.done(), "nobody has decided"
    assert await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=decision) == {
        "success": True
    }
    assert await asked == {"result": reply}
    (completed,) = server.events("permission.completed")
    assert (completed["requestId"], completed["result"]) == (request["requestId"], ending)
    again = await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=decision)
    assert again == {"success": False}
    assert len(server.events("permission.completed")) == 1
    assert server.called == [], "the server knows none of these methods"


@pytest.mark.parametrize(
    ("params", "reply"),
    [
        ({"result": "Sunny"}, {"result": "Sunny"}),
        (
            {"result": {"textResultForLlm": "Sunny", "resultType": "success"}},
            {"result": {"textResultForLlm": "Sunny", "resultType": "success"}},
        ),
        (
            {"error": "no such city"},
            {
                "result": {
                    "textResultForLlm": "Tool execution failed",
                    "resultType": "failure",
                    "error": "no such city",
                }
            },
        ),
    ],
)
async def test_a_tool_call_of_protocol_2(params: dict[str, Any], reply: Any) -> None:
    server = await protocol_2()
    asked = server.ask("tool.call", toolCallId="call_2", toolName="get_weather", arguments={"city": "Paris"})
    await settle()
    (request,) = server.events("external_tool.requested")
    assert request == {
        "session": "s1",
        "sessionId": "s1",
        "requestId": request["requestId"],
        "toolCallId": "call_2",
        "toolName": "get_weather",
        "arguments": {"city": "Paris"},
    }
    assert await answer(server, methods.TOOLS_HANDLE_CALL, request["requestId"], **params) == {
        "success": True
    }
    assert await asked == reply
    (completed,) = server.events("external_tool.completed")
    assert completed["requestId"] == request["requestId"]


@pytest.mark.parametrize(
    ("response", "reply"),
    [
        ({"answer": "Blue", "wasFreeform": False}, {"answer": "Blue", "wasFreeform": False}),
        ({"dismissed": True}, {"answer": "", "wasFreeform": True}),
    ],
)
@pytest.mark.parametrize("protocol", [2, 3])
async def test_a_question_is_answered_in_the_reply(protocol: int, response: Any, reply: Any) -> None:
    server = await (protocol_2() if protocol == 2 else protocol_3())
    asked = server.ask("userInput.request", question="Which?", choices=["Blue", "Red"], allowFreeform=True)
    if protocol == 3:
        data = {
            "requestId": "theirs",
            "question": "Which?",
            "choices": ["Blue", "Red"],
            "allowFreeform": True,
        }
        server.event("user_input.requested", data)
    await settle()
    (request,) = server.events("user_input.requested")
    parsed = parse_event(server.told[-1][1])
    assert isinstance(parsed, QuestionAsked)
    assert (parsed.question.question, parsed.question.choices) == ("Which?", ("Blue", "Red"))
    done = await answer(server, methods.HANDLE_USER_INPUT, request["requestId"], response=response)
    assert done == {"success": True}
    assert await asked == reply
    if protocol == 3:
        server.event("user_input.completed", {"requestId": "theirs", **reply})
    (completed,) = server.events("user_input.completed")
    assert completed == {"requestId": request["requestId"], "session": "s1", **response}
    assert server.called == []


async def test_the_same_question_twice_is_answered_by_its_id() -> None:
    server = await protocol_3()
    asked = [server.ask("userInput.request", question="Sure?") for _ in range(2)]
    elsewhere = server.ask("userInput.request", sessionId="s2", question="Sure?")
    await settle()
    first, second, other = server.events("user_input.requested")
    assert len({first["requestId"], second["requestId"], other["requestId"]}) == 3
    await answer(server, methods.HANDLE_USER_INPUT, second["requestId"], response={"answer": "second"})
    await answer(
        server, methods.HANDLE_USER_INPUT, other["requestId"], session="s2", response={"answer": "other"}
    )
    assert await asked[1] == {"answer": "second"}
    assert await elsewhere == {"answer": "other"}
    assert not asked[0].done()
    wrong_session = await answer(
        server, methods.HANDLE_USER_INPUT, first["requestId"], session="s2", response={"answer": "x"}
    )
    assert wrong_session == {"success": False}
    await answer(server, methods.HANDLE_USER_INPUT, first["requestId"], response={"answer": "first"})
    assert await asked[0] == {"answer": "first"}


async def test_a_plan_is_answered_in_the_reply() -> None:
    server = await protocol_3()
    asked = server.ask(
        "exitPlanMode.request", summary="# Plan", planContent="1. Do it", actions=["interactive"]
    )
    server.event("exit_plan_mode.requested", {"requestId": "theirs", "summary": "# Plan"})
    await settle()
    (request,) = server.events("exit_plan_mode.requested")
    assert (request["summary"], request["planContent"]) == ("# Plan", "1. Do it")
    response = {"approved": False, "feedback": "Add tests"}
    assert await answer(server, methods.HANDLE_EXIT_PLAN_MODE, request["requestId"], response=response) == {
        "success": True
    }
    assert await asked == response


async def test_what_another_client_answered_is_over_here_too() -> None:
    server = await protocol_3()
    asked = server.ask("userInput.request", question="Which?")
    await settle()
    server.event("user_input.requested", {"requestId": "theirs", "question": "Which?"})
    server.event("user_input.completed", {"requestId": "somebody-elses"})
    assert server.events("user_input.completed") == []
    server.event("user_input.completed", {"requestId": "theirs", "answer": "Red"})
    (request,) = server.events("user_input.requested")
    assert server.events("user_input.completed") == [
        {"requestId": request["requestId"], "answer": "Red", "session": "s1"}
    ]
    assert await asked == {"answer": "", "wasFreeform": True}
    late = await answer(server, methods.HANDLE_USER_INPUT, request["requestId"], response={"answer": "Blue"})
    assert late == {"success": False}


# ---- the end of what was asked -------------------------------------------------------------------


async def ask_everything(server: OldServer) -> list[Any]:
    asked = [
        server.ask("permission.request", permissionRequest=SHELL),
        server.ask("tool.call", toolCallId="call_2", toolName="t", arguments={}),
        server.ask("userInput.request", question="Which?"),
        server.ask("exitPlanMode.request", summary="# Plan"),
    ]
    await settle()
    return asked


GIVEN_UP = [
    {"result": {"kind": DENIED_UNASKED}},
    {"result": {"textResultForLlm": "The call was cancelled.", "resultType": "failure"}},
    {"answer": "", "wasFreeform": True},
    {"approved": False},
]
ENDS = ("permission.completed", "external_tool.completed", "user_input.completed", "exit_plan_mode.completed")


@pytest.mark.parametrize("how", ["abort", "session.shutdown"])
async def test_an_event_that_ends_it_all_replies_to_everything(how: str) -> None:
    server = await protocol_2()
    asked = await ask_everything(server)
    server.event(how, {}, session_id="another")
    server.event("abort", {}, agentId="a-sub-agent")
    await settle()
    assert not any(task.done() for task in asked)
    server.event(how, {"reason": "user initiated"})
    assert [await task for task in asked] == GIVEN_UP
    kinds = [params["event"]["type"] for _, params in server.told][-5:]
    assert kinds == [how, *ENDS], "the end of each is told, after its reason"
    (permission,) = server.events("permission.completed")
    assert permission["result"] == {"kind": "cancelled"}
    assert [end["requestId"] for end in server.events(*ENDS)] == [
        begin["requestId"]
        for begin in server.events(
            "permission.requested",
            "external_tool.requested",
            "user_input.requested",
            "exit_plan_mode.requested",
        )
    ]


@pytest.mark.parametrize("method", [methods.SESSION_DETACH, methods.SESSION_DESTROY, methods.SESSION_DELETE])
async def test_leaving_a_session_replies_to_everything(method: str) -> None:
    server = await protocol_2(
        {methods.SESSION_DESTROY: {"success": True}, methods.SESSION_DELETE: {"success": True}}
    )
    asked = await ask_everything(server)
    assert await server.adapter.call(method, {"sessionId": "s1"}) == {"success": True}
    assert [await task for task in asked] == GIVEN_UP


async def test_a_lost_connection_leaves_nothing_waiting() -> None:
    server = await protocol_2()
    asked = await ask_everything(server)
    (request,) = server.events("permission.requested")
    await server.close()
    assert all(task.cancelled() for task in asked)
    late = await answer(
        server, methods.HANDLE_PERMISSION, request["requestId"], result={"kind": "approve-once"}
    )
    assert late == {"success": False}
    assert server.events(*ENDS) == [], "nothing is told after the end"


@pytest.mark.allow_log
async def test_a_failure_above_is_no_error_for_the_server(caplog: pytest.LogCaptureFixture) -> None:
    server = await protocol_2()

    def fail(_method: str, _params: Any) -> None:
        raise RuntimeError("a bug above")

    server.on_told = fail
    asked = server.ask("userInput.request", question="Which?")
    await settle()
    assert not asked.done()
    assert "user_input.requested" in caplog.text
    (request,) = server.events("user_input.requested")
    await answer(server, methods.HANDLE_USER_INPUT, request["requestId"], response={"answer": "Blue"})
    assert await asked == {"answer": "Blue"}


async def test_requests_that_are_not_ours_go_up() -> None:
    server = await protocol_2()
    assert await server.ask("hooks.invoke", hookType="preToolUse") == {"output": {"seen": "above"}}
    with pytest.raises(ResponseError, match="Unhandled method"):
        await server.ask("no.such.request")


@pytest.mark.parametrize("event", [None, "text", {}, {"type": 5}, {"type": "permission.requested"}])
async def test_what_cannot_be_read_is_passed_on(event: Any) -> None:
    server = await protocol_3()
    server.notify(methods.SESSION_EVENT, {"sessionId": "s1", "event": event})
    server.notify(methods.SESSION_EVENT, "text")
    server.notify("session.lifecycle", None)
    assert [method for method, _ in server.told] == ["session.event", "session.event", "session.lifecycle"]


async def test_requests_without_sense_get_a_harmless_reply() -> None:
    server = await protocol_2()
    asked = server.ask("permission.request", permissionRequest=["shell"])
    await settle()
    (request,) = server.events("permission.requested")
    decision = {"kind": "approve-once"}
    await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=decision)
    assert await asked == {"result": {"kind": "approved"}}


# ---- which server is old -------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.0.60", "1.0.64", "1.0.102", "2.0.0"])
async def test_a_server_of_today_is_left_alone(version: str) -> None:
    server = OldServer({})
    adapter = Compatibility(on_notification=server.notify, on_request=server.adapter.on_request)
    await adapter.adapt(server, version, 3)
    assert server.called == [], "nothing has to be found out"
    assert not server.is_watched
    assert await adapter.on_request("userInput.request", {"sessionId": "s1", "question": "?"}) is NO_REPLY
    assert await adapter.on_request("exitPlanMode.request", {"sessionId": "s1"}) is NO_REPLY
    # An error would be taken for a "no", before anybody has read the question.
    assert await adapter.on_request("autoModeSwitch.request", {"sessionId": "s1"}) is NO_REPLY


async def test_what_a_server_answers_by_id_is_found_out() -> None:
    server = OldServer({methods.HANDLE_USER_INPUT: ResponseError(-32603, "Session not found")})
    await server.connect("1.0.45", 3)
    assert server.is_watched, "its words are not known yet"
    assert await server.ask("userInput.request", question="Which?") is NO_REPLY
    plan = server.ask("exitPlanMode.request", summary="# Plan")
    await settle()
    assert [request["summary"] for request in server.events("exit_plan_mode.requested")] == ["# Plan"]
    assert not plan.done()
    switch = server.ask("autoModeSwitch.request", errorCode="user_weekly_rate_limited")
    await settle()
    (request,) = server.events("auto_mode_switch.requested")
    assert request["errorCode"] == "user_weekly_rate_limited"
    told = await answer(server, methods.HANDLE_AUTO_MODE_SWITCH, request["requestId"], response="yes_always")
    assert told == {"success": True}
    assert await switch == {"response": "yes_always"}
    await server.close()
