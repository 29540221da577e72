"""Permissions on old servers: their words, and what was allowed for a session."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from tests.support.old_server import FOR_SESSION, SHELL, OldServer, answer, protocol_2, protocol_3, settle


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
@pytest.mark.parametrize("problem", [ResponseError(-32603, "out of order"), TimeoutError()])
async def test_a_grant_that_the_server_does_not_take_is_asked_for(problem: Exception) -> None:
    server = await protocol_3()
    permission_event(server, "r1")
    await answer(server, methods.HANDLE_PERMISSION, "r1", result=FOR_SESSION)
    server.answers[methods.HANDLE_PERMISSION] = problem
    permission_event(server, "r2")
    await settle()
    assert [request["requestId"] for request in server.events("permission.requested")] == ["r1", "r2"]
    server.event("permission.completed", {"requestId": "r2", "result": {"kind": "approved"}})
    assert [end["requestId"] for end in server.events("permission.completed")] == ["r2"]


@pytest.mark.parametrize("request_data", [None, ["shell"], {}, {"toolCallId": "call_1", "intention": "d"}])
async def test_nothing_is_granted_by_a_request_that_says_nothing(request_data: Any) -> None:
    server = await protocol_2()
    asked = server.ask("permission.request", permissionRequest=request_data)
    await settle()
    (request,) = server.events("permission.requested")
    await answer(server, methods.HANDLE_PERMISSION, request["requestId"], result=FOR_SESSION)
    await asked
    again = server.ask("permission.request", permissionRequest=request_data)
    await settle()
    assert not again.done()
    await server.close()
