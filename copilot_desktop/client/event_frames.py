"""The short way from a `session.event` message to its typed event, for floods.

How it works: today's server writes these messages always alike, so that the session's id, the event's
type and the event itself stand at known places. By the type a reader is chosen, which decodes the
event in one go: what comes in floods into a struct made for it, anything else into an envelope. Readers
are strict: what they do not expect takes the tolerant way of `protocol.events`, with the same result
as if there were no short one.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, Generic, TypeAlias, TypeVar

import msgspec

from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.protocol.event_types import (
    MessageDelta,
    ReasoningDelta,
    ToolCallDelta,
    ToolOutput,
    TurnEnded,
    TurnStarted,
    UnknownEvent,
    UsageInfo,
)
from copilot_desktop.protocol.events import KNOWN_TYPES, SessionEvent, event_of
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.protocol.usage import quota_snapshots
from copilot_desktop.protocol.usage_events import ModelUsage, in_credits, in_seconds

_log = logging.getLogger("copilot_desktop.session")

#: How a message goes on before and after the session's id, and where its event begins.
_BEFORE_ID: Final = b'{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"'
_AFTER_ID: Final = b'","event":{"type":"'
_EVENT: Final = b'{"type":"'

#: Only ids of this length are known by their place: UUIDs, as all of ours are.
_USUAL_ID: Final = re.compile(r"[0-9A-Za-z-]{36}")
_HEAD_BYTES: Final = len(_BEFORE_ID) + 36 + len(_AFTER_ID)

#: Whose message it is, and that it is one, is told by these bytes of it.
HEAD: Final = slice(0, _HEAD_BYTES)

#: The event lies between these places of a message that begins with a head; `ENDS` follows it.
_EVENT_AT: Final = _HEAD_BYTES - len(_EVENT)
EVENT: Final = slice(_EVENT_AT, -2)
ENDS: Final = b"}}"

#: The type begins here, and ends with a quotation mark.
TYPE_AT: Final = _HEAD_BYTES


def head_of(session_id: str) -> bytes | None:
    """Return how the messages of a session begin; None when that cannot be told by its id."""
    if not _USUAL_ID.fullmatch(session_id):
        return None
    return _BEFORE_ID + session_id.encode() + _AFTER_ID


def decode_params(body: bytes | bytearray) -> Any:
    """Return all params of a message; None, with a log record, when it is no JSON."""
    try:
        return decode_json(body)["params"]
    except ValueError as exc:
        _log.warning("dropping an event of %d bytes that is no JSON: %s", len(body), type(exc).__name__)
        return None


#: Reads an event object. Raises ValueError or RecursionError for what it does not expect.
Reader: TypeAlias = Callable[[bytes], SessionEvent]

_Data = TypeVar("_Data")


class _Frame(msgspec.Struct, Generic[_Data], frozen=True, gc=False, rename="camel"):
    """An event object with data of a known shape."""

    type: str
    data: _Data
    id: str = ""
    timestamp: str | float | None = None
    ephemeral: bool = False
    agent_id: str = ""


class _TextData(msgspec.Struct, gc=False, rename="camel"):
    """Of `assistant.message_start`, `assistant.message_delta` and `assistant.reasoning_delta`."""

    message_id: str = ""
    reasoning_id: str = ""
    delta_content: str = ""
    parent_tool_call_id: str = ""


#: An event without its name is no event; the tolerant way knows what to do about it.
_Named: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class _ToolCallDeltaData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: _Named
    tool_name: str = ""
    input_delta: str = ""
    parent_tool_call_id: str = ""


class _ToolOutputData(msgspec.Struct, gc=False, rename="camel"):
    tool_call_id: _Named
    text: str = ""
    sequence: int = -1
    parent_tool_call_id: str = ""


class _TurnData(msgspec.Struct, gc=False, rename="camel"):
    parent_tool_call_id: str = ""


class _UsageData(msgspec.Struct, gc=False, rename="camel"):
    current_tokens: int
    token_limit: int
    parent_tool_call_id: str = ""


#: Larger numbers are none that the tolerant way takes.
_Real: TypeAlias = Annotated[float, msgspec.Meta(gt=-1e300, lt=1e300)]


class _CopilotUsage(msgspec.Struct, gc=False):
    total_nano_aiu: _Real | None = msgspec.field(default=None, name="totalNanoAiu")


class _ModelUsageData(msgspec.Struct, gc=False, rename="camel"):
    """Of `assistant.usage`."""

    model: str = ""
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: _Real | None = None
    copilot_usage: _CopilotUsage | None = None
    duration: _Real | None = None
    time_to_first_token_ms: _Real | None = None
    ttft_ms: _Real | None = None
    inter_token_latency_ms: _Real | None = None
    initiator: str = ""
    is_byok: bool = False
    finish_reason: str = ""
    quota_snapshots: dict[str, Any] | None = None
    parent_tool_call_id: str = ""


_decode_model_usage: Final = msgspec.json.Decoder(_Frame[_ModelUsageData]).decode
_decode_any: Final = msgspec.json.Decoder(_Frame[dict[str, Any]]).decode
_decode_text: Final = msgspec.json.Decoder(_Frame[_TextData]).decode
_decode_tool_call_delta: Final = msgspec.json.Decoder(_Frame[_ToolCallDeltaData]).decode
_decode_tool_output: Final = msgspec.json.Decoder(_Frame[_ToolOutputData]).decode
_decode_turn: Final = msgspec.json.Decoder(_Frame[_TurnData]).decode
_decode_usage: Final = msgspec.json.Decoder(_Frame[_UsageData]).decode


def read_any(event: bytes) -> SessionEvent:
    """Read an event of any type whose data is an object. Raises ValueError, RecursionError."""
    frame = _decode_any(event)
    return event_of(
        frame.type,
        frame.data,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id,
    )


def read_unknown(event: bytes) -> SessionEvent:
    """Read an event of a type that has no class, whose data is an object. Raises as `read_any`."""
    frame = _decode_any(event)
    return UnknownEvent(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id,
        data=frame.data,
    )


def _read_model_usage(event: bytes) -> SessionEvent:
    frame = _decode_model_usage(event)
    data = frame.data
    first_token_s = in_seconds(data.time_to_first_token_ms)
    usage = data.copilot_usage
    return ModelUsage(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        model=data.model,
        input_tokens=data.input_tokens,
        output_tokens=data.output_tokens,
        cache_read_tokens=data.cache_read_tokens,
        cache_write_tokens=data.cache_write_tokens,
        reasoning_tokens=data.reasoning_tokens,
        cost=data.cost,
        ai_credits=None if usage is None else in_credits(usage.total_nano_aiu),
        duration_s=in_seconds(data.duration),
        first_token_s=in_seconds(data.ttft_ms) if first_token_s is None else first_token_s,
        inter_token_s=in_seconds(data.inter_token_latency_ms),
        initiator=data.initiator,
        is_own_provider=data.is_byok,
        finish_reason=data.finish_reason,
        quotas=quota_snapshots(data.quota_snapshots) if data.quota_snapshots else {},
    )


# The fields of the envelope are written out in each reader: gathered in one place they would have to go
# through a dict, which takes as long as decoding the event.


def _read_message_delta(event: bytes) -> SessionEvent:
    frame = _decode_text(event)
    data = frame.data
    return MessageDelta(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        message_id=data.message_id,
        text=data.delta_content,
    )


def _read_reasoning_delta(event: bytes) -> SessionEvent:
    frame = _decode_text(event)
    data = frame.data
    return ReasoningDelta(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        reasoning_id=data.reasoning_id,
        text=data.delta_content,
    )


def _read_tool_call_delta(event: bytes) -> SessionEvent:
    frame = _decode_tool_call_delta(event)
    data = frame.data
    return ToolCallDelta(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        tool_call_id=data.tool_call_id,
        name=data.tool_name,
        text=data.input_delta,
    )


def _read_tool_output(event: bytes) -> SessionEvent:
    frame = _decode_tool_output(event)
    data = frame.data
    return ToolOutput(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        tool_call_id=data.tool_call_id,
        text=data.text,
        sequence=data.sequence,
    )


def _read_turn_start(event: bytes) -> SessionEvent:
    frame = _decode_turn(event)
    return TurnStarted(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or frame.data.parent_tool_call_id,
    )


def _read_turn_end(event: bytes) -> SessionEvent:
    frame = _decode_turn(event)
    return TurnEnded(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or frame.data.parent_tool_call_id,
    )


def _read_usage_info(event: bytes) -> SessionEvent:
    frame = _decode_usage(event)
    data = frame.data
    return UsageInfo(
        type=frame.type,
        event_id=frame.id,
        timestamp=seconds(frame.timestamp),
        ephemeral=frame.ephemeral,
        agent_id=frame.agent_id or data.parent_tool_call_id,
        current_tokens=data.current_tokens,
        token_limit=data.token_limit,
    )


#: By the type as it stands in the message; `read_unknown` is for all others.
READERS: Final[Mapping[bytes, Reader]] = {
    **{event_type.encode(): read_any for event_type in KNOWN_TYPES},
    b"assistant.message_start": _read_message_delta,
    b"assistant.message_delta": _read_message_delta,
    b"assistant.reasoning_delta": _read_reasoning_delta,
    b"assistant.tool_call_delta": _read_tool_call_delta,
    b"tool.shell_output": _read_tool_output,
    b"assistant.turn_start": _read_turn_start,
    b"assistant.turn_end": _read_turn_end,
    b"session.usage_info": _read_usage_info,
    b"assistant.usage": _read_model_usage,
}
