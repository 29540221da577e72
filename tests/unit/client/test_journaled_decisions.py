"""Every answer is written down: what was asked, how it went, and who or which rule said so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.protocol.decisions import ALLOW_ONCE
from copilot_desktop.protocol.elicitation import ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    LimitsAction,
    LimitsAnswer,
    OAuthChoice,
    OAuthToken,
    PlanAnswer,
    QuestionAnswer,
    SamplingAnswer,
    approve_plan,
    reject_plan,
)
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, answering, converse

SHELL: dict[str, Any] = {
    "permissionRequest": {"kind": "shell", "fullCommandText": "rm -r build", "toolCallId": "c1"}
}
FORM: dict[str, Any] = {
    "message": "Which plan?",
    "requestedSchema": {"type": "object", "properties": {"plan": {"type": "string"}}},
}
PLAN: dict[str, Any] = {"summary": "Two steps", "actions": ["interactive", "autopilot"], "toolCallId": "c1"}


class World:
    """One session and its journal."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        options = SessionOptions(folder, "m")
        self.conversation = converse(self.caller, "s", options, is_new=True, journal=self.journal)
        self.tell = Told(self.conversation)
        self.asked = 0

    async def answer(self, kind: str, asked: dict[str, Any], given: Answer | None, /, **told: Any) -> None:
        """Ask, answer here or elsewhere (None), and tell that it has ended."""
        ask, end = (f"{kind}.requested", f"{kind}.completed")
        if kind == "mcp":
            ask, end = "mcp.oauth_required", "mcp.oauth_completed"
        self.asked += 1
        request_id = f"a{self.asked}"
        self.tell(ask, ephemeral=True, requestId=request_id, **asked)
        if given is not None:
            await self.conversation.answer(RequestId(request_id), given)
        self.tell(end, ephemeral=True, requestId=request_id, **told)

    async def decided(self) -> list[tuple[str, ...]]:
        """Each decision with its outcome, words and rule."""
        await self.caller.settle()
        journal = self.journal
        return [(*one, *more) for one, more in zip(journal.decisions, journal.outcomes, strict=True)]

    def call(self, name: str, arguments: dict[str, Any], *, call_id: str = "c1", **result: Any) -> None:
        self.tell("tool.execution_start", toolCallId=call_id, toolName=name, arguments=arguments)
        self.tell("tool.execution_complete", toolCallId=call_id, **(result or {"success": True}))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.parametrize(
    ("kind", "asked", "answer", "completed", "row"),
    [
        (
            "user_input",
            {"question": "Which colour?"},
            QuestionAnswer("Blue"),
            {"answer": "Blue"},
            ("question", "Which colour?", "answered", "", "person", "allowed", "Blue", ""),
        ),
        (
            "user_input",
            {"question": "Which colour?"},
            QuestionAnswer("Blue"),
            {},
            ("question", "Which colour?", "answered", "", "person", "allowed", "Blue", ""),
        ),
        (
            "user_input",
            {"question": "Which colour?"},
            QuestionAnswer(dismissed=True),
            {"dismissed": True},
            ("question", "Which colour?", "dismissed", "", "person", "denied", "", ""),
        ),
        (
            "exit_plan_mode",
            PLAN,
            approve_plan("interactive", approves_edits=True),
            {"approved": True, "selectedAction": "interactive", "autoApproveEdits": True},
            ("plan", "Two steps", "approved", "edits", "person", "allowed", "interactive", ""),
        ),
        (
            "exit_plan_mode",
            PLAN,
            reject_plan("Add tests"),
            {"approved": False, "feedback": "Add tests"},
            ("plan", "Two steps", "changes", "", "person", "denied", "Add tests", ""),
        ),
        (
            "elicitation",
            FORM,
            ElicitationAnswer(ElicitationAction.ACCEPT, {"plan": "a"}),
            {"action": "accept", "content": {"plan": "a"}},
            ("form", "Which plan?", "accept", "", "person", "allowed", '{"plan": "a"}', ""),
        ),
        (
            "elicitation",
            {**FORM, "elicitationSource": "shop"},
            ElicitationAnswer(ElicitationAction.ACCEPT, {"plan": "a secret"}),
            {"action": "accept", "content": {"plan": "a secret"}},
            ("form", "shop: Which plan?", "accept", "", "person", "allowed", "plan", ""),
        ),
        (
            "elicitation",
            FORM,
            ElicitationAnswer(ElicitationAction.CANCEL),
            {"action": "cancel"},
            ("form", "Which plan?", "cancel", "", "person", "denied", "", ""),
        ),
        (
            "auto_mode_switch",
            {"errorCode": "rate_limited"},
            AutoModeAnswer.YES_ALWAYS,
            {"response": "yes_always"},
            ("model-switch", "rate_limited", "yes_always", "", "person", "allowed", "", ""),
        ),
        (
            "session_limits_exhausted",
            {"usedAiCredits": 12, "maxAiCredits": 10},
            LimitsAnswer(LimitsAction.ADD, 5),
            {"response": {"action": "add"}},
            ("credits", "12 / 10", "add", "", "person", "allowed", "5", ""),
        ),
        (
            "sampling",
            {"serverName": "shop", "request": {}},
            SamplingAnswer(),
            {},
            ("sampling", "shop", "refused", "", "person", "denied", "", ""),
        ),
        (
            "mcp",
            {"serverName": "shop", "serverUrl": "https://shop.example"},
            OAuthChoice.CANCELLED,
            {"outcome": "cancelled"},
            ("sign-in", "shop https://shop.example", "cancelled", "", "person", "denied", "", ""),
        ),
        (
            "mcp",
            {"serverName": "shop", "serverUrl": "https://shop.example"},
            OAuthToken("a-token"),
            {},
            ("sign-in", "shop https://shop.example", "token", "", "person", "allowed", "", ""),
        ),
    ],
)
async def test_every_kind_of_answer_is_written_down(
    world: World,
    kind: str,
    asked: dict[str, Any],
    answer: Answer,
    completed: dict[str, Any],
    row: tuple[str, ...],
) -> None:
    await world.answer(kind, asked, answer, **completed)
    assert await world.decided() == [row]


async def test_what_somebody_else_answered_is_told_as_theirs(world: World) -> None:
    await world.answer("exit_plan_mode", PLAN, None, approved=True, selectedAction="autopilot")
    await world.answer("permission", SHELL, None, result={"kind": "approved"})
    assert [(row[2], row[4]) for row in await world.decided()] == [
        ("approved", "elsewhere"),
        ("approved", "elsewhere"),
    ]


@pytest.mark.parametrize(
    ("result", "by", "rule"),
    [
        (
            {"kind": "denied-by-rules", "rules": [{"kind": "shell", "argument": "rm:*"}, {"kind": "write"}]},
            "rule",
            "shell(rm:*), write",
        ),
        ({"kind": "denied-by-content-exclusion-policy", "message": "Excluded"}, "policy", "Excluded"),
        ({"kind": "denied-by-permission-request-hook", "message": "No"}, "hook", "No"),
        ({"kind": "denied-no-approval-rule-and-could-not-request-from-user"}, "server", ""),
    ],
)
async def test_a_refusal_without_a_person_says_what_has_refused(
    world: World, result: dict[str, Any], by: str, rule: str
) -> None:
    await world.answer("permission", SHELL, None, result=result)
    [row] = await world.decided()
    assert row == ("shell", "rm -r build", "denied-by-rule", "", by, "denied", "", rule)


async def test_a_hook_that_has_answered_is_told(world: World) -> None:
    world.tell("permission.requested", requestId="q1", resolvedByHook=True, **SHELL)
    world.tell("permission.completed", requestId="q1", result={"kind": "approved"})
    world.call("bash", {"command": "rm -r build"})
    assert [row[:6] for row in await world.decided()] == [
        ("shell", "rm -r build", "approved", "once", "hook", "allowed")
    ]


async def test_an_answer_that_came_too_late_is_not_told_as_ours(world: World) -> None:
    world.tell("permission.requested", requestId="q1", **SHELL)

    async def too_late(_params: Any) -> dict[str, bool]:
        world.tell("permission.completed", requestId="q1", result={"kind": "denied-interactively-by-user"})
        return {"success": False}

    world.caller.replies["session.permissions.handlePendingPermissionRequest"] = too_late
    await world.conversation.answer(RequestId("q1"), ALLOW_ONCE)
    [row] = await world.decided()
    assert row[2:5] == ("denied-by-user", "", "elsewhere")


async def test_an_answer_to_what_nobody_waits_for_is_a_withdrawal(world: World) -> None:
    world.tell("exit_plan_mode.requested", requestId="q1", **PLAN)
    world.caller.replies["session.ui.handlePendingExitPlanMode"] = answering({"success": False})
    await world.conversation.answer(RequestId("q1"), PlanAnswer(is_approved=True))
    [row] = await world.decided()
    assert (row[0], row[2], row[4], row[5]) == ("plan", "withdrawn", "elsewhere", "withdrawn")


async def test_what_a_stopped_turn_had_asked_is_withdrawn_by_it(world: World) -> None:
    world.tell("permission.requested", requestId="q1", **SHELL)
    world.tell("user_input.requested", requestId="q2", question="Which?")
    world.tell("elicitation.requested", requestId="q4", **FORM)
    world.tell("elicitation.requested", requestId="q5", **FORM)
    world.tell("abort", reason="user_initiated")
    world.tell("elicitation.completed", requestId="q4", action="cancel")
    world.tell(
        "permission.completed", requestId="q1", result={"kind": "cancelled", "reason": "Session aborted"}
    )
    world.tell("assistant.idle", aborted=True)
    assert len(await world.decided()) == 3, "a form of a server may outlive the turn"
    world.tell("session.idle")
    world.tell("user_input.requested", requestId="q3", question="And which?")
    world.tell("session.idle")
    assert [(row[0], row[4], row[5]) for row in await world.decided()] == [
        ("form", "abort", "withdrawn"),
        ("shell", "abort", "withdrawn"),
        ("question", "abort", "withdrawn"),
        ("form", "abort", "withdrawn"),
        ("question", "turn-end", "withdrawn"),
    ]


async def test_the_end_of_the_cli_withdraws_and_what_is_asked_again_is_told_again(world: World) -> None:
    await world.conversation.attach()
    world.tell("permission.requested", requestId="q1", **SHELL)
    world.conversation.session.connection_lost("it died")
    await world.answer("permission", SHELL, ALLOW_ONCE, result={"kind": "approved"})
    assert [(row[2], row[4]) for row in await world.decided()] == [
        ("withdrawn", "connection-lost"),
        ("approved", "person"),
    ]


# ---- what was never asked about --------------------------------------------------------------


async def test_a_call_that_allow_all_let_through_is_told(world: World) -> None:
    world.tell("session.permissions_changed", previousMode="manual", mode="allow-all")
    world.call("bash", {"command": "ls"})
    world.call("create", {"path": "/p/a.txt"}, call_id="c2")
    world.call("grep", {"pattern": "x"}, call_id="c3")
    rows = await world.decided()
    assert [row[:6] for row in rows[1:]] == [
        ("shell", "ls", "not-asked", "", "allow-all", "allowed"),
        ("write", "/p/a.txt", "not-asked", "", "allow-all", "allowed"),
    ]


async def test_a_rule_that_the_session_was_given_is_named(world: World) -> None:
    approved = {
        "kind": "approved-for-session",
        "approval": {"kind": "commands", "commandIdentifiers": ["rm:*"]},
    }
    await world.answer("permission", SHELL, ALLOW_ONCE, result=approved)
    world.call("bash", {"command": "rm -r build"})
    world.call("bash", {"command": "rm a"}, call_id="c2")
    world.call("bash", {"command": "ls"}, call_id="c3")
    world.call("view", {"path": "/p/a.txt"}, call_id="c4")
    world.call("web_fetch", {"url": "https://a.example"}, call_id="c5")
    rows = await world.decided()
    assert [(row[0], row[1], row[4], row[7]) for row in rows] == [
        ("shell", "rm -r build", "person", ""),
        ("shell", "rm a", "rule", "shell(rm:*)"),
        ("shell", "ls", "rule", ""),
        ("read", "/p/a.txt", "server", ""),
        ("url", "https://a.example", "server", ""),
    ]


@pytest.mark.parametrize(
    ("message", "by", "rule"),
    [
        (
            "Permission to run this tool was denied due to the following rules: `shell(rm:*)`",
            "rule",
            "shell(rm:*)",
        ),
        ("Denied by preToolUse hook: hook says no", "hook", "hook says no"),
        ("Not here", "server", "Not here"),
    ],
)
async def test_a_call_that_was_denied_unasked_says_by_what(
    world: World, message: str, by: str, rule: str
) -> None:
    error = {"message": message, "code": "denied"}
    world.call("bash", {"command": "rm a"}, success=False, error=error)
    [row] = await world.decided()
    assert (row[0], row[1], row[4], row[5], row[7]) == ("shell", "rm a", by, "denied", rule)


async def test_a_call_that_was_asked_about_is_told_once(world: World) -> None:
    world.tell("tool.execution_start", toolCallId="c1", toolName="bash", arguments={"command": "rm -r build"})
    await world.answer("permission", SHELL, None, result={"kind": "denied-interactively-by-user"})
    world.tell(
        "tool.execution_complete", toolCallId="c1", success=False, error={"code": "denied", "message": "no"}
    )
    assert len(await world.decided()) == 1


async def test_a_command_of_the_person_needs_nobody_s_permission(world: World) -> None:
    world.tell("tool.user_requested", toolCallId="c1", toolName="bash", arguments={"command": "ls"})
    world.tell("tool.execution_complete", toolCallId="c1", success=True)
    assert await world.decided() == []


async def test_a_tool_of_a_server_and_what_is_allowed_for_the_folder_are_named_as_well(world: World) -> None:
    asked = {"kind": "mcp", "serverName": "shop", "toolName": "buy", "args": {"n": 1}, "toolCallId": "c1"}
    mcp = {"permissionRequest": asked}
    allowed = {"kind": "approved-for-session", "approval": {"kind": "mcp", "serverName": "shop"}}
    await world.answer("permission", mcp, ALLOW_ONCE, result=allowed)
    kept = {
        "kind": "approved-for-location",
        "approval": {"kind": "commands", "commandIdentifiers": ["make"]},
    }
    await world.answer("permission", SHELL, ALLOW_ONCE, result=kept)
    world.tell(
        "tool.execution_start", toolCallId="c8", toolName="shop-buy", mcpServerName="shop", mcpToolName="buy"
    )
    world.tell("tool.execution_complete", toolCallId="c8", success=True)
    world.call("bash", {"command": "make"}, call_id="c9")
    rows = await world.decided()
    assert rows[0][:2] == ("mcp", 'shop buy {"n": 1}')
    assert [(row[0], row[1], row[4], row[7]) for row in rows[2:]] == [
        ("mcp", "shop buy", "rule", "shop"),
        ("shell", "make", "rule", "shell(make)"),
    ]
