"""Modes, models, permission settings and the state of a session on the real CLI."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol.events import (
    ContextChanged,
    MessageDelta,
    ModeChanged,
    ModelChanged,
    PermissionModeChanged,
    PermissionRequested,
    SessionIdle,
    SessionLimitChanged,
    TitleChanged,
    ToolCompleted,
)
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.permission_settings import PermissionMode, PermissionRule, RuleScope
from copilot_desktop.protocol.permissions import ShellPermission
from copilot_desktop.protocol.session_state import Direction, SessionLimit
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e

GIT = PermissionRule("shell", "git:*")


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, "1.0.102")
        yield client


def registry(model: Model, name: str) -> tuple[NamedProvider, ProviderModel]:
    provider = NamedProvider(
        name=name, type="openai", base_url=model.server.base_url, api_key=model.server.api_key
    )
    return provider, ProviderModel(
        id="m1", provider=name, name=f"{name} One", wire_model=f"wire-{name}", max_prompt_tokens=64_000
    )


async def test_modes(client: CopilotClient, model: Model, project: Path) -> None:
    session = client.new_session(model.options(project))
    heard, modes = Heard(session), session.modes
    assert await modes.get() == SessionMode.INTERACTIVE
    for mode in (SessionMode.PLAN, SessionMode.AUTOPILOT, SessionMode.INTERACTIVE):
        change = await modes.set(mode)
        assert change.is_applied
        assert not change.is_model_changed
        assert await modes.get() == mode
    await heard.until(ModeChanged, count=3)
    assert [event.mode for event in heard.of(ModeChanged)] == ["plan", "autopilot", "interactive"]


async def test_models_of_a_registry(client: CopilotClient, model: Model, project: Path) -> None:
    alpha, alpha_one = registry(model, "alpha")
    beta, beta_one = registry(model, "beta")
    session = client.new_session(
        SessionOptions(project, alpha_one.full_id, providers=(alpha,), models=(alpha_one,))
    )
    heard, models = Heard(session), session.models
    assert (await models.current()).id == "alpha/m1"
    assert [(item.id, item.name, item.context_tokens) for item in await models.list()] == [
        ("alpha/m1", "alpha One", 64_000)
    ]
    added = await models.add_providers([beta], [beta_one])
    assert [(item.id, item.multiplier) for item in added] == [("beta/m1", 0.0)]
    assert [item.id for item in await models.list(skip_cache=True)] == ["alpha/m1", "beta/m1"]

    switch = await models.switch("beta/m1", reasoning_effort="high", context_tier="default")
    assert switch.is_applied
    assert switch.model.id == "beta/m1"
    assert "beta/m1" in switch.message
    assert (await heard.until(ModelChanged)).model == "beta/m1"
    current = await models.current()
    assert (current.id, current.reasoning_effort, current.context_tier) == ("beta/m1", "high", "default")
    assert await models.set_reasoning_effort("low") == "low"
    assert (await models.current()).reasoning_effort == "low"
    with pytest.raises(ResponseError, match="not registered"):
        await models.switch("beta/none")

    model.answer = lambda _request: [Text("from beta")]
    await session.send("hello")
    await heard.until(SessionIdle)
    assert [request.model for request in model.requests] == ["wire-beta"]


async def test_a_session_on_a_single_provider(client: CopilotClient, model: Model, project: Path) -> None:
    session = client.new_session(model.options(project))
    models = session.models
    assert await models.list() == ()
    alpha, alpha_one = registry(model, "alpha")
    with pytest.raises(ResponseError, match="Cannot combine"):
        await models.add_providers([alpha], [alpha_one])
    assert (await models.switch("any-word")).model.id == "any-word", "the server does not check it"

    # An effort stays through a change of the model unless it is taken back.
    await models.switch("m1", reasoning_effort="high")
    assert (await models.switch("m2")).model.reasoning_effort == "high"
    assert (await models.switch("m2", reasoning_effort=None)).model.reasoning_effort == ""

    # The server keeps a limit of credits.
    heard, limits = Heard(session), session.limits
    assert await limits.get() == SessionLimit()
    await limits.set(50)
    assert (await heard.until(SessionLimitChanged)).max_ai_credits == 50
    assert await limits.get() == SessionLimit(50)
    with pytest.raises(ResponseError, match="30 AI credits"):
        await limits.set(29)
    await limits.set(None)
    assert await limits.get() == SessionLimit()
    recommended = await limits.recommended()
    assert recommended is None or recommended > 30


def shell(command: str) -> list[Step]:
    return [ToolCall("bash", {"command": command, "description": "d"})]


async def test_permission_settings(client: CopilotClient, model: Model, project: Path) -> None:
    session = client.new_session(model.options(project))
    heard, permissions = Heard(session), session.permission_settings
    assert await permissions.mode() == PermissionMode.MANUAL
    everything = await permissions.set_mode(PermissionMode.ALLOW_ALL)
    assert (everything.is_accepted, everything.mode) == (True, "allow-all")
    refused = await permissions.set_mode(PermissionMode.ASSISTED)
    assert (refused.is_accepted, refused.mode) == (False, "allow-all")
    assert (await permissions.set_mode(PermissionMode.MANUAL)).is_accepted
    await heard.until(PermissionModeChanged, count=2)
    assert [event.mode for event in heard.of(PermissionModeChanged)] == ["allow-all", "manual"]

    paths = await permissions.paths()
    assert paths.primary == str(project)
    assert str(project) in paths.directories
    assert "/usr/share" not in paths.directories
    assert await permissions.add_path(Path("/usr/share"))
    assert "/usr/share" in (await permissions.paths()).directories
    assert await permissions.configure(additional_folders=[Path("/usr/lib")])
    assert "/usr/lib" in (await permissions.paths()).directories

    resolved = await permissions.resolve_location(project)
    assert (resolved.key, resolved.type, resolved.is_changed) == (str(project), "dir", False)
    assert (await permissions.apply_location(project)).rules == ()
    assert await permissions.modify_rules(RuleScope.LOCATION, add=[GIT])
    assert await permissions.pending() == ()


async def test_rules_decide_in_place_of_a_person(client: CopilotClient, model: Model, project: Path) -> None:
    def answer(request: ChatRequest) -> list[Step]:
        newest = [message.text for message in request.messages if message.role == "user"][-1]
        if request.last.role == "tool":
            return [Text("done", interval_ms=(0, 0))]
        return shell("git --version" if "git" in newest else "uname -s")

    model.answer = answer
    session = client.new_session(model.options(project))
    heard, permissions = Heard(session), session.permission_settings

    async def run(prompt: str, turn: int) -> ToolCompleted:
        await session.send(prompt)
        await heard.until(SessionIdle, count=turn)
        return heard.of(ToolCompleted)[-1]

    assert await permissions.configure(approved=[GIT])
    allowed = await run("git", 1)
    assert allowed.success
    assert "git version" in allowed.content
    assert await permissions.configure(approved=[GIT], denied=[GIT])
    denied = await run("git", 2)
    assert not denied.success
    assert "denied" in (denied.error_message or denied.content).lower()
    assert await permissions.configure(approved=[], denied=[])
    assert await permissions.modify_rules(RuleScope.SESSION, add=[PermissionRule("shell", "uname:*")])
    assert (await run("uname", 3)).success
    assert heard.of(PermissionRequested) == [], "nobody was asked so far"

    assert await permissions.modify_rules(RuleScope.SESSION, remove_all=True)
    assert await permissions.reset_session_approvals(include_location=True)
    await session.send("uname")
    asked = await heard.until(PermissionRequested)
    waiting = await permissions.pending()
    assert [item.request_id for item in waiting] == [asked.request.request_id]
    assert isinstance(waiting[0].subject, ShellPermission)
    assert waiting[0].subject.command == "uname -s"
    await session.abort()
    await heard.until(SessionIdle, count=4)
    assert await permissions.pending() == ()


async def test_name_folder_and_options(client: CopilotClient, model: Model, project: Path) -> None:
    model.answer = lambda _request: [Text("one two three", interval_ms=(1, 2))]
    session = client.new_session(model.options(project))
    heard, state = Heard(session), session.state
    assert await state.name() == ""
    before = await state.snapshot()
    assert before.session_id == session.session_id
    assert (before.folder, before.mode, before.model) == (str(project), "interactive", "scripted-model")
    assert before.workspace_folder.endswith(session.session_id)
    assert before.started_at is not None
    assert (before.name, before.is_name_given, before.is_used_elsewhere) == ("", False, False)

    await state.rename("Our name")
    assert await state.name() == "Our name"
    assert (await heard.until(TitleChanged)).title == "Our name"
    (project / "inner").mkdir()
    assert await state.set_working_directory(project / "inner") == str(project / "inner")
    assert (await heard.until(ContextChanged)).folder == str(project / "inner")
    after = await state.snapshot()
    assert (after.name, after.is_name_given) == ("Our name", True)
    assert after.folder == str(project / "inner")
    with pytest.raises(ResponseError, match="does not exist"):
        await state.set_working_directory(project / "none")

    assert await state.update_options(streaming=False, available_tools=["bash", "glob"])
    await session.send("in one piece")
    await heard.until(SessionIdle)
    assert heard.of(MessageDelta) == []
    assert model.requests[-1].tools == {"bash", "glob"}
    assert await state.update_options(streaming=True, excluded_tools=["glob"])
    await session.send("in pieces")
    await heard.until(SessionIdle, count=2)
    assert len(heard.of(MessageDelta)) > 1
    assert model.requests[-1].tools == {"bash"}
    await state.suspend()
    assert await state.name() == "Our name", "a suspended session goes on"


async def test_events_of_a_session_are_read_in_pages(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("answer", interval_ms=(0, 0))]
    session = client.new_session(model.options(project))
    heard, state = Heard(session), session.state
    for turn, prompt in enumerate(("first", "second"), start=1):
        await session.send(prompt)
        await heard.until(SessionIdle, count=turn)
    tail = await state.event_tail()
    assert (await state.read_events(tail)).events == ()

    everything = [event["id"] for event in await state.messages()]
    assert len(everything) > 6
    forward, cursor = list[str](), ""
    while True:
        page = await state.read_events(cursor, max_events=5)
        assert len(page.events) <= 5
        forward += [event["id"] for event in page.events]
        cursor = page.cursor
        if not page.has_more:
            break
    assert forward == everything
    backward, cursor = list[str](), ""
    while True:
        page = await state.read_events(cursor, max_events=5, direction=Direction.BACKWARD)
        backward = [event["id"] for event in page.events] + backward
        cursor = page.cursor
        if not page.has_more:
            break
    assert backward == everything

    prompts = await state.read_events(kinds=["user.message"], include_sub_agents=False)
    assert [event["data"]["content"] for event in prompts.events] == ["first", "second"]
    ephemeral = await state.read_events(kinds=["session.idle"], include_ephemeral=True)
    assert len(ephemeral.events) == 2

    await session.send("third")
    seen: list[str] = []
    while "session.idle" not in seen:
        page = await state.read_events(tail, include_ephemeral=True, wait_ms=5000)
        tail = page.cursor
        seen += [event["type"] for event in page.events]
    assert "user.message" in seen
