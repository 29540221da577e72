"""Lets text that comes in bursts appear like typing.

    async for piece in paced(turn):
        print(piece, end="", flush=True)

How it works: what has come and was not shown is the backlog. It is released so fast that it would
be gone in `lag_s`, and never slower than `slowest` characters per second: the display follows at
a steady distance in time, whatever the speed, and catches up by itself after a burst. When the text
has ended, the rest comes out within `lag_s`. Pieces end only where a person sees an end of a
character; the last one is kept back until it is known to be complete.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Final

from copilot_desktop.client.streams.graphemes import is_settled, next_cut

#: Behind by more than this, the display jumps: nobody reads thousands of characters in an instant,
#: and finding where characters end has a price.
_LONGEST_BACKLOG: Final = 8000


class Pacer:
    """The pure part: text in, pieces out, by the times that the caller tells.

    Args:
        lag_s: how far the display may be behind.
        slowest: characters per second that are shown while there are any.
    """

    def __init__(self, *, lag_s: float = 0.25, slowest: float = 30.0) -> None:
        if lag_s <= 0 or slowest <= 0:
            raise ValueError("lag_s and slowest must be positive")
        self._lag_s = lag_s
        self._slowest = slowest
        self._new: list[str] = []
        self._text = ""
        self._position = 0
        self._size = 0
        self._last: float | None = None
        self._budget = 0.0
        self._finish_at: float | None = None

    @property
    def backlog(self) -> int:
        """Characters that have come and were not released."""
        return self._size

    @property
    def is_finished(self) -> bool:
        """The text has ended and everything was released."""
        return self._finish_at is not None and not self._size

    @property
    def has_releasable(self) -> bool:
        """Something is left that needs nothing but time to be released."""
        self._join()
        end = next_cut(self._text, self._position)
        return self._size > 0 and (self._finish_at is not None or is_settled(self._text, end))

    def feed(self, text: str) -> None:
        """Take more text."""
        if text:
            self._new.append(text)
            self._size += len(text)

    def finish(self, now: float) -> None:
        """The text has ended: the rest is released within `lag_s` from `now` on."""
        if self._finish_at is None:
            self._finish_at = now + self._lag_s

    def take(self, now: float) -> str:
        """Return what is to be shown next; "" when nothing is due."""
        passed = 0.0 if self._last is None else max(0.0, now - self._last)
        self._last = now
        if not self._size:
            self._budget = 0.0
            return ""
        self._join()
        if self._finish_at is not None and now >= self._finish_at:
            return self._release(len(self._text))
        jump = self._size - _LONGEST_BACKLOG
        self._budget += self._rate(now) * passed
        # The first character of an answer is shown at once.
        wanted = max(int(self._budget), jump, 1 if passed == 0.0 and self._budget < 1 else 0)
        return self._release(self._cut(wanted))

    def _rate(self, now: float) -> float:
        left_s = self._lag_s if self._finish_at is None else max(self._finish_at - now, 0.001)
        return max(self._size / left_s, self._slowest)

    def _join(self) -> None:
        if self._new:
            self._text = self._text[self._position :] + "".join(self._new)
            self._position = 0
            self._new.clear()

    def _cut(self, wanted: int) -> int:
        """The position up to which at most `wanted` characters, but whole ones, can be released."""
        position = self._position
        limit = min(position + wanted, len(self._text))
        while position < limit:
            end = next_cut(self._text, position)
            if self._finish_at is None and not is_settled(self._text, end):
                break
            if end > limit and position > self._position and self._text[position] != "\x1b":
                break
            position = end
        return position

    def _release(self, end: int) -> str:
        piece = self._text[self._position : end]
        self._position = end
        self._size -= len(piece)
        self._budget = max(0.0, self._budget - len(piece)) if self._size else 0.0
        return piece


async def paced(
    source: AsyncIterable[str],
    *,
    lag_s: float = 0.25,
    slowest: float = 30.0,
    tick_s: float = 1 / 60,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> AsyncIterator[str]:
    """Yield the text of `source` in small pieces at a pace that is pleasant to read.

    At most one piece per `tick_s`; nothing wakes up while nothing is left to show. What `source`
    raises is raised after the text that came before it.
    """
    pacer = Pacer(lag_s=lag_s, slowest=slowest)
    reading = asyncio.ensure_future(_read_into(source, pacer, fed := asyncio.Event()))
    try:
        while not pacer.is_finished:
            if reading.done():
                pacer.finish(clock())
            elif not pacer.has_releasable:
                fed.clear()
                await fed.wait()
                continue
            if piece := pacer.take(clock()):
                yield piece
            if not pacer.is_finished:
                await sleep(tick_s)
        await reading
    finally:
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def _read_into(source: AsyncIterable[str], pacer: Pacer, fed: asyncio.Event) -> None:
    try:
        async for text in source:
            pacer.feed(text)
            fed.set()
    finally:
        fed.set()
