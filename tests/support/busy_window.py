"""Many sessions in one window: how late the loop gets, what order holds, what is left behind."""

from __future__ import annotations

import asyncio
import gc
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

from copilot_desktop.app import Application
from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.session.entries import AssistantMessage, StreamState, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from tests.support.endurance import percentile, resident_mb, seconds_until

#: A screen's frame; the timer that measures is due every so often.
FRAME_MS = 16


def numbered_answer(request: ChatRequest) -> Sequence[Step]:
    """As many words as the prompt says, each with its number: "stream 40"."""
    newest = next(message.text for message in reversed(request.messages) if message.role == "user")
    count = int(newest.rpartition("stream ")[2].split()[0])
    return [Text(" ".join(f"w{number}" for number in range(count)), interval_ms=(20, 40))]


class NumberedScript:
    """`numbered_answer` as a demo's script."""

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        return numbered_answer(request)


@asynccontextmanager
async def frame_gaps() -> AsyncIterator[list[float]]:
    """Yield a list that takes the milliseconds between frames of the loop while the block runs."""
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(FRAME_MS)
    try:
        yield gaps
    finally:
        timer.stop()


@dataclass
class BusyReport:
    """What streaming many sessions at once came to."""

    sessions: int = 0
    deltas: int = 0
    seconds: float = 0.0
    growth_mb: float = 0.0
    gaps_ms: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"{self.sessions} sessions at once: {self.deltas} deltas in {self.seconds:.1f} s, "
            f"{len(self.faults)} faults",
            f"  between frames: p50 {percentile(self.gaps_ms, 50):.0f} ms, "
            f"p99 {percentile(self.gaps_ms, 99):.0f} ms, max {max(self.gaps_ms, default=0):.0f} ms; "
            f"memory +{self.growth_mb:.1f} MB",
            *(f"  FAULT {fault}" for fault in self.faults),
        ]


async def stream_at_once(application: Application, sessions: int, words: int) -> BusyReport:
    """Begin `sessions` of them and let all stream `words` words into their view models.

    The demo's model of `application` has to be `numbered_answer`.
    """
    state = application.view_model
    report = BusyReport(sessions)
    await seconds_until(lambda: state.connection.state is ConnectionState.READY, "a connection")
    state.start_demo()
    await seconds_until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
    chats: list[ChatViewModel] = []
    for _ in range(sessions):
        state.begin_session("stream 3")
        await seconds_until(lambda: state.chat is not None and state.chat not in chats, "a new session")
        assert state.chat is not None
        chats.append(state.chat)
    await seconds_until(lambda: all(_has_answers(chat, 1) for chat in chats), "the first answers")

    pieces: dict[str, list[str]] = {chat.session_id: [] for chat in chats}
    for chat in chats:
        chat.delta_received.connect(lambda _entry, text, kept=pieces[chat.session_id]: kept.append(text))
    before, begun = resident_mb(), time.monotonic()
    async with frame_gaps() as gaps:
        for chat in chats:
            chat.send(f"stream {words}")
        await seconds_until(lambda: all(_has_answers(chat, 2) for chat in chats), "all answers")
    report.seconds = time.monotonic() - begun
    report.growth_mb = resident_mb() - before
    report.gaps_ms = gaps
    wanted = [f"w{number}" for number in range(words)]
    for chat in chats:
        kept = pieces[chat.session_id]
        report.deltas += len(kept)
        answer = [entry for entry in chat.transcript.entries if isinstance(entry, AssistantMessage)][-1]
        if answer.state is not StreamState.COMPLETE or str(answer.text).split() != wanted:
            report.faults.append(f"answer of {len(answer.text)} characters, {answer.state}")
        if "".join(kept).split() != wanted:
            report.faults.append("the deltas came out of order, or not all of them")
        prompts = [entry.text for entry in chat.transcript.entries if isinstance(entry, UserMessage)]
        if prompts != ["stream 3", f"stream {words}"]:
            report.faults.append(f"prompts {prompts}")
    return report


def _has_answers(chat: ChatViewModel, count: int) -> bool:
    entries = chat.transcript.entries
    answers = [entry for entry in entries if isinstance(entry, AssistantMessage) and entry.text]
    return not chat.is_running and len(answers) == count


@dataclass
class Population:
    """What lives in this process: Qt's objects below the window, Python's objects, running timers."""

    qt: Counter[str]
    python: Counter[str]
    running_timers: int

    @classmethod
    def of(cls, application: Application) -> Population:
        for _ in range(3):
            gc.collect()
        children = application.window.findChildren(QObject)
        timers = [child for child in children if isinstance(child, QTimer) and child.isActive()]
        return cls(
            Counter(type(child).__name__ for child in children),
            Counter(type(thing).__name__ for thing in gc.get_objects()),
            len(timers),
        )

    def growth_since(self, earlier: Population) -> str:
        """Return the kinds that became more, the largest growth first."""
        qt, python = self.qt - earlier.qt, self.python - earlier.python
        return f"Qt {dict(qt.most_common(8))}, Python {dict(python.most_common(8))}"


async def leaf_through(application: Application, rounds: int) -> None:
    """Bring one session after the other to the front, `rounds` times, each long enough to be painted."""
    state = application.view_model
    ids = state.sessions.session_ids
    for number in range(rounds):
        state.open_session(ids[number % len(ids)])
        await asyncio.sleep(0)
        application.window.grab()
        await asyncio.sleep(0.02)
