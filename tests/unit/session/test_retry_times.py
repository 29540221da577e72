"""What a failure tells of retries."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.session.entries import ErrorNotice, Notice
from copilot_desktop.session.retry_times import attempts_of, retry_delay_s
from tests.support.pace import within
from tests.support.session_events import ToldSession


@pytest.mark.parametrize(
    ("message", "attempts"),
    [
        (
            "Failed to get response from the AI model; retried 5 times (total retry wait time: 5.40 seconds)",
            6,
        ),
        ("retried 1 time", 2),
        ("retried 9999 times", None),
        ("tried", None),
        ("", None),
    ],
)
def test_how_often_it_was_tried(message: str, attempts: int | None) -> None:
    assert attempts_of(message) == attempts


@pytest.mark.parametrize(
    ("message", "delay"),
    [
        ("429 Rate limit reached. Please try again in 20s.", 20.0),
        ("Please try again in 1.5s", 1.5),
        ("try again in 250ms", 0.25),
        ("Retry after 30 seconds", 30.0),
        ("Please retry in 1m30s", 90.0),
        ("try again in 1 minute and 5 seconds", 65.0),
        ("Try again in 2 hours", 7200.0),
        ("limit resets in 3 min.", 180.0),
        ('{"retry-after": "17"}', 17.0),
        ("Retry-After: 17", 17.0),
        ("try again in 5 days", None),
        ("try again in 0s", None),
        ("try again in 9999999 hours", None),
        ("try again later", None),
        ("total retry wait time: 5.40 seconds", None),
        ("Failed; retried 5 times (total retry wait time: 5.40 seconds) Last error: 429 Rate limit", None),
        ("", None),
    ],
)
def test_when_to_try_again(message: str, delay: float | None) -> None:
    assert retry_delay_s(message) == delay


@pytest.mark.parametrize(
    "piece", ["try again in ", "retry ", "1m", "retry-after: 1", "resets in 1 hour and ", "\n"]
)
def test_a_hostile_message_takes_no_time(piece: str) -> None:
    message = piece * 100_000
    within(0.1, lambda: attempts_of(message))
    within(0.1, lambda: retry_delay_s(message))


def fail(session: ToldSession, message: str = "429 Rate limit", kind: str = "rate_limit") -> ErrorNotice:
    session.tell("session.error", errorType=kind, message=message, statusCode=429, errorCode="user_weekly")
    error = session.only(ErrorNotice)
    assert isinstance(error, ErrorNotice)
    return error


def switch(session: ToldSession, seconds: float | None = 600) -> None:
    more: dict[str, Any] = {} if seconds is None else {"retryAfterSeconds": seconds}
    session.tell("auto_mode_switch.requested", ephemeral=True, requestId="q1", errorCode="x", **more)


def test_a_rate_limit_ends_when_the_provider_says() -> None:
    session = ToldSession()
    session.ask()
    error = fail(session, "retried 2 times. Please try again in 20s")
    assert error.timestamp is not None
    assert (error.attempts, error.retry_at) == (3, error.timestamp + 20)
    assert error.details == {"errorCode": "user_weekly"}


def test_only_a_rate_limit_has_an_end() -> None:
    session = ToldSession()
    session.ask()
    assert fail(session, "try again in 20s", "query").retry_at is None


@pytest.mark.parametrize("is_before", [True, False])
def test_the_servers_word_counts_more(is_before: bool) -> None:
    session = ToldSession()
    session.ask()
    if is_before:
        switch(session)
        at = session.transcript.last_event_at
        fail(session, "try again in 20s")
    else:
        fail(session, "try again in 20s")
        switch(session)
        at = session.transcript.last_event_at
    assert at is not None
    assert session.only(ErrorNotice).retry_at == at + 600
    assert session.transcript.progress.retry_at is None


@pytest.mark.parametrize("seconds", [None, 0, -5])
def test_a_switch_without_a_time_tells_nothing(seconds: float | None) -> None:
    session = ToldSession()
    session.ask()
    switch(session, seconds)
    assert fail(session).retry_at is None


def test_a_retry_counts_from_the_first_attempt_that_failed() -> None:
    session = ToldSession()
    session.ask()
    session.tell("assistant.turn_retry", ephemeral=True, turnId="0", reason="rate_limit", model="m")
    first = session.only(Notice)
    session.tell("assistant.turn_retry", ephemeral=True, turnId="0", reason="api_error", model="m")
    second = session.only(Notice)
    assert first.fields == {"reason": "rate_limit", "model": "m", "attempt": 1, "since": first.timestamp}
    assert second.fields == {"reason": "api_error", "model": "m", "attempt": 2, "since": first.timestamp}
    assert second.timestamp == first.timestamp + 1
