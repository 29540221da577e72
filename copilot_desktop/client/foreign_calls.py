"""Calling functions that a person gave us: tools, hooks and commands.

A coroutine function runs in the loop. A plain one runs in a thread of its own, since it may
block; the thread is a daemon, so that one that never returns keeps nobody from leaving.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import inspect
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final

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
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[Any] = loop.create_future()
    context = contextvars.copy_context()

    def settle(value: Any, error: BaseException | None) -> None:
        if outcome.done():
            return
        if error is None:
            outcome.set_result(value)
        elif isinstance(error, StopIteration):
            # A future refuses to carry it.
            outcome.set_exception(RuntimeError("StopIteration"))
        else:
            outcome.set_exception(error)

    def work() -> None:
        value, error = None, None
        try:
            value = context.run(function)
        except BaseException as caught:  # noqa: BLE001 - carried to whoever waits
            error = caught
        finally:
            _threads.release()
        # The loop may have been closed while we worked: then nobody waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, value, error)

    try:
        threading.Thread(target=work, name=name, daemon=True).start()
    except RuntimeError:
        # The system has no thread left.
        _threads.release()
        raise
    return await outcome
