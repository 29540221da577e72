"""The short way from a `session.event` message to its typed event, for floods.

How it works: a type that comes in floods is recognised by its place in the bytes, and the message
is decoded in one go into structs made for it. Of any other message the event's data is skipped; an
event that nobody wants ends there. Both are strict: whatever they do not expect takes the tolerant
way of `protocol.events`, with the same result as if there were no short one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, Generic, Literal, Protocol, TypeAlias, TypeVar

import msgspec

from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.protocol.event_types import (
    MessageDelta,
    ReasoningDelta,
    ToolCallDelta,
    ToolOutput,
    TurnEnded,
    TurnStarted,
    UsageInfo,
)
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

    def typed(self, body: bytes | bytearray) -> SessionEvent | None:
        """Return the typed event; None for what is to be dropped. Never raises."""
        if self.type.startswith("model."):
            return None
        try:
            data = _decode(self.data)
        except (ValueError, RecursionError):
            params = decode_params(body)
            return None if params is None else parse_event(params)
        return event_of(
            self.type,
            data,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id,
        )


class _TextData(msgspec.Struct, gc=False, rename="camel"):
    """Of `assistant.message_start`, `assistant.message_delta` and `assistant.reasoning_delta`."""

    message_id: str = ""
    reasoning_id: str = ""
    delta_content: str = ""
    parent_tool_call_id: str = ""


class _MessageDelta(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["assistant.message_start", "assistant.message_delta"]
    data: _TextData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        data = self.data
        return MessageDelta(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or data.parent_tool_call_id,
            message_id=data.message_id,
            text=data.delta_content,
        )


class _ReasoningDelta(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["assistant.reasoning_delta"]
    data: _TextData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        data = self.data
        return ReasoningDelta(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or data.parent_tool_call_id,
            reasoning_id=data.reasoning_id,
            text=data.delta_content,
        )


#: An event without its name is no event; the tolerant way knows what to do about it.
_Named: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class _ToolCallDeltaData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: _Named
    tool_name: str = ""
    input_delta: str = ""
    parent_tool_call_id: str = ""


class _ToolCallDelta(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["assistant.tool_call_delta"]
    data: _ToolCallDeltaData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        data = self.data
        return ToolCallDelta(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or data.parent_tool_call_id,
            tool_call_id=data.tool_call_id,
            name=data.tool_name,
            text=data.input_delta,
        )


class _ToolOutputData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: _Named
    text: str = ""
    sequence: int = -1
    parent_tool_call_id: str = ""


class _ToolOutput(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["tool.shell_output"]
    data: _ToolOutputData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        data = self.data
        return ToolOutput(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or data.parent_tool_call_id,
            tool_call_id=data.tool_call_id,
            text=data.text,
            sequence=data.sequence,
        )


class _TurnData(msgspec.Struct, gc=False, rename="camel"):
    parent_tool_call_id: str = ""


class _TurnMark(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["assistant.turn_start", "assistant.turn_end"]
    data: _TurnData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        kind = TurnStarted if self.type == "assistant.turn_start" else TurnEnded
        return kind(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or self.data.parent_tool_call_id,
        )


class _UsageData(msgspec.Struct, gc=False, rename="camel"):
    current_tokens: int
    token_limit: int
    parent_tool_call_id: str = ""


class _UsageInfo(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    type: Literal["session.usage_info"]
    data: _UsageData
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""

    def typed(self, _body: bytes | bytearray) -> SessionEvent | None:
        data = self.data
        return UsageInfo(
            type=self.type,
            event_id=self.id,
            timestamp=seconds(self.timestamp),
            ephemeral=self.ephemeral,
            agent_id=self.agent_id or data.parent_tool_call_id,
            current_tokens=data.current_tokens,
            token_limit=data.token_limit,
        )


_Frame = TypeVar("_Frame", covariant=True)


class _Params(msgspec.Struct, Generic[_Frame], frozen=True, gc=False, rename="camel"):
    session_id: str
    event: _Frame


class _Message(msgspec.Struct, Generic[_Frame], frozen=True, gc=False):
    method: Literal["session.event"]
    params: _Params[_Frame]
    #: There is none: a message with an id is a request.
    id: msgspec.UnsetType = msgspec.UNSET


class EventFrame(Protocol):
    """An event as far as it was decoded."""

    @property
    def type(self) -> str: ...

    def typed(self, body: bytes | bytearray) -> SessionEvent | None: ...


EventMessage: TypeAlias = _Message[EventFrame]

#: What the fast lane hands over: a message as far as it is decoded, and all of its body.
FastEvent: TypeAlias = tuple[EventMessage, bytes | bytearray]

_Decoder: TypeAlias = Callable[[bytes | bytearray], EventMessage]

#: The type stands here when the session's id is a UUID, as all of ours are. It is looked at to choose
#: a decoder, which checks it; elsewhere the one for all events is chosen.
_TYPE_AT: Final = len(
    '{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"","event":{"type":"'
) + len("01234567-89ab-cdef-0123-456789abcdef")
#: So much of a type tells it from nearly all others; the decoder refuses the rest.
_KEY_LENGTH: Final = 18
_KEY: Final = slice(_TYPE_AT, _TYPE_AT + _KEY_LENGTH)

_decode: Final = msgspec.json.Decoder().decode
_decode_envelope: Final[_Decoder] = msgspec.json.Decoder(_Message[Envelope]).decode
_decode_message_delta: Final[_Decoder] = msgspec.json.Decoder(_Message[_MessageDelta]).decode
_decode_turn_mark: Final[_Decoder] = msgspec.json.Decoder(_Message[_TurnMark]).decode

_DECODERS: Final[Mapping[bytes, _Decoder]] = {
    f'{event_type}"'.encode()[:_KEY_LENGTH]: decoder
    for event_type, decoder in {
        "assistant.message_start": _decode_message_delta,
        "assistant.message_delta": _decode_message_delta,
        "assistant.reasoning_delta": msgspec.json.Decoder(_Message[_ReasoningDelta]).decode,
        "assistant.tool_call_delta": msgspec.json.Decoder(_Message[_ToolCallDelta]).decode,
        "tool.shell_output": msgspec.json.Decoder(_Message[_ToolOutput]).decode,
        "assistant.turn_start": _decode_turn_mark,
        "assistant.turn_end": _decode_turn_mark,
        "session.usage_info": msgspec.json.Decoder(_Message[_UsageInfo]).decode,
    }.items()
}


def decode_event_message(body: bytes | bytearray) -> EventMessage:
    """Decode a usual `session.event` as far as its type allows.

    Raises:
        ValueError, RecursionError: it is no usual one.
    """
    try:
        decode = _DECODERS.get(body[_KEY])  # type: ignore[arg-type]  # a bytearray raises, see below
    except TypeError:
        # It came in several chunks; there are few of these.
        decode = None
    if decode is not None:
        try:
            return decode(body)
        except (ValueError, RecursionError):
            # A field of another type, half a surrogate pair: the data is left to the tolerant way.
            pass
    return _decode_envelope(body)


def decode_params(body: bytes | bytearray) -> Any:
    """Return all params of a message; None, with a log record, when its data is no JSON."""
    try:
        return decode_json(body)["params"]
    except ValueError as exc:
        _log.warning("dropping an event of %d bytes that is no JSON: %s", len(body), type(exc).__name__)
        return None
