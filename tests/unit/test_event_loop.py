"""The event loop on Qt: exact timers, cheap cancelling, silence when idle, an end that never waits."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from copilot_desktop import event_loop
from copilot_desktop.event_loop import DesktopEventLoop
from tests.support.pace import PATIENCE_S


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[DesktopEventLoop]:
    qapp.setQuitOnLastWindowClosed(False)
    loop = DesktopEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    loop.close()
    asyncio.set_event_loop(None)


def test_timers_never_fire_early_and_come_in_order(loop: DesktopEventLoop) -> None:
    fired: list[tuple[float, float]] = []

    async def wait() -> None:
        begun = loop.time()
        for delay in (0.03, 0.011, 0.0204, 0.0101, 0.0):
            loop.call_later(delay, lambda due=begun + delay: fired.append((due, loop.time())))
        await asyncio.sleep(0.05)

    loop.run_until_complete(wait())
    assert len(fired) == 5
    assert [due for due, _ in fired] == sorted(due for due, _ in fired)
    assert all(at >= due for due, at in fired)


def test_callbacks_run_in_the_order_of_the_calls_and_leave_qt_its_share(loop: DesktopEventLoop) -> None:
    order: list[str] = []

    async def flood() -> None:
        QTimer.singleShot(0, lambda: order.append("qt"))
        for number in range(50):
            await asyncio.sleep(0)
            order.append(str(number))

    loop.run_until_complete(flood())
    assert [name for name in order if name != "qt"] == [str(number) for number in range(50)]
    assert "qt" in order[:-1], "Qt's own events come between, not after"


def test_cancelled_timers_are_swept(loop: DesktopEventLoop) -> None:
    async def cancel_many() -> int:
        kept = loop.call_later(3600, print)
        for _ in range(10 * event_loop._SWEEP_AFTER):
            loop.call_later(1800, print).cancel()
        size = len(loop._timer_heap)
        kept.cancel()
        return size

    # One hour of `wait_for` in a busy session must not be one hour of garbage.
    assert loop.run_until_complete(cancel_many()) <= 2 * event_loop._SWEEP_AFTER + 2


def test_cancelling_again_or_too_late_does_no_harm(loop: DesktopEventLoop) -> None:
    async def work() -> None:
        ran = asyncio.Event()
        handle = loop.call_later(0, ran.set)
        await ran.wait()
        handle.cancel()
        other = loop.call_later(5, print)
        other.cancel()
        other.cancel()
        soon = loop.call_soon(ran.clear)
        soon.cancel()
        await asyncio.sleep(0.001)
        assert ran.is_set()

    loop.run_until_complete(work())
    assert loop._cancelled_timers <= 1


def test_a_cancelled_first_timer_does_not_hold_the_next_one_up(loop: DesktopEventLoop) -> None:
    async def work() -> float:
        loop.call_later(0.005, print).cancel()
        begun = time.monotonic()
        await asyncio.sleep(0.02)
        return time.monotonic() - begun

    assert 0.02 <= loop.run_until_complete(work()) < PATIENCE_S


def test_an_idle_loop_arms_no_timer(loop: DesktopEventLoop) -> None:
    async def work() -> None:
        await asyncio.wait_for(asyncio.sleep(0), 60)

    loop.run_until_complete(work())
    assert not loop._soon.isActive()
    while loop._timer_heap:
        # Only cancelled ones are left, and the next look drops them.
        assert all(timer.cancelled() for timer in loop._timer_heap)
        loop._run_due()
    assert not loop._later.isActive()


def test_a_timer_beyond_what_qt_can_count_is_armed_again(loop: DesktopEventLoop) -> None:
    handle = loop.call_later(10**9, print)
    assert loop._later.interval() == event_loop._MAX_TIMER_MS
    loop._run_due()
    assert loop._later.isActive()
    handle.cancel()


def test_contexts_are_kept(loop: DesktopEventLoop) -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="outer")
    seen: list[str] = []

    async def work() -> None:
        done = asyncio.Event()
        token = variable.set("inner")
        context = contextvars.copy_context()
        variable.reset(token)

        def note() -> None:
            seen.append(variable.get())
            if len(seen) == 4:
                done.set()

        loop.call_soon(note, context=context)
        loop.call_later(0, note, context=context)
        loop.call_soon_threadsafe(note, context=context)
        thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(note, context=context))
        thread.start()
        await done.wait()
        thread.join()

    loop.run_until_complete(work())
    assert seen == ["inner"] * 4


def test_calls_of_many_threads_all_arrive_in_each_thread_s_order(loop: DesktopEventLoop) -> None:
    arrived: list[tuple[int, int]] = []

    def call(thread: int) -> None:
        for number in range(200):
            loop.call_soon_threadsafe(arrived.append, (thread, number))

    async def work() -> None:
        await asyncio.gather(*(asyncio.to_thread(call, thread) for thread in range(4)))
        while len(arrived) < 800:
            await asyncio.sleep(0)

    loop.run_until_complete(work())
    for thread in range(4):
        assert [number for which, number in arrived if which == thread] == list(range(200))


def test_an_exception_in_a_callback_reaches_the_handler_and_the_loop_goes_on(loop: DesktopEventLoop) -> None:
    told: list[object] = []
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))

    async def work() -> str:
        loop.call_soon(lambda: 1 / 0)
        loop.call_later(0, lambda: 1 / 0)
        await asyncio.sleep(0.01)
        return "alive"

    assert loop.run_until_complete(work()) == "alive"
    assert [type(error) for error in told] == [ZeroDivisionError, ZeroDivisionError]


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a POSIX one")
def test_a_child_process_speaks_and_its_end_is_told(loop: DesktopEventLoop) -> None:
    async def work() -> tuple[bytes, int]:
        script = "import sys; sys.stdout.write(sys.stdin.read() * 1000); sys.exit(3)"
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-S", "-c", script, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate(b"word ")
        return output, await process.wait()

    output, status = loop.run_until_complete(work())
    assert (output, status) == (b"word " * 1000, 3)


def test_closing_does_not_wait_for_busy_workers(qapp: QApplication) -> None:
    loop = DesktopEventLoop(qapp)
    release, begun = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        release.wait(3 * PATIENCE_S)

    async def work() -> None:
        future = loop.run_in_executor(None, hang)
        while not begun.is_set():
            await asyncio.sleep(0.001)
        future.cancel()

    loop.run_until_complete(work())
    started = time.monotonic()
    try:
        loop.close()
        loop.close()
        assert time.monotonic() - started < PATIENCE_S
    finally:
        release.set()
    assert loop.is_closed()
    for call in (loop.call_soon, loop.call_soon_threadsafe):
        with pytest.raises(RuntimeError):
            call(print)
    with pytest.raises(RuntimeError):
        loop.call_later(1, print)


def test_what_a_thread_hands_over_as_the_loop_closes_is_dropped_in_silence(qapp: QApplication) -> None:
    loop = DesktopEventLoop(qapp)
    done: list[str] = []
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(done.append, "too late"))
    thread.start()
    thread.join()
    loop.close()
    qapp.processEvents()
    assert done == []


def test_one_loop_after_another(qapp: QApplication) -> None:
    for number in range(3):
        loop = DesktopEventLoop(qapp)

        async def work(number: int = number) -> int:
            await asyncio.sleep(0.001)
            return number

        assert loop.run_until_complete(work()) == number
        loop.close()
    gc.collect()
