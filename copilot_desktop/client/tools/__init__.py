"""Tools of our own that the model may call: plain functions with type hints and a docstring.

@tool
def weather(city: str) -> str:
    \"\"\"Tell the weather of a city.

    Args:
        city: its name in English.
    \"\"\"
    return look_up(city)

A person is asked before each call unless the tool says otherwise.
"""

from copilot_desktop.client.tools.invocation import ToolInvocation
from copilot_desktop.client.tools.runner import ToolRunner
from copilot_desktop.client.tools.tool import Tool, ToolDefinitionError, ToolFailed, tool
from copilot_desktop.protocol.tool_results import BinaryResult, ResultKind, ToolResult

__all__ = [
    "BinaryResult",
    "ResultKind",
    "Tool",
    "ToolDefinitionError",
    "ToolFailed",
    "ToolInvocation",
    "ToolResult",
    "ToolRunner",
    "tool",
]
