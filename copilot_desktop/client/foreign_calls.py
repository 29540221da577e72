"""Calling functions that a person gave us: tools, hooks and commands.

A coroutine function runs in the loop. A plain one runs in a thread of its own, since it may
block; the thread is a daemon, so that one that never returns keeps nobody from leaving.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from copilot_desktop.tasks import start_in_thread

#: Threads that nobody waits for any more count as well: a function that hangs must not fill the
#: machine by being called again and again.
MAX_THREADS: Final = 64

_threads = threading.BoundedSemaphore(MAX_THREADS)


class TooManyThreads(Exception):
    """Earlier calls still run, though nobody waits for them any more."""


async def call_foreign(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Call `function` and return what it, or what it returns to be awaited, comes to.

    Cancelling stops waiting. A coroutine is cancelled with it; a plain function goes on in its
    thread, and its result is dropped.

    Raises:
        TooManyThreads: it was not called.
        RuntimeError: it tried to end the program, or was cancelled by itself.
        Exception: what it raised.
    """
    try:
        if is_coroutine_function(function):
            return await function(*args, **kwargs)
        name = getattr(function, "__name__", type(function).__name__)
        value = await _in_thread(partial(function, *args, **kwargs), name=f"foreign {name}")
        return await value if inspect.isawaitable(value) else value
    except SystemExit as error:
        raise RuntimeError(f"exit with {error.code!r}") from error
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
        # Something within was cancelled, and whoever waits for us would wait for ever.
        raise RuntimeError("it was cancelled from within") from error


def is_coroutine_function(function: Callable[..., Any]) -> bool:
    """Tell whether calling `function`, which may be an object with `__call__`, gives a coroutine."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


async def _in_thread(function: Callable[[], Any], *, name: str) -> Any:
    if not _threads.acquire(blocking=False):
        raise TooManyThreads(f"{MAX_THREADS} earlier calls still run")

    def work() -> Any:
        try:
            return function()
        finally:
            _threads.release()

    try:
        outcome = start_in_thread(work, name=name)
    except RuntimeError:
        _threads.release()
        raise
    return await outcome
