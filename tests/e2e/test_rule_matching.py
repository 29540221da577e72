"""Our matcher beside the real CLI: what is asked, what runs, and what is denied under the same rules."""

from __future__ import annotations

import asyncio
import os.path
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from copilot_desktop.demo.script import ToolCall
from copilot_desktop.protocol.decisions import ALLOW_ONCE, deny
from copilot_desktop.protocol.events import ToolCompleted
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.protocol.permissions import PathPermission, PermissionDecision, PermissionRequest
from copilot_desktop.viewmodels.permission_rules import RememberedRule, RuleEffect, RuleReach, parse_pattern
from copilot_desktop.viewmodels.rule_matching import (
    Asked,
    AskedAddress,
    AskedCommand,
    AskedFile,
    AskedMcpTool,
    Outcome,
    Situation,
    judge,
)
from tests.support.request_play import World, bash, create, mcp_options, request_world
from tests.support.rule_cases import (
    ALLOWED,
    ASKED,
    CASES,
    DENIED,
    PLACE_ASKED,
    PLACE_DENIED,
    PROJECT,
    RuleCases,
)

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

REFUSED = "Nobody wants this."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(
    cli_command: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    async with request_world(cli_command, tmp_path_factory.mktemp("copilot-home")) as world:
        yield world


@pytest.fixture
def folder(project: Path) -> Path:
    (project / "in.txt").write_text("in")
    (project / ".env").write_text("env")
    (project / "sub").mkdir()
    (project / "lnk.txt").symlink_to("in.txt")
    (project / "out").symlink_to("/etc")
    return project


def call_of(call: str, folder: Path) -> tuple[ToolCall, Asked]:
    """Return the agent's call, and what our matcher is asked about it."""
    kind, _, what = call.partition(" ")
    what = what.replace(PROJECT, str(folder))
    match kind:
        case "run":
            return bash(what), AskedCommand(what)
        case "fetch":
            return ToolCall("web_fetch", {"url": what}), AskedAddress(what)
        case "tool":
            server, tool = what.split(" ")
            return ToolCall(f"{server}-{tool}", {"text": "hello"}), AskedMcpTool(server, tool)
    given = create(Path(what), "new\n") if kind == "write" else ToolCall("view", {"path": what})
    asked = AskedFile(os.path.normpath(what), kind == "write", os.path.realpath(what))
    return given, asked


@pytest.mark.parametrize("cases", CASES, ids=lambda cases: cases.name)
async def test_our_matcher_says_what_the_cli_does(world: World, folder: Path, cases: RuleCases) -> None:
    calls = (*(call for call, _outcome in cases.calls), *cases.hidden)
    pairs = [call_of(call, folder) for call in calls]
    uses_mcp = any(call.startswith("tool") for call in calls)
    play = world.play(folder, *(pair[0] for pair in pairs), **(mcp_options() if uses_mcp else {}))
    allow, refuse = ([parse_pattern(text) for text in texts] for texts in (cases.allow, cases.deny))
    settings = play.session.permission_settings
    assert await settings.configure(
        approved=[rule for rule in allow if rule], denied=[rule for rule in refuse if rule]
    )
    assert (await settings.set_mode(PermissionMode(cases.mode))).is_accepted
    asked: dict[str, list[str]] = {}

    def answer(request: PermissionRequest) -> PermissionDecision:
        is_place = isinstance(request.subject, PathPermission)
        asked.setdefault(request.tool_call_id, []).append("place" if is_place else "call")
        return ALLOW_ONCE if is_place else deny(REFUSED)

    await play.run(on_permission=answer)
    folders = await asyncio.to_thread(
        lambda paths: tuple(map(os.path.realpath, paths)), (await settings.paths()).directories
    )
    held = [
        RememberedRule(rule, RuleReach.SESSION, effect)
        for rules, effect in ((allow, RuleEffect.ALLOW), (refuse, RuleEffect.DENY))
        for rule in rules
        if rule
    ]
    done = play.heard.of(ToolCompleted)
    assert len(done) == len(calls)
    real = dict(zip(calls, (outcome_of(event, asked) for event in done), strict=True))
    assert {call: real[call] for call, _outcome in cases.calls} == dict(cases.calls)
    situation = Situation(cases.mode, folders)
    for call, (_given, what) in zip(calls, pairs, strict=True):
        verdict = judge(what, held, situation)
        if call in cases.hidden:
            assert verdict.outcome is Outcome.UNKNOWN
        else:
            said = verdict.outcome.value
            assert (f"place {said}" if verdict.asks_place else said) == real[call], call


def outcome_of(done: Any, asked: dict[str, list[str]]) -> str:
    """What became of a call, in the words of the cases."""
    text = f"{done.error_message} {done.content}"
    questions = asked.get(done.tool_call_id, [])
    if "call" in questions:
        assert REFUSED in text
        outcome = ASKED
    elif "denied" in text:
        outcome = DENIED
    else:
        outcome = ALLOWED
    if "place" not in questions:
        return outcome
    # Once its place is allowed it may run by a rule; a person was asked all the same.
    return PLACE_DENIED if outcome == DENIED else PLACE_ASKED
