"""The asyncio event loop on Qt's: one thread, one loop.

qasync 0.28 keeps cancelled timers until they are due, lets coarse timers fire early, makes one
Qt timer per `call_soon`, drops contexts of thread-safe calls and blocks at the end until its
executor's jobs are done. This subclass schedules with a heap and two Qt timers instead.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import heapq
import math
import threading
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any, Final

import qasync
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

#: Cancelled timers that may pile up before the heap is swept.
_SWEEP_AFTER: Final = 64

#: Qt takes milliseconds as a signed 32-bit number; a longer timer is armed again when it fires.
_MAX_TIMER_MS: Final = 2**31 - 1

_WORKER_THREADS: Final = 8


class _FromThreads(QObject):
    """Brings handles from other threads into the thread of the loop."""

    handed = Signal(object)

    def __init__(self, take: Callable[[asyncio.Handle], None]) -> None:
        super().__init__()
        self._take = take
        self.handed.connect(self._on_handed, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_handed(self, handle: asyncio.Handle) -> None:
        self._take(handle)


class DesktopEventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync is untyped
    """An event loop whose timers are exact, cheap to cancel, and silent when idle."""

    def __init__(self, app: QCoreApplication) -> None:
        self._ready_handles: deque[asyncio.Handle] = deque()
        self._timer_heap: list[asyncio.TimerHandle] = []
        self._cancelled_timers = 0
        self._gui_thread = threading.get_ident()
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._run_ready)
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.setTimerType(Qt.TimerType.PreciseTimer)
        self._later.timeout.connect(self._run_due)
        self._from_threads = _FromThreads(self._adopt_late)
        super().__init__(app)
        self._workers = concurrent.futures.ThreadPoolExecutor(_WORKER_THREADS, "worker")
        self.set_default_executor(self._workers)

    def call_soon(
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Run `callback` in the next turn of Qt's loop."""
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._adopt(handle)
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """As `call_soon`, from any thread."""
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        if threading.get_ident() == self._gui_thread:
            self._adopt(handle)
        else:
            self._from_threads.handed.emit(handle)
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run `callback` after `delay` seconds, never earlier."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run `callback` at `when`, in seconds of `time`."""
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timer_heap, handle)
        handle._scheduled = True  # type: ignore[attr-defined]  # what asyncio's own loops set
        if self._timer_heap[0] is handle:
            self._arm()
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        if not handle._scheduled:  # type: ignore[attr-defined]  # see call_at
            return
        self._cancelled_timers += 1
        if self._cancelled_timers > _SWEEP_AFTER and 2 * self._cancelled_timers > len(self._timer_heap):
            self._timer_heap = [timer for timer in self._timer_heap if not timer.cancelled()]
            heapq.heapify(self._timer_heap)
            self._cancelled_timers = 0
            self._arm()

    def _adopt_late(self, handle: asyncio.Handle) -> None:
        # A worker thread that nobody waits for may end just when the loop does.
        if not self.is_closed():
            self._adopt(handle)

    def _adopt(self, handle: asyncio.Handle) -> None:
        if not handle.cancelled():
            self._ready_handles.append(handle)
            if not self._soon.isActive():
                self._soon.start()

    def _arm(self) -> None:
        if not self._timer_heap:
            self._later.stop()
            return
        delay_ms = math.ceil(max(0.0, self._timer_heap[0].when() - self.time()) * 1000)
        self._later.start(min(delay_ms, _MAX_TIMER_MS))

    def _run_due(self) -> None:
        now = self.time()
        while self._timer_heap and (self._timer_heap[0].cancelled() or self._timer_heap[0].when() <= now):
            handle = heapq.heappop(self._timer_heap)
            handle._scheduled = False  # type: ignore[attr-defined]  # see call_at
            if handle.cancelled():
                self._cancelled_timers = max(0, self._cancelled_timers - 1)
            else:
                self._ready_handles.append(handle)
        self._arm()
        self._run_ready()

    def _run_ready(self) -> None:
        # Only what was there: what these add waits for the next turn, so Qt gets its share.
        for _ in range(len(self._ready_handles)):
            if not self._ready_handles:
                break
            handle = self._ready_handles.popleft()
            if not handle.cancelled():
                handle._run()
        if self._ready_handles and not self._soon.isActive():
            self._soon.start()

    def close(self) -> None:
        """Close the loop without waiting for worker threads that are still busy."""
        if self.is_closed():
            return
        self._workers.shutdown(wait=False, cancel_futures=True)
        self.set_default_executor(None)
        super().close()
        self._soon.stop()
        self._later.stop()
        self._ready_handles.clear()
        self._timer_heap.clear()
