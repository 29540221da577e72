"""Errors of the session, and when it is worth to try again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import AutoModeSwitchRequested, SessionFailed
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, ErrorNotice
from copilot_desktop.session.open_ends import open_end
from copilot_desktop.session.reduce_open_requests import request_opened
from copilot_desktop.session.retry_times import attempts_of, retry_delay_s

_RATE_LIMIT: Final = "rate_limit"


def add_error(draft: Draft, event: SessionFailed) -> None:
    """Show an error, once: the server repeats the newest one."""
    floor = draft.floor()
    last = draft.entries[floor - 1] if floor else None
    is_repeated = (
        isinstance(last, ErrorNotice)
        and (last.code, last.message, last.status_code)
        == (event.error_type, event.message, event.status_code)
    )  # fmt: skip
    if not is_repeated and (not event.event_id or draft.find(EntryId(event.event_id)) is None):
        entry_id = draft.free_id(event.event_id or "error")
        draft.add(
            ErrorNotice(
                entry_id,
                event.error_type,
                event.message,
                event.status_code,
                event.timestamp,
                retry_at=_retry_at(draft, event),
                attempts=attempts_of(event.message),
                details=event.details,
                provider=draft.progress.provider,
            )
        )
        open_end(draft, entry_id)
    draft.note(retry_at=None)


def _retry_at(draft: Draft, event: SessionFailed) -> float | None:
    """When the provider takes requests again: by the server's own word, else by those of the provider."""
    if event.error_type != _RATE_LIMIT:
        return None
    told = draft.progress.retry_at
    if told is not None and (event.timestamp is None or told > event.timestamp):
        return told
    delay = retry_delay_s(event.message)
    return None if delay is None or event.timestamp is None else event.timestamp + delay


def auto_mode_switch_requested(draft: Draft, event: AutoModeSwitchRequested) -> None:
    request_opened(draft, event)
    delay = event.request.retry_after_s
    if event.agent_id or delay is None or delay <= 0 or event.timestamp is None:
        return
    retry_at = event.timestamp + delay
    draft.note(retry_at=retry_at)
    # The server asks this right behind the error that it is about, or before it.
    floor = draft.floor()
    last = draft.entries[floor - 1] if floor else None
    if isinstance(last, ErrorNotice) and last.code == _RATE_LIMIT:
        draft.put(replace(last, retry_at=retry_at))
        draft.note(retry_at=None)
