"""Ctrl+C: the first stops what runs, the second leaves."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Iterator


class Interrupts:
    """Interrupts of the person that were not heeded yet."""

    def __init__(self) -> None:
        self._pressed = asyncio.Event()

    def press(self) -> None:
        """The person has pressed Ctrl+C."""
        self._pressed.set()

    def is_set(self) -> bool:
        """Tell whether one waits to be heeded."""
        return self._pressed.is_set()

    def take(self) -> bool:
        """Heed one; False when there is none."""
        was_set = self._pressed.is_set()
        self._pressed.clear()
        return was_set

    async def wait(self) -> None:
        """Return when there is one; it stays to be heeded."""
        await self._pressed.wait()


@contextlib.contextmanager
def caught_interrupts() -> Iterator[Interrupts]:
    """Catch Ctrl+C while the context lasts, in place of the KeyboardInterrupt."""
    interrupts = Interrupts()
    loop = asyncio.get_running_loop()
    before = signal.getsignal(signal.SIGINT)
    try:
        loop.add_signal_handler(signal.SIGINT, interrupts.press)
        is_loops = True
    except NotImplementedError:
        # Windows: its loop is woken by signals, whose handlers run between two callbacks.
        signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(interrupts.press))
        is_loops = False
    try:
        yield interrupts
    finally:
        if is_loops:
            loop.remove_signal_handler(signal.SIGINT)
        # What `asyncio.run` has set: it cancels the main task, which then cleans up.
        signal.signal(signal.SIGINT, before)
