"""Plays a recording back through the real client.

    player = Player(await load_recording(path), speed=10)
    player.client.on_event(print)
    await player.play()

How it works: the player is the far end of the client's connection. It goes through the lines in
their order. What the CLI told is told again; what the client had sent is sent again by `Player`
itself through the client's sessions (or, with `drives=False`, awaited from whoever uses the
client), and what really arrives is compared with the recording. Calls are matched by method,
session and order; the recorded answer then goes out under the id of the real call. A second
`connect` in the recording is a new server: the connection ends there and the client comes again.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import tempfile
import time
from collections import Counter, defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.errors import AgentNotReady
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.recording.recording import NOTE, SENT, RecordedMessage
from copilot_desktop.client.recording.replay_server import ReplaySource
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.framing import FrameDecoder, encode_frame
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from copilot_desktop.redaction import REDACTED
from copilot_desktop.tasks import TaskScope

_log = logging.getLogger("copilot_desktop.client")

#: A call that the client makes by itself is there within milliseconds.
_PATIENCE_S: Final = 10.0

#: Asked by the client itself when a server does not know `connect`.
_OLD_HANDSHAKE: Final = (methods.PING, methods.STATUS_GET)

#: No method of the server: the player answers it when everything before it has been read.
_MARK: Final = "replay.mark"

#: With what a session is opened belongs to the machine and the day of the recording.
_OPENING: Final = frozenset({methods.SESSION_CREATE, methods.SESSION_RESUME})


@dataclass(frozen=True, slots=True)
class Difference:
    """What the client sent was not what had been recorded. `sent` None: it was not sent at all."""

    method: str
    recorded: dict[str, Any]
    sent: dict[str, Any] | None


class Player:
    """One play of one recording.

    Args:
        speed: 1 is real time, 10 ten times as fast, 0 as fast as it can be read.
        drives: send what had been sent; else somebody else uses `client` and the player waits for
            each recorded call, at most `patience_s`.
        on_session: is given each session before it is opened, for instance to listen to it, or to
            make a conversation of it (`player.client.conversation(session.session_id)`).

    Attributes:
        client: a real one. `play` starts and closes it.
        differences: between what was recorded and what the client sent.
    """

    def __init__(
        self,
        recording: Sequence[RecordedMessage],
        *,
        speed: float = 0.0,
        drives: bool = True,
        on_session: Callable[[Session], None] | None = None,
        patience_s: float = _PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if speed < 0:
            raise ValueError(f"speed must not be negative, but is {speed}")
        self._recording = tuple(recording)
        self._speed = speed
        self._drives = drives
        self._on_session = on_session
        self._patience_s = patience_s
        self._clock = clock
        self._sleep = sleep
        self._answers = _answers(self._recording)
        #: How many calls of each method are still to come.
        self._owed = Counter(line.method for line in self._recording if line.direction == SENT)
        self._session_ids = _session_ids(self._recording)
        self._far: _FarEnd | None = None
        self._connected = asyncio.Event()
        self._ids: dict[int, Any] = {}
        self._opened: set[str] = set()
        self._handshake: set[str] = set()
        self._awaited = ""
        self._driving = TaskScope(self._driving_failed)
        self.differences: list[Difference] = []
        self.client = CopilotClient(ReplaySource(self._connect), copilot_home=None, resubscribe=False)

    async def play(self) -> None:
        """Play everything, then close the client.

        Raises:
            CopilotDesktopError: the client could not be started on this recording.
        """
        starting = asyncio.ensure_future(self.client.start())
        going = asyncio.ensure_future(self._go_through())
        try:
            await asyncio.wait({starting, going}, return_when=asyncio.FIRST_COMPLETED)
            if starting.done():
                starting.result()
            await going
            await self._until(starting)
            await self._catch_up()
        finally:
            for work in (starting, going):
                work.cancel()
            await asyncio.gather(starting, going, return_exceptions=True)
            await self._driving.close()
            if self._far is not None:
                self._far.answers_all = True
            await self.client.close()
            if self._far is not None:
                await self._far.close()

    async def _until(self, starting: asyncio.Future[None]) -> None:
        """Wait for the client's start. One that cannot be told from the recording fails."""
        try:
            async with asyncio.timeout(self._patience_s):
                await starting
        except TimeoutError as error:
            raise AgentNotReady("the recording has no handshake") from error

    async def _go_through(self) -> None:
        begun_at = self._clock()
        has_connected = False
        for position, line in enumerate(self._recording):
            if self._speed > 0:
                wait_s = line.at_s / self._speed - (self._clock() - begun_at)
                if wait_s > 0:
                    await self._sleep(wait_s)
            if line.direction == NOTE:
                continue
            if line.direction == SENT:
                if line.method == methods.CONNECT:
                    if has_connected:
                        await self._begin_anew()
                    has_connected = True
                await self._take_sent(position, line)
            else:
                await self._tell(position, line)

    async def _begin_anew(self) -> None:
        """The recorded server ended here, and another one began."""
        if self._far is not None:
            await self._catch_up()
            self._connected.clear()
            await self._far.close()
            self._far = None
        self._opened.clear()

    async def _catch_up(self) -> None:
        """Wait until the client has taken in all that was told: it answers in order."""
        with contextlib.suppress(CopilotDesktopError, TimeoutError):
            await self.client.call(_MARK, {}, timeout_s=self._patience_s)

    # ---- what the client sends -------------------------------------------------------------

    async def _take_sent(self, position: int, line: RecordedMessage) -> None:
        if not line.is_request:
            # An answer to the server, or a notification: the client makes its own.
            return
        self._owed[line.method] -= 1
        answer = self._answers.get(position)
        is_own = self._is_handshake(line, answer)
        if self._drives and not is_own:
            self._drive(line, answer)
        self._awaited = line.method
        try:
            async with asyncio.timeout(self._patience_s):
                await self._connected.wait()
                assert self._far is not None
                request_id, params = await self._far.next_call(line.method, line.session_id)
        except TimeoutError:
            self.differences.append(Difference(line.method, line.params, None))
            return
        self._ids[position] = request_id
        if is_own or line.method in _OPENING:
            return
        if not _is_same(line.params, params):
            self.differences.append(Difference(line.method, line.params, params))

    def _is_handshake(self, line: RecordedMessage, answer: int | None) -> bool:
        """Whether the client makes this call by itself when it is started."""
        if line.method == methods.CONNECT:
            is_refused = answer is not None and "error" in self._recording[answer].message
            self._handshake = set(_OLD_HANDSHAKE) if is_refused else set()
            return True
        if line.method in self._handshake:
            self._handshake.remove(line.method)
            return True
        return False

    def _drive(self, line: RecordedMessage, answer: int | None) -> None:
        """Send what had been sent, through the client."""
        params = {name: value for name, value in line.params.items() if name != "sessionId"}
        session_id = line.session_id
        work: Any
        if line.method in _OPENING:
            told = {} if answer is None else self._recording[answer].message.get("result") or {}
            session_id = session_id or str(told.get("sessionId", ""))
        if line.method in _OPENING and session_id:
            work = self._open(session_id, is_new=line.method == methods.SESSION_CREATE)
        elif session_id in self._opened:
            work = self.client.session(session_id).call(line.method, params, timeout_s=None)
        else:
            work = self._call(line.method, line.message.get("params"))
        self._driving.start(work, name=line.method)

    async def _call(self, method: str, params: Any) -> None:
        await self._ready()
        await self.client.call(method, params, timeout_s=None)

    async def _open(self, session_id: str, *, is_new: bool) -> None:
        await self._ready()
        self._opened.add(session_id)
        options = SessionOptions(Path(tempfile.gettempdir()))
        client = self.client
        session = client.new_session(options, session_id) if is_new else client.session(session_id, options)
        if self._on_session is not None:
            self._on_session(session)
        await session.attach()

    async def _ready(self) -> None:
        """Wait until the client's handshake is over; calls before are refused."""
        ready = asyncio.Event()
        unsubscribe = self.client.on_state(lambda _state: ready.set())
        try:
            while self.client.state is not ClientState.READY:
                ready.clear()
                await ready.wait()
        finally:
            unsubscribe()

    def _driving_failed(self, name: str, error: Exception) -> None:
        # What was refused in the recording is refused now.
        _log.debug("replay: %s: %s", name, error)

    # ---- what the client is told -----------------------------------------------------------

    async def _tell(self, position: int, line: RecordedMessage) -> None:
        message = line.message
        if line.is_answer:
            # One without an id answers bytes that were no message; ours always are.
            asked = self._answers.get(-position - 1)
            if asked is None or asked not in self._ids:
                return
            message = {**message, "id": self._ids[asked]}
        if self._far is not None:
            await self._far.send(message)
            # Let the client run: a recording is told much faster than a server speaks.
            await asyncio.sleep(0)

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        near, far = socket.socketpair()
        self._far = _FarEnd(*await asyncio.open_connection(sock=far), is_recorded=self._is_recorded)
        self._connected.set()
        return await asyncio.open_connection(sock=near)

    def _is_recorded(self, method: str, params: dict[str, Any]) -> bool:
        """Whether a call may be one of the recording, now or later."""
        session_id = params.get("sessionId")
        is_known = session_id is None or session_id in self._session_ids or not self._drives
        return is_known and (self._owed[method] > 0 or self._awaited == method)


class _FarEnd:
    """The other end of the client's connection.

    Args:
        is_recorded: a call for which it is False is answered at once, as by a server that does not
            know the method: the recording cannot tell what would have been the answer.

    Attributes:
        answers_all: nobody plays any more; whatever is asked is answered with success.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        is_recorded: Callable[[str, dict[str, Any]], bool],
    ) -> None:
        self._is_recorded = is_recorded
        self._reader = reader
        self._writer = writer
        self._decoder = FrameDecoder()
        self._waiting: dict[str, deque[tuple[Any, dict[str, Any]]]] = defaultdict(deque)
        self._news = asyncio.Event()
        self.answers_all = False
        self._reading = asyncio.ensure_future(self._read())

    async def next_call(self, method: str, session_id: str) -> tuple[Any, dict[str, Any]]:
        """Return id and params of the client's next call of `method` for this session."""
        while True:
            calls = self._waiting[method]
            for call in calls:
                # The recorded answer told the id of a session that was created without one.
                if not session_id or method in _OPENING or call[1].get("sessionId") == session_id:
                    calls.remove(call)
                    return call
            self._news.clear()
            await self._news.wait()

    async def send(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):
            self._writer.write(encode_frame(json.dumps(message, separators=(",", ":")).encode()))
            await self._writer.drain()

    async def close(self) -> None:
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    async def _read(self) -> None:
        while data := await self._reader.read(65536):
            self._decoder.receive_data(data)
            while (body := self._decoder.next_body()) is not None:
                await self._take(json.loads(body))

    async def _take(self, message: dict[str, Any]) -> None:
        method, request_id = message.get("method"), message.get("id")
        if method is None or request_id is None:
            return
        if method == _MARK or self.answers_all:
            await self.send({"jsonrpc": "2.0", "id": request_id, "result": {"success": True}})
            return
        told = message.get("params")
        params: dict[str, Any] = told if isinstance(told, dict) else {}
        if not self._is_recorded(method, params):
            error = {"code": METHOD_NOT_FOUND, "message": f"Not in the recording: {method}"}
            await self.send({"jsonrpc": "2.0", "id": request_id, "error": error})
            return
        self._waiting[method].append((request_id, params))
        self._news.set()


def _answers(recording: Sequence[RecordedMessage]) -> dict[int, int]:
    """For each call of ours the position of its answer; and under -1 - that the position of the call."""
    owed: dict[Any, int] = {}
    found: dict[int, int] = {}
    for position, line in enumerate(recording):
        if line.direction == SENT and line.is_request:
            owed[line.message["id"]] = position
        elif line.direction != SENT and line.is_answer and line.message["id"] in owed:
            asked = owed.pop(line.message["id"])
            found[asked] = position
            found[-position - 1] = asked
    return found


def _session_ids(recording: Sequence[RecordedMessage]) -> frozenset[str]:
    """Every session that the recording names."""
    found = {line.session_id for line in recording}
    for line in recording:
        result = line.message.get("result")
        if isinstance(result, dict) and isinstance(result.get("sessionId"), str):
            found.add(result["sessionId"])
    return frozenset(found - {""})


def _is_same(recorded: Any, sent: Any) -> bool:
    """Whether both say the same; what was redacted may have been anything."""
    if isinstance(recorded, str) and REDACTED in recorded:
        return isinstance(sent, str)
    if isinstance(recorded, dict) and isinstance(sent, dict):
        return recorded.keys() == sent.keys() and all(_is_same(recorded[key], sent[key]) for key in recorded)
    if isinstance(recorded, list) and isinstance(sent, list):
        return len(recorded) == len(sent) and all(map(_is_same, recorded, sent))
    return bool(recorded == sent)
