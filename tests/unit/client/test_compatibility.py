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
from tests.support.old_server import OldServer, settle

TOOL_ANSWER = "session.tools.handlePendingToolCall"

SHELL = {
    "kind": "shell",
    "toolCallId": "call_1",
    "fullCommandText": "echo hi",
    "intention": "Say hi",
    "commands": [{"identifier": "echo hi", "readOnly": False}],
    "canOfferSessionApproval": False,
}
FOR_SESSION = {
    "kind": "approve-for-session",
    "approval": {"kind": "commands", "commandIdentifiers": ["echo hi"]},
}
DENIED_UNASKED = "denied-no-approval-rule-and-could-not-request-from-user"


async def protocol_2(answers: dict[str, Any] | None = None) -> OldServer:
    server = OldServer(answers or {})
    await server.connect("0.0.420", 2)
    return server


async def protocol_3(version: str = "1.0.34", answers: dict[str, Any] | None = None) -> OldServer:
    server = OldServer({methods.HANDLE_PERMISSION: {"success": True}, **(answers or {})})
    await server.connect(version, 3)
    return server


async def answer(
    server: OldServer, method: str, request_id: str, *, session: str = "s1", **params: Any
) -> Any:
    return await server.adapter.call(method, {"sessionId": session, "requestId": request_id, **params})


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
    assert (parsed.request.tool_call_id, parsed.request.uses_new_words) == ("call_1", True)
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
    assert await answer(server, TOOL_ANSWER, request["requestId"], **params) == {"success": True}
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


# ---- old words -----------------------------------------------------------------------------------


def permission_event(server: OldServer, request_id: str, command: str = "echo hi", **more: Any) -> None:
    request = {**SHELL, "fullCommandText": command, "toolCallId": f"call-{request_id}"}
    server.event("permission.requested", {"requestId": request_id, "permissionRequest": request}, **more)


async def test_old_words_are_sent_where_no_prompt_request_came() -> None:
    server = await protocol_3()
    permission_event(server, "r1")
    (request,) = server.events("permission.requested")
    assert request["promptRequest"]["kind"] == "commands"
    assert await server.adapter.call(methods.PENDING_PERMISSIONS, {"sessionId": "s1"}) == {
        "items": [{"requestId": "r1", "request": request["promptRequest"]}]
    }
    server.called.clear()
    await answer(server, methods.HANDLE_PERMISSION, "r1", result={"kind": "reject", "feedback": "No."})
    assert server.called == [
        (
            methods.HANDLE_PERMISSION,
            {
                "sessionId": "s1",
                "requestId": "r1",
                "result": {"kind": "denied-interactively-by-user", "feedback": "No."},
            },
        )
    ]
    server.event(
        "permission.completed", {"requestId": "r1", "result": {"kind": "denied-interactively-by-user"}}
    )
    assert len(server.events("permission.completed")) == 1
    assert await server.adapter.call(methods.PENDING_PERMISSIONS, {"sessionId": "s1"}) == {"items": []}


async def test_new_words_are_left_alone_where_a_prompt_request_came() -> None:
    server = await protocol_3("1.0.39")
    data = {"requestId": "r1", "permissionRequest": SHELL, "promptRequest": {"kind": "commands"}}
    server.event("permission.requested", data)
    assert server.events("permission.requested") == [{**data, "session": "s1"}]
    await answer(server, methods.HANDLE_PERMISSION, "r1", result=FOR_SESSION)
    assert server.called[0][1]["result"] == FOR_SESSION


async def test_an_abort_ends_what_was_asked_in_old_words() -> None:
    server = await protocol_3()
    permission_event(server, "r1")
    permission_event(server, "r2", session_id="s2")
    server.event("abort", {"reason": "user initiated"})
    (ended,) = server.events("permission.completed")
    assert (ended["requestId"], ended["result"]) == ("r1", {"kind": "cancelled"})


async def test_what_was_allowed_for_the_session_is_not_asked_again() -> None:
    server = await protocol_3()
    permission_event(server, "r1")
    await answer(server, methods.HANDLE_PERMISSION, "r1", result=FOR_SESSION)
    assert server.called[-1][1]["result"] == {"kind": "approved"}
    server.event("permission.completed", {"requestId": "r1", "result": {"kind": "approved"}})
    server.told.clear()
    server.called.clear()

    permission_event(server, "r2")
    await settle()
    expected = {"sessionId": "s1", "requestId": "r2", "result": {"kind": "approved"}}
    assert server.called == [(methods.HANDLE_PERMISSION, expected)]
    server.event("permission.completed", {"requestId": "r2", "result": {"kind": "approved"}})
    assert server.told == [], "as on a newer server, nobody hears of it"

    permission_event(server, "r3", command="echo hi; rm -rf .")
    permission_event(server, "r4", session_id="s2")
    await settle()
    assert [request["requestId"] for request in server.events("permission.requested")] == ["r3", "r4"]
    assert len(server.called) == 1

    assert await server.adapter.call(methods.PERMISSIONS_RESET, {"sessionId": "s1"}) == {"success": True}
    permission_event(server, "r5")
    await settle()
    assert server.events("permission.requested")[-1]["requestId"] == "r5"


@pytest.mark.parametrize(
    "decision", [{"kind": "approve-once"}, {"kind": "approve-for-session"}, {"kind": "reject"}]
)
async def test_only_a_lasting_grant_is_remembered(decision: dict[str, Any]) -> None:
    server = await protocol_2()
    asked = server.ask("permission.request", permissionRequest=SHELL)
    await settle()
    (request,) = server.events("permission.requested")
    await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=decision)
    await asked
    again = server.ask("permission.request", permissionRequest=SHELL)
    await settle()
    assert not again.done()
    await server.close()


async def test_protocol_2_remembers_grants_until_the_session_ends() -> None:
    server = await protocol_2({methods.SESSION_DESTROY: {"success": True}})
    asked = server.ask("permission.request", permissionRequest=SHELL)
    await settle()
    (request,) = server.events("permission.requested")
    assert await server.adapter.call(methods.PENDING_PERMISSIONS, {"sessionId": "s1"}) == {
        "items": [{"requestId": request["requestId"], "request": request["promptRequest"]}]
    }
    await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=FOR_SESSION)
    await asked
    same = {**SHELL, "toolCallId": "call_9", "intention": "Once more"}
    assert await server.ask("permission.request", permissionRequest=same) == {"result": {"kind": "approved"}}
    redirected = {**SHELL, "hasWriteFileRedirection": True}
    other = server.ask("permission.request", permissionRequest=redirected)
    await settle()
    assert not other.done(), "not the exact same request"
    await server.adapter.call(methods.SESSION_DETACH, {"sessionId": "s1"})
    after = server.ask("permission.request", permissionRequest=SHELL)
    await settle()
    assert not after.done()
    await server.close()


@pytest.mark.allow_log
async def test_a_grant_that_the_server_does_not_take_is_asked_for() -> None:
    server = await protocol_3()
    permission_event(server, "r1")
    await answer(server, methods.HANDLE_PERMISSION, "r1", result=FOR_SESSION)
    server.answers[methods.HANDLE_PERMISSION] = ResponseError(-32603, "out of order")
    permission_event(server, "r2")
    await settle()
    assert [request["requestId"] for request in server.events("permission.requested")] == ["r1", "r2"]
    server.event("permission.completed", {"requestId": "r2", "result": {"kind": "approved"}})
    assert [end["requestId"] for end in server.events("permission.completed")] == ["r2"]


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


async def test_what_a_server_answers_by_id_is_found_out() -> None:
    server = OldServer({methods.HANDLE_USER_INPUT: ResponseError(-32603, "Session not found")})
    await server.connect("1.0.45", 3)
    assert server.is_watched, "its words are not known yet"
    assert await server.ask("userInput.request", question="Which?") is NO_REPLY
    plan = server.ask("exitPlanMode.request", summary="# Plan")
    await settle()
    assert [request["summary"] for request in server.events("exit_plan_mode.requested")] == ["# Plan"]
    assert not plan.done()
    await server.close()


# ---- older names ---------------------------------------------------------------------------------


async def test_an_older_name_is_found_once() -> None:
    server = await protocol_2({"session.workspace.readFile": lambda params: {"content": params["path"]}})
    params = {"sessionId": "s1", "path": "a.txt"}
    for _ in range(2):
        assert await server.adapter.call(methods.WORKSPACE_READ_FILE, params) == {"content": "a.txt"}
    assert [method for method, _ in server.called] == [
        methods.WORKSPACE_READ_FILE,
        "session.workspace.readFile",
        "session.workspace.readFile",
    ]


async def test_what_no_name_helps_with_fails_by_its_own_name() -> None:
    server = await protocol_2()
    with pytest.raises(ResponseError, match=f"Unhandled method {methods.HISTORY_COMPACT}") as caught:
        await server.adapter.call(methods.HISTORY_COMPACT, {"sessionId": "s1"})
    assert caught.value.rpc_code == -32601
    with pytest.raises(ResponseError, match="Unhandled method"):
        await server.adapter.call("no.such.method")


async def test_a_refusal_of_the_older_method_is_a_refusal() -> None:
    server = await protocol_2({"session.compaction.compact": ResponseError(-32603, "Nothing to compact")})
    for _ in range(2):
        with pytest.raises(ResponseError, match="Nothing to compact"):
            await server.adapter.call(methods.HISTORY_COMPACT, {"sessionId": "s1"})
    assert [method for method, _ in server.called].count(methods.HISTORY_COMPACT) == 1


async def test_history_holds_what_is_on_disk_only() -> None:
    events = [{"type": "user.message"}, {"type": "session.idle", "ephemeral": True}, "odd"]
    server = await protocol_2({methods.SESSION_GET_MESSAGES: {"events": events}})
    kept = [{"type": "user.message"}, "odd"]
    assert await server.adapter.call(methods.SESSION_GET_MESSAGES, {"sessionId": "s1"}) == {"events": kept}
    page = await server.adapter.call(methods.READ_PERSISTED_EVENTS, {"sessionId": "s1", "max": 500})
    assert page == {"events": kept, "cursor": "", "hasMore": False}
    assert server.called[-1] == (methods.SESSION_GET_MESSAGES, {"sessionId": "s1"})
    with pytest.raises(ResponseError, match=methods.READ_PERSISTED_EVENTS):
        await server.adapter.call(methods.READ_PERSISTED_EVENTS, {"sessionId": "s1", "cursor": "5"})


@pytest.mark.parametrize(
    ("told", "mode"), [({"mode": "plan"}, "plan"), ("plan", "plan"), ({"mode": 5}, {"mode": 5})]
)
async def test_a_mode_is_a_bare_word(told: Any, mode: Any) -> None:
    server = await protocol_2({methods.MODE_GET: told})
    assert await server.adapter.call(methods.MODE_GET, {"sessionId": "s1"}) == mode


async def test_the_permission_mode_of_1_0_60() -> None:
    server = OldServer({})
    state = {"enabled": False}

    def switch(params: Any) -> dict[str, Any]:
        state["enabled"] = params["enabled"]
        return {"success": True, **state}

    server.answers = {
        "session.permissions.setAllowAll": switch,
        "session.permissions.getAllowAll": lambda _params: dict(state),
    }
    await server.connect("1.0.60", 3)

    async def set_mode(mode: str) -> Any:
        return await server.adapter.call(methods.PERMISSIONS_SET_MODE, {"sessionId": "s1", "mode": mode})

    assert (await server.adapter.call(methods.PERMISSIONS_GET_MODE, {"sessionId": "s1"}))["mode"] == "manual"
    assert (await set_mode("allow-all"))["mode"] == "allow-all"
    assert (await server.adapter.call(methods.PERMISSIONS_GET_MODE, {"sessionId": "s1"}))[
        "mode"
    ] == "allow-all"
    with pytest.raises(ResponseError, match=methods.PERMISSIONS_SET_MODE):
        await set_mode("assisted")
    assert state == {"enabled": True}
