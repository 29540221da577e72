"""What a `ToolRunner` tells about the calls of its tools, for whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from copilot_desktop.protocol.tool_results import ToolResult


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallReport:
    """A call of one of our tools.

    Attributes:
        tool_call_id: by which the events of the session name the call.
    """

    tool_name: str
    tool_call_id: str
    request_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallBegun(ToolCallReport):
    """The function is called now; it may have waited for others to end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallProgress(ToolCallReport):
    """The tool says how far it is."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallAnswered(ToolCallReport):
    """The tool has ended and the model is told the result.

    Attributes:
        error: what the tool failed with, None when it returned. Foreign text.
        was_delivered: False when nobody took the result: another client was faster, the turn was
            stopped, or the server is gone. A log record says why.
    """

    result: ToolResult
    error: Exception | None = None
    was_delivered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallCancelled(ToolCallReport):
    """Nobody waits for the result any more: the turn was stopped, or the server or the session left."""


ToolReport: TypeAlias = ToolCallBegun | ToolCallProgress | ToolCallAnswered | ToolCallCancelled
