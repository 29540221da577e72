"""Restarts back off, give up, and forget what is long ago."""

from __future__ import annotations

from copilot_desktop.client.restart_policy import (
    BACK_OFF_S,
    MAX_RESTARTS,
    RECONNECT_S,
    STEADY_S,
    WINDOW_S,
    ReconnectPolicy,
    RestartPolicy,
)


def test_backs_off_and_gives_up() -> None:
    policy = RestartPolicy()
    assert [policy.next_delay(float(second)) for second in range(MAX_RESTARTS)] == list(BACK_OFF_S)
    assert policy.attempt == MAX_RESTARTS
    assert policy.next_delay(10.0) is None


def test_rare_ends_never_add_up() -> None:
    policy = RestartPolicy()
    for day in range(100):
        assert policy.next_delay(day * (WINDOW_S + 1)) == BACK_OFF_S[0]


def test_a_person_starts_afresh() -> None:
    policy = RestartPolicy()
    for second in range(MAX_RESTARTS + 1):
        policy.next_delay(float(second))
    policy.reset()
    assert policy.next_delay(10.0) == BACK_OFF_S[0]


def test_attempts_go_on_for_ever_ever_more_slowly() -> None:
    policy = ReconnectPolicy()
    delays = [policy.next_delay(float(number), had_started=False) for number in range(20)]
    assert tuple(delays[: len(RECONNECT_S)]) == RECONNECT_S
    assert set(delays[len(RECONNECT_S) :]) == {RECONNECT_S[-1]}
    assert policy.attempt == 20


def test_a_connection_that_held_begins_anew_and_one_that_broke_at_once_does_not() -> None:
    policy = ReconnectPolicy()
    assert [policy.next_delay(now) for now in (0.0, 1.0, 2.0)] == list(RECONNECT_S[:3])
    assert policy.next_delay(3.0 + STEADY_S, had_started=False) == RECONNECT_S[3]
    assert policy.next_delay(4.0 + 2 * STEADY_S) == RECONNECT_S[0]
    assert policy.attempt == 1
    policy.next_delay(5.0 + 2 * STEADY_S)
    policy.reset()
    assert policy.next_delay(6.0 + 2 * STEADY_S) == RECONNECT_S[0]
