"""An old server takes a question back: everybody hears that it is closed, and the reply is no error."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.jsonrpc.connection import Connection
from tests.support.connected_pair import FarEnd, connected_pair
from tests.support.old_server import SHELL, protocol_2, settle
from tests.support.pace import PATIENCE_S

QUESTIONS: dict[str, tuple[dict[str, Any], tuple[str, str], Any]] = {
    "userInput.request": (
        {"question": "Which?"},
        ("user_input.requested", "user_input.completed"),
        {"answer": "", "wasFreeform": True},
    ),
    "exitPlanMode.request": (
        {"summary": "A plan"},
        ("exit_plan_mode.requested", "exit_plan_mode.completed"),
        {"approved": False},
    ),
    "autoModeSwitch.request": (
        {"errorCode": "rate_limited"},
        ("auto_mode_switch.requested", "auto_mode_switch.completed"),
        {"response": "no"},
    ),
    "permission.request": (
        {"permissionRequest": SHELL},
        ("permission.requested", "permission.completed"),
        {"result": {"kind": "denied-no-approval-rule-and-could-not-request-from-user"}},
    ),
    "tool.call": (
        {"toolCallId": "c", "toolName": "t", "arguments": {}},
        ("external_tool.requested", "external_tool.completed"),
        {"result": {"textResultForLlm": "The call was cancelled.", "resultType": "failure"}},
    ),
}


@pytest.mark.parametrize("method", QUESTIONS)
async def test_a_question_taken_back_is_closed_and_answered_without_an_error(method: str) -> None:
    params, (requested, completed), reply = QUESTIONS[method]
    events: list[tuple[str, str]] = []

    def tell(_method: str, told: Any) -> None:
        events.append((told["event"]["type"], told["event"]["data"]["requestId"]))

    async def refuse(_method: str, _params: Any) -> Any:
        raise AssertionError("nobody above is asked")

    async with connected_pair() as (near, far), asyncio.timeout(PATIENCE_S):
        adapter = Compatibility(on_notification=tell, on_request=refuse)
        connection = Connection(
            near.reader, near.writer, on_notification=tell, on_request=adapter.on_request, name="old"
        )
        reading = asyncio.create_task(connection.run())
        await adapter.adapt(connection, "0.0.420", 2)
        server = FarEnd(far)
        for request_id in (1, 2):
            server.send({"id": request_id, "method": method, "params": {"sessionId": "s", **params}})
        server.send({"method": "$/cancelRequest", "params": {"id": 1}})
        assert await server.receive() == {"jsonrpc": "2.0", "id": 1, "result": reply}
        (first_kind, first), (_, second), closing = events
        assert (first_kind, closing) == (requested, (completed, first))
        # The other one is open still, and is not told as closed when the connection goes.
        assert second != first
        await connection.close()
        await adapter.close()
        await reading
    assert len(events) == 3


async def test_an_answer_that_was_given_first_is_what_is_replied() -> None:
    server = await protocol_2()
    asking = server.ask("userInput.request", question="Which?")
    await settle()
    [event] = server.events("user_input.requested")
    told = {"sessionId": "s1", "requestId": event["requestId"], "response": {"answer": "this"}}
    assert await server.adapter.call("session.ui.handlePendingUserInput", told) == {"success": True}
    asking.cancel()
    assert await asking == {"answer": "this"}
    assert len(server.events("user_input.completed")) == 1
    await server.close()


async def test_a_lost_connection_closes_nothing_by_an_event() -> None:
    server = await protocol_2()
    server.ask("userInput.request", question="Which?")
    await settle()
    await server.close()
    assert server.events("user_input.completed") == []
