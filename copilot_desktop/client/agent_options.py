"""The larger parts of `SessionOptions`: MCP servers, agents, the system message, compaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Final, Protocol

from copilot_desktop.client.provider_options import check_positive, secret_values
from copilot_desktop.protocol.wire_params import ALWAYS, NAME, OURS, wire_params

#: Every tool of an MCP server.
ALL_TOOLS: Final = ("*",)


class ToolDeclaration(Protocol):
    """A tool that the client runs; see `client.tools`."""

    def declaration(self) -> dict[str, Any]:
        """Return name, description, parameters (JSON schema) and flags, in the server's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StdioMcpServer:
    """An MCP server that the CLI starts; it runs as the person, outside every permission.

    Attributes:
        env: variables beside those of the CLI; may hold secrets.
        tools: names of its tools to offer, none for ().
        timeout_ms: for one call of a tool, None for the CLI's own.
    """

    WIRE_TYPE: ClassVar[str] = "local"

    command: str
    args: tuple[str, ...] = field(default=(), metadata={ALWAYS: True})
    env: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    working_directory: Path | None = field(default=None, metadata={NAME: "cwd"})
    tools: tuple[str, ...] = field(default=ALL_TOOLS, metadata={ALWAYS: True})
    timeout_ms: int | None = field(default=None, metadata={NAME: "timeout"})

    def __post_init__(self) -> None:
        if not self.command:
            raise ValueError("an MCP server needs a command")
        check_positive("timeout_ms", self.timeout_ms)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        return tuple(secret_values(self.env))


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpMcpServer:
    """An MCP server elsewhere.

    Attributes:
        headers: may hold secrets.
        uses_sse: the older way of two connections.
        tools, timeout_ms: as in `StdioMcpServer`.
    """

    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    uses_sse: bool = field(default=False, metadata={OURS: True})
    tools: tuple[str, ...] = field(default=ALL_TOOLS, metadata={ALWAYS: True})
    timeout_ms: int | None = field(default=None, metadata={NAME: "timeout"})

    def __post_init__(self) -> None:
        if not self.url.lower().startswith(("http://", "https://")):
            raise ValueError(f"not an address of an MCP server: {self.url!r}")
        check_positive("timeout_ms", self.timeout_ms)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        return tuple(secret_values(self.headers))

    def params(self) -> dict[str, Any]:
        return {"type": "sse" if self.uses_sse else "http", **wire_params(self)}


McpServer = StdioMcpServer | HttpMcpServer


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomAgent:
    """An agent of the client's own; the model may hand work to it, or a session be it.

    Attributes:
        prompt: what it is told to be.
        tools: names of the tools it may use, None for all.
        model: "" for the session's.
        is_offered_to_model: False keeps it for `SessionOptions.agent`.
        skills: names of skills it starts with.
    """

    name: str
    prompt: str
    display_name: str = ""
    description: str = ""
    tools: tuple[str, ...] | None = None
    model: str = ""
    mcp_servers: Mapping[str, McpServer] = field(default_factory=dict, hash=False)
    skills: tuple[str, ...] = ()
    is_offered_to_model: bool = field(default=True, metadata={NAME: "infer"})

    def __post_init__(self) -> None:
        if not self.name or not self.prompt:
            raise ValueError("a custom agent needs a name and a prompt")


class SectionAction(StrEnum):
    """What happens to a part of the system message."""

    REPLACE = "replace"
    REMOVE = "remove"
    APPEND = "append"
    PREPEND = "prepend"


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A change to one part of the system message."""

    action: SectionAction
    content: str = ""

    def __post_init__(self) -> None:
        if bool(self.content) == (self.action is SectionAction.REMOVE):
            raise ValueError(f"{self.action.value} with content {self.content!r}")


class SystemMessageMode(StrEnum):
    APPEND = "append"
    REPLACE = "replace"
    CUSTOMIZE = "customize"


@dataclass(frozen=True, slots=True)
class SystemMessage:
    """What the model is told before everything else.

    Attributes:
        content: what is appended, with REPLACE the whole message: the model then gets exactly
            this, without the CLI's own rules of safety.
        mode: CUSTOMIZE changes parts and appends `content` if there is any.
        sections: by name: identity, tone, tool_efficiency, environment_context,
            code_change_rules, guidelines, safety, tool_instructions, custom_instructions,
            runtime_instructions, last_instructions. Others are left to the server.
    """

    content: str = ""
    mode: SystemMessageMode = field(default=SystemMessageMode.APPEND, metadata={ALWAYS: True})
    sections: Mapping[str, SectionChange] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if self.mode is SystemMessageMode.CUSTOMIZE:
            if not self.sections:
                raise ValueError("to customize the system message takes a section")
        elif self.sections:
            raise ValueError(f"sections go with mode customize, not {self.mode.value}")
        elif not self.content:
            raise ValueError(f"to {self.mode.value} takes content")


@dataclass(frozen=True, slots=True)
class InfiniteSession:
    """Compaction of a conversation before it outgrows the model's context.

    Attributes:
        is_enabled: False leaves the conversation to end at the limit.
        background_threshold: share of the context from which on it is compacted beside the work.
        buffer_threshold: share from which on the work waits for that.
    """

    is_enabled: bool = field(default=True, metadata={NAME: "enabled", ALWAYS: True})
    background_threshold: float = field(
        default=0.8, metadata={NAME: "backgroundCompactionThreshold", ALWAYS: True}
    )
    buffer_threshold: float = field(default=0.95, metadata={NAME: "bufferExhaustionThreshold", ALWAYS: True})

    def __post_init__(self) -> None:
        # The server takes any number here, and then compacts always or never.
        if not 0 < self.background_threshold < self.buffer_threshold <= 1:
            raise ValueError(
                "thresholds must be 0 < background < buffer <= 1,"
                f" not {self.background_threshold} and {self.buffer_threshold}"
            )


@dataclass(frozen=True, slots=True)
class LargeOutput:
    """What a tool says beyond a size goes to a file that the model may read.

    Attributes:
        max_size_bytes: None for the CLI's own, 50 kB.
        folder: None for the system's folder of temporary files.
    """

    is_enabled: bool = field(default=True, metadata={NAME: "enabled", ALWAYS: True})
    max_size_bytes: int | None = None
    folder: Path | None = field(default=None, metadata={NAME: "outputDir"})

    def __post_init__(self) -> None:
        check_positive("max_size_bytes", self.max_size_bytes)


@dataclass(frozen=True, slots=True)
class CommandDeclaration:
    """A slash command that the client runs.

    Attributes:
        name: without the slash.
    """

    name: str
    description: str = ""

    def __post_init__(self) -> None:
        if not self.name or self.name.startswith("/") or any(sign.isspace() for sign in self.name):
            raise ValueError(f"not a name of a slash command: {self.name!r}")
