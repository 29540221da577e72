"""Owned background work: every task has somebody who sees its failure and its end."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import logging
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Final, Self, TypeVar

_Result = TypeVar("_Result")

_log = logging.getLogger("copilot_desktop.tasks")

#: How long cancelled work may clean up.
_END_S: Final = 10.0


class TaskScope:
    """Owns work that is started by user actions: one failure does not end the rest.

    Where one failure must end the rest, use `asyncio.TaskGroup`.

    A scope may be used as `async with`, or closed with `close`.
    """

    def __init__(self, on_failure: Callable[[str, Exception], None]) -> None:
        """Make an open scope.

        Args:
            on_failure: called in the loop's thread with the name of the work and what it raised;
                it logs or shows it. Cancellation is no failure.
        """
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def start(self, work: Coroutine[Any, Any, object], *, name: str) -> asyncio.Task[None] | None:
        """Run `work` as a task of this scope.

        Returns:
            The task, for callers that cancel it themselves; None when the scope is closed. Then
            `work` never starts: a click may still come while the window goes.
        """
        if self._is_closed:
            _log.debug("%s not started: its scope is closed", name)
            work.close()
            return None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            # A timer of Qt came before the loop or after it.
            work.close()
            raise
        task = loop.create_task(self._guard(work, name), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # A task that is cancelled before its first step never reaches the guard, which would
        # leave `work` un-awaited.
        task.add_done_callback(lambda _: work.close())
        return task

    async def close(self) -> None:
        """Cancel what runs and wait until it has ended. Nothing can be started afterwards.

        Work that closes its own scope goes on. So does foreign work that holds out against being
        cancelled: after ten seconds it is left behind, with a record in the log.
        """
        self._is_closed = True
        tasks = self._tasks - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        if tasks:
            _, stubborn = await asyncio.wait(tasks, timeout=_END_S)
            for task in stubborn:
                _log.error("%s was cancelled and goes on", task.get_name())

    async def finish(self, timeout_s: float) -> None:
        """Let what runs come to its end, for at most `timeout_s` seconds, then close.

        Nothing can be started from the call on.
        """
        self._is_closed = True
        tasks = self._tasks - {asyncio.current_task()}
        if tasks:
            await asyncio.wait(tasks, timeout=timeout_s)
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _guard(self, work: Coroutine[Any, Any, object], name: str) -> None:
        try:
            await work
        except Exception as exc:  # noqa: BLE001 - this is where failures of work are collected
            self._on_failure(name, exc)


def start_in_thread(function: Callable[[], _Result], *, name: str) -> asyncio.Future[_Result]:
    """Run what may block for ever, or never return, in a daemon thread; return what it comes to.

    An executor's thread would be waited for at exit, and an interrupt would hang there. Giving the
    future up gives up the result: the thread goes on.

    Raises:
        RuntimeError: the system has no thread left.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[_Result] = loop.create_future()
    context = contextvars.copy_context()

    def fail(error: BaseException) -> None:
        if not outcome.done():
            # A future refuses to carry a StopIteration.
            is_odd = isinstance(error, StopIteration)
            outcome.set_exception(RuntimeError("StopIteration") if is_odd else error)

    def succeed(value: _Result) -> None:
        if not outcome.done():
            outcome.set_result(value)

    def work() -> None:
        # The loop may have been closed meanwhile: then nobody waits.
        with contextlib.suppress(RuntimeError):
            try:
                value = context.run(function)
            except BaseException as error:  # noqa: BLE001 - carried to whoever waits
                loop.call_soon_threadsafe(fail, error)
            else:
                loop.call_soon_threadsafe(succeed, value)

    threading.Thread(target=work, name=name, daemon=True).start()
    return outcome
