"""Tools, hooks and slash commands of ours on the real CLI."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.calls.slash_commands import SlashCommandCalls
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.client_commands import ClientCommand, CommandFailed, CommandInvocation
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.client.hooks import Hooks
from copilot_desktop.client.session import Session
from copilot_desktop.client.tools import (
    BinaryResult,
    ToolFailed,
    ToolInvocation,
    ToolResult,
    ToolRunner,
    tool,
)
from copilot_desktop.client.tools.arithmetic import calculate
from copilot_desktop.client.tools.reports import ToolCallCancelled, ToolCallProgress
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol import hooks as wire
from copilot_desktop.protocol.events import (
    ExternalToolRequested,
    PermissionRequested,
    SessionIdle,
    SessionNote,
    ToolCompleted,
)
from copilot_desktop.protocol.permission_subjects import CustomToolPermission
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, RequestId
from copilot_desktop.protocol.versions import parse_version
from tests.e2e.conftest import Model
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e

FAST = (0, 1)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        yield client


def call_as_asked(request: ChatRequest) -> Sequence[Step]:
    """Call the tools that the prompt names as JSON, one object per line; then say so."""
    if request.last.role != "user" or "{" not in request.last.text:
        return [Text("That was it.", interval_ms=FAST)]
    lines = [line for line in request.last.text.splitlines() if line.startswith("{")]
    return [ToolCall(name, arguments) for line in lines for name, arguments in json.loads(line).items()]


def calling(**calls: Any) -> str:
    return "\n" + json.dumps(calls)


async def turn(session: Session, prompt: str) -> Heard:
    heard = Heard(session)
    await session.send(prompt)
    await heard.until(SessionIdle)
    return heard


def told_to_model(model: Model) -> str:
    """The newest result that the model read."""
    return next(message.text for message in reversed(model.requests[-1].messages) if message.role == "tool")


# ---- tools -----------------------------------------------------------------------------------------


async def test_the_worked_example_counts_for_the_model(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(calculate,)))
    heard = await turn(session, calling(calculate={"expression": "(3 + 4) * 6"}))
    assert "calculate" in model.requests[0].tools
    assert told_to_model(model) == "42"
    assert heard.of(PermissionRequested) == [], "this one asks nobody"
    (done,) = heard.of(ToolCompleted)
    assert (done.success, done.content) == (True, "42")
    heard = await turn(session, calling(calculate={"expression": "__import__('os')"}))
    (done,) = heard.of(ToolCompleted)
    assert (done.success, done.error_code) == (False, "failure")
    assert "Not known here" in told_to_model(model)


async def test_a_person_is_asked_before_a_tool_runs(
    client: CopilotClient, model: Model, project: Path
) -> None:
    called: list[str] = []

    @tool
    async def note(call: ToolInvocation, text: str) -> str:
        """Note a text."""
        called.append(f"{text} in {call.working_directory}")
        return "noted"

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(note,)))
    for kind, words in ((DecisionKind.DENY, "Not that."), (DecisionKind.ALLOW_ONCE, "noted")):
        heard = Heard(session)
        await session.send(calling(note={"text": "x"}))
        asked = await heard.until(PermissionRequested)
        assert isinstance(asked.request.subject, CustomToolPermission)
        assert asked.request.subject.tool == "note"
        assert called == []
        decision = PermissionDecision(kind, "Not that." if kind is DecisionKind.DENY else "")
        await session.answer_permission(RequestId(asked.request.request_id), decision)
        await heard.until(SessionIdle)
        assert words in told_to_model(model)
    assert called == [f"x in {project}"]


@pytest.mark.allow_log
async def test_every_kind_of_result_reaches_the_model(
    client: CopilotClient, model: Model, project: Path
) -> None:
    @tool(skip_permission=True, timeout_s=0.2)
    async def act(kind: str) -> Any:
        """Do as told."""
        match kind:
            case "json":
                return {"degrees": [20.5, None]}
            case "words":
                raise ToolFailed("There is no such city.")
            case "error":
                raise ValueError("ghp_0123456789abcdefghij is no key")
            case "slow":
                await asyncio.Event().wait()
            case "denied":
                return ToolResult.denied("A rule forbids it.")
            case "rejected":
                return ToolResult.rejected("The person said no.")
            case "image":
                return ToolResult("A dot.", binaries=(BinaryResult(PIXEL, "image/png", "dot"),))
        return ""

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(act,)))
    for kind, error_code, words in (
        ("json", "", '{"degrees":[20.5,null]}'),
        ("words", "failure", "There is no such city."),
        ("error", "failure", "act failed: ValueError: [redacted] is no key"),
        ("slow", "timeout", "act took longer than 0.2 s."),
        ("denied", "denied", "A rule forbids it."),
        ("image", "", "A dot."),
    ):
        heard = await turn(session, calling(act={"kind": kind}))
        (done,) = heard.of(ToolCompleted)
        assert (kind, done.success, done.error_code) == (kind, error_code == "", error_code)
        assert words in told_to_model(model)
    before = len(model.requests)
    heard = await turn(session, calling(act={"kind": "rejected"}))
    (done,) = heard.of(ToolCompleted)
    assert (done.error_code, done.error_message) == ("rejected", "The person said no.")
    assert len(model.requests) == before + 1, "what a person rejected ends the turn"
    heard = await turn(session, calling(act={"sort": "json"}))
    assert "Invalid arguments for act: " in told_to_model(model)


async def test_calls_run_side_by_side_and_tell_how_far_they_are(
    client: CopilotClient, model: Model, project: Path
) -> None:
    together = asyncio.Barrier(2)

    @tool(skip_permission=True)
    async def meet(call: ToolInvocation, name: str) -> str:
        """Wait for the other one."""
        call.progress(f"{name} is here")
        await together.wait()
        return f"{name} met"

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(meet,)))
    progress: list[str] = []
    session.tools.on(
        lambda report: progress.append(report.text) if isinstance(report, ToolCallProgress) else None
    )
    heard = await turn(session, calling(meet={"name": "A"}) + calling(meet={"name": "B"}))
    assert sorted(done.content for done in heard.of(ToolCompleted)) == ["A met", "B met"]
    assert sorted(progress) == ["A is here", "B is here"]


async def test_a_stopped_turn_stops_its_tools(client: CopilotClient, model: Model, project: Path) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    @tool(skip_permission=True)
    async def endless() -> None:
        """Never end."""
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(endless,)))
    reports: list[object] = []
    session.tools.on(reports.append)
    heard = Heard(session)
    await session.send(calling(endless={}))
    async with asyncio.timeout(60):
        await begun.wait()
        await session.abort()
        await ended.wait()
    await heard.until(SessionIdle)
    assert isinstance(reports[-1], ToolCallCancelled)
    heard = await turn(session, "and now?")
    assert told_to_model(model) != "Done.", "nothing was made up for it"


async def test_other_tools_while_the_session_lives(
    client: CopilotClient, model: Model, project: Path
) -> None:
    @tool(skip_permission=True)
    def fresh(word: str) -> str:
        """Be new.

        Args:
            word: anything.
        """
        return f"{word}!"

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(calculate,)))
    await turn(session, "hello")
    try:
        await session.tools.set_tools([fresh])
    except MethodUnsupported as error:
        pytest.skip(f"not in {error.cli_version}")
    await turn(session, calling(fresh={"word": "new"}))
    assert told_to_model(model) == "new!"
    assert "calculate" not in model.requests[-1].tools
    current = {item.name: item for item in await session.tools.current() or ()}
    assert current["fresh"].description == "Be new."
    assert current["fresh"].parameters["properties"] == {
        "word": {"type": "string", "description": "anything."}
    }
    assert "calculate" not in current
    assert "bash" in current or "powershell" in current, "those of the server stay"


async def test_a_tool_may_stand_in_for_one_of_the_servers(
    client: CopilotClient, model: Model, project: Path
) -> None:
    @tool(name="grep", skip_permission=True, overrides_builtin=True)
    def search(pattern: str) -> list[str]:
        """Search for a pattern."""
        return [f"only {pattern}"]

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(search,)))
    await turn(session, calling(grep={"pattern": "needle"}))
    assert told_to_model(model) == '["only needle"]'


async def test_calls_that_nobody_heard_are_found_again(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), tools=(calculate,)))
    await session.attach()
    await session.tools.close()
    heard = Heard(session)
    await session.send(calling(calculate={"expression": "6 * 7"}))
    await heard.until(ExternalToolRequested)
    late = ToolRunner(session, [calculate])
    try:
        pending = await session.call("session.tools.listPendingRequests")
    except ResponseError as error:
        await session.abort()
        pytest.skip(f"not in this CLI: {error}")
    assert [item["toolName"] for item in pending["items"]] == ["calculate"]
    await late.resume_pending()
    await heard.until(SessionIdle)
    assert told_to_model(model) == "42"
    await late.close()


# ---- hooks -----------------------------------------------------------------------------------------


def knows_all_hooks(client: CopilotClient) -> bool:
    """CLI 1.0.64 has fewer hooks, and heeds less of what they say."""
    version, first = parse_version(client.version), parse_version("1.0.102")
    return version is not None and first is not None and version >= first


def shell(command: str) -> str:
    return calling(bash={"command": command, "description": "try it"})


async def test_hooks_see_and_change_a_turn(client: CopilotClient, model: Model, project: Path) -> None:
    seen: list[wire.HookInput] = []

    def judge(call: wire.PreToolUse) -> wire.PreToolUseOutput | None:
        seen.append(call)
        command = call.arguments["command"]
        if "allowed" in command:
            return wire.PreToolUseOutput(
                verdict=wire.ToolVerdict.ALLOW, arguments={**call.arguments, "command": "echo changed"}
            )
        return wire.PreToolUseOutput(verdict=wire.ToolVerdict.DENY, reason="Not here.")

    async def submitted(prompt: wire.UserPromptSubmitted) -> wire.PromptOutput | None:
        seen.append(prompt)
        if prompt.prompt == "secret":
            return wire.PromptOutput(is_blocked=True, reason="No secrets.")
        return wire.PromptOutput(prompt=prompt.prompt + "\nand briefly", context="It is Monday.")

    def done(call: wire.PostToolUse) -> wire.PostToolUseOutput:
        seen.append(call)
        return wire.PostToolUseOutput(result=ToolResult(f"<{call.result.text.splitlines()[0]}>"))

    hooks = Hooks(
        pre_tool_use=judge,
        user_prompt_submitted=submitted,
        post_tool_use=done,
        session_start=seen.append,
        user_prompt_transformed=seen.append,
        agent_stop=seen.append,
    )
    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), hooks=hooks))
    heard = await turn(session, shell("echo allowed"))
    assert heard.of(PermissionRequested) == []
    assert told_to_model(model) == "<changed>"
    prompt = next(message.text for message in model.requests[0].messages if message.role == "user")
    assert "and briefly" in prompt
    assert not knows_all_hooks(client) or any(
        "It is Monday." in message.text for message in model.requests[0].messages
    )
    heard = await turn(session, shell("echo forbidden"))
    (refused,) = heard.of(ToolCompleted)
    assert refused.error_code == "denied"
    assert "Not here." in told_to_model(model)
    kinds = {type(item) for item in seen}
    assert {wire.SessionStart, wire.UserPromptSubmitted, wire.PreToolUse, wire.PostToolUse} <= kinds
    assert (wire.AgentStop in kinds) is knows_all_hooks(client)
    assert {item.session_id for item in seen} == {session.session_id}
    assert {item.working_directory for item in seen} == {str(project)}


async def test_a_hook_keeps_a_prompt_from_the_model(
    client: CopilotClient, model: Model, project: Path
) -> None:
    def submitted(_prompt: wire.UserPromptSubmitted) -> wire.PromptOutput:
        return wire.PromptOutput(is_blocked=True, reason="No secrets.")

    model.answer = call_as_asked
    hooks = Hooks(user_prompt_submitted=submitted)
    session = client.new_session(replace(model.options(project), hooks=hooks))
    heard = Heard(session)
    await session.send("secret")
    note = await heard.until(SessionNote, lambda note: "No secrets." in note.message)
    assert note.is_warning
    assert model.requests == []


@pytest.mark.allow_log
async def test_a_broken_guard_lets_the_person_decide(
    client: CopilotClient, model: Model, project: Path
) -> None:
    def judge(_call: wire.PreToolUse) -> wire.PreToolUseOutput:
        raise ValueError("broken")

    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), hooks=Hooks(pre_tool_use=judge)))
    heard = Heard(session)
    await session.send(shell("touch made"))
    asked = await heard.until(PermissionRequested)
    await session.answer_permission(asked.request.request_id, PermissionDecision(DecisionKind.DENY))
    await heard.until(SessionIdle)
    assert not (project / "made").exists()


async def test_a_hook_keeps_the_agent_going(client: CopilotClient, model: Model, project: Path) -> None:
    if not knows_all_hooks(client):
        pytest.skip(f"not asked by {client.version}")
    stops: list[bool] = []

    async def stop(agent: wire.AgentStop) -> wire.KeepGoing | None:
        stops.append(agent.was_kept_going)
        return None if agent.was_kept_going else wire.KeepGoing(reason="Test it first.")

    model.answer = lambda _request: [Text("Done.", interval_ms=FAST)]
    session = client.new_session(replace(model.options(project), hooks=Hooks(agent_stop=stop)))
    await turn(session, "do it")
    assert stops == [False, True]
    assert len(model.requests) == 2
    assert "Test it first." in model.requests[1].last.text


# ---- slash commands --------------------------------------------------------------------------------


async def test_commands_of_ours_are_listed_and_run(
    client: CopilotClient, model: Model, project: Path
) -> None:
    seen: list[CommandInvocation] = []

    async def deploy(call: CommandInvocation) -> None:
        seen.append(call)
        if call.arguments == "moon":
            raise CommandFailed("There is no way to the moon.")

    command = ClientCommand("deploy", "Deploy it", handler=deploy)
    model.answer = call_as_asked
    session = client.new_session(replace(model.options(project), commands=(command,)))
    await session.attach()
    calls = SlashCommandCalls(session)
    listed = {item.name: item for item in await calls.list()}
    assert listed["deploy"].description == "Deploy it"
    await calls.invoke("deploy", "prod now")
    assert seen == [CommandInvocation(session.session_id, "deploy", "prod now", "/deploy prod now")]
    with pytest.raises(ResponseError, match="no way to the moon"):
        await calls.invoke("deploy", "moon")
