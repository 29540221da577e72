"""Twenty sessions that stream at once, one of them visible; typing meanwhile; and an idle window."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.entries import EntryId, Notice, NoticeKind
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import EntryList, Transcript
from tests.benchmarks._render_stage import Figure, Stage, percentile, scaled
from tests.benchmarks._render_workload import answer, deltas

_TOKENS_PER_S = 100
_HIDDEN = 19


def delta_event(number: int, text: str) -> SessionEvent:
    event = parse_event(
        {
            "event": {
                "type": "assistant.message_delta",
                "id": f"event-{number}",
                "timestamp": "2026-01-01T00:00:00Z",
                "ephemeral": True,
                "data": {"messageId": "live", "deltaContent": text},
            }
        }
    )
    assert event is not None
    return event


def measure() -> Iterator[Figure]:
    yield from _reducer()
    stage = Stage()
    yield from _idle(stage)
    duration = scaled(8, 3)
    alone = _crowd(stage, 2_000, 0, duration)
    together = _crowd(stage, 2_000, _HIDDEN, duration)
    long = _crowd(stage, 1_000_000, _HIDDEN, duration)
    yield Figure(
        "9  19 hidden sessions that stream add to the visible one", 100 * (together / alone - 1), 25, "%"
    )
    yield Figure("9  CPU at 1 MB / 2 kB", long / together, 1.3, "x")
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


class _Hidden(QObject):
    """What listens to a session that is not shown."""

    changed = Signal(object)
    delta_received = Signal(str, str)


def _cpu_s() -> float:
    times = os.times()
    return times.user + times.system


def _run(duration_s: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(duration_s * 1000), loop.quit)
    loop.exec()


def _crowd(stage: Stage, size: int, hidden: int, duration_s: float) -> float:
    """Return the share of a core that all of it takes."""
    pieces = deltas(answer(200_000, 5))
    states = [_begun(size if number == 0 else 0) for number in range(hidden + 1)]
    stage.chat.show(states[0])
    stage.calm()
    listeners = [_Hidden() for _ in range(hidden)]
    done = 0
    begun = time.perf_counter()

    def feed() -> None:
        nonlocal done
        due = int((time.perf_counter() - begun) * _TOKENS_PER_S)
        while done < due:
            piece = pieces[done % len(pieces)]
            done += 1
            for number in range(hidden + 1):
                event = delta_event(done * (hidden + 1) + number, piece)
                states[number], changes = reduce(states[number], event)
                if number == 0:
                    stage.chat.delta_received.emit("live", piece)
                    stage.chat.show(states[0], changes)
                else:
                    listeners[number - 1].delta_received.emit("live", piece)
                    listeners[number - 1].changed.emit(changes)

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(10)
    timer.timeout.connect(feed)
    before = _cpu_s()
    timer.start()
    _run(duration_s)
    timer.stop()
    return (_cpu_s() - before) / (time.perf_counter() - begun)


def _begun(size: int) -> Transcript:
    state, _ = reduce(Transcript(), delta_event(-1, answer(size) if size else "Begins. "))
    return state


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
        _run(1.5)
        if watch.count <= 1:
            break
    watch.count = 0
    before = _cpu_s()
    _run(2.0)
    stage.app.removeEventFilter(watch)
    # One is that which ends the run.
    yield Figure("   timers of the view in two seconds without a stream", max(0, watch.count - 1), 0)
    yield Figure("   CPU of these two seconds", 50 * (_cpu_s() - before), None, "%")


def _half_rate(stage: Stage, duration_s: float) -> Iterator[Figure]:
    """The last part of budget 9: at 30 Hz frames cost less than at 60 Hz."""
    shares = []
    paces: tuple[Callable[[], int], ...] = (lambda: 16, lambda: 33)
    for pace in paces:
        stage.view.frames.set_pace(pace)
        shares.append(_crowd(stage, 2_000, 0, duration_s))
    stage.view.frames.set_pace(paces[0])
    yield Figure("9  CPU at 30 Hz / 60 Hz", shares[1] / shares[0], 0.75, "x")
