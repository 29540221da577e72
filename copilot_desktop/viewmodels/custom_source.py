"""Reads and changes what one session, or every new one, is given: over a session where there is one."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from copilot_desktop.client.calls.by_subject import ServerCalls
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.provider_options import secret_values
from copilot_desktop.client.session import Session
from copilot_desktop.protocol.mcp import McpServerConfig, McpTool
from copilot_desktop.viewmodels.custom_files import Place, places
from copilot_desktop.viewmodels.custom_rows import (
    CustomRow,
    Part,
    agent_rows,
    found_server_rows,
    instruction_rows,
    server_rows,
    skill_rows,
    why_not_loaded,
)
from copilot_desktop.viewmodels.session_servers import SessionServers


class CustomizedChat(Protocol):
    """A session that is looked at; `ChatViewModel` is one."""

    @property
    def session_id(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def folder(self) -> str: ...

    @property
    def session(self) -> Session: ...

    @property
    def servers(self) -> SessionServers:
        """Its MCP servers that want a sign-in."""

    async def take_up(self) -> bool:
        """Have the server open the session; what goes wrong is shown. Return whether it has."""


class CustomSource:
    """A session that the server does not have open is not taken up: its folder is looked at instead.

    Every coroutine raises what the calls raise, AgentNotReady among it.

    Args:
        chat: the session; None for every new one.
        folder: for which is looked without a session; "" for none.
        redact: tells the log which secret never to write.
        clean: takes secrets out of a text that is shown.

    Attributes:
        configs: the servers of the person's configuration, as read last.
    """

    def __init__(
        self,
        server: ServerCalls,
        chat: CustomizedChat | None,
        *,
        folder: str = "",
        redact: Callable[[str], None],
        clean: Callable[[str], str],
    ) -> None:
        self._server = server
        self.chat = chat
        self._folder = chat.folder if chat is not None else folder
        self._redact = redact
        self._clean = clean
        self.configs: dict[str, McpServerConfig] = {}

    @property
    def live(self) -> Session | None:
        """The session, when the server has it open."""
        session = self.chat.session if self.chat is not None else None
        return session if session is not None and session.is_attached and not session.is_closed else None

    # ---- reading ---------------------------------------------------------------------------

    async def rows(self, part: Part) -> tuple[CustomRow, ...]:
        """Read a list."""
        match part:
            case Part.SERVERS:
                return await self._servers()
            case Part.SKILLS:
                return await self._skills()
            case Part.AGENTS:
                return await self._agents()
            case Part.INSTRUCTIONS:
                return await self._instructions()

    async def places(self, part: Part, rows: Collection[CustomRow]) -> tuple[Place, ...] | None:
        """Return where something new may be put; None when this CLI does not tell."""
        if part is Part.SERVERS:
            return ()
        discovery = self._server.discovery
        try:
            match part:
                case Part.SKILLS:
                    paths = await discovery.skill_paths(self._projects)
                case Part.AGENTS:
                    paths = await discovery.agent_paths(self._projects)
                case _:
                    paths = await discovery.instruction_paths(self._projects)
        except MethodUnsupported:
            return None
        return places(part, paths, {row.path for row in rows})

    @property
    def _projects(self) -> tuple[Path, ...]:
        return (Path(self._folder),) if self._folder else ()

    async def _servers(self) -> tuple[CustomRow, ...]:
        self.configs = await self._server.mcp_config.list()
        for config in self.configs.values():
            self._hide(config)
        live = self.live
        if live is None:
            found = await self._server.discovery.mcp_servers(next(iter(self._projects), None))
            return found_server_rows(found, self.configs)
        rows = server_rows(await live.mcp.list(), self.configs)
        return tuple(replace(row, error=self._clean(row.error)) for row in rows)

    async def _skills(self) -> tuple[CustomRow, ...]:
        live = self.live
        if live is None:
            found = await self._server.discovery.skills(self._projects)
            return skill_rows(found, why_fixed=why_not_loaded())
        return skill_rows(await live.skills.list())

    async def _agents(self) -> tuple[CustomRow, ...]:
        files = await self._server.discovery.agents(self._projects)
        live = self.live
        if live is None:
            return agent_rows(files, "", why_fixed=why_not_loaded())
        chosen = await live.agents.current()
        return agent_rows(await live.agents.list(), chosen.name if chosen is not None else "", files)

    async def _instructions(self) -> tuple[CustomRow, ...]:
        live = self.live
        found = (
            await self._server.discovery.instructions(self._projects)
            if live is None
            else await live.instructions.sources()
        )
        return instruction_rows(found, self._folder)

    async def tools(self, server: str) -> tuple[McpTool, ...]:
        """Read the tools of a server of the session; none without one."""
        live = self.live
        return await live.mcp.tools(server) if live is not None else ()

    # ---- changing --------------------------------------------------------------------------

    async def reload(self, part: Part) -> str:
        """Have the files behind a list read again; return what came up, foreign text."""
        live = self.live
        if live is None:
            return ""
        match part:
            case Part.SERVERS:
                await self._take_over()
            case Part.SKILLS:
                report = await live.skills.reload()
                return self._clean("\n".join((*report.errors, *report.warnings)))
            case Part.AGENTS:
                await live.agents.reload()
            case Part.INSTRUCTIONS:
                await live.instructions.reload()
        return ""

    async def switch_server(self, name: str, is_on: bool) -> None:
        """Start or end a server in the session; without one, let new sessions start it or not."""
        live, configs = self.live, self._server.mcp_config
        if live is None:
            await (configs.enable([name]) if is_on else configs.disable([name]))
        elif not is_on:
            await live.mcp.disable(name)
        elif name in {state.name for state in await live.mcp.list()}:
            await live.mcp.enable(name)
        else:
            # It was off for new sessions when this one began.
            await configs.enable([name])
            await live.mcp.reload()

    async def switch_skill(self, name: str, is_on: bool) -> None:
        """Let the model of the session use a skill, or not."""
        if (live := self.live) is not None:
            await (live.skills.enable(name) if is_on else live.skills.disable(name))

    async def choose_agent(self, name: str) -> None:
        """Let an agent answer in the session; "" for the ordinary one."""
        if (live := self.live) is not None:
            await (live.agents.select(name) if name else live.agents.deselect())

    async def restart_server(self, name: str) -> None:
        """End a server of the session and start it anew."""
        if (live := self.live) is not None:
            await live.mcp.restart(name)

    async def save_server(self, name: str, config: McpServerConfig, before: str) -> None:
        """Add a server to the configuration, or change the one that was called `before`."""
        self._hide(config)
        configs = self._server.mcp_config
        if before == name:
            await configs.update(name, config)
        else:
            await configs.add(name, config)
            if before:
                await configs.remove(before)
        await self._take_over()

    async def remove_server(self, name: str) -> None:
        """Take a server out of the configuration."""
        await self._server.mcp_config.remove(name)
        await self._take_over()

    async def _take_over(self) -> None:
        """Let the session start what is new and end what is gone; what is off stays off."""
        if (live := self.live) is None:
            return
        is_off = {state.name for state in await live.mcp.list() if state.status == "disabled"}
        await live.mcp.reload()
        # The server begins with all of them anew.
        for state in await live.mcp.list():
            if state.name in is_off and state.status != "disabled":
                await live.mcp.disable(state.name)

    def _hide(self, config: McpServerConfig) -> None:
        for named in (config.environ, config.headers):
            for secret in secret_values(named):
                self._redact(secret)
