"""The seven states of a session in the sidebar, told in one place. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final

from copilot_desktop.session.entries import Delivery, Entry, ErrorNotice, Notice, NoticeKind, UserMessage
from copilot_desktop.session.transcript import Activity, Transcript


class SessionState(Enum):
    """What the sidebar shows by shape, colour and words (DESIGN.md section 3.1).

    STREAMING: a run goes on, or attached background work of one that has ended: a command or an
    agent that the server still waits for. A detached server is not waited for, so it does not count.
    NEEDS_YOU: it waits for an answer of the person. FAILED: its last run ended in an error which
    was neither tried again nor dismissed. PAUSED: it cannot go on for now and will without an
    answer: the provider takes no requests, the agent is away, its queue was stopped. UNREAD: it
    ended while nobody looked. NOT_LOADED: nothing of it was read in this run. IDLE: nothing of that.
    """

    STREAMING = "streaming"
    NEEDS_YOU = "needs-you"
    FAILED = "failed"
    PAUSED = "paused"
    UNREAD = "unread"
    NOT_LOADED = "not-loaded"
    IDLE = "idle"


#: The most urgent first: what a folded group shows of those in it.
URGENCY: Final = (
    SessionState.NEEDS_YOU,
    SessionState.FAILED,
    SessionState.PAUSED,
    SessionState.STREAMING,
    SessionState.UNREAD,
    SessionState.IDLE,
    SessionState.NOT_LOADED,
)


def has_third_line(state: SessionState) -> bool:
    """Tell whether a row of this state has a third line.

    Even while there is nothing to say in it, so that a snippet never changes the height.
    """
    return not (
        state is SessionState.NOT_LOADED or state is SessionState.IDLE or state is SessionState.UNREAD
    )


def state_of(
    transcript: Transcript | None,
    *,
    now: float = 0.0,
    is_unread: bool = False,
    failed_at: float = 0.0,
    dismissed_at: float = 0.0,
    is_offline: bool = False,
    is_queue_paused: bool = False,
) -> SessionState:
    """Return what the sidebar shows of a session.

    Args:
        transcript: None when it was not read.
        now: in seconds since the epoch, as all times here.
        is_unread: its last run ended while nobody looked.
        failed_at: its last run ended in an error then, by our notes; 0 for none.
        dismissed_at: the person dismissed what had failed until then.
        is_offline: the agent is away.
        is_queue_paused: prompts of it wait until the person lets them go on.
    """
    if transcript is not None:
        if transcript.requests:
            return SessionState.NEEDS_YOU
        if (
            is_queue_paused
            or (is_offline and _has_waiting_prompt(transcript))
            or waits_until(transcript, now)
        ):
            return SessionState.PAUSED
        if is_working(transcript):
            return SessionState.STREAMING
        # What was read says more than our notes.
        failed_at = failure_time(transcript) if transcript.has_failed else 0.0
    if failed_at > dismissed_at:
        return SessionState.FAILED
    if is_queue_paused:
        return SessionState.PAUSED
    if is_unread:
        return SessionState.UNREAD
    return SessionState.NOT_LOADED if transcript is None else SessionState.IDLE


def is_working(transcript: Transcript | None) -> bool:
    """Tell whether a run goes on or attached background work of one that has ended."""
    return transcript is not None and transcript.activity is not Activity.IDLE


def waits_until(transcript: Transcript, now: float) -> float:
    """Return until when the provider lets a session wait, 0 when it does not.

    A run that is being asked for once more after a refused request waits for no known time: `now`.
    """
    newest = next(newest_entries(transcript), None)
    if isinstance(newest, Notice) and newest.kind is NoticeKind.RETRY and is_working(transcript):
        return now or 1.0
    if transcript.has_failed and not is_working(transcript):
        error = last_error(transcript)
        if error is not None and error.retry_at is not None and error.retry_at > now:
            return error.retry_at
    return 0.0


def last_error(transcript: Transcript) -> ErrorNotice | None:
    """Return the newest error of a transcript."""
    return next((e for e in newest_entries(transcript) if isinstance(e, ErrorNotice)), None)


def failure_time(transcript: Transcript) -> float:
    """Return when the last run of a transcript failed; the beginning of time when nobody tells."""
    error = last_error(transcript)
    told = (error.timestamp if error is not None else None) or transcript.last_event_at
    return told or 1.0


def newest_entries(transcript: Transcript, *, limit: int = 50) -> Iterator[Entry]:
    """Yield the newest entries first, at most `limit`."""
    count = len(transcript.entries)
    for index in range(count - 1, max(-1, count - 1 - limit), -1):
        yield transcript.entries[index]


def _has_waiting_prompt(transcript: Transcript) -> bool:
    for entry in newest_entries(transcript):
        if isinstance(entry, UserMessage) and (entry.is_queued or entry.delivery is Delivery.PENDING):
            return True
    return False
