"""Answers about the tools of a session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from msgspec import field

from copilot_desktop.protocol.results import Result


class ToolMetadata(Result, frozen=True, kw_only=True):
    """One tool that the model of a session has (`session.tools.getCurrentMetadata`).

    Attributes:
        parameters: JSON schema of its arguments.
        mcp_server, mcp_tool: where it comes from, "" for tools of the server and of clients.
        is_deferred: the model has to search for it first.
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    description: str = ""
    parameters: Mapping[str, object] = field(default_factory=dict, name="input_schema")
    mcp_server: str = field(default="", name="mcpServerName")
    mcp_tool: str = field(default="", name="mcpToolName")
    is_deferred: bool = field(default=False, name="deferLoading")


class PendingToolCall(Result, frozen=True, kw_only=True):
    """One call of a client's tool that nobody has answered (`session.tools.listPendingRequests`).

    Attributes:
        arguments: what the model gave, of any JSON type.
        agent_id: the sub-agent that calls, "" for the main agent.
    """

    REQUIRED: ClassVar[str] = "request_id"

    request_id: str = ""
    tool_call_id: str = ""
    tool_name: str = ""
    arguments: object = None
    agent_id: str = ""
