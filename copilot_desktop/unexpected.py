"""Failures of our own that nobody caught: they are logged, shown, and the application goes on.

Standard library only. How it works: `sys.excepthook` gets what a Qt slot raised, the loop's
handler gets what a callback raised. Both let the one that was there before write to the log, and
then hand the words over to the next turn of the loop: the failure may come out of a paint event.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final

from copilot_desktop.error_text import ErrorText, describe, describe_code
from copilot_desktop.logs import redacted

_log = logging.getLogger("copilot_desktop")

#: What fails with every repaint is told this seldom; showing it repaints as well.
_QUIET_S: Final = 30.0

#: The end of a traceback says where it was.
_MAX_REPORT_CHARS: Final = 32_000


def describe_with_report(error: BaseException) -> ErrorText:
    """Return the words for `error`; one without words of its own comes with its traceback."""
    text = describe(error)
    if text.code != "unexpected":
        return text
    lines = traceback.format_exception(error)
    return describe_code("unexpected", {"detail": redacted("".join(lines))[-_MAX_REPORT_CHARS:]})


class UnexpectedFailures:
    """Reports what comes out of Qt's slots and the loop's callbacks, from `watch` to `release`."""

    def __init__(
        self, report: Callable[[ErrorText], None], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Watch nothing yet.

        Args:
            report: shows it; called in the loop's thread, never from within itself.
        """
        self._report = report
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._hook_before = sys.excepthook
        self._shown_at: dict[tuple[str, str, int], float] = {}
        self._is_reporting = False

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Take over the hooks; what was there before is still called."""
        self._loop = loop
        self._hook_before = sys.excepthook
        sys.excepthook = self._on_uncaught
        loop.set_exception_handler(self._on_loop_failure)

    def release(self) -> None:
        """Give the hooks back."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        # Another one that was put on top of ours keeps calling us, and we only pass it on.
        if sys.excepthook == self._on_uncaught:
            sys.excepthook = self._hook_before
        loop.set_exception_handler(None)

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        self._hook_before(kind, error, where)
        self._tell(error)

    def _on_loop_failure(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        loop.default_exception_handler(context)
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        """Show `error` in the next turn. May be called in any thread."""
        loop = self._loop
        # KeyboardInterrupt, SystemExit and a cancelled task are no failures.
        if loop is None or loop.is_closed() or self._is_reporting or not isinstance(error, Exception):
            return
        loop.call_soon_threadsafe(self._show, _place(error), describe_with_report(error))

    def _show(self, place: tuple[str, str, int], text: ErrorText) -> None:
        now = self._clock()
        if self._loop is None or now - self._shown_at.get(place, -_QUIET_S) < _QUIET_S:
            return
        self._shown_at[place] = now
        self._is_reporting = True
        try:
            self._report(text)
        except Exception:  # noqa: BLE001 - reporting it again would fail again
            _log.exception("an unexpected failure could not be shown")
        finally:
            self._is_reporting = False


def _place(error: BaseException) -> tuple[str, str, int]:
    """Return what tells one failure from another: its kind and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return (type(error).__name__, last.filename if last else "", (last.lineno or 0) if last else 0)
