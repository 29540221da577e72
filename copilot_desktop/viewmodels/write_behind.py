"""Writes what changed soon afterwards and together, so that many changes cost one write."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


class WriteBehind:
    """Collects keys whose values changed, and has them written in the background.

    Args:
        write: writes the present values of keys; returns whether that worked. What did not is
            tried again with the next change, and at the end.
        start: runs a coroutine in the background.
        delay_s: how long to collect before each write.
    """

    def __init__(
        self,
        write: Callable[[frozenset[str]], Awaitable[bool]],
        start: Callable[[Coroutine[Any, Any, None], str], None],
        *,
        name: str,
        delay_s: float = 0.0,
    ) -> None:
        self._write = write
        self._start = start
        self._name = name
        self._delay_s = delay_s
        self._changed: set[str] = set()
        self._is_running = False
        self._hurry = asyncio.Event()

    def note(self, key: str) -> None:
        """The value of `key` is new."""
        self._changed.add(key)
        self._run()

    def drop(self, key: str) -> None:
        """The value of `key` is of no interest any more."""
        self._changed.discard(key)

    def hurry(self) -> None:
        """Write what there is now; from here on nothing is waited for."""
        self._hurry.set()
        self._run()

    def _run(self) -> None:
        if self._changed and not self._is_running:
            self._is_running = True
            self._start(self._write_changed(), self._name)

    async def _write_changed(self) -> None:
        try:
            while self._changed:
                if self._delay_s:
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(self._delay_s):
                            await self._hurry.wait()
                keys = frozenset(self._changed)
                self._changed.clear()
                if not await self._write(keys):
                    self._changed |= keys
                    return
        finally:
            self._is_running = False
