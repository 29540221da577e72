"""What a session is created with, on the real CLI: each option is seen in what it does."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.agent_options import (
    CommandDeclaration,
    CustomAgent,
    HttpMcpServer,
    InfiniteSession,
    LargeOutput,
    SectionAction,
    SectionChange,
    StdioMcpServer,
    SystemMessage,
    SystemMessageMode,
)
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol.events import (
    CompactionStarted,
    MessageDelta,
    SessionFailed,
    SessionIdle,
    ToolCompleted,
    ToolStarted,
)
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.session.local_events import ConnectionLost
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, "1.0.102")
        yield client


async def answered(session: Session, prompt: str = "hello") -> Heard:
    heard = Heard(session)
    await session.send(prompt)
    await heard.until(SessionIdle)
    return heard


async def names_of(session: Session, method: str, under: str) -> dict[str, Any]:
    answer = await session.call(method)
    return {item["name"]: item for item in answer[under]}


class Declared:
    """A tool of the client that nobody calls."""

    def declaration(self) -> dict[str, Any]:
        return {
            "name": "measure",
            "description": "Measures",
            "parameters": {"type": "object", "properties": {}},
        }


def skill(folder: Path, name: str) -> Path:
    (folder / name).mkdir(parents=True)
    (folder / name / "SKILL.md").write_text(f"---\nname: {name}\ndescription: {name} things\n---\nDo it.\n")
    return folder


async def test_everything_at_once(client: CopilotClient, model: Model, project: Path, tmp_path: Path) -> None:
    model.answer = lambda _request: [Text("one two three", interval_ms=(1, 2))]
    more = tmp_path / "more"
    more.mkdir()
    instructions = tmp_path / "instructions"
    instructions.mkdir()
    server = NamedProvider(
        name="alpha", type="openai", base_url=model.server.base_url, api_key=model.server.api_key
    )
    options = SessionOptions(
        project,
        "alpha/m1",
        name="A full session",
        providers=(server,),
        models=(
            ProviderModel(
                id="m1",
                provider="alpha",
                name="Model One",
                wire_model="wire-name",
                max_prompt_tokens=50_000,
                supports_vision=True,
            ),
        ),
        reasoning_effort="high",
        context_tier="default",
        additional_folders=(more,),
        trust_folder="session",
        system_message=SystemMessage(
            "AND ONE THING MORE",
            SystemMessageMode.CUSTOMIZE,
            {
                "identity": SectionChange(SectionAction.REPLACE, "YOU ARE A LAMP"),
                "tone": SectionChange(SectionAction.REMOVE),
            },
        ),
        tools=(Declared(),),
        available_tools=("bash", "glob", "grep", "measure"),
        excluded_tools=("grep",),
        custom_agents=(
            CustomAgent(
                name="reviewer", prompt="REVIEW IT ALL", display_name="Reviewer", tools=("bash", "glob")
            ),
        ),
        mcp_servers={
            "broken": StdioMcpServer(command="/bin/false", env={"MODE": "test"}),
            "remote": HttpMcpServer(url="http://127.0.0.1:9/mcp", headers={"X-Team": "red"}),
        },
        skill_folders=(skill(tmp_path / "skills", "folding"), skill(tmp_path / "others", "ironing")),
        disabled_skills=("ironing",),
        instruction_folders=(instructions,),
        infinite_session=InfiniteSession(background_threshold=0.5, buffer_threshold=0.9),
        large_output=LargeOutput(max_size_bytes=10_000, folder=tmp_path),
        request_elicitation=True,
        request_exit_plan_mode=True,
        request_auto_mode_switch=True,
        ask_user_variant="elicitation",
        commands=(CommandDeclaration("wave", "Waves"),),
        include_sub_agent_streaming=True,
        track_file_changes=True,
        use_memory=False,
        discover_config=False,
        max_ai_credits=60,
    )
    session = client.new_session(options)
    heard = await answered(session)
    assert len(heard.of(MessageDelta)) > 1
    assert heard.of(SessionFailed) == []

    request = model.requests[0]
    assert request.model == "wire-name"
    system = "\n".join(message.text for message in request.messages if message.role == "system")
    assert "YOU ARE A LAMP" in system
    assert "AND ONE THING MORE" in system
    assert {"bash", "glob", "measure"} <= request.tools
    assert "grep" not in request.tools
    assert "web_fetch" not in request.tools
    assert request.body["reasoning_effort"] == "high"

    snapshot = await session.state.snapshot()
    assert (snapshot.name, snapshot.is_name_given) == ("A full session", True)
    assert snapshot.max_ai_credits == 60
    current = await session.models.current()
    assert (current.id, current.reasoning_effort, current.context_tier) == ("alpha/m1", "high", "default")
    (known,) = await session.models.list()
    assert (known.name, known.context_tokens, known.supports_vision) == ("Model One", 50_000, True)
    assert str(more) in (await session.permission_settings.paths()).directories
    assert (await names_of(session, "session.agent.list", "agents"))["reviewer"]["displayName"] == "Reviewer"
    assert set(await names_of(session, "session.mcp.list", "servers")) >= {"broken", "remote"}
    skills = await names_of(session, "session.skills.list", "skills")
    assert (skills["folding"]["enabled"], skills["ironing"]["enabled"]) == (True, False)
    assert (await names_of(session, "session.commands.list", "commands"))["wave"]["kind"] == "client"
    points = await session.call("session.history.listRewindPoints")
    assert points["fileChangeTrackingEnabled"] is True


async def test_a_session_can_be_an_agent_and_a_system_message_can_be_all(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("yes", interval_ms=(0, 0))]
    base = model.options(project)
    reviewer = CustomAgent(name="reviewer", prompt="REVIEW IT ALL", tools=("bash",))
    agent = client.new_session(replace(base, custom_agents=(reviewer,), agent="reviewer"))
    await answered(agent)
    assert (await agent.call("session.agent.getCurrent"))["agent"]["name"] == "reviewer"
    system = "\n".join(message.text for message in model.requests[-1].messages if message.role == "system")
    assert "REVIEW IT ALL" in system

    with pytest.raises(ResponseError, match="not found"):
        await client.new_session(replace(base, agent="nobody")).attach()

    whole = SystemMessage("ONLY THIS", SystemMessageMode.REPLACE)
    plain = client.new_session(replace(base, system_message=whole, streaming=False, excluded_tools=("bash",)))
    heard = await answered(plain)
    assert heard.of(MessageDelta) == []
    system = "\n".join(message.text for message in model.requests[-1].messages if message.role == "system")
    assert system.strip() == "ONLY THIS"
    assert "bash" not in model.requests[-1].tools

    appended = client.new_session(replace(base, system_message=SystemMessage("LAST WORDS")))
    await answered(appended)
    system = "\n".join(message.text for message in model.requests[-1].messages if message.role == "system")
    assert "LAST WORDS" in system
    assert len(system) > 1000


async def test_folders_bring_instructions_skills_and_trust(
    client: CopilotClient, model: Model, project: Path, tmp_path: Path
) -> None:
    model.answer = lambda _request: [Text("yes", interval_ms=(0, 0))]
    instructions = tmp_path / "instructions"
    instructions.mkdir()
    (instructions / "house.instructions.md").write_text("---\napplyTo: '**'\n---\nSPEAK SOFTLY\n")
    plugin = tmp_path / "plugin"
    skill(plugin / "skills", "plugging")
    (plugin / "plugin.json").write_text('{"name": "plugin", "version": "1.0.0", "skills": ["skills/"]}')
    base = model.options(project)
    session = client.new_session(
        replace(base, instruction_folders=(instructions,), plugin_folders=(plugin,), trust_folder="session")
    )
    await answered(session)
    system = "\n".join(message.text for message in model.requests[-1].messages if message.role == "system")
    assert "SPEAK SOFTLY" in system
    assert "plugging" in await names_of(session, "session.skills.list", "skills")
    assert "ask_user" in model.requests[-1].tools
    asked = {"path": str(project)}
    assert await session.call("session.permissions.folderTrust.isTrusted", asked) == {"trusted": True}

    plain = client.new_session(replace(base, request_user_input=False))
    await answered(plain)
    system = "\n".join(message.text for message in model.requests[-1].messages if message.role == "system")
    assert "SPEAK SOFTLY" not in system
    assert "plugging" not in await names_of(plain, "session.skills.list", "skills")
    assert "ask_user" not in model.requests[-1].tools
    assert await plain.call("session.permissions.folderTrust.isTrusted", asked) == {"trusted": False}


async def test_a_conversation_is_compacted_from_the_threshold_on(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("a summary", interval_ms=(0, 0))]
    early = InfiniteSession(background_threshold=0.01, buffer_threshold=0.9)
    session = client.new_session(replace(model.options(project), infinite_session=early))
    heard = await answered(session)
    await session.send("more")
    assert (await heard.until(CompactionStarted)).trigger == "threshold"

    usual = client.new_session(model.options(project))
    heard = await answered(usual)
    await session.send("more")
    await heard.until(SessionIdle)
    assert heard.of(CompactionStarted) == []


async def test_large_output_goes_to_a_file(
    client: CopilotClient, model: Model, project: Path, tmp_path: Path
) -> None:
    def answer(request: ChatRequest) -> list[Step]:
        if request.last.role == "tool":
            return [Text("done", interval_ms=(0, 0))]
        return [ToolCall("bash", {"command": "seq 1 3000", "description": "d"})]

    model.answer = answer
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    session = client.new_session(
        replace(model.options(project), large_output=LargeOutput(max_size_bytes=2000, folder=outputs))
    )
    await session.permission_settings.set_mode(PermissionMode.ALLOW_ALL)
    await answered(session)
    (written,) = outputs.iterdir()
    assert "2999\n3000" in written.read_text()
    told = model.requests[-1].last.text
    assert str(written) in told
    assert "2999" not in told


@pytest.mark.parametrize("wanted", [True, False])
async def test_sub_agents_stream_when_it_is_wanted(
    client: CopilotClient, model: Model, project: Path, wanted: bool
) -> None:
    def answer(request: ChatRequest) -> list[Step]:
        if "delegate" not in request.messages[1].text:
            return [Text("one two three", interval_ms=(1, 2))]
        if request.last.role == "tool":
            return [Text("all done", interval_ms=(1, 2))]
        task = {
            "agent_type": "general-purpose",
            "name": "w",
            "description": "d",
            "prompt": "count",
            "mode": "sync",
        }
        return [ToolCall("task", task)]

    model.answer = answer
    session = client.new_session(replace(model.options(project), include_sub_agent_streaming=wanted))
    heard = await answered(session, "delegate it")
    pieces = [(bool(event.agent_id), event.text) for event in heard.of(MessageDelta)]
    assert "".join(text for of_agent, text in pieces if not of_agent) == "all done"
    assert "".join(text for of_agent, text in pieces if of_agent) == ("one two three" if wanted else "")
    assert "one two three" in heard.of(ToolCompleted)[-1].content


async def test_options_hold_again_after_a_resume(
    model: Model, project: Path, cli_command: tuple[str, ...], copilot_home: Path
) -> None:
    model.answer = lambda _request: [Text("one two three", interval_ms=(1, 2))]
    options = replace(
        model.options(project),
        name="First name",
        available_tools=("glob",),
        commands=(CommandDeclaration("wave", "Waves"),),
        request_user_input=False,
    )
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        session = client.new_session(options)
        await answered(session)
        assert model.requests[-1].tools == {"glob"}
        await session.state.rename("Second name")
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        later = client.session(session.session_id, options)
        heard = await answered(later, "again")
        assert len(heard.of(MessageDelta)) > 1, "streaming is not remembered by the server"
        assert model.requests[-1].tools == {"glob"}
        assert "wave" in await names_of(later, "session.commands.list", "commands")
        assert await later.state.name() == "Second name"


@pytest.mark.allow_log
async def test_tools_that_a_crash_interrupted_are_ended_at_a_resume(
    model: Model, project: Path, cli_command: tuple[str, ...], copilot_home: Path
) -> None:
    def answer(request: ChatRequest) -> list[Step]:
        newest = [message.text for message in request.messages if message.role == "user"][-1]
        if "sleep" not in newest:
            return [Text("yes", interval_ms=(0, 0))]
        return [ToolCall("bash", {"command": "sleep 60", "description": "d"})]

    model.answer = answer
    options = replace(model.options(project), continue_pending_work=True)
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, "1.0.102")
        session = client.new_session(options)
        heard = await answered(session)
        await session.permission_settings.set_mode(PermissionMode.ALLOW_ALL)
        await session.send("sleep")
        started = await heard.until(ToolStarted)
        # What it does is written down with a delay of seconds.
        await session.state.suspend()
        written = await client.store.read_events(session.session_id)
        assert "tool.execution_start" in {event["type"] for event in written.events}
        assert client.pid is not None
        os.killpg(client.pid, signal.SIGKILL)
        await heard.until(ConnectionLost)
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        later = client.session(session.session_id, options)
        heard = Heard(later)
        await later.attach()
        ended = await heard.until(ToolCompleted)
        assert ended.tool_call_id == started.tool_call_id
        assert (ended.success, ended.error_code) == (False, "interrupted")


@asynccontextmanager
async def refusing_server() -> AsyncIterator[tuple[str, asyncio.Queue[str]]]:
    """A model server that notes the heads of requests and refuses them for good."""
    heads: asyncio.Queue[str] = asyncio.Queue()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        heads.put_nowait(head)
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", heads


@pytest.mark.parametrize(
    ("kind", "wire_api", "line"),
    [
        ("openai", "completions", "POST /chat/completions"),
        ("openai", "responses", "POST /responses"),
        ("anthropic", "completions", "POST /v1/messages"),
        ("azure", "completions", "api-version=2024-10-21"),
    ],
)
async def test_every_kind_of_provider_is_asked_its_own_way(
    client: CopilotClient, project: Path, kind: str, wire_api: str, line: str
) -> None:
    async with refusing_server() as (address, heads):
        provider = ProviderConfig(
            kind,
            address,
            "key-1234567890",
            wire_api,
            headers={"X-Team": "red"},
            wire_model="deployment",
            max_prompt_tokens=20_000,
            max_output_tokens=500,
            azure_api_version="2024-10-21" if kind == "azure" else "",
        )
        session = client.new_session(SessionOptions(project, "m", provider))
        heard = Heard(session)
        await session.send("hello", request_headers={"X-Trace": "blue"})
        await heard.until(SessionIdle)
        assert heard.of(SessionFailed)[-1].status_code == 400
        head = heads.get_nowait()
    assert line in head.partition("\r\n")[0]
    lower = head.lower()
    assert "x-team: red" in lower
    assert "x-trace: blue" in lower
    assert "key-1234567890" in head
