"""Hooks: every question is answered, in time, and never with more than was said."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.hooks import Hooks
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.protocol import hooks as wire
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.tool_results import ResultKind, ToolResult
from tests.support import recordings
from tests.support.scripted_client import options, running_client


def asked(hook_type: str, **given: Any) -> dict[str, Any]:
    return {"sessionId": "s", "hookType": hook_type, "input": given}


def test_a_session_with_hooks_says_so_and_nothing_more(tmp_path: Path) -> None:
    assert SessionOptions(tmp_path, hooks=Hooks()).params("s")["hooks"] is True
    assert "hooks" not in SessionOptions(tmp_path).params("s")


async def test_a_recorded_turn_is_answered_as_it_was() -> None:
    """What the server asked, against what was answered then."""
    seen: list[wire.HookInput] = []

    def judge(call: wire.PreToolUse) -> wire.PreToolUseOutput:
        seen.append(call)
        if "DENY" in call.arguments["command"]:
            return wire.PreToolUseOutput(verdict=wire.ToolVerdict.DENY, reason="hook says no")
        return wire.PreToolUseOutput(verdict=wire.ToolVerdict.ALLOW)

    hooks = Hooks(
        pre_tool_use=judge,
        post_tool_use=seen.append,
        user_prompt_submitted=seen.append,
        user_prompt_transformed=seen.append,
        session_start=seen.append,
        agent_stop=seen.append,
    )
    sent = [record["msg"] for record in recordings.lines("hooks") if record["dir"] == ">"]
    answers = {message["id"]: message["result"] for message in sent if "result" in message}
    questions = [
        record["msg"]
        for record in recordings.lines("hooks")
        if record["dir"] == "<" and record["msg"].get("method") == methods.HOOKS_INVOKE
    ]
    for question in questions:
        assert await hooks.handle(question["params"]) == answers[question["id"]]
    assert [type(item).__name__ for item in seen] == [
        "SessionStart",
        "UserPromptSubmitted",
        "UserPromptTransformed",
        "PreToolUse",
        "PostToolUse",
        "PreToolUse",
        "AgentStop",
    ]
    start, submitted, transformed, call, done, _, stop = seen
    assert isinstance(start, wire.SessionStart)
    assert (start.source, start.initial_prompt, start.working_directory) == (
        "new",
        "run",
        "/home/user/project",
    )
    assert start.timestamp == pytest.approx(1795224209.853)
    assert isinstance(submitted, wire.UserPromptSubmitted)
    assert submitted.prompt == "run"
    assert isinstance(transformed, wire.UserPromptTransformed)
    assert transformed.transformed_prompt.endswith("run")
    assert isinstance(call, wire.PreToolUse)
    assert call.tool_name == "bash"
    assert isinstance(done, wire.PostToolUse)
    assert done.result.kind is ResultKind.SUCCESS
    assert done.result.text.startswith("ALLOW\n")
    assert isinstance(stop, wire.AgentStop)
    assert (stop.stop_reason, stop.was_kept_going) == ("end_turn", False)


IMAGE = ToolResult("new", ResultKind.FAILURE, "why")


@pytest.mark.parametrize(
    ("output", "params"),
    [
        (wire.PreToolUseOutput(), {}),
        (
            wire.PreToolUseOutput(arguments={}, context="hint", verdict=wire.ToolVerdict.ASK),
            {"permissionDecision": "ask", "modifiedArgs": {}, "additionalContext": "hint"},
        ),
        (wire.PreMcpToolCallOutput(metadata={"a": 1}), {"metaToUse": {"a": 1}}),
        (
            wire.PostToolUseOutput(result=IMAGE, suppresses_output=True),
            {
                "modifiedResult": {"textResultForLlm": "new", "resultType": "failure", "error": "why"},
                "suppressOutput": True,
            },
        ),
        (wire.ContextOutput(context="hint"), {"additionalContext": "hint"}),
        (wire.PromptOutput(prompt=""), {"modifiedPrompt": ""}),
        (wire.PromptOutput(is_blocked=True, reason="no"), {"decision": "block", "reason": "no"}),
        (
            wire.TransformedPromptOutput(transformed_prompt="x"),
            {"modifiedTransformedPrompt": "x"},
        ),
        (
            wire.ErrorOutput(handling="retry", retry_count=0, notification="Again."),
            {"errorHandling": "retry", "retryCount": 0, "userNotification": "Again."},
        ),
        (wire.KeepGoing(reason="Test it."), {"decision": "block", "reason": "Test it."}),
        (wire.SubagentResponse(response="short"), {"modifiedResponse": "short"}),
    ],
)
def test_an_output_says_only_what_was_set(output: Any, params: dict[str, Any]) -> None:
    assert output.params() == params


@pytest.mark.parametrize("hook_type", sorted(wire.INPUTS))
async def test_each_hook_has_its_field_and_reads_whatever_comes(hook_type: str) -> None:
    field = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in hook_type)
    seen: list[Any] = []
    given_hooks: dict[str, Any] = {field: seen.append}
    hooks = Hooks(**given_hooks)
    inputs: list[object] = [{}, {"cwd": 5, "toolArgs": [], "timestamp": "x", "recoverable": "yes"}, None, []]
    for given in inputs:
        assert await hooks.handle({"hookType": hook_type, "input": given}) == {}
    assert {type(item) for item in seen} == {wire.INPUTS[hook_type]}
    assert len(seen) == 4
    assert await Hooks().handle(asked(hook_type)) == {}, "no hook has nothing to say"


@pytest.mark.parametrize(
    ("given", "arguments"),
    [
        ({"command": "ls"}, {"command": "ls"}),
        ('{"command": "ls"}', {"command": "ls"}),
        ("*** Begin Patch", {}),
        ("[1]", {}),
        ('{"\ud83d": 1}', {}),
        ("[" * 100_000, {}),
        (None, {}),
    ],
)
def test_arguments_are_an_object_however_they_come(given: Any, arguments: dict[str, Any]) -> None:
    hook = wire.PreToolUse.parse({"toolName": "bash", "toolArgs": given})
    assert hook.arguments == arguments
    assert hook.raw_arguments == given


async def test_a_hook_without_a_class_is_told_as_it_came() -> None:
    def other(hook: wire.OtherHook) -> dict[str, Any]:
        return {"type": hook.hook_type, "folder": hook.working_directory, **hook.raw}

    answer = await Hooks(other=other).handle(asked("preCompact", cwd="/p", trigger="manual"))
    assert answer == {"output": {"type": "preCompact", "folder": "/p", "cwd": "/p", "trigger": "manual"}}
    assert await Hooks().handle(asked("preCompact")) == {}


@pytest.mark.parametrize("params", [None, [], {}, {"hookType": 5}, {"hookType": "preToolUse", "input": 5}])
async def test_a_question_that_cannot_be_read_is_answered(params: Any) -> None:
    assert await Hooks().handle(params) == {}


async def test_plain_hooks_run_in_a_thread_and_coroutines_in_the_loop() -> None:
    threads: list[str] = []

    def plain(_hook: wire.AgentStop) -> None:
        threads.append(threading.current_thread().name)

    async def coroutine(_hook: wire.SubagentStop) -> wire.KeepGoing:
        threads.append(threading.current_thread().name)
        return wire.KeepGoing(reason="on")

    hooks = Hooks(agent_stop=plain, subagent_stop=coroutine)
    assert await hooks.handle(asked("agentStop")) == {}
    assert await hooks.handle(asked("subagentStop")) == {"output": {"decision": "block", "reason": "on"}}
    assert threads[0] != threads[1] == threading.current_thread().name


def raising(_hook: Any) -> Any:
    raise ValueError("broken")


def unwritable(_hook: Any) -> Any:
    return {"x": object()}


def of_another_type(_hook: Any) -> Any:
    return 5


async def endless(_hook: Any) -> Any:
    await asyncio.Event().wait()


async def cancelled(_hook: Any) -> Any:
    raise asyncio.CancelledError


@pytest.mark.allow_log
@pytest.mark.parametrize("hook", [raising, unwritable, of_another_type, endless, cancelled])
async def test_a_broken_hook_is_answered_and_logged(hook: Any, caplog: pytest.LogCaptureFixture) -> None:
    hooks = Hooks(pre_tool_use=hook, user_prompt_submitted=hook, timeout_s=0.02)
    assert await hooks.handle(asked("userPromptSubmitted", prompt="x")) == {}
    answer = await hooks.handle(asked("preToolUse", toolName="bash"))
    assert answer["output"]["permissionDecision"] == "ask", "the hook may be what guards the tool"
    assert answer["output"]["permissionDecisionReason"].startswith("A check of this call")
    assert "broken" not in str(answer), "the server is not told what only the log should know"
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 2


async def test_the_client_asks_the_hooks_of_the_session_that_is_named(tmp_path: Path) -> None:
    def stop(hook: wire.AgentStop) -> wire.KeepGoing:
        return wire.KeepGoing(reason=hook.stop_reason)

    async with running_client(tmp_path) as client:
        with_hooks = SessionOptions(tmp_path, "m", hooks=Hooks(agent_stop=stop))
        named = client.new_session(with_hooks).session_id
        bare = client.new_session(options(tmp_path)).session_id
        question = {"hookType": "agentStop", "input": {"stopReason": "end_turn"}}
        answer = await client._incoming.answer(methods.HOOKS_INVOKE, {"sessionId": named, **question})
        assert answer == {"output": {"decision": "block", "reason": "end_turn"}}
        for params in ({"sessionId": bare, **question}, {"sessionId": "nobody's", **question}, None):
            assert await client._incoming.answer(methods.HOOKS_INVOKE, params) == {}
