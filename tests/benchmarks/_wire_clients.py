"""What the wire benchmark measures, each in a process of its own that prints one JSON object.

    python -m tests.benchmarks._wire_clients CLIENT PROGRAM ORDER SESSIONS

PROGRAM is the flooding server, ORDER what it is told. The CPU time is that of this process, from
the order to the last event.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import MessageDelta, TitleChanged, ToolCompleted
from tests.benchmarks._wire_streams import END, session_ids

_TICK_S: Final = 1 / 60

_END: Final = END.encode()

_SHOWN: Final = (
    events.UserPrompt, events.TurnStarted, events.TurnEnded, events.TurnRetried, events.MessageDelta,
    events.MessageCompleted, events.ReasoningDelta, events.ReasoningCompleted, events.ToolCallDelta,
    events.ToolStarted, events.ToolOutput, events.ToolPartialResult, events.ToolProgress,
    events.ToolCompleted, events.AgentIdle, events.SessionIdle, events.Aborted, events.SessionFailed,
    events.SessionNote, events.PermissionRequested, events.PermissionCompleted, events.QuestionAsked,
    events.QuestionCompleted, events.UsageInfo,
)  # fmt: skip

#: The server's reply to the order, the one message that is no event.
_REPLIES: Final = 1


class Stopwatch:
    """CPU time of the whole process and wall time since it was made."""

    def __init__(self) -> None:
        gc.collect()
        self._cpu, self._wall = time.process_time(), time.monotonic()

    def read(self, **more: Any) -> dict[str, Any]:
        return {
            "cpu_s": time.process_time() - self._cpu,
            "wall_s": time.monotonic() - self._wall,
            **more,
        }


def resident_kb(name: str = "VmRSS") -> int:
    """Memory of this process by /proc; 0 where there is none."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(f"{name}:"))


def order_frame(order: str, session_id: str) -> bytes:
    message = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "session.send",
        "params": {"sessionId": session_id, "prompt": order},
    }
    body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def begin(program: str, order: str, session_id: str) -> subprocess.Popen[bytes]:
    process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(order_frame(order, session_id))
    process.stdin.flush()
    return process


def plain(program: str, order: str, sessions: int) -> dict[str, Any]:
    """Read the pipe, split the frames, decode the JSON with the same decoder. Nothing else."""
    watch = Stopwatch()
    process = begin(program, order, session_ids(1)[0])
    assert process.stdout is not None
    pipe, decode = process.stdout.fileno(), msgspec.json.Decoder().decode
    rest, seen, ended = b"", -_REPLIES, 0
    while ended < sessions:
        data = rest + os.read(pipe, 65536)
        start = 0
        while True:
            header_end = data.find(b"\r\n\r\n", start)
            if header_end < 0:
                break
            end = header_end + 4 + int(data[start + 16 : header_end])
            if end > len(data):
                break
            body = data[header_end + 4 : end]
            decode(body)
            seen += 1
            if len(body) < 400 and _END in body:
                ended += 1
            start = end
        rest = data[start:]
    return watch.read(events=seen) | finish(process)


def finish(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    process.kill()
    process.communicate()
    return {}


def read_messages(process: subprocess.Popen[bytes], take: Callable[[dict[str, Any]], None]) -> None:
    """The reading thread of a client with a thread per connection; until the server ends."""
    assert process.stdout is not None
    pipe = process.stdout
    while header := pipe.readline():
        length = int(header.split(b":")[1])
        pipe.readline()
        take(json.loads(pipe.read(length)))


def threaded(program: str, order: str, sessions: int) -> dict[str, Any]:
    """A thread that reads with the json module and gives each event to the asyncio loop's thread."""

    async def run() -> dict[str, Any]:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        counter = _DictCounter(sessions, done.set)
        watch = Stopwatch()
        process = begin(program, order, session_ids(1)[0])

        def take(message: dict[str, Any]) -> None:
            if "method" in message:
                loop.call_soon_threadsafe(counter.take, message["params"])

        reader = threading.Thread(target=read_messages, args=(process, take), daemon=True)
        reader.start()
        await done.wait()
        measured = watch.read(events=counter.seen)
        process.kill()
        reader.join()
        return measured | finish(process)

    return asyncio.run(run())


def threaded_in_place(program: str, order: str, sessions: int) -> dict[str, Any]:
    """The same thread, calling the handlers itself: whoever uses it has to lock."""
    done = threading.Event()
    counter = _DictCounter(sessions, done.set)
    watch = Stopwatch()
    process = begin(program, order, session_ids(1)[0])

    def take(message: dict[str, Any]) -> None:
        if "method" in message:
            counter.take(message["params"])

    reader = threading.Thread(target=read_messages, args=(process, take), daemon=True)
    reader.start()
    done.wait()
    measured = watch.read(events=counter.seen)
    process.kill()
    reader.join()
    return measured | finish(process)


class _DictCounter:
    """Handlers by session, as simple as they can be: they count."""

    def __init__(self, sessions: int, done: Callable[[], None]) -> None:
        self.seen = 0
        self._ended = 0
        self._sessions = sessions
        self._done = done
        self._handlers = {session_id: [self._count] for session_id in session_ids(sessions)}

    def take(self, params: dict[str, Any]) -> None:
        for handler in self._handlers.get(params["sessionId"], ()):
            handler(params["event"])

    def _count(self, event: dict[str, Any]) -> None:
        self.seen += 1
        if event["type"] == "session.title_changed" and event["data"]["title"] == END:
            self._ended += 1
            if self._ended == self._sessions:
                self._done()


class Ours:
    """Our client on the flooding server, with its sessions attached."""

    def __init__(self, client: CopilotClient, sessions: int) -> None:
        self.sessions = [
            client.session(session_id, SessionOptions(folder=Path.cwd()))
            for session_id in session_ids(sessions)
        ]
        self.seen = 0
        self.done = asyncio.Event()
        self._ended = 0
        for session in self.sessions:
            session.on(self._on_title, TitleChanged)

    def count(self, event: object) -> None:
        self.seen += 1

    def _on_title(self, event: TitleChanged) -> None:
        if event.title == END:
            self._ended += 1
        if self._ended == len(self.sessions):
            self._ended = 0
            self.done.set()

    async def attach(self) -> None:
        for session in self.sessions:
            await session.attach()

    async def flood(self, order: str) -> None:
        self.done.clear()
        await self.sessions[0].call("session.send", {"prompt": order}, timeout_s=None)
        await self.done.wait()


def _with_ours(
    program: str, sessions: int, work: Callable[[Ours], Any], *, start: Callable[[Ours], None] | None = None
) -> dict[str, Any]:
    async def run() -> dict[str, Any]:
        home = Path(program).parent
        async with CopilotClient([program], copilot_home=home) as client:
            ours = Ours(client, sessions)
            if start is not None:
                start(ours)
            await ours.attach()
            measured: dict[str, Any] = await work(ours)
            return measured

    return asyncio.run(run())


def ours(program: str, order: str, sessions: int) -> dict[str, Any]:
    """Handlers of message deltas."""

    async def work(ours: Ours) -> dict[str, Any]:
        for session in ours.sessions:
            session.on(ours.count, MessageDelta)
        watch = Stopwatch()
        await ours.flood(order)
        return watch.read(events=ours.seen)

    return _with_ours(program, sessions, work)


def ours_chat(program: str, order: str, sessions: int) -> dict[str, Any]:
    """Handlers of what a chat shows."""

    async def work(ours: Ours) -> dict[str, Any]:
        for session in ours.sessions:
            session.on(ours.count, *_SHOWN)
        watch = Stopwatch()
        await ours.flood(order)
        return watch.read(events=ours.seen)

    return _with_ours(program, sessions, work)


def ours_everything(program: str, order: str, sessions: int) -> dict[str, Any]:
    """Handlers of every event of whatever type."""

    async def work(ours: Ours) -> dict[str, Any]:
        for session in ours.sessions:
            session.on(ours.count)
        watch = Stopwatch()
        await ours.flood(order)
        return watch.read(events=ours.seen)

    return _with_ours(program, sessions, work)


def stall(program: str, order: str, sessions: int) -> dict[str, Any]:
    """The longest that a 60 Hz timer waited during the flood.

    Other programs delay it as well, so beside the delay itself stands the longest that this
    process computed in one turn of the loop, which is what it adds to any delay.
    """

    async def work(ours: Ours) -> dict[str, Any]:
        for session in ours.sessions:
            session.on(ours.count, MessageDelta)
        loop = asyncio.get_running_loop()
        delays: list[float] = []
        turns: list[float] = []
        due, turn_began = loop.time() + _TICK_S, time.process_time()
        timer: asyncio.TimerHandle
        probe: asyncio.Handle

        def tick() -> None:
            nonlocal due, timer
            delays.append(loop.time() - due)
            due = loop.time() + _TICK_S
            timer = loop.call_at(due, tick)

        def turn() -> None:
            nonlocal turn_began, probe
            turns.append(time.process_time() - turn_began)
            turn_began = time.process_time()
            probe = loop.call_soon(turn)

        gc.collect()
        timer, probe = loop.call_at(due, tick), loop.call_soon(turn)
        await ours.flood(order)
        timer.cancel()
        probe.cancel()
        return {"delay_s": max(delays), "own_s": max(turns[1:]), "ticks": len(delays)}

    return _with_ours(program, sessions, work)


def latency(program: str, order: str, sessions: int) -> dict[str, Any]:
    """From the writing of an event to its handler."""

    async def work(ours: Ours) -> dict[str, Any]:
        taken: list[float] = []
        ours.sessions[0].on(lambda event: taken.append(time.monotonic() - float(event.text)), MessageDelta)
        await ours.flood(order)
        taken.sort()
        return {"p50_s": taken[len(taken) // 2], "p99_s": taken[len(taken) * 99 // 100], "max_s": taken[-1]}

    return _with_ours(program, sessions, work)


def memory(program: str, order: str, sessions: int) -> dict[str, Any]:
    """Growth over many floods with a handler that keeps nothing; the first flood fills caches."""

    async def work(ours: Ours) -> dict[str, Any]:
        for session in ours.sessions:
            session.on(ours.count, MessageDelta)
        await ours.flood(order)
        gc.collect()
        before, seen = resident_kb(), ours.seen
        for _ in range(10):
            await ours.flood(order)
        gc.collect()
        return {"growth_kb": resident_kb() - before, "events": ours.seen - seen}

    return _with_ours(program, sessions, work)


def large(program: str, order: str, sessions: int) -> dict[str, Any]:
    """The peak of memory while one large frame comes in, in all that it takes beyond the start."""

    async def work(ours: Ours) -> dict[str, Any]:
        sizes: list[int] = []
        done = asyncio.Event()

        def take(event: ToolCompleted) -> None:
            sizes.append(len(event.content))
            done.set()

        ours.sessions[0].on(take, ToolCompleted)
        before = resident_kb()
        await ours.sessions[0].call("session.send", {"prompt": order})
        await done.wait()
        return {"peak_kb": resident_kb("VmHWM") - before, "size_kb": sizes[0] / 1024}

    return _with_ours(program, sessions, work)


def large_plain(program: str, order: str, sessions: int) -> dict[str, Any]:
    """The same by the least there is: the body in one buffer, and what JSON makes of it."""
    process = begin(program, order, session_ids(1)[0])
    assert process.stdout is not None
    pipe = process.stdout
    pipe.read(int(pipe.readline().split(b":")[1]) + 2)
    before = resident_kb()
    length = int(pipe.readline().split(b":")[1])
    pipe.readline()
    body = bytearray(length)
    with memoryview(body) as view:
        filled = 0
        while filled < length:
            part = pipe.read(min(65536, length - filled))
            view[filled : filled + len(part)] = part
            filled += len(part)
    value = msgspec.json.decode(body)
    size = len(value["params"]["event"]["data"]["result"]["content"])
    return {"peak_kb": resident_kb("VmHWM") - before, "size_kb": size / 1024} | finish(process)


CLIENTS: Final[dict[str, Callable[[str, str, int], dict[str, Any]]]] = {
    client.__name__: client
    for client in (
        plain, threaded, threaded_in_place, ours, ours_chat, ours_everything, stall, latency, memory,
        large, large_plain,
    )
}  # fmt: skip


if __name__ == "__main__":
    _, chosen, program_path, told, number = sys.argv
    print(json.dumps(CLIENTS[chosen](program_path, told, int(number))))
