"""Notices that nothing comes any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class StallDetector:
    """Calls `on_stall` once when `touch` was not called for `quiet_s` seconds.

    One timer, set again only when it fires: `touch` stores a number, so that it may be called for
    every event of a flood.

    Args:
        is_excused: asked when the time is up: whoever waits for a person or for a long command
            has not stalled. The time then begins anew.
        clock: must run as `call_later` does.
        call_later: as of the event loop.
    """

    def __init__(
        self,
        quiet_s: float,
        on_stall: Callable[[], None],
        *,
        is_excused: Callable[[], bool],
        clock: Callable[[], float],
        call_later: Callable[[float, Callable[[], None]], asyncio.TimerHandle],
    ) -> None:
        if quiet_s <= 0:
            raise ValueError(f"quiet_s must be positive, not {quiet_s}")
        self._quiet_s = quiet_s
        self._on_stall = on_stall
        self._is_excused = is_excused
        self._clock = clock
        self._call_later = call_later
        self._last = clock()
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin to watch."""
        self.stop()
        self._last = self._clock()
        self._timer = self._call_later(self._quiet_s, self._look)

    def touch(self) -> None:
        """Something came."""
        self._last = self._clock()

    def touch_by(self, _event: object) -> None:
        """Something came; the form that a session calls."""
        self.touch()

    def stop(self) -> None:
        """Watch no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        left_s = self._last + self._quiet_s - self._clock()
        if left_s <= 0:
            if not self._is_excused():
                self._timer = None
                self._on_stall()
                return
            self._last = self._clock()
            left_s = self._quiet_s
        # A timer may fire a little early; never spin on the rest of a millisecond.
        self._timer = self._call_later(max(left_s, 0.001), self._look)
