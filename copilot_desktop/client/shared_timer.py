"""One timer for many that want to be called a little later."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Final

from copilot_desktop.client.subscriptions import guarded

#: So long the loop may be kept; then it gets a turn between.
_TURN_S: Final = 0.004


class SharedTimer:
    """Calls everybody together who has asked for it. While nobody does, nothing ticks.

    Args:
        delay_s: how long the first one waits; those who ask after it wait less.
    """

    def __init__(self, delay_s: float) -> None:
        self._delay_s = delay_s
        self._waiting: deque[Callable[[], None]] = deque()

    def call(self, callback: Callable[[], None]) -> None:
        """Call `callback()` once, within the delay. Needs a running loop."""
        if not self._waiting:
            asyncio.get_running_loop().call_later(self._delay_s, self._call_all)
        self._waiting.append(callback)

    def _call_all(self) -> None:
        turn_ends = monotonic() + _TURN_S
        while self._waiting and monotonic() < turn_ends:
            guarded(self._waiting[0])
            # Only now: who asks meanwhile needs no timer of their own.
            self._waiting.popleft()
        if self._waiting:
            asyncio.get_running_loop().call_soon(self._call_all)
