"""Slash commands, agents, skills and instructions of a session on the real CLI."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.client.agent_options import CustomAgent
from copilot_desktop.client.calls.customizations import AgentCalls, InstructionCalls, SkillCalls
from copilot_desktop.client.calls.modes import ModeCalls
from copilot_desktop.client.calls.slash_commands import SlashCommandCalls, find_command, parse_slash
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.completions import match_commands
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import Text
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import SessionIdle, TitleChanged, UserPrompt
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.slash_commands import AgentPrompt, CommandCompleted, CommandText
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e

#: The first one in which all of this was seen to work.
CLI = "1.0.102"


@pytest.fixture
async def session(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path, tmp_path: Path
) -> AsyncIterator[Session]:
    model.answer = lambda _request: [Text("well", (0, 0))]
    skill = tmp_path / "skills" / "greeting"
    skill.mkdir(parents=True)
    (skill / "SKILL.md").write_text("---\nname: greeting\ndescription: Says hello\n---\nSay hello.\n")
    (project / ".github").mkdir()
    (project / ".github" / "copilot-instructions.md").write_text("Be brief.\n")
    options = replace(
        model.options(project),
        skill_folders=(skill.parent,),
        custom_agents=(CustomAgent(name="helper", prompt="You help.", description="Helps", tools=("view",)),),
    )
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, CLI)
        yield client.new_session(options)


async def test_commands_are_listed_and_carried_through(
    session: Session, model: Model, caplog: pytest.LogCaptureFixture
) -> None:
    heard, commands = Heard(session), SlashCommandCalls(session)
    known = await commands.list()
    assert {"builtin", "skill"} == {command.kind for command in known}
    permissions = find_command(known, "/ALLOW-ALL")
    assert permissions is not None
    assert permissions is find_command(known, "yolo")
    assert permissions.input is not None
    assert [choice.name for choice in permissions.input.choices] == ["on", "off", "show"]
    plan_command = find_command(known, "plan")
    assert plan_command is not None
    assert plan_command.input is not None
    assert (plan_command.input.keeps_lines, plan_command.allowed_while_running) == (True, True)
    assert [command.name for command in await commands.list(builtins=False)] == ["greeting"]
    assert match_commands(known, "cont")[0].name == "context"
    assert match_commands(known, "yolo")[0].name == "allow-all"

    typed = parse_slash("/rename  A better name ")
    assert typed is not None
    renamed = await commands.run(typed.name, typed.input)
    assert renamed.result == CommandText(text="Session renamed to: A better name")
    assert (await heard.until(TitleChanged)).title == "A better name"

    on = await commands.run("autopilot", "on")
    assert isinstance(on.result, CommandCompleted)
    assert await ModeCalls(session).get() == "autopilot"
    await commands.run("autopilot", "off")

    prompt = await commands.invoke("plan", "make it\nin two lines")
    assert isinstance(prompt, AgentPrompt)
    assert (prompt.mode, prompt.display_prompt) == ("plan", "make it\nin two lines")
    assert model.requests == [], "nothing was sent yet"
    carried = await commands.run("plan", "make it")
    assert carried.message_id
    await heard.until(SessionIdle)
    assert await ModeCalls(session).get() == "plan"
    sent = heard.of(UserPrompt)[0]
    assert sent.message_id == carried.message_id
    assert "make it" in model.requests[0].last.text
    context = await commands.invoke("context")
    assert isinstance(context, CommandText)
    assert "scripted-model" in context.text

    await ModeCalls(session).set(SessionMode.INTERACTIVE)
    caplog.set_level(logging.INFO)
    objective = await commands.run("goal", "reach it")
    assert isinstance(objective.result, AgentPrompt)
    assert objective.result.reservation
    assert "not finalized" not in caplog.text
    await heard.until(UserPrompt, lambda event: event.message_id == objective.message_id)
    await session.abort()
    for name, text in (("nosuch", "Unknown slash command: /nosuch"), ("rename", "Usage: /rename <name>")):
        with pytest.raises(ResponseError, match=text):
            await commands.run(name)


async def test_agents_skills_and_instructions(session: Session) -> None:
    agents = AgentCalls(session)
    (helper,) = await agents.list()
    assert (helper.name, helper.description, helper.tools) == ("helper", "Helps", ("view",))
    assert await agents.current() is None
    selected = await agents.select("helper")
    assert selected is not None
    assert await agents.current() == selected
    assert selected.name == "helper"
    await agents.deselect()
    assert await agents.current() is None
    with pytest.raises(ResponseError, match="'nobody' not found"):
        await agents.select("nobody")
    assert {agent.name for agent in await agents.reload()} <= {"helper"}

    skills = SkillCalls(session)

    async def greeting_is_enabled() -> bool:
        (found,) = (skill for skill in await skills.list() if skill.name == "greeting")
        assert (found.command, found.description) == ("greeting", "Says hello")
        return found.is_enabled

    assert await greeting_is_enabled()
    await skills.disable("greeting")
    assert not await greeting_is_enabled()
    await skills.enable("greeting")
    assert await greeting_is_enabled()
    report = await skills.reload()
    assert (report.warnings, report.errors) == ((), ())

    instructions = InstructionCalls(session)
    (source,) = await instructions.sources()
    assert (source.path, source.content, source.kind) == (
        ".github/copilot-instructions.md",
        "Be brief.\n",
        "repo",
    )
    assert await instructions.reload() == (source,)
