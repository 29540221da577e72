"""Handlers that others have given us."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from typing import TypeVar

_log = logging.getLogger("copilot_desktop.client")

_Handler = TypeVar("_Handler")


def guarded(handler: Callable[..., None], *arguments: object) -> None:
    """Call foreign code: its failure must reach the log, and nobody else."""
    try:
        handler(*arguments)
    except Exception:  # noqa: BLE001 - see above
        _log.exception("the handler %s failed", getattr(handler, "__qualname__", handler))


def subscribe(handlers: list[_Handler], handler: _Handler) -> Callable[[], None]:
    """Add `handler`; return what takes it out again, once."""
    handlers.append(handler)
    is_subscribed = True

    def unsubscribe() -> None:
        nonlocal is_subscribed
        if is_subscribed:
            is_subscribed = False
            # The list may have been cleared meanwhile.
            with contextlib.suppress(ValueError):
                handlers.remove(handler)

    return unsubscribe
