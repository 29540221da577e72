"""What is fuzzed: one input for each, made by chance, and what must hold for it."""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.compatibility.adapter import Compatibility
from copilot_desktop.client.event_frames import HEAD, head_of
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.connection import NO_REPLY, Connection, FastLane
from copilot_desktop.jsonrpc.errors import ConnectionClosed, FramingError, ResponseError
from copilot_desktop.jsonrpc.framing import MAX_HEADER_BYTES, FrameDecoder, encode_frame
from copilot_desktop.jsonrpc.messages import (
    METHOD_NOT_FOUND,
    Notification,
    decode_json,
    encode_json,
    parse_messages,
)
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.protocol.permissions import RequestId
from tests.fuzz import corpus
from tests.fuzz.mutation import cut, junk, mutated_bytes, mutated_json
from tests.support.fake_caller import FakeCaller
from tests.support.old_server import SHELL
from tests.support.typed import mismatch

#: Called with a source of chance and a place to note what is being tried.
Target = Callable[[random.Random, list[Any]], None]

_HELD_BYTES: Final = MAX_HEADER_BYTES + 64


class Wrong(AssertionError):
    """Something that must hold does not."""


def _require(holds: object, what: str) -> None:
    if not holds:
        raise Wrong(what)


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        record.getMessage()
        self.records.append(record)


@contextmanager
def _records() -> Iterator[list[logging.LogRecord]]:
    """What is logged as a warning or an error meanwhile; nobody else hears of it."""
    log, collector = logging.getLogger("copilot_desktop"), _Records()
    propagates, log.propagate = log.propagate, False
    log.addHandler(collector)
    try:
        yield collector.records
    finally:
        log.removeHandler(collector)
        log.propagate = propagates


def _none_raised(records: Sequence[logging.LogRecord], *, expected: type[Exception] | None = None) -> None:
    for record in records:
        if record.exc_info and not (expected and isinstance(record.exc_info[1], expected)):
            raise Wrong(f"logged with a traceback: {record.getMessage()}") from record.exc_info[1]


# ---- bytes -------------------------------------------------------------------------------------


def _stream(chance: random.Random) -> bytes:
    seeds = corpus.streams()
    pieces = [chance.choice(seeds) for _ in range(chance.randrange(1, 6))]
    changed = chance.randrange(len(pieces))
    pieces[changed] = mutated_bytes(chance, pieces[changed], seeds)
    if chance.random() < 0.3:
        # Every one in another way, with a right header.
        pieces = [encode_frame(mutated_bytes(chance, piece, seeds)) for piece in pieces]
    return b"".join(pieces)


def _decoded(chunks: Sequence[bytes], *, several: bool) -> tuple[list[bytes], str, FrameDecoder]:
    decoder = FrameDecoder()
    bodies: list[bytes] = []
    try:
        for chunk in chunks:
            decoder.receive_data(chunk)
            if several:
                while found := decoder.next_bodies():
                    bodies += map(bytes, found)
            else:
                while (body := decoder.next_body()) is not None:
                    bodies.append(bytes(body))
            if decoder._body_length is None:
                _require(len(decoder._buffer) - decoder._start <= _HELD_BYTES, "an unfinished line is kept")
            else:
                _require(len(decoder._body or b"") < decoder._body_length, "more than a body is kept")
    except FramingError as error:
        _require(not decoder._buffer, "bytes are kept after an error")
        return bodies, str(error), decoder
    return bodies, "", decoder


def frames(chance: random.Random, tried: list[Any]) -> None:
    """Frames are found alike however the stream is cut, by the short way and by the general one."""
    stream = _stream(chance)
    chunks = cut(chance, stream)
    tried += chunks
    with _records() as records:
        whole = _decoded([stream], several=False)
        for several in (False, True):
            again = _decoded(chunks, several=several)
            _require(again[:2] == whole[:2], f"cut in {len(chunks)}: {again[:2]} in place of {whole[:2]}")
            _require(again[2].has_partial_frame == whole[2].has_partial_frame, "a rest is kept, or not")
        _none_raised(records)
        for body in whole[0]:
            records.clear()
            taken = parse_messages(body)
            _none_raised(records)
            value = _json(body)
            batch = value if isinstance(value, list) and value else [value]
            dropped = len(batch) - len(taken)
            _require(len(records) == (1 if dropped else 0), f"{len(records)} records for {dropped} dropped")


def _json(body: bytes) -> Any:
    try:
        return decode_json(body)
    except ValueError:
        return None


# ---- events ------------------------------------------------------------------------------------


#: As ours are: the short way looks at the places where things stand.
_SESSION: Final = "01234567-89ab-cdef-0123-456789abcdef"
_HEAD: Final = head_of(_SESSION) or b""

#: What comes in floods, and has a way of its own.
_FLOODING: Final = (
    "assistant.message_start",
    "assistant.message_delta",
    "assistant.reasoning_delta",
    "assistant.tool_call_delta",
    "tool.shell_output",
)


def _event(chance: random.Random) -> Any:
    seeds = corpus.events()
    event = mutated_json(chance, chance.choice(seeds), seeds)
    if chance.random() < 0.3 and isinstance(event, dict):
        event = {**event, "type": chance.choice(_FLOODING)}
        data = event.get("data")
        if isinstance(data, dict) and chance.random() < 0.5:
            event["data"] = {name: data.get(name, chance.choice(("x", "y", ""))) for name in _FLOODING_FIELDS}
    return event


_FLOODING_FIELDS: Final = ("toolCallId", "messageId", "deltaContent", "text", "inputDelta", "reasoningId")


def events(chance: random.Random, tried: list[Any]) -> None:
    """Any event becomes a typed one whose fields are of their types, or is dropped."""
    event = _event(chance)
    tried.append(event)
    with _records() as records:
        # What comes over the wire has no surrogates any more; a history of ours could.
        for told in (event, decode_json(encode_json(event))):
            read = parse_event({"sessionId": "s", "event": told})
            if read is None:
                _require(str(told["type"]).startswith("model."), "dropped")
            elif problem := mismatch(read, type(read), type(read).__name__):
                raise Wrong(problem)
        _require(not records, f"logged: {records}")


class _Heard:
    """A session and what its handlers heard; one of them raises now and then."""

    def __init__(self) -> None:
        self.session = Session(FakeCaller(), _SESSION, SessionOptions(Path("folder"), "m"), is_new=False)
        self.events: list[SessionEvent] = []
        self.session.on(self._raise)
        self.session.on(self.events.append)

    def takes(self, body: bytes) -> bool:
        """Whether a message is heard by the short way."""
        return body[HEAD] == _HEAD and self.session.take(body)

    def _raise(self, event: SessionEvent) -> None:
        if len(self.events) % 3 == 2:
            raise _HandlerFailed


class _HandlerFailed(Exception):
    """Of a handler that is not ours."""


def sessions(chance: random.Random, tried: list[Any]) -> None:
    """Sessions hear the same by the short way as by the general one, and stay whole."""
    short, general = _Heard(), _Heard()
    for _ in range(chance.randrange(1, 12)):
        event = _event(chance)
        tried.append(event)
        message = {
            "jsonrpc": "2.0",
            "method": "session.event",
            "params": {"sessionId": _SESSION, "event": event},
        }
        body = corpus.as_written(message)
        # As it comes from the wire: floats of whole numbers and so on.
        params = decode_json(body)["params"]
        with _records() as records:
            if not short.takes(body):
                short.session.receive(params)
            general.session.receive(params)
            _none_raised(records, expected=_HandlerFailed)
        _require(
            [(type(e), repr(e)) for e in short.events] == [(type(e), repr(e)) for e in general.events],
            f"{short.events[-1:]} by the short way, {general.events[-1:]} by the other",
        )
        _require(short.session.requests == general.session.requests, "other requests are open")
        ids = [request.request_id for request in short.session.requests]
        _require(len(set(ids)) == len(ids), "a request is open twice")
        _require(short.session.is_running == general.session.is_running, "running and not running")


def lanes(chance: random.Random, tried: list[Any]) -> None:
    """A message that is broken in any way is heard by the short way as by the general one, or not at all."""
    event = {"type": "", **chance.choice(corpus.events())}
    if chance.random() < 0.5:
        event["type"] = chance.choice(_FLOODING)
    params = {"sessionId": _SESSION, "event": event}
    message: dict[str, Any] = {"jsonrpc": "2.0", "method": "session.event", "params": params}
    if chance.random() < 0.1:
        message[chance.choice(("id", "method", "error", "more"))] = junk(chance)
    body = corpus.as_written(message)
    if chance.random() < 0.9:
        body = mutated_bytes(chance, body, [b'"', b"}}}", b'},"id":{}}', b"\\u0041"])
    tried.append(body)
    if _repeats_a_name(body):
        # Which of the two counts is nobody's business.
        return
    short, general = _Heard(), _Heard()
    with _records() as records:
        if not short.takes(body):
            _require(not short.events, "an event was told that was not taken")
            return
        _none_raised(records, expected=_HandlerFailed)
        _require(len(short.events) + len(records) <= 1, f"{len(records)} records for one message")
        for told in parse_messages(body):
            if isinstance(told, Notification) and told.method == "session.event":
                general.session.receive(told.params)
        if short.events and _json(body) is None:
            # The short way does not look at fields that nobody reads: they may hold broken text, and
            # numbers out of range.
            general.session.receive(json.loads(body.decode("utf-8", "replace"))["params"])
    _require(
        [(type(e), repr(e)) for e in short.events] == [(type(e), repr(e)) for e in general.events],
        f"{short.events[-1:]} by the short way, {general.events[-1:]} by the other",
    )


def _repeats_a_name(body: bytes) -> bool:
    repeated = False

    def note(pairs: list[tuple[str, Any]]) -> None:
        nonlocal repeated
        repeated |= len({name for name, _ in pairs}) < len(pairs)

    with suppress(ValueError, RecursionError):
        json.loads(body, object_pairs_hook=note)
    return repeated


def requests(chance: random.Random, tried: list[Any]) -> None:
    """Requests open and close once each, and what is remembered is bounded."""
    noted = OpenRequests()
    seeds = [
        event
        for event in corpus.events()
        if str(event.get("type")).endswith((".requested", ".completed", ".required", ".idle", ".exhausted"))
    ]
    opened: set[str] = set()
    for _ in range(chance.randrange(1, 30)):
        raw = mutated_json(chance, chance.choice(seeds), seeds)
        if isinstance(raw, dict) and isinstance(raw.get("data"), dict) and chance.random() < 0.7:
            raw["data"]["requestId"] = chance.choice("abc")
        tried.append(raw)
        event = parse_event({"event": raw})
        if event is None:
            continue
        before = {request.request_id for request in noted.items}
        changed = noted.note(event)
        after = {request.request_id for request in noted.items}
        _require(changed == (before != after), f"told {changed} for {before} -> {after}")
        _require(not (after - before) & opened, "a settled request was opened again")
        opened |= after
        for request_id in after:
            found = noted.find(RequestId(request_id))
            _require(found is not None and not mismatch(found, type(found)), f"{found} is not of its types")
    _require(len(noted._settled) <= 256, "too much is remembered")


# ---- connections -------------------------------------------------------------------------------


class _Sink(asyncio.WriteTransport):
    """Takes what is written, as a pipe that never fills up."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()
        self._is_closing = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += data

    def get_write_buffer_size(self) -> int:
        return 0

    def is_closing(self) -> bool:
        return self._is_closing

    def close(self) -> None:
        self._is_closing = True

    def abort(self) -> None:
        self._is_closing = True


async def _connection(chance: random.Random, tried: list[Any]) -> None:
    stream = _stream(chance)
    chunks = cut(chance, stream)
    tried += chunks
    reader, sink = asyncio.StreamReader(), _Sink()
    protocol = asyncio.StreamReaderProtocol(reader)
    writer = asyncio.StreamWriter(sink, protocol, reader, asyncio.get_running_loop())
    told: list[Any] = []

    async def answer(method: str, params: Any) -> Any:
        match len(method) % 3:
            case 0:
                raise ResponseError(METHOD_NOT_FOUND, method)
            case 1:
                await asyncio.sleep(0)
                return params
            case _:
                return NO_REPLY

    session = Session(FakeCaller(), _SESSION, SessionOptions(Path("folder"), "m"), is_new=False)
    session.on(told.append)
    connection = Connection(
        reader,
        writer,
        on_notification=lambda method, params: told.append((method, params)),
        on_request=answer,
        name="fuzz",
        fast_lane=FastLane(HEAD, {_HEAD: session.take}),
    )
    calls = [asyncio.create_task(connection.request("m", timeout_s=60)) for _ in range(3)]
    reading = asyncio.create_task(connection.run())
    for chunk in chunks:
        reader.feed_data(chunk)
        if chance.random() < 0.5:
            await asyncio.sleep(0)
    reader.feed_eof()
    await reading
    _require(connection.closure is not None, "it ended and says nothing")
    for outcome in await asyncio.gather(*calls, return_exceptions=True):
        _require(
            not isinstance(outcome, BaseException) or isinstance(outcome, ResponseError | ConnectionClosed),
            f"a call came to {outcome!r}",
        )
    with suppress(ConnectionClosed):
        await connection.request("late")
        raise Wrong("a call on a closed connection")
    writer.close()
    decoder = FrameDecoder()
    decoder.receive_data(bytes(sink.written))
    while (body := decoder.next_body()) is not None:
        _require(len(parse_messages(body)) == 1, "we wrote what is no message")
    _require(not decoder.has_partial_frame, "we wrote half a frame")


def connections(chance: random.Random, tried: list[Any]) -> None:
    """Whatever comes, a connection ends by itself, fails what is owed and writes whole messages."""
    with _records() as records:
        asyncio.run(_connection(chance, tried))
        _none_raised(records)


class _OldConnection:
    closure: ConnectionClosed | None = None

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def take_over(self, on_notification: Callable[[str, Any], None]) -> None:
        del on_notification

    async def request(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        del params, timeout_s
        if self._chance.random() < 0.3:
            raise ResponseError(METHOD_NOT_FOUND, method)
        return junk(self._chance)


_OLD_REQUESTS: Final[tuple[tuple[str, Mapping[str, Any]], ...]] = (
    ("permission.request", {"sessionId": "s", "permissionRequest": SHELL}),
    ("tool.call", {"sessionId": "s", "toolCallId": "c", "toolName": "t", "arguments": {"a": 1}}),
    ("userInput.request", {"sessionId": "s", "question": "Which?", "choices": ["a"]}),
    ("exitPlanMode.request", {"sessionId": "s", "summary": "plan", "actions": ["interactive"]}),
    ("hooks.invoke", {"sessionId": "s", "hookType": "preToolUse", "input": {}}),
)
_OLD_CALLS: Final = (
    methods.HANDLE_EXIT_PLAN_MODE,
    methods.HANDLE_PERMISSION,
    methods.HANDLE_USER_INPUT,
    methods.MODE_GET,
    methods.PENDING_PERMISSIONS,
    methods.PERMISSIONS_GET_MODE,
    methods.PERMISSIONS_RESET,
    methods.PERMISSIONS_SET_MODE,
    methods.READ_PERSISTED_EVENTS,
    methods.SESSION_DETACH,
    methods.TOOLS_HANDLE_CALL,
    "sessions.list",
)
_NEVER_AN_ERROR: Final = ("userInput.request", "exitPlanMode.request")


async def _old_server(chance: random.Random, tried: list[Any]) -> None:
    told: list[Any] = []

    async def refuse(method: str, _params: Any) -> Any:
        raise ResponseError(METHOD_NOT_FOUND, method)

    adapter = Compatibility(on_notification=lambda _method, params: told.append(params), on_request=refuse)
    connection = _OldConnection(chance)
    await adapter.adapt(connection, *chance.choice((("0.0.420", 2), ("1.0.12", 3), ("1.0.102", 3))))
    asked: list[tuple[str, asyncio.Task[Any]]] = []
    for _ in range(chance.randrange(1, 12)):
        match chance.randrange(4):
            case 0:
                method, params = chance.choice(_OLD_REQUESTS)
                sent = mutated_json(chance, params, [p for _, p in _OLD_REQUESTS])
                tried.append([method, sent])
                asked.append((method, asyncio.create_task(_awaited(adapter.on_request(method, sent)))))
                await asyncio.sleep(0)
            case 1:
                event = _event(chance)
                tried.append(event)
                adapter.on_notification("session.event", {"sessionId": "s", "event": event})
            case 2 if asked:
                task = chance.choice(asked)[1]
                tried.append("taken back")
                task.cancel()
                await asyncio.sleep(0)
            case _:
                call = chance.choice(_OLD_CALLS)
                ids = [_request_id(params) for params in told] or ["none"]
                params = {"sessionId": "s", "requestId": chance.choice(ids), "result": junk(chance)}
                params["response"] = junk(chance)
                tried.append([call, params])
                with suppress(ResponseError):
                    await adapter.call(call, params)
    for params in told:
        encode_json(params)
    connection.closure = ConnectionClosed("over")
    await asyncio.sleep(0)
    for method, task in asked:
        task.cancel()
        await asyncio.wait({task})
        error = None if task.cancelled() else task.exception()
        if error is not None:
            is_refusal = isinstance(error, ResponseError) and method not in _NEVER_AN_ERROR
            _require(is_refusal, f"{method} came to {error!r}")
    await adapter.close()


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result


def _request_id(params: Any) -> Any:
    data = params.get("event", {}).get("data") if isinstance(params.get("event"), dict) else None
    return data.get("requestId") if isinstance(data, dict) else "none"


def old_servers(chance: random.Random, tried: list[Any]) -> None:
    """The adapter lets nothing out but answers and refusals, and questions are never refused."""
    with _records() as records:
        asyncio.run(_old_server(chance, tried))
        _none_raised(records)


TARGETS: Final[Mapping[str, Target]] = {
    "frames": frames,
    "events": events,
    "sessions": sessions,
    "lanes": lanes,
    "requests": requests,
    "connections": connections,
    "old-servers": old_servers,
}
