"""Ctrl+C: the first stops what runs, the second leaves. A termination signal leaves at once."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar

_Result = TypeVar("_Result")


class Interrupted(Exception):
    """Ctrl+C was pressed while something had to be waited for."""


class Interrupts:
    """Interrupts of the person that were not heeded yet."""

    def __init__(self) -> None:
        self._pressed = asyncio.Event()
        self._must_leave = False

    def press(self) -> None:
        """The person has pressed Ctrl+C."""
        self._pressed.set()

    def leave(self) -> None:
        """Everything has to end; heeding it once does not do."""
        self._must_leave = True
        self._pressed.set()

    def is_set(self) -> bool:
        """Tell whether one waits to be heeded."""
        return self._pressed.is_set()

    def take(self) -> bool:
        """Heed one; False when there is none."""
        was_set = self._pressed.is_set()
        if not self._must_leave:
            self._pressed.clear()
        return was_set

    async def wait(self) -> None:
        """Return when there is one; it stays to be heeded."""
        await self._pressed.wait()

    async def unless_pressed(self, work: Coroutine[Any, Any, _Result]) -> _Result:
        """Return the result of `work`, which is cancelled when Ctrl+C comes first.

        Raises:
            Interrupted: it came first.
        """
        working = asyncio.ensure_future(work)
        pressed = asyncio.ensure_future(self._pressed.wait())
        try:
            await asyncio.wait({working, pressed}, return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                raise Interrupted
            return working.result()
        finally:
            for task in (working, pressed):
                task.cancel()
            await asyncio.gather(working, pressed, return_exceptions=True)


@contextlib.contextmanager
def caught_interrupts() -> Iterator[Interrupts]:
    """Catch Ctrl+C and termination while the context lasts, in place of the KeyboardInterrupt."""
    interrupts = Interrupts()
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    if sys.platform != "win32":
        loop.add_signal_handler(signal.SIGINT, interrupts.press)
        # A terminal that is left while something is drawn has no cursor and no echo.
        loop.add_signal_handler(signal.SIGTERM, interrupts.leave)
    else:
        # Its loop is woken by signals, whose handlers run between two callbacks.
        signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(interrupts.press))
        signal.signal(signal.SIGTERM, lambda *_: loop.call_soon_threadsafe(interrupts.leave))
    try:
        yield interrupts
    finally:
        for number, handler in before.items():
            if sys.platform != "win32":
                loop.remove_signal_handler(number)
            # For SIGINT what `asyncio.run` has set: it cancels the main task, which then cleans up.
            signal.signal(number, handler)
