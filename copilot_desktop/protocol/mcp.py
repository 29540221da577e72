"""What the calls about MCP servers answer (protocol.md section 13.5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import msgspec
from msgspec import field

from copilot_desktop.protocol.results import Result


class McpServerState(Result, frozen=True, kw_only=True):
    """One server of a session.

    Attributes:
        status: "connected", "failed", "needs-auth", "pending", "disabled", "stopped",
            "not_configured".
        source: "user", "workspace", "plugin", "builtin", "managed", "account"; "" when not told.
        plugin: the one it comes with, "" for none.
        error: why it failed, foreign text.
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    status: str = ""
    title: str = field(default="", name="displayName")
    source: str = ""
    plugin: str = field(default="", name="sourcePlugin")
    url: str = ""
    error: str = ""


class McpTool(Result, frozen=True, kw_only=True):
    """A tool of a server; the model knows it as `<server>-<name>`."""

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    description: str = ""
    input_schema: Mapping[str, object] = field(default_factory=dict)


class McpLogin(Result, frozen=True, kw_only=True):
    """Answer to `session.mcp.oauth.login`.

    Attributes:
        authorization_url: to be opened in a browser; "" when the server is connected already.
        status: "awaiting-browser" or "connected".
    """

    status: str = ""
    authorization_url: str = ""
    login_id: str = ""
    authorization_id: str = ""


#: What `McpServerConfig` has a field for.
_KNOWN: Final = frozenset(
    ["type", "command", "args", "cwd", "env", "url", "headers", "tools", "timeout"],
)


class McpServerConfig(Result, frozen=True, kw_only=True):
    """A server of the person's configuration. A local one has a command, a remote one an address.

    The values of `environ` and `headers` may be secrets.

    Attributes:
        kind: "local", "stdio", "http", "sse"; the CLI leaves it out where the rest tells it.
        tools: names the model may use, `("*",)` for all.
        timeout_ms: of one call; None for the CLI's own.
        rest: what else the configuration says, as it came; may hold secrets. It is written back.
    """

    kind: str = field(default="", name="type")
    command: str = ""
    arguments: tuple[str, ...] = field(default=(), name="args")
    folder: str = field(default="", name="cwd")
    environ: Mapping[str, str] = field(default_factory=dict, name="env")
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    tools: tuple[str, ...] = ("*",)
    timeout_ms: int | None = field(default=None, name="timeout")
    rest: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def parse(cls, raw: object) -> Self:
        """Read a configuration; what has no field here stays in `rest`."""
        given = raw if isinstance(raw, Mapping) else {}
        rest = {str(name): value for name, value in given.items() if name not in _KNOWN}
        return msgspec.structs.replace(super().parse(given), rest=rest)

    def __repr__(self) -> str:
        return f"McpServerConfig({self.kind or 'local'}, {self.url or self.command})"

    def params(self) -> dict[str, Any]:
        """The configuration as `mcp.config.add` takes it."""
        params: dict[str, Any] = {**self.rest, "tools": list(self.tools)}
        if self.url:
            params |= {"type": self.kind or "http", "url": self.url}
            if self.headers:
                params["headers"] = dict(self.headers)
        else:
            params |= {"type": self.kind or "local", "command": self.command, "args": list(self.arguments)}
            if self.environ:
                params["env"] = dict(self.environ)
            if self.folder:
                params["cwd"] = self.folder
        if self.timeout_ms is not None:
            params["timeout"] = self.timeout_ms
        return params


class DiscoveredMcpServer(Result, frozen=True, kw_only=True):
    """One item of `mcp.discover`: configured, whether or not it runs.

    Attributes:
        kind: "stdio", "http", "sse", "memory".
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    kind: str = field(default="", name="type")
    source: str = ""
    is_enabled: bool = field(default=True, name="enabled")
