"""The agent's process: read only while somebody looks, with its restarts and its sessions."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from copilot_desktop.client.process_usage import ProcessInfo, ProcessUsage
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.process import HIGH_MEMORY_BYTES, ProcessViewModel
from tests.support.app_sessions import begin_and_answer
from tests.support.app_world import AppWorld, app_world


class Readings:
    """In place of a process tree: `memory_bytes` of the CLI, and how often it was asked."""

    def __init__(self) -> None:
        self.memory_bytes = 200_000_000
        self.count = 0

    def read(self, pid: int) -> ProcessUsage:
        self.count += 1
        main = ProcessInfo(pid, "copilot --headless", self.memory_bytes, 1.0)
        return ProcessUsage(main, self.memory_bytes, None, (), 0, 2.0)


def process_of(world: AppWorld, readings: Readings, *, clock: float = 0.0) -> ProcessViewModel:
    scope: TaskScope = world.app._scope
    return ProcessViewModel(
        world.client, world.app._chats, scope, read=readings.read, clock=lambda: clock, parent=world.app
    )


async def test_nothing_is_read_until_somebody_looks(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        readings = Readings()
        process = process_of(world, readings)
        await world.ready()
        await begin_and_answer(world, "hello")
        assert (readings.count, process.usage) == (0, None)
        process.watch(True)
        await world.until(lambda: readings.count >= 2)
        process.watch(False)
        count = readings.count
        assert process.usage is not None
        assert process.usage.main.pid == process.pid
        assert not process._timer.isActive()
        assert readings.count == count
        process.close()


async def test_the_real_process_is_read(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        process = world.app.process
        process.watch(True)
        await world.until(lambda: process.usage)
        usage = process.usage
        assert usage is not None
        assert usage.main.pid == world.client.pid
        assert usage.memory_bytes >= usage.main.memory_bytes > 0
        process.watch(False)


async def test_loaded_sessions_are_told_the_newest_first(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        first = await begin_and_answer(world, "one")
        second = await begin_and_answer(world, "two")
        loaded = world.app.process.sessions
        assert {it.session_id for it in loaded} == {first.session_id, second.session_id}
        assert not any(it.is_busy for it in loaded)
        assert loaded[0].session_id == second.session_id, "the newest first"


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.allow_log
async def test_restarts_are_counted_with_their_reason(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        process = world.app.process
        assert (process.restarts, process.restart_count) == ((), 0)
        pid = world.client.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        await world.until(lambda: world.agent.is_ready and world.client.pid not in (None, pid))
        assert process.restart_count == 1
        assert process.restarts[0].reason
        world.app.restart_agent()
        await world.until(lambda: process.restart_count == 2 and world.agent.is_ready)
        assert process.restarts[0].reason == "Restarted on your word"


async def test_a_full_heap_is_noticed_after_a_turn_and_told_while_nothing_runs(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        readings = Readings()
        readings.memory_bytes = HIGH_MEMORY_BYTES
        times = iter(range(0, 100_000, 1000))
        process = ProcessViewModel(
            world.client,
            world.app._chats,
            world.app._scope,
            read=readings.read,
            clock=lambda: float(next(times)),
            parent=world.app,
        )
        told: list[bool] = []
        process.memory_changed.connect(lambda: told.append(process.is_memory_high))
        await world.ready()
        await begin_and_answer(world, "hello")
        await world.until(lambda: process.is_memory_high)
        assert told[-1] is True
        process.put_off_restart()
        assert not process.is_memory_high
        readings.memory_bytes = 1
        world.app.restart_agent()
        await world.until(lambda: process.restart_count and world.agent.is_ready)
        assert not process.is_memory_high
        process.close()


async def test_the_page_goes_back_to_what_was_there_before(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        pages = []
        for _ in range(2):
            world.app.show_process()
            pages.append(world.app.page)
        assert pages == [Page.PROCESS, Page.START]
        chat = await begin_and_answer(world, "hello")
        world.app.show_process()
        assert world.app.chat is None
        world.app.show_process()
        assert world.app.chat is chat
