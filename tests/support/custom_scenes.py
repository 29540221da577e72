"""MCP servers, skills, agents and instructions in every state, for tests and pictures."""

from __future__ import annotations

from copilot_desktop.protocol.customizations import AgentInfo, InstructionSource, Skill
from copilot_desktop.protocol.mcp import McpServerConfig, McpServerState, McpTool
from copilot_desktop.viewmodels.custom_files import Place
from copilot_desktop.viewmodels.custom_rows import (
    Part,
    agent_rows,
    instruction_rows,
    server_rows,
    skill_rows,
)
from copilot_desktop.viewmodels.session_servers import SigningIn
from tests.support.fake_custom import FakeCustomizing

CONFIGS = {
    "notes": McpServerConfig(
        command="npx", arguments=("-y", "@example/notes-server", "--root", "/home/me/notes")
    ),
    "database": McpServerConfig(command="pg-mcp", arguments=("--dsn", "local"), environ={"TOKEN": "hunter2"}),
    "tracker": McpServerConfig(kind="http", url="https://tracker.example.com/mcp"),
    "mail": McpServerConfig(kind="http", url="https://mail.example.com/mcp"),
    "drawing": McpServerConfig(command="draw-mcp"),
}
SERVERS = (
    McpServerState(name="notes", status="connected"),
    McpServerState(
        name="database",
        status="failed",
        error="MCP server process exited before completing the MCP initialize handshake (exit code 1); "
        "last stderr: no licence found",
    ),
    McpServerState(name="tracker", status="needs-auth", url="https://tracker.example.com/mcp"),
    McpServerState(name="mail", status="needs-auth", url="https://mail.example.com/mcp"),
    McpServerState(name="drawing", status="disabled"),
    McpServerState(name="browser", status="pending", source="plugin", plugin="web-tools"),
    McpServerState(name="policy", status="connected", source="managed"),
)
TOOLS = (
    McpTool(name="search_notes", description="Find notes by their words"),
    McpTool(name="read_note", description="Read one note"),
    McpTool(name="write_note"),
)
PLACES = (
    Place("/work/tideline/.github/skills", is_of_person=False),
    Place("/home/me/.copilot/skills", is_of_person=True),
)


def fill(customizing: FakeCustomizing) -> None:
    """Put all of it in."""
    customizing.put(Part.SERVERS, *server_rows(SERVERS, CONFIGS))
    for name, config in CONFIGS.items():
        customizing.put_config(name, config)
    customizing.put_tools("notes", TOOLS)
    customizing.put_signing(mail=SigningIn("https://login.example.com/authorize?client_id=1"))
    skills = (
        Skill(
            name="release",
            description="How a release is made, step by step.",
            source="project",
            path="/work/tideline/.github/skills/release/SKILL.md",
        ),
        Skill(name="diary", description="Writes the diary.", source="personal-copilot", is_enabled=False),
        Skill(name="github-pr-media", description="Upload an image to a pull request.", source="builtin"),
    )
    customizing.put(Part.SKILLS, *skill_rows(skills), places=PLACES)
    agents = (
        AgentInfo(
            name="reviewer",
            title="Reviewer",
            description="Reads changes with a stern eye.",
            source="project",
            path="/work/tideline/.github/agents/reviewer.agent.md",
        ),
        AgentInfo(name="writer", description="Writes prose.", source="user"),
        AgentInfo(name="worker", description="For others.", source="user", is_user_invocable=False),
    )
    customizing.put(Part.AGENTS, *agent_rows(agents, "reviewer"), places=PLACES)
    sources = (
        InstructionSource(
            id="1",
            label="Home copilot-instructions.md",
            path="/home/me/.copilot/copilot-instructions.md",
            location="user",
        ),
        InstructionSource(id="2", label="AGENTS.md", path="AGENTS.md", location="repository"),
        InstructionSource(
            id="3",
            label="python.instructions.md",
            path=".github/instructions/python.instructions.md",
            location="repository",
            applies_to=("*.py",),
        ),
    )
    customizing.put(
        Part.INSTRUCTIONS, *instruction_rows(sources, "/work/tideline"), why_no_new="", places=PLACES[1:]
    )
