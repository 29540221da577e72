"""One end of a JSON-RPC connection, without I/O: ids, what is owed, bytes to messages and back."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Sequence
from typing import Any

from copilot_desktop.jsonrpc.errors import FramingError, MessageTooLarge
from copilot_desktop.jsonrpc.framing import MAX_BODY_BYTES, FrameDecoder, encode_frame
from copilot_desktop.jsonrpc.messages import (
    CANCEL_REQUEST,
    Failure,
    Message,
    MessageId,
    Request,
    Result,
    encode_json,
)
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.jsonrpc")


class Peer:
    """Turns calls into bytes and bytes into messages.

    Reading takes three steps, so that the caller can parse a large body elsewhere:
    `receive_data`, then for each `next_body` a `messages.parse_messages`, then `accept`.
    """

    def __init__(self) -> None:
        self._decoder = FrameDecoder()
        self._ids = itertools.count(1)
        #: Method of each call that is owed an answer.
        self._pending: dict[MessageId, str] = {}

    @property
    def pending(self) -> tuple[MessageId, ...]:
        """Ids of the calls that are owed an answer, oldest first."""
        return tuple(self._pending)

    @property
    def has_partial_frame(self) -> bool:
        """Whether the stream stands within a frame."""
        return self._decoder.has_partial_frame

    def request(self, method: str, params: Any = None) -> tuple[int, bytes]:
        """Return a new id and the bytes of a call.

        Raises:
            MessageTooLarge: for the other side; so do the other methods that return bytes.
        """
        request_id = next(self._ids)
        frame = _frame({"jsonrpc": "2.0", "id": request_id, "method": method, **_optional(params)})
        self._pending[request_id] = method
        _log.debug("> %s #%s, %d bytes", method, request_id, len(frame))
        return request_id, frame

    def notification(self, method: str, params: Any = None) -> bytes:
        """Return the bytes of a notification."""
        frame = _frame({"jsonrpc": "2.0", "method": method, **_optional(params)})
        _log.debug("> %s, %d bytes", method, len(frame))
        return frame

    def result(self, request: Request, result: Any) -> bytes:
        """Return the bytes that answer `request`."""
        frame = _frame({"jsonrpc": "2.0", "id": request.id, "result": result})
        _log.debug("> answer to %s #%s, %d bytes", request.method, request.id, len(frame))
        return frame

    def failure(self, request: Request, rpc_code: int, message: str, data: Any = None) -> bytes:
        """Return the bytes that refuse `request`."""
        error = {"code": rpc_code, "message": message}
        if data is not None:
            error["data"] = data
        frame = _frame({"jsonrpc": "2.0", "id": request.id, "error": error})
        _log.debug("> error %d to %s #%s, %d bytes", rpc_code, request.method, request.id, len(frame))
        return frame

    def cancel(self, request_id: MessageId) -> bytes:
        """Stop expecting the answer to `request_id`; return the bytes that say so.

        Empty when the answer is not owed any more.
        """
        if self._pending.pop(request_id, None) is None:
            return b""
        return self.notification(CANCEL_REQUEST, {"id": request_id})

    def receive_data(self, data: bytes) -> None:
        """Take bytes of the other side in."""
        self._decoder.receive_data(data)

    def next_body(self) -> bytes | bytearray | None:
        """Return the next complete body, None when more bytes are needed.

        Raises:
            FramingError: the stream cannot be read on.
        """
        return self._decoder.next_body()

    def next_bodies(self) -> Sequence[bytes | bytearray]:
        """Return one or more of the next bodies, none when more bytes are needed. Raises as `next_body`."""
        return self._decoder.next_bodies()

    def accept(self, message: Message) -> Message | None:
        """Book `message`; None when it answers nothing that is owed.

        Raises:
            FramingError: the other side could not read one of our messages. Which one is
                unknown, and the CLI may have gone mute, so nothing owed can be trusted to come.
        """
        if isinstance(message, Failure) and message.id is None:
            raise FramingError(tr("the agent could not read a message: {detail}", detail=message.message))
        if isinstance(message, Result | Failure):
            # The type was checked in parsing; None was handled above.
            method = self._pending.pop(message.id, None) if message.id is not None else None
            if method is None:
                _log.debug("< answer to unknown or settled #%s ignored", message.id)
                return None
            _log.debug("< answer to %s #%s", method, message.id)
        return message

    def receive_eof(self) -> tuple[MessageId, ...]:
        """The other side is gone: return the ids that were owed. Nothing is owed any more."""
        owed = self.pending
        self._pending.clear()
        return owed


def _optional(params: Any) -> dict[str, Any]:
    return {} if params is None else {"params": params}


def _frame(message: dict[str, Any]) -> bytes:
    body = encode_json(message)
    if len(body) > MAX_BODY_BYTES:
        # The CLI answers what is too large for it with an error that names no request.
        raise MessageTooLarge(len(body), MAX_BODY_BYTES)
    return encode_frame(body)
