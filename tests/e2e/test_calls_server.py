"""MCP servers, discovery, settings and accounts on the real CLI. Nobody is signed in."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.client.agent_options import StdioMcpServer
from copilot_desktop.client.calls.account import AccountCalls, LoginCalls
from copilot_desktop.client.calls.discovery import DiscoveryCalls
from copilot_desktop.client.calls.mcp import McpCalls, McpConfigCalls
from copilot_desktop.client.calls.settings import UserSettingsCalls
from copilot_desktop.client.cli_login import LoginWay, log_in
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.account import Account, AccountIdentity
from tests.e2e.conftest import Model
from tests.support import mcp_server
from tests.support.cli_versions import skip_before
from tests.support.heard import PATIENCE_S

pytestmark = pytest.mark.e2e

#: The first one in which all of this was seen to work.
CLI = "1.0.102"

TINY = StdioMcpServer(command=sys.executable, args=(str(mcp_server.__file__),))

#: Nothing listens there.
NOWHERE = "https://127.0.0.1:1"


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, CLI)
        yield client


async def test_mcp_servers(client: CopilotClient, model: Model, project: Path) -> None:
    config, discovery = McpConfigCalls(client), DiscoveryCalls(client)
    assert await config.list() == {}
    await config.add("tiny", TINY)
    with pytest.raises(ResponseError, match="already exists"):
        await config.add("tiny", TINY)
    listed = (await config.list())["tiny"]
    assert (listed.command, listed.arguments, listed.tools) == (TINY.command, TINY.args, ("*",))
    await config.update("tiny", replace(TINY, timeout_ms=5000))
    assert (await config.list())["tiny"].timeout_ms == 5000
    await config.disable(["tiny"])
    (found,) = await discovery.mcp_servers(project)
    assert (found.name, found.kind, found.source, found.is_enabled) == ("tiny", "stdio", "user", False)
    await config.enable(["tiny"])
    assert [server.is_enabled for server in await discovery.mcp_servers()] == [True]

    servers = McpCalls(client.new_session(model.options(project)))

    async def status() -> str:
        (server,) = await servers.list()
        assert server.name == "tiny"
        return server.status

    async def becomes(wanted: str) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while await status() != wanted:
                await asyncio.sleep(0.05)

    await becomes("connected")
    tools = {tool.name: tool for tool in await servers.tools("tiny")}
    assert set(tools) == {tool["name"] for tool in mcp_server.TOOLS}
    assert (tools["echo"].description, tools["echo"].input_schema["type"]) == ("Say it again", "object")
    await servers.disable("tiny")
    await becomes("disabled")
    with pytest.raises(ResponseError, match="not connected"):
        await servers.tools("tiny")
    await servers.enable("tiny")
    await becomes("connected")
    await servers.restart("tiny")
    await becomes("connected")
    with pytest.raises(ResponseError, match="not a remote server"):
        await servers.log_in("tiny", force=True)

    await config.remove("tiny")
    assert await config.list() == {}
    await servers.reload()
    assert await servers.list() == ()


async def test_what_a_folder_brings_is_found_without_a_session(
    client: CopilotClient, project: Path, copilot_home: Path
) -> None:
    github = project / ".github"
    (github / "agents").mkdir(parents=True)
    (github / "agents" / "helper.agent.md").write_text("---\nname: helper\ndescription: Helps\n---\nHelp.\n")
    (github / "skills" / "greeting").mkdir(parents=True)
    (github / "skills" / "greeting" / "SKILL.md").write_text(
        "---\nname: greeting\ndescription: Says hello\n---\nSay hello.\n"
    )
    (github / "copilot-instructions.md").write_text("Be brief.\n")
    (copilot_home / "hooks").mkdir()
    hook = {"type": "command", "bash": "true", "powershell": "exit 0"}
    hooks = {"version": 1, "hooks": {"sessionStart": [hook]}}
    (copilot_home / "hooks" / "hooks.json").write_text(json.dumps(hooks))

    discovery = DiscoveryCalls(client)
    (agent,) = await discovery.agents([project])
    assert (agent.name, agent.description, agent.source) == ("helper", "Helps", "project")
    assert agent.path == str(github / "agents" / "helper.agent.md")
    greeting = {skill.name: skill for skill in await discovery.skills([project])}["greeting"]
    assert (greeting.source, greeting.project_path, greeting.is_enabled) == ("project", str(project), True)
    (source,) = await discovery.instructions([project])
    assert (source.content, source.project_path) == ("Be brief.\n", str(project))
    (found,) = await discovery.hooks([project])
    assert (found.hook_type, found.origin, found.is_enabled) == ("sessionStart", "user", True)
    assert await discovery.agents() == ()


async def test_settings_of_the_cli(client: CopilotClient, copilot_home: Path) -> None:
    settings = UserSettingsCalls(client)
    before = await settings.read()
    assert (before["beep"].value, before["beep"].default, before["beep"].is_default) == (False, False, True)
    assert before["model"].value is None
    await settings.write({"beep": True, "model": "some-model"})
    after = await settings.read()
    assert (after["beep"].value, after["beep"].is_default) == (True, False)
    assert after["model"].value == "some-model"
    assert json.loads((copilot_home / "settings.json").read_text())["beep"] is True
    await settings.write({"beep": None})
    restored = await settings.read()
    assert (restored["beep"].is_default, restored["model"].value) == (True, "some-model")


async def test_accounts_when_nobody_is_signed_in(client: CopilotClient, model: Model, project: Path) -> None:
    accounts = AccountCalls(client)
    assert await accounts.users() == ()
    with pytest.raises(ResponseError, match="Not authenticated"):
        await accounts.quota()
    with pytest.raises(ResponseError, match=NOWHERE):
        await accounts.log_in("not-a-token", host=NOWHERE, login="me")
    with pytest.raises(ResponseError, match="no longer available"):
        await accounts.log_out(Account(selection_id="x"))
    with pytest.raises(ResponseError, match=r"account\.logout failed"):
        await accounts.log_out(Account(identity=AccountIdentity(kind="user", host=NOWHERE, login="me")))

    login = LoginCalls(client.new_session(model.options(project)))
    flow = await login.begin()
    assert flow.flow_id
    assert flow.step.kind == "open-url"
    assert flow.step.url.startswith("https://github.com/login/oauth/authorize?")
    assert not flow.step.is_last
    await login.cancel(flow.flow_id)
    with pytest.raises(ResponseError, match="Unknown or completed login flow"):
        await login.advance(flow.flow_id, "")
    await login.cancel("none")


async def test_signing_in_by_the_command_of_the_cli(
    client: CopilotClient, cli_command: tuple[str, ...]
) -> None:
    environ = {**os.environ, "BROWSER": "false"}
    lines: list[str] = []
    status = await log_in(cli_command, lines.append, environ=environ, host=NOWHERE, token="gho_none")
    assert status == 1
    assert any("Login failed" in line and NOWHERE in line for line in lines)

    waiting = asyncio.Event()

    def note(line: str) -> None:
        lines.append(line)
        if "Waiting for authorization" in line:
            waiting.set()

    lines.clear()
    running = asyncio.create_task(
        log_in(cli_command, note, environ=environ, host=NOWHERE, way=LoginWay.BROWSER)
    )
    async with asyncio.timeout(PATIENCE_S):
        await waiting.wait()
    assert any(line.startswith(f"{NOWHERE}/login/oauth/authorize?") for line in lines)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await AccountCalls(client).users() == (), "nobody is signed in"
