"""Many changes cost one write, and none is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from copilot_desktop.viewmodels.write_behind import WriteBehind


class World:
    """Records what is written; `works` says whether it succeeds."""

    def __init__(self, *, delay_s: float = 0.0) -> None:
        self.written: list[list[str]] = []
        self.works = True
        self.tasks: list[asyncio.Task[None]] = []
        self.behind = WriteBehind(self._write, self._start, name="write", delay_s=delay_s)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self.tasks.append(asyncio.get_running_loop().create_task(work, name=name))

    async def _write(self, keys: frozenset[str]) -> bool:
        await asyncio.sleep(0)
        if self.works:
            self.written.append(sorted(keys))
        return self.works

    async def done(self) -> None:
        await asyncio.gather(*self.tasks)


async def test_what_changes_together_is_written_together() -> None:
    world = World()
    for key in ("a", "b", "a"):
        world.behind.note(key)
    await asyncio.sleep(0)
    world.behind.note("c")
    world.behind.note("dropped")
    world.behind.drop("dropped")
    await world.done()
    assert world.written == [["a", "b"], ["c"]]
    world.behind.note("a")
    await world.done()
    assert world.written[2:] == [["a"]]


async def test_what_could_not_be_written_is_tried_with_the_next_change() -> None:
    world = World()
    world.works = False
    world.behind.note("a")
    await world.done()
    world.works = True
    world.behind.note("b")
    await world.done()
    assert world.written == [["a", "b"]]


async def test_nothing_waits_for_its_delay_in_the_end() -> None:
    world = World(delay_s=3600.0)
    world.behind.note("a")
    await asyncio.sleep(0)
    assert world.written == []
    world.behind.hurry()
    await world.done()
    assert world.written == [["a"]]


async def test_the_end_tries_once_more() -> None:
    world = World()
    world.works = False
    world.behind.note("a")
    await world.done()
    world.works = True
    world.behind.hurry()
    await world.done()
    assert world.written == [["a"]]
