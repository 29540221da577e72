"""One timer for many: all are called, once, and nothing ticks in between."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial

import pytest

from copilot_desktop.client import shared_timer
from copilot_desktop.client.shared_timer import SharedTimer


class Timers:
    """Counts what is asked of a loop, and lets it be done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.later: list[Callable[[], None]] = []
        self.soon: list[Callable[[], None]] = []
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "call_later", lambda _delay, callback: self.later.append(callback))
        monkeypatch.setattr(loop, "call_soon", self.soon.append)


async def test_all_are_called_by_one_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[int] = []
    shared = SharedTimer(0.2)
    with monkeypatch.context() as patch:
        timers = Timers(patch)
        for number in range(3):
            shared.call(partial(called.append, number))
        assert called == []
        timers.later.pop()()
        assert (called, timers.later, timers.soon) == ([0, 1, 2], [], [])
        shared.call(lambda: called.append(3))
        timers.later.pop()()
    assert called == [0, 1, 2, 3]


async def test_the_loop_gets_a_turn_between_slow_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    called: list[int] = []

    def work(number: int) -> None:
        nonlocal now
        called.append(number)
        now += 0.003

    shared = SharedTimer(0.2)
    with monkeypatch.context() as patch:
        patch.setattr(shared_timer, "monotonic", lambda: now)
        timers = Timers(patch)
        for number in range(3):
            shared.call(partial(work, number))
        timers.later.pop()()
        assert called == [0, 1]
        shared.call(lambda: work(3))
        timers.soon.pop()()
        assert (called, timers.later, timers.soon) == ([0, 1, 2, 3], [], [])


@pytest.mark.allow_log
async def test_one_that_fails_keeps_nobody_waiting(caplog: pytest.LogCaptureFixture) -> None:
    done = asyncio.Event()
    shared = SharedTimer(0.0)

    def fail() -> None:
        raise ValueError("a bug")

    shared.call(fail)
    shared.call(done.set)
    await done.wait()
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
