"""What a person and a folder bring, found without a session (protocol.md section 13.6)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from copilot_desktop.client.calls.caller import ServerCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.customizations import (
    AgentInfo,
    CreationPath,
    Hook,
    InstructionSource,
    Skill,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.mcp import DiscoveredMcpServer


class DiscoveryCalls:
    """`*.discover`: reads files, starts nothing. Every call raises what `ServerCaller.call` raises."""

    def __init__(self, server: ServerCaller) -> None:
        self._server = server

    async def agents(self, projects: Iterable[Path] = ()) -> tuple[AgentInfo, ...]:
        """Return the agents of the person and of these folders."""
        return AgentInfo.parse_items(await self._found(methods.DISCOVER_AGENTS, "agents", projects))

    async def skills(self, projects: Iterable[Path] = ()) -> tuple[Skill, ...]:
        """Return the skills of the person and of these folders."""
        return Skill.parse_items(await self._found(methods.DISCOVER_SKILLS, "skills", projects))

    async def instructions(self, projects: Iterable[Path] = ()) -> tuple[InstructionSource, ...]:
        """Return the files with instructions of the person and of these folders."""
        found = await self._found(methods.DISCOVER_INSTRUCTIONS, "sources", projects)
        return InstructionSource.parse_items(found)

    async def hooks(self, projects: Iterable[Path] = ()) -> tuple[Hook, ...]:
        """Return the hooks of the person, and those of these folders that the CLI trusts."""
        return Hook.parse_items(await self._found(methods.DISCOVER_HOOKS, "hooks", projects))

    async def mcp_servers(self, folder: Path | None = None) -> tuple[DiscoveredMcpServer, ...]:
        """Return the MCP servers that a session in `folder` would have."""
        params = {} if folder is None else {"workingDirectory": str(folder)}
        answer = JsonFields(await self._server.call(methods.DISCOVER_MCP, params))
        return DiscoveredMcpServer.parse_items(answer.raw.get("servers"))

    async def agent_paths(self, projects: Iterable[Path] = ()) -> tuple[CreationPath, ...]:
        """Return the folders whose `*.agent.md` are agents."""
        return CreationPath.parse_items(await self._found(methods.AGENT_PATHS, "paths", projects))

    async def skill_paths(self, projects: Iterable[Path] = ()) -> tuple[CreationPath, ...]:
        """Return the folders in which each folder with a SKILL.md is a skill."""
        return CreationPath.parse_items(await self._found(methods.SKILL_PATHS, "paths", projects))

    async def instruction_paths(self, projects: Iterable[Path] = ()) -> tuple[CreationPath, ...]:
        """Return the files whose text the model is given, and the folders of such files."""
        return CreationPath.parse_items(await self._found(methods.INSTRUCTION_PATHS, "paths", projects))

    async def _found(self, method: str, field: str, projects: Iterable[Path]) -> Any:
        params = {"projectPaths": [str(project) for project in projects]}
        return JsonFields(await self._server.call(method, params)).raw.get(field)
