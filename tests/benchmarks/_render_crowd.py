"""Twenty sessions that stream at once, one of them visible; typing meanwhile; and an idle window."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import time
import uuid
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from copilot_desktop.client.client import JOINING_S
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.entries import EntryId, Notice, NoticeKind
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.session_list import SessionListModel
from tests.benchmarks._render_stage import Figure, Stage, percentile, scaled
from tests.benchmarks._render_workload import answer, deltas
from tests.support.fake_caller import FakeCaller, FakeJournal, converse

_TOKENS_PER_S = 100
_HIDDEN = 19


def delta_event(number: int, text: str) -> SessionEvent:
    event = parse_event({"event": _delta(number, text)})
    assert event is not None
    return event


def _delta(number: int, text: str) -> dict[str, Any]:
    return _event("assistant.message_delta", number, {"messageId": "live", "deltaContent": text})


def _event(kind: str, number: int, data: dict[str, Any]) -> dict[str, Any]:
    second, milliseconds = divmod(number, 1000)
    return {
        "type": kind,
        "data": data,
        "ephemeral": True,
        "id": f"event-{kind}-{number}",
        "timestamp": f"2026-01-01T00:{second // 60 % 60:02}:{second % 60:02}.{milliseconds:03}Z",
        "parentId": "",
    }


def _bodies(session_id: str, number: int, text: str) -> list[bytes]:
    """Return what the server sends of one token."""
    size = _event("assistant.streaming_delta", number, {"totalResponseSizeBytes": 4 * number})
    return [
        json.dumps(
            {
                "jsonrpc": "2.0",
                "method": "session.event",
                "params": {"sessionId": session_id, "event": event},
            },
            separators=(",", ":"),
        ).encode()
        for event in (size, _delta(number, text))
    ]


def measure() -> Iterator[Figure]:
    yield from _reducer()
    stage = Stage()
    yield from _idle(stage)
    duration = scaled(4, 2)
    kinds = {"alone": (2_000, 0), "together": (2_000, _HIDDEN), "long": (1_000_000, _HIDDEN)}
    shares = dict.fromkeys(kinds, 0.0)
    rounds = 3
    # They take turns, so that a disturbance falls on all of them.
    for _ in range(rounds):
        for kind, (size, hidden) in kinds.items():
            shares[kind] += _crowd(stage, size, hidden, duration) / rounds
    alone, together = shares["alone"], shares["together"]
    yield Figure(
        "9  19 hidden sessions that stream add to the visible one", 100 * (together / alone - 1), 25, "%"
    )
    yield Figure("9  CPU at 1 MB / 2 kB", shares["long"] / together, 1.3, "x")
    yield Figure("   20 sessions of 100 tokens a second: of one core", 100 * together, 25, "%", True)
    yield Figure("   one session of 100 tokens a second: of one core", 100 * alone, None, "%")
    yield from _half_rate(stage, duration)
    yield from _typing(stage)


def _reducer() -> Iterator[Figure]:
    """One delta in the reducer, whatever stands before it."""
    costs: dict[int, list[int]] = {10: [], 50_000: []}
    states = {
        count: Transcript(
            entries=EntryList(tuple(Notice(EntryId(f"n{n}"), NoticeKind.INFO, "row") for n in range(count)))
        )
        for count in costs
    }
    for number in range(scaled(2_000, 600)):
        event = delta_event(number, "word ")
        for count, spent in costs.items():
            begun = time.thread_time_ns()
            states[count], _ = reduce(states[count], event)
            spent.append(time.thread_time_ns() - begun)
    few, many = (statistics.median(costs[count]) for count in (10, 50_000))
    yield Figure("   a delta in the reducer, 50,000 entries / 10", many / few, 2, "x")
    yield Figure("   a delta in the reducer at 10 entries", few / 1000, None, "us")


class _Crowd:
    """Sessions as the application has them: the first one in the view, all of them in the sidebar's list."""

    def __init__(self, stage: Stage, size: int, hidden: int) -> None:
        caller = FakeCaller(joining_s=JOINING_S)
        self._list = SessionListModel()
        self._scope = TaskScope(lambda _name, error: print(error))
        pasted = PastedFiles(Path())
        services = ChatServices(self._scope, print, self._options, lambda *_: None, lambda: True, pasted)
        self._stage = stage
        self._chats: list[ChatViewModel] = []
        #: What takes the messages of each session.
        self.takers: list[Callable[[bytes], bool]] = []
        self.ids = [str(uuid.UUID(int=number)) for number in range(hidden + 1)]
        for session_id in self.ids:
            conversation = converse(caller, session_id, None, is_new=True, journal=FakeJournal())
            conversation.apply(delta_event(0, "Begins. " if self._chats or not size else answer(size)))
            self._chats.append(ChatViewModel(conversation, services))
            self._list.follow(conversation)
            self.takers.append(conversation.session.take)
        stage.view.set_chat(self._chats[0])

    async def _options(self, _conversation: Conversation) -> SessionOptions:
        raise NotImplementedError

    def close(self) -> None:
        self._stage.view.set_chat(self._stage.chat)
        self._list.close()
        for chat in self._chats:
            chat.close()


def _cpu_s() -> float:
    times = os.times()
    return times.user + times.system


def _crowd(stage: Stage, size: int, hidden: int, duration_s: float) -> float:
    """Return the share of a core that all of it takes, from a message's bytes on."""
    crowd = _Crowd(stage, size, hidden)
    stage.calm()
    pieces = deltas(answer(200_000, 5))
    tokens = [
        [
            (take, body)
            for take, session_id in zip(crowd.takers, crowd.ids, strict=True)
            for body in _bodies(session_id, number + 1, pieces[number % len(pieces)])
        ]
        for number in range(int((duration_s + 1) * _TOKENS_PER_S))
    ]

    async def feed() -> float:
        done, begun, before = 0, time.perf_counter(), _cpu_s()
        while (passed := time.perf_counter() - begun) < duration_s:
            for token in tokens[done : int(passed * _TOKENS_PER_S)]:
                done += 1
                for take, body in token:
                    take(body)
            await asyncio.sleep(1 / _TOKENS_PER_S)
        return (_cpu_s() - before) / (time.perf_counter() - begun)

    share = _run(feed())
    crowd.close()
    return share


def _run(work: Coroutine[Any, Any, float]) -> float:
    """Run `work` as the application does, in one loop with the window."""
    app = QApplication.instance()
    assert app is not None
    loop = DesktopEventLoop(app)
    try:
        return float(loop.run_until_complete(work))
    finally:
        loop.close()


def _typing(stage: Stage) -> Iterator[Figure]:
    """From a key to its letter on the screen, while the answer beside grows."""
    composer = QPlainTextEdit()
    composer.resize(600, 100)
    composer.show()
    stage.begin(answer(20_000))
    stage.calm()
    pieces = iter(deltas(answer(40_000, 8)))
    spent = []
    for _ in range(scaled(300, 100)):
        for _ in range(16):
            stage.append(next(pieces, "more "))
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        begun = time.thread_time()
        # At worst the key comes just before a frame.
        stage.view.flush()
        QApplication.sendEvent(composer, key)
        QApplication.processEvents()
        spent.append(time.thread_time() - begun)
    composer.close()
    yield Figure(
        "   a key until it is painted, behind a frame of 16 deltas, p99",
        1000 * percentile(spent, 0.99),
        16.7,
        "ms",
        True,
    )


class _TimerWatch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Timer
        return False


def _wait(duration_s: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(duration_s * 1000), loop.quit)
    loop.exec()


def _idle(stage: Stage) -> Iterator[Figure]:
    stage.show([])
    stage.begin(answer(5_000))
    stage.finish()
    stage.settle()
    watch = _TimerWatch()
    stage.app.installEventFilter(watch)
    for _ in range(15):
        # What is got ready once, after the start, ends.
        watch.count = 0
        _wait(1.5)
        if watch.count <= 1:
            break
    watch.count = 0
    before = _cpu_s()
    _wait(2.0)
    stage.app.removeEventFilter(watch)
    # One is that which ends the run.
    yield Figure("   timers of the view in two seconds without a stream", max(0, watch.count - 1), 0)
    yield Figure("   CPU of these two seconds", 50 * (_cpu_s() - before), None, "%")


def _half_rate(stage: Stage, duration_s: float) -> Iterator[Figure]:
    """The last part of budget 9: at 30 Hz frames cost less than at 60 Hz. They take turns.

    What the same stream costs with the window hidden is taken from both: no frame has part in it.
    """
    shares: dict[int, list[float]] = {0: [], 16: [], 33: []}
    for _ in range(3):
        for pace, found in shares.items():
            stage.view.setVisible(bool(pace))
            stage.view.frames.set_pace(partial(int, pace))
            found.append(_crowd(stage, 2_000, 0, duration_s))
    stage.view.frames.set_pace(partial(int, 16))
    unseen, fast, slow = (sum(found) for found in shares.values())
    yield Figure("9  CPU of frames at 30 Hz / 60 Hz", (slow - unseen) / (fast - unseen), 0.75, "x")
    yield Figure("   CPU of the same stream unseen / at 60 Hz", unseen / fast, unit="x")
