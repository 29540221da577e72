"""Events by which the server asks this client to run a tool or a slash command of its own.

`PARSERS` is a part of the table in `protocol.events`, which makes an `UnknownEvent` of what has
no request id: nobody could answer it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from copilot_desktop.protocol.event_reading import Envelope
from copilot_desktop.protocol.event_types import Event
from copilot_desktop.protocol.json_fields import JsonFields


class ExternalToolRequested(Event, frozen=True, kw_only=True):
    """`external_tool.requested`: the model calls a tool of some client, and waits until one answers.

    Attributes:
        arguments: what the model gave, of any JSON type.
        working_directory: of the session, "" when the server does not tell.
    """

    request_id: str = ""
    tool_call_id: str = ""
    tool_name: str = ""
    arguments: Any = None
    working_directory: str = ""


class ExternalToolCompleted(Event, frozen=True, kw_only=True):
    """`external_tool.completed`: the call was answered, or nobody waits for it any more."""

    request_id: str = ""


class CommandRequested(Event, frozen=True, kw_only=True):
    """`command.execute`: a slash command of some client was invoked.

    Attributes:
        name: without the slash.
        arguments: the text after the name, as it was written.
        text: the whole line.
    """

    request_id: str = ""
    name: str = ""
    arguments: str = ""
    text: str = ""


class CommandCompleted(Event, frozen=True, kw_only=True):
    """`command.completed`: the command was answered, or nobody waits for it any more."""

    request_id: str = ""


ToolEvent: TypeAlias = ExternalToolRequested | ExternalToolCompleted | CommandRequested | CommandCompleted


def _tool_requested(envelope: Envelope, data: JsonFields) -> ToolEvent:
    return ExternalToolRequested(
        **envelope,
        request_id=data.text("requestId"),
        tool_call_id=data.text("toolCallId"),
        tool_name=data.text("toolName"),
        arguments=data.raw.get("arguments"),
        working_directory=data.text("workingDirectory"),
    )


def _tool_completed(envelope: Envelope, data: JsonFields) -> ToolEvent:
    return ExternalToolCompleted(**envelope, request_id=data.text("requestId"))


def _command_requested(envelope: Envelope, data: JsonFields) -> ToolEvent:
    return CommandRequested(
        **envelope,
        request_id=data.text("requestId"),
        name=data.text("commandName"),
        arguments=data.text("args"),
        text=data.text("command"),
    )


def _command_completed(envelope: Envelope, data: JsonFields) -> ToolEvent:
    return CommandCompleted(**envelope, request_id=data.text("requestId"))


PARSERS: Final[Mapping[str, Callable[[Envelope, JsonFields], ToolEvent]]] = {
    "external_tool.requested": _tool_requested,
    "external_tool.completed": _tool_completed,
    "command.execute": _command_requested,
    "command.completed": _command_completed,
}
