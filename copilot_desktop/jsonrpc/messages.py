"""JSON-RPC 2.0 messages and their JSON. Pure; safe to call from a worker thread."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import msgspec

from copilot_desktop.surrogates import scrub_surrogates

#: Error codes of JSON-RPC 2.0, section 5.1.
INVALID_REQUEST: Final = -32600
METHOD_NOT_FOUND: Final = -32601
INTERNAL_ERROR: Final = -32603
#: Of the Language Server Protocol: the caller wants no answer any more.
REQUEST_CANCELLED: Final = -32800

#: The notification that says so, with the request's id; both sides may send it.
CANCEL_REQUEST: Final = "$/cancelRequest"

#: Ids are echoed as they came; the CLI may write 3 as 3.0.
MessageId: TypeAlias = str | int | float

_log = logging.getLogger("copilot_desktop.jsonrpc")

_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder()

#: Every escape in turn, so that an escaped backslash before `u` is not taken for one; a proper
#: pair is one match and stays.
_ESCAPE: Final = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Request:
    """A call that wants an answer."""

    id: MessageId
    method: str
    params: Any


@dataclass(frozen=True, slots=True)
class Notification:
    """A message that wants no answer."""

    method: str
    params: Any


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a call. The id is what came, possibly of no call of ours."""

    id: MessageId
    result: Any


@dataclass(frozen=True, slots=True)
class Failure:
    """The refusal of a call; `id` is None when the other side could not read one of our messages."""

    id: MessageId | None
    rpc_code: int
    message: str
    data: Any


Message: TypeAlias = Request | Notification | Result | Failure


def encode_json(value: Any) -> bytes:
    """Return `value` as JSON. Lone surrogates become U+FFFD, NaN and infinities null.

    Raises:
        TypeError: `value` holds something that JSON does not know.
    """
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError:
        # The CLI answers a lone surrogate with an error that names no request.
        return _encoder.encode(scrub_surrogates(msgspec.to_builtins(value)))


def decode_json(body: bytes | bytearray) -> Any:
    """Return the value in `body`; escaped lone surrogates become U+FFFD.

    Raises:
        ValueError: not JSON, not UTF-8, nested too deeply, or a number out of range.
    """
    try:
        return _decode(body)
    except ValueError:
        scrubbed = _ESCAPE.sub(lambda escape: rb"\ufffd" if escape[1] else escape[0], body)
        if scrubbed == body:
            raise
        return _decode(scrubbed)


def _decode(body: bytes | bytearray) -> Any:
    try:
        return _decoder.decode(body)
    except RecursionError as exc:
        raise ValueError("nested too deeply") from exc


def parse_messages(body: bytes | bytearray) -> Sequence[Message]:
    """Return the messages in `body`: one, or those of a batch in their order.

    What is no message is left out, with one log record for the whole body.
    """
    try:
        value = decode_json(body)
    except ValueError as exc:
        _log.warning("dropping a message of %d bytes that is no JSON: %s", len(body), type(exc).__name__)
        return ()
    if isinstance(value, list):
        return _batch(value, len(body))
    message = _message_from(value)
    if message is None:
        _log.warning("dropping a message of %d bytes that is no JSON-RPC", len(body))
        return ()
    return (message,)


def _batch(items: list[Any], size_bytes: int) -> Sequence[Message]:
    messages = [message for item in items if (message := _message_from(item)) is not None]
    if not messages:
        _log.warning("dropping a batch of %d bytes with no JSON-RPC in it", size_bytes)
    elif len(messages) < len(items):
        dropped = len(items) - len(messages)
        _log.warning("dropping %d of %d elements of a batch that are no JSON-RPC", dropped, len(items))
    return messages


def _message_from(value: Any) -> Message | None:
    if not isinstance(value, dict):
        return None
    message_id = value.get("id")
    if isinstance(message_id, bool) or not isinstance(message_id, str | int | float | None):
        return None
    if "method" in value:
        method = value["method"]
        if not isinstance(method, str):
            return None
        if message_id is not None:
            return Request(message_id, method, value.get("params"))
        # A call with a null id could not be answered, and must not pass for a notification.
        return None if "id" in value else Notification(method, value.get("params"))
    error = value.get("error")
    if error is not None:
        return _failure(message_id, error)
    if message_id is None:
        return None
    if "result" not in value:
        return Failure(message_id, INVALID_REQUEST, "the answer holds neither a result nor an error", None)
    return Result(message_id, value["result"])


def _failure(message_id: MessageId | None, error: object) -> Failure:
    if not isinstance(error, dict):
        return Failure(message_id, INTERNAL_ERROR, str(error), None)
    code = error.get("code")
    text = error.get("message")
    return Failure(
        message_id,
        int(code) if isinstance(code, int | float) else INTERNAL_ERROR,
        text if isinstance(text, str) else "",
        error.get("data"),
    )
