"""The asyncio shell around `Peer`: one reader, ordered writes, calls that are awaited."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final, TypeAlias

from copilot_desktop.jsonrpc.errors import ConnectionClosed, FramingError, ResponseError
from copilot_desktop.jsonrpc.messages import (
    CANCEL_REQUEST,
    Failure,
    Message,
    MessageId,
    Notification,
    Request,
    Result,
    parse_messages,
)
from copilot_desktop.jsonrpc.peer import Peer
from copilot_desktop.jsonrpc.serving import NO_REPLY, OnRequest, ServedRequests
from copilot_desktop.translation import tr

__all__ = [
    "LARGE_BODY_BYTES",
    "MAX_UNSENT_BYTES",
    "NO_REPLY",
    "Connection",
    "FastLane",
    "OnNotification",
    "OnRequest",
    "OnWire",
]

#: Larger bodies are parsed in a worker thread: about 3 ms per megabyte.
LARGE_BODY_BYTES: Final = 1024 * 1024

#: How long the reader may keep the loop while messages arrive faster than they are handled.
#: Half of the 8 ms that anything may take; handlers need the rest.
_READER_TURN_S: Final = 0.004

_READ_BYTES: Final = 64 * 1024

#: Between the header of a frame and its body.
_HEADER_END: Final = b"\r\n\r\n"

#: How long `close` lets what was written flow out to a peer that may not read any more.
_FLUSH_S: Final = 1.0

#: More than this may not wait for a peer that does not read. Calls that were given up leave their
#: frames behind, since half a frame would be the end of the stream.
MAX_UNSENT_BYTES: Final = 64 * 1024 * 1024


OnNotification: TypeAlias = Callable[[str, Any], None]

#: Hears of every message as it passes: the direction, ">" from us and "<" to us, and the body,
#: which it must not change. It is called by the reader and by writers, so it must be quick, and
#: it must not raise.
OnWire: TypeAlias = Callable[[str, bytes | bytearray], None]


@dataclass(frozen=True)
class FastLane:
    """A short way for notifications that come in floods: known by how they begin.

    Attributes:
        key: the bytes of a body that tell who takes it.
        takers: by these bytes. Each takes the whole body, undecoded; False leaves it to the ordinary
            way. The mapping may change at any time. Large bodies always go the ordinary way.
    """

    key: slice
    takers: Mapping[bytes, Callable[[bytes], bool]]


_NO_LANE: Final = FastLane(slice(0, 0), {})

#: What a call comes to. Failures are carried as values: an exception in a future that nobody
#: awaits any more would be reported as lost.
_Outcome: TypeAlias = Result | ResponseError | ConnectionClosed

_log = logging.getLogger("copilot_desktop.jsonrpc")


class Connection:
    """A JSON-RPC connection over a pair of streams.

    Notifications are handled by a plain function in the order of their arrival. Requests of the
    other side run as tasks of this connection, since they may wait for a person; they are
    cancelled when it ends. The elements of a batch are taken in their order, and each call in it
    is answered by a message of its own: one of them may wait for a person as well.

    A request that the other side takes back (`$/cancelRequest`) has its handler cancelled.

    The owner runs `run` in a task of its own. No callback is called after the connection ended.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        on_notification: OnNotification,
        on_request: OnRequest,
        name: str,
        fast_lane: FastLane | None = None,
        on_wire: OnWire | None = None,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._on_notification = on_notification
        self._on_wire = on_wire
        self._name = name
        self._lane = fast_lane or _NO_LANE
        self._peer = Peer()
        self._answers: dict[MessageId, asyncio.Future[_Outcome]] = {}
        self._served = ServedRequests(on_request, peer=self._peer, write=self._write_answer, name=name)
        self._closure: ConnectionClosed | None = None
        #: Grows with whatever comes: so a silent other side can be told from a slow one.
        self.chunks_read = 0

    @property
    def closure(self) -> ConnectionClosed | None:
        """Why the connection ended; None while it is open."""
        return self._closure

    def take_over(self, on_notification: OnNotification) -> None:
        """Give all notifications to somebody else from now on, by the ordinary way."""
        self._on_notification = on_notification
        self._lane = _NO_LANE

    async def run(self) -> None:
        """Read until the stream ends or cannot be read on; `closure` then says why.

        After `close` whatever still arrives is read and dropped, so that the other side can end.
        After an unreadable stream it returns at once and reads no more: the owner of a child
        process kills it, since a child whose output nobody reads may not end by itself.
        When this returns or raises, everything owed has failed with `ConnectionClosed`.
        """
        reason = tr("the connection was abandoned")
        try:
            reason = await self._read()
        finally:
            self._end(reason)
            await self._served.stop()

    async def request(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call `method` and return its result.

        Requests are written in the order of the calls. Cancelling stops waiting; the other side
        may still do the work, and its late answer is dropped.

        Raises:
            ResponseError: the other side answered with an error.
            ConnectionClosed: the connection ended first, or had ended before; or the other side
                reads nothing, and too much waits for it already.
            MessageTooLarge: nothing was sent.
            TimeoutError: no answer within `timeout_s`.
        """
        self._check_open()
        request_id, frame = self._peer.request(method, params)
        answer: asyncio.Future[_Outcome] = asyncio.get_running_loop().create_future()
        self._answers[request_id] = answer
        try:
            self._write(frame)
            async with asyncio.timeout(timeout_s):
                await self._drain_until(answer)
                outcome = await answer
        finally:
            del self._answers[request_id]
            # Empty unless the wait was given up.
            frame = self._peer.cancel(request_id)
            if frame and self._is_writable():
                self._write(frame)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome.result

    def notify(self, method: str, params: Any = None) -> None:
        """Write a notification, in the order of the calls.

        Raises:
            ConnectionClosed: the connection has ended.
        """
        self._check_open()
        self._write(self._peer.notification(method, params))

    async def close(self) -> None:
        """End the connection: fail what is owed, cancel what is served, close the writer.

        Returns within about a second even when the other side reads nothing any more.
        """
        self._end(tr("the connection was closed"))
        await self._served.stop()
        self._writer.close()
        try:
            async with asyncio.timeout(_FLUSH_S):
                await self._writer.wait_closed()
        except TimeoutError:
            self._writer.transport.abort()
        except OSError as exc:
            _log.debug("%s: closing a broken pipe: %s", self._name, exc)

    async def _read(self) -> str:
        """Read to the end; return the reason for it."""
        try:
            while data := await self._reader.read(_READ_BYTES):
                self.chunks_read += 1
                if self._closure is None:
                    self._peer.receive_data(data)
                    await self._take_waiting()
        except FramingError as exc:
            _log.error("%s: %s", self._name, exc)
            return str(exc)
        except OSError as exc:
            return tr("reading failed: {detail}", detail=str(exc) or type(exc).__name__)
        if self._peer.has_partial_frame:
            return tr("the agent ended within a message")
        return tr("the agent ended the connection")

    async def _take_waiting(self) -> None:
        """Take all that is complete. One frame after the other, without a call more than needed."""
        turn_ends = monotonic() + _READER_TURN_S
        next_bodies, on_wire, lane = self._peer.next_bodies, self._listener(), self._lane
        key, takers = lane.key, lane.takers
        while bodies := next_bodies():
            for body in bodies:
                if self._closure is not None:
                    return
                if on_wire is not None:
                    on_wire("<", body)
                is_taken = False
                # A large one is a bytearray.
                if type(body) is bytes and (take := takers.get(body[key])) is not None:
                    try:
                        is_taken = take(body)
                    except Exception:  # noqa: BLE001 - see `_notify`
                        is_taken = True
                        _log.exception("%s: handling a message of the fast lane failed", self._name)
                if not is_taken:
                    await self._take(body)
                    # An answer may have led to `take_over`.
                    takers = self._lane.takers
                if monotonic() >= turn_ends:
                    await asyncio.sleep(0)
                    turn_ends = monotonic() + _READER_TURN_S
                    takers = self._lane.takers

    def _notify(self, method: str, params: Any) -> None:
        try:
            self._on_notification(method, params)
        except Exception:  # noqa: BLE001 - one bad event must not take the others with it
            _log.exception("%s: handling %s failed", self._name, method)

    async def _take(self, body: bytes | bytearray) -> None:
        if len(body) > LARGE_BODY_BYTES:
            messages = await asyncio.to_thread(parse_messages, body)
        else:
            messages = parse_messages(body)
        turn_ends = monotonic() + _READER_TURN_S
        for message in messages:
            accepted = self._peer.accept(message)
            if self._closure is not None:
                return
            if accepted is not None:
                self._dispatch(accepted)
            if monotonic() >= turn_ends:
                await asyncio.sleep(0)
                turn_ends = monotonic() + _READER_TURN_S

    def _dispatch(self, message: Message) -> None:
        match message:
            case Notification(method, params):
                if method == CANCEL_REQUEST:
                    self._served.withdraw(params)
                else:
                    self._notify(method, params)
            case Request():
                self._served.start(message)
            case Result():
                self._settle(message.id, message)
            case Failure(message_id, rpc_code, text, data):
                # Without an id it never comes here: the peer ends the connection.
                self._settle(message_id, ResponseError(rpc_code, text, data))

    async def _write_answer(self, frame: bytes) -> None:
        if self._is_writable():
            self._write(frame)
            with contextlib.suppress(ConnectionClosed):
                await self._drain()

    def _settle(self, message_id: MessageId | None, outcome: _Outcome) -> None:
        answer = None if message_id is None else self._answers.get(message_id)
        if answer is not None and not answer.done():
            answer.set_result(outcome)

    def _end(self, reason: str) -> None:
        """Enter the closed state, once, and fail what is owed."""
        if self._closure is None:
            self._closure = ConnectionClosed(reason)
            _log.info("%s: ended: %s", self._name, reason)
        for message_id in self._peer.receive_eof():
            self._settle(message_id, ConnectionClosed(self._closure.reason))

    def _listener(self) -> OnWire | None:
        """Return who hears what passes; None as well while nobody listens through it (`is_idle`)."""
        on_wire = self._on_wire
        return None if on_wire is None or getattr(on_wire, "is_idle", False) else on_wire

    def _write(self, frame: bytes) -> None:
        on_wire = self._listener()
        if on_wire is not None:
            on_wire(">", frame[frame.index(_HEADER_END) + len(_HEADER_END) :])
        self._writer.write(frame)

    def _is_writable(self) -> bool:
        return self._closure is None and not self._writer.is_closing()

    def _check_open(self) -> None:
        if self._closure is not None:
            raise ConnectionClosed(self._closure.reason)
        if self._writer.is_closing():
            raise ConnectionClosed(tr("the agent takes no more input"))
        unsent_bytes = self._writer.transport.get_write_buffer_size()
        if unsent_bytes > MAX_UNSENT_BYTES:
            raise ConnectionClosed(
                tr("the agent reads nothing, and {size} bytes wait for it already", size=unsent_bytes)
            )

    async def _drain_until(self, answer: asyncio.Future[_Outcome]) -> None:
        """Do as `_drain`, but no longer than until there is an answer, such as the connection's end."""
        if not self._writer.transport.get_write_buffer_size():
            await self._drain()
            return
        draining = asyncio.ensure_future(self._drain())
        try:
            either: set[asyncio.Future[Any]] = {draining, answer}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if not answer.done():
                draining.result()
        finally:
            draining.cancel()
            await asyncio.gather(draining, return_exceptions=True)

    async def _drain(self) -> None:
        """Wait until the other side has taken what was written.

        A broken pipe fails this call only: answers and events may still be on their way in.
        """
        try:
            await self._writer.drain()
        except OSError as exc:
            raise ConnectionClosed(
                tr("writing failed: {detail}", detail=str(exc) or type(exc).__name__)
            ) from exc
