"""MCP servers: those of a session, and the person's configuration (protocol.md section 13.5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from copilot_desktop.client.agent_options import McpServer
from copilot_desktop.client.calls.caller import ServerCaller, SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.mcp import McpLogin, McpServerConfig, McpServerState, McpTool
from copilot_desktop.protocol.wire_params import wire_value

#: Starting a server may download it first.
_START_TIMEOUT_S: Final = 120.0


class McpCalls:
    """`session.mcp.*`. Every call raises what `SessionCaller.call` raises.

    A name that no server has is refused by `tools` and `log_in`; the others do nothing then.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def list(self) -> tuple[McpServerState, ...]:
        """Return the servers of the session with their state."""
        answer = JsonFields(await self._session.call(methods.MCP_LIST, timeout_s=_START_TIMEOUT_S))
        return McpServerState.parse_items(answer.raw.get("servers"))

    async def tools(self, server: str) -> tuple[McpTool, ...]:
        """Return the tools of a connected server."""
        answer = JsonFields(await self._session.call(methods.MCP_LIST_TOOLS, {"serverName": server}))
        return McpTool.parse_items(answer.raw.get("tools"))

    async def enable(self, server: str) -> None:
        """Start a server that was disabled for this session."""
        await self._with_server(methods.MCP_ENABLE, server)

    async def disable(self, server: str) -> None:
        """Stop a server for this session."""
        await self._with_server(methods.MCP_DISABLE, server)

    async def restart(self, server: str) -> None:
        """End a server and start it anew."""
        await self._with_server(methods.MCP_RESTART, server)

    async def reload(self) -> None:
        """Read the configuration again and start what is new."""
        await self._session.call(methods.MCP_RELOAD, timeout_s=_START_TIMEOUT_S)

    async def log_in(self, server: str, *, force: bool = False) -> McpLogin:
        """Begin to sign in to a server; open the address it returns in a browser.

        `McpServerState.status` tells when it has come to an end.

        Raises:
            ResponseError: the server is a local one, or is not configured.
        """
        params: dict[str, Any] = {"serverName": server}
        if force:
            params["forceReauth"] = True
        return McpLogin.parse(await self._session.call(methods.MCP_LOGIN, params, timeout_s=_START_TIMEOUT_S))

    async def _with_server(self, method: str, server: str) -> None:
        await self._session.call(method, {"serverName": server}, timeout_s=_START_TIMEOUT_S)


class McpConfigCalls:
    """`mcp.config.*`: what the person has configured for all sessions. Raises as `ServerCaller.call`."""

    def __init__(self, server: ServerCaller) -> None:
        self._server = server

    async def list(self) -> dict[str, McpServerConfig]:
        """Return the configured servers by name."""
        servers = JsonFields(await self._server.call(methods.MCP_CONFIG_LIST)).inner("servers")
        return {name: McpServerConfig.parse(config) for name, config in servers.raw.items()}

    async def add(self, name: str, config: McpServer | McpServerConfig) -> None:
        """Configure a server.

        Raises:
            ResponseError: there is one of this name already.
        """
        await self._server.call(methods.MCP_CONFIG_ADD, {"name": name, "config": _config_params(config)})

    async def update(self, name: str, config: McpServer | McpServerConfig) -> None:
        """Replace the configuration of a server."""
        await self._server.call(methods.MCP_CONFIG_UPDATE, {"name": name, "config": _config_params(config)})

    async def remove(self, name: str) -> None:
        """Remove a server from the configuration."""
        await self._server.call(methods.MCP_CONFIG_REMOVE, {"name": name})

    async def enable(self, names: Iterable[str]) -> None:
        """Let new sessions start these servers."""
        await self._server.call(methods.MCP_CONFIG_ENABLE, {"names": list(names)})

    async def disable(self, names: Iterable[str]) -> None:
        """Keep new sessions from starting these servers."""
        await self._server.call(methods.MCP_CONFIG_DISABLE, {"names": list(names)})


def _config_params(config: McpServer | McpServerConfig) -> dict[str, Any]:
    params: dict[str, Any] = config.params() if isinstance(config, McpServerConfig) else wire_value(config)
    return params
