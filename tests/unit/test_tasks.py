"""Background work: failures are seen, the end is orderly."""

from __future__ import annotations

import asyncio
import threading

import pytest

from copilot_desktop.tasks import TaskScope, start_in_thread
from tests.support.pace import PATIENCE_S


class Failures:
    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    def __call__(self, name: str, error: Exception) -> None:
        self.seen.append((name, str(error)))


async def fail(words: str) -> None:
    raise ValueError(words)


async def test_one_failure_is_reported_and_the_rest_goes_on() -> None:
    failures = Failures()
    done = asyncio.Event()
    async with TaskScope(failures) as scope, asyncio.timeout(PATIENCE_S):

        async def work() -> str:
            await asyncio.sleep(0)
            done.set()
            return "a result nobody wants"

        scope.start(fail("why"), name="bad")
        scope.start(work(), name="good")
        await done.wait()
    assert failures.seen == [("bad", "why")]


async def test_closing_cancels_and_waits_for_clean_up() -> None:
    failures = Failures()
    steps: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            steps.append("cleaned up")

    scope = TaskScope(failures)
    task = scope.start(work(), name="work")
    await asyncio.sleep(0)
    await scope.close()
    assert steps == ["cleaned up"]
    assert task is not None
    assert task.cancelled()
    assert failures.seen == []


async def test_a_failure_during_the_end_is_reported() -> None:
    failures = Failures()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            raise ValueError("while ending")

    async with TaskScope(failures) as scope:
        scope.start(work(), name="work")
        await asyncio.sleep(0)
    assert failures.seen == [("work", "while ending")]


async def test_work_that_never_began_is_put_away_silently() -> None:
    # A warning about a coroutine that was never awaited would fail this test.
    scope = TaskScope(Failures())
    scope.start(fail("never runs"), name="first")
    await scope.close()
    assert scope.start(fail("never runs"), name="second") is None


def test_without_a_loop_work_is_refused_and_put_away() -> None:
    with pytest.raises(RuntimeError, match="no running event loop"):
        TaskScope(Failures()).start(fail("never runs"), name="first")


async def test_work_may_close_its_own_scope() -> None:
    steps: list[str] = []
    scope = TaskScope(Failures())

    async def work() -> None:
        await scope.close()
        steps.append("after")

    task = scope.start(work(), name="work")
    assert task is not None
    async with asyncio.timeout(PATIENCE_S):
        await task
    assert steps == ["after"]


async def test_work_that_is_cancelled_by_its_starter_is_no_failure() -> None:
    failures = Failures()
    async with TaskScope(failures) as scope:
        task = scope.start(asyncio.Event().wait(), name="work")
        assert task is not None
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    assert failures.seen == []


async def test_an_error_in_the_body_still_closes_the_scope() -> None:
    tasks = []

    async def body() -> None:
        async with TaskScope(Failures()) as scope:
            tasks.append(scope.start(asyncio.Event().wait(), name="work"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await body()
    [task] = tasks
    assert task is not None
    assert task.done()


async def test_finishing_lets_work_end_and_then_ends_it() -> None:
    failures = Failures()
    scope = TaskScope(failures)
    done: list[str] = []

    async def quick() -> None:
        await asyncio.sleep(0.01)
        done.append("quick")

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            done.append("cancelled")

    scope.start(quick(), name="quick")
    await scope.finish(5)
    assert done == ["quick"]
    again = TaskScope(failures)
    again.start(endless(), name="endless")
    again.start(quick(), name="quick")
    await again.finish(0.1)
    assert done == ["quick", "quick", "cancelled"]
    assert again.start(quick(), name="late") is None
    assert failures.seen == []


async def test_what_blocks_runs_in_a_thread_that_keeps_nobody_from_leaving() -> None:
    thread = await start_in_thread(threading.current_thread, name="reader")
    assert (thread.name, thread.daemon) == ("reader", True)


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ValueError("odd"), ValueError),
        (RuntimeError("input(): lost sys.stdin"), RuntimeError),
        (StopIteration(), RuntimeError),
        (SystemExit(3), SystemExit),
    ],
)
async def test_whatever_a_thread_fails_with_is_told(raised: BaseException, told: type[BaseException]) -> None:
    def work() -> None:
        raise raised

    async with asyncio.timeout(PATIENCE_S):
        outcome = start_in_thread(work, name="reader")
        await asyncio.wait([outcome])
    assert isinstance(outcome.exception(), told)


async def test_a_thread_that_nobody_waits_for_ends_by_itself() -> None:
    leave, has_ended = threading.Event(), threading.Event()

    def work() -> None:
        leave.wait(5)
        has_ended.set()

    outcome = start_in_thread(work, name="reader")
    outcome.cancel()
    leave.set()
    assert await asyncio.to_thread(has_ended.wait, 5)
    assert outcome.cancelled()
