"""A scripted CLI server on TCP, in the test's own loop: sessions in memory, and faults on purpose.

Like the CLI it tells the events of a session to whoever created or resumed it, once for each time.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from enum import Enum
from types import TracebackType
from typing import Any, Self

#: Methods that only read; each is answered with `{}` unless it is known better.
_SUBSCRIBING = ("session.create", "session.resume")


class Fault(Enum):
    """What becomes of the next call of a method."""

    DROP_BEFORE = "the connection ends before it is carried out"
    DROP_WITHIN = "the connection ends within the answer"
    DROP_AFTER = "the connection ends after the answer"
    IGNORE = "no answer comes"
    REFUSE = "an error is the answer"


class _Peer:
    def __init__(self, number: int, writer: asyncio.StreamWriter) -> None:
        self.number = number
        self.writer = writer
        self.is_let_in = False

    def write(self, message: Mapping[str, Any]) -> None:
        if not self.writer.is_closing():
            body = json.dumps(message).encode()
            self.writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))


class ScriptedTcpServer:
    """Attributes:
    calls: (number of the connection, method, session id) of every call, in order.
    faults: what becomes of the next calls of a method; each is used up.
    gates: a method waits for its event before it is carried out.
    stored: the stored events of each session.
    running: sessions with a turn on.
    token: who has it is let in; "" lets everybody in.
    quotes_token: refusals repeat what was sent, as a careless server might.
    keeps_sessions: sessions live on when nobody follows them.
    """

    def __init__(self, *, token: str = "") -> None:
        self.token = token
        self.quotes_token = False
        self.protocol = 3
        self.version = "1.0.102"
        self.keeps_sessions = True
        self.calls: list[tuple[int, str, str]] = []
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.gates: dict[str, asyncio.Event] = {}
        self.answers: dict[str, Any] = {}
        self.stored: dict[str, list[dict[str, Any]]] = {}
        self.running: set[str] = set()
        self.port = 0
        self.connections = 0
        self._ids = itertools.count(1)
        self._followers: dict[str, list[_Peer]] = defaultdict(list)
        self._peers: set[_Peer] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        await self.listen()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.go_away()

    async def listen(self) -> None:
        """Accept connections, on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port, limit=2**24)
        self.port = self._server.sockets[0].getsockname()[1]

    async def go_away(self) -> None:
        """Refuse connections and end those that are there."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.drop()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def drop(self) -> None:
        """End every connection."""
        for peer in tuple(self._peers):
            self._drop(peer)

    # ---- what a test asks ------------------------------------------------------------------

    def count(self, method: str, session_id: str | None = None) -> int:
        """How often a method was called."""
        return sum(
            called == method and session_id in (None, of_session) for _, called, of_session in self.calls
        )

    def methods(self, connection: int) -> list[str]:
        """The calls of one connection, counted from 1."""
        return [method for number, method, _ in self.calls if number == connection]

    def followers(self, session_id: str) -> int:
        """How many times each event of a session is told."""
        return sum(not peer.writer.is_closing() for peer in self._followers[session_id])

    def resumed_per_connection(self) -> Counter[tuple[int, str]]:
        """How often each connection created or resumed each session."""
        return Counter((number, session) for number, method, session in self.calls if method in _SUBSCRIBING)

    # ---- what a test tells -----------------------------------------------------------------

    def tell(self, session_id: str, kind: str, data: Mapping[str, Any], *, ephemeral: bool = False) -> str:
        """Let something happen in a session; return the id of the event."""
        stored = self.stored.setdefault(session_id, [])
        event: dict[str, Any] = {
            "id": f"e{next(self._ids)}",
            "type": kind,
            "data": dict(data),
            "parentId": stored[-1]["id"] if stored else None,
            "timestamp": "2026-01-01T00:00:00.000Z",
        }
        if ephemeral:
            event["ephemeral"] = True
        else:
            stored.append(event)
        message = {
            "jsonrpc": "2.0",
            "method": "session.event",
            "params": {"sessionId": session_id, "event": event},
        }
        for peer in self._followers[session_id]:
            peer.write(message)
        return str(event["id"])

    # ---- the wire --------------------------------------------------------------------------

    def _drop(self, peer: _Peer) -> None:
        self._peers.discard(peer)
        peer.writer.transport.abort()
        for session_id, followers in self._followers.items():
            followers[:] = [follower for follower in followers if follower is not peer]
            if not followers and not self.keeps_sessions:
                self._end(session_id)

    def _end(self, session_id: str) -> None:
        if session_id in self.running:
            self.running.discard(session_id)
            self.tell(session_id, "session.shutdown", {"shutdownType": "routine"})

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        peer = _Peer(self.connections, writer)
        self._peers.add(peer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                body = await reader.readexactly(int(head.split(b":")[1]))
                message = json.loads(body)
                if "id" in message and "method" in message:
                    serving = asyncio.create_task(self._serve(peer, message))
                    self._tasks.add(serving)
                    serving.add_done_callback(self._tasks.discard)
        except (asyncio.IncompleteReadError, asyncio.CancelledError, OSError):
            # Cancelled by `go_away`, which waits for the end: asyncio would report it.
            self._drop(peer)

    async def _serve(self, peer: _Peer, message: Mapping[str, Any]) -> None:
        method, params = message["method"], message.get("params") or {}
        session_id = str(params.get("sessionId", ""))
        self.calls.append((peer.number, method, session_id))
        faults = self.faults[method]
        fault = faults.pop(0) if faults else None
        if gate := self.gates.get(method):
            await gate.wait()
        if peer not in self._peers:
            return
        if fault is Fault.DROP_BEFORE:
            self._drop(peer)
        elif fault is not Fault.IGNORE:
            answer = (
                {"error": {"code": -32603, "message": "on purpose"}}
                if fault is Fault.REFUSE
                else self._answer(peer, method, session_id, params)
            )
            answer = {"jsonrpc": "2.0", "id": message["id"], **answer}
            if fault is Fault.DROP_WITHIN:
                body = json.dumps(answer).encode()
                peer.writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body[: len(body) // 2]))
                self._drop_gently(peer)
            else:
                peer.write(answer)
                if fault is Fault.DROP_AFTER:
                    self._drop_gently(peer)

    def _drop_gently(self, peer: _Peer) -> None:
        """What was written still arrives."""
        peer.writer.close()

    def _answer(self, peer: _Peer, method: str, session_id: str, params: Mapping[str, Any]) -> dict[str, Any]:
        if method == "connect":
            return self._connect(peer, str(params.get("token", "")))
        if self.token and not peer.is_let_in:
            return _error(-32001, "AUTHENTICATION_REQUIRED")
        if method in self.answers:
            return {"result": self.answers[method]}
        match method:
            case "session.create" | "session.resume":
                if method == "session.resume" and session_id not in self.stored:
                    return _error(-32603, f"Session not found: {session_id}")
                self._followers[session_id].append(peer)
                kind = "session.start" if method == "session.create" else "session.resume"
                self.tell(session_id, kind, {"sessionWasActive": session_id in self.running})
                return {"result": {"sessionId": session_id}}
            case "session.detach":
                followers = self._followers[session_id]
                followers[:] = [follower for follower in followers if follower is not peer]
                return {"result": {"success": True}}
            case "session.getMessages" | "sessions.readPersistedEvents":
                return {"result": {"events": self.stored.get(session_id, []), "hasMore": False}}
            case "session.metadata.activity":
                return {"result": {"hasActiveWork": session_id in self.running, "abortable": True}}
            case "session.permissions.pendingRequests":
                return {"result": {"items": []}}
            case "session.send":
                return {"result": {"messageId": f"u{next(self._ids)}"}}
            case "ping":
                return {"result": {"message": f"pong: {params.get('message')}", "protocolVersion": 3}}
            case "unknown":
                return _error(-32601, "Unhandled method unknown")
            case _:
                return {"result": {"success": True}}

    def _connect(self, peer: _Peer, token: str) -> dict[str, Any]:
        quoted = f" {token}" if self.quotes_token else ""
        if token and not self.token:
            return _error(-32003, f"AUTHENTICATION_NOT_CONFIGURED{quoted}")
        if token != self.token:
            return _error(-32002, f"AUTHENTICATION_FAILED{quoted}")
        peer.is_let_in = True
        return {"result": {"ok": True, "protocolVersion": self.protocol, "version": self.version}}


def _error(code: int, text: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": text}}
