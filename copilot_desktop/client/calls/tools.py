"""Calls about the tools of a session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from copilot_desktop.client.agent_options import ToolDeclaration
from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.tool_results import ToolResult
from copilot_desktop.protocol.tools import PendingToolCall, ToolMetadata


class ToolCalls:
    """`session.tools.*`. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def set(self, tools: Iterable[ToolDeclaration]) -> None:
        """Replace all tools of this client; those of the server and of others stay.

        `ToolRunner.set_tools` also answers the calls of the new ones.
        """
        await self._session.call(methods.TOOLS_SET, {"tools": [tool.declaration() for tool in tools]})

    async def current(self) -> tuple[ToolMetadata, ...] | None:
        """Return the tools that the model has.

        Before the session made them for its first turn there are this client's at most, or None.
        """
        answer = JsonFields(await self._session.call(methods.TOOLS_METADATA))
        tools = answer.raw.get("tools")
        return ToolMetadata.parse_items(tools) if isinstance(tools, list) else None

    async def pending(self) -> tuple[PendingToolCall, ...]:
        """Return the calls of clients' tools that still wait for an answer, oldest first."""
        answer = JsonFields(await self._session.call(methods.TOOLS_PENDING))
        return PendingToolCall.parse_items(answer.raw.get("items"))

    async def answer(self, request_id: str, result: ToolResult) -> bool:
        """Answer a call; False when nobody waits for it any more, or another one was faster."""
        params: Mapping[str, Any] = {"requestId": request_id, "result": result.params()}
        return JsonFields(await self._session.call(methods.TOOLS_HANDLE_CALL, params)).flag("success")
