"""Servers, skills, agents and instructions as rows."""

from __future__ import annotations

from copilot_desktop.protocol.customizations import AgentInfo, InstructionSource, Skill
from copilot_desktop.protocol.mcp import DiscoveredMcpServer, McpServerConfig, McpServerState
from copilot_desktop.viewmodels.custom_rows import (
    Mark,
    agent_rows,
    found_server_rows,
    instruction_rows,
    server_rows,
    skill_rows,
)

OWN = McpServerConfig(command="py", arguments=("-m", "a b"), environ={"TOKEN": "hunter2-hunter2"})


def test_each_state_of_a_server_has_its_words_and_mark() -> None:
    states = (
        McpServerState(name="a", status="connected"),
        McpServerState(name="b", status="failed", error="no such <file>"),
        McpServerState(name="c", status="needs-auth", url="https://x"),
        McpServerState(name="d", status="pending"),
        McpServerState(name="e", status="disabled"),
        McpServerState(name="f", status="of-later"),
    )
    rows = server_rows(states, {})
    assert [row.mark for row in rows] == [
        Mark.ON,
        Mark.FAILED,
        Mark.SIGN_IN,
        Mark.STARTING,
        Mark.OFF,
        Mark.OFF,
    ]
    assert rows[1].error == "no such <file>"
    assert rows[2].is_remote
    assert rows[5].state == "of-later"
    assert [row.has_tools for row in rows] == [True, False, False, False, False, False]


def test_what_is_configured_can_be_edited_and_shows_no_secret() -> None:
    (live, idle) = server_rows((McpServerState(name="a", status="connected"),), {"a": OWN, "b": OWN})
    assert (live.is_own, live.text, live.source) == (True, 'py -m "a b"', "Yours")
    assert (idle.key, idle.is_own, idle.is_on, idle.is_live) == ("b", True, False, False)
    assert "hunter2" not in repr((live, idle))


def test_a_server_of_the_organization_is_not_switched() -> None:
    (row,) = server_rows((McpServerState(name="a", status="connected", source="managed"),), {})
    assert row.why_fixed


def test_servers_of_new_sessions() -> None:
    found = (
        DiscoveredMcpServer(name="a", kind="stdio", source="user", is_enabled=False),
        DiscoveredMcpServer(name="b", kind="http", source="workspace"),
    )
    own, other = found_server_rows(found, {"a": OWN})
    assert (own.is_on, own.why_fixed, own.is_own) == (False, "", True)
    assert (other.is_on, other.is_remote, other.source) == (True, True, "This folder")
    assert other.why_fixed, "only a session can switch it"


def test_skills_agents_and_instructions() -> None:
    (skill,) = skill_rows((Skill(name="greet", source="project", is_enabled=False),))
    assert (skill.is_on, skill.source, skill.why_fixed) == (False, "This folder", "")
    known = (AgentInfo(name="a"), AgentInfo(name="b", is_user_invocable=False))
    rows = agent_rows(known, "a", (AgentInfo(name="a"), AgentInfo(name="c")))
    assert [(row.key, row.is_chosen) for row in rows] == [("a", True), ("b", False), ("c", False)]
    assert [bool(row.why_fixed) for row in rows] == [False, True, True]
    (near, far) = instruction_rows(
        (
            InstructionSource(id="1", path="AGENTS.md", location="repository", applies_to=("*.py",)),
            InstructionSource(id="2", label="Mine", path="/home/me/x.md", location="user"),
        ),
        "/work",
    )
    assert (near.title, near.path, near.state) == ("AGENTS.md", "/work/AGENTS.md", "For *.py")
    assert (far.title, far.path) == ("Mine", "/home/me/x.md")
