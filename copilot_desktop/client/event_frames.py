"""The short way from a `session.event` message to its typed event, for floods.

How it works: `decode_event_message` reads the message up to the event's data in one go; the data
stays undecoded. `read_event` decodes the data of the types that come in floods straight into
structs. Both are strict: whatever they do not expect takes the tolerant way of
`protocol.events`, with the same result as if there were no short one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias

import msgspec

from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.protocol.event_types import MessageDelta, ReasoningDelta, ToolCallDelta, ToolOutput
from copilot_desktop.protocol.events import SessionEvent, event_of, parse_event
from copilot_desktop.protocol.json_fields import seconds

_log = logging.getLogger("copilot_desktop.session")


class Envelope(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """An event whose data nobody has looked at; it is not even known to be JSON."""

    type: str
    data: msgspec.Raw = msgspec.Raw()
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""


class EventParams(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    session_id: str
    event: Envelope


class EventMessage(msgspec.Struct, frozen=True, gc=False):
    """A `session.event` notification."""

    method: Literal["session.event"]
    params: EventParams
    #: There is none: a message with an id is a request.
    id: msgspec.UnsetType = msgspec.UNSET


#: What the fast lane hands over: a message as far as it is decoded, and all of its body.
FastEvent: TypeAlias = tuple[EventMessage, bytes | bytearray]

#: Raises ValueError or RecursionError for everything that is no usual `session.event`.
decode_event_message: Final[Callable[[bytes | bytearray], EventMessage]] = msgspec.json.Decoder(
    EventMessage
).decode


def decode_params(body: bytes | bytearray) -> Any:
    """Return all params of a message; None, with a log record, when its data is no JSON."""
    try:
        return decode_json(body)["params"]
    except ValueError as exc:
        _log.warning("dropping an event of %d bytes that is no JSON: %s", len(body), type(exc).__name__)
        return None


def read_event(envelope: Envelope, body: bytes | bytearray) -> SessionEvent | None:
    """Return the typed event; None for what is to be dropped. Never raises."""
    reader = _READERS.get(envelope.type)
    if reader is not None:
        try:
            return reader(envelope)
        except (ValueError, RecursionError):
            # A field of another type, half a surrogate pair: the tolerant way reads on.
            pass
    elif envelope.type.startswith("model."):
        return None
    try:
        data = _decode(envelope.data)
    except (ValueError, RecursionError):
        params = decode_params(body)
        return None if params is None else parse_event(params)
    return event_of(
        envelope.type,
        data,
        event_id=envelope.id,
        timestamp=seconds(envelope.timestamp),
        ephemeral=envelope.ephemeral,
        agent_id=envelope.agent_id,
    )


class _TextData(msgspec.Struct, gc=False, rename="camel"):
    """Of `assistant.message_start`, `assistant.message_delta` and `assistant.reasoning_delta`."""

    message_id: str = ""
    reasoning_id: str = ""
    delta_content: str = ""
    parent_tool_call_id: str = ""


class _ToolCallDeltaData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: str
    tool_name: str = ""
    input_delta: str = ""
    parent_tool_call_id: str = ""


class _ToolOutputData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: str
    text: str = ""
    sequence: int = -1
    parent_tool_call_id: str = ""


_decode: Final = msgspec.json.Decoder().decode
_decode_text: Final = msgspec.json.Decoder(_TextData).decode
_decode_tool_call_delta: Final = msgspec.json.Decoder(_ToolCallDeltaData).decode
_decode_tool_output: Final = msgspec.json.Decoder(_ToolOutputData).decode


def _message_delta(envelope: Envelope) -> SessionEvent:
    data = _decode_text(envelope.data)
    return MessageDelta(
        type=envelope.type,
        event_id=envelope.id,
        timestamp=seconds(envelope.timestamp),
        ephemeral=envelope.ephemeral,
        agent_id=envelope.agent_id or data.parent_tool_call_id,
        message_id=data.message_id,
        text=data.delta_content,
    )


def _reasoning_delta(envelope: Envelope) -> SessionEvent:
    data = _decode_text(envelope.data)
    return ReasoningDelta(
        type=envelope.type,
        event_id=envelope.id,
        timestamp=seconds(envelope.timestamp),
        ephemeral=envelope.ephemeral,
        agent_id=envelope.agent_id or data.parent_tool_call_id,
        reasoning_id=data.reasoning_id,
        text=data.delta_content,
    )


def _tool_call_delta(envelope: Envelope) -> SessionEvent:
    data = _decode_tool_call_delta(envelope.data)
    return ToolCallDelta(
        type=envelope.type,
        event_id=envelope.id,
        timestamp=seconds(envelope.timestamp),
        ephemeral=envelope.ephemeral,
        agent_id=envelope.agent_id or data.parent_tool_call_id,
        tool_call_id=_named(data.tool_call_id),
        name=data.tool_name,
        text=data.input_delta,
    )


def _tool_output(envelope: Envelope) -> SessionEvent:
    data = _decode_tool_output(envelope.data)
    return ToolOutput(
        type=envelope.type,
        event_id=envelope.id,
        timestamp=seconds(envelope.timestamp),
        ephemeral=envelope.ephemeral,
        agent_id=envelope.agent_id or data.parent_tool_call_id,
        tool_call_id=_named(data.tool_call_id),
        text=data.text,
        sequence=data.sequence,
    )


def _named(tool_call_id: str) -> str:
    if not tool_call_id:
        raise ValueError("no toolCallId")
    return tool_call_id


_Reader: TypeAlias = Callable[[Envelope], SessionEvent]

_READERS: Final[Mapping[str, _Reader]] = {
    "assistant.message_start": _message_delta,
    "assistant.message_delta": _message_delta,
    "assistant.reasoning_delta": _reasoning_delta,
    "assistant.tool_call_delta": _tool_call_delta,
    "tool.shell_output": _tool_output,
}
