"""MCP servers, agents, skills and instructions."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.client.agent_options import HttpMcpServer, StdioMcpServer
from copilot_desktop.client.calls.customizations import AgentCalls, InstructionCalls, SkillCalls
from copilot_desktop.client.calls.discovery import DiscoveryCalls
from copilot_desktop.client.calls.mcp import McpCalls, McpConfigCalls
from copilot_desktop.protocol.customizations import (
    AgentInfo,
    CreationPath,
    Hook,
    InstructionSource,
    ReloadReport,
    Skill,
)
from copilot_desktop.protocol.mcp import (
    DiscoveredMcpServer,
    McpLogin,
    McpServerConfig,
    McpServerState,
    McpTool,
)
from tests.support.call_cases.case import Case, Run


def _with_tiny(word: str) -> Run:
    return lambda caller: getattr(McpCalls(caller), word)("tiny")


SERVER = {"name": "tiny", "status": "needs-auth", "source": "user", "url": "https://x", "error": "e"}
MCP = [
    Case(
        lambda caller: McpCalls(caller).list(),
        "session.mcp.list",
        (McpServerState(name="tiny", status="needs-auth", source="user", url="https://x", error="e"),),
        answer={"servers": [SERVER, {"status": "failed"}], "host": {}},
        patience_s=-1,
    ),
    Case(
        lambda caller: McpCalls(caller).tools("tiny"),
        "session.mcp.listTools",
        (McpTool(name="echo", description="d", input_schema={"type": "object"}),),
        {"serverName": "tiny"},
        {"tools": [{"name": "echo", "description": "d", "inputSchema": {"type": "object"}}]},
    ),
    *(
        Case(
            _with_tiny(word),
            f"session.mcp.{wire}",
            None,
            {"serverName": "tiny"},
            {},
            patience_s=-1,
        )
        for word, wire in (("enable", "enable"), ("disable", "disable"), ("restart", "restartServer"))
    ),
    Case(lambda caller: McpCalls(caller).reload(), "session.mcp.reload", None, answer={}, patience_s=-1),
    Case(
        lambda caller: McpCalls(caller).log_in("tiny", force=True),
        "session.mcp.oauth.login",
        McpLogin(
            status="awaiting-browser", authorization_url="https://x/a", login_id="l", authorization_id="i"
        ),
        {"serverName": "tiny", "forceReauth": True},
        {
            "status": "awaiting-browser",
            "authorizationUrl": "https://x/a",
            "loginId": "l",
            "authorizationId": "i",
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: McpConfigCalls(caller).list(),
        "mcp.config.list",
        {
            "tiny": McpServerConfig(
                command="py",
                arguments=("-m", "x"),
                tools=("echo",),
                environ={"A": "b"},
                rest={"deferTools": "never"},
            ),
            "far": McpServerConfig(kind="http", url="https://x"),
        },
        answer={
            "servers": {
                "tiny": {
                    "command": "py",
                    "args": ["-m", "x"],
                    "tools": ["echo"],
                    "env": {"A": "b", "C": 5},
                    "deferTools": "never",
                },
                "far": {"type": "http", "url": "https://x"},
            }
        },
    ),
    Case(
        lambda caller: McpConfigCalls(caller).add("tiny", StdioMcpServer(command="py", args=("-m", "x"))),
        "mcp.config.add",
        None,
        {"name": "tiny", "config": {"type": "local", "command": "py", "args": ["-m", "x"], "tools": ["*"]}},
    ),
    Case(
        lambda caller: McpConfigCalls(caller).update("far", HttpMcpServer(url="https://x")),
        "mcp.config.update",
        None,
        {"name": "far", "config": {"type": "http", "url": "https://x", "tools": ["*"]}},
    ),
    Case(
        lambda caller: McpConfigCalls(caller).update(
            "tiny",
            McpServerConfig(
                command="py", folder="/f", environ={"A": "b"}, timeout_ms=5, rest={"deferTools": "never"}
            ),
        ),
        "mcp.config.update",
        None,
        {
            "name": "tiny",
            "config": {
                "type": "local",
                "command": "py",
                "args": [],
                "tools": ["*"],
                "cwd": "/f",
                "env": {"A": "b"},
                "timeout": 5,
                "deferTools": "never",
            },
        },
    ),
    Case(
        lambda caller: McpConfigCalls(caller).add(
            "far", McpServerConfig(kind="sse", url="https://x", headers={"H": "v"})
        ),
        "mcp.config.add",
        None,
        {"name": "far", "config": {"type": "sse", "url": "https://x", "tools": ["*"], "headers": {"H": "v"}}},
    ),
    Case(lambda caller: McpConfigCalls(caller).remove("t"), "mcp.config.remove", None, {"name": "t"}),
    Case(
        lambda caller: McpConfigCalls(caller).enable(["a", "b"]),
        "mcp.config.enable",
        None,
        {"names": ["a", "b"]},
    ),
    Case(lambda caller: McpConfigCalls(caller).disable(["a"]), "mcp.config.disable", None, {"names": ["a"]}),
]

AGENT = {
    "name": "helper",
    "id": "h",
    "displayName": "Helper",
    "source": "user",
    "tools": ["*"],
    "model": None,
}
HELPER = AgentInfo(name="helper", id="h", title="Helper", source="user", tools=("*",))
SKILL = {
    "name": "greet",
    "commandName": "g",
    "source": "project",
    "enabled": False,
    "projectPath": "/f",
}
GREET = Skill(name="greet", command="g", source="project", is_enabled=False, project_path="/f")
SOURCE = {
    "id": "s",
    "label": "L",
    "sourcePath": "p",
    "content": "c",
    "type": "repo",
    "location": "repository",
    "applyTo": ["*.py"],
}
INSTRUCTION = InstructionSource(
    id="s", label="L", path="p", content="c", kind="repo", location="repository", applies_to=("*.py",)
)
FOLDER = Path("/f")
PROJECTS = {"projectPaths": [str(FOLDER)]}

CUSTOMIZATIONS = [
    Case(
        lambda caller: AgentCalls(caller).list(),
        "session.agent.list",
        (HELPER,),
        answer={"agents": [AGENT, {"id": "x"}]},
    ),
    Case(
        lambda caller: AgentCalls(caller).current(),
        "session.agent.getCurrent",
        None,
        answer={"agent": None},
    ),
    Case(
        lambda caller: AgentCalls(caller).select("helper"),
        "session.agent.select",
        HELPER,
        {"name": "helper"},
        {"agent": AGENT},
    ),
    Case(lambda caller: AgentCalls(caller).deselect(), "session.agent.deselect", None, answer={}),
    Case(
        lambda caller: AgentCalls(caller).reload(),
        "session.agent.reload",
        (HELPER,),
        answer={"agents": [AGENT]},
    ),
    Case(
        lambda caller: SkillCalls(caller).list(),
        "session.skills.list",
        (GREET,),
        answer={"skills": [SKILL, {"enabled": True}]},
    ),
    Case(lambda caller: SkillCalls(caller).enable("g"), "session.skills.enable", None, {"name": "g"}),
    Case(lambda caller: SkillCalls(caller).disable("g"), "session.skills.disable", None, {"name": "g"}),
    Case(
        lambda caller: SkillCalls(caller).reload(),
        "session.skills.reload",
        ReloadReport(warnings=("w",), errors=("e",)),
        answer={"warnings": ["w"], "errors": ["e"]},
    ),
    Case(
        lambda caller: InstructionCalls(caller).sources(),
        "session.instructions.getSources",
        (INSTRUCTION,),
        answer={"sources": [SOURCE]},
    ),
    Case(
        lambda caller: InstructionCalls(caller).reload(),
        "session.instructions.reload",
        (INSTRUCTION,),
        answer={"sources": [SOURCE]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).agents([FOLDER]),
        "agents.discover",
        (HELPER,),
        PROJECTS,
        {"agents": [AGENT]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).skills([FOLDER]),
        "skills.discover",
        (GREET,),
        PROJECTS,
        {"skills": [SKILL]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).instructions(),
        "instructions.discover",
        (INSTRUCTION,),
        {"projectPaths": []},
        {"sources": [SOURCE]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).hooks([FOLDER]),
        "hooks.discover",
        (Hook(id="h", hook_type="sessionStart", origin="policy", is_enabled=False),),
        PROJECTS,
        {"hooks": [{"id": "h", "hookType": "sessionStart", "origin": "policy", "enabled": False}]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).skill_paths([FOLDER]),
        "skills.getDiscoveryPaths",
        (CreationPath(path="/f/s", scope="project", is_preferred=True, project_path="/f"),),
        PROJECTS,
        {
            "paths": [
                {"path": "/f/s", "scope": "project", "preferredForCreation": True, "projectPath": "/f"},
                {"scope": "project"},
            ]
        },
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).agent_paths(),
        "agents.getDiscoveryPaths",
        (CreationPath(path="/h/a", scope="user"),),
        {"projectPaths": []},
        {"paths": [{"path": "/h/a", "scope": "user", "preferredForCreation": False}]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).instruction_paths([FOLDER]),
        "instructions.getDiscoveryPaths",
        (CreationPath(path="/f/AGENTS.md", location="repository", kind="file"),),
        PROJECTS,
        {"paths": [{"path": "/f/AGENTS.md", "location": "repository", "kind": "file"}]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).mcp_servers(FOLDER),
        "mcp.discover",
        (DiscoveredMcpServer(name="tiny", kind="stdio", source="user", is_enabled=False),),
        {"workingDirectory": str(FOLDER)},
        {"servers": [{"name": "tiny", "type": "stdio", "source": "user", "enabled": False}]},
    ),
    Case(lambda caller: DiscoveryCalls(caller).mcp_servers(), "mcp.discover", (), answer={"servers": 5}),
]
