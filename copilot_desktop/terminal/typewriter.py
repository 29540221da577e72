"""An answer that flows evenly, however its pieces come."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Final

from copilot_desktop.client.streams.pacer import Pacer

_STEP_S: Final = 1 / 30


class Typewriter:
    """Passes text on to `write` at an even pace. Nothing runs while there is nothing to write."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._pacer = Pacer()
        self._timer: asyncio.TimerHandle | None = None
        self._drained: asyncio.Event | None = None

    def feed(self, text: str) -> None:
        """Take more text."""
        self._pacer.feed(text)
        if self._timer is None:
            self._step()

    async def drain(self) -> None:
        """Return when everything was written: within a quarter of a second."""
        if not self._pacer.backlog:
            return
        self._pacer.finish(time.monotonic())
        self._drained = asyncio.Event()
        if self._timer is None:
            self._step()
        await self._drained.wait()
        self._drained = None
        self._pacer = Pacer()

    def flush(self) -> None:
        """Write the rest at once: something else comes below it."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = time.monotonic()
        self._pacer.finish(now)
        # The end of its patience, so that everything is released.
        self._write(self._pacer.take(float("inf")))
        self._pacer = Pacer()
        if self._drained is not None:
            self._drained.set()

    def _step(self) -> None:
        self._timer = None
        if text := self._pacer.take(time.monotonic()):
            self._write(text)
        if self._pacer.is_finished and self._drained is not None:
            self._drained.set()
        if self._pacer.has_releasable or (self._drained is not None and not self._drained.is_set()):
            self._timer = asyncio.get_running_loop().call_later(_STEP_S, self._step)
