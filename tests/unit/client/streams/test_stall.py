"""One timer that notices silence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest

from copilot_desktop.client.streams.stall import StallDetector


class Timers:
    """A clock and its timers, moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0
        self.made = 0
        self._loop = asyncio.new_event_loop()
        self._waiting: list[tuple[float, asyncio.TimerHandle, Callable[[], None]]] = []

    def call_later(self, delay: float, callback: Callable[[], None]) -> asyncio.TimerHandle:
        self.made += 1
        handle = asyncio.TimerHandle(self.now + delay, callback, (), self._loop)
        self._waiting.append((self.now + delay, handle, callback))
        return handle

    def move(self, seconds: float) -> None:
        end = self.now + seconds
        while due := sorted(item for item in self._waiting if item[0] <= end and not item[1].cancelled()):
            at, _handle, callback = due[0]
            self._waiting.remove(due[0])
            self.now = max(self.now, at)
            callback()
        self.now = end

    def close(self) -> None:
        self._loop.close()


class Watched:
    def __init__(self, timers: Timers, quiet_s: float = 10.0) -> None:
        self.timers = timers
        self.stalls = 0
        self.is_excused = False
        self.detector = StallDetector(
            quiet_s,
            self._stalled,
            is_excused=lambda: self.is_excused,
            clock=lambda: timers.now,
            call_later=timers.call_later,
        )

    def _stalled(self) -> None:
        self.stalls += 1


@pytest.fixture
def watched() -> Iterator[Watched]:
    timers = Timers()
    yield Watched(timers)
    timers.close()


def test_silence_is_noticed_once(watched: Watched) -> None:
    watched.detector.start()
    watched.timers.move(9.9)
    assert watched.stalls == 0
    watched.timers.move(0.2)
    assert watched.stalls == 1
    watched.timers.move(100)
    assert watched.stalls == 1


def test_whatever_comes_begins_the_time_anew(watched: Watched) -> None:
    watched.detector.start()
    for _ in range(20):
        watched.timers.move(6)
        watched.detector.touch_by(object())
    assert watched.stalls == 0
    watched.timers.move(9.9)
    assert watched.stalls == 0
    watched.timers.move(0.2)
    assert watched.stalls == 1


def test_a_flood_sets_no_timers(watched: Watched) -> None:
    watched.detector.start()
    for _ in range(100_000):
        watched.timers.now += 0.001
        watched.detector.touch()
    watched.timers.move(0)
    assert watched.timers.made < 15
    assert watched.stalls == 0


def test_an_excuse_gives_the_whole_time_again(watched: Watched) -> None:
    watched.detector.start()
    watched.is_excused = True
    watched.timers.move(25)
    watched.is_excused = False
    assert watched.stalls == 0
    watched.timers.move(4)
    assert watched.stalls == 0
    watched.timers.move(2)
    assert watched.stalls == 1


def test_stopped_it_notices_nothing(watched: Watched) -> None:
    watched.detector.start()
    watched.detector.stop()
    watched.detector.stop()
    watched.timers.move(100)
    assert watched.stalls == 0


@pytest.mark.parametrize("quiet_s", [0, -1])
def test_no_time_at_all_is_refused(quiet_s: float) -> None:
    timers = Timers()
    with pytest.raises(ValueError, match="positive"):
        Watched(timers, quiet_s)
    timers.close()
